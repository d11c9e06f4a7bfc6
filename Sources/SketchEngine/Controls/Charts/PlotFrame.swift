/// The value axis, its gridlines and the category labels around a plot.
struct PlotFrame {
  /// Where the marks go.
  let plot: Rect
  /// The scale from bottom to top.
  let axis: ValueAxis
  /// Gridlines and labels.
  let elements: [Element]

  /// Leaves room for a legend above, labels below and numbers at the left of a plot.
  init(
    _ data: ChartData, in rect: Rect, values: [Double]? = nil, isBanded: Bool, _ painter: Painter
  ) {
    axis = ValueAxis(covering: values ?? data.values, steps: rect.height < 130 ? 2 : 4)
    let labels = data.labels(of: axis)
    let left = (labels.map { painter.width(of: $0, size: 11) }.max() ?? 0) + 8
    let names = data.series.map(\.name).filter { !$0.isEmpty }
    let legend = names.count > 1 ? Self.legend(names, data, width: rect.width, painter) : nil
    let head = legend.map { $0.size.height + 12 } ?? 6
    plot = Rect(
      rect.minX + left, rect.minY + head, max(20, rect.width - left - (isBanded ? 0 : 8)),
      max(20, rect.height - head - 22))
    var elements: [Element] = []
    if let legend {
      var copy = painter
      elements += legend.draw(Rect(rect.minX, rect.minY, rect.width, head), &copy)
    }
    for (tick, label) in zip(axis.ticks, labels) {
      let y = plot.maxY - axis.share(of: tick) * plot.height
      elements.append(
        .line(
          Point(plot.minX, y), Point(plot.maxX, y),
          stroke: tick == 0 ? .strongLine : painter.hairline))
      elements.append(Self.label(label, at: Point(plot.minX - 8, y + 4), .end, painter))
    }
    self.elements =
      elements + Self.categories(data.categories, under: plot, isBanded: isBanded, painter)
  }

  /// Where the n-th category sits.
  static func x(_ index: Int, of count: Int, in plot: Rect, isBanded: Bool) -> Double {
    if isBanded { return plot.minX + plot.width * (Double(index) + 0.5) / Double(max(1, count)) }
    return plot.minX + plot.width * Double(index) / Double(max(1, count - 1))
  }

  static func label(
    _ text: String, at point: Point, _ anchor: TextLine.Anchor, _ painter: Painter
  ) -> Element {
    .text(
      TextLine(text, at: point, anchor: anchor, size: 11, paint: painter.ink(.faintInk)))
  }

  /// Labels under a plot, as many as fit with room between them.
  private static func categories(
    _ names: [String], under plot: Rect, isBanded: Bool, _ painter: Painter
  ) -> [Element] {
    guard let widest = names.map({ painter.width(of: $0, size: 11) }).max(), widest > 0 else {
      return []
    }
    let band = plot.width / Double(max(1, isBanded ? names.count : names.count - 1))
    let isCut = isBanded && widest > band - 4
    let every = isCut && band >= 34 ? 1 : max(1, Int(((min(widest, 120) + 8) / band).rounded(.up)))
    // Labels at the ends of a line keep inside the plot, and so closer to their neighbors.
    let room = band * Double(every)
    let limit = isBanded ? room - 4 : max(20, (room - 8) * 0.66)
    return names.indices.filter { $0 % every == 0 }.map { index in
      let x = x(index, of: names.count, in: plot, isBanded: isBanded)
      let text = painter.typeface.truncated(
        names[index], width: limit, size: 11)
      let half = painter.width(of: text, size: 11) / 2
      let inside = min(max(x, plot.minX - 4 + half - 8), plot.maxX + 8 - half)
      return label(text, at: Point(isBanded ? x : inside, plot.maxY + 17), .middle, painter)
    }
  }

  /// Names of series with their colors.
  static func legend(
    _ names: [String], _ data: ChartData, width: Double, _ painter: Painter
  ) -> Block {
    let entries = names.enumerated().map { index, name in
      let paint = data.paint(index, painter)
      let swatch = Block(Size(10, 10)) { rect, _ in
        [.shape(Shape(.rect(rect, radius: 3), fill: paint, isCrisp: true))]
      }
      return Block.row(
        [swatch, painter.text(name, TextSetting.caption.lines(1), width: width - 20)], gap: 6)
    }
    return .wrapped(entries, width: width, gap: 14)
  }
}

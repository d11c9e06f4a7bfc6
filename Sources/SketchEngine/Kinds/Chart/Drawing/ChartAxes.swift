/// The value axis of a chart with its gridlines.
enum ChartAxes {
  /// An axis at the left of a plot, its title above it.
  static func upright(
    _ scale: ChartScale, _ plot: Rect, title: String, _ pen: inout ChartPen, isEdge: Bool = true
  ) -> Figure {
    var lines: [Element] = []
    var texts: [Element] = []
    var left = 0.0
    for tick in scale.ticks {
      let y = plot.maxY - scale.share(tick) * plot.height
      lines.append(.line(Point(plot.minX, y), Point(plot.maxX, y), stroke: .line))
      let label = pen.tick(tick)
      texts.append(
        pen.centered(label, Point(plot.minX - 8, y), .end, size: ChartPen.small, paint: .faintInk))
      left = max(left, pen.width(label, ChartPen.small) + 8)
    }
    var top = plot.minY - 8
    if !title.isEmpty {
      top = plot.minY - 36
      texts.append(pen.text(title, Point(plot.minX - left, top + 12), bold: true))
    }
    let titleWidth = title.isEmpty ? 0 : pen.width(title, bold: true)
    let axis = pen.axis(title.isEmpty ? "y" : title, texts)
    // Room for the number above the highest bar.
    if isEdge, title.isEmpty { top -= 10 }
    return Figure(
      lines + [axis],
      Rect(plot.minX - left, top, max(plot.width + left, titleWidth), plot.maxY - top + 6))
  }

  /// An axis under a plot, its title at its end.
  static func flat(
    _ scale: ChartScale, _ plot: Rect, title: String, isAlways: Bool = false, _ pen: inout ChartPen
  ) -> Figure {
    var lines: [Element] = []
    var texts: [Element] = []
    var bottom = plot.maxY + 20
    let widest = scale.ticks.map { pen.width(pen.tick($0), ChartPen.small) }.max() ?? 0
    let pitch = plot.width / Double(max(1, scale.ticks.count - 1))
    let every = max(1, Int(((widest + 12) / pitch).rounded(.up)))
    for (index, tick) in scale.ticks.enumerated() {
      let x = plot.minX + scale.share(tick) * plot.width
      lines.append(.line(Point(x, plot.minY), Point(x, plot.maxY), stroke: .line))
      guard index % every == 0 else { continue }
      texts.append(
        pen.text(
          pen.tick(tick), Point(x, plot.maxY + 16), .middle, size: ChartPen.small, paint: .faintInk)
      )
    }
    if !title.isEmpty {
      texts.append(pen.text(title, Point(plot.midX, plot.maxY + 36), .middle, bold: true))
      bottom = plot.maxY + 42
    }
    let axis = pen.axis(title.isEmpty ? "x" : title, texts)
    let half = widest / 2
    let titleHalf = pen.width(title, bold: true) / 2
    let left = min(plot.minX - half, plot.midX - titleHalf)
    let right = max(plot.maxX + half, plot.midX + titleHalf)
    return Figure(lines + [axis], Rect(left, plot.minY, right - left, bottom - plot.minY))
  }

  /// Dashed lines at values that matter, with their names at the right.
  static func levels(
    _ levels: [ChartLevel], _ scale: ChartScale, _ plot: Rect, _ figure: Figure,
    _ pen: inout ChartPen
  ) -> Figure {
    var figure = figure
    for level in levels {
      let y = plot.maxY - scale.share(level.value.number) * plot.height
      let label = "\(level.label) \(level.value.text)"
      let line = Element.line(
        Point(plot.minX, y), Point(plot.maxX, y), stroke: .token(.bad), strokeWidth: 1.5,
        dashes: [6, 4])
      let text = pen.centered(
        label, Point(plot.maxX + 8, y), size: ChartPen.small, bold: true, paint: .token(.bad))
      figure.elements.append(
        .part(
          Part(
            id: pen.names.id(for: label, or: "level"), role: "gridline", label: label,
            facts: [.value: ChartNumber.plain(level.value.number)], [line, text])))
      figure.bounds = figure.bounds.union(
        Rect(plot.maxX, y - 8, pen.width(label, ChartPen.small, bold: true) + 8, 16))
    }
    return figure
  }
}

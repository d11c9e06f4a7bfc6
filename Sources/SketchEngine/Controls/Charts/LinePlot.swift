/// Lines, or filled areas, of numbers over time.
struct LinePlot {
  let data: ChartData
  let isFilled: Bool

  func elements(in rect: Rect, _ painter: inout Painter) -> [Element] {
    let frame = PlotFrame(data, in: rect, isBanded: false, painter)
    var elements = frame.elements
    for (index, series) in data.series.enumerated() {
      elements += line(series, index, frame, &painter)
    }
    return elements
  }

  private func line(
    _ series: ChartData.Series, _ index: Int, _ frame: PlotFrame, _ painter: inout Painter
  ) -> [Element] {
    let plot = frame.plot
    let count = max(series.values.count, data.categories.count)
    let points = series.values.enumerated().map { position, value in
      Point(
        PlotFrame.x(position, of: count, in: plot, isBanded: false),
        plot.maxY - frame.axis.share(of: value) * plot.height)
    }
    guard let first = points.first, let last = points.last else { return [] }
    let paint = data.paint(index, painter)
    var elements: [Element] = []
    if isFilled || data.series.count == 1 {
      let base = plot.maxY - frame.axis.share(of: max(0, frame.axis.low)) * plot.height
      let area = points + [Point(last.x, base), Point(first.x, base)]
      elements.append(
        .shape(
          Shape(
            .polygon(area), fill: paint, opacity: isFilled && data.series.count == 1 ? 0.2 : 0.1,
            isCrisp: true)))
    }
    elements.append(.path(Path(through: points), stroke: paint, strokeWidth: 2, isRound: true))
    guard points.count <= 14 else { return elements }
    for (position, point) in points.enumerated() {
      let isShown =
        points.count <= 8 || position == points.count - 1 || position == data.stressed
      let dot = Rect(center: point, size: Size(7, 7))
      let name = position < data.categories.count ? data.categories[position] : series.name
      elements.append(
        painter.mark(
          name, value: series.values[position], series: series.name,
          [
            .shape(
              Shape(
                .ellipse(dot), fill: isShown ? painter.ground : .none,
                stroke: isShown ? paint : .none, strokeWidth: 2, isCrisp: true))
          ]))
    }
    return elements
  }
}

/// A line without axes, as small as a word.
struct Sparkline {
  let chart: Control

  func elements(in rect: Rect, _ painter: Painter) -> [Element] {
    let data = ChartData(of: chart, type: .sparkline, width: 600)
    let values = data.series.first?.values ?? []
    guard values.count > 1, let low = values.min(), let high = values.max() else { return [] }
    let plot = rect.inset(x: 2, y: 4)
    let points = values.enumerated().map { index, value in
      Point(
        plot.minX + plot.width * Double(index) / Double(values.count - 1),
        plot.maxY - plot.height * (value - low) / max(1e-6, high - low))
    }
    guard let first = points.first, let last = points.last else { return [] }
    let paint = painter.fill(of: chart, usual: painter.accent)
    let area = points + [Point(last.x, rect.maxY), Point(first.x, rect.maxY)]
    return [
      .shape(Shape(.polygon(area), fill: paint, opacity: 0.1, isCrisp: true)),
      .path(
        Path(through: points, cornerRadius: 3), stroke: paint, strokeWidth: 1.75, isRound: true),
      .shape(
        Shape(.ellipse(Rect(center: last, size: Size(4, 4))), fill: paint, isCrisp: true)),
    ]
  }
}

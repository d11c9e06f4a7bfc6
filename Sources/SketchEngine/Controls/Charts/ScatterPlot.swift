/// Points in a plane of two values.
struct ScatterPlot {
  let data: ChartData
  let chart: Control

  func elements(in rect: Rect, _ painter: inout Painter) -> [Element] {
    var chance = Chance(words: chart.label)
    var plane = data
    plane.categories = ["0", "20", "40", "60", "80", "100"]
    let points: [(x: Double, y: Double)] = (0..<28).map { _ in
      let x = chance.between(0.04, 0.96)
      return (x, min(0.96, max(0.04, 0.15 + 0.65 * x + chance.between(-0.2, 0.2))))
    }
    let frame = PlotFrame(plane, in: rect, values: [0, 100], isBanded: false, painter)
    var elements = frame.elements
    for point in points {
      let center = Point(
        frame.plot.minX + frame.plot.width * point.x,
        frame.plot.maxY - frame.plot.height * point.y)
      elements.append(
        painter.mark(
          "", value: (point.y * 100).rounded(),
          [
            .shape(
              Shape(
                .ellipse(Rect(center: center, size: Size(8, 8))), fill: data.paint(0, painter),
                opacity: 0.75, isCrisp: true))
          ]))
    }
    return elements
  }
}

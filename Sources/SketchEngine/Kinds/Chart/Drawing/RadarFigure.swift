/// A web with an arm for each name and a figure for each series.
struct RadarFigure {
  private let scene: ChartScene
  private static let radius = 140.0

  init(_ scene: ChartScene) {
    self.scene = scene
  }

  private func turn(_ index: Int) -> Turn {
    Turn(-0.25 + Double(index) / Double(max(1, scene.categories.count)))
  }

  func figure(_ pen: inout ChartPen) -> Figure {
    let radius = Self.radius
    let values = scene.series.flatMap(\.values).compactMap { $0?.number }
    let scale = ChartScale(values, fromZero: true, steps: 4, low: scene.low, high: scene.high)
    var elements: [Element] = []
    for tick in scale.ticks.dropFirst() {
      let ring = scene.categories.indices.map {
        turn($0).point(on: .zero, radius: radius * scale.share(tick))
      }
      elements.append(.shape(Shape(.polygon(ring), stroke: .line)))
    }
    var texts: [Element] = []
    var bounds = Rect(-radius, -radius, 2 * radius, 2 * radius)
    for (index, name) in scene.categories.enumerated() {
      let end = turn(index).point(on: .zero, radius: radius)
      elements.append(.line(.zero, end, stroke: .line))
      let (names, box) = label(name, index, pen)
      texts += names
      bounds = bounds.union(box)
    }
    for tick in scale.ticks.dropFirst() {
      let y = -radius * scale.share(tick)
      texts.append(pen.centered(pen.tick(tick), Point(4, y + 7), size: 10, paint: .ink))
    }
    let marks = figures(scale, radius, &pen)
    return Figure(elements + marks + [pen.axis("Aspects", texts)], bounds)
  }

  private func label(_ name: String, _ index: Int, _ pen: ChartPen) -> ([Element], Rect) {
    let turn = turn(index)
    let at = turn.point(on: .zero, radius: Self.radius + 14)
    let anchor: TextLine.Anchor =
      turn.cosine > 0.1 ? .start : turn.cosine < -0.1 ? .end : .middle
    let lines = pen.typeface.lines(of: name, width: 130, size: 12, bold: true)
    let height = Double(lines.count) * 15
    let middle = at.y + turn.sine * (height / 2 - 4)
    var width = 0.0
    let texts = lines.enumerated().map { number, line in
      width = max(width, pen.width(line, bold: true))
      return pen.centered(
        line, Point(at.x, middle + (Double(number) - Double(lines.count - 1) / 2) * 15), anchor,
        bold: true)
    }
    let left = anchor == .start ? at.x : anchor == .end ? at.x - width : at.x - width / 2
    return (texts, Rect(left, middle - height / 2 - 2, width, height + 4))
  }

  private func figures(_ scale: ChartScale, _ radius: Double, _ pen: inout ChartPen) -> [Element] {
    var elements: [Element] = []
    for row in scene.series.indices {
      let points = scene.series[row].values.enumerated().map { index, value in
        turn(index).point(on: .zero, radius: radius * scale.share(value?.number ?? scale.low))
      }
      let paint = pen.paint(series: row)
      elements.append(.shape(Shape(.polygon(points), fill: paint, opacity: 0.14, isCrisp: true)))
      elements.append(.shape(Shape(.polygon(points), stroke: paint, strokeWidth: 2, isRound: true)))
      for (index, value) in scene.series[row].values.enumerated() {
        guard let value else { continue }
        let dot = Element.shape(
          Shape(
            .ellipse(Rect(center: points[index], size: Size(8, 8))), fill: paint, stroke: .paper,
            strokeWidth: 1.5, isCrisp: true))
        elements.append(
          pen.mark(scene.categories[index], value, series: scene.series[row].name, [dot]))
      }
    }
    return elements
  }
}

/// Half rings that are filled as far as a number goes, each with a needle.
struct GaugeFigure {
  private let scene: ChartScene
  private static let radius = 120.0
  private static let thickness = 24.0

  init(_ scene: ChartScene) {
    self.scene = scene
  }

  func figure(_ pen: inout ChartPen) -> Figure {
    let values = scene.series.first?.values ?? []
    let columns = values.count <= 3 ? max(1, values.count) : values.count == 4 ? 2 : 3
    var figure = Figure([], Rect(0, 0, 1, 1))
    for (index, value) in values.enumerated() {
      guard let value else { continue }
      let single = gauge(index, value, &pen)
      let spot = Point(
        Double(index % columns) * (2 * Self.radius + 48),
        Double(index / columns) * (Self.radius + 120))
      let moved = single.moved(to: spot)
      figure = index == 0 ? moved : figure.joined(moved)
    }
    return figure
  }

  private func gauge(_ index: Int, _ value: ChartValue, _ pen: inout ChartPen) -> Figure {
    let (low, high) = limits(value)
    let share = max(0, min(1, (value.number - low) / max(high - low, 1e-300)))
    let radius = Self.radius
    let inner = radius - Self.thickness
    let paint = pen.paint(category: index, series: 0)
    var shapes: [Element] = [
      .path(
        .sector(center: .zero, inner: inner, outer: radius, from: 0.5, to: 1),
        fill: .token(.placeholder))
    ]
    if share > 0 {
      shapes.append(
        .path(
          .sector(center: .zero, inner: inner, outer: radius, from: 0.5, to: 0.5 + share / 2),
          fill: paint))
    }
    for tick in 0...10 {
      let turn = Turn(0.5 + Double(tick) / 20)
      shapes.append(
        .line(
          turn.point(on: .zero, radius: inner - 5),
          turn.point(on: .zero, radius: inner - (tick % 5 == 0 ? 13 : 9)),
          stroke: .strongLine))
    }
    let turn = Turn(0.5 + share / 2)
    let tip = turn.point(on: .zero, radius: inner - 18)
    let left = Turn(0.25 + share / 2).point(on: .zero, radius: 5)
    let right = Turn(0.75 + share / 2).point(on: .zero, radius: 5)
    shapes.append(.shape(Shape(.polygon([left, tip, right]), fill: .ink, isCrisp: true)))
    shapes.append(.ellipse(Rect(center: .zero, size: Size(18, 18)), fill: .ink))
    let name = scene.categories.indices.contains(index) ? scene.categories[index] : ""
    var texts = [
      pen.text(
        pen.tick(low), Point(-radius + Self.thickness / 2, 18), .middle, size: ChartPen.small,
        paint: .faintInk),
      pen.text(
        pen.tick(high), Point(radius - Self.thickness / 2, 18), .middle, size: ChartPen.small,
        paint: .faintInk),
      pen.text(value.text, Point(0, 46), .middle, size: 28, bold: true, paint: .ink),
    ]
    var bottom = 56.0
    // The heading says it already.
    if !name.isEmpty, scene.categories.count > 1 || scene.title?.lowercased() != name.lowercased() {
      for line in pen.typeface.lines(of: name, width: 2 * radius, size: 14) {
        bottom += 18
        texts.append(pen.text(line, Point(0, bottom - 5), .middle, size: 14))
      }
    }
    let label = name.isEmpty ? scene.title ?? "Value" : name
    return Figure(
      [pen.mark(label, value, shapes, beside: texts)],
      Rect(-radius, -radius, 2 * radius, radius + bottom))
  }

  private func limits(_ value: ChartValue) -> (Double, Double) {
    let isPercent = scene.unit.suffix.hasSuffix("%")
    let low = scene.low ?? min(0, value.number)
    let highest = scene.series.flatMap(\.values).compactMap { $0?.number }.max() ?? value.number
    let usual = isPercent && highest <= 100 || highest > 10 && highest <= 100
    let high =
      scene.high ?? (usual ? 100 : ChartScale([highest * 1.05], fromZero: true, steps: 2).high)
    return (low, max(high, low + 1e-9))
  }
}

/// Draws four tinted fields between two arrows, with things as lists or as dots.
struct QuadrantPainter {
  private let scene: QuadrantScene
  private var pen: SectionPen
  private let isPlot: Bool
  private var width = 280.0
  private var heights = [200.0, 200.0]

  private static let padding = 16.0
  private static let gap = 4.0
  private static let headLine = 20.0

  init(_ scene: QuadrantScene, _ typeface: Typeface) {
    self.scene = scene
    pen = SectionPen(typeface)
    isPlot = scene.items.contains { $0.x != nil }
    if isPlot {
      width = 300
      heights = [240, 240]
    } else {
      for row in 0..<2 {
        for field in [row * 2, row * 2 + 1] { heights[row] = max(heights[row], height(field)) }
      }
    }
  }

  private func items(_ field: Int) -> [SectionScene.Item] {
    scene.items.filter { $0.field == field && $0.x == nil }.map { item in
      var drawn = SectionScene.Item(item.label)
      drawn.color = item.color
      return drawn
    }
  }

  private func head(_ field: Int) -> [String] {
    let label = scene.fields[field].label
    return label.isEmpty ? [] : pen.lines(label, width - 2 * Self.padding, size: 16, bold: true)
  }

  private func height(_ field: Int) -> Double {
    let head = Double(head(field).count) * Self.headLine
    return 2 * Self.padding + head + 10
      + pen.listHeight(items(field), width: width - 2 * Self.padding)
  }

  /// The finished drawing.
  func drawing() -> Drawing {
    var painter = self
    let figure = painter.figure()
    let page = ChartPage(
      title: scene.title, remark: scene.remark, figure: figure, typeface: pen.typeface)
    return Drawing(
      kind: "quadrant", size: page.size, title: scene.title ?? "Quadrant chart",
      description: description, page.elements)
  }

  private var description: String {
    var sentences = [scene.title.map { "Quadrant chart of “\($0)”." } ?? "Quadrant chart."]
    for (way, axis) in [("To the right", scene.x), ("Upwards", scene.y)] {
      let ends = axis.low.isEmpty && axis.high.isEmpty ? "" : " from \(axis.low) to \(axis.high)"
      if !axis.title.isEmpty || !ends.isEmpty {
        sentences.append("\(way): \(axis.title)\(ends).")
      }
    }
    for (field, place) in ["Top left", "Top right", "Bottom left", "Bottom right"].enumerated() {
      let items = scene.items.filter { $0.field == field }.map(\.label).joined(separator: ", ")
      let label = scene.fields[field].label
      guard !items.isEmpty || !label.isEmpty else { continue }
      sentences.append(
        "\(place)\(label.isEmpty ? "" : ", \(label)")\(items.isEmpty ? "" : ": \(items)").")
    }
    return sentences.joined(separator: " ")
  }

  private mutating func figure() -> Figure {
    let axisLabels = [scene.y.low, scene.y.high, scene.y.title].map {
      pen.lines($0, 110, size: 13, bold: true)
    }
    let side = axisLabels.reduce(0) { max($0, pen.width($1, size: 13, bold: true)) }
    let left = side > 0 ? side + 28 : 0
    let total = Rect(left, 0, 2 * width + Self.gap, heights[0] + heights[1] + Self.gap)
    var elements: [Element] = []
    for field in 0..<4 {
      let row = field / 2
      let rect = Rect(
        left + Double(field % 2) * (width + Self.gap), row == 0 ? 0 : heights[0] + Self.gap, width,
        heights[row])
      elements.append(self.field(field, rect))
    }
    for item in scene.items where item.x != nil { elements.append(dot(item, total)) }
    if scene.y != QuadrantScene.Axis() { elements.append(upright(total, axisLabels)) }
    if scene.x != QuadrantScene.Axis() { elements.append(level(total)) }
    let below = scene.x == QuadrantScene.Axis() ? 8.0 : 44
    return Figure(elements, Rect(0, 0, total.maxX, total.maxY + below))
  }

  // MARK: Fields

  private mutating func field(_ field: Int, _ rect: Rect) -> Element {
    let paint: Paint =
      scene.fields[field].color.map { .fixed($0) } ?? .series([2, 0, 4, 1][field])
    let ground = Paint.tint(paint)
    let label = scene.fields[field].label
    var elements: [Element] = [.rect(rect, radius: 8, fill: ground)]
    let head = head(field)
    let middle = rect.minY + Self.padding + Double(head.count) * Self.headLine / 2
    elements += pen.text(
      head, centeredOn: Point(rect.minX + Self.padding, middle), anchor: .start, size: 16,
      line: Self.headLine, bold: true, paint: .legible(.shade(paint), on: ground))
    let id = pen.names.id(for: label, or: "field-\(field + 1)")
    let top =
      rect.minY + Self.padding + Double(head.count) * Self.headLine + (head.isEmpty ? 0 : 10)
    elements += pen.list(
      items(field), at: Point(rect.minX + Self.padding, top),
      width: rect.width - 2 * Self.padding, paint: paint, on: ground)
    let place = ["Top left", "Top right", "Bottom left", "Bottom right"][field]
    return .part(
      Part(id: id, role: "group", label: label.isEmpty ? place : label, elements))
  }

  private var taken: [Rect] = []

  /// A dot with its name beside it, where no other name stands.
  private mutating func dot(_ item: QuadrantScene.Item, _ total: Rect) -> Element {
    let inner = total.inset(by: 14)
    let center = Point(
      inner.minX + (item.x ?? 0) * inner.width, inner.maxY - (item.y ?? 0) * inner.height)
    let width = pen.width([item.label], size: 13, bold: true)
    let spots = [
      Rect(center.x + 10, center.y - 8, width, 16),
      Rect(center.x - 10 - width, center.y - 8, width, 16),
      Rect(center.x - width / 2, center.y - 26, width, 16),
      Rect(center.x - width / 2, center.y + 10, width, 16),
      Rect(center.x + 10, center.y + 8, width, 16), Rect(center.x + 10, center.y - 24, width, 16),
    ]
    let spot =
      spots.first { spot in
        spot.minX > total.minX + 4 && spot.maxX < total.maxX - 4 && spot.minY > total.minY + 2
          && spot.maxY < total.maxY - 2 && !taken.contains { $0.intersects(spot.inset(by: -2)) }
          && !heads(total).contains { $0.intersects(spot) }
      } ?? (center.x > total.midX ? spots[1] : spots[0])
    taken += [spot, Rect(center: center, size: Size(14, 14))]
    let paint: Paint = item.color.map { .fixed($0) } ?? .accent
    let ground: Paint = .tint(
      scene.fields[item.field].color.map { .fixed($0) } ?? .series([2, 0, 4, 1][item.field]))
    return .part(
      Part(
        id: pen.names.id(for: item.label, or: "item"), role: "item", label: item.label,
        [
          .shape(
            Shape(
              .ellipse(Rect(center: center, size: Size(12, 12))), fill: paint, stroke: .paper,
              strokeWidth: 2, isCrisp: true))
        ]
          + pen.text(
            [item.label], centeredOn: Point(spot.minX, spot.midY), anchor: .start, size: 13,
            line: 16, bold: true, paint: .legible(.ink, on: ground))))
  }

  private func heads(_ total: Rect) -> [Rect] {
    (0..<4).compactMap { field in
      let lines = head(field)
      guard !lines.isEmpty else { return nil }
      return Rect(
        total.minX + Double(field % 2) * (width + Self.gap) + Self.padding,
        (field < 2 ? 0 : heights[0] + Self.gap) + Self.padding,
        pen.width(lines, size: 16, bold: true), Double(lines.count) * Self.headLine)
    }
  }

  // MARK: Axes

  private mutating func level(_ total: Rect) -> Element {
    let y = total.maxY + 16
    var elements = arrow(Point(total.minX, y), Point(total.maxX, y))
    let text = y + 18
    for (label, x, anchor) in [
      (scene.x.low, total.minX, TextLine.Anchor.start), (scene.x.title, total.midX, .middle),
      (scene.x.high, total.maxX, .end),
    ] where !label.isEmpty {
      elements += pen.text(
        [label], centeredOn: Point(x, text), anchor: anchor, size: 13, line: 16,
        bold: label == scene.x.title, paint: label == scene.x.title ? .ink : .softInk)
    }
    return .part(
      Part(
        id: pen.names.id(for: "x axis", or: "axis"), role: "axis",
        label: scene.x.title.isEmpty ? "x" : scene.x.title, elements))
  }

  private mutating func upright(_ total: Rect, _ labels: [[String]]) -> Element {
    let x = total.minX - 14
    var elements = arrow(Point(x, total.maxY), Point(x, total.minY))
    for (lines, y, text) in [
      (labels[0], total.maxY - 10, scene.y.low), (labels[2], total.midY, scene.y.title),
      (labels[1], total.minY + 10, scene.y.high),
    ] where !text.isEmpty {
      let extra = Double(lines.count - 1) * 8
      let middle = y > total.midY ? y - extra : y < total.midY ? y + extra : y
      elements += pen.text(
        lines, centeredOn: Point(x - 12, middle), anchor: .end, size: 13, line: 16,
        bold: text == scene.y.title, paint: text == scene.y.title ? .ink : .softInk)
    }
    return .part(
      Part(
        id: pen.names.id(for: "y axis", or: "axis"), role: "axis",
        label: scene.y.title.isEmpty ? "y" : scene.y.title, elements))
  }

  private func arrow(_ a: Point, _ b: Point) -> [Element] {
    let isLevel = a.y == b.y
    let back = isLevel ? Point(b.x - 8, b.y) : Point(b.x, b.y + 8)
    let across = isLevel ? Point(0, 4) : Point(4, 0)
    return [
      .line(a, back, stroke: .token(.edge), strokeWidth: 1.5),
      .shape(
        Shape(.polygon([b, back + across, back - across]), fill: .token(.edge), isCrisp: true)),
    ]
  }
}

/// Draws stages on a circle with arrows from each to the next.
struct CyclePainter {
  private let scene: SectionScene
  private var pen: SectionPen
  private var boxes: [Size] = []
  private var radius = 120.0

  private static let size = 15.0
  private static let line = 20.0
  private static let noteSize = 12.0
  private static let noteLine = 17.0
  private static let textWidth = 150.0

  init(_ scene: SectionScene, _ typeface: Typeface) {
    self.scene = scene
    let pen = SectionPen(typeface)
    self.pen = pen
    boxes = scene.sections.map { section in
      let name = pen.lines(section.label, Self.textWidth, size: Self.size, bold: true)
      let notes = Self.notes(section, pen)
      let widest = max(
        pen.width(name, size: Self.size, bold: true), pen.width(notes, size: Self.noteSize))
      let height =
        Double(name.count) * Self.line + (notes.isEmpty ? 0 : 4)
        + Double(notes.count) * Self.noteLine + 26
      return Size(max(112, widest + 32), max(56, height))
    }
    if scene.center != nil { radius = 150 }
    while radius < 2_400, isTight { radius += 12 }
  }

  private static func notes(_ section: SectionScene.Section, _ pen: SectionPen) -> [String] {
    section.items.flatMap { pen.lines($0.label, textWidth + 20, size: noteSize) }
  }

  private func center(_ index: Int) -> Point {
    turn(index).point(on: Point(0, 0), radius: radius)
  }

  private func share(_ index: Int) -> Double {
    let step = Double(index) / Double(max(1, scene.sections.count))
    return scene.isReversed ? -0.25 - step : step - 0.25
  }

  private func turn(_ index: Int) -> Turn { Turn(share(index)) }

  private func box(_ index: Int) -> Rect { Rect(center: center(index), size: boxes[index]) }

  /// Whether boxes leave too little room for the arrows between them, or for the words in the middle.
  private var isTight: Bool {
    let count = boxes.count
    guard count > 1 else { return false }
    for index in 0..<count {
      let next = (index + 1) % count
      if count > 2 || index == 0 {
        guard let (start, end) = bend(index, next), end - start > 30 / (6.283 * radius) else {
          return true
        }
      }
      if let label = centerLabel {
        let words = Rect(center: Point(0, 0), size: Size(label.width + 32, label.height + 24))
        if box(index).intersects(words) { return true }
      }
      for other in 0..<index where box(index).inset(by: -8).intersects(box(other)) { return true }
    }
    return false
  }

  private var centerLabel: (lines: [String], width: Double, height: Double)? {
    guard let center = scene.center, !center.isEmpty else { return nil }
    let lines = pen.lines(center, 180, size: 18, bold: true)
    return (lines, pen.width(lines, size: 18, bold: true), Double(lines.count) * 24)
  }

  /// The part of the circle between two boxes, as shares of a turn that grow.
  private func bend(_ from: Int, _ to: Int) -> (start: Double, end: Double)? {
    let step = 1.0 / Double(max(1, scene.sections.count))
    let first = share(from)
    let way = scene.isReversed ? -1.0 : 1
    let pieces = 720
    var start: Double?
    var end: Double?
    for piece in 0...pieces {
      let share = first + way * step * Double(piece) / Double(pieces)
      let point = Turn(share).point(on: Point(0, 0), radius: radius)
      let isFree =
        !contains(box(from).inset(by: -2), point) && !contains(box(to).inset(by: -3), point)
      if isFree, start == nil { start = Double(piece) }
      if isFree { end = Double(piece) }
    }
    guard let start, let end, end > start else { return nil }
    return (start / Double(pieces) * step, end / Double(pieces) * step)
  }

  private func contains(_ rect: Rect, _ point: Point) -> Bool {
    point.x >= rect.minX && point.x <= rect.maxX && point.y >= rect.minY && point.y <= rect.maxY
  }

  /// The finished drawing.
  func drawing() -> Drawing {
    var painter = self
    let figure = painter.figure()
    let page = ChartPage(
      title: scene.title, remark: scene.remark, figure: figure, typeface: pen.typeface)
    let name = scene.title ?? scene.center
    let way = scene.sections.map { SectionPen.sentence($0) }.joined(separator: " Then ")
    return Drawing(
      kind: "cycle", size: page.size, title: name ?? "Cycle",
      description: "Cycle\(name.map { " of “\($0)”" } ?? ""). \(way) "
        + (scene.form == "open"
          ? "" : scene.sections.first.map { "Then \($0.label) again." } ?? ""),
      page.elements)
  }

  private mutating func figure() -> Figure {
    let ids = scene.sections.map { pen.names.id(for: $0.label, or: "stage") }
    var bounds = Rect(0, 0, 1, 1)
    var nodes: [Element] = []
    for (index, section) in scene.sections.enumerated() {
      bounds = index == 0 ? box(index) : bounds.union(box(index))
      nodes.append(node(section, index, ids[index]))
    }
    var edges: [Element] = []
    let count = scene.sections.count
    if count > 1 {
      for index in 0..<(scene.form == "open" ? count - 1 : count) {
        edges.append(arrow(index, (index + 1) % count, ids, &bounds))
      }
    }
    var elements = edges + nodes
    if let label = centerLabel {
      elements += pen.text(
        label.lines, centeredOn: Point(0, 0), size: 18, line: 24, bold: true, paint: .ink)
    }
    return Figure(elements, bounds.inset(by: -2))
  }

  private func paint(_ section: SectionScene.Section, _ index: Int) -> Paint {
    section.color.map { .fixed($0) } ?? .series([0, 5, 2, 6, 1, 3, 7, 4][index % 8])
  }

  private mutating func node(
    _ section: SectionScene.Section, _ index: Int, _ id: String
  ) -> Element {
    let box = box(index)
    let paint = paint(section, index)
    let ground = Paint.tint(paint)
    let name = pen.lines(section.label, Self.textWidth, size: Self.size, bold: true)
    let notes = Self.notes(section, pen)
    let height =
      Double(name.count) * Self.line + (notes.isEmpty ? 0 : 4) + Double(notes.count) * Self.noteLine
    let top = box.midY - height / 2
    var own: [Element] = [.rect(box, radius: 14, fill: ground, stroke: paint, strokeWidth: 2)]
    own += pen.text(
      name, centeredOn: Point(box.midX, top + Double(name.count) * Self.line / 2), size: Self.size,
      line: Self.line, bold: true, paint: .legible(.ink, on: ground))
    var y = top + Double(name.count) * Self.line + 4
    for item in section.items {
      let lines = pen.lines(item.label, Self.textWidth + 20, size: Self.noteSize)
      let rows = Double(lines.count) * Self.noteLine
      let width = pen.width(lines, size: Self.noteSize)
      own.append(
        .part(
          Part(
            id: pen.names.id(for: item.label, or: "item"), role: "item", label: item.label,
            [.rect(Rect(box.midX - width / 2, y, width, rows))]
              + pen.text(
                lines, centeredOn: Point(box.midX, y + rows / 2), size: Self.noteSize,
                line: Self.noteLine, paint: .legible(.softInk, on: ground)))))
      y += rows
    }
    return .part(
      Part(id: id, role: "node", label: section.label, facts: [.shape: "process"], own))
  }

  private mutating func arrow(
    _ from: Int, _ to: Int, _ ids: [String], _ bounds: inout Rect
  ) -> Element {
    let way = scene.isReversed ? -1.0 : 1
    let bend = bend(from, to) ?? (0, 1.0 / Double(scene.sections.count))
    let start = Turn(share(from) + way * bend.start).point(on: Point(0, 0), radius: radius)
    let end = Turn(share(from) + way * bend.end).point(on: Point(0, 0), radius: radius)
    // The arrowhead points along the circle as it arrives.
    let back = bend.end - 10 / (6.283 * radius)
    let neck = Turn(share(from) + way * back).point(on: Point(0, 0), radius: radius)
    let along = end - neck
    let length = max(0.01, neck.distance(to: end))
    let across = Point(-along.y / length, along.x / length) * 5
    for share in stride(
      from: bend.start, through: bend.end, by: max(0.001, (bend.end - bend.start) / 8))
    {
      let point = Turn(self.share(from) + way * share).point(on: Point(0, 0), radius: radius)
      bounds = bounds.union(Rect(point.x, point.y, 0, 0))
    }
    let arc = Path([
      .move(start),
      .arc(
        radii: Size(radius, radius), rotation: 0, isLarge: bend.end - bend.start > 0.5,
        isClockwise: !scene.isReversed, to: end),
    ])
    return .part(
      Part(
        id: pen.names.id(for: "\(ids[from]) to \(ids[to])", or: "edge"), role: "edge", label: "",
        facts: [.from: ids[from], .to: ids[to]],
        [
          .path(arc, stroke: .token(.edge), strokeWidth: 2.5, isCrisp: true),
          .shape(
            Shape(
              .polygon([end, neck + across, neck - across]), fill: .token(.edge), isCrisp: true)),
        ]))
  }
}

/// Draws the four fields of a SWOT analysis: inside above outside, helpful left of harmful.
struct SwotPainter {
  private let scene: SectionScene
  private var pen: SectionPen

  private static let width = 340.0
  private static let gap = 12.0
  private static let padding = 20.0
  private static let badge = 32.0
  private static let side = 72.0
  private static let top = 24.0

  init(_ scene: SectionScene, _ typeface: Typeface) {
    self.scene = scene
    pen = SectionPen(typeface)
  }

  /// The finished drawing.
  func drawing() -> Drawing {
    var painter = self
    let figure = painter.figure()
    let page = ChartPage(
      title: scene.title, remark: scene.remark, figure: figure, typeface: pen.typeface)
    let sentences = scene.sections.map { SectionPen.sentence($0) }
    return Drawing(
      kind: "swot", size: page.size, title: scene.title ?? "SWOT analysis",
      description: (["SWOT analysis\(scene.title.map { " of “\($0)”" } ?? "")."] + sentences)
        .joined(separator: " "), page.elements)
  }

  private func height(_ section: SectionScene.Section) -> Double {
    let list = pen.listHeight(section.items, width: Self.width - 2 * Self.padding)
    return Self.padding + Self.badge + 14 + max(list, 24) + Self.padding
  }

  private mutating func figure() -> Figure {
    let sections = scene.sections
    var elements: [Element] = []
    for (column, label) in ["Helpful", "Harmful"].enumerated() {
      let x = Self.side + Double(column) * (Self.width + Self.gap) + Self.width / 2
      elements += pen.text(
        [label], centeredOn: Point(x, 8), size: 12, line: 16, bold: true, paint: .faintInk)
    }
    var y = Self.top
    for row in 0..<max(1, (sections.count + 1) / 2) {
      let pair = sections.indices.filter { $0 / 2 == row }
      let height = pair.reduce(150) { max($0, self.height(sections[$1])) }
      for index in pair {
        let rect = Rect(
          Self.side + Double(index % 2) * (Self.width + Self.gap), y, Self.width, height)
        elements.append(field(sections[index], index, rect))
      }
      if row < 2 { elements += rowHead(["Internal", "External"][row], y + height / 2) }
      y += height + Self.gap
    }
    return Figure(
      elements, Rect(0, 0, Self.side + 2 * Self.width + Self.gap, max(1, y - Self.gap)))
  }

  private func rowHead(_ label: String, _ middle: Double) -> [Element] {
    pen.text(
      [label], centeredOn: Point(0, middle), anchor: .start, size: 12, line: 16, bold: true,
      paint: .faintInk)
  }

  private static let paints: [Paint] = [
    .token(.good), .token(.warn), .token(.accent), .token(.bad),
  ]

  private mutating func field(
    _ section: SectionScene.Section, _ index: Int, _ rect: Rect
  ) -> Element {
    let paint = section.color.map { Paint.fixed($0) } ?? Self.paints[index % 4]
    let ground = Paint.tint(paint)
    let badge = Rect(
      rect.minX + Self.padding, rect.minY + Self.padding, Self.badge, Self.badge)
    var elements: [Element] = [.rect(rect, radius: 12, fill: ground)]
    elements.append(
      .shape(Shape(.rect(badge, radius: 8), fill: paint, isCrisp: true)))
    elements += pen.text(
      [String(section.label.prefix(1))], centeredOn: badge.center, size: 18, line: 24, bold: true,
      paint: .readable(on: paint))
    elements += pen.text(
      [section.label], centeredOn: Point(badge.maxX + 12, badge.midY), anchor: .start, size: 18,
      line: 24, bold: true, paint: .legible(.ink, on: ground))
    let id = pen.names.id(for: section.label, or: "field")
    elements += pen.list(
      section.items, at: Point(badge.minX, badge.maxY + 14), width: rect.width - 2 * Self.padding,
      paint: paint, on: ground)
    return .part(Part(id: id, role: "group", label: section.label, elements))
  }
}

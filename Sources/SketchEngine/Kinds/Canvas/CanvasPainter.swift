/// Draws the fields of a canvas as one sheet.
struct CanvasPainter {
  private let scene: SectionScene
  private let form: CanvasForm
  private var pen: SectionPen
  private var heights: [Double] = []

  private static let unit = 116.0
  private static let padding = 16.0
  private static let headLine = 19.0

  init(_ scene: SectionScene, _ typeface: Typeface) {
    self.scene = scene
    form = CanvasForm.named(scene.form)
    pen = SectionPen(typeface)
    let rows = form.fields.map(\.rows.upperBound).max() ?? 1
    heights = Array(repeating: 150, count: rows)
    for (index, field) in form.fields.enumerated() where field.rows.count == 1 {
      heights[field.rows.lowerBound] = max(heights[field.rows.lowerBound], need(index))
    }
    for (index, field) in form.fields.enumerated() where field.rows.count > 1 {
      let spare = need(index) - field.rows.reduce(0) { $0 + heights[$1] }
      if spare > 0 { for row in field.rows { heights[row] += spare / Double(field.rows.count) } }
    }
  }

  private func section(_ index: Int) -> SectionScene.Section {
    scene.sections.first { $0.label == form.fields[index].label }
      ?? SectionScene.Section(form.fields[index].label)
  }

  private func width(_ index: Int) -> Double {
    Double(form.fields[index].columns.count) * Self.unit
  }

  private func head(_ index: Int) -> [String] {
    pen.lines(form.fields[index].label, width(index) - 2 * Self.padding, size: 15, bold: true)
  }

  private func need(_ index: Int) -> Double {
    Double(head(index).count) * Self.headLine + 10 + 2 * Self.padding
      + pen.listHeight(section(index).items, width: width(index) - 2 * Self.padding)
  }

  /// The finished drawing.
  func drawing() -> Drawing {
    var painter = self
    let figure = painter.figure()
    let page = ChartPage(
      title: scene.title, remark: scene.remark, figure: figure, typeface: pen.typeface)
    let sentences = scene.sections.map { SectionPen.sentence($0) }.joined(separator: " ")
    return Drawing(
      kind: "canvas", size: page.size, title: scene.title ?? form.title,
      description:
        "\(form.title)\(scene.remark == nil ? "" : " of “\(scene.title ?? "")”"). \(sentences)",
      page.elements)
  }

  private mutating func figure() -> Figure {
    let total = Rect(0, 0, 10 * Self.unit, heights.reduce(0, +))
    var elements: [Element] = [.rect(total, radius: 12, fill: .raised)]
    var fields: [Element] = []
    for index in form.fields.indices {
      let field = form.fields[index]
      let top = heights[..<field.rows.lowerBound].reduce(0, +)
      let rect = Rect(
        Double(field.columns.lowerBound) * Self.unit, top, width(index),
        field.rows.reduce(0) { $0 + heights[$1] })
      fields.append(self.field(index, rect))
    }
    elements.append(.clipped(fields, to: total, radius: 12))
    elements.append(.rect(total, radius: 12, stroke: .strongLine, strokeWidth: 1.5))
    return Figure(elements, total)
  }

  private mutating func field(_ index: Int, _ rect: Rect) -> Element {
    let section = section(index)
    let paint: Paint =
      section.color.map { .fixed($0) } ?? .series([0, 5, 2, 1, 4, 7, 3, 6][index % 8])
    let ground: Paint = section.color == nil ? .raised : .tint(paint)
    let head = head(index)
    var own: [Element] = [.rect(rect, fill: ground, stroke: .line, strokeWidth: 1)]
    own.append(
      .rect(Rect(rect.minX, rect.minY, rect.width, 4), fill: paint))
    let height = Double(head.count) * Self.headLine
    own += pen.text(
      head, centeredOn: Point(rect.minX + Self.padding, rect.minY + Self.padding + height / 2),
      anchor: .start, size: 15, line: Self.headLine, bold: true, paint: .legible(.ink, on: ground))
    let id = pen.names.id(for: section.label, or: "field")
    own += pen.list(
      section.items, at: Point(rect.minX + Self.padding, rect.minY + Self.padding + height + 10),
      width: rect.width - 2 * Self.padding, paint: paint, on: ground)
    return .part(Part(id: id, role: "group", label: section.label, own))
  }
}

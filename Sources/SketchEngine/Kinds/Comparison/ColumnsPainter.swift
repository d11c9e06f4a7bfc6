/// Draws lists side by side as cards with colored heads.
struct ColumnsPainter {
  private let scene: SectionScene
  private let kind: String
  private var pen: SectionPen
  private let width: Double
  private let perRow: Int

  private static let gap = 24.0
  private static let padding = 20.0
  private static let headLine = 24.0
  private static let line = 20.0
  private static let indent = 26.0

  init(_ scene: SectionScene, kind: String, _ typeface: Typeface) {
    self.scene = scene
    self.kind = kind
    pen = SectionPen(typeface)
    let count = scene.sections.count
    perRow = count == 4 ? 4 : min(max(1, count), 4)
    width = perRow < 3 ? 340 : perRow == 3 ? 290 : 250
  }

  /// The finished drawing.
  func drawing() -> Drawing {
    var painter = self
    let figure = painter.figure()
    let page = ChartPage(
      title: scene.title, remark: scene.remark, figure: figure, typeface: pen.typeface)
    let names = scene.sections.map(\.label).joined(separator: " and ")
    return Drawing(
      kind: kind, size: page.size, title: scene.title ?? names,
      description: "Comparison\(scene.title.map { " of “\($0)”" } ?? ""). "
        + scene.sections.map { SectionPen.sentence($0) }.joined(separator: " "), page.elements)
  }

  private func head(_ section: SectionScene.Section) -> [String] {
    pen.lines(section.label, width - 2 * Self.padding, size: 18, bold: true)
  }

  private func lines(_ item: SectionScene.Item) -> [String] {
    pen.typeface.lines(
      of: item.label, width: width - 2 * Self.padding - Self.indent, size: 14, isBalanced: false)
  }

  private func height(_ section: SectionScene.Section) -> Double {
    let list = section.items.reduce(0) { $0 + Double(lines($1).count) * Self.line + 10 }
    return headHeight(section) + Self.padding + max(40, list) + Self.padding - 10
  }

  private func headHeight(_ section: SectionScene.Section) -> Double {
    Double(head(section).count) * Self.headLine + 24
  }

  private mutating func figure() -> Figure {
    var elements: [Element] = []
    var y = 0.0
    var bounds = Rect(0, 0, width, 1)
    for start in stride(from: 0, to: scene.sections.count, by: perRow) {
      let row = scene.sections.indices.filter { $0 >= start && $0 < start + perRow }
      let height = row.reduce(140) { max($0, self.height(scene.sections[$1])) }
      let top = row.reduce(0) { max($0, headHeight(scene.sections[$1])) }
      for (column, index) in row.enumerated() {
        let rect = Rect(Double(column) * (width + Self.gap), y, width, height)
        elements.append(card(scene.sections[index], index, rect, head: top))
        bounds = bounds.union(rect)
      }
      if let center = scene.center, row.count == 2 { elements += badge(center, y + top / 2) }
      y += height + Self.gap
    }
    return Figure(elements, bounds)
  }

  /// A round mark between two heads.
  private func badge(_ text: String, _ y: Double) -> [Element] {
    let center = Point(width + Self.gap / 2, y)
    return [
      .shape(
        Shape(
          .ellipse(Rect(center: center, size: Size(44, 44))), fill: .paper, stroke: .line,
          strokeWidth: 1.5, isCrisp: true))
    ]
      + pen.text(
        [text.uppercased()], centeredOn: center, size: 13, line: 16, bold: true, paint: .ink)
  }

  /// What sort of side it is, which decides its color and marks.
  private enum Side { case good, bad, plain }

  private func side(_ section: SectionScene.Section) -> Side {
    switch section.label.split(separator: " ").first.map(String.init) {
    case "Pros", "After", "Do", "Dos": .good
    case "Cons", "Don't", "Donts", "Don’t", "Don'ts": .bad
    default: .plain
    }
  }

  private mutating func card(
    _ section: SectionScene.Section, _ index: Int, _ rect: Rect, head height: Double
  ) -> Element {
    let side = side(section)
    let paint: Paint =
      section.color.map { .fixed($0) }
      ?? {
        switch side {
        case .good: .token(.good)
        case .bad: .token(.bad)
        case .plain:
          section.label == "Before" ? .token(.edge) : .series([0, 1, 2, 4, 5, 7][index % 6])
        }
      }()
    let top = Rect(rect.minX, rect.minY, rect.width, height)
    let ground = Paint.tint(paint)
    let id = pen.names.id(for: section.label, or: "side")
    var own: [Element] = [.rect(rect, radius: 12, fill: .raised)]
    own.append(.clipped([.rect(top, fill: ground)], to: rect, radius: 12))
    own.append(.rect(rect, radius: 12, stroke: .line))
    own.append(
      .clipped(
        [.rect(Rect(rect.minX, rect.minY, rect.width, 5), fill: paint)], to: rect, radius: 12))
    own += pen.text(
      head(section), centeredOn: Point(rect.minX + Self.padding, top.midY + 2), anchor: .start,
      size: 18, line: Self.headLine, bold: true, paint: .legible(.ink, on: ground))
    var y = top.maxY + Self.padding
    for item in section.items {
      let lines = lines(item)
      let rows = Double(lines.count) * Self.line
      let x = rect.minX + Self.padding
      let ink: Paint =
        item.isExample
        ? .faintInk : item.color.map { .legible(.fixed($0), on: .raised) } ?? .softInk
      var parts: [Element] = [.rect(Rect(x, y, rect.width - 2 * Self.padding, rows))]
      parts += mark(side, Point(x + 8, y + Self.line / 2), item.color.map { .fixed($0) } ?? paint)
      for (number, line) in lines.enumerated() {
        parts.append(
          .text(
            TextLine(
              line,
              at: Point(
                x + Self.indent,
                TextLine.baseline(centeredOn: y + (Double(number) + 0.5) * Self.line, size: 14)),
              isItalic: item.isExample, paint: ink)))
      }
      own.append(
        .part(
          Part(
            id: pen.names.id(for: item.label, or: "item"), role: "item", label: item.label, parts)))
      y += rows + 10
    }
    return .part(Part(id: id, role: "group", label: section.label, own))
  }

  private func mark(_ side: Side, _ at: Point, _ paint: Paint) -> [Element] {
    switch side {
    case .good:
      [
        .path(
          Path(through: [
            Point(at.x - 6, at.y), Point(at.x - 2, at.y + 4), Point(at.x + 6, at.y - 5),
          ]), stroke: paint, strokeWidth: 2, isRound: true, isCrisp: true)
      ]
    case .bad:
      [
        .path(
          Path([
            .move(Point(at.x - 4.5, at.y - 4.5)), .line(Point(at.x + 4.5, at.y + 4.5)),
            .move(Point(at.x + 4.5, at.y - 4.5)), .line(Point(at.x - 4.5, at.y + 4.5)),
          ]), stroke: paint, strokeWidth: 2, isRound: true, isCrisp: true)
      ]
    case .plain:
      [
        .shape(
          Shape(.ellipse(Rect(center: at, size: Size(7, 7))), fill: paint, isCrisp: true))
      ]
    }
  }
}

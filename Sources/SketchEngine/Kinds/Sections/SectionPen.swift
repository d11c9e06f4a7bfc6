/// What drawings of sections are made with: measured text, ids, lists and panels.
struct SectionPen {
  let typeface: Typeface
  var names = Names()

  /// Type and rhythm of lists, in px.
  static let itemSize = 14.0
  static let itemLine = 20.0
  static let itemGap = 6.0
  private static let bulletIndent = 14.0

  init(_ typeface: Typeface) { self.typeface = typeface }

  /// Lines of text of a width.
  func lines(_ text: String, _ width: Double, size: Double, bold: Bool = false) -> [String] {
    typeface.lines(of: text, width: width, size: size, bold: bold)
  }

  /// How wide the widest of some lines is.
  func width(_ lines: [String], size: Double, bold: Bool = false) -> Double {
    lines.reduce(0) { max($0, typeface.width(of: $1, size: size, bold: bold)) }.rounded(.up)
  }

  /// Lines of text around a point.
  func text(
    _ lines: [String], centeredOn point: Point, anchor: TextLine.Anchor = .middle, size: Double,
    line height: Double, bold: Bool = false, paint: Paint
  ) -> [Element] {
    lines.enumerated().map { number, line in
      let y = point.y + (Double(number) - Double(lines.count - 1) / 2) * height
      return .text(
        TextLine(
          line, at: Point(point.x, TextLine.baseline(centeredOn: y, size: size)), anchor: anchor,
          size: size, isBold: bold, paint: paint))
    }
  }

  // MARK: Lists

  /// How high a list is that is as wide as this.
  func listHeight(_ items: [SectionScene.Item], width: Double) -> Double {
    items.reduce(0) { sum, item in
      sum + Double(itemLines(item, width).count) * Self.itemLine + Self.itemGap
    } - (items.isEmpty ? 0 : Self.itemGap)
  }

  private func itemLines(_ item: SectionScene.Item, _ width: Double) -> [String] {
    typeface.lines(
      of: item.label, width: width - Self.bulletIndent, size: Self.itemSize, isBalanced: false)
  }

  /// Items one under the other, each with a dot.
  mutating func list(
    _ items: [SectionScene.Item], at origin: Point, width: Double, paint: Paint, on ground: Paint
  ) -> [Element] {
    var y = origin.y
    return items.map { item in
      let lines = itemLines(item, width)
      let height = Double(lines.count) * Self.itemLine
      let dot = item.color.map { Paint.fixed($0) } ?? paint
      let ink: Paint =
        item.isExample
        ? .legible(.faintInk, on: ground)
        : item.color.map { .legible(.fixed($0), on: ground) } ?? .legible(.softInk, on: ground)
      var elements: [Element] = [.rect(Rect(origin.x, y, width, height))]
      elements.append(
        .shape(
          Shape(
            .ellipse(Rect(origin.x + 1, y + Self.itemLine / 2 - 2.5, 5, 5)), fill: dot,
            isCrisp: true)))
      for (number, line) in lines.enumerated() {
        let middle = y + (Double(number) + 0.5) * Self.itemLine
        elements.append(
          .text(
            TextLine(
              line,
              at: Point(
                origin.x + Self.bulletIndent, TextLine.baseline(centeredOn: middle, size: 14)),
              size: Self.itemSize, isItalic: item.isExample, paint: ink)))
      }
      y += height + Self.itemGap
      return .part(
        Part(id: names.id(for: item.label, or: "item"), role: "item", label: item.label, elements))
    }
  }

  // MARK: Sentences

  /// What a section holds, in a sentence.
  static func sentence(_ section: SectionScene.Section) -> String {
    let items = section.items.map(\.label).joined(separator: ", ")
    let value = section.value.map { " (\($0.text))" } ?? ""
    return items.isEmpty ? "\(section.label)\(value)." : "\(section.label)\(value): \(items)."
  }
}

/// A box with a heading and compartments of rows: an entity with its fields, a class with its
/// attributes and methods.
struct CompartmentBox {
  private let thing: ModelScene.Thing
  private let heading: [String]
  private let stereotype: String
  private let compartments: [[Row]]
  private let keyWidth: Double
  private let nameWidth: Double
  /// Its extent, in px.
  let size: Size

  private struct Row {
    let field: ModelScene.Field
    let label: String
    let lines: [String]
    let height: Double
  }

  private static let rowHeight = 22.0
  private static let lineHeight = 17.0
  private static let padding = 14.0
  private static let gap = 6.0

  /// Measures a box.
  ///
  /// - Parameters:
  ///   - thing: What it shows.
  ///   - lines: How many lines end at it; it is wide enough for their signs and numbers.
  ///   - typeface: Measures text.
  init(_ thing: ModelScene.Thing, lines: Int, _ typeface: Typeface) {
    self.thing = thing
    let isTable = thing.sort == .entity || thing.sort == .weakEntity
    heading = typeface.lines(of: thing.label, width: 220, size: 14, bold: true)
    stereotype = Self.stereotype(of: thing.sort)
    func row(_ field: ModelScene.Field) -> Row {
      let label = Self.words(of: field, isTable: isTable)
      let lines = typeface.lines(
        of: isTable ? field.name : label, width: 300, size: 13, isBalanced: false)
      return Row(
        field: field, label: label, lines: lines,
        height: Self.rowHeight + Double(lines.count - 1) * Self.lineHeight)
    }
    compartments = [thing.fields.map(row), thing.methods.map(row)].filter { !$0.isEmpty }
    let rows = compartments.flatMap { $0 }
    let hasKeys = isTable && rows.contains { $0.field.key != nil }
    keyWidth =
      hasKeys
      ? rows.reduce(24) {
        max($0, typeface.width(of: $1.field.key?.rawValue ?? "", size: 11, bold: true) + 10)
      }.rounded(.up) : 0
    nameWidth = rows.flatMap(\.lines).reduce(0) { max($0, typeface.width(of: $1, size: 13)) }
      .rounded(.up)
    let typeWidth =
      isTable
      ? rows.reduce(0) { max($0, typeface.width(of: $1.field.type, size: 13)) }.rounded(.up) : 0
    let headingWidth = heading.reduce(typeface.width(of: stereotype, size: 12)) {
      max($0, typeface.width(of: $1, size: 14, bold: true))
    }
    let inner = keyWidth + nameWidth + (typeWidth > 0 ? typeWidth + 16 : 0)
    let width = max(120, max(inner, headingWidth) + 2 * Self.padding, Double(lines + 1) * 30)
    let head = Self.headHeight(lines: heading.count, hasStereotype: !stereotype.isEmpty)
    let height = compartments.reduce(head) { sum, rows in
      sum + rows.reduce(2 * Self.gap) { $0 + $1.height }
    }
    size = Size(width.rounded(.up), max(height, Double(min(lines, 8) + 1) * 20))
  }

  private static func headHeight(lines: Int, hasStereotype: Bool) -> Double {
    20 + Double(lines) * 20 + (hasStereotype ? 16 : 0)
  }

  private static func stereotype(of sort: ModelScene.Sort) -> String {
    switch sort {
    case .abstract: "«abstract»"
    case .interface: "«interface»"
    case .enumeration: "«enumeration»"
    case .entity, .weakEntity, .class: ""
    }
  }

  /// What a row says.
  static func words(of field: ModelScene.Field, isTable: Bool) -> String {
    let type = field.type.isEmpty ? "" : (isTable ? " " : ": ") + field.type
    let sign = field.visibility.isEmpty ? "" : field.visibility + " "
    return sign + field.name + type
  }

  // MARK: Painting

  private var tint: (fill: Paint, stroke: Paint) {
    if let fill = thing.fill { return (.fixed(fill), .shade(.fixed(fill))) }
    return switch thing.sort {
    case .interface: (.tint(.series(4)), .series(4))
    case .enumeration: (.token(.warnSoft), .series(1))
    case .entity, .weakEntity, .class, .abstract: (.accentSoft, .token(.nodeLine))
    }
  }

  /// The box in its place.
  func elements(in rect: Rect, _ names: inout Names, id: String) -> [Element] {
    let look = tint
    let headHeight =
      compartments.isEmpty
      ? rect.height
      : Self.headHeight(lines: heading.count, hasStereotype: !stereotype.isEmpty)
    let head = Rect(rect.minX, rect.minY, rect.width, headHeight)
    var elements: [Element] = [
      .rect(rect, radius: 8, fill: .raised),
      compartments.isEmpty
        ? .rect(head, radius: 8, fill: look.fill) : .path(Self.cap(head, 8), fill: look.fill),
      .rect(rect, radius: 8, stroke: look.stroke, strokeWidth: 1.5),
    ]
    if thing.sort == .weakEntity {
      elements.append(.rect(rect.inset(by: 4), radius: 5, stroke: look.stroke, strokeWidth: 1))
    }
    elements += title(in: head, on: look.fill)
    var y = head.maxY
    for rows in compartments {
      elements.append(
        .line(
          Point(rect.minX, y), Point(rect.maxX, y), stroke: look.stroke, strokeWidth: 1))
      y += Self.gap
      for row in rows {
        elements.append(part(row, Rect(rect.minX, y, rect.width, row.height), &names, id))
        y += row.height
      }
      y += Self.gap
    }
    return elements
  }

  private func title(in head: Rect, on fill: Paint) -> [Element] {
    var elements: [Element] = []
    let block = Double(heading.count) * 20 + (stereotype.isEmpty ? 0 : 16)
    var y = head.midY - block / 2
    func add(_ words: String, _ height: Double, _ size: Double, isName: Bool) {
      elements.append(
        .text(
          TextLine(
            words,
            at: Point(head.midX, TextLine.baseline(centeredOn: y + height / 2, size: size)),
            anchor: .middle, size: size, isBold: isName,
            isItalic: isName && thing.sort == .abstract,
            paint: thing.fill == nil
              ? .legible(isName ? .ink : .softInk, on: fill) : .readable(on: fill))))
      y += height
    }
    if !stereotype.isEmpty { add(stereotype, 16, 12, isName: false) }
    for line in heading { add(line, 20, 14, isName: true) }
    return elements
  }

  private func part(_ row: Row, _ rect: Rect, _ names: inout Names, _ id: String) -> Element {
    let left = rect.minX + Self.padding
    let middle = rect.minY + Self.rowHeight / 2
    func text(
      _ words: String, _ x: Double, _ y: Double, size: Double = 13, isBold: Bool = false,
      _ paint: Paint
    ) -> Element {
      .text(
        TextLine(
          words, at: Point(x, TextLine.baseline(centeredOn: y, size: size)), size: size,
          isBold: isBold, paint: .legible(paint, on: .raised)))
    }
    var elements: [Element] = []
    let isTable = thing.sort == .entity || thing.sort == .weakEntity
    if isTable, let key = row.field.key {
      elements.append(text(key.rawValue, left, middle, size: 11, isBold: true, .accent))
    }
    for (number, line) in row.lines.enumerated() {
      elements.append(
        text(line, left + keyWidth, middle + Double(number) * Self.lineHeight, .ink))
    }
    if isTable, !row.field.type.isEmpty {
      elements.append(text(row.field.type, left + keyWidth + nameWidth + 16, middle, .faintInk))
    }
    return .part(
      Part(
        id: names.id(for: "\(id) \(row.field.name)", or: "field"), role: "field",
        label: row.label, elements))
  }

  /// A rectangle whose upper corners are round.
  private static func cap(_ rect: Rect, _ radius: Double) -> Path {
    let size = Size(radius, radius)
    func arc(_ x: Double, _ y: Double) -> Path.Command {
      .arc(radii: size, rotation: 0, isLarge: false, isClockwise: true, to: Point(x, y))
    }
    return Path([
      .move(Point(rect.minX, rect.maxY)), .line(Point(rect.minX, rect.minY + radius)),
      arc(rect.minX + radius, rect.minY), .line(Point(rect.maxX - radius, rect.minY)),
      arc(rect.maxX, rect.minY + radius), .line(Point(rect.maxX, rect.maxY)), .close,
    ])
  }
}

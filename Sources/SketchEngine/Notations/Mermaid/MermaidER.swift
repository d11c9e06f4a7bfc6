/// Mermaid's entity relationship diagrams.
enum MermaidER: Notation {
  static let name = "Mermaid"

  static func isPlainly(_ text: NotationText) -> Bool {
    Mermaid.Document(text).header == ["erDiagram"]
  }

  static func read(_ text: NotationText) throws(SketchError) -> NotatedDrawing {
    var reader = MermaidERReader(Mermaid.Document(text))
    return try reader.drawing()
  }
}

/// Reads the lines of an entity relationship diagram.
struct MermaidERReader {
  private let document: Mermaid.Document
  private var scene = ModelScene()
  private var positions: [String: Int] = [:]
  private var ignored: [String] = []
  private var open: (thing: Int, line: NotationText.Line)?

  init(_ document: Mermaid.Document) { self.document = document }

  mutating func drawing() throws(SketchError) -> NotatedDrawing {
    scene.title = document.title
    for line in document.lines.dropFirst() { try read(line) }
    if let open { throw Mermaid.problem(open.line, "This entity has no “}”") }
    if scene.things.isEmpty { throw .nothingToDraw(words: []) }
    return NotatedDrawing(kind: "er", scene: .model(scene), ignored: ignored)
  }

  private mutating func read(_ line: NotationText.Line) throws(SketchError) {
    let text = line.text.trimmed
    if let open {
      if text == "}" { self.open = nil } else { try attribute(text, of: open.thing, line) }
      return
    }
    let first = text.prefix { !$0.isWhitespace }
    switch first {
    case "direction":
      scene.direction = Mermaid.direction(text.dropFirst(first.count).trimmed)
    case "title": scene.title = Mermaid.words(text.dropFirst(first.count).trimmed)
    case "style", "classDef", "class", "accTitle:", "accDescr:":
      if !ignored.contains("“\(first)”") { ignored.append("“\(first)”") }
    default: try statement(text, line)
    }
  }

  /// `SHIP { … }`, `SHIP ||--o{ CARGO : carries`.
  private mutating func statement(_ text: String, _ line: NotationText.Line) throws(SketchError) {
    var scanner = TextScanner(text[...], line: line.number)
    let from = try entity(&scanner, line)
    scanner.skipSpace()
    if scanner.isAtEnd { return }
    if scanner.skip("{") {
      let inner = scanner.take { $0 != "}" }.trimmed
      if !inner.isEmpty { try attribute(inner, of: from, line) }
      if scanner.next != "}" { open = (from, line) }
      return
    }
    let sign = scanner.take { "|o{}.-".contains($0) }
    guard let (left, right) = Self.ends(sign) else {
      throw Mermaid.problem(line, "\(Mermaid.shown(text)) has no line such as “||--o{”")
    }
    let to = try entity(&scanner, line)
    scanner.skipSpace()
    let label = scanner.skip(":") ? Mermaid.words(scanner.take { _ in true }) : ""
    scene.relations.append(ModelScene.Relation(from, to, label, from: left, to: right))
  }

  /// `SHIP`, `"Cargo item"`, `s[Ship]`.
  private mutating func entity(
    _ scanner: inout TextScanner, _ line: NotationText.Line
  ) throws(SketchError) -> Int {
    scanner.skipSpace()
    let name =
      scanner.skip("\"")
      ? scanner.take(upTo: "\"") ?? ""
      : scanner.take { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
    guard !name.isEmpty else { throw Mermaid.problem(line, "An entity needs a name") }
    let thing: Int
    if let known = positions[name] {
      thing = known
    } else {
      thing = scene.things.count
      positions[name] = thing
      scene.things.append(ModelScene.Thing(name, sort: .entity))
    }
    if scanner.skip("["), let label = scanner.take(upTo: "]") {
      scene.things[thing].label = Mermaid.words(label)
    }
    if scanner.skip(":::") { _ = scanner.take { !$0.isWhitespace } }
    return thing
  }

  /// `||--o{` as how many stand on either side.
  private static func ends(_ sign: String) -> (ModelScene.End, ModelScene.End)? {
    guard sign.count == 6 else { return nil }
    let middle = sign.dropFirst(2).prefix(2)
    guard middle == "--" || middle == ".." || middle == ".-" || middle == "-." else { return nil }
    let lefts: [Substring: ModelScene.End] = [
      "||": .one, "|o": .zeroOrOne, "}o": .zeroOrMany, "}|": .oneOrMany,
    ]
    let rights: [Substring: ModelScene.End] = [
      "||": .one, "o|": .zeroOrOne, "o{": .zeroOrMany, "|{": .oneOrMany,
    ]
    guard let left = lefts[sign.prefix(2)], let right = rights[sign.suffix(2)] else { return nil }
    return (left, right)
  }

  /// `int id PK "its number"`.
  private mutating func attribute(
    _ text: String, of thing: Int, _ line: NotationText.Line
  ) throws(SketchError) {
    let words = text.prefix { $0 != "\"" }.split { $0 == " " || $0 == "\t" || $0 == "," }
    guard words.count > 1 else {
      throw Mermaid.problem(line, "\(Mermaid.shown(text)) needs a type and a name")
    }
    var field = ModelScene.Field(String(words[1]))
    if words[0] != MermaidModelWriter.noType { field.type = String(words[0]) }
    if field.name.hasPrefix("*") {
      field.name.removeFirst()
      field.key = .primary
    }
    let keys = words.dropFirst(2)
    switch (keys.contains("PK"), keys.contains("FK"), keys.contains("UK")) {
    case (true, true, _): field.key = .primaryForeign
    case (true, false, _): field.key = .primary
    case (false, true, _): field.key = .foreign
    case (false, false, true): field.key = .unique
    case (false, false, false): break
    }
    scene.things[thing].fields.append(field)
  }
}

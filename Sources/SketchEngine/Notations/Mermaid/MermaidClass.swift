/// Mermaid's class diagrams.
enum MermaidClass: Notation {
  static let name = "Mermaid"

  static func isPlainly(_ text: NotationText) -> Bool {
    // "classDiagram of a zoo" is English.
    let header = Mermaid.Document(text).header
    return header == ["classDiagram"] || header == ["classDiagram-v2"]
  }

  static func read(_ text: NotationText) throws(SketchError) -> NotatedDrawing {
    var reader = MermaidClassReader(Mermaid.Document(text))
    return try reader.drawing()
  }
}

/// Reads the lines of a class diagram.
struct MermaidClassReader {
  private let document: Mermaid.Document
  private var scene = ModelScene()
  private var positions: [String: Int] = [:]
  private var ignored: [String] = []
  /// The class whose braces are open, and where they were opened.
  private var open: (thing: Int, line: NotationText.Line)?
  /// How many namespaces are open.
  private var spaces = 0

  init(_ document: Mermaid.Document) { self.document = document }

  mutating func drawing() throws(SketchError) -> NotatedDrawing {
    scene.title = document.title
    for line in document.lines.dropFirst() { try read(line) }
    if let open { throw Mermaid.problem(open.line, "This class has no “}”") }
    if scene.things.isEmpty { throw .nothingToDraw(words: []) }
    return NotatedDrawing(kind: "class", scene: .model(scene), ignored: ignored)
  }

  private mutating func read(_ line: NotationText.Line) throws(SketchError) {
    let text = line.text.trimmed
    if let open {
      if text == "}" { self.open = nil } else { member(text, of: open.thing) }
      return
    }
    let first = text.prefix { !$0.isWhitespace }
    let rest = text.dropFirst(first.count).trimmed
    switch first {
    case "class": try declare(rest, line)
    case "direction": scene.direction = Mermaid.direction(rest)
    case "namespace":
      spaces += 1
      ignore("“namespace”")
    case "}" where spaces > 0: spaces -= 1
    case "note", "click", "link", "callback", "style", "classDef", "cssClass", "accTitle:",
      "accDescr:":
      ignore("“\(first)”")
    default: try statement(text, line)
    }
  }

  private mutating func ignore(_ what: String) {
    if !ignored.contains(what) { ignored.append(what) }
  }

  // MARK: Classes

  /// `Ship["Fast ship"] { … }`, `Crate~Item~:::plain`.
  private mutating func declare(_ text: String, _ line: NotationText.Line) throws(SketchError) {
    var scanner = TextScanner(text[...], line: line.number)
    guard let name = Self.name(&scanner) else {
      throw Mermaid.problem(line, "A class needs a name")
    }
    let thing = position(of: name)
    scanner.skipSpace()
    if scanner.skip("[") {
      guard let label = scanner.take(upTo: "]") else {
        throw Mermaid.problem(line, "This label has no “]”")
      }
      scene.things[thing].label = Mermaid.words(label)
    }
    if scanner.skip(":::") { _ = Self.name(&scanner) }
    scanner.skipSpace()
    if scanner.skip("<<"), let mark = scanner.take(upTo: ">>") { self.mark(mark, thing) }
    scanner.skipSpace()
    guard scanner.skip("{") else { return }
    let inner = scanner.take { $0 != "}" }
    for part in inner.split(separator: ";") where !part.allSatisfy(\.isWhitespace) {
      member(part.trimmed, of: thing)
    }
    if scanner.next != "}" { open = (thing, line) }
  }

  /// A name of letters and digits, or one between backticks; `~T~` is what it is made of.
  static func name(_ scanner: inout TextScanner) -> String? {
    scanner.skipSpace()
    if scanner.skip("`") { return scanner.take(upTo: "`") }
    var name = scanner.take { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
    // "Crate-Item": a dash within a name, where no line begins.
    while scanner.next == "-", let next = scanner.peek(1), next.isLetter || next.isNumber {
      scanner.take()
      name += "-" + scanner.take { $0.isLetter || $0.isNumber || $0 == "_" }
    }
    guard !name.isEmpty else { return nil }
    if scanner.skip("~"), let inner = scanner.take(upTo: "~") { name += "<\(inner)>" }
    return name
  }

  private mutating func position(of name: String) -> Int {
    if let known = positions[name] { return known }
    // "Crate~Item~" is spoken of as "Crate".
    if let open = name.firstIndex(of: "<"), let known = positions[String(name[..<open])] {
      scene.things[known].label = name
      return known
    }
    positions[name] = scene.things.count
    if let open = name.firstIndex(of: "<") { positions[String(name[..<open])] = scene.things.count }
    scene.things.append(ModelScene.Thing(name, sort: .class))
    return scene.things.count - 1
  }

  private mutating func mark(_ text: String, _ thing: Int) {
    switch text.trimmed.lowercased() {
    case "interface": scene.things[thing].sort = .interface
    case "abstract": scene.things[thing].sort = .abstract
    case "enumeration", "enum": scene.things[thing].sort = .enumeration
    default: ignore("“<<\(text.trimmed)>>”")
    }
  }

  // MARK: Members

  /// `+String name`, `-size: int`, `+open(door) bool`, `<<interface>>`.
  private mutating func member(_ text: String, of thing: Int) {
    var rest = text.trimmed
    if rest.hasPrefix("<<"), let end = rest.firstRange(of: ">>") {
      mark(String(rest[..<end.lowerBound].dropFirst(2)), thing)
      return
    }
    var field = ModelScene.Field("")
    if let sign = rest.first, "+-#~".contains(sign) {
      field.visibility = String(sign)
      rest = rest.dropFirst().trimmed
    }
    while let last = rest.last, "$*".contains(last) { rest.removeLast() }
    rest = Self.generic(rest)
    if let open = rest.firstIndex(of: "("), let close = rest.lastIndex(of: ")") {
      // A type before the name, as in "bool open()", is what it returns as well.
      let before = rest[..<open].split(separator: " ")
      let after = rest[rest.index(after: close)...].trimmed
      field.name = (before.last.map(String.init) ?? "") + rest[open...close]
      field.type = Self.type(after.isEmpty ? before.dropLast().joined(separator: " ") : after)
      scene.things[thing].methods.append(field)
      return
    }
    if let colon = rest.firstIndex(of: ":") {
      field.name = rest[..<colon].trimmed
      field.type = rest[rest.index(after: colon)...].trimmed
    } else {
      let words = rest.split(separator: " ")
      field.name = words.last.map(String.init) ?? rest
      field.type = words.dropLast().joined(separator: " ")
    }
    if !field.name.isEmpty { scene.things[thing].fields.append(field) }
  }

  private static func type(_ text: String) -> String {
    text.hasPrefix(":") ? text.dropFirst().trimmed : text
  }

  /// "List~int~" as "List<int>".
  private static func generic(_ text: String) -> String {
    var isOpen = false
    return String(
      text.map { letter -> Character in
        guard letter == "~" else { return letter }
        isOpen.toggle()
        return isOpen ? "<" : ">"
      })
  }

  // MARK: Statements

  /// `Ship : sail()`, `<<interface>> Ship`, `Ship "1" *-- "2..*" Mast : carries`.
  private mutating func statement(_ text: String, _ line: NotationText.Line) throws(SketchError) {
    var scanner = TextScanner(text[...], line: line.number)
    if scanner.skip("<<"), let mark = scanner.take(upTo: ">>"), let name = Self.name(&scanner) {
      return self.mark(mark, position(of: name))
    }
    guard let name = Self.name(&scanner) else {
      throw Mermaid.problem(line, "\(Mermaid.shown(text)) is no class and no relation")
    }
    scanner.skipSpace()
    if scanner.skip(":::") { return ignore("“:::”") }
    if scanner.skip(":") {
      member(scanner.take { _ in true }, of: position(of: name))
      return
    }
    if scanner.isAtEnd {
      _ = position(of: name)
      return
    }
    let fromCount = Self.count(&scanner)
    guard let sign = MermaidRelationSign(&scanner) else {
      throw Mermaid.problem(line, "\(Mermaid.shown(text)) has no line such as “<|--”")
    }
    let toCount = Self.count(&scanner)
    guard let other = Self.name(&scanner) else {
      throw Mermaid.problem(line, "The line leads to no class")
    }
    scanner.skipSpace()
    let label = scanner.skip(":") ? Mermaid.words(scanner.take { _ in true }) : ""
    let (from, to) = (position(of: name), position(of: other))
    scene.relations.append(
      sign.relation(from, to, label: label, counts: (fromCount, toCount)))
  }

  /// What stands in quotes beside a line: how many there are.
  private static func count(_ scanner: inout TextScanner) -> String {
    scanner.skipSpace()
    guard scanner.skip("\"") else { return "" }
    let count = scanner.take(upTo: "\"") ?? ""
    scanner.skipSpace()
    return count.trimmed
  }
}

/// A line between two classes, such as `<|--` or `..>`.
struct MermaidRelationSign {
  private enum Head { case none, triangle, diamond, circle, arrow }

  private let left: Head
  private let right: Head
  private let isDashed: Bool

  /// Takes a line; `nil`, and nothing taken, where none stands here.
  init?(_ scanner: inout TextScanner) {
    var ahead = scanner
    ahead.skipSpace()
    left = Self.head(&ahead, [("<|", .triangle), ("*", .diamond), ("o", .circle), ("<", .arrow)])
    let body = ahead.take { $0 == "-" || $0 == "." }
    guard body == "--" || body == ".." else { return nil }
    isDashed = body == ".."
    right = Self.head(&ahead, [("|>", .triangle), ("*", .diamond), ("o", .circle), (">", .arrow)])
    scanner = ahead
  }

  private static func head(_ scanner: inout TextScanner, _ heads: [(String, Head)]) -> Head {
    for (text, head) in heads where scanner.skip(text) { return head }
    return .none
  }

  /// The relation, told from whoever does it, is the whole or is the special case.
  func relation(
    _ a: Int, _ b: Int, label: String, counts: (String, String)
  ) -> ModelScene.Relation {
    let isTurned =
      left == .triangle || left == .arrow
      || left == .none && (right == .diamond || right == .circle)
    let (from, to) = isTurned ? (b, a) : (a, b)
    let (near, far) = isTurned ? (counts.1, counts.0) : counts
    var relation = ModelScene.Relation(
      from, to, label, from: Self.end(near), to: Self.end(far))
    relation.fromCount = Self.number(near)
    relation.toCount = Self.number(far)
    switch isTurned ? (right, left) : (left, right) {
    case (_, .triangle):
      (relation.fromEnd, relation.toEnd) = (.none, isDashed ? .implements : .inherits)
    case (.diamond, _): relation.fromEnd = .composes
    case (.circle, _): relation.fromEnd = .aggregates
    case (_, .arrow) where isDashed: relation.toEnd = .uses
    default: break
    }
    return relation
  }

  private static func end(_ count: String) -> ModelScene.End {
    switch count.lowercased() {
    case "": .none
    case "1", "one": .one
    case "0..1": .zeroOrOne
    case "*", "n", "many": .many
    case "0..*", "0..n": .zeroOrMany
    case "1..*", "1..n": .oneOrMany
    default: count.first == "0" ? .zeroOrMany : .oneOrMany
    }
  }

  private static func number(_ count: String) -> String {
    ["", "1", "one", "0..1", "*", "n", "many", "0..*", "0..n", "1..*", "1..n"]
      .contains(count.lowercased()) ? "" : count
  }
}

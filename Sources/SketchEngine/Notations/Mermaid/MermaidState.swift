/// Mermaid's state diagrams.
enum MermaidState: Notation {
  static let name = "Mermaid"

  static func isPlainly(_ text: NotationText) -> Bool {
    let header = Mermaid.Document(text).header
    return header == ["stateDiagram-v2"] || header == ["stateDiagram"]
  }

  static func read(_ text: NotationText) throws(SketchError) -> NotatedDrawing {
    var reader = MermaidStateReader(Mermaid.Document(text))
    return try reader.drawing()
  }
}

/// Reads the lines of a state diagram.
struct MermaidStateReader {
  /// States deeper than this are refused.
  private static let depthLimit = 32

  private let document: Mermaid.Document
  private var scene = StateScene()
  private var positions: [String: Int] = [:]
  /// The marks where each state, or the whole, begins and ends.
  private var marks: [String: Int] = [:]
  private var open: [(state: Int, line: NotationText.Line)] = []
  private var ignored: [String] = []
  private var isNote = false

  init(_ document: Mermaid.Document) { self.document = document }

  mutating func drawing() throws(SketchError) -> NotatedDrawing {
    scene.title = document.title
    for line in document.lines.dropFirst() { try read(line) }
    if let last = open.last { throw Mermaid.problem(last.line, "This state has no “}”") }
    if scene.states.isEmpty { throw .nothingToDraw(words: []) }
    return NotatedDrawing(kind: "state", scene: .states(scene), ignored: ignored)
  }

  private mutating func ignore(_ what: String) {
    if !ignored.contains(what) { ignored.append(what) }
  }

  private mutating func read(_ line: NotationText.Line) throws(SketchError) {
    let text = line.text.trimmed
    if isNote {
      isNote = text != "end note"
      return
    }
    let first = text.prefix { !$0.isWhitespace }
    let rest = text.dropFirst(first.count).trimmed
    switch first {
    case "state": try declare(rest, line)
    case "direction":
      if open.isEmpty { scene.direction = Mermaid.direction(rest) }
    case "note":
      isNote = !rest.contains(":")
      ignore("“note”")
    case "}":
      guard open.popLast() != nil else { throw Mermaid.problem(line, "No state is open here") }
    case "--": ignore("“--”")
    case "classDef", "class", "style", "hide", "scale", "accTitle:", "accDescr:":
      ignore("“\(first)”")
    default: try statement(text, line)
    }
  }

  /// `"On the way" as Way`, `Moving { `, `Check <<choice>>`.
  private mutating func declare(_ text: String, _ line: NotationText.Line) throws(SketchError) {
    var rest = text
    let isOpened = rest.hasSuffix("{")
    if isOpened { rest = String(rest.dropLast()).trimmed }
    if let sort = rest.firstRange(of: "<<") {
      ignore("“\(rest[sort.lowerBound...])”")
      rest = rest[..<sort.lowerBound].trimmed
    }
    var label: String?
    if rest.hasPrefix("\""), let close = rest.dropFirst().firstIndex(of: "\"") {
      label = Mermaid.words(rest[...close])
      rest = rest[rest.index(after: close)...].trimmed
      if rest.hasPrefix("as ") { rest = rest.dropFirst(3).trimmed }
    }
    if let colon = rest.firstIndex(of: ":"), !rest.contains(":::") {
      label = Mermaid.words(rest[rest.index(after: colon)...])
      rest = rest[..<colon].trimmed
    }
    let name = rest.isEmpty ? label ?? "" : rest
    guard !name.isEmpty else { throw Mermaid.problem(line, "A state needs a name") }
    let state = position(of: name)
    if let label { scene.states[state].label = label }
    guard isOpened else { return }
    guard open.count < Self.depthLimit else {
      throw Mermaid.problem(line, "States stand in each other more than \(Self.depthLimit) deep")
    }
    open.append((state, line))
  }

  /// `Red --> Green : timer`, `Red : Wait for it`, `Red`.
  private mutating func statement(_ text: String, _ line: NotationText.Line) throws(SketchError) {
    guard let arrow = text.firstRange(of: "-->") else {
      guard let colon = text.firstIndex(of: ":"), !text.contains(":::") else {
        let name = Self.plain(text)
        guard !name.contains(where: \.isWhitespace), !name.isEmpty else {
          throw Mermaid.problem(line, "\(Mermaid.shown(text)) is no state and no transition")
        }
        _ = position(of: name)
        return
      }
      let state = position(of: text[..<colon].trimmed)
      scene.states[state].label = Mermaid.words(text[text.index(after: colon)...])
      return
    }
    let left = Self.plain(text[..<arrow.lowerBound].trimmed)
    let tail = text[arrow.upperBound...]
    let colon = tail.firstIndex(of: ":").flatMap { tail[$0...].hasPrefix(":::") ? nil : $0 }
    let right = Self.plain(tail[..<(colon ?? tail.endIndex)].trimmed)
    guard !left.isEmpty, !right.isEmpty else {
      throw Mermaid.problem(line, "\(Mermaid.shown(text)) needs a state on both sides")
    }
    let label = colon.map { Mermaid.words(tail[tail.index(after: $0)...]) } ?? ""
    let from = left == "[*]" ? mark(.start) : position(of: left)
    let to = right == "[*]" ? mark(.end) : position(of: right)
    scene.transitions.append(StateScene.Transition(from, to, label))
  }

  /// A name without the style behind it.
  private static func plain(_ text: String) -> String {
    text.firstRange(of: ":::").map { text[..<$0.lowerBound].trimmed } ?? text
  }

  private mutating func position(of name: String) -> Int {
    if let known = positions[name] { return known }
    var state = StateScene.State(name)
    state.parent = open.last?.state
    positions[name] = scene.states.count
    scene.states.append(state)
    return scene.states.count - 1
  }

  private mutating func mark(_ sort: StateScene.Sort) -> Int {
    let key = "\(sort.rawValue) \(open.last?.state ?? -1)"
    if let known = marks[key] { return known }
    var state = StateScene.State("", sort: sort)
    state.parent = open.last?.state
    marks[key] = scene.states.count
    scene.states.append(state)
    return scene.states.count - 1
  }
}

/// Writes states and transitions as a Mermaid diagram.
struct MermaidStateWriter {
  private let scene: StateScene

  init(_ scene: StateScene) { self.scene = scene }

  /// The whole diagram.
  var text: String {
    var writer = LineWriter(indentedBy: "    ")
    if let title = scene.title, !title.isEmpty {
      writer.line("---")
      writer.line("title: \"\(title.replacing("\"", with: "'"))\"")
      writer.line("---")
    }
    writer.line("stateDiagram-v2")
    writer.indented { writer in
      states(in: nil, &writer)
      transitions(in: nil, &writer)
    }
    return writer.text
  }

  private func states(in parent: Int?, _ writer: inout LineWriter) {
    for (index, state) in scene.states.enumerated()
    where state.parent == parent && state.sort == .state {
      let name = "state \"\(state.label.replacing("\"", with: "#quot;"))\" as s\(index)"
      guard scene.states.contains(where: { $0.parent == index }) else {
        writer.line(name)
        continue
      }
      writer.line(name + " {")
      writer.indented { writer in
        states(in: index, &writer)
        transitions(in: index, &writer)
      }
      writer.line("}")
    }
  }

  /// The transitions of the marks in a state; of the whole, all the others as well.
  private func transitions(in parent: Int?, _ writer: inout LineWriter) {
    for transition in scene.transitions {
      let ends = [transition.from, transition.to].map { scene.states[$0] }
      let home = ends.first { $0.sort != .state }?.parent
      guard home == parent else { continue }
      let label =
        transition.label.isEmpty ? "" : " : \(transition.label.replacing(":", with: "#colon;"))"
      writer.line("\(name(transition.from)) --> \(name(transition.to))\(label)")
    }
  }

  private func name(_ state: Int) -> String {
    scene.states[state].sort == .state ? "s\(state)" : "[*]"
  }
}

/// The text of another tool that is drawn as it stands.
protocol Notation: Sendable {
  /// What it is called, such as `DOT`.
  static var name: String { get }
  /// Whether a text is plainly written in it.
  static func isPlainly(_ text: NotationText) -> Bool
  /// What the text describes.
  ///
  /// - Throws: ``SketchError/notation(name:line:problem:)`` for the first thing that cannot be drawn.
  static func read(_ text: NotationText) throws(SketchError) -> NotatedDrawing
}

/// Every notation that is read, in the order they are tried.
let notations: [any Notation.Type] = [
  DOT.self, MermaidFlowchart.self, MermaidSequence.self, MermaidClass.self, MermaidER.self,
  MermaidState.self, MermaidMindMap.self, MermaidPie.self, MermaidGantt.self, SceneJSON.self,
]

/// What a text in a notation describes.
struct NotatedDrawing {
  /// The word for the kind it is drawn as.
  var kind: String
  /// What is in it.
  var scene: Scene
  /// What is only for the other tool's eyes and changes nothing here, such as `rank=same`.
  var ignored: [String] = []
}

/// A text that may be written in a notation, as lines with their numbers.
struct NotationText {
  /// The most that is read, in bytes; graphs that programs write are long.
  static let limit = 1_048_576

  /// A line that says something, without the space around it.
  struct Line {
    /// Counted from 1.
    let number: Int
    /// How far it is indented, in columns; a tab counts four.
    let indent: Int
    let text: Substring
  }

  /// The whole, without a fence around it.
  let whole: Substring
  /// The number of its first line.
  let firstLine: Int

  /// Takes the fence off a text such as a Markdown block.
  init(_ text: String) {
    var rest = text[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    var line = 1 + text[..<rest.startIndex].utf8.count { $0 == UInt8(ascii: "\n") }
    if rest.hasPrefix("```"), let end = rest.firstIndex(where: \.isNewline) {
      rest = rest[rest.index(after: end)...]
      line += 1
      while rest.last?.isWhitespace == true { rest.removeLast() }
      while rest.last == "`" { rest.removeLast() }
    }
    whole = rest
    firstLine = line
  }

  /// Its lines that say something, in order.
  var lines: [Line] {
    var lines: [Line] = []
    var number = firstLine
    for line in whole.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      var rest = line
      var indent = 0
      while let first = rest.first, first.isWhitespace {
        indent += first == "\t" ? 4 : 1
        rest.removeFirst()
      }
      while rest.last?.isWhitespace == true { rest.removeLast() }
      if !rest.isEmpty { lines.append(Line(number: number, indent: indent, text: rest)) }
      number += 1
    }
    return lines
  }
}

/// A text in a notation as a finished outcome; `nil` for a text that is plain English.
///
/// - Throws: ``SketchError`` where the text is plainly in a notation but cannot be drawn.
func notated(_ text: String, with options: DrawingOptions) throws(SketchError) -> Outcome? {
  guard NotationSigns.mayBegin(text) else { return nil }
  let written = NotationText(text)
  guard let notation = notations.first(where: { $0.isPlainly(written) }) else { return nil }
  guard text.utf8.count <= NotationText.limit else {
    throw .promptTooLong(bytes: text.utf8.count, limit: NotationText.limit)
  }
  var wishes = Wishes()
  try wishes.take(options)
  var found = try notation.read(written)
  if let direction = wishes.direction, case .graph(var graph) = found.scene {
    graph.direction = direction
    found.scene = .graph(graph)
  }
  if case .graph(let graph) = found.scene, graph.nodes.isEmpty { throw .nothingToDraw(words: []) }
  guard found.scene.count <= Scene.limit else {
    throw .tooMany(count: found.scene.count, limit: Scene.limit)
  }
  guard let kind = diagramKinds.first(where: { $0.name == found.kind }) else {
    throw .notYet(kind: found.kind)
  }
  var receipt = Receipt()
  receipt.kind = kind.name
  receipt.reason = "it is written in \(notation.name)"
  if !found.ignored.isEmpty {
    receipt.assumptions.append("Not used here: \(found.ignored.joined(separator: ", ")).")
  }
  if let name = options.kind, name != kind.name {
    receipt.assumptions.append("The text says what it is, so the kind “\(name)” was not used.")
  }
  return Outcome(
    scene: found.scene, drawing: kind.drawing(of: found.scene, measuring: Typeface()),
    theme: themes.first { $0.name == wishes.theme } ?? .clean, receipt: receipt,
    source: DrawingSource(text, options: options))
}

/// Tells at a glance that a text cannot be in any notation, so that English loses no time.
enum NotationSigns {
  private static let beginnings: [StaticString] = [
    "digraph", "graph", "strict", "flowchart", "sequencediagram", "classdiagram", "statediagram",
    "erdiagram", "gantt", "pie", "mindmap", "```", "---", "%%", "//", "/*", "#", "{",
  ]

  static func mayBegin(_ text: String) -> Bool {
    let start = text.utf8.drop { $0 <= 0x20 }
    return beginnings.contains { beginning in
      beginning.withUTF8Buffer { bytes in
        start.prefix(bytes.count).elementsEqual(bytes) { ($0 | 0x20) == ($1 | 0x20) }
      }
    }
  }
}

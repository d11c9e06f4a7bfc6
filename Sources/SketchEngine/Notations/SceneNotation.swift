/// A notation of another tool that a scene can be written in.
public enum SceneNotation: String, CaseIterable, Sendable {
  case mermaid, dot, d2, plantuml

  /// How people write its name.
  public var title: String {
    switch self {
    case .mermaid: "Mermaid"
    case .dot: "DOT"
    case .d2: "D2"
    case .plantuml: "PlantUML"
    }
  }
}

/// Why a scene cannot be written in a notation.
public struct NotationMissing: Error, Hashable, CustomStringConvertible {
  /// The notation that was asked for.
  public let notation: SceneNotation
  /// The kind of the drawing.
  public let kind: String

  /// What is wrong and what to do about it.
  public var description: String {
    "\(notation.title) has no words for a drawing of the kind “\(kind)”. "
      + "Choose --format json, which holds every drawing, or svg, png or pdf."
  }
}

extension Outcome {
  /// What was drawn, in the notation of another tool.
  ///
  /// - Throws: ``NotationMissing`` where that tool has nothing of the sort.
  public func text(in notation: SceneNotation) throws(NotationMissing) -> String {
    let text: String? =
      switch (notation, scene) {
      case (.mermaid, .graph(let graph)): MermaidGraphWriter(graph.checked).text
      case (.mermaid, .sequence(let sequence)): MermaidSequenceWriter(sequence).text
      case (.mermaid, .model(let model)):
        drawing.kind == "er"
          ? MermaidModelWriter(model).entities : MermaidModelWriter(model).classes
      case (.mermaid, .states(let states)): MermaidStateWriter(states).text
      case (.mermaid, .tree(let tree)) where drawing.kind == "mindmap":
        MermaidMindMapWriter(tree).text
      case (.mermaid, .chart(let chart)) where chart.form == .pie: MermaidPieWriter(chart).text
      case (.dot, .graph(let graph)): DOTWriter(graph.checked).text
      case (.d2, .graph(let graph)): D2Writer(graph.checked).text
      case (.d2, .sequence(let sequence)): D2SequenceWriter(sequence).text
      case (.plantuml, .graph(let graph)): PlantUMLGraphWriter(graph.checked).text
      case (.plantuml, .sequence(let sequence)): PlantUMLSequenceWriter(sequence).text
      default: nil
      }
    guard let text else { throw NotationMissing(notation: notation, kind: drawing.kind) }
    return text
  }
}

/// Lines of text with indents.
struct LineWriter {
  private(set) var text = ""
  private let step: String
  private var depth = 0

  init(indentedBy step: String = "  ") { self.step = step }

  /// Adds a line.
  mutating func line(_ line: String) {
    text += String(repeating: step, count: depth) + line + "\n"
  }

  /// Adds what a closure writes, one step further in.
  mutating func indented(_ body: (inout LineWriter) -> Void) {
    depth += 1
    body(&self)
    depth -= 1
  }
}

extension GraphScene {
  /// The boxes that stand directly in a group, or in none.
  func nodes(in group: Int?) -> [Int] { nodes.indices.filter { nodes[$0].group == group } }

  /// The groups that stand directly in a group, or in none.
  func groups(in group: Int?) -> [Int] { groups.indices.filter { groups[$0].parent == group } }
}

extension GraphScene.Node {
  /// Its words, with the second line in parentheses.
  var words: String { detail.isEmpty ? label : "\(label) (\(detail))" }
}

extension Color {
  /// Its code, such as `#2563eb`.
  var code: String {
    "#"
      + [red, green, blue].map { part in
        let digits = String(part, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
      }.joined()
  }
}

extension String {
  /// The text in straight quotes, as DOT and D2 read it.
  var quoted: String {
    "\"" + replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
      + "\""
  }
}

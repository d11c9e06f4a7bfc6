/// Writes messages between participants as a Mermaid sequence diagram.
struct MermaidSequenceWriter {
  private let scene: SequenceScene

  init(_ scene: SequenceScene) { self.scene = scene }

  /// The whole diagram.
  var text: String {
    var writer = LineWriter(indentedBy: "    ")
    if let title = scene.title, !title.isEmpty {
      writer.line("---")
      writer.line("title: \"\(title.replacing("\"", with: "'"))\"")
      writer.line("---")
    }
    writer.line("sequenceDiagram")
    writer.indented { writer in
      for (index, participant) in scene.participants.enumerated() {
        let word = participant.shape == .actor ? "actor" : "participant"
        writer.line("\(word) p\(index) as \(Self.escaped(participant.label))")
      }
      steps(scene.steps, &writer)
    }
    return writer.text
  }

  private func steps(_ steps: [SequenceScene.Step], _ writer: inout LineWriter) {
    for step in steps {
      switch step {
      case .message(let from, let to, let label, let isReply, _):
        writer.line("p\(from)\(isReply ? "-->>" : "->>")p\(to): \(Self.escaped(label))")
      case .note(let over, let text):
        let names = [over.first, over.count > 1 ? over.last : nil].compactMap {
          $0.map { "p\($0)" }
        }
        writer.line("Note over \(names.joined(separator: ",")): \(Self.escaped(text))")
      case .activate(let index): writer.line("activate p\(index)")
      case .deactivate(let index): writer.line("deactivate p\(index)")
      case .fragment(let kind, let branches):
        let next = kind == .par ? "and" : "else"
        for (number, branch) in branches.enumerated() {
          // A named phase has no word of its own here.
          let word = number > 0 ? next : kind == .group ? "opt" : kind.rawValue
          writer.line("\(word) \(Self.escaped(branch.label))".trimmed)
          writer.indented { self.steps(branch.steps, &$0) }
        }
        writer.line("end")
      }
    }
  }

  private static func escaped(_ text: String) -> String {
    let line = text.replacing("#", with: "#35;").replacing(";", with: "#59;")
      .replacing("\n", with: "<br/>")
    return line.isEmpty ? " " : line
  }
}

/// A well-known process in plain English, from `templates/diagrams`.
struct FlowTemplate {
  /// What it is called.
  let name: String
  /// What the template tells.
  let graph: FlowGraph

  /// The template that a topic names, if there is one.
  ///
  /// - Parameter topic: Such as "the user login process"; words that say nothing of their own are
  ///   left out on both sides.
  /// - Returns: Its flow, or nothing where no template has such a name.
  static func named(by topic: [Word]) -> FlowTemplate? {
    let wanted = keys(topic)
    guard !wanted.isEmpty else { return nil }
    var best: (file: EmbeddedFile, name: String, score: Int)?
    for file in TemplateTable.diagrams {
      let text = "\(file.text)"
      guard text.hasPrefix("kind: flowchart\n"),
        let head = text.split(separator: "\n").dropFirst().first,
        head.hasPrefix("names:")
      else { continue }
      for name in head.dropFirst(6).split(separator: ",") {
        let own = keys(words(String(name)))
        guard !own.isEmpty, own.allSatisfy({ wanted.contains($0) }) else { continue }
        // What the topic adds must not change what it is about.
        guard own.count * 2 >= wanted.count else { continue }
        if own.count > best?.score ?? 0 {
          best = (file, name.split(separator: " ").joined(separator: " "), own.count)
        }
      }
    }
    guard let best else { return nil }
    let text = "\(best.file.text)".split(separator: "\n").dropFirst(2).joined(separator: "\n")
    guard let prompt = try? Prompt("flowchart:\n" + text) else { return nil }
    var flow = FlowDescription(Brief(reading: prompt))
    flow.closeEnds()
    return FlowTemplate(name: best.name, graph: flow.graph)
  }

  private static func words(_ text: String) -> [Word] {
    Tagger.words(of: (try? Prompt(text))?.lines.first?.tokens ?? [])
  }

  private static func keys(_ words: [Word]) -> [String] {
    var keys: [String] = []
    for word in words where word.token.kind == .word {
      let parts = word.lower.split { $0 == "-" || $0 == "/" }.map(String.init)
      for part in parts {
        let key = Lemmas.singular(part)
        if !filler.contains(key), !keys.contains(key) { keys.append(key) }
      }
    }
    return keys
  }

  private static let filler = FunctionWords.words(
    """
    a an the of for in to and our my your process flow workflow procedure pipeline user feature system
    journey path lifecycle works map simple basic typical usual standard how work works diagram steps step online new detailed general
    app application website site with on page web
    """)
}

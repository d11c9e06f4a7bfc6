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
    let head = keys(Array(topic.prefix { $0.tag != .preposition && $0.token.kind == .word }))
    var best: (template: DiagramTemplate, name: String, score: Int)?
    for template in DiagramTemplate.all(of: "flowchart", sharing: wanted) {
      for words in template.names {
        let own = keys(of: words)
        guard !own.isEmpty, own.allSatisfy({ wanted.contains($0) }) else { continue }
        // What the topic adds must not change what it is about; where, for whom and when it is done
        // does not.
        guard
          own.count * 2 > wanted.count || own.count * 2 == wanted.count && isAct(words)
            || own.count > 1 && head.allSatisfy({ own.contains($0) })
        else { continue }
        if own.count > best?.score ?? 0 {
          best = (template, words.joined(separator: " "), own.count)
        }
      }
    }
    guard let best else { return nil }
    guard let prompt = try? Prompt("flowchart:\n" + best.template.text) else { return nil }
    var flow = FlowDescription(Brief(reading: prompt))
    flow.closeEnds()
    return FlowTemplate(name: best.name, graph: flow.graph)
  }

  /// Whether a name tells what is done, so that it may be done with anything.
  private static func isAct(_ name: [String]) -> Bool {
    name.contains { word in
      Verbs.strong.contains(word) || Verbs.weak.contains(word)
        || ["ing", "ment", "ion", "out", "in", "al", "up"].contains { word.hasSuffix($0) }
    }
  }

  private static func keys(_ words: [Word]) -> [String] {
    keys(
      of: words.enumerated().filter { $0.element.token.kind == .word }.map { index, word in
        // "book a room" is a booking; "a book" is none.
        index == 0 && TopicStem.apart.contains(word.lower + "ing") ? word.lower + "ing" : word.lower
      })
  }

  private static func keys(of words: [String]) -> [String] {
    var keys: [String] = []
    for word in words {
      for part in word.split(whereSeparator: { $0 == "-" || $0 == "/" }) {
        let key = Lemmas.singular(String(part))
        guard !filler.contains(key) else { continue }
        let stem = TopicStem.stem(of: key)
        if !keys.contains(stem) { keys.append(stem) }
      }
    }
    return keys
  }

  private static let filler = FunctionWords.words(
    """
    a an the of for in to and our my your process flow workflow procedure pipeline user feature system
    journey path lifecycle works map simple basic typical usual standard how work works diagram steps step online new detailed general
    app application website site with on page web i me you we it should shall is are be can do does
    when into what happens if during at by from new big small some any whether decide deciding
    get gets getting becomes become comes made
    """)
}

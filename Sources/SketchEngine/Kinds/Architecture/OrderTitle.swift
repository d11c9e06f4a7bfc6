/// The title that the order gives: "a chat app architecture diagram" has “Chat app architecture”.
struct OrderTitle {
  private(set) var text: String?
  private(set) var spans: [Range<Int>] = []
  /// Whether plain shapes are asked for, which nothing ties unless that is said.
  private(set) var asksForShapes = false

  /// Reads a title.
  ///
  /// - Parameters:
  ///   - brief: What is asked for.
  ///   - topic: What the drawing is about, where that is not itself drawn.
  ///   - usesContent: Whether all that was said is a topic.
  init(_ brief: Brief, readWords topic: [Word], usesContent: Bool) {
    guard let first = brief.sentences.first else { return }
    asksForShapes = brief.sentences.contains { sentence in
      sentence.words.contains {
        $0.says(
          "shape", "shapes", "rectangle", "rectangles", "box", "boxes", "container", "containers",
          "circle", "circles", "hexagon", "hexagons", "oval", "ovals", "ellipses", "squares",
          "diamonds")
      }
    }
    let start = brief.order.contentStarts[0] ?? 0
    let words = Array(first.words[..<min(start, first.words.count)])
    var begin =
      words.lastIndex { $0.tag == .determiner || $0.tag == .possessive || $0.says("me", "us") }.map
    { $0 + 1 } ?? 0
    if begin == 0 {
      begin =
        words.firstIndex { ($0.tag != .verb || $0.form == .gerund) && $0.tag != .politeness }
        ?? words.count
    }
    let named = words[begin...].filter { word in
      !word.isMark("*", ",") && word.token.kind != .mark && !Self.media.contains(word.lower)
    }
    let isTelling = named.contains { word in
      !Self.kindWords.contains(word.lower) && !Self.idle.contains(word.lower)
    }
    var parts = isTelling ? named.filter { !Self.idle.contains($0.lower) }.map(\.text) : []
    var topic = topic
    while let first = topic.first, first.tag == .determiner || first.tag == .possessive {
      topic.removeFirst()
    }
    let topicText = topic.map { word in
      word.lower.hasSuffix("'s") ? String(word.text.dropLast(2)) : word.text
    }.joined(separator: " ")
    if !topicText.isEmpty {
      parts = parts.isEmpty ? [topicText] : parts + ["for", topicText]
    }
    if parts.isEmpty, topicText.isEmpty, start < first.words.count,
      first.words[start].says("of", "for"),
      let group = NounGroupReader(first.words).group(at: start + 1), group.core.count > 1,
      let kind = group.core.last, Self.kindWords.contains(kind.lower)
    {
      // "a diagram of the app's architecture".
      parts = group.core.map(\.text)
      spans = group.core.map(\.span)
    }
    if parts.isEmpty, usesContent {
      let content = first.words[min(start, first.words.count)...].filter { $0.token.kind != .mark }
      parts = content.map(\.text)
      spans = content.map(\.span)
    }
    guard !parts.isEmpty else { return }
    let joined = parts.joined(separator: " ")
    guard joined.count <= 70 else { return }
    text = TitleWords.tidy(joined)
    spans += (named + topic).map(\.span)
  }

  private static let media = FunctionWords.words(
    """
    diagram diagrams chart image picture drawing svg code visual visualization graphic figure sketch
    schematic illustration map
    """)
  private static let kindWords = FunctionWords.words(
    "architecture network topology block system software infrastructure deployment component context graph"
  )
  private static let idle = FunctionWords.words(
    """
    block connector connectors simple basic complex detailed clean nice good animated connected following high-level high level
    typical self-contained plantuml mermaid plain quick an a the sample example labeled labelled
    """)
}

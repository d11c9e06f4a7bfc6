/// What a table or a matrix is about, from the words of the order.
struct GridTitle {
  private(set) var text: String?
  private(set) var spans: [Range<Int>] = []
  private(set) var wished: [Range<Int>] = []
  /// All words of the order in lower case, to look up a template by.
  private(set) var words: [String] = []

  init(_ brief: Brief, _ reader: SectionReader) {
    let opening = brief.sentences.first?.words ?? []
    words = opening.map(\.lower) + reader.topic.map(\.lower)
    if let title = reader.title {
      text = title
      return
    }
    var topic = reader.topic
    if topic.isEmpty, let table = opening.prefix(8).firstIndex(where: { $0.says("table") }),
      table + 1 < opening.count, opening[table + 1].says("of", "for", "showing", "about")
    {
      wished = opening[...(table + 1)].map(\.span)
      topic = Array(
        opening[(table + 2)...].prefix {
          $0.token.kind != .mark && !$0.says("with", "where", "that", "having")
        })
    } else if let table = opening.prefix(8).firstIndex(where: { $0.says("table") }) {
      wished = opening[...table].map(\.span)
    }
    // "3x3" and bare numbers say how large it is.
    topic.removeAll { word in
      word.token.kind == .number
        || word.text.first?.isNumber ?? false && word.text.contains("x") && word.text.count < 6
    }
    let label = TitleWords.tidy(OutlineWording.label(topic))
    guard !label.isEmpty, label.count <= 90 else { return }
    text = label
    spans = topic.map(\.span)
  }
}

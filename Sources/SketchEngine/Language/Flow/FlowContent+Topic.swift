extension FlowContent {
  /// Whether a sentence says how the drawing should look and tells no step.
  func isStyle(_ sentence: Sentence) -> Bool {
    let words = sentence.words
    if Self.direction(in: words) != nil, words.count < 9 { return true }
    guard let first = words.first(where: { $0.tag != .politeness }) else { return false }
    let asks = first.says(
      "use", "make", "keep", "color", "colour", "style", "highlight", "label", "arrange", "lay",
      "draw", "show",
      "include", "add", "mark", "paint", "give", "title", "place", "put", "the", "all", "each",
      "decisions", "steps")
    let looks = words.contains {
      $0.tag == .color
        || $0.says(
          "colors", "colours", "arrows", "boxes", "shapes", "diamonds", "diamond", "layout", "font",
          "style", "theme",
          "horizontally", "vertically", "professional", "symbols", "icons", "title", "rectangles",
          "background",
          "diagram", "flowchart", "chart", "readable", "legend")
    }
    return asks && looks
  }

  /// Which way the flow is to go, where words say so.
  static func direction(in words: [Word]) -> FlowDirection? {
    let text =
      " "
      + words.map(\.lower).joined(separator: " ").map { $0 == "-" ? " " : $0 }
      .reduce(into: "") { $0.append($1) } + " "
    let table: [(String, FlowDirection)] = [
      (" left to right ", .right), (" right to left ", .left), (" top to bottom ", .down),
      (" bottom to top ", .up), (" top down ", .down), (" bottom up ", .up),
      (" horizontal ", .right),
      (" horizontally ", .right), (" vertical ", .down), (" vertically ", .down),
      (" from the left ", .right),
    ]
    return table.first { text.contains($0.0) }?.1
  }

  /// What an order or a heading is about: "the refund process", "how a login works".
  static func topic(in words: [Word], _ order: Order) -> [Word] {
    var words = words
    if words.first?.says("as") ?? false { return [] }
    if let tail = kindTail(of: words) { words = Array(words[..<tail]) }
    if let link = topicLink(in: words) {
      let head = words[link].says("of", "for") ? named(before: Array(words[..<link])) : []
      words = head.isEmpty ? Array(words[(link + 1)...]) : head + words[link...]
      // "a diagram of the steps of a recipe": two words for the drawing, one after the other.
      if head.isEmpty, let next = topicLink(in: words), words[next].says("of", "for"),
        named(before: Array(words[..<next])).isEmpty
      {
        words = Array(words[(next + 1)...])
      }
    } else {
      // "Packing list as a flowchart", "Draw a parcel tracking flowchart".
      if let asA = words.firstIndex(where: { $0.says("as") }), asA > 0 {
        words = Array(words[..<asA])
      }
      words = withoutKinds(withoutOrder(words))
    }
    // "an algorithm that sorts names": what it does is what the drawing is about.
    if let that = words.firstIndex(where: { $0.says("that", "which", "to") }), that > 0, that < 4,
      that + 1 < words.count,
      words[that - 1].says("algorithm", "program", "procedure", "script", "function", "code")
    {
      words = Array(words[(that + 1)...])
    }
    if let comma = words.firstIndex(where: { $0.isMark(",", "(", ".", ";") }), comma > 0 {
      words = Array(words[..<comma])
    }
    if let end = words.firstIndex(where: {
      $0.says("with", "where", "using", "from", "that", "which", "showing", "including")
    }), end > 0 {
      words = Array(words[..<end])
    }
    while let first = words.first,
      first.says(
        "a", "an", "the", "our", "my", "your", "their", "how", "we", "to", "steps", "shows",
        "does", "do", "showing", "happens", "when", "on", "about", "regarding")
        && words.count > 1
        || first.says("what") && words.dropFirst().first?.says("happens") ?? false
    {
      words.removeFirst()
    }
    if let at = words.firstIndex(where: { $0.says("in") }), at > 0, at + 1 < words.count,
      words[at + 1].tag == .number
    {
      words = Array(words[..<at])
    }
    while let last = words.last,
      last.says("works", "work", "in", "as", "steps", "is", "are") || last.token.kind == .mark
    {
      words.removeLast()
    }
    return words
  }

  /// What ties the topic to the order: "of", "showing"; not the "for" of "to apply for a permit".
  private static func topicLink(in words: [Word]) -> Int? {
    guard
      let link = words.firstIndex(where: {
        $0.says("of", "for", "about", "showing", "illustrating", "describing", "explaining")
      }), link > 0, link + 1 < words.count, !isParticle(words, at: link)
    else { return nil }
    return link
  }

  /// Where "as a flowchart" or ", flow chart" begins that only ends what is named.
  static func kindTail(of words: [Word]) -> Int? {
    let isKind = { (word: Word) in
      word.says("flowchart", "flow", "process", "diagram", "chart", "workflow")
    }
    if let at = words.lastIndex(where: { $0.says("as") }), at > 0, at + 1 < words.count,
      words.count - at < 6, words[(at + 1)...].contains(where: isKind)
    {
      return words[at - 1].isMark(",") ? at - 1 : at
    }
    guard let comma = words.lastIndex(where: { $0.isMark(",", "-", "–", "—") }), comma > 2,
      words.count - comma < 5, words[(comma + 1)...].contains(where: isKind),
      words[(comma + 1)...].allSatisfy({
        isKind($0) || $0.tag == .politeness || [.determiner, .adjective].contains($0.tag)
      })
    else { return nil }
    return comma
  }

  private static func withoutOrder(_ words: [Word]) -> [Word] {
    var words = words.filter { word in
      !(word.tag == .politeness || word.tag == .pronoun && !word.says("it"))
    }
    while let first = words.first, ordering.contains(first.lower) || first.isMark(",") {
      words.removeFirst()
    }
    return words
  }

  private static let ordering = FunctionWords.words(
    """
    create make draw build generate design show give me a an the please can could you i need want us
    our explain define write sketch visualize visualise illustrate diagram map out would like simple
    basic detailed to my
    """)

  /// What stands before "of" or "for", where it is more than the order and what a drawing is called:
  /// "safety check" of "draw the safety check of a crane", but nothing of "the steps of a recipe".
  private static func named(before words: [Word]) -> [Word] {
    let head = withoutKinds(withoutOrder(words)).filter { $0.token.kind == .word }
    guard head.count < 6, !head.contains(where: { $0.tag == .modal || $0.tag == .auxiliary }),
      head.contains(where: { !calling.contains(Lemmas.singular($0.lower)) && $0.isNominal })
    else { return [] }
    return head
  }

  /// What people call a drawing or a flow, whatever it is about.
  private static let calling = FunctionWords.words(
    """
    process flow step workflow procedure user chart diagram flowchart guide picture overview example
    drawing image visualization visualisation illustration graph graphic version type kind sort lot
    sequence logic life cycle lifecycle journey way tree decision simple basic complete full clear
    detailed nice good short small big new activity task case use program algorithm swimlane
    pseudocode code stage phase order part page model map outline sketch typical standard general
    common whole entire rough quick easy horizontal vertical professional beautiful colorful
    colourful list schema scheme depiction representation explanation description tutorial working
    business system high level one something
    """)

  /// "to apply for a permit": the "for" belongs to what is done.
  static func isParticle(_ words: [Word], at index: Int) -> Bool {
    index > 1 && words[index - 1].token.kind == .word && words[index - 2].says("to")
      && !words[index].says("of")
      && Lemmas.verbForms(words[index - 1].lower).contains {
        Verbs.strong.contains($0.base) || Verbs.weak.contains($0.base)
      }
  }

  static func withoutKinds(_ words: [Word]) -> [Word] {
    var kept: [Word] = []
    var index = 0
    while index < words.count {
      if let name = Lexicon.name(in: words, at: index),
        name.senses.contains(where: { sense in
          if case .kind(let kind) = sense {
            kind == "flowchart" || words[index].says("diagram", "chart")
          } else {
            false
          }
        })
      {
        index += name.count
      } else {
        kept.append(words[index])
        index += 1
      }
    }
    return kept
  }
}

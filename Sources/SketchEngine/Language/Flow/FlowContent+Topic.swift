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
    if let link = words.firstIndex(where: {
      $0.says("of", "for", "about", "showing", "illustrating", "describing", "explaining")
    }),
      link + 1 < words.count, link > 0, !isParticle(words, at: link)
    {
      words = Array(words[(link + 1)...])
    } else {
      // "Packing list as a flowchart", "Draw a parcel tracking flowchart".
      if let asA = words.firstIndex(where: { $0.says("as") }), asA > 0 {
        words = Array(words[..<asA])
      }
      words = words.filter { word in
        !(word.tag == .politeness || word.tag == .pronoun && !word.says("it"))
      }
      while let first = words.first,
        first.says(
          "create", "make", "draw", "build", "generate", "design", "show", "give", "me", "a", "an",
          "the", "please",
          "can", "could", "you", "i", "need", "want", "us", "our", "explain", "define", "write",
          "sketch",
          "visualize", "illustrate", "diagram", "map", "out", "would", "like", "simple", "basic",
          "detailed", "to", "my")
          || first.isMark(",")
      {
        words.removeFirst()
      }
      words = withoutKinds(words)
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
        "does", "do", "showing", "happens", "when")
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

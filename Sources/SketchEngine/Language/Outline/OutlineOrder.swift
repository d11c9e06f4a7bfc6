/// What an order is about, and the words that are left for the content.
struct OutlineOrder {
  /// A sentence without the words that ordered the drawing.
  struct Part {
    var words: [Word]
    let sentence: Sentence
    /// Whether the order stood in it.
    var isOrder: Bool
  }

  /// What the drawing is about, without articles.
  private(set) var topic: [Word] = []
  /// A title in so many words.
  private(set) var title: String?
  /// The most boxes that are wanted.
  private(set) var limit: Int?
  /// The sentences with what is to be drawn.
  private(set) var parts: [Part] = []
  /// Words that said what kind of drawing is wanted.
  private(set) var wished: [Range<Int>] = []

  /// Reads an order.
  init(_ brief: Brief, kinds: [String]) {
    for (number, sentence) in brief.sentences.enumerated() {
      var start = min(brief.order.contentStarts[number] ?? 0, sentence.words.count)
      // "Plot" and "Design" alone in a line are things, not orders.
      if number > 0, start == sentence.words.count || sentence.indent > 0 { start = 0 }
      if let end = Self.mention(in: sentence.words, kinds: kinds), end > start { start = end }
      if number > 0, start > 0, Self.mention(in: Array(sentence.words[..<start]), kinds: kinds) == nil {
        start = 0
      }
      var words = Array(sentence.words[start...])
      let isOrder = number == 0 || start > 0
      if isOrder {
        let head = Array(sentence.words[..<start])
        wished += head.map(\.span)
        if topic.isEmpty { topic = Self.subject(of: head, kinds: kinds) }
      }
      takeForm(&words)
      takeTitle(&words)
      takeLook(&words)
      takeLimit(&words)
      // "Draw it top down." was only an order.
      if isOrder, number == 0 || !words.isEmpty { takeTopic(&words, isFirst: number == 0) }
      if number == 0 || !words.isEmpty {
        parts.append(Part(words: words, sentence: sentence, isOrder: isOrder))
      }
    }
  }

  /// Where the words end that ask for one of some kinds: "use the tool to create a family tree".
  static func mention(in words: [Word], kinds: [String]) -> Int? {
    for index in words.indices {
      guard let name = Lexicon.name(in: words, at: index),
        name.senses.contains(where: { sense in
          if case .kind(let kind) = sense { return kinds.contains(kind) }
          return false
        })
      else { continue }
      let isLong = name.count > 1 || words[index].says("sitemap", "mindmap", "orgchart", "organigram", "organogram")
      guard isLong else { continue }
      let head = words[..<index]
      let isAsked = index == 0
        || head.contains { word in
          word.says("create", "make", "draw", "need", "want", "build", "generate", "design", "give", "show", "sketch", "produce", "write", "like", "have", "prepare", "do", "see")
        } && head.suffix(4).contains { $0.tag == .determiner || $0.tag == .possessive }
      let isForm = head.suffix(2).contains { $0.says("as", "in", "into") }
      if isAsked, !isForm { return index + name.count }
    }
    return nil
  }

  /// "yoga mind map", "org chart harbor office": what is left of the order's own words.
  private static func subject(of head: [Word], kinds: [String]) -> [Word] {
    var rest: [Word] = []
    var index = 0
    var sawKind = false
    while index < head.count {
      if let name = Lexicon.name(in: head, at: index),
        name.senses.contains(where: { sense in
          if case .kind(let kind) = sense { return kinds.contains(kind) }
          return false
        })
      {
        sawKind = true
        index += name.count
        continue
      }
      rest.append(head[index])
      index += 1
    }
    guard sawKind else { return [] }
    // What stands before the verb and its object is politeness.
    if let last = rest.lastIndex(where: {
      $0.tag == .determiner || $0.tag == .possessive || $0.says("me", "us", "draw", "make", "create")
    }) {
      rest.removeSubrange(...last)
    }
    rest.removeAll { word in
      word.tag == .politeness || word.tag == .modal || word.tag == .pronoun
        || word.tag == .preposition || idle.contains(word.lower) || word.token.kind == .mark
        || word.tag == .verb && word.form == .base && word.isOpening
    }
    let generic = FunctionWords.words(
      """
      concept topic outline notes note points text list lines content information data following
      hierarchy structure thing things stuff ideas idea this these
      """)
    return rest.allSatisfy { generic.contains($0.lower) } ? [] : rest
  }

  static let idle = FunctionWords.words(
    """
    detailed simple basic nice clean good quick complex small big large colorful colourful creative
    diagram diagrams chart charts map graph image picture drawing svg visual sample example need
    want like generate build produce draw create make show give turn design write sketch plot render
    visualize visualise plain pretty neat modern professional complete full short brief horizontal
    vertical
    """)

  /// "… as a mind map", "… in a tree diagram": said of the form, wherever it stands.
  private mutating func takeForm(_ words: inout [Word]) {
    for index in words.indices where words[index].says("as", "in", "into", "using", "with") {
      var next = index + 1
      while next < words.count, words[next].tag == .determiner || Self.idle.contains(words[next].lower),
        next < index + 4, Self.formLength(words, at: next) == nil
      {
        next += 1
      }
      guard next < words.count, let count = Self.formLength(words, at: next),
        next > index + 1 || count > 1
      else { continue }
      let end = next + count
      guard end == words.count || words[end].token.kind == .mark || words[end].tag == .preposition
      else { continue }
      wished += words[index..<end].map(\.span)
      words.removeSubrange(index..<end)
      return
    }
  }

  /// How many words at a position name a form: "tree diagram", "picture".
  private static func formLength(_ words: [Word], at index: Int) -> Int? {
    if let name = Lexicon.name(in: words, at: index),
      name.senses.contains(where: { sense in
        if case .kind(let kind) = sense { return hierarchies.contains(kind) }
        return false
      })
    {
      return name.count
    }
    return words[index].says("diagram", "chart", "picture", "image", "graphic", "svg", "drawing") ? 1 : nil
  }

  static let hierarchies = ["mindmap", "tree", "orgchart", "sitemap", "fishbone", "conceptmap"]

  /// "titled “Team 2026”", "with the title Roots".
  private mutating func takeTitle(_ words: inout [Word]) {
    guard
      let index = words.firstIndex(where: { $0.says("titled", "entitled", "title", "headed") }),
      title == nil
    else { return }
    var start = index
    while start > 0, words[start - 1].tag == .determiner || words[start - 1].says("with") {
      start -= 1
    }
    var next = index + 1
    while next < words.count, words[next].isMark(":") || words[next].says("is", "it") { next += 1 }
    guard next < words.count else { return }
    // "headed by" leads; only a quoted name can be told from what follows.
    if words[index].says("headed"), words[next].tag != .quoted { return }
    if words[index].says("title"), words[next].tag != .quoted, start == index, index > 0 { return }
    var end = next + 1
    if words[next].tag != .quoted {
      while end < words.count, words[end].token.kind != .mark, !words[end].says("with", "where") {
        end += 1
      }
    }
    title = TitleWords.tidy(OutlineWording.text(words[next..<end]))
    wished += words[start..<end].map(\.span)
    words.removeSubrange(start..<end)
    while words.first?.isMark(",", ":") == true { words.removeFirst() }
  }

  /// "top down", "left to right", "at most six nodes": said of the look.
  private mutating func takeLook(_ words: inout [Word]) {
    for phrase in Self.looks {
      guard words.count >= phrase.count else { continue }
      for start in 0...(words.count - phrase.count)
      where zip(words[start...], phrase).allSatisfy({ $0.lower == $1 }) {
        var end = start + phrase.count
        while end < words.count, words[end].says("layout", "direction", "orientation", "please") {
          end += 1
        }
        var begin = start
        while begin > 0, words[begin - 1].says("a", "from", "in", "laid", "out", "drawn", "goes") {
          begin -= 1
        }
        if begin > 0, words[begin - 1].isMark(",") { begin -= 1 }
        guard end == words.count || words[end].token.kind == .mark || words[end].says("with", "of", "for")
        else { continue }
        wished += words[begin..<end].map(\.span)
        words.removeSubrange(begin..<end)
        return
      }
    }
  }

  /// "at most six boxes", "no more than 8 nodes in total": how many are wanted.
  private mutating func takeLimit(_ words: inout [Word]) {
    guard
      let noun = words.firstIndex(where: {
        $0.says("nodes", "boxes", "bubbles", "items", "elements", "node", "ideas")
      }), noun > 1, let count = NounGroupReader.count(words[noun - 1])
    else { return }
    var start = noun - 1
    let lead = FunctionWords.words(
      "at most max maximum of not no more than up to only a with exactly and keep it below under limit limited use")
    while start > 0, lead.contains(words[start - 1].lower) || words[start - 1].isMark(",") { start -= 1 }
    guard words[start..<(noun - 1)].contains(where: { $0.says("most", "max", "maximum", "more", "up", "only", "exactly", "limit", "limited", "below", "under") })
    else { return }
    var end = noun + 1
    while end < words.count, words[end].says("in", "total", "all", "overall", "altogether", "or", "less", "fewer") { end += 1 }
    limit = count
    wished += words[start..<end].map(\.span)
    words.removeSubrange(start..<end)
  }

  private static let looks: [[String]] = [
    "top down", "top to bottom", "left to right", "right to left", "bottom up", "top-down",
    "left-to-right", "bottom to top",
  ].map { $0.split(separator: " ").map(String.init) }

  /// "for the school play: …", "of birds with …".
  private mutating func takeTopic(_ words: inout [Word], isFirst: Bool) {
    while let first = words.first, first.isMark(",", "-", "–", "—") { words.removeFirst() }
    guard let first = words.first, topic.isEmpty || isFirst,
      first.says("for", "of", "about", "on", "showing", "illustrating", "regarding", "to", "covering")
        || first.says("related") && words.dropFirst().first?.says("to") == true
        || first.says("from") && words.dropFirst().first?.tag == .possessive
    else { return }
    var index = first.says("related") ? 2 : 1
    var found: [Word] = []
    while index < words.count {
      let word = words[index]
      if word.isMark(":", ",", "(", ";", ".") || word.tag == .arrow { break }
      if word.isMark("-", "–", "—") { break }
      if word.says("with", "where", "that", "which", "showing", "including", "containing", "whose", "who") {
        break
      }
      if OutlineRelations.match(in: words, at: index) != nil, !found.isEmpty { break }
      if word.says("under", "below", "beneath") { break }
      found.append(word)
      index += 1
    }
    let isStatement =
      index < words.count
      && (OutlineRelations.match(in: words, at: index) != nil
        || words[index].says("under", "below", "beneath") || words[index].tag == .arrow
        || words[index].says("with", "who") && first.says("showing"))
    // "showing that the nurses report to …" tells; "to show …" orders.
    guard !isStatement, !first.says("to") else {
      if !first.says("of", "about", "on", "for") || isStatement { words.removeFirst() }
      return
    }
    wished.append(first.span)
    words.removeSubrange(..<index)
    guard !found.isEmpty, !(found.allSatisfy { $0.tag == .possessive || $0.says("notes") }) else {
      return
    }
    if topic.isEmpty || !first.says("showing") { topic = found + (topic.isEmpty ? [] : []) }
  }
}

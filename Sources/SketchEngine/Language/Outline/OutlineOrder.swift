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
  /// Which way it is to grow.
  private(set) var direction: FlowDirection?
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
      if number == 0, start == sentence.words.count, Self.isThing(sentence.words, kinds) {
        start = 0
      }
      if let end = Self.mention(in: sentence.words, kinds: kinds) {
        let between = sentence.words[min(start, end)..<max(start, end)]
        if end > start || between.allSatisfy({ FunctionWords.isClosed($0.lower) }) { start = end }
      }
      // "a concept map linking heat and work": what is linked is content.
      if let linking = sentence.words[..<start].lastIndex(where: {
        $0.says("linking", "connecting", "relating", "containing")
      }) {
        start = linking
      }
      if number > 0, start > 0,
        Self.mention(in: Array(sentence.words[..<start]), kinds: kinds) == nil
      {
        start = 0
      }
      var all = sentence.words
      if number == 0 || start > 0 { takeLook(&all, &start) }
      var words = Array(all[start...])
      let isOrder = start > 0
      if isOrder {
        let head = Array(all[..<start])
        wished += head.map(\.span)
        if topic.isEmpty { topic = Self.subject(of: head, kinds: kinds) }
      }
      let isForm = takeForm(&words)
      if isForm,
        words.allSatisfy({ word in
          word.tag == .verb || word.tag == .pronoun || word.tag == .determiner
            || word.tag == .politeness
            || word.tag == .preposition || Self.idle.contains(word.lower)
            || word.says("outline", "data", "list", "table")
        })
      {
        wished += words.map(\.span)
        words = []
      }
      takeTitle(&words)
      takeLimit(&words)
      // "Draw it top down." was only an order.
      if isOrder {
        takeTopic(&words, isFirst: number == 0)
        if topic.isEmpty { takeLateTopic(&words) }
      }
      if number == 0 || !words.isEmpty {
        parts.append(Part(words: words, sentence: sentence, isOrder: isOrder))
      }
    }
  }

  /// Whether a first line orders nothing: the top of an outline, such as "App".
  private static func isThing(_ words: [Word], _ kinds: [String]) -> Bool {
    guard mention(in: words, kinds: kinds) == nil,
      words.first?.token.kind == .mark || words.count < 4
    else { return false }
    return !words.contains { word in
      word.tag == .determiner
        || word.says(
          "draw", "make", "create", "show", "chart", "diagram", "map", "tree", "hierarchy")
        || word.tag == .possessive
    }
      && !words.indices.contains { index in
        Lexicon.name(in: words, at: index)?.senses.contains { sense in
          if case .kind = sense { return true }
          return false
        } ?? false
      }
  }

  /// Where the words end that ask for one of some kinds: "use the tool to create a family tree".
  static func mention(in words: [Word], kinds: [String]) -> Int? {
    if kinds.contains("tree"), let tree = words.prefix(8).firstIndex(where: { $0.says("tree") }),
      tree == 0
        || words[..<tree].contains(where: {
          $0.tag == .determiner || $0.says("draw", "show", "make")
        }),
      let next = words.dropFirst(tree + 1).first,
      next.isMark(":")
        || next.says("with", "where", "whose")
          && words[tree...].contains(where: {
            $0.says("root", "node", "nodes", "children", "child", "parent")
          })
        || next.says("of") && words[tree...].contains(where: { $0.isMark(":") || $0.tag == .arrow })
    {
      return tree + 1
    }
    for index in words.indices {
      guard let name = Lexicon.name(in: words, at: index),
        name.senses.contains(where: { sense in
          if case .kind(let kind) = sense { return kinds.contains(kind) }
          return false
        })
      else { continue }
      let isLong =
        name.count > 1 || index == 0
        || words[index].says(
          "sitemap", "mindmap", "orgchart", "organigram", "organogram", "fishbone", "ishikawa",
          "taxonomy")
      guard isLong else { continue }
      let head = words[..<index]
      let isAsked =
        index == 0
        || head.contains { word in
          word.says(
            "create", "make", "draw", "need", "want", "build", "generate", "design", "give", "show",
            "sketch", "produce", "write", "like", "have", "prepare", "do", "see")
        } && head.suffix(4).contains { $0.tag == .determiner || $0.tag == .possessive }
      let isForm = head.suffix(2).contains { $0.says("as", "in", "into") }
      if isAsked, !isForm { return index + name.count }
    }
    return nil
  }

  /// "Why is the bread flat? Fishbone with …": what is asked is what the drawing is about.
  mutating func takeQuestion() {
    guard topic.isEmpty,
      let index = parts.firstIndex(where: { $0.sentence.ending == .question && !$0.words.isEmpty })
    else { return }
    var words = parts[index].words
    while words.first?.isMark(":", ",") == true { words.removeFirst() }
    words.append(OutlineLine.mark("?", after: parts[index]))
    topic = words
    parts.remove(at: index)
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
      $0.tag == .determiner || $0.tag == .possessive
        || $0.says("me", "us", "draw", "make", "create")
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
  private mutating func takeForm(_ words: inout [Word]) -> Bool {
    for index in words.indices where words[index].says("as", "in", "into", "using", "with") {
      var next = index + 1
      while next < words.count,
        words[next].tag == .determiner || Self.idle.contains(words[next].lower),
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
      return true
    }
    return false
  }

  /// "with six branches about tea": the topic may come last.
  private mutating func takeLateTopic(_ words: inout [Word]) {
    guard let start = words.firstIndex(where: { $0.says("about", "on", "regarding") }), start > 0,
      !words[..<start].contains(where: { $0.isMark(":", ",") })
    else { return }
    let found = words[(start + 1)...].prefix {
      $0.token.kind != .mark && !$0.says("with", "including", "showing")
    }
    guard !found.isEmpty else { return }
    topic = Array(found)
    wished.append(words[start].span)
    words.removeSubrange(start...(start + found.count))
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
    return words[index].says("diagram", "chart", "picture", "image", "graphic", "svg", "drawing")
      ? 1 : nil
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

  /// "top down", "left to right": which way it grows.
  private mutating func takeLook(_ words: inout [Word], _ start: inout Int) {
    for (phrase, way) in Self.looks {
      guard words.count >= phrase.count else { continue }
      for place in 0...(words.count - phrase.count)
      where zip(words[place...], phrase).allSatisfy({ $0.lower == $1 }) {
        var end = place + phrase.count
        while end < words.count, words[end].says("layout", "direction", "orientation", "please") {
          end += 1
        }
        var begin = place
        while begin > 0,
          words[begin - 1].says("from", "in", "laid", "out", "drawn", "goes", "growing")
        {
          begin -= 1
        }
        if begin > 0, words[begin - 1].isMark(",") { begin -= 1 }
        direction = way
        wished += words[begin..<end].map(\.span)
        words.removeSubrange(begin..<end)
        if start >= end { start -= end - begin } else if start > begin { start = begin }
        return
      }
    }
    let distinct = [
      "who reports to whom", "who leads whom", "who is responsible for whom", "who is who",
      "each in a different color", "each in a different colour", "each in its own color",
      "each in its own colour", "in different colors", "in different colours",
      "each with its own color",
      "each with its own colour", "each with a different color", "each with a different colour",
    ]
    for phrase in distinct.map({ $0.split(separator: " ").map(String.init) })
    where words.count >= phrase.count {
      guard
        let place = (0...(words.count - phrase.count)).first(where: { place in
          zip(words[place...], phrase).allSatisfy { $0.lower == $1 }
        }), place >= start
      else { continue }
      wished += words[place..<place + phrase.count].map(\.span)
      words.removeSubrange(place..<place + phrase.count)
      return
    }
  }

  private static let looks: [([String], FlowDirection)] = [
    (["top", "down"], .down), (["top", "to", "bottom"], .down), (["left", "to", "right"], .right),
    (["right", "to", "left"], .left), (["bottom", "up"], .up), (["top-down"], .down),
    (["left-to-right"], .right), (["bottom", "to", "top"], .up),
  ]

  /// "at most six boxes", "no more than 8 nodes in total": how many are wanted.
  private mutating func takeLimit(_ words: inout [Word]) {
    guard
      let noun = words.firstIndex(where: {
        $0.says("nodes", "boxes", "bubbles", "items", "elements", "node", "ideas")
      }), noun > 1, let count = NounGroupReader.count(words[noun - 1])
    else { return }
    var start = noun - 1
    let lead = FunctionWords.words(
      "at most max maximum of not no more than up to only a with exactly and keep it below under limit limited use"
    )
    while start > 0, lead.contains(words[start - 1].lower) || words[start - 1].isMark(",") {
      start -= 1
    }
    guard
      words[start..<(noun - 1)].contains(where: {
        $0.says(
          "most", "max", "maximum", "more", "up", "only", "exactly", "limit", "limited", "below",
          "under")
      })
    else { return }
    var end = noun + 1
    while end < words.count,
      words[end].says("in", "total", "all", "overall", "altogether", "or", "less", "fewer")
    { end += 1 }
    limit = count
    wished += words[start..<end].map(\.span)
    words.removeSubrange(start..<end)
  }

  /// "showing how our club is organized: …": the club is the topic.
  private mutating func takeHow(_ words: inout [Word]) -> Bool {
    guard let how = words.prefix(4).firstIndex(where: { $0.says("how") }),
      let colon = words.firstIndex(where: { $0.isMark(":") }), colon < how + 9, topic.isEmpty
    else { return false }
    let found = words[(how + 1)..<colon].prefix {
      !$0.says("is", "are", "works", "work", "looks", "functions", "can", "to")
    }
    topic = Array(found)
    wished +=
      words[...how].map(\.span) + words[(how + 1)..<colon].dropFirst(found.count).map(\.span)
    words.removeSubrange(...colon)
    return true
  }

  /// "for the school play: …", "of birds with …".
  private mutating func takeTopic(_ words: inout [Word], isFirst: Bool) {
    while let first = words.first, first.isMark(",", "-", "–", "—") { words.removeFirst() }
    if takeHow(&words) { return }
    guard let first = words.first, topic.isEmpty || isFirst,
      first.says(
        "for", "of", "about", "on", "showing", "illustrating", "regarding", "to", "covering")
        || first.says("related") && words.dropFirst().first?.says("to") == true
        || first.says("from") && words.dropFirst().first?.tag == .possessive
    else { return }
    var index = first.says("related") ? 2 : 1
    var found: [Word] = []
    while index < words.count {
      let word = words[index]
      if word.isMark(":", ",", "(", ";", ".") || word.tag == .arrow { break }
      if word.isMark("-", "–", "—") { break }
      if word.says(
        "with", "where", "that", "which", "showing", "including", "containing", "whose", "who")
      {
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

/// Finds what a prompt asks to be made, and where in each sentence its content begins.
struct OrderReader {
  private let sentences: [Sentence]
  private var order = Order()

  static func order(in sentences: [Sentence]) -> Order {
    var reader = OrderReader(sentences: sentences)
    for index in sentences.indices { reader.read(index) }
    if reader.order.kinds.isEmpty { reader.readForm() }
    if reader.order.kinds.allSatisfy({ $0 == "process" }) { reader.readSigns() }
    reader.readHierarchyForm()
    // A Gantt chart is a timeline too; "a project timeline as a Gantt chart" says which.
    if reader.order.kinds.first == "timeline",
      sentences.contains(where: { $0.words.contains { $0.says("gantt") } })
    {
      reader.order.kinds.insert("gantt", at: 0)
    }
    // "the login process … as a sequence diagram": a process may be the topic as well as the kind.
    if reader.order.kinds.first == "process",
      let kind = reader.order.kinds.first(where: { $0 != "process" })
    {
      reader.order.kinds.insert(kind, at: 0)
    }
    return reader.order
  }

  private init(sentences: [Sentence]) {
    self.sentences = sentences
  }

  private static let verbs = FunctionWords.words(
    """
    create make draw build generate design show give write plot produce render sketch illustrate
    visualize visualise model map diagram chart explain display mock mockup throw prepare provide
    implement develop need want like help turn convert define outline describe put do use let
    organize organise add edit set construct get see have depict present code craft represent
    mindmap wireframe
    """)

  private mutating func read(_ number: Int) {
    let words = sentences[number].words
    // An item of a list is content, whatever it begins with.
    if number > 0, sentences[number].marker != nil { return }
    // "Picture there?" asks about something in the drawing; "can you draw …?" comes first.
    if number > 0, sentences[number].ending == .question { return }
    guard let opening = opening(of: words, isFirst: number == 0) else { return }
    var index = opening
    var kinds: [String] = []
    var sawMedium = false
    // "Mindmap bees": the verb says what is to be made.
    for word in words[..<opening] where word.says("mindmap", "wireframe") {
      for case .kind(let kind) in Lexicon.senses(of: [word.lower]) { kinds.append(kind) }
    }
    // The rest of the group that names what is wanted, up to "for", "of", "with", ":" and the like.
    while index < words.count {
      let word = words[index]
      if let name = Lexicon.name(in: words, at: index) {
        for sense in name.senses {
          // "nearby networks list" is a list on a screen.
          if case .kind(let kind) = sense,
            words.last?.says("list", "details", "info", "settings") != true
          {
            kinds.append(kind)
          }
          if case .frame(let frame) = sense { order.frame = order.frame ?? frame }
          if case .medium = sense { sawMedium = true }
        }
        index += name.count
        continue
      }
      if word.says("for", "of"), let next = furtherOrder(words, after: index, &kinds) {
        guard next > index else { break }
        index = next
        continue
      }
      if Self.ends(word) { break }
      index += 1
    }
    guard !kinds.isEmpty || (sawMedium && number == 0) || opening > 0 else { return }
    order.kinds += kinds.reversed()
    if !kinds.isEmpty || sawMedium {
      let start = index < words.count ? index : words.count
      order.contentStarts[number] = start
      if order.topic.isEmpty { readTopic(words, from: start) }
    } else if opening > 0 {
      order.contentStarts[number] = opening
    }
  }

  /// "How tides work, as a block diagram": the kind may come last.
  private mutating func readForm() {
    for sentence in sentences {
      let words = sentence.words
      for index in words.indices.dropLast()
      where words[index].says("as") && words[index + 1].tag != .determiner {
        // "…, draw as block diagram: …".
        guard let name = Lexicon.name(in: words, at: index + 1),
          name.count > 1 || index + 2 == words.count || words[index + 2].token.kind == .mark
        else { continue }
        for sense in name.senses { if case .kind(let kind) = sense { order.kinds.append(kind) } }
        let end = index + 1 + name.count
        if sentence == sentences.first, end < words.count, words[end].isMark(":") {
          order.contentStarts[0] = end + 1
        }
      }
      for index in words.indices.dropLast(2)
      where words[index].says("as", "in") && words[index + 1].tag == .determiner {
        for start in (index + 2)..<min(index + 4, words.count) {
          for sense in Lexicon.name(in: words, at: start)?.senses ?? [] {
            // "as a picture with boxes" asks for boxes.
            let isBoxes = words.contains { $0.says("boxes", "arrows", "shapes", "diagram") }
            if case .kind(let kind) = sense, words[index].says("as"), kind != "picture" || !isBoxes
            {
              order.kinds.append(kind)
            }
          }
          if words[start].says("tree"), words[index].says("as") { order.kinds.append("tree") }
        }
      }
    }
  }

  /// "compare trains and buses", "show the states of a ticket", "…, make me a SWOT": kinds that are
  /// asked for without the word for a drawing.
  private mutating func readSigns() {
    guard let words = sentences.first?.words, let first = words.first,
      !words.contains(where: {
        $0.says("page", "screen", "app", "ui", "website", "dashboard", "table", "if")
      })
    else { return }
    let compares =
      first.says("compare", "comparing")
      || words.prefix(4).indices.contains { index in
        words[index].says("comparison")
          && words.dropFirst(index + 1).first?.says("of", "between") ?? false
      }
    if compares, words.contains(where: { $0.says("and", "vs", "versus", "with", "to") }) {
      order.kinds.append("comparison")
      return
    }
    let isOrdered = Self.verbs.contains(first.lower)
    let asksStates = words.indices.dropFirst().contains { index in
      words[index].says("states") && !words[index].token.isCapitalized
        && (words.dropFirst(index + 1).first?.says("of", "in", "for") ?? true)
        && (words[index - 1].tag == .determiner || words[index - 1].isNominal)
    }
    if isOrdered, asksStates {
      order.kinds.insert("state", at: 0)
      return
    }
    guard order.kinds.isEmpty else { return }
    if words.contains(where: { $0.text == "UML" }) || modelsClasses(words) {
      order.kinds.append("class")
      return
    }
    // "…, make me a SWOT", "use the tool to create an org chart": an order in the middle.
    for index in words.indices.dropFirst(2) where words[index - 1].says("a", "an") {
      guard
        words[index - 2].says("me", "us", "create", "draw", "make", "build", "generate", "produce"),
        let name = Lexicon.name(in: words, at: index)
      else { continue }
      for case .kind(let kind) in name.senses { order.kinds.append(kind) }
    }
  }

  /// "a model of a cart and its items", "create a class Invoice: total is private".
  private func modelsClasses(_ words: [Word]) -> Bool {
    let head = words.prefix(8)
    if head.indices.contains(where: { index in
      head[index].says("model") && index > 0
        && words.dropFirst(index + 1).first?.says("of") ?? false
        && zip(words, words.dropFirst()).contains { $0.says("and") && $1.says("its", "their") }
    }) {
      return true
    }
    return head.contains { $0.says("class", "classes") }
      && words.contains { $0.says("public", "private", "protected", "attributes", "methods") }
  }

  /// "Put the benefits and risks of gliding into a mind map": the form outdoes what the content is
  /// called.
  private mutating func readHierarchyForm() {
    for sentence in sentences.prefix(2) {
      let words = sentence.words
      for index in words.indices.dropLast(2)
      where words[index].says("as", "in", "into") && words[index + 1].tag == .determiner {
        for start in (index + 2)..<min(index + 4, words.count) {
          guard let name = Lexicon.name(in: words, at: start) else { continue }
          let end = start + name.count
          guard end == words.count || words[end].token.kind == .mark else { continue }
          for case .kind(let kind) in name.senses
          where OutlineOrder.hierarchies.contains(kind) && order.kinds.first != kind {
            order.kinds.insert(kind, at: 0)
          }
        }
      }
    }
  }

  /// "a picture of some graph": the order goes on.
  ///
  /// - Returns: Where it goes on; the same position where only a kind was found at the end of what
  ///   the drawing is about; `nil` where it does not.
  private func furtherOrder(_ words: [Word], after index: Int, _ kinds: inout [String]) -> Int? {
    var next = index + 1
    while next < words.count, words[next].tag == .determiner { next += 1 }
    if let name = Lexicon.name(in: words, at: next), name.count == 1 || kinds.isEmpty {
      for sense in name.senses {
        if case .kind(let kind) = sense { kinds.append(kind) }
      }
      let isPlain = words[next].says(
        "diagram", "image", "drawing", "chart", "picture", "graphic", "visual")
      if !kinds.isEmpty && kinds.count == 1 && Self.isKind(name.senses) || isPlain { return next }
    }
    guard kinds.isEmpty, let group = NounGroupReader(words).group(at: index + 1),
      group.core.count > 1
    else { return nil }
    for start in group.core.indices {
      let senses = Lexicon.senses(of: group.core[start...].map(\.lower))
      for sense in senses { if case .kind(let kind) = sense { kinds.append(kind) } }
      if Self.isKind(senses) { return index }
    }
    return nil
  }

  private static func isKind(_ senses: [Lexicon.Sense]) -> Bool {
    senses.contains { if case .kind = $0 { true } else { false } }
  }

  private static func ends(_ word: Word) -> Bool {
    if word.token.kind == .mark { return [":", ",", "(", "."].contains(word.text) }
    if word.token.kind == .quoted || word.tag == .arrow { return true }
    return word.says(
      "for", "of", "with", "showing", "that", "which", "to", "from", "about", "where", "in",
      "containing", "including", "illustrating", "depicting", "describing", "on", "using", "how",
      "between", "related", "comparing", "called", "named", "titled", "displaying", "representing",
      "based", "as", "under", "by", "whose", "having", "featuring", "at", "so", "when", "and")
  }

  /// The position after politeness, the order's verb and "me a"; `nil` where no order is given.
  private func opening(of words: [Word], isFirst: Bool) -> Int? {
    var index = 0
    var sawVerb = false
    while index < words.count {
      let word = words[index]
      let isFiller =
        word.tag == .politeness || word.tag == .modal || word.tag == .pronoun
        || word.tag == .determiner || word.tag == .possessive
        || word.says(
          "can", "could", "you", "would", "i", "i'd", "i'm", "let's", "us", "up", "out",
          "together", "assistance", "create", "creating", "making", "with", "here", "is", "need",
          "to", "want", "like", "help", "just", "also", "as", "following", "below", "this", "it",
          "into")
          && (sawVerb || index == 0 || words[index - 1].tag != .noun)
      // "use case diagram": part of a kind's name, whatever else the word may be.
      let isKindName =
        Lexicon.name(in: words, at: index).map { $0.count > 2 && Self.isKind($0.senses) } ?? false
      if Self.verbs.contains(word.lower), word.token.kind == .word, !isKindName,
        !sawVerb || words[index - 1].says("to", "me", "you", "and", "please", "i", "help")
      {
        if sawVerb || index == 0 || words[..<index].allSatisfy({ Self.isPreamble($0) }) {
          sawVerb = true
          index += 1
          continue
        }
      }
      if isFiller || word.isMark(",") && !sawVerb && index < 3 {
        index += 1
        continue
      }
      break
    }
    if sawVerb { return index }
    return isFirst || startsWithKind(words) ? leadingArticles(words) : nil
  }

  private static func isPreamble(_ word: Word) -> Bool {
    word.tag == .politeness || word.tag == .modal || word.tag == .pronoun || word.tag == .determiner
      || word.tag == .adverb || word.tag == .auxiliary || word.isMark(",", "!")
      || word.says("to", "like", "need", "want", "help", "i'd", "hey", "hi")
  }

  private func leadingArticles(_ words: [Word]) -> Int {
    var index = 0
    while index < words.count, words[index].tag == .determiner || words[index].tag == .politeness {
      index += 1
    }
    return index
  }

  /// A line such as "Sequence diagram for login" orders as well as "Draw a …".
  private func startsWithKind(_ words: [Word]) -> Bool {
    guard let name = Lexicon.name(in: words, at: leadingArticles(words)) else { return false }
    return name.senses.contains { if case .kind = $0 { true } else { false } }
  }

  private mutating func readTopic(_ words: [Word], from start: Int) {
    guard let word = words.indices.contains(start) ? words[start] : nil,
      word.says(
        "for", "of", "about", "showing", "illustrating", "how", "on", "depicting", "describing")
    else { return }
    var topic: [Word] = []
    for word in words[(start + 1)...] {
      if word.isMark(",", ":", "(", ".")
        || word.says(
          "with", "showing", "where", "that", "which", "including", "containing", "using")
      {
        break
      }
      topic.append(word)
    }
    order.topic = topic
  }
}

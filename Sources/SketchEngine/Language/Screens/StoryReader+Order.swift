/// Where the order and the question stand, before any content.
extension StoryReader {
  /// Puts the order first, and what it is about after it, as in "I run a bakery; I need a page …".
  mutating func orderedFirst(_ sentences: [Sentence]) -> [Sentence] {
    guard sentences.count > 1, let first = sentences.first?.words.first,
      first.says("i'm", "i", "we", "we're", "my", "our", "im", "there"),
      !sentences[0].words.prefix(4).contains(where: { $0.says("want", "need", "like", "would") }),
      let order = sentences.dropFirst().firstIndex(where: { sentence in
        Opening.afterOrder(sentence.words) > 0 && Opening(sentence.words).template != nil
      })
    else { return sentences }
    var sentences = sentences
    let fact = sentences.removeFirst()
    if let told = fact.words.first, let last = fact.words.last {
      drawn.append(told.span.lowerBound..<last.span.upperBound)
    }
    sentences.swapAt(0, order - 1)
    background = Self.business(fact.words)
    return sentences
  }

  /// What somebody says they have: "a tiny bakery" of "I run a tiny bakery in Porto".
  static func business(_ words: [Word]) -> [Word] {
    guard let article = words.firstIndex(where: { $0.tag == .determiner || $0.tag == .possessive })
    else { return [] }
    return Array(
      words[(article + 1)...].prefix { $0.isNominal || $0.tag == .adjective }
        .filter { $0.tag != .adjective })
  }

  /// A screen that puts a question: a dialog where answers are offered, else a heading.
  mutating func ask(_ question: UserQuestion) {
    drawn += sentences.map { sentence in
      question.isWhole
        ? (sentence.words.first?.span.lowerBound ?? 0)..<(sentence.words.last?.span.upperBound ?? 0)
        : question.span
    }
    guard !question.answers.isEmpty else {
      draft.children = [Control(.heading, question.text, variant: "h1")]
      draft.children[0].spans = [question.span]
      story.frame = story.frame ?? .phone
      return
    }
    var buttons = question.answers.map { Control(.button, $0) }
    if let last = buttons.indices.last { buttons[last].variant = "primary" }
    draft.children = [Control(.dialog, question.text, buttons)]
    draft.children[0].spans = [question.span]
  }

  /// "a call with the coach Lena Brook", where later "her name" is shown.
  private func person(in words: [Word]) -> String? {
    let isShown = sentences.contains { sentence in
      zip(sentence.words, sentence.words.dropFirst()).contains {
        $0.says("her", "his", "their") && $1.says("name")
      }
    }
    guard isShown else { return nil }
    for index in words.indices.dropLast()
    where words[index].token.isCapitalized && !words[index].isOpening
      && words[index + 1].token.isCapitalized && words[index + 1].token.kind == .word
      && words[index].token.kind == .word
    {
      return words[index].text + " " + words[index + 1].text
    }
    return nil
  }

  /// "two screens side by side (phone)".
  static func bracketed(_ words: [Word]) -> Frame? {
    for index in words.indices.dropLast(2)
    where words[index].isMark("(") && words[index + 2].isMark(")") {
      for sense in Lexicon.senses(of: [words[index + 1].lower]) {
        if case .frame(let frame) = sense { return frame }
      }
    }
    return nil
  }

  /// Takes over what the first sentence says of the screen; where its content begins.
  mutating func open(_ words: [Word]) -> Int {
    let opening = Opening(words)
    if let count = ScreenCount(words), opening.count == nil, count.end == words.count {
      // "onboarding flow with 3 screens": the screens are told of behind what they are of.
      let start = open(Array(words[..<count.start]).filter { !$0.says("flow") })
      screenCount = count.count
      let flow = words[..<count.start].filter { $0.says("flow") }
      story.isFlow = !flow.isEmpty
      wished += flow.map(\.span)
      wished.append(words[count.start].span.lowerBound..<words[count.end - 1].span.upperBound)
      return start < count.start ? words.count : start
    }
    draft.template = opening.template
    draft.topic = background.isEmpty || !opening.topic.isEmpty ? opening.topic : background
    draft.second = opening.second
    draft.wrapper = opening.wrapper
    draft.title = opening.name
    draft.isDetailed =
      opening.end < words.count
      && (words[opening.end].says("with", "and", "showing", "having")
        || words[opening.end].isMark(",", ":"))
    let start = Opening.afterOrder(words)
    if start < opening.end { draft.phrase = Array(words[start..<min(opening.end, words.count)]) }
    draft.purpose = opening.purpose
    if !opening.emptied.isEmpty {
      let name = opening.emptied
      let verb = Lemmas.isPlural(name) ? "are" : "is"
      draft.children = [Control(.emptyState, "Your \(name) \(verb) empty")]
      draft.children[0].icon = Icon.suiting(name) == nil ? "inbox" : ""
      if draft.topic.isEmpty, story.brand.isEmpty {
        draft.children.insert(
          Control(.header, "", [Control(.heading, PhraseReader.capitalized(name))]), at: 0)
      }
    }
    story.frame = opening.frame ?? Self.bracketed(words)
    story.brand = opening.brand.isEmpty ? person(in: words) ?? "" : opening.brand
    if story.frame == .window, draft.name.isEmpty { draft.name = opening.brand }
    screenCount = opening.count
    isVariants = opening.isVariants
    let isTold = sentences.dropFirst().contains { numberedScreen($0.words) != nil }
    countsScreens =
      opening.count != nil && (isTold || sentences.dropFirst().contains { $0.marker != nil })
    wished += opening.spans + words[..<min(Opening.afterOrder(words), words.count)].map(\.span)
    drawn += opening.topic.map(\.span) + opening.purpose.map(\.span)
    if isTold, let first = words.first, let last = words.last {
      // What the screens show is told one by one.
      wished.append(first.span.lowerBound..<last.span.upperBound)
      return words.count
    }
    var end = opening.end
    if countsScreens, sentences.count > 1, sentences[1].marker != nil, end < words.count,
      !words[end...].contains(where: { $0.says("with", "have", "has", "both", "all") })
    {
      // "Two screens side by side for a bakery app:" says what the list below shows.
      wished += words[end...].map(\.span)
      return words.count
    }
    while end < words.count, words[end].isMark(":", ",", "-", "–", "—", ";") { end += 1 }
    return end
  }
}

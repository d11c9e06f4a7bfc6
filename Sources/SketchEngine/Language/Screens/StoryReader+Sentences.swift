/// Sentences that belong together, the screens they tell of, and states of them.
extension StoryReader {
  /// "Three plans: A with x; B with y": what a semicolon separates in a list stays together.
  static func joined(_ sentences: [Sentence]) -> [Sentence] {
    var joined: [Sentence] = []
    for sentence in sentences {
      if let last = joined.last, last.ending == .semicolon, last.line == sentence.line,
        let colon = last.words.firstIndex(where: { $0.isMark(":") }), colon > 1,
        last.words[..<colon].contains(where: { Lemmas.isPlural($0.lower) }),
        SpotReader(sentence.words).spot(at: 0) == nil,
        !sentence.words.contains(where: { $0.isMark(":") || $0.says("is", "are") }),
        sentence.words.first.map({ $0.token.isCapitalized || $0.tag == .quoted }) ?? false,
        var mark = last.words[colon] as Word?
      {
        mark.token.text = ";"
        mark.token.lower = ";"
        joined[joined.count - 1].words += [mark] + sentence.words
        joined[joined.count - 1].ending = sentence.ending
      } else {
        joined.append(sentence)
      }
    }
    return joined
  }

  /// Without anything between them, what stands at the right of a column is the main part.
  mutating func promoteSide() {
    let children = draft.children
    guard let right = children.indices.first(where: { children[$0].place == .right }),
      children.filter({ $0.place == .right }).count == 1, children[right].style.share == nil,
      children.contains(where: { $0.role == .sidebar && $0.place != .right }),
      children[right].role == .group,
      children.indices.allSatisfy({ index in
        index == right || children[index].role.isTopBar || children[index].role.isOverlay
          || [.sidebar, .footer, .tabBar].contains(children[index].role)
          || children[index].place == .bottom
      })
    else { return }
    draft.children[right].place = .flow
  }

  mutating func finish() {
    promoteSide()
    if countsScreens, draft.children.isEmpty, !story.screens.isEmpty {
      // What was said after the last screen is said of all.
    } else {
      story.screens.append(draft)
    }
    if let count = screenCount, story.screens.count == 1, count > 1, count <= 8 {
      let one = story.screens[0]
      story.screens = (0..<count).map { index in
        var copy = one
        copy.name = isVariants ? "Variant \(index + 1)" : "Screen \(index + 1)"
        copy.turn = isVariants ? nil : (index, count)
        return copy
      }
    }
  }

  mutating func read(_ sentence: Sentence, number: Int) {
    let look = LookReader.read(sentence.words, into: &story)
    wished += look.spans
    var words = look.rest
    while let last = words.last, words.count > 1,
      last.says("please", "thanks", "thank") || last.tag == .politeness,
      !words[words.count - 2].says("or")
    {
      wished.append(last.span)
      words.removeLast()
      if words.last?.isMark(",") ?? false { words.removeLast() }
    }
    guard takeCaptions(&words, number: number) else { return }
    let chosen = takeChoices(&words, number: number)
    defer { put(chosen) }
    if !isTemplate {
      let condition = ConditionReader.read(words, isFirst: number == 0)
      words = condition.rest
      draft.conditions += condition.conditions
      drawn += condition.conditions.map(\.span)
      guard !words.isEmpty else { return }
    }
    if number == 0, !isTemplate, let list = ColumnList(words) {
      _ = open(words)
      draft.template = nil
      // How it is divided is no name for it.
      draft.topic = []
      draft.phrase = []
      draft.title = []
      draft.children = list.controls
      drawn.append(list.span)
      story.frame = story.frame ?? .desktop
      return
    }
    var start = 0
    if number == 0, !isTemplate {
      start = open(words)
    }
    if number == 0, !isTemplate, !countsScreens, let stated = statedScreens(words) {
      // "Trainer, 2 phone screens side by side.": each of the numbered lines is one.
      countsScreens = true
      drawn.append(stated)
      for index in words.indices where story.frame == nil {
        for case .frame(let frame) in Lexicon.name(in: words, at: index)?.senses ?? [] {
          story.frame = frame
        }
      }
      return
    }
    if countsScreens, sentence.marker != nil {
      beginScreen()
    }
    if number > 0, let end = numberedScreen(words) {
      beginScreen()
      countsScreens = true
      if end == 4 {
        draft.children = [Control(.heading, words[2].text)]
        draft.children[0].spans = [words[2].span]
        drawn.append(words[2].span)
        beginsScreen = false
      }
      start = end
    }
    guard start < words.count else { return }
    if let end = state(words, from: start) {
      start = end
      guard start < words.count else { return }
    }
    if words[start].says("asking", "prompting"), let asked = Asking(words, at: start + 1) {
      start = ask(asked, words, from: start)
      guard start < words.count else { return }
    }
    let isFunction =
      words[start].says("where", "that", "which")
      && RequirementReader.isRequirement(Array(words[start...]))
    if !isTemplate, number > 0 || isFunction,
      let requirements = RequirementReader.read(words, from: start)
    {
      story.functions += requirements
      drawn += requirements.map(\.span)
      if let first = requirements.map(\.span.lowerBound).min(), first > words[start].span.lowerBound
      {
        wished.append(words[start].span.lowerBound..<first)
      }
      return
    }
    if start > 0 {
      // A comma before the rest tells that a list goes on.
      words = Array(words[(words[start - 1].isMark(",") ? start - 1 : start)...])
    }
    if !isTemplate, speaksOfSeveral(words, sentence) {
      flush()
    } else if !isTemplate {
      tell(words, sentence)
      return
    }
    var reader = ItemReader(ColonNames.settled(words))
    if openLine != sentence.line { openSide = nil }
    isContinued = openSide != nil
    lastPlaced = nil
    let parts = reader.parts()
    drawn += reader.placed
    if sentence.marker == nil, sentence.indent == 0 { blockSide = nil }
    if let side = Self.heading(parts) {
      blockSide = side
      drawn += parts.flatMap(\.mentions).map(\.span)
      return
    }
    if number > 0, !parts.isEmpty { draft.sentences += 1 }
    for part in parts {
      add(part, of: words)
      if part.isHeaded, let side = part.lead.place, side == .left || side == .right {
        openLine = sentence.line
      } else if !part.lead.isEmpty, openSide == nil {
        openLine = nil
      }
      isContinued = openLine == sentence.line && openSide != nil && part.lead.isEmpty
    }
  }

  /// Takes over what the tree of the screen holds so far.
  mutating func flush() {
    guard let tree = builder else { return }
    draft.children += tree.controls()
    drawn += tree.drawn
    builder = nil
  }

  /// Whether a sentence is about every one of several things that are there: the cards, the cells of
  /// a column, the screens.
  private func speaksOfSeveral(_ words: [Word], _ sentence: Sentence) -> Bool {
    if countsScreens, sentence.marker == nil, words[0].says("all", "each", "every") { return true }
    if words.contains(where: { $0.says("asks", "asking", "prompts", "prompting") }),
      words.contains(where: { $0.says("whether", "if") })
    {
      return true
    }
    guard let tree = builder else { return false }
    if words[0].says("each", "every"), words.count > 2, words[1].isNominal {
      return tree.finds(words[1]) == false && !tree.hasFilledColumns
    }
    if let each = words.firstIndex(where: { $0.says("each", "every") }), each > 0, each < 5,
      words[each - 1].says("in", "on", "for"),
      words[each...].contains(where: { $0.isMark(":") })
    {
      return true
    }
    return tree.isColumn(words) && words.contains { $0.says("as", "has", "have", "shows", "with") }
  }

  /// Puts what a sentence says on the tree of the screen.
  private mutating func tell(_ words: [Word], _ sentence: Sentence) {
    var tree = builder ?? LayoutBuilder(isForm: isForm)
    let isBullet = sentence.marker != nil || sentence.indent > 0
    tree.beginsScreen = beginsScreen
    beginsScreen = false
    tree.read(words, continues: isBullet)
    if !tree.under.isEmpty, draft.wrapper == nil, draft.children.isEmpty, draft.sentences == 0,
      sentences[0].words.contains(where: { $0.says("dialog", "modal", "popup", "pop-up") })
    {
      // "Share dialog over a gallery: …": what follows stands in it.
      draft.wrapper = .dialog
    }
    for words in tree.under { layUnder(words) }
    tree.under = []
    openLine = sentence.line
    for mention in tree.absent { _ = takeWish(mention) }
    tree.absent = []
    builder = tree
    draft.sentences += 1
  }

  /// Where so many screens are counted, and as many numbered lines tell what is on them.
  private func statedScreens(_ words: [Word]) -> Range<Int>? {
    let numbered = sentences.dropFirst().filter {
      $0.marker != nil && $0.indent == sentences[1].indent
    }
    guard numbered.count > 1,
      let noun = words.indices.last(where: { words[$0].says("screens", "pages", "views") }),
      noun > 0,
      let count = (max(0, noun - 3)..<noun).compactMap({ NounGroupReader.count(words[$0]) }).last,
      count == numbered.count
    else { return nil }
    return words[max(0, noun - 3)].span.lowerBound..<words[words.count - 1].span.upperBound
  }

  /// Ends the screen that was told of, and begins the next of the same sort.
  mutating func beginScreen() {
    beginsScreen = true
    flush()
    if !draft.children.isEmpty || !draft.name.isEmpty { story.screens.append(draft) }
    let template = draft.template
    draft = ScreenStory.Draft()
    draft.template = template
    draft.name = "Screen \(story.screens.count + 1)"
  }

  /// "showing that the payment failed": what happened, and a way on.
  mutating func state(_ words: [Word], from start: Int) -> Int? {
    guard
      words[start].says("showing", "saying", "telling", "stating", "informing", "explaining")
        || words[start].says("that") && start + 1 < words.count
          && words[start + 1].says("says", "shows", "tells", "explains"),
      let that = words[start...].prefix(5).lastIndex(where: { $0.says("that") }),
      that + 2 < words.count
    else { return nil }
    let stop =
      words[that...].firstIndex { $0.isMark(",", ";", ":") || $0.says("with", "and") }
      ?? words.count
    guard stop > that + 1, stop - that < 12 else { return nil }
    let said = words[(that + 1)..<stop].map(\.text).joined(separator: " ")
    let isBad = words[that..<stop].contains {
      $0.says("failed", "fails", "error", "wrong", "declined", "expired", "not", "no", "lost")
    }
    var label = said
    if label.lowercased().hasPrefix("the ") { label = String(label.dropFirst(4)) }
    draft.children.append(
      Control(
        .emptyState, PhraseReader.capitalized(label), icon: isBad ? "alert-circle" : "check-circle",
        [Control(.button, isBad ? "Try again" : "Continue", variant: "primary")]))
    drawn.append(words[start].span.lowerBound..<words[stop - 1].span.upperBound)
    return stop
  }

  /// "Screen 2: …", "Second screen: …": where what is on it begins.
  func numberedScreen(_ words: [Word]) -> Int? {
    var words = words
    let isTitled = words.count > 4 && words[2].tag == .quoted && words[3].isMark(":", "-", "–", "—")
    if isTitled { words.remove(at: 2) }
    guard words.count > 3, words[2].isMark(":", "-", "–", "—") else { return nil }
    let isNumbered = words[0].says("screen", "page") && words[1].token.kind == .number
    let isCounted =
      words[0].says("first", "second", "third", "fourth", "fifth")
      && words[1].says("screen", "page")
    return isNumbered || isCounted ? isTitled ? 4 : 3 : nil
  }

  /// "a screen asking the user to allow notifications": the question, and what can be answered.
  mutating func ask(_ question: Asking, _ words: [Word], from start: Int) -> Int {
    var answers = ControlMaker().controls(of: question.answers, in: .dialog)
    if let last = answers.indices.last { answers[last].variant = "primary" }
    drawn.append(words[start].span.lowerBound..<words[question.end - 1].span.upperBound)
    let icon = Icon.suiting(question.text) == nil ? "help" : ""
    draft.children.append(Control(.emptyState, question.text, icon: icon, answers.reversed()))
    return question.end
  }

}

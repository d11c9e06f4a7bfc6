/// Reads the sentences of a prompt as the story of a screen or several.
struct StoryReader {
  private var story = ScreenStory()
  private var draft = ScreenStory.Draft()
  private let sentences: [Sentence]
  private let isTemplate: Bool
  /// Whether numbered items are screens of their own.
  private var countsScreens = false
  private var isVariants = false
  private var screenCount: Int?
  /// Parts of the prompt that put something on the screen.
  private(set) var drawn: [Range<Int>] = []
  private(set) var wished: [Range<Int>] = []

  /// - Parameters:
  ///   - sentences: What to read.
  ///   - isTemplate: Whether it is a template, which begins with its content at once.
  ///   - isForm: Whether bare names of what forms ask for are fields.
  init(_ sentences: [Sentence], isTemplate: Bool = false, isForm: Bool = false) {
    self.sentences = sentences
    self.isTemplate = isTemplate
    formTemplate = isForm
  }

  private let formTemplate: Bool
  /// Whether what comes next is the first thing said of one of several screens.
  private var beginsScreen = false
  /// The line in which a side was opened by a heading, such as "Left two thirds:".
  private var openLine: Int?

  mutating func read() -> ScreenStory {
    var told = Self.joined(sentences)
    if !isTemplate, let question = UserQuestion(told) {
      ask(question)
      told = question.isWhole ? [] : Array(told.dropFirst())
    } else if !isTemplate {
      told = orderedFirst(told)
    }
    for (index, sentence) in told.enumerated() {
      read(sentence, number: draft.children.isEmpty ? index : index + 1)
    }
    finish()
    return story
  }

  /// Puts the order first, and what it is about after it, as in "I run a bakery; I need a page …".
  private mutating func orderedFirst(_ sentences: [Sentence]) -> [Sentence] {
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
  private static func business(_ words: [Word]) -> [Word] {
    guard let article = words.firstIndex(where: { $0.tag == .determiner || $0.tag == .possessive })
    else { return [] }
    return Array(
      words[(article + 1)...].prefix { $0.isNominal || $0.tag == .adjective }
        .filter { $0.tag != .adjective })
  }

  /// A screen that puts a question: a dialog where answers are offered, else a heading.
  private mutating func ask(_ question: UserQuestion) {
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

  /// Words about a business that the order itself does not say.
  private var background: [Word] = []

  /// "Three plans: A with x; B with y": what a semicolon separates in a list stays together.
  private static func joined(_ sentences: [Sentence]) -> [Sentence] {
    var joined: [Sentence] = []
    for sentence in sentences {
      if let last = joined.last, last.ending == .semicolon, last.line == sentence.line,
        let colon = last.words.firstIndex(where: { $0.isMark(":") }), colon > 1,
        last.words[..<colon].contains(where: { Lemmas.isPlural($0.lower) }),
        SpotReader(sentence.words).spot(at: 0) == nil,
        !sentence.words.contains(where: { $0.isMark(":") }),
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
  private mutating func promoteSide() {
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

  private mutating func finish() {
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
        return copy
      }
    }
  }

  private mutating func read(_ sentence: Sentence, number: Int) {
    let look = LookReader.read(sentence.words, into: &story)
    wished += look.spans
    var words = look.rest
    while let last = words.last, words.count > 1,
      last.says("please", "thanks", "thank") || last.tag == .politeness
    {
      wished.append(last.span)
      words.removeLast()
      if words.last?.isMark(",") ?? false { words.removeLast() }
    }
    if !isTemplate, number == 0, words.count > 2, words[0].says("it", "this"),
      words[1].says("shows", "displays")
    {
      wished += words[..<2].map(\.span)
      words.removeFirst(2)
    }
    if !isTemplate, sentences.count < 3, let wish = Recaption(in: words) {
      story.tweaks.append(wish.tweak)
      wished += words[wish.range].map(\.span)
      words.removeSubrange(wish.range)
      while let last = words.last, last.isMark(":", ",") { words.removeLast() }
      guard !words.isEmpty else { return }
    }
    var chosen: [Control] = []
    // What does something at once stands below what is chosen and filled in.
    defer {
      draft.children =
        chosen.first?.role == .button ? draft.children + chosen : chosen + draft.children
    }
    if number == 0, !isTemplate, sentences.count == 1, let choices = Choices(in: words) {
      chosen = choices.controls
      for index in chosen.indices { chosen[index].spans = [choices.span(in: words)] }
      drawn.append(choices.span(in: words))
      words = choices.remainder(of: words)
    }
    var start = 0
    if number == 0, !isTemplate {
      start = open(words)
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
    var reader = ItemReader(words)
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

  /// Ends the screen that was told of, and begins the next of the same sort.
  private mutating func beginScreen() {
    beginsScreen = true
    if !draft.children.isEmpty || !draft.name.isEmpty { story.screens.append(draft) }
    let template = draft.template
    draft = ScreenStory.Draft()
    draft.template = template
    draft.name = "Screen \(story.screens.count + 1)"
  }

  /// "showing that the payment failed": what happened, and a way on.
  private mutating func state(_ words: [Word], from start: Int) -> Int? {
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
  private func numberedScreen(_ words: [Word]) -> Int? {
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
  private mutating func ask(_ question: Asking, _ words: [Word], from start: Int) -> Int {
    var answers = ControlMaker().controls(of: question.answers, in: .dialog)
    if let last = answers.indices.last { answers[last].variant = "primary" }
    drawn.append(words[start].span.lowerBound..<words[question.end - 1].span.upperBound)
    let icon = Icon.suiting(question.text) == nil ? "help" : ""
    draft.children.append(Control(.emptyState, question.text, icon: icon, answers.reversed()))
    return question.end
  }

  /// The side that a part of this sentence began, for what follows "below" and "at the bottom".
  private var openSide: Control.Place?
  /// Whether something was said to stand in the middle, with room at both sides.
  private var isCentered = false
  /// Where in the screen something was put last, if not at its end.
  private var lastPlaced: Int?
  /// The side that a line of its own opened for the bullets below it: "Left column:".
  private var blockSide: Control.Place?
  /// Whether a colon followed the position that leads the part.
  private var isHeaded = false
  /// Whether a sentence goes on with the side that one before it opened.
  private var isContinued = false

  /// "two screens side by side (phone)".
  private static func bracketed(_ words: [Word]) -> Frame? {
    for index in words.indices.dropLast(2)
    where words[index].isMark("(") && words[index + 2].isMark(")") {
      for sense in Lexicon.senses(of: [words[index + 1].lower]) {
        if case .frame(let frame) = sense { return frame }
      }
    }
    return nil
  }

  /// Takes over what the first sentence says of the screen; where its content begins.
  private mutating func open(_ words: [Word]) -> Int {
    let opening = Opening(words)
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
    }
    story.frame = opening.frame ?? Self.bracketed(words)
    story.brand = opening.brand
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
    while end < words.count, words[end].isMark(":", ",", "-", "–", "—", ";") { end += 1 }
    return end
  }

  private var isForm: Bool {
    formTemplate || draft.topic.contains { $0.says("form", "filter", "entry") }
      || draft.template.map { ScreenTemplates.isForm($0) } ?? false
  }

  // MARK: What a part puts on the screen

  private mutating func add(_ part: ItemReader.Part, of words: [Word]) {
    var mentions: [Mention] = []
    var states: [Mention] = []
    defer { for mention in states { _ = takeReference(mention, of: words) } }
    isHeaded = part.isHeaded
    for mention in unfolded(Steps.joined(part.mentions)) {
      note(mention)
      if mention.role == nil, Self.closings.contains(mention.label.lowercased()) {
        for part in mention.children + mention.entries { _ = takeWish(part) }
        continue
      }
      if takeStep(mention) {
        mentions += mention.children + mention.entries
        continue
      }
      if mention.isBare, !mention.states.isEmpty, !mention.isLabelGiven, mention.spot.isEmpty {
        states.append(mention)
        continue
      }
      let isAsked = part.mentions.contains {
        $0.span != mention.span && $0.role == nil && FieldNouns.names($0.label)
      }
      if !(isAsked && mention.isBare && FieldNouns.names(mention.label) && !mention.isNegated),
        takeWish(mention)
      {
        continue
      }
      if takeReference(mention, of: words) || takeEach(mention) { continue }
      mentions += distributed(mention)
    }
    if let place = part.lead.place, [.bottom, .bottomLeft, .bottomRight].contains(place) {
      for index in mentions.indices where mentions[index].spot.place == nil {
        // What is quoted at the foot of a screen and says what to do is a button.
        if mentions[index].isBare, mentions[index].isLabelGiven,
          ActionWords.isAction(mentions[index].label)
        {
          mentions[index].role = .button
        }
      }
    }
    let made = ControlMaker(isForm: isForm).controls(of: mentions, in: .screen)
    guard !made.isEmpty else { return }
    if let side = blockSide, part.lead.place != .left, part.lead.place != .right {
      join(Control(.group, place: side, made))
      return
    }
    if continueDialog(made, part.lead) { return }
    if isContinued, !part.lead.isOutside, continueSide(made, part) { return }
    place(made, at: part.lead, mentions)
  }

  /// The side that parts open without saying what is there.
  private static func heading(_ parts: [ItemReader.Part]) -> Control.Place? {
    guard parts.count == 1, let part = parts.first else { return nil }
    let region = part.mentions.first
    let place = part.mentions.isEmpty ? part.lead.place : region?.spot.place
    guard
      part.mentions.isEmpty && part.isHeaded
        || part.mentions.count == 1 && region?.isRegion == true && region?.children.isEmpty == true
          && region?.entries.isEmpty == true,
      place == .left || place == .right
    else { return nil }
    return place
  }

  /// Words after which nothing more is to be drawn.
  private static let closings: Set<String> = [
    "nothing else", "nothing more", "nothing", "that's all", "that's it", "that is all", "else",
  ]

  /// Mentions with what is said of several carried back, and a name before a colon opened.
  private mutating func unfolded(_ mentions: [Mention]) -> [Mention] {
    var mentions = Spreading.spread(mentions)
    for index in mentions.indices.reversed().dropFirst() {
      let next = mentions[index + 1]
      if next.spot.relation == .inside, !next.isDistributed, next.followsAnd || next.isBare,
        mentions[index].isBare, mentions[index].spot.isEmpty, mentions[index].isLabelGiven
      {
        mentions[index].spot = next.spot
      }
    }
    for index in mentions.indices.reversed() where mentions[index].isDistributed {
      let anchor = Lemmas.singular(mentions[index].spot.anchor.last?.lower ?? "")
      let host = mentions[..<index].lastIndex { host in
        host.noun == anchor && host.isPlural
          || ["row", "line", "item", "entry"].contains(anchor)
            && (host.role == .table || host.role == .list)
      }
      guard let host else { continue }
      var part = mentions.remove(at: index)
      part.spot = Spot()
      part.isDistributed = false
      part.isPlural = false
      mentions[host].each.append(part)
    }
    for index in mentions.indices.reversed() {
      let badge = mentions[index]
      guard badge.role == .badge || badge.role == .chip, badge.spot.isEmpty,
        badge.isPlural || badge.entries.count + badge.children.count > 1,
        let host = mentions[..<index].lastIndex(where: { $0.role == .table })
      else { continue }
      mentions[host].each.append(mentions.remove(at: index))
    }
    if beginsScreen, let first = mentions.first, first.isNameOfScreen {
      // "(1) “Find a bike” with a map": the name is the heading of that screen.
      var heading = Mention()
      heading.role = .heading
      heading.label = first.label
      heading.isLabelGiven = true
      heading.span = first.span
      mentions.replaceSubrange(0..<1, with: [heading] + first.children + first.entries)
    }
    beginsScreen = false
    if draft.children.isEmpty, draft.template != nil, mentions.count == 1,
      let only = mentions.first,
      only.role == nil, !only.isLabelGiven, !only.isRegion, only.label.first?.isUppercase ?? false,
      !only.children.isEmpty || !only.entries.isEmpty
    {
      if story.brand.isEmpty { story.brand = only.label }
      drawn.append(only.span)
      return only.children + only.entries
    }
    return mentions
  }

  /// "Cards: “A” and “B” in “To do”, “C” in “Done”": each goes where it is said to be.
  private func distributed(_ mention: Mention) -> [Mention] {
    guard let role = mention.role, [.card, .item, .listItem, .event].contains(role),
      mention.entries.contains(where: { $0.spot.relation == .inside && !$0.spot.anchor.isEmpty })
    else { return [mention] }
    var spot = Spot()
    return mention.entries.reversed().map { entry in
      var single = entry
      single.role = role
      single.children += mention.each + mention.children
      if entry.spot.relation == .inside { spot = entry.spot } else { single.spot = spot }
      return single
    }.reversed()
  }

  private mutating func note(_ mention: Mention) {
    if !mention.span.isEmpty { drawn.append(mention.span) }
    for child in mention.children + mention.entries + mention.each { note(child) }
  }

  private mutating func place(_ made: [Control], at lead: Spot, _ mentions: [Mention]) {
    var lead = lead
    if lead.place == .center, lead.relation == nil { isCentered = true }
    if lead.relation == .over, let last = draft.children.indices.last,
      draft.children[last].role == .dialog, draft.children[last].children.isEmpty
    {
      // "A dialog over a calendar: a title and two buttons": the dialog holds them.
      draft.children[last].children = made
      let anchor = lead.anchor
      var reader = ItemReader(anchor)
      draft.under += ControlMaker().controls(of: reader.parts().flatMap(\.mentions), in: .screen)
      return
    }
    if lead.relation == .over, !lead.anchor.isEmpty {
      var reader = ItemReader(lead.anchor)
      draft.under += ControlMaker().controls(of: reader.parts().flatMap(\.mentions), in: .screen)
      for index in draft.under.indices { draft.under[index].states = [] }
      drawn += lead.anchor.map(\.span)
      lead = Spot()
    }
    if lead.isOutside {
      openSide = nil
      openLine = nil
      lead = Spot()
    }
    if let relation = lead.relation, relation == .beside || relation == .below,
      let anchor = PhraseReader.mention(of: lead.anchor), anchor.isLabelGiven, anchor.role != nil,
      Targets.index(of: lead.anchor, in: draft.children) == nil,
      let other = ControlMaker().controls(of: anchor, in: .screen).first
    {
      // "To the right of the title “News” a badge": the title is named here.
      drawn += lead.anchor.map(\.span)
      draft.children.append(other)
      var near = lead
      near.isPronoun = true
      let last = draft.children.count - 1
      if relation == .beside, other.isSmall, made.allSatisfy(\.isSmall) {
        let flat = made.map { control in
          var control = control
          control.place = .flow
          return control
        }
        draft.children[last] = Control(
          .group, arrangement: .row, lead.place == .left ? flat + [other] : [other] + flat)
        return
      }
      if relation == .beside,
        Relating.relate(made, near, to: last..<last + 1, in: &draft.children)
      {
        return
      }
      lead = Spot()
    }
    if isBesideColumn(lead) {
      openSide = nil
      lead = Spot()
    }
    if lead.relation == .beside, lead.isPronoun, besideLast(made, lead) { return }
    if lead.relation == nil, !lead.anchor.isEmpty,
      let path = Targets.index(of: lead.anchor, in: draft.children),
      Targets.insert(made, at: lead.place ?? .flow, of: path, in: &draft.children)
    {
      return
    }
    if lead.place == .top, isHeaded, Self.isBarLine(made) {
      draft.children.append(Control(.header, "", made))
      return
    }
    if let side = lead.place, side == .left || side == .right {
      var group = Control(.group, place: side, made)
      if made.count == 1, let only = made.first, only.place == .flow { group = only }
      group.place = side
      group.style.share = group.style.share ?? lead.share
      join(group)
      openSide = side
      return
    }
    if let side = openSide, lead.anchor.isEmpty, !lead.isEmpty,
      let last = draft.children.indices.last,
      draft.children[last].place == side
    {
      if draft.children[last].role != .group {
        var only = draft.children[last]
        only.place = .flow
        draft.children[last] = Control(.group, place: side, [only])
      }
      draft.children[last].children += made
      return
    }
    if lead.place == .top, lead.anchor.isEmpty, lead.relation == nil, openSide == nil,
      made.allSatisfy({ $0.place == .flow && !$0.role.isTopBar }),
      let first = draft.children.firstIndex(where: {
        !$0.role.isTopBar && $0.role != .sidebar && $0.role != .banner
      }), draft.children[first...].contains(where: { Holding.isBroad($0.role) })
    {
      // "On top the title", said after the rest: it goes above all of it.
      draft.children.insert(contentsOf: made, at: first)
      lastPlaced = first + made.count - 1
      return
    }
    var made = made
    if let corner = lead.place,
      corner == .bottomRight || corner == .bottomLeft
        || corner == .topRight || corner == .topLeft
    {
      for index in made.indices where made[index].place == .flow || made[index].place.isLeft {
        made[index].place = corner
      }
    }
    if lead.relation == .below, lead.anchor.count == 1, lead.anchor[0].tag == .quoted,
      Targets.index(of: lead.anchor, in: draft.children) == nil
    {
      draft.children.append(Control(.section, lead.anchor[0].text, made))
      return
    }
    for (index, control) in made.enumerated() {
      let spot = mentions.count == made.count ? mentions[index].spot : Spot()
      settle(control, at: spot)
    }
  }

  /// "Right of it a grid", where that is a column at the left: the grid is the main part.
  private func isBesideColumn(_ lead: Spot) -> Bool {
    guard lead.relation == .beside, let side = lead.place, side == .left || side == .right else {
      return false
    }
    let index =
      lead.isPronoun
      ? draft.children.indices.last : Targets.index(of: lead.anchor, in: draft.children)?.first
    guard let index, draft.children.indices.contains(index) else { return false }
    let column = draft.children[index]
    if column.isSmall || column.role == .image || column.role == .card { return false }
    let isAtLeft = column.place == .left || column.role == .sidebar && column.place != .right
    return side == .right && isAtLeft || side == .left && column.place == .right
  }

  /// "Top: close icon left, progress bar, heart right": one line of small things.
  private static func isBarLine(_ made: [Control]) -> Bool {
    (2...6).contains(made.count)
      && made.allSatisfy { $0.isSmall || $0.role == .progress || $0.role == .search }
      && made.contains { $0.place == .left || $0.place == .right }
  }

  /// "To its right the title and a button": beside what was placed last.
  private mutating func besideLast(_ made: [Control], _ lead: Spot) -> Bool {
    guard let end = draft.children.indices.last else { return false }
    let last = lastPlaced.map { min($0, end) } ?? end
    let isColumn = made.contains { Holding.isBroad($0.role) } || made.count > 1
    if isColumn, isCentered {
      // "In the centre a player. Left of it a list": three columns of the screen.
      return false
    }
    if openSide != nil, draft.children[last].role == .group, !draft.children[last].children.isEmpty
    {
      let inner = draft.children[last].children.count - 1
      return Relating.relate(
        made, lead, to: inner..<inner + 1, in: &draft.children[last].children)
    }
    return Relating.relate(made, lead, to: last..<last + 1, in: &draft.children)
  }

  /// Where a dialog is all there is so far, the next sentence speaks of what is in it.
  private mutating func continueDialog(_ made: [Control], _ lead: Spot) -> Bool {
    guard draft.children.count == 1, let dialog = draft.children.first,
      [.dialog, .sheet, .drawer, .popover].contains(dialog.role), !dialog.children.isEmpty,
      lead.relation == nil || lead.isPronoun, lead.anchor.isEmpty,
      made.allSatisfy({ control in
        control.isSmall || Holding.isLeaf(control.role)
          || control.role == .group && control.children.allSatisfy(\.isSmall)
      })
    else { return false }
    draft.children[0].children += made
    return true
  }

  /// Puts what the next sentence says into the side that is still open.
  private mutating func continueSide(_ made: [Control], _ part: ItemReader.Part) -> Bool {
    guard let side = openSide, let last = draft.children.indices.last,
      draft.children[last].place == side, !part.isHeaded,
      ![.sidebar, .list].contains(draft.children[last].role),
      !made.contains(where: { Self.isOfScreen($0.role) || $0.place == .left || $0.place == .right }
      ) || made.allSatisfy(\.isSmall)
    else {
      openSide = nil
      openLine = nil
      return false
    }
    if let place = part.lead.place, place == .left || place == .right { return false }
    if !part.lead.isEmpty, part.lead.place == nil, !part.lead.isPronoun { return false }
    if draft.children[last].role != .group {
      var only = draft.children[last]
      only.place = .flow
      let share = only.style.share
      only.style.share = nil
      draft.children[last] = Control(.group, place: side, [only])
      draft.children[last].style.share = share
    }
    draft.children[last].children += made
    return true
  }

  /// Whether something of the role belongs to the whole screen rather than to a side of it.
  private static func isOfScreen(_ role: Control.Role) -> Bool {
    switch role {
    case .navbar, .header, .footer, .tabBar, .sidebar, .dialog, .sheet, .drawer, .toast, .banner:
      true
    default: false
    }
  }

  /// A second group for the same side goes into the first.
  private mutating func join(_ group: Control) {
    if let last = draft.children.indices.last, draft.children[last].place == group.place,
      draft.children[last].role == .group
    {
      draft.children[last].children += group.role == .group ? group.children : [group]
    } else {
      draft.children.append(group)
    }
  }

  /// Puts a control where its words of position say: after or before something, or into it.
  private mutating func settle(_ control: Control, at spot: Spot) {
    if spot.relation == nil, !spot.anchor.isEmpty,
      let path = Targets.index(of: spot.anchor, in: draft.children),
      Targets.insert([control], at: spot.place ?? .flow, of: path, in: &draft.children)
    {
      return
    }
    guard !spot.anchor.isEmpty, let relation = spot.relation else {
      let isHead =
        control.role == .header || control.role == .navbar
        || control.isSmall && (control.place == .topRight || control.place == .topLeft)
          && draft.children.contains { $0.role == .heading || $0.role == .image }
      let first = draft.children.firstIndex {
        $0.role != .sidebar && $0.role != .navbar && $0.role != .header
      }
      if isHead, let first, draft.children.allSatisfy({ $0.role != control.role || $0.isSmall }) {
        draft.children.insert(control, at: first)
      } else {
        draft.children.append(control)
      }
      return
    }
    if relation == .over, let path = Targets.last(where: { $0.role == .map }, in: draft.children),
      Targets.index(of: spot.anchor, in: draft.children) == path
    {
      var floating = control
      floating.place = .flow
      Targets.insert(floating, .inside, at: path, in: &draft.children)
      return
    }
    if relation == .over {
      var reader = ItemReader(spot.anchor)
      let under = ControlMaker().controls(of: reader.parts().flatMap(\.mentions), in: .screen)
      draft.children = under + draft.children + [control]
      return
    }
    guard let path = Targets.index(of: spot.anchor, in: draft.children) else {
      if relation == .below, spot.anchor.count == 1, spot.anchor[0].tag == .quoted {
        addUnder(spot.anchor[0].text, control)
      } else if let mention = PhraseReader.mention(of: spot.anchor), mention.isLabelGiven,
        mention.role != nil, var anchor = ControlMaker().controls(of: mention, in: .screen).first
      {
        // "a badge next to the heading “News”": it was not named before.
        let isFirst = relation == .above || spot.place == .left
        var control = control
        anchor.place = control.place == .left || control.place == .right ? .flow : control.place
        control.place = .flow
        let pair = isFirst ? [control, anchor] : [anchor, control]
        draft.children += relation == .beside ? [Control(.group, arrangement: .row, pair)] : pair
        drawn += spot.anchor.map(\.span)
      } else {
        draft.children.append(control)
      }
      return
    }
    Targets.insert(control, relation, at: path, in: &draft.children)
  }

  /// Things "under “Email”", where nothing of that name is there yet, get it as a heading.
  private mutating func addUnder(_ title: String, _ control: Control) {
    if let last = draft.children.indices.last, draft.children[last].role == .section,
      draft.children[last].label == title
    {
      draft.children[last].children.append(control)
    } else {
      draft.children.append(Control(.section, title, [control]))
    }
  }

  /// A frame or theme that stands as an item of its own: "phone", "dark", "split screen".
  private mutating func takeWish(_ mention: Mention) -> Bool {
    if mention.isNegated {
      if let role = mention.role ?? FieldNouns.role(of: mention.label) {
        if role == .textField || role == .select || role == .button || role == .link {
          draft.absentNames.append(mention.label.lowercased())
        } else {
          draft.absent.append(role)
        }
        if role == .socialLogin { draft.absent.append(.divider) }
      } else {
        draft.absentNames.append(mention.label.lowercased())
      }
      return true
    }
    if Self.isMeasure(mention) {
      wished.append(mention.span)
      return true
    }
    if ["just", "only"].contains(mention.label.lowercased()), mention.isBare {
      draft.isExclusive = true
      wished.append(mention.span)
      return true
    }
    guard mention.isBare, !mention.isLabelGiven else { return false }
    let lower = mention.label.lowercased()
    if Self.isRemark(lower) || draft.children.isEmpty && Self.isNameOfPage(lower) {
      wished.append(mention.span)
      return true
    }
    guard mention.value.isEmpty else { return false }
    switch lower {
    case "split screen", "split-screen", "two columns", "responsive", "split layout", "dark",
      "split view", "light", "modern", "minimal", "clean", "simple":
      if lower == "dark" { story.theme = story.theme ?? "dark" }
      wished.append(mention.span)
      return true
    default: break
    }
    for sense in Lexicon.senses(of: lower.split(separator: " ").map(String.init)) {
      if case .frame(let frame) = sense {
        story.frame = story.frame ?? frame
        return true
      }
    }
    return false
  }

  /// What says something of the whole that is not drawn as words.
  private static func isRemark(_ label: String) -> Bool {
    ["max width", "width", "height", "numbered", "background", "layout", "portrait", "landscape"]
      .contains(label) || label.hasSuffix(" layout")
  }

  /// "Mobile banking, transfer screen": which page it is.
  private static func isNameOfPage(_ label: String) -> Bool {
    [" screen", " page", " view"].contains { label.hasSuffix($0) }
  }

  /// "1280 px wide", "390x844": how large the screen is rather than what is on it.
  private static func isMeasure(_ mention: Mention) -> Bool {
    guard !mention.isLabelGiven, mention.children.isEmpty, mention.entries.isEmpty else {
      return false
    }
    let words = (mention.label + " " + mention.value).lowercased().split(separator: " ")
    guard let first = words.first, first.first?.isNumber ?? false, words.count <= 4 else {
      return false
    }
    if words.count == 1 {
      let sides = first.split { $0 == "x" || $0 == "×" }
      return first.hasSuffix("px") || sides.count == 2 && sides.allSatisfy { Int($0) ?? 0 > 200 }
    }
    return words.dropFirst().contains { ["px", "pixel", "pixels", "wide"].contains($0) }
  }

  /// What is said of things that are there already: "each card has a tag", "8 rows".
  private mutating func takeReference(_ mention: Mention, of words: [Word]) -> Bool {
    if mention.role == .row && mention.children.isEmpty
      && (mention.isPlural || mention.entries.isEmpty)
      || mention.role == .columnHeader && !mention.entries.isEmpty
    {
      if let path = Targets.last(where: { $0.role == .table }, in: draft.children) {
        return Targets.change(at: path, in: &draft.children) { Tables.extend(&$0, with: mention) }
      }
      if mention.role == .columnHeader, mention.label.lowercased() == "table" {
        var table = Control(.table)
        Tables.build(&table, mention)
        Tables.fill(&table, columns: mention.entries.map { PhraseReader.capitalized($0.label) })
        draft.children.append(table)
        return true
      }
    }
    if mention.role == .badge || mention.role == .chip,
      mention.isPlural || !mention.entries.isEmpty || !mention.children.isEmpty,
      mention.spot.isEmpty,
      let path = Targets.last(where: { $0.role == .table }, in: draft.children)
    {
      let names = mention.entries + mention.children
      let role = mention.role ?? .badge
      if Targets.change(
        at: path, in: &draft.children,
        { table in
          let column = mention.label.isEmpty ? Tables.stateColumn(of: table) : mention.label
          return column.map { Tables.show(names, as: role, in: $0, of: &table) } ?? false
        })
      {
        return true
      }
    }
    if mention.isBare, mention.isRemark,
      Targets.last(
        where: { $0.label.lowercased() == mention.label.lowercased() }, in: draft.children) != nil
    {
      return true
    }
    if mention.isBare, !mention.states.isEmpty,
      let path = Targets.last(
        where: { $0.label.lowercased() == mention.label.lowercased() }, in: draft.children)
    {
      return Targets.change(at: path, in: &draft.children) { control in
        control.states += mention.states
        return true
      }
    }
    if takeCommon(mention) || takeDistributed(mention) || takeOfEach(mention)
      || takeColumn(mention)
    {
      return true
    }
    guard mention.isEach || mention.isDefinite,
      !mention.children.isEmpty || !mention.entries.isEmpty
    else { return false }
    // "the buttons Skip and Stop" names them for the first time.
    if !mention.isEach, Holding.isLeaf(mention.role), mention.children.isEmpty { return false }
    let found = Targets.paths(of: mention, in: draft.children)
    guard !found.isEmpty else { return false }
    let host = mention.role ?? .card
    let made = ControlMaker(isForm: isForm).controls(
      of: mention.children + mention.entries, in: host)
    for path in found {
      _ = Targets.change(at: path, in: &draft.children) { control in
        control.children += control.role == .column ? made.map(Self.asItem) : made
        return true
      }
    }
    return true
  }

  /// "Second step shown", "step 3 active": which one of several steps or tabs it is.
  private mutating func takeStep(_ mention: Mention) -> Bool {
    guard mention.role == nil, !mention.isLabelGiven else { return false }
    let words = mention.label.lowercased().split(separator: " ").map(String.init)
    let shown = ["shown", "displayed", "visible", "open", "active", "current", "selected"]
    guard let first = words.first, ["step", "tab", "screen", "slide"].contains(first),
      words.count <= 3, !mention.states.isEmpty || words.last.map(shown.contains) ?? false,
      let number = mention.ordinal ?? words.dropFirst().compactMap({ Int($0) }).first
        ?? Int(mention.value),
      let path = Targets.last(
        where: { $0.role == .stepper || $0.role == .tabs || $0.role == .dots }, in: draft.children)
    else { return false }
    return Targets.change(at: path, in: &draft.children) { steps in
      if steps.children.isEmpty { return false }
      let position = number < 0 ? steps.children.count - 1 : number - 1
      guard steps.children.indices.contains(position) else { return false }
      for index in steps.children.indices { steps.children[index].states = [] }
      steps.children[position].states = [steps.role == .tabs ? .selected : .active]
      return true
    }
  }

  /// A card on a board.
  private static func asItem(_ control: Control) -> Control {
    var item = control
    if item.role == .card || item.role == .heading || item.role == .text { item.role = .item }
    return item
  }

  /// "a task list, each with a due date": said of the things that such a screen shows.
  private mutating func takeEach(_ mention: Mention) -> Bool {
    guard draft.template != nil, ["each", "each one"].contains(mention.label.lowercased()),
      !mention.children.isEmpty || !mention.entries.isEmpty
    else { return false }
    draft.each += ControlMaker().controls(of: mention.children + mention.entries, in: .listItem)
    return true
  }

  /// "each shows Visitors and Rate": said of every one of those named last.
  private mutating func takeOfEach(_ mention: Mention) -> Bool {
    guard mention.role == nil, !mention.isLabelGiven,
      ["each", "every", "each one", "all", "both", "each of them", "all of them"]
        .contains(mention.label.lowercased()),
      !mention.children.isEmpty || !mention.entries.isEmpty
    else { return false }
    let roles: Set<Control.Role> = [
      .card, .section, .plan, .productCard, .listItem, .column, .item, .feature, .stat,
    ]
    guard let path = Targets.last(where: { roles.contains($0.role) }, in: draft.children),
      let index = path.last
    else { return false }
    let made = ControlMaker().controls(of: mention.children + mention.entries, in: .card)
    func add(to siblings: inout [Control]) {
      guard siblings.indices.contains(index) else { return }
      let role = siblings[index].role
      for position in siblings.indices where siblings[position].role == role {
        siblings[position].children += made
      }
    }
    if path.count == 1 {
      add(to: &draft.children)
      return true
    }
    return Targets.change(at: Array(path.dropLast()), in: &draft.children) { parent in
      add(to: &parent.children)
      return true
    }
  }

  /// "Status is shown as a badge (Draft, Live)": said of a column of the table.
  private mutating func takeColumn(_ mention: Mention) -> Bool {
    guard mention.role == nil, mention.children.count == 1, let badge = mention.children.first,
      badge.role == .badge || badge.role == .chip,
      let path = Targets.last(where: { $0.role == .table }, in: draft.children)
    else { return false }
    let names = badge.entries + badge.children
    return Targets.change(at: path, in: &draft.children) { table in
      Tables.show(names, as: badge.role ?? .badge, in: mention.label, of: &table)
    }
  }

  /// "All have page dots": what is said of every one of several screens.
  private mutating func takeCommon(_ mention: Mention) -> Bool {
    let names = ["all", "each", "both", "all screens", "each screen", "every screen"]
    guard countsScreens, names.contains(mention.label.lowercased()),
      !mention.children.isEmpty || !mention.entries.isEmpty
    else { return false }
    let made = ControlMaker().controls(of: mention.children + mention.entries, in: .screen)
    draft.children += made
    for index in story.screens.indices { story.screens[index].children += made }
    return true
  }

  /// "Link in each card: More, Less": one for each of several.
  private mutating func takeDistributed(_ mention: Mention) -> Bool {
    guard mention.isDistributed, let role = mention.role,
      var target = PhraseReader.mention(of: mention.spot.anchor)
    else { return false }
    target.isEach = true
    let paths = Targets.paths(of: target, in: draft.children)
    guard !paths.isEmpty else { return false }
    if target.role == .row,
      let table = Targets.last(where: { $0.role == .table }, in: draft.children)
    {
      return Targets.change(at: table, in: &draft.children) {
        Tables.add(Control(role, mention.label, icon: mention.icon, style: mention.style), to: &$0)
      }
    }
    let names = (mention.entries + mention.children).map(\.label)
    for (index, path) in paths.enumerated() {
      let label = names.isEmpty ? mention.label : names[index % names.count]
      Targets.change(at: path, in: &draft.children) { control in
        control.children.append(Control(role, label))
        return true
      }
    }
    return true
  }
}

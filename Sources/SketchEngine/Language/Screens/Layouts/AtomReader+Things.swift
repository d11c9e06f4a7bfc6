/// Noun phrases: where they end, and what they name.
extension AtomReader {
  /// The noun phrase that begins here.
  mutating func thing() -> Atom? {
    let start = index
    let end = phraseEnd(from: start)
    guard end > start else {
      index += 1
      return nil
    }
    index = end
    if words[start].says("without"), end == start + 1 {
      // "without a password": the article belongs to what is not there.
      var after = end
      while at(after)?.tag == .determiner { after += 1 }
      let stop = phraseEnd(from: after)
      guard stop > after,
        var mention = PhraseReader.mention(of: [words[start]] + words[after..<stop])
      else { return nil }
      mention.isNegated = true
      index = stop
      return .thing(mention, words: Array(words[after..<stop]))
    }
    if end == start + 1, words[start].says("no"),
      at(end).map({ $0.token.kind == .mark || $0.says("and", "or") }) ?? true
    {
      // "Yes / No", "No., White": a name.
      var mention = Mention()
      mention.label = words[start].text
      mention.isLabelGiven = true
      mention.span = words[start].span
      index = end
      if at(end)?.isMark(".") == true {
        mention.label += "."
        index += 1
      }
      return .thing(mention, words: [words[start]])
    }
    let phrase = Array(words[start..<end])
    if let colored = coloredOnly(phrase) { return colored }
    if let amount = amountOnly(phrase) { return .thing(amount, words: phrase) }
    if let one = onePer(phrase) { return .thing(one, words: phrase) }
    if let list = spelledAsOne(phrase) { return .thing(list, words: phrase) }
    if let list = namesBehind(phrase, end) { return .thing(list, words: phrase) }
    if let name = Lexicon.name(in: phrase, at: 0), name.count == phrase.count,
      name.senses.contains(.technology)
    {
      // "using React": nothing that could be drawn.
      return nil
    }
    guard var mention = PhraseReader.mention(of: phrase) else { return nil }
    if mention.role == nil, mention.label.lowercased() == "grid", !mention.isPlural {
      mention.role = .grid
      mention.noun = "grid"
      mention.label = ""
    }
    if let role = mention.role, role.isField, role != .search, mention.label.isEmpty,
      let name = capitalName(phrase)
    {
      mention.label = name
      mention.isLabelGiven = true
    }
    if mention.role == nil, let measured = measured(phrase) { mention = measured }
    if mention.role == nil, let first = phrase.first, first.says("the", "a", "an"),
      mention.label.lowercased().hasPrefix(first.lower + " ")
    {
      mention.label = String(mention.label.dropFirst(first.lower.count + 1))
    }
    return .thing(mention, words: phrase)
  }

  /// "312 of 400 pages": an amount and what it is of.
  private func amountOnly(_ phrase: [Word]) -> Mention? {
    if phrase.count > 2, phrase[0].token.kind == .number || Self.isWhen(phrase[0]),
      phrase.contains(where: { $0.says("to", "until") }),
      !phrase.contains(where: { $0.tag == .quoted })
    {
      // "8 AM to 6 PM": a range, as a text.
      var mention = Mention()
      mention.label = phrase.map(\.text).joined(separator: " ")
      mention.span = phrase[0].span.lowerBound..<phrase[phrase.count - 1].span.upperBound
      return mention
    }
    guard phrase.count > 2, phrase[0].token.kind == .number,
      let of = phrase.firstIndex(where: { $0.says("of") }), of + 1 < phrase.count,
      phrase[of + 1].token.kind == .number
    else { return nil }
    var mention = Mention()
    mention.value = phrase.map(\.text).joined(separator: " ")
    mention.span = phrase[0].span.lowerBound..<phrase[phrase.count - 1].span.upperBound
    return mention
  }

  /// "a Date picker": the capital says that it is called so.
  private func capitalName(_ phrase: [Word]) -> String? {
    let core = phrase.drop { $0.tag == .determiner || $0.tag == .adjective || $0.tag == .color }
    guard core.count > 1, let first = core.first, first.token.isCapitalized, !first.isOpening,
      first.tag != .quoted, let last = core.last, ControlLexicon.isPlainControl(last),
      !last.token.isCapitalized
    else { return nil }
    return core.dropLast().map(\.text).joined(separator: " ")
  }

  /// "zoomIn zoomOut options": names written as programs write them, with nothing between.
  private func spelledAsOne(_ phrase: [Word]) -> Mention? {
    func isJoined(_ word: Word) -> Bool {
      word.token.kind == .word && word.text.first?.isLowercase ?? false
        && word.text.contains(where: \.isUppercase)
    }
    let names = phrase.filter(isJoined)
    guard names.count > 1 else { return nil }
    let rest = phrase.filter { !isJoined($0) && $0.tag != .determiner }
    var mention = PhraseReader.mention(of: rest) ?? Mention()
    if mention.role == nil || mention.role == .option { mention.role = .button }
    mention.label = ""
    mention.isPlural = true
    mention.entries = names.map { word in
      var name = Mention()
      name.label = PhraseReader.capitalized(
        word.text.map { $0.isUppercase ? " " + $0.lowercased() : String($0) }.joined())
      name.isLabelGiven = true
      name.span = word.span
      return name
    }
    return mention
  }

  /// "radio buttons red, green and blue": a control and the first of names in lower case.
  private func namesBehind(_ phrase: [Word], _ end: Int) -> Mention? {
    let core = phrase.drop { $0.tag == .determiner }
    guard core.count > 1, core.allSatisfy({ $0.tag != .quoted && $0.token.kind == .word }),
      let next = at(end), next.isMark(",", "/") || next.says("and", "or"),
      core.last?.token.isCapitalized == false
    else { return nil }
    for length in stride(from: min(3, core.count - 1), through: 1, by: -1) {
      let head = Array(core.prefix(core.count - length))
      let rest = Array(core.suffix(length))
      let isCounted = rest[0].text.first?.isNumber ?? false
      guard length < 3, let found = ControlLexicon.longest(endingAt: head.count, of: head),
        [.radio, .checkbox, .chip, .tab, .tabs].contains(found.sense.role)
          || isCounted && [.button, .segmented, .option].contains(found.sense.role),
        ControlLexicon.head(of: rest) == nil, var mention = PhraseReader.mention(of: head),
        mention.role != nil, mention.count == nil
      else { continue }
      var first = Mention()
      first.label = rest.map(\.text).joined(separator: " ")
      first.span = rest[0].span.lowerBound..<rest[rest.count - 1].span.upperBound
      mention.isPlural = true
      mention.entries = [first]
      return mention
    }
    return nil
  }

  /// "a card per block": as many as there are names.
  private func onePer(_ phrase: [Word]) -> Mention? {
    guard let per = phrase.firstIndex(where: { $0.says("per") }), per > 0, per + 1 < phrase.count,
      var mention = PhraseReader.mention(of: Array(phrase[..<per])), mention.role != nil
    else { return nil }
    mention.isPlural = true
    mention.count = nil
    return mention
  }

  /// "progress bar 12/40": a control and the amount that it shows.
  private func measured(_ phrase: [Word]) -> Mention? {
    let name = phrase.prefix { !($0.text.first?.isNumber ?? false) || $0.tag == .quoted }
    guard !name.isEmpty, name.count < phrase.count,
      var mention = PhraseReader.mention(of: Array(name)), mention.role != nil,
      mention.label.isEmpty,
      !mention.isPlural
    else { return nil }
    mention.value = phrase[name.count...].map(\.text).joined(separator: " ")
    return mention
  }

  /// A color that stands alone behind a comma: "a button, orange".
  private func coloredOnly(_ phrase: [Word]) -> Atom? {
    if let only = phrase.first, only.token.isCapitalized, !only.isOpening { return nil }
    if let only = phrase.first, only.text.hasPrefix("#"),
      only.text.dropFirst().allSatisfy(\.isNumber),
      only.text.count == 4, at(index - 2)?.says("in", "use", "color", "colour") != true
    {
      // "#312" is a number more often than a gray.
      return nil
    }
    guard let first = phrase.first, first.tag != .quoted,
      let color = NounGroupReader(phrase).color(at: 0), color.length == phrase.count
    else { return nil }
    return .paint(color.color)
  }

  /// Where the noun phrase that begins at a position ends.
  private func phraseEnd(from start: Int) -> Int {
    var end = knownEnd(from: start) ?? start
    while let word = at(end) {
      if end > start, isBoundary(end, from: start) { break }
      if word.token.kind == .mark, !word.isMark("+", "×", "#", "&"),
        end == start || !word.isMark("/")
      {
        break
      }
      end += 1
    }
    return end
  }

  /// Where a known name with a small word inside ends: "drag and drop area", "list of steps".
  private func knownEnd(from start: Int) -> Int? {
    var first = start
    while let word = at(first), word.tag == .determiner || word.tag == .adjective { first += 1 }
    for length in stride(from: ControlLexicon.longestName, through: 3, by: -1)
    where first + length <= words.count {
      let name = words[first..<first + length]
      guard name.allSatisfy({ $0.token.kind == .word }),
        name.contains(where: { $0.says("and", "of") }),
        ControlLexicon.sense(of: name.map(\.lower)) != nil
      else { continue }
      return first + length
    }
    return nil
  }

  private static let particles = FunctionWords.words("up in out off on over down away back")
  private static let closers = FunctionWords.words(
    """
    with without containing including has have having holding showing shows displaying displays
    featuring listing labelled labeled called named titled saying says reading reads that which who
    where while is are be was should must will can each every both it them they then but and or
    as about via using beneath followed so because if when being carries carrying holds holding
    contains contain includes include lists offers offering has consists consisting bears bearing
    comprises comprising gets presents provides providing presenting asking captioned entitled whose
    enters inputs comes come stays remains
    """)

  /// Verbs that only say where something is.
  static let standing = FunctionWords.words(
    """
    sits sit stands stand goes go runs run lies lie floats float follows follow hangs hang rests rest
    appears appear comes come sticks stick fills fill covers cover takes take occupies occupy spans
    span stretches stretch begins begin starts start ends end remains remain stays stay
    """)

  /// Whether a word such as "stands" is a verb here: something follows that says where.
  private func isStanding(_ position: Int) -> Bool {
    guard let word = at(position), Self.standing.contains(word.lower), !isName(position),
      let previous = at(position - 1),
      ![.determiner, .preposition, .possessive, .mark].contains(previous.tag)
    else { return false }
    // At an end they may as well be nouns: "album covers", "five runs".
    let isClear = word.says(
      "sits", "stands", "floats", "follows", "hangs", "appears", "comes", "remains", "lies", "goes")
    guard let next = at(position + 1) else { return isClear }
    return next.token.kind == .mark && isClear
      || next.tag == .preposition || next.tag == .determiner || next.tag == .adverb
      || next.says(
        "side", "next", "up", "out", "about", "two", "half", "most", "first", "below", "here")
      || spots.spot(at: position + 1) != nil
  }

  private func isBoundary(_ position: Int, from start: Int) -> Bool {
    guard let word = at(position), let previous = at(position - 1) else { return true }
    if isStanding(position) { return true }
    if word.says("first", "last"), !word.token.isCapitalized,
      at(position + 1).map({ $0.token.kind == .mark }) ?? true
    {
      return true
    }
    // "Ready at", "Sort by": a preposition with nothing behind it belongs to the name before it.
    if word.tag == .preposition,
      at(position + 1).map({ $0.token.kind == .mark || $0.says("and", "or") }) ?? true,
      previous.token.isCapitalized, spots.spot(at: position) == nil
    {
      return false
    }
    // "Submit reading": a gerund with nothing behind it.
    if word.form == .gerund, isName(position - 1),
      at(position + 1).map({ $0.token.kind == .mark || $0.says("and", "or") }) ?? true
    {
      return false
    }
    // "In the box", "Scan the code": an article behind the capital that begins a name.
    if word.says("the", "my", "your", "our"), position == start + 1, isName(start),
      at(position + 1)?.token.kind == .word, previous.tag == .preposition || previous.tag == .verb
    {
      return false
    }
    if previous.tag == .quoted, word.token.isCapitalized, let last = previous.text.last,
      ".!?".contains(last)
    {
      // "“Shown only once.” Table with": a sentence ended in the quotes.
      return true
    }
    if word.says("up"), at(position + 1)?.says("top") == true { return true }
    if word.says("inside"), at(position + 1).map({ $0.token.kind == .mark }) ?? true { return true }
    if word.tag == .quoted {
      // "a button “Save”" is one phrase, "“A” “B”" are two.
      return previous.tag == .quoted
    }
    if word.token.kind == .mark { return isMarkBoundary(position) }
    if word.says("far", "very"), at(position + 1)?.says("left", "right", "top", "bottom") == true {
      return true
    }
    if isName(position), previous.tag != .quoted { return false }
    if previous.tag == .quoted {
      // "“Save” button" goes on with a noun, “Save” with anything else is said of it.
      return
        !(word.isNominal || word.tag == .adjective || word.token.kind == .number
        || ControlLexicon.sense(of: [word.lower]) != nil)
        || Self.closers.contains(word.lower)
        || RegionReader(words).region(at: position) != nil
        || spots.spot(at: position) != nil
    }
    if isParticle(position) { return false }
    if Self.closers.contains(word.lower) { return !isInsideName(position, from: start) }
    if word.says("of") { return !joinsOf(position, from: start) }
    if word.says("in"), isColored(position) { return true }
    if word.says("on", "at"), let next = at(position + 1), Self.isWhen(next) { return true }
    if word.says("to", "for", "from", "by", "at", "in", "on", "into", "onto", "per") {
      if word.says("per", "by"), at(position + 1)?.isNominal == true { return false }
      return !isInsideName(position, from: start)
    }
    if spots.spot(at: position) != nil { return true }
    if word.says("be"), previous.says("to"), isName(start) { return false }
    if word.tag == .pronoun, position == start + 1, isName(start) { return false }
    if word.tag == .determiner || word.tag == .possessive || word.tag == .pronoun {
      return
        !(word.says("a", "all", "my", "your", "no") && isName(position - 1)
        || previous.says("of", "per"))
    }
    if word.tag == .verb, word.form == .present || word.form == .past,
      previous.isNominal, let next = at(position + 1),
      next.tag == .determiner || next.tag == .possessive || next.tag == .quoted
        || next.tag == .preposition
    {
      return true
    }
    return false
  }

  /// Whether a word tells a day or a time: "Monday", "9:00".
  static func isWhen(_ word: Word) -> Bool {
    let days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    return days.contains { $0 == word.lower || word.lower == $0.prefix(3) }
      || word.text.first?.isNumber ?? false && word.text.contains(":")
  }

  /// "in red", "in a dark blue".
  private func isColored(_ position: Int) -> Bool {
    var start = position + 1
    if at(start)?.tag == .determiner { start += 1 }
    guard let color = NounGroupReader(words).color(at: start) else { return false }
    let end = start + color.length
    return at(end).map { !$0.isNominal || $0.says("color", "colour", "text") } ?? true
  }

  private func isMarkBoundary(_ position: Int) -> Bool {
    guard let word = at(position) else { return true }
    if word.isMark("+") {
      // "a badge + a button" joins two, "+ button" is one.
      return at(position + 1).map { !$0.says("button", "icon", "sign", "symbol") } ?? true
    }
    if word.isMark("×", "#") { return false }
    if word.isMark("/"), at(position - 1)?.token.kind == .number,
      at(position + 1)?.token.kind == .number
    {
      // "112 / 148".
      return false
    }
    guard word.isMark("&") else { return true }
    guard isName(position - 1) || at(position - 1)?.token.isCapitalized == true,
      let next = at(position + 1), next.token.kind == .word
    else { return true }
    // "Delivery & returns" is one name, the "&" in "Home, About & Contact" an "and".
    if !next.token.isCapitalized { return next.tag == .determiner }
    return words[max(0, position - 8)..<position].contains { $0.isMark(",") }
  }

  /// "Sign in", "Log out", "Top up": a particle that belongs to the verb before it.
  private func isParticle(_ position: Int) -> Bool {
    guard let word = at(position), let previous = at(position - 1),
      Self.particles.contains(word.lower)
    else { return false }
    let verbs = [
      "sign", "log", "check", "opt", "top", "sold", "pick", "drop", "set", "back", "add", "fill",
      "print", "start", "turn", "zoom", "scroll", "clock", "time", "follow", "hand", "take", "pay",
      "sign-in", "speed", "carry", "look", "call", "write", "round", "step",
    ]
    guard verbs.contains(previous.lower) else { return false }
    guard let next = at(position + 1) else { return true }
    return !next.says("the", "a", "an", "its", "red", "blue", "green")
  }

  /// Whether a word like "to" stands in the middle of a name: "Add to cart", "Search for guests".
  private func isInsideName(_ position: Int, from start: Int) -> Bool {
    guard let word = at(position), let previous = at(position - 1), let next = at(position + 1),
      next.token.kind == .word || next.token.kind == .number, next.tag != .quoted
    else { return false }
    if word.says("with"), previous.says("sign", "continue", "log", "login", "pay", "up", "in"),
      next.token.isCapitalized
    {
      return true
    }
    guard
      word.says("to", "for", "from", "by", "at", "in", "on", "and", "or", "is", "are", "that", "as")
    else { return false }
    if word.says("as"), isName(position - 1) || previous.token.isCapitalized, isName(position + 1) {
      // "Save as PDF".
      return true
    }
    if word.says("as") {
      // "mark as read".
      return ActionWords.isAction(previous.lower) && previous.token.kind == .word
        && next.says(
          "read", "unread", "done", "favorite", "default", "spam", "sold", "paid", "complete")
    }
    if word.says("to"), ActionWords.isAction(previous.lower),
      words[position..<min(words.count, position + 4)].contains(where: {
        $0.says("button", "link", "icon", "buttons")
      })
    {
      // "the add to cart button".
      return true
    }
    if word.says("to", "-", "–"), Self.isWhen(next) || next.token.kind == .number,
      Self.isWhen(previous) || previous.token.kind == .number || previous.says("am", "pm")
    {
      return true
    }
    // "Add to cart button", "Ready for pickup tab".
    guard !word.says("and", "or", "is", "are", "that"), isName(position - 1) || isName(start),
      !next.says("the", "a", "an", "each", "every", "its")
    else { return false }
    if spots.spot(at: position) != nil { return false }
    if word.says("for", "from", "at"), isName(position + 1) { return false }
    return previous.tag != .quoted && ControlLexicon.sense(of: [previous.lower]) == nil
  }

  /// Whether "of" is part of a name, as in "date of birth", rather than what a list consists of.
  private func joinsOf(_ position: Int, from start: Int) -> Bool {
    let before = Array(words[start..<position])
    guard let last = before.last, let next = at(position + 1) else { return false }
    if words[start].token.kind == .number, next.token.kind == .number { return true }
    if next.token.kind == .mark || next.tag == .quoted { return false }
    let counters = [
      "row", "set", "pair", "series", "stack", "couple", "group", "column", "grid", "strip", "line",
      "bunch", "block", "collection", "list", "rows", "columns", "ring", "wall", "deck", "number",
    ]
    if last.says("number", "date", "place", "type", "proof", "time", "name", "line"),
      !last.says("line") || before.count == 1
    {
      return true
    }
    if counters.contains(last.lower) { return false }
    guard let head = ControlLexicon.longest(endingAt: before.count, of: before) else { return true }
    switch head.sense.role {
    case .text, .heading, .badge, .stat, .button, .link: return true
    default: return false
    }
  }
}

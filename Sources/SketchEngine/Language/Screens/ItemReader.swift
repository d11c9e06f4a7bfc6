/// Reads a sentence as a list of things with what they hold: "sidebar with Home and Search, a table
/// of Day and Guest on the right".
struct ItemReader {
  let words: [Word]
  let spots: SpotReader
  var index: Int
  let end: Int
  /// Whether names that follow are entries of something named before.
  private var isListOpen = false

  /// What was read: positions that lead a part of the sentence, and the things named in it.
  struct Part: Hashable, Sendable {
    /// A position that came before the things: "On the right …".
    var lead = Spot()
    /// Whether the position or region was followed by a colon.
    var isHeaded = false
    var mentions: [Mention] = []
  }

  /// Where words of position stood.
  private(set) var placed: [Range<Int>] = []

  private mutating func note(_ range: Range<Int>) {
    guard let first = at(range.lowerBound), let last = at(range.upperBound - 1) else { return }
    placed.append(first.span.lowerBound..<last.span.upperBound)
  }

  init(_ words: [Word], from start: Int = 0) {
    self.words = words
    spots = SpotReader(words)
    index = start
    end = words.count
  }

  func at(_ index: Int) -> Word? { words.indices.contains(index) ? words[index] : nil }

  /// The parts of the sentence: a new one begins with each leading position.
  mutating func parts() -> [Part] {
    var parts: [Part] = []
    while index < end {
      let before = index
      var part = Part()
      part.lead = leadingSpot(isHeaded: &part.isHeaded)
      part.mentions = mentions(in: nil, depth: 0)
      if !part.mentions.isEmpty || !part.lead.isEmpty { parts.append(part) }
      if index == before { index += 1 }
    }
    return parts
  }

  // MARK: Leading positions

  private mutating func leadingSpot(isHeaded: inout Bool) -> Spot {
    skipSeparators()
    var lead = Spot()
    while let (spot, next) = spots.spot(at: index) {
      lead.add(spot)
      note(index..<next)
      index = next
      if at(index)?.isMark(":") == true {
        isHeaded = true
        index += 1
      }
      if at(index)?.says("in") == true, let color = NounGroupReader(words).color(at: index + 1),
        at(index + 1 + color.length)?.isMark(":") == true
      {
        index += 2 + color.length
        isHeaded = true
      }
      while at(index)?.isMark(",") == true { index += 1 }
      while at(index)?.says(
        "then", "there", "is", "are", "comes", "follows", "place", "put", "show") == true
      {
        index += 1
      }
    }
    return lead
  }

  @discardableResult
  private mutating func skipSeparators() -> Bool {
    var sawAnd = false
    while let word = at(index),
      word.isMark(",", "-", "–", "—", "&", "/", "|", ".", "+", "©", "·", "•") || word.tag == .arrow
        || word.says(
          "and", "or", "then", "also", "plus", "as", "well", "finally", "next", "followed")
          && word.tag != .quoted && (!word.token.isCapitalized || word.isOpening)
    {
      if word.says("and", "or", "plus") || word.isMark("&") { sawAnd = true }
      if word.says("as"), at(index + 1)?.says("well") != true { break }
      if word.says("next"), at(index + 1)?.says("to") == true || at(index + 1)?.isNominal == true {
        break
      }
      index += 1
    }
    return sawAnd
  }

  // MARK: Lists

  /// The things in a list, until something does not fit what holds them.
  mutating func mentions(
    in holder: Mention?, depth: Int, isColonList: Bool = false, isHeaded: Bool = false
  ) -> [Mention] {
    var found: [Mention] = []
    var open: Int?
    // The last list, though "and" has closed it.
    var listed: Int?
    let wasListOpen = isListOpen
    defer { isListOpen = wasListOpen }
    var isClosed = false
    while index < end {
      let start = index
      let sawComma = at(index)?.isMark(",") ?? false
      let sawThen = at(index)?.says("then") ?? at(index + 1)?.says("then") ?? false
      let sawAnd = skipSeparators()
      // "rows with a checkbox and a date, a search bar": the list of what they hold ended with "and".
      if holder != nil, !isColonList, !isHeaded, isClosed, sawComma, !sawAnd,
        at(index)?.says("a", "an") == true
      {
        index = start
        break
      }
      if at(index)?.isMark(";") == true, isColonList {
        index += 1
        open = nil
        continue
      }
      if holder != nil, let last = found.indices.last, at(index)?.isMark("(") == true,
        readQualifier(&found[last])
      {
        continue
      }
      if at(index)?.isMark(")", ";") == true || holder != nil && at(index)?.isMark("(") == true {
        index = start
        break
      }
      if holder != nil,
        sawThen || (sawComma && at(index)?.says("with") == true)
          || isForHolder(holder)
      {
        index = start
        break
      }
      if let last = open ?? listed, at(index)?.says("each", "every") == true,
        found[last].each.isEmpty,
        at(index + 1).map(isHolding) ?? false, readEach(&found[last], depth: depth)
      {
        continue
      }
      if let last = open ?? listed, readPick(&found[last]) { continue }
      if let holder, PhraseReader.takesEntries(holder.role), isPick(at: index),
        let name = readPickedName()
      {
        for position in found.indices where found[position].label.lowercased() == name.label {
          found[position].states.append(name.state)
        }
        continue
      }
      if readRemark(&found) { continue }
      if let shown = listedRole(at: index), let last = open ?? listed {
        found[last].role = shown.sense.role
        found[last].variant = shown.sense.variant
        found[last].isPlural = true
        found[last].noun = ""
        index = shown.end
        continue
      }
      if let last = open ?? listed, isCountedPart(at: index) {
        // "Table Name, Hours with 4 rows": so many rows of the table.
        index += 1
        if let rows = item(depth: depth, in: found[last]) { found[last].children.append(rows) }
        continue
      }
      if holder == nil, at(index)?.says("with") == true,
        let last = found.lastIndex(where: { $0.role != nil })
      {
        // "A grid of hours, with the events …": said of what came before.
        found.removeSubrange((last + 1)...)
        readTails(&found[last], depth: depth, in: nil)
        continue
      }
      // "… and below a list": a position after a separator leads the next part.
      if !found.isEmpty || holder != nil, let (spot, next) = spots.spot(at: index), index > start,
        at(next).map({
          $0.token.kind != .mark || $0.isMark(":") || $0.isMark(",") && (isHeaded || isColonList)
        }) ?? false, next < end,
        !(at(next)?.says("and") ?? false)
      {
        if let last = open, at(next)?.tag == .quoted, spot.relation == nil,
          var entry = nextItem(from: next, depth: depth, holder)
        {
          entry.spot.add(spot)
          found[last].entries.append(entry)
          continue
        }
        if isHeaded || isColonList, let holder, staysInside(spot, of: holder) {
          index = next
          while at(index)?.isMark(":", ",") == true { index += 1 }
          if var part = item(depth: depth, in: holder), isHeadedPart(part, of: holder) {
            let opens = opensEntries(part)
            part.spot.add(spot)
            if let last = open, part.isBare, !isHeaded {
              found[last].entries.append(part)
            } else {
              found.append(part)
              open = opens ? found.count - 1 : nil
            }
            continue
          }
          index = start
          break
        }
        if holder == nil || spot.relation == nil || !spot.anchor.isEmpty || spot.isPronoun {
          index = start
          break
        }
        index = next
      }
      isListOpen = open != nil
      guard var mention = item(depth: depth, in: holder) else {
        if index == start { break }
        continue
      }
      mention.followsAnd = sawAnd
      if let last = found.indices.last, takeAttribute(mention, of: &found[last]) { continue }
      if let holder, !(isHeaded && isHeadedPart(mention, of: holder)),
        !(mention.isBare && found.last.map(listsNames) ?? false),
        !Holding.accepts(
          mention, in: holder,
          isFirst: found.isEmpty || mention.isBare && found.allSatisfy(\.isBare))
      {
        index = start
        break
      }
      if let last = open, isEntry(mention, of: found[last]) {
        if found[last].entries.isEmpty, found[last].spot.relation != nil || found[last].count == nil
        {
          mention.spot.add(found[last].spot)
          found[last].spot = Spot()
        }
        if mention.spot.relation != nil || mention.spot.arrangement != nil {
          // "A, B and C in a row" is said of all of them.
          found[last].spot.add(mention.spot)
          mention.spot = Spot()
        }
        found[last].entries.append(mention)
        if sawAnd {
          listed = last
          open = nil
        }
        continue
      }
      if sawAnd, !found.isEmpty { isClosed = true }
      listed = nil
      if let last = found.indices.last { continueList(&found[last], with: &mention) }
      distribute(mention, over: &found)
      found.append(mention)
      if holder != nil, let other = unnamed(mention.spot, among: found) {
        // "a line above the text “Order 7”": what it is above was not named before.
        let isFirst = mention.spot.relation == .above
        found[found.count - 1].spot = Spot()
        found.insert(other, at: isFirst ? found.count : found.count - 1)
      }
      open = opensEntries(mention) ? found.count - 1 : nil
      if depth > 4 { break }
    }
    return found
  }

  private mutating func nextItem(from next: Int, depth: Int, _ holder: Mention?) -> Mention? {
    let start = index
    index = next
    if let item = item(depth: depth, in: holder) { return item }
    index = start
    return nil
  }

  /// Whether what comes next is said of the holder rather than of something in it.
  private func isForHolder(_ holder: Mention?) -> Bool {
    guard let holder, let word = at(index) else { return false }
    if word.says("at"), let next = at(index + 1), next.token.kind == .number { return true }
    if word.says("each"), holder.isPlural || holder.role == .list, !holder.isEach { return true }
    return word.says("listing") && holder.role == .table
  }

  /// Whether another name belongs to it as well: "the cards “Table 4” and “Table 9”".
  private func listsNames(_ mention: Mention) -> Bool {
    mention.isPlural && mention.role != nil && (mention.isLabelGiven || !mention.entries.isEmpty)
      || mention.isBare && mention.isLabelGiven && mention.noun.isEmpty
  }

  /// Whether bare names that follow are entries: "tabs Overview", "radio buttons Round trip".
  private func opensEntries(_ mention: Mention) -> Bool {
    guard let role = mention.role, mention.children.isEmpty || mention.noun == "column" else {
      return false
    }
    if role == .rating { return false }
    if mention.isPlural, mention.count == nil, mention.label.isEmpty, mention.entries.isEmpty,
      Holding.isLeaf(role) || ControlMaker.repeats(role)
    {
      return true
    }
    if mention.isPlural, let count = mention.count, count > 1, !mention.isLabelGiven,
      mention.entries.isEmpty, mention.each.isEmpty,
      ControlMaker.repeats(role) || role == .columnHeader || Holding.isLeaf(role)
        || PhraseReader.takesEntries(role),
      at(index)?.isMark(",") ?? false, let next = at(index + 1)
    {
      // "two plans, Basic and Pro": so many names follow.
      return next.tag == .quoted || next.token.isCapitalized
    }
    if mention.isPlural, mention.isFollowedByNames, mention.count == nil, mention.entries.isEmpty {
      return Holding.isLeaf(role) || ControlMaker.repeats(role)
    }
    return mention.spot.isEmpty && !mention.entries.isEmpty
  }

  private func isEntry(_ mention: Mention, of list: Mention) -> Bool {
    guard mention.children.isEmpty, mention.entries.isEmpty, !mention.hasArticle || mention.isBare
    else { return false }
    if mention.isBare {
      // "line items, tax and total": sums are not among the lines.
      return list.role != .cartLine || mention.isLabelGiven || !list.entries.isEmpty
    }
    // "Search" among names is one of them.
    return mention.role != nil && !mention.hasArticle && mention.count == nil
      && mention.label.isEmpty && !mention.isPlural
      && list.entries.contains { $0.isBare }
      && (at(index - 1)?.token.isCapitalized ?? false)
  }

  /// "Checkboxes “Bread”, “Milk” and “Eggs”": what is quoted after the first is more of the same.
  private func continueList(_ last: inout Mention, with mention: inout Mention) {
    guard let role = last.role, last.isPlural, last.isLabelGiven, last.count ?? 1 == 1,
      Holding.isSpread(role), mention.isBare, mention.isLabelGiven, last.children.isEmpty
    else { return }
    mention.role = role
    mention.variant = last.variant
    mention.noun = last.noun
    mention.isPlural = true
    // Each of them is one thing, though the noun before the first is in the plural.
    last.count = 1
    mention.count = 1
  }

  /// "Company, Email and Address fields": the noun at the end is said of all of them.
  private func distribute(_ mention: Mention, over found: inout [Mention]) {
    guard let role = mention.role, !mention.label.isEmpty, mention.isPlural, mention.count == nil,
      mention.entries.isEmpty, Holding.isSpread(role)
    else { return }
    for position in found.indices.reversed() {
      guard found[position].isBare || found[position].role == role && found[position].label.isEmpty,
        !found[position].label.isEmpty, found[position].spot.isEmpty
      else { break }
      found[position].role = role
      found[position].variant = mention.variant
      found[position].noun = mention.noun
      found[position].label = PhraseReader.capitalized(found[position].label)
      if role == .icon || role == .iconButton {
        found[position].icon = found[position].label.lowercased()
      }
      if let last = found.indices.last, position == last, !mention.followsAnd { break }
    }
  }

  // MARK: One thing

  mutating func item(depth: Int, in holder: Mention?) -> Mention? {
    // "with", "has", "there is" at the start of a list say nothing.
    while let word = at(index),
      word.says(
        "with", "containing", "including", "there", "is", "are", "has", "have", "should", "must",
        "include", "includes", "contain", "contains", "it", "show", "shows", "showing", "display",
        "displays", "displaying", "featuring", "having", "e.g", "like", "such", "incl", "where",
        "we", "i", "you", "want", "need", "add", "put", "place", "use", "be", "will", "can", "make",
        "to", "that", "which", "please", "draw", "create", "choosing", "selecting", "entering",
        "picking", "enter", "choose", "fill", "see", "view", "setting", "providing", "allowing")
        || word.says("as") && at(index - 1)?.says("such") == true
        || word.tag == .politeness && word.says("pls", "plz", "thx", "thanks", "thank")
    {
      if word.token.isCapitalized, !word.isOpening { break }
      if startsCaption(at: index) { break }
      index += 1
    }
    if let word = at(index), word.says("first", "second", "third", "last", "another"),
      let next = at(index + 1), next.tag == .determiner, !next.says("no")
    {
      // "first the filled “Keep”, below it the outlined “Cancel”".
      index += 1
    }
    let start = index
    if let choice = choice() { return choice }
    let read = phraseWords()
    let phrase =
      read.first?.tag == .determiner
      ? read.filter {
        !$0.isMark("-", "/", "–", "−")
          && !($0.isMark("+") && read.contains { $0.isMark("-", "–", "−") })
      } : read
    guard !phrase.isEmpty, var mention = PhraseReader.mention(of: phrase) else {
      if index == start, let word = at(index), word.isMark("(") { skipParenthesis() }
      return nil
    }
    if mention.role != nil, mention.isPlural, !mention.isLabelGiven, let next = at(index),
      next.token.kind == .word, next.tag == .determiner || next.token.kind == .number
    {
      mention.isFollowedByNames = true
      mention.label = ""
    }
    readRegion(phrase, &mention)
    readBarWords(&mention, depth: depth)
    readTails(&mention, depth: depth, in: holder)
    return mention
  }

  /// "select the gender Male or Female", "choose a size: S, M or L": one of several.
  private mutating func choice() -> Mention? {
    let start = index
    guard let verb = at(index), verb.isOpening, verb.says("select", "choose", "pick"),
      let article = at(index + 1), article.tag == .determiner || article.tag == .possessive
    else { return nil }
    index += 2
    var title: [String] = []
    while let word = at(index), word.token.kind == .word, !word.token.isCapitalized,
      word.isNominal, word.tag != .quoted
    {
      title.append(word.text)
      index += 1
    }
    if at(index)?.isMark(":") == true || at(index)?.says("from", "between") == true { index += 1 }
    var names: [Mention] = []
    while let word = at(index), word.token.isCapitalized || word.tag == .quoted {
      var name = Mention()
      var words: [String] = []
      while let word = at(index), word.token.isCapitalized || word.tag == .quoted,
        word.token.kind != .mark
      {
        words.append(word.text)
        index += 1
      }
      name.label = words.joined(separator: " ")
      name.span = word.span
      names.append(name)
      guard at(index)?.isMark(",") == true || at(index)?.says("or", "and") == true else { break }
      var next = index
      while at(next)?.isMark(",") == true || at(next)?.says("or", "and") == true { next += 1 }
      guard at(next).map({ $0.token.isCapitalized || $0.tag == .quoted }) ?? false else { break }
      index = next
    }
    guard names.count > 1, !title.isEmpty else {
      index = start
      return nil
    }
    var radio = Mention()
    radio.role = .radio
    radio.isPlural = true
    var choice = Mention()
    choice.label = title.joined(separator: " ")
    choice.entries = names
    choice.children = [radio]
    choice.span = verb.span.lowerBound..<(names.last?.span.upperBound ?? verb.span.upperBound)
    return choice
  }

  /// The words of one noun phrase.
  mutating func phraseWords() -> [Word] {
    var phrase: [Word] = []
    while let word = at(index) {
      if let length = knownName(at: index) {
        phrase += words[index..<index + length]
        index += length
        continue
      }
      if endsPhrase(word, after: phrase) { break }
      if !phrase.isEmpty, spots.spot(at: index) != nil { break }
      phrase.append(word)
      index += 1
    }
    return phrase
  }

  /// "call to action", "trusted by logos": a name that has a preposition in it is taken whole.
  private func knownName(at start: Int) -> Int? {
    if let length = destination(at: start) { return length }
    for length in stride(from: min(ControlLexicon.longestName, end - start), to: 2, by: -1) {
      let name = words[start..<start + length]
      guard name.dropFirst().contains(where: { $0.says("to", "in", "by", "of") }),
        name.allSatisfy({ $0.token.kind == .word }),
        ControlLexicon.sense(of: name.map(\.lower)) != nil
      else { continue }
      return length
    }
    return nil
  }

  private func endsPhrase(_ word: Word, after phrase: [Word]) -> Bool {
    if word.token.kind == .mark {
      if joinsAmount(word, after: phrase) { return false }
      // "a - / + stepper": signs that describe what follows.
      if phrase.count == 1, phrase[0].tag == .determiner, word.isMark("-", "+", "/", "–", "−") {
        return false
      }
      if let last = phrase.last, last.isMark("-", "+", "/", "–", "−"), word.isMark("-", "+", "/") {
        return false
      }
      // "A & B", "Day / Week": a slash between names keeps them together for controls of choices.
      if word.isMark("&"), phrase.last?.token.isCapitalized == true,
        at(index + 1)?.token.isCapitalized == true
      {
        return false
      }
      // "a + button".
      return !(word.isMark("+") && at(index + 1)?.says("button", "icon", "sign") == true)
    }
    if word.tag == .arrow { return true }
    if word.token.kind == .quoted { return phrase.contains { $0.tag == .quoted } }
    guard !phrase.isEmpty else { return false }
    if word.says("with"), continuesSocial(phrase) { return false }
    // "Log in instead", "Back to login" written with a capital are captions.
    if word.says("and"), let last = phrase.last, let next = at(index + 1),
      ControlLexicon.sense(of: [last.lower, "and", next.lower]) != nil
    {
      return false
    }
    if word.token.isCapitalized, !word.isOpening,
      word.says("in", "on", "to", "at", "by", "from", "until", "for", "when", "with", "of", "or")
    {
      return false
    }
    if word.says("plus"), at(index + 1)?.says("icon", "button", "sign") == true { return false }
    if word.says("and", "or", "plus", "then", "while", "whose") { return true }
    if word.says(
      "with", "containing", "including", "showing", "displaying", "listing", "featuring", "holding",
      "that", "which", "where", "has", "have", "should", "contains", "includes", "shows",
      "displays",
      "is", "are", "so", "for", "as", "labelled", "labeled", "called", "named", "titled", "saying",
      "reading", "says", "each", "having", "consisting", "by", "from", "when", "using", "via",
      "instead", "plus", "allowing", "offering", "leading", "linking", "without", "like", "made",
      "every", "asking", "asks", "prompting", "telling", "costs", "costing")
    {
      return !isInsideName(word, phrase)
    }
    if word.says("of", "to", "in", "on", "at", "into", "per") {
      return endsAtPreposition(word, phrase)
    }
    if word.says("grouped", "divided", "split", "organized", "organised"),
      at(index + 1)?.says("into", "in", "by") == true
    {
      return true
    }
    if word.says("turned", "switched", "toggled"), at(index + 1)?.says("on", "off") == true {
      return true
    }
    if word.says("being") { return true }
    if word.says("between"), phrase.last?.says("toggle", "switch", "control", "choice") == true {
      return true
    }
    if word.says("belong", "belongs", "go", "goes", "sit", "sits", "stand", "stands"),
      phrase.last?.tag == .quoted
    {
      return true
    }
    if word.tag == .determiner, !word.says("no"), !(phrase.last?.says("of", "without") ?? false),
      !word.token.isCapitalized
    {
      return true
    }
    return false
  }

  /// "Time of day", "Date of birth", "1-8 of 42", "step 2 of 4"; but "list of songs".
  private func endsAtPreposition(_ word: Word, _ phrase: [Word]) -> Bool {
    guard let next = at(index + 1), next.token.kind != .mark else { return true }
    if word.says("to"), let last = phrase.last, last.text.contains(":"), next.text.contains(":"),
      last.text.first?.isNumber ?? false, next.text.first?.isNumber ?? false
    {
      // "08:04 to 11:52".
      return false
    }
    if word.says("of") {
      if next.token.kind == .number, phrase.last?.token.kind == .number { return false }
      if phrase.count <= 2, let last = phrase.last,
        FunctionWords.quantifiers[last.lower] != nil || last.tag == .number
      {
        return false
      }
      // "a list of rooms" lists rooms, whatever forms ask for.
      if let last = phrase.last, phrase.count <= 3, ControlLexicon.sense(of: [last.lower]) != nil {
        return true
      }
      let soFar = (phrase.map(\.lower) + ["of", next.lower]).joined(separator: " ")
      return FieldNouns.role(of: soFar) == nil
        && !(phrase.last.map {
          ["number", "years", "terms", "date", "proof", "type"].contains($0.lower)
        }
          ?? false)
    }
    if isInsideName(word, phrase) { return false }
    return true
  }

  /// Whether a small word stands inside a caption in capitals: "Back to login", "Sign in".
  private func isInsideName(_ word: Word, _ phrase: [Word]) -> Bool {
    guard let first = phrase.last(where: { $0.token.kind == .word }), let next = at(index + 1)
    else { return word.says("in") && phrase.last?.says("sign", "log") == true }
    if word.says("in", "up", "out", "on"), first.says("sign", "log", "check", "opt") { return true }
    guard let opening = phrase.first(where: { $0.token.isCapitalized && $0.token.kind == .word })
    else { return false }
    return ActionWords.isAction(opening.lower) && next.token.kind == .word
      && (word.says("to", "for", "in", "on", "from", "by", "as", "of", "instead")
        && (next.token.isCapitalized || !["the", "a", "an"].contains(next.lower)))
      && SpotReader(words).spot(at: index) == nil
  }

  /// "Continue with Google".
  private func continuesSocial(_ phrase: [Word]) -> Bool {
    guard let next = at(index + 1), let last = phrase.last else { return false }
    return ActionWords.providers.contains(next.lower)
      && last.says("continue", "in", "up", "login", "sign", "signup", "sign-in")
  }

  /// "left column", "main area", "top row": parts of the screen.
  private func readRegion(_ phrase: [Word], _ mention: inout Mention) {
    guard let last = phrase.last(where: { $0.tag != .quoted }) else { return }
    let sides = phrase.contains {
      $0.says(
        "left", "right", "top", "bottom", "main", "middle", "center", "centre", "central",
        "upper", "lower", "left-hand", "right-hand", "remaining")
    }
    guard sides,
      last.says(
        "column", "pane", "panel", "side", "half", "area", "part", "content", "section",
        "row", "region", "body", "canvas", "view", "block", "screen", "page")
        || phrase.count == 1 && last.says("main")
    else { return }
    let isColumn = last.says("panel") && phrase.contains { $0.says("side") }
    guard mention.role != .drawer || isColumn, mention.role != .header else { return }
    if mention.isLabelGiven {
      // "left column “Contact” with …": a region with a title of its own.
      let sides = phrase.filter { $0.says("left", "right", "left-hand", "right-hand") }
      guard let side = sides.first,
        mention.role == nil || mention.role == .section || mention.role == .columnHeader || isColumn
      else { return }
      mention.role = .section
      mention.noun = ""
      mention.spot.place = side.says("left", "left-hand") ? .left : .right
      return
    }
    mention.isRegion = true
    mention.role = nil
    mention.label = ""
    mention.ordinal = nil
    if phrase.contains(where: { $0.says("half") }) { mention.style.share = 0.5 }
    if phrase.contains(where: { $0.says("left", "left-hand") }) { mention.spot.place = .left }
    if phrase.contains(where: { $0.says("right", "right-hand") }) { mention.spot.place = .right }
    if phrase.contains(where: { $0.says("middle", "center", "centre", "central") }) {
      mention.spot.place = .center
    }
    if phrase.contains(where: { $0.says("top", "upper") }) { mention.spot.place = .top }
    if phrase.contains(where: { $0.says("bottom", "lower") }) { mention.spot.place = .bottom }
  }

  // MARK: What follows a thing

  private mutating func readTails(_ mention: inout Mention, depth: Int, in holder: Mention?) {
    let isPart = isPart(mention, of: holder)
    while index < end {
      guard let word = at(index) else { return }
      if word.isMark(","), at(index + 1)?.says("at") == true,
        at(index + 2)?.token.kind == .number, mention.isPlural
      {
        index += 1
        continue
      }
      if mention.isBare, !mention.isPlural,
        word.says("each") || word.isMark(",") && at(index + 1)?.says("each") == true
      {
        // Said of the whole list that this name ends.
        return
      }
      if word.says("with"), mention.isBare, holder?.role == .list, isOnce(at: index + 1) { return }
      if readDistribution(&mention) { continue }
      if isListOpen, mention.isBare,
        isCountedPart(at: index) || isPick(at: index) || listedRole(at: index) != nil
          || word.says("each")
          || word.isMark(",") && at(index + 1)?.says("each") == true
      {
        return
      }
      if let holder, PhraseReader.takesEntries(holder.role), mention.isBare,
        isPick(at: index) || word.isMark(",") && at(index + 1)?.says("each") == true
          || word.says("each")
      {
        return
      }
      if readBelonging(&mention) || readNumbering(&mention) { continue }
      if word.isMark("("), remark(at: index) != nil,
        remark(at: index)?.name != mention.label.lowercased()
      {
        if isListOpen || holder != nil { return }
        var list = [mention]
        if readRemark(&list) {
          mention = list[0]
          continue
        }
      }
      if word.isMark("("), readQualifier(&mention) { continue }
      if word.isMark("-", "–", "—"), opensList(mention) {
        guard depth < 5 else { return }
        index += 1
        readColon(&mention, depth: depth)
        continue
      }
      if isPart,
        !mention.isPlural || mention.role != nil || !word.isMark(":") || holder?.role != .list,
        word.isMark(":", "(") || word.says("each", "listing") || word.isMark(",")
      {
        return
      }
      if word.says("at"), readAmounts(&mention, isPart: isPart) { continue }
      if readPrice(&mention) { continue }
      if word.isMark("(") {
        readParenthesis(&mention)
        continue
      }
      if word.isMark(":") {
        guard depth < 5 else { return }
        index += 1
        readColon(&mention, depth: depth)
        guard at(index)?.isMark(",") == true, at(index + 1)?.says("each") == true else { return }
        continue
      }
      if let (spot, next) = spots.spot(at: index) {
        note(index..<next)
        mention.spot.add(spot)
        index = next
        continue
      }
      if word.says("labelled", "labeled", "called", "named", "titled", "saying", "reading", "says")
        || word.says("that", "which") && at(index + 1)?.says("says", "reads", "said", "say") == true
      {
        let isSaying = !word.says("labelled", "labeled", "called", "named", "titled")
        index += word.says("that", "which") ? 2 : 1
        if at(index)?.says("that") == true { index += 1 }
        readLabel(&mention, isSaying: isSaying)
        continue
      }
      if readAsking(&mention) { continue }
      if word.isMark("/", ">", "›", "|") || word.tag == .arrow, takesSteps(mention) {
        readSteps(&mention)
        continue
      }
      if word.says("of") {
        index += 1
        readOf(&mention, depth: depth)
        continue
      }
      if word.says("by"), at(index + 1)?.token.isCapitalized == true {
        index += 1
        mention.detail = PhraseReader.value(in: phraseWords()).name
        continue
      }
      if word.says("as"), at(index + 1) != nil {
        index += 1
        readAs(&mention)
        continue
      }
      if readPurpose(&mention) || readRange(&mention) { continue }
      if mention.role == .switch || mention.role == .segmented, word.says("between"),
        at(index + 1)?.token.isCapitalized ?? false || at(index + 1)?.tag == .quoted
      {
        // "a toggle between Monthly and Yearly".
        index += 1
        mention.role = .segmented
        mention.isPlural = true
        readFor(&mention, depth: depth)
        continue
      }
      if readCurrent(&mention) { continue }
      if mention.role == .option, word.says("in", "between", "of", "from", "to"),
        at(index + 1) != nil
      {
        index += 1
        mention.isPlural = true
        readFor(&mention, depth: depth)
        continue
      }
      if word.says("for"), mention.role != nil {
        index += 1
        readFor(&mention, depth: depth)
        continue
      }
      if word.says("in"), let color = NounGroupReader(words).color(at: index + 1) {
        mention.style.fill = color.color
        index += 1 + color.length
        continue
      }
      if readSource(&mention, depth: depth) || readState(&mention) { continue }
      if isHolding(word) {
        skipHolding()
        if readAttribute(&mention) { continue }
        let isListing = word.says("listing")
        if readAmount(&mention) { continue }
        readHeld(&mention, depth: depth, isListing: isListing)
        guard mention.isPlural || mention.role == .table || mention.role == .list else { return }
        continue
      }
      if word.says("each", "every") || word.isMark(",") && at(index + 1)?.says("each") == true {
        guard readEach(&mention, depth: depth) else { return }
        continue
      }
      if word.says("instead") {
        index += 1
        if at(index)?.says("of") == true {
          index += 1
          _ = phraseWords()
        }
        continue
      }
      if readManner(&mention) { continue }
      if word.says("on", "at", "from", "in", "to", "per"), depth < 6, at(index + 1) != nil {
        readLoose(&mention)
        continue
      }
      return
    }
  }

  /// Whether something is one of the parts that several things have, so that names and amounts
  /// behind it belong to those things: "cards with a photo and a title (Pancakes, Soup)".
  private func isPart(_ mention: Mention, of holder: Mention?) -> Bool {
    guard let holder, holder.isPlural || holder.isEach || holder.role == .table else {
      return false
    }
    return mention.role == nil || Holding.isLeaf(mention.role)
  }

  private static let series: [[String]] = [
    [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ],
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
  ]

  /// "from January to November": every one of them.
  private mutating func readRange(_ mention: inout Mention) -> Bool {
    guard mention.role == nil || mention.isPlural, at(index)?.says("from") == true,
      let first = at(index + 1), at(index + 2)?.says("to", "through", "until") == true,
      let last = at(index + 3)
    else { return false }
    for series in Self.series {
      guard let start = series.firstIndex(of: first.lower),
        let end = series.firstIndex(of: last.lower),
        start < end
      else { continue }
      mention.entries += series[start...end].map { name in
        var entry = Mention()
        entry.label = PhraseReader.capitalized(name)
        entry.span = first.span.lowerBound..<last.span.upperBound
        return entry
      }
      index += 4
      return true
    }
    return false
  }

  /// "a button to scan a ticket or type its code": what it does is its caption.
  private mutating func readPurpose(_ mention: inout Mention) -> Bool {
    if mention.isBare, mention.value.isEmpty, !mention.isLabelGiven, at(index)?.says("to") == true,
      Icon.named(mention.label.lowercased()) != nil, let verb = at(index + 1),
      verb.tag == .verb || ActionWords.isAction(verb.lower) || verb.isNominal
    {
      // "a heart to favorite it".
      mention.role = .iconButton
      mention.icon = mention.label.lowercased()
      mention.label = PhraseReader.capitalized(verb.text)
      index += 2
      if at(index)?.says("it", "them") == true { index += 1 }
      return true
    }
    guard let role = mention.role, [.button, .link, .iconButton, .fab].contains(role),
      mention.label.isEmpty, let word = at(index), word.says("to", "for", "that"),
      let verb = at(index + 1), verb.tag == .verb || ActionWords.isAction(verb.lower)
    else { return false }
    index += 1
    var captions: [[Word]] = [[]]
    while let word = at(index) {
      if word.isMark(",", ":", "(", ")") || spots.spot(at: index) != nil { break }
      if word.says("and", "or") {
        guard let next = at(index + 1) else { break }
        let after = next.says("to") ? at(index + 2) : next
        guard let after, after.tag == .verb || ActionWords.isAction(after.lower) else { break }
        captions.append([])
        index += next.says("to") ? 2 : 1
        continue
      }
      if !word.says("it", "them", "the", "a", "an", "your", "their", "to")
        || captions[captions.count - 1].count == 1 && word.says("a", "an")
      {
        captions[captions.count - 1].append(word)
      }
      index += 1
    }
    let labels = captions.filter { !$0.isEmpty }.map {
      PhraseReader.capitalized($0.map(\.text).joined(separator: " "))
    }
    guard let first = labels.first else { return false }
    if labels.count == 1 && !mention.isPlural {
      mention.label = first
      return true
    }
    mention.isPlural = true
    mention.entries = labels.map { label in
      var entry = Mention()
      entry.label = label
      return entry
    }
    return true
  }

  /// Whether what is named next stands once above or below a list rather than in its rows.
  private func isOnce(at start: Int) -> Bool {
    var index = start
    while at(index)?.tag == .determiner { index += 1 }
    guard let word = at(index) else { return false }
    let pair = [word] + (at(index + 1).map { [$0] } ?? [])
    let role = (ControlLexicon.head(of: pair) ?? ControlLexicon.head(of: [word]))?.sense.role
    return role == .search || role == .tabs || role == .pagination || role == .fab
  }

  /// "a button in each plan".
  private mutating func readDistribution(_ mention: inout Mention) -> Bool {
    guard let word = at(index), word.says("in", "on", "for", "under", "below"),
      let next = at(index + 1), next.says("each", "every", "all", "both")
    else { return false }
    index += 2
    var anchor: [Word] = []
    while let word = at(index), word.isNominal, word.tag != .quoted {
      anchor.append(word)
      index += 1
    }
    guard !anchor.isEmpty else { return false }
    mention.spot.relation = .inside
    mention.spot.anchor = anchor
    mention.isDistributed = true
    mention.isPlural = true
    return true
  }

  /// "at $10, $20 and $30": what each of several costs.
  private mutating func readAmounts(_ mention: inout Mention, isPart: Bool) -> Bool {
    guard !isPart, let next = at(index + 1), next.token.kind == .number, mention.isPlural else {
      return false
    }
    index += 1
    var position = 0
    while let word = at(index), word.token.kind == .number || word.isMark(",") || word.says("and") {
      if word.token.kind == .number {
        if position == mention.entries.count { mention.entries.append(Mention()) }
        mention.entries[position].value = word.text
        position += 1
      }
      index += 1
    }
    return true
  }

  /// "Basic for $9 a month", "Pro at $19/month", "Team costs $49": what something costs.
  private mutating func readPrice(_ mention: inout Mention) -> Bool {
    guard mention.value.isEmpty, mention.role == nil || mention.role == .plan,
      let word = at(index),
      word.says("for", "at", "costs", "costing", "is", "priced"),
      mention.isBare || mention.role == .plan
    else { return false }
    var next = index + 1
    while at(next)?.says("at", "only", "just") == true { next += 1 }
    guard let amount = at(next), PhraseReader.isPrice(amount) else { return false }
    index = next + 1
    mention.value = amount.text
    if let per = at(index), per.isMark("/") || per.says("per", "a"), let unit = at(index + 1),
      unit.says("month", "year", "mo", "yr", "week", "day", "user", "seat", "night", "hour")
    {
      mention.value += " / " + unit.lower
      index += 2
    } else if let unit = at(index), unit.says("monthly", "yearly") {
      mention.value += unit.says("monthly") ? " / month" : " / year"
      index += 1
    }
    return true
  }

  private func isHolding(_ word: Word) -> Bool {
    word.says(
      "with", "containing", "including", "showing", "displaying", "listing", "featuring", "holding",
      "that", "which", "has", "have", "contains", "includes", "shows", "displays", "having",
      "should",
      "consisting", "offering", "allowing", "is", "are", "where", "using", "made", "grouped",
      "divided", "organized", "organised")
  }

  private mutating func skipHolding() {
    while let word = at(index),
      isHolding(word)
        || word.says(
          "have", "contain", "include", "show", "display", "of", "be", "also", "list", "up",
          "shown", "displayed", "rendered")
        || word.says("as") && at(index - 1)?.says("shown", "displayed", "rendered") == true
        || word.says("into", "by", "in")
          && at(index - 1)?.says("grouped", "divided", "organized", "organised") == true
    {
      index += 1
    }
  }

  private func takesSteps(_ mention: Mention) -> Bool {
    mention.isPlural && !mention.entries.isEmpty || PhraseReader.takesEntries(mention.role)
      || mention.role == .breadcrumb || mention.role == .segmented || mention.role == .switch
      || mention.role == .tabs || mention.role == .stepper || mention.isBare
  }

  /// "Home / Projects / 2025", "Monthly / Yearly".
  private mutating func readSteps(_ mention: inout Mention) {
    if mention.entries.isEmpty, mention.isBare {
      var first = Mention()
      first.label = mention.label
      mention.entries = [first]
    } else if mention.entries.isEmpty, !mention.label.isEmpty {
      var first = Mention()
      first.label = mention.label
      mention.entries = [first]
      mention.label = ""
    }
    while let word = at(index), word.isMark("/", ">", "›", "|") || word.tag == .arrow {
      index += 1
      let phrase = phraseWords()
      guard !phrase.isEmpty else { return }
      var step = Mention()
      step.label = phrase.map(\.text).joined(separator: " ")
      if let control = ControlLexicon.head(of: phrase), mention.role == nil, phrase.count > 1,
        control.range.upperBound == phrase.count
      {
        // "a Monthly / Yearly toggle".
        mention.role = control.sense.role == .switch ? .segmented : control.sense.role
        // "previous / next arrows": each is one.
        let end =
          control.sense.role == .iconButton ? phrase.count - 1 : control.range.lowerBound
        mention.isPlural = mention.isPlural || control.sense.role == .iconButton
        step.label = phrase[..<end].map(\.text).joined(separator: " ")
        mention.label = ""
      }
      mention.entries.append(step)
    }
    if mention.role == .switch { mention.role = .segmented }
  }

  /// "a popup asking whether to keep the file", "prompting the user to rate it": a question.
  private mutating func readAsking(_ mention: inout Mention) -> Bool {
    guard let role = mention.role,
      [.dialog, .sheet, .alert, .toast, .banner, .card].contains(role),
      let word = at(index)
    else { return false }
    let isAsked = word.says("asking", "asks", "prompting", "prompts")
    let isTold = word.says("that", "which") && at(index + 1)?.says("asks", "prompts") == true
    let isMeant = word.says("to", "for") && role == .dialog && mention.label.isEmpty
    guard isAsked || isTold || isMeant else { return false }
    let start = isTold ? index + 2 : index + 1
    guard let question = Asking(words, at: start) else { return false }
    index = question.end
    mention.label = question.text
    mention.isLabelGiven = true
    mention.children += question.answers
    return true
  }

  /// What something says, up to where the next thing begins.
  private mutating func readSaid(_ mention: inout Mention) {
    var parts: [String] = []
    while let word = at(index), !word.isMark(",", ";", ":", "(", ")"), word.tag != .arrow {
      if word.says("and", "with", "plus"), let next = at(index + 1),
        next.tag == .determiner || ControlLexicon.head(of: [next]) != nil
          || !parts.isEmpty && word.says("with") && ActionWords.isAction(next.lower)
          || at(index + 2).map({ ControlLexicon.head(of: [$0]) != nil }) ?? false
      {
        break
      }
      if !parts.isEmpty, spots.spot(at: index) != nil { break }
      parts.append(word.text)
      index += 1
    }
    mention.label = PhraseReader.capitalized(parts.joined(separator: " "))
  }

  private mutating func readLabel(_ mention: inout Mention, isSaying: Bool = false) {
    while at(index)?.isMark(":") == true || at(index)?.says("as") == true { index += 1 }
    guard let word = at(index) else { return }
    if word.tag == .quoted {
      mention.label = word.text
      index += 1
    } else if isSaying {
      readSaid(&mention)
    } else {
      var parts: [String] = []
      while let word = at(index), word.token.kind == .word || word.token.kind == .number,
        parts.isEmpty || word.token.isCapitalized || word.token.kind == .number
      {
        parts.append(word.text)
        index += 1
      }
      mention.label = parts.joined(separator: " ")
    }
    mention.isLabelGiven = true
  }

  private mutating func readAs(_ mention: inout Mention) {
    let phrase = phraseWords()
    if mention.isBare, phrase.contains(where: { $0.says("primary", "secondary", "main") }),
      phrase.last?.says("one", "button", "action", "primary", "secondary") == true
    {
      // "“Publish” as the primary one".
      mention.role = .button
      mention.variant = phrase.contains { $0.says("secondary") } ? "secondary" : "primary"
      return
    }
    guard let head = ControlLexicon.head(of: Self.plain(phrase)) else { return }
    if let named = PhraseReader.mention(of: phrase), named.role == head.sense.role, named.isPlural {
      // "statuses as badges Paid and Open".
      mention.isPlural = true
      mention.entries += named.entries
    }
    if mention.label.isEmpty { mention.label = PhraseReader.capitalized(mention.noun) }
    mention.noun = mention.noun.isEmpty ? mention.label.lowercased() : mention.noun
    mention.role = head.sense.role
    mention.variant = head.sense.variant
    mention.isLabelGiven = !mention.label.isEmpty
  }

  static func plain(_ phrase: [Word]) -> [Word] {
    Array(phrase.drop { $0.tag == .determiner || $0.tag == .possessive })
  }

  /// "checkboxes for Red and Blue", "a field for the email address".
  mutating func readFor(_ mention: inout Mention, depth: Int) {
    let isList = mention.isPlural || PhraseReader.takesEntries(mention.role)
    var held = mentions(in: mention, depth: depth + 1)
    if held.count == 1, held[0].hasArticle, !mention.isPlural, held[0].role == nil,
      held[0].entries.isEmpty, held[0].count == nil, PhraseReader.takesEntries(mention.role)
    {
      // "a sidebar for an admin panel with a logo" says what it is for; the logo is in the sidebar.
      mention.children += held[0].children
      return
    }
    if isList, let only = held.first, only.isDefinite, only.isPlural, only.role == .list,
      !only.entries.isEmpty
    {
      // "chips for the rooms Kitchen and Bath": the names are what counts.
      held = only.entries + held.dropFirst()
    }
    if isList, held.count > 1, let first = held.first, first.isBare, first.isDefinite {
      // "radio buttons for the size Small and Large": so is it with what they are of.
      let words = first.label.split(separator: " ")
      let name = words.drop { $0.first?.isLowercase ?? false }
      if name.count < words.count, !name.isEmpty { held[0].label = name.joined(separator: " ") }
    }
    if isList || held.count > 1 {
      mention.entries += held
    } else if let only = held.first, mention.label.isEmpty {
      mention.label = PhraseReader.capitalized(only.label)
      if only.role == nil { mention.children += only.children }
    }
  }

  /// "row of four KPI cards", "list of 5 messages", "a map of the venue".
  private mutating func readOf(_ mention: inout Mention, depth: Int) {
    let phrase = phraseWords()
    guard let inner = PhraseReader.mention(of: phrase) else { return }
    if inner.role == .list, !inner.entries.isEmpty, PhraseReader.takesEntries(mention.role) {
      // "a list of the next stops Porto, Braga and Vigo".
      mention.noun = inner.noun
      mention.entries += inner.entries
      mention.entries += mentions(in: mention, depth: depth + 1)
      return
    }
    let collection = mention.noun
    if [
      "row", "grid", "set", "group", "stack", "series", "column", "number", "pair", "line",
      "collection", "block", "strip", "band", "bunch", "section",
    ].contains(collection) || mention.role == .carousel && inner.role?.isCardLike == true,
      inner.role != nil || inner.count != nil || mention.count ?? 0 > 1
    {
      let outer = mention
      mention = inner
      mention.spot.add(outer.spot)
      mention.hasArticle = false
      mention.span = outer.span.lowerBound..<inner.span.upperBound
      switch collection {
      case "grid": mention.arrangement = outer.arrangement
      case "row", "line", "strip", "band", "carousel", "slider": mention.arrangement = .row
      case "stack", "column": mention.arrangement = .column
      default: break
      }
      if outer.arrangement != .automatic { mention.arrangement = outer.arrangement }
      if outer.isLabelGiven { mention.detail = outer.label }
      mention.count = mention.count ?? outer.count ?? (mention.isPlural ? nil : 1)
      return
    }
    if PhraseReader.takesEntries(mention.role), mention.role != .table, inner.isBare,
      inner.label.first?.isUppercase ?? false
        || mention.role != .list
          && (at(index)?.isMark(",") == true || at(index)?.says("and") == true),
      mention.role != .list || at(index)?.isMark(",") == true
    {
      // "a tab bar of Home, Search and Profile".
      var first = inner
      first.label = PhraseReader.capitalized(inner.label)
      mention.entries.append(first)
      mention.entries += mentions(in: mention, depth: depth + 1)
      return
    }
    if mention.role == .list, mention.count == nil, inner.isBare, !inner.isLabelGiven,
      let first = phrase.first, Lemmas.isPlural(first.lower), !first.token.isCapitalized,
      phrase.count > 1, phrase[1].token.isCapitalized || phrase[1].tag == .quoted,
      var name = PhraseReader.mention(of: Array(phrase.dropFirst()))
    {
      // "a list of pairs BTC/USDT, ETH/USDT": what they are, and their names.
      mention.label = PhraseReader.capitalized(first.text)
      mention.noun = Lemmas.singular(first.lower)
      while at(index)?.isMark("/") == true, let next = at(index + 1) {
        name.label += "/" + next.text
        index += 2
      }
      mention.entries.append(name)
      mention.entries += mentions(in: mention, depth: depth + 1)
      return
    }
    if mention.role == nil, mention.isBare {
      mention.label += " of " + phrase.map(\.text).joined(separator: " ")
      return
    }
    switch mention.role {
    case .list, .table, .carousel, .gallery, .menu, .treeView, .accordion, .tabs:
      mention.count = inner.count ?? mention.count
      mention.noun = inner.noun
      if let last = phrase.last { mention.span = mention.span.lowerBound..<last.span.upperBound }
      if inner.role != nil, inner.role != .listItem {
        var each = inner
        each.count = nil
        if ![.chatBubble, .comment, .row, .item, .text].contains(inner.role) {
          mention.entries = [each]
        }
      }
      if mention.label.isEmpty, !inner.label.isEmpty {
        mention.label = PhraseReader.capitalized(inner.label)
        mention.isLabelGiven = false
      } else if mention.label.isEmpty, inner.role != .listItem, inner.role != .row,
        !phrase.isEmpty
      {
        let names = Self.plain(phrase).filter { inner.count == nil || $0.tag != .number }
        mention.label = PhraseReader.capitalized(names.map(\.text).joined(separator: " "))
        if at(index)?.says("and") == true, index + 2 == end, let more = at(index + 1),
          more.isNominal
        {
          mention.label += " and " + more.text
          index += 2
        }
      }
    default:
      if mention.label.isEmpty {
        mention.label = PhraseReader.capitalized(
          Self.plain(phrase).map(\.text).joined(separator: " "))
      }
    }
  }

  /// "with the placeholder “Search recipes”", "with the title “Documents”".
  private mutating func readAttribute(_ mention: inout Mention) -> Bool {
    var next = index
    while at(next)?.tag == .determiner { next += 1 }
    guard let noun = at(next), let value = at(next + 1) else { return false }
    if noun.says("placeholder", "hint"), mention.role?.isField ?? false,
      value.tag == .quoted || at(next + 2)?.tag == .quoted
    {
      let quoted = value.tag == .quoted ? value : words[next + 2]
      mention.placeholder = quoted.text
      index = next + (value.tag == .quoted ? 2 : 3)
      return true
    }
    if noun.says("value"), value.token.isCapitalized, value.token.kind == .word {
      index = next + 1
      mention.value = phraseWords().map(\.text).joined(separator: " ")
      return true
    }
    if noun.says("value", "detail"), value.tag == .quoted || value.token.kind == .number {
      if noun.says("value") { mention.value = value.text } else { mention.detail = value.text }
      index = next + 2
      return true
    }
    if noun.says("title", "label", "text", "caption"), value.tag == .quoted,
      Holding.isLeaf(mention.role) || mention.role == .window
    {
      mention.label = value.text
      mention.isLabelGiven = true
      index = next + 2
      return true
    }
    return false
  }

  private mutating func readHeld(_ mention: inout Mention, depth: Int, isListing: Bool) {
    guard depth < 6 else { return }
    let start = index
    var held = mentions(in: mention, depth: depth + 1)
    if held.isEmpty, index == start { return }
    takeAttributes(&held, of: &mention)
    if mention.role == .sidebar || mention.role == .drawer || mention.role == .menu {
      // "a sidebar with the tables A and B": names of things there are to go to.
      held = held.flatMap { part in
        (part.isDefinite || part.role == .icon) && part.isPlural && part.entries.count > 1
          && part.children.isEmpty
          && (part.role == nil || part.role == .list || part.role == .table || part.role == .section
            || part.role == .treeView || part.role == .navItem || part.noun == "label"
            || part.role == .icon)
          ? part.entries : [part]
      }
    }
    if PhraseReader.takesEntries(mention.role), held.count == 1, held[0].role == nil,
      held[0].isPlural, held[0].entries.count > 1, held[0].children.isEmpty
    {
      // "a list with the positions 4 to 7: Noor, Max": they are its entries.
      mention.entries += held[0].entries
      return
    }
    if let picked = held.firstIndex(where: { $0.ordinal != nil && $0.label == "one" }) {
      mention.pickedOrdinal = held[picked].ordinal
      mention.pickedStates = held[picked].states
      held.remove(at: picked)
    }
    if held.count == 1, let count = held[0].count, countsEntries(held[0], of: mention) {
      mention.count = count
      mention.each += held[0].each + held[0].children
      return
    }
    if isListing, mention.role == .table, !mention.entries.isEmpty {
      var rows = Mention()
      rows.role = .row
      rows.entries = held
      held = [rows]
    }
    if mention.role == .list, mention.entries.isEmpty,
      mention.count != nil || held.contains(where: Holding.isPartOfRow),
      held.allSatisfy({ !isName($0) })
    {
      // "a list with a price": what each row has, unless it can only be there once.
      let isCounted = mention.count != nil
      let isOnce: (Mention) -> Bool = { !isCounted && !Holding.isPartOfRow($0) }
      mention.each += held.filter { !isOnce($0) }.map(Self.single)
      mention.children += held.filter(isOnce)
      return
    }
    if mention.role == nil, mention.isPlural, mention.count != nil {
      mention.role = mention.arrangement == .automatic ? .listItem : .card
    }
    if mention.isPlural && mention.entries.isEmpty && held.allSatisfy({ $0.isBare && isName($0) })
      || PhraseReader.takesEntries(mention.role)
    {
      mention.entries += held
    } else {
      mention.children += held
    }
  }

  /// "with avatars": each has one.
  private static func single(_ mention: Mention) -> Mention {
    var mention = mention
    if mention.isPlural, mention.count == nil, mention.entries.isEmpty {
      mention.isPlural = false
      if mention.role == nil { mention.label = Lemmas.singular(mention.label) }
    }
    return mention
  }

  /// "“Lisbon” with the detail “Sunny” and the value “23°”": said of the name before it.
  private func takeAttribute(_ part: Mention, of named: inout Mention) -> Bool {
    guard named.isLabelGiven || !named.entries.isEmpty, !Self.isAttribute(named.noun),
      Self.isAttribute(part.noun)
    else { return false }
    var held = [part]
    if let last = named.entries.indices.last {
      takeAttributes(&held, of: &named.entries[last])
    } else {
      takeAttributes(&held, of: &named)
    }
    return held.isEmpty
  }

  private static func isAttribute(_ noun: String) -> Bool {
    ["detail", "value", "price", "amount", "hint", "placeholder"].contains(noun)
  }

  /// "with the detail “Sunny” and the value “23°”": said of the thing itself.
  private func takeAttributes(_ held: inout [Mention], of mention: inout Mention) {
    held.removeAll { part in
      guard part.role == nil, part.isLabelGiven, part.children.isEmpty else { return false }
      switch part.noun {
      case "detail": mention.detail = part.label
      case "value", "price", "amount": mention.value = part.label
      case "hint", "placeholder":
        guard mention.role?.isField ?? true, part.spot.relation == nil else { return false }
        mention.placeholder = part.label
      default: return false
      }
      return true
    }
  }

  /// "FAQ with 3 questions", "a stepper with 4 steps": so many entries.
  private func countsEntries(_ held: Mention, of mention: Mention) -> Bool {
    guard let role = mention.role, Entries.holdsEntries(role), role != .table, role != .sidebar,
      role != .navbar, role != .header, role != .form, role != .chart, role != .map,
      role != .calendar, role != .column, role != .orderSummary, held.entries.isEmpty,
      !held.isLabelGiven
    else { return false }
    return held.role == nil
      || [
        .option, .item, .listItem, .menuItem, .tab, .navItem, .image, .stepper, .column, .row,
        .mark,
      ]
      .contains(held.role)
  }

  /// "a heart with 4": what stands on or beside something that shows only its own words.
  private mutating func readAmount(_ mention: inout Mention) -> Bool {
    guard Holding.isLeaf(mention.role) || Self.showsAmount(mention.role),
      !(mention.isPlural || mention.role == .image), let word = at(index),
      word.tag == .number || word.tag == .quoted || word.token.kind == .number
    else { return false }
    let text = phraseWords().map(\.text).joined(separator: " ")
    if mention.label.isEmpty, mention.role != .progressRing {
      mention.label = text
    } else {
      mention.value = text
    }
    return true
  }

  private static func showsAmount(_ role: Control.Role?) -> Bool {
    role == .progressRing || role == .stat || role == .progress
  }

  /// Whether it is the name of something rather than a part that things have.
  private func isName(_ mention: Mention) -> Bool {
    mention.role == nil && (mention.isLabelGiven || mention.label.first?.isUppercase ?? false)
  }

  private mutating func readColon(_ mention: inout Mention, depth: Int) {
    let held = mentions(
      in: mention.isRegion ? nil : mention, depth: depth + 1, isColonList: mention.isPlural,
      isHeaded: !mention.isRegion && !mention.isPlural)
    if mention.isRegion || !(mention.isPlural || PhraseReader.takesEntries(mention.role)) {
      mention.children += held
    } else {
      mention.entries += held
    }
  }

  private mutating func readParenthesis(_ mention: inout Mention) {
    if mention.role == .row, mention.isPlural, at(index + 1)?.tag == .quoted {
      readRows(&mention)
      return
    }
    index += 1
    let isSide = mention.role == nil && mention.children.isEmpty
    var held: [Mention] = []
    while index < end, at(index)?.isMark(")") != true {
      let before = index
      held += mentions(in: mention, depth: 3)
      if index == before { index += 1 }
    }
    index += 1
    if held.count == 1, held[0].isBare, let last = mention.entries.indices.last,
      mention.entries.count == 1, mention.isPlural, held[0].label.isEmpty
    {
      mention.entries[last].value = held[0].value
      return
    }
    if isSide, held.count == 1, held[0].isBare, !mention.label.isEmpty {
      mention.value = held[0].value.isEmpty ? held[0].label : held[0].value
    } else {
      mention.entries += held
    }
  }

  /// Rows cell by cell: "the rows (“A”, “12”), (“B”, “7”) and (“C”, “9”)".
  private mutating func readRows(_ mention: inout Mention) {
    while at(index)?.isMark("(") == true, at(index + 1)?.tag == .quoted {
      index += 1
      var row = Mention()
      row.isLabelGiven = true
      while let word = at(index), !word.isMark(")") {
        if word.tag == .quoted {
          var cell = Mention()
          cell.label = word.text
          cell.span = word.span
          if row.entries.isEmpty {
            row.label = word.text
            row.span = word.span
          }
          row.entries.append(cell)
        }
        index += 1
      }
      index += 1
      mention.entries.append(row)
      var next = index
      while at(next)?.isMark(",") == true || at(next)?.says("and") == true { next += 1 }
      guard at(next)?.isMark("(") == true else { return }
      index = next
    }
  }

  private mutating func skipParenthesis() {
    while index < end, at(index)?.isMark(")") != true { index += 1 }
    index += 1
  }

  /// "each with a photo", ", each has a tag".
  private mutating func readEach(_ mention: inout Mention, depth: Int) -> Bool {
    let start = index
    while at(index)?.isMark(",") == true { index += 1 }
    guard at(index)?.says("each", "every") == true else { return false }
    index += 1
    if at(index)?.says("one") == true { index += 1 }
    guard let word = at(index), isHolding(word) else {
      index = start
      return false
    }
    skipHolding()
    var holder = mention
    holder.isEach = true
    mention.each = mentions(in: holder, depth: depth + 1)
    if at(index)?.isMark(":") == true {
      index += 1
      mention.entries += mentions(in: mention, depth: depth + 1)
    }
    return true
  }

  /// A preposition that says nothing about the picture, with what follows it.
  private mutating func readLoose(_ mention: inout Mention) {
    guard let word = at(index) else { return }
    index += 1
    let phrase = phraseWords()
    let text = Self.plain(phrase).map(\.text).joined(separator: " ")
    guard !text.isEmpty else { return }
    switch mention.role {
    case .link, .button: if mention.label.isEmpty { mention.label = PhraseReader.capitalized(text) }
    case .progress, .progressRing, .slider: if mention.value.isEmpty { mention.value = text }
    case .event, .item:
      mention.value = mention.value.isEmpty ? text : mention.value + " " + text
    default:
      if word.says("in", "at"), phrase.first?.token.kind == .number, mention.value.isEmpty {
        // "Water in 2 days".
        mention.value = word.lower + " " + text
      } else if word.says("in", "into", "to") {
        mention.spot.relation = .inside
        mention.spot.anchor = Self.plain(phrase)
      } else if mention.isBare || mention.isLabelGiven,
        phrase.first?.token.isCapitalized ?? false
          || mention.role == nil
      {
        mention.detail = mention.detail.isEmpty ? text : mention.detail + " " + text
      }
    }
  }
}

/// One thing: the words of its noun phrase, and where they end.
extension ItemReader {
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
    if let names = smallNames() { return names }
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
    if let first = phrase.first, phrase.count > 1, mention.role == .chip || mention.role == .badge,
      first.token.isCapitalized, !first.isOpening, mention.isPlural, !mention.entries.isEmpty,
      mention.noun == Lemmas.singular(first.lower)
    {
      // "…, Labels urgent and late": with a capital it is their title as well.
      mention.detail = first.text
    }
    if isListOpen, let name = Self.name(in: phrase), mention.role != nil { mention = name }
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

  /// "the channels general, design and random": names in lower case behind what they are.
  private mutating func smallNames() -> Mention? {
    guard let article = at(index), article.says("the"), let noun = at(index + 1), noun.isNominal,
      Lemmas.isPlural(noun.lower), ControlLexicon.sense(of: [noun.lower]) == nil,
      let first = at(index + 2), Self.isSmallName(first), at(index + 3)?.isMark(",") == true,
      let second = at(index + 4), Self.isSmallName(second),
      at(index + 5).map({ $0.isMark(",", ";") || $0.says("and") }) ?? true
    else { return nil }
    var list = Mention()
    list.role = .list
    list.variant = "plain"
    list.noun = Lemmas.singular(noun.lower)
    list.isPlural = true
    list.isDefinite = true
    var entry = Mention()
    entry.label = first.text
    entry.span = first.span
    list.entries = [entry]
    list.span = noun.span.lowerBound..<first.span.upperBound
    index += 3
    return list
  }

  private static func isSmallName(_ word: Word) -> Bool {
    word.token.kind == .word && !word.token.isCapitalized && word.tag != .determiner
      && (word.isNominal || word.tag == .adjective || word.tag == .verb)
      && ControlLexicon.sense(of: [word.lower]) == nil
  }

  /// "select the gender Male or Female", "choose a size: S, M or L": one of several.
  mutating func choice() -> Mention? {
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
      if !phrase.isEmpty, spots.spot(at: index) != nil, !Self.turns(phrase, word) { break }
      phrase.append(word)
      index += 1
    }
    return phrase
  }

  /// "Safe search" among the names of toggles: several words with a capital, though the last of
  /// them names a control elsewhere.
  private static func name(in phrase: [Word]) -> Mention? {
    guard phrase.count > 1, let first = phrase.first, let last = phrase.last,
      first.token.isCapitalized, !first.isOpening,
      phrase.allSatisfy({ $0.token.kind == .word && $0.tag != .quoted }),
      !ControlLexicon.isPlainControl(last), !last.says("plus", "icon"),
      ControlLexicon.longest(endingAt: phrase.count, of: phrase) != nil
    else { return nil }
    var name = Mention()
    name.label = phrase.map(\.text).joined(separator: " ")
    name.noun = Lemmas.singular(last.lower)
    name.span = first.span.lowerBound..<last.span.upperBound
    return name
  }

  /// "A dialog lies over it", "the menu opens below the button": verbs that only say where.
  func liesSomewhere(at start: Int) -> Bool {
    guard let word = at(start), !word.token.isCapitalized,
      word.says(
        "lies", "lie", "sits", "sit", "stands", "stand", "floats", "float", "hovers", "hover",
        "opens", "appears", "appear", "hangs", "rests", "pops", "slides", "shown", "displayed",
        "located", "positioned", "placed")
    else { return false }
    let next = at(start + 1)?.says("up", "in", "out") == true ? start + 2 : start + 1
    return spots.spot(at: next) != nil
  }

  /// "On the way", "Out for delivery", "Ready to ship" among names with a capital.
  private func continuesEntry(_ word: Word, _ phrase: [Word]) -> Bool {
    guard let first = phrase.first, first.token.isCapitalized, !first.isOpening,
      first.token.kind == .word, phrase.count < 4, let next = at(index + 1),
      next.token.kind == .word, !next.token.isCapitalized, ControlLexicon.head(of: phrase) == nil
    else { return false }
    if word.tag == .determiner {
      return phrase.last?.says("in", "on", "at", "to", "under", "by", "for", "of", "out") ?? false
    }
    return word.says("for", "of", "to", "in", "on", "at", "by") && next.tag != .determiner
      && (next.isNominal || next.tag == .verb)
  }

  /// "Swipe left", "Just right", "Align center": a side that ends a caption.
  private static func turns(_ phrase: [Word], _ word: Word) -> Bool {
    guard phrase.count == 1, let first = phrase.first, first.token.isCapitalized,
      word.says("left", "right", "center", "centre")
    else { return false }
    return first.says(
      "just", "swipe", "turn", "rotate", "align", "justify", "slide", "pan", "steer", "hard")
  }

  /// "Available from date picker", "Harbor from", "Remind by email toggle": a small word in or
  /// behind the name of a field.
  private func continuesName(_ word: Word, _ phrase: [Word]) -> Bool {
    guard let first = phrase.first, first.token.isCapitalized,
      phrase.allSatisfy({ $0.token.kind == .word }),
      word.says("from", "to", "until", "till", "by", "for", "on", "in", "of"),
      ControlLexicon.head(of: phrase) == nil
    else { return false }
    guard let next = at(index + 1), !next.isMark(",", ";", ")"), !next.says("and", "or") else {
      return word.says("from", "to", "until", "till", "by")
    }
    if first.says("choose", "select", "pick") { return false }
    var last = index + 1
    while let word = at(last), last < index + 5, word.token.kind == .word,
      word.tag != .determiner, !word.token.isCapitalized
    {
      if ControlLexicon.isPlainControl(word), last > index + 1 { return true }
      last += 1
    }
    return false
  }

  /// "call to action", "trusted by logos": a name that has a preposition in it is taken whole.
  func knownName(at start: Int) -> Int? {
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

  func endsPhrase(_ word: Word, after phrase: [Word]) -> Bool {
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
    if isListOpen, continuesEntry(word, phrase) { return false }
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
    if word.says("being") || liesSomewhere(at: index) { return true }
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
  func endsAtPreposition(_ word: Word, _ phrase: [Word]) -> Bool {
    if continuesName(word, phrase) { return false }
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
  func isInsideName(_ word: Word, _ phrase: [Word]) -> Bool {
    if continuesName(word, phrase) { return true }
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
  func continuesSocial(_ phrase: [Word]) -> Bool {
    guard let next = at(index + 1), let last = phrase.last else { return false }
    return ActionWords.providers.contains(next.lower)
      && last.says("continue", "in", "up", "login", "sign", "signup", "sign-in")
  }

  /// "left column", "main area", "top row": parts of the screen.
  func readRegion(_ phrase: [Word], _ mention: inout Mention) {
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

}

/// A thing or a datum as a sentence names it: “one or more talks”, “the abstract class Shape”.
struct SortMention {
  /// The words of its name.
  var words: [Word] = []
  /// How many, where that was said.
  var amount: Multiplicity?
  /// Whether it speaks of every one of them: “each order”.
  var isUniversal = false
  var hasArticle = false
  /// Whether it is one of a sort, rather than one that was named before: “a”, “an”.
  var isIndefinite = false
  var isNegated = false
  /// What it is declared to be: “class”, “interface”.
  var sort: ModelScene.Sort?
  var isDeclared = false
  /// What stands in brackets after it.
  var note: [Word] = []
  var range = 0..<0
  /// Its words with those that say how many and which.
  var allSpans: [Range<Int>] = []

  var isPlural: Bool { words.last?.isPlural ?? false }
  var label: String { ModelNames.label(of: words) }
  var spans: [Range<Int>] { words.map(\.span) }
  var isCode: Bool { words.count == 1 && ModelNames.isCode(words[0].text) }

  /// How many there are, also where only the number of the noun tells.
  var told: Multiplicity? { amount ?? (isPlural ? Multiplicity(end: .many) : nil) }
}

/// Reads the mentions and verbs of a sentence about a model.
struct ModelPhrases {
  let words: [Word]

  func at(_ index: Int) -> Word? { words.indices.contains(index) ? words[index] : nil }

  // MARK: Mentions

  /// The mention that begins at a position.
  func mention(at start: Int) -> SortMention? {
    var mention = SortMention()
    var index = start
    readAmount(&index, &mention)
    readDeclaration(&index, &mention)
    while let word = at(index) {
      if word.isMark("'")
        || word.isMark("-") && !mention.words.isEmpty && word.token.isSpaced == false
      {
        index += 1
        continue
      }
      guard isNameWord(index, mention.words, isLed: index > start) else { break }
      mention.words.append(word)
      index += 1
      // "date of birth", "point of sale": of what it is belongs to the name.
      if at(index)?.says("of") == true, let next = at(index + 1),
        next.tag == .noun || next.tag == .name, mention.words.count == 1, !next.isPlural,
        !next.token.isCapitalized || next.isPlural
      {
        mention.words += words[index...index + 1]
        index += 2
      }
    }
    dropKindNouns(&mention)
    guard !mention.words.isEmpty else { return nil }
    if at(index)?.isMark("(") == true, let end = closing(index) {
      mention.note = Array(words[(index + 1)..<end])
      index = end + 1
    }
    mention.range = start..<index
    mention.allSpans = words[start..<index].filter { $0.token.kind != .mark }.map(\.span)
    return mention
  }

  /// The mentions of a list; where `isObject`, a mention that does something itself is not one.
  func list(at start: Int, isObject: Bool) -> (mentions: [SortMention], end: Int)? {
    var index = start
    if at(index)?.says("both", "either") == true { index += 1 }
    guard let first = mention(at: index) else { return nil }
    var mentions = [first]
    index = first.range.upperBound
    while let next = afterSeparator(index), let more = mention(at: next) {
      if isObject, isVerb(more.range.upperBound, after: next) || isVerb(next, after: next) { break }
      mentions.append(more)
      index = more.range.upperBound
    }
    return (mentions, index)
  }

  /// The position after a comma, “and” or the like.
  func afterSeparator(_ index: Int) -> Int? {
    var next = index
    if at(next)?.isMark(",") == true { next += 1 }
    if let word = at(next), word.says("and", "or", "plus", "&") || word.isMark("&", "/") {
      next += 1
    } else if at(next)?.says("as") == true, at(next + 1)?.says("well") == true,
      at(next + 2)?.says("as") == true
    {
      next += 3
    }
    return next > index && next < words.count ? next : nil
  }

  /// The position of the bracket that closes the one at a position.
  func closing(_ open: Int) -> Int? {
    guard words.indices.contains(open) else { return nil }
    var depth = 0
    for index in open..<words.count {
      if words[index].isMark("(") { depth += 1 }
      if words[index].isMark(")") {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  }

  private func isNameWord(_ index: Int, _ before: [Word], isLed: Bool) -> Bool {
    let word = words[index]
    switch word.tag {
    case .mark, .arrow, .determiner, .possessive, .modal, .auxiliary, .negation, .subordinator,
      .conjunction:
      return word.text == "A" && !before.isEmpty
    case .pronoun, .preposition, .politeness:
      return word.token.isCapitalized && word.text.count > 2 && !word.isOpening
    case .quoted: return before.isEmpty
    case .number: return !before.isEmpty && word.token.kind == .number && word.text.count < 4
    case .adverb:
      return word.token.isCapitalized && !word.isOpening
    case .noun, .name, .adjective, .color, .verb:
      // After “one or more” even “talks” is a noun.
      return before.isEmpty
        ? isLed || !isVerbAtStart(index) : !isVerb(index, after: index - before.count)
    }
  }

  /// Whether a word stands between commas, as names in a list do.
  private func isListed(_ index: Int) -> Bool {
    let next = at(index + 1)
    let isClosed =
      next == nil || next?.token.kind == .mark || next?.says("and", "or", "plus", "&") == true
    let before = at(index - 1)
    return isClosed
      && (before == nil || before?.token.kind == .mark
        || before?.says("and", "or", "with", "between", "of", "for") == true)
  }

  /// Whether a plural that may be a verb elsewhere stands before one: “Books have authors”.
  private func isPluralSubject(_ index: Int) -> Bool {
    guard let word = at(index), word.isPlural, let next = at(index + 1) else { return false }
    return next.tag == .auxiliary || next.tag == .modal
      || ModelVerbs.isRelation(next) && next.form == .base
  }

  private func isVerbAtStart(_ index: Int) -> Bool {
    let word = words[index]
    if isListed(index) { return false }
    if isPluralSubject(index) { return false }
    guard word.tag == .verb, !word.token.isCapitalized || word.isOpening else { return false }
    if let before = at(index - 1), before.tag == .determiner || before.tag == .possessive {
      return false
    }
    // "hashed passwords", "parking spots".
    if word.form == .participle || word.form == .gerund, let next = at(index + 1),
      next.tag == .noun || next.tag == .name
    {
      return false
    }
    return ModelVerbs.isRelation(word) || !ModelNames.isDatum([word])
  }

  private func readAmount(_ index: inout Int, _ mention: inout SortMention) {
    var least: Int?
    var most: Int?
    var isOpen = false
    while let word = at(index) {
      if word.says("exactly", "precisely", "only", "just", "always", "also", "approximately") {
        index += 1
      } else if word.says("at"), let next = at(index + 1), next.says("least", "most"),
        let number = number(index + 2)
      {
        if next.says("least") { least = number } else { (least, most) = (0, number) }
        isOpen = next.says("least")
        index += 3
      } else if word.says("up"), at(index + 1)?.says("to") == true, let number = number(index + 2) {
        (least, most) = (0, number)
        index += 3
      } else if word.says("between"), let low = number(index + 1),
        at(index + 2)?.says("and") == true,
        let high = number(index + 3)
      {
        (least, most) = (low, high)
        index += 4
      } else if word.says("optionally", "optional", "possibly", "sometimes") {
        least = 0
        most = most ?? 1
        index += 1
      } else if let number = number(index), least == nil || most == nil, !isNamePart(index) {
        index += 1
        (least, most) = (number, number)
        if at(index)?.says("or", "to") == true, let next = at(index + 1) {
          if next.says("more", "many", "several") {
            isOpen = true
            index += 2
          } else if let high = self.number(index + 1) {
            most = high
            index += 2
          }
        }
      } else if word.says("any"), at(index + 1)?.says("number", "amount") == true {
        (least, isOpen) = (0, true)
        index += at(index + 2)?.says("of") == true ? 3 : 2
      } else if word.says("as"), at(index + 1)?.says("many") == true {
        (least, isOpen) = (0, true)
        index += 2
      } else if word.says("an"), at(index + 1)?.says("arbitrary", "unlimited") == true {
        (least, isOpen) = (0, true)
        index += at(index + 3)?.says("of") == true ? 4 : 2
      } else if word.says(
        "many", "several", "multiple", "various", "numerous", "some", "few", "lots", "unlimited")
      {
        mention.amount = Multiplicity(end: .many)
        index += at(index + 1)?.says("of") == true ? 2 : 1
      } else if word.says("a"),
        at(index + 1)?.says(
          "lot", "number", "list", "set", "collection",
          "couple", "few", "bunch") == true
      {
        mention.amount = Multiplicity(end: .many)
        index += at(index + 2)?.says("of") == true ? 3 : 2
      } else if word.says("each", "every", "all", "any") {
        mention.isUniversal = true
        index += at(index + 1)?.says("of") == true ? 2 : 1
      } else if word.says("no") {
        mention.isNegated = true
        index += 1
      } else if word.tag == .determiner || word.tag == .possessive,
        word.text != "A" || word.isOpening
          || mention.words.isEmpty
      {
        mention.hasArticle = true
        mention.isIndefinite = word.says("a", "an")
        index += 1
      } else if word.says("single", "dedicated", "separate", "given", "same"), mention.hasArticle {
        index += 1
      } else {
        break
      }
    }
    if let amount = Self.amount(least, most, isOpen) { mention.amount = amount }
  }

  private static func amount(_ least: Int?, _ most: Int?, _ isOpen: Bool) -> Multiplicity? {
    guard let least else { return nil }
    switch (least, isOpen ? nil : most) {
    case (0, nil): return Multiplicity(end: .zeroOrMany)
    case (1, nil): return Multiplicity(end: .oneOrMany)
    case (let low, nil): return Multiplicity(end: .oneOrMany, count: "\(low)..*")
    case (0, 1): return Multiplicity(end: .zeroOrOne)
    case (1, 1): return Multiplicity(end: .one)
    case (let low, .some(let high)):
      return Multiplicity(
        end: low == 0 ? .zeroOrMany : .oneOrMany, count: low == high ? "\(low)" : "\(low)..\(high)")
    }
  }

  private func number(_ index: Int) -> Int? {
    guard let word = at(index) else { return nil }
    return NounGroupReader.count(word)
  }

  /// “one” may be the thing itself, as in “the one”.
  private func isNamePart(_ index: Int) -> Bool { at(index + 1) == nil }

  private func readDeclaration(_ index: inout Int, _ mention: inout SortMention) {
    var next = index
    var sort: ModelScene.Sort?
    while let word = at(next) {
      if word.says("abstract") {
        sort = .abstract
      } else if word.says("weak") {
        sort = .weakEntity
      } else if !word.says(
        "base", "super", "parent", "child", "sub", "concrete", "final", "uml", "sql")
      {
        break
      }
      next += 1
    }
    guard let word = at(next), let name = at(next + 1), Self.kindNouns.contains(word.lower),
      name.isNominal || name.tag == .verb || name.says("called", "named")
        || name.token.isCapitalized,
      !Self.kindNouns.contains(name.lower), !name.says("diagram", "diagrams", "hierarchy")
    else { return }
    if word.says("interface") { sort = .interface }
    if word.says("enum", "enumeration") { sort = .enumeration }
    mention.sort = sort
    mention.isDeclared = true
    index = next + 1
    if name.says("called", "named") { index += 1 }
  }

  private func dropKindNouns(_ mention: inout SortMention) {
    guard mention.words.count > 1, let last = mention.words.last,
      last.says(
        "class", "classes", "table", "entity", "entities", "interface", "enum", "objects", "tables")
    else { return }
    mention.words.removeLast()
    mention.isDeclared = true
    if last.says("interface") { mention.sort = .interface }
    if last.says("enum") { mention.sort = .enumeration }
    while mention.words.count > 1, let first = mention.words.first,
      first.says("base", "abstract", "parent", "super", "child")
    {
      if first.says("abstract") { mention.sort = .abstract }
      mention.words.removeFirst()
    }
  }

  static let kindNouns = FunctionWords.words(
    "class classes interface interfaces enum enumeration entity entities table tables superclass subclass"
  )

  // MARK: Verbs

  /// Whether a verb stands at a position, given where the mention before it begins.
  func isVerb(_ index: Int, after start: Int) -> Bool {
    guard let word = at(index), word.token.kind == .word else { return false }
    if word.tag == .auxiliary || word.tag == .modal { return true }
    if index == start, isListed(index) || isPluralSubject(index) { return false }
    if word.text.contains("(") || ModelNames.isSnake(word.text) { return false }
    if word.token.isCapitalized, index > start || !word.isOpening { return false }
    if let before = at(index - 1), before.tag == .determiner || before.tag == .possessive {
      return false
    }
    if word.tag == .verb, word.form != .gerund {
      // "a booked seat", "hashed passwords".
      if word.form == .participle, let next = at(index + 1), next.isNominal, index == start {
        return false
      }
      return index > start ? agrees(index) : ModelVerbs.isRelation(word) || word.form == .present
    }
    guard index > start else { return ModelVerbs.isRelation(word) && word.form != .base }
    guard let before = at(index - 1) else { return false }
    if ModelVerbs.isRelation(word), word.tag == .verb || !isListed(index), agrees(index),
      at(index + 1) != nil, !(at(index + 1)?.isMark(",", ":") ?? true),
      !isLastOfName(index)
    {
      return true
    }
    guard before.isNominal || before.isMark(")") else { return false }
    guard !isFollowedByVerb(index), let next = at(index + 1) else { return false }
    let hasObject =
      next.tag == .determiner || next.tag == .number || next.tag == .possessive
      || next.says("many", "several", "multiple", "to", "exactly", "only", "at", "zero", "one")
      || next.isNominal
    guard hasObject else { return false }
    if before.isPlural { return !word.isPlural && word.tag == .noun && !next.says("to", "at") }
    return word.lower.hasSuffix("s") && !word.lower.hasSuffix("ss") && !next.says("at")
      && (beginsWithArticle(start) || at(start)?.token.isCapitalized == true)
  }

  /// "an interest rate and …": a plain form right behind a noun of the singular is one more noun.
  private func isLastOfName(_ index: Int) -> Bool {
    guard let before = at(index - 1), let word = at(index), before.isNominal, !before.isPlural,
      !before.token.isCapitalized, word.tag == .noun, !word.lower.hasSuffix("s")
    else { return false }
    return Lemmas.verbForms(word.lower).contains {
      $0.form == .base && $0.base == word.lower
    } && Verbs.irregular[word.lower] == nil && !word.lower.hasSuffix("ed")
  }

  private func beginsWithArticle(_ start: Int) -> Bool {
    for index in [start, start - 1] {
      if let word = at(index), word.tag == .determiner || word.says("one") { return true }
    }
    return false
  }

  /// Whether a form of a verb suits the noun before it: “orders contain”, “an order contains”.
  private func agrees(_ index: Int) -> Bool {
    guard let before = at(index - 1) else { return true }
    let word = words[index]
    if before.isMark(")") || before.tag == .pronoun || before.tag == .adverb { return true }
    if word.form == .base, before.isNominal, !before.isPlural, !before.token.isCapitalized {
      // "an actor set", but "sheep eat", "students and staff use".
      return at(index - 2)?.says("and", "or") == true
    }
    if word.form == .participle, before.isNominal {
      return at(index + 1)?.says("by", "to", "from", "in") == true
    }
    return true
  }

  private func isFollowedByVerb(_ index: Int) -> Bool {
    for word in words.dropFirst(index + 1) {
      if word.isMark(",", ";", ":") || word.tag == .conjunction { return false }
      if word.tag == .auxiliary || word.tag == .modal { return true }
      if word.tag == .verb, word.form == .present { return true }
    }
    return false
  }
}

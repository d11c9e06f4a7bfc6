/// Gives each token of a sentence its part of speech, by ordered rules over its neighbors.
struct Tagger {
  private let tokens: [Token]

  /// Tags a sentence or a fragment.
  static func words(of tokens: [Token]) -> [Word] {
    Tagger(tokens: tokens).words()
  }

  private init(tokens: [Token]) {
    self.tokens = tokens
  }

  private func words() -> [Word] {
    var words: [Word] = []
    words.reserveCapacity(tokens.count)
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      // A name of several words that the lexicon knows is a noun, whatever its words are alone.
      if token.kind == .word, let name = Lexicon.name(in: tokens, at: index), name.count > 1,
        !isVerbAndObject(at: index, words)
      {
        for part in tokens[index..<index + name.count] {
          words.append(
            Word(token: part, tag: .noun, lemma: Lemmas.singular(part.lower), form: nil))
        }
        index += name.count
        continue
      }
      // "somebody else" is one word; "everything else" is what no answer has named.
      if token.isWord("else"), let last = words.last,
        last.says("somebody", "someone", "something", "somewhere", "nobody", "nothing")
      {
        words[words.count - 1].token.text += " else"
        words[words.count - 1].token.lower += " else"
        words[words.count - 1].token.span = last.span.lowerBound..<token.span.upperBound
        index += 1
        continue
      }
      words.append(word(at: index, after: words))
      index += 1
    }
    for index in words.indices where index == 0 || words[index - 1].isMark(":", ".", "?", "!") {
      words[index].isOpening = true
    }
    markWish(&words)
    return words
  }

  /// "A website for a library is wanted": the end of the sentence only says that it is a wish.
  private func markWish(_ words: inout [Word]) {
    let end = words.last?.isMark(".", "!") ?? false ? words.count - 1 : words.count
    guard end > 3, words[end - 1].says("wanted", "needed", "required", "requested"),
      words[end - 2].says("is", "are"),
      !words[..<(end - 2)].contains(where: {
        $0.tag == .verb || $0.tag == .preposition && $0.says("to")
      })
    else { return }
    for index in (end - 2)..<end { words[index].tag = .politeness }
  }

  /// "open login page" says what to do; "login page" alone names something.
  private func isVerbAndObject(at index: Int, _ before: [Word]) -> Bool {
    Verbs.strong.contains(tokens[index].lower) && !Lexicon.senses(of: [tokens[index].lower]).isEmpty
  }

  /// "A and B", "A, B", "A is tied to B": a letter that no noun follows.
  private func standsAlone(_ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return true }
    let next = tokens[index + 1]
    return next.arrow != nil || next.isMark(",") || next.isMark(":") || next.isMark(")")
      || next.kind == .word
        && (FunctionWords.conjunctions.contains(next.lower)
          || FunctionWords.auxiliaries.contains(next.lower) || next.lower == "to")
  }

  private func word(at index: Int, after before: [Word]) -> Word {
    let token = tokens[index]
    func made(_ tag: Word.Tag, _ lemma: String? = nil, _ form: WordForm? = nil) -> Word {
      Word(token: token, tag: tag, lemma: lemma ?? token.lower, form: form)
    }
    switch token.kind {
    case .quoted: return made(.quoted)
    case .arrow: return made(.arrow)
    case .mark: return made(.mark)
    case .number: return made(.number)
    case .word: break
    }
    let lower = token.lower
    let previous = before.last
    if lower == "to" { return made(.preposition) }
    // "Service A", "Zone A": the letter is part of the name.
    if token.text == "A", previous?.isNominal == true || standsAlone(index) { return made(.name) }
    if FunctionWords.negations.contains(lower), lower != "no", lower != "without" {
      return made(.negation)
    }
    // "Service A": a capital letter that follows a noun names it.
    if token.text == "A", previous?.isNominal == true { return made(.name) }
    // "a hub which forwards", "a job that runs": the word stands for the noun before it.
    if lower == "which" || lower == "that",
      previous?.isNominal == true || previous?.isMark(",") == true && lower == "which"
    {
      return made(.pronoun)
    }
    // "A and B both call C", "the sensors each send": beside the verb rather than before a noun.
    if ["both", "all", "each"].contains(lower), let previous, previous.isNominal,
      index + 1 < tokens.count, tokens[index + 1].kind == .word, !tokens[index + 1].isWord("of"),
      !FunctionWords.determiners.contains(tokens[index + 1].lower)
    {
      return made(.adverb)
    }
    // ", all connected to a hub": the word stands for what was named.
    if ["both", "all", "each"].contains(lower), index + 1 < tokens.count,
      Lemmas.verbForms(tokens[index + 1].lower).contains(where: {
        ($0.form == .participle || $0.form == .gerund) && Verbs.strong.contains($0.base)
      }), index + 2 < tokens.count,
      tokens[index + 2].isWord("to") || tokens[index + 2].isWord("a")
        || FunctionWords.prepositions.contains(tokens[index + 2].lower)
    {
      return made(.pronoun)
    }
    if FunctionWords.determiners.contains(lower) { return made(.determiner) }
    if FunctionWords.possessives.contains(lower) { return made(.possessive) }
    if FunctionWords.auxiliaries.contains(lower) {
      return made(.auxiliary, Verbs.irregular[lower]?.base ?? lower)
    }
    if FunctionWords.modals.contains(lower) { return made(.modal) }
    if FunctionWords.conjunctions.contains(lower), lower != "so" || before.isEmpty {
      return made(.conjunction)
    }
    if FunctionWords.subordinators.contains(lower), previous?.tag != .determiner {
      return made(.subordinator)
    }
    if let tag = directionTag(lower, at: index, previous) { return made(tag) }
    if lower == "called", index + 1 < tokens.count, tokens[index + 1].isWord("by") {
      return made(.verb, "call", .participle)
    }
    if FunctionWords.prepositions.contains(lower) { return made(.preposition) }
    // "one box" counts; "one labelled Save" stands for a thing.
    if lower == "one", index + 1 < tokens.count, !isClosedClass(tokens[index + 1]),
      !Lemmas.verbForms(tokens[index + 1].lower).contains(where: {
        $0.form != .base && Verbs.strong.contains($0.base)
      })
    {
      return made(.number)
    }
    if FunctionWords.pronouns.contains(lower) { return made(.pronoun) }
    if FunctionWords.numbers[lower] != nil || FunctionWords.quantifiers[lower] != nil {
      return made(.number)
    }
    if FunctionWords.politeness.contains(lower) { return made(.politeness) }
    if FunctionWords.ordinals[lower] != nil { return made(.adjective) }
    if FunctionWords.adverbs.contains(lower) { return made(.adverb) }
    // With a capital it is the cloud rather than the color.
    if token.text == "Azure" { return made(.name) }
    if ColorNames.color(of: lower) != nil, !isNounBefore(index) { return made(.color) }
    if let verb = verb(at: index, after: before) { return made(.verb, verb.base, verb.form) }
    if Adjectives.all.contains(lower) {
      // "a MySQL primary": after a noun and before none, a word that also names a thing is one.
      let isLast = index + 1 >= tokens.count || isClosedClass(tokens[index + 1])
      if isLast,
        previous?.isNominal == true || previous?.tag == .determiner || previous?.tag == .number,
        !Lexicon.senses(of: [lower]).isEmpty
      {
        return made(.noun, lower)
      }
      return made(.adjective)
    }
    if isParticipleBeforeNoun(at: index) { return made(.adjective, lower) }
    if lower.hasSuffix("ly"), lower.utf8.count > 4, Lexicon.senses(of: [lower]).isEmpty {
      return made(.adverb)
    }
    // "is uplinked to": behind a helper even an unknown word in -ed says what is done.
    if previous?.tag == .auxiliary, lower.hasSuffix("ed"), lower.utf8.count > 6,
      index + 1 < tokens.count,
      FunctionWords.prepositions.contains(tokens[index + 1].lower)
        || tokens[index + 1].isWord("to"),
      Lexicon.senses(of: [lower]).isEmpty
    {
      return made(.verb, String(lower.dropLast(2)), .participle)
    }
    if isDoing(lower, after: before) { return made(.verb, Lemmas.singular(lower), .present) }
    if token.isCapitalized, !startsSentence(index) || isAcronym(token) {
      return made(.name, Lemmas.singular(lower))
    }
    return made(.noun, Lemmas.singular(lower))
  }

  /// "she peels": right behind who does it, a word in -s is a verb, known or not.
  private func isDoing(_ lower: String, after before: [Word]) -> Bool {
    guard let previous = before.last, previous.says("he", "she", "it"), previous.tag == .pronoun,
      lower.hasSuffix("s"), !lower.hasSuffix("ss"), lower.utf8.count > 3,
      Lemmas.isPlural(lower)
    else { return false }
    guard let earlier = before.dropLast().last else { return true }
    return earlier.token.kind == .mark || earlier.tag == .conjunction
      || earlier.tag == .subordinator || earlier.tag == .adverb
  }

  /// `left`, `right`, `top`, `back`: places and sides rather than verbs or nouns of their own.
  private func directionTag(_ lower: String, at index: Int, _ previous: Word?) -> Word.Tag? {
    switch lower {
    case "left", "right", "top", "bottom", "middle", "center", "centre":
      let next = index + 1 < tokens.count ? tokens[index + 1] : nil
      return next?.kind == .word && !isClosedClass(next) ? .adjective : .noun
    case "upper", "lower", "leftmost", "rightmost", "main", "topmost": return .adjective
    default: return nil
    }
  }

  private func isClosedClass(_ token: Token?) -> Bool {
    guard let token, token.kind == .word else { return true }
    let lower = token.lower
    return FunctionWords.determiners.contains(lower) || FunctionWords.prepositions.contains(lower)
      || FunctionWords.conjunctions.contains(lower) || FunctionWords.auxiliaries.contains(lower)
      || FunctionWords.possessives.contains(lower) || lower == "to"
  }

  private func startsSentence(_ index: Int) -> Bool {
    index == 0
      || tokens[index - 1].kind == .mark && [".", "?", "!"].contains(tokens[index - 1].text)
  }

  private func isAcronym(_ token: Token) -> Bool {
    token.text.utf8.count > 1 && token.text.dropFirst().contains { $0.isUppercase || $0.isNumber }
  }

  /// Whether a word that could be a color stands for a thing: "orange juice" stays a thing.
  private func isNounBefore(_ index: Int) -> Bool { false }

  // MARK: Verbs

  private func verb(at index: Int, after before: [Word]) -> (base: String, form: WordForm)? {
    let token = tokens[index]
    // A name in the middle of a sentence is a name, even where it is spelled like a verb.
    if token.isCapitalized, !startsSentence(index), before.last?.isMark(":", "-", "(") != true {
      return nil
    }
    for candidate in Lemmas.verbForms(token.lower) {
      let isStrong = Verbs.strong.contains(candidate.base)
      let isWeak = Verbs.weak.contains(candidate.base)
      guard isStrong || isWeak || Verbs.irregular[token.lower] != nil else { continue }
      if isVerbHere(candidate.form, isWeak: isWeak, at: index, before) { return candidate }
      return nil
    }
    return nil
  }

  private func isVerbHere(
    _ form: WordForm, isWeak: Bool, at index: Int, _ before: [Word]
  ) -> Bool {
    let previous = before.last
    let next = index + 1 < tokens.count ? tokens[index + 1] : nil
    if let previous {
      switch previous.tag {
      case .modal, .negation: return true
      // "trams are ships": after a helper no form of the present follows.
      case .auxiliary: return form != .present
      case .politeness: return form == .base
      case .determiner
      where previous.says("both", "all", "each") && form == .base && isObjectAhead(index):
        // "…, both connect to the database": the two that were named.
        return !isWeak
      case .determiner, .possessive, .color:
        return false
      case .number where before.dropLast().last?.isNominal == true: break
      case .adjective, .number:
        if isWeak || form == .base || form == .present { return false }
      case .preposition where previous.lower == "to":
        guard form == .base else { return form == .gerund && !isWeak }
        return !isWeak || isObjectAhead(index)
      case .preposition:
        return form == .gerund || (!isWeak && form == .base && isObjectAhead(index))
      case .pronoun: return form != .gerund || !isWeak
      case .subordinator: return form == .gerund || form == .participle || form == .past || !isWeak
      default: break
      }
    }
    switch form {
    case .participle, .past:
      if isParticipleBeforeNoun(at: index), previous == nil || previous?.isNominal != true {
        return false
      }
      return true
    case .gerund:
      return !isWeak || isObjectAhead(index)
    case .present:
      guard let previous else { return !isWeak && isObjectAhead(index) }
      if previous.isNominal || previous.tag == .conjunction || previous.tag == .adverb
        || previous.isMark(",", ")")
      {
        guard isWeak else { return true }
        return isObjectAhead(index)
          || isClauseEnd(next) && isSubject(before) && !isPlural(previous)
          || isPlainObjectAhead(index) && previous.tag == .noun && !Lemmas.isPlural(previous.lower)
      }
      return false
    case .base:
      guard let previous else { return isImperative(index, isWeak: isWeak) }
      switch previous.tag {
      case .mark, .conjunction, .adverb, .arrow: return isImperative(index, isWeak: isWeak)
      case .noun, .name, .quoted:
        // "users connect to": a plural subject, or a verb that is hardly a noun.
        let isPlural = Lemmas.isPlural(previous.lower)
        // "if overdue calculate the fine": what is never a noun is a verb.
        guard isWeak else { return true }
        return isPlural && (isObjectAhead(index) || isSubject(before) && isNounAhead(index))
      default: return !isWeak
      }
    }
  }

  /// Whether a noun group of this clause is there that can be a subject.
  private func isSubject(_ before: [Word]) -> Bool {
    let start = before.lastIndex { $0.isMark(":", ",", ";") } ?? -1
    return before[(start + 1)...].contains {
      $0.tag == .determiner || $0.tag == .name || $0.tag == .possessive
    }
  }

  /// Whether a noun stands for several, so that a verb of the singular cannot be about it.
  private func isPlural(_ word: Word) -> Bool {
    word.tag == .noun && Lemmas.isPlural(word.lower)
  }

  /// Whether a word of an open class follows, which may be an object without an article.
  private func isNounAhead(_ index: Int) -> Bool {
    guard index + 1 < tokens.count, tokens[index + 1].kind == .word else { return false }
    return !isClosedClass(tokens[index + 1])
      && !Verbs.strong.contains(tokens[index + 1].lower)
  }

  /// "the pantry returns flour": a verb more often than not takes a noun that is no control.
  private func isPlainObjectAhead(_ index: Int) -> Bool {
    guard isNounAhead(index) else { return false }
    let base = Lemmas.verbForms(tokens[index].lower).first { Verbs.strong.contains($0.base) }
    return base != nil && Lexicon.senses(of: [tokens[index + 1].lower]).isEmpty
      && Lexicon.senses(of: [tokens[index].lower]).isEmpty
  }

  private func isClauseEnd(_ token: Token?) -> Bool {
    guard let token else { return true }
    return token.kind == .mark && [",", ".", ";", ")", ":", "?"].contains(token.text)
      || token.isWord("and") || token.isWord("then")
  }

  /// Whether what follows can be the object or the complement of a verb.
  private func isObjectAhead(_ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    let next = tokens[index + 1]
    switch next.kind {
    case .quoted, .number: return true
    case .arrow: return false
    case .mark: return false
    case .word:
      let lower = next.lower
      if next.text == "A" { return false }
      return FunctionWords.determiners.contains(lower) || FunctionWords.possessives.contains(lower)
        || FunctionWords.pronouns.contains(lower) || FunctionWords.numbers[lower] != nil
        || FunctionWords.quantifiers[lower] != nil
        || [
          "to", "from", "into", "in", "on", "via", "with", "through", "out", "up", "off", "by",
          "as", "back", "over", "at", "for",
        ]
        .contains(lower) || next.isCapitalized || ColorNames.color(of: lower) != nil
    }
  }

  /// Whether a base form at the beginning of a clause tells somebody what to do.
  private func isImperative(_ index: Int, isWeak: Bool) -> Bool {
    guard isWeak else { return true }
    if isObjectAhead(index) {
      // "switch 1" names the first switch; "wait 10 seconds" says what to do.
      if tokens[index + 1].kind == .number || isLetterName(tokens[index + 1]),
        !Lexicon.senses(of: [tokens[index].lower]).isEmpty
      {
        return false
      }
      // "list of songs", "table with", "form for": a thing, not an order.
      let next = tokens[index + 1].lower
      return !["of", "with", "for", "on", "in", "at", "by", "from", "as", "over"].contains(next)
        || Verbs.strong.contains(tokens[index].lower)
    }
    guard index + 1 < tokens.count, tokens[index + 1].kind == .word else { return false }
    return Verbs.strong.contains(tokens[index].lower)
      && Lexicon.senses(of: [tokens[index].lower]).isEmpty
  }

  /// "switch B": a letter names one of several.
  private func isLetterName(_ token: Token) -> Bool {
    token.kind == .word && token.text.count == 1 && token.text != "I"
      && token.text.allSatisfy(\.isUppercase)
  }

  /// "outlined button", "hashed password": a participle that describes the noun after it.
  private func isParticipleBeforeNoun(at index: Int) -> Bool {
    let lower = tokens[index].lower
    guard lower.hasSuffix("ed") || Verbs.irregular[lower]?.form == .participle,
      index + 1 < tokens.count
    else { return false }
    let next = tokens[index + 1]
    guard next.kind == .word, !isClosedClass(next), !FunctionWords.adverbs.contains(next.lower),
      !FunctionWords.subordinators.contains(next.lower)
    else { return false }
    guard index > 0 else { return true }
    let previous = tokens[index - 1]
    return previous.kind != .word || isClosedClass(previous)
      || Adjectives.all.contains(previous.lower)
  }
}

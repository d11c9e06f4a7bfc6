extension ClauseBounds {
  /// "if it is there it is sent", "if it is late the customer waits": another subject begins.
  func isSecondSubject(at index: Int) -> Bool {
    guard index > 0, index + 1 < words.count else { return false }
    let before = words[index - 1]
    if isComplete(before: index), subjectWithVerb(at: index) { return true }
    guard
      before.tag == .adjective || before.isNominal || before.tag == .verb || before.tag == .number
        || before.tag == .adverb
    else { return false }
    let word = words[index]
    if word.says("it", "they", "he", "she", "we", "you", "i") {
      let next = words[index + 1]
      return before.form != .base
        && (next.tag == .auxiliary || next.tag == .modal || next.tag == .verb)
    }
    // "if it is empty staff refill it": a noun behind a state, with a verb of its own.
    if before.tag == .adjective || before.form == .participle, word.isNominal,
      words[index + 1].form == .present && words[index + 1].tag == .verb
        || isPresentVerb(at: index + 1)
    {
      return true
    }
    return word.says("the", "a", "an") && before.tag != .verb && startsSubjectAndVerb(at: index)
  }

  /// Whether what stands before a position says all that a clause has to: "it is damaged", "the
  /// porter knows them", "the tenant says no".
  private func isComplete(before index: Int) -> Bool {
    let last = words[index - 1]
    if last.says("them", "him", "us", "me", "no", "yes", "so", "one", "well") { return true }
    if last.says("it", "her", "you"), index > 1, words[index - 2].tag == .verb { return true }
    if Self.particles.contains(last.lower), index > 2,
      words[index - 2].tag == .verb && words[index - 2].form != .participle
        || isPresentVerb(at: index - 2)
        || words[index - 2].lower.hasSuffix("s") && Self.canBeVerb(words[index - 2])
    {
      return true
    }
    let helper = words[max(0, index - 5)..<(index - 1)].lastIndex {
      $0.says("is", "are", "was", "were", "has", "have", "been", "gets", "looks", "feels", "seems")
    }
    if let helper,
      words[(helper + 1)..<(index - 1)].allSatisfy({
        $0.tag == .adverb || $0.tag == .negation || $0.says("too", "still", "not")
          || $0.tag == .verb
      }),
      last.tag == .adjective || last.form == .participle || last.form == .past
        || last.lower.hasSuffix("ing")
        || last.tag == .verb && Adjectives.all.contains(last.lower)
        || Self.particles.contains(last.lower)
    {
      return true
    }
    return false
  }

  private static let particles = FunctionWords.words("out up off down in on over away back")

  /// A group of nouns with a verb of its own right behind it, which can only be its subject.
  func subjectWithVerb(at start: Int) -> Bool {
    var index = start
    if words[index].says(
      "it", "they", "he", "she", "we", "you", "i", "somebody", "someone", "everyone", "everybody",
      "nobody", "anyone", "all")
    {
      index += 1
      // "he refills it": known or not, what follows in -s is what he does.
      if index < words.count, !words[start].says("they", "we", "you", "i", "all"),
        words[index].token.kind == .word, words[index].isPlural
      {
        return true
      }
    } else {
      while index < words.count,
        words[index].tag == .determiner || words[index].tag == .possessive
          || words[index].tag == .number || words[index].tag == .adjective
          || words[index].tag == .color
      { index += 1 }
      let first = index
      while index < words.count, words[index].isNominal,
        index == first || !isPresentVerb(at: index)
      { index += 1 }
      guard index > first else { return false }
    }
    while index < words.count, words[index].tag == .adverb { index += 1 }
    guard index < words.count else { return false }
    let verb = words[index]
    if verb.tag == .modal || verb.tag == .auxiliary || isPresentVerb(at: index) { return true }
    // "HR declines, …": known, in -s, and nothing behind it.
    if index > start, verb.token.kind == .word, verb.lower.hasSuffix("s"), Self.canBeVerb(verb),
      !words[index - 1].isPlural,
      words[start].tag == .name || words[start].tag == .determiner,
      index + 1 == words.count || words[index + 1].token.kind == .mark
        || words[index + 1].says("and", "or", "otherwise", "else")
    {
      return true
    }
    guard verb.tag == .verb, index > start else { return false }
    let subject = words[index - 1]
    switch verb.form {
    case .present: return !subject.isPlural
    case .base: return subject.isPlural || subject.says("they", "we", "you", "i")
    case .past: return true
    case .participle, .gerund, nil: return false
    }
  }

  /// "if it is valid go to the menu": where the flow moves on to.
  func startsMove(at index: Int) -> Bool {
    guard let count = words[index...].opening(FlowWords.leadsTo), words[index].says("go", "proceed")
    else { return false }
    return index + count < words.count && !words[index - 1].says("to", "not")
  }

  /// "if it is too low say higher": a verb in its plain form right behind a state.
  func startsBareVerb(at index: Int) -> Bool {
    let before = words[index - 1]
    guard index + 1 < words.count, words[index].token.kind == .word,
      words[index].tag == .verb || words[index].tag == .noun,
      before.tag == .adjective || before.form == .participle || before.tag == .number,
      Verbs.strong.contains(words[index].lower)
    else { return false }
    let next = words[index + 1]
    return next.isNominal || next.tag == .determiner || next.tag == .possessive
      || next.tag == .adjective || next.tag == .pronoun || next.tag == .adverb
  }

  /// The end of a condition that begins at a position, and where what depends on it begins.
  func conditionEnd(from start: Int) -> (end: Int, next: Int) {
    var index = start
    var sawVerb = false
    var comma: Int?
    while index < words.count {
      let word = words[index]
      if word.isMark(":") || word.tag == .arrow || word.says("then") {
        let end = index > start && words[index - 1].isMark(",") ? index - 1 : index
        return (end, index + 1)
      }
      if word.says("otherwise", "else") {
        return comma.map { ($0, $0 + 1) } ?? (index, index)
      }
      if word.isMark(","), index > start {
        let next = afterLinks(index + 1)
        if startsClause(at: next) || isEnd(at: next)
          || isQuestion && next < words.count && words[next].tag == .auxiliary
        {
          return (index, index + 1)
        }
        comma = comma ?? index
      }
      // "if under 5 send it": a limit alone, then what to do.
      if index > start + 1, !sawVerb, words[start].tag == .preposition, startsBareVerb(at: index) {
        return (index, index)
      }
      if index > start + 1, sawVerb || word.tag == .pronoun,
        isSecondSubject(at: index) || startsReturn(at: index) || startsMove(at: index)
          || startsBareVerb(at: index)
      {
        return (index, index)
      }
      if index > start + 1, sawVerb,
        word.tag == .verb && word.form == .base || isImperative(at: index),
        !words[index - 1].says("to", "and", "or", "not"), words[index - 1].tag != .modal,
        words[index - 1].tag != .auxiliary, words[index - 1].tag != .determiner,
        words[index - 1].tag != .negation
      {
        return (index, index)
      }
      // "if overdue calculate the fine": a state alone, then what to do.
      if index > start, index - start < 3, !sawVerb, word.tag == .verb, word.form == .base,
        !Verbs.weak.contains(word.lemma), !Lemmas.isPlural(words[index - 1].lower),
        words[start..<index].allSatisfy({ $0.tag == .adjective || $0.tag == .noun })
      {
        return (index, index)
      }
      if word.tag == .verb && word.form != .gerund || word.tag == .auxiliary
        || index > start && isPresentVerb(at: index)
        || word.says("like") && index > start && words[index - 1].tag == .pronoun
      {
        sawVerb = true
      }
      index += 1
    }
    if let comma { return (comma, comma + 1) }
    return (words.count, words.count)
  }
}

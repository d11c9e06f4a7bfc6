extension ClauseBounds {
  /// "if it is there it is sent", "if it is late the customer waits": another subject begins.
  func isSecondSubject(at index: Int) -> Bool {
    guard index > 0, index + 1 < words.count else { return false }
    let before = words[index - 1]
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

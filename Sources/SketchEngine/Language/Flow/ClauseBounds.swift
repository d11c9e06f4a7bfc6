/// Finds where clauses begin and end in a sentence.
struct ClauseBounds {
  let words: [Word]
  /// Whether every comma parts two items, as in "wash, rinse, dry".
  var isList = false
  /// Whether it is an item of a list, which is one step as a whole unless a condition parts it.
  var isItem = false
  /// Whether the sentence asks something.
  var isQuestion = false

  /// How many steps there are, if it tells nothing but steps.
  var steps: Int {
    var count = 0
    var index = 0
    while index < words.count {
      index = max(stepEnd(from: afterLinks(index)), index + 1)
      count += 1
    }
    return count
  }

  /// The end of the step that begins at a position.
  func stepEnd(from start: Int) -> Int {
    var depth = 0
    var index = start
    while index < words.count {
      let word = words[index]
      if word.isMark("(") { depth += 1 }
      if word.isMark(")") { depth -= 1 }
      if depth <= 0, index > start, isBoundary(at: index, from: start) { return index }
      index += 1
    }
    return words.count
  }

  func isBoundary(at index: Int, from start: Int) -> Bool {
    let word = words[index]
    if word.tag == .arrow { return true }
    if word.isMark(",", "–", "—", ";") || word.isMark("-") && word.token.isSpaced {
      // What is quoted is the whole of a step.
      if words[start].tag == .quoted, index == start + 1 { return true }
      if isItem, !isList { return isTurn(at: index + 1) }
      if isQuestion, index > start, words.count - index < 7,
        !words[(index + 1)...].contains(where: { $0.isMark(",") || $0.says("and", "or") })
      {
        return true
      }
      if goesOnPassively(at: index + 1, from: start) { return true }
      return isList || startsLabel(at: afterLinks(index + 1))
        || startsClause(at: afterLinks(index + 1)) || isTrailing(index + 1)
    }
    if word.says("then") { return true }
    if word.says("or"), !isList { return index + 1 < words.count && words[index + 1].says("else") }
    if word.says("and", "but", "or", "&") {
      if words[start].tag == .quoted, index == start + 1 { return true }
      if isItem, !isList { return isTurn(at: index + 1) }
      if !isList, sharesObject(at: index, from: start) { return false }
      if isList {
        return !word.says("or") && index + 1 < words.count && isLastItem(index, from: start)
      }
      let next = afterLinks(index + 1)
      if next < words.count, words[next].says("if", "unless", "otherwise") { return true }
      if runsOnPassively(at: next, from: start) { return true }
      if next + 1 < words.count, words[next].says("is", "are", "gets"),
        words[next + 1].lower.hasSuffix("ed")
      {
        return true
      }
      // "is sanded and painted": two things that are done.
      if next < words.count, words[next].lower.hasSuffix("ed"), Self.canBeVerb(words[next]),
        words[start].lower.hasSuffix("ed") && index == start + 1 && start > 0
          && words[start - 1].isMark(",")
          || words[start..<index].firstIndex(where: { $0.says("is", "are") }).flatMap({
            auxiliary in
            words[auxiliary..<index].dropFirst().first.map {
              $0.lower.hasSuffix("ed") || $0.form == .participle
            }
          }) ?? false, next + 1 == words.count || words[next + 1].tag != .noun
      {
        return true
      }
      if next + 1 < words.count, words[next].says("either"), Self.canBeVerb(words[next + 1]) {
        return true
      }
      return next > index + 1 && startsClause(at: next)
        || startsVerb(at: next, like: start) || startsReturn(at: next) || isEnd(at: next)
        || !word.says("or") && startsSubjectAndVerb(at: next)
    }
    if isList { return false }
    if word.says("otherwise", "else") {
      return !words[index - 1].says(
        "everything", "anything", "everyone", "anyone", "everybody", "something", "someone",
        "somebody", "somewhere", "nothing", "nobody", "anybody", "anywhere", "what", "who")
    }
    if word.says("if", "unless"), !isAsking(before: index) { return true }
    if word.says("until"), index > start,
      words[start].says("repeat", "loop", "retry", "continue", "keep")
    {
      return true
    }
    if word.says("before"), index + 1 < words.count,
      words[index + 1].form == .gerund || words[index + 1].lower.hasSuffix("ing")
    {
      return true
    }
    return words[index...].opening(FlowWords.returns) != nil && word.says("and", "then")
  }

  /// "is weighed by the clerk, stamped by the boss": the next thing that is done to it.
  private func goesOnPassively(at index: Int, from start: Int) -> Bool {
    if runsOnPassively(at: index, from: start) { return true }
    guard index + 1 < words.count, words[index].lower.hasSuffix("ed"), Self.canBeVerb(words[index]),
      words[index + 1].says("by", "in", "into", "to", "with", "on"),
      let auxiliary = words[start..<index].firstIndex(where: { $0.says("is", "are") })
    else { return false }
    return words[auxiliary..<index].dropFirst().first.map {
      $0.lower.hasSuffix("ed") || $0.form == .participle
    } ?? false
  }

  /// "are picked, crushed and pressed": one more participle of the same helper.
  private func runsOnPassively(at index: Int, from start: Int) -> Bool {
    guard index < words.count, isDone(words[index]) else { return false }
    let next = index + 1 < words.count ? words[index + 1] : nil
    guard
      next.map({ word in
        word.token.kind == .mark || word.tag == .adverb || word.tag == .preposition
          || word.says("and", "twice", "once", "again", "before")
      }) ?? true
    else { return false }
    if isDone(words[start]), start > 0, words[start - 1].isMark(",") || words[start - 1].says("and")
    {
      return true
    }
    guard let helper = words[start..<index].firstIndex(where: { $0.says("is", "are") }) else {
      return false
    }
    return helper + 1 < index && isDone(words[helper + 1])
  }

  private func isDone(_ word: Word) -> Bool {
    word.token.kind == .word && word.lower.utf8.count > 4
      && (word.lower.hasSuffix("ed") || word.form == .participle)
  }

  /// "weigh and store in a locker": two verbs side by side that share what stands behind them.
  private func sharesObject(at and: Int, from start: Int) -> Bool {
    guard words[and].says("and", "&"), and == start + 1, and + 2 < words.count,
      words[start].tag == .verb && words[start].form != .present || isPlainForm(words[start]),
      isPlainForm(words[and + 1])
    else { return false }
    let next = words[and + 2]
    return next.tag == .preposition || next.tag == .determiner || next.tag == .possessive
      || next.isNominal && words[and + 1].lower == words[and + 1].text
  }

  private func isPlainForm(_ word: Word) -> Bool {
    word.token.kind == .word
      && (Verbs.strong.contains(word.lower) || Verbs.weak.contains(word.lower))
  }

  /// Whether an item goes on with something other than more of the same step.
  func isTurn(at index: Int) -> Bool {
    guard index < words.count else { return false }
    return words[index].says("then", "if", "unless", "otherwise", "else")
      || startsReturn(at: index) || isEnd(at: index)
      || words[index...].contains { $0.says("again") } && startsSubjectAndVerb(at: index)
  }

  /// "wash, rinse and dry": the last "and" of a list parts items, one inside an item does not.
  func isLastItem(_ index: Int, from start: Int) -> Bool {
    let hasComma = words[..<index].contains { $0.isMark(",") }
    let isBeforeComma = words[index...].contains { $0.isMark(",") }
    return hasComma && !isBeforeComma
      || !words.contains { $0.isMark(",") } && true
  }

  /// "check whether", "see if": the condition is what is done.
  func isAsking(before index: Int) -> Bool {
    index > 0
      && [
        "check", "see", "decide", "determine", "verify", "ask", "confirm", "test", "know", "as",
        "even", "only",
      ]
      .contains(words[index - 1].lemma)
  }

  /// Whether a word is a form of a known verb.
  static func canBeVerb(_ word: Word) -> Bool {
    word.tag == .verb
      || Lemmas.verbForms(word.lower).contains {
        Verbs.strong.contains($0.base) || Verbs.weak.contains($0.base)
      }
  }

  /// Words such as "and", "then" or "finally" stand between clauses.
  func afterLinks(_ start: Int) -> Int {
    var index = start
    while index < words.count {
      let word = words[index]
      if word.says("and", "then", "but", "so", "or") && index > start - 1
        || FlowWords.order.contains(word.lower) && word.token.kind == .word
          && !StepLabel.isOrdinalName(words[index...])
        || word.isMark(",")
      {
        index += 1
        continue
      }
      if let count = words[index...].opening(FlowWords.afterThat), index + count < words.count {
        index += count
        continue
      }
      break
    }
    return index
  }

  /// Whether something that can stand as a clause of its own begins here.
  func startsClause(at index: Int) -> Bool {
    guard index < words.count else { return false }
    let word = words[index]
    if word.says("if", "unless", "otherwise", "else", "while", "until", "meanwhile") { return true }
    if words[index...].opening(FlowWords.elsewhere) != nil { return true }
    if word.says("once", "when", "after"), words[index...].contains(where: { $0.isMark(",") }) {
      return true
    }
    if word.says("yes", "no"), index + 1 < words.count {
      if words[index + 1].isMark(":") || words[index + 1].tag == .arrow || isQuestionAnswered
        || words[(index + 1)...].opening(FlowWords.leadsTo) != nil
      {
        return true
      }
    }
    if isQuestion, word.tag == .auxiliary || word.says("decision") { return true }
    if words[index...].opening(FlowWords.joins) != nil
      || words[index...].opening(FlowWords.parallels) != nil
    {
      return true
    }
    return startsVerb(at: index, like: nil) || startsReturn(at: index) || isEnd(at: index)
      || startsSubjectAndVerb(at: index)
  }

  /// Whether yes and no can stand right before what is done: "yes print A, no print B".
  var isQuestionAnswered: Bool { words.first?.says("yes", "no") ?? false }

  /// "high -> call, low -> wait": up to three words and then an arrow or a colon.
  func startsLabel(at start: Int) -> Bool {
    for index in start..<min(start + 4, words.count) {
      if words[index].tag == .arrow || words[index].isMark(":") { return index > start }
      if words[index].token.kind == .mark { return false }
    }
    return false
  }

  func isTrailing(_ index: Int) -> Bool {
    index < words.count && words[index].says("followed")
  }

  /// A verb that tells what is done: "send", "sends", in a list also "sending".
  func startsVerb(at index: Int, like start: Int?) -> Bool {
    guard index < words.count else { return false }
    if index == words.count - 1, index > 0, Verbs.strong.contains(words[index].lower),
      words[index - 1].says("and", "then") || words[index - 1].isMark(",")
    {
      return true
    }
    if isRepeated(at: index) || isActBehindComma(at: index) { return true }
    guard words[index].tag == .verb || isImperative(at: index) else { return false }
    let form = words[index].form
    if form == .base || form == nil {
      // "check the name, address and phone": a word that can be a noun needs an object to be a verb.
      if Verbs.weak.contains(words[index].lower), index + 1 < words.count,
        words[index + 1].token.kind == .mark || words[index + 1].says("and", "or")
      {
        return false
      }
      // "search and filter results": an object before would be needed for a new step.
      return start.map { index > $0 + 2 || !words[$0].isNominal } ?? true
    }
    if form == .present { return true }
    guard let start else { return false }
    return form == .gerund && words[start].form == .gerund && index > start + 2
  }

  /// "and checks again": what is done again is no plural.
  func isRepeated(at index: Int) -> Bool {
    guard index + 1 < words.count, words[index + 1].says("again") else { return false }
    return words[index].token.kind == .word && Self.canBeVerb(words[index])
  }

  /// "collect the parts, match with the plan": a plain form with a preposition behind it, in a
  /// sentence that begins by telling what to do.
  func isActBehindComma(at index: Int) -> Bool {
    guard index > 1, index + 1 < words.count, words[index - 1].isMark(","),
      words[index].token.kind == .word, !PartyNouns.isData(words[index].lower),
      words[index + 1].says("with", "for", "against", "into") || words[index + 1].isNominal,
      Lemmas.verbForms(words[index].lower).contains(where: {
        $0.form == .base && (Verbs.strong.contains($0.base) || Verbs.weak.contains($0.base))
      })
    else { return false }
    let first = afterLinks(0)
    return first < words.count && (words[first].tag == .verb || isImperative(at: first))
  }

  /// A word that may be a verb, with an article or a possessive behind it.
  func isImperative(at index: Int) -> Bool {
    guard index + 1 < words.count, words[index].token.kind == .word else { return false }
    let hasObject =
      words[index + 1].tag == .determiner || words[index + 1].tag == .possessive
      || words[index + 1].says("it", "them", "him", "her", "back")
      || words[index + 1].tag == .number && Verbs.strong.contains(words[index].lower)
    guard hasObject else { return false }
    if words[index].says("do"), words[index + 1].tag == .determiner { return true }
    if Verbs.strong.contains(words[index].lower) || Verbs.weak.contains(words[index].lower) {
      return true
    }
    // An unknown word with an object behind it, where a clause may begin, can only be a verb.
    return words[index].tag == .noun && index > 0 && !words[index].lower.hasSuffix("s")
      && (words[index - 1].isMark(",") || words[index - 1].says("and", "then"))
  }

  func startsReturn(at index: Int) -> Bool {
    guard index < words.count else { return false }
    return words[index...].opening(FlowWords.returns) != nil
      || words[index...].opening(FlowWords.startOver) != nil
      || words[index...].opening(FlowWords.tryAgain) != nil
        && !words[index].says("repeat", "return", "loop")
  }

  func isEnd(at index: Int) -> Bool {
    guard index < words.count, let count = words[index...].opening(FlowWords.ends) else {
      return false
    }
    return index + count == words.count || words[index + count].tag == .mark
      || words[index + count].says("and", "if", "otherwise", "else", "then")
  }

  /// A noun group with a finite verb behind it.
  func startsSubjectAndVerb(at start: Int) -> Bool {
    guard start < words.count else { return false }
    var index = start
    while index < words.count, index - start < 7 {
      let word = words[index]
      switch word.tag {
      case .verb:
        if word.form == .present || word.form == .past || word.form == .base {
          return index > start && index + 1 <= words.count && isFinite(index, from: start)
        }
        return false
      case .noun where index > start && isPresentVerb(at: index): return true
      case .modal, .auxiliary:
        return index > start
      case .determiner, .possessive, .pronoun, .noun, .name, .adjective, .color, .number, .quoted,
        .adverb:
        index += 1
      case .preposition where word.says("of", "in") && index > start:
        index += 1
      case .preposition, .conjunction, .subordinator, .negation, .arrow, .mark, .politeness:
        return false
      }
    }
    return false
  }

  /// "the system checks stock": a word that could be a plural, between a singular and an object.
  func isPresentVerb(at index: Int) -> Bool {
    guard index > 0, words[index].lower.hasSuffix("s"),
      words[index - 1].isNominal, !Lemmas.isPlural(words[index - 1].lower)
    else { return false }
    // "a helper approaches them": before an object in its own form, whatever the word is.
    if index + 1 < words.count, words[index + 1].says("them", "it", "him", "her", "the", "a", "an")
    {
      return true
    }
    guard
      Lemmas.verbForms(words[index].lower).contains(where: {
        $0.form == .present && (Verbs.strong.contains($0.base) || Verbs.weak.contains($0.base))
      })
    else { return false }
    guard index + 1 < words.count else { return index > 1 && words[index - 2].tag == .determiner }
    let next = words[index + 1]
    return next.isNominal || next.tag == .determiner || next.tag == .possessive
      || next.tag == .adjective
      || next.tag == .preposition || next.tag == .pronoun || next.tag == .number
      || next.tag == .adverb
  }

  func isFinite(_ index: Int, from start: Int) -> Bool {
    if words[index].form == .present { return true }
    let subject = words[index - 1]
    return subject.tag == .pronoun || Lemmas.isPlural(subject.lower) || words[index].form == .past
  }
}

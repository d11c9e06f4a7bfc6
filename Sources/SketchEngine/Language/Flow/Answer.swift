/// An answer to a decision that was put before: "yes:", "if not,", "otherwise", "under 500:".
enum Answer: Hashable, Sendable {
  case yes
  case no
  /// Whatever was not answered yet.
  case otherwise
  /// Words of its own.
  case label(String)

  /// The answer that stands at a position, and where what it leads to begins.
  ///
  /// - Parameters:
  ///   - words: A sentence.
  ///   - start: Where the answer would begin.
  ///   - isAsked: Whether a decision waits for answers, so that any short phrase before a colon may
  ///     be one.
  ///   - isOpen: Whether any decision is open, so that yes and no may do without a mark.
  ///   - asked: The words of the decision that is open last.
  /// - Returns: The answer and the position after it, or nothing.
  static func read(
    _ words: [Word], at start: Int, isAsked: Bool, isOpen: Bool = false, asked: [String] = []
  ) -> (answer: Answer, next: Int)? {
    guard start < words.count else { return nil }
    let word = words[start]
    if word.says("otherwise", "else") { return (.otherwise, after(words, start + 1)) }
    if let count = words[start...].opening(FlowWords.elsewhere) {
      return (.otherwise, after(words, start + count))
    }
    if let count = words[start...].opening(FlowWords.others), start + count < words.count {
      // The others stay to be spoken of: "the rest is thrown away"; before a colon they are an answer.
      let next = words[start + count]
      guard next.isMark(":") || next.tag == .arrow else { return (.otherwise, start) }
      let others = StepLabel.text(of: words[start..<(start + count)]).capitalizedFirst
      return (isAsked ? .label(others) : .otherwise, after(words, start + count))
    }
    if word.says("or"), start + 1 < words.count, words[start + 1].says("else") {
      return (.otherwise, after(words, start + 2))
    }
    if word.says("if", "when", "on", "for", "in", "with", "at", "while") || word.says("where"),
      let found = afterIf(words, start + 1, asked)
    {
      return found
    }
    if let count = words[start...].opening([["as", "long", "as"], ["in", "case", "of"]]),
      let found = afterIf(words, start + count, asked)
    {
      return found
    }
    // "a no leads to …".
    if word.says("a", "an", "the"), start + 2 < words.count, let plain = plain(words[start + 1]),
      words[(start + 2)...].opening(FlowWords.leadsTo) != nil
    {
      return (plain, start + 2)
    }
    // ", a yes to question 2": the verb is that of the answer before.
    if isOpen, word.says("a"), start + 3 < words.count, let plain = plain(words[start + 1]),
      words[start + 2].says("to")
    {
      return (plain, start + 3)
    }
    if let plain = plain(word), start + 1 < words.count {
      let next = words[start + 1]
      if next.token.kind == .mark && !next.isMark(")", "(", "/", "'", ">", "<", "=")
        || next.tag == .arrow
        || words[(start + 1)...].opening(FlowWords.leadsTo) != nil
      {
        return (plain, after(words, start + 1))
      }
      if next.says("branch", "path", "case") { return (plain, after(words, start + 2)) }
      if isOpen, next.tag == .verb || Verbs.strong.contains(next.lower) {
        return (plain, start + 1)
      }
    }
    return isAsked ? labelled(words, at: start) : nil
  }

  private static func plain(_ word: Word) -> Answer? {
    if word.token.kind != .word && word.token.kind != .quoted { return nil }
    if FlowWords.yes.contains(word.lower) { return .yes }
    if FlowWords.no.contains(word.lower) { return .no }
    return nil
  }

  /// What stands after "if": "yes", "so", "not", "it is", "there aren't".
  private static func afterIf(
    _ words: [Word], _ start: Int, _ asked: [String]
  ) -> (answer: Answer, next: Int)? {
    guard start < words.count else { return nil }
    let word = words[start]
    if let answer = plain(word) ?? (word.says("so") ? .yes : word.says("not") ? .no : nil) {
      guard isOver(words, start + 1) || answer != .no || !word.says("not") else { return nil }
      guard word.says("so", "not") || isOver(words, start + 1) else { return nil }
      return (answer, after(words, start + 1))
    }
    let isPronoun = word.says(
      "it", "they", "there", "that", "this", "he", "she", "we", "you", "these", "it's")
    guard isPronoun else {
      // "if the answer is no"
      if word.says("the"), start + 3 < words.count, words[start + 1].says("answer", "result"),
        let answer = plain(words[start + 3])
      {
        return (answer, after(words, start + 4))
      }
      return nil
    }
    var index = start + 1
    var isNegative = false
    guard index < words.count else { return nil }
    guard
      words[index].tag == .auxiliary || words[index].tag == .modal || words[index].tag == .negation
        || words[index].says("is", "are", "does", "do", "was", "were", "did", "has", "have")
    else { return nil }
    if words[index].lower.hasSuffix("n't") { isNegative = true }
    index += 1
    if index < words.count, words[index].says("not", "no") || words[index].says("none") {
      isNegative = true
      index += 1
    }
    if index < words.count, words[index].says("the"), index + 1 < words.count,
      words[index + 1].says("case")
    {
      index += 2
    }
    let aux = words[start + 1]
    let takesVerb = aux.tag == .modal || aux.lower.hasPrefix("do") || aux.says("did", "didn't")
    // "does it open? if it does ride off": not the verb that was asked for.
    let isElse =
      takesVerb && !asked.isEmpty && index < words.count && ClauseBounds.canBeVerb(words[index])
      && !asked.contains(StepLabel.key(of: words[index])) && words[index].form != .participle
    guard isElse || isOver(words, index, takesVerb: takesVerb) else { return nil }
    return (isNegative ? .no : .yes, after(words, index))
  }

  /// Whether an answer is complete and something else begins.
  private static func isOver(_ words: [Word], _ index: Int, takesVerb: Bool = false) -> Bool {
    guard index < words.count else { return true }
    let word = words[index]
    if takesVerb, word.tag == .verb || word.token.kind == .word && !word.says("then") {
      return false
    }
    return word.isMark(",", ":", ")", "-", "–", "—", ".") || word.tag == .arrow
      || word.says("then", "go", "goes")
      || word.says("he", "she", "it", "they", "we", "you", "i") && index + 1 < words.count
      || word.tag == .determiner && ClauseBounds(words: words).startsClause(at: index)
      || ClauseBounds(words: words).subjectWithVerb(at: index)
      || word.tag == .verb && word.form == .base || Verbs.strong.contains(word.lower)
  }

  /// "Under 500: …": up to five words before a colon or an arrow.
  private static func labelled(_ words: [Word], at start: Int) -> (answer: Answer, next: Int)? {
    var index = start
    if words[start].says("if", "for", "when") { index += 1 }
    let first = index
    while index < words.count, index - first <= 6 {
      let word = words[index]
      if word.isMark(":") || word.tag == .arrow && word.text.isEmpty || word.isMark("=") {
        guard index > first else { return nil }
        // "store it ->": what is done is no answer.
        if word.tag == .arrow, words[first].tag == .verb, words[first].form == .base { return nil }
        if words[first].says("decision", "question", "step", "then", "finally", "first", "next") {
          return nil
        }
        let text = StepLabel.text(of: words[first..<index]).capitalizedFirst
        return (.label(text), after(words, index))
      }
      if word.isMark(",", "(", ".") { return nil }
      index += 1
    }
    return nil
  }

  private static func after(_ words: [Word], _ start: Int) -> Int {
    var index = start
    while index < words.count,
      words[index].isMark(",", ":", "-", "–", "—", "=") || words[index].tag == .arrow
        || words[index].says("then")
    {
      index += 1
    }
    return index
  }
}

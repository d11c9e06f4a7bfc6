/// Reads a described flow: steps in order, decisions and their branches, joins, loops and ends.
struct FlowReader {
  var graph = FlowGraph()
  /// Steps that wait for what comes next.
  var frontier: [FlowGraph.Open] = []
  /// Decisions whose branches are being told, outermost first.
  var decisions: [OpenDecision] = []
  /// Ends of branches that nothing has picked up.
  var loose: [FlowGraph.Open] = []
  /// What "it" refers to.
  var lastObject = ""
  /// Who did something last.
  var lastSubject: [Word] = []
  /// The auxiliary with which something was last said to be done.
  var lastAuxiliary: Word?
  /// Ends that lead to a step by its number, before that step was told.
  var ahead: [(opens: [FlowGraph.Open], number: Int)] = []
  /// How far the sentence before was indented.
  var lastIndent: Int?
  let units: [FlowUnit]

  /// A decision whose branches are being told.
  struct OpenDecision {
    var step: Int
    var condition: Condition
    /// What its told branches were labelled.
    var told: [String] = []
    /// Where its finished branches end.
    var ends: [FlowGraph.Open] = []
    var indent = 0
    var isLoop = false
    var unit = 0
    /// What "it" referred to when it was asked.
    var topic = ""
  }

  init(_ units: [FlowUnit]) {
    self.units = units
  }

  /// Reads everything.
  mutating func read() {
    for index in units.indices {
      read(units[index], index)
      lastIndent = units[index].indent
    }
    closeAll()
    loose += frontier
    frontier = []
    for jump in ahead {
      guard let step = graph.steps.firstIndex(where: { $0.number == jump.number }) else { continue }
      graph.connect(jump.opens, to: step)
    }
  }

  // MARK: One sentence

  mutating func read(_ unit: FlowUnit, _ number: Int) {
    let bounds = unit.bounds
    let words = unit.words
    var index = 0
    var isFresh = true
    if let aside = besideStart(unit) {
      readBeside(unit, number, from: aside)
      return
    }
    let fork = isParallel(unit) ? frontierAfterMerge(before: number, unit) : nil
    var forkEnds: [FlowGraph.Open] = []
    while true {
      index = skipLinks(words, from: index, bounds)
      guard index < words.count else { break }
      if isFresh, fork == nil, !continues(unit, number, at: index) {
        merge(before: number)
        // "a yes leads to question 2" said who goes on there; the others wait.
        if let n = unit.number, ahead.contains(where: { $0.number == n }) {
          loose += frontier
          frontier = []
        }
      }
      if let fork, !isFresh, index > 0 {
        forkEnds += frontier
        frontier = fork
      }
      let next = readClause(unit, number, at: index)
      isFresh = false
      index = max(next, index + 1)
    }
    if fork != nil {
      frontier = forkEnds + frontier.filter { !forkEnds.contains($0) }
    }
  }

  /// Where the clauses of "Meanwhile, the waiter sets the table" begin.
  func besideStart(_ unit: FlowUnit) -> Int? {
    let start = unit.bounds.afterLinks(0)
    guard start < unit.words.count, let count = unit.words[start...].opening(FlowWords.parallels),
      start + count < unit.words.count, !frontier.isEmpty,
      unit.words[start].says("meanwhile", "while") || !isParallel(unit)
    else { return nil }
    return start + count
  }

  /// Reads a sentence whose steps happen beside the step before.
  mutating func readBeside(_ unit: FlowUnit, _ number: Int, from start: Int) {
    let before = frontier
    let forks = before.flatMap { graph.predecessors(of: $0.step) }
    if !forks.isEmpty { frontier = forks }
    var index = start
    while true {
      index = skipLinks(unit.words, from: index, unit.bounds)
      guard index < unit.words.count else { break }
      index = max(readClause(unit, number, at: index), index + 1)
    }
    if !forks.isEmpty { frontier = before + frontier.filter { !before.contains($0) } }
  }

  /// Whether the clauses of a sentence happen side by side.
  func isParallel(_ unit: FlowUnit) -> Bool {
    guard
      let at = unit.words.indices.first(where: {
        unit.words[$0...].opening(FlowWords.parallels) != nil
      }),
      let count = unit.words[at...].opening(FlowWords.parallels),
      at == unit.bounds.afterLinks(0) || at + count == unit.words.count
    else { return false }
    // "Meanwhile, X" goes beside the step before; "in parallel do X and Y" forks by itself.
    let first = unit.words[at]
    return !first.says("meanwhile") && !first.says("while")
      && !(first.says("in") && unit.words[min(at + 2, unit.words.count - 1)].says("meantime"))
      && unit.bounds.steps > 1
  }

  mutating func frontierAfterMerge(before number: Int, _ unit: FlowUnit) -> [FlowGraph.Open] {
    merge(before: number)
    return frontier
  }

  /// Whether a sentence carries on with the decision before it, so that nothing is joined first.
  func continues(_ unit: FlowUnit, _ number: Int, at index: Int) -> Bool {
    let words = unit.words
    if let answer = Answer.read(words, at: index, isAsked: isAsked(number), isOpen: true) {
      return decision(for: answer.answer) != nil
    }
    if optionAnswer(words, at: index) != nil || withAnswer(words, at: index) != nil { return true }
    if adjectiveAnswer(words, at: index) != nil || namedAnswer(words, at: index) != nil {
      return true
    }
    // A plain step right after a question is what happens on yes.
    if let top = decisions.last, top.told.isEmpty, frontier.isEmpty { return true }
    if words[index...].opening(FlowWords.joins) != nil { return true }
    if words[index].says("whether", "regardless") || words[index].isMark("(") { return true }
    if words[index].says("after", "from"), index + 1 < words.count { return true }
    if words[index].says("if", "when"), let top = decisions.last {
      let end = unit.bounds.conditionEnd(from: index + 1).end
      let condition = self.condition(Array(words[(index + 1)..<end]), after: top)
      return isOther(condition, than: top) || isAboutLast(condition.subject.suffix(1))
    }
    if unit.isQuestion, isAboutLast(StepLabel.keys(of: words[index...])) { return true }
    // "Level 2 …" after "pass it to level 2": more about what only the last branch dealt with.
    let subject = words[index...].prefix { $0.tag != .verb && $0.tag != .auxiliary }
    if subject.count < 5, subject.count < words.count - index,
      isAboutLast(StepLabel.keys(of: subject))
    {
      return true
    }
    return statement(in: unit, at: index) != nil
  }

  /// A condition as it reads beside a decision: "it" is still what the decision was about.
  func condition(_ words: [Word], after decision: OpenDecision) -> Condition {
    let again = Condition(words, about: decision.topic)
    return isOther(again, than: decision) ? again : Condition(words, about: topic(for: words))
  }

  /// "No mistakes: …" after "Mistakes?": an answer in the words of the question.
  func namedAnswer(
    _ words: [Word], at start: Int, of decision: OpenDecision? = nil
  ) -> (isYes: Bool, next: Int)? {
    guard let decision = decision ?? decisions.last(where: { $0.told.count < 2 }),
      let end = words[start...].prefix(6).firstIndex(where: {
        $0.isMark(":") || $0.tag == .arrow && $0.text.isEmpty
      }),
      end > start
    else { return nil }
    let label = words[start..<end]
    let keys = StepLabel.keys(of: label)
    let isNegated = label.contains { $0.says("no", "not") || $0.tag == .negation }
    guard !keys.isEmpty else { return nil }
    if keys.allSatisfy({ decision.condition.keys.contains($0) }) {
      return (!isNegated, end + 1)
    }
    let isOpposite = keys.contains { key in
      decision.condition.keys.contains { Opposites.exclude($0, key) }
    }
    return isOpposite && decision.told.contains { $0 == "Yes" || $0 == "No" }
      ? (false, end + 1) : nil
  }

  /// "Without a slot he waits" after "is there a slot?": having it or not is the answer.
  func withAnswer(
    _ words: [Word], at start: Int, of decision: OpenDecision? = nil
  ) -> (isYes: Bool, next: Int)? {
    guard words[start].says("with", "without"),
      let decision = decision ?? decisions.last(where: { $0.told.count < 2 })
    else { return nil }
    var end = start + 1
    while end < words.count, words[end].tag == .determiner || words[end].isNominal,
      end == start + 1 || words[end].tag != .determiner
    { end += 1 }
    // "with a slot check the papers": as much of it as was asked for.
    func isAsked(_ end: Int) -> Bool {
      let keys = StepLabel.keys(of: words[(start + 1)..<end])
      return !keys.isEmpty && keys.allSatisfy { decision.condition.keys.contains($0) }
    }
    while end > start + 1, !isAsked(end) { end -= 1 }
    guard end > start + 1, end < words.count else { return nil }
    let isYes = words[start].says("with") == decision.condition.isPositive
    return (isYes, words[end].isMark(",", ":") ? end + 1 : end)
  }

  /// "Plastic goes to the bin" after "is it plastic, glass or paper?": one of the things asked for.
  func optionAnswer(_ words: [Word], at start: Int) -> (label: String, next: Int)? {
    guard let top = decisions.last, !top.told.contains(where: { $0 == "Yes" || $0 == "No" }),
      let at = words.indices.dropFirst(start).prefix(5).first(where: {
        words[$0...].opening(FlowWords.leadsTo) != nil
      }),
      at > start, let count = words[at...].opening(FlowWords.leadsTo)
    else { return nil }
    let label = StepLabel.trimmed(Array(words[start..<at]))
    let keys = StepLabel.keys(of: label)
    guard !keys.isEmpty, keys.allSatisfy({ top.condition.keys.contains($0) }) else { return nil }
    return (StepLabel.text(of: label).capitalizedFirst, at + count)
  }

  /// What "it" or "they" at the beginning of some words refers to.
  func topic(for words: [Word]) -> String {
    guard words.first?.says("they") ?? false, let last = lastSubject.last,
      Lemmas.isPlural(last.lower)
    else {
      return lastObject
    }
    return StepLabel.text(of: StepLabel.trimmed(lastSubject))
  }

  /// "Admitted students pay": the first word answers a decision about who is admitted.
  func adjectiveAnswer(_ words: [Word], at start: Int) -> Answer? {
    guard let top = decisions.last, top.told.count < 2, start < words.count else { return nil }
    let subject = StepLabel.trimmed(Array(words[start...]))
    guard let first = subject.first, subject.count > 2,
      first.tag != .verb || first.form == .participle || first.form == .past
        || Adjectives.all.contains(first.lower),
      subject[1].isNominal || subject[1].tag == .auxiliary
        || subject[1].says("ones", "one") && subject[2].tag == .auxiliary
    else { return nil }
    let key = StepLabel.key(of: first)
    let areOthers =
      subject[1].says("ones") && top.told == [top.condition.isPositive ? "Yes" : "No"]
    guard Self.isQuality(first) || areOthers else { return nil }
    let predicate = top.condition.predicate + [top.condition.keys.last ?? ""]
    let answer: Answer
    if predicate.contains(key) {
      answer = top.condition.isPositive ? .yes : .no
    } else if predicate.contains(where: { Condition.excludes($0, key) }) {
      answer = .no
    } else if areOthers {
      answer = top.condition.isPositive ? .no : .yes
    } else {
      return nil
    }
    return decision(for: answer) == nil ? nil : answer
  }

  /// Whether a condition speaks of what only the last branch dealt with, and so belongs to it.
  func isAboutLast(_ keys: some Collection<String>) -> Bool {
    guard frontier.count == 1, let step = frontier.first?.step, let top = decisions.last,
      top.told.count > 1
    else { return false }
    let others =
      decisions.flatMap(\.ends).flatMap { graph.steps[$0.step].keys } + graph.steps[top.step].keys
    return keys.contains { graph.steps[step].keys.contains($0) && !others.contains($0) }
      && keys.allSatisfy { !others.contains($0) || graph.steps[step].keys.contains($0) }
  }

  func isAsked(_ number: Int) -> Bool {
    guard let top = decisions.last else { return false }
    return top.told.isEmpty || !top.told.contains { $0 == "Yes" || $0 == "No" }
  }

  /// Skips what only holds clauses together.
  func skipLinks(_ words: [Word], from start: Int, _ bounds: ClauseBounds) -> Int {
    var index = start
    while index < words.count {
      let word = words[index]
      let isPlainEnd = index + 1 == words.count
      if word.token.kind == .mark || word.tag == .arrow, !word.isMark("(", "[") {
        index += 1; continue
      }
      if word.says("and", "then", "but", "so", "or", "also"), !isPlainEnd {
        if word.says("or"), words[index + 1].says("else") { return index }
        index += 1
        continue
      }
      if FlowWords.order.contains(word.lower), word.token.kind == .word, !isPlainEnd,
        !StepLabel.isOrdinalName(words[index...])
      {
        index += 1; continue
      }
      if let count = words[index...].opening(FlowWords.afterThat), index + count < words.count {
        index += count
        continue
      }
      // "…, where yes means A and no means B".
      if word.says("where"), index + 1 < words.count, words[index + 1].says("yes", "no", "a") {
        index += 1
        continue
      }
      if let count = words[index...].opening(FlowWords.parallels) {
        index += count
        continue
      }
      break
    }
    return index
  }
}

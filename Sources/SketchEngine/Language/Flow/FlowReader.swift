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
  }

  // MARK: One sentence

  private mutating func read(_ unit: FlowUnit, _ number: Int) {
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
      if isFresh, fork == nil, !continues(unit, number, at: index) { merge(before: number) }
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
  private func besideStart(_ unit: FlowUnit) -> Int? {
    let start = unit.bounds.afterLinks(0)
    guard start < unit.words.count, let count = unit.words[start...].opening(FlowWords.parallels),
      start + count < unit.words.count, !frontier.isEmpty,
      unit.words[start].says("meanwhile", "while") || !isParallel(unit)
    else { return nil }
    return start + count
  }

  /// Reads a sentence whose steps happen beside the step before.
  private mutating func readBeside(_ unit: FlowUnit, _ number: Int, from start: Int) {
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
  private func isParallel(_ unit: FlowUnit) -> Bool {
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

  private mutating func frontierAfterMerge(before number: Int, _ unit: FlowUnit) -> [FlowGraph.Open]
  {
    merge(before: number)
    return frontier
  }

  /// Whether a sentence carries on with the decision before it, so that nothing is joined first.
  private func continues(_ unit: FlowUnit, _ number: Int, at index: Int) -> Bool {
    let words = unit.words
    if let answer = Answer.read(words, at: index, isAsked: isAsked(number), isOpen: true) {
      return decision(for: answer.answer) != nil
    }
    if optionAnswer(words, at: index) != nil { return true }
    if adjectiveAnswer(words, at: index) != nil || namedAnswer(words, at: index) != nil {
      return true
    }
    // A plain step right after a question is what happens on yes.
    if let top = decisions.last, top.told.isEmpty, frontier.isEmpty { return true }
    if words[index...].opening(FlowWords.joins) != nil { return true }
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
    guard
      first.lower.hasSuffix("ed") || first.tag == .adjective
        || Adjectives.all.contains(first.lower)
    else { return nil }
    let predicate = top.condition.predicate + [top.condition.keys.last ?? ""]
    let answer: Answer
    if predicate.contains(key) {
      answer = top.condition.isPositive ? .yes : .no
    } else if predicate.contains(where: { Opposites.exclude($0, key) }) {
      answer = .no
    } else {
      return nil
    }
    return decision(for: answer) == nil ? nil : answer
  }

  /// Whether a condition speaks of what only the last branch dealt with, and so belongs to it.
  private func isAboutLast(_ keys: some Collection<String>) -> Bool {
    guard frontier.count == 1, let step = frontier.first?.step, let top = decisions.last,
      top.told.count > 1
    else { return false }
    let others =
      decisions.flatMap(\.ends).flatMap { graph.steps[$0.step].keys } + graph.steps[top.step].keys
    return keys.contains { graph.steps[step].keys.contains($0) && !others.contains($0) }
      && keys.allSatisfy { !others.contains($0) || graph.steps[step].keys.contains($0) }
  }

  private func isAsked(_ number: Int) -> Bool {
    guard let top = decisions.last else { return false }
    return top.told.isEmpty || !top.told.contains { $0 == "Yes" || $0 == "No" }
  }

  /// Skips what only holds clauses together.
  private func skipLinks(_ words: [Word], from start: Int, _ bounds: ClauseBounds) -> Int {
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
      if let count = words[index...].opening(FlowWords.parallels) {
        index += count
        continue
      }
      break
    }
    return index
  }

  // MARK: Merging

  /// Joins the branches of decisions that nothing more is said of.
  mutating func merge(before number: Int) {
    while let top = decisions.last, !hasLaterAnswer(top, from: number) { pop(isJoin: false) }
  }

  mutating func closeAll() {
    while !decisions.isEmpty { pop(isJoin: false) }
  }

  /// Ends the innermost decision: its branches go on together.
  mutating func pop(isJoin: Bool) {
    guard let top = decisions.popLast() else { return }
    var ends = top.ends + frontier
    if top.isLoop, !frontier.isEmpty || !top.ends.isEmpty {
      let back = ends.filter { $0.step != top.step }
      graph.connect(back, to: top.step)
      frontier = [FlowGraph.Open(step: top.step, label: opposite(of: top))]
      return
    }
    if top.told.count < 2 {
      let open = FlowGraph.Open(step: top.step, label: opposite(of: top))
      if !top.told.isEmpty || top.ends.isEmpty && frontier.isEmpty { ends.append(open) }
    }
    if !isJoin {
      let lasting = ends.filter { !graph.steps[$0.step].isFinal || !$0.label.isEmpty }
      if !lasting.isEmpty {
        loose += ends.filter { !lasting.contains($0) }
        ends = lasting
      }
    }
    var seen: [FlowGraph.Open] = []
    for end in ends where !seen.contains(end) { seen.append(end) }
    frontier = seen
  }

  private func opposite(of decision: OpenDecision) -> String {
    switch decision.told.first {
    case "Yes": "No"
    case "No": "Yes"
    case nil: ""
    default: "Otherwise"
    }
  }

  /// Whether a later sentence answers a decision that is still open.
  private func hasLaterAnswer(_ decision: OpenDecision, from number: Int) -> Bool {
    let isYesNo = decision.told.isEmpty || decision.told.contains { $0 == "Yes" || $0 == "No" }
    if decision.isLoop {
      return units[number...].contains {
        $0.words.contains { $0.says("repeat", "until", "loop", "continue") }
      }
    }
    if isYesNo, decision.told.count > 1 { return false }
    var isPast = false
    for unit in units[number...] {
      if isPast, !startsOpposite(of: decision, unit) { continue }
      if isPast { return true }
      if unit.indent < decision.indent { return false }
      let start = skipLinks(unit.words, from: 0, unit.bounds)
      guard start < unit.words.count else { continue }
      if decisions.last?.step == decision.step, optionAnswer(unit.words, at: start) != nil {
        return true
      }
      if let named = namedAnswer(unit.words, at: start, of: decision) {
        return !decision.told.contains(named.isYes ? "Yes" : "No")
      }
      if decision.told.count < 2, let answer = adjectiveAnswer(unit.words, at: start),
        case .yes = answer
      {
        return !decision.told.contains("Yes")
      } else if decision.told.count < 2, let answer = adjectiveAnswer(unit.words, at: start),
        case .no = answer
      {
        return !decision.told.contains("No")
      }
      if let answer = Answer.read(unit.words, at: start, isAsked: !isYesNo, isOpen: true) {
        switch answer.answer {
        case .yes: return !decision.told.contains("Yes")
        case .no: return !decision.told.contains("No")
        case .otherwise: return true
        case .label: return !isYesNo
        }
      }
      if unit.words[start].says("if", "when", "unless") {
        let end = unit.bounds.conditionEnd(from: start + 1).end
        guard end > start + 1 else { return false }
        let condition = condition(Array(unit.words[(start + 1)..<end]), after: decision)
        if isOther(condition, than: decision) { return true }
        // A question about something else may be one of this branch, if the other one comes later.
        isPast = true
        continue
      }
      if unit.isQuestion { return false }
     }
    return false
  }

  /// Whether a sentence begins with the other side of a decision in its own words.
  private func startsOpposite(of decision: OpenDecision, _ unit: FlowUnit) -> Bool {
    let start = skipLinks(unit.words, from: 0, unit.bounds)
    guard decision.told.count == 1, start < unit.words.count, unit.words[start].says("if", "when")
    else { return false }
    let end = unit.bounds.conditionEnd(from: start + 1).end
    guard end > start + 1 else { return false }
    let condition = condition(Array(unit.words[(start + 1)..<end]), after: decision)
    return !condition.subject.isEmpty && condition.subject == decision.condition.subject
      && decision.condition.excludes(condition)
  }

  /// The innermost decision that an answer can belong to.
  func decision(for answer: Answer) -> Int? {
    decisions.indices.last { index in
      let told = decisions[index].told
      let isLabelled = told.contains { $0 != "Yes" && $0 != "No" }
      switch answer {
      case .yes: return !told.contains("Yes") && !isLabelled
      case .no: return !told.contains("No") && !isLabelled
      case .otherwise: return !told.isEmpty && (isLabelled || told.count == 1)
      case .label: return told.isEmpty || isLabelled
      }
    }
  }

  /// Whether a condition is the other side of a decision whose one side was told.
  func isOther(_ condition: Condition, than decision: OpenDecision) -> Bool {
    guard !decision.told.isEmpty else { return false }
    let first = decision.condition
    if first.question == condition.question { return true }
    if condition.isElliptic, first.isPositive != condition.isPositive { return true }
    if condition.isBare, decision.told == ["Yes"] && !first.isBare || first.repeats(condition) {
      return true
    }
    if first.excludes(condition) { return true }
    return !first.subject.isEmpty && first.subject == condition.subject
      && first.isState == condition.isState
      && !first.predicate.isEmpty && !condition.predicate.isEmpty
      && Set(first.predicate) != Set(condition.predicate)
  }

  /// Turns to a branch of a decision: what follows belongs to it.
  mutating func turn(to label: String, of index: Int) {
    while decisions.count > index + 1 { popInto(parent: decisions.count - 2) }
    if !decisions[index].told.isEmpty { decisions[index].ends += frontier }
    decisions[index].told.append(label)
    frontier = [FlowGraph.Open(step: decisions[index].step, label: label)]
  }

  private mutating func popInto(parent: Int) {
    pop(isJoin: false)
  }
}

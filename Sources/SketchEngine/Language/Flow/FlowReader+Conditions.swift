extension FlowReader {
  /// "if it rains, stay inside": a decision, its branch, and what follows in the sentence.
  mutating func readCondition(
    _ unit: FlowUnit, _ number: Int, at start: Int, isChained: Bool
  ) -> Int {
    let (end, next) = unit.bounds.conditionEnd(from: start + 1)
    guard end > start + 1 else { return start + 1 }
    let words = Array(unit.words[(start + 1)..<end])
    guard isChained else {
      open(words, unit, number, isNegated: unit.words[start].says("unless"))
      return next
    }
    // "Else if" asks anew where no led to.
    let condition = Condition(words, about: topic(for: words))
    ask(condition, words, unit, number)
    turn(to: condition.isPositive ? "Yes" : "No", of: decisions.count - 1)
    return next
  }

  /// Puts a decision at the frontier and turns to the branch that meets the condition.
  mutating func open(_ words: [Word], _ unit: FlowUnit, _ number: Int, isNegated: Bool) {
    let condition =
      decisions.last.map { self.condition(words, after: $0) }
      ?? Condition(words, about: topic(for: words))
    var isMet = condition.isPositive != isNegated
    let outer = decisions.indices.dropLast().last { index in
      decisions[index].told.count == 1 && decisions[index].condition.excludes(condition)
        && !decisions[index].condition.subject.isEmpty
        && decisions[index].condition.subject == condition.subject
    }
    let inner = decisions.indices.last.flatMap {
      isOther(condition, than: decisions[$0]) ? $0 : nil
    }
    if let top = inner ?? outer {
      let decision = decisions[top]
      let isSame =
        decision.condition.question == condition.question || condition.isElliptic
        || decision.condition.repeats(condition)
      let isOpposite = decision.condition.excludes(condition)
      let hasNumbers = words.contains { $0.tag == .number }
      guard isSame || isOpposite && !hasNumbers else {
        spread(top)
        turn(to: condition.answer, of: top)
        return
      }
      if isOpposite, !isSame { isMet = !decision.told.isEmpty && decision.told.first != "Yes" }
      let label = isMet ? "Yes" : "No"
      if !decision.told.contains(label) {
        turn(to: label, of: top)
        return
      }
    }
    ask(condition, words, unit, number)
    turn(to: isMet ? "Yes" : "No", of: decisions.count - 1)
  }

  /// Makes a yes-no decision one of several ways: "Amount under 100?" becomes "Amount?".
  mutating func spread(_ index: Int) {
    let decision = decisions[index]
    guard decision.told == ["Yes"] else { return }
    let subject = decision.condition.question.split(separator: " ")
      .prefix(max(1, decision.condition.subject.count)).joined(separator: " ")
    let answer = decision.condition.answer
    graph.update(decision.step) { $0.label = subject.hasSuffix("?") ? subject : subject + "?" }
    graph.relabel(from: decision.step, "Yes", as: answer)
    decisions[index].told = [answer]
    for k in frontier.indices where frontier[k].step == decision.step { frontier[k].label = answer }
  }

  mutating func ask(
    _ condition: Condition, _ words: [Word], _ unit: FlowUnit, _ number: Int
  ) {
    let step = graph.add(
      FlowGraph.Step(
        label: condition.question, shape: .decision, keys: condition.keys,
        span: Self.span(words, unit), number: nil))
    // A question that is followed by another one, without an answer, only leads to it.
    if frontier.isEmpty, let before = decisions.last, before.told.isEmpty {
      frontier = [FlowGraph.Open(step: before.step)]
      decisions.removeLast()
    }
    graph.connect(frontier, to: step)
    frontier = []
    decisions.append(
      OpenDecision(
        step: step, condition: condition, indent: unit.indent, unit: number,
        topic: condition.subjectText.isEmpty ? lastObject : condition.subjectText))
    if !condition.subjectText.isEmpty { lastObject = condition.subjectText }
  }

  /// "Once the order is paid, …": back to a step that is there, or an event that comes first.
  mutating func readEvent(_ unit: FlowUnit, _ number: Int, at start: Int) -> Int {
    let (end, next) = unit.bounds.conditionEnd(from: start + 1)
    let words = Array(unit.words[(start + 1)..<end])
    if decisions.last?.told.count ?? 0 != 1,
      words.last?.says("complete", "done", "finished", "over", "completed") ?? false,
      !graph.steps.isEmpty, !unit.words[end...].contains(where: { $0.says("otherwise", "else") })
    {
      return next
    }
    // "When both are ready": where what happened side by side comes together.
    if frontier.count > 1, words.first?.says("both", "all", "everything", "they") ?? false,
      words.count < 5,
      words.last.map({ $0.tag == .adjective || $0.form == .participle || $0.form == .past })
        ?? false
    {
      return next
    }
    let isChoice =
      unit.words[end...].contains { $0.says("otherwise", "else") } || otherwiseFollows(number)
    if isChoice || decisions.last.map({ isOther(condition(words, after: $0), than: $0) }) ?? false {
      open(words, unit, number, isNegated: false)
      return next
    }
    if let first = words.first, first.says("it", "they"), !lastObject.isEmpty {
      var named = words
      named[0].token.text = lastObject
      named[0].token.lower = lastObject.lowercased()
      named[0].tag = .noun
      add(named, unit)
      return next
    }
    if let step = graph.step(meant: StepLabel.keys(of: words)) {
      if !frontier.contains(where: { $0.step == step }), frontier.isEmpty {
        frontier = [FlowGraph.Open(step: step)]
      }
      return next
    }
    if unit.words[start].says("when"), !graph.steps.isEmpty, end < unit.words.count,
      words.contains(where: { $0.tag == .adjective || $0.tag == .auxiliary })
    {
      open(words, unit, number, isNegated: false)
      return next
    }
    add(words, unit)
    return next
  }

  /// Whether somebody does something, rather than that something is so.
  private func tellsDoing(_ words: [Word]) -> Bool {
    guard words.count > 2, !words.contains(where: { $0.tag == .auxiliary || $0.tag == .negation }),
      !words.contains(where: {
        $0.says(
          "has", "have", "is", "are", "remains", "remain", "stays", "stay", "contains",
          "waits", "wait", "exists", "exist", "lasts", "last", "there", "needs", "need", "more")
      })
    else { return false }
    return ClauseBounds(words: words).subjectWithVerb(at: 0)
  }

  /// Whether the next sentence tells what happens otherwise.
  private func otherwiseFollows(_ number: Int) -> Bool {
    guard number + 1 < units.count else { return false }
    let words = units[number + 1].words
    let start = units[number + 1].bounds.afterLinks(0)
    guard start < words.count else { return false }
    if words[start].says("if", "when"),
      case .no? = Answer.read(words, at: start, isAsked: false, isOpen: true)?.answer
    {
      return true
    }
    return words[start].says("otherwise", "else")
      || words[start...].opening(FlowWords.elsewhere) != nil
      || words[start...].opening([["if", "not"]]) != nil
  }

  /// "if A, …, if B, …, in any other case …": the next is asked where the one before was not met.
  mutating func chains(_ unit: FlowUnit, at start: Int) -> Bool {
    let words = unit.words
    guard decisions.last?.told == ["Yes"], let top = decisions.last,
      words[..<start].contains(where: { $0.says("if") }),
      words[start...].indices.contains(where: {
        words[$0].says("otherwise", "else")
          || words[$0...].opening(FlowWords.elsewhere) != nil
      })
    else { return false }
    let end = unit.bounds.conditionEnd(from: start + 1).end
    guard end > start + 1 else { return false }
    return !isOther(condition(Array(words[(start + 1)..<end]), after: top), than: top)
      && !isAboutLast(StepLabel.keys(of: words[(start + 1)..<end]))
  }

  /// "While guests are waiting, …": a decision that the steps after it come back to.
  mutating func readWhile(_ unit: FlowUnit, _ number: Int, at start: Int) -> Int {
    let (end, next) = unit.bounds.conditionEnd(from: start)
    guard end > start else { return start }
    let words = Array(unit.words[start..<end])
    // "While the mill grinds, the baker kneads": two at once rather than a loop.
    let stop = unit.bounds.stepEnd(from: min(next, unit.words.count))
    if tellsDoing(words), next < stop, unit.words[start - 1].says("while"),
      unit.bounds.subjectWithVerb(at: next)
    {
      addBeside(words, Array(unit.words[next..<stop]), unit)
      return stop
    }
    let condition = Condition(words, about: topic(for: words))
    ask(condition, words, unit, number)
    decisions[decisions.count - 1].isLoop = true
    turn(to: condition.isPositive ? "Yes" : "No", of: decisions.count - 1)
    return next
  }

  /// "Stir again until it is smooth": all branches meet at the question that ends the loop.
  private mutating func readAgainUntil(_ unit: FlowUnit, _ number: Int, at start: Int) -> Int? {
    let words = unit.words
    guard let until = words[start...].prefix(8).firstIndex(where: { $0.says("until") }),
      until > start, words[until - 1].says("again", "over"),
      let goal = target(Array(words[start..<(until - 1)]))
    else { return nil }
    let (end, next) = unit.bounds.conditionEnd(from: until + 1)
    guard end > until + 1 else { return nil }
    joinAll(nil)
    let asked = Array(words[(until + 1)..<end])
    let condition = Condition(asked, about: lastObject)
    ask(condition, asked, unit, number)
    guard let step = decisions.popLast()?.step else { return next }
    let (met, unmet) = condition.isPositive ? ("Yes", "No") : ("No", "Yes")
    graph.connect([FlowGraph.Open(step: step, label: unmet)], to: goal)
    frontier = [FlowGraph.Open(step: step, label: met)]
    return next
  }

  /// "Repeat until the bowl is empty": closes a loop.
  mutating func readUntil(_ unit: FlowUnit, _ number: Int, at start: Int) -> Int? {
    let words = unit.words
    guard words[start].says("repeat", "loop", "continue", "keep", "do", "until", "retry"),
      let until = words[start...].firstIndex(where: { $0.says("until") }), until - start < 7
    else { return readAgainUntil(unit, number, at: start) }
    let (end, next) = unit.bounds.conditionEnd(from: until + 1)
    guard end > until + 1 else { return nil }
    let condition = Condition(Array(words[(until + 1)..<end]), about: lastObject)
    if let loop = decisions.lastIndex(where: { $0.isLoop }) {
      while decisions.count > loop + 1 { pop(isJoin: true) }
      pop(isJoin: true)
      return next
    }
    while !decisions.isEmpty { pop(isJoin: false) }
    let back = words[min(start + 1, until)..<until]
    let goal =
      target(Array(back)) ?? graph.steps.firstIndex { $0.shape != .start } ?? frontier.last?.step
    ask(condition, Array(words[(until + 1)..<end]), unit, number)
    let isMet = condition.isPositive
    if let goal {
      graph.connect(
        [FlowGraph.Open(step: decisions[decisions.count - 1].step, label: isMet ? "No" : "Yes")],
        to: goal)
    }
    let step = decisions[decisions.count - 1].step
    decisions.removeLast()
    frontier = [FlowGraph.Open(step: step, label: isMet ? "Yes" : "No")]
    return next
  }
}

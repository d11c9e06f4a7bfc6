extension FlowReader {
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

  func opposite(of decision: OpenDecision) -> String {
    switch decision.told.first {
    case "Yes": "No"
    case "No": "Yes"
    case nil: ""
    default: "Otherwise"
    }
  }

  /// Whether a later sentence answers a decision that is still open.
  func hasLaterAnswer(_ decision: OpenDecision, from number: Int) -> Bool {
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
      if let with = withAnswer(unit.words, at: start, of: decision) {
        return !decision.told.contains(with.isYes ? "Yes" : "No")
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
      if unit.isQuestion {
        if asks(Question.condition(Array(unit.words[start...]), about: ""), again: decision) {
          return true
        }
        // Another question may be one of this branch, if the other one comes later.
        isPast = true
      }
    }
    return false
  }

  /// Whether a sentence begins with the other side of a decision in its own words.
  func startsOpposite(of decision: OpenDecision, _ unit: FlowUnit) -> Bool {
    let start = skipLinks(unit.words, from: 0, unit.bounds)
    guard decision.told.count == 1, start < unit.words.count, unit.words[start].says("if", "when")
    else { return false }
    let end = unit.bounds.conditionEnd(from: start + 1).end
    guard end > start + 1 else { return false }
    let condition = condition(Array(unit.words[(start + 1)..<end]), after: decision)
    return !condition.subject.isEmpty && condition.subject == decision.condition.subject
      && (decision.condition.excludes(condition)
        || decision.condition.question == condition.question
          && decision.told == [condition.isPositive ? "No" : "Yes"])
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
    let first = decision.condition
    // Right after the question, only its own words or their opposite answer it.
    guard !decision.told.isEmpty else {
      return first.question == condition.question || first.repeats(condition)
        || !first.subject.isEmpty && first.subject == condition.subject && first.excludes(condition)
    }
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

  mutating func popInto(parent: Int) {
    pop(isJoin: false)
  }
}

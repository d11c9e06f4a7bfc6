extension FlowReader {
  mutating func readReturn(_ unit: FlowUnit, _ number: Int, at start: Int) -> Int? {
    let words = unit.words
    var end = unit.bounds.stepEnd(from: start)
    if let count = words[start...].opening(FlowWords.startOver) {
      goBack(to: graph.steps.firstIndex { $0.shape != .start } ?? 0)
      return max(end, start + count)
    }
    if let count = words[start...].opening(FlowWords.returns), start + count < words.count {
      end = unit.bounds.stepEnd(from: start + count)
      let goal = Array(words[(start + count)..<end])
      guard let step = target(goal) else { return lead(to: goal) ? end : nil }
      goBack(to: step)
      return end
    }
    let clause = Array(words[start..<end])
    if let next = readForAll(clause, unit, number) { return max(next, end) }
    if clause.first?.says("let", "allow", "allows", "lets") ?? false,
      clause.indices.contains(where: { clause[$0...].opening(FlowWords.tryAgain) != nil }),
      let step = clause.contains(where: { $0.says("check") })
        ? target(clause.filter { !$0.says("let", "again") }) : attempt()
    {
      goBack(to: step)
      return end
    }
    if let step = askedAgain(clause) {
      goBack(to: step)
      return end
    }
    let isAgain =
      clause.last?.says("again") ?? false
      || clause.contains { $0.says("again") } && clause.count > 2
    if isAgain
      || words[start].says(
        "repeat", "retry", "redo", "resubmit", "resend", "recheck", "reread", "remeasure", "retest"),
      let step = graph.step(
        meant: StepLabel.keys(
          of: clause.filter { !$0.says("again", "repeat", "retry", "try", "redo") }
        ).map(Self.withoutRe)),
      step != frontier.last?.step || clause.count > 1
    {
      goBack(to: step)
      return end
    }
    if let count = words[start...].opening(FlowWords.tryAgain), !words[start].says("return"),
      start + count == words.count || start + count >= end
        || words[start + count].token.kind == .mark
        || words[start + count].says("up", "until", "at", "if", "for", "with")
    {
      guard let step = attempt() else { return nil }
      let rest = words[min(start + count, end)..<end]
      if rest.first?.says("up", "at") ?? false {
        for k in frontier.indices where frontier[k].label.isEmpty {
          frontier[k].label = StepLabel.text(of: rest)
        }
      }
      goBack(to: step)
      return end
    }
    return nil
  }

  /// "check the money again" where nothing but a question looks at the money: back to the question.
  private func askedAgain(_ clause: [Word]) -> Int? {
    guard let first = clause.first, clause.last?.says("again") ?? false, clause.count > 2,
      FlowWords.checking.contains(StepLabel.key(of: first))
    else { return nil }
    let all = StepLabel.keys(of: clause.dropLast())
    let keys = StepLabel.keys(of: clause.dropFirst().dropLast())
    let isStep = graph.steps.contains { step in
      step.shape == .process && all.allSatisfy { step.keys.contains($0) }
    }
    guard !isStep, !keys.isEmpty else { return nil }
    return graph.steps.lastIndex { step in
      step.shape == .decision && keys.allSatisfy { step.keys.contains($0) }
    }
  }

  /// "Repeat for all rows": while there are more, it begins anew.
  private mutating func readForAll(_ clause: [Word], _ unit: FlowUnit, _ number: Int) -> Int? {
    guard clause.count > 3, clause[0].says("repeat", "do", "continue"),
      let at = clause.firstIndex(where: { $0.says("for") }), at < 3, at + 2 < clause.count,
      clause[at + 1].says("all", "each", "every", "the"),
      let goal = graph.steps.firstIndex(where: { $0.shape == .process })
    else { return nil }
    closeAll()
    let things = clause[(at + 2)...].filter { !$0.says("other", "remaining", "next", "of", "the") }
    guard let last = things.last else { return nil }
    let name =
      things.dropLast().map(\.text) + [
        Lemmas.isPlural(last.lower) ? last.lower : StepLabel.present(last.lower)
      ]
    let question = "More " + name.joined(separator: " ") + "?"
    let step = graph.add(
      FlowGraph.Step(
        label: question, shape: .decision, keys: StepLabel.keys(of: things),
        span: Self.span(clause, unit), number: nil))
    graph.connect(frontier, to: step)
    graph.connect([FlowGraph.Open(step: step, label: "Yes")], to: goal)
    frontier = [FlowGraph.Open(step: step, label: "No")]
    return 0
  }

  static func withoutRe(_ key: String) -> String {
    key.hasPrefix("re") && Verbs.strong.contains(String(key.dropFirst(2)))
      ? String(key.dropFirst(2)) : key
  }

  mutating func goBack(to step: Int) {
    guard graph.steps.indices.contains(step) else { return }
    graph.connect(frontier, to: step)
    frontier = []
  }

  /// What is tried again: the last step before the decision that does more than look.
  func attempt() -> Int? {
    guard let decision = decisions.last(where: { !$0.told.isEmpty }) ?? decisions.last else {
      // "wait a minute; repeat": all of it from its first step.
      return graph.steps.firstIndex { $0.shape == .process } ?? graph.steps.indices.last
    }
    var step = decision.step
    var visited: [Int] = []
    while let before = graph.predecessors(of: step).first?.step, !visited.contains(before) {
      visited.append(before)
      step = before
      if graph.steps[before].keys.contains(where: FlowWords.attempting.contains),
        graph.steps[before].shape == .process
      {
        return before
      }
    }
    step = decision.step
    visited = []
    while let before = graph.predecessors(of: step).first?.step, !visited.contains(before) {
      visited.append(before)
      let isChecking = graph.steps[before].keys.contains { FlowWords.checking.contains($0) }
      if graph.steps[before].shape != .decision, !isChecking {
        return graph.steps[before].shape == .start ? step : before
      }
      step = before
    }
    return graph.predecessors(of: decision.step).first?.step ?? decision.step
  }
}

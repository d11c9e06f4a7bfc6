extension FlowReader {
  /// Reads the clause that begins at a position, and tells where the next one begins.
  mutating func readClause(_ unit: FlowUnit, _ number: Int, at start: Int) -> Int {
    let words = unit.words
    if let next = readJoin(words, at: start) { return next }
    openImplied(unit, number, at: start)
    openNamed(unit, number, at: start)
    if let option = optionAnswer(words, at: start), let top = decisions.indices.last {
      turn(to: option.label, of: top)
      return readTarget(unit, from: option.next)
    }
    if let named = namedAnswer(words, at: start), take(named.isYes ? .yes : .no) {
      return named.next
    }
    let asks =
      decisions.last.map { $0.told.isEmpty || !$0.told.contains { $0 == "Yes" || $0 == "No" } }
      ?? false
    if let (answer, next) = Answer.read(
      words, at: start, isAsked: asks, isOpen: !decisions.isEmpty), take(answer)
    {
      if next < words.count, words[start].says("otherwise", "else"), words[next].says("if") {
        return readCondition(unit, number, at: next, isChained: true)
      }
      if let count = words[next...].opening(FlowWords.leadsTo) {
        return readTarget(unit, from: next + count)
      }
      if next < words.count, words[next].says("go", "goes"), next + 1 < words.count,
        words[next + 1].says("to")
      {
        return readTarget(unit, from: next + 2)
      }
      return next
    }
    if start == unit.bounds.afterLinks(0), let answer = adjectiveAnswer(words, at: start) {
      _ = take(answer)
    }
    if words[start].says("depending"), start + 2 < words.count, words[start + 1].says("on") {
      return readChoice(unit, number, at: start + 2)
    }
    if let next = readEither(unit, number, at: start) { return next }
    if let next = readAfter(unit, at: start) { return next }
    if let next = readStatement(unit, at: start) { return next }
    if words[start].says("if", "unless", "whenever")
      || words[start].says("in") && start + 1 < words.count && words[start + 1].says("case")
    {
      return readCondition(
        unit, number, at: words[start].says("in") ? start + 1 : start, isChained: false)
    }
    if words[start].says("when", "once", "whenever"), start + 2 < words.count {
      return readEvent(unit, number, at: start)
    }
    if words[start].says("while")
      || words[start].says("as") && start + 2 < words.count && words[start + 1].says("long")
    {
      return readWhile(unit, number, at: words[start].says("while") ? start + 1 : start + 3)
    }
    if let next = readUntil(unit, number, at: start) { return next }
    if let next = readReturn(unit, number, at: start) { return next }
    if let next = readDecision(unit, number, at: start) { return next }
    if let next = readEnd(unit, number, at: start) { return next }
    return readStep(unit, number, at: start)
  }

  /// Makes a decision of the step over named branches: "Inspect it, a) clean: …, b) dirty: …".
  private mutating func openImplied(_ unit: FlowUnit, _ number: Int, at start: Int) {
    guard start == 0, unit.isItem, frontier.count == 1, let open = frontier.first,
      graph.steps[open.step].shape == .process, number > 0,
      unit.indent > (lastIndent ?? unit.indent) || unit.marker == .letter(1),
      case .label? = Answer.read(unit.words, at: start, isAsked: true)?.answer,
      !unit.words[start].says("if", "when", "unless")
    else { return }
    let step = graph.steps[open.step]
    graph.update(open.step) { $0.shape = .decision }
    frontier = []
    let words = Array(unit.words.prefix(1))
    decisions.append(
      OpenDecision(
        step: open.step, condition: Condition(asking: words), indent: unit.indent, unit: number,
        topic: step.label))
  }

  /// Asks what the branches depend on: "depending on the priority: high -> …, low -> …".
  private mutating func readChoice(_ unit: FlowUnit, _ number: Int, at start: Int) -> Int {
    let end =
      unit.words[start...].firstIndex { $0.isMark(",", ":", "-", "–", "—") || $0.tag == .arrow }
      ?? unit.words.count
    let words = StepLabel.trimmed(Array(unit.words[start..<end]))
    guard !words.isEmpty else { return end + 1 }
    ask(Condition(asking: words), words, unit, number)
    return end + 1
  }

  /// "and either approves it or sends it back": a decision on the first, the second is what no leads to.
  private mutating func readEither(_ unit: FlowUnit, _ number: Int, at start: Int) -> Int? {
    let words = unit.words
    guard words[start].says("either"), start + 1 < words.count,
      ClauseBounds.canBeVerb(words[start + 1]),
      let or = words[start...].firstIndex(where: { $0.says("or") }), or + 1 < words.count,
      or > start + 1
    else { return nil }
    let clause = lastSubject + Array(words[(start + 1)..<or])
    ask(Condition(clause, about: lastObject), clause, unit, number)
    turn(to: "No", of: decisions.count - 1)
    return or + 1
  }

  /// "Damaged: … Not damaged: …" after a step: the words before the colons are answers to a
  /// question that is not put.
  private mutating func openNamed(_ unit: FlowUnit, _ number: Int, at start: Int) {
    guard start == 0, !unit.isItem, decisions.last.map({ $0.told.count > 1 }) ?? true,
      number + 1 < units.count,
      let end = unit.words.prefix(5).firstIndex(where: { $0.isMark(":") }), end > 0,
      !frontier.isEmpty,
      let next = units[number + 1].words.prefix(6).firstIndex(where: { $0.isMark(":") })
    else { return }
    let label = Array(unit.words[..<end])
    let other = StepLabel.keys(of: units[number + 1].words[..<next])
    guard StepLabel.keys(of: label) == other, !other.isEmpty else { return }
    merge(before: number)
    ask(Condition(label), label, unit, number)
  }

  // MARK: Joins and answers

  /// "In both cases", "after each of the four fixes": all ends go on together.
  private mutating func readJoin(_ words: [Word], at start: Int) -> Int? {
    var end: Int?
    var count: Int?
    if let length = words[start...].opening(FlowWords.joins) {
      end = start + length
      if words[start].says("both"), !decisions.isEmpty || frontier.count > 1 { count = nil }
      if words[start].says("both", "all"), decisions.isEmpty { return nil }
    } else if words[start].says("in", "after", "for", "from") {
      // "in all three cases", "after each of the four fixes", "in each of these cases"
      var index = start + 1
      var sawAll = false
      while index < words.count, index - start < 7 {
        let word = words[index]
        if word.says("all", "each", "every", "both", "any", "either") { sawAll = true }
        if let number = FunctionWords.numbers[word.lower] ?? Int(word.text) { count = number }
        if sawAll, word.tag == .noun,
          Lemmas.isPlural(word.lower)
            || word.says("case", "branch", "path", "event", "way", "outcome")
        {
          end = index + 1
          break
        }
        guard
          word.says(
            "all", "each", "every", "both", "any", "either", "of", "the", "these", "those", "them")
            || word.tag == .number || word.tag == .noun || word.tag == .adjective
        else { break }
        if word.says("them"), sawAll {
          end = index + 1
          break
        }
        index += 1
      }
      guard sawAll else { return nil }
    }
    guard let end else { return nil }
    joinAll(count)
    return end
  }

  private mutating func joinAll(_ count: Int?) {
    var ends: [FlowGraph.Open] = loose
    loose = []
    for decision in decisions {
      ends += decision.ends
      if decision.told.count == 1 {
        let label = decision.told[0] == "Yes" ? "No" : decision.told[0] == "No" ? "Yes" : ""
        if !label.isEmpty, count == nil {
          ends.append(FlowGraph.Open(step: decision.step, label: label))
        }
      }
    }
    ends += frontier
    decisions = []
    if let count, count < ends.count {
      loose = Array(ends[count...])
      ends = Array(ends[..<count])
    }
    frontier = ends
  }

  /// Turns to the branch that an answer names; tells whether there was one.
  private mutating func take(_ answer: Answer) -> Bool {
    guard let index = decision(for: answer) else { return false }
    let label: String
    switch answer {
    case .yes: label = "Yes"
    case .no: label = "No"
    case .otherwise:
      switch decisions[index].told.first {
      case "No": label = "Yes"
      case "Yes": label = "No"
      default: label = "Otherwise"
      }
    case .label(let text): label = text
    }
    let topic = decisions[index].topic
    turn(to: label, of: index)
    lastObject = topic
    return true
  }

  /// "goes to transfer money": a step that is there, or a new one.
  private mutating func readTarget(_ unit: FlowUnit, from start: Int) -> Int {
    let end = unit.bounds.stepEnd(from: min(start, unit.words.count))
    guard start < end else { return start }
    let words = Array(unit.words[start..<end])
    if StepLabel.trimmed(words).first.map({ $0.says("end") }) ?? false {
      finish(words, unit)
      return end
    }
    if let step = target(words) {
      graph.connect(frontier, to: step)
      frontier = []
      return end
    }
    add(words, unit)
    return end
  }

  /// The step that words point back to: by number, by name, or by what they mean.
  func target(_ words: [Word]) -> Int? {
    let trimmed = StepLabel.trimmed(words)
    if let number = trimmed.compactMap({ Int($0.text) ?? FunctionWords.numbers[$0.lower] }).first,
      trimmed.count <= 3,
      trimmed.contains(where: { $0.says("step", "number", "no", "point") }) || trimmed.count == 1
    {
      return graph.steps.firstIndex { $0.number == number }
    }
    if trimmed.contains(where: { $0.says("previous", "last", "preceding", "earlier") }),
      trimmed.count <= 3,
      trimmed.contains(where: { $0.says("step", "one", "stage") })
    {
      return decisions.last.flatMap { graph.predecessors(of: $0.step).first?.step }
    }
    if trimmed.contains(where: { $0.says("beginning", "start") }), trimmed.count <= 2 {
      return graph.steps.indices.first
    }
    return graph.step(labelled: StepLabel(trimmed).text)
      ?? graph.step(meant: StepLabel.keys(of: trimmed), share: 0.6)
  }

  // MARK: Conditions

  /// "if it rains, stay inside": a decision, its branch, and what follows in the sentence.
  private mutating func readCondition(
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
    if let top = decisions.indices.last, isOther(condition, than: decisions[top]) {
      let decision = decisions[top]
      let isSame = decision.condition.question == condition.question
      let isOpposite = decision.condition.excludes(condition)
      let hasNumbers = words.contains { $0.tag == .number }
      guard isSame || isOpposite && !hasNumbers else {
        spread(top)
        turn(to: condition.answer, of: top)
        return
      }
      if isOpposite, !isSame { isMet = decision.told.first != "Yes" }
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
  private mutating func spread(_ index: Int) {
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

  private mutating func ask(
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
  private mutating func readEvent(_ unit: FlowUnit, _ number: Int, at start: Int) -> Int {
    let (end, next) = unit.bounds.conditionEnd(from: start + 1)
    let words = Array(unit.words[(start + 1)..<end])
    if decisions.last?.told.count ?? 0 != 1,
      words.last?.says("complete", "done", "finished", "over", "completed") ?? false,
      !graph.steps.isEmpty, !unit.words[end...].contains(where: { $0.says("otherwise", "else") })
    {
      return next
    }
    let isChoice = unit.words[end...].contains { $0.says("otherwise", "else") }
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

  /// "While there are lines left, …": a decision that the steps after it come back to.
  private mutating func readWhile(_ unit: FlowUnit, _ number: Int, at start: Int) -> Int {
    let (end, next) = unit.bounds.conditionEnd(from: start)
    guard end > start else { return start }
    let words = Array(unit.words[start..<end])
    let condition = Condition(words, about: topic(for: words))
    ask(condition, words, unit, number)
    decisions[decisions.count - 1].isLoop = true
    turn(to: condition.isPositive ? "Yes" : "No", of: decisions.count - 1)
    return next
  }

  /// "Repeat until no lines are left": closes a loop.
  private mutating func readUntil(_ unit: FlowUnit, _ number: Int, at start: Int) -> Int? {
    let words = unit.words
    guard words[start].says("repeat", "loop", "continue", "keep", "do", "until", "retry"),
      let until = words[start...].firstIndex(where: { $0.says("until") }), until - start < 7
    else { return nil }
    let (end, next) = unit.bounds.conditionEnd(from: until + 1)
    guard end > until + 1 else { return nil }
    let condition = Condition(Array(words[(until + 1)..<end]), about: lastObject)
    if let loop = decisions.lastIndex(where: { $0.isLoop }) {
      while decisions.count > loop + 1 { pop(isJoin: true) }
      pop(isJoin: true)
      return next
    }
    while !decisions.isEmpty { pop(isJoin: false) }
    let back = words[(start + 1)..<until]
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

  // MARK: Returns

  private mutating func readReturn(_ unit: FlowUnit, _ number: Int, at start: Int) -> Int? {
    let words = unit.words
    var end = unit.bounds.stepEnd(from: start)
    if let count = words[start...].opening(FlowWords.startOver) {
      goBack(to: graph.steps.firstIndex { $0.shape != .start } ?? 0)
      return max(end, start + count)
    }
    if let count = words[start...].opening(FlowWords.returns), start + count < words.count {
      end = unit.bounds.stepEnd(from: start + count)
      let goal = Array(words[(start + count)..<end])
      guard let step = target(goal) else { return nil }
      goBack(to: step)
      return end
    }
    let clause = Array(words[start..<end])
    if clause.first?.says("let", "allow", "allows", "lets") ?? false,
      clause.indices.contains(where: { clause[$0...].opening(FlowWords.tryAgain) != nil }),
      let step = clause.contains(where: { $0.says("check") })
        ? target(clause.filter { !$0.says("let", "again") }) : attempt()
    {
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

  private static func withoutRe(_ key: String) -> String {
    key.hasPrefix("re") && Verbs.strong.contains(String(key.dropFirst(2)))
      ? String(key.dropFirst(2)) : key
  }

  private mutating func goBack(to step: Int) {
    guard graph.steps.indices.contains(step) else { return }
    graph.connect(frontier, to: step)
    frontier = []
  }

  /// What is tried again: the last step before the decision that does more than look.
  private func attempt() -> Int? {
    guard let decision = decisions.last(where: { !$0.told.isEmpty }) ?? decisions.last else {
      return graph.steps.indices.last
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

  // MARK: Decisions, ends and steps

  private mutating func readDecision(_ unit: FlowUnit, _ number: Int, at start: Int) -> Int? {
    let words = unit.words
    var from = start
    if words[from].says("decision", "question"), from + 1 < words.count,
      words[from + 1].isMark(":", "-", "–", "—") || words[from + 1].tag != .noun
    {
      from += 1
      while from < words.count, words[from].token.kind == .mark { from += 1 }
      guard from < words.count else { return nil }
    } else if words[from...].first.map({
      ["check", "see", "decide", "determine", "verify", "ask", "confirm", "test"].contains($0.lemma)
    }) ?? false
      || isAskingSubject(words, from)
    {
      // "check whether it fits": what is checked is the decision.
      guard let whether = words[from...].prefix(7).firstIndex(where: { $0.says("if", "whether") })
      else { return nil }
      let end = min(unit.bounds.conditionEnd(from: whether + 1).end, words.count)
      guard end > whether + 1 else { return nil }
      putQuestion(
        Condition(Array(words[(whether + 1)..<end]), about: lastObject), Array(words[from..<end]),
        unit, number)
      return end
    } else if !unit.isQuestion || !isLastClause(unit, from) {
      return nil
    }
    let end = unit.isQuestion ? words.count : unit.bounds.stepEnd(from: from)
    let asked = Array(words[from..<end])
    putQuestion(Question.condition(asked, about: lastObject), asked, unit, number)
    return end
  }

  private func isAskingSubject(_ words: [Word], _ from: Int) -> Bool {
    words[from...].prefix(5).enumerated().contains { offset, word in
      offset > 0 && word.tag == .verb
        && ["check", "decide", "determine", "verify", "see", "confirm"].contains(word.lemma)
        && from + offset + 1 < words.count && words[from + offset + 1].says("if", "whether")
    }
  }

  private func isLastClause(_ unit: FlowUnit, _ from: Int) -> Bool {
    let first = unit.words[from]
    if first.tag == .auxiliary || first.tag == .modal
      || first.says(
        "is", "are", "does", "do", "has", "have", "was", "were", "what", "which", "who", "how")
    {
      return true
    }
    return unit.bounds.stepEnd(from: from) >= unit.words.count
  }

  private mutating func putQuestion(
    _ condition: Condition, _ words: [Word], _ unit: FlowUnit, _ number: Int
  ) {
    if let known = graph.step(labelled: condition.question), !decisions.isEmpty || frontier.isEmpty
    {
      graph.connect(frontier, to: known)
      frontier = []
      return
    }
    ask(condition, words, unit, number)
    if let n = unit.number { graph.update(decisions[decisions.count - 1].step) { $0.number = n } }
  }

  private mutating func readEnd(_ unit: FlowUnit, _ number: Int, at start: Int) -> Int? {
    let words = unit.words
    if let count = words[start...].opening(FlowWords.starts), graph.steps.isEmpty,
      start + count == words.count || words[start + count].token.kind == .mark
        || words[start + count].says("and", "then")
    {
      let step = graph.add(
        FlowGraph.Step(
          label: "Start", shape: .start, keys: ["start"], span: words[start].span, number: nil))
      frontier = [FlowGraph.Open(step: step)]
      return start + count
    }
    guard unit.bounds.isEnd(at: start), let count = words[start...].opening(FlowWords.ends),
      !graph.steps.isEmpty
    else { return nil }
    // An end that stands last ends every branch.
    if number == units.count - 1, start + count == words.count, decisions.last?.told.count ?? 0 > 1
    {
      joinAll(nil)
    }
    finish(Array(words[start..<(start + count)]), unit)
    return start + count
  }

  private mutating func finish(_ words: [Word], _ unit: FlowUnit) {
    let word = StepLabel.trimmed(words).first?.lower ?? "end"
    let label = ["stop": "Stop", "done": "Done", "exit": "Exit"][word] ?? "End"
    let step = endStep(label, Self.span(words, unit))
    graph.connect(frontier, to: step)
    frontier = []
  }

  mutating func endStep(_ label: String, _ span: Range<Int>) -> Int {
    graph.steps.firstIndex { $0.shape == .end }
      ?? graph.add(
        FlowGraph.Step(label: label, shape: .end, keys: ["end"], span: span, number: nil))
  }

  private mutating func readStep(_ unit: FlowUnit, _ number: Int, at start: Int) -> Int {
    let words = unit.words
    let end = unit.bounds.stepEnd(from: start)
    guard start < end else { return start + 1 }
    // "Reject it if it is late": the condition stands behind, but comes first.
    if end < words.count, words[end].says("if", "unless"), end + 1 < words.count {
      let (close, next) = unit.bounds.conditionEnd(from: end + 1)
      if close > end + 1 {
        open(Array(words[(end + 1)..<close]), unit, number, isNegated: words[end].says("unless"))
        add(Array(words[start..<end]), unit)
        return next
      }
    }
    add(Array(words[start..<end]), unit)
    return end
  }

  /// Adds a step after the frontier, or ties the frontier to the same step told before.
  mutating func add(_ words: [Word], _ unit: FlowUnit) {
    // What follows a question without an answer is what yes leads to.
    if frontier.isEmpty, let top = decisions.indices.last, decisions[top].told.isEmpty {
      turn(to: decisions[top].condition.isPositive ? "Yes" : "No", of: top)
    }
    var clause = withTopic(words)
    var detail: [Word] = []
    if unit.isItem, let colon = clause.firstIndex(where: { $0.isMark(":") }), colon > 0, colon < 6,
      colon + 1 < clause.count
    {
      detail = Array(clause[(colon + 1)...])
      clause = Array(clause[..<colon])
    }
    if let with = Self.parallelWith(clause) {
      addBeside(Array(clause[..<with.at]), Array(clause[(with.at + with.count)...]), unit)
      return
    }
    if clause.opening([
      ["continue"], ["proceed"], ["carry", "on"], ["go", "on"], ["move", "on"], ["do", "nothing"],
    ]) == clause.count, !decisions.isEmpty {
      return
    }
    clause = withSubject(clause)
    let label = StepLabel(clause)
    guard !label.text.isEmpty, label.text.contains(where: { $0.isLetter || $0.isNumber }) else {
      return
    }
    if !decisions.isEmpty, let known = graph.step(labelled: label.text) {
      graph.connect(frontier, to: known)
      frontier = []
      return
    }
    var step = FlowGraph.Step(
      label: label.text, shape: Self.shape(label.text), keys: label.keys,
      span: Self.span(words, unit), number: nil)
    step.isFinal = label.isFinal
    step.detail = StepLabel.text(of: StepLabel.trimmed(detail)).capitalizedFirst
    if let n = unit.number, !graph.steps.contains(where: { $0.number == n }) { step.number = n }
    let index = graph.add(step)
    graph.connect(frontier, to: index)
    frontier = [FlowGraph.Open(step: index)]
    lastObject = Self.object(of: clause) ?? lastObject
    // "Keep stirring" goes on until the question before it is answered otherwise.
    if clause.first?.says("keep", "continue") ?? false, clause.count > 1,
      clause[1].lower.hasSuffix("ing"),
      let decision = decisions.last, decision.told.last == "No"
    {
      graph.connect(frontier, to: decision.step)
      frontier = []
      return
    }
    if let again = Self.askedAgain(clause), let step = graph.step(meant: again), step != index {
      graph.connect(frontier, to: step)
      frontier = []
      return
    }
    if clause.count > 2, ["ask", "tell", "prompt", "request", "invite"].contains(clause[0].lemma),
      Array(clause.suffix(2)).opening([["try", "again"]]) != nil, let step = attempt()
    {
      graph.connect(frontier, to: step)
      frontier = []
    }
  }

  /// "it dies" says nothing without what "it" is; "it sends a mail" does.
  private func withTopic(_ words: [Word]) -> [Word] {
    guard words.count > 1, words[0].text != "IT", words[0].says("it", "they"), !lastObject.isEmpty,
      words[1].tag == .verb || words[1].token.kind == .word,
      FlowWords.happening.contains(StepLabel.key(of: words[1]))
    else { return words }
    var subject = words[0]
    subject.token.text = lastObject
    subject.token.lower = lastObject.lowercased()
    subject.tag = .noun
    return [subject] + words.dropFirst()
  }

  /// "and is printed" lacks its subject, which is the one of the clause before.
  private mutating func withSubject(_ clause: [Word]) -> [Word] {
    if let first = clause.first, first.says("is", "are", "gets"), clause.count > 1,
      !lastSubject.isEmpty
    {
      return lastSubject + clause
    }
    if let verb = clause.firstIndex(where: { $0.tag == .verb || $0.tag == .auxiliary }), verb > 0,
      clause[..<verb].allSatisfy({ $0.isNominal || $0.tag == .determiner || $0.tag == .adjective })
    {
      lastSubject = Array(clause[..<verb])
    }
    return clause
  }

  private static func parallelWith(_ clause: [Word]) -> (at: Int, count: Int)? {
    for index in clause.indices.dropFirst() {
      if let count = clause[index...].opening([
        ["in", "parallel", "with"], ["in", "parallel", "to"], ["at", "the", "same", "time", "as"],
      ]),
        index + count < clause.count
      {
        return (index, count)
      }
    }
    return nil
  }

  /// "the student is asked to upload them again" leads back to where that was done.
  private static func askedAgain(_ clause: [Word]) -> [String]? {
    guard clause.last?.says("again", "anew") ?? false,
      let ask = clause.firstIndex(where: {
        ["ask", "tell", "prompt", "invite", "request", "asked"].contains(StepLabel.key(of: $0))
      }),
      let to = clause[ask...].firstIndex(where: { $0.says("to") })
    else { return nil }
    let keys = StepLabel.keys(of: clause[(to + 1)...])
    return keys.isEmpty || keys == ["try"] ? nil : keys
  }

  /// Two steps side by side.
  private mutating func addBeside(_ one: [Word], _ other: [Word], _ unit: FlowUnit) {
    let before = frontier
    add(one, unit)
    let ends = frontier
    frontier = before
    add(other, unit)
    frontier = ends + frontier
  }

  private static func shape(_ label: String) -> NodeShape {
    switch label.lowercased() {
    case "start", "begin": .start
    case "end", "stop", "finish", "done": .end
    default: .process
    }
  }

  /// What a step acts on: "the card" of "check the card with the bank".
  private static func object(of words: [Word]) -> String? {
    let first =
      words.first.map { Verbs.strong.contains($0.lower) || Verbs.weak.contains($0.lower) } ?? false
    guard let verb = first && words.count > 1 ? 0 : words.firstIndex(where: { $0.tag == .verb })
    else { return nil }
    var object: [Word] = []
    for word in words[(verb + 1)...] {
      if [.preposition, .conjunction, .mark, .subordinator, .verb, .auxiliary, .adverb].contains(
        word.tag)
      {
        break
      }
      if word.says("it", "them", "a", "an", "the", "their", "his", "her", "our") { continue }
      object.append(word)
    }
    guard !object.isEmpty, object.count <= 3, object.contains(where: \.isNominal) else {
      return nil
    }
    return StepLabel.text(of: object)
  }

  static func span(_ words: [Word], _ unit: FlowUnit) -> Range<Int> {
    guard let first = words.first, let last = words.last else { return unit.span }
    return first.span.lowerBound..<max(first.span.lowerBound, last.span.upperBound)
  }
}

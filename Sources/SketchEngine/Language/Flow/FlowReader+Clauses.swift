extension FlowReader {
  /// Reads the clause that begins at a position, and tells where the next one begins.
  mutating func readClause(_ unit: FlowUnit, _ number: Int, at start: Int) -> Int {
    let words = unit.words
    if let next = readIrrespective(words, at: start) { return next }
    if let next = readJoin(words, at: start) { return next }
    openImplied(unit, number, at: start)
    openNamed(unit, number, at: start)
    if let option = optionAnswer(words, at: start), let top = decisions.indices.last {
      turn(to: option.label, of: top)
      return readTarget(unit, from: option.next)
    }
    if let with = withAnswer(words, at: start), take(with.isYes ? .yes : .no) {
      return with.next
    }
    if let next = readAllOf(unit, at: start) { return next }
    if let named = namedAnswer(words, at: start), take(named.isYes ? .yes : .no) {
      return named.next
    }
    let asks =
      decisions.last.map { $0.told.isEmpty || !$0.told.contains { $0 == "Yes" || $0 == "No" } }
      ?? false
    if let (answer, next) = Answer.read(
      words, at: start, isAsked: asks, isOpen: !decisions.isEmpty,
      asked: decisions.last?.condition.keys ?? []), take(answer), next > start
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
    openOpposites(unit, number, at: start)
    if let answer = adjectiveAnswer(words, at: start) {
      _ = take(answer)
    }
    if words[start].says("depending"), start + 2 < words.count, words[start + 1].says("on") {
      return readChoice(unit, number, at: start + 2)
    }
    if let next = readEither(unit, number, at: start) { return next }
    if let next = readOrNot(unit, number, at: start) { return next }
    if let next = readResumed(unit, at: start) { return next }
    if let next = readAfter(unit, at: start) { return next }
    if let next = readStatement(unit, at: start) { return next }
    // "Should the clerk be out, …": a condition without "if".
    let isInverted =
      words[start].says("should") && !unit.isQuestion
      && words[start...].contains { $0.isMark(",") }
    if isInverted || words[start].says("if", "unless", "whenever")
      || words[start].says("in") && start + 1 < words.count && words[start + 1].says("case")
    {
      let isChained = words[start].says("if") && chains(unit, at: start) && take(.otherwise)
      return readCondition(
        unit, number, at: words[start].says("in") ? start + 1 : start, isChained: isChained)
    }
    if words[start].says("on", "upon"), start + 2 < words.count,
      FlowWords.outcomes.contains(words[start + 1].lower)
    {
      return readCondition(unit, number, at: start, isChained: false)
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

  /// "over 700", "between 600 and 700", "at least 5": how much of something there is.
  private static func opensRange(_ words: some Collection<Word>) -> Bool {
    guard let first = words.first, words.contains(where: { $0.tag == .number }) else {
      return false
    }
    return first.says(
      "over", "under", "above", "below", "between", "from", "more", "less", "at", "up", "exceeding",
      "fewer", "greater", "<", ">")
  }

  /// Makes a decision of the step over named branches: "Inspect it, a) clean: …, b) dirty: …".
  mutating func openImplied(_ unit: FlowUnit, _ number: Int, at start: Int) {
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
  mutating func readChoice(_ unit: FlowUnit, _ number: Int, at start: Int) -> Int {
    let end =
      unit.words[start...].firstIndex { $0.isMark(",", ":", "-", "–", "—") || $0.tag == .arrow }
      ?? unit.words.count
    let words = StepLabel.trimmed(Array(unit.words[start..<end]))
    guard !words.isEmpty else { return end + 1 }
    ask(Condition(asking: words), words, unit, number)
    return end + 1
  }

  /// "Second reading, decision: …", "After the test: did it work?": on from a step that is there.
  mutating func readResumed(_ unit: FlowUnit, at start: Int) -> Int? {
    let words = unit.words
    guard unit.isQuestion, start == unit.bounds.afterLinks(0),
      let mark = words[start...].prefix(9).firstIndex(where: { $0.isMark(",", ":") }),
      mark > start, mark + 1 < words.count
    else { return nil }
    let next = words[mark + 1]
    guard words[mark].isMark(":") || next.says("decision", "question") || next.tag == .auxiliary,
      let step = graph.step(labelled: StepLabel(Array(words[start..<mark])).text),
      graph.steps[step].shape == .process
    else { return nil }
    resume(at: [step])
    return mark + 1
  }

  /// "Damaged: … Not damaged: …" after a step: the words before the colons are answers to a
  /// question that is not put.
  mutating func openNamed(_ unit: FlowUnit, _ number: Int, at start: Int) {
    guard start == 0, !unit.isItem, decisions.last.map({ $0.told.count > 1 }) ?? true,
      number + 1 < units.count,
      let end = unit.words.prefix(5).firstIndex(where: { $0.isMark(":") }), end > 0,
      !frontier.isEmpty,
      let next = units[number + 1].words.prefix(6).firstIndex(where: { $0.isMark(":") })
    else { return }
    let label = Array(unit.words[..<end])
    // "Score over 700: … Below 600: …": what is measured is asked, and its ranges answer.
    if let range = label.indices.dropFirst().first(where: { Self.opensRange(label[$0...]) }),
      label[..<range].allSatisfy(\.isNominal), Self.opensRange(units[number + 1].words[..<next])
    {
      merge(before: number)
      ask(Condition(asking: Array(label[..<range])), label, unit, number)
      return
    }
    let other = StepLabel.keys(of: units[number + 1].words[..<next])
    // "weight under 5: … weight over 5: …": one thing, and what may be said of it.
    let shared = zip(label, units[number + 1].words[..<next]).prefix { $0.lower == $1.lower }.count
    if shared > 0, shared < end, shared < next, label[..<shared].allSatisfy(\.isNominal) {
      merge(before: number)
      ask(Condition(asking: Array(label[..<shared])), label, unit, number)
      return
    }
    guard StepLabel.keys(of: label) == other, !other.isEmpty else { return }
    merge(before: number)
    ask(Condition(label), label, unit, number)
  }
}

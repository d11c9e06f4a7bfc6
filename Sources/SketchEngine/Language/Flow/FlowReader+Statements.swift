extension FlowReader {
  /// A sentence that ties steps by name: "the survey leads to the offer as well".
  struct Statement {
    var from: [Int]
    /// The words of what they lead to.
    var to: Range<Int>
    /// Whether they end the flow.
    var isEnd = false
  }

  /// The statement that begins at a position, where its subjects are known steps.
  func statement(in unit: FlowUnit, at start: Int) -> Statement? {
    let words = unit.words
    for index in start..<words.count {
      if words[index].tag == .mark, !words[index].isMark(",") { return nil }
      if words[index].says("if", "then", "otherwise") { return nil }
      let ends = words[index...].opening([
        ["end", "the", "flow"], ["end", "the", "process"], ["ends", "the", "flow"],
        ["ends", "the", "process"],
        ["end", "here"], ["ends", "here"], ["finish", "the", "process"],
        ["end", "the", "workflow"],
      ])
      let leads = words[index...].opening(FlowWords.leadsTo)
      guard ends != nil || leads != nil else { continue }
      guard index > start else { return nil }
      let sources = sources(
        Array(words[start..<index]), isExact: start != unit.bounds.afterLinks(0))
      guard !sources.isEmpty else { return nil }
      if let ends { return Statement(from: sources, to: index..<(index + ends), isEnd: true) }
      let from = index + (leads ?? 0)
      return Statement(from: sources, to: from..<unit.bounds.stepEnd(from: min(from, words.count)))
    }
    return nil
  }

  /// Known steps in "both A and B"; none where one of them is not known.
  private func sources(_ words: [Word], isExact: Bool) -> [Int] {
    var words = StepLabel.trimmed(words)
    if let first = words.first, first.says("both", "all", "either", "from") { words.removeFirst() }
    while let last = words.last,
      last.says("also", "both", "all", "then", "always", "it", "you", "one")
        || last.tag == .modal || last.says("can", "may", "might"), words.count > 1
    {
      words.removeLast()
    }
    let items = FlowUnit.items(of: words)
    if items.count > 1 {
      let found = items.compactMap {
        isExact ? graph.step(labelled: StepLabel($0).text) : match($0)
      }
      if found.count == items.count, Set(found).count == found.count { return found }
    }
    let whole = isExact ? graph.step(labelled: StepLabel(words).text) : match(words)
    return whole.map { [$0] } ?? []
  }

  func match(_ words: [Word]) -> Int? {
    let label = StepLabel(words)
    if let step = graph.step(labelled: label.text) { return step }
    guard !words.contains(where: { $0.tag == .pronoun }) else { return nil }
    // "Fix the code" is not "commit the code": what is done must be the same.
    if let first = StepLabel.trimmed(words).first, words.first?.tag != .determiner,
      ClauseBounds.canBeVerb(first), words.count > 1
    {
      return graph.steps.firstIndex { step in
        label.keys.allSatisfy { step.keys.contains($0) } && !label.keys.isEmpty
      }
    }
    return graph.step(meant: label.keys)
  }

  mutating func readStatement(_ unit: FlowUnit, at start: Int) -> Int? {
    guard let statement = statement(in: unit, at: start) else { return nil }
    let opens = statement.from.flatMap { step in take(openAt: step) }
    if statement.isEnd {
      graph.connect(opens, to: endStep("End", unit.words[statement.to.lowerBound].span))
      return statement.to.upperBound
    }
    let words = Array(unit.words[statement.to])
    guard !words.isEmpty else { return statement.to.upperBound }
    if StepLabel.trimmed(words).first?.says("end") ?? false {
      graph.connect(opens, to: endStep("End", words[0].span))
      return statement.to.upperBound
    }
    if let step = target(words), !statement.from.contains(step) {
      let end = statement.to.upperBound
      if end + 1 < unit.words.count, unit.words[end].says("if", "when", "unless") {
        return branch(off: statement.from, to: step, unit, at: end)
      }
      graph.connect(opens, to: step)
      return statement.to.upperBound
    }
    loose += frontier
    frontier = opens
    add(words, unit)
    return statement.to.upperBound
  }

  /// "The proof goes back to the author if it has mistakes": a decision behind the proof, whose
  /// other answer leads to what was told before.
  private mutating func branch(
    off sources: [Int], to step: Int, _ unit: FlowUnit, at start: Int
  ) -> Int {
    let (end, next) = unit.bounds.conditionEnd(from: start + 1)
    let words = Array(unit.words[(start + 1)..<end])
    let condition = Condition(words, about: topic(for: words))
    let isMet = condition.isPositive != unit.words[start].says("unless")
    let decision = graph.add(
      FlowGraph.Step(
        label: condition.question, shape: .decision, keys: condition.keys,
        span: Self.span(words, unit), number: nil))
    for source in sources {
      graph.move(from: source, to: decision, label: isMet ? "No" : "Yes")
      for k in frontier.indices where frontier[k].step == source {
        frontier[k] = FlowGraph.Open(step: decision, label: isMet ? "No" : "Yes")
      }
      graph.connect([FlowGraph.Open(step: source)], to: decision)
    }
    graph.connect([FlowGraph.Open(step: decision, label: isMet ? "Yes" : "No")], to: step)
    return next
  }

  /// Takes the open ends of a step out of wherever they wait; a new one where there are none.
  private mutating func take(openAt step: Int) -> [FlowGraph.Open] {
    var found = (frontier + loose).filter { $0.step == step }
    frontier.removeAll { $0.step == step }
    loose.removeAll { $0.step == step }
    for index in decisions.indices {
      found += decisions[index].ends.filter { $0.step == step }
      decisions[index].ends.removeAll { $0.step == step }
    }
    if !found.isEmpty { return found }
    // Of a decision whose one side was told, the other side is what goes on.
    let told = decisions.last { $0.step == step && $0.told.count == 1 }?.told.first
    let label = told == "Yes" ? "No" : told == "No" ? "Yes" : ""
    return [FlowGraph.Open(step: step, label: label)]
  }

  private static let loopEnds = FlowWords.phrases(
    "after the loop, after the loop ends, after this loop, after that loop")

  /// "After the review, …": what follows goes on from a step that is there.
  mutating func readAfter(_ unit: FlowUnit, at start: Int) -> Int? {
    let words = unit.words
    guard words[start].says("after", "from", "following"), start + 1 < words.count else {
      return nil
    }
    if let count = words[start...].opening(Self.loopEnds),
      let loop = decisions.lastIndex(where: { $0.isLoop })
    {
      while decisions.count > loop { pop(isJoin: true) }
      return start + count
    }
    if words[start].says("after"), let (steps, next) = afterSteps(unit, from: start + 1) {
      resume(at: steps)
      return next
    }
    let comma = words[(start + 1)...].firstIndex { $0.isMark(",") }
    // "after arriving lock the bike": what was done, then what to do.
    if words[start].says("after"), comma == nil, words[start + 1].lower.hasSuffix("ing"),
      let at = words.indices.dropFirst(start + 2).first(where: {
        isPlainVerb(words, at: $0, isDoing: true) || unit.bounds.subjectWithVerb(at: $0)
      })
    {
      add(Self.imperative(Array(words[(start + 1)..<at])), unit)
      return at
    }
    let end = comma ?? unit.bounds.conditionEnd(from: start + 1).end
    guard end > start + 1, end < words.count else { return nil }
    let clause = Array(words[(start + 1)..<end])
    if let step = match(clause) {
      if frontier.contains(where: { $0.step == step }), decisions.isEmpty { return end + 1 }
      resume(at: [step])
      return end + 1
    }
    guard words[start].says("after") else { return nil }
    // "After boiling the water, add tea": boiling it is a step of its own.
    if clause.first?.form == .gerund || clause.contains(where: { $0.tag == .verb }) {
      add(Self.imperative(clause), unit)
      return end + 1
    }
    // "After the repair, …" speaks of what was told last, in another word.
    let isNamed = clause.first?.tag == .determiner || clause.first?.tag == .possessive
    guard isNamed, comma != nil, clause.count < 5, !graph.steps.isEmpty,
      !clause.contains(where: { $0.tag == .number })
    else { return nil }
    return end + 1
  }

  /// The steps of "after boiling the rice or frying the onions add salt", where no comma or only
  /// those between the steps stand, and where the clause behind them begins.
  private func afterSteps(_ unit: FlowUnit, from start: Int) -> (steps: [Int], next: Int)? {
    let words = unit.words
    for at in words.indices.dropFirst(start + 1) {
      let isDoing = words[start].form == .gerund
      guard
        unit.bounds.isSecondSubject(at: at) || isPlainVerb(words, at: at, isDoing: isDoing)
          || !isDoing && unit.bounds.startsSubjectAndVerb(at: at) || words[at].says("either"),
        isDoing || !words[at...].contains(where: { $0.isMark(",") })
      else { continue }
      let told = words[start..<at].filter { !$0.says("also", "then", "always", "again") }
      let items = told.split { $0.isMark(",") || $0.says("or", "and") }
      let steps = items.compactMap { match(Array($0)) }
      if !steps.isEmpty, steps.count == items.count { return (steps, at) }
    }
    return nil
  }

  /// A word that can tell what to do, behind something that is not "to"; one that is a noun as well
  /// only where doings stand before, since "the desk review" is one thing.
  private func isPlainVerb(_ words: [Word], at index: Int, isDoing: Bool) -> Bool {
    guard words[index].token.kind == .word, index + 1 < words.count,
      Verbs.strong.contains(words[index].lower)
        || isDoing && Verbs.weak.contains(words[index].lower)
    else { return false }
    let before = words[index - 1]
    return before.tag != .determiner && before.tag != .possessive && before.tag != .preposition
      && !before.isMark(",") && !before.says("or", "and")
  }

  /// Goes on from steps that are there; what was open elsewhere stays open.
  mutating func resume(at steps: [Int]) {
    let opens = steps.flatMap { take(openAt: $0) }
    for decision in decisions { loose += decision.ends }
    decisions = []
    loose += frontier
    frontier = opens
  }

  private static func imperative(_ words: [Word]) -> [Word] {
    guard var first = words.first, first.form == .gerund else { return words }
    first.token.text = first.lemma
    first.token.lower = first.lemma
    first.form = .base
    return [first] + words.dropFirst()
  }
}

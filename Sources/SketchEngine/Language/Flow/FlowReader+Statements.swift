extension FlowReader {
  /// A sentence that ties steps by name: "the visit also leads to the payment".
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
    if let first = words.first, first.says("both", "all", "either") { words.removeFirst() }
    while let last = words.last, last.says("also", "both", "all", "then", "then", "always") {
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

  private func match(_ words: [Word]) -> Int? {
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
      graph.connect(opens, to: step)
      return statement.to.upperBound
    }
    loose += frontier
    frontier = opens
    add(words, unit)
    return statement.to.upperBound
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

  /// "After the review, …": what follows goes on from a step that is there.
  mutating func readAfter(_ unit: FlowUnit, at start: Int) -> Int? {
    let words = unit.words
    guard words[start].says("after", "from", "following", "before"), start + 1 < words.count else {
      return nil
    }
    let subject = words.indices.dropFirst(start + 3).first { at in
      guard !words[start..<at].contains(where: { $0.isMark(",") }) else { return false }
      return unit.bounds.isSecondSubject(at: at)
        || Verbs.strong.contains(words[at].lower) && !words[at...].contains { $0.isMark(",") }
          && match(Array(words[(start + 1)..<at])) != nil
    }
    let comma = words[(start + 1)...].firstIndex { $0.isMark(",") }
    if let subject, comma.map({ subject < $0 }) ?? true, words[start].says("after"),
      let step = match(Array(words[(start + 1)..<subject]))
    {
      resume(at: step)
      return subject
    }
    let end =
      comma
      ?? unit.bounds.conditionEnd(from: start + 1).end
    guard end > start + 1, end < words.count else { return nil }
    let clause = Array(words[(start + 1)..<end])
    if words[start].says("before") {
      return nil
    }
    guard let step = match(clause) else {
      // "After boiling the water, add tea": boiling it is a step of its own.
      guard words[start].says("after"),
        clause.first?.form == .gerund || clause.contains(where: { $0.tag == .verb })
      else { return nil }
      add(Self.imperative(clause), unit)
      return end + 1
    }
    if frontier.contains(where: { $0.step == step }), decisions.isEmpty { return end + 1 }
    resume(at: step)
    return end + 1
  }

  /// Goes on from a step that is there; what was open elsewhere stays open.
  private mutating func resume(at step: Int) {
    let opens = take(openAt: step)
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

extension FlowReader {
  mutating func readDecision(_ unit: FlowUnit, _ number: Int, at start: Int) -> Int? {
    let words = unit.words
    var from = start
    if words[from].says("decision", "question"), from + 1 < words.count,
      words[from + 1].isMark(":", "-", "–", "—")
        || words[from + 1].tag != .noun && words[from + 1].tag != .number
    {
      from += 1
      while from < words.count, words[from].token.kind == .mark { from += 1 }
      guard from < words.count else { return nil }
    } else if words[from...].first.map({ Self.asking.contains($0.lemma) }) ?? false
      || isAskingSubject(words, from)
    {
      // "check whether it fits": what is checked is the decision.
      guard let whether = words[from...].prefix(7).firstIndex(where: { $0.says("if", "whether") }),
        !words[from..<whether].contains(where: { $0.isMark(",", ";") })
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

  func isAskingSubject(_ words: [Word], _ from: Int) -> Bool {
    words[from...].prefix(5).enumerated().contains { offset, word in
      offset > 0 && Self.asking.contains(StepLabel.key(of: word))
        && from + offset + 1 < words.count && words[from + offset + 1].says("if", "whether")
    }
  }

  /// Verbs that put a question: "decide whether …".
  private static let asking = FunctionWords.words(
    "check decide determine verify see confirm ask test examine assess inspect evaluate")

  func isLastClause(_ unit: FlowUnit, _ from: Int) -> Bool {
    let first = unit.words[from]
    if first.tag == .auxiliary || first.tag == .modal
      || first.says(
        "is", "are", "does", "do", "has", "have", "was", "were", "what", "which", "who", "how")
    {
      return true
    }
    return unit.bounds.stepEnd(from: from) >= unit.words.count
  }

  mutating func putQuestion(
    _ condition: Condition, _ words: [Word], _ unit: FlowUnit, _ number: Int
  ) {
    if let open = decisions.lastIndex(where: { asks(condition, again: $0) }) {
      // "Enough? no -> fill it" and "Enough? yes -> go": one question, and its next answer.
      while decisions.count > open + 1 { popInto(parent: open) }
      loose += frontier
      frontier = []
      return
    }
    if let known = graph.step(labelled: condition.question), !decisions.isEmpty || frontier.isEmpty
    {
      graph.connect(frontier, to: known)
      frontier = []
      return
    }
    ask(condition, words, unit, number)
    if let n = unit.number { graph.update(decisions[decisions.count - 1].step) { $0.number = n } }
  }

  /// Whether a question was put before and has been answered in part.
  func asks(_ condition: Condition, again decision: OpenDecision) -> Bool {
    decision.told.count == 1 && !decision.isLoop
      && FlowGraph.key(graph.steps[decision.step].label) == FlowGraph.key(condition.question)
  }

  mutating func readEnd(_ unit: FlowUnit, _ number: Int, at start: Int) -> Int? {
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

  mutating func finish(_ words: [Word], _ unit: FlowUnit) {
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

  mutating func readStep(_ unit: FlowUnit, _ number: Int, at start: Int) -> Int {
    let words = unit.words
    if let (place, next) = placeBefore(unit, at: start) {
      let end = unit.bounds.stepEnd(from: next)
      guard next < end else { return next + 1 }
      // Where a step was told already, its name only says that this happens there.
      let isKnown = graph.step(meant: StepLabel.keys(of: place)) != nil
      add(Array(words[next..<end]) + (isKnown ? [] : place), unit)
      return end
    }
    let end = unit.bounds.stepEnd(from: start)
    guard start < end else { return start + 1 }
    if end == start + 2, words[start].says("step", "question", "decision", "point"),
      Int(words[start + 1].text) != nil,
      !graph.steps.isEmpty
    {
      return readTarget(unit, from: start)
    }
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

  /// "At the desk, they sign": where or when, before what happens there.
  private func placeBefore(_ unit: FlowUnit, at start: Int) -> (place: [Word], next: Int)? {
    let words = unit.words
    guard words[start].says("at", "in", "on", "during", "within", "for", "by"),
      let comma = words[start...].prefix(7).firstIndex(where: { $0.isMark(",") }),
      comma > start + 1, comma + 1 < words.count,
      !words[start..<comma].contains(where: { $0.tag == .verb || $0.tag == .auxiliary }),
      unit.bounds.startsClause(at: comma + 1)
    else { return nil }
    return (Array(words[start..<comma]), comma + 1)
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
      ["go", "straight", "on"], ["carry", "straight", "on"], ["go", "ahead"], ["skip", "this"],
      ["skip", "that"], ["skip", "it"], ["nothing", "happens"], ["nothing", "is", "done"],
      ["nothing"], ["just", "go", "on"], ["skip", "this", "step"],
    ]) == clause.count, !decisions.isEmpty {
      return
    }
    clause = withSubject(clause)
    let label = StepLabel(clause)
    guard !label.text.isEmpty, label.text.contains(where: { $0.isLetter || $0.isNumber }) else {
      return
    }
    if let known = graph.step(labelled: label.text), joins(known) {
      graph.connect(frontier, to: known)
      frontier = decisions.isEmpty ? waiting(at: known) : []
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
      clause[1].lower.hasSuffix("ing"), Self.span(words, unit).upperBound == unit.span.upperBound,
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

  /// Whether a step told again is the one that stands there: always while branches are told, else
  /// where it stands on another branch, since "stir, wait, stir" tells two steps.
  private func joins(_ known: Int) -> Bool {
    if !decisions.isEmpty { return true }
    guard graph.steps.contains(where: { $0.shape == .decision }), !frontier.isEmpty else {
      return false
    }
    return !frontier.contains { graph.leads(from: known, to: $0.step) }
  }

  /// Takes out what waits at a step that is there, so that what follows goes on from it.
  private mutating func waiting(at step: Int) -> [FlowGraph.Open] {
    let found = loose.filter { $0.step == step }
    loose.removeAll { $0.step == step }
    return found
  }

  /// "it dies" says nothing without what "it" is; "it sends a mail" does.
  func withTopic(_ words: [Word]) -> [Word] {
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
  mutating func withSubject(_ clause: [Word]) -> [Word] {
    if let first = clause.first, first.says("is", "are", "gets"), clause.count > 1,
      !lastSubject.isEmpty
    {
      lastAuxiliary = first
      return lastSubject + clause
    }
    // "is washed, dried and folded": what is done to one thing, one after the other.
    if let first = clause.first, let auxiliary = lastAuxiliary, !lastSubject.isEmpty,
      first.lower.hasSuffix("ed"), first.tag != .adjective
    {
      return lastSubject + [auxiliary] + clause
    }
    // "it is filtered and bottled": the one that was spoken of before.
    if clause.count > 2, clause[0].says("it", "they"), clause[1].says("is", "are") {
      lastAuxiliary = clause[1]
    }
    if let verb = clause.firstIndex(where: { $0.tag == .verb || $0.tag == .auxiliary }), verb > 0,
      clause[..<verb].allSatisfy({
        $0.isNominal || $0.tag == .determiner || $0.tag == .adjective || $0.says("ones", "one")
      })
    {
      lastSubject = Array(clause[..<verb])
      lastAuxiliary = clause[verb].says("is", "are") ? clause[verb] : nil
    }
    return clause
  }

  static func parallelWith(_ clause: [Word]) -> (at: Int, count: Int)? {
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
  static func askedAgain(_ clause: [Word]) -> [String]? {
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
  mutating func addBeside(_ one: [Word], _ other: [Word], _ unit: FlowUnit) {
    let before = frontier
    add(one, unit)
    let ends = frontier
    frontier = before
    add(other, unit)
    frontier = ends + frontier
  }

  static func shape(_ label: String) -> NodeShape {
    switch label.lowercased() {
    case "start", "begin": .start
    case "end", "stop", "finish", "done": .end
    default: .process
    }
  }

  /// What a step acts on: "the card" of "check the card with the bank".
  static func object(of words: [Word]) -> String? {
    // An unknown word before an article tells what is done as well.
    let first =
      words.first.map { Verbs.strong.contains($0.lower) || Verbs.weak.contains($0.lower) } ?? false
      || words.count > 2 && words[0].tag == .noun && !words[0].isPlural
        && words[1].tag == .determiner
    guard let verb = first && words.count > 1 ? 0 : words.firstIndex(where: { $0.tag == .verb })
    else { return nil }
    var object: [Word] = []
    for word in words[(verb + 1)...] {
      if object.isEmpty, particles.contains(word.lower) { continue }
      // "the vital signs": behind a quality, what could be done is a thing.
      if word.tag == .verb, object.last?.tag == .adjective, Lemmas.isPlural(word.lower) {
        object.append(word)
        continue
      }
      if [.preposition, .conjunction, .mark, .subordinator, .verb, .auxiliary, .adverb].contains(
        word.tag)
      {
        break
      }
      if word.says(
        "it", "them", "a", "an", "the", "their", "his", "her", "our", "your", "my", "some", "every",
        "each", "any")
      {
        continue
      }
      object.append(word)
    }
    guard let last = object.last, object.count <= 3, object.contains(where: \.isNominal),
      !times.contains(Lemmas.singular(last.lower))
    else { return nil }
    return StepLabel.text(of: object)
  }

  private static let particles = FunctionWords.words(
    "out up off down in on over back away left right forward forwards backward backwards around")
  /// How long something takes is not what it is done to: "wait a month".
  private static let times = FunctionWords.words(
    "second minute hour day night week month year moment while time")

  static func span(_ words: [Word], _ unit: FlowUnit) -> Range<Int> {
    guard let first = words.first, let last = words.last else { return unit.span }
    return first.span.lowerBound..<max(first.span.lowerBound, last.span.upperBound)
  }
}

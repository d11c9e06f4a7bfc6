extension FlowReader {
  /// "In both cases", "after each of these repairs": all ends go on together.
  mutating func readJoin(_ words: [Word], at start: Int) -> Int? {
    var end: Int?
    var count: Int?
    if let length = words[start...].opening(FlowWords.joins) {
      end = start + length
      if words[start].says("both"), !decisions.isEmpty || frontier.count > 1 { count = nil }
      if words[start].says("both", "all"), decisions.isEmpty { return nil }
    } else if words[start].says("in", "after", "for", "from") {
      // "in all three cases", "after each of these repairs", "in each of these cases"
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
      if end == nil {
        end = joinEnd(words, from: start)
        count =
          words[start..<(end ?? start)].lazy
          .compactMap { FunctionWords.numbers[$0.lower] ?? Int($0.text) }.first
      }
    }
    guard let end else { return nil }
    if count == nil, joinThose(about: words[end - 1]) { return end }
    joinAll(count)
    return end
  }

  /// "After either tag, …": of all open ends, those that deal with a tag go on together.
  private mutating func joinThose(about noun: Word) -> Bool {
    guard noun.isNominal else { return false }
    let key = StepLabel.key(of: noun)
    let all = loose + decisions.flatMap(\.ends) + frontier
    let about = all.filter { graph.steps[$0.step].keys.contains(key) }
    guard about.count > 1, about.count < all.count else { return false }
    loose = all.filter { !about.contains($0) }
    decisions = []
    frontier = about
    return true
  }

  /// Where "after either of the two," or "after each repair wait" ends: before what happens then.
  private func joinEnd(_ words: [Word], from start: Int) -> Int? {
    guard words[start].says("after"), !decisions.isEmpty || frontier.count + loose.count > 1,
      let each = words[start...].prefix(3).firstIndex(where: {
        $0.says("each", "every", "any", "either", "all")
      })
    else { return nil }
    let bounds = ClauseBounds(words: words)
    for end in words.indices.dropFirst(each + 2).prefix(4) {
      let last = words[end - 1]
      guard last.token.kind == .word || last.token.kind == .number else { return nil }
      let isCounted =
        last.says("these", "those", "them") || last.tag == .number
        || FunctionWords.numbers[last.lower] != nil
      let isNamed = end == each + 2 && !last.says("of", "the")
      guard isCounted || isNamed else { continue }
      if words[end].isMark(",") || bounds.startsClause(at: end)
        || Verbs.strong.contains(words[end].lower) && words[end].token.kind == .word
      {
        return end
      }
    }
    return nil
  }

  /// "(sealed either way)", "whether sealed or not,": all ends go on together.
  mutating func readIrrespective(_ words: [Word], at start: Int) -> Int? {
    if words[start].isMark("("), let close = words[start...].firstIndex(where: { $0.isMark(")") }),
      close + 1 < words.count, !decisions.isEmpty
    {
      let says = words[start..<close].indices.contains {
        words[$0...].opening(FlowWords.joins) != nil || words[$0].says("whether", "regardless")
      }
      guard says else { return nil }
      joinAll(nil)
      return close + 1
    }
    // "…, whatever happened, …"
    if words[start].says("whatever", "whichever", "however"),
      let comma = words[start...].firstIndex(where: { $0.isMark(",") }), comma - start < 8,
      comma + 1 < words.count
    {
      joinAll(nil)
      return comma + 1
    }
    guard words[start].says("whether", "no") || words[start].says("regardless", "independent"),
      words[start].says("whether", "regardless", "independent")
        || words.dropFirst(start + 1).first?.says("matter") ?? false,
      let comma = words[start...].firstIndex(where: { $0.isMark(",") }), comma - start < 12,
      comma + 1 < words.count, !decisions.isEmpty || frontier.count + loose.count > 1
    else { return nil }
    joinAll(nil)
    return comma + 1
  }

  /// "All three repairs lead to the step …": the ends of that many branches go on together.
  mutating func readAllOf(_ unit: FlowUnit, at start: Int) -> Int? {
    let words = unit.words
    guard words[start].says("all", "both", "these", "each"),
      !decisions.isEmpty || frontier.count + loose.count > 1,
      let leads = words.indices.dropFirst(start + 1).prefix(6).first(where: {
        words[$0...].opening(FlowWords.leadsTo) != nil
      }), let length = words[leads...].opening(FlowWords.leadsTo),
      words[(start + 1)..<leads].allSatisfy({
        $0.tag == .number || $0.isNominal || $0.tag == .determiner || $0.tag == .adjective
          || $0.tag == .verb || $0.says("of")
      }), words[leads - 1].isPlural, statement(in: unit, at: start) == nil
    else { return nil }
    joinAll(
      words[start..<leads].lazy.compactMap { FunctionWords.numbers[$0.lower] ?? Int($0.text) }.first
        ?? (words[start].says("both") ? 2 : nil))
    return readTarget(unit, from: leads + length)
  }

  mutating func joinAll(_ count: Int?) {
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
      // "After each of the two fixes": what is said to end the flow is none of them.
      let lasting = ends.filter { !isSaidToEnd($0.step) }
      let joined = Array((lasting.count < count ? ends : lasting).prefix(count))
      loose = ends.filter { !joined.contains($0) }
      ends = joined
    }
    frontier = ends
  }

  /// Whether a sentence such as "The warning ends the process" says of a step that it ends the flow.
  private func isSaidToEnd(_ step: Int) -> Bool {
    units.contains { unit in
      guard
        let at = unit.words.indices.dropFirst().first(where: { index in
          unit.words[index].says("ends", "end", "stops", "finishes")
            && unit.words[index...].dropFirst().contains {
              $0.says("flow", "process", "it", "workflow", "everything", "there", "here")
            }
        })
      else { return false }
      let keys = StepLabel.keys(of: unit.words[..<at])
      return !keys.isEmpty && keys.allSatisfy { graph.steps[step].keys.contains($0) }
    }
  }

  /// Turns to the branch that an answer names; tells whether there was one.
  mutating func take(_ answer: Answer) -> Bool {
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
    case .label(let text):
      let asked = decisions[index].condition.answer.lowercased() + " "
      label =
        text.lowercased().hasPrefix(asked)
        ? String(text.dropFirst(asked.count)).capitalizedFirst : text
    }
    let topic = decisions[index].topic
    turn(to: label, of: index)
    lastObject = topic
    return true
  }

  /// "goes to transfer money": a step that is there, or a new one.
  mutating func readTarget(_ unit: FlowUnit, from start: Int) -> Int {
    let end = unit.bounds.stepEnd(from: min(start, unit.words.count))
    guard start < end else { return start }
    let words = Self.quotedAlone(Array(unit.words[start..<end]))
    if StepLabel.trimmed(words).first.map({ $0.says("end") }) ?? false {
      finish(words, unit)
      return end
    }
    if let step = target(words) {
      graph.connect(frontier, to: step)
      frontier = []
      return end
    }
    if lead(to: words) { return end }
    add(words, unit)
    return end
  }

  /// "the step “Switch on”": what is quoted is its name.
  private static func quotedAlone(_ words: [Word]) -> [Word] {
    let quoted = words.filter { $0.tag == .quoted }
    guard quoted.count == 1,
      words.allSatisfy({
        $0.tag == .quoted || $0.tag == .determiner || $0.token.kind == .mark
          || $0.says("step", "question", "decision", "box", "node")
      })
    else { return words }
    return quoted
  }

  /// "step 7", where that is told later: notes what leads there.
  mutating func lead(to words: [Word]) -> Bool {
    let trimmed = StepLabel.trimmed(words)
    guard trimmed.count <= 2, let number = trimmed.last.flatMap({ Int($0.text) }),
      trimmed.count == 1 || trimmed[0].says("step", "question", "decision", "point"),
      units.contains(where: { $0.number == number }), !frontier.isEmpty
    else { return false }
    ahead.append((frontier, number))
    frontier = []
    return true
  }

  /// The step that words point back to: by number, by name, or by what they mean.
  func target(_ words: [Word]) -> Int? {
    let trimmed = StepLabel.trimmed(words)
    if let number = trimmed.compactMap({ Int($0.text) ?? FunctionWords.numbers[$0.lower] }).first,
      trimmed.count <= 3,
      trimmed.contains(where: { $0.says("step", "number", "no", "point", "question", "decision") })
        || trimmed.count == 1
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
}

extension FlowReader {
  /// "and either approves it or sends it back": a decision on the first, the second is what no leads to.
  mutating func readEither(_ unit: FlowUnit, _ number: Int, at start: Int) -> Int? {
    let words = unit.words
    guard words[start].says("either"), start + 1 < words.count,
      ClauseBounds.canBeVerb(words[start + 1]),
      let or = words[start...].firstIndex(where: { $0.says("or") }), or + 1 < words.count,
      or > start + 1
    else { return nil }
    // What stands behind the first way, as in "either takes it, in which case …, or …", is its branch.
    let close = min(unit.bounds.stepEnd(from: start + 1), or)
    guard close > start + 1 else { return nil }
    let clause = lastSubject + Array(words[(start + 1)..<close])
    let known = match(Array(words[(start + 1)..<close]))
    ask(Condition(clause, about: lastObject), clause, unit, number)
    let decision = decisions.count - 1
    if words[close..<or].contains(where: { $0.token.kind == .word && $0.tag != .conjunction }) {
      turn(to: "Yes", of: decision)
      let branch = FlowUnit(words: Array(words[close..<or]))
      var index = skipLinks(branch.words, from: 0, branch.bounds)
      while index < branch.words.count {
        index = max(readClause(branch, number, at: index), index + 1)
        index = skipLinks(branch.words, from: index, branch.bounds)
      }
      turn(to: "No", of: decision)
      return or + 1
    }
    if let known {
      turn(to: "Yes", of: decision)
      graph.connect(frontier, to: known)
      frontier = []
    }
    turn(to: "No", of: decision)
    return or + 1
  }

  /// "Ripe apples are sold, unripe ones are left": what is said of the two sorts asks which it is.
  mutating func openOpposites(_ unit: FlowUnit, _ number: Int, at start: Int) {
    let words = unit.words
    guard !unit.isItem, !unit.isQuestion, adjectiveAnswer(words, at: start) == nil,
      start + 2 < words.count, words[start + 1].tag == .noun, !frontier.isEmpty,
      Self.isQuality(words[start])
    else { return }
    let later = words.indices.dropFirst(start + 3).filter { words[$0 - 1].token.kind == .mark }
    let heads =
      later.map { words[$0...].drop { $0.says("and", "but", "while") } }
      + [units.dropFirst(number + 1).first.map { $0.words[...] } ?? []]
    let isOpposed = heads.contains { head in
      // "broken tools …, intact ones …": of the same things, those that are otherwise.
      head.dropFirst().first?.says("ones") == true && head.first?.lower != words[start].lower
        && head.first?.token.kind == .word && head.first?.tag != .determiner
        || head.first.map { Condition.excludes(words[start].lower, $0.lower) } ?? false
          && head.dropFirst().first.map { $0.isNominal || $0.says("ones") } ?? false
    }
    guard isOpposed else { return }
    merge(before: number)
    var link = words[start + 1]
    link.token.text = Lemmas.isPlural(link.lower) ? "are" : "is"
    link.token.lower = link.token.text
    link.tag = .auxiliary
    var quality = words[start]
    quality.token.text = quality.lower
    let asked = [words[start + 1], link, quality]
    ask(Condition(asked), [words[start], words[start + 1]], unit, number)
  }

  static func isQuality(_ word: Word) -> Bool {
    word.tag == .adjective || word.form == .participle || Adjectives.all.contains(word.lower)
      || word.lower.hasSuffix("ed")
      || word.lower.hasSuffix("able") || word.lower.hasSuffix("ible")
  }

  /// "the manager approves or not", "the jury accepts or rejects it": a decision that ends both ways.
  mutating func readOrNot(_ unit: FlowUnit, _ number: Int, at start: Int) -> Int? {
    let words = unit.words
    guard let or = words[start...].firstIndex(where: { $0.says("or") }), or > start,
      or < unit.bounds.stepEnd(from: start), or + 1 < words.count, number == units.count - 1,
      let verb = words[start..<or].lastIndex(where: ClauseBounds.canBeVerb),
      let other = Self.opposite(of: words[verb], at: or + 1, in: words)
    else { return nil }
    let clause = Array(words[start..<or])
    ask(Condition(clause, about: lastObject), clause, unit, number)
    let index = decisions.count - 1
    // What follows tells where each way leads.
    if words[other.end...].contains(where: { $0.token.kind == .word }) { return other.end }
    let name = Self.participle(of: words[verb])
    for (answer, label, keys) in [("Yes", name, words[verb...verb]), ("No", other.label, [])] {
      turn(to: answer, of: index)
      let step = graph.add(
        FlowGraph.Step(
          label: label, shape: .end, keys: StepLabel.keys(of: keys),
          span: words[or].span.lowerBound..<words[other.end - 1].span.upperBound, number: nil))
      graph.connect(frontier, to: step)
      frontier = []
    }
    return other.end
  }

  /// What the other way of a decision leads to, where "not" or an opposite of its verb stands.
  static func opposite(
    of verb: Word, at start: Int, in words: [Word]
  ) -> (label: String, end: Int)? {
    let word = words[start]
    let isRest = { (end: Int) in
      end == words.count || words[end].token.kind == .mark
        || end + 1 == words.count && words[end].says("it", "them", "this")
    }
    if word.says("not"), isRest(start + 1) {
      return ("Not " + participle(of: verb).lowercased(), start + 1)
    }
    let key = StepLabel.key(of: word)
    guard Opposites.exclude(StepLabel.key(of: verb), key),
      isRest(start + 1)
    else { return nil }
    let hasObject = start + 1 < words.count && words[start + 1].token.kind == .word
    return (participle(of: word), hasObject ? start + 2 : start + 1)
  }

  static func participle(of verb: Word) -> String {
    let base = StepLabel.key(of: verb)
    let isDropped = base.hasSuffix("e")
    if base.hasSuffix("y"), let before = base.dropLast().last, !"aeiou".contains(before) {
      return (base.dropLast() + "ied").capitalizedFirst
    }
    return (base + (isDropped ? "d" : "ed")).capitalizedFirst
  }
}

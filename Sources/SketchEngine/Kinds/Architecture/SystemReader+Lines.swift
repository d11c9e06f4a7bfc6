/// Lines that are told as things of their own: "a line from A to B".
extension SystemReader {
  /// "a line from A to B labelled “x”", "connections between A and B".
  mutating func takeLine(_ clause: Clause, _ roles: ClauseRoles) {
    var label = clause.label ?? ""
    let object = isLine(clause.object) ? clause.object : clause.subject
    if case .things(let items)? = object, let item = items.first {
      drawn.append(item.group.span)
      if item.group.isNegated {
        forbidsLines = true
        return
      }
      if label.isEmpty, let said = item.group.label { label = said }
      if label.isEmpty { label = Self.wayOf(item.group) }
    }
    // "an arrow back": the line told last, turned round.
    if clause.phrases.isEmpty, words.contains(where: { $0.says("back", "return", "reverse") }),
      let last = model.links.last
    {
      model.link(.init(from: last.to, to: last.from, label: label, spans: last.spans))
      return
    }
    let isTwoWay =
      words.contains { $0.says("bidirectional", "two-way", "both") && !$0.token.isCapitalized }
      && roles.between.isEmpty == false
    if let between = roles.between.first, case .things(let items) = between.noun {
      let sides = items.map { ends(of: $0) }
      for (a, b) in zip(sides, sides.dropFirst()) {
        tie(a, b, label: label, heads: isTwoWay ? .both : .none, span: between.span)
      }
      return
    }
    // "The mill has two arrows, one to …": they begin there.
    if clause.phrases.isEmpty, clause.verb?.lemma == "have" {
      subject = subjects(of: clause, frame: .own, roles)
      return
    }
    // "from A to B, from C to D": each "to" closes what the "from" before it opened.
    var from: [Int] =
      clause.verb.map { RelationVerbs.frame(of: $0.lemma) } == .own
      ? subjects(of: clause, frame: .own, roles) : []
    for phrase in clause.phrases {
      if phrase.preposition == "from" { from = ends(of: phrase.noun) }
      guard ["to", "into", "with"].contains(phrase.preposition) else { continue }
      if from.isEmpty { from = subject }
      if clause.verb.map({ $0.lemma }) == "have" { subject = from }
      tie(
        from, ends(of: phrase.noun), label: label,
        heads: clause.verb?.lemma == "have" ? .none : .forward, span: phrase.span)
    }
  }

  /// "a fiber link", "an IPsec tunnel": of what sort a line is, which it says.
  static func wayOf(_ group: NounGroup) -> String {
    let modifiers = group.core.dropLast().filter { !plain.contains($0.lower) }
    guard !modifiers.isEmpty else { return "" }
    let saysItself = ["tunnel", "trunk", "cable"].contains(group.head)
    return (modifiers.map(\.text) + (saysItself ? [group.head] : [])).joined(separator: " ")
  }

  private static let plain = FunctionWords.words(
    "directed direct arrow line connection network single data solid dashed dotted one-way two-way")

  mutating func tie(
    _ from: [Int], _ to: [Int], label: String, heads: GraphScene.Heads, span: Range<Int>
  ) {
    for a in from {
      for b in to {
        model.link(.init(from: a, to: b, label: label, heads: heads, spans: [span]))
      }
    }
  }
}

/// What connects things, where neither side leads.
extension SystemReader {
  mutating func takeLinking(
    _ clause: Clause, _ verb: Clause.VerbGroup, _ subjects: [Int], _ roles: ClauseRoles
  ) {
    let label = lineLabel(of: clause, verb, datum: "", count: 1)
    let isTold = clause.subject != nil || clause.isRelative || clause.isGapped
    let heads: GraphScene.Heads =
      isNetwork || verb.isPassive || !isTold ? .none : .forward
    // "hangs on the hub": what something is fastened on is what it is tied to.
    var roles = roles
    if roles.targets.isEmpty {
      roles.targets = roles.places.filter { phrase in
        ["on", "at", "in"].contains(phrase.preposition) && isThingLike(phrase.noun)
          && ["hang", "plug", "hook", "attach", "couple", "wire"].contains(verb.lemma)
      }
    }
    if let neighbors = roles.targets.firstIndex(where: { Self.isNeighbors($0.noun) }) {
      roles.targets.remove(at: neighbors)
    }
    let saysForm = words.contains {
      $0.says(
        "order", "series", "sequence", "chain", "row", "other", "neighbors", "neighbours",
        "neighbor", "neighbour")
    }
    if clause.object == nil, roles.targets.isEmpty, roles.company.isEmpty, roles.between.isEmpty,
      saysForm || NetworkForm(in: words) != nil
    {
      return connectAll(nil, clause)
    }
    let objects = clause.object.map { ends(of: $0) } ?? []
    let doers = isTold || objects.isEmpty ? subjects : objects
    if !isTold { isEach = isEach || Self.isEach(clause.object) }
    let others = (roles.targets + roles.company).map { ($0, endsPerSubject($0.noun, doers)) }
    mentionAll(others.map(\.1))
    if let between = roles.between.first, case .things(let items) = between.noun {
      let sides = items.map { ends(of: $0) }
      for (a, b) in zip(sides, sides.dropFirst()) { joined(a, b, label, heads, between.span) }
      return
    }
    let carried = throughThings(roles.carriers, subjects)
    if !isTold, let object = clause.object {
      if others.isEmpty { return connectAll(object, clause) }
      for (phrase, ends) in others {
        for (one, ends) in zip(objects, ends) { joined([one], ends, label, heads, phrase.span) }
      }
      return
    }
    // "A wall separates A from B" stands between them, "A router connects the office to the
    // internet" is tied to both.
    let apart = ["separate", "isolate"].contains(verb.lemma) ? roles.sources : []
    if !objects.isEmpty {
      let isBetween = isNetwork || !apart.isEmpty
      joined(
        apart.isEmpty ? subjects : objects, apart.isEmpty ? objects : subjects,
        apart.isEmpty ? label : "", isBetween ? .none : .forward, verb.span)
    }
    for phrase in apart where isTold {
      joined(subjects, ends(of: phrase.noun), "", .none, phrase.span)
    }
    for (phrase, ends) in others {
      for (k, one) in subjects.enumerated() where k < ends.count {
        if k < carried.count, let middle = carried[k].first {
          joined([one], [middle], label, heads, phrase.span)
          joined([middle], ends[k], "", heads, phrase.span)
        } else {
          joined([one], ends[k], label, heads, phrase.span)
        }
      }
    }
    if objects.isEmpty, others.isEmpty, subjects.count > 1, roles.behind.isEmpty,
      roles.ahead.isEmpty
    {
      // "A and B are connected via C", "A and B are connected".
      if let middle = carried.first, !middle.isEmpty {
        joined(subjects, middle, label, .none, verb.span)
        return
      }
      for (a, b) in zip(subjects, subjects.dropFirst()) {
        joined([a], [b], label, .none, verb.span)
      }
    }
  }

  /// "to its neighbors": to those that stand beside it.
  private static func isNeighbors(_ noun: Clause.Noun) -> Bool {
    guard case .things(let items) = noun, items.count == 1 else { return false }
    return ["neighbor", "neighbour"].contains(items[0].group.head)
  }

  /// What was made for each is named together: "each with two lamps" goes on about all lamps.
  private mutating func mentionAll(_ ends: [[[Int]]]) {
    guard let last = ends.last, last.count > 1 else { return }
    var all: [Int] = []
    for id in last.flatMap({ $0 }) where !all.contains(id) { all.append(id) }
    if all.count > 1, all != mentions.last { mentions.append(all) }
  }

  private mutating func joined(
    _ from: [Int], _ to: [Int], _ label: String, _ heads: GraphScene.Heads, _ span: Range<Int>
  ) {
    let isPairwise =
      from.count == to.count && from.count > 1 && words.contains { $0.says("respectively") }
    for (k, a) in from.enumerated() {
      for b in isPairwise ? [to[k]] : to {
        model.link(.init(from: a, to: b, label: label, heads: heads, spans: [span]))
      }
    }
  }

  /// "Connect them as is usual": no target is told, so the form or the order of telling is
  /// taken.
  private mutating func connectAll(_ object: Clause.Noun?, _ clause: Clause) {
    var sets = definitions.filter { $0.allSatisfy { !isPlaceLike($0) } }
    if case .things(let items)? = object {
      if items.count > 1 { sets = items.map { ends(of: $0) } }
      if items.count == 1, items[0].group.count != nil { sets = [ends(of: items[0])] }
    }
    guard sets.count > 1 || (sets.first?.count ?? 0) > 1 else { return }
    wished += words.map(\.span)
    let saysOther = words.contains { $0.says("other", "another") }
    if let form = saysOther ? .mesh : NetworkForm(in: words), form != .line {
      var all: [Int] = []
      for id in sets.flatMap({ $0 }) where !all.contains(id) { all.append(id) }
      for (a, b) in form.pairs(of: all, in: model) {
        model.link(.init(from: a, to: b, heads: .none))
      }
      return
    }
    let isOrdered = words.contains { $0.says("order", "series", "sequence", "chain", "row") }
    if isNetwork, !isOrdered, sets.count > 2 {
      var ladder = NetworkLadder(model)
      ladder.tie(sets.flatMap { $0 })
      model = ladder.model
      assumptions.append("How the parts are connected was not said, so the usual way is drawn.")
      return
    }
    for (a, b) in zip(sets, sets.dropFirst()) {
      for x in a {
        for y in b { model.link(.init(from: x, to: y, heads: isNetwork ? .none : .forward)) }
      }
    }
    if !isOrdered {
      assumptions.append("The parts were connected in the order in which they were named.")
    }
  }
}

/// Clauses without a verb: lists of parts, and where they stand.
extension SystemReader {
  mutating func takeNaming(_ clause: Clause, _ roles: inout ClauseRoles) {
    if let place = roles.places.first(where: { Self.isEach($0.noun) }),
      dealOut(clause.subject ?? roles.company.first?.noun, over: place)
    {
      return
    }
    var ids: [Int] = []
    var last: [Int]?
    if clause.isRelative { ids = mentions.last ?? [] }
    if case .things(let items)? = clause.subject {
      for item in items {
        let some = contents(of: item)
        ids += some
        last = some
      }
      if items.count > 1 { lastList = ids }
      if listed.isEmpty, model.links.isEmpty, ids.count > 2 { listed = ids }
      if let label = clause.label, items.count == 1, ids.count == 1, items[0].group.label == nil {
        let isBare = ClassNouns.bare.contains(items[0].group.head)
        if isBare || roles.targets.isEmpty { rename(ids[0], label) }
      }
    } else if case .reference(let word)? = clause.subject {
      ids = subjectReferred(by: word)
    }
    for phrase in roles.around where ids.count == 1 {
      model.things[ids[0]].isPlace = true
      for inner in ends(of: phrase.noun) { model.put(inner, into: ids[0]) }
    }
    // What a colon or "with" brings in is told to be there.
    if ids.isEmpty, clause.subject == nil {
      for phrase in roles.company + roles.purposes.filter({ $0.preposition == "for" }) {
        guard case .things(let items) = phrase.noun else { continue }
        if items.allSatisfy({ isLine(.things([$0])) }) { return takeLine(clause, roles) }
        if isTopic(phrase, items) { continue }
        // "of an amplifier with a jack and a speaker": its parts are what is drawn.
        let isAbout =
          model.things.isEmpty && items.count == 1
          && items[0].holds.count > (isFollowed && phrase.preposition == "of" ? 0 : 1)
          && items[0].names.isEmpty && !ThingLooks(items[0].group).isPlace
        if isAbout { heading = heading ?? self.phrase(of: items[0]) }
        for item in items {
          let some = contents(of: item, isAbout: isAbout)
          ids += some
          last = some
        }
        if items.count > 1 { lastList = ids }
      }
      if listed.isEmpty, model.links.isEmpty, ids.count > 2 { listed = ids }
    }
    if ids.isEmpty, !roles.sources.isEmpty || !roles.between.isEmpty {
      return takeLine(clause, roles)
    }
    for phrase in roles.places {
      // After a list, "in different zones" speaks of those named last.
      putInside(
        Self.isApart(phrase.noun) ? last ?? mentions.last { $0.count > 1 } ?? ids : ids, phrase,
        isHosted: phrase.preposition == "on")
    }
    for phrase in roles.below {
      for upper in ends(of: phrase.noun) { stacked += ids.map { (upper, $0) } }
    }
    for phrase in roles.above {
      for lower in ends(of: phrase.noun) { stacked += ids.map { ($0, lower) } }
    }
    tiePlaces(of: ids, roles)
    tieBetween(ids, roles)
    let sources = roles.sources.flatMap { ends(of: $0.noun) }
    // "modem to firewall to switch" goes on from where it came to.
    var from = ids.isEmpty ? (sources.isEmpty ? subject : sources) : ids
    for phrase in roles.targets {
      let ends = ends(of: phrase.noun)
      tie(
        from, ends, label: clause.label ?? "", heads: isNetwork ? .none : .forward,
        span: phrase.span)
      from = ends
    }
    if !ids.isEmpty { subject = ids }
  }

  /// "of a computer network": what the drawing is about, where nothing is said of it.
  mutating func isTopic(_ phrase: Clause.Phrase, _ items: [Clause.Item]) -> Bool {
    guard ["of", "for"].contains(phrase.preposition), model.things.isEmpty, items.count == 1,
      let item = items.first, item.names.isEmpty, item.holds.isEmpty, (item.group.count ?? 1) < 2,
      item.group.label == nil,
      !ThingLooks(item.group).isKnown || ThingLooks(item.group).isPlace
    else { return false }
    wished.append(phrase.span)
    return true
  }

  /// An item, or what it holds where it is the drawing itself: "a graph with nodes".
  mutating func contents(of item: Clause.Item, isAbout: Bool = false) -> [Int] {
    guard isDrawing(item.group) || isAbout else {
      // "Barn: a pump. Mill: a pump": each place has its own.
      if let place = herePlace, item.names.isEmpty, !item.group.isDefinite,
        item.group.determiner != nil || item.group.count != nil,
        let known = found(item, definitely: true),
        known.allSatisfy({ id in
          model.things[id].parent != nil && !model.isInside(id, place)
        })
      {
        return definedInEach(item, of: [place], total: 1)
      }
      return ends(of: item)
    }
    drawn.append(item.group.span)
    return item.holds.filter { !isLine(.things([$0])) }.flatMap { ends(of: $0) }
  }
}

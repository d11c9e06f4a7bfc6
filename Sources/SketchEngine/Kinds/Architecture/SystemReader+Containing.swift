/// What stands in what, what has what, and what is what.
extension SystemReader {
  mutating func takeContaining(
    _ clause: Clause, _ verb: Clause.VerbGroup, _ subjects: [Int], _ roles: ClauseRoles
  ) {
    if verb.isPassive {
      for phrase in roles.places + roles.agents { putInside(subjects, phrase, isHosted: true) }
      mentions.append(subjects)
      return
    }
    var items: [Clause.Item] = []
    if case .things(let objects)? = clause.object { items += objects }
    for phrase in roles.company { if case .things(let held) = phrase.noun { items += held } }
    if case .reference? = clause.object {
      let ids = clause.object.map { ends(of: $0) } ?? []
      for place in subjects.prefix(1) { for id in ids { model.put(id, into: place) } }
    }
    fill(subjects, with: items)
    for phrase in roles.targets {
      // "houses two servers connected to the switch" is read as a clause of its own.
      drawn.append(phrase.span)
    }
  }

  /// Puts items into places, each of its own into each where several places share the telling.
  mutating func fill(_ places: [Int], with items: [Clause.Item]) {
    if places.isEmpty {
      for item in items { define(item, in: herePlace) }
      return
    }
    for place in places { model.things[place].isPlace = true }
    hereEach = []
    var created: [Int] = []
    for place in places {
      for item in items {
        if let known = found(item, definitely: true), places.count == 1,
          item.names.isEmpty,
          known.allSatisfy({
            model.things[$0].parent == model.things[place].parent || model.things[$0].parent == nil
          })
        {
          drawn.append(item.group.span)
          for id in known { model.put(id, into: place) }
          mentions.append(known)
          created += known
        } else {
          created += definedInEach(item, of: [place], total: places.count)
        }
      }
    }
    if !created.isEmpty { mentions.append(created) }
  }

  mutating func takeOwning(_ clause: Clause, _ subjects: [Int], _ roles: ClauseRoles) {
    guard case .things(let items)? = clause.object else { return }
    let arePlaces = !subjects.isEmpty && subjects.allSatisfy { isPlaceLike($0) }
    if subjects.isEmpty || arePlaces { return fill(subjects, with: items) }
    // What the first of them gets is not what the second one has.
    let areNew = items.map {
      $0.group.qualities.contains("own") || found($0, definitely: true) == nil
        || isEach && !$0.group.isDefinite && $0.group.count ?? 1 > 1
    }
    for one in subjects {
      for (item, isNew) in zip(items, areNew) {
        guard isThingLike(item) else {
          add(detail: phrase(of: item), to: one)
          drawn.append(item.group.span)
          continue
        }
        let ids =
          near(item, to: one).map { [$0] } ?? (isNew ? ownedNew(item, by: one) : ends(of: item))
        for id in ids {
          model.link(
            .init(
              from: one, to: id, heads: isNetwork ? .none : .forward, spans: [item.group.span]))
        }
      }
    }
  }

  mutating func takeLiving(_ clause: Clause, _ subjects: [Int], _ roles: ClauseRoles) {
    for phrase in roles.places { putInside(subjects, phrase, isHosted: true) }
    for phrase in roles.targets where clause.verb?.lemma == "belong" { putInside(subjects, phrase) }
    tieBetween(subjects, roles)
  }

  mutating func takeBeing(_ clause: Clause, _ subjects: [Int], _ roles: ClauseRoles) {
    if case .things(let items)? = clause.object {
      if clause.subject == nil {
        // "there is a bucket".
        if !hereEach.isEmpty { return fill(hereEach, with: items) }
        let ids = items.flatMap { ends(of: $0) }
        for phrase in roles.places { putInside(ids, phrase) }
        tiePlaces(of: ids, roles)
        tieBetween(ids, roles)
        subject = ids
        return
      }
      for id in subjects {
        for item in items { describe(id, as: item) }
      }
    }
    for phrase in roles.places { putInside(subjects, phrase) }
    tieBetween(subjects, roles)
    for phrase in roles.targets {
      for end in ends(of: phrase.noun) {
        for one in subjects { model.link(.init(from: one, to: end)) }
      }
    }
  }

  /// "the cache is Redis", "all shapes are rectangles".
  private mutating func describe(_ id: Int, as item: Clause.Item) {
    drawn.append(item.group.span)
    for sense in item.group.senses {
      if case .figure(let shape) = sense {
        model.things[id].shape = shape
        model.things[id].icon = ""
        return
      }
    }
    add(detail: phrase(of: item), to: id)
    let looks = ThingLooks(item.group)
    if model.things[id].icon.isEmpty, looks.isKnown, !looks.isPlace {
      model.things[id].shape = looks.shape
      model.things[id].icon = looks.icon
    }
  }
}

/// What an order puts into the drawing: "create a tank in the yard".
extension SystemReader {
  mutating func takeMaking(_ clause: Clause, _ roles: ClauseRoles) {
    var place = herePlace
    var roles = roles
    if let verb = clause.verb, ["put", "place", "group"].contains(verb.lemma) {
      // "put the pump into the shed".
      roles.places += roles.targets.filter { ["into", "onto"].contains($0.preposition) }
      roles.targets.removeAll { ["into", "onto"].contains($0.preposition) }
    }
    for phrase in roles.places {
      if case .things(let items) = phrase.noun, items.count == 1 {
        if isDrawing(items[0].group) { continue }
        if let id = ends(of: items[0], in: place).first {
          model.things[id].isPlace = true
          drawn.append(phrase.span)
          place = id
        }
      }
    }
    guard let noun = clause.object ?? clause.subject else { return }
    if case .reference = noun {
      let ids = ends(of: noun)
      if let place { for id in ids { model.put(id, into: place) } }
      return
    }
    guard case .things(let items) = noun else { return }
    if !hereEach.isEmpty { return fill(hereEach, with: items) }
    let isMove = !roles.places.isEmpty || clause.verb?.lemma == "group"
    var ids: [Int] = []
    for item in items {
      let known = isMove || !roles.around.isEmpty ? found(item, definitely: true) : nil
      ids += known ?? define(item, in: place)
      drawn.append(item.group.span)
    }
    if let label = clause.label, ids.count == 1, !isMove {
      model.things[ids[0]].label = label
    }
    if isMove, let place { for id in ids { model.put(id, into: place) } }
    for phrase in roles.around where ids.count == 1 {
      model.things[ids[0]].isPlace = true
      for inner in ends(of: phrase.noun) { model.put(inner, into: ids[0]) }
    }
    for phrase in roles.targets + roles.purposes where clause.verb?.lemma == "group" {
      for outer in ends(of: phrase.noun).prefix(1) {
        model.things[outer].isPlace = true
        for id in ids { model.put(id, into: outer) }
      }
    }
    tiePlaces(of: ids, roles)
    tieBetween(ids, roles)
    for phrase in roles.targets where clause.verb?.lemma != "group" {
      let ends = ends(of: phrase.noun)
      for one in ids {
        for end in ends { model.link(.init(from: one, to: end, label: clause.label ?? "")) }
      }
    }
    if !ids.isEmpty { subject = ids }
  }

  mutating func rename(_ thing: Int, _ label: String) {
    model.things[thing].label = label
    model.things[thing].words = ThingNames.key(label)
    model.things[thing].isNamed = true
    let looks = ThingLooks(words: model.things[thing].words)
    if looks.isKnown, !looks.isPlace, model.things[thing].icon.isEmpty {
      model.things[thing].shape = looks.shape
      model.things[thing].icon = looks.icon
    }
  }
}

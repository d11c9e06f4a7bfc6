extension ModelReader {
  /// What was read, once everything is known.
  mutating func finish() {
    for key in refused {
      if let index = draft.keys.firstIndex(of: key) { draft.remove(index) }
    }
    dropUmbrella()
    tieForeignKeys()
  }

  /// “A library stores artists (…) and albums (…)”: what the whole is about is no entity.
  private mutating func dropUmbrella() {
    guard isER, draft.things.count > 2, let first = draft.things.first, first.fields.isEmpty,
      draft.links.contains(where: { $0.from == 0 }),
      draft.links.allSatisfy({ link in
        link.to != 0
          && (link.from != 0 || link.verb == "have" && !draft.things[link.to].fields.isEmpty)
      })
    else { return }
    topic = topic.isEmpty ? [] : topic
    umbrella = first.label
    draft.remove(0)
  }

  /// A foreign key says what its table belongs to.
  private mutating func tieForeignKeys() {
    for (from, target, span) in pointers {
      guard let to = draft.index(of: target) else { continue }
      if draft.links.contains(where: { link in
        link.from == from && link.to == to || link.from == to && link.to == from
      }), !isRepeated(from, to) {
        continue
      }
      relate(from, to, "", Multiplicity(end: .many), Multiplicity(end: .one), "fk\(from)", span)
    }
  }

  /// Whether a table points at another more than once.
  private func isRepeated(_ from: Int, _ to: Int) -> Bool {
    pointers.filter { $0.from == from && draft.index(of: $0.target) == to }.count > 1
  }

  /// The finished model.
  func scene() -> ModelScene {
    var scene = ModelScene()
    scene.things = draft.things
    scene.relations = draft.links.map { link in
      var relation = ModelScene.Relation(link.from, link.to, link.label, from: .none, to: .none)
      relation.spans = link.spans
      let (from, to) = ends(of: link)
      relation.fromEnd = from?.end ?? .none
      relation.toEnd = to?.end ?? .none
      relation.fromCount = from?.count ?? ""
      relation.toCount = to?.count ?? ""
      if let sort = link.sort {
        if sort == .composes || sort == .aggregates {
          relation.fromEnd = sort
        } else {
          (relation.fromEnd, relation.toEnd) = (.none, sort)
        }
      }
      if relation.label == "has", !isER { relation.label = "" }
      return relation
    }
    return scene
  }

  private func ends(of link: ModelDraft.Link) -> (Multiplicity?, Multiplicity?) {
    guard link.sort == nil || link.sort == .composes || link.sort == .aggregates else {
      return (nil, nil)
    }
    let one = Multiplicity(end: .one)
    switch (link.fromEnd, link.toEnd) {
    case (nil, nil):
      return isER ? (one, Multiplicity(end: .many)) : (nil, nil)
    case (nil, let to?): return (to.end.isMany || isER || link.verb == "have" ? one : nil, to)
    case (let from?, nil): return (from, from.end.isMany || isER ? one : nil)
    case (let from?, let to?): return (from, to)
    }
  }
}

/// A well-known model in plain English, from `templates/diagrams`.
struct ModelTemplate {
  var scene: ModelScene
  let assumption: String

  /// The template that a topic names, if there is one; where things are listed, only those are kept.
  init?(for brief: Brief, _ reader: ModelReader, isER: Bool) {
    let kinds = isER ? ["er", "class"] : ["class", "er"]
    let words = brief.sentences.flatMap(\.words).filter { $0.token.kind == .word }.map(\.lower)
    let topic = reader.topic.map(\.lower)
    let listed = reader.draft.things.map(\.label)
    var found: DiagramTemplate?
    for kind in kinds where found == nil {
      found =
        (topic.isEmpty ? nil : DiagramTemplate.suiting(topic, kind: kind))
        ?? DiagramTemplate.suiting(words, kind: kind)
    }
    guard let found, let prompt = try? Prompt(found.text) else { return nil }
    scene = ModelReader.read(Brief(reading: prompt), isER: isER).scene()
    let name = found.names.first?.joined(separator: " ") ?? ""
    guard listed.count > 1 else {
      assumption = "The usual model of \(name) is shown."
      return
    }
    assumption = "How these things relate was not said; the usual model of \(name) is shown."
    guard keep(listed) else { return nil }
  }

  /// Keeps only what was listed; fails where the template lacks some of that.
  private mutating func keep(_ names: [String]) -> Bool {
    var places: [Int] = []
    for name in names {
      let key = ModelNames.key(of: name)
      guard let place = scene.things.firstIndex(where: { ModelNames.key(of: $0.label) == key }),
        !places.contains(place)
      else { return false }
      places.append(place)
    }
    // What ties two of them stays.
    for (index, _) in scene.things.enumerated() where !places.contains(index) {
      let ends = scene.relations.filter { $0.from == index || $0.to == index }
        .map { $0.from == index ? $0.to : $0.from }
      if ends.count == 2, ends.allSatisfy(places.contains), scene.things[index].label.contains(" ")
      {
        places.append(index)
      }
    }
    // A table that only ties two of them is a relation of many to many.
    for index in scene.things.indices where !places.contains(index) {
      let ends = scene.relations.filter { $0.to == index && $0.toEnd.isMany }.map(\.from)
      guard ends.count == 2, ends.allSatisfy(places.contains), ends[0] != ends[1],
        !scene.relations.contains(where: { $0.from == index })
      else { continue }
      scene.relations.append(ModelScene.Relation(ends[0], ends[1], "", from: .many, to: .many))
    }
    var moved: [Int: Int] = [:]
    for (new, old) in places.enumerated() { moved[old] = new }
    let things = places.map { scene.things[$0] }
    let relations = scene.relations.compactMap { relation -> ModelScene.Relation? in
      guard let from = moved[relation.from], let to = moved[relation.to] else { return nil }
      var relation = relation
      (relation.from, relation.to) = (from, to)
      return relation
    }
    scene.things = things
    scene.relations = relations
    return true
  }
}

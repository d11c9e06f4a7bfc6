/// Tells in sentences what a model shows, for somebody who cannot see it.
struct ModelDescription {
  private let scene: ModelScene
  private let kind: String

  init(_ scene: ModelScene, kind: String) {
    self.scene = scene
    self.kind = kind
  }

  /// The sentences.
  var text: String {
    let count = scene.things.count
    let noun =
      kind == "er" ? (count == 1 ? "entity" : "entities") : (count == 1 ? "class" : "classes")
    let name = kind == "er" ? "Entity relationship diagram" : "Class diagram"
    var sentences = ["\(name)\(scene.title.map { ": \($0)" } ?? ""), with \(count) \(noun)."]
    for thing in scene.things {
      if !thing.fields.isEmpty {
        sentences.append("\(thing.label) has \(Self.list(thing.fields.map(\.name))).")
      }
      if !thing.methods.isEmpty {
        sentences.append("\(thing.label) can \(Self.list(thing.methods.map(\.name))).")
      }
    }
    return (sentences + scene.relations.map(sentence)).joined(separator: " ")
  }

  private func sentence(_ relation: ModelScene.Relation) -> String {
    let (from, to) = (scene.things[relation.from].label, scene.things[relation.to].label)
    switch (relation.fromEnd, relation.toEnd) {
    case (_, .inherits): return "\(from) is a \(to)."
    case (_, .implements): return "\(from) implements \(to)."
    case (_, .uses): return "\(from) uses \(to)."
    case (.composes, let end), (.aggregates, let end):
      let verb = relation.fromEnd == .composes ? "is made of" : "gathers"
      return "\(from) \(verb) \(Self.amount(end, relation.toCount))\(to)."
    case (let first, let second):
      let verb = relation.label.isEmpty ? "goes with" : relation.label
      return "\(Self.amount(first, relation.fromCount).capitalizedFirst)\(from) \(verb) "
        + "\(Self.amount(second, relation.toCount))\(to)."
    }
  }

  private static func amount(_ end: ModelScene.End, _ count: String) -> String {
    if !count.isEmpty { return count + " " }
    return switch end {
    case .one: "one "
    case .many: "many "
    case .zeroOrOne: "at most one "
    case .zeroOrMany: "any number of "
    case .oneOrMany: "one or more "
    case .none, .inherits, .implements, .composes, .aggregates, .uses: ""
    }
  }

  static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }
}

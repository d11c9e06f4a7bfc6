/// How nodes are connected where a prompt says no more than the form: a ring, a star, a mesh.
struct Topology {
  private(set) var model: SystemModel
  /// What was taken for granted, in a sentence.
  private(set) var assumption: String?

  /// The form that the words name, for parts that nothing ties yet.
  init?(_ model: SystemModel, _ brief: Brief) {
    guard model.links.isEmpty, !model.things.isEmpty else { return nil }
    self.model = model
    let form = NetworkForm(in: brief.sentences.flatMap(\.words))
    let isBare = Self.isBare(model)
    if isBare, model.things.count == 1 { multiply() }
    if let form { addMiddle(for: form) }
    let parts = self.model.things.indices.filter { !self.model.hasMembers($0) }
    guard parts.count > 2 else { return nil }
    if let form, form != .mesh || !isBare || parts.count < 8 {
      for (a, b) in form.pairs(of: parts, in: self.model) { link(a, b) }
    } else if isBare {
      connectRing()
      connectChords()
      assumption = assumption ?? "Which nodes are connected was not said, so a mesh is drawn."
    } else {
      return nil
    }
  }

  /// Whether nothing but nodes was told.
  private static func isBare(_ model: SystemModel) -> Bool {
    let bare = ["node", "vertex", "point", "dot", "circle"]
    return model.things.allSatisfy { !$0.isNamed && bare.contains($0.words.last ?? "") }
  }

  private mutating func multiply() {
    let one = model.things[0]
    model.things = (1...8).map { number in
      var thing = one
      thing.label = "Node \(number)"
      return thing
    }
    assumption = "How many nodes there are was not said, so eight are drawn."
  }

  /// A star and a bus of devices alone have something in the middle that they are plugged into.
  private mutating func addMiddle(for form: NetworkForm) {
    let parts = model.things.indices.filter { !model.hasMembers($0) }
    let areAlike = parts.allSatisfy { model.things[$0].isMany }
    guard areAlike, parts.count > 1, !Self.isBare(model),
      NetworkForm.hub(of: parts, in: model) == nil
    else { return }
    let middle: (label: String, shape: NodeShape)
    switch form {
    case .star: middle = ("Switch", .switch)
    case .bus: middle = ("Bus", .component)
    case .ring, .mesh, .line, .tree: return
    }
    let looks = ThingLooks(words: ThingNames.key(middle.label))
    var thing = SystemModel.Thing(label: middle.label, words: ThingNames.key(middle.label))
    thing.shape = middle.shape
    thing.icon = middle.shape == .switch ? looks.icon : ""
    thing.parent = model.things[parts[0]].parent
    model.things.append(thing)
    assumption =
      "What the devices are plugged into was not said; a \(middle.label.lowercased()) "
      + "was assumed."
  }

  private mutating func link(_ from: Int, _ to: Int) {
    model.link(.init(from: from, to: to, heads: .none))
  }

  private mutating func connectRing() {
    let all = Array(model.things.indices)
    for (a, b) in NetworkForm.ring.pairs(of: all, in: model) { link(a, b) }
  }

  /// Lines across a ring, so that many nodes have three.
  private mutating func connectChords() {
    let count = model.things.count
    for index in stride(from: 0, to: count, by: 2) where count > 5 {
      link(index, (index + 3) % count)
    }
  }
}

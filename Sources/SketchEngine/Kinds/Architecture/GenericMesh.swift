/// A network of nodes without names, where a prompt asks for no more than nodes and lines.
struct GenericMesh {
  private(set) var model: SystemModel
  /// What was taken for granted, in a sentence.
  private(set) var assumption: String

  /// A mesh, where nothing but nodes was told and nothing ties them.
  init?(_ model: SystemModel) {
    let bare = ["node", "vertex", "point", "dot", "circle"]
    guard model.links.isEmpty, !model.things.isEmpty,
      model.things.allSatisfy({ !$0.isNamed && bare.contains($0.words.last ?? "") })
    else { return nil }
    self.model = model
    assumption = "Which nodes are connected was not said, so a mesh is drawn."
    if model.things.count == 1 {
      let one = model.things[0]
      self.model.things = (1...8).map { number in
        var thing = one
        thing.label = "Node \(number)"
        return thing
      }
      assumption = "How many nodes there are was not said, so eight are drawn, connected as a mesh."
    }
    connect()
  }

  /// A ring with chords, so that every node has at least two lines.
  private mutating func connect() {
    let count = model.things.count
    for index in 0..<count where count > 1 {
      model.link(.init(from: index, to: (index + 1) % count, heads: .none))
      if index % 2 == 0, count > 5 {
        model.link(.init(from: index, to: (index + 3) % count, heads: .none))
      }
    }
  }
}

/// How nodes are connected where a prompt says no more than the form: a ring, a star, a mesh.
struct Topology {
  private(set) var model: SystemModel
  /// What was taken for granted, in a sentence.
  private(set) var assumption: String?

  /// The form that the words name, for parts that nothing ties yet.
  init?(_ model: SystemModel, _ brief: Brief) {
    guard model.links.isEmpty, !model.things.isEmpty else { return nil }
    self.model = model
    let words = Set(brief.sentences.flatMap { $0.words.map(\.lower) })
    func says(_ names: String...) -> Bool { names.contains { words.contains($0) } }
    let isBare = Self.isBare(model)
    if isBare, model.things.count == 1 { multiply() }
    guard self.model.things.count > 2 else { return nil }
    if says("ring", "circular", "loop") {
      connectRing()
    } else if says("star", "hub-and-spoke") {
      connectStar()
    } else if says("mesh", "fully"), !isBare || self.model.things.count < 8 {
      connectAll()
    } else if says("line", "linear", "daisy-chained", "daisy", "chain") {
      for index in self.model.things.indices.dropFirst() { link(index - 1, index) }
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

  private mutating func link(_ from: Int, _ to: Int) {
    model.link(.init(from: from, to: to, heads: .none))
  }

  private mutating func connectRing() {
    for index in model.things.indices { link(index, (index + 1) % model.things.count) }
  }

  /// Lines across a ring, so that many nodes have three.
  private mutating func connectChords() {
    let count = model.things.count
    for index in stride(from: 0, to: count, by: 2) where count > 5 {
      link(index, (index + 3) % count)
    }
  }

  private mutating func connectStar() {
    for index in model.things.indices.dropFirst() { link(0, index) }
  }

  private mutating func connectAll() {
    for a in model.things.indices { for b in model.things.indices where b > a { link(a, b) } }
  }
}

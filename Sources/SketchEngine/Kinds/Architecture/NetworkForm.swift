/// A form that networks are named by, and which of their devices it ties.
enum NetworkForm: Hashable, Sendable {
  case ring, star, mesh, line, bus, tree

  /// The form that words name: "in a ring", "star topology", "daisy-chained".
  init?(in words: [Word]) {
    // "mesh nodes", "a ring doorbell": part of a name, not how all is tied.
    let telling = words.indices.filter { index in
      guard words[index].tag != .quoted else { return false }
      guard index + 1 < words.count, words[index + 1].isNominal else { return true }
      return Self.forms.contains(words[index + 1].lower)
    }
    let said = Set(telling.map { words[$0].lower })
    func says(_ names: String...) -> Bool { names.contains { said.contains($0) } }
    if says("ring", "circular", "loop", "circle") {
      self = .ring
    } else if says("star", "hub-and-spoke", "hub-spoke") {
      self = .star
    } else if says("mesh", "fully", "full-mesh", "all-to-all") {
      self = .mesh
    } else if says("bus"), says("topology", "network", "backbone", "form", "topologies", "in") {
      self = .bus
    } else if says("tree", "hierarchical"), says("topology", "network", "form", "in") {
      self = .tree
    } else if says("line", "linear", "daisy-chained", "daisy-chain", "daisy", "chain", "series") {
      self = .line
    } else {
      return nil
    }
  }

  private static let forms = FunctionWords.words(
    "topology network form layout structure shape configuration backbone arrangement fashion")

  /// The pairs of things that the form ties.
  ///
  /// - Parameters:
  ///   - things: Which things of the model, in the order they were told.
  ///   - model: What they are.
  /// - Returns: Pairs, in order; for a bus and a star, all with the one in the middle.
  func pairs(of things: [Int], in model: SystemModel) -> [(Int, Int)] {
    switch self {
    case .ring:
      guard things.count > 2 else { return Array(zip(things, things.dropFirst())) }
      // Both ways round from the first, so that the two halves are drawn side by side.
      let half = things.count / 2
      let one = zip(things[...half], things[1...])
      let other = [things[0]] + things[half...].dropFirst().reversed() + [things[half]]
      return Array(one.prefix(half)) + Array(zip(other, other.dropFirst()))
    case .line: return Array(zip(things, things.dropFirst()))
    case .mesh:
      return things.indices.flatMap { first in
        things[(first + 1)...].map { (things[first], $0) }
      }
    case .star, .bus:
      guard let hub = Self.hub(of: things, in: model) ?? things.first else { return [] }
      return things.filter { $0 != hub }.map { (hub, $0) }
    case .tree: return things.indices.dropFirst().map { (things[($0 - 1) / 2], things[$0]) }
    }
  }

  /// The one that the others hang on: the only switch, router or server among them, or the one
  /// whose name says so.
  static func hub(of things: [Int], in model: SystemModel) -> Int? {
    let names = ["central", "hub", "center", "centre", "master", "bus", "backbone", "coordinator"]
    if let named = things.first(where: { id in
      !model.things[id].isMany && names.contains { model.things[id].words.contains($0) }
    }) {
      return named
    }
    for shapes in [[NodeShape.switch], [.router], [.server], [.firewall], [.gateway]] {
      let some = things.filter { shapes.contains(model.things[$0].shape) }
      if some.count == 1, things.count > 2 { return some[0] }
    }
    return nil
  }
}

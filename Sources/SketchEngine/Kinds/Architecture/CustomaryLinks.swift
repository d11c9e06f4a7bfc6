/// Ties the parts of a system the usual way where the prompt names parts and no lines.
struct CustomaryLinks {
  private(set) var model: SystemModel
  private let isNetwork: Bool

  init(_ model: SystemModel) {
    self.model = model
    isNetwork = model.things.contains { [.router, .switch].contains($0.shape) }
  }

  /// Adds the usual lines; whether there are any.
  mutating func complete() -> Bool {
    let parts = model.things.indices.filter { !model.hasMembers($0) }
    if isNetwork {
      var ladder = NetworkLadder(model)
      ladder.tie(parts)
      model = ladder.model
      return !model.links.isEmpty
    }
    var tiers: [[Int]] = Array(repeating: [], count: 10)
    // One or two that nobody knows are taken for services among many that are known.
    let unknown = parts.filter { tier(of: model.things[$0]) == nil }
    guard unknown.count * 4 <= parts.count else { return false }
    for index in parts { tiers[tier(of: model.things[index]) ?? 6].append(index) }
    tiers.removeAll(where: \.isEmpty)
    guard tiers.count > 1 else { return false }
    for (upper, lower) in zip(tiers, tiers.dropFirst()) { tie(upper, lower) }
    return !model.links.isEmpty
  }

  /// Ties a gateway that stands alone among services that nothing calls, and who comes from outside
  /// to it; whether there was one.
  mutating func tieLooseGateway() -> Bool {
    let parts = model.things.indices.filter { !model.hasMembers($0) }
    guard
      let gateway = parts.first(where: { model.things[$0].shape == .gateway && isLoose($0) })
    else { return false }
    let called = parts.filter { id in
      [.service, .server, .function].contains(model.things[id].shape)
        && !model.links.contains { $0.to == id }
    }
    guard called.count > 1 else { return false }
    for id in called { add(gateway, id) }
    for id in parts where [.browser, .phone, .actor].contains(model.things[id].shape) {
      if !model.links.contains(where: { $0.from == id || $0.to == id }) { add(id, gateway) }
    }
    return true
  }

  /// Whether it leads nowhere, and nothing but who comes from outside leads to it.
  private func isLoose(_ gateway: Int) -> Bool {
    !model.links.contains { link in
      link.from == gateway
        || link.to == gateway
          && ![.browser, .phone, .actor, .cloud].contains(model.things[link.from].shape)
    }
  }

  /// How far a part of a system stands from the outside, where the lexicon knows it.
  private func tier(of thing: SystemModel.Thing) -> Int? {
    if thing.words.contains(where: { ["control", "master", "leader", "coordinator"].contains($0) }),
      thing.words.contains(where: { ["plane", "node", "server"].contains($0) })
    {
      return 5
    }
    switch thing.shape {
    case .actor: return 0
    case .cloud: return thing.icon == "globe" ? 2 : 0
    case .browser, .phone, .device: return 1
    case .firewall: return 3
    case .gateway: return 4
    case .server, .service, .function: return frontIs(thing) ? 5 : 6
    case .queue, .cache, .database, .storage, .external: return 8
    case .component:
      return thing.words.last == "node" || thing.words.last == "replica" ? 6 : nil
    case .router, .switch, .process, .decision, .start, .end, .data, .document, .subprocess,
      .manual, .delay, .connector, .rectangle, .circle, .ellipse, .hexagon, .diamond, .triangle,
      .cylinder, .parallelogram:
      return nil
    }
  }

  /// A web server stands before the application servers.
  private func frontIs(_ thing: SystemModel.Thing) -> Bool {
    thing.words.first == "web" && thing.words.last == "server"
  }

  /// Few above many deal them out in order; otherwise everything above ties to everything below.
  private mutating func tie(_ upper: [Int], _ lower: [Int]) {
    if upper.count > 1, lower.count >= upper.count, isAlike(upper), isAlike(lower) {
      for (k, below) in lower.enumerated() { add(upper[k * upper.count / lower.count], below) }
      return
    }
    for above in upper { for below in lower { add(above, below) } }
  }

  private func isAlike(_ things: [Int]) -> Bool {
    things.allSatisfy { model.things[$0].words == model.things[things[0]].words }
  }

  private mutating func add(_ from: Int, _ to: Int) {
    model.link(.init(from: from, to: to, heads: .forward))
  }
}

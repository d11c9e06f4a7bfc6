/// Ties the parts of a system the usual way where the prompt names parts and no lines.
struct CustomaryLinks {
  private(set) var model: SystemModel

  init(_ model: SystemModel) { self.model = model }

  /// Adds the usual lines; whether there are any.
  mutating func complete() -> Bool {
    let tiers = tiers()
    guard tiers.count > 1 else { return false }
    for (upper, lower) in zip(tiers, tiers.dropFirst()) { tie(upper, lower) }
    return !model.links.isEmpty
  }

  /// The parts by how far they stand from the outside, where the lexicon knows all of them.
  private func tiers() -> [[Int]] {
    var tiers: [[Int]] = Array(repeating: [], count: 9)
    for index in model.things.indices where !model.hasMembers(index) {
      guard let tier = tier(of: model.things[index]) else { return [] }
      tiers[tier].append(index)
    }
    return tiers.filter { !$0.isEmpty }
  }

  private func tier(of thing: SystemModel.Thing) -> Int? {
    let isNetwork = model.things.contains { [.router, .switch, .firewall].contains($0.shape) }
    switch thing.shape {
    case .cloud: return 0
    case .router: return 2
    case .firewall: return thing.words.contains("waf") ? 3 : 1
    case .switch: return 3
    case .actor: return isNetwork ? 8 : 0
    case .browser, .phone, .device: return isNetwork ? 8 : 1
    case .gateway: return 4
    case .server, .service, .function: return isNetwork ? 7 : 6
    case .queue, .cache, .database, .storage: return 8
    case .external: return 8
    case .process, .decision, .start, .end, .data, .document, .subprocess, .manual, .delay,
      .connector, .component, .rectangle, .circle, .ellipse, .hexagon, .diamond, .triangle,
      .cylinder, .parallelogram:
      return nil
    }
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
    let isNetwork = model.things.contains { [.router, .switch].contains($0.shape) }
    model.link(.init(from: from, to: to, heads: isNetwork ? .none : .forward))
  }
}

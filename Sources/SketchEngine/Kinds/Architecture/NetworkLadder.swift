/// The usual order of the devices of a network, from the internet down to what people work at.
struct NetworkLadder {
  private(set) var model: SystemModel

  init(_ model: SystemModel) { self.model = model }

  private enum Rung: Int, CaseIterable {
    case outside, modem, edge, core, distribution, access, wireless, balancer, end
  }

  /// Ties things the usual way, each to the nearest above it.
  ///
  /// Routers and firewalls stand in the order they were told in. Phones hang on an access point and
  /// servers on the core; other devices are dealt out over the switches that are nearest to them.
  mutating func tie(_ things: [Int]) {
    var chain: [Int] = []
    for rung in [Rung.outside, .modem, .edge] { chain += on(rung, things) }
    for (a, b) in zip(chain, chain.dropFirst()) { link(a, b) }
    var above = chain.last.map { [$0] } ?? []
    var core: [Int] = []
    var switches: [Int] = []
    for rung in [Rung.core, .distribution, .access] {
      let here = on(rung, things)
      guard !here.isEmpty else { continue }
      deal(here, over: above)
      if core.isEmpty { core = here }
      above = here
      switches = here
    }
    let points = on(.wireless, things)
    deal(points, over: core.isEmpty ? above : core.count == 1 ? core : switches)
    let wired = switches.isEmpty ? above : switches
    let balancers = on(.balancer, things)
    deal(balancers, over: core.isEmpty ? wired : core)
    var ends = on(.end, things)
    if let balancer = balancers.first {
      ends = tieTiers(ends, below: balancer)
    }
    tieEnds(ends, points, core, wired)
  }

  /// Servers below what balances their load, and what they store in below them; the rest is left.
  private mutating func tieTiers(_ ends: [Int], below balancer: Int) -> [Int] {
    let servers = ends.filter { isServer($0) && !isStore($0) }
    let stores = ends.filter { isStore($0) }
    for server in servers { link(balancer, server) }
    for store in stores {
      for server in servers.isEmpty ? [balancer] : servers { link(server, store) }
    }
    return ends.filter { !servers.contains($0) && !stores.contains($0) }
  }

  private func isStore(_ thing: Int) -> Bool {
    let looks = ThingLooks(words: model.things[thing].words)
    return [.database, .storage, .cache].contains(looks.shape)
  }

  private mutating func tieEnds(
    _ ends: [Int], _ points: [Int], _ core: [Int], _ wired: [Int]
  ) {
    let servers = ends.filter { isServer($0) }
    deal(servers, over: core.isEmpty ? (wired.isEmpty ? points : wired) : core)
    let mobile = ends.filter { isMobile($0) && !points.isEmpty && !isServer($0) }
    deal(mobile, over: points)
    let others = ends.filter { !servers.contains($0) && !mobile.contains($0) }
    deal(others, over: wired.isEmpty ? points : wired)
  }

  private func isServer(_ thing: Int) -> Bool {
    let looks = ThingLooks(words: model.things[thing].words)
    return [.server, .database, .storage, .service].contains(
      looks.isKnown ? looks.shape : model.things[thing].shape)
  }

  /// What has no socket for a cable, and a laptop where there is an access point.
  private func isMobile(_ thing: Int) -> Bool {
    model.things[thing].shape == .phone
      || ["laptop", "tablet", "smartphone", "phone", "ipad", "chromebook"].contains {
        model.things[thing].words.contains($0)
      } && !model.things[thing].words.contains("ip")
  }

  private func on(_ rung: Rung, _ things: [Int]) -> [Int] {
    things.filter { self.rung(of: model.things[$0]) == rung }
  }

  private func rung(of thing: SystemModel.Thing) -> Rung {
    let words = Set(thing.words)
    // A figure that was asked for says nothing of what it stands for.
    let looks = ThingLooks(words: thing.words)
    switch looks.isKnown && !looks.isPlace ? looks.shape : thing.shape {
    case .cloud: return .outside
    case .router:
      if words.contains("modem") || words.contains("isp") { return .modem }
      return looks.icon == "wifi" && !words.contains("router") ? .wireless : .edge
    case .firewall: return .edge
    case .switch:
      if !words.isDisjoint(with: ["core", "main", "backbone", "central"]) { return .core }
      return words.contains("distribution") ? .distribution : .access
    case .gateway: return .balancer
    default:
      if words.contains("isp") { return .outside }
      return words.contains("vpn") ? .edge : .end
    }
  }

  /// Deals things out over those above, side by side; nothing where there are none.
  private mutating func deal(_ things: [Int], over above: [Int]) {
    guard !above.isEmpty else { return }
    for (k, thing) in things.enumerated() {
      let index = things.count < above.count ? k : k * above.count / things.count
      link(above[index], thing)
    }
  }

  private mutating func link(_ from: Int, _ to: Int) {
    let isTied = model.links.contains {
      $0.from == from && $0.to == to || $0.from == to && $0.to == from
    }
    if !isTied { model.link(.init(from: from, to: to, heads: .none)) }
  }

  /// Ties what stands alone in a network of which some lines were told; whether there was any.
  mutating func tieLoose() -> Bool {
    let parts = model.things.indices.filter { !model.hasMembers($0) }
    let isAtHome = tieHomes() || tieEndsAtHome(parts)
    let isLocal = isAtHome || tieSiblings(parts)
    let loose = parts.filter { !isTied($0) }
    let tied = parts.filter { isTied($0) }
    guard !loose.isEmpty, !tied.isEmpty, loose.allSatisfy({ rung(of: model.things[$0]) != .end })
    else { return isLocal }
    // The highest of those that are tied stands for all of them.
    guard let top = tied.min(by: { order($0) < order($1) }) else { return isLocal }
    let chain = (loose + [top]).sorted { order($0) < order($1) }
    let peers = tied.filter { id in
      id != top && rung(of: model.things[id]) == rung(of: model.things[top])
        && model.things[id].words == model.things[top].words
    }
    let before = chain.firstIndex(of: top).flatMap { $0 > 0 ? chain[$0 - 1] : nil }
    for (a, b) in zip(chain, chain.dropFirst()) { link(a, b) }
    if let before { for peer in peers { link(before, peer) } }
    _ = tieSiblings(parts)
    return true
  }

  /// What hangs on nothing, while one of the same name does, hangs on the same.
  private mutating func tieSiblings(_ parts: [Int]) -> Bool {
    var isAny = false
    for part in parts {
      let own = rung(of: model.things[part])
      guard own != .end, own.rawValue > Rung.edge.rawValue, upper(of: part) == nil, links(part),
        let sibling = parts.first(where: {
          $0 != part && model.things[$0].words == model.things[part].words && upper(of: $0) != nil
        }), let upper = upper(of: sibling)
      else { continue }
      link(upper, part)
      isAny = true
    }
    return isAny
  }

  /// What something hangs on: the one tied to it that stands higher.
  private func upper(of part: Int) -> Int? {
    let own = rung(of: model.things[part]).rawValue
    return model.links.lazy.compactMap { link -> Int? in
      link.from == part ? link.to : link.to == part ? link.from : nil
    }.first { rung(of: model.things[$0]).rawValue < own }
  }

  /// Ties what stands in a place of which no lines were told; whether there was any.
  private mutating func tieHomes() -> Bool {
    var isAny = false
    for home in model.things.indices where model.hasMembers(home) {
      let members = model.things.indices.filter {
        model.things[$0].parent == home && !model.hasMembers($0)
      }
      let isNet = members.contains { rung(of: model.things[$0]) != .end }
      let isTold = model.links.contains { members.contains($0.from) && members.contains($0.to) }
      guard members.count > 1, isNet, !isTold else { continue }
      let before = model.links.count
      tie(members)
      isAny = isAny || model.links.count > before
    }
    return isAny
  }

  /// What stands alone beside the only switch of its place is plugged into it.
  private mutating func tieEndsAtHome(_ parts: [Int]) -> Bool {
    var isAny = false
    for end in parts where rung(of: model.things[end]) == .end && !links(end) {
      let home = model.things[end].parent
      let middle = parts.filter { id in
        model.things[id].parent == home
          && [.core, .distribution, .access, .wireless].contains(rung(of: model.things[id]))
      }
      guard middle.count == 1, home != nil || links(middle[0]) else { continue }
      link(middle[0], end)
      isAny = true
    }
    return isAny
  }

  private func links(_ thing: Int) -> Bool {
    model.links.contains { $0.from == thing || $0.to == thing }
  }

  /// Down the ladder; on one rung as told.
  private func order(_ thing: Int) -> Int {
    rung(of: model.things[thing]).rawValue * 1000 + min(thing, 999)
  }

  private func isTied(_ thing: Int) -> Bool {
    model.links.contains { link in
      [link.from, link.to].contains { $0 == thing || model.isInside(thing, $0) }
    }
  }
}

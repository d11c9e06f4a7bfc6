/// Orders the items of each row so that few links cross.
///
/// Weighted median sweeps with transposition after Gansner and others (1993), counting after Barth,
/// Jünger and Mutzel (2002). Groups stay whole, and side by side in one order in all rows. Ties keep
/// the order of the prompt.
struct RankOrdering {
  private var layers: Layers
  private var position: [Int]
  private var downward: [[Int]]
  private var upward: [[Int]]
  private let hasGroups: Bool
  private var ends = LinkEnds()

  init(_ layers: Layers) {
    self.layers = layers
    position = [Int](repeating: 0, count: layers.items.count)
    downward = [[Int]](repeating: [], count: layers.items.count)
    upward = downward
    for (l, link) in layers.links.enumerated() {
      downward[link.upper].append(l)
      upward[link.lower].append(l)
    }
    hasGroups = !layers.graph.groups.isEmpty
    ends = LinkEnds(layers, downward: downward, upward: upward)
  }

  /// The same layers with their rows in order and their side branches on their sides.
  func ordered() -> Layers {
    var best = self
    best.layers.rows = best.startRows(isDepthFirst: true)
    best.settle()
    var least = best.improve(from: best.crossings())
    var random = Chance(seed: 1)
    var idle = 0
    for start in 1..<starts where least > 0 && idle < 3 {
      var other = self
      other.layers.rows = other.startRows(isDepthFirst: start != 1)
      if start > 1 {
        for rank in other.layers.rows.indices { other.layers.rows[rank].shuffle(by: &random) }
      }
      other.settle()
      let count = other.improve(from: other.crossings())
      idle += 1
      if count < least {
        best = other
        least = count
        idle = 0
      }
    }
    if best.chooseSides(crossings: least) {
      _ = best.improve(from: best.crossings())
    }
    return best.layers
  }

  /// How many orders to start from: the two searches, then shuffled rows while the graph is small.
  private var starts: Int {
    let size = layers.links.count
    return size > 4000 ? 1 : size > 800 ? 2 : min(12, 2 + 1500 / max(1, size))
  }
}

// MARK: - Starts and sweeps

extension RankOrdering {
  private func startRows(isDepthFirst: Bool) -> [[Int]] {
    var rows = [[Int]](repeating: [], count: layers.rows.count)
    var seen = [Bool](repeating: false, count: layers.items.count)
    func links(below item: Int) -> [Int] {
      downward[item].filter { layers.links[$0].upperSide <= 0 }
        + downward[item].filter { layers.links[$0].upperSide > 0 }
    }
    let all = layers.items.indices
    for start in all.filter({ upward[$0].isEmpty }) + all.filter({ !upward[$0].isEmpty })
    where !seen[start] {
      seen[start] = true
      var waiting = [start]
      var next = 0
      while next < waiting.count {
        let item: Int
        if isDepthFirst {
          item = waiting.removeLast()
        } else {
          item = waiting[next]
          next += 1
        }
        rows[layers.items[item].rank].append(item)
        let below = links(below: item).map { layers.links[$0].lower }.filter { !seen[$0] }
        for other in isDepthFirst ? below.reversed() : below where !seen[other] {
          seen[other] = true
          waiting.append(other)
        }
      }
    }
    return rows
  }

  /// Makes groups whole and notes the positions.
  private mutating func settle() {
    for rank in layers.rows.indices {
      for (p, item) in layers.rows[rank].enumerated() { position[item] = p }
      if hasGroups {
        arrange(rank, keys: layers.rows[rank].indices.map { Double($0) }, besides: rank - 1)
      }
    }
  }

  /// Sweeps until a number of rounds bring nothing, and returns the crossings left.
  private mutating func improve(from start: Int) -> Int {
    let size = layers.links.count
    let rounds = size > 20_000 ? 2 : size > 4000 ? 6 : size > 1000 ? 12 : 24
    let patience = size > 4000 ? 2 : size > 1000 ? 4 : 6
    var least = start
    var best = layers.rows
    var idle = 0
    transpose(size > 4000 ? 1 : 4)
    var now = crossings()
    if now < least {
      least = now
      best = layers.rows
    }
    for round in 0..<rounds where least > 0 && idle < patience {
      sweep(isDownward: round % 2 == 0, prefersRight: round % 4 > 1)
      transpose(size > 4000 ? 1 : 4, swapsEqual: round % 4 > 1)
      now = crossings()
      idle += 1
      if now < least {
        least = now
        best = layers.rows
        idle = 0
      }
    }
    layers.rows = best
    for row in best {
      for (p, item) in row.enumerated() { position[item] = p }
    }
    if least > 0, size <= 3000 { least = sift(from: least) }
    return least
  }

  /// Moves single items along their rows to where they cross least, while that helps.
  private mutating func sift(from start: Int) -> Int {
    var least = start
    for _ in 0..<8 {
      let before = least
      for rank in layers.rows.indices where layers.rows[rank].count > 1 {
        for item in layers.rows[rank] { least -= moveToBestPlace(item, rank) }
      }
      if least == before { break }
    }
    return least
  }

  /// How many places an item may move at once.
  private static let siftReach = 40

  /// Returns how many crossings the move removed.
  private mutating func moveToBestPlace(_ item: Int, _ rank: Int) -> Int {
    let row = layers.rows[rank]
    let group = layers.items[item].group
    let home = position[item]
    var best = home
    var most = 0
    var sum = 0
    var p = home - 1
    while p >= 0, home - p <= Self.siftReach, layers.items[row[p]].group == group {
      sum += gain(swapping: row[p], item)
      if sum > most { (most, best) = (sum, p) }
      p -= 1
    }
    sum = 0
    p = home + 1
    while p < row.count, p - home <= Self.siftReach, layers.items[row[p]].group == group {
      sum += gain(swapping: item, row[p])
      if sum > most { (most, best) = (sum, p) }
      p += 1
    }
    guard most > 0 else { return 0 }
    layers.rows[rank].remove(at: home)
    layers.rows[rank].insert(item, at: best)
    for q in min(home, best)...max(home, best) { position[layers.rows[rank][q]] = q }
    return most
  }

  private func key(upperEnd l: Int) -> Int {
    position[layers.links[l].upper] * 3 + 1 + layers.links[l].upperSide
  }

  private func key(lowerEnd l: Int) -> Int {
    position[layers.links[l].lower] * 3 + 1 + layers.links[l].lowerSide
  }

  private mutating func sweep(isDownward: Bool, prefersRight: Bool) {
    let count = layers.rows.count
    for step in 1..<max(1, count) {
      let rank = isDownward ? step : count - 1 - step
      var keys: [Double] = []
      var previous = -1.0
      for item in layers.rows[rank] {
        var ends = (isDownward ? upward[item] : downward[item]).map {
          isDownward ? key(upperEnd: $0) : key(lowerEnd: $0)
        }
        if ends.count > 1 { ends.sort() }
        // What has no neighbor stays beside what stands left of it.
        previous = ends.isEmpty ? previous : weightedMedian(ends)
        keys.append(previous)
      }
      arrange(rank, keys: keys, besides: isDownward ? rank - 1 : rank + 1, prefersRight)
    }
  }

  private func weightedMedian(_ keys: [Int]) -> Double {
    let middle = keys.count / 2
    if keys.count % 2 == 1 { return Double(keys[middle]) }
    if keys.count == 2 { return Double(keys[0] + keys[1]) / 2 }
    let left = Double(keys[middle - 1] - keys[0])
    let right = Double(keys[keys.count - 1] - keys[middle])
    guard left + right > 0 else { return Double(keys[middle - 1] + keys[middle]) / 2 }
    return (Double(keys[middle - 1]) * right + Double(keys[middle]) * left) / (left + right)
  }
}

// MARK: - Rows with groups

extension RankOrdering {
  /// Sorts a row by keys, one per item as it stands now, keeping groups whole.
  private mutating func arrange(
    _ rank: Int, keys: [Double], besides other: Int, _ prefersRight: Bool = false
  ) {
    let row = layers.rows[rank]
    var sorted: [Int]
    if hasGroups {
      var anchors = [Int](repeating: -1, count: layers.graph.groups.count)
      if layers.rows.indices.contains(other) {
        for item in layers.rows[other] {
          var g = layers.items[item].group
          while g >= 0 {
            if anchors[g] < 0 { anchors[g] = position[item] }
            g = layers.tree.parents[g]
          }
        }
      }
      sorted = grouped(Array(row.indices), in: -1, row, keys, anchors)
    } else {
      sorted = row.indices.sorted { a, b in
        keys[a] != keys[b] ? keys[a] < keys[b] : prefersRight ? a > b : a < b
      }
    }
    sorted = sorted.map { row[$0] }
    layers.rows[rank] = sorted
    for (p, item) in sorted.enumerated() { position[item] = p }
  }

  private func grouped(
    _ slots: [Int], in group: Int, _ row: [Int], _ keys: [Double], _ anchors: [Int]
  ) -> [Int] {
    var entries: [(group: Int, slots: [Int], key: Double)] = []
    for slot in slots {
      let inner = layers.tree.member(of: group, around: layers.items[row[slot]].group) ?? -1
      if inner >= 0, let k = entries.firstIndex(where: { $0.group == inner }) {
        entries[k].slots.append(slot)
        entries[k].key += keys[slot]
      } else {
        entries.append((inner, [slot], keys[slot]))
      }
    }
    for k in entries.indices { entries[k].key /= Double(entries[k].slots.count) }
    var order = entries.indices.sorted { a, b in
      entries[a].key != entries[b].key ? entries[a].key < entries[b].key : a < b
    }
    // Groups that also stand in the neighboring row keep the order they have there.
    let places = order.indices.filter {
      let g = entries[order[$0]].group
      return g >= 0 && anchors[g] >= 0
    }
    let lasting = places.map { order[$0] }.sorted {
      (anchors[entries[$0].group], $0) < (anchors[entries[$1].group], $1)
    }
    for (place, entry) in zip(places, lasting) { order[place] = entry }
    return order.flatMap { k in
      entries[k].group < 0
        ? entries[k].slots : grouped(entries[k].slots, in: entries[k].group, row, keys, anchors)
    }
  }

  /// Swaps neighbors while that removes crossings.
  ///
  /// The first pass may also swap where it makes no difference.
  private mutating func transpose(_ passes: Int, swapsEqual: Bool = false) {
    for pass in 0..<passes {
      let takesEven = swapsEqual && pass == 0
      var hasImproved = false
      for rank in layers.rows.indices where layers.rows[rank].count > 1 {
        for p in 0..<(layers.rows[rank].count - 1) {
          let (a, b) = (layers.rows[rank][p], layers.rows[rank][p + 1])
          guard layers.items[a].group == layers.items[b].group else { continue }
          let change = gain(swapping: a, b)
          guard change > 0 || (change == 0 && takesEven && !upward[a].isEmpty) else { continue }
          layers.rows[rank].swapAt(p, p + 1)
          position[a] = p + 1
          position[b] = p
          hasImproved = hasImproved || change > 0
        }
      }
      if !hasImproved { return }
    }
  }

  private func gain(swapping a: Int, _ b: Int) -> Int {
    ends.above.gain(a, b, position) + ends.below.gain(a, b, position)
  }
}

// MARK: - Crossings

extension RankOrdering {
  private func crossings() -> Int {
    var result = 0
    for rank in layers.rows.indices.dropLast() { result += crossings(below: rank) }
    return result
  }

  private func crossings(below rank: Int) -> Int {
    var ends: [Int] = []
    for item in layers.rows[rank] {
      if downward[item].count == 1 {
        ends.append(key(lowerEnd: downward[item][0]))
      } else if !downward[item].isEmpty {
        ends += downward[item].map { (layers.links[$0].upperSide, key(lowerEnd: $0)) }
          .sorted { $0 < $1 }.map(\.1)
      }
    }
    return Inversions.count(in: ends, below: layers.rows[rank + 1].count * 3)
  }

  /// Puts side branches where their other ends lie; true if the rows should be improved again.
  private mutating func chooseSides(crossings start: Int) -> Bool {
    var hasChanged = false
    var taken = [[Int]](repeating: [], count: layers.graph.nodes.count)
    var loopCosts = [Int](repeating: 0, count: layers.graph.nodes.count)
    for (e, course) in layers.courses.enumerated() {
      guard case .loop(let node) = course else { continue }
      let (own, label) = (layers.graph.nodes[node], layers.graph.edges[e].labelSize)
      // Lines beside such a loop would run into it, or into its label.
      let isWide = label.map { $0.height > own.size.height / 2 } ?? false
      if isWide || own.outline.hasCorners { loopCosts[node] += 50 }
    }
    var least = start
    let sided = layers.chains.indices.filter { e in
      layers.chains[e].contains {
        layers.links[$0].upperSide != 0 || layers.links[$0].lowerSide != 0
      }
    }
    for e in sided {
      guard let first = layers.chains[e].first, let last = layers.chains[e].last else { continue }
      let nodes = [
        layers.links[first].upperSide == 0 ? nil : layers.links[first].upper,
        layers.links[last].lowerSide == 0 ? nil : layers.links[last].lower,
      ].compactMap { $0 }
      var costs = [0, 0]
      for (k, side) in [1, -1].enumerated() {
        turn(e, to: side)
        costs[k] = sided.count <= 40 ? crossings() : (side == 1 ? least : least + 1)
        for node in nodes {
          if side == 1 { costs[k] += loopCosts[node] }
          if taken[node].contains(side), layers.graph.nodes[node].outline.hasCorners {
            costs[k] += 3
          }
        }
      }
      let prefersLeft =
        costs[1] < costs[0] || (costs[1] == costs[0] && leansLeft(first))
      let side = prefersLeft ? -1 : 1
      hasChanged = hasChanged || side != 1
      turn(e, to: side)
      least = crossings()
      for node in nodes { taken[node].append(side) }
    }
    for node in loopCosts.indices where loopCosts[node] > 0 { taken[node].append(1) }
    spreadDecisions(taken)
    return hasChanged
  }

  /// Whether the far end of a decision's lesser branch stands left of the main one.
  private func leansLeft(_ link: Int) -> Bool {
    let upper = layers.links[link].upper
    guard layers.links[link].lowerSide == 0 else { return false }
    let others = downward[upper].filter { layers.links[$0].upperSide == 0 }
    return others.contains { key(lowerEnd: $0) > key(lowerEnd: link) }
  }

  private mutating func turn(_ edge: Int, to side: Int) {
    for l in layers.chains[edge] {
      if layers.links[l].upperSide != 0 { layers.links[l].upperSide = side }
      if layers.links[l].lowerSide != 0 { layers.links[l].lowerSide = side }
    }
    ends = LinkEnds(layers, downward: downward, upward: upward)
  }

  /// Sends the outer ones of a decision's three or more branches from its free corners.
  private mutating func spreadDecisions(_ taken: [[Int]]) {
    for (i, node) in layers.graph.nodes.enumerated() where node.outline.hasCorners {
      let straight = downward[i].filter { layers.links[$0].upperSide == 0 }
        .sorted { (key(lowerEnd: $0), $0) < (key(lowerEnd: $1), $1) }
      guard straight.count >= 3 else { continue }
      if !taken[i].contains(-1) { layers.links[straight[0]].upperSide = -1 }
      if !taken[i].contains(1) { layers.links[straight[straight.count - 1]].upperSide = 1 }
    }
  }
}

extension [Int] {
  /// Puts the elements in a random order, the same everywhere.
  fileprivate mutating func shuffle(by chance: inout Chance) {
    for i in indices.dropFirst() { swapAt(i, Int(chance.next() % UInt64(i + 1))) }
  }
}

/// Places points on a line so that weighted distances are least and none is shorter than allowed.
///
/// The network simplex method of Gansner, Koutsofios, North and Vo, “A Technique for Drawing
/// Directed Graphs” (1993). It may stop after any exchange with a valid, if longer, placement.
struct NetworkSimplex {
  /// A least distance from one point to another, and the price of each step beyond.
  struct Constraint {
    var tail: Int
    var head: Int
    var length: Int
    var weight: Int
    /// Whether balancing leaves it as it is.
    var isStiff = false
  }

  private let count: Int
  private var constraints: [Constraint]
  private(set) var positions: [Int]
  /// Whether the constraints contradict each other, so that no placement keeps all.
  private(set) var isContradictory = false
  private var starts: [Int] = []
  private var touching: [Int] = []
  private var isInTree: [Bool] = []
  private var treeLinks: [[Int]]
  private var cuts: [Int] = []
  private var parents: [Int]
  private var low: [Int]
  private var high: [Int]
  private var byHigh: [Int]
  private var searchStart = 0
  private var treeEdges: [Int] = []
  private var treeSlot: [Int] = []

  /// A valid placement, each point as early as it can be.
  init(count: Int, constraints: [Constraint]) {
    self.count = count
    self.constraints = constraints
    positions = [Int](repeating: 0, count: count)
    treeLinks = [[Int]](repeating: [], count: count)
    parents = [Int](repeating: -1, count: count)
    low = parents
    high = parents
    byHigh = parents
    collectTouching()
    placeEarly()
  }

  /// Moves the points to the best places found within a number of exchanges.
  mutating func minimize(rounds: Int) {
    guard count > 1 else { return }
    growTree()
    var left = rounds
    while left > 0, let leaving = nextLeaving(), let entering = entering(for: leaving) {
      exchange(leaving, for: entering)
      left -= 1
    }
  }

  /// Moves what may move at no price to the middle of its range.
  mutating func balance() {
    guard count > 1 else { return }
    for edge in treeEdges where cuts[edge] == 0 && !constraints[edge].isStiff {
      guard let other = entering(for: edge) else { continue }
      let room = slack(other)
      if room > 1 { moveSubtree(below: edge, by: room / 2) }
    }
  }

  private func slack(_ index: Int) -> Int {
    let c = constraints[index]
    return positions[c.head] - positions[c.tail] - c.length
  }

  private mutating func collectTouching() {
    starts = [Int](repeating: 0, count: count + 1)
    for c in constraints {
      starts[c.tail + 1] += 1
      starts[c.head + 1] += 1
    }
    for i in 0..<count { starts[i + 1] += starts[i] }
    touching = [Int](repeating: 0, count: constraints.count * 2)
    var next = starts
    for (i, c) in constraints.enumerated() {
      touching[next[c.tail]] = i
      next[c.tail] += 1
      touching[next[c.head]] = i
      next[c.head] += 1
    }
  }

  private mutating func placeEarly() {
    var waiting = [Int](repeating: 0, count: count)
    for c in constraints { waiting[c.head] += 1 }
    var queue = (0..<count).filter { waiting[$0] == 0 }
    var index = 0
    while index < queue.count {
      let v = queue[index]
      index += 1
      for k in starts[v]..<starts[v + 1] {
        let c = constraints[touching[k]]
        guard c.tail == v, c.head != v else { continue }
        positions[c.head] = max(positions[c.head], positions[v] + c.length)
        waiting[c.head] -= 1
        if waiting[c.head] == 0 { queue.append(c.head) }
      }
    }
    isContradictory = queue.count < count
  }
}

// MARK: - The tree of tight constraints

extension NetworkSimplex {
  /// Grows one tree of tight constraints from the first point, moving it as a whole to meet the rest.
  private mutating func growTree() {
    isInTree = [Bool](repeating: false, count: constraints.count)
    cuts = [Int](repeating: 0, count: constraints.count)
    var hasJoined = [Bool](repeating: false, count: count)
    var joinedAt = [Int](repeating: 0, count: count)
    var shift = 0
    var ahead = SlackHeap()
    var behind = SlackHeap()

    func join(_ v: Int, _ simplex: borrowing NetworkSimplex) {
      hasJoined[v] = true
      joinedAt[v] = shift
      for k in simplex.starts[v]..<simplex.starts[v + 1] {
        let i = simplex.touching[k]
        let c = simplex.constraints[i]
        if c.tail == v, !hasJoined[c.head] {
          ahead.push(simplex.positions[c.head] - simplex.positions[v] + shift - c.length, i)
        } else if c.head == v, !hasJoined[c.tail] {
          behind.push(simplex.positions[v] - shift - simplex.positions[c.tail] - c.length, i)
        }
      }
    }

    join(0, self)
    var firstOutside = 1
    var joined = 1
    while joined < count {
      let forward = ahead.first.map { $0.key - shift }
      let backward = behind.first.map { $0.key + shift }
      if forward == nil, backward == nil {
        while hasJoined[firstOutside] { firstOutside += 1 }
        addLoosePart(firstOutside, joinedAt: joinedAt, shift: shift)
        join(firstOutside, self)
        joined += 1
        continue
      }
      let isForward = backward == nil || (forward ?? .max) <= (backward ?? .max)
      guard let index = isForward ? ahead.pop() : behind.pop() else { break }
      let outside = isForward ? constraints[index].head : constraints[index].tail
      if hasJoined[outside] { continue }
      shift += isForward ? (forward ?? 0) : -(backward ?? 0)
      addToTree(index)
      join(outside, self)
      joined += 1
    }
    for v in 0..<count { positions[v] += shift - joinedAt[v] }
    number(from: 0, parent: -1, low: 0)
    measureCuts()
  }

  /// Ties a part that nothing connects to the first point, where both stand now, at no price.
  private mutating func addLoosePart(_ v: Int, joinedAt: [Int], shift: Int) {
    let root = positions[0] + shift - joinedAt[0]
    constraints.append(Constraint(tail: 0, head: v, length: positions[v] - root, weight: 0))
    isInTree.append(false)
    cuts.append(0)
    addToTree(constraints.count - 1)
  }

  private mutating func addToTree(_ index: Int) {
    isInTree[index] = true
    treeLinks[constraints[index].tail].append(index)
    treeLinks[constraints[index].head].append(index)
    while treeSlot.count < constraints.count { treeSlot.append(-1) }
    treeSlot[index] = treeEdges.count
    treeEdges.append(index)
  }

  /// Numbers the tree below a point in postorder, so that subtrees are ranges.
  private mutating func number(from root: Int, parent: Int, low first: Int) {
    parents[root] = parent
    low[root] = first
    var next = first
    var stack: [(node: Int, index: Int)] = [(root, 0)]
    while let top = stack.last {
      let v = top.node
      if top.index < treeLinks[v].count {
        stack[stack.count - 1].index += 1
        let edge = treeLinks[v][top.index]
        if edge == parents[v] { continue }
        let other = constraints[edge].tail == v ? constraints[edge].head : constraints[edge].tail
        parents[other] = edge
        low[other] = next
        stack.append((other, 0))
      } else {
        high[v] = next
        byHigh[next] = v
        next += 1
        stack.removeLast()
      }
    }
  }

  /// A tree constraint's cut is the net weight leaving the side of its tail.
  private mutating func measureCuts() {
    var supply = [Int](repeating: 0, count: count)
    for c in constraints {
      supply[c.tail] += c.weight
      supply[c.head] -= c.weight
    }
    for v in byHigh where parents[v] >= 0 {
      let edge = parents[v]
      let isTail = constraints[edge].tail == v
      cuts[edge] = isTail ? supply[v] : -supply[v]
      supply[isTail ? constraints[edge].head : constraints[edge].tail] += supply[v]
    }
  }
}

// MARK: - Exchanges

extension NetworkSimplex {
  /// The worst of the next thirty tree constraints with a negative cut.
  private mutating func nextLeaving() -> Int? {
    var worst: Int?
    var found = 0
    for step in 0..<treeEdges.count {
      var slot = searchStart + step
      if slot >= treeEdges.count { slot -= treeEdges.count }
      let edge = treeEdges[slot]
      guard cuts[edge] < 0 else { continue }
      if worst.map({ cuts[edge] < cuts[$0] }) ?? true { worst = edge }
      found += 1
      if found >= 30 {
        searchStart = slot
        return worst
      }
    }
    return worst
  }

  private func isTailBelow(_ edge: Int) -> Bool {
    high[constraints[edge].tail] < high[constraints[edge].head]
  }

  /// The constraint with the least slack that runs against a tree constraint, between its two sides.
  private func entering(for leaving: Int) -> Int? {
    let tailIsBelow = isTailBelow(leaving)
    let child = tailIsBelow ? constraints[leaving].tail : constraints[leaving].head
    let range = low[child]...high[child]
    var best: Int?
    var least = Int.max
    for k in range {
      let v = byHigh[k]
      for t in starts[v]..<starts[v + 1] {
        let index = touching[t]
        if isInTree[index] { continue }
        let c = constraints[index]
        let (inner, outer) = tailIsBelow ? (c.head, c.tail) : (c.tail, c.head)
        guard inner == v, !range.contains(high[outer]) else { continue }
        let room = positions[c.head] - positions[c.tail] - c.length
        if room < least || (room == least && index < (best ?? .max)) {
          least = room
          best = index
        }
      }
      if least == 0 { break }
    }
    return best
  }

  private mutating func moveSubtree(below edge: Int, by amount: Int) {
    guard amount != 0 else { return }
    let tailIsBelow = isTailBelow(edge)
    let child = tailIsBelow ? constraints[edge].tail : constraints[edge].head
    for k in low[child]...high[child] { positions[byHigh[k]] += tailIsBelow ? -amount : amount }
  }

  private mutating func exchange(_ leaving: Int, for entering: Int) {
    moveSubtree(below: leaving, by: slack(entering))
    let cut = cuts[leaving]
    let c = constraints[entering]
    let meeting = updateCuts(from: c.tail, towards: c.head, by: cut, isTailSide: true)
    _ = updateCuts(from: c.head, towards: c.tail, by: cut, isTailSide: false)
    cuts[entering] = -cut
    cuts[leaving] = 0
    isInTree[leaving] = false
    isInTree[entering] = true
    treeLinks[constraints[leaving].tail].removeAll { $0 == leaving }
    treeLinks[constraints[leaving].head].removeAll { $0 == leaving }
    treeLinks[c.tail].append(entering)
    treeLinks[c.head].append(entering)
    let slot = treeSlot[leaving]
    treeEdges[slot] = entering
    treeSlot[entering] = slot
    treeSlot[leaving] = -1
    number(from: meeting, parent: parents[meeting], low: low[meeting])
  }

  /// Walks up to where both ends of the entering constraint meet, and returns that point.
  private mutating func updateCuts(
    from start: Int, towards end: Int, by cut: Int, isTailSide: Bool
  ) -> Int {
    var v = start
    while !(low[v] <= high[end] && high[end] <= high[v]) {
      let edge = parents[v]
      guard edge >= 0 else { return v }
      let isTail = constraints[edge].tail == v
      cuts[edge] += isTail == isTailSide ? cut : -cut
      v = isTail ? constraints[edge].head : constraints[edge].tail
    }
    return v
  }
}

/// The constraints on the rim of a growing tree, least slack first, then first come.
private struct SlackHeap {
  private var entries: [(key: Int, index: Int)] = []

  var first: (key: Int, index: Int)? { entries.first }

  private func precedes(_ a: Int, _ b: Int) -> Bool {
    (entries[a].key, entries[a].index) < (entries[b].key, entries[b].index)
  }

  mutating func push(_ key: Int, _ index: Int) {
    entries.append((key, index))
    var child = entries.count - 1
    while child > 0, precedes(child, (child - 1) / 2) {
      entries.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func pop() -> Int? {
    guard let top = entries.first else { return nil }
    let last = entries.removeLast()
    guard !entries.isEmpty else { return top.index }
    entries[0] = last
    var parent = 0
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2]
      where child < entries.count && precedes(child, least) {
        least = child
      }
      if least == parent { return top.index }
      entries.swapAt(parent, least)
      parent = least
    }
  }
}

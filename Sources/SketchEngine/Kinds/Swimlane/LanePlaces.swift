/// Where the steps of a flow go that crosses lanes: lanes one below the other, ranks from left to
/// right, lines in the gaps between ranks and along the borders of lanes.
struct LanePlaces {
  /// The way of a line, and where its words stand.
  struct Route {
    var points: [Point] = []
    var label: Rect?
  }

  private(set) var nodes: [Rect] = []
  private(set) var lanes: [Rect] = []
  private(set) var routes: [Route] = []
  private(set) var size = Size.zero

  private let scene: GraphScene
  private let boxes: [NodeBox]
  private let links: [(from: Int, to: Int)?]
  private let labels: [Size]
  private var ranks: [Int] = []
  private var slots: [Int] = []
  /// Where each rank's boxes begin and end.
  private var columns: [(left: Double, right: Double)] = []
  private var gapUses: [Int] = []
  private var borderUses: [Int] = []

  private static let pad = 32.0
  private static let track = 10.0

  init(_ scene: GraphScene, boxes: [NodeBox], _ typeface: Typeface) {
    self.scene = scene
    self.boxes = boxes
    links = scene.edges.map { edge in
      guard case .node(let from) = edge.from, case .node(let to) = edge.to else { return nil }
      return (from, to)
    }
    labels = scene.edges.map { $0.label.isEmpty ? .zero : EdgeLabel($0.label, typeface).size }
    rank()
    place()
    gapUses = Array(repeating: 0, count: columns.count + 1)
    borderUses = Array(repeating: 0, count: scene.groups.count + 1)
    route()
  }

  private func lane(_ node: Int) -> Int {
    min(max(0, scene.nodes[node].group ?? 0), scene.groups.count - 1)
  }

  // MARK: Ranks

  /// The longest way from a first step; lines back to an earlier step do not count.
  private mutating func rank() {
    let count = scene.nodes.count
    var back = Array(repeating: false, count: links.count)
    var state = Array(repeating: 0, count: count)
    func leaving(_ node: Int) -> [Int] { links.indices.filter { links[$0]?.from == node } }
    let outgoing = (0..<count).map(leaving)
    var order: [Int] = []
    for root in (0..<count).sorted(by: { (isFirst($0) ? 0 : 1, $0) < (isFirst($1) ? 0 : 1, $1) })
    where state[root] == 0 {
      var stack: [(node: Int, next: Int)] = [(root, 0)]
      state[root] = 1
      while let top = stack.last {
        guard top.next < outgoing[top.node].count else {
          state[top.node] = 2
          order.append(top.node)
          stack.removeLast()
          continue
        }
        stack[stack.count - 1].next += 1
        let link = outgoing[top.node][top.next]
        guard let target = links[link]?.to else { continue }
        if state[target] == 1 {
          back[link] = true
        } else if state[target] == 0 {
          state[target] = 1
          stack.append((target, 0))
        }
      }
    }
    ranks = Array(repeating: 0, count: count)
    for node in order.reversed() {
      for link in outgoing[node] where !back[link] {
        if let target = links[link]?.to { ranks[target] = max(ranks[target], ranks[node] + 1) }
      }
    }
  }

  private func isFirst(_ node: Int) -> Bool { !links.contains { $0?.to == node } }

  // MARK: Boxes

  private mutating func place() {
    let count = (ranks.max() ?? -1) + 1
    slots = Array(repeating: 0, count: scene.nodes.count)
    var filled: [[Int]] = scene.groups.map { _ in Array(repeating: 0, count: max(1, count)) }
    for node in scene.nodes.indices {
      slots[node] = filled[lane(node)][ranks[node]]
      filled[lane(node)][ranks[node]] += 1
    }
    var x = 0.0
    for rank in 0..<count {
      let width =
        scene.nodes.indices.filter { ranks[$0] == rank }.map { boxes[$0].size.width }.max() ?? 96
      columns.append((x, x + width))
      x += width + gap(after: rank, of: count)
    }
    var y = 0.0
    nodes = Array(repeating: Rect(0, 0, 0, 0), count: scene.nodes.count)
    let right = (columns.last?.right ?? 160) + 28
    for group in scene.groups.indices {
      let members = scene.nodes.indices.filter { lane($0) == group }
      let slot = (members.map { boxes[$0].size.height }.max() ?? 44) + 24
      let rows = max(1, filled[group].max() ?? 1)
      let height = Double(rows) * slot - 24 + 2 * Self.pad
      for node in members {
        let used = Double(filled[group][ranks[node]])
        let first = y + (height - (used * slot - 24)) / 2
        let mid = first + Double(slots[node]) * slot + (slot - 24) / 2
        let column = columns[ranks[node]]
        nodes[node] = Rect(
          center: Point((column.left + column.right) / 2, mid), size: boxes[node].size)
      }
      lanes.append(Rect(0, y, right, height))
      y += height
    }
    size = Size(right, y)
  }

  /// The room behind a rank: for words on lines that leave it, and a track for each line.
  private func gap(after rank: Int, of count: Int) -> Double {
    guard rank + 1 < count else { return 0 }
    var words = 0.0
    var lines = 0
    for (index, link) in links.enumerated() {
      guard let link else { continue }
      if ranks[link.from] == rank { words = max(words, labels[index].width) }
      let isBent = lane(link.from) != lane(link.to) || ranks[link.to] != ranks[link.from] + 1
      if isBent, ranks[link.from] == rank || ranks[link.to] == rank + 1 { lines += 1 }
    }
    return 44 + (words > 0 ? words + 8 : 0) + Double(max(0, lines - 1)) * Self.track
  }

  // MARK: Lines

  private mutating func route() {
    var sides: [Int: [Side]] = [:]
    routes = links.map { _ in Route() }
    // The straight ones first: they keep the best sides.
    let order = links.indices.sorted { a, b in (weight(a), a) < (weight(b), b) }
    for index in order {
      guard let link = links[index] else { continue }
      let used = sides[link.from] ?? []
      let (points, side) = way(link.from, link.to, used)
      sides[link.from] = used + [side]
      routes[index].points = points
      if labels[index].width > 0 {
        routes[index].label = labelPlace(points, labels[index], isShared: used.contains(side))
      }
    }
  }

  private func weight(_ index: Int) -> Int {
    guard let link = links[index] else { return 9 }
    if ranks[link.to] <= ranks[link.from] { return 3 }
    if nodes[link.from].midY == nodes[link.to].midY, ranks[link.to] == ranks[link.from] + 1 {
      return 0
    }
    return lane(link.from) == lane(link.to) ? 1 : 2
  }

  private enum Side: Hashable { case right, bottom, top }

  private mutating func way(_ from: Int, _ to: Int, _ used: [Side]) -> (points: [Point], side: Side)
  {
    let (a, b) = (nodes[from], nodes[to])
    let start = Point(a.maxX, a.midY)
    let end = Point(b.minX, b.midY)
    guard ranks[to] > ranks[from] else { return wayBack(from, to, used) }
    if abs(a.midY - b.midY) < 0.5, isFree(level: a.midY, from: a.maxX, to: b.minX, from, to) {
      return ([start, end], .right)
    }
    // A second line leaves by the side where its goal lies.
    let isBelow = b.midY > a.midY
    let side: Side = isBelow ? .bottom : .top
    if used.contains(.right) || scene.nodes[from].shape == .decision, !used.contains(side) {
      let corner = Point(a.midX, b.midY)
      let out = Point(a.midX, isBelow ? a.maxY : a.minY)
      if isFree(upright: a.midX, from: out.y, to: b.midY, from, to),
        isFree(level: b.midY, from: a.midX, to: b.minX, from, to)
      {
        return ([out, corner, end], side)
      }
    }
    let first = track(in: ranks[from])
    if isFree(level: b.midY, from: first, to: b.minX, from, to) {
      return ([start, Point(first, a.midY), Point(first, b.midY), end], .right)
    }
    let last = track(in: ranks[to] - 1)
    if isFree(level: a.midY, from: a.maxX, to: last, from, to) {
      return ([start, Point(last, a.midY), Point(last, b.midY), end], .right)
    }
    let border = border(near: from, toward: to)
    return (
      [
        start, Point(first, a.midY), Point(first, border), Point(last, border), Point(last, b.midY),
        end,
      ], .right
    )
  }

  /// To an earlier step: along the border of the lane, and in from the left.
  private mutating func wayBack(_ from: Int, _ to: Int, _ used: [Side]) -> (
    points: [Point], side: Side
  ) {
    let (a, b) = (nodes[from], nodes[to])
    let border = border(near: from, toward: to)
    let isBelow = border > a.midY
    let side: Side = isBelow ? .bottom : .top
    let out = Point(a.midX, isBelow ? a.maxY : a.minY)
    let sameLane = lane(from) == lane(to)
    // Into the side of the goal that faces the border, where nothing lies between.
    let entry = Point(b.midX, border > b.midY ? b.maxY : b.minY)
    if !used.contains(side), isFree(upright: a.midX, from: out.y, to: border, from, to) {
      if sameLane || abs(lane(from) - lane(to)) == 1,
        isFree(upright: b.midX, from: border, to: entry.y, from, to), from != to
      {
        return ([out, Point(a.midX, border), Point(b.midX, border), entry], side)
      }
      let x = track(in: ranks[to] - 1)
      return (
        [out, Point(a.midX, border), Point(x, border), Point(x, b.midY), Point(b.minX, b.midY)],
        side
      )
    }
    let first = track(in: ranks[from])
    let x = track(in: ranks[to] - 1)
    return (
      [
        Point(a.maxX, a.midY), Point(first, a.midY), Point(first, border), Point(x, border),
        Point(x, b.midY), Point(b.minX, b.midY),
      ], .right
    )
  }

  /// An upright track in the gap behind a rank; before the first rank for -1.
  private mutating func track(in gap: Int) -> Double {
    gapUses[gap + 1] += 1
    let uses = Double(gapUses[gap + 1] - 1) * Self.track
    guard gap >= 0 else { return -14 - uses.truncatingRemainder(dividingBy: 10) }
    let next = gap + 1 < columns.count ? columns[gap + 1].left : columns[gap].right + 40
    return max(columns[gap].right + 14, next - 20 - uses)
  }

  /// A track along the border of a lane, on the side of the goal.
  private mutating func border(near from: Int, toward to: Int) -> Double {
    let own = lane(from)
    let isBelow = lane(to) >= own
    let number = isBelow ? own + 1 : own
    borderUses[number] += 1
    let shift = 10 + Double((borderUses[number] - 1) % 3) * 8
    return isBelow ? lanes[own].maxY - shift : lanes[own].minY + shift
  }

  private func isFree(level y: Double, from x1: Double, to x2: Double, _ a: Int, _ b: Int) -> Bool {
    let (left, right) = (min(x1, x2), max(x1, x2))
    return !nodes.indices.contains {
      $0 != a && $0 != b && nodes[$0].minY - 4 < y && y < nodes[$0].maxY + 4
        && nodes[$0].maxX > left && nodes[$0].minX < right
    }
  }

  private func isFree(upright x: Double, from y1: Double, to y2: Double, _ a: Int, _ b: Int) -> Bool
  {
    let (top, bottom) = (min(y1, y2), max(y1, y2))
    return !nodes.indices.contains {
      $0 != a && $0 != b && nodes[$0].minX - 4 < x && x < nodes[$0].maxX + 4 && nodes[$0].maxY > top
        && nodes[$0].minY < bottom
    }
  }

  /// Over the first level stroke, or beside the first upright one.
  private func labelPlace(_ points: [Point], _ size: Size, isShared: Bool) -> Rect? {
    guard points.count > 1 else { return nil }
    if isShared, points.count > 2 {
      let (a, b) = (points[points.count - 2], points[points.count - 1])
      if abs(a.y - b.y) < 0.5 {
        return Rect(
          max(min(a.x, b.x), b.x - size.width - 14), a.y - size.height - 2, size.width, size.height)
      }
    }
    let (a, b) = (points[0], points[1])
    if abs(a.y - b.y) < 0.5 { return Rect(a.x + 4, a.y - size.height - 2, size.width, size.height) }
    let isDown = b.y > a.y
    if abs(b.y - a.y) < size.height + 2 {
      // Too short for words: they stand at the level stroke behind it.
      let isLeft = points.count > 2 && points[2].x < b.x
      let x = isLeft ? b.x - 10 - size.width : b.x + 10
      return Rect(x, isDown ? b.y + 2 : b.y - size.height - 2, size.width, size.height)
    }
    let y =
      abs(b.y - a.y) < size.height + 12
      ? (a.y + b.y - size.height) / 2 : isDown ? a.y + 4 : a.y - 4 - size.height
    return Rect(a.x + 4, y, size.width, size.height)
  }
}

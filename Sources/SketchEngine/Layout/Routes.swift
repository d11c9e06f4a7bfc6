/// Draws every edge as upright and level strokes between placed items.
struct Routes {
  private(set) var edges: [RoutedEdge]
  private let layers: Layers
  private let columns: [Double]
  private let rows: RowPlacement
  private let groupRects: [Rect]
  private let strokes: [[ChannelTracks.Stroke]]
  private var portShares: SidePorts

  /// The routes of all edges, with `strokes` being the level strokes of each link, from above.
  init(
    _ layers: Layers, columns: [Double], rows: RowPlacement, groups: [Rect],
    strokes: [[ChannelTracks.Stroke]]
  ) {
    self.layers = layers
    self.columns = columns
    self.rows = rows
    self.strokes = strokes
    groupRects = groups
    portShares = SidePorts(layers)
    edges = [RoutedEdge](repeating: RoutedEdge(), count: layers.graph.edges.count)
    for e in edges.indices {
      switch layers.courses[e] {
      case .forward, .backward: edges[e] = route(e)
      case .loop(let node): edges[e] = loop(e, at: node)
      case .hidden: break
      }
    }
  }

  /// The box of a node.
  func box(of node: Int) -> Rect {
    let size = layers.graph.nodes[node].size
    return Rect(
      center: Point(columns[node], rows.middle(of: layers.items[node].rank)), size: size)
  }

  private func route(_ edge: Int) -> RoutedEdge {
    var points: [Point] = []
    var label: Rect?
    let chain = layers.chains[edge]
    guard let first = chain.first, let last = chain.last else { return RoutedEdge() }
    points += start(of: first, isUpper: true)
    for l in chain {
      let link = layers.links[l]
      let gap = rows.firstTracks[layers.items[link.upper].rank]
      if layers.isSlanted { points += slant(link) }
      for stroke in strokes[l] where stroke.top != stroke.bottom {
        let y = gap + Double(stroke.track) * layers.graph.spacing.lines
        points.append(Point(stroke.top, y))
        points.append(Point(stroke.bottom, y))
      }
      if case .label = layers.items[link.lower].role { label = labelRect(edge, beside: link.lower) }
    }
    points += start(of: last, isUpper: false).reversed()
    if case .backward = layers.courses[edge] { points.reverse() }
    points = Self.straightened(points)
    points = cut(points, at: layers.graph.edges[edge].to)
    points = cut(points.reversed(), at: layers.graph.edges[edge].from).reversed()
    if label == nil, let size = layers.graph.edges[edge].labelSize {
      label = cornerLabel(edge, size, points)
    }
    return RoutedEdge(points: points, label: label)
  }

  /// A line from the end of one row to the beginning of the next.
  private func slant(_ link: Layers.Link) -> [Point] {
    let row = layers.items[link.upper].rank
    let top = columns[link.upper] + link.upperOffset
    let bottom = columns[link.lower] + link.lowerOffset
    guard top != bottom else { return [] }
    return [
      Point(top, rows.tops[row] + rows.heights[row]), Point(bottom, rows.tops[row + 1]),
    ]
  }

  /// The line up to where it meets the frame of the group it goes to, from outside or from inside.
  private func cut(_ points: [Point], at end: LayoutEnd) -> [Point] {
    guard case .group(let g) = end, let first = points.first, let last = points.last else {
      return points
    }
    let (frame, inside) = (groupRects[g], groupRects[g].inset(by: 0.01))
    if inside.contains(last), !inside.contains(first),
      let outer = points.lastIndex(where: { !inside.contains($0) })
    {
      return points[...outer] + [Self.meeting(points[outer + 1], points[outer], frame)]
    }
    if !frame.contains(last), inside.contains(first),
      let outer = points.firstIndex(where: { !inside.contains($0) })
    {
      return points[..<outer] + [Self.meeting(points[outer - 1], points[outer], frame)]
    }
    return points
  }

  /// Where a stroke from inside a frame meets it.
  private static func meeting(_ inner: Point, _ outer: Point, _ frame: Rect) -> Point {
    if inner.x == outer.x { return Point(inner.x, outer.y < inner.y ? frame.minY : frame.maxY) }
    if inner.y == outer.y { return Point(outer.x < inner.x ? frame.minX : frame.maxX, inner.y) }
    // A slanted line comes from above or below.
    let y = outer.y < inner.y ? frame.minY : frame.maxY
    let share = min(1, max(0, (y - inner.y) / (outer.y - inner.y)))
    return Point((inner.x + (outer.x - inner.x) * share).rounded(), y)
  }

  /// Where an edge meets the item at one of its ends, and the corner beside it if it leaves sideways.
  private func start(of l: Int, isUpper: Bool) -> [Point] {
    let link = layers.links[l]
    let index = isUpper ? link.upper : link.lower
    let item = layers.items[index]
    let offset = isUpper ? link.upperOffset : link.lowerOffset
    let x = columns[index] + offset
    switch item.role {
    case .turn(_, let node):
      let box = box(of: node)
      let isRight = columns[index] > box.midX
      let y = portShares.offset(of: index) + box.midY
      let inset = inset(node, isRight ? .right : .left, at: y - box.midY)
      return [
        Point(isRight ? box.maxX - inset : box.minX + inset, y), Point(columns[index], y),
      ]
    case .node(let node):
      let box = box(of: node)
      let inset = inset(node, isUpper ? .bottom : .top, at: offset)
      return [Point(x, isUpper ? box.maxY - inset : box.minY + inset)]
    case .head(let g), .foot(let g):
      guard item.height == 0 else {
        let middle = rows.middle(of: item.rank)
        return [Point(x, middle + (isUpper ? item.height : -item.height) / 2)]
      }
      if case .head = item.role {
        return [Point(x, isUpper ? rows.middle(of: item.rank) : groupRects[g].minY)]
      }
      return [Point(x, isUpper ? groupRects[g].maxY : rows.middle(of: item.rank))]
    case .pass, .label, .spine:
      return [Point(x, rows.middle(of: item.rank))]
    }
  }

  private func inset(_ node: Int, _ side: BoxSide, at offset: Double) -> Double {
    let finished = layers.frame.finished(side)
    let outline = layers.graph.nodes[node].outline
    // Where the flow goes up or left, down along a side becomes up or left.
    let isMirrored = layers.frame.direction == .up || layers.frame.direction == .left
    let isFlipped = isMirrored && (side == .left || side == .right)
    return outline.inset(
      of: finished, at: isFlipped ? -offset : offset,
      in: layers.frame.turned(layers.graph.nodes[node].size))
  }

  private func labelRect(_ edge: Int, beside item: Int) -> Rect? {
    guard let size = layers.graph.edges[edge].labelSize else { return nil }
    let x = columns[item] + layers.graph.spacing.label
    return Rect(
      x, rows.middle(of: layers.items[item].rank) - size.height / 2, size.width, size.height)
  }

  /// Over the level stroke with which an edge leaves its node.
  private func cornerLabel(_ edge: Int, _ size: Size, _ points: [Point]) -> Rect? {
    guard points.count > 1 else { return nil }
    let gap = layers.graph.spacing.label
    let (start, corner) = (points[0], points[1])
    let x = corner.x > start.x ? start.x + gap : start.x - gap - size.width
    return Rect(x, start.y - size.height - gap / 2, size.width, size.height)
  }

  private func loop(_ edge: Int, at node: Int) -> RoutedEdge {
    let box = box(of: node)
    guard let slot = portShares.loops[node].firstIndex(of: edge) else { return RoutedEdge() }
    let (upper, lower) = portShares.loopOffsets(slot, at: node)
    let x = box.maxX + Double(slot + 1) * Self.loopReach
    let points = [
      Point(box.maxX - inset(node, .right, at: upper), box.midY + upper),
      Point(x, box.midY + upper), Point(x, box.midY + lower),
      Point(box.maxX - inset(node, .right, at: lower), box.midY + lower),
    ]
    // Labels stand one after another outside the widest loop.
    let start = box.maxX + layers.loopRoom(node, before: slot)
    let label = layers.graph.edges[edge].labelSize.map { size in
      Rect(
        start + layers.graph.spacing.label, box.midY + (upper + lower) / 2 - size.height / 2,
        size.width, size.height)
    }
    return RoutedEdge(points: points, label: label)
  }

  /// How far each loop reaches beyond the one inside it, in px.
  static let loopReach = 20.0

  /// The same line without doubled points or corners that do not turn.
  static func straightened(_ points: [Point]) -> [Point] {
    var result: [Point] = []
    for point in points where point != result.last {
      while result.count > 1, let b = result.last {
        let a = result[result.count - 2]
        guard (a.x == b.x && b.x == point.x) || (a.y == b.y && b.y == point.y) else { break }
        result.removeLast()
      }
      result.append(point)
    }
    return result
  }
}

/// Where on the left and right sides of nodes lines are tied, in px from the middle.
struct SidePorts {
  private var offsets: [Double]
  /// The loops of each node.
  private(set) var loops: [[Int]]
  private let heights: [Double]
  private var slots: [Int]

  init(_ layers: Layers) {
    let nodes = layers.graph.nodes
    offsets = [Double](repeating: 0, count: layers.items.count)
    loops = [[Int]](repeating: [], count: nodes.count)
    heights = nodes.map(\.size.height)
    slots = [Int](repeating: 0, count: nodes.count)
    for (e, course) in layers.courses.enumerated() {
      if case .loop(let node) = course { loops[node].append(e) }
    }
    var rising = [Bool](repeating: false, count: layers.items.count)
    for link in layers.links { rising[link.lower] = true }
    var left = [[Int]](repeating: [], count: nodes.count)
    var right = left
    for row in layers.rows {
      var passed = -1
      for item in row {
        if case .node(let node) = layers.items[item].role { passed = node }
        guard case .turn(_, let node) = layers.items[item].role else { continue }
        if passed == node { right[node].append(item) } else { left[node].insert(item, at: 0) }
      }
    }
    for i in nodes.indices {
      slots[i] = 2 * loops[i].count + right[i].count
      if nodes[i].outline.hasCorners { continue }
      place(left[i], rising, from: 0, of: left[i].count, heights[i])
      place(right[i], rising, from: 2 * loops[i].count, of: slots[i], heights[i])
    }
  }

  /// Rising lines above, nearest uppermost; falling lines below, nearest lowest: so none cross.
  private mutating func place(
    _ turns: [Int], _ rising: [Bool], from first: Int, of count: Int, _ height: Double
  ) {
    let order = turns.filter { rising[$0] } + turns.filter { !rising[$0] }.reversed()
    for (k, item) in order.enumerated() {
      offsets[item] = Self.share(first + k, of: count, height)
    }
  }

  private static func share(_ slot: Int, of count: Int, _ height: Double) -> Double {
    (height * Double(slot + 1) / Double(count + 1)).rounded() - height / 2
  }

  func offset(of turn: Int) -> Double { offsets[turn] }

  func loopOffsets(_ slot: Int, at node: Int) -> (Double, Double) {
    // Wider loops stand around narrower ones.
    let count = slots[node]
    let inner = loops[node].count - 1 - slot
    let first = inner
    let last = 2 * loops[node].count - 1 - inner
    return (Self.share(first, of: count, heights[node]), Self.share(last, of: count, heights[node]))
  }
}

extension Layers {
  /// What the loops of a node, and the labels of those before a slot, take to its right, in px.
  func loopRoom(_ node: Int, before slot: Int) -> Double {
    let loops = courses.indices.filter { courses[$0] == .loop(node) }
    return loops.prefix(slot).reduce(Double(loops.count) * Routes.loopReach) { room, e in
      room + (graph.edges[e].labelSize.map { $0.width + graph.spacing.label } ?? 0)
    }
  }
}

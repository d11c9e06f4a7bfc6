/// Stands nodes around a circle, or around the one that all lines lead to, with straight lines.
struct RoundLayout {
  private let graph: LayoutGraph
  private(set) var layout = GraphLayout()

  /// More than this would make a circle wider than a page.
  private static let most = 16

  /// The layout of a ring, a star or a mesh; `nil` where it is none of them, or has frames or labels.
  init?(_ graph: LayoutGraph) {
    self.graph = graph
    let count = graph.nodes.count
    guard graph.groups.isEmpty, (3...Self.most).contains(count), graph.edges.count >= count - 1,
      graph.edges.allSatisfy({ $0.labelSize == nil })
    else { return nil }
    var ties: [(Int, Int)] = []
    for edge in graph.edges {
      guard case .node(let a) = edge.from, case .node(let b) = edge.to, a != b,
        graph.nodes.indices.contains(a), graph.nodes.indices.contains(b)
      else { return nil }
      ties.append((a, b))
    }
    let degrees = graph.nodes.indices.map { node in
      ties.filter { $0.0 == node || $0.1 == node }.count
    }
    if ties.count == count - 1, count > 3, let hub = degrees.firstIndex(of: count - 1) {
      place(graph.nodes.indices.filter { $0 != hub }, around: hub)
    } else if degrees.allSatisfy({ $0 == 2 }), let ring = Self.ring(ties, count) {
      place(ring, around: nil)
    } else if degrees.allSatisfy({ $0 > 1 }), ties.count > count {
      place(Array(graph.nodes.indices), around: nil)
    } else {
      return nil
    }
    layout.edges = ties.map { RoutedEdge(points: line($0.0, $0.1)) }
    layout.moveToOrigin()
  }

  /// The nodes in the order in which the lines pass them, if they pass all of them.
  private static func ring(_ ties: [(Int, Int)], _ count: Int) -> [Int]? {
    var order = [0]
    while let last = order.last, order.count < count {
      let next = ties.compactMap { tie in
        tie.0 == last ? tie.1 : tie.1 == last ? tie.0 : nil
      }.first { !order.contains($0) }
      guard let next else { return nil }
      order.append(next)
    }
    return order
  }

  /// Places nodes clockwise from the top, far enough apart that their boxes stay clear.
  private mutating func place(_ ring: [Int], around hub: Int?) {
    let sizes = graph.nodes.map(\.size)
    let widest = sizes.map(\.width).max() ?? 0
    let highest = sizes.map(\.height).max() ?? 0
    let step = Turn(0.5 / Double(ring.count)).sine * 2
    // Neighbors stand apart along the circle, and the ring clear of the one in the middle.
    let apart = max(widest * 0.8, highest) + graph.spacing.ranks
    var radius = apart / max(step, 0.1)
    if hub != nil { radius = max(radius, (widest + highest) / 2 + graph.spacing.ranks) }
    layout.nodes = sizes.map { Rect(origin: .zero, size: $0) }
    let isWide = widest > highest * 1.3
    for (k, node) in ring.enumerated() {
      let angle = Turn(Double(k) / Double(ring.count) - 0.25)
      let center = Point(
        radius * angle.cosine * (isWide ? 1.2 : 1), radius * angle.sine)
      layout.nodes[node] = Self.box(sizes[node], at: center)
    }
    if let hub { layout.nodes[hub] = Self.box(sizes[hub], at: .zero) }
  }

  private static func box(_ size: Size, at center: Point) -> Rect {
    Rect(
      (center.x - size.width / 2).rounded(), (center.y - size.height / 2).rounded(), size.width,
      size.height)
  }

  /// A straight line between the middles, from border to border.
  private func line(_ a: Int, _ b: Int) -> [Point] {
    let from = Point(layout.nodes[a].midX, layout.nodes[a].midY)
    let to = Point(layout.nodes[b].midX, layout.nodes[b].midY)
    return [border(of: a, from: from, toward: to), border(of: b, from: to, toward: from)]
  }

  private func border(of node: Int, from center: Point, toward other: Point) -> Point {
    let size = layout.nodes[node].size
    let x = other.x - center.x
    let y = other.y - center.y
    let share: Double
    switch graph.nodes[node].outline {
    case .ellipse, .diamond:
      let (a, b) = (abs(x) / max(1, size.width / 2), abs(y) / max(1, size.height / 2))
      share =
        graph.nodes[node].outline == .ellipse
        ? 1 / max(0.01, (a * a + b * b).squareRoot()) : 1 / max(0.01, a + b)
    case .rectangle, .hexagon, .parallelogram, .pill:
      share = min(
        size.width / 2 / max(0.01, abs(x)), size.height / 2 / max(0.01, abs(y)))
    }
    return Point(center.x + x * min(share, 1), center.y + y * min(share, 1))
  }
}

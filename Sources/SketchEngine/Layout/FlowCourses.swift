/// Decides which edges advance with the flow and which return against it.
///
/// A depth-first search from the sources, in the order given, calls the edges that close a loop
/// backward; so a loop is broken where the prompt closes it. Where a search that takes the nodes as
/// they stand finds fewer of them, that one counts.
struct FlowCourses {
  private(set) var courses: [EdgeCourse]
  private let graph: LayoutGraph
  private let tree: GroupTree
  private let vertices: FlowVertices

  init(of graph: LayoutGraph, tree: GroupTree) {
    self.graph = graph
    self.tree = tree
    vertices = FlowVertices(nodeCount: graph.nodes.count, groupCount: graph.groups.count)
    courses = [EdgeCourse](repeating: .hidden, count: graph.edges.count)
    let turned = returningEdges()
    for (e, edge) in graph.edges.enumerated() {
      guard case .node(let a) = edge.from, case .node(let b) = edge.to else { continue }
      courses[e] =
        a == b ? .loop(a) : turned[e] ? .backward(upper: b, lower: a) : .forward(from: a, to: b)
    }
    for (e, edge) in graph.edges.enumerated() {
      if case .node = edge.from, case .node = edge.to { continue }
      courses[e] = courseTouchingGroup(edge)
    }
  }

  private func returningEdges() -> [Bool] {
    let count = graph.nodes.count
    var leaving = [[Int]](repeating: [], count: count)
    var entered = [Bool](repeating: false, count: count)
    var turned = [Bool](repeating: false, count: graph.edges.count)
    for (e, edge) in graph.edges.enumerated() {
      guard case .node(let a) = edge.from, case .node(let b) = edge.to, a != b else { continue }
      if isAgainstHints(from: graph.nodes[a].rankHint, to: graph.nodes[b].rankHint) {
        turned[e] = true
      } else {
        leaving[a].append(e)
        entered[b] = true
      }
    }
    let sources = (0..<count).filter { !entered[$0] } + (0..<count).filter { entered[$0] }
    let usual = closing(from: sources, leaving, turned)
    guard usual != turned else { return usual }
    let plain = closing(from: Array(0..<count), leaving, turned)
    return plain.count { $0 } < usual.count { $0 } ? plain : usual
  }

  /// The edges that close a loop for a search from some nodes in turn, besides those known to.
  private func closing(
    from starts: [Int], _ leaving: [[Int]], _ known: [Bool]
  ) -> [Bool] {
    var turned = known
    // 0 unseen, 1 on the path, 2 done
    var states = [UInt8](repeating: 0, count: graph.nodes.count)
    for start in starts where states[start] == 0 {
      var path: [(node: Int, next: Int)] = [(start, 0)]
      states[start] = 1
      while let top = path.last {
        guard top.next < leaving[top.node].count else {
          states[top.node] = 2
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let e = leaving[top.node][top.next]
        guard case .node(let b) = graph.edges[e].to else { continue }
        if states[b] == 1 {
          turned[e] = true
        } else if states[b] == 0 {
          states[b] = 1
          path.append((b, 0))
        }
      }
    }
    return turned
  }

  private func isAgainstHints(from: LayoutNode.RankHint?, to: LayoutNode.RankHint?) -> Bool {
    (to == .first && from != .first) || (from == .last && to != .last)
  }

  private func courseTouchingGroup(_ edge: LayoutEdge) -> EdgeCourse {
    if edge.from == edge.to { return .hidden }
    // Between a group and its own member the line stays inside: from the head, or to the foot.
    if case .group(let g) = edge.from, isInside(edge.to, g) {
      return .forward(from: vertices.head(of: g), to: vertices.target(edge.to))
    }
    if case .group(let g) = edge.to, isInside(edge.from, g) {
      return .forward(from: vertices.source(edge.from), to: vertices.foot(of: g))
    }
    let (from, to) = (vertices.source(edge.from), vertices.target(edge.to))
    if !reaches(to, from) { return .forward(from: from, to: to) }
    let (upper, lower) = (vertices.source(edge.to), vertices.target(edge.from))
    if !reaches(lower, upper) { return .backward(upper: upper, lower: lower) }
    // The flow passes through the group both ways: the line goes to a member, and is cut at the frame.
    guard let a = member(of: edge.from), let b = member(of: edge.to), a != b else { return .hidden }
    return reaches(b, a) ? .backward(upper: b, lower: a) : .forward(from: a, to: b)
  }

  private func member(of end: LayoutEnd) -> Int? {
    switch end {
    case .node(let i): i
    case .group(let g):
      graph.nodes.indices.first { tree.isGroup(graph.nodes[$0].group ?? -1, within: g) }
    }
  }

  private func isInside(_ end: LayoutEnd, _ group: Int) -> Bool {
    switch end {
    case .node(let i): tree.isGroup(graph.nodes[i].group ?? -1, within: group)
    case .group(let g): g != group && tree.isGroup(g, within: group)
    }
  }

  /// Whether the flow already leads from one vertex to another.
  private func reaches(_ start: Int, _ goal: Int) -> Bool {
    var leaving = [[Int]](repeating: [], count: vertices.count)
    for course in courses {
      switch course {
      case .forward(let from, let to), .backward(let from, let to): leaving[from].append(to)
      case .loop, .hidden: break
      }
    }
    for (i, node) in graph.nodes.enumerated() {
      guard let g = node.group else { continue }
      leaving[vertices.head(of: g)].append(i)
      leaving[i].append(vertices.foot(of: g))
    }
    for (g, parent) in tree.parents.enumerated() {
      leaving[vertices.head(of: g)].append(vertices.foot(of: g))
      guard parent >= 0 else { continue }
      leaving[vertices.head(of: parent)].append(vertices.head(of: g))
      leaving[vertices.foot(of: g)].append(vertices.foot(of: parent))
    }
    var seen = [Bool](repeating: false, count: vertices.count)
    var stack = [start]
    seen[start] = true
    while let v = stack.popLast() {
      if v == goal { return true }
      for next in leaving[v] where !seen[next] {
        seen[next] = true
        stack.append(next)
      }
    }
    return false
  }
}

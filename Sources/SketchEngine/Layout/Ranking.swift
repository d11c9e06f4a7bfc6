/// Gives every vertex of a flow its rank, so that edges advance and are short.
struct Ranking {
  /// The rank of each vertex, from 0; with labels, those between boxes are odd.
  private(set) var ranks: [Int]
  /// Ranks from one box to the next.
  let step: Int

  /// Ranks all vertices; groups with edges at their heads or feet give these a rank of their own.
  ///
  /// The step is 2 where labels need ranks between those of the boxes, else 1.
  init(
    _ graph: LayoutGraph, tree: GroupTree, courses: [EdgeCourse],
    usesHead: [Bool], usesFoot: [Bool], step: Int
  ) {
    self.step = step
    let vertices = FlowVertices(nodeCount: graph.nodes.count, groupCount: graph.groups.count)
    var constraints: [NetworkSimplex.Constraint] = []
    func keep(_ tail: Int, _ head: Int, _ length: Int, _ weight: Int) {
      constraints.append(.init(tail: tail, head: head, length: length, weight: weight))
    }
    var isTied = [Bool](repeating: false, count: vertices.count)
    for (e, course) in courses.enumerated() {
      switch course {
      case .forward(let from, let to):
        keep(from, to, 1, 2 * max(1, graph.edges[e].weight))
        isTied[from] = true
        isTied[to] = true
      case .backward(let from, let to):
        keep(from, to, 1, 1)
        isTied[from] = true
        isTied[to] = true
      case .loop, .hidden:
        break
      }
    }
    for g in graph.groups.indices {
      let (head, foot) = (vertices.head(of: g), vertices.foot(of: g))
      let (above, below) = (usesHead[g] ? 1 : 0, usesFoot[g] ? 1 : 0)
      keep(head, foot, 0, 1)
      if tree.parents[g] >= 0 {
        keep(vertices.head(of: tree.parents[g]), head, usesHead[tree.parents[g]] ? 1 : 0, 0)
        keep(foot, vertices.foot(of: tree.parents[g]), usesFoot[tree.parents[g]] ? 1 : 0, 0)
      }
      let members = graph.nodes.indices.filter { graph.nodes[$0].group == g }
      for i in members {
        keep(head, i, above, 0)
        keep(i, foot, below, 0)
      }
      // Members without edges stand in a grid.
      let loose = members.filter { !isTied[$0] }
      var columns = 1
      while columns * columns < loose.count { columns += 1 }
      if loose.count <= 4 { columns = max(1, loose.count) }
      for (k, i) in loose.enumerated() {
        keep(head, i, above, 1)
        if k >= columns { keep(loose[k - columns], i, 1, 1) }
      }
    }
    let hints = Self.hints(graph)
    var simplex = NetworkSimplex(count: vertices.count, constraints: constraints + hints)
    if simplex.isContradictory {
      // Hints are wishes: where edges forbid them, edges win.
      simplex = NetworkSimplex(count: vertices.count, constraints: constraints)
    }
    simplex.minimize(rounds: vertices.count > 400 ? 1500 : 10_000)
    let boxes = graph.nodes.indices.map { simplex.positions[$0] }
    let earliest =
      (boxes + graph.groups.indices.map { simplex.positions[vertices.head(of: $0)] })
      .min() ?? 0
    ranks = simplex.positions.map { ($0 - earliest) * step }
  }

  /// Holds hinted nodes before or after all others.
  private static func hints(_ graph: LayoutGraph) -> [NetworkSimplex.Constraint] {
    graph.nodes.indices.filter { graph.nodes[$0].rankHint != nil }.flatMap { i in
      let hint = graph.nodes[i].rankHint
      return graph.nodes.indices.filter { graph.nodes[$0].rankHint != hint }.map { other in
        hint == .first
          ? NetworkSimplex.Constraint(tail: i, head: other, length: 0, weight: 0)
          : NetworkSimplex.Constraint(tail: other, head: i, length: 0, weight: 0)
      }
    }
  }
}

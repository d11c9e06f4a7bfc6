/// The parts of a graph that neither an edge nor a group ties together, in the order of their first node.
struct GraphParts {
  /// One part as a graph of its own, and where its members stood in the whole.
  struct Part {
    var graph: LayoutGraph
    var nodes: [Int] = []
    var groups: [Int] = []
    var edges: [Int] = []
  }

  private(set) var parts: [Part] = []

  init(of graph: LayoutGraph) {
    let nodeCount = graph.nodes.count
    let tree = GroupTree(parents: graph.groups.map(\.parent))
    var sets = DisjointSets(count: nodeCount + graph.groups.count)
    for (i, node) in graph.nodes.enumerated() {
      if let group = node.group, graph.groups.indices.contains(group) {
        sets.join(i, nodeCount + group)
      }
    }
    for (g, parent) in tree.parents.enumerated() where parent >= 0 {
      sets.join(nodeCount + g, nodeCount + parent)
    }
    for edge in graph.edges {
      guard let a = graph.vertex(of: edge.from), let b = graph.vertex(of: edge.to) else { continue }
      sets.join(a, b)
    }
    var partOfRoot = [Int](repeating: -1, count: nodeCount + graph.groups.count)
    var local = partOfRoot
    func part(of vertex: Int) -> Int {
      let root = sets.root(of: vertex)
      if partOfRoot[root] < 0 {
        partOfRoot[root] = parts.count
        parts.append(
          Part(graph: LayoutGraph(direction: graph.direction, spacing: graph.spacing)))
      }
      return partOfRoot[root]
    }
    for i in 0..<nodeCount {
      let p = part(of: i)
      local[i] = parts[p].nodes.count
      parts[p].nodes.append(i)
    }
    for g in graph.groups.indices {
      let p = part(of: nodeCount + g)
      local[nodeCount + g] = parts[p].groups.count
      parts[p].groups.append(g)
    }
    for p in parts.indices {
      parts[p].graph.nodes = parts[p].nodes.map { i in
        var node = graph.nodes[i]
        node.group = node.group.flatMap {
          graph.groups.indices.contains($0) ? local[nodeCount + $0] : nil
        }
        return node
      }
      parts[p].graph.groups = parts[p].groups.map { g in
        var group = graph.groups[g]
        group.parent = tree.parents[g] < 0 ? nil : local[nodeCount + tree.parents[g]]
        return group
      }
    }
    for (e, edge) in graph.edges.enumerated() {
      guard let a = graph.vertex(of: edge.from), let b = graph.vertex(of: edge.to) else { continue }
      let p = part(of: a)
      var copy = edge
      copy.from = a < nodeCount ? .node(local[a]) : .group(local[a])
      copy.to = b < nodeCount ? .node(local[b]) : .group(local[b])
      parts[p].graph.edges.append(copy)
      parts[p].edges.append(e)
    }
  }
}

extension LayoutGraph {
  /// One number for a node or group: nodes first; nil for what does not exist.
  fileprivate func vertex(of end: LayoutEnd) -> Int? {
    switch end {
    case .node(let i): nodes.indices.contains(i) ? i : nil
    case .group(let g): groups.indices.contains(g) ? nodes.count + g : nil
    }
  }
}

/// Sets that only ever grow together.
private struct DisjointSets {
  private var above: [Int]

  init(count: Int) { above = Array(0..<count) }

  mutating func root(of member: Int) -> Int {
    var current = member
    while above[current] != current {
      above[current] = above[above[current]]
      current = above[current]
    }
    return current
  }

  mutating func join(_ a: Int, _ b: Int) {
    let (a, b) = (root(of: a), root(of: b))
    above[max(a, b)] = min(a, b)
  }
}

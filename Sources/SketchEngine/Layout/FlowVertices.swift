/// The points that ranks are given to: nodes, then the head and foot of each group.
struct FlowVertices {
  let nodeCount: Int
  let groupCount: Int

  var count: Int { nodeCount + 2 * groupCount }
  func head(of group: Int) -> Int { nodeCount + 2 * group }
  func foot(of group: Int) -> Int { nodeCount + 2 * group + 1 }

  /// Where an edge leaves: a group is left at its foot.
  func source(_ end: LayoutEnd) -> Int {
    switch end {
    case .node(let i): i
    case .group(let g): foot(of: g)
    }
  }

  /// Where an edge arrives: a group is entered at its head.
  func target(_ end: LayoutEnd) -> Int {
    switch end {
    case .node(let i): i
    case .group(let g): head(of: g)
    }
  }
}

/// What an edge is to the flow.
enum EdgeCourse: Hashable {
  /// Advances from one vertex to another.
  case forward(from: Int, to: Int)
  /// Closes a loop: drawn from a later vertex back to an earlier one.
  case backward(upper: Int, lower: Int)
  /// Returns to the node it left.
  case loop(Int)
  /// Ties a group to itself, which nothing can show.
  case hidden
}

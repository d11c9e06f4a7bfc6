/// Decides which edges leave or enter their nodes sideways.
///
/// Edges that return against the flow do so at both ends, and run outside. A decision sends its main
/// branch straight on and its other branch sideways.
struct SideBranches {
  private let graph: LayoutGraph
  private let courses: [EdgeCourse]
  /// Whether each edge is the lesser branch of a decision with two.
  private let isLesser: [Bool]
  private let isMain: [Bool]
  /// How many edges return to or from each node.
  private let returning: [Int]

  /// Nodes with more returning edges than this take them from above and below; where lines run
  /// slanted, all do.
  private let mostAtSide: Int

  /// Labels up to this width stand over the stroke that leaves a decision sideways, in px.
  static let shortLabel = 72.0

  init(_ graph: LayoutGraph, _ courses: [EdgeCourse]) {
    self.graph = graph
    self.courses = courses
    mostAtSide = graph.isSlanted ? 0 : 3
    var returning = [Int](repeating: 0, count: graph.nodes.count)
    for case .backward(let upper, let lower) in courses {
      if upper < graph.nodes.count { returning[upper] += 1 }
      if lower < graph.nodes.count { returning[lower] += 1 }
    }
    self.returning = returning
    var branches = [[Int]](repeating: [], count: graph.nodes.count)
    for (e, course) in courses.enumerated() {
      if case .forward(let from, _) = course, from < graph.nodes.count,
        graph.nodes[from].outline.hasCorners
      {
        branches[from].append(e)
      }
    }
    var isLesser = [Bool](repeating: false, count: graph.edges.count)
    var isMain = isLesser
    for edges in branches where edges.count == 1 || edges.count == 2 {
      let prefersSecond =
        edges.count == 2 && graph.edges[edges[1]].weight > graph.edges[edges[0]].weight
      let main = prefersSecond ? 1 : 0
      isMain[edges[main]] = true
      if edges.count == 2 { isLesser[edges[1 - main]] = true }
    }
    self.isLesser = isLesser
    self.isMain = isMain
  }

  /// Whether an edge is the branch with which a decision goes straight on.
  func isMain(_ edge: Int) -> Bool { isMain[edge] }

  /// Whether the label stands over the stroke beside the node, where that is short and flat enough.
  func hasCornerLabel(_ edge: Int) -> Bool {
    guard let size = graph.edges[edge].labelSize, size.width <= Self.shortLabel,
      let node = cornerNode(of: edge)
    else { return false }
    return size.height + graph.spacing.label <= graph.nodes[node].size.height / 2
  }

  /// The decision that an edge leaves sideways.
  private func cornerNode(of edge: Int) -> Int? {
    switch courses[edge] {
    case .forward(let from, _): isLesser[edge] ? from : nil
    case .backward(_, let lower):
      lower < graph.nodes.count && graph.nodes[lower].outline.hasCorners ? lower : nil
    case .loop, .hidden: nil
    }
  }

  /// Whether the label takes room in a row of its own.
  func needsLabelRow(_ edge: Int) -> Bool {
    guard graph.edges[edge].labelSize != nil, !hasCornerLabel(edge) else { return false }
    switch courses[edge] {
    case .forward, .backward: return true
    case .loop, .hidden: return false
    }
  }

  /// Sets the sides of an edge's links, to the right until the ordering knows better.
  func mark(_ edge: Int, _ layers: inout Layers) {
    guard let first = layers.chains[edge].first, let last = layers.chains[edge].last else { return }
    switch courses[edge] {
    case .forward:
      if isLesser[edge] { layers.links[first].upperSide = 1 }
    case .backward(let upper, let lower):
      if upper < graph.nodes.count, returning[upper] <= mostAtSide {
        layers.links[first].upperSide = 1
      }
      if lower < graph.nodes.count, returning[lower] <= mostAtSide {
        layers.links[last].lowerSide = 1
      }
    case .loop, .hidden:
      break
    }
  }
}

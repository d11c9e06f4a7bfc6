/// Steps and decisions as a tree, where no way meets another.
struct DecisionTree {
  private(set) var scene: TreeScene

  /// Reads a flow; `nil` where its ways meet or it has no decision.
  init?(_ graph: GraphScene) {
    // A tree begins with its question and ends with its answers.
    let isKept = graph.nodes.map { node in
      node.shape != .start && node.shape != .end
        || !["start", "end", "begin", "stop", "done"].contains(node.label.lowercased())
    }
    var parents: [Int?] = Array(repeating: nil, count: graph.nodes.count)
    var labels = Array(repeating: "", count: graph.nodes.count)
    for edge in graph.edges {
      guard case .node(let from) = edge.from, case .node(let to) = edge.to, isKept[from], isKept[to]
      else { continue }
      guard parents[to] == nil, from != to else { return nil }
      parents[to] = from
      labels[to] = edge.label
    }
    let roots = graph.nodes.indices.filter { isKept[$0] && parents[$0] == nil }
    guard roots.count == 1, graph.nodes.contains(where: { $0.shape == .decision }) else {
      return nil
    }
    scene = TreeScene(title: graph.title)
    var places: [Int: Int] = [:]
    var stack = roots
    while let index = stack.popLast() {
      guard places[index] == nil else { return nil }
      var node = TreeScene.Node(
        graph.nodes[index].label, under: parents[index].flatMap { places[$0] })
      node.isQuestion = graph.nodes[index].shape == .decision
      node.edgeLabel = labels[index]
      node.fill = graph.nodes[index].fill
      node.spans = graph.nodes[index].spans
      places[index] = scene.nodes.count
      scene.nodes.append(node)
      stack += graph.nodes.indices.filter { parents[$0] == index }.reversed()
    }
    guard scene.nodes.count == isKept.filter({ $0 }).count else { return nil }
  }
}

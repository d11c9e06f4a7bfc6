/// Stands boxes that nothing ties in one line along the direction, in their order.
struct LineLayout {
  private(set) var layout = GraphLayout()

  /// The layout, or `nil` where there are lines or frames.
  init?(_ graph: LayoutGraph) {
    guard graph.edges.isEmpty, graph.groups.isEmpty, !graph.nodes.isEmpty else { return nil }
    let isUpright = graph.direction == .down || graph.direction == .up
    let isBackward = graph.direction == .up || graph.direction == .left
    let widest = graph.nodes.map(\.size.width).max() ?? 0
    let highest = graph.nodes.map(\.size.height).max() ?? 0
    layout.nodes = [Rect](repeating: Rect(0, 0, 0, 0), count: graph.nodes.count)
    var reached = 0.0
    let order = Array(graph.nodes.indices)
    for index in isBackward ? order.reversed() : order {
      let size = graph.nodes[index].size
      // Boxes one below another are alike in width, those beside each other in height.
      if isUpright {
        let isBox = graph.nodes[index].outline == .rectangle
        let width = isBox ? widest : size.width
        layout.nodes[index] = Rect((widest - width) / 2, reached, width, size.height)
        reached += size.height + graph.spacing.nodes
      } else {
        layout.nodes[index] = Rect(reached, (highest - size.height) / 2, size.width, size.height)
        reached += size.width + graph.spacing.nodes
      }
    }
    layout.moveToOrigin()
  }
}

/// Lays out a graph in ranks along its direction: boxes in rows, edges as upright and level strokes.
///
/// The method of Sugiyama, Tagawa and Toda (1981): loops are broken, vertices ranked, rows ordered,
/// columns aligned, and edges routed in the gaps. Parts that nothing connects stand side by side.
struct LayeredLayout {
  private let graph: LayoutGraph

  init(_ graph: LayoutGraph) { self.graph = graph }

  /// Where everything goes; the same for the same graph, always.
  func layout() -> GraphLayout {
    let parts = GraphParts(of: graph).parts
    let layouts = parts.map { PartLayout($0.graph).layout() }
    let places = PartPacking(layouts, of: parts, spacing: graph.spacing).places
    var result = GraphLayout()
    result.nodes = [Rect](repeating: Rect(0, 0, 0, 0), count: graph.nodes.count)
    result.groups = [Rect](repeating: Rect(0, 0, 0, 0), count: graph.groups.count)
    result.titles = result.groups
    result.edges = [RoutedEdge](repeating: RoutedEdge(), count: graph.edges.count)
    for (p, part) in parts.enumerated() {
      let (layout, place) = (layouts[p], places[p])
      for (k, i) in part.nodes.enumerated() { result.nodes[i] = layout.nodes[k].moved(by: place) }
      for (k, g) in part.groups.enumerated() {
        result.groups[g] = layout.groups[k].moved(by: place)
        result.titles[g] = layout.titles[k].moved(by: place)
      }
      for (k, e) in part.edges.enumerated() {
        result.edges[e] = RoutedEdge(
          points: layout.edges[k].points.map { $0 + place },
          label: layout.edges[k].label?.moved(by: place))
      }
      result.size.width = max(result.size.width, place.x + layout.size.width)
      result.size.height = max(result.size.height, place.y + layout.size.height)
    }
    return result
  }
}

/// Where everything in a graph goes, in px from the top left of the whole.
struct GraphLayout: Hashable, Sendable {
  var size = Size.zero
  /// One rectangle per node, in the order of the graph.
  var nodes: [Rect] = []
  /// One frame per group, in the order of the graph.
  var groups: [Rect] = []
  /// Where each group's title stands: at the top left of its frame, or beside the lines that enter there.
  var titles: [Rect] = []
  /// One route per edge, in the order of the graph.
  var edges: [RoutedEdge] = []
}

/// The course of one edge.
struct RoutedEdge: Hashable, Sendable {
  /// Corners of a line of upright and level strokes, from the border of its start to that of its end.
  var points: [Point] = []
  var label: Rect? = nil
}

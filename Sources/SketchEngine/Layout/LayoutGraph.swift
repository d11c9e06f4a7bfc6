/// A graph whose nodes and labels have sizes but no positions yet.
struct LayoutGraph: Hashable, Sendable {
  var nodes: [LayoutNode] = []
  var groups: [LayoutGroup] = []
  var edges: [LayoutEdge] = []
  var direction = FlowDirection.down
  var spacing = LayoutSpacing()
}

extension LayoutGraph {
  /// Whether lines run slanted between the rows.
  ///
  /// Many level strokes would only make the way longer, and cross where slanted lines need not. Words
  /// on lines and decisions ask for level ones.
  var isSlanted: Bool {
    edges.count > 16 && edges.allSatisfy { $0.labelSize == nil }
      && !nodes.contains { $0.outline.hasCorners }
  }
}

/// A box to place.
struct LayoutNode: Hashable, Sendable {
  /// Which end of the flow a node is held at.
  enum RankHint: Hashable, Sendable {
    case first
    case last
  }

  var size: Size
  var outline = Outline.rectangle
  /// The innermost group it stands in.
  var group: Int? = nil
  var rankHint: RankHint? = nil
}

/// A titled frame around nodes and other groups.
struct LayoutGroup: Hashable, Sendable {
  var parent: Int? = nil
  /// The extent of the title at the top left, inside the padding.
  var titleSize = Size.zero
}

/// What an edge ties: a node, or the frame of a group.
enum LayoutEnd: Hashable, Sendable {
  case node(Int)
  case group(Int)
}

/// A line to route; one without an arrowhead is ranked in the order given, like any other.
struct LayoutEdge: Hashable, Sendable {
  var from: LayoutEnd
  var to: LayoutEnd
  var labelSize: Size? = nil
  /// How much it strives to be short and straight; the heaviest branch of a decision is its main one.
  var weight = 1
}

/// The distances a layout keeps, in px.
struct LayoutSpacing: Hashable, Sendable {
  /// Between the boxes of successive ranks.
  var ranks = 48.0
  /// Between the boxes of one rank.
  var nodes = 32.0
  /// Between parallel lines.
  var lines = 12.0
  /// Between a line and a box it does not touch.
  var clearance = 16.0
  /// Between a group's frame and its members.
  var padding = 20.0
  /// Between a group's title and its members.
  var title = 8.0
  /// Between a line and its label.
  var label = 6.0
  /// Between parts that no edge connects.
  var components = 48.0
}

extension LayoutSpacing {
  /// The distances for a part with some edges: small drawings breathe, large ones keep together.
  func tightened(forEdges count: Int) -> LayoutSpacing {
    let share = min(1, max(0, Double(count - 4) / 12))
    var spacing = self
    spacing.ranks = (ranks * (1 - share / 3)).rounded()
    spacing.nodes = (nodes * (1 - share * 3 / 8)).rounded()
    spacing.lines = (lines * (1 - share / 3)).rounded()
    spacing.clearance = (clearance * (1 - share * 3 / 8)).rounded()
    spacing.padding = (padding * (1 - share / 4)).rounded()
    return spacing
  }
}

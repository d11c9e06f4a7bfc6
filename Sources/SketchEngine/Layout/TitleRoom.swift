/// Finds the groups whose titles no gap between entering lines can hold, and asks for room beside them.
struct TitleRoom {
  private let layers: Layers
  private let columns: [Double]
  private let groups: [ClosedRange<Double>]

  init(_ layers: Layers, columns: [Double], groups: [ClosedRange<Double>]) {
    self.layers = layers
    self.columns = columns
    self.groups = groups
  }

  /// Constraints that keep the leftmost line clear of the title, for those groups that need it.
  func constraints(in program: ColumnConstraints) -> [NetworkSimplex.Constraint] {
    // In a turned flow lines enter at a side that has no title.
    guard !layers.frame.isTurned else { return [] }
    let spans = FrameRows.inner(layers)
    return layers.graph.groups.indices.compactMap { g in
      let width = layers.graph.groups[g].titleSize.width
      guard width > 0 else { return nil }
      let lines = entering(g, spans[g])
      let margin = layers.graph.spacing.padding / 2
      var x = groups[g].lowerBound + margin
      for line in lines where line.x - Self.gap < x + width { x = max(x, line.x + Self.gap) }
      guard x + width + margin > groups[g].upperBound, let first = lines.first else { return nil }
      return NetworkSimplex.Constraint(
        tail: program.left(of: g), head: first.item,
        length: Int((margin + width + Self.gap - first.offset).rounded(.up)), weight: 0)
    }
  }

  /// Between a title and a line beside it, in px.
  static let gap = 6.0

  /// The lines that cross the title's side of a frame, from left to right.
  private func entering(
    _ group: Int, _ span: ClosedRange<Int>
  ) -> [(x: Double, item: Int, offset: Double)] {
    let isUp = layers.frame.direction == .up
    let row = isUp ? span.upperBound : span.lowerBound
    return layers.links.compactMap { link -> (x: Double, item: Int, offset: Double)? in
      let item = isUp ? link.upper : link.lower
      let offset = isUp ? link.upperOffset : link.lowerOffset
      guard layers.items[item].rank == row,
        layers.tree.isGroup(layers.items[item].group, within: group)
      else { return nil }
      return (columns[item] + offset, item, offset)
    }.sorted { ($0.x, $0.item) < ($1.x, $1.item) }
  }
}

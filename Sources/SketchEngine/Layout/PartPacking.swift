/// Stands parts side by side in rows, in their order, with lone nodes in a grid after all others.
struct PartPacking {
  /// Where the top left of each part goes.
  private(set) var places: [Point]

  init(_ layouts: [GraphLayout], of parts: [GraphParts.Part], spacing: LayoutSpacing) {
    places = [Point](repeating: .zero, count: layouts.count)
    let isLone = parts.map { $0.nodes.count == 1 && $0.groups.isEmpty && $0.edges.isEmpty }
    let large = layouts.indices.filter { !isLone[$0] }
    let lone = layouts.indices.filter { isLone[$0] }
    let bottom = fill(large, layouts, from: 0, gap: spacing.components, among: large.count)
    _ = fill(
      lone, layouts, from: large.isEmpty ? 0 : bottom + spacing.components, gap: spacing.nodes,
      among: lone.count,
      // A handful of boxes and nothing else stand in one row.
      leastWidth: large.isEmpty && lone.count <= 4 ? .infinity : width(of: large, layouts))
  }

  private func width(of parts: [Int], _ layouts: [GraphLayout]) -> Double {
    parts.map { places[$0].x + layouts[$0].size.width }.max() ?? 0
  }

  /// Fills rows of about the width that makes the whole a little wider than high.
  private mutating func fill(
    _ parts: [Int], _ layouts: [GraphLayout], from top: Double, gap: Double, among count: Int,
    leastWidth: Double = 0
  ) -> Double {
    let area = parts.reduce(0) {
      $0 + (layouts[$1].size.width + gap) * (layouts[$1].size.height + gap)
    }
    let widest = parts.map { layouts[$0].size.width }.max() ?? 0
    let limit = max(widest, leastWidth, (area * 2.2).squareRoot())
    var (x, y, bottom) = (0.0, top, top)
    for p in parts {
      if x > 0, x + layouts[p].size.width > limit {
        x = 0
        y = bottom + gap
      }
      places[p] = Point(x, y)
      x += layouts[p].size.width + gap
      bottom = max(bottom, y + layouts[p].size.height)
    }
    return bottom
  }
}

/// Moves nodes with several children or parents over the middle of these.
///
/// The columns are drawn to the nearest of what they lead to; where the line on the other side bends
/// anyway, standing in the middle costs nothing and looks better.
struct CenteredParents {
  private let layers: Layers
  private var isPinned: [Bool]
  private var below: [[Int]]
  private var above: [[Int]]

  /// Pinned items stay where they are.
  init(_ layers: Layers, pinned: [Int]) {
    self.layers = layers
    isPinned = [Bool](repeating: false, count: layers.items.count)
    for item in pinned { isPinned[item] = true }
    below = [[Int]](repeating: [], count: layers.items.count)
    above = below
    for (l, link) in layers.links.enumerated() {
      below[link.upper].append(l)
      above[link.lower].append(l)
    }
  }

  func center(
    _ columns: inout [Double], within groups: [ClosedRange<Double>], insets: [FrameInsets]
  ) {
    for row in layers.rows.reversed() { center(row, true, &columns, groups, insets) }
    for row in layers.rows { center(row, false, &columns, groups, insets) }
  }

  private func center(
    _ row: [Int], _ isOverChildren: Bool, _ columns: inout [Double],
    _ groups: [ClosedRange<Double>], _ insets: [FrameInsets]
  ) {
    for (p, item) in row.enumerated() {
      guard case .node(let node) = layers.items[item].role else { continue }
      let fan = isOverChildren ? below[item] : above[item]
      let others = isOverChildren ? above[item] : below[item]
      guard fan.count >= 2, !isPinned[item], !layers.graph.nodes[node].outline.hasCorners,
        !others.contains(where: { bend($0, columns) == 0 }),
        fan.allSatisfy({ isOverChildren ? isOnlyParent($0) : isOnlyChild($0) })
      else { continue }
      let bends = fan.map { bend($0, columns) * (isOverChildren ? 1 : -1) }.sorted()
      let middle = bends.count / 2
      let shift = bends.count % 2 == 1 ? bends[middle] : (bends[0] + bends[bends.count - 1]) / 2
      let target = columns[item] + shift.rounded()
      columns[item] = clamp(target, row, p, columns, groups, insets)
    }
  }

  private func bend(_ l: Int, _ columns: [Double]) -> Double {
    let link = layers.links[l]
    return columns[link.lower] + link.lowerOffset - columns[link.upper] - link.upperOffset
  }

  private func isOnlyParent(_ l: Int) -> Bool { above[layers.links[l].lower].count == 1 }
  private func isOnlyChild(_ l: Int) -> Bool { below[layers.links[l].upper].count == 1 }

  /// The place nearest to a target that keeps the distances to the neighbors and frames.
  private func clamp(
    _ target: Double, _ row: [Int], _ p: Int, _ columns: [Double],
    _ groups: [ClosedRange<Double>], _ insets: [FrameInsets]
  ) -> Double {
    let item = layers.items[row[p]]
    var low = -Double.infinity
    var high = Double.infinity
    if p > 0 {
      let other = layers.items[row[p - 1]]
      if other.group != item.group { return columns[row[p]] }
      low = columns[row[p - 1]] + other.right + layers.distance(row[p - 1], row[p]) + item.left
    }
    if p + 1 < row.count {
      let other = layers.items[row[p + 1]]
      if other.group != item.group { return columns[row[p]] }
      high = columns[row[p + 1]] - other.left - layers.distance(row[p], row[p + 1]) - item.right
    }
    if item.group >= 0 {
      low = max(low, groups[item.group].lowerBound + insets[item.group].left + item.left)
      high = min(high, groups[item.group].upperBound - insets[item.group].right - item.right)
    }
    (low, high) = (low.rounded(.up), high.rounded(.down))
    return low <= high ? min(high, max(low, target)) : columns[row[p]]
  }
}

/// Moves lines that end at the frame of a group off the lines that pass through the frame beside them.
///
/// A line to a frame has its place in the row before; from there to the frame it shares the gap with
/// lines whose places are in the row beyond, so that the two may coincide.
struct BorderLines {
  private let layers: Layers
  private let groups: [ClosedRange<Double>]

  init(_ layers: Layers, groups: [ClosedRange<Double>]) {
    self.layers = layers
    self.groups = groups
  }

  func separate(_ columns: inout [Double]) {
    guard !groups.isEmpty else { return }
    for row in layers.rows {
      for (p, item) in row.enumerated() {
        guard layers.items[item].height == 0, let others = linesBeyond(item, columns) else {
          continue
        }
        let range = room(row, p, columns)
        let steps = (0...8).flatMap { k in [Double(k), -Double(k)] }
        let free = steps.map { columns[item] + $0 * layers.graph.spacing.lines / 2 }.first { x in
          range.contains(x) && isClear(x, item, of: others)
        }
        columns[item] = free ?? columns[item]
      }
    }
  }

  private func isClear(_ x: Double, _ item: Int, of others: [Double]) -> Bool {
    layers.links.allSatisfy { link in
      guard link.upper == item || link.lower == item else { return true }
      let own = x + (link.upper == item ? link.upperOffset : link.lowerOffset)
      return others.allSatisfy { abs($0 - own) >= layers.graph.spacing.lines - 2 }
    }
  }

  /// Where lines meet the row on the other side of the frame; nil for what does not end at one.
  private func linesBeyond(_ item: Int, _ columns: [Double]) -> [Double]? {
    let rank = layers.items[item].rank
    switch layers.items[item].role {
    case .head:
      return layers.links.filter { layers.items[$0.upper].rank == rank && $0.upper != item }
        .map { columns[$0.lower] + $0.lowerOffset }
    case .foot:
      return layers.links.filter { layers.items[$0.lower].rank == rank && $0.lower != item }
        .map { columns[$0.upper] + $0.upperOffset }
    case .node, .pass, .label, .turn, .spine:
      return nil
    }
  }

  /// How far an item may move between its neighbors and within its frame.
  private func room(_ row: [Int], _ p: Int, _ columns: [Double]) -> ClosedRange<Double> {
    let item = row[p]
    var (low, high) = (-Double.infinity, Double.infinity)
    if p > 0 {
      low = columns[row[p - 1]] + layers.items[row[p - 1]].right + layers.distance(row[p - 1], item)
    }
    if p + 1 < row.count {
      high = columns[row[p + 1]] - layers.items[row[p + 1]].left - layers.distance(item, row[p + 1])
    }
    let group = layers.items[item].group
    if group >= 0 {
      low = max(low, groups[group].lowerBound + layers.graph.spacing.lines)
      high = min(high, groups[group].upperBound - layers.graph.spacing.lines)
    }
    return low <= high ? low...high : columns[item]...columns[item]
  }
}

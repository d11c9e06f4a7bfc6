extension Layers {
  /// Spreads the links of each node along its upper and lower side, in the order of their far ends.
  mutating func spreadPorts() {
    var position = [Int](repeating: 0, count: items.count)
    for row in rows {
      for (p, item) in row.enumerated() { position[item] = p }
    }
    var below = [[Int]](repeating: [], count: items.count)
    var above = below
    for (l, link) in links.enumerated() {
      below[link.upper].append(l)
      above[link.lower].append(l)
    }
    for item in items.indices {
      below[item].sort { (position[links[$0].lower], $0) < (position[links[$1].lower], $1) }
      above[item].sort { (position[links[$0].upper], $0) < (position[links[$1].upper], $1) }
      switch items[item].role {
      case .node(let i):
        let isPointed = graph.nodes[i].outline.hasCorners
        let breadth = 2 * items[item].left
        let (outs, ins) = (below[item], above[item])
        for (l, x) in zip(outs, Self.spread(outs.count, isPointed ? 0 : breadth)) {
          links[l].upperOffset = x
        }
        for (l, x) in zip(ins, Self.spread(ins.count, isPointed ? 0 : breadth)) {
          links[l].lowerOffset = x
        }
      case .head, .foot:
        for (l, x) in zip(below[item], Self.spread(below[item].count, .infinity)) {
          links[l].upperOffset = x
        }
        for (l, x) in zip(above[item], Self.spread(above[item].count, .infinity)) {
          links[l].lowerOffset = x
        }
        // The frame must be wide enough for all lines that end at it.
        let widest = max(
          below[item].map { links[$0].upperOffset }.max() ?? 0,
          above[item].map { links[$0].lowerOffset }.max() ?? 0)
        items[item].left = max(items[item].left, widest)
        items[item].right = max(items[item].right, widest)
      case .pass, .label, .turn, .spine:
        break
      }
    }
  }

  /// Whole-px offsets from the middle, evenly apart.
  static func spread(_ count: Int, _ breadth: Double) -> [Double] {
    guard count > 1 else { return [Double](repeating: 0, count: count) }
    let apart = min(28, (breadth / Double(count + 1)).rounded(.down))
    return (0..<count).map { k in
      ((Double(k) - Double(count - 1) / 2) * apart).rounded()
    }
  }
}

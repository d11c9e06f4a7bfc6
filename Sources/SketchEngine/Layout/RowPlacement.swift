/// Gives every row its y, with room for strokes, group frames and titles between rows.
struct RowPlacement {
  private(set) var tops: [Double] = []
  private(set) var heights: [Double] = []
  /// The y of the first track below each row.
  private(set) var firstTracks: [Double] = []
  /// Top and bottom edges of each group's frame.
  private(set) var groups: [ClosedRange<Double>] = []
  private(set) var height = 0.0

  func middle(of row: Int) -> Double { tops[row] + heights[row] / 2 }

  /// The rows of all items, with `tracks` being how many tracks the gap below each row needs.
  init(_ layers: Layers, insets: [FrameInsets], tracks: [Int]) {
    let spacing = layers.graph.spacing
    let frames = FrameRows(layers, insets: insets)
    heights = layers.rows.map { row in row.map { layers.items[$0].height }.max() ?? 0 }
    let hasNodes = layers.rows.map { row in row.contains { layers.items[$0].isStation } }
    var y = frames.above.first ?? 0
    for row in layers.rows.indices {
      tops.append(y)
      y += heights[row] + frames.below[row]
      guard row + 1 < layers.rows.count else { continue }
      let least =
        hasNodes[row] && hasNodes[row + 1]
        ? spacing.ranks : hasNodes[row + 1] ? spacing.ranks / 2 : spacing.ranks / 3
      let strokes = Double(max(0, tracks[row] - 1)) * spacing.lines
      let room = tracks[row] == 0 ? least : max(least, strokes + 2 * spacing.clearance + 4)
      let slack = room - strokes
      firstTracks.append(
        y
          + (slack > 2 * spacing.clearance + 8
            ? (slack / 2).rounded() : slack - spacing.clearance - 4))
      y += room + frames.above[row + 1]
    }
    firstTracks.append(y)
    height = y
    groups = layers.graph.groups.indices.map { g in
      let rows = frames.rows[g]
      let top = tops[rows.lowerBound] - frames.topDepths[g]
      let bottom = tops[rows.upperBound] + heights[rows.upperBound] + frames.bottomDepths[g]
      return top...max(top, bottom)
    }
  }
}

/// How deep the frames of groups reach into the gaps above and below each row.
struct FrameRows {
  /// The first and last row inside each frame.
  private(set) var rows: [ClosedRange<Int>]
  private(set) var topDepths: [Double]
  private(set) var bottomDepths: [Double]
  private(set) var above: [Double]
  private(set) var below: [Double]

  init(_ layers: Layers, insets: [FrameInsets]) {
    rows = Self.inner(layers)
    above = [Double](repeating: 0, count: max(1, layers.rows.count))
    below = above
    topDepths = insets.map(\.top)
    bottomDepths = insets.map(\.bottom)
    for g in layers.tree.outermostFirst.reversed() {
      for inner in layers.tree.parents.indices where layers.tree.parents[inner] == g {
        if rows[inner].lowerBound == rows[g].lowerBound {
          topDepths[g] = max(topDepths[g], insets[g].top + topDepths[inner])
        }
        if rows[inner].upperBound == rows[g].upperBound {
          bottomDepths[g] = max(bottomDepths[g], insets[g].bottom + bottomDepths[inner])
        }
      }
      bottomDepths[g] = max(bottomDepths[g], insets[g].leastHeight - innerHeight(of: g, layers))
      let (first, last) = (rows[g].lowerBound, rows[g].upperBound)
      above[first] = max(above[first], topDepths[g])
      below[last] = max(below[last], bottomDepths[g])
    }
  }

  /// The first and last row inside each group's frame: a row in which it only has its own border is not.
  static func inner(_ layers: Layers) -> [ClosedRange<Int>] {
    var first = [Int](repeating: .max, count: layers.spans.count)
    var last = [Int](repeating: -1, count: layers.spans.count)
    for item in layers.items {
      let (top, bottom): (Int, Int)
      switch item.role {
      case .head where item.height == 0: (top, bottom) = (item.rank + 1, -1)
      case .foot where item.height == 0: (top, bottom) = (.max, item.rank - 1)
      case .node, .head, .foot: (top, bottom) = (item.rank, item.rank)
      case .pass, .label, .turn, .spine: continue
      }
      var g = item.group
      while g >= 0 {
        first[g] = min(first[g], top)
        last[g] = max(last[g], bottom)
        g = layers.tree.parents[g]
      }
    }
    return layers.spans.indices.map { g in
      first[g] <= last[g] ? first[g]...last[g] : layers.spans[g]
    }
  }

  /// A safe lower bound of what the rows inside a frame take along the flow.
  private func innerHeight(of group: Int, _ layers: Layers) -> Double {
    var result = topDepths[group]
    for row in rows[group] {
      result += layers.rows[row].map { layers.items[$0].height }.max() ?? 0
    }
    return result + Double(rows[group].count - 1) * layers.graph.spacing.ranks / 3
  }
}

extension Layers.Item {
  /// Whether a frame must enclose it: a node, or the stand-in of an empty group.
  var isStation: Bool {
    switch role {
    case .node: true
    case .head, .foot: height > 0
    case .label, .pass, .turn, .spine: false
    }
  }
}

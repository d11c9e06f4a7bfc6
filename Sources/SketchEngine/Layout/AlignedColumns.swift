/// Aligns long edges in four ways and takes the middle: linear, for graphs too large for the simplex.
///
/// After Brandes and Köpf, “Fast and Simple Horizontal Coordinate Assignment” (2001), with sizes and
/// ports. Blocks are packed along the graph of their neighborhood, which needs none of the class
/// shifts that the erratum of 2020 corrects.
struct AlignedColumns {
  private(set) var columns: [Double]
  private let layers: Layers
  private let position: [Int]
  private let above: [[Int]]
  private let below: [[Int]]
  private var isMarked: [Bool]

  init(_ layers: Layers) {
    self.layers = layers
    columns = []
    var position = [Int](repeating: 0, count: layers.items.count)
    for row in layers.rows {
      for (p, item) in row.enumerated() { position[item] = p }
    }
    self.position = position
    isMarked = [Bool](repeating: false, count: layers.links.count)
    var above = [[Int]](repeating: [], count: layers.items.count)
    var below = above
    for (l, link) in layers.links.enumerated()
    where layers.items[link.upper].rank != layers.items[link.lower].rank {
      above[link.lower].append(l)
      below[link.upper].append(l)
    }
    for i in layers.items.indices {
      above[i].sort {
        (position[layers.links[$0].upper], $0) < (position[layers.links[$1].upper], $1)
      }
      below[i].sort {
        (position[layers.links[$0].lower], $0) < (position[layers.links[$1].lower], $1)
      }
    }
    self.above = above
    self.below = below
    markConflicts()
    columns = middle(
      of: [(true, true), (true, false), (false, true), (false, false)].map {
        packed(isDownward: $0.0, isLeftward: $0.1)
      })
  }

  private func isInner(_ link: Int) -> Bool {
    !layers.items[layers.links[link].upper].isBox && !layers.items[layers.links[link].lower].isBox
  }

  /// Marks the links that cross a piece between two passing points, which has precedence.
  private mutating func markConflicts() {
    for rank in layers.rows.indices.dropFirst() {
      var done = 0
      var leftBound = 0
      let row = layers.rows[rank]
      for (p, item) in row.enumerated() {
        let inner = above[item].first { isInner($0) }
        guard inner != nil || p == row.count - 1 else { continue }
        let rightBound =
          inner.map { position[layers.links[$0].upper] } ?? (layers.rows[rank - 1].count - 1)
        while done <= p {
          for l in above[row[done]] where !isInner(l) {
            let place = position[layers.links[l].upper]
            if place < leftBound || place > rightBound { isMarked[l] = true }
          }
          done += 1
        }
        leftBound = rightBound
      }
    }
  }

  private func packed(isDownward: Bool, isLeftward: Bool) -> [Double] {
    let count = layers.items.count
    var root = Array(0..<count)
    var next = Array(0..<count)
    var shift = [Double](repeating: 0, count: count)
    let ranks = isDownward ? Array(layers.rows.indices) : layers.rows.indices.reversed()
    for rank in ranks {
      var bound = isLeftward ? -1 : Int.max
      for item in isLeftward ? layers.rows[rank] : layers.rows[rank].reversed() {
        let links = isDownward ? above[item] : below[item]
        guard !links.isEmpty else { continue }
        let lower = (links.count - 1) / 2
        let upper = links.count / 2
        for m in isLeftward ? [lower, upper] : [upper, lower] where next[item] == item {
          let l = links[m]
          let other = isDownward ? layers.links[l].upper : layers.links[l].lower
          guard !isMarked[l], isLeftward ? bound < position[other] : bound > position[other]
          else { continue }
          let offset = layers.links[l].upperOffset - layers.links[l].lowerOffset
          next[other] = item
          root[item] = root[other]
          shift[item] = shift[other] + (isDownward ? offset : -offset)
          next[item] = root[item]
          bound = position[other]
        }
      }
    }
    return compact(root, shift, isLeftward: isLeftward)
  }

  /// Packs the blocks to one side, each as far as its neighbors let it.
  private func compact(_ root: [Int], _ shift: [Double], isLeftward: Bool) -> [Double] {
    let count = layers.items.count
    var edges = [[(block: Int, distance: Double)]](repeating: [], count: count)
    var waiting = [Int](repeating: 0, count: count)
    for row in layers.rows {
      for (a, b) in zip(row, row.dropFirst()) where root[a] != root[b] {
        let apart = (layers.items[a].right + layers.distance(a, b) + layers.items[b].left).rounded(
          .up)
        let between = apart + shift[a] - shift[b]
        let (from, to) = isLeftward ? (root[a], root[b]) : (root[b], root[a])
        edges[from].append((to, between))
        waiting[to] += 1
      }
    }
    var place = [Double](repeating: 0, count: count)
    var hasPlace = [Bool](repeating: false, count: count)
    var queue = (0..<count).filter { root[$0] == $0 && waiting[$0] == 0 }
    let sign = isLeftward ? 1.0 : -1.0
    var index = 0
    var order: [Int] = []
    while index < queue.count {
      let block = queue[index]
      index += 1
      order.append(block)
      for edge in edges[block] {
        let least = place[block] + sign * edge.distance
        if !hasPlace[edge.block]
          || (isLeftward ? least > place[edge.block] : least < place[edge.block])
        {
          place[edge.block] = least
          hasPlace[edge.block] = true
        }
        waiting[edge.block] -= 1
        if waiting[edge.block] == 0 { queue.append(edge.block) }
      }
    }
    // Blocks with nothing before them move up to what comes after.
    for block in order.reversed() where !hasPlace[block] && !edges[block].isEmpty {
      let rooms = edges[block].map { place[$0.block] - sign * $0.distance }
      place[block] = (isLeftward ? rooms.min() : rooms.max()) ?? place[block]
    }
    return (0..<count).map { place[root[$0]] + shift[$0] }
  }

  /// Aligns the four to the narrowest and takes the mean of the middle two.
  private func middle(of placements: [[Double]]) -> [Double] {
    func bounds(_ xs: [Double]) -> (low: Double, high: Double) {
      var low = Double.infinity
      var high = -Double.infinity
      for (x, item) in zip(xs, layers.items) {
        low = min(low, x - item.left)
        high = max(high, x + item.right)
      }
      return (low, high)
    }
    let all = placements.map(bounds)
    guard let narrowest = all.min(by: { $0.high - $0.low < $1.high - $1.low }) else { return [] }
    let moves = zip(all, [true, false, true, false]).map { own, isLeftward in
      isLeftward ? narrowest.low - own.low : narrowest.high - own.high
    }
    return layers.items.indices.map { i in
      let xs = placements.indices.map { placements[$0][i] + moves[$0] }.sorted()
      return ((xs[1] + xs[2]) / 2).rounded()
    }
  }
}

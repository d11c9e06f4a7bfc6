/// A tidy tree: parents over the middle of their children, subtrees as near to each other as their
/// outlines allow, whatever sizes the boxes have.
///
/// After van der Ploeg, “Drawing non-layered tidy trees in linear time” (2014), with outlines kept as
/// lists. Sizes are told along the tree (`depth`) and across it (`breadth`), so that one layout
/// serves every direction.
struct TidyTree {
  /// A box to be placed.
  struct Box {
    /// Its extent across the tree, in px.
    var breadth: Double
    /// Its extent along the tree, in px.
    var depth: Double
    /// What stands under it, in order.
    var children: [Int] = []
    /// From its end to the beginning of its children, in px.
    var gap = 48.0
  }

  /// Where the boxes begin: across and along the tree, in px.
  private(set) var places: [Point]
  private let boxes: [Box]
  private let spacing: Double
  private let branchSpacing: Double

  /// A stretch of an outline: from where to where along the tree, how far across, and of which child.
  private struct Stretch {
    var from: Double
    var to: Double
    var edge: Double
    var child: Int
  }

  private struct Outline {
    var low: [Stretch]
    var high: [Stretch]
    /// The middle of the box, relative to the outline's own origin.
    var middle: Double
  }

  private var starts: [Double]
  private var offsets: [Double]

  /// Places boxes.
  ///
  /// - Parameters:
  ///   - boxes: The boxes; children point forward.
  ///   - roots: Those that stand under none.
  ///   - spacing: Between neighbors under one parent, in px.
  ///   - branchSpacing: Between neighbors of which one has children, in px.
  ///   - isLevel: Whether boxes of one rank begin at the same place along the tree.
  init(
    _ boxes: [Box], roots: [Int], spacing: Double, branchSpacing: Double, isLevel: Bool
  ) {
    self.boxes = boxes
    self.spacing = spacing
    self.branchSpacing = branchSpacing
    places = Array(repeating: .zero, count: boxes.count)
    starts = Array(repeating: 0, count: boxes.count)
    offsets = Array(repeating: 0, count: boxes.count)
    let order = Self.order(boxes, roots)
    findStarts(order, roots, isLevel: isLevel)
    place(order, roots)
  }

  /// Parents before children.
  private static func order(_ boxes: [Box], _ roots: [Int]) -> [Int] {
    var order: [Int] = []
    var stack = Array(roots.reversed())
    while let index = stack.popLast() {
      order.append(index)
      stack += boxes[index].children.reversed()
    }
    return order
  }

  private mutating func findStarts(_ order: [Int], _ roots: [Int], isLevel: Bool) {
    guard isLevel else {
      for index in order {
        for child in boxes[index].children {
          starts[child] = starts[index] + boxes[index].depth + boxes[index].gap
        }
      }
      return
    }
    var rank = roots
    var start = 0.0
    while !rank.isEmpty {
      for index in rank { starts[index] = start }
      // Only boxes with something under them push the next rank away.
      let inner = rank.filter { !boxes[$0].children.isEmpty }
      start += inner.reduce(0) { max($0, boxes[$1].depth + boxes[$1].gap) }
      rank = inner.flatMap { boxes[$0].children }
    }
  }

  private mutating func place(_ order: [Int], _ roots: [Int]) {
    var outlines: [Int: Outline] = [:]
    for index in order.reversed() {
      let children = boxes[index].children
      let own = (boxes[index].breadth, starts[index], starts[index] + boxes[index].depth)
      guard !children.isEmpty else {
        outlines[index] = Outline(
          low: [Stretch(from: own.1, to: own.2, edge: -own.0 / 2, child: index)],
          high: [Stretch(from: own.1, to: own.2, edge: own.0 / 2, child: index)], middle: 0)
        continue
      }
      var row = row(of: children, outlines)
      for child in children { outlines[child] = nil }
      let first = offsets[children[0]]
      let last = offsets[children[children.count - 1]]
      let middle = (first + last) / 2
      for child in children { offsets[child] -= middle }
      // The lines to the children need their room as well.
      let (from, to) = (own.1, starts[children[0]])
      func shifted(_ stretches: [Stretch]) -> [Stretch] {
        stretches.map { Stretch(from: $0.from, to: $0.to, edge: $0.edge - middle, child: index) }
      }
      row.low = shifted(row.low)
      row.high = shifted(row.high)
      row.low.insert(
        Stretch(from: own.2, to: to, edge: min(0, first - middle), child: index), at: 0)
      row.high.insert(
        Stretch(from: own.2, to: to, edge: max(0, last - middle), child: index), at: 0)
      row.low.insert(Stretch(from: from, to: own.2, edge: -own.0 / 2, child: index), at: 0)
      row.high.insert(Stretch(from: from, to: own.2, edge: own.0 / 2, child: index), at: 0)
      row.middle = 0
      outlines[index] = row
    }
    _ = row(of: roots, outlines)
    var low = Double.infinity
    var across = Array(repeating: 0.0, count: boxes.count)
    var isRoot = Array(repeating: false, count: boxes.count)
    for root in roots { isRoot[root] = true }
    for index in order {
      if isRoot[index] { across[index] = offsets[index] }
      for child in boxes[index].children { across[child] = across[index] + offsets[child] }
      low = min(low, across[index] - boxes[index].breadth / 2)
    }
    for index in order {
      places[index] = Point(across[index] - boxes[index].breadth / 2 - low, starts[index])
    }
  }

  /// Sets neighbors beside each other and gives their common outline.
  private mutating func row(of children: [Int], _ outlines: [Int: Outline]) -> Outline {
    var low: [Stretch] = []
    var high: [Stretch] = []
    for (place, child) in children.enumerated() {
      guard let outline = outlines[child] else { continue }
      guard place > 0 else {
        offsets[child] = 0
        low = outline.low
        high = outline.high.map { Stretch(from: $0.from, to: $0.to, edge: $0.edge, child: place) }
        continue
      }
      var offset = -Double.infinity
      var culprit = place - 1
      for before in high {
        let gap = gap(children[before.child], child)
        for after in outline.low
        where after.from < before.to + 1 && before.from < after.to + 1 {
          let needed = before.edge + offsets[children[before.child]] - after.edge + gap
          if needed > offset {
            offset = needed
            culprit = before.child
          }
        }
      }
      if offset == -Double.infinity {
        offset = offsets[children[place - 1]] + gap(children[place - 1], child)
      }
      // Children come in order, even where their outlines would let them pass each other.
      offset = max(offset, offsets[children[place - 1]] + 1)
      offsets[child] = offset
      spread(children, from: culprit, to: place)
      let reach = low.reduce(-Double.infinity) { max($0, $1.to) }
      low += outline.low.filter { $0.to > reach }.map {
        Stretch(from: max($0.from, reach), to: $0.to, edge: $0.edge + offset, child: place)
      }
      let end = outline.high.reduce(-Double.infinity) { max($0, $1.to) }
      high =
        outline.high.map {
          Stretch(from: $0.from, to: $0.to, edge: $0.edge, child: place)
        }
        + high.filter { $0.to > end }.map {
          Stretch(from: max($0.from, end), to: $0.to, edge: $0.edge, child: $0.child)
        }
    }
    let settled = high.map { stretch in
      Stretch(
        from: stretch.from, to: stretch.to,
        edge: stretch.edge + offsets[children[stretch.child]], child: stretch.child)
    }
    return Outline(low: low, high: settled, middle: 0)
  }

  private func gap(_ one: Int, _ other: Int) -> Double {
    boxes[one].children.isEmpty && boxes[other].children.isEmpty ? spacing : branchSpacing
  }

  /// Small subtrees between two large ones are spread evenly.
  private mutating func spread(_ children: [Int], from first: Int, to last: Int) {
    guard last - first > 1 else { return }
    let (a, b) = (offsets[children[first]], offsets[children[last]])
    var wanted: [Double] = []
    for place in (first + 1)..<last {
      wanted.append(a + (b - a) * Double(place - first) / Double(last - first))
    }
    // Only to the larger side, so that nothing comes nearer to what stands before it.
    for (place, offset) in zip((first + 1)..<last, wanted)
    where offset > offsets[children[place]] {
      let room =
        boxes[children[place]].breadth / 2 + boxes[children[place + 1]].breadth / 2 + spacing
      guard
        place + 1 == last
          || offset + room <= max(wanted[place - first], offsets[children[place + 1]])
      else { continue }
      offsets[children[place]] = offset
    }
  }
}

/// A flow cut into ranks, each a row of items, with links between neighboring rows only.
struct Layers {
  /// Something that takes room in a row.
  struct Item {
    enum Role: Hashable {
      case node(Int)
      /// The upper border of a group, where edges arrive.
      case head(Int)
      /// The lower border of a group, where edges leave.
      case foot(Int)
      /// A point where a long edge passes.
      case pass(edge: Int)
      /// A point where an edge passes its label.
      case label(edge: Int)
      /// A point where an edge that left a node sideways turns into the flow, or back.
      case turn(edge: Int, node: Int)
      /// Keeps a group whole in a row where it has nothing else.
      case spine
    }

    var role: Role
    var rank: Int
    var group: Int
    var left = 0.0
    var right = 0.0
    var height = 0.0

    var isBox: Bool {
      switch role {
      case .node, .label: true
      case .head, .foot, .pass, .turn, .spine: false
      }
    }
  }

  /// A piece of an edge from one row to the next.
  struct Link {
    var upper: Int
    var lower: Int
    var edge: Int
    var weight: Int
    /// -1, 0, 1: at the upper item's left side, bottom or right side.
    var upperSide = 0
    /// -1, 0, 1: at the lower item's left side, top or right side.
    var lowerSide = 0
    /// Where it leaves the upper item, in px from its middle.
    var upperOffset = 0.0
    /// Where it enters the lower item, in px from its middle.
    var lowerOffset = 0.0
  }

  var items: [Item] = []
  var links: [Link] = []
  /// Items from left to right, per rank.
  var rows: [[Int]] = []
  /// The links of each edge, downwards.
  var chains: [[Int]]
  /// First and last row of each group.
  var spans: [ClosedRange<Int>]

  let graph: LayoutGraph
  let tree: GroupTree
  let courses: [EdgeCourse]
  let frame: LayoutFrame
  let sides: SideBranches
}

extension Layers {
  /// Whether lines run slanted between the rows.
  var isSlanted: Bool { graph.isSlanted }

  /// Cuts a flow into rows; the sizes in the graph are as the downward flow sees them.
  init(_ graph: LayoutGraph, frame: LayoutFrame) {
    let tree = GroupTree(parents: graph.groups.map(\.parent))
    let courses = FlowCourses(of: graph, tree: tree).courses
    let vertices = FlowVertices(nodeCount: graph.nodes.count, groupCount: graph.groups.count)
    let sides = SideBranches(graph, courses)

    var used = [Bool](repeating: false, count: vertices.count)
    for course in courses {
      switch course {
      case .forward(let upper, let lower), .backward(let upper, let lower):
        used[upper] = true
        used[lower] = true
      case .loop, .hidden: break
      }
    }
    let hasLabels = graph.edges.indices.contains { sides.needsLabelRow($0) }
    let ranking = Ranking(
      graph, tree: tree, courses: courses,
      usesHead: graph.groups.indices.map { used[vertices.head(of: $0)] },
      usesFoot: graph.groups.indices.map { used[vertices.foot(of: $0)] },
      step: hasLabels ? 2 : 1)

    self.graph = graph
    self.tree = tree
    self.courses = courses
    self.frame = frame
    self.sides = sides
    chains = [[Int]](repeating: [], count: graph.edges.count)
    spans = []

    var itemOf = [Int](repeating: -1, count: vertices.count)
    for (i, node) in graph.nodes.enumerated() {
      itemOf[i] = items.count
      items.append(
        Item(
          role: .node(i), rank: ranking.ranks[i], group: node.group ?? -1,
          left: node.size.width / 2, right: node.size.width / 2, height: node.size.height))
    }
    for g in tree.outermostFirst.reversed() {
      let isEmpty = !items.contains { tree.isGroup($0.group, within: g) }
      for v in [vertices.head(of: g), vertices.foot(of: g)]
      where used[v] || (isEmpty && v == vertices.head(of: g)) {
        itemOf[v] = items.count
        let role = v == vertices.head(of: g) ? Item.Role.head(g) : .foot(g)
        items.append(Item(role: role, rank: ranking.ranks[v], group: g))
      }
    }
    spans = groupSpans()
    let rowOfRank = compressRanks(
      labels: graph.edges.indices.filter { sides.needsLabelRow($0) }.compactMap {
        labelRank(of: $0, itemOf: itemOf)
      }, count: (items.map(\.rank).max() ?? 0) + 1)
    var labelRows = [Int](repeating: -1, count: graph.edges.count)
    for e in graph.edges.indices where sides.needsLabelRow(e) {
      if let rank = labelRank(of: e, itemOf: itemOf) { labelRows[e] = rowOfRank[rank] }
    }
    for i in items.indices { items[i].rank = rowOfRank[items[i].rank] }
    spans = groupSpans()
    for e in graph.edges.indices { addChain(e, itemOf: itemOf, labelRow: labelRows[e]) }
    for e in graph.edges.indices { sides.mark(e, &self) }
    addSpines()
    rows = [[Int]](repeating: [], count: (items.map(\.rank).max() ?? -1) + 1)
    for (i, item) in items.enumerated() { rows[item.rank].append(i) }
  }

  private func ends(of edge: Int) -> (upper: Int, lower: Int, isBackward: Bool)? {
    switch courses[edge] {
    case .forward(let upper, let lower): (upper, lower, false)
    case .backward(let upper, let lower): (upper, lower, true)
    case .loop, .hidden: nil
    }
  }

  /// The row between boxes that is nearest to where the edge starts.
  private func labelRank(of edge: Int, itemOf: [Int]) -> Int? {
    guard let ends = ends(of: edge) else { return nil }
    let upper = items[itemOf[ends.upper]].rank
    let lower = items[itemOf[ends.lower]].rank
    return ends.isBackward ? lower - 1 : upper + 1
  }

  /// Drops the ranks in which nothing stands.
  private func compressRanks(labels: [Int], count: Int) -> [Int] {
    var used = [Bool](repeating: false, count: count)
    for item in items { used[item.rank] = true }
    for rank in labels { used[rank] = true }
    var next = 0
    return used.map { isUsed in
      if isUsed { next += 1 }
      return max(0, next - 1)
    }
  }

  private func groupSpans() -> [ClosedRange<Int>] {
    var first = [Int](repeating: .max, count: graph.groups.count)
    var last = [Int](repeating: -1, count: graph.groups.count)
    for item in items {
      var g = item.group
      while g >= 0 {
        first[g] = min(first[g], item.rank)
        last[g] = max(last[g], item.rank)
        g = tree.parents[g]
      }
    }
    return zip(first, last).map { $0 <= $1 ? $0...$1 : 0...0 }
  }

  private mutating func addChain(_ edge: Int, itemOf: [Int], labelRow: Int) {
    guard let ends = ends(of: edge) else { return }
    let (upper, lower) = (itemOf[ends.upper], itemOf[ends.lower])
    var previous = upper
    for rank in (items[upper].rank + 1)..<max(items[upper].rank + 1, items[lower].rank) {
      var item = Item(
        role: .pass(edge: edge), rank: rank,
        group: groupPassed(at: rank, from: items[upper], to: items[lower]))
      if rank == labelRow, let size = graph.edges[edge].labelSize {
        item.role = .label(edge: edge)
        item.right = graph.spacing.label + size.width
        item.height = size.height
      }
      items.append(item)
      addLink(edge, previous, items.count - 1)
      previous = items.count - 1
    }
    addLink(edge, previous, lower)
  }

  private mutating func addLink(_ edge: Int, _ upper: Int, _ lower: Int) {
    let weight = Self.straightness(
      upperIsBox: upper < graph.nodes.count, lowerIsBox: lower < graph.nodes.count)
    let factor = max(1, graph.edges[edge].weight) * (sides.isMain(edge) ? 4 : 1)
    chains[edge].append(links.count)
    links.append(Link(upper: upper, lower: lower, edge: edge, weight: weight * factor))
  }

  /// How dearly a link pays for each px it is not straight: long lines pay most, and rather bend where
  /// they start than where they end.
  static func straightness(upperIsBox: Bool, lowerIsBox: Bool) -> Int {
    switch (upperIsBox, lowerIsBox) {
    case (true, true): 4
    case (true, false): 8
    case (false, true): 12
    case (false, false): 32
    }
  }

  /// A long edge stays in the group it comes from while that lasts, then enters the one it goes to;
  /// but it leaves at once, or enters at the last, where the other end stands beside the group.
  private func groupPassed(at rank: Int, from upper: Item, to lower: Item) -> Int {
    var above = upper.group
    while above >= 0, !tree.isGroup(lower.group, within: above),
      spans[above].upperBound < rank || spans[above].upperBound >= lower.rank
    {
      above = tree.parents[above]
    }
    var below = lower.group
    while below >= 0, !tree.isGroup(upper.group, within: below),
      spans[below].lowerBound > rank || spans[below].lowerBound <= upper.rank
    {
      below = tree.parents[below]
    }
    let depthAbove = above < 0 ? -1 : tree.depths[above]
    let depthBelow = below < 0 ? -1 : tree.depths[below]
    return tree.isGroup(below, within: above) && depthBelow > depthAbove ? below : above
  }

  private mutating func addSpines() {
    guard !graph.groups.isEmpty else { return }
    var present = spans.map { [Bool](repeating: false, count: $0.count) }
    func mark(_ group: Int, _ rank: Int) {
      var g = group
      while g >= 0 {
        if spans[g].contains(rank) { present[g][rank - spans[g].lowerBound] = true }
        g = tree.parents[g]
      }
    }
    for item in items { mark(item.group, item.rank) }
    for g in tree.outermostFirst.reversed() {
      for rank in spans[g] where !present[g][rank - spans[g].lowerBound] {
        items.append(Item(role: .spine, rank: rank, group: g))
        mark(g, rank)
      }
    }
  }
}

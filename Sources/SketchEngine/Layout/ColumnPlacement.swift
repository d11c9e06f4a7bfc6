/// Gives every item its x so that long lines are straight and boxes stand over the middle of what they lead to.
struct ColumnPlacement {
  /// The x of each item's middle (of its line, for labels), in whole px.
  private(set) var columns: [Double]
  /// Left and right edges of each group's frame.
  private(set) var groups: [ClosedRange<Double>]

  /// The columns of all items, with `insets` being the room each group keeps around its members.
  init(_ layers: Layers, insets: [FrameInsets]) {
    let program = ColumnConstraints(layers, insets: insets)
    var pinned: [Int] = []
    if program.count <= Self.smallProgram || !layers.graph.groups.isEmpty {
      (columns, groups) = Self.solved(program, layers)
      let titles = TitleRoom(layers, columns: columns, groups: groups).constraints(in: program)
      pinned = titles.map(\.head)
      if !titles.isEmpty { (columns, groups) = Self.solved(program.adding(titles), layers) }
    } else {
      columns = AlignedColumns(layers).columns
      groups = []
    }
    BorderLines(layers, groups: groups).separate(&columns)
    CenteredParents(layers, pinned: pinned).center(&columns, within: groups, insets: insets)
  }
}

extension ColumnPlacement {
  /// Up to how many unknowns the simplex runs to its end.
  private static let smallProgram = 2500

  private static func solved(
    _ program: ColumnConstraints, _ layers: Layers
  ) -> (columns: [Double], groups: [ClosedRange<Double>]) {
    let isSmall = program.count <= smallProgram
    var simplex = NetworkSimplex(count: program.count, constraints: program.constraints)
    simplex.minimize(rounds: isSmall ? 4000 : 3000)
    if isSmall { simplex.balance() }
    let positions = simplex.positions
    let groups = layers.graph.groups.indices.map { g in
      let left = Double(positions[program.left(of: g)])
      return left...max(left, Double(positions[program.right(of: g)]))
    }
    return (layers.items.indices.map { Double(positions[$0]) }, groups)
  }
}

/// What the columns of a layout must keep and should approach, as whole px.
struct ColumnConstraints {
  private(set) var constraints: [NetworkSimplex.Constraint] = []
  private(set) var count: Int
  private let itemCount: Int

  func left(of group: Int) -> Int { itemCount + 2 * group }
  func right(of group: Int) -> Int { itemCount + 2 * group + 1 }

  init(_ layers: Layers, insets: [FrameInsets]) {
    itemCount = layers.items.count
    count = itemCount + 2 * layers.graph.groups.count
    keepApart(layers)
    frameGroups(layers, insets)
    var (above, below) = (
      [Int](repeating: 0, count: itemCount), [Int](repeating: 0, count: itemCount)
    )
    for link in layers.links {
      below[link.upper] += 1
      above[link.lower] += 1
    }
    for link in layers.links {
      // Lines that nothing joins or leaves stay straight where it is all the same.
      let isStiff = below[link.upper] == 1 && above[link.lower] == 1
      align(
        link.upper, link.lower, by: Int(link.upperOffset - link.lowerOffset),
        weight: isStiff ? link.weight * 3 / 2 : link.weight, isStiff: isStiff)
    }
    for (i, item) in layers.items.enumerated() {
      if case .turn(_, let node) = item.role { align(i, node, by: 0, weight: 1) }
      if case .spine = item.role {
        add(left(of: item.group), i, 0, 0)
      }
    }
  }

  /// The same with more to keep.
  func adding(_ more: [NetworkSimplex.Constraint]) -> ColumnConstraints {
    var result = self
    result.constraints += more
    return result
  }

  private mutating func add(_ tail: Int, _ head: Int, _ length: Int, _ weight: Int) {
    constraints.append(.init(tail: tail, head: head, length: length, weight: weight))
  }

  /// Draws `b` towards the x of `a` plus `shift`.
  private mutating func align(
    _ a: Int, _ b: Int, by shift: Int, weight: Int, isStiff: Bool = false
  ) {
    let middle = count
    count += 1
    for (end, length) in [(a, max(0, -shift)), (b, max(0, shift))] {
      constraints.append(
        .init(tail: middle, head: end, length: length, weight: weight, isStiff: isStiff))
    }
  }

  private mutating func keepApart(_ layers: Layers) {
    let spacing = layers.graph.spacing
    for row in layers.rows {
      for (a, b) in zip(row, row.dropFirst()) {
        let (one, two) = (layers.items[a], layers.items[b])
        let shared = layers.tree.shared(one.group, two.group)
        let outerA = layers.tree.member(of: shared, around: one.group)
        let outerB = layers.tree.member(of: shared, around: two.group)
        var distance = layers.distance(a, b)
        if outerA != nil || outerB != nil {
          distance =
            outerA != nil && outerB != nil ? spacing.nodes : max(spacing.clearance, distance)
        }
        let extentA = outerA == nil ? one.right : 0
        let extentB = outerB == nil ? two.left : 0
        add(
          outerA.map { right(of: $0) } ?? a, outerB.map { left(of: $0) } ?? b,
          Int((distance + extentA + extentB).rounded(.up)), 0)
      }
    }
  }

  private mutating func frameGroups(_ layers: Layers, _ insets: [FrameInsets]) {
    for (i, item) in layers.items.enumerated() where item.group >= 0 {
      let inset = insets[item.group]
      switch item.role {
      case .spine:
        add(i, right(of: item.group), 0, 0)
      case .head, .foot, .node, .pass, .label, .turn:
        add(left(of: item.group), i, Int((inset.left + item.left).rounded(.up)), 0)
        add(i, right(of: item.group), Int((inset.right + item.right).rounded(.up)), 0)
      }
    }
    for (g, parent) in layers.tree.parents.enumerated() {
      add(left(of: g), right(of: g), Int(insets[g].leastWidth.rounded(.up)), 2)
      guard parent >= 0 else { continue }
      add(left(of: parent), left(of: g), Int(insets[parent].left.rounded(.up)), 0)
      add(right(of: g), right(of: parent), Int(insets[parent].right.rounded(.up)), 0)
    }
  }
}

extension Layers {
  /// How far two neighbors in a row stand apart, border to border.
  func distance(_ a: Int, _ b: Int) -> Double {
    let (one, two) = (items[a], items[b])
    if case .spine = one.role { return 0 }
    if case .spine = two.role { return 0 }
    if let room = turnRoom(a, b), let other = turnRoom(b, a) { return max(room, other) }
    if let room = turnRoom(a, b) ?? turnRoom(b, a) { return room }
    switch (one.isBox, two.isBox) {
    case (true, true): return graph.spacing.nodes
    case (false, false): return graph.spacing.lines
    case (true, false), (false, true): return graph.spacing.clearance
    }
  }

  /// The room between a turn and what stands towards its node, more where a label stands between.
  private func turnRoom(_ turn: Int, _ inner: Int) -> Double? {
    guard case .turn(let edge, let node) = items[turn].role else { return nil }
    let isBesideNode = inner == node
    if !isBesideNode {
      guard case .turn(_, let other) = items[inner].role, other == node else { return nil }
    }
    let least = isBesideNode ? graph.spacing.clearance + 4 : graph.spacing.lines
    guard sides.hasCornerLabel(edge), leaves(edge, node), let size = graph.edges[edge].labelSize
    else { return least }
    return max(least, size.width + 2 * graph.spacing.label)
  }

  /// Whether an edge starts at a node.
  func leaves(_ edge: Int, _ node: Int) -> Bool { graph.edges[edge].from == .node(node) }
}

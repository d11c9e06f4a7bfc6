extension Layers {
  /// Gives every sideways end of an edge a place beside its node, where it turns into the flow.
  mutating func addTurns() {
    var position = [Int](repeating: 0, count: items.count)
    for row in rows {
      for (p, item) in row.enumerated() { position[item] = p }
    }
    var atLeft = [[(link: Int, isUpper: Bool)]](repeating: [], count: graph.nodes.count)
    var atRight = atLeft
    for (l, link) in links.enumerated() {
      if link.upperSide < 0 { atLeft[link.upper].append((l, true)) }
      if link.upperSide > 0 { atRight[link.upper].append((l, true)) }
      if link.lowerSide < 0 { atLeft[link.lower].append((l, false)) }
      if link.lowerSide > 0 { atRight[link.lower].append((l, false)) }
    }
    let untied = links
    func far(_ end: (link: Int, isUpper: Bool)) -> Int {
      position[end.isUpper ? untied[end.link].lower : untied[end.link].upper]
    }
    let before = rows
    for (rank, row) in before.enumerated() {
      var result: [Int] = []
      for item in row {
        guard item < graph.nodes.count else {
          result.append(item)
          continue
        }
        for end in atLeft[item].sorted(by: { (far($0), $0.link) < (far($1), $1.link) }) {
          result.append(addTurn(at: end.link, isUpper: end.isUpper, node: item))
        }
        result.append(item)
        for end in atRight[item].sorted(by: { (far($0), $0.link) < (far($1), $1.link) }) {
          result.append(addTurn(at: end.link, isUpper: end.isUpper, node: item))
        }
      }
      rows[rank] = result
    }
  }

  private mutating func addTurn(at link: Int, isUpper: Bool, node: Int) -> Int {
    let turn = items.count
    items.append(
      Item(
        role: .turn(edge: links[link].edge, node: node), rank: items[node].rank,
        group: items[node].group))
    if isUpper { links[link].upper = turn } else { links[link].lower = turn }
    links[link].weight = Self.straightness(
      upperIsBox: links[link].upper < graph.nodes.count,
      lowerIsBox: links[link].lower < graph.nodes.count)
    return turn
  }
}

/// Makes a graph scene of the parts of a system.
struct SystemScene {
  private var model: SystemModel
  private let isNetwork: Bool
  /// What each thing became.
  private var ends: [GraphScene.End] = []
  private(set) var scene = GraphScene()

  init(_ model: SystemModel, isNetwork: Bool = false) {
    self.model = model
    self.isNetwork = isNetwork
    tellApart()
    makeGroups()
    makeNodes()
    for link in self.model.links {
      guard ends.indices.contains(link.from), ends.indices.contains(link.to) else { continue }
      var edge = GraphScene.Edge(from: ends[link.from], to: ends[link.to], label: link.label)
      edge.heads = link.heads
      edge.isDashed = link.isDashed
      edge.spans = link.spans
      scene.edges.append(edge)
    }
    scene.direction = direction()
  }

  /// Names things after their owners where others have the same name.
  private mutating func tellApart() {
    let labels = model.things.map { $0.label.lowercased() }
    for index in model.things.indices {
      guard let owner = model.things[index].owner, model.things.indices.contains(owner),
        labels.filter({ $0 == labels[index] }).count > 1
          || model.things[index].label.last?.isNumber == true
      else { continue }
      var own = model.things[index].label
      while let last = own.last, last.isNumber || last == " " { own.removeLast() }
      let head =
        model.things[index].beginsSmall ? own.prefix(1).lowercased() + own.dropFirst() : own
      model.things[index].label = "\(model.things[owner].label) \(head)"
    }
  }

  private func isGroup(_ thing: Int) -> Bool { model.hasMembers(thing) }

  /// Groups stand before the groups inside them.
  private mutating func makeGroups() {
    ends = model.things.indices.map { .node($0) }
    var open = model.things.indices.filter { isGroup($0) }
    var indices: [Int: Int] = [:]
    while !open.isEmpty {
      let ready = open.filter { thing in
        model.things[thing].parent.map { indices[$0] != nil } ?? true
      }
      guard !ready.isEmpty else { return }
      for thing in ready {
        var group = GraphScene.Group(
          model.things[thing].label, parent: model.things[thing].parent.flatMap { indices[$0] })
        group.fill = model.things[thing].fill
        group.spans = model.things[thing].spans
        indices[thing] = scene.groups.count
        ends[thing] = .group(scene.groups.count)
        scene.groups.append(group)
      }
      open.removeAll { ready.contains($0) }
    }
  }

  private mutating func makeNodes() {
    for (index, thing) in model.things.enumerated() {
      if case .group = ends[index] { continue }
      var node = GraphScene.Node(thing.label, shape: thing.shape)
      node.icon = thing.icon
      node.detail = thing.detail
      node.fill = thing.fill
      node.stroke = thing.stroke
      node.rank = thing.rank
      node.spans = thing.spans
      if let parent = thing.parent, case .group(let group) = ends[parent] { node.group = group }
      ends[index] = .node(scene.nodes.count)
      scene.nodes.append(node)
    }
  }

  /// Long thin systems run to the right as they are told; others stand in tiers.
  private func direction() -> FlowDirection {
    let count = scene.nodes.count
    guard !isNetwork, scene.groups.isEmpty, count > 1, scene.edges.count >= count - 1 else {
      return .down
    }
    let depth = depth()
    return depth >= 3 && depth <= 7 && count * 2 <= depth * 3 ? .right : .down
  }

  /// How many boxes the longest way along the lines has.
  private func depth() -> Int {
    var depth = scene.nodes.map { _ in 1 }
    for _ in scene.nodes {
      for edge in scene.edges {
        guard case .node(let from) = edge.from, case .node(let to) = edge.to else { continue }
        depth[to] = min(max(depth[to], depth[from] + 1), scene.nodes.count)
      }
    }
    return depth.max() ?? 0
  }
}

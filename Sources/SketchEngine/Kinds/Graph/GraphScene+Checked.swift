extension GraphScene {
  /// The scene without anything that points to what is not there.
  var checked: GraphScene {
    var scene = self
    for index in groups.indices {
      if let parent = groups[index].parent, !groups.indices.contains(parent) || parent == index {
        scene.groups[index].parent = nil
      }
    }
    for index in nodes.indices {
      if let group = nodes[index].group, !groups.indices.contains(group) {
        scene.nodes[index].group = nil
      }
    }
    scene.edges = edges.filter { isThere($0.from) && isThere($0.to) }
    return scene
  }

  private func isThere(_ end: End) -> Bool {
    switch end {
    case .node(let index): nodes.indices.contains(index)
    case .group(let index): groups.indices.contains(index)
    }
  }
}

/// Concepts, and in words how each is tied to others.
struct ConceptMap: DiagramKind {
  let name = "conceptmap"
  let summary = "concepts and what ties them, in words"
  let examples = [
    """
    Concept map of a forest: trees need light and water. Fungi feed trees. Deer eat leaves. Wolves \
    hunt deer. Leaves become soil. Soil holds water.
    """,
    """
    concept map
    Heat -> melts -> Ice
    Ice -> becomes -> Water
    Heat -> boils -> Water
    Water -> becomes -> Steam
    Steam -> drives -> Turbine
    """,
    """
    Concept map of a team: trust is built by honesty; honesty leads to feedback; feedback improves \
    work; trust enables feedback.
    """,
    """
    concept map linking Price, Demand and Supply. Price depends on demand and supply. Demand falls \
    with price. Supply grows with price.
    """,
    "concept map about sound",
  ]

  func affinity(to brief: Brief) -> Affinity {
    HierarchyAffinity.named(name, in: brief, because: "a concept map is named")
  }

  func scene(from brief: inout Brief) -> Scene? {
    let order = OutlineOrder(brief, kinds: [name])
    let isOutline = OutlineLine.isStructured(
      OutlineLine.lines(of: order.parts, Array(brief.prompt.text.utf8)))
    let reader = ConceptReader(isOutline ? [] : order.parts)
    guard reader.scene.edges.count > 0 || reader.scene.nodes.count > 1 else {
      return told(&brief)
    }
    var graph = reader.scene
    let topic = TitleWords.tidy(OutlineWording.label(order.topic))
    let isDrawn = graph.nodes.contains { OutlineTree.key($0.label) == OutlineTree.key(topic) }
    graph.title = order.title ?? (topic.isEmpty || isDrawn ? nil : topic)
    graph.direction = brief.wishes.direction ?? order.direction ?? .down
    for span in reader.used + order.topic.map(\.span) { brief.markDrawn(span) }
    for node in graph.nodes { for span in node.spans { brief.markDrawn(span) } }
    for edge in graph.edges { for span in edge.spans { brief.markDrawn(span) } }
    for span in order.wished { brief.markWish(span) }
    return .graph(graph)
  }

  /// Concepts under concepts, or a topic alone.
  private func told(_ brief: inout Brief) -> Scene? {
    let reading = HierarchyReading(&brief, kind: name, kinds: [name])
    guard let tree = reading.scene(direction: brief.wishes.direction) else { return nil }
    var graph = GraphScene(title: tree.title, direction: tree.direction ?? .down)
    for (index, node) in tree.nodes.enumerated() {
      var box = GraphScene.Node(node.label)
      box.detail = node.detail
      box.spans = node.spans
      graph.nodes.append(box)
      if let parent = node.parent {
        graph.edges.append(GraphScene.Edge(parent, index, node.edgeLabel))
      }
    }
    return .graph(graph)
  }

  func drawing(of scene: Scene, measuring typeface: Typeface) -> Drawing {
    guard case .graph(let graph) = scene else {
      return GraphPainter(GraphScene(), kind: name, measuring: typeface).drawing()
    }
    return GraphPainter(graph, kind: name, measuring: typeface).drawing()
  }
}

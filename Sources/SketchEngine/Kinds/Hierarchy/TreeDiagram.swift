/// Things under things: kinds, families, files, decisions.
struct TreeDiagram: DiagramKind {
  let name = "tree"
  let summary = "things under things: kinds, families, files, decisions"
  let examples = [
    """
    Tree diagram of instruments: strings (violin, harp, guitar), winds (flute, oboe, horn) and \
    percussion (drum, gong).
    """,
    """
    family tree: Ruth is married to Paul. Ruth and Paul have three children: Ida, Max and Nora. Max \
    is married to Lin and they have two children, Kim and Jo.
    """,
    """
    folder tree
    garden/
      beds/
        north.md
        south.md
      photos/
        may.jpg
      plan.txt
    """,
    """
    decision tree
    Is it heavier than 2 kg?
      Yes: Is it urgent?
        Yes: Courier
        No: Parcel
      No: Letter
    """,
    "Tree diagram of shapes. A square is a rectangle. Rectangles and rhombi are quadrilaterals. Triangles and quadrilaterals are polygons.",
  ]

  func affinity(to brief: Brief) -> Affinity {
    if HierarchyAffinity.saysHierarchy(brief) {
      return HierarchyAffinity.tellsPeople(brief)
        ? Affinity(0.9, because: "a hierarchy is named")
        : Affinity(0.97, because: "a hierarchy of things is named")
    }
    return HierarchyAffinity.named(name, in: brief, because: "a tree is named")
  }

  func scene(from brief: inout Brief) -> Scene? {
    if HierarchyAffinity.asksForDecisions(brief), let graph = decisions(&brief) { return graph }
    let reading = HierarchyReading(&brief, kind: name, kinds: [name, "orgchart"])
    return reading.scene(direction: brief.wishes.direction).map { .tree($0) }
  }

  /// Decisions told as steps and answers are drawn as a flow that branches.
  private func decisions(_ brief: inout Brief) -> Scene? {
    let lines = OutlineOrder(brief, kinds: [name])
    let isOutline = OutlineLine.isStructured(
      OutlineLine.lines(of: lines.parts, Array(brief.prompt.text.utf8)))
    guard !isOutline else { return nil }
    guard let graph = FlowScene.scene(from: &brief, isProcess: false) else { return nil }
    return DecisionTree(graph).map { .tree($0.scene) } ?? .graph(graph)
  }

  func drawing(of scene: Scene, measuring typeface: Typeface) -> Drawing {
    switch scene {
    case .tree(let tree):
      TreePainter(tree, kind: name, style: .tree, measuring: typeface).drawing()
    case .graph(let graph): GraphPainter(graph, kind: name, measuring: typeface).drawing()
    case .sequence, .wireframe, .chart, .sankey, .sections, .table, .quadrant, .venn, .events,
      .plane, .model, .states, .useCases, .git:
      TreePainter(TreeScene(), kind: name, style: .tree, measuring: typeface).drawing()
    }
  }
}

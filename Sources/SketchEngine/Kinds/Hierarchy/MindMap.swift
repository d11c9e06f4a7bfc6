/// A topic with branches and their branches.
struct MindMap: DiagramKind {
  let name = "mindmap"
  let summary = "a topic, its branches and theirs"
  let examples = [
    """
    Mind map of a garden year
      Spring
        Sow peas
        Prune roses
        Turn the compost
      Summer
        Water
        Pick berries
      Autumn
        Plant bulbs
        Rake leaves
        Store apples
      Winter
        Sharpen tools
        Order seeds
    """,
    """
    Mind map with Moving house in the middle. It has four branches: Packing, Paperwork, New flat and \
    Goodbye. Packing splits into Boxes, Labels and Fragile things. Under Paperwork are Lease, \
    Insurance and Change of address. Goodbye contains Party and Keys.
    """,
    "mindmap about bread: flour (wheat, rye, spelt), leaven (yeast, sourdough), salt, water",
    "Strengths and weaknesses of trains as a mind map",
    "mind map for learning to sail",
  ]

  func affinity(to brief: Brief) -> Affinity {
    HierarchyAffinity.named(name, in: brief, because: "a mind map is named")
  }

  func scene(from brief: inout Brief) -> Scene? {
    let reading = HierarchyReading(&brief, kind: name, kinds: [name])
    return reading.scene(direction: brief.wishes.direction).map { .tree($0) }
  }

  func drawing(of scene: Scene, measuring typeface: Typeface) -> Drawing {
    guard case .tree(let tree) = scene else {
      return MindMapPainter(TreeScene(), measuring: typeface).drawing()
    }
    return MindMapPainter(tree, measuring: typeface).drawing()
  }
}

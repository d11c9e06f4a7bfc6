/// Who leads whom.
struct OrgChart: DiagramKind {
  let name = "orgchart"
  let summary = "people, teams and whom they report to"
  let examples = [
    """
    Org chart: conductor Lea Brandt leads the strings, the winds and the percussion. The strings are \
    headed by concertmaster Yuto Sano. Four violins, two violas and two cellos report to Yuto Sano. \
    Two horns and a flute report to the winds.
    """,
    """
    org chart of a bike shop
    Owner
      Workshop lead: 3 mechanics, 1 apprentice
      Shop manager: 2 sales assistants
      Bookkeeper
    """,
    "Org chart: CEO Nia Obi -> CTO Per Lind, CFO Ana Rey; CTO -> 2 team leads, 4 developers each",
    """
    Organigram
    name, role, manager
    Mara Voss, Director,
    Tim Okafor, Head of exhibits, Mara Voss
    Suki Tan, Head of education, Mara Voss
    Ole Berg, Curator, Tim Okafor
    Ines Roth, Guide, Suki Tan
    """,
    "organization chart of a newspaper",
  ]

  func affinity(to brief: Brief) -> Affinity {
    let named = HierarchyAffinity.named(name, in: brief, because: "an org chart is named")
    if HierarchyAffinity.saysHierarchy(brief) {
      // "hierarchy" says both: people and their ranks make an org chart.
      return HierarchyAffinity.tellsPeople(brief)
        ? Affinity(0.98, because: "a hierarchy of people is named")
        : Affinity(0.9, because: "a hierarchy is named")
    }
    if named.score > 0 { return named }
    guard brief.order.kinds.isEmpty else { return .none }
    return HierarchyAffinity.ranks(brief)
  }

  func scene(from brief: inout Brief) -> Scene? {
    let reading = HierarchyReading(&brief, kind: name, kinds: [name, "tree"])
    return reading.scene(direction: brief.wishes.direction).map { .tree($0) }
  }

  func drawing(of scene: Scene, measuring typeface: Typeface) -> Drawing {
    guard case .tree(let tree) = scene else {
      return TreePainter(TreeScene(), kind: name, style: .card, measuring: typeface).drawing()
    }
    return TreePainter(tree, kind: name, style: .card, measuring: typeface).drawing()
  }
}

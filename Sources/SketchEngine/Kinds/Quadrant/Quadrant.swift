/// Things in four fields between two axes.
struct Quadrant: DiagramKind {
  let name = "quadrant"
  let summary = "things in four fields between two axes"
  let examples = [
    "Eisenhower matrix: urgent and important: burst pipe, tax form. Important, not urgent: exercise, reading. Delegate: newsletter. Eliminate: old magazines",
    """
    Impact effort matrix for a museum app
    Quick wins: opening hours, ticket link
    Major projects: audio guide
    Fill-ins: new icons
    Thankless tasks: fax support
    """,
    """
    Quadrant chart of harbour cafés
    x axis: cheap to expensive
    y axis: plain to fancy
    Anchor: 0.2, 0.3
    Pearl: 0.85, 0.9
    Dock 5: 0.45, 0.7
    Mermaid: 0.7, 0.4
    """,
    "2x2 matrix with skill on the x axis and interest on the y axis, top left: Learn, top right: Shine, bottom left: Skip, bottom right: Teach",
    "Stakeholder power interest grid. Mayor: high power, low interest. Neighbours: low power, high interest. Council: high power, high interest",
    "BCG matrix",
  ]

  func affinity(to brief: Brief) -> Affinity {
    // "the quadrants of a coordinate plane" are those of the plane.
    if brief.order.kinds.contains("plane") {
      return .none
    }
    return SectionAffinity.named(name, in: brief, because: "a quadrant chart is named")
  }

  func scene(from brief: inout Brief) -> Scene? {
    SectionTheme.take(&brief)
    var reader = QuadrantReader(brief, kind: name)
    let scene = reader.scene(&brief)
    return .quadrant(scene)
  }

  func drawing(of scene: Scene, measuring typeface: Typeface) -> Drawing {
    guard case .quadrant(let quadrant) = scene else {
      return QuadrantPainter(QuadrantScene(), typeface).drawing()
    }
    return QuadrantPainter(quadrant, typeface).drawing()
  }
}

/// Sets, what is in one only, and what they share.
struct Venn: DiagramKind {
  let name = "venn"
  let summary = "sets and what they share"
  let examples = [
    """
    Venn diagram of tea and coffee. Tea: many leaves, brewed mild. Coffee: roasted beans, strong \
    crema. Both: caffeine, served hot.
    """,
    """
    venn
    Choir: hymns, robes
    Band: drums, amplifiers
    Theatre: costumes, scripts
    Choir and Band: singing
    Band and Theatre: loud stage
    Choir and Theatre: rehearsals in the hall
    All three: applause
    """,
    "Venn diagram showing the overlap between design, engineering and business",
    "ikigai venn diagram",
    "draw a venn diagram of birds and bats, they share wings and flight, birds have feathers and lay eggs, bats have fur and echolocation. make bats purple",
    "Venn diagram with three circles",
  ]

  func affinity(to brief: Brief) -> Affinity {
    SectionAffinity.named(name, in: brief, because: "a Venn diagram is named")
  }

  func scene(from brief: inout Brief) -> Scene? {
    SectionTheme.take(&brief)
    return VennReader(&brief, kind: name).scene.map { .venn($0) }
  }

  func drawing(of scene: Scene, measuring typeface: Typeface) -> Drawing {
    guard case .venn(let venn) = scene else { return VennPainter(VennScene(), typeface).drawing() }
    return VennPainter(venn, typeface).drawing()
  }
}

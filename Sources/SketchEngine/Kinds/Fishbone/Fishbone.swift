/// An effect, the categories of its causes, and the causes.
struct Fishbone: DiagramKind {
  let name = "fishbone"
  let summary = "an effect and its causes by category"
  let examples = [
    """
    Fishbone diagram for cold coffee. Categories: Machine (worn pump, scale in the boiler), Beans \
    (old, ground too coarse), People (no training, rushed shifts), Cups (not warmed).
    """,
    """
    fishbone
    Effect: Trains run late
    - Staff
      - Too few drivers
      - Late shift change
    - Track
      - Worn switches
      - Works at night
        - No second track
    - Weather
      - Ice on the wires
    - Trains
      - Old doors
    """,
    """
    Ishikawa diagram of why plants die: Water has too much and too little as causes, Light has dark \
    corner, Soil has poor drainage and no nutrients, Care has missed holidays.
    """,
    "cause and effect diagram for low attendance with the categories Schedule, Price, Place and Publicity",
    "fishbone diagram of high staff turnover",
  ]

  func affinity(to brief: Brief) -> Affinity {
    HierarchyAffinity.named(name, in: brief, because: "a fishbone diagram is named")
  }

  func scene(from brief: inout Brief) -> Scene? {
    let reading = HierarchyReading(&brief, kind: name, kinds: [name])
    return reading.scene(direction: nil).map { .tree($0) }
  }

  func drawing(of scene: Scene, measuring typeface: Typeface) -> Drawing {
    guard case .tree(let tree) = scene else {
      return FishbonePainter(TreeScene(), measuring: typeface).drawing()
    }
    return FishbonePainter(tree, measuring: typeface).drawing()
  }
}

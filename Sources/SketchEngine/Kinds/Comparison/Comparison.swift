/// Things side by side: for and against, before and after, feature by feature.
struct Comparison: DiagramKind {
  let name = "comparison"
  let summary = "things side by side: pros and cons, before and after, feature by feature"
  let examples = [
    """
    Pros and cons of a rooftop garden
    Pros: fresh herbs, cooler rooms, bees
    Cons: heavy soil, watering in summer
    """,
    """
    Before and after diagram of the repair café
    Before: long queue, lost tools, handwritten tickets
    After: booked slots, tool wall, printed labels
    """,
    """
    comparison chart
    | | Canoe | Kayak | Rowing boat |
    |---|---|---|---|
    | Seats | 3 | 1 | 4 |
    | Stable | yes | no | yes |
    | Weight | 28 kg | 19 kg | 90 kg |
    """,
    "comparison diagram of trains vs buses: trains are fast, quiet and roomy, buses are cheap and stop everywhere",
    "A versus chart of pros and cons",
    """
    Comparison table: Paper vs Tablet
    Price: low, high
    Weight: heavy, light
    Works without power: yes, no
    """,
  ]

  private static let vocabulary = SectionVocabulary(
    """
    Pros: pro, advantage, benefit, upside, positive, plus
    Cons: con, disadvantage, drawback, downside, negative, minus
    Before: previously, old way, as is
    After: afterwards, new way, to be
    Do: dos, do's
    Don't: don'ts, dont, donts
    """)

  func affinity(to brief: Brief) -> Affinity {
    let named = SectionAffinity.named(name, in: brief, because: "a comparison is named")
    guard named.score == 0, brief.order.kinds.isEmpty else { return named }
    var heads: Set<Int> = []
    for words in brief.sentences.map(\.words) {
      for index in words.indices {
        guard let found = Self.vocabulary.match(in: words, at: index) else { continue }
        let end = index + found.count
        if end == words.count || words[end].isMark(":") { heads.insert(found.name) }
      }
    }
    if heads.isSuperset(of: [0, 1]) || heads.isSuperset(of: [2, 3]) || heads.isSuperset(of: [4, 5])
    {
      return Affinity(0.95, because: "two sides are held against each other")
    }
    let words = brief.sentences.first?.words ?? []
    let all = brief.sentences.flatMap(\.words)
    if words.prefix(3).contains(where: { $0.says("compare", "comparison", "comparing") }),
      all.contains(where: { $0.isMark(":") }),
      !words.contains(where: { $0.says("app", "page", "screen", "website", "chart", "graph") })
    {
      return Affinity(0.96, because: "a comparison is asked for")
    }
    let isVersus =
      words.count < 12 && words.contains { $0.says("vs", "vs.", "versus") }
      && !words.contains {
        $0.says(
          "app", "page", "screen", "website", "chart", "graph", "plot", "logo", "icon", "flow")
      }
    return isVersus ? Affinity(0.55, because: "one thing is held against another") : .none
  }

  func scene(from brief: inout Brief) -> Scene? {
    ComparisonReader(&brief, kind: name, vocabulary: Self.vocabulary).scene
  }

  func drawing(of scene: Scene, measuring typeface: Typeface) -> Drawing {
    switch scene {
    case .table(let table): GridPainter(table, kind: name, typeface).drawing()
    case .sections(let sections): ColumnsPainter(sections, kind: name, typeface).drawing()
    default: ColumnsPainter(SectionScene(), kind: name, typeface).drawing()
    }
  }
}

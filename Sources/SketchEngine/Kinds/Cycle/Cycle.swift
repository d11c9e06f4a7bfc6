/// Stages in a ring, the last leading back to the first.
struct Cycle: DiagramKind {
  let name = "cycle"
  let summary = "stages in a ring, the last leading back to the first"
  let examples = [
    "Show the PDCA cycle",
    """
    Cycle of a village orchard
    1. Prune: saws, ladders
    2. Blossom
    3. Pick: baskets
    4. Press
    5. Rest
    """,
    "A diagram of the life cycle of a silk moth, from egg to larva to cocoon to moth",
    "cycle diagram: notice -> hypothesis -> test -> learn",
    "water cycle",
    "Cycle with 6 stages going counterclockwise",
  ]

  func affinity(to brief: Brief) -> Affinity {
    let named = SectionAffinity.named(name, in: brief, because: "a cycle is named")
    guard named.score == 0, brief.order.kinds.isEmpty, let words = brief.sentences.first?.words
    else { return named }
    let place = words.indices.first { index in
      words[index].says("cycle", "cycles", "life-cycle", "lifecycle")
        && (index == 0 || words[index].says("life-cycle") || words[index - 1].says("life", "the")
          || DiagramTemplate.suiting(words.map(\.lower), kind: name) != nil)
    }
    guard let place,
      words[place].lower != "lifecycle"
        || DiagramTemplate.suiting(words.map(\.lower), kind: name) != nil,
      !words[..<place].contains(where: { $0.says("with", "page", "app", "screen", "form") })
    else { return .none }
    return Affinity(0.94, because: "the stages of a cycle are asked for")
  }

  func scene(from brief: inout Brief) -> Scene? {
    let first = brief.sentences.first?.words ?? []
    let tale = CycleTale(brief)
    if tale.isTold, let scene = tale.scene(&brief) { return scene }
    var reader = StageReader(&brief, kind: name)
    let naming = CycleName(brief)
    if reader.stages.count < 2, reader.count == nil,
      DiagramTemplate.suiting(first.map(\.lower), kind: name) == nil,
      let scene = CycleTale(brief).scene(&brief)
    {
      return scene
    }
    reader.complete(&brief, words: first.map(\.lower), unit: "Stage")
    var scene = SectionScene(sections: reader.stages)
    scene.sections = Self.closed(scene.sections)
    // "order lifecycle: created, paid, delivered": such a life ends.
    let isLife = first.contains { $0.says("lifecycle", "life") }
    let ends = scene.sections.allSatisfy { section in
      section.label.lowercased().hasSuffix("ed") || section.label.lowercased().hasSuffix("paid")
    }
    if isLife, ends, scene.sections.count > 2 { scene.form = "open" }
    scene.title = reader.composer.reader.title
    scene.center = naming.text ?? reader.title
    if scene.center?.lowercased().contains("clockwise") ?? false { scene.center = nil }
    if scene.center == scene.title { scene.center = nil }
    for span in naming.spans { brief.markDrawn(span) }
    let back = ["counterclockwise", "anticlockwise", "counter-clockwise", "anti-clockwise"]
    for word in brief.sentences.flatMap(\.words)
    where back.contains(word.lower) || word.says("clockwise") {
      brief.markWish(word.span)
      scene.isReversed = scene.isReversed || back.contains(word.lower)
    }
    scene.sections.removeAll { section in
      back.contains { OutlineTree.key(section.label).contains($0) }
        || OutlineTree.key(section.label) == "clockwise"
    }
    return scene.sections.isEmpty ? nil : .sections(scene)
  }

  /// "…, test, plan again" and "back to plan" close the ring instead of adding to it.
  static func closed(_ sections: [SectionScene.Section]) -> [SectionScene.Section] {
    // "a leads to b, b leads to c, c leads to a": each stands once.
    var seen: [String] = []
    let sections = sections.filter { section in
      let key = OutlineTree.key(section.label)
      defer { seen.append(key) }
      return !seen.contains(key)
    }
    guard sections.count > 2, let first = sections.first, let last = sections.last else {
      return sections
    }
    let name = OutlineTree.key(last.label)
    let start = OutlineTree.key(first.label)
    let isBack =
      name == start
      || [
        "back to ", "return to ", "repeat", "and repeat", "then repeat", "back to the start",
        "start again", "cycle repeat", "start over", "back again",
      ]
      .contains { name == $0.trimmed || name == $0 + start }
    return isBack ? Array(sections.dropLast()) : sections
  }

  func drawing(of scene: Scene, measuring typeface: Typeface) -> Drawing {
    switch scene {
    case .sections(let sections): CyclePainter(sections, typeface).drawing()
    case .graph(let graph): GraphPainter(graph, kind: name, measuring: typeface).drawing()
    default: CyclePainter(SectionScene(), typeface).drawing()
    }
  }
}

/// What a cycle is called: "PDCA cycle", "life cycle of a frog".
struct CycleName {
  private(set) var text: String?
  private(set) var spans: [Range<Int>] = []

  init(_ brief: Brief) {
    guard let words = brief.sentences.first?.words,
      let place = words.firstIndex(where: { $0.says("cycle", "lifecycle", "loop", "life-cycle") })
    else { return }
    var start = place
    while start > 0, !(words[start - 1].text.first?.isNumber ?? false),
      words[start - 1].tag == .noun || words[start - 1].tag == .name
        || words[start - 1].tag == .adjective || words[start - 1].says("life", "development"),
      !words[start - 1].says(
        "diagram", "simple", "nice", "basic", "draw", "make", "show", "create", "detailed",
        "complete", "full", "chart", "picture")
    {
      start -= 1
    }
    let isBare = start == place && !words[place].says("lifecycle", "life-cycle")
    var end = place + 1
    var topic: [Word] = []
    if end < words.count, words[end].says("of", "for") {
      topic = Array(
        words[(end + 1)...].prefix {
          $0.token.kind != .mark && $0.tag != .arrow
            && !$0.says(
              "with", "from", "showing", "through", "including", "that", "which", "going", "using",
              "in", "illustrating", "where", "as", "has", "have", "works", "is")
        })
      end += 1 + topic.count
    }
    let rest = Array(words[start...place])
    let subject = topic.drop { $0.tag == .determiner || $0.tag == .possessive }
    guard !isBare || !subject.isEmpty else { return }
    if subject.contains(where: { $0.says("stages", "steps", "and") }) { return }
    if isBare {
      text = TitleWords.tidy(OutlineWording.text(subject))
    } else {
      let name = OutlineWording.text(rest).replacingLifecycle
      let about = OutlineWording.text(subject)
      let isLife = name.lowercased().hasPrefix("life")
      text = TitleWords.tidy(
        subject.isEmpty ? name : isLife ? "\(about) \(name)" : "\(name) of \(about)")
    }
    spans = words[start..<end].map(\.span)
    if (text ?? "").count > 60 { text = nil }
  }
}

extension String {
  /// "lifecycle" as it is mostly written.
  fileprivate var replacingLifecycle: String { self == "lifecycle" ? "life cycle" : self }
}

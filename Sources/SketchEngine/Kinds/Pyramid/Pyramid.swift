/// Levels on top of each other, the widest at the base.
struct Pyramid: DiagramKind {
  let name = "pyramid"
  let summary = "levels on top of each other, from a wide base to a top"
  let examples = [
    "Maslow's hierarchy of needs pyramid",
    """
    Pyramid of a beekeeping club
    - Chair
    - Board: treasurer, secretary
    - Mentors: one for each valley
    - Members
    """,
    "Pyramid with 4 levels from bottom to top: seeds, mice, owls, eagle. Make the eagle level brown",
    "test pyramid",
    """
    pyramid diagram "Music lessons"
    Top: concert
    Middle: ensemble, scales
    Base: daily practice, listening
    """,
  ]

  func affinity(to brief: Brief) -> Affinity {
    // Pyramids that stand somewhere are buildings.
    let words = brief.sentences.flatMap(\.words)
    let isBuilding =
      words.count < 9
      && words.contains {
        $0.says("giza", "egyptian", "sunset", "desert", "mayan", "aztec", "camel")
      }
      && !words.contains {
        $0.says("diagram", "chart", "society", "social", "levels") || $0.isMark(":")
      }
    guard !isBuilding else { return .none }
    return SectionAffinity.named(name, in: brief, because: "a pyramid is named")
  }

  func scene(from brief: inout Brief) -> Scene? {
    let words = brief.sentences.first?.words.map(\.lower) ?? []
    var reader = StageReader(&brief, kind: name)
    let isTold = reader.stages.count > 1
    reader.complete(&brief, words: words, unit: "Level")
    var scene = SectionScene(title: reader.title, sections: reader.stages)
    let order = PyramidOrder(brief)
    let values = scene.sections.compactMap { $0.value?.number }
    let shrinks =
      values.count == scene.sections.count && values.count > 1
      && zip(values, values.dropFirst()).allSatisfy { $0 > $1 }
    // The most stands at the base.
    if isTold, order.isUpwards || shrinks { scene.sections.reverse() }
    scene.sections = PyramidOrder.placed(scene.sections)
    for index in scene.sections.indices {
      scene.sections[index].label = PyramidOrder.named(scene.sections[index].label)
    }
    for span in order.spans { brief.markWish(span) }
    scene.isReversed = order.isInverted
    return scene.sections.isEmpty ? nil : .sections(scene)
  }

  func drawing(of scene: Scene, measuring typeface: Typeface) -> Drawing {
    guard case .sections(let sections) = scene else {
      return PyramidPainter(SectionScene(), typeface).drawing()
    }
    return PyramidPainter(sections, typeface).drawing()
  }
}

/// Which way levels are told.
struct PyramidOrder {
  /// Whether the first level that is told is the base.
  private(set) var isUpwards = false
  /// Whether the pyramid stands on its top.
  private(set) var isInverted = false
  private(set) var spans: [Range<Int>] = []

  /// A name without "at the top".
  static func named(_ label: String) -> String {
    for end in [
      " at the top", " on top", " at the base", " at the bottom", " as the base",
      " at the very top", " in the middle",
    ]
    where label.hasSuffix(end) {
      return String(label.dropLast(end.count))
    }
    return label
  }

  init(_ brief: Brief) {
    let all = brief.sentences.flatMap(\.words)
    let base = all.firstIndex { $0.says("base", "bottom", "foundation") }
    let top = all.firstIndex { $0.says("top", "apex", "peak", "tip") }
    if let base, top.map({ base < $0 }) ?? (base * 2 < all.count) {
      isUpwards = !all.contains { $0.says("triangle") } || top != nil
      spans.append(all[base].span)
    }
    if let top { spans.append(all[top].span) }
    for words in brief.sentences.map(\.words) {
      for index in words.indices {
        if words[index].says("bottom", "base"), index + 2 < words.count,
          words[index + 1].says("to"), words[index + 2].says("top")
        {
          isUpwards = true
          spans += words[max(0, index - 1)...(index + 2)].map(\.span)
        }
        if words[index].says("top"), index + 2 < words.count, words[index + 1].says("to"),
          words[index + 2].says("bottom", "base")
        {
          spans += words[max(0, index - 1)...(index + 2)].map(\.span)
        }
        if words[index].says("bottom-up", "upwards") {
          isUpwards = true; spans.append(words[index].span)
        }
        if words[index].says("inverted", "upside-down", "reversed", "inverse") {
          isInverted = true
          spans.append(words[index].span)
        }
      }
    }
  }

  /// "Top: a, base: b": places are no names, where only they head what stands there.
  static func placed(_ sections: [SectionScene.Section]) -> [SectionScene.Section] {
    let places = [
      "top": 0, "tip": 0, "peak": 0, "first": 1, "upper": 1, "second": 2, "third": 3, "middle": 4,
      "fourth": 5, "fifth": 6, "sixth": 7, "lower": 8, "base": 9, "bottom": 9, "foundation": 9,
    ]
    let ranks = sections.map { section -> Int? in
      let words = OutlineTree.key(section.label).split(separator: " ").map(String.init)
      guard let first = words.first, words.count < 3 else { return nil }
      return places[first]
    }
    guard ranks.allSatisfy({ $0 != nil }), sections.count > 1 else { return sections }
    let order = sections.indices.sorted { (ranks[$0] ?? 0, $0) < (ranks[$1] ?? 0, $1) }
    return order.map { index in
      var section = sections[index]
      guard section.items.count == 1 else { return section }
      section.label = section.items[0].label
      section.spans += section.items[0].spans
      section.items = []
      return section
    }
  }
}

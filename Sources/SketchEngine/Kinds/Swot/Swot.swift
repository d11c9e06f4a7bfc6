/// Strengths, weaknesses, opportunities and threats.
struct Swot: DiagramKind {
  let name = "swot"
  let summary = "strengths, weaknesses, opportunities and threats of something"
  let examples = [
    """
    SWOT analysis of a village bakery. Strengths: loyal regulars, sourdough recipe, low rent. \
    Weaknesses: small oven, no website. Opportunities: farmers market, school catering. Threats: \
    new supermarket, rising flour prices.
    """,
    """
    SWOT: Riverside bike rental
    Strengths
    - On the river path
    - Sturdy bikes
    Weaknesses
    - Closed in winter
    Opportunities
    - Electric bikes
    - Guided tours at sunset
    Threats
    - City bike scheme
    """,
    "swot for a podcast: our strengths are clear sound and good guests, the main weakness is irregular episodes, opportunities include live shows, and the biggest threat is platform fees",
    """
    SWOT matrix titled "Choir 2027"
    S: strong sopranos, own hall
    W: few tenors
    O: radio broadcast, festival
    T: hall needs a new roof
    Make threats purple
    """,
    "SWOT analysis of a street food truck",
  ]

  static let vocabulary = SectionVocabulary(
    """
    Strengths: strength, s, strong point, advantage
    Weaknesses: weakness, w, weak point, disadvantage
    Opportunities: opportunity, opp, opportunites, o, chance
    Threats: threat, t, risk
    """, isOpen: false, units: ["point", "item", "bullet", "entry"])

  func affinity(to brief: Brief) -> Affinity {
    let named = SectionAffinity.named(name, in: brief, because: "a SWOT analysis is named")
    // "SWOT matrix": no other word says as much.
    if named.score > 0 { return Affinity(0.98, because: named.reason) }
    // The four headings say it without the name.
    var seen: Set<Int> = []
    for sentence in brief.sentences {
      for index in sentence.words.indices {
        for (place, name) in Self.vocabulary.names.enumerated()
        where Lemmas.singular(sentence.words[index].lower) == name.spellings[0][0] {
          seen.insert(place)
        }
      }
    }
    return brief.order.kinds.isEmpty && seen.count == 4
      ? Affinity(0.96, because: "strengths, weaknesses, opportunities and threats are told") : .none
  }

  func scene(from brief: inout Brief) -> Scene? {
    var composer = SectionComposer(&brief, kind: name, vocabulary: Self.vocabulary)
    composer.takeTitle(&brief)
    var told = composer.sections
    var scene = SectionScene(title: composer.title)
    let isEmpty = told.allSatisfy(\.items.isEmpty)
    if isEmpty, let template = composer.template(composer.topicWords, Self.vocabulary) {
      told = template.sections.map { draft in
        var section = composer.section(draft)
        section.spans = []
        for index in section.items.indices { section.items[index].spans = [] }
        section.color = told.first { $0.label == section.label }?.color
        return section
      }
      scene.remark = "Example content"
      brief.assume("No content was given, so usual points for such a case are drawn as examples.")
    } else if isEmpty {
      brief.assume("No content was given, so each field holds the questions that help to fill it.")
    }
    scene.sections = Self.vocabulary.names.enumerated().map { place, name in
      if let section = told.first(where: { $0.label == name.label }), !section.items.isEmpty {
        return section
      }
      var section = told.first { $0.label == name.label } ?? SectionScene.Section(name.label)
      section.color = section.color ?? composer.headingColor(name.label) ?? composer.reader.color
      if isEmpty, scene.remark == nil {
        let count = max(1, composer.reader.count ?? 3)
        section.items = Self.questions[place].prefix(count).map { question in
          var item = SectionScene.Item(question)
          item.isExample = true
          return item
        }
      }
      return section
    }
    return .sections(scene)
  }

  /// What one asks to fill an empty field.
  private static let questions = [
    [
      "What do we do well?", "What do others praise?", "What do we have that others lack?",
      "What can we rely on?",
    ],
    [
      "What could we do better?", "What do we lack?", "Where do others win?",
      "What do people complain about?",
    ],
    [
      "Which trends help us?", "Which needs are not met?", "Who could we work with?",
      "What is about to change?",
    ],
    [
      "What do rivals do?", "What changes around us?", "What could stop us?",
      "Which trends work against us?",
    ],
  ]

  func drawing(of scene: Scene, measuring typeface: Typeface) -> Drawing {
    guard case .sections(let sections) = scene else {
      return SwotPainter(SectionScene(), typeface).drawing()
    }
    return SwotPainter(sections, typeface).drawing()
  }
}

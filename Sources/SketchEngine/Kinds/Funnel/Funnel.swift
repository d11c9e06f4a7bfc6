/// Stages that fewer and fewer pass.
struct Funnel: DiagramKind {
  let name = "funnel"
  let summary = "stages that fewer and fewer pass, with what is left at each"
  let examples = [
    """
    Sales funnel of a canoe school
    Website visits: 8,000
    Course page: 2,400
    Bookings: 360
    Repeat guests: 90
    """,
    "Build a marketing funnel",
    "Recruitment funnel: 420 applications, 85 phone calls, 30 interviews, 6 offers, 4 hires",
    """
    funnel diagram for a choir
    - Awareness (posters, radio)
    - Open rehearsal (free tea)
    - Trial month
    - Member
    Make Member green
    """,
    "funnel with 5 stages",
    "Funnel chart\nstage,people\nDownload,5000\nSign up,2100\nFirst song,900\nSubscribe,130",
  ]

  func affinity(to brief: Brief) -> Affinity {
    SectionAffinity.named(name, in: brief, because: "a funnel is named")
  }

  func scene(from brief: inout Brief) -> Scene? {
    let words = brief.sentences.first?.words.map(\.lower) ?? []
    var reader = StageReader(&brief, kind: name)
    let table =
      reader.stages.count < 2 || !TextTable.tables(in: brief.prompt.text).isEmpty
      ? Self.table(&brief) : []
    if !table.isEmpty {
      return .sections(SectionScene(title: reader.title, sections: table))
    }
    reader.complete(&brief, words: words, unit: "Stage")
    let scene = SectionScene(title: reader.title, sections: reader.stages)
    return scene.sections.isEmpty ? nil : .sections(scene)
  }

  /// Rows of a stage and its number.
  private static func table(_ brief: inout Brief) -> [SectionScene.Section] {
    for table in TextTable.tables(in: brief.prompt.text) {
      let rows = table.rows.filter { $0.count > 1 }
      let stages = rows.compactMap { row -> SectionScene.Section? in
        guard let number = Quantity(spelled: row[1].text), number.number > 0 else { return nil }
        var section = SectionScene.Section(row[0].text.capitalizedFirst)
        section.value = ChartValue(number.number, row[1].text)
        section.spans = [row[0].span, row[1].span]
        return section
      }
      guard stages.count > 1 else { continue }
      for span in table.spans { brief.markDrawn(span) }
      return stages
    }
    return []
  }

  func drawing(of scene: Scene, measuring typeface: Typeface) -> Drawing {
    guard case .sections(let sections) = scene else {
      return FunnelPainter(SectionScene(), typeface).drawing()
    }
    return FunnelPainter(sections, typeface).drawing()
  }
}

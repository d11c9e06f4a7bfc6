/// Rows against columns: who does what, options against criteria, how likely and how grave.
struct Matrix: DiagramKind {
  let name = "matrix"
  let summary = "rows against columns, such as RACI, decision and risk matrices"
  let examples = [
    """
    RACI matrix for a summer fair. Roles: Chair, Treasurer, Volunteer. Book the field: Chair A, \
    Volunteer R, Treasurer C. Pay the band: Treasurer R, Chair A. Hang posters: Volunteer R, Chair I.
    """,
    """
    Decision matrix for a new kettle
    Criteria: price, speed, noise
    Whistler: 4, 3, 1
    Swift: 2, 5, 3
    Basic: 5, 2, 4
    """,
    "Ansoff matrix",
    "5x5 risk matrix",
    """
    feature matrix
    | Feature | Free | Team | School |
    |---|---|---|---|
    | Shared boards | no | yes | yes |
    | Offline use | yes | yes | yes |
    | Class lists | no | no | yes |
    """,
    "Comparison matrix of tents, vans and cabins on cost, comfort and privacy",
  ]

  func affinity(to brief: Brief) -> Affinity {
    SectionAffinity.named(name, in: brief, because: "a matrix is named")
  }

  func scene(from brief: inout Brief) -> Scene? {
    SectionTheme.take(&brief)
    let reader = GridReader(brief, kinds: [name])
    let title = GridTitle(brief, reader.reader)
    var scene = reader.scene
    var duties = DutyReader(brief, reader)
    let size = GridSize(brief)
    reader.mark(&brief)
    if title.words.contains(where: { ["raci", "rasci", "responsibility"].contains($0) })
      || duties.isTold
    {
      if !duties.isTold, reader.rowLabels.isEmpty, !reader.columnLabels.isEmpty {
        duties.nameTasks()
        brief.assume("No tasks were named, so their names stand to be replaced.")
      }
      scene = duties.scene ?? scene
      for span in duties.spans { brief.markDrawn(span) }
      scene.legend = DutyReader.legend
    }
    if scene.rows.isEmpty || !reader.hasCells && scene.columns.isEmpty {
      scene = usual(title, size, reader, &brief)
    } else if !reader.hasCells, !duties.isTold {
      brief.assume("No cells were given, so they are empty.")
    }
    for span in scene.rows.flatMap(\.cells).flatMap(\.spans) { brief.markDrawn(span) }
    let sides = [scene.columnTitle, scene.rowTitle].compactMap { $0?.lowercased() }
    for word in brief.sentences.flatMap(\.words) where sides.contains(word.lower) {
      brief.markDrawn(word.span)
    }
    scene.title = scene.title ?? title.text
    for span in title.spans { brief.markDrawn(span) }
    for span in title.wished + size.spans { brief.markWish(span) }
    return .table(scene)
  }

  /// A well-known matrix, or one to fill in.
  private func usual(
    _ title: GridTitle, _ size: GridSize, _ reader: GridReader, _ brief: inout Brief
  ) -> TableScene {
    var scene = TableScene()
    if title.words.contains("risk") { return RiskGrid(size: size.rows ?? 5).scene }
    if let counted = counted(title, reader) { return counted }
    if let rows = size.numbers, !rows.isEmpty {
      scene.rows = rows.map { TableScene.Row($0.map { TableScene.Cell($0) }) }
      return scene
    }
    if let template = DiagramTemplate.suiting(title.words, kind: name),
      let prompt = try? Prompt(template.text)
    {
      let usual = Brief(reading: prompt)
      let reader = GridReader(usual, kinds: [name])
      scene = reader.scene
      let duties = DutyReader(usual, reader)
      if duties.isTold, let told = duties.scene {
        scene = told
        scene.legend = DutyReader.legend
        scene.remark = "Example content"
        brief.assume("No content was given, so usual tasks and roles are drawn as examples.")
      }
      scene.forgetSpans()
      return scene
    }
    let isDecision = title.words.contains {
      ["decision", "pugh", "weighted", "evaluation"].contains($0)
    }
    scene.placeholders(
      rows: size.rows ?? 3, columns: size.columns ?? 3, row: isDecision ? "Option" : "Row",
      column: isDecision ? "Criterion" : "Column")
    brief.assume("No content was given, so the rows and columns stand to be replaced.")
    return scene
  }

  /// "confusion matrix with 50 true positives": a well-known matrix with a number in each cell.
  private func counted(_ title: GridTitle, _ reader: GridReader) -> TableScene? {
    let loose = reader.reader.loose
    guard loose.count > 1, let template = DiagramTemplate.suiting(title.words, kind: name),
      let prompt = try? Prompt(template.text)
    else { return nil }
    var scene = GridReader(Brief(reading: prompt), kinds: [name]).scene
    scene.forgetSpans()
    var found = 0
    for row in scene.rows.indices {
      for column in scene.rows[row].cells.indices {
        let key = OutlineTree.key(scene.rows[row].cells[column].text)
        guard
          let item = loose.first(where: { item in
            let rest = item.words.filter { Quantity(spelled: $0.text) == nil }
            return !key.isEmpty && OutlineTree.key(OutlineWording.label(rest)) == key
          }), let number = item.words.first(where: { Quantity(spelled: $0.text) != nil })
        else { continue }
        scene.rows[row].cells[column].text = number.text
        scene.rows[row].cells[column].spans = item.spans
        found += 1
      }
    }
    return found > 1 ? scene : nil
  }

  func drawing(of scene: Scene, measuring typeface: Typeface) -> Drawing {
    guard case .table(let table) = scene else {
      return GridPainter(TableScene(), kind: name, typeface).drawing()
    }
    return GridPainter(table, kind: name, typeface).drawing()
  }
}

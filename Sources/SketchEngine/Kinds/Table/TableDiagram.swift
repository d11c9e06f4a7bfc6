/// Rows and columns of words and numbers.
struct TableDiagram: DiagramKind {
  let name = "table"
  let summary = "rows and columns of words and numbers"
  let examples = [
    """
    Table of lighthouses
    | Lighthouse | Height | Built | Open to visitors |
    |---|---|---|---|
    | North Head | 28 m | 1871 | yes |
    | Gull Rock | 41 m | 1903 | no |
    | Sandy Point | 17 m | 1888 | yes |
    """,
    "Draw a table with columns Name, Instrument and Years. Ana: violin, 12. Bo: cello, 7. Chidi: flute, 3.",
    """
    make a table titled "Ferry times"
    Stop,Departs,Arrives,Price
    Harbour,08:15,08:40,$4.50
    Island,09:05,09:30,$4.50
    Old mill,10:10,10:55,$6.20
    """,
    "Truth table for XOR",
    "table with columns Task, Owner, Due and rows (Book hall, Mia, 3 May), (Print posters, Tom, 10 May), (Order chairs, Mia, 12 May)",
    "multiplication table up to 6",
  ]

  func affinity(to brief: Brief) -> Affinity {
    let named = SectionAffinity.named(name, in: brief, because: "a table is named")
    if named.score > 0 { return named }
    guard brief.order.kinds.isEmpty else { return .none }
    let tables = TextTable.tables(in: brief.prompt.text)
    if Self.asksForTable(brief) {
      let speaks = brief.sentences.contains { sentence in
        sentence.words.contains {
          $0.says("columns", "column", "rows", "row", "headers", "header")
        }
      }
      // "fruit and price: apple 1.20, banana 0.50".
      let words = brief.sentences.flatMap(\.words)
      let colon = words.firstIndex { $0.isMark(":") } ?? words.count
      let isListed = words[colon...].filter { $0.token.kind == .number }.count > 1
      // A table of which only the heads are told may be one on a screen.
      if !tables.isEmpty
        || (speaks || isListed) && !Self.speaksOfScreens(brief)
          && GridReader(brief, kinds: [name]).hasCells
      {
        return Affinity(0.97, because: "a table is asked for, with its rows or columns")
      }
    }
    let lines = brief.prompt.lines.count
    if let table = tables.first, table.spans.count >= lines {
      return Affinity(0.5, because: "it is a table of rows and columns")
    }
    return .none
  }

  /// "a table with …", "table of …: …": the thing that is wanted is a table.
  private static func asksForTable(_ brief: Brief) -> Bool {
    guard let words = brief.sentences.first?.words else { return false }
    guard let place = words.prefix(8).firstIndex(where: { $0.says("table", "tables") }) else {
      return false
    }
    let isHead = words[..<place].allSatisfy { word in
      word.tag == .verb || word.tag == .determiner || word.tag == .adjective
        || word.tag == .pronoun || word.tag == .politeness || word.tag == .modal
        || word.says("draw", "make", "create", "show", "need", "want", "simple", "data", "small")
    }
    let next = words.dropFirst(place + 1).first
    return isHead
      && (next.map {
        $0.token.kind == .mark || $0.tag == .preposition || $0.tag == .quoted
          || $0.says("with", "that", "titled", "comparing", "showing", "where", "has")
      } ?? true)
  }

  private static func speaksOfScreens(_ brief: Brief) -> Bool {
    brief.sentences.contains { sentence in
      sentence.words.contains {
        $0.says(
          "button", "buttons", "search", "filter", "filters", "pagination", "screen", "page",
          "dashboard", "app", "sort", "sortable", "checkbox", "checkboxes", "dropdown", "toolbar",
          "sidebar", "website", "form", "click", "hover", "admin", "primary", "foreign", "varchar",
          "database", "schema")
      }
    }
  }

  func scene(from brief: inout Brief) -> Scene? {
    SectionTheme.take(&brief)
    let reader = GridReader(brief, kinds: [name])
    var scene = reader.scene
    reader.mark(&brief)
    let title = GridTitle(brief, reader.reader)
    if scene.rows.isEmpty, scene.columns.isEmpty {
      if let times = TimesTable(brief) {
        scene = times.scene
        for span in times.spans { brief.markDrawn(span) }
      } else if let template = DiagramTemplate.suiting(Self.gates(title.words), kind: name),
        let prompt = try? Prompt(template.text)
      {
        scene = GridReader(Brief(reading: prompt), kinds: [name]).scene
        scene.forgetSpans()
      } else {
        let size = GridSize(brief)
        scene.placeholders(rows: size.rows ?? 3, columns: size.columns ?? 3)
        for span in size.spans { brief.markWish(span) }
        brief.assume("No rows or columns were given, so those drawn stand to be replaced.")
      }
    } else if scene.rows.isEmpty {
      let size = GridSize(brief)
      for span in size.spans { brief.markWish(span) }
      scene.rows = (0..<(size.rows ?? 3)).map { _ in
        TableScene.Row(scene.columns.map { _ in TableScene.Cell("") })
      }
      scene.hasRowHeads = false
      brief.assume("No rows were given, so empty ones are drawn.")
    }
    // "fruit and price" heads the columns, and not the table once more.
    let isHead =
      scene.columns.count == 2
      && scene.columns.allSatisfy { head in
        title.text?.lowercased().contains(head.label.lowercased()) ?? false
      }
    scene.title = scene.title ?? (isHead ? nil : title.text)
    for span in title.spans { brief.markDrawn(span) }
    for span in title.wished { brief.markWish(span) }
    return .table(scene)
  }

  /// "and", "or" and "not" name a gate in a truth table, and hold no sentence together.
  private static func gates(_ words: [String]) -> [String] {
    guard words.contains("truth") else { return words }
    return words.map { ["and", "or", "not", "nor"].contains($0) ? $0 + "gate" : $0 }
  }

  func drawing(of scene: Scene, measuring typeface: Typeface) -> Drawing {
    guard case .table(let table) = scene else {
      return GridPainter(TableScene(), kind: name, typeface).drawing()
    }
    return GridPainter(table, kind: name, typeface).drawing()
  }
}

extension TableScene {
  /// Heads that stand to be replaced.
  mutating func placeholders(
    rows: Int, columns: Int, row: String = "Row", column: String = "Column"
  ) {
    self.columns = [Head("")] + (1...max(1, columns)).map { Head("\(column) \($0)") }
    self.rows = (1...max(1, rows)).map { number in
      Row([Cell("\(row) \(number)")] + (0..<max(1, columns)).map { _ in Cell("") })
    }
    hasRowHeads = true
  }

  /// Nothing of it came from the prompt.
  mutating func forgetSpans() {
    for column in columns.indices { columns[column].spans = [] }
    for row in rows.indices {
      for cell in rows[row].cells.indices { rows[row].cells[cell].spans = [] }
    }
  }
}

/// Reads what is held against what: a table of features, or lists side by side.
struct ComparisonReader {
  private(set) var scene: Scene?

  init(_ brief: inout Brief, kind: String, vocabulary: SectionVocabulary) {
    let composer = SectionComposer(&brief, kind: kind, vocabulary: vocabulary)
    if let table = Self.table(&brief, kind: kind, composer) {
      scene = .table(table)
      return
    }
    if let grid = Self.versus(&brief, composer) {
      scene = .table(grid)
      return
    }
    let loose = composer.reader.loose
    let isKnown =
      !composer.sections.isEmpty && composer.reader.sections.allSatisfy { $0.known != nil }
    var sides = isKnown ? [] : Self.sides(composer.reader.topic, loose)
    if sides.isEmpty, composer.reader.sections.isEmpty, loose.count > 1, loose.count < 7 {
      sides = loose
    }
    var sections = composer.sections
    // "comparison of three plans: a, b, c".
    if sections.count == 1, sections[0].items.count > 1, composer.reader.sections[0].known == nil,
      let first = composer.reader.sections[0].words.first,
      first.says("comparison", "compare", "comparing")
    {
      let items = composer.reader.sections[0].items
      let about = composer.reader.sections[0].words.dropFirst().drop {
        $0.says("of", "the", "between")
      }
      sections = items.map { Self.plan($0, composer) }
      scene = .sections(
        Self.filled(
          SectionScene(title: TitleWords.tidy(OutlineWording.text(about)), sections: sections),
          &brief))
      return
    }
    if sides.count > 1, let grid = Self.grid(composer, sides) {
      for span in sides.flatMap(\.spans) { brief.markDrawn(span) }
      scene = .table(grid)
      return
    }
    if sides.count > 1, composer.reader.sections.isEmpty,
      let grid = Self.weighed(brief, sides, composer)
    {
      for span in sides.flatMap(\.spans) { brief.markDrawn(span) }
      brief.assume("Nothing was said for or against the sides, so the cells are empty.")
      scene = .table(grid)
      return
    }
    var title = composer.title
    // "advantages and disadvantages of solar power" is about solar power.
    if isKnown, composer.reader.title == nil,
      let of = composer.reader.topic.lastIndex(where: { $0.says("of") }),
      composer.reader.topic[..<of].contains(where: {
        $0.says("advantages", "disadvantages", "pros", "cons", "benefits", "drawbacks")
      })
    {
      title = TitleWords.tidy(OutlineWording.label(Array(composer.reader.topic[(of + 1)...])))
    }
    if sides.count > 1 {
      for span in sides.flatMap(\.spans) { brief.markDrawn(span) }
      // "trains vs buses" names the sides, which heads of their own may repeat.
      if sections.isEmpty { sections = sides.map { composer.section(SectionDraft($0)) } }
      if composer.reader.title == nil, sections.count == sides.count { title = nil }
    } else {
      Self.readAsked(brief, &sections, vocabulary)
    }
    // "wants and needs: wants: …, needs: …": a heading over all that joins their names.
    let all = sections
    sections.removeAll { section in
      let others = all.filter { $0.label != section.label }
      let isJoint =
        section.items.isEmpty && others.count > 1
        && others.allSatisfy { section.label.lowercased().contains($0.label.lowercased()) }
      if isJoint { title = title ?? section.label }
      return isJoint
    }
    if sections.count < 2 { Self.complete(&sections, &brief) }
    var result = Self.filled(SectionScene(title: title, sections: sections), &brief)
    result.center = sections.count == 2 && sides.count == 2 ? "vs" : nil
    scene = .sections(result)
  }

  /// "Basic $10 2GB": a name, and what it is from the first number on.
  private static func plan(
    _ item: SectionDraft.Item, _ composer: SectionComposer
  ) -> SectionScene.Section {
    var section = composer.section(SectionDraft(item))
    guard
      let cut = item.words.indices.dropFirst().first(where: {
        Quantity.read(item.words, at: $0) != nil
      })
    else { return section }
    section.label = OutlineWording.label(Array(item.words[..<cut]))
    section.items = item.words[cut...].filter { $0.token.kind != .mark }.map {
      SectionScene.Item($0.text.capitalizedFirst)
    }
    return section
  }

  /// Sides that nothing was said about hold points to be replaced.
  private static func filled(_ scene: SectionScene, _ brief: inout Brief) -> SectionScene {
    guard scene.sections.allSatisfy(\.items.isEmpty) else { return scene }
    var scene = scene
    brief.assume("Nothing was said about the sides, so each holds points to be replaced.")
    for index in scene.sections.indices {
      scene.sections[index].items = points(scene.sections[index].label)
    }
    return scene
  }

  // MARK: Tables

  private static func table(
    _ brief: inout Brief, kind: String, _ composer: SectionComposer
  ) -> TableScene? {
    guard !TextTable.tables(in: brief.prompt.text).isEmpty,
      composer.reader.sections.allSatisfy({ $0.known == nil })
    else { return nil }
    let grid = GridReader(brief, kinds: [kind])
    guard grid.hasCells else { return nil }
    grid.mark(&brief)
    var scene = grid.scene
    scene.title = composer.title
    return scene
  }

  /// "compare coffee and tea: caffeine high vs low, taste bitter vs mild".
  private static func versus(_ brief: inout Brief, _ composer: SectionComposer) -> TableScene? {
    let words = brief.sentences.first?.words ?? []
    guard let colon = words.firstIndex(where: { $0.isMark(":") }), colon > 1 else { return nil }
    let list = Array(words[(colon + 1)...])
    let pieces = ItemList.cut(list) { list[$0].isMark(",", ";") }
    let rows = pieces.map { piece in
      ItemList.cut(piece.filter { !$0.says("and") }) { index in
        piece.filter { !$0.says("and") }[index].says("vs", "vs.", "versus")
      }
    }
    guard rows.count > 1, rows.allSatisfy({ $0.count == 2 && $0[0].count > 1 }) else { return nil }
    var head = words[..<colon].drop { word in
      !word.says("compare", "comparing", "of", "between", "for")
    }.dropFirst().prefix { !$0.says("in", "on", "by", "as") }
    while head.first?.tag == .determiner { head = head.dropFirst() }
    let sides = ItemList.items(of: Array(head))
    guard sides.count == 2 else { return nil }
    var scene = TableScene()
    scene.hasRowHeads = true
    scene.columns = [TableScene.Head("")] + sides.map { TableScene.Head($0.label) }
    scene.rows = rows.map { row in
      TableScene.Row([
        TableScene.Cell(OutlineWording.label(Array(row[0].dropLast())), spans: row[0].map(\.span)),
        TableScene.Cell(OutlineWording.label(row[0].suffix(1))),
        TableScene.Cell(OutlineWording.label(row[1]), spans: row[1].map(\.span)),
      ])
    }
    for word in words[..<colon] { brief.markWish(word.span) }
    for span in sides.flatMap(\.spans) + list.map(\.span) { brief.markDrawn(span) }
    return scene
  }

  /// "Paper vs Tablet" with "Price: low, high": a row for each feature.
  private static func grid(
    _ composer: SectionComposer, _ sides: [SectionDraft.Item]
  ) -> TableScene? {
    let keys = sides.map { OutlineTree.key($0.label) }
    let rows = composer.reader.sections.filter { $0.known == nil && !$0.items.isEmpty }
    guard rows.count > 1, rows.count == composer.reader.sections.count,
      rows.allSatisfy({ $0.items.count == sides.count && !keys.contains(OutlineTree.key($0.label)) }
      )
    else { return nil }
    var scene = TableScene()
    scene.title = composer.reader.title
    scene.hasRowHeads = true
    scene.columns = [TableScene.Head("")]
    for side in sides {
      var head = TableScene.Head(side.label)
      head.spans = side.spans
      scene.columns.append(head)
    }
    scene.rows = rows.map { row in
      TableScene.Row(
        [TableScene.Cell(row.label, spans: row.spans)]
          + row.items.enumerated().map { column, item in
            // "low for paper" says its side again.
            let words = item.words.filter { OutlineTree.key($0.text) != keys[column] }
            return TableScene.Cell(
              words.isEmpty ? item.label : OutlineWording.label(words), spans: item.spans)
          })
    }
    return scene
  }

  /// "pros and cons of buying vs renting": for and against of each side.
  private static func weighed(
    _ brief: Brief, _ sides: [SectionDraft.Item], _ composer: SectionComposer
  ) -> TableScene? {
    let words = (brief.sentences.first?.words ?? []).flatMap { word in
      word.lower.split(separator: "/").map(String.init)
    }
    guard words.contains("pros"), words.contains("cons") else { return nil }
    let labels = sides.map(\.label)
    guard !labels.contains(where: { ["Pros", "Cons"].contains($0) }) else { return nil }
    var scene = TableScene()
    scene.title = composer.reader.title
    scene.hasRowHeads = true
    scene.columns =
      [TableScene.Head("")]
      + sides.map { side in
        var head = TableScene.Head(side.label)
        head.spans = side.spans
        return head
      }
    scene.rows = ["Pros", "Cons"].map { label in
      TableScene.Row([TableScene.Cell(label)] + sides.map { _ in TableScene.Cell("") })
    }
    return scene
  }

  // MARK: Sides

  /// "cats vs dogs", "between trains and buses": what is held against what.
  private static func sides(_ topic: [Word], _ loose: [SectionDraft.Item]) -> [SectionDraft.Item] {
    var words = topic[...]
    if let between = words.firstIndex(where: { $0.says("between", "of") }), between < 4 {
      words = words[(between + 1)...]
    }
    let list = Array(words)
    let isHeld = list.contains { $0.says("vs", "vs.", "versus") }
    let pieces = ItemList.cut(list) { index in
      list[index].says("vs", "vs.", "versus") || list[index].isMark(",")
        || list[index].says("and") && (isHeld || topic.count < 9)
    }.compactMap { SectionDraft.Item($0) }
    if pieces.count > 1, pieces.count < 6 { return pieces }
    return loose.count > 1 && loose.count < 6 && topic.isEmpty ? loose : []
  }

  /// "showing pros and cons": heads that are only named.
  private static func readAsked(
    _ brief: Brief, _ sections: inout [SectionScene.Section], _ vocabulary: SectionVocabulary
  ) {
    let opening = brief.sentences.first?.words ?? []
    if let word = opening.first(where: {
      ["before-and-after", "before/after", "before-after"].contains($0.lower)
    }), sections.isEmpty {
      sections = ["Before", "After"].map { SectionScene.Section($0) }
      sections[0].spans = [word.span]
    }
    for words in brief.sentences.map(\.words) {
      for index in words.indices {
        guard let found = vocabulary.match(in: words, at: index) else { continue }
        let label = vocabulary.names[found.name].label
        guard !sections.contains(where: { $0.label == label }) else { continue }
        var section = SectionScene.Section(label)
        section.spans = words[index..<(index + found.count)].map(\.span)
        sections.append(section)
      }
    }
  }

  private static func complete(_ sections: inout [SectionScene.Section], _ brief: inout Brief) {
    let pairs = [["Pros", "Cons"], ["Before", "After"]]
    let pair =
      pairs.first { pair in sections.contains { pair.contains($0.label) } } ?? [
        "Option A", "Option B",
      ]
    if !pairs.contains(pair) {
      brief.assume("The sides were not named, so their names stand to be replaced.")
    }
    for label in pair where sections.count < 2 && !sections.contains(where: { $0.label == label }) {
      sections.append(SectionScene.Section(label))
    }
    sections.sort { a, b in
      (pair.firstIndex(of: a.label) ?? 9) < (pair.firstIndex(of: b.label) ?? 9)
    }
  }

  /// What one asks to fill an empty side.
  private static func points(_ label: String) -> [SectionScene.Item] {
    let texts: [String] =
      switch label {
      case "Pros": ["What speaks for it?", "Who gains from it?", "What gets easier?"]
      case "Cons": ["What speaks against it?", "What does it cost?", "What gets harder?"]
      case "Before": ["How is it today?", "What goes wrong?"]
      case "After": ["How should it be?", "What gets better?"]
      default: ["What speaks for it?", "What speaks against it?", "When is it the right one?"]
      }
    return texts.map { text in
      var item = SectionScene.Item(text)
      item.isExample = true
      return item
    }
  }
}

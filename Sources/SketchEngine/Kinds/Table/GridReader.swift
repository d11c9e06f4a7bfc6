/// Reads rows and columns, however they are told: pasted tables, "columns a, b and rows …",
/// "Ann: 30, Oslo", "compare a and b on price and speed".
struct GridReader {
  private(set) var scene = TableScene()
  /// Whether cells were told, and not only heads.
  private(set) var hasCells = false
  let reader: SectionReader
  private var columns: [TableScene.Head] = []
  private var rowHeads: [TableScene.Head] = []
  private var spans: [Range<Int>] = []
  /// How many rows are asked for.
  private(set) var rowCount: Int?
  private let brief: Brief

  /// The words that name columns and rows.
  static let vocabulary = SectionVocabulary(
    """
    Columns: column, header, heading, field, column header, column heading, role, person, people, criterion, criteria, team member, stakeholder, attribute, dimension, aspect, factor
    Rows: row, record, entry, row header, row heading, task, option, activity, alternative, choice, feature, deliverable, candidate, vendor, supplier, row label
    """, isOpen: true, units: [])

  init(_ brief: Brief, kinds: [String]) {
    self.brief = brief
    reader = SectionReader(brief, kinds: kinds, vocabulary: Self.vocabulary)
    if readTable() { return }
    readHeads()
    readRows()
    if scene.rows.isEmpty, rowHeads.isEmpty || columns.isEmpty { readAgainst() }
    complete()
  }

  /// Marks what was drawn and what only said how.
  func mark(_ brief: inout Brief) {
    for span in reader.wished + wished { brief.markWish(span) }
    for span in spans { brief.markDrawn(span) }
  }

  private var wished: [Range<Int>] = []

  // MARK: Pasted tables

  private mutating func readTable() -> Bool {
    guard let table = TextTable.tables(in: brief.prompt.text).first, let head = table.rows.first
    else { return false }
    let width = table.rows.map(\.count).max() ?? 0
    scene.columns = (0..<width).map { column in
      var cell = TableScene.Head(column < head.count ? Self.shown(head[column].text) : "")
      cell.spans = column < head.count ? [head[column].span] : []
      return cell
    }
    scene.rows = table.rows.dropFirst().map { row in
      TableScene.Row(
        (0..<width).map { column in
          column < row.count
            ? TableScene.Cell(Self.shown(row[column].text), spans: [row[column].span])
            : TableScene.Cell("")
        })
    }
    hasCells = true
    scene.hasRowHeads = scene.columns.first?.label.isEmpty ?? false || !Self.isNumber(scene, 0)
    spans += table.rows.flatMap { $0.map(\.span) }
    return true
  }

  private static func isNumber(_ scene: TableScene, _ column: Int) -> Bool {
    scene.rows.allSatisfy {
      $0.cells.indices.contains(column) && Quantity(spelled: $0.cells[column].text) != nil
    }
  }

  // MARK: Told tables

  private mutating func readHeads() {
    for section in reader.sections {
      guard let known = section.known else { continue }
      spans += section.spans
      // "columns are Ann and Bo" names heads; "roles" names them too, and what they are.
      let heads = section.items.map { item in
        var head = TableScene.Head(item.label)
        head.color = item.color
        head.spans = item.spans
        return head
      }
      spans += section.items.flatMap(\.spans)
      if known == 0 {
        columns += heads
      } else {
        rowItems += section.items
        rowHeads += heads
      }
    }
  }

  private var rowItems: [SectionDraft.Item] = []

  private mutating func readRows() {
    let told = reader.sections.filter { $0.known == nil && !$0.items.isEmpty }
    let width = columns.count
    if told.isEmpty, width > 1, !rowItems.isEmpty {
      let cells = rowItems.map { Self.cells(of: $0) }
      if cells.allSatisfy({ $0.count > 1 }) {
        // "rows: (Ann, 30), (Bo, 25)", or "Ann 30 Oslo" with one word for each column.
        if cells.contains(where: { $0.count != 1 }), cells.allSatisfy({ $0.count <= width + 1 }) {
          setRows(cells, width: width)
          return
        }
      }
      var flat = rowItems
      if flat.count % width != 0 {
        // "Ann, 30, Rome and Bo, 25, Oslo": rows may be joined too.
        flat = rowItems.flatMap { ItemList.items(of: $0.words) }
      }
      if flat.count % width == 0, flat.count > width || hasNumbers(flat), flat.count >= width {
        let flat = flat.map { TableScene.Cell(Self.shown($0.label), spans: $0.spans) }
        setRows(
          stride(from: 0, to: flat.count, by: width).map { Array(flat[$0..<($0 + width)]) },
          width: width)
        return
      }
    }
    guard !told.isEmpty else { return }
    if told.count == 1, columns.isEmpty, readPairs(told[0]) { return }
    if told.count > 1, columns.isEmpty { nameColumns(told) }
    for section in told {
      spans += section.spans + section.items.flatMap(\.spans)
      // "Columns" may be told as an open heading of one of the rows that were named.
      var row = TableScene.Row([TableScene.Cell(section.label, spans: section.spans)])
      row.color = section.color
      row.cells += placed(section.items)
      scene.rows.append(row)
    }
    scene.hasRowHeads = true
    hasCells = true
    // "Ann, Bo" as rows that no cells were told for.
    for head in rowHeads
    where !scene.rows.contains(where: {
      OutlineTree.key($0.cells[0].text) == OutlineTree.key(head.label)
    }) {
      scene.rows.append(TableScene.Row([TableScene.Cell(head.label, spans: head.spans)]))
    }
    let widest = scene.rows.map(\.cells.count).max() ?? 1
    if columns.count == widest, !columns.isEmpty, Self.headsRows(columns[0].label) {
      scene.columns = columns
    } else {
      scene.columns = [TableScene.Head("")] + columns
    }
  }

  /// "fruit and price: apple 1.20, banana 0.50": a row for each pair.
  private mutating func readPairs(_ section: SectionDraft) -> Bool {
    let pairs = section.items.compactMap { item -> [TableScene.Cell]? in
      guard item.words.count > 1, let last = item.words.last, Quantity(spelled: last.text) != nil
      else { return nil }
      return [
        TableScene.Cell(OutlineWording.label(item.words.dropLast()), spans: item.spans),
        TableScene.Cell(last.text, spans: [last.span]),
      ]
    }
    guard pairs.count > 1, pairs.count == section.items.count else { return false }
    let lead = section.words.lastIndex { $0.says("table", "showing", "of", "for") }
    let words = lead.map { Array(section.words[($0 + 1)...]) } ?? section.words
    let heads = ItemList.items(of: words)
    spans += section.spans + section.items.flatMap(\.spans)
    scene.rows = pairs.map { TableScene.Row($0) }
    scene.hasRowHeads = true
    hasCells = true
    if heads.count == 2 {
      columns = heads.map(Self.head)
      scene.columns = columns
    } else {
      scene.title = OutlineWording.label(words)
    }
    return true
  }

  /// "Ann: Python 3, SQL 2; Ben: Python 1": what numbers stand at are columns; and so are things
  /// that some have and others have not.
  private mutating func nameColumns(_ told: [SectionDraft]) {
    let items = told.flatMap(\.items)
    let names = items.map { item -> String in
      guard item.words.count > 1, let last = item.words.last, Quantity(spelled: last.text) != nil
      else { return "" }
      return OutlineWording.label(item.words.dropLast())
    }
    let isNumbered = names.allSatisfy { !$0.isEmpty }
    let labels = isNumbered ? names : items.map(\.label)
    var seen: [String] = []
    for label in labels
    where !seen.contains(where: { OutlineTree.key($0) == OutlineTree.key(label) }) {
      seen.append(label)
    }
    guard seen.count < labels.count, seen.count > 1 else { return }
    columns = seen.map { TableScene.Head($0) }
    hasMarks = !isNumbered
  }

  /// Whether cells only say whether a row has what its column names.
  private var hasMarks = false

  private static func headsRows(_ label: String) -> Bool { !label.isEmpty }

  private func hasNumbers(_ items: [SectionDraft.Item]) -> Bool {
    items.contains { Quantity(spelled: $0.label) != nil }
  }

  /// Cells under the columns that they name, or in order.
  private mutating func placed(_ items: [SectionDraft.Item]) -> [TableScene.Cell] {
    if hasMarks {
      return columns.map { head in
        let found = items.first { OutlineTree.key($0.label) == OutlineTree.key(head.label) }
        return TableScene.Cell(found == nil ? "no" : "yes", spans: found?.spans ?? [])
      }
    }
    var cells: [TableScene.Cell] = []
    var isNamed = false
    for item in items {
      guard let found = column(namedIn: item) else { continue }
      while cells.count <= found.column { cells.append(TableScene.Cell("")) }
      cells[found.column] = TableScene.Cell(found.rest, spans: item.spans)
      cells[found.column].color = item.color
      isNamed = true
    }
    if isNamed { return cells }
    return items.map { item in
      var cell = TableScene.Cell(Self.shown(item.label), spans: item.spans)
      cell.color = item.color
      return cell
    }
  }

  /// "price 30", "30 for price": the column an item names, and what is left.
  private func column(namedIn item: SectionDraft.Item) -> (column: Int, rest: String)? {
    let words = item.words
    for (place, head) in columns.enumerated() {
      let key = OutlineTree.key(head.label).split(separator: " ").map(String.init)
      guard !key.isEmpty, key.count < words.count else { continue }
      let own = words.map { Lemmas.singular($0.lower) }
      for start in 0...(own.count - key.count) where Array(own[start..<(start + key.count)]) == key
      {
        var rest = words
        rest.removeSubrange(start..<(start + key.count))
        rest.removeAll {
          $0.says(
            "is", "are", "has", "for", "the", "to", "gets", "scores", "with", "in", "on", "of")
            || $0.isMark("=", ":", "(", ")")
        }
        guard !rest.isEmpty else { continue }
        return (place, OutlineWording.label(rest))
      }
    }
    return nil
  }

  private mutating func setRows(_ rows: [[TableScene.Cell]], width: Int) {
    let hasHeads = rows.contains { $0.count == width + 1 }
    scene.columns = hasHeads ? [TableScene.Head("")] + columns : columns
    scene.rows = rows.map { TableScene.Row($0) }
    scene.hasRowHeads = hasHeads || !Self.isNumber(scene, 0)
    hasCells = true
  }

  private static func cells(of item: SectionDraft.Item) -> [TableScene.Cell] {
    var words = item.words
    if words.first?.isMark("(") ?? false {
      words.removeFirst()
      if words.last?.isMark(")") ?? false { words.removeLast() }
      return ItemList.items(of: words).map { TableScene.Cell(shown($0.label), spans: $0.spans) }
    }
    return words.filter { $0.token.kind != .mark }.map {
      TableScene.Cell(shown($0.text), spans: [$0.span])
    }
  }

  /// A cell as it is shown.
  static func shown(_ text: String) -> String { text }

  // MARK: One list against another

  /// "compare buses and trams on price and speed": two lists.
  private mutating func readAgainst() {
    for words in reader.parts.map(\.words) + [reader.topic] {
      for index in words.indices.dropFirst()
      where words[index].says("on", "by", "against", "across", "versus", "vs") {
        let after = ItemList.items(of: Array(words[(index + 1)...]))
        var before = Array(words[..<index])
        while let first = before.first,
          first.says("comparing", "compare", "of", "for", "with", "between", "showing")
            || first.token.kind == .mark
        {
          before.removeFirst()
        }
        while before.last?.says("scored", "rated", "compared", "evaluated", "ranked", "based")
          ?? false
        {
          before.removeLast()
        }
        let items = ItemList.items(of: before)
        guard items.count > 1, after.count > 1 else { continue }
        rowHeads = items.map(Self.head)
        columns = after.map(Self.head)
        spans += (items + after).flatMap(\.spans)
        return
      }
    }
  }

  private static func head(_ item: SectionDraft.Item) -> TableScene.Head {
    var head = TableScene.Head(item.label)
    head.spans = item.spans
    head.color = item.color
    return head
  }

  // MARK: Completing

  /// Gives every row as many cells as there are columns, and rows where only their heads were told.
  private mutating func complete() {
    if scene.rows.isEmpty {
      scene.rows = rowHeads.map {
        TableScene.Row([TableScene.Cell($0.label, spans: $0.spans)])
      }
      scene.hasRowHeads = !rowHeads.isEmpty
      if !columns.isEmpty || !rowHeads.isEmpty {
        scene.columns = (rowHeads.isEmpty ? [] : [TableScene.Head("")]) + columns
      }
    }
    let width = max(scene.columns.count, scene.rows.map(\.cells.count).max() ?? 0)
    if !columns.isEmpty || scene.rows.isEmpty {
      while scene.columns.count < width { scene.columns.append(TableScene.Head("")) }
    } else {
      scene.columns = []
    }
    for row in scene.rows.indices {
      while scene.rows[row].cells.count < width {
        scene.rows[row].cells.append(TableScene.Cell(""))
      }
    }
  }

  /// The heads of the columns that were told, without the one over the row heads.
  var columnLabels: [String] { columns.map(\.label) }
  /// The heads of the rows that were told.
  var rowLabels: [String] { rowHeads.map(\.label) }
}

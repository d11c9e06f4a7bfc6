/// Numbers for names in rows and columns.
struct ChartTable {
  /// What stands before the rows, such as "month".
  var corner = ""
  /// What each number of a series is about.
  var categories: [String] = []
  /// Rows of numbers.
  var series: [Row] = []
  /// A heading that stood before the numbers.
  var heading = ""

  /// A row of numbers with its name.
  struct Row {
    var name: String
    var cells: [Cell?]
  }

  /// A number and where it stood.
  struct Cell {
    var quantity: Quantity
    var spans: [Range<Int>]
  }

  var isEmpty: Bool { !series.contains { $0.cells.contains { $0 != nil } } }

  /// Puts a number in its place; the first one counts.
  mutating func set(_ series: String, _ category: String, _ cell: Cell?) {
    let column = categories.firstIndex(of: category) ?? categories.count
    if column == categories.count {
      categories.append(category)
      for row in self.series.indices { self.series[row].cells.append(nil) }
    }
    let row = self.series.firstIndex { $0.name == series } ?? self.series.count
    if row == self.series.count {
      self.series.append(Row(name: series, cells: categories.map { _ in nil }))
    }
    if self.series[row].cells[column] == nil { self.series[row].cells[column] = cell }
  }

  /// The same numbers with rows and columns exchanged.
  var turned: ChartTable {
    var turned = self
    turned.categories = series.map(\.name)
    turned.series = categories.indices.map { column in
      Row(name: categories[column], cells: series.map { $0.cells[column] })
    }
    return turned
  }
}

/// Finds a table in the lines of a prompt: with bars, commas, tabs or columns of words.
struct ChartTableReader {
  private let text: String
  private var rows: [[Field]] = []

  /// What stands between two marks.
  private struct Field {
    var text: String
    var span: Range<Int>
    var quantity: Quantity?
    var isMissing: Bool {
      ["", "-", "–", "—", "n/a", "na", "null", "nan", "none", "?", "x", "missing", "."].contains(
        text.lowercased())
    }
  }

  init(_ prompt: Prompt) {
    text = prompt.text
  }

  /// The table, and which part of the prompt it takes up.
  mutating func table() -> (table: ChartTable, span: Range<Int>)? {
    var best: [[Field]] = []
    for mark in ["|", "\t", ";", ","] as [Character] {
      let found = block(separatedBy: mark)
      if found.count > best.count { best = found }
    }
    if best.count < 2 { best = spacedBlock() }
    guard best.count > 1, let first = best.first?.first, let last = best.last?.last else {
      return nil
    }
    rows = best
    guard let table = read() else { return nil }
    return (table, first.span.lowerBound..<max(last.span.upperBound, first.span.upperBound))
  }

  /// The longest run of lines with the same mark between as many fields.
  private func block(separatedBy mark: Character) -> [[Field]] {
    var best: [[Field]] = []
    var run: [[Field]] = []
    for line in lines() {
      let fields = Self.fields(of: line, mark)
      if mark == "|", !fields.isEmpty,
        fields.allSatisfy({ $0.text.allSatisfy { "-: ".contains($0) } }),
        fields.contains(where: { $0.text.contains("-") }), !run.isEmpty
      {
        continue
      }
      let isGap =
        fields.count == run.first?.count && fields.first?.text.isEmpty == false
        && run.contains(where: Self.isData) && fields.dropFirst().allSatisfy(\.isMissing)
      let isRow =
        fields.count > 1
        && (run.isEmpty
          ? Self.couldBeHead(fields) || Self.isData(fields) : Self.isData(fields) || isGap)
      if isRow, run.isEmpty || fields.count == run[0].count || fields.count <= run[0].count + 1 {
        run.append(fields)
      } else {
        if run.count > best.count, run.contains(where: Self.isData) { best = run }
        run = fields.count > 1 && Self.couldBeHead(fields) ? [fields] : []
      }
    }
    if run.count > best.count, run.contains(where: Self.isData) { best = run }
    return best
  }

  /// "Jan 10 20": a name and as many numbers in every line, at least two.
  private func spacedBlock() -> [[Field]] {
    var run: [[Field]] = []
    var best: [[Field]] = []
    var head: [Field] = []
    for line in lines() {
      let words = Self.fields(of: line, " ")
      let numbers = words.reversed().prefix { $0.quantity != nil || $0.text == "-" }
      let count = numbers.count
      if count > 1, words.count > count, run.isEmpty || run[0].count == count + 1,
        !line.text.contains(where: { ",:;".contains($0) })
      {
        let name = words.dropLast(count)
        let label = name.map(\.text).joined(separator: " ")
        let span = name[0].span.lowerBound..<(name.last ?? name[0]).span.upperBound
        if run.isEmpty, head.count == count + 1 || head.count == count {
          let corner = Field(
            text: "", span: (head.first?.span.lowerBound ?? 0)..<(head.first?.span.lowerBound ?? 0))
          run.append(head.count == count ? [corner] + head : head)
        }
        run.append([Field(text: label, span: span, quantity: nil)] + words.suffix(count))
      } else {
        if run.count > best.count { best = run }
        run = []
        head = words
      }
    }
    if run.count > best.count { best = run }
    return best.count > 2 ? best : []
  }

  private struct Line {
    let text: Substring
    let start: Int
  }

  private func lines() -> [Line] {
    var lines: [Line] = []
    var offset = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      lines.append(Line(text: line, start: offset))
      offset += line.utf8.count + 1
    }
    return lines
  }

  private static func fields(of line: Line, _ mark: Character) -> [Field] {
    var fields: [Field] = []
    var start = line.text.startIndex
    func add(_ end: String.Index) {
      let piece = line.text[start..<end]
      let name = piece.trimmed.filter { $0 != "\"" && $0 != "\r" && $0 != "*" && $0 != "`" }.trimmed
      let from = line.start + line.text.utf8.distance(from: line.text.startIndex, to: start)
      fields.append(
        Field(
          text: name, span: from..<(from + piece.utf8.count), quantity: quantity(in: name)))
    }
    var index = start
    while index < line.text.endIndex {
      let c = line.text[index]
      if c == mark, !(mark == "," && isThousands(line.text, index)) {
        add(index)
        start = line.text.index(after: index)
      }
      index = line.text.index(after: index)
    }
    add(line.text.endIndex)
    if mark == " " { fields.removeAll { $0.text.isEmpty } }
    if mark == "|" {
      if fields.first?.text.isEmpty == true { fields.removeFirst() }
      if fields.last?.text.isEmpty == true { fields.removeLast() }
    }
    return fields
  }

  /// "$1,200" in a line with commas: only behind a currency sign.
  private static func isThousands(_ line: Substring, _ comma: String.Index) -> Bool {
    let after = line[line.index(after: comma)...].prefix(4)
    guard after.prefix(3).count == 3, after.prefix(3).allSatisfy(\.isNumber),
      after.dropFirst(3).first?.isNumber != true
    else { return false }
    var index = comma
    while index > line.startIndex {
      index = line.index(before: index)
      if "$€£₹¥".contains(line[index]) { return true }
      guard line[index].isNumber || line[index] == "," else { return false }
    }
    return false
  }

  private static func quantity(in text: String) -> Quantity? {
    if let quantity = Quantity(spelled: text) { return quantity }
    guard let first = text.first, first.isNumber || "$€£₹¥-−+.".contains(first),
      let prompt = try? Prompt(text)
    else { return nil }
    let words = Tagger.words(of: prompt.lines.flatMap(\.tokens))
    guard let (quantity, count) = Quantity.read(words, at: 0), count == words.count else {
      return nil
    }
    return quantity
  }

  /// Whether a line is a row: a name, then numbers or gaps.
  private static func isData(_ fields: [Field]) -> Bool {
    guard fields.count > 1, !fields[0].text.contains(":"), !fields[0].text.contains("=") else {
      return false
    }
    let rest = fields.dropFirst()
    return rest.allSatisfy { $0.quantity != nil || $0.isMissing }
      && rest.contains { $0.quantity != nil } && !fields[0].text.isEmpty
      || fields.count > 2 && fields.filter { $0.quantity != nil }.count >= 1
        && !fields[0].text.isEmpty && fields.count - fields.filter { $0.quantity != nil }.count <= 2
        && !rest.contains { $0.text.contains(":") || $0.text.split(separator: " ").count > 3 }
  }

  private static func couldBeHead(_ fields: [Field]) -> Bool {
    fields.allSatisfy { field in
      (field.quantity == nil || field.quantity?.couldBeYear == true)
        && field.text.split(separator: " ").count <= 5
        && !field.text.contains(where: { ":.=".contains($0) })
    } && fields.dropFirst().allSatisfy { !$0.text.isEmpty }
  }

  private func read() -> ChartTable? {
    var rows = rows
    var table = ChartTable()
    var heads: [String] = []
    if let head = rows.first, Self.couldBeHead(head), !Self.isPlainRow(head) {
      heads = head.map(\.text)
      rows.removeFirst()
    }
    guard !rows.isEmpty, let width = rows.map(\.count).max() else { return nil }
    table.corner = heads.first ?? ""
    // Columns of words are names too; of several, the first counts.
    let columns = (1..<width).filter { column in
      rows.contains { $0.indices.contains(column) && $0[column].quantity != nil }
    }
    guard !columns.isEmpty else { return nil }
    for row in rows {
      for column in columns where row.indices.contains(column) {
        let name = heads.indices.contains(column) ? heads[column] : ""
        let series =
          columns.count == 1 && heads.count < 2
          ? "" : name.isEmpty && columns.count > 1 ? "Series \(column)" : name
        let cell = row[column].quantity.map {
          ChartTable.Cell(quantity: $0, spans: [row[0].span, row[column].span])
        }
        table.set(series, row[0].text, cell)
      }
    }
    if table.series.count == 1 { table.heading = table.series[0].name }
    // Times run along the axis, whichever way the table was written.
    if table.series.count > 1, table.series.allSatisfy({ TimeNames.isTime($0.name) }),
      !table.categories.allSatisfy({ TimeNames.isTime($0) })
    {
      return table.turned
    }
    return table
  }

  private static func isPlainRow(_ fields: [Field]) -> Bool {
    isData(fields) && fields.dropFirst().contains { $0.quantity?.couldBeYear == false }
  }
}

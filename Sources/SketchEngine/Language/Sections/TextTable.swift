/// Rows of cells as people type or paste them: Markdown, tabs, semicolons, CSV.
struct TextTable {
  /// A cell, and where it stood.
  struct Cell: Hashable {
    var text: String
    var span: Range<Int>
  }

  private(set) var rows: [[Cell]] = []
  /// Where its lines stood.
  private(set) var spans: [Range<Int>] = []

  /// The tables in a text, in order.
  static func tables(in text: String) -> [TextTable] {
    var tables: [TextTable] = []
    var open: (table: TextTable, mark: Character, isClosed: Bool)?
    func close() {
      if let open, open.table.rows.count > 1, open.table.isPlain { tables.append(open.table) }
      open = nil
    }
    var offset = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let span = offset..<(offset + line.utf8.count)
      offset = span.upperBound + 1
      if let mark = open?.mark, isRule(line, mark) {
        open?.table.spans.append(span)
        continue
      }
      let found = mark(of: line)
      guard let mark = found, mark == open?.mark ?? mark else {
        close()
        guard let found else { continue }
        open = (TextTable(), found, false)
        open?.table.add(cells(of: line, mark: found, at: span.lowerBound), span)
        continue
      }
      let cells = cells(of: line, mark: mark, at: span.lowerBound)
      if let width = open?.table.rows.first?.count, mark == ",", cells.count != width { close() }
      if open == nil { open = (TextTable(), mark, false) }
      open?.table.add(cells, span)
    }
    close()
    return tables
  }

  private mutating func add(_ cells: [Cell], _ span: Range<Int>) {
    rows.append(cells)
    spans.append(span)
  }

  /// Whether its cells are words and numbers rather than sentences.
  private var isPlain: Bool {
    rows.allSatisfy { row in
      row.count > 1 && row.allSatisfy { $0.text.split(separator: " ").count < 13 }
    }
  }

  private static func isRule(_ line: Substring, _ mark: Character) -> Bool {
    mark == "|" && line.contains("-") && line.allSatisfy { "|-: +".contains($0) }
  }

  private static func mark(of line: Substring) -> Character? {
    if line.contains("|"), !isRule(line, "|") { return "|" }
    if line.trimmed.contains("\t") { return "\t" }
    let body = line.filter { $0 != " " }
    guard !line.contains(": "), !line.hasSuffix(":"),
      body.first.map({ !"-*•#".contains($0) }) ?? false
    else { return nil }
    if body.contains(";") { return ";" }
    if body.contains(","), !line.hasSuffix("."), !line.contains(" and ") { return "," }
    return nil
  }

  private static func cells(of line: Substring, mark: Character, at start: Int) -> [Cell] {
    var cells: [Cell] = []
    var text = ""
    var begin = start
    var offset = start
    var isQuoted = false
    func end() {
      let name = text.trimmed
      let plain =
        name.count > 1 && name.first == "\"" && name.last == "\""
        ? String(name.dropFirst().dropLast()) : name
      cells.append(
        Cell(
          text: plain.filter { $0 != "*" && $0 != "`" }.trimmed, span: begin..<max(begin, offset)))
    }
    for character in line {
      if character == "\"" { isQuoted.toggle() }
      if character == mark, !isQuoted {
        end()
        text = ""
        begin = offset + 1
      } else {
        text.append(character)
      }
      offset += character.utf8.count
    }
    end()
    if mark == "|" {
      if cells.first?.text.isEmpty ?? false, line.trimmed.hasPrefix("|") { cells.removeFirst() }
      if cells.last?.text.isEmpty ?? false, line.trimmed.hasSuffix("|") { cells.removeLast() }
    }
    return cells
  }
}

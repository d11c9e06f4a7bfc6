/// A table whose rows name a thing and what it stands under: "name, manager".
struct OutlineTable {
  struct Row {
    var name: [Word]
    var parent: [Word]?
    var role: [Word]?
  }

  private(set) var rows: [Row] = []
  /// Where its words stood.
  private(set) var spans: [Range<Int>] = []

  /// Reads a table; `nil` where the lines are none.
  init?(_ lines: [OutlineLine]) {
    guard
      let start = lines.firstIndex(where: { line in
        let cells = Self.cells(line.words)
        return cells.count > 1 && cells.contains { Self.isParent($0) }
          && cells.allSatisfy { $0.count <= 3 && !$0.isEmpty }
      }), start + 2 < lines.count
    else { return nil }
    let head = Self.cells(lines[start].words)
    guard let parent = head.firstIndex(where: Self.isParent) else { return nil }
    let role = head.firstIndex { cell in
      cell.contains { $0.says("role", "title", "position", "job", "function") }
    }
    guard let name = head.indices.first(where: { $0 != parent && $0 != role }) else { return nil }
    spans = lines[start...].flatMap { $0.words.map(\.span) }
    for line in lines[(start + 1)...] {
      let cells = Self.cells(line.words)
      guard cells.indices.contains(name), !cells[name].isEmpty,
        !cells[name].allSatisfy({ $0.token.kind == .mark })
      else { continue }
      rows.append(
        Row(
          name: cells[name], parent: cells.indices.contains(parent) ? cells[parent] : nil,
          role: role.flatMap { cells.indices.contains($0) ? cells[$0] : nil }))
    }
    guard rows.count > 1 else { return nil }
  }

  private static func isParent(_ cell: [Word]) -> Bool {
    cell.contains {
      $0.says(
        "parent", "manager", "boss", "supervisor", "reports", "reportsto", "reports_to",
        "manager_id",
        "parent_id", "lead", "under")
    } && cell.count <= 3
  }

  private static func cells(_ words: [Word]) -> [[Word]] {
    let hasBars = words.contains { $0.isMark("|") }
    var cells: [[Word]] = [[]]
    for word in words {
      if hasBars ? word.isMark("|") : word.isMark(",", ";") {
        cells.append([])
      } else {
        cells[cells.count - 1].append(word)
      }
    }
    if hasBars {
      if cells.first?.isEmpty == true { cells.removeFirst() }
      if cells.last?.isEmpty == true { cells.removeLast() }
    }
    return cells
  }
}

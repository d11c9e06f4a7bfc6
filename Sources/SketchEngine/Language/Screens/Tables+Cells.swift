/// Controls in every row of a table, and states told in words and colors.
extension Tables {
  /// Puts a control into every row: what is ticked or shows a face at its start, the rest at its end.
  static func add(_ cell: Control, to table: inout Control) -> Bool {
    guard table.role == .table, table.children.contains(where: { $0.role == .row }) else {
      return false
    }
    let isLeading = [.checkbox, .radio, .avatar, .image, .icon].contains(cell.role)
    for index in table.children.indices {
      let role = table.children[index].role
      guard role == .row || role == .headerRow else { continue }
      let new = role == .row ? cell : Control(.columnHeader)
      if isLeading {
        table.children[index].children.insert(new, at: 0)
      } else {
        table.children[index].children.append(new)
      }
    }
    return true
  }

  /// Puts what each row has into it: badges into their column, the rest at a side.
  static func settle(_ cell: Mention, in table: inout Control) {
    let names = cell.entries + cell.children
    let column = cell.label.isEmpty ? stateColumn(of: table) : cell.label
    if let role = cell.role, role == .badge || role == .chip, let column, !names.isEmpty,
      show(names, as: role, in: column, of: &table)
    {
      return
    }
    for control in ControlMaker().controls(of: cell, in: .listItem) { _ = add(control, to: &table) }
  }

  /// Puts controls into every cell of a column, or one of several into each in turn.
  static func put(
    _ made: [Control], isPlural: Bool, in column: String, of table: inout Control
  ) -> Bool {
    guard !made.isEmpty,
      let position = table.child(.headerRow)?.children.firstIndex(where: {
        Lemmas.singular($0.label.lowercased()) == Lemmas.singular(column.lowercased())
      })
    else { return false }
    var index = 0
    for row in table.children.indices where table.children[row].role == .row {
      guard position < table.children[row].children.count else { continue }
      let isOne = made.count == 1 || isPlural
      table.children[row].children[position] =
        isOne ? made[index % made.count] : Control(.group, arrangement: .row, made)
      index += 1
    }
    return index > 0
  }

  /// Writes what one row says, cell by cell.
  static func write(_ cells: [String], inRow ordinal: Int, of table: inout Control) -> Bool {
    let rows = table.children.indices.filter { table.children[$0].role == .row }
    let wanted = ordinal < 0 ? rows.count - 1 : ordinal - 1
    guard rows.indices.contains(wanted) else { return false }
    let names = table.child(.headerRow)?.children.map { $0.label.lowercased() } ?? []
    for (position, words) in cells.enumerated() {
      guard position < table.children[rows[wanted]].children.count else { break }
      let isStatus = position < names.count && ["status", "state"].contains(names[position])
      table.children[rows[wanted]].children[position] = Control(isStatus ? .badge : .text, words)
    }
    return true
  }

  /// The column that says how things stand, for badges that name none.
  static func stateColumn(of table: Control) -> String? {
    table.child(.headerRow)?.children.map(\.label).first {
      ["status", "state", "stage", "result", "priority"].contains($0.lowercased())
    }
  }
}

/// The columns and rows of a table.
enum Tables {
  static func build(_ control: inout Control, _ mention: Mention) {
    var columns: [String] = []
    var rows: [String] = []
    var cells: [[String]] = []
    var count = 0
    var dropped: [Control.Role] = []
    var ticks: [Mention] = []
    for entry in mention.entries + mention.children {
      switch entry.role {
      case .row:
        count = entry.count ?? count
        rows += entry.entries.map(\.label)
        cells += entry.entries.map { $0.entries.map(\.label) }
      case .columnHeader where entry.label.lowercased() == "checkbox" && entry.entries.isEmpty:
        var box = Mention()
        box.role = .checkbox
        ticks = [box]
      case .columnHeader:
        if !entry.label.isEmpty { columns.append(PhraseReader.capitalized(entry.label)) }
        columns += entry.entries.map { PhraseReader.capitalized($0.label) }
      case nil where !entry.label.isEmpty && !entry.isNegated:
        columns.append(PhraseReader.capitalized(entry.label))
      case .badge, .rating, .progress, .text, .event, .option, .item, .link, .image, .heading:
        // "name, role and status": what elsewhere is a control is a column here.
        guard mention.children.contains(where: { $0.role == nil && !$0.label.isEmpty }),
          !entry.isNegated, entry.entries.isEmpty
        else { continue }
        let name = entry.label.isEmpty ? entry.noun : entry.label
        columns.append(PhraseReader.capitalized(name))
        dropped.append(entry.role ?? .text)
      default: break
      }
    }
    control.children.removeAll {
      [.text, .columnHeader, .heading, .row, .column, .group].contains($0.role)
        || dropped.contains($0.role)
    }
    let isTold = !columns.isEmpty || count > 0 || !rows.isEmpty
    let parts = ticks + mention.each.filter { $0.role != nil }
    guard isTold || !parts.isEmpty else { return }
    fill(&control, columns: columns, rows: rows, count: count)
    write(cells, into: &control)
    for cell in parts { settle(cell, in: &control) }
  }

  /// Puts what was said cell by cell into the rows.
  private static func write(_ cells: [[String]], into control: inout Control) {
    guard cells.contains(where: { !$0.isEmpty }) else { return }
    let names = control.child(.headerRow)?.children.map { $0.label.lowercased() } ?? []
    let rows = control.children.indices.filter { control.children[$0].role == .row }
    for (row, said) in zip(rows, cells) {
      for position in control.children[row].children.indices {
        let words = position < said.count ? said[position] : ""
        let isStatus = position < names.count && ["status", "state"].contains(names[position])
        control.children[row].children[position] = Control(isStatus ? .badge : .text, words)
      }
    }
  }

  /// Gives a table its head and rows, with plausible words in the cells.
  static func fill(
    _ control: inout Control, columns: [String], rows: [String] = [], count: Int = 0
  ) {
    let names = columns.isEmpty ? ["Name", "Status", "Date", "Amount"] : columns
    let total = min(60, count > 0 ? max(count, rows.count) : rows.isEmpty ? 5 : rows.count)
    let head = Control(.headerRow, "", names.map { Control(.columnHeader, $0) })
    let body = (0..<total).map { index in
      row(index, names: names, first: index < rows.count ? rows[index] : nil, of: control.label)
    }
    control.children =
      [head] + body + control.children.filter { $0.role != .headerRow && $0.role != .row }
  }

  private static func row(
    _ index: Int, names: [String], first: String?, of title: String
  ) -> Control {
    let cells = names.enumerated().map { column, name -> Control in
      if column == 0, let first { return Control(.text, first) }
      if ["actions", "action", ""].contains(name.lowercased()) {
        return Control(.iconButton, "More", icon: "more-horizontal")
      }
      var words = Samples.value(of: name, at: index)
      if words.isEmpty { words = column == 0 ? "\(name) \(index + 1)" : "–" }
      return Control(.text, words)
    }
    return Control(.row, "", cells)
  }

  /// Adds rows or columns that were told of later: "8 rows".
  static func extend(_ control: inout Control, with mention: Mention) -> Bool {
    guard control.role == .table else { return false }
    var columns = control.child(.headerRow)?.children.map(\.label) ?? []
    if mention.role == .columnHeader {
      columns += mention.entries.map { PhraseReader.capitalized($0.label) }
    }
    let rows = control.children(.row)
    let count = mention.role == .row ? mention.count ?? rows.count : rows.count
    let names = mention.role == .row ? mention.entries.map(\.label) : []
    fill(&control, columns: columns, rows: names, count: names.isEmpty ? count : 0)
    return true
  }

  /// Puts badges into the column of a name: "state as badges: Ripe, Sown".
  static func show(
    _ names: [Mention], as role: Control.Role, in column: String, of control: inout Control
  )
    -> Bool
  {
    guard control.role == .table,
      let position = control.child(.headerRow)?.children.firstIndex(where: {
        Lemmas.singular($0.label.lowercased()) == Lemmas.singular(column.lowercased())
      }), !names.isEmpty
    else { return false }
    var index = 0
    for row in control.children.indices where control.children[row].role == .row {
      guard position < control.children[row].children.count else { continue }
      let name = names[index % names.count]
      control.children[row].children[position] = Control(role, name.label, style: name.style)
      index += 1
    }
    return true
  }
}

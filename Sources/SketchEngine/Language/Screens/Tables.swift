/// The columns and rows of a table.
enum Tables {
  static func build(_ control: inout Control, _ mention: Mention) {
    var columns: [String] = []
    var rows: [String] = []
    var count = 0
    var extras: [Mention] = []
    for entry in mention.entries + mention.children {
      if entry.role == .row {
        count = entry.count ?? count
        rows += entry.entries.map(\.label)
      } else if entry.role == .columnHeader {
        if !entry.label.isEmpty { columns.append(PhraseReader.capitalized(entry.label)) }
        columns += entry.entries.map { PhraseReader.capitalized($0.label) }
      } else if entry.role == nil, !entry.label.isEmpty {
        columns.append(PhraseReader.capitalized(entry.label))
      } else {
        extras.append(entry)
      }
    }
    control.children = control.children.filter { $0.role != .text && $0.role != .columnHeader }
    guard !columns.isEmpty || count > 0 || !rows.isEmpty else { return }
    let head = columns.map { Control(.columnHeader, $0) }
    var made: [Control] = columns.isEmpty ? [] : [Control(.headerRow, "", head)]
    let total = max(rows.count, count)
    for index in 0..<min(total, 60) {
      let first = index < rows.count ? rows[index] : ""
      made.append(Control(.row, first, [Control(.text, first)]))
    }
    control.children = made + control.children
    if mention.count != nil { control.value = "" }
  }
}

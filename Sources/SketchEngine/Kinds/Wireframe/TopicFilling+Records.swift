extension TopicFilling {
  /// A table with the topic's columns and rows, or with rows for the columns it has.
  mutating func fillTable(_ control: inout Control) {
    guard let table = topic.table else { return }
    let heads = control.children.filter { $0.role == .headerRow }
    let rows = control.children.filter { $0.role == .row }
    guard heads.isEmpty, rows.allSatisfy(\.isWordless) else { return }
    let others = control.children.filter { $0.role != .row }
    if control.label.isEmpty, !control.holds(.heading), control.spans.isEmpty {
      control.label = table.title
    }
    let count = rows.isEmpty ? min(6, table.rows.count) : rows.count
    let head = Control(.headerRow, "", table.columns.map { Control(.columnHeader, $0) })
    let body = (0..<count).map { index -> Control in
      let cells = table.rows.isEmpty ? [] : table.rows[index % table.rows.count]
      return Control(
        .row, cells.first ?? "",
        zip(table.columns, cells).map { column, cell in
          Control(Self.isStatus(column) ? .badge : .text, cell)
        })
    }
    control.children = [head] + body + others
  }

  private static func isStatus(_ column: String) -> Bool {
    ["status", "state", "stage"].contains(column.lowercased())
  }

  /// A number that could be true for something that is counted, paid or shared.
  static func plausibleNumber(for label: String) -> String {
    var chance = Chance(words: label)
    let words = label.lowercased().split { !$0.isLetter }.map(String.init)
    func says(_ list: Set<String>) -> Bool { words.contains { list.contains($0) } }
    let money: Set<String> = [
      "revenue", "sales", "income", "cost", "costs", "balance", "spend", "spent", "budget",
      "profit", "mrr", "arr", "expenses", "earnings", "savings", "price", "value", "payments",
    ]
    let shares: Set<String> = [
      "rate", "conversion", "churn", "share", "growth", "completion", "occupancy", "humidity",
      "uptime", "margin", "retention", "utilization", "attendance", "accuracy", "progress",
    ]
    if says(shares) {
      return Amount.grouped((chance.between(20, 960)).rounded() / 10) + "%"
    }
    let number = chance.between(120, 9_800).rounded()
    return says(money) ? "$" + Amount.grouped(number * 10) : Amount.grouped(number)
  }
}

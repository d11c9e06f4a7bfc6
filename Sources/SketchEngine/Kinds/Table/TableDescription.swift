/// A table in sentences, for somebody who cannot see it.
struct TableDescription {
  let text: String

  init(_ scene: TableScene, kind: String) {
    let name = kind.capitalizedFirst
    var sentences = [scene.title.map { "\(name) of “\($0)”." } ?? "\(name)."]
    if let remark = scene.remark { sentences.append("\(remark).") }
    let heads = scene.columns.map(\.label).filter { !$0.isEmpty }
    if !heads.isEmpty { sentences.append("Columns: \(heads.joined(separator: ", ")).") }
    for row in scene.rows.prefix(60) {
      let cells = row.cells.enumerated().compactMap { column, cell -> String? in
        guard !cell.text.isEmpty, !(column == 0 && scene.hasRowHeads) else { return nil }
        let head = scene.columns.indices.contains(column) ? scene.columns[column].label : ""
        return head.isEmpty ? cell.text : "\(head) \(cell.text)"
      }
      let lead = scene.hasRowHeads ? row.cells.first?.text ?? "" : ""
      if cells.isEmpty, lead.isEmpty { continue }
      sentences.append(
        cells.isEmpty
          ? "\(lead)." : (lead.isEmpty ? "" : "\(lead): ") + cells.joined(separator: ", ") + ".")
    }
    if scene.rows.count > 60 { sentences.append("\(scene.rows.count - 60) more rows.") }
    text = sentences.joined(separator: " ")
  }
}

/// Rows of text in columns that line up.
///
/// - Parameters:
///   - rows: The cells; a row may have fewer than others.
///   - indent: How far the whole is moved in.
///   - ink: How a cell is to look, by column; it does not count as width.
/// - Returns: The rows, each with a line end; the last cell of a row is not padded.
func columns(
  _ rows: [[String]], indent: Int = 0, ink: (Int, String) -> String = { _, text in text }
) -> String {
  var widths: [Int] = []
  for row in rows {
    for (column, cell) in row.enumerated() {
      if column == widths.count { widths.append(0) }
      widths[column] = max(widths[column], cell.count)
    }
  }
  var text = ""
  for row in rows {
    text += String(repeating: " ", count: indent)
    for (column, cell) in row.enumerated() {
      text += ink(column, cell)
      if column < row.count - 1 {
        text += String(repeating: " ", count: widths[column] - cell.count + 2)
      }
    }
    text += "\n"
  }
  return text
}

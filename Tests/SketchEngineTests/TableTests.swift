import Testing

@testable import SketchEngine

struct TableTests {
  @Test(arguments: [
    ("$86.00", true), ("42", true), ("-3%", true), ("5.3 km", true), ("#1042", false),
    ("9:00–18:00", false), ("12 Mar 2026", false), ("2026-03-12", false), ("Ana", false),
    ("+49 171 555", false),
  ])
  func `amounts are told from dates, times and names`(words: String, isNumber: Bool) {
    #expect(TableCell(Control(.text, words)).isNumber == isNumber)
  }

  private static func parts(width: Double) -> [Part] {
    var painter = Painter(typeface: Typeface(), look: .init(), frame: .desktop)
    let table = ContentSamples.table("Orders")
    let size = painter.size(of: table, within: width)
    guard case .part(let part) = painter.draw(table, in: Rect(origin: .zero, size: size)) else {
      return []
    }
    return DrawnBoxes.parts(in: part.elements)
  }

  @Test func `a table has a head of column headers and its rows, numbers set to the right`() {
    let parts = Self.parts(width: 700)
    #expect(parts.map(\.role) == ["header-row", "row", "row"])
    let heads = DrawnBoxes.parts(in: parts[0].elements)
    #expect(heads.map(\.label) == ["Order", "Customer", "Status", "Total"])
    let amount = DrawnBoxes.texts(in: parts[1].elements).first { $0.text == "$86.00" }
    #expect(amount?.anchor == .end)
  }

  @Test func `words in a column of statuses are badges`() {
    let badges = Self.parts(width: 700).dropFirst().map { row in
      DrawnBoxes.parts(in: row.elements).filter { $0.role == "badge" }.map(\.label)
    }
    #expect(badges == [["Paid"], ["Overdue"]])
  }

  @Test func `a table too wide for its room becomes cards that still say what is what`() {
    let rows = Self.parts(width: 240)
    #expect(rows.map(\.role) == ["row", "row"])
    let words = DrawnBoxes.texts(in: rows[0].elements).map(\.text)
    #expect(words.contains("Total") && words.contains("$86.00"))
  }
}

import Testing

@testable import SketchEngine

struct TableDiagramTests {
  private let expected = ["Name | Age | Town", "Ann | 30 | Rome", "Bo | 25 | Oslo"]

  @Test(arguments: [
    "table\n| Name | Age | Town |\n|---|---|---|\n| Ann | 30 | Rome |\n| Bo | 25 | Oslo |",
    "make a table:\nName,Age,Town\nAnn,30,Rome\nBo,25,Oslo",
    "Draw a table with columns Name, Age and Town. Ann: 30, Rome. Bo: 25, Oslo.",
    "table with columns Name, Age, Town and rows (Ann, 30, Rome), (Bo, 25, Oslo)",
    "Create a table with 3 columns: Name, Age, Town and 2 rows: Ann, 30, Rome and Bo, 25, Oslo",
  ])
  func `rows and columns are read in any form`(prompt: String) throws {
    #expect(try rows(prompt) == expected)
    #expect(try sketch(prompt).drawing.kind == "table")
  }

  @Test func `a truth table and a times table are known`() throws {
    #expect(try rows("truth table for AND").last == "1 | 1 | 1")
    #expect(try rows("multiplication table up to 4").last == "4 | 4 | 8 | 12 | 16")
    #expect(try rows("times table of 7").first == "1 × 7 | 7")
  }

  @Test(arguments: [
    "a table of orders with search and pagination", "users page with a data table and filters",
    "restaurant table reservation form",
  ])
  func `tables on a screen stay on the screen`(prompt: String) throws {
    #expect(try sketch(prompt).drawing.kind == "wireframe")
  }

  @Test func `columns without rows get empty rows, and the receipt says so`() throws {
    var options = DrawingOptions()
    options.kind = "table"
    let outcome = try sketch("table with columns Date, Tide and Wind", with: options)
    #expect(outcome.receipt.assumptions == ["No rows were given, so empty ones are drawn."])
  }

  @Test func `numbers end in line and yes is a mark`() throws {
    let places = try Places("table\n| Boat | Seats | Dry |\n|---|---|---|\n| Gig | 6 | yes |")
    #expect(try places.only("Seats").maxX == places.only("6").maxX)
    #expect(
      DrawnBoxes.texts(in: try sketch("table\n|A|B|\n|-|-|\n|x1|yes|").drawing.elements)
        .allSatisfy { $0.text != "yes" })
  }
}

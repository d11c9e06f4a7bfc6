import Testing

@testable import SketchEngine

struct PyramidTests {
  @Test(arguments: [
    "pyramid: eagle, owls, mice, seeds",
    "Pyramid from bottom to top: seeds, mice, owls, eagle",
    "pyramid\n- Eagle\n- Owls\n- Mice\n- Seeds",
    "a pyramid, base is seeds, then mice, then owls and eagle at the top",
    "pyramid\nTop: eagle\nUpper: owls\nLower: mice\nBase: seeds",
    "pyramid with 4 levels: eagle, owls, mice and seeds",
  ])
  func `levels are read from the top to the base`(prompt: String) throws {
    #expect(try sections(prompt) == ["Eagle", "Owls", "Mice", "Seeds"])
  }

  @Test func `what belongs to a level stays with it`() throws {
    #expect(
      try sections("pyramid of a club\n- Chair\n- Board: treasurer, clerk\n- Members")
        == ["Chair", "Board: Treasurer, Clerk", "Members"])
  }

  @Test func `well-known pyramids are filled in`() throws {
    #expect(try sections("Maslow's hierarchy of needs").count == 5)
    #expect(try sections("test pyramid").last == "Unit tests: Many, Fast")
  }

  @Test func `levels that were only counted stand to be replaced`() throws {
    let outcome = try sketch("draw a 5 level pyramid")
    #expect(try sections("draw a 5 level pyramid").count == 5)
    #expect(!outcome.receipt.assumptions.isEmpty)
  }

  @Test func `each level stands under the one before and is wider`() throws {
    let places = try Places("pyramid: eagle, owls, mice, seeds. Make the mice level red")
    let levels = try ["Owls", "Mice", "Seeds"].map { try places.only($0, role: "level") }
    for (upper, lower) in zip(levels, levels.dropFirst()) {
      #expect(upper.maxY < lower.minY && upper.width < lower.width)
    }
  }
}

import Testing

@testable import SketchEngine

struct CanvasTests {
  @Test func `fields take what is told under their many names`() throws {
    let told = try sections(
      "business model canvas. Partners: mill. Costs: flour. Customers: walkers. Revenue: loaves, buns. Channels: market."
    )
    #expect(
      told.filter { $0.contains(":") } == [
        "Key partners: Mill", "Channels: Market", "Customer segments: Walkers",
        "Cost structure: Flour", "Revenue streams: Loaves, Buns",
      ])
    #expect(told.count == 9)
  }

  @Test(arguments: [
    ("lean canvas", "Unfair advantage"), ("value proposition canvas", "Pain relievers"),
    ("empathy map", "Feels"), ("business model canvas", "Key resources"),
  ])
  func `each canvas has its own fields`(prompt: String, field: String) throws {
    #expect(try sections(prompt).contains { $0.hasPrefix(field) })
    #expect(!(try sketch(prompt).receipt.assumptions.isEmpty))
  }

  @Test func `fields stand where they do by custom`() throws {
    let places = try Places("business model canvas")
    func field(_ label: String) throws -> Rect { try places.only(label, role: "group") }
    #expect(try field("Key partners").maxX <= field("Value propositions").minX)
    #expect(try field("Key activities").maxY <= field("Key resources").minY)
    #expect(try field("Key partners").maxY <= field("Cost structure").minY)
    #expect(try field("Cost structure").maxX <= field("Revenue streams").minX)
  }

  @Test func `long lists make room`() throws {
    let items = (1...14).map { "quite a long entry number \($0)" }.joined(separator: ", ")
    _ = try Places("business model canvas. Key activities: \(items). Channels: \(items)")
  }
}

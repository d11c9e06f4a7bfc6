import Testing

@testable import SketchEngine

struct ComparisonTests {
  @Test(arguments: [
    "Pros and cons of a tent. Pros: light, cheap. Cons: cold.",
    "pros and cons of a tent\nPros\n- light\n- cheap\nCons\n- cold",
    "pros and cons of a tent: pros are light and cheap, cons are cold",
    "comparison chart of a tent\nAdvantages: light, cheap\nDisadvantages: cold",
    "Pros: light, cheap\nCons: cold",
  ])
  func `two sides are read in any form`(prompt: String) throws {
    #expect(try sections(prompt) == ["Pros: Light, Cheap", "Cons: Cold"])
    #expect(try sketch(prompt).drawing.kind == "comparison")
  }

  @Test func `what is held against what may be the topic`() throws {
    #expect(
      try sections("comparison diagram of trains vs buses: trains are fast, buses are cheap")
        == ["Trains: Fast", "Buses: Cheap"])
    #expect(
      try sections("before and after diagram. Before: queue. After: booked slot.")
        == ["Before: Queue", "After: Booked slot"])
  }

  @Test func `features of several make a table`() throws {
    #expect(
      try rows("Comparison table: Paper vs Tablet\nPrice: low, high\nWeight: heavy, light")
        == [" | Paper | Tablet", "Price | Low | High", "Weight | Heavy | Light"])
  }

  @Test func `features may be held against each other in one sentence`() throws {
    #expect(
      try rows("compare tents and vans in a table: price low vs high, comfort poor vs good")
        == [" | Tents | Vans", "Price | Low | High", "Comfort | Poor | Good"])
    #expect(
      try rows("pros and cons of renting vs buying") == [
        " | Renting | Buying", "Pros |  | ", "Cons |  | ",
      ])
  }

  @Test func `sides nobody filled hold questions, and the receipt says so`() throws {
    let outcome = try sketch("versus chart of pros and cons")
    #expect(!outcome.receipt.assumptions.isEmpty)
    let places = try Places("versus chart of pros and cons")
    #expect(try places.only("Pros").maxX < places.only("Cons").minX)
  }
}

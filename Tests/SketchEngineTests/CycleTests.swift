import Testing

@testable import SketchEngine

struct CycleTests {
  @Test(arguments: [
    "cycle: sow, weed, reap, rest", "cycle diagram: sow -> weed -> reap -> rest -> sow",
    "cycle with the stages sow, weed, reap and rest", "cycle\n1. Sow\n2. Weed\n3. Reap\n4. Rest",
    "4-step cycle: sow, weed, reap, rest", "cycle from sow to weed to reap to rest",
    "cycle: sow, weed, reap, rest and back to sow",
  ])
  func `stages are read in any form`(prompt: String) throws {
    #expect(try sections(prompt) == ["Sow", "Weed", "Reap", "Rest"])
  }

  @Test func `a tale is a ring too`() throws {
    let told = try sections(
      "The cycle of a tale. First the wind lifts the sand. Then the sand falls on the dune. Then the dune moves. Then the cycle repeats."
    )
    #expect(told.count == 3)
  }

  @Test func `well-known cycles are filled in`() throws {
    #expect(try sections("PDCA cycle") == ["Plan", "Do", "Check", "Act"])
    #expect(try sections("A diagram of the life cycle of a frog").first == "Eggs")
  }

  @Test func `each stage leads to the next and the last to the first`() throws {
    let places = try Places("cycle: sow, weed, reap")
    let edges = places.all.filter { $0.part.role == "edge" }
    #expect(
      edges.map { "\($0.part.facts[.from] ?? "") \($0.part.facts[.to] ?? "")" } == [
        "sow weed", "weed reap", "reap sow",
      ])
    let sow = try places.only("Sow", role: "node")
    #expect(try places.only("Weed", role: "node").minY > sow.maxY)
  }

  @Test func `it turns the other way where that is asked`() throws {
    let places = try Places("cycle: sow, weed, reap, rest, counterclockwise")
    #expect(try places.only("Weed", role: "node").midX < places.only("Rest", role: "node").midX)
  }

  @Test func `long names and many stages leave room for the arrows`() throws {
    _ = try Places(
      "cycle\n"
        + (1...14).map { "- Stage with quite a long name number \($0)" }.joined(separator: "\n"))
  }
}

import Testing

@testable import SketchEngine

struct QuadrantTests {
  /// The fields with what stands in them, from the top left on.
  private func fields(_ prompt: String) throws -> [String] {
    guard case .quadrant(let scene) = try sketch(prompt).scene else { return [] }
    return scene.fields.enumerated().map { index, field in
      let items = scene.items.filter { $0.field == index }.map(\.label)
      return field.label + (items.isEmpty ? "" : ": " + items.joined(separator: ", "))
    }
  }

  @Test(arguments: [
    (
      "Eisenhower matrix. Urgent and important: flood. Important, not urgent: sleep. Urgent, not important: phone. Eliminate: spam",
      ["Do first: Flood", "Schedule: Sleep", "Delegate: Phone", "Eliminate: Spam"]
    ),
    (
      "impact effort matrix\nQuick wins\n- sign\n- lamp\nBig bets\n- bridge",
      ["Quick wins: Sign, Lamp", "Major projects: Bridge", "Fill-ins", "Thankless tasks"]
    ),
    (
      "2x2 matrix, top left: Learn, top right: Shine, bottom left: Skip, bottom right: Teach",
      ["Learn", "Shine", "Skip", "Teach"]
    ),
    (
      "2x2 with cost on the x axis and benefit on the y axis. Solar (high benefit, high cost), Bikes (low cost, high benefit)",
      [": Bikes", ": Solar", "", ""]
    ),
    (
      "quadrant chart, put tea and milk in the top left, jam in the bottom right",
      [": Tea, Milk", "", "", ": Jam"]
    ),
  ])
  func `things stand in the field that words tell`(prompt: String, expected: [String]) throws {
    #expect(try fields(prompt) == expected)
  }

  @Test(arguments: [
    "quadrant chart\nx axis: cheap to dear\ny axis: plain to fancy",
    "quadrant chart. X-axis from cheap to dear, y-axis from plain to fancy.",
    "quadrant chart\nx-axis: cheap --> dear\ny-axis: plain --> fancy",
  ])
  func `axes have two named ends`(prompt: String) throws {
    guard case .quadrant(let scene) = try sketch(prompt).scene else {
      Issue.record("no quadrant")
      return
    }
    #expect([scene.x.low, scene.x.high] == ["Cheap", "Dear"])
    #expect([scene.y.low, scene.y.high] == ["Plain", "Fancy"])
  }

  @Test func `coordinates place dots, whatever their scale`() throws {
    let places = try Places("quadrant chart\nAnchor: 20, 30\nPearl: 85, 90")
    let (anchor, pearl) = (try places.only("Anchor"), try places.only("Pearl"))
    #expect(anchor.midX < pearl.midX && anchor.midY > pearl.midY)
  }

  @Test func `without words the fields stand to be replaced, and the receipt says so`() throws {
    #expect(!(try sketch("quadrant diagram").receipt.assumptions.isEmpty))
    #expect(try fields("BCG matrix") == ["Stars", "Question marks", "Cash cows", "Dogs"])
  }
}

import Testing

@testable import SketchEngine

struct VennTests {
  /// Sets and overlaps as "A: x" and "A + B: y".
  private func regions(_ prompt: String) throws -> [String] {
    guard case .venn(let scene) = try sketch(prompt).scene else { return [] }
    func list(_ items: [SectionScene.Item]) -> String {
      items.isEmpty ? "" : ": " + items.map(\.label).joined(separator: ", ")
    }
    return scene.sets.map { $0.label + list($0.items) }
      + scene.overlaps.map { overlap in
        overlap.sets.map { scene.sets[$0].label }.joined(separator: " + ") + list(overlap.items)
      }
  }

  private let two = ["Owls: Feathers", "Moths: Dust", "Owls + Moths: Wings"]

  @Test(arguments: [
    "Venn diagram of owls and moths. Owls: feathers. Moths: dust. Both: wings.",
    "venn\nOwls: feathers\nMoths: dust\nOwls and moths: wings",
    "venn diagram: owls have feathers, moths have dust, they share wings",
    "venn diagram, left circle: Owls (feathers), right circle: Moths (dust), middle: wings",
    "venn: Owls = {feathers, wings}, Moths = {dust, wings}",
    "venn\nOwls\n- feathers\nMoths\n- dust\nIn common\n- wings",
  ])
  func `two sets and what they share`(prompt: String) throws {
    #expect(try regions(prompt) == two)
  }

  @Test(arguments: [
    "venn diagram of salt, sand and snow", "venn diagram with three circles: Salt, Sand and Snow",
    "Venn diagram showing the overlap between salt, sand and snow",
  ])
  func `three sets by name`(prompt: String) throws {
    #expect(try regions(prompt) == ["Salt", "Sand", "Snow"])
  }

  @Test func `sets nobody named stand to be replaced, and the receipt says so`() throws {
    let outcome = try sketch("Venn diagram with three circles")
    guard case .venn(let scene) = outcome.scene else {
      Issue.record("no venn")
      return
    }
    #expect(scene.sets.count == 3 && !outcome.receipt.assumptions.isEmpty)
  }

  @Test func `what is shared stands between what is not`() throws {
    let places = try Places("venn. Owls: feathers. Moths: dust. Both: wings.")
    let (left, right) = (try places.only("Feathers"), try places.only("Dust"))
    let middle = try places.only("Wings")
    #expect(left.maxX < middle.minX && middle.maxX < right.minX)
  }

  @Test func `many words make wider circles, and none lie on each other`() throws {
    _ = try Places(
      "venn\nOwls: a very long description of feathers, second line of words, third, fourth, fifth\nMoths: dust\nBats: fur\nOwls and Moths: soft wings that make no sound\nAll three: fly at night when nobody looks"
    )
  }

  @Test func `too many sets are refused`() throws {
    #expect(throws: SketchError.self) {
      try sketch("venn diagram\nA: 1\nB: 2\nC: 3\nD: 4\nE: 5\nF: 6\nG: 7")
    }
  }
}

import Testing

@testable import SketchEngine

struct FidelityTests {
  @Test(arguments: [
    ("low-fi wireframe of a login page", Fidelity.low), ("lo-fidelity profile page", .low),
    ("greybox of a dashboard", .low), ("mid-fidelity profile page", .mid),
    ("hi-fi mockup of a profile page", .high), ("dark high fidelity login page", .high),
  ])
  func `fidelity is told by many names`(prompt: String, fidelity: Fidelity) throws {
    guard case .wireframe(let scene) = try sketch(prompt).scene else {
      Issue.record("no wireframe")
      return
    }
    #expect(scene.look.fidelity == fidelity)
  }

  @Test func `an option goes before the words`() throws {
    var options = DrawingOptions()
    options.fidelity = "low"
    let drawn = try sketch("hi-fi login page", with: options)
    guard case .wireframe(let scene) = drawn.scene else { return }
    #expect(scene.look.fidelity == .low)
    #expect(DrawingSource(in: drawn.svg.bytes)?.options.fidelity == "low")
    options.fidelity = "huge"
    #expect(throws: SketchError.self) { try sketch("login page", with: options) }
  }

  @Test func `low fidelity keeps what was told, and no color or sample`() throws {
    let svg = try sketch("low-fi profile page with a \"Walk the dog\" button").svg.text
    #expect(svg.contains(">Walk the dog<"))
    #expect(!svg.contains("#2563eb") && !svg.contains("#2563EB"))
    let usual = try sketch("profile page with a \"Walk the dog\" button").svg.text
    #expect(
      usual.components(separatedBy: "<text") > svg.components(separatedBy: "<text"))
  }

  @Test(arguments: themes.map(\.name))
  func `every fidelity can be drawn in every theme`(theme: String) throws {
    var options = DrawingOptions()
    options.theme = theme
    var drawings: Set<String> = []
    for fidelity in Fidelity.allCases {
      options.fidelity = fidelity.rawValue
      drawings.insert(try sketch("profile page with an avatar and a photo", with: options).svg.text)
    }
    #expect(drawings.count == Fidelity.allCases.count)
  }
}

extension String {
  /// How many pieces a separator makes of it.
  fileprivate func components(separatedBy separator: String) -> Int {
    var count = 1
    var rest = self[...]
    while let found = rest.firstRange(of: separator) {
      count += 1
      rest = rest[found.upperBound...]
    }
    return count
  }
}

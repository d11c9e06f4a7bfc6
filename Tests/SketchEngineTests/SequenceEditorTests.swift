import Testing

@testable import SketchEngine

struct SequenceEditorTests {
  private static let prompt = """
    sequence diagram:
    Shop -> Bank: Charge
    Bank -> Shop: Receipt
    """

  private func edited(_ sentence: String) throws -> SequenceScene {
    let source = try #require(DrawingSource(in: sketch(Self.prompt).svg.bytes))
    guard case .sequence(let scene) = try edit(source, with: sentence).outcome.scene else {
      return SequenceScene()
    }
    return scene
  }

  private func messages(_ scene: SequenceScene) -> [String] {
    scene.steps.compactMap { step in
      guard case .message(let from, let to, let label, _, _) = step else { return nil }
      return "\(scene.participants[from].label)>\(scene.participants[to].label): \(label)"
    }
  }

  @Test(arguments: [
    ("rename Bank to Credit union", ["Shop>Credit union: Charge", "Credit union>Shop: Receipt"]),
    ("rename Charge to Pay", ["Shop>Bank: Pay", "Bank>Shop: Receipt"]),
    ("remove the message Receipt", ["Shop>Bank: Charge"]), ("remove Bank", []),
    (
      "add a message \"Check limit\" from Shop to Bank after Charge",
      ["Shop>Bank: Charge", "Shop>Bank: Check limit", "Bank>Shop: Receipt"]
    ),
    (
      "add a participant Ledger between Shop and Bank", ["Shop>Bank: Charge", "Bank>Shop: Receipt"]
    ),
  ])
  func `participants and messages can be changed`(sentence: String, expected: [String]) throws {
    #expect(try messages(edited(sentence)) == expected)
  }

  @Test func `a new participant stands where it was said to`() throws {
    let scene = try edited("add a participant Ledger between Shop and Bank")
    #expect(scene.participants.map(\.label) == ["Shop", "Ledger", "Bank"])
  }

  @Test func `what is not there is not changed`() {
    #expect(throws: EditError.self) { try edited("remove the warehouse") }
  }
}

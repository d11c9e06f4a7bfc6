import Testing

@testable import SketchEngine

/// What short prompts put on a screen.
struct ShortPromptTests {
  private func controls(_ prompt: String) throws -> [Control] {
    var brief = Brief(reading: try Prompt(prompt))
    guard case .wireframe(let scene)? = Wireframe().scene(from: &brief) else { return [] }
    func all(_ controls: [Control]) -> [Control] { controls.flatMap { [$0] + all($0.children) } }
    return all(scene.screens.flatMap(\.children))
  }

  @Test(arguments: [
    ("sleep log with add night and graph", Control.Role.button, "Add night"),
    ("shop item, add to cart", .button, "Add to cart"),
    ("team info showing members and leave team", .button, "Leave team"),
    ("sound settings with dark mode on off", .switch, "Dark mode"),
    ("a form with a phone number field", .textField, "Phone number"),
    ("clear history popup with ok and cancel", .button, "Ok"),
    ("Update the shop page: the buy button should say 'Take it'", .button, "Take it"),
  ])
  func `what is asked for in passing is a control`(
    prompt: String, role: Control.Role, label: String
  ) throws {
    let found = try controls(prompt)
    #expect(found.contains { $0.role == role && $0.label == label })
  }

  @Test func `a bare noun is no screen`() throws {
    #expect(try controls("glacier").isEmpty)
    #expect(try !controls("glacier app").isEmpty)
  }

  @Test func `the facts of a thing are its own`() throws {
    let found = try controls("parcel details")
    #expect(found.contains { $0.label == "Receiver" && !$0.value.isEmpty })
  }

  @Test func `a product is named on its screen`() throws {
    let found = try controls("Draw a screenshot of the Foobaz login page.")
    #expect(found.contains { $0.label == "Foobaz" })
  }

  @Test func `a list at a side stands there instead of the usual one`() throws {
    let found = try controls("kiosk page, left a list of 4 salads, right a total")
    #expect(!found.contains { $0.role == .productCard })
  }
}

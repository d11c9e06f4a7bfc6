import Testing

@testable import SketchEngine

/// Screens that are empty, loading, wrong, done or offline, and things with states of their own.
struct ScreenConditionTests {
  private func controls(_ prompt: String) throws -> [Control] {
    guard case .wireframe(let scene) = try sketch(prompt).scene else { return [] }
    func all(_ control: Control) -> [Control] { [control] + control.children.flatMap(all) }
    return scene.screens.flatMap(\.children).flatMap(all)
  }

  @Test(arguments: [
    ("sign-in page with an incorrect password error", "Password"),
    ("registration form with errors on the email field", "Email"),
    ("contact form with validation errors on email", "Email"),
  ])
  func `an error stands at its field and says what is wrong`(prompt: String, label: String) throws {
    let field = try #require(controls(prompt).first { $0.role.isField && $0.label == label })
    #expect(field.states == [.error])
    #expect(!field.detail.isEmpty)
  }

  @Test(arguments: [
    "members table, empty state", "members table with no members yet",
    "page of search results with no matches",
  ])
  func `what is empty lists nothing and says so`(prompt: String) throws {
    let controls = try controls(prompt)
    #expect(controls.contains { $0.role == .emptyState })
    #expect(!controls.contains { $0.role == .row || $0.role == .pagination })
  }

  @Test(arguments: [
    "loading dashboard", "profile page while it is loading", "loading state of a product list",
  ])
  func `what is loading has skeletons where its content will be`(prompt: String) throws {
    #expect(try controls(prompt).contains { $0.states.contains(.loading) })
    #expect(try sketch(prompt).svg.text.contains("data-role=\"skeleton\""))
  }

  @Test(arguments: [
    ("upload failed screen", "Upload failed", Control.State.error),
    ("upload completed screen", "Upload completed", .success),
  ])
  func `how something ended is a screen of its own`(
    prompt: String, label: String, state: Control.State
  ) throws {
    let message = try #require(controls(prompt).first { $0.role == .emptyState })
    #expect(message.label == label)
    #expect(message.states == [state])
  }

  @Test func `a page that is offline has a banner and keeps its content`() throws {
    let plain = try controls("news feed")
    let offline = try controls("news feed, offline mode")
    #expect(offline.contains { $0.role == .banner && $0.variant == "warning" })
    #expect(offline.count >= plain.count)
  }

  @Test(arguments: [
    ("page with tabs Day, Week and Year, the Week tab selected", "Week", Control.State.selected),
    ("a disabled Send button", "Send", .disabled),
    ("a checked checkbox \"Gift\"", "Gift", .checked),
  ])
  func `a state that is told is shown, and by nothing else`(
    prompt: String, label: String, state: Control.State
  ) throws {
    let having = try controls(prompt).filter { $0.states.contains(state) }
    #expect(having.map(\.label) == [label])
  }

  @Test func `the receipt says what a condition became`() throws {
    let entries = try sketch("loading dashboard").explainedReceipt.entries
    #expect(entries.first?.became == ["loading state"])
  }
}

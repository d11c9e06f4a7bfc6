import Testing

@testable import SketchEngine

/// What short prompts about screens put on them, from the prompt to the controls.
struct ScreenStoryTests {
  /// The first screen of a prompt.
  private func screen(_ text: String) throws -> WireframeScene.Screen {
    var brief = Brief(reading: try Prompt(text))
    guard case .wireframe(let scene)? = Wireframe().scene(from: &brief) else {
      throw SketchError.nothingToDraw(words: [text])
    }
    return try #require(scene.screens.first)
  }

  private func labels(_ role: Control.Role, in controls: [Control]) -> [String] {
    controls.flatMap { control in
      (control.role == role ? [control.label] : []) + labels(role, in: control.children)
    }
  }

  @Test(arguments: [
    ("registration page, no password", Control.Role.passwordField),
    ("sign-in page without a password", .passwordField),
    ("login w/o social logins", .socialLogin),
    ("profile page without a footer", .footer),
  ])
  func `what must not be there is not there`(text: String, role: Control.Role) throws {
    #expect(labels(role, in: try screen(text).children).isEmpty)
  }

  @Test(arguments: [
    ("login with facebook and github buttons", ["Continue with Facebook", "Continue with Github"]),
    (
      "sign-up form with Google and Apple buttons", ["Continue with Google", "Continue with Apple"]
    ),
  ])
  func `buttons named after a provider sign in there`(text: String, found: [String]) throws {
    #expect(labels(.socialLogin, in: try screen(text).children) == found)
  }

  @Test(arguments: [
    ("privacy page: camera, location and cookies with toggles", ["Camera", "Location", "Cookies"]),
    ("reminders: mail, chat and push with toggles", ["Mail", "Chat", "Push"]),
  ])
  func `what is said at the end of a list is said of each name`(
    text: String, names: [String]
  ) throws {
    let switches = labels(.switch, in: try screen(text).children)
    #expect(names.allSatisfy(switches.contains), "\(switches)")
  }

  @Test(arguments: [
    ("checkout page, make the pay button green", "Pay now"),
    ("profile page, make the follow button red", "Follow"),
    ("profile page, make the archive button red", "Archive"),
  ])
  func `a color reaches the button it is said of, as it is called or nearly`(
    text: String, label: String
  ) throws {
    let path = try #require(
      Targets.last(
        where: { $0.role == .button && $0.label == label && $0.style.fill != nil },
        in: try screen(text).children))
    #expect(!path.isEmpty)
  }

  @Test(arguments: [
    ("a stepper with 3 steps for booking a hotel", ["Dates", "Options", "Done"]),
    (
      "a stepper with 4 steps for delivering a parcel",
      ["Ordered", "Packed", "Shipped", "Delivered"]
    ),
  ])
  func `steps are named after what they are for`(text: String, steps: [String]) throws {
    #expect(labels(.option, in: try screen(text).children) == steps)
  }

  @Test func `a table's tools stand above it`() throws {
    let children = try screen("a table of tenants with search, filters and export").children
    let table = try #require(children.firstIndex { $0.role == .table })
    let tools = try #require(children.firstIndex { $0.role == .group })
    #expect(tools < table)
    #expect(labels(.search, in: [children[tools]]).count == 1)
    #expect(labels(.button, in: [children[tools]]) == ["Filters", "Export"])
  }

  @Test func `a list of places has places in it`() throws {
    let rows = labels(.listItem, in: try screen("nearby restaurants list with distance").children)
    #expect(rows.first == "Olive & Fig")
  }

  @Test(arguments: [
    ("a slack-like chat for nurses", "team-chat"), ("a Trello clone", "kanban"),
    ("something like YouTube", "video-site"),
  ])
  func `a product that is named as a model gives its screen`(text: String, name: String) throws {
    let words = try #require(Sentence.sentences(of: try Prompt(text)).first?.words)
    #expect(Opening(words).template == name)
  }

  @Test func `rows are told cell by cell`() throws {
    let children = try screen(
      """
      A table with the columns Team and Points, and the rows ("Foxes", "12") and ("Owls", "9").
      """
    ).children
    let path = try #require(Targets.last(where: { $0.role == .row }, in: children))
    let cells = children[path[0]].children[path[1]].children.map(\.label)
    #expect(cells == ["Owls", "9"])
  }
}

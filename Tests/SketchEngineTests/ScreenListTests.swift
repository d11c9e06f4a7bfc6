import Testing

@testable import SketchEngine

/// Several screens in one drawing.
struct ScreenListTests {
  private func scene(_ prompt: String) throws -> WireframeScene {
    guard case .wireframe(let scene) = try sketch(prompt).scene else {
      return WireframeScene(screens: [], title: "")
    }
    return scene
  }

  @Test(arguments: [
    ("three phone screens: login, settings, profile", ["Login", "Settings", "Profile"]),
    ("login → home → cart", ["Login", "Home", "Cart"]),
    ("wireframes of the login and profile screens", ["Login", "Profile"]),
    ("mobile app flow: splash, login, home", ["Splash", "Login", "Home"]),
    ("desktop and phone versions of a login page", ["Desktop", "Phone"]),
    ("responsive landing page for a florist", ["Desktop", "Phone"]),
    ("before and after of a login page", ["Before", "After"]),
    ("onboarding flow with 3 screens", ["Screen 1", "Screen 2", "Screen 3"]),
  ])
  func `each screen has its name`(prompt: String, names: [String]) throws {
    #expect(try scene(prompt).screens.map(\.name) == names)
  }

  @Test func `arrows lead from one screen to the next`() throws {
    #expect(try scene("login -> home -> profile").screens.map(\.leadsTo) == [[1], [2], []])
    #expect(try scene("three screens: login, home, profile").screens.allSatisfy(\.leadsTo.isEmpty))
  }

  @Test(arguments: ["Order -> Ship -> Deliver", "login -> count the votes -> home"])
  func `arrows between steps are no screens`(prompt: String) throws {
    #expect(try scene(prompt).screens.isEmpty)
  }

  @Test func `each screen keeps what was told of it`() throws {
    let screens = try scene(
      "Two screens. The first screen has a search field, the second a photo and a Buy button."
    ).screens
    func roles(_ controls: [Control]) -> Set<Control.Role> {
      Set(controls.flatMap { [$0.role] + roles($0.children) })
    }
    let first = roles(screens.first?.children ?? [])
    let last = roles(screens.last?.children ?? [])
    #expect(screens.count == 2)
    #expect(first.contains(.search) && !first.contains(.image))
    #expect(last.isSuperset(of: [.image, .button]))
  }

  @Test func `screens for two devices have their own frames`() throws {
    #expect(
      try scene("phone and tablet layouts of a recipe page").screens.map(\.frame) == [
        .phone, .tablet,
      ])
  }

  @Test(arguments: [
    ("two-column layout: notes, photos", 2), ("one half map, one half list of cafes", 2),
  ])
  func `a screen can be divided into columns`(prompt: String, count: Int) throws {
    let split = try scene(prompt).screens.first?.children.first { $0.arrangement == .split }
    #expect(split?.children.count == count)
  }
}

import Testing

@testable import SketchEngine

/// What prompts put on screens, as outlines.
struct WireframeTests {
  private func scene(_ prompt: String) throws -> WireframeScene {
    let outcome = try sketch(prompt)
    guard case .wireframe(let scene) = outcome.scene else {
      throw SketchError.notYet(kind: outcome.receipt.kind)
    }
    return scene
  }

  private func outline(_ prompt: String) throws -> [String] {
    let scene = try scene(prompt)
    return scene.screens.flatMap(\.children).flatMap { control in
      control.outline.split(separator: "\n").map { line in
        String(line.drop { $0 == " " })
      }
    }
  }

  @Test(
    arguments: [
      // Names after a plural, before a plural, after a colon and in parentheses.
      ("form with checkboxes Milk, Bread and Eggs", ["checkbox \"Milk\"", "checkbox \"Eggs\""]),
      ("panel with Save, Print and Close buttons", ["button \"Save\"", "button \"Close\""]),
      ("tabs: Day, Week, Month", ["tab \"Day\"", "tab \"Month\""]),
      ("tab bar with 3 tabs (Feed, Map, Me)", ["nav-item \"Feed\"", "nav-item \"Me\""]),
      // Labels before and after the control.
      (
        "a Region dropdown and a Send report button",
        ["select \"Region\"", "button \"Send report\""]
      ),
      ("page with a button labelled Undo", ["button \"Undo\""]),
      // Types of fields from their words.
      (
        "form with the fields Email, Password, Due date and Quantity",
        [
          "text-field \"Email\"", "password-field \"Password\"", "date-picker \"Due date\"",
          "number-stepper \"Quantity\"",
        ]
      ),
      // Amounts behind names.
      ("three stat cards: Sales $12k, Orders 96, Churn 3%", ["stat \"Sales\" value=$12k"]),
      // What each of several has.
      (
        "grid of 2 cards, each with a photo and a badge: Oak 5 m, Elm 7 m",
        ["card \"Oak\" value=5 m", "card \"Elm\" value=7 m", "image"]
      ),
      // Columns and rows of a table.
      (
        "table with the columns Plant and Height, 4 rows",
        ["column-header \"Plant\"", "column-header \"Height\""]
      ),
    ])
  func `names become controls`(prompt: String, lines: [String]) throws {
    let outline = try outline(prompt)
    for line in lines {
      #expect(outline.contains { $0.hasPrefix(line) }, "\(line) in \(outline)")
    }
  }

  @Test(arguments: [
    ("login page", ["password-field \"Password\"", "button \"Sign in\""]),
    ("sign in screen with a captcha", ["captcha", "password-field \"Password\""]),
  ])
  func `a named screen has its usual parts`(prompt: String, lines: [String]) throws {
    let outline = try outline(prompt)
    for line in lines {
      #expect(outline.contains { $0.hasPrefix(line) }, "\(line) in \(outline)")
    }
  }

  @Test func `what is not wanted is not there`() throws {
    let outline = try outline("landing page without testimonials, no footer")
    #expect(!outline.contains { $0.hasPrefix("footer") })
  }

  @Test func `counts are kept`() throws {
    let outline = try outline("screen with five chips and 3 avatars")
    #expect(outline.filter { $0.hasPrefix("chip") }.count == 5)
    #expect(outline.filter { $0.hasPrefix("avatar") }.count == 3)
  }

  @Test func `left and right become columns`() throws {
    let scene = try scene("Left column: a map and a search bar. Right column: a table and a chart.")
    #expect(scene.screens.first?.children.map(\.place) == [.left, .right])
  }

  @Test(arguments: [
    ("navy background and ivory components", 0x000080, 0xFFFFF0),
    ("Use linen as the page background and maroon for the elements.", 0xFAF0E6, 0x800000),
    ("Paint the page white and make every component teal", 0xFFFFFF, 0x0D9488),
  ])
  func `colors go to the page and to its components`(
    wish: String, page: Int, accent: Int
  ) throws {
    let look = try scene("contact page with a form. \(wish)").look
    #expect(look.background == Color(UInt32(page)))
    #expect(look.accent == Color(UInt32(accent)))
  }

  @Test func `a single thing takes its own color`() throws {
    let outline = try outline("form with an email field and a green Join button")
    #expect(outline.contains("button \"Join\" fill=21,128,61"))
  }

  @Test func `numbered screens stand on their own`() throws {
    let scene = try scene(
      """
      Two phone screens:
      1. title "Pick a seat" and a Next button
      2. title "Pay" and a Done button
      """)
    #expect(scene.screens.count == 2)
    #expect(scene.screens.allSatisfy { $0.frame == .phone })
  }

  @Test func `what people can do becomes controls`() throws {
    let outline = try outline(
      """
      A website for a library is wanted. Readers must be able to search books, reserve \
      books and upload documents.
      """)
    #expect(outline.contains { $0.hasPrefix("search") })
    #expect(outline.contains { $0.hasPrefix("button \"Book now\"") || $0.contains("Reserve") })
    #expect(outline.contains { $0.hasPrefix("file-upload") })
  }

  @Test func `a lone control stands alone`() throws {
    let scene = try scene("a search bar")
    #expect(scene.screens.first?.frame == .component)
    #expect(scene.screens.first?.children.map(\.role) == [.search])
  }
}

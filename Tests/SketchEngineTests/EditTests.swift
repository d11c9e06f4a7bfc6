import Testing

@testable import SketchEngine

struct EditTests {
  private func source(_ prompt: String) throws -> DrawingSource {
    try #require(DrawingSource(in: try sketch(prompt).svg.bytes))
  }

  private func labels(_ outcome: Outcome) -> [String] {
    guard case .wireframe(let scene) = outcome.scene else { return [] }
    func all(_ control: Control) -> [String] {
      ["\(control.role.rawValue) \(control.label)"] + control.children.flatMap(all)
    }
    return scene.screens.flatMap(\.children).flatMap(all)
  }

  @Test func `a drawing carries what it was made from`() throws {
    let prompt = "login page with \"<Mail & more>\"\n- email\n- password"
    var options = DrawingOptions()
    options.theme = "dark"
    let drawn = try sketch(prompt, with: options)
    #expect(DrawingSource(in: drawn.svg.bytes) == DrawingSource(prompt, options: options))
  }

  @Test func `a drawing without its source cannot be edited`() throws {
    var drawn = try sketch("login page")
    drawn.source = nil
    #expect(DrawingSource(in: drawn.svg.bytes) == nil)
    #expect(DrawingSource(in: Array("<svg><metadata></metadata></svg>".utf8)) == nil)
  }

  @Test(arguments: [
    (
      "login page with email and password", "rename Sign in to Enter", "button Enter",
      "button Sign in"
    ),
    (
      "login page with email and password", "add a checkbox \"Stay here\"", "checkbox Stay here", ""
    ),
    ("page with a header with a logo and a Save button", "remove the logo", "button Save", "logo "),
    ("page with a sidebar: Home, Team", "add \"Reports\" to the sidebar", "nav-item Reports", ""),
    (
      "table with the columns Name and Role", "add a column \"City\" to the table",
      "column-header City", ""
    ),
    ("page with a Save button", "replace the Save button with a slider", "slider ", "button Save"),
    (
      "page with a header with a logo", "remove the logo and add a search bar to the header",
      "search ", "logo "
    ),
  ])
  func `what a sentence asks for is changed`(
    prompt: String, sentence: String, there: String, gone: String
  ) throws {
    let (outcome, changes) = try edit(source(prompt), with: sentence)
    let labels = labels(outcome)
    #expect(labels.contains { $0.hasPrefix(there) }, "\(labels)")
    #expect(gone.isEmpty || !labels.contains { $0.hasPrefix(gone) }, "\(labels)")
    #expect(!changes.isEmpty)
  }

  @Test func `what is not touched stays where it was, and keeps its id`() throws {
    let before = try sketch(
      "settings page with a sidebar, toggles for sound and alerts and a Save button")
    let (after, _) = try edit(
      try #require(DrawingSource(in: before.svg.bytes)), with: "make the Save button green")
    let old = before.svg.text.split(separator: "\n").filter { $0.contains("id=") }
    let new = Set(after.svg.text.split(separator: "\n").filter { $0.contains("id=") })
    #expect(old.count > 5)
    #expect(old.filter { !new.contains($0) }.count <= 1)
  }

  @Test func `edits add up, and the drawing remembers them`() throws {
    let first = try edit(source("login page"), with: "remove the logo")
    let second = try edit(
      try #require(DrawingSource(in: first.outcome.svg.bytes)), with: "rename Sign in to Go on")
    let remembered = try #require(DrawingSource(in: second.outcome.svg.bytes))
    #expect(remembered.edits == ["remove the logo", "rename Sign in to Go on"])
    let again = try sketch(remembered)
    #expect(again.svg == second.outcome.svg)
    #expect(!labels(again).contains { $0.hasPrefix("logo") })
  }

  @Test(arguments: ["frobnicate the wotsit", "it rained all day", "remove the spaceship"])
  func `a sentence that means nothing here changes nothing`(sentence: String) throws {
    #expect(throws: EditError.self) { try edit(source("login page"), with: sentence) }
  }

  @Test(arguments: [
    ("add Pack between Order and Ship", ["Order", "Ship", "Pack"]),
    ("remove Order", ["Ship"]), ("rename Ship to Deliver", ["Order", "Deliver"]),
  ])
  func `boxes of a diagram can be changed`(sentence: String, expected: [String]) throws {
    let (outcome, _) = try edit(source("flowchart: Order -> Ship"), with: sentence)
    guard case .graph(let scene) = outcome.scene else {
      Issue.record("not a graph")
      return
    }
    #expect(scene.nodes.map(\.label).filter { $0 != "Start" && $0 != "End" } == expected)
  }

  @Test(arguments: 0..<60)
  func `word salad never does harm to a drawing`(seed: Int) throws {
    var salad = WordSalad(seed: UInt64(seed))
    let sentence = "add " + salad.prompt()
    _ = try? edit(source("dashboard with a sidebar, two cards and a table"), with: sentence)
  }
}

import Testing

@testable import SketchEngine

/// What an edit does not touch stays where it was.
struct EditStillnessTests {
  private static let drawings = [
    "dash": "dashboard with a sidebar, four KPI cards and a table of recent orders",
    "login": "login page with email, password and a Sign in button",
    "shop": "shop product listing page",
    "settings": "settings page with toggles for sound and location",
    "landing": "landing page for a florist", "chat": "chat screen on a phone",
    "table": "table with the columns Name and Role, a search field and an Invite button",
    "pricing": "pricing page with three plans", "profile": "profile page with avatar, name and bio",
    "cart": "shopping cart page",
  ]

  @Test(arguments: [
    ("dash", "add a search bar to the header"), ("dash", "rename Orders to Purchases"),
    ("dash", "add \"Reports\" to the sidebar"), ("dash", "make the sidebar navy"),
    ("login", "make the button green"), ("login", "change the title to \"Hello again\""),
    ("login", "make the email field disabled"), ("shop", "use a dark theme"),
    ("settings", "add a toggle for face ID"), ("settings", "remove the location toggle"),
    ("landing", "change the headline to \"Fresh every day\""),
    ("landing", "make the primary button orange"),
    ("chat", "add a microphone button next to the send button"),
    ("table", "rename Invite to Add user"), ("table", "add a column \"City\" to the table"),
    ("table", "add a \"Export\" button"), ("pricing", "highlight the second plan"),
    ("pricing", "make the cards rounded"), ("profile", "make it low fidelity"),
    ("cart", "make the Checkout button large"),
  ])
  func `most of a screen does not move`(name: String, sentence: String) throws {
    let prompt = try #require(Self.drawings[name])
    let before = try sketch(prompt)
    let source = try #require(DrawingSource(in: before.svg.bytes))
    let (after, changes) = try edit(source, with: sentence)
    #expect(!changes.isEmpty)
    #expect(after.svg != before.svg)
    let new = Self.places(in: after.drawing.elements)
    let moves = Self.places(in: before.drawing.elements).compactMap { name, place in
      new[name].map { $0.distance(to: place) }
    }.sorted()
    #expect(moves.isEmpty || moves[moves.count / 2] < 0.5, "\(moves)")
  }

  /// Where each part begins, by what it is, what it says, and which of several it is.
  private static func places(in elements: [Element]) -> [String: Point] {
    var places: [String: Point] = [:]
    var counts: [String: Int] = [:]
    func visit(_ elements: [Element], _ offset: Point, _ scale: Double) {
      for element in elements {
        switch element {
        case .part(let part):
          let name = part.role + " " + part.label
          counts[name, default: 0] += 1
          if let box = DrawnBoxes.box(of: part.elements) {
            places["\(name) \(counts[name, default: 0])"] = Point(
              box.minX * scale + offset.x, box.minY * scale + offset.y)
          }
          visit(part.elements, offset, scale)
        case .placed(let inner, let point, let own):
          visit(inner, Point(offset.x + point.x * scale, offset.y + point.y * scale), scale * own)
        case .clipped(let inner, _, _): visit(inner, offset, scale)
        case .shape, .text: break
        }
      }
    }
    visit(elements, .zero, 1)
    return places
  }
}

import Testing

@testable import SketchEngine

struct ScreenAffinityTests {
  private func kind(_ text: String) throws -> String {
    try KindChoice(for: Brief(reading: try Prompt(text)), named: nil).kind.name
  }

  @Test(arguments: [
    "As a tenant I want to see my open bills on one page.",
    "Do you really want to close the account? yes no",
    "how are you feeling? with five faces and a save button",
    "trains with platform and next departure",
    "medicine list with dose and time",
    """
    Please implement a tutoring platform. Users should be able to find tutors and book lessons.
    Make the background cream and the components green.
    """,
  ])
  func `screens are taken for screens`(text: String) throws {
    #expect(try kind(text) == "wireframe")
  }

  @Test(arguments: [
    "Is the light on? If yes, go in. Otherwise wait outside.",
    "wash the dishes, then dry them, then put them away",
    "a browser calls the API, and the API reads the database",
    "flowchart for a login page",
  ])
  func `flows and systems are taken for none`(text: String) throws {
    #expect(try kind(text) != "wireframe")
  }
}

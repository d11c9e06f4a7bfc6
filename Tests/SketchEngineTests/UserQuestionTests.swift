import Testing

@testable import SketchEngine

struct UserQuestionTests {
  private func question(_ text: String) throws -> UserQuestion? {
    UserQuestion(Sentence.sentences(of: try Prompt(text)))
  }

  @Test(arguments: [
    ("do you want to leave the call? yes no", ["No", "Yes"]),
    ("Keep the draft? keep, discard, cancel", []),
    ("Do you want to keep the draft? keep, don't keep, cancel", ["Don't keep", "Cancel", "Keep"]),
    ("Are you sure you want to empty the bin?", ["No", "Yes"]),
    ("remove this card? ok cancel", ["Cancel", "Ok"]),
  ])
  func `a question with answers offers them, the one that goes on last`(
    text: String, answers: [String]
  ) throws {
    #expect(try question(text)?.answers ?? [] == answers)
  }

  @Test(arguments: [
    "Is the kettle full? If not, fill it.",
    "Are you hungry? Yes: eat. No: wait.",
    "How do you make tea?",
    "Can you draw a login page?",
    "Is it raining? yes -> umbrella",
  ])
  func `a question that decides what happens is none to a user`(text: String) throws {
    #expect(try question(text) == nil)
  }

  @Test func `an open question leaves the answer to what follows`() throws {
    let found = try #require(try question("what's your height? with a slider and a Next button"))
    #expect(found.text == "What's your height?")
    #expect(found.answers.isEmpty && !found.isWhole)
  }
}

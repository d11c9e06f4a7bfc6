import Testing

@testable import SketchEngine

/// Choices that a prompt names in passing.
struct ChoicesTests {
  private func choices(_ prompt: String) throws -> Choices? {
    let sentences = Sentence.sentences(of: try Prompt(prompt))
    return Choices(in: sentences.first?.words ?? [])
  }

  @Test(arguments: [
    ("tea order size small medium or large", "tea order size", ["Small", "Medium", "Large"]),
    ("choose the cabin economy, business or first", "cabin", ["Economy", "Business", "First"]),
    ("tip with amount 2, 4, 6 or other", "amount", ["2", "4", "6", "Other"]),
  ])
  func `the last words before the first comma may be the first option`(
    prompt: String, title: String, options: [String]
  ) throws {
    let found = try #require(try choices(prompt))
    #expect(found.title == title)
    #expect(found.options == options)
    #expect(!found.areActions)
  }

  @Test(arguments: [
    ("unsaved draft, save or discard", ["Save", "Discard"]),
    ("word card, know or dont know buttons", ["Know", "Don't know"]),
  ])
  func `what does something at once is a button`(prompt: String, options: [String]) throws {
    let found = try #require(try choices(prompt))
    #expect(found.options == options)
    #expect(found.areActions)
  }

  @Test(arguments: [
    "log in with email or phone", "find trips by name or city", "buttons for yes, no or later",
  ])
  func `an "or" inside something else offers nothing`(prompt: String) throws {
    #expect(try choices(prompt) == nil)
  }
}

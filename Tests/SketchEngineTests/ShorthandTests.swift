import Testing

@testable import SketchEngine

struct ShorthandTests {
  @Test(arguments: [
    ("a form w/ two fields", "a form with two fields"),
    ("a form w/o labels", "a form without labels"),
    ("a red btn pls", "a red button please"),
    ("two btns", "two buttons"),
    ("tabs W and X", "tabs W and X"),
    ("the word \"pls\"", "the word pls"),
  ])
  func `what is typed short is read in full`(typed: String, read: String) throws {
    let words = Sentence.sentences(of: try Prompt(typed)).flatMap(\.words)
    #expect(words.map(\.text).joined(separator: " ") == read)
  }
}

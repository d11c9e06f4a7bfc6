import Testing

@testable import SketchEngine

struct TitleWordsTests {
  @Test(arguments: [
    (", nightly backup", "Nightly backup"), ("for the tram network", "Tram network"),
    ("our support desk:", "Support desk"), ("ATM", "ATM"), ("The", "The"),
    ("how a kettle works", "How a kettle works"), ("", ""),
  ])
  func `a title begins with its first telling word`(said: String, title: String) {
    #expect(TitleWords.tidy(said) == title)
  }
}

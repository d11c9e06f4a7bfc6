import Testing

@testable import SketchEngine

struct SpellingTests {
  private func read(_ word: String) -> String {
    let token = Token(
      text: word, lower: word.lowercased(), kind: .word, span: 0..<word.utf8.count, isSpaced: true)
    return Spelling.repaired([token]).tokens.first?.text ?? ""
  }

  @Test(arguments: [
    ("pasword", "password"), ("dashbord", "dashboard"), ("sidebbar", "sidebar"),
    ("calender", "calendar"), ("databse", "database"), ("Dropdwon", "Dropdown"),
    ("chekcboxes", "checkboxes"), ("recieve", "receive"), ("navigaton", "navigation"),
  ])
  func `slips of the keyboard are undone`(typed: String, meant: String) {
    #expect(read(typed) == meant)
  }

  @Test(arguments: [
    "carton", "builders", "acquirer", "clause", "planet", "heading", "heating", "stable", "patent",
    "sprinter", "mangoes", "factory", "threat", "buton", "iPadd", "stork",
  ])
  func `words of the language and names stay as they are`(word: String) {
    #expect(read(word) == word)
  }

  @Test func `the receipt says what was read as what`() throws {
    let brief = Brief(reading: try Prompt("login page with a pasword field"))
    #expect(brief.assumptions == ["“pasword” was read as “password”."])
  }
}

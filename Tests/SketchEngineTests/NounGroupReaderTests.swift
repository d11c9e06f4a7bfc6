import Testing

@testable import SketchEngine

struct NounGroupReaderTests {
  private func group(_ text: String) throws -> NounGroup? {
    let words = Tagger.words(of: try Prompt(text).lines[0].tokens)
    return NounGroupReader(words).group(at: 0)
  }

  @Test(
    arguments: [
      ("three API servers behind it", "API servers", 3),
      ("a couple of workers", "workers", 2), ("the load balancer sends", "load balancer", nil),
      ("switch 1 and switch 2", "switch 1", nil), ("both backends call auth", "backends", nil),
    ] as [(String, String, Int?)])
  func `finds the name and the count`(text: String, name: String, count: Int?) throws {
    let group = try #require(try group(text))
    #expect(group.name == name)
    #expect(group.count == count)
  }

  @Test(arguments: [
    ("a blue \"Sign in\" button", "button", "Sign in"),
    ("the button labelled Save", "button", "Save"),
    ("a shape named \"User\"", "shape", "User"), ("\"Total\"", "Total", "Total"),
  ])
  func `finds labels in quotes and after called`(text: String, name: String, label: String) throws {
    let group = try #require(try group(text))
    #expect(group.name == name)
    #expect(group.label == label)
  }

  @Test func `reads colors of one and two words`() throws {
    #expect(try group("a dark blue sidebar")?.colors == [Color(0x00008B)])
    #expect(try group("forest green buttons")?.colors == [Color(0x228B22)])
    #expect(try group("a #7C3AED card")?.colors == [Color(0x7C3AED)])
  }

  @Test func `reads lists with and without and`() throws {
    let words = Tagger.words(of: try Prompt("a map, two charts and the search bar").lines[0].tokens)
    let list = try #require(NounGroupReader(words).list(at: 0))
    #expect(list.groups.map(\.name) == ["map", "charts", "search bar"])
    #expect(list.end == words.count)
  }
}

import Testing

@testable import SketchEngine

struct ReceiptTests {
  @Test func `a word is drawn where a drawn span touches it, whatever the order of the spans`()
    throws
  {
    var brief = Brief(reading: try Prompt("please zork the bright gadget and a widget"))
    brief.markDrawn(37..<42)
    brief.markDrawn(23..<29)
    brief.markDrawn(36..<38)
    brief.markWish(16..<29)
    let receipt = brief.receipt()
    let uses = Dictionary(uniqueKeysWithValues: receipt.entries.map { ($0.text, $0.use) })
    #expect(uses["please"] == .connective)
    #expect(uses["bright"] == .wish)
    #expect(uses["gadget"] == .drawn)
    #expect(uses["widget"] == .drawn)
    #expect(receipt.entries.map(\.text).prefix(3) == ["please", "zork", "the"])
    #expect(receipt.unused.contains("zork"))
  }

  @Test(arguments: [
    ([3..<5, 0..<2], [0..<1, 1..<2, 2..<3, 4..<6], [true, true, false, true]),
    ([0..<10, 2..<3], [1..<2, 5..<6, 9..<10, 10..<11], [true, true, true, false]),
    ([], [0..<1], [false]), ([4..<4], [3..<5], [false]),
  ])
  func `spans are asked from left to right`(
    spans: [Range<Int>], asked: [Range<Int>], expected: [Bool]
  ) {
    var cover = SpanCover(spans)
    #expect(asked.map { cover.touches($0) } == expected)
  }

  @Test func `long lists of words are cut short`() {
    #expect(listing(["a", "b", "a"]) == "a, b")
    #expect(listing((1...15).map(String.init), limit: 3) == "1, 2, 3 and 12 more")
    #expect(listing([String(repeating: "x", count: 50)]).count == 40)
  }
}

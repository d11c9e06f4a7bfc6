import Testing

@testable import SketchEngine

struct SectionReaderTests {
  @Test(arguments: [
    ("a, b and c", ["a", "b", "c"]), ("a; b, and c", ["a", "b", "c"]),
    ("salt and pepper", ["salt", "pepper"]), ("a -> b -> c", ["a", "b", "c"]),
    ("first a, then b, finally c", ["first a", "b", "c"]),
    (
      "bread and butter, tea, and salt and vinegar",
      ["bread and butter", "tea", "salt and vinegar"]
    ),
    ("tents (two, or three) and ropes", ["tents (two, or three)", "ropes"]),
  ])
  func `lists are cut where something separates them`(text: String, items: [String]) throws {
    let words = Brief(reading: try Prompt(text)).sentences.flatMap(\.words)
    let pieces = try text.contains(";") ? pieces(of: text) : ItemList.pieces(of: words)
    #expect(pieces.map { OutlineWording.text($0) } == items)
  }

  /// The pieces of a text whose semicolons end no sentence.
  private func pieces(of text: String) throws -> [[Word]] {
    let prompt = try Prompt(text)
    return ItemList.pieces(of: Tagger.words(of: prompt.lines.flatMap(\.tokens)))
  }

  @Test(arguments: [
    ("make the base green", ["base"]), ("color tea red and milk white", ["tea", "milk"]),
    ("use blue for tea and red for milk", ["tea", "milk"]), ("tea should be green", ["tea"]),
  ])
  func `a sentence can paint single things`(text: String, names: [String]) throws {
    let words = Brief(reading: try Prompt(text)).sentences.flatMap(\.words)
    #expect(ThingColor.clause(words)?.map { OutlineWording.text($0.name) } == names)
  }

  @Test(arguments: [
    ("a | b\n--|--\n1 | 2", 2), ("a,b\n1,2\n3,4", 3), ("a\tb\n1\t2", 2), ("a;b\n1;2", 2),
    ("Dear Ann, hello.\nWe came, we saw, we left.", 0), ("tea: mild, warm\nmilk: white, cold", 0),
  ])
  func `tables are told from prose`(text: String, rows: Int) {
    #expect((TextTable.tables(in: text).first?.rows.count ?? 0) == rows)
  }

  @Test(arguments: [
    ("billing cycle settings page", "wireframe"), ("swot analysis app home screen", "wireframe"),
    ("funnel analysis dashboard", "wireframe"), ("water cycle flowchart", "flowchart"),
    ("state diagram of the order lifecycle", "state"), ("SWOT matrix of a mill", "swot"),
    ("mind map of pros and cons of remote work", "mindmap"),
    ("before and after slider on a landing page", "wireframe"),
  ])
  func `words for a kind do not take what asks for another`(prompt: String, kind: String) throws {
    #expect(try sketch(prompt).drawing.kind == kind)
  }

  @Test(arguments: [
    "swot\nStrengths: a", "pyramid: a, b", "funnel: a 5, b 2", "cycle: a, b, c", "venn: a, b",
    "2x2 matrix: top left: a", "lean canvas", "table\na,b\n1,2", "event storming of login",
  ])
  func `what is drawn can be written as JSON and drawn again`(prompt: String) throws {
    let outcome = try sketch(prompt)
    #expect(try sketch(outcome.json).drawing == outcome.drawing)
  }

  @Test func `a theme may be asked for in words`() throws {
    #expect(try sketch("a dark SWOT of a mill").theme.name == "dark")
    #expect(try sketch("hand-drawn pyramid: a, b").theme.name == "sketchy")
    #expect(try sketch("venn of dark chocolate and milk").theme.name == "clean")
  }
}

import Testing

@testable import SketchEngine

/// How sentences about a screen become a tree of controls.
struct LayoutBuilderTests {
  /// The controls that sentences tell of, written one to a line, deeper ones indented.
  private func outline(_ text: String) throws -> String {
    var builder = LayoutBuilder(isForm: false)
    for sentence in Sentence.sentences(of: try Prompt(text)) { builder.read(sentence.words) }
    return builder.controls().map { Self.lines($0, 0) }.joined(separator: "\n")
  }

  private static func lines(_ control: Control, _ depth: Int) -> String {
    let label = control.label.isEmpty ? "" : " \(control.label)"
    let line = String(repeating: "  ", count: depth) + control.role.rawValue + label
    return ([line] + control.children.map { lines($0, depth + 1) }).joined(separator: "\n")
  }

  @Test func `and before the last of a list closes it`() throws {
    #expect(
      try outline("A card with a photo and a price, a button Reserve.") == """
        card
          image
          text
        button Reserve
        """)
  }

  @Test func `names behind a plural are of all of them`() throws {
    #expect(
      try outline("Checkboxes Ferry, Train and Bus, then a link Imprint.") == """
        checkbox Ferry
        checkbox Train
        checkbox Bus
        link Imprint
        """)
  }

  @Test func `a noun in the plural is said of the names before it`() throws {
    #expect(
      try outline("Save and Discard buttons.") == """
        button Save
        button Discard
        """)
  }

  @Test func `names that follow a count are those that were counted`() throws {
    #expect(
      try outline("Two switches below it, Wind and Rain.") == """
        switch Wind
        switch Rain
        """)
  }

  @Test func `one for each names them in turn`() throws {
    let told = try outline("Two cards, one for Rowers and one for Sailors, each with a photo.")
    #expect(
      told == """
        card Rowers
          image
        card Sailors
          image
        """)
  }

  @Test func `it is what was named last on its level`() throws {
    #expect(
      try outline("A list with Oak, Elm and Ash. Below it a button Fell.") == """
        list
          list-item Oak
          list-item Elm
          list-item Ash
        button Fell
        """)
  }

  @Test func `a side that leads holds what follows up to the next`() throws {
    let told = try outline("On the left a map and a legend text, on the right a table.")
    #expect(told.hasPrefix("group\n  map"))
    #expect(told.contains("\ntable"))
  }

  @Test func `something beside something else shares its row`() throws {
    #expect(
      try outline("A heading “Depot” with a badge “Open” next to it.") == """
        group
          heading Depot
          badge Open
        """)
  }

  @Test func `a slash between names lets one choose`() throws {
    #expect(
      try outline("A switch Day / Week / Month.") == """
        segmented
          option Day
          option Week
          option Month
        """)
  }

  @Test func `parentheses say what a field is`() throws {
    #expect(
      try outline("Fields Boat, Harbor (dropdown: Kiel, Oslo) and Crew.") == """
        text-field Boat
        select Harbor
          option Kiel
          option Oslo
        text-field Crew
        """)
  }

  @Test func `somebody who enters things gets fields`() throws {
    #expect(
      try outline("The skipper enters draft and length.") == """
        text-field Draft
        text-field Length
        """)
  }

  @Test func `a state is said of what has the name`() throws {
    var builder = LayoutBuilder(isForm: false)
    for sentence in Sentence.sentences(
      of: try Prompt("Tabs Tides, Crew and Log. Crew is selected."))
    {
      builder.read(sentence.words)
    }
    let tabs = try #require(builder.controls().first)
    #expect(tabs.children.map(\.label) == ["Tides", "Crew", "Log"])
    #expect(tabs.children.map { $0.states.contains(.selected) } == [false, true, false])
  }

  @Test func `what must not be there is kept apart`() throws {
    var builder = LayoutBuilder(isForm: false)
    for sentence in Sentence.sentences(of: try Prompt("A header, no footer.")) {
      builder.read(sentence.words)
    }
    #expect(builder.absent.map(\.role) == [.footer])
    #expect(builder.controls().map(\.role) == [.header])
  }

  @Test(arguments: [
    "with", "and and, , :", "( ( )", "each each each", "on the left on the right below it",
    "below below it it (it) – – –", "/ / /", "of of for to to", "without", "no", "one for",
    "the latter is the former", "A table listing", "in in the the",
  ])
  func `loose words do no harm`(text: String) throws {
    _ = try outline(text)
  }
}

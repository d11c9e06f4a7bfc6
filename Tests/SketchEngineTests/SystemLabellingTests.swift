import Testing

@testable import SketchEngine

struct SystemLabellingTests {
  @Test(
    arguments: [
      ("Two shapes. Name the first “Loom” and the second “Dye”.", ["Loom", "Dye"]),
      (
        "Three circles, thanks. Call the left one “Seed”, the middle one “Stem”, the right one “Leaf”.",
        ["Seed", "Stem", "Leaf"]
      ),
      ("Two boxes. Label them “Ink” and “Pen”.", ["Ink", "Pen"]),
    ] as [(String, [String])])
  func `names are given by place`(prompt: String, nodes: [String]) throws {
    #expect(try SystemScenes(prompt, kind: "block").nodes == nodes)
  }

  @Test(
    arguments: [
      (
        "Boxes “Kiln”, “Rack” and “Cart”. Draw a line from “Kiln” to “Rack” and from “Rack” to “Cart”. "
          + "Label the second line “cold”.",
        ["Kiln -> Rack", "Rack -> Cart: cold"]
      ),
      (
        "Connect “Kiln” to “Rack”. The line has the label “hot”.", ["Kiln -> Rack: hot"]
      ),
      ("“Kiln” -> “Rack”, label “hot”", ["Kiln -> Rack: hot"]),
      (
        "Draw an arrow from “Kiln” to “Rack” labeled “hot” and an arrow back labeled “tray”.",
        ["Kiln -> Rack: hot", "Rack -> Kiln: tray"]
      ),
    ] as [(String, [String])])
  func `lines are labelled after they were told`(prompt: String, lines: [String]) throws {
    #expect(try SystemScenes(prompt, kind: "block").lines == lines)
  }

  @Test(
    arguments: [
      "Three boxes labelled 'Ink', 'Pen' and 'Pad', no lines between them",
      "Three boxes labelled 'Ink', 'Pen' and 'Pad'. No arrows.",
      "Three boxes from left to right: 'Ink', 'Pen', 'Pad'",
    ])
  func `nothing is tied that should not be`(prompt: String) throws {
    let read = try SystemScenes(prompt, kind: "block")
    #expect(read.nodes == ["Ink", "Pen", "Pad"])
    #expect(read.lines.isEmpty)
  }

  @Test func `colors stay with their names`() throws {
    let read = try SystemScenes(
      "Two hexagons: “Ink” filled navy and “Pad” in yellow.", kind: "block")
    #expect(read.nodes == ["Ink", "Pad"])
    #expect(
      read.scene.nodes.map(\.fill) == [
        ColorNames.color(of: "navy"), ColorNames.color(of: "yellow"),
      ])
    #expect(read.scene.nodes.map(\.shape) == [.hexagon, .hexagon])
  }
}

import Testing

@testable import SketchEngine

struct KanbanTests {
  private func board(_ prompt: String) throws -> BoardScene {
    guard case .board(let board) = try sketch(prompt).scene else {
      Issue.record("no board for \(prompt)")
      return BoardScene()
    }
    return board
  }

  private func told(_ prompt: String) throws -> [String] {
    try board(prompt).columns.map {
      "\($0.label): \($0.cards.map(\.label).joined(separator: ", "))"
    }
  }

  @Test(arguments: [
    "kanban: To do: buy rye, clean; Doing: bake",
    "Kanban board: To do: buy rye, clean. Doing: bake.",
    "kanban board\nTo do\n- buy rye\n- clean\nDoing\n- bake",
    "kanban board\n## To do\n- buy rye\n- clean\n## Doing\n- bake",
    "kanban board\nTo do\n  buy rye\n  clean\nDoing\n  bake",
    "kanban board with the columns To do and Doing. Put buy rye and clean in To do and bake in Doing.",
    "kanban: To do (buy rye, clean), Doing (bake)",
    "kanban board\n| To do | Doing |\n|---|---|\n| buy rye | bake |\n| clean | |",
    "kanban: the to do column has buy rye and clean, doing has bake",
    "kanban\n todo[To do]\n  a[buy rye]\n  b[clean]\n doing[Doing]\n  c[bake]",
  ])
  func `cards stand in their columns`(prompt: String) throws {
    #expect(try told(prompt) == ["To do: Buy rye, Clean", "Doing: Bake"])
  }

  @Test func `limits are read where they stand`() throws {
    for prompt in [
      "kanban: To do, Doing (WIP 2), Done", "kanban: To do, Doing (limit 2), Done",
      "kanban board with columns To do, Doing and Done. Limit Doing to 2.",
      "kanban board with columns To do, Doing and Done. The WIP limit of Doing is 2.",
    ] {
      #expect(try board(prompt).columns.map(\.limit) == [nil, 2, nil], "\(prompt)")
    }
  }

  @Test func `cards say who, how urgent, when and how big`() throws {
    let cards = try board(
      """
      kanban
      To do
      - Buy rye (Mia, high)
      - Clean the mixer @tom
      - Plan menu #summer due Friday
      - Fix oven (urgent, 3 points)
      - Paint sign, assigned to Ada Byron
      """
    ).columns[0].cards
    #expect(
      cards.map(\.label) == ["Buy rye", "Clean the mixer", "Plan menu", "Fix oven", "Paint sign"])
    #expect(cards[0].assignee == "Mia" && cards[0].priority == .high)
    #expect(cards[1].assignee == "Tom")
    #expect(cards[2].tags == ["summer"] && cards[2].due == "Friday")
    #expect(cards[3].priority == .urgent && cards[3].points == "3 pts")
    #expect(cards[4].assignee == "Ada Byron")
  }

  @Test func `colors are those of a column or a card`() throws {
    let board = try board("kanban: To do: rye; Done: oats. Make Done green. Make rye red.")
    #expect(board.columns[1].color == ColorNames.color(of: "green"))
    #expect(board.columns[0].cards[0].color == ColorNames.color(of: "red"))
  }

  @Test func `a name alone gets a usual board, marked as an example`() throws {
    let outcome = try sketch("kanban board")
    guard case .board(let board) = outcome.scene else { return }
    #expect(board.columns.count > 2 && board.remark != nil)
    #expect(try self.board("kanban with 4 columns").columns.count == 4)
  }

  @Test(arguments: [
    "kanban board app with a sidebar and a search box", "wireframe of a kanban page",
  ])
  func `a screen with a board stays a screen`(prompt: String) throws {
    #expect(try sketch(prompt).drawing.kind == "wireframe")
  }

  @Test func `cards lie below each other inside their column`() throws {
    let board = try sketch(KanbanBoard().examples[0]).drawing
    for case .part(let column) in board.elements where column.role == "column" {
      let frame = try #require(rect(column))
      let cards = column.elements.compactMap { element -> Rect? in
        guard case .part(let part) = element, part.role == "card" else { return nil }
        return rect(part)
      }
      for (a, b) in zip(cards, cards.dropFirst()) { #expect(a.maxY < b.minY) }
      #expect(
        cards.allSatisfy { $0.minX > frame.minX && $0.maxX < frame.maxX && $0.maxY < frame.maxY })
    }
  }

  private func rect(_ part: Part) -> Rect? {
    for case .shape(let shape) in part.elements {
      if case .rect(let rect, _) = shape.outline { return rect }
    }
    return nil
  }
}

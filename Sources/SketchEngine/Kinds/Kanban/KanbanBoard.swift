/// Cards in columns, from what is to be done to what is done.
struct KanbanBoard: DiagramKind {
  let name = "kanban"
  let summary = "a board of cards in columns, with limits, people and priorities"
  let examples = [
    """
    Kanban board for a bakery
    To do
    - Order rye flour (Mia, high)
    - Clean the mixer @Tom
    - Plan the summer menu #menu
    Doing (WIP 2)
    - Test sourdough (Ines, due Friday)
    - Repair oven 2 (urgent)
    Done
    - Print price tags
    - Train the new apprentice (Mia)
    """,
    "kanban: Backlog: dark mode, export to CSV; In progress: login (Ada); Review: search (Ben); Done: set up CI",
    """
    kanban
      todo[To do]
        t1[Write survey]@{ assigned: 'Kim', priority: 'High' }
        t2[Book room]
      doing[In progress]
        t3[Invite people]@{ assigned: 'Lou' }
      done[Done]
        t4[Set the date]
    """,
    """
    Kanban board with the columns Ideas, Drafting, Editing and Published. Put "Bees in town" and "River \
    swim" in Ideas, "Night trains" in Drafting and "Old mills" in Published. Limit Drafting to 2. Make \
    Published green.
    """,
    "kanban board for software development",
  ]

  func affinity(to brief: Brief) -> Affinity {
    guard brief.order.kinds.allSatisfy({ ["flowchart", "process", "block"].contains($0) }) else {
      return .none
    }
    let isNamed = brief.sentences.prefix(2).contains { $0.words.contains { $0.says("kanban") } }
    // What stands on cards says nothing of the kind.
    let told = brief.sentences.enumerated().compactMap { number, sentence -> ArraySlice<Word>? in
      let words = sentence.words.prefix { !$0.isMark(":") }
      if number == 0 { return words }
      return sentence.marker == nil && sentence.indent == 0 && words.count == sentence.words.count
        && words.count > 3 ? words : nil
    }
    let isScreen = told.contains { words in
      words.contains {
        $0.says(
          "screen", "page", "app", "website", "wireframe", "mockup", "ui", "interface", "header",
          "sidebar", "button", "buttons",
          "navbar", "search", "modal", "menu", "dashboard", "toolbar", "avatar", "avatars", "phone",
          "mobile", "desktop", "nav", "tab", "tabs", "footer", "clone", "drag", "loading", "empty",
          "filter", "view")
      }
    }
    return isNamed && !isScreen ? Affinity(0.98, because: "a Kanban board is named") : .none
  }

  func scene(from brief: inout Brief) -> Scene? {
    let order = ContentOrder(
      brief, kinds: [name],
      named: [["kanban"], ["kanban", "board"], ["kanban", "diagram"], ["kanban", "chart"]])
    let reader = BoardReader(order)
    for span in order.wished + reader.wished { brief.markWish(span) }
    for span in order.drawn + reader.drawn { brief.markDrawn(span) }
    var scene = reader.scene
    scene.title = brief.order.title ?? order.title
    if scene.columns.contains(where: { $0.label.lowercased() == scene.title?.lowercased() }) {
      scene.title = nil
    }
    if scene.columns.isEmpty {
      if let count = reader.count {
        scene.columns = (1...min(max(count, 1), 20)).map { BoardScene.Column("Column \($0)") }
        scene.remark = "Placeholders: put your own columns here"
        brief.assume("The columns were not named, so placeholders stand for them.")
      } else {
        let words = order.topic.map(\.lower)
        let template =
          DiagramTemplate.suiting(words, kind: name)
          ?? DiagramTemplate.suiting(["project"], kind: name)
        guard let template, let prompt = try? Prompt("kanban:\n" + template.text) else {
          return nil
        }
        scene.columns =
          BoardReader(ContentOrder(Brief(reading: prompt), kinds: [name], named: [["kanban"]]))
          .scene.columns
        for column in scene.columns.indices {
          scene.columns[column].spans = []
          for card in scene.columns[column].cards.indices {
            scene.columns[column].cards[card].spans = []
          }
        }
        let name = template.names.first?.joined(separator: " ") ?? "project"
        scene.remark = "Example: replace the cards with your own"
        brief.assume(
          "No columns were given, so a usual board for “\(name)” is drawn as an example.")
      }
    }
    return .board(scene)
  }

  func drawing(of scene: Scene, measuring typeface: Typeface) -> Drawing {
    guard case .board(let board) = scene else {
      return BoardPainter(BoardScene(), measuring: typeface).drawing()
    }
    return BoardPainter(board, measuring: typeface).drawing()
  }
}

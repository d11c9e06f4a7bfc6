/// Steps and decisions: what happens, in which order, and on what condition.
struct Flowchart: DiagramKind {
  let name = "flowchart"
  let summary = "steps, decisions and loops"
  let examples = [
    "Flowchart: wash the rice, boil it for 12 minutes, drain, serve",
    """
    Flowchart for a library loan. The reader brings a book to the desk. Is the card valid? If not, \
    renew the card. Scan the book. If the book is reserved for somebody else, offer another copy, \
    otherwise print the due date. In both cases say goodbye.
    """,
    """
    Order -> In stock?
    In stock? -yes-> Pack -> Ship
    In stock? -no-> Order from supplier -> Pack
    """,
    """
    Support flow as a flowchart:
    1. Read the ticket
    2. Reproduce the problem
       - if it cannot be reproduced: ask the customer for details, then return to step 1
    3. Fix it
    4. Ask the customer to confirm
       - if refused: return to step 2
    5. Close the ticket
    """,
    """
    Flowchart of a thermostat: start, read the temperature. Is it below 19 °C? Yes: switch the \
    heating on. No: switch the heating off. Either way wait one minute, then go back to read the \
    temperature.
    """,
    "user login flowchart",
  ]

  func affinity(to brief: Brief) -> Affinity {
    if let rank = brief.order.kinds.firstIndex(of: name) {
      return Affinity(rank == 0 ? 0.97 : 0.6, because: "a flowchart is asked for")
    }
    return FlowAffinity.of(brief, isProcess: false)
  }

  func scene(from brief: inout Brief) -> Scene? {
    if let tied = TiedSteps.scene(from: &brief) { return .graph(tied) }
    return FlowScene.scene(from: &brief, isProcess: false).map { .graph($0) }
  }

  func drawing(of scene: Scene, measuring typeface: Typeface) -> Drawing {
    guard case .graph(let graph) = scene else {
      return GraphPainter(GraphScene(), kind: name, measuring: typeface).drawing()
    }
    return GraphPainter(graph, kind: name, measuring: typeface).drawing()
  }
}

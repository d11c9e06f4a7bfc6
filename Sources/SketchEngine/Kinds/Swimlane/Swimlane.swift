/// Who does what: a lane for each person or department, and the flow that crosses them.
struct Swimlane: DiagramKind {
  let name = "swimlane"
  let summary = "a flow across lanes, one for each person or department"
  let examples = [
    """
    Swimlane diagram of a repair with three lanes: Customer, Workshop and Store. The customer brings \
    the bike. The workshop inspects the bike. If a part is missing, the store orders the part and \
    then delivers it to the workshop. The workshop repairs the bike. Finally the customer pays the \
    bill.
    """,
    """
    swimlane
    Guest: Choose dishes -> Order
    Waiter: Take order -> Serve dishes
    Kitchen: Cook dishes
    Order goes to Take order, Take order goes to Cook dishes, Cook dishes goes to Serve dishes. If \
    a dish is sold out, Take order goes back to Choose dishes.
    """,
    "swimlane: the applicant sends the form, the clerk checks the form, the mayor signs the permit and the clerk mails the permit",
    """
    cross-functional flowchart
    Marketing
    - Write brief
    - Approve draft?
    Agency
    - Draft campaign
    - Publish campaign
    Write brief -> Draft campaign -> Approve draft?
    Approve draft? -yes-> Publish campaign
    Approve draft? -no-> Draft campaign
    """,
    "swimlane diagram: Report fault (Tenant) -> Assess fault (Manager) -> Fix fault (Plumber) -> Send invoice (Plumber) -> Pay invoice (Manager)",
    "swimlane diagram for order processing",
  ]

  func affinity(to brief: Brief) -> Affinity {
    if let rank = brief.order.kinds.firstIndex(of: name) {
      return Affinity(rank == 0 ? 0.97 : 0.8, because: "a swimlane diagram is asked for")
    }
    let isSaid =
      brief.order.kinds.allSatisfy({ ["flowchart", "process"].contains($0) })
      && brief.sentences.prefix(2).contains { sentence in
        sentence.words.contains { $0.says("swimlane", "swimlanes", "swim-lanes", "swimlane-style") }
      }
    return isSaid ? Affinity(0.98, because: "swimlanes are asked for") : .none
  }

  func scene(from brief: inout Brief) -> Scene? {
    let order = ContentOrder(brief, kinds: [name])
    var reader = LaneReader(brief, order)
    let heading = reader.heading
    for span in order.wished + reader.wished { brief.markWish(span) }
    for span in order.drawn + reader.drawn { brief.markDrawn(span) }
    if reader.scene.nodes.isEmpty || reader.scene.nodes.count < 2 && reader.scene.groups.count < 2 {
      guard let usual = usual(order, reader.scene.groups) else { return nil }
      reader = usual.reader
      brief.assume(usual.assumption)
    } else if !reader.tellsWay, reader.scene.groups.count > 1 {
      brief.assume(
        "How the lanes follow one another was not said, so the steps run in the order told.")
    }
    var scene = reader.scene
    scene.title = brief.order.title ?? order.title ?? heading
    if scene.groups.contains(where: { $0.label.lowercased() == scene.title?.lowercased() }) {
      scene.title = nil
    }
    scene.direction = .right
    return scene.nodes.isEmpty ? nil : .graph(scene)
  }

  /// A well-known process with who does what, or a general one in the lanes that were named.
  private func usual(
    _ order: ContentOrder, _ lanes: [GraphScene.Group]
  ) -> (reader: LaneReader, assumption: String)? {
    var text = ""
    var assumption = "No steps were given, so placeholders stand for them."
    if let template = DiagramTemplate.suiting(order.topic.map(\.lower), kind: name),
      lanes.allSatisfy({ lane in ("\n" + template.text).contains("\n\(lane.label)\n") })
    {
      text = template.text
      let name = template.names.first?.joined(separator: " ") ?? "process"
      assumption = "No steps were given, so a usual flow for “\(name)” is drawn as an example."
    } else {
      let names = lanes.isEmpty ? ["Role 1", "Role 2", "Role 3"] : lanes.map(\.label)
      text = names.enumerated().map { "\($1): Step \($0 + 1)" }.joined(separator: "\n")
    }
    guard let prompt = try? Prompt("swimlane diagram:\n" + text) else { return nil }
    let brief = Brief(reading: prompt)
    var reader = LaneReader(brief, ContentOrder(brief, kinds: [name]))
    reader.forgetSpans()
    return (reader, assumption)
  }

  func drawing(of scene: Scene, measuring typeface: Typeface) -> Drawing {
    guard case .graph(let graph) = scene else {
      return SwimlanePainter(GraphScene(), measuring: typeface).drawing()
    }
    return SwimlanePainter(graph, measuring: typeface).drawing()
  }
}

extension LaneReader {
  /// Forgets which words things came from, for what no prompt said.
  mutating func forgetSpans() {
    var scene = scene
    for index in scene.nodes.indices { scene.nodes[index].spans = [] }
    for index in scene.groups.indices { scene.groups[index].spans = [] }
    replace(scene)
  }
}

import Testing

@testable import SketchEngine

struct SwimlaneTests {
  private func graph(_ prompt: String) throws -> GraphScene {
    let outcome = try sketch(prompt)
    #expect(outcome.drawing.kind == "swimlane")
    guard case .graph(let graph) = outcome.scene else { return GraphScene() }
    return graph
  }

  private func lanes(_ prompt: String) throws -> [String] {
    let graph = try graph(prompt)
    return graph.groups.indices.map { lane in
      let steps = graph.nodes.filter { $0.group == lane && $0.shape != .start && $0.shape != .end }
      return "\(graph.groups[lane].label): \(steps.map(\.label).joined(separator: ", "))"
    }
  }

  private func links(_ prompt: String) throws -> [String] {
    let graph = try graph(prompt)
    return graph.edges.compactMap { edge in
      guard case .node(let from) = edge.from, case .node(let to) = edge.to else { return nil }
      return "\(graph.nodes[from].label) -> \(graph.nodes[to].label)"
        + (edge.label.isEmpty ? "" : ": \(edge.label)")
    }
  }

  private static let wanted = ["Baker: Bake bread", "Driver: Load van"]

  @Test(arguments: [
    "swimlane\nBaker: bake bread\nDriver: load van",
    "swimlane diagram. Baker: bake bread; Driver: load van",
    "swimlane\nBaker\n- bake bread\nDriver\n- load van",
    "swimlane diagram: bake bread (Baker) -> load van (Driver)",
    "swimlane with two lanes: Baker and Driver. Baker: bake bread. Driver: load van.",
    "swimlane\n1. Baker: bakes bread\n2. Driver: loads van",
  ])
  func `steps stand in the lane of who does them`(prompt: String) throws {
    #expect(try lanes(prompt) == Self.wanted)
    #expect(try links(prompt) == ["Bake bread -> Load van"])
  }

  @Test func `prose says who acts`() throws {
    let prompt =
      "swimlane diagram: the baker bakes the bread, the driver loads the van and the shop sells the bread"
    #expect(
      try lanes(prompt) == [
        "Baker: Bake the bread", "Driver: Load the van", "Shop: Sell the bread",
      ])
  }

  @Test func `lanes that are named first keep their order`() throws {
    let prompt = """
      Swimlane diagram with lanes Shop, Driver and Baker. The baker bakes the bread. The driver loads \
      the van. The shop sells the bread.
      """
    #expect(try graph(prompt).groups.map(\.label) == ["Shop", "Driver", "Baker"])
  }

  @Test func `a condition asks in the lane of who decides`() throws {
    let prompt = """
      Swimlane diagram: The clerk checks the form. If the form is complete, the mayor signs the form. \
      Otherwise the applicant completes the form.
      """
    let graph = try graph(prompt)
    let decision = try #require(graph.nodes.first { $0.shape == .decision })
    #expect(graph.groups[decision.group ?? 9].label == "Clerk")
    #expect(graph.groups.map(\.label) == ["Clerk", "Mayor", "Applicant"])
  }

  @Test func `sentences tie the lanes, and lead back`() throws {
    let prompt = """
      swimlane
      Shop: Take order -> Hand over bread
      Bakery: Mix dough -> Bake bread
      Take order goes to Mix dough, Bake bread goes to Hand over bread. If it is burnt, Bake bread goes back to Mix dough.
      """
    #expect(
      try links(prompt) == [
        "Take order -> Hand over bread", "Mix dough -> Bake bread", "Take order -> Mix dough",
        "Bake bread -> Hand over bread", "Bake bread -> Mix dough: It is burnt",
      ])
  }

  @Test func `arrows carry answers`() throws {
    let prompt =
      "swimlane\nShop\n- Order ok?\n- Refuse\nBakery\n- Bake\nOrder ok? -yes-> Bake\nOrder ok? -no-> Refuse"
    #expect(try links(prompt) == ["Order ok? -> Bake: yes", "Order ok? -> Refuse: no"])
  }

  @Test func `only a name gets a usual flow, or placeholders in the lanes that were named`() throws
  {
    #expect(try graph("swimlane diagram for hiring").nodes.contains { $0.label == "Interview" })
    #expect(try lanes("swimlane with lanes Cook and Guest") == ["Cook: Step 1", "Guest: Step 2"])
  }

  @Test(arguments: ["swimlane", "swimlane diagram:", "swimlane with 3 lanes", "swimlane: ???"])
  func `next to nothing does no harm`(prompt: String) throws {
    _ = try? sketch(prompt)
  }

  @Test func `boxes keep apart and inside their lanes, lines out of boxes`() throws {
    for prompt in Swimlane().examples {
      let graph = try graph(prompt)
      let typeface = Typeface()
      let places = LanePlaces(graph, boxes: graph.nodes.map { NodeBox($0, typeface) }, typeface)
      for (index, rect) in places.nodes.enumerated() {
        let lane = places.lanes[graph.nodes[index].group ?? 0]
        #expect(rect.minY >= lane.minY && rect.maxY <= lane.maxY)
        #expect(!places.nodes[(index + 1)...].contains { $0.intersects(rect) })
      }
      for (edge, route) in zip(graph.edges, places.routes) {
        for (a, b) in zip(route.points, route.points.dropFirst()) {
          let stroke = Rect(min(a.x, b.x), min(a.y, b.y), abs(a.x - b.x), abs(a.y - b.y))
          for (index, rect) in places.nodes.enumerated()
          where edge.from != .node(index) && edge.to != .node(index) {
            #expect(!rect.inset(by: 1).intersects(stroke.inset(by: -0.1)), "\(prompt)")
          }
        }
      }
    }
  }
}

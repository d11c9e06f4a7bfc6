import Testing

@testable import SketchEngine

struct FlowchartTests {
  private func scene(_ text: String) throws -> (GraphScene, [String]) {
    let outcome = try sketch(text)
    guard case .graph(let graph) = outcome.scene else { return (GraphScene(), []) }
    return (graph, outcome.receipt.assumptions)
  }

  @Test func `a flow with decisions gets a start and an end`() throws {
    let (graph, _) = try scene(
      "Flowchart: open the shop. Is it Sunday? Yes: close it. No: sell bread.")
    #expect(graph.nodes.map(\.shape) == [.start, .process, .decision, .process, .process, .end])
  }

  @Test func `a plain list stays as it is told`() throws {
    let (graph, _) = try scene("Process: wash, rinse, dry")
    #expect(graph.nodes.map(\.label) == ["Wash", "Rinse", "Dry"])
    #expect(graph.direction == .right)
  }

  @Test func `what was not told is filled in aloud`() throws {
    let (known, usual) = try scene("flowchart for resetting a password")
    #expect(known.nodes.contains { $0.label == "Send reset link" })
    #expect(usual == ["The steps of a usual password reset were filled in."])
    let (unknown, honest) = try scene("flowchart for llama zen")
    #expect(unknown.nodes.map(\.label) == ["Start", "Llama zen", "End"])
    #expect(honest == ["No steps were given for Llama zen, so it stands as one step."])
    let (bare, _) = try scene("Create a flowchart.")
    #expect(bare.nodes.map(\.label) == ["Start", "Step", "Decision?", "End"])
  }

  @Test(arguments: [
    ("flowchart for grooming a llama", "Groom the llama"),
    ("flowchart for a squeaky but broken gate", "Find the cause"),
    ("Should I repaint the fence? Make a flowchart", "Repaint the fence"),
    ("decision flowchart: do I need a lawyer?", "Get the lawyer"),
    ("flowchart for crane inspection at the port", "Record the result"),
    ("evaluation of suppliers as a flowchart", "Collect the data"),
    ("process from grape to wine", "Crush them"),
  ])
  func `a topic gets the steps that are usual for what is done`(text: String, step: String) throws {
    let (graph, _) = try scene(text)
    #expect(graph.nodes.contains { $0.label == step }, "\(graph.nodes.map(\.label))")
    #expect(graph.nodes.count > 5)
  }

  @Test func `colors go where they are wanted`() throws {
    let (graph, _) = try scene(
      "Flowchart: ask. Paid? Yes: pack. No: wait. Make the decisions yellow.")
    #expect(graph.nodes.filter { $0.fill != nil }.map(\.label) == ["Paid?"])
  }

  @Test(arguments: Flowchart().examples + ProcessDiagram().examples)
  func `examples leave no word out`(text: String) throws {
    let outcome = try sketch(text)
    #expect(outcome.receipt.unused.isEmpty)
  }

  @Test func `every template tells a flow in one piece`() throws {
    for template in DiagramTemplate.all(of: "flowchart") {
      let name = template.names.first?.joined(separator: " ") ?? ""
      let (graph, _) = try scene("flowchart for \(name)")
      #expect(graph.nodes.count > 3, "\(name)")
      for index in graph.nodes.indices {
        #expect(
          graph.edges.contains { $0.from == .node(index) || $0.to == .node(index) },
          "\(name): \(graph.nodes[index].label)")
      }
    }
  }
}

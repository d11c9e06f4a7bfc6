import Testing

@testable import SketchEngine

@Suite struct NotationTests {
  private func graph(_ text: String) throws -> GraphScene {
    guard case .graph(let graph) = try sketch(text).scene else { return GraphScene() }
    return graph
  }

  /// Boxes by name, lines and who stands where: what a notation must keep.
  private func gist(_ graph: GraphScene) -> [String] {
    func name(_ end: GraphScene.End) -> String {
      switch end {
      case .node(let index): graph.nodes[index].words
      case .group(let index): "group \(graph.groups[index].label)"
      }
    }
    let nodes = graph.nodes.map { node in
      "\(node.words) in \(node.group.map { graph.groups[$0].label } ?? "-")"
    }
    let edges = graph.edges.map { edge in
      let isBack = edge.heads == .back
      let (from, to) = isBack ? (edge.to, edge.from) : (edge.from, edge.to)
      return "\(name(from)) > \(name(to)): \(edge.label) \(edge.isDashed)"
        + (isBack ? "forward" : edge.heads.rawValue)
    }
    return nodes.sorted() + edges.sorted()
  }

  private static let prompts = ["flowchart", "architecture", "network", "block", "process"]
    .flatMap { name in diagramKinds.first { $0.name == name }?.examples ?? [] }

  @Test(arguments: prompts)
  func `a graph that goes out to Mermaid or DOT comes back the same`(prompt: String) throws {
    let outcome = try sketch(prompt)
    guard case .graph(let graph) = outcome.scene else { return }
    #expect(try gist(self.graph(outcome.text(in: .mermaid))) == gist(graph))
    let hasGroupLines = graph.edges.contains { $0.from.isGroup || $0.to.isGroup }
    if !hasGroupLines { #expect(try gist(self.graph(outcome.text(in: .dot))) == gist(graph)) }
  }

  @Test(arguments: diagramKinds.flatMap(\.examples))
  func `JSON holds every drawing as it is`(prompt: String) throws {
    let outcome = try sketch(prompt)
    let again = try sketch(outcome.json)
    #expect(again.scene == outcome.scene)
    #expect(again.drawing == outcome.drawing)
  }

  @Test func `a sequence goes out to Mermaid and comes back`() throws {
    for example in SequenceDiagram().examples {
      let outcome = try sketch(example)
      let again = try sketch(try outcome.text(in: .mermaid))
      guard case .sequence(let one) = outcome.scene, case .sequence(let other) = again.scene else {
        Issue.record("no sequence")
        continue
      }
      #expect(other.participants.map(\.label) == one.participants.map(\.label))
      #expect(again.scene.count == outcome.scene.count)
    }
  }

  @Test func `DOT's chains, subgraphs and attributes are read`() throws {
    let graph = try graph(
      """
      strict digraph "g" { // a comment
        rankdir=LR; node [shape=cylinder];
        a -> {b c} -> d [label="x \\"y\\"", style=dashed]
        subgraph cluster_1 { label="Inner"; e [label=<<b>E</b> box>]; e -> a:port:n }
        d [shape=diamond fillcolor="#ff0000"]
      }
      """)
    #expect(graph.nodes.map(\.label) == ["a", "b", "c", "d", "E box"])
    #expect(graph.edges.count == 5)
    #expect(graph.direction == .right)
    #expect(graph.nodes[0].shape == .database && graph.nodes[3].shape == .decision)
    #expect(graph.nodes[3].fill == Color(0xFF0000))
    #expect(graph.edges[0].label == "x \"y\"" && graph.edges[0].isDashed)
    #expect(graph.nodes[4].group == 0 && graph.groups[0].label == "Inner")
  }

  @Test func `Mermaid's shapes, links and subgraphs are read`() throws {
    let graph = try graph(
      """
      ```mermaid
      graph TB
        A[(Store)] --> B{Ready?} & C
        B -- not yet --> A; B ==>|"go (now)"| D
        subgraph one [Part one]
          D -.-> E@{ shape: diam, label: "Really?" }
        end
        C --- one
        style D fill:#00f
      ```
      """)
    #expect(graph.nodes.map(\.label) == ["Store", "Ready?", "C", "D", "Really?"])
    #expect(graph.nodes.map(\.shape).filter { $0 == .decision }.count == 2)
    #expect(graph.edges.map(\.label) == ["", "", "not yet", "go (now)", "", ""])
    #expect(graph.edges[4].isDashed)
    #expect(graph.edges[5].to == .group(0) && graph.edges[5].heads == .none)
    #expect(graph.nodes[3].fill == Color(0x0000FF))
  }

  @Test(arguments: [
    ("digraph {\n a -> b\n b -> }", "Line 3 of the DOT text"),
    ("digraph {\n a [label=\"x]\n}", "Line 2 of the DOT text"),
    ("digraph { a -> b", "DOT"),
    ("flowchart TD\n A --> B\n\n A ~> B", "Line 4 of the Mermaid text"),
    ("flowchart TD\n A[open --> B", "Line 2 of the Mermaid text"),
    ("sequenceDiagram\n A->>B: hi\n loop x\n A->>B: ho", "Line 3 of the Mermaid text"),
    ("sequenceDiagram\n A->>B: hi\n nonsense here", "Line 3 of the Mermaid text"),
    ("{ \"kind\": \"flowchart\", \"scene\": }", "Line 1 of the JSON text"),
    ("{ \"kind\": \"flowchart\", \"scene\": {\"graph\": 3} }", "scene.graph"),
  ])
  func `a fault is named with its line`(text: String, part: String) {
    let error = #expect(throws: SketchError.self) { try sketch(text) }
    #expect(error?.description.contains(part) ?? false)
  }

  @Test(arguments: [
    "graph of three boxes: A, B and C in a row", "flowchart\n1. Wash\n2. Dry\n3. Fold",
    "graph: Wash -> Dry -> Fold", "pie chart with apples 3 and pears 4", "{login page}",
  ])
  func `plain English is not taken for a notation`(text: String) throws {
    #expect(try notated(text, with: DrawingOptions()) == nil)
  }

  @Test func `what a notation has no words for is said so`() throws {
    let outcome = try sketch("login page")
    #expect(throws: NotationMissing.self) { try outcome.text(in: .dot) }
  }
}

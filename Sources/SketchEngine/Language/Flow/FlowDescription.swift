/// Reads what a prompt tells of a flow, whatever it will be drawn as.
struct FlowDescription {
  /// The steps and what leads from one to the next.
  private(set) var graph = FlowGraph()
  let content: FlowContent
  /// Ends of the flow that nothing follows.
  private(set) var ends: [FlowGraph.Open] = []

  init(_ brief: Brief) {
    content = FlowContent(brief)
    var reader = FlowReader(content.units)
    reader.read()
    graph = ArrowReader.read(content.arrowLines, into: reader.graph)
    ends = reader.loose
  }

  var hasDecisions: Bool { graph.steps.contains { $0.shape == .decision } }
  var hasArrows: Bool { !content.arrowLines.isEmpty }
  var isBranched: Bool {
    graph.steps.indices.contains { step in graph.links.filter { $0.from == step }.count > 1 }
  }

  /// What it is about, in words that begin with a capital letter.
  var title: String { StepLabel.text(of: content.topic).capitalizedFirst }

  /// Gives the flow a start and an end, where it has decisions and tells neither.
  mutating func closeEnds() {
    let tellsEnds = graph.steps.contains { $0.shape == .start || $0.shape == .end }
    let open = ends.filter { !$0.label.isEmpty }
    guard hasDecisions, !hasArrows else { return }
    if let end = graph.steps.firstIndex(where: { $0.shape == .end }) {
      graph.connect(open, to: end)
    }
    guard !tellsEnds || !open.isEmpty && !graph.steps.contains(where: { $0.shape == .end }) else { return }
    let end = graph.add(FlowGraph.Step(label: "End", shape: .end, keys: [], span: 0..<0, number: nil))
    let isDead = graph.steps.indices.filter { step in
      step != end && !graph.links.contains { $0.from == step }
    }
    graph.connect(open + isDead.map { FlowGraph.Open(step: $0) }, to: end)
    guard !tellsEnds else { return }
    let firsts = graph.steps.indices.filter { step in
      step != end && !graph.links.contains { $0.to == step }
    }
    let start = graph.add(FlowGraph.Step(label: "Start", shape: .start, keys: [], span: 0..<0, number: nil))
    graph.connect([FlowGraph.Open(step: start)], to: firsts.first ?? 0)
  }

  /// Gives the flow a first and a last step by force, for skeletons.
  static func skeleton(_ labels: [String], decision: String? = nil) -> FlowGraph {
    var graph = FlowGraph()
    var open: [FlowGraph.Open] = []
    func add(_ label: String, _ shape: NodeShape) -> Int {
      let step = graph.add(FlowGraph.Step(label: label, shape: shape, keys: [], span: 0..<0, number: nil))
      graph.connect(open, to: step)
      open = [FlowGraph.Open(step: step)]
      return step
    }
    _ = add("Start", .start)
    var last = 0
    for label in labels { last = add(label, .process) }
    if let decision {
      let step = add(decision, .decision)
      graph.connect([FlowGraph.Open(step: step, label: "No")], to: last)
      open = [FlowGraph.Open(step: step, label: "Yes")]
    }
    _ = add("End", .end)
    return graph
  }
}

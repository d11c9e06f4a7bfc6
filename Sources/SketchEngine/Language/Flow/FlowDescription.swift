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

  /// Whether the steps only add to what the topic stands for: "registration with a captcha".
  var isOnlyAdded: Bool {
    content.isWithList && graph.steps.count < 3 && !hasDecisions && !content.topic.isEmpty
  }

  /// Whether only the first and the last step are told: "hiring from the advert to the contract".
  var isFromTo: Bool {
    content.isRoute && graph.steps.count == 2 && content.units.count == 1
  }

  /// Whether nothing is told but one question, or what a whole flow is about: "how to fold a kite",
  /// "getting a fishing licence".
  var isOnlyAsked: Bool {
    guard graph.steps.count == 1, graph.links.isEmpty, content.units.count == 1,
      let first = content.units[0].words.first
    else { return false }
    return hasDecisions || first.says("how") || first.form == .gerund
  }

  var hasDecisions: Bool { graph.steps.contains { $0.shape == .decision } }
  /// Whether the prompt numbers its steps, which says well enough where they begin and end.
  private var isNumbered: Bool {
    let numbered = content.units.filter { unit in
      if case .number? = unit.marker { true } else { false }
    }
    return numbered.count > 2 && numbered.count * 2 > content.units.count
      && !content.units.contains {
        $0.words.count < 3 && $0.words.first?.says("end", "stop") ?? false
      }
  }

  var hasArrows: Bool { !content.arrowLines.isEmpty }
  var isBranched: Bool {
    graph.steps.indices.contains { step in graph.links.filter { $0.from == step }.count > 1 }
  }

  /// What it is about, in words that begin with a capital letter.
  var title: String {
    // "Draw it as a flowchart" says nothing of what it is about.
    guard content.topic.contains(where: { $0.tag != .pronoun && $0.tag != .determiner }) else {
      return ""
    }
    return StepLabel.text(of: content.topic).capitalizedFirst
  }

  /// Gives the flow a start and an end, where it has decisions and tells neither.
  mutating func closeEnds() {
    let open = ends.filter { !$0.label.isEmpty }
    guard hasDecisions, !hasArrows, !isNumbered else { return }
    let tellsEnds = graph.steps.contains { $0.shape == .start || $0.shape == .end }
    startWithEvent()
    if let end = graph.steps.firstIndex(where: { $0.shape == .end }) {
      graph.connect(open, to: end)
    }
    guard !tellsEnds || !open.isEmpty && !graph.steps.contains(where: { $0.shape == .end }) else {
      return
    }
    let dead = graph.steps.indices.filter { step in !graph.links.contains { $0.from == step } }
    let last = open + dead.map { FlowGraph.Open(step: $0) }
    var end: Int?
    // What goes round for ever has no end.
    if !last.isEmpty {
      let step = graph.add(
        FlowGraph.Step(label: "End", shape: .end, keys: [], span: 0..<0, number: nil))
      graph.connect(last, to: step)
      end = step
    }
    guard !tellsEnds, !graph.steps.contains(where: { $0.shape == .start }) else { return }
    let firsts = graph.steps.indices.filter { step in
      step != end && !graph.links.contains { $0.to == step }
    }
    graph.prepend(FlowGraph.Step(label: "Start", shape: .start, keys: [], span: 0..<0, number: nil))
    graph.connect([FlowGraph.Open(step: 0)], to: (firsts.first ?? 0) + 1)
  }

  /// Something that comes about, such as "an order arrives", is where a flow starts by itself.
  private mutating func startWithEvent() {
    guard
      let first = graph.steps.indices.first(where: { step in
        !graph.links.contains { $0.to == step }
      }), graph.steps[first].shape == .process,
      graph.steps[first].keys.dropFirst().contains(where: Self.events.contains)
        && graph.steps[first].keys.count < 5 || tellsTrouble(graph.steps[first].label)
    else { return }
    graph.update(first) { $0.shape = .start }
  }

  /// "Radio has no sound", "door does not close": how things stand when a search for faults begins.
  private func tellsTrouble(_ label: String) -> Bool {
    let words = label.lowercased().split(separator: " ")
    return words.contains("not") && words.contains { ["does", "do", "is", "will"].contains($0) }
      || words.dropFirst(2).contains("no")
      || words.contains { $0.hasSuffix("n't") }
  }

  private static let events = FunctionWords.words("come arrive ring occur happen appear begin")

  /// Steps one after the other, without a start and an end of their own.
  static func chain(_ labels: [String]) -> FlowGraph {
    var graph = FlowGraph()
    var open: [FlowGraph.Open] = []
    for label in labels {
      let step = graph.add(
        FlowGraph.Step(label: label, shape: .process, keys: [], span: 0..<0, number: nil))
      graph.connect(open, to: step)
      open = [FlowGraph.Open(step: step)]
    }
    return graph
  }

  /// Gives the flow a first and a last step by force, for skeletons.
  static func skeleton(_ labels: [String], decision: String? = nil) -> FlowGraph {
    var graph = FlowGraph()
    var open: [FlowGraph.Open] = []
    func add(_ label: String, _ shape: NodeShape) -> Int {
      let step = graph.add(
        FlowGraph.Step(label: label, shape: shape, keys: [], span: 0..<0, number: nil))
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

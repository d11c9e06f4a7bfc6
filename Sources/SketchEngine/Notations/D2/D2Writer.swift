/// Writes boxes and lines in D2 (d2lang.com/tour).
struct D2Writer {
  private let scene: GraphScene

  init(_ scene: GraphScene) { self.scene = scene }

  /// The diagram, containers and all.
  var text: String {
    var writer = LineWriter()
    writer.line("direction: \(scene.direction.rawValue)")
    members(of: nil, &writer)
    for edge in scene.edges { writer.line(line(edge)) }
    return writer.text
  }

  private func members(of group: Int?, _ writer: inout LineWriter) {
    for index in scene.nodes(in: group) {
      let node = scene.nodes[index]
      var style: [String] = []
      if let shape = Self.name(of: node.shape) { style.append("shape: \(shape)") }
      if let fill = node.fill { style.append("style.fill: \"\(fill.code)\"") }
      if let stroke = node.stroke { style.append("style.stroke: \"\(stroke.code)\"") }
      let end = style.isEmpty ? "" : " { \(style.joined(separator: "; ")) }"
      writer.line("n\(index): \(node.words.quoted)\(end)")
    }
    for index in scene.groups(in: group) {
      writer.line("g\(index): \(scene.groups[index].label.quoted) {")
      writer.indented { writer in
        if let fill = scene.groups[index].fill { writer.line("style.fill: \"\(fill.code)\"") }
        members(of: index, &writer)
      }
      writer.line("}")
    }
  }

  static func name(of shape: NodeShape) -> String? {
    switch shape {
    case .decision, .diamond: "diamond"
    case .database, .cylinder, .storage, .cache: "cylinder"
    case .queue: "queue"
    case .cloud: "cloud"
    case .actor: "person"
    case .start, .end, .ellipse: "oval"
    case .circle, .connector: "circle"
    case .document: "document"
    case .data, .parallelogram: "parallelogram"
    case .hexagon: "hexagon"
    case .subprocess: "step"
    default: nil
    }
  }

  private func line(_ edge: GraphScene.Edge) -> String {
    let arrow =
      switch edge.heads {
      case .forward: "->"
      case .back: "<-"
      case .both: "<->"
      case .none: "--"
      }
    var text = "\(path(edge.from)) \(arrow) \(path(edge.to))"
    if !edge.label.isEmpty { text += ": \(edge.label.quoted)" }
    if edge.isDashed { text += (edge.label.isEmpty ? ":" : "") + " { style.stroke-dash: 4 }" }
    return text
  }

  /// Names stand in the containers that hold them: `g0.g1.n2`.
  private func path(_ end: GraphScene.End) -> String {
    var (name, group): (String, Int?) =
      switch end {
      case .node(let index): ("n\(index)", scene.nodes[index].group)
      case .group(let index): ("g\(index)", scene.groups[index].parent)
      }
    var steps = 0
    while let index = group, steps <= scene.groups.count {
      name = "g\(index).\(name)"
      group = scene.groups[index].parent
      steps += 1
    }
    return name
  }
}

/// Writes messages between participants in D2.
struct D2SequenceWriter {
  private let scene: SequenceScene

  init(_ scene: SequenceScene) { self.scene = scene }

  /// The whole diagram.
  var text: String {
    var writer = LineWriter()
    writer.line("shape: sequence_diagram")
    for (index, participant) in scene.participants.enumerated() {
      let shape = D2Writer.name(of: participant.shape).map { " { shape: \($0) }" } ?? ""
      writer.line("p\(index): \(participant.label.quoted)\(shape)")
    }
    var frames = 0
    steps(scene.steps, &writer, &frames)
    return writer.text
  }

  private func steps(
    _ steps: [SequenceScene.Step], _ writer: inout LineWriter, _ frames: inout Int
  ) {
    for step in steps {
      switch step {
      case .message(let from, let to, let label, let isReply, _):
        let dash = isReply ? " { style.stroke-dash: 4 }" : ""
        writer.line("p\(from) -> p\(to): \(label.quoted)\(dash)")
      case .note(let over, let text):
        if let index = over.first { writer.line("p\(index).\(text.quoted)") }
      // D2 draws a span from the messages between names such as `p0.work`.
      case .activate, .deactivate: break
      case .fragment(let kind, let branches):
        for branch in branches {
          frames += 1
          let label = branch.label.isEmpty ? kind.rawValue : "\(kind.rawValue): \(branch.label)"
          writer.line("f\(frames): \(label.quoted) {")
          writer.indented { self.steps(branch.steps, &$0, &frames) }
          writer.line("}")
        }
      }
    }
  }
}

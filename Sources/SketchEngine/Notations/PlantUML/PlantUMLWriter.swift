/// Writes boxes and lines as a PlantUML component diagram (plantuml.com/component-diagram).
struct PlantUMLGraphWriter {
  private let scene: GraphScene

  init(_ scene: GraphScene) { self.scene = scene }

  /// The diagram, packages and all.
  var text: String {
    var writer = LineWriter()
    writer.line("@startuml")
    if let title = scene.title, !title.isEmpty { writer.line("title \(title)") }
    if scene.direction == .right || scene.direction == .left {
      writer.line("left to right direction")
    }
    members(of: nil, &writer)
    for edge in scene.edges { writer.line(line(edge)) }
    writer.line("@enduml")
    return writer.text
  }

  private func members(of group: Int?, _ writer: inout LineWriter) {
    for index in scene.nodes(in: group) {
      let node = scene.nodes[index]
      let fill = node.fill.map { " \($0.code)" } ?? ""
      writer.line("\(Self.name(of: node.shape)) \(Self.quoted(node.words)) as n\(index)\(fill)")
    }
    for index in scene.groups(in: group) {
      let fill = scene.groups[index].fill.map { " \($0.code)" } ?? ""
      writer.line("package \(Self.quoted(scene.groups[index].label)) as g\(index)\(fill) {")
      writer.indented { members(of: index, &$0) }
      writer.line("}")
    }
  }

  private static func name(of shape: NodeShape) -> String {
    switch shape {
    case .decision, .diamond, .hexagon: "hexagon"
    case .database, .cylinder: "database"
    case .storage, .cache: "storage"
    case .queue: "queue"
    case .cloud: "cloud"
    case .actor: "actor"
    case .document: "file"
    case .component, .service, .function: "component"
    case .server, .device, .router, .switch, .firewall: "node"
    case .start, .end, .ellipse: "usecase"
    default: "rectangle"
    }
  }

  private func line(_ edge: GraphScene.Edge) -> String {
    let body = edge.isDashed ? ".." : "--"
    let arrow =
      switch edge.heads {
      case .forward: body + ">"
      case .back: "<" + body
      case .both: "<" + body + ">"
      case .none: body
      }
    let label = edge.label.isEmpty ? "" : " : \(edge.label.replacing("\n", with: "\\n"))"
    return "\(name(edge.from)) \(arrow) \(name(edge.to))\(label)"
  }

  private func name(_ end: GraphScene.End) -> String {
    switch end {
    case .node(let index): "n\(index)"
    case .group(let index): "g\(index)"
    }
  }

  static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\"", with: "'").replacing("\n", with: "\\n") + "\""
  }
}

/// Writes messages between participants as a PlantUML sequence diagram.
struct PlantUMLSequenceWriter {
  private let scene: SequenceScene

  init(_ scene: SequenceScene) { self.scene = scene }

  /// The whole diagram.
  var text: String {
    var writer = LineWriter()
    writer.line("@startuml")
    if let title = scene.title, !title.isEmpty { writer.line("title \(title)") }
    for (index, participant) in scene.participants.enumerated() {
      let word =
        switch participant.shape {
        case .actor: "actor"
        case .database: "database"
        case .queue: "queue"
        default: "participant"
        }
      writer.line("\(word) \(PlantUMLGraphWriter.quoted(participant.label)) as p\(index)")
    }
    steps(scene.steps, &writer)
    writer.line("@enduml")
    return writer.text
  }

  private func steps(_ steps: [SequenceScene.Step], _ writer: inout LineWriter) {
    for step in steps {
      switch step {
      case .message(let from, let to, let label, let isReply, _):
        writer.line(
          "p\(from) \(isReply ? "-->" : "->") p\(to) : \(label.replacing("\n", with: "\\n"))")
      case .note(let over, let text):
        let names = over.map { "p\($0)" }.joined(separator: ", ")
        writer.line("note over \(names) : \(text.replacing("\n", with: "\\n"))")
      case .activate(let index): writer.line("activate p\(index)")
      case .deactivate(let index): writer.line("deactivate p\(index)")
      case .fragment(let kind, let branches):
        for (number, branch) in branches.enumerated() {
          writer.line("\(number > 0 ? "else" : kind.rawValue) \(branch.label)".trimmed)
          writer.indented { self.steps(branch.steps, &$0) }
        }
        writer.line("end")
      }
    }
  }
}

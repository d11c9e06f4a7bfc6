/// Writes boxes and lines as a Mermaid flowchart.
struct MermaidGraphWriter {
  private let scene: GraphScene

  init(_ scene: GraphScene) { self.scene = scene }

  /// The flowchart, subgraphs and all.
  var text: String {
    var writer = LineWriter(indentedBy: "    ")
    if let title = scene.title, !title.isEmpty {
      writer.line("---")
      writer.line("title: \(Self.quoted(title))")
      writer.line("---")
    }
    writer.line("flowchart \(direction)")
    writer.indented { writer in
      members(of: nil, &writer)
      for edge in scene.edges { writer.line(line(edge)) }
      for (index, node) in scene.nodes.enumerated() {
        let looks = [("fill", node.fill), ("stroke", node.stroke)].compactMap { name, color in
          color.map { "\(name):\($0.code)" }
        }
        if !looks.isEmpty { writer.line("style n\(index) \(looks.joined(separator: ","))") }
      }
    }
    return writer.text
  }

  private var direction: String {
    switch scene.direction {
    case .down: "TD"
    case .up: "BT"
    case .right: "LR"
    case .left: "RL"
    }
  }

  private func members(of group: Int?, _ writer: inout LineWriter) {
    for index in scene.nodes(in: group) {
      let (open, close) = Self.brackets(of: scene.nodes[index].shape)
      writer.line("n\(index)\(open)\(Self.quoted(scene.nodes[index].words))\(close)")
    }
    for index in scene.groups(in: group) {
      writer.line("subgraph g\(index)[\(Self.quoted(scene.groups[index].label))]")
      writer.indented { members(of: index, &$0) }
      writer.line("end")
    }
  }

  private static func brackets(of shape: NodeShape) -> (String, String) {
    switch shape {
    case .decision, .diamond: ("{", "}")
    case .database, .cylinder, .storage, .cache: ("[(", ")]")
    case .start, .end, .ellipse, .actor: ("([", "])")
    case .circle, .connector: ("((", "))")
    case .hexagon: ("{{", "}}")
    case .data, .parallelogram: ("[/", "/]")
    case .subprocess: ("[[", "]]")
    case .manual: ("[\\", "/]")
    default: ("[", "]")
    }
  }

  private func line(_ edge: GraphScene.Edge) -> String {
    var (from, to) = (name(edge.from), name(edge.to))
    var arrow = edge.isDashed ? "-.->" : "-->"
    switch edge.heads {
    case .forward: break
    case .both: arrow = "<" + arrow
    case .back: (from, to) = (to, from)
    case .none: arrow = edge.isDashed ? "-.-" : "---"
    }
    let label = edge.label.isEmpty ? "" : "|\(Self.quoted(edge.label))|"
    return "\(from) \(arrow)\(label) \(to)"
  }

  private func name(_ end: GraphScene.End) -> String {
    switch end {
    case .node(let index): "n\(index)"
    case .group(let index): "g\(index)"
    }
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\"", with: "#quot;").replacing("\n", with: "<br/>") + "\""
  }
}

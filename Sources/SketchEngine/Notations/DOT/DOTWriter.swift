/// Writes boxes and lines as a DOT graph.
struct DOTWriter {
  private let scene: GraphScene

  init(_ scene: GraphScene) { self.scene = scene }

  /// The graph, clusters and all.
  var text: String {
    var writer = LineWriter()
    writer.line("digraph {")
    writer.indented { writer in
      writer.line("rankdir=\(direction)")
      if let title = scene.title, !title.isEmpty { writer.line("label=\(title.quoted)") }
      if scene.edges.contains(where: { $0.from.isGroup || $0.to.isGroup }) {
        writer.line("compound=true")
      }
      writer.line("node [shape=box]")
      members(of: nil, &writer)
      for edge in scene.edges { writer.line(line(edge)) }
    }
    writer.line("}")
    return writer.text
  }

  private var direction: String {
    switch scene.direction {
    case .down: "TB"
    case .up: "BT"
    case .right: "LR"
    case .left: "RL"
    }
  }

  private func members(of group: Int?, _ writer: inout LineWriter) {
    for index in scene.nodes(in: group) {
      let node = scene.nodes[index]
      var attributes = ["label=\(node.words.quoted)"]
      let shape = DOTStyle.name(of: node.shape)
      if shape != "box" { attributes.append("shape=\(shape)") }
      if let fill = node.fill { attributes.append("style=filled, fillcolor=\"\(fill.code)\"") }
      if let stroke = node.stroke { attributes.append("color=\"\(stroke.code)\"") }
      writer.line("n\(index) [\(attributes.joined(separator: ", "))]")
    }
    for index in scene.groups(in: group) {
      writer.line("subgraph cluster_\(index) {")
      writer.indented { writer in
        writer.line("label=\(scene.groups[index].label.quoted)")
        if let fill = scene.groups[index].fill { writer.line("bgcolor=\"\(fill.code)\"") }
        members(of: index, &writer)
      }
      writer.line("}")
    }
  }

  private func line(_ edge: GraphScene.Edge) -> String {
    var attributes: [String] = []
    if !edge.label.isEmpty { attributes.append("label=\(edge.label.quoted)") }
    if edge.isDashed { attributes.append("style=dashed") }
    if edge.heads != .forward { attributes.append("dir=\(edge.heads.rawValue)") }
    if case .group(let group) = edge.from { attributes.append("ltail=cluster_\(group)") }
    if case .group(let group) = edge.to { attributes.append("lhead=cluster_\(group)") }
    let end = attributes.isEmpty ? "" : " [\(attributes.joined(separator: ", "))]"
    return "\(name(edge.from)) -> \(name(edge.to))\(end)"
  }

  /// A line to a cluster is tied to a box in it, and cut off at the border.
  private func name(_ end: GraphScene.End) -> String {
    switch end {
    case .node(let index): "n\(index)"
    case .group(let index): "n\(scene.firstNode(in: index) ?? 0)"
    }
  }
}

extension GraphScene.End {
  /// Whether it is a box around boxes.
  var isGroup: Bool { if case .group = self { true } else { false } }
}

extension GraphScene {
  /// The first box that stands somewhere in a group.
  func firstNode(in group: Int) -> Int? {
    nodes(in: group).first
      ?? groups(in: group).lazy.compactMap { firstNode(in: $0) }.first
  }
}

/// Tells in sentences what a graph shows, for somebody who cannot see it.
struct GraphDescription {
  private let scene: GraphScene
  private let kind: String

  /// A description of a scene that points nowhere outside itself.
  init(_ scene: GraphScene, kind: String) {
    self.scene = scene
    self.kind = kind
  }

  /// The sentences.
  var text: String {
    var sentences = [opening]
    for index in scene.groups.indices {
      let members = scene.nodes.filter { $0.group == index }.map(\.label)
      guard !members.isEmpty else { continue }
      sentences.append("\(scene.groups[index].label) holds \(Self.list(members)).")
    }
    var told: [GraphScene.End] = []
    for edge in scene.edges where !told.contains(edge.from) {
      told.append(edge.from)
      sentences.append(sentence(about: edge.from))
    }
    return sentences.joined(separator: " ")
  }

  private var opening: String {
    let count = scene.nodes.count
    let what = isFlow ? (count == 1 ? "step" : "steps") : (count == 1 ? "box" : "boxes")
    let topic = scene.title.map { ": \($0)" } ?? ""
    return "\(kind.capitalizedFirst)\(topic), with \(count) \(what)."
  }

  private var isFlow: Bool { kind == "flowchart" || kind == "process" }

  private func sentence(about end: GraphScene.End) -> String {
    let edges = scene.edges.filter { $0.from == end }
    let targets = edges.map { edge in
      edge.label.isEmpty ? label(of: edge.to) : "\(label(of: edge.to)) (\(edge.label))"
    }
    let verb =
      edges.allSatisfy { $0.heads == .none }
      ? "is connected to" : isFlow ? "leads to" : "sends to"
    return "\(label(of: end)) \(verb) \(Self.list(targets))."
  }

  private func label(of end: GraphScene.End) -> String {
    switch end {
    case .node(let index): scene.nodes[index].label
    case .group(let index): scene.groups[index].label
    }
  }

  private static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }
}

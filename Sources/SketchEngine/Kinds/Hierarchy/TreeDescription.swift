/// Tells in sentences what a tree shows, for somebody who cannot see it.
struct TreeDescription {
  private let scene: TreeScene
  private let kind: String

  /// A description of a scene that points nowhere outside itself.
  init(_ scene: TreeScene, kind: String) {
    self.scene = scene
    self.kind = kind
  }

  static let words = [
    "mindmap": "Mind map", "tree": "Tree", "orgchart": "Org chart", "sitemap": "Sitemap",
    "fishbone": "Fishbone diagram",
  ]

  /// The sentences.
  var text: String {
    let name = Self.words[kind] ?? kind.capitalizedFirst
    let topic = scene.title.map { ": \($0)" } ?? ""
    let count = scene.nodes.count
    var sentences = ["\(name)\(topic), with \(count) \(count == 1 ? "box" : "boxes")."]
    for (index, below) in scene.children.enumerated() where !below.isEmpty {
      let items = below.map { child -> String in
        let node = scene.nodes[child]
        return node.edgeLabel.isEmpty ? told(child) : "\(told(child)) (\(node.edgeLabel))"
      }
      let verb = kind == "orgchart" ? "leads" : kind == "fishbone" ? "comes from" : "has"
      sentences.append("\(told(index)) \(verb) \(Self.list(items)).")
    }
    return sentences.joined(separator: " ")
  }

  private func told(_ index: Int) -> String {
    let node = scene.nodes[index]
    return node.detail.isEmpty ? node.label : "\(node.label), \(node.detail)"
  }

  private static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }
}

import Testing

@testable import SketchEngine

/// Reads a prompt as a system, and tells its lines and boxes in words.
struct SystemScenes {
  let scene: GraphScene

  init(_ prompt: String, kind: String = "architecture") throws {
    var brief = Brief(reading: try Prompt(prompt))
    scene = try #require(SystemDiagram(kind: kind).scene(from: &brief))
  }

  /// The labels of its boxes.
  var nodes: [String] { scene.nodes.map(\.label) }

  /// Its lines, such as `A -> B: label`.
  var lines: [String] {
    scene.edges.map { edge in
      let label = edge.label.isEmpty ? "" : ": \(edge.label)"
      return "\(name(edge.from)) -> \(name(edge.to))\(label)"
    }
  }

  /// Its frames with what stands right in them, such as `Shed: Pump, Tank`.
  var groups: [String] {
    scene.groups.enumerated().map { index, group in
      let members = scene.nodes.filter { $0.group == index }.map(\.label)
      return "\(group.label): \(members.joined(separator: ", "))"
    }
  }

  private func name(_ end: GraphScene.End) -> String {
    switch end {
    case .node(let index): scene.nodes[index].label
    case .group(let index): scene.groups[index].label
    }
  }
}

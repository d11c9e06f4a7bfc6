import Testing

@testable import SketchEngine

struct GraphPainterTests {
  private func drawing(of scene: GraphScene) -> Drawing {
    GraphPainter(scene, kind: "flowchart", measuring: Typeface()).drawing()
  }

  private func parts(_ elements: [Element], _ role: String) -> [Part] {
    elements.flatMap { element -> [Part] in
      guard case .part(let part) = element else { return [] }
      return (part.role == role ? [part] : []) + parts(part.elements, role)
    }
  }

  @Test(arguments: NodeShape.allCases)
  func `every shape holds its words`(shape: NodeShape) {
    for label in ["A", "Payment service", "Is the customer older than eighteen years of age?"] {
      var scene = GraphScene(nodes: [.init(label, shape: shape), .init("Next")])
      scene.edges = [.init(0, 1, "yes")]
      let node = parts(drawing(of: scene).elements, "node")[0]
      #expect(node.facts[.shape] == shape.rawValue)
      var frame = Rect(0, 0, 0, 0)
      var lines: [TextLine] = []
      for element in node.elements {
        if case .shape(let shape) = element, frame.width == 0 { frame = bounds(of: shape.outline) }
        if case .text(let line) = element { lines.append(line) }
      }
      #expect(!lines.isEmpty)
      for line in lines {
        let width = Typeface().width(of: line.text, size: line.size)
        #expect(line.position.x - width / 2 >= frame.minX + 4)
        #expect(line.position.x + width / 2 <= frame.maxX - 4)
        #expect(line.position.y <= frame.maxY - 2 && line.position.y - 10 >= frame.minY)
      }
    }
  }

  @Test func `groups hold their members in the document`() {
    var scene = GraphScene(nodes: [.init("API"), .init("Database", shape: .database)])
    scene.groups = [.init("Cloud"), .init("Private subnet", parent: 0)]
    scene.nodes[0].group = 0
    scene.nodes[1].group = 1
    scene.edges = [.init(0, 1)]
    let outer = parts(drawing(of: scene).elements, "group")[0]
    #expect(outer.label == "Cloud")
    #expect(parts(outer.elements, "node").map(\.label) == ["Database", "API"])
    #expect(parts(outer.elements, "group").map(\.label) == ["Cloud", "Private subnet"].suffix(1))
  }

  @Test func `edges know what they connect`() {
    var scene = GraphScene(nodes: [.init("A"), .init("A")])
    scene.edges = [.init(0, 1, "again"), .init(1, 7)]
    let edges = parts(drawing(of: scene).elements, "edge")
    #expect(edges.map(\.facts) == [[.from: "a", .to: "a-2"]])
    #expect(edges.map(\.label) == ["again"])
  }

  @Test func `the description tells who leads to whom`() {
    var scene = GraphScene(nodes: [.init("Stock?", shape: .decision), .init("Ship"), .init("Wait")])
    scene.edges = [.init(0, 1, "yes"), .init(0, 2, "no")]
    #expect(
      drawing(of: scene).description
        == "Flowchart, with 3 steps. Stock? leads to Ship (yes) and Wait (no).")
  }

  private func bounds(of outline: Shape.Outline) -> Rect {
    let points: [Point] =
      switch outline {
      case .rect(let rect, _), .ellipse(let rect):
        [rect.origin, Point(rect.maxX, rect.maxY)]
      case .line(let a, let b): [a, b]
      case .polygon(let points): points
      case .path(let path):
        path.commands.compactMap { command in
          switch command {
          case .move(let p), .line(let p), .curve(_, _, let p), .quad(_, let p),
            .arc(_, _, _, _, let p):
            p
          case .close: nil
          }
        }
      }
    let (xs, ys) = (points.map(\.x), points.map(\.y))
    let (x, y) = (xs.min() ?? 0, ys.min() ?? 0)
    return Rect(x, y, (xs.max() ?? 0) - x, (ys.max() ?? 0) - y)
  }
}

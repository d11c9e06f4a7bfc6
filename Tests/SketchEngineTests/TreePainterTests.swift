import Testing

@testable import SketchEngine

struct TreePainterTests {
  /// A tree with `count` things, each under an earlier one.
  private func tree(_ count: Int, seed: Int) -> TreeScene {
    var chance = Chance(words: "tree \(seed)")
    var scene = TreeScene()
    for index in 0..<count {
      let parent = index == 0 ? nil : Int(chance.between(0, Double(index)))
      let words = ["Oak", "River bank", "Long winding road", "Sea"]
      scene.nodes.append(
        TreeScene.Node("\(words[index % 4]) \(index)", under: parent))
    }
    return scene
  }

  private func rects(_ elements: [Element]) -> [Rect] {
    elements.compactMap { element in
      guard case .part(let part) = element, part.role == "node" else { return nil }
      for case .shape(let shape) in part.elements {
        if case .rect(let rect, _) = shape.outline { return rect }
      }
      return nil
    }
  }

  @Test(arguments: 0..<12)
  func `boxes keep apart and stand on the page`(seed: Int) {
    let scene = tree(8 + seed * 5, seed: seed)
    let typeface = Typeface()
    let drawings = [
      TreePainter(scene, kind: "tree", style: .tree, measuring: typeface).drawing(),
      TreePainter(scene, kind: "orgchart", style: .card, measuring: typeface).drawing(),
      MindMapPainter(scene, measuring: typeface).drawing(),
    ]
    for drawing in drawings {
      let rects = rects(drawing.elements)
      #expect(rects.count == scene.nodes.count)
      for (index, rect) in rects.enumerated() {
        #expect(rect.minX >= 0 && rect.minY >= 0)
        #expect(rect.maxX <= drawing.size.width && rect.maxY <= drawing.size.height)
        #expect(!rects[(index + 1)...].contains { $0.inset(by: 1).intersects(rect.inset(by: 1)) })
      }
    }
  }

  @Test
  func `a parent stands over the middle of its children`() {
    var scene = TreeScene()
    scene.nodes = [
      TreeScene.Node("Top"), TreeScene.Node("Left", under: 0), TreeScene.Node("Right", under: 0),
    ]
    let rects = rects(
      TreePainter(scene, kind: "tree", style: .tree, measuring: Typeface()).drawing().elements)
    #expect(abs(rects[0].midX - (rects[1].midX + rects[2].midX) / 2) < 0.01)
    #expect(rects[1].minY == rects[2].minY)
  }

  @Test
  func `many leaves hang under each other so that the page keeps its shape`() {
    var scene = TreeScene()
    scene.nodes = [TreeScene.Node("Head")]
    for team in 0..<6 {
      scene.nodes.append(TreeScene.Node("Team \(team)", under: 0))
      let lead = scene.nodes.count - 1
      for person in 0..<8 { scene.nodes.append(TreeScene.Node("Person \(person)", under: lead)) }
    }
    let size = TreePainter(scene, kind: "orgchart", style: .card, measuring: Typeface()).drawing()
      .size
    #expect(size.width < size.height * 2.5)
  }
}

/// Draws a model: boxes with compartments, and relations between them.
struct ModelPainter {
  private let scene: ModelScene
  private let kind: String
  private let typeface: Typeface

  init(_ scene: ModelScene, kind: String, measuring typeface: Typeface) {
    var scene = scene
    scene.relations.removeAll {
      !scene.things.indices.contains($0.from) || !scene.things.indices.contains($0.to)
    }
    self.scene = scene
    self.kind = kind
    self.typeface = typeface
  }

  /// The finished drawing.
  func drawing() -> Drawing {
    var diagram = BoxDiagram(kind: kind)
    diagram.title = scene.title
    diagram.description = ModelDescription(scene, kind: kind).text
    diagram.direction = scene.direction ?? (hasParents ? .down : nil)
    let hasCounts = scene.relations.contains {
      !$0.label.isEmpty && !($0.fromCount + $0.toCount).isEmpty
    }
    diagram.spacing.ranks = hasCounts ? 88 : 64
    diagram.spacing.nodes = 40
    diagram.spacing.clearance = 24
    diagram.spacing.lines = 16
    diagram.boxes = scene.things.enumerated().map { index, thing in
      let ends = scene.relations.reduce(0) {
        $0 + ($1.from == index ? 1 : 0) + ($1.to == index ? 1 : 0)
      }
      let box = CompartmentBox(thing, lines: ends, typeface)
      return BoxDiagram.Box(
        size: box.size, role: kind == "er" ? "entity" : "class", label: thing.label,
        facts: [.shape: thing.sort.rawValue]
      ) { rect, names in
        box.elements(in: rect, &names, id: thing.label)
      }
    }
    diagram.lines = scene.relations.map(line)
    return BoxDiagramPainter(diagram, measuring: typeface).drawing()
  }

  private var hasParents: Bool {
    scene.relations.contains { $0.toEnd == .inherits || $0.toEnd == .implements }
  }

  private func line(_ relation: ModelScene.Relation) -> BoxDiagram.Line {
    var line = BoxDiagram.Line(
      from: .node(relation.from), to: .node(relation.to), role: "relation")
    line.label = relation.label
    line.facts = [.fromEnd: relation.fromEnd.rawValue, .toEnd: relation.toEnd.rawValue]
    if kind == "er" {
      line.start = .crow(relation.fromEnd)
      line.end = .crow(relation.toEnd)
      line.startText = relation.fromCount
      line.endText = relation.toCount
      // The one stands over the many.
      line.isTurned = relation.fromEnd.isMany && !relation.toEnd.isMany
      return line
    }
    line.startText =
      relation.fromCount.isEmpty ? relation.fromEnd.multiplicity : relation.fromCount
    line.endText = relation.toCount.isEmpty ? relation.toEnd.multiplicity : relation.toCount
    line.start = Self.sign(relation.fromEnd)
    line.end = Self.sign(relation.toEnd)
    switch relation.toEnd {
    case .inherits: line.isTurned = true
    case .implements: (line.isTurned, line.isDashed) = (true, true)
    case .uses: line.isDashed = true
    case .none, .one, .many, .zeroOrOne, .zeroOrMany, .oneOrMany, .composes, .aggregates: break
    }
    return line
  }

  private static func sign(_ end: ModelScene.End) -> LineEnd {
    switch end {
    case .inherits, .implements: .triangle
    case .composes: .diamond(isFilled: true)
    case .aggregates: .diamond(isFilled: false)
    case .uses: .openArrow
    case .none, .one, .many, .zeroOrOne, .zeroOrMany, .oneOrMany: .plain
    }
  }
}

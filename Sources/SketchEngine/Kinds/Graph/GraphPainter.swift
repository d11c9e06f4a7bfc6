/// Draws a graph of boxes and lines: measures the words, asks the layout for places, and paints.
struct GraphPainter {
  private let scene: GraphScene
  private let kind: String
  private let typeface: Typeface
  private var boxes: [NodeBox]
  private var layout = GraphLayout()
  private var names = Names()
  private var nodeIDs: [String] = []
  private var groupIDs: [String] = []
  private let tree: GroupTree

  /// Around everything, in px.
  static let margin = 32.0
  private static let titleSize = 20.0
  /// From the top of the title to the drawing below it, in px.
  private static let titleHeight = 28.0 + 16.0

  /// A painter of a scene.
  ///
  /// - Parameters:
  ///   - scene: What to draw; indices that point nowhere are left out.
  ///   - kind: The word for the drawing's kind, such as `flowchart`.
  ///   - typeface: Measures text.
  init(_ scene: GraphScene, kind: String, measuring typeface: Typeface) {
    self.scene = scene.checked
    self.kind = kind
    self.typeface = typeface
    boxes = self.scene.nodes.map { NodeBox($0, typeface) }
    tree = GroupTree(parents: self.scene.groups.map(\.parent))
  }

  /// The finished drawing.
  func drawing() -> Drawing {
    var painter = self
    painter.place()
    return painter.painted()
  }

  // MARK: Places

  /// Around a single row of boxes the usual room would be most of the page.
  private var margin: Double {
    min(layout.size.width, layout.size.height) < 72 ? 24 : Self.margin
  }

  private mutating func place() {
    switch scene.arrangement {
    case .round:
      if let round = RoundLayout(graph) {
        layout = round.layout
        return
      }
    case .line:
      if let line = LineLayout(graph) {
        layout = line.layout
        return
      }
    case .layered: break
    }
    layout = LayeredLayout(graph).layout()
    guard evenOut() else { return }
    layout = LayeredLayout(graph).layout()
  }

  /// Gives boxes of one rank the same height (the same width in a flow to the side), and tells
  /// whether any changed.
  private mutating func evenOut() -> Bool {
    let isTurned = scene.direction == .left || scene.direction == .right
    var changed = false
    for i in boxes.indices where boxes[i].canGrow {
      let own = layout.nodes[i]
      for j in boxes.indices where j != i && boxes[j].canGrow {
        let other = layout.nodes[j]
        guard isTurned ? abs(own.midX - other.midX) < 1 : abs(own.midY - other.midY) < 1 else {
          continue
        }
        if isTurned, other.width > boxes[i].size.width, other.width < own.width * 1.6 {
          boxes[i].size.width = other.width
          changed = true
        }
        if !isTurned, other.height > boxes[i].size.height, other.height < own.height * 2 {
          boxes[i].size.height = other.height
          changed = true
        }
      }
    }
    return changed
  }

  private var graph: LayoutGraph {
    var graph = LayoutGraph()
    graph.direction = scene.direction
    graph.nodes = zip(scene.nodes, boxes).map { node, box in
      LayoutNode(
        size: box.size, outline: box.outline, group: node.group,
        rankHint: node.rank.map { $0 == .first ? .first : .last })
    }
    graph.groups = scene.groups.map { group in
      LayoutGroup(
        parent: group.parent,
        titleSize: group.label.isEmpty
          ? .zero : Size(typeface.width(of: group.label, size: 12, bold: true).rounded(.up), 16))
    }
    graph.edges = scene.edges.map { edge in
      LayoutEdge(
        from: Self.end(edge.from), to: Self.end(edge.to),
        labelSize: edge.label.isEmpty ? nil : EdgeLabel(edge.label, typeface).size,
        // Yes goes straight on, no to the side.
        weight: ["yes", "true", "ok"].contains(edge.label.lowercased()) ? 2 : 1)
    }
    return graph
  }

  private static func end(_ end: GraphScene.End) -> LayoutEnd {
    switch end {
    case .node(let index): .node(index)
    case .group(let index): .group(index)
    }
  }

  // MARK: Painting

  private mutating func painted() -> Drawing {
    let title = scene.title ?? ""
    var offset = Point(margin, margin)
    if !title.isEmpty { offset.y += Self.titleHeight }
    let titleWidth = typeface.width(of: title, size: Self.titleSize, bold: true).rounded(.up)
    let size = Size(
      (max(layout.size.width, titleWidth) + 2 * margin).rounded(.up),
      (layout.size.height + offset.y + margin).rounded(.up))
    offset.x = max(margin, (size.width - layout.size.width) / 2).rounded(.down)
    nodeIDs = scene.nodes.map { names.id(for: $0.label, or: "node") }
    groupIDs = scene.groups.map { names.id(for: $0.label, or: "group") }
    var elements: [Element] = []
    if !title.isEmpty {
      elements.append(
        .text(
          TextLine(
            title,
            at: Point(
              margin, TextLine.baseline(centeredOn: margin + 14, size: Self.titleSize)),
            size: Self.titleSize, isBold: true, paint: .ink)))
    }
    elements += members(of: -1, offset)
    for index in scene.edges.indices { elements.append(edge(index, offset)) }
    return Drawing(
      kind: kind, size: size, title: title.isEmpty ? kind.capitalizedFirst : title,
      description: GraphDescription(scene, kind: kind).text, elements)
  }

  /// The groups and nodes that stand directly in a group, or on the page for -1.
  private func members(of group: Int, _ offset: Point) -> [Element] {
    var elements: [Element] = []
    for inner in scene.groups.indices where tree.parents[inner] == group {
      elements.append(self.group(inner, offset))
    }
    for index in scene.nodes.indices where (scene.nodes[index].group ?? -1) == group {
      let rect = layout.nodes[index].moved(by: offset)
      elements.append(
        .part(
          Part(
            id: nodeIDs[index], role: "node", label: scene.nodes[index].label,
            facts: [.shape: scene.nodes[index].shape.rawValue],
            boxes[index].elements(in: rect))))
    }
    return elements
  }

  private func group(_ index: Int, _ offset: Point) -> Element {
    let group = scene.groups[index]
    let frame = layout.groups[index].moved(by: offset)
    let fill: Paint = group.fill.map { .tint(.fixed($0)) } ?? .surface
    var elements: [Element] = [
      .rect(
        frame, radius: 10, fill: fill, stroke: group.fill.map { .fixed($0) } ?? .line)
    ]
    if !group.label.isEmpty {
      let title = layout.titles[index].moved(by: offset)
      elements.append(
        .text(
          TextLine(
            group.label,
            at: Point(title.minX, TextLine.baseline(centeredOn: title.midY, size: 12)), size: 12,
            isBold: true, paint: .legible(.softInk, on: fill))))
    }
    return .part(
      Part(
        id: groupIDs[index], role: "group", label: group.label,
        elements + members(of: index, offset)))
  }

  private mutating func edge(_ index: Int, _ offset: Point) -> Element {
    let edge = scene.edges[index]
    let from = id(of: edge.from)
    let to = id(of: edge.to)
    let points = layout.edges[index].points.map { $0 + offset }
    var elements = EdgeLine(points, edge).elements
    if let place = layout.edges[index].label?.moved(by: offset) {
      elements += EdgeLabel(edge.label, typeface).elements(
        in: place, hasPlate: isCrossed(place, offset))
    }
    return .part(
      Part(
        id: names.id(for: "\(from) to \(to)", or: "edge"), role: "edge", label: edge.label,
        facts: [.from: from, .to: to], elements))
  }

  /// Whether a line runs under a label.
  private func isCrossed(_ place: Rect, _ offset: Point) -> Bool {
    layout.edges.contains { edge in
      zip(edge.points, edge.points.dropFirst()).contains { a, b in
        let stroke = Rect(min(a.x, b.x), min(a.y, b.y), abs(a.x - b.x), abs(a.y - b.y))
          .inset(by: -0.75)
        return Rect(
          stroke.minX, stroke.minY, abs(a.x - b.x) + 1.5, abs(a.y - b.y) + 1.5
        ).moved(by: offset).intersects(place)
      }
    }
  }

  private func id(of end: GraphScene.End) -> String {
    switch end {
    case .node(let index): nodeIDs[index]
    case .group(let index): groupIDs[index]
    }
  }
}

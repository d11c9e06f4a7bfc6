/// Draws lanes as bands from left to right, and the steps of the flow in columns across them.
struct SwimlanePainter {
  private let scene: GraphScene
  private let typeface: Typeface
  private var names = Names()
  private var boxes: [NodeBox]
  private let places: LanePlaces

  private static let margin = 32.0
  private static let head = 128.0

  init(_ scene: GraphScene, measuring typeface: Typeface) {
    var scene = scene.checked
    if scene.groups.isEmpty { scene.groups = [GraphScene.Group("")] }
    for index in scene.nodes.indices where scene.nodes[index].group == nil {
      scene.nodes[index].group = 0
    }
    self.scene = scene
    self.typeface = typeface
    boxes = scene.nodes.map { NodeBox($0, typeface) }
    places = LanePlaces(scene, boxes: boxes, typeface)
  }

  /// The finished drawing.
  func drawing() -> Drawing {
    var painter = self
    return painter.painted()
  }

  private mutating func painted() -> Drawing {
    let heading = SheetHead(title: scene.title, typeface)
    var elements = heading.elements
    let top = heading.bottom
    let offset = Point(Self.margin + Self.head, top)
    let ids = scene.nodes.map { names.id(for: $0.label, or: "step") }
    for lane in scene.groups.indices { elements.append(self.lane(lane, offset, ids)) }
    for (index, edge) in scene.edges.enumerated() {
      guard case .node(let from) = edge.from, case .node(let to) = edge.to else { continue }
      let route = places.routes[index]
      var parts = EdgeLine(route.points.map { $0 + offset }, edge).elements
      if let label = route.label {
        parts += EdgeLabel(edge.label, typeface).elements(
          in: label.moved(by: offset), hasPlate: false)
      }
      elements.append(
        .part(
          Part(
            id: names.id(for: "\(ids[from]) to \(ids[to])", or: "edge"), role: "edge",
            label: edge.label,
            facts: [.from: ids[from], .to: ids[to]], parts)))
    }
    let size = Size(
      (max(places.size.width + Self.head, heading.width) + 2 * Self.margin).rounded(.up),
      (places.size.height + top + Self.margin).rounded(.up))
    return Drawing(
      kind: "swimlane", size: size, title: scene.title ?? "Swimlane diagram",
      description: GraphDescription(scene, kind: "swimlane").text, elements)
  }

  private mutating func lane(_ lane: Int, _ offset: Point, _ ids: [String]) -> Element {
    let group = scene.groups[lane]
    let band = places.lanes[lane].moved(by: offset)
    let frame = Rect(Self.margin, band.minY, band.width + Self.head, band.height)
    let paint: Paint = group.fill.map { .fixed($0) } ?? .series(lane)
    let tint: Paint = .tint(paint)
    var elements: [Element] = [
      .rect(frame, fill: lane % 2 == 0 ? .surface : .paper, stroke: .line),
      .rect(Rect(frame.minX, frame.minY, Self.head - 16, frame.height), fill: tint, stroke: .line),
      .rect(Rect(frame.minX, frame.minY, 4, frame.height), fill: paint),
    ]
    let lines = typeface.lines(of: group.label, width: Self.head - 40, size: 14, bold: true)
    var y = frame.midY - Double(lines.count - 1) * 10
    for line in lines where !line.isEmpty {
      elements.append(
        .text(
          TextLine(
            line,
            at: Point(
              frame.minX + 2 + (Self.head - 16) / 2, TextLine.baseline(centeredOn: y, size: 14)),
            anchor: .middle,
            isBold: true, paint: .legible(.ink, on: tint))))
      y += 20
    }
    for index in scene.nodes.indices where scene.nodes[index].group == lane {
      elements.append(
        .part(
          Part(
            id: ids[index], role: "node", label: scene.nodes[index].label,
            facts: [.shape: scene.nodes[index].shape.rawValue],
            boxes[index].elements(in: places.nodes[index].moved(by: offset)))))
    }
    return .part(
      Part(
        id: names.id(for: "\(group.label) lane", or: "lane"), role: "lane", label: group.label,
        elements))
  }
}

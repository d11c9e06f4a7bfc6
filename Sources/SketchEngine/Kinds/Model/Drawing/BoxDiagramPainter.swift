/// Places the boxes of a diagram in ranks and paints everything.
struct BoxDiagramPainter {
  private let diagram: BoxDiagram
  private let typeface: Typeface
  private var layout = GraphLayout()
  private var names = Names()
  private var boxIDs: [String] = []
  private var frameIDs: [String] = []

  private static let margin = 32.0
  private static let titleSize = 20.0
  private static let titleHeight = 44.0

  init(_ diagram: BoxDiagram, measuring typeface: Typeface) {
    self.diagram = diagram
    self.typeface = typeface
  }

  /// The finished drawing.
  func drawing() -> Drawing {
    var painter = self
    painter.place()
    return painter.painted()
  }

  // MARK: Places

  private mutating func place() {
    if let direction = diagram.direction {
      layout = LayeredLayout(graph(direction)).layout()
      return
    }
    let down = LayeredLayout(graph(.down)).layout()
    let right = LayeredLayout(graph(.right)).layout()
    layout = Self.strain(right) < Self.strain(down) ? right : down
  }

  /// How far a page is from one that is half again as wide as high, and how large it is.
  private static func strain(_ layout: GraphLayout) -> Double {
    let (width, height) = (max(1, layout.size.width), max(1, layout.size.height))
    let ratio = width / (1.5 * height)
    return max(ratio, 1 / ratio) * (width * height).squareRoot()
  }

  private func graph(_ direction: FlowDirection) -> LayoutGraph {
    var graph = LayoutGraph()
    graph.direction = direction
    graph.spacing = diagram.spacing
    graph.nodes = diagram.boxes.map {
      LayoutNode(size: $0.size, outline: $0.outline, group: $0.group, rankHint: $0.rank)
    }
    graph.groups = diagram.frames.map { frame in
      let width = typeface.width(of: frame.label, size: frame.titleSize, bold: true).rounded(.up)
      return LayoutGroup(
        parent: frame.parent, titleSize: frame.label.isEmpty ? .zero : Size(width, 16))
    }
    graph.edges = diagram.lines.map { line in
      LayoutEdge(
        from: line.isTurned ? line.to : line.from, to: line.isTurned ? line.from : line.to,
        labelSize: line.label.isEmpty ? nil : EdgeLabel(line.label, typeface).size)
    }
    return graph
  }

  // MARK: Painting

  private mutating func painted() -> Drawing {
    let title = diagram.title ?? ""
    let margin = Self.margin
    var offset = Point(margin, margin)
    if !title.isEmpty { offset.y += Self.titleHeight }
    let titleWidth = typeface.width(of: title, size: Self.titleSize, bold: true).rounded(.up)
    let reach = textReach
    let size = Size(
      (max(layout.size.width + reach, titleWidth) + 2 * margin).rounded(.up),
      (layout.size.height + offset.y + margin).rounded(.up))
    offset.x = max(margin, (size.width - layout.size.width - reach) / 2).rounded(.down)
    boxIDs = diagram.boxes.map { names.id(for: $0.label, or: $0.role) }
    frameIDs = diagram.frames.map { names.id(for: $0.label, or: $0.role) }
    var elements: [Element] = []
    if !title.isEmpty {
      elements.append(
        .text(
          TextLine(
            title,
            at: Point(margin, TextLine.baseline(centeredOn: margin + 14, size: Self.titleSize)),
            size: Self.titleSize, isBold: true, paint: .ink)))
    }
    elements += members(of: nil, offset)
    for index in diagram.lines.indices { elements.append(line(index, offset)) }
    return Drawing(
      kind: diagram.kind, size: size, title: title.isEmpty ? heading : title,
      description: diagram.description, elements)
  }

  private var heading: String {
    switch diagram.kind {
    case "er": "Entity relationship diagram"
    case "usecase": "Use case diagram"
    default: diagram.kind.capitalizedFirst + " diagram"
    }
  }

  /// How far words beside the ends of lines reach beyond the layout, in px.
  private var textReach: Double {
    var right = layout.size.width
    for (index, line) in diagram.lines.enumerated() {
      for text in endTexts(index, line) { right = max(right, text.rect.maxX) }
    }
    return (right - layout.size.width).rounded(.up)
  }

  /// The frames and boxes that stand directly in a frame, or on the page.
  private mutating func members(of frame: Int?, _ offset: Point) -> [Element] {
    var elements: [Element] = []
    for inner in diagram.frames.indices where diagram.frames[inner].parent == frame {
      elements.append(self.frame(inner, offset))
    }
    for (index, box) in diagram.boxes.enumerated() where box.group == frame {
      let rect = layout.nodes[index].moved(by: offset)
      elements.append(
        .part(
          Part(
            id: boxIDs[index], role: box.role, label: box.label, facts: box.facts,
            box.elements(rect, &names))))
    }
    return elements
  }

  private mutating func frame(_ index: Int, _ offset: Point) -> Element {
    let frame = diagram.frames[index]
    let rect = layout.groups[index].moved(by: offset)
    var elements: [Element] = [
      .rect(rect, radius: 10, fill: frame.fill, stroke: frame.stroke, strokeWidth: 1.25)
    ]
    if !frame.label.isEmpty {
      let title = layout.titles[index].moved(by: offset)
      elements.append(
        .text(
          TextLine(
            frame.label,
            at: Point(
              title.minX, TextLine.baseline(centeredOn: title.midY, size: frame.titleSize)),
            size: frame.titleSize, isBold: true,
            paint: .legible(frame.titlePaint, on: frame.fill))))
    }
    return .part(
      Part(
        id: frameIDs[index], role: frame.role, label: frame.label, facts: frame.facts,
        elements + members(of: index, offset)))
  }

  private func points(_ index: Int) -> [Point] {
    let points = layout.edges[index].points
    return diagram.lines[index].isTurned ? points.reversed() : points
  }

  private mutating func line(_ index: Int, _ offset: Point) -> Element {
    let line = diagram.lines[index]
    let points = points(index).map { $0 + offset }
    let (from, to) = (id(of: line.from), id(of: line.to))
    var facts = line.facts
    facts[.from] = from
    facts[.to] = to
    var elements: [Element] = []
    if points.count > 1 {
      let last = points.count - 1
      var drawn = points
      drawn[0] = Self.shortened(from: points[1], to: points[0], by: line.start.gap)
      drawn[last] = Self.shortened(from: points[last - 1], to: points[last], by: line.end.gap)
      elements.append(
        .path(
          Path(through: drawn, cornerRadius: 8), stroke: .token(.edge), strokeWidth: 1.5,
          dashes: line.isDashed ? [5, 4] : []))
      elements += line.start.elements(at: points[0], from: points[1])
      elements += line.end.elements(at: points[last], from: points[last - 1])
    }
    for text in endTexts(index, line) {
      let place = text.rect.moved(by: offset)
      if isCrossed(text.rect) { elements.append(.rect(place, radius: 3, fill: .paper)) }
      elements.append(
        .text(
          TextLine(
            text.words,
            at: Point(place.minX + 2, TextLine.baseline(centeredOn: place.midY, size: 12)),
            size: 12, paint: .softInk)))
    }
    if let place = layout.edges[index].label {
      elements += EdgeLabel(line.label, typeface).elements(
        in: place.moved(by: offset), hasPlate: isCrossed(place))
    }
    return .part(
      Part(
        id: names.id(for: "\(from) to \(to)", or: line.role), role: line.role, label: line.label,
        facts: facts, elements))
  }

  /// Words at the ends of a line, beside it and clear of its signs, in the layout's coordinates.
  private func endTexts(
    _ index: Int, _ line: BoxDiagram.Line
  ) -> [(words: String, rect: Rect)] {
    let points = points(index)
    guard points.count > 1 else { return [] }
    var texts: [(String, Rect)] = []
    let last = points.count - 1
    for (words, sign, tip, before) in [
      (line.startText, line.start, points[0], points[1]),
      (line.endText, line.end, points[last], points[last - 1]),
    ] where !words.isEmpty {
      let size = Size(typeface.width(of: words, size: 12).rounded(.up) + 4, 16)
      let far = sign.length + 3
      if abs(before.x - tip.x) < 0.5 {
        let y = before.y > tip.y ? tip.y + far : tip.y - far - size.height
        texts.append((words, Rect(tip.x + 4, y, size.width, size.height)))
      } else {
        let x = before.x > tip.x ? tip.x + far : tip.x - far - size.width
        texts.append((words, Rect(x, tip.y - 3 - size.height, size.width, size.height)))
      }
    }
    return texts
  }

  private static func shortened(from a: Point, to b: Point, by gap: Double) -> Point {
    let length = a.distance(to: b)
    guard gap > 0, length > gap else { return b }
    return b + (a - b) * (gap / length)
  }

  /// Whether a line runs under some words, in the layout's coordinates.
  private func isCrossed(_ place: Rect) -> Bool {
    layout.edges.contains { edge in
      zip(edge.points, edge.points.dropFirst()).contains { a, b in
        Rect(
          min(a.x, b.x) - 0.75, min(a.y, b.y) - 0.75, abs(a.x - b.x) + 1.5, abs(a.y - b.y) + 1.5
        ).intersects(place)
      }
    }
  }

  private func id(of end: LayoutEnd) -> String {
    switch end {
    case .node(let index): boxIDs[index]
    case .group(let index): frameIDs[index]
    }
  }
}

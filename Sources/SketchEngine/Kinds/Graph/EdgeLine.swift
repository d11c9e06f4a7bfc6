/// The line of an edge and its arrowheads.
struct EdgeLine {
  private let points: [Point]
  private let edge: GraphScene.Edge

  /// How far the line reaches into its arrowhead, in px from the tip.
  private static let tipGap = 4.0

  /// A line through corners, from border to border.
  init(_ points: [Point], _ edge: GraphScene.Edge) {
    self.points = points
    self.edge = edge
  }

  /// The path, then the heads.
  var elements: [Element] {
    guard points.count > 1 else { return [] }
    let atEnd = edge.heads == .forward || edge.heads == .both
    let atStart = edge.heads == .back || edge.heads == .both
    var line = points
    let last = line.count - 1
    if atEnd { line[last] = Self.shortened(from: points[last - 1], to: points[last]) }
    if atStart { line[0] = Self.shortened(from: points[1], to: points[0]) }
    var elements: [Element] = [
      .path(
        Path(through: line, cornerRadius: 8), stroke: .token(.edge), strokeWidth: 1.5,
        dashes: edge.isDashed ? [5, 4] : [])
    ]
    if atEnd { elements.append(Self.head(from: points[last - 1], to: points[last])) }
    if atStart { elements.append(Self.head(from: points[1], to: points[0])) }
    return elements
  }

  private static func shortened(from a: Point, to b: Point) -> Point {
    let length = a.distance(to: b)
    guard length > tipGap else { return b }
    return b + (a - b) * (tipGap / length)
  }

  /// A solid triangle, 9 long and 7 wide, its tip at `b`.
  private static func head(from a: Point, to b: Point) -> Element {
    let length = a.distance(to: b)
    guard length > 0 else { return .shape(Shape(.polygon([]))) }
    let along = (a - b) * (1 / length)
    let across = Point(-along.y, along.x)
    let base = b + along * 9
    return .shape(
      Shape(
        .polygon([b, base + across * 3.5, base - across * 3.5]), fill: .token(.edge),
        isCrisp: true))
  }
}

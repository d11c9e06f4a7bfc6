/// Turns a flow in any direction into one that goes down, and its layout back again.
struct LayoutFrame: Hashable, Sendable {
  let direction: FlowDirection

  /// Whether x and y change places.
  var isTurned: Bool { direction == .right || direction == .left }

  /// An extent as the downward flow sees it, or back again.
  func turned(_ size: Size) -> Size {
    isTurned ? Size(size.height, size.width) : size
  }

  /// The side of the finished drawing that a side of the downward flow becomes.
  func finished(_ side: BoxSide) -> BoxSide {
    switch (direction, side) {
    case (.down, _): side
    case (.up, .top): .bottom
    case (.up, .bottom): .top
    case (.up, .left), (.up, .right): side
    case (.right, .top), (.left, .bottom): .left
    case (.right, .bottom), (.left, .top): .right
    case (.right, .left), (.left, .left): .top
    case (.right, .right), (.left, .right): .bottom
    }
  }

  /// A point of the finished drawing, from one of the downward flow.
  func finished(_ point: Point, in size: Size) -> Point {
    switch direction {
    case .down: point
    case .up: Point(point.x, size.height - point.y)
    case .right: Point(point.y, point.x)
    case .left: Point(size.height - point.y, point.x)
    }
  }

  /// A rectangle of the finished drawing, from one of the downward flow.
  func finished(_ rect: Rect, in size: Size) -> Rect {
    let a = finished(rect.origin, in: size)
    let b = finished(Point(rect.maxX, rect.maxY), in: size)
    return Rect(origin: Point(min(a.x, b.x), min(a.y, b.y)), size: turned(rect.size))
  }

  /// A whole layout of the finished drawing, from one of the downward flow.
  func finished(_ layout: GraphLayout) -> GraphLayout {
    guard direction != .down else { return layout }
    var result = GraphLayout(size: turned(layout.size))
    result.nodes = layout.nodes.map { finished($0, in: layout.size) }
    result.groups = layout.groups.map { finished($0, in: layout.size) }
    result.titles = layout.titles.map { finished($0, in: layout.size) }
    result.edges = layout.edges.map { edge in
      RoutedEdge(
        points: edge.points.map { finished($0, in: layout.size) },
        label: edge.label.map { finished($0, in: layout.size) })
    }
    return result
  }
}

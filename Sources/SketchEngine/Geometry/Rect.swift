/// An upright rectangle in px from the top left, y down.
public struct Rect: Hashable, Sendable, Codable {
  /// The top left corner.
  public var origin: Point
  /// The extent, never negative.
  public var size: Size

  /// A rectangle from its top left corner and extent, in px.
  public init(_ x: Double, _ y: Double, _ width: Double, _ height: Double) {
    origin = Point(x, y)
    size = Size(width, height)
  }

  /// A rectangle from its top left corner and extent.
  public init(origin: Point, size: Size) {
    self.origin = origin
    self.size = size
  }

  /// A rectangle around a point.
  public init(center: Point, size: Size) {
    origin = Point(center.x - size.width / 2, center.y - size.height / 2)
    self.size = size
  }

  /// The left edge, in px.
  public var minX: Double { origin.x }
  /// The top edge, in px.
  public var minY: Double { origin.y }
  /// The right edge, in px.
  public var maxX: Double { origin.x + size.width }
  /// The bottom edge, in px.
  public var maxY: Double { origin.y + size.height }
  /// The horizontal middle, in px.
  public var midX: Double { origin.x + size.width / 2 }
  /// The vertical middle, in px.
  public var midY: Double { origin.y + size.height / 2 }
  /// The width, in px.
  public var width: Double { size.width }
  /// The height, in px.
  public var height: Double { size.height }
  /// The middle.
  public var center: Point { Point(midX, midY) }

  /// The same rectangle moved by an offset.
  public func moved(by offset: Point) -> Rect { Rect(origin: origin + offset, size: size) }

  /// The rectangle with `d` px less (more where negative) on every side, never less than empty.
  public func inset(by d: Double) -> Rect { inset(x: d, y: d) }

  /// The rectangle with `x` px less at the sides and `y` px less at top and bottom.
  public func inset(x: Double, y: Double) -> Rect {
    Rect(minX + x, minY + y, max(0, width - 2 * x), max(0, height - 2 * y))
  }

  /// The smallest rectangle around both.
  public func union(_ other: Rect) -> Rect {
    let x = min(minX, other.minX)
    let y = min(minY, other.minY)
    return Rect(x, y, max(maxX, other.maxX) - x, max(maxY, other.maxY) - y)
  }

  /// Whether the insides share a point.
  public func intersects(_ other: Rect) -> Bool {
    minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY
  }

  /// Whether a point lies inside or on the border.
  public func contains(_ p: Point) -> Bool {
    p.x >= minX && p.x <= maxX && p.y >= minY && p.y <= maxY
  }
}

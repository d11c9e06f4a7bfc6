/// A position in px from the top left, y down.
public struct Point: Hashable, Sendable, Codable {
  /// Distance from the left edge, in px.
  public var x: Double
  /// Distance from the top edge, in px.
  public var y: Double

  /// A position in px.
  public init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }

  /// The origin.
  public static let zero = Point(0, 0)

  static func + (a: Point, b: Point) -> Point { Point(a.x + b.x, a.y + b.y) }
  static func - (a: Point, b: Point) -> Point { Point(a.x - b.x, a.y - b.y) }
  static func * (a: Point, k: Double) -> Point { Point(a.x * k, a.y * k) }

  /// The straight-line distance to another point, in px.
  func distance(to other: Point) -> Double {
    let dx = other.x - x
    let dy = other.y - y
    return (dx * dx + dy * dy).squareRoot()
  }
}

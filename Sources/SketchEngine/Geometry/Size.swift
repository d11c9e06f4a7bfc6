/// A width and a height in px.
public struct Size: Hashable, Sendable, Codable {
  /// Width in px.
  public var width: Double
  /// Height in px.
  public var height: Double

  /// A size in px.
  public init(_ width: Double, _ height: Double) {
    self.width = width
    self.height = height
  }

  /// No extent at all.
  public static let zero = Size(0, 0)
}

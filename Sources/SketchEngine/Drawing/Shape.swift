/// A painted shape.
public struct Shape: Hashable, Sendable {
  /// Its outline, in px.
  public enum Outline: Hashable, Sendable {
    /// An upright rectangle, its corners rounded by a radius.
    case rect(Rect, radius: Double)
    /// A circle or ellipse that fills a rectangle.
    case ellipse(Rect)
    /// A straight line.
    case line(Point, Point)
    /// A closed figure with straight sides.
    case polygon([Point])
    /// Anything else.
    case path(Path)
  }

  /// Its outline.
  public var outline: Outline
  /// What it is filled with.
  public var fill: Paint
  /// What its outline is drawn with.
  public var stroke: Paint
  /// How thick the outline is, in px.
  public var strokeWidth: Double
  /// Lengths of dashes and gaps in turn, in px; empty for a solid line.
  public var dashes: [Double]
  /// Whether lines end and meet round, as in icons.
  public var isRound: Bool
  /// How much covers what is under it, from 0 to 1.
  public var opacity: Double
  /// Whether a hand-drawn theme leaves it as it is: icons, arrowheads, small marks.
  public var isCrisp: Bool

  /// A shape; without paint it is not visible.
  public init(
    _ outline: Outline, fill: Paint = .none, stroke: Paint = .none, strokeWidth: Double = 1,
    dashes: [Double] = [], isRound: Bool = false, opacity: Double = 1, isCrisp: Bool = false
  ) {
    self.outline = outline
    self.fill = fill
    self.stroke = stroke
    self.strokeWidth = strokeWidth
    self.dashes = dashes
    self.isRound = isRound
    self.opacity = opacity
    self.isCrisp = isCrisp
  }
}

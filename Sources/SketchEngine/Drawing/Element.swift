/// Anything a drawing is made of.
public indirect enum Element: Hashable, Sendable {
  /// Something with a meaning of its own, and what it is made of.
  case part(Part)
  /// A painted shape.
  case shape(Shape)
  /// A line of text.
  case text(TextLine)
  /// Elements moved and scaled together: first scaled about the origin, then moved.
  case placed([Element], at: Point, scale: Double)
  /// Elements cut off at a rectangle with rounded corners.
  case clipped([Element], to: Rect, radius: Double)
}

extension Element {
  /// An upright rectangle.
  public static func rect(
    _ rect: Rect, radius: Double = 0, fill: Paint = .none, stroke: Paint = .none,
    strokeWidth: Double = 1, dashes: [Double] = [], opacity: Double = 1
  ) -> Element {
    .shape(
      Shape(
        .rect(rect, radius: radius), fill: fill, stroke: stroke, strokeWidth: strokeWidth,
        dashes: dashes, opacity: opacity))
  }

  /// A circle or ellipse that fills a rectangle.
  public static func ellipse(
    _ rect: Rect, fill: Paint = .none, stroke: Paint = .none, strokeWidth: Double = 1
  ) -> Element {
    .shape(Shape(.ellipse(rect), fill: fill, stroke: stroke, strokeWidth: strokeWidth))
  }

  /// A straight line.
  public static func line(
    _ a: Point, _ b: Point, stroke: Paint = .line, strokeWidth: Double = 1, dashes: [Double] = []
  ) -> Element {
    .shape(Shape(.line(a, b), stroke: stroke, strokeWidth: strokeWidth, dashes: dashes))
  }

  /// A path.
  public static func path(
    _ path: Path, fill: Paint = .none, stroke: Paint = .none, strokeWidth: Double = 1,
    dashes: [Double] = [], isRound: Bool = false, isCrisp: Bool = false
  ) -> Element {
    .shape(
      Shape(
        .path(path), fill: fill, stroke: stroke, strokeWidth: strokeWidth, dashes: dashes,
        isRound: isRound, isCrisp: isCrisp))
  }
}

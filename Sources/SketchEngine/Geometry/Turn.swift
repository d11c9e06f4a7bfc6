/// An angle as a share of a full turn, clockwise from three o'clock.
///
/// Its sine and cosine are polynomials, so that they are the same to the last bit everywhere.
struct Turn: Hashable {
  /// The share of a full turn.
  var share: Double

  init(_ share: Double) { self.share = share }

  /// Where a circle is at this angle.
  func point(on center: Point, radius: Double) -> Point {
    Point(center.x + radius * cosine, center.y + radius * sine)
  }

  var cosine: Double { Turn(share + 0.25).sine }

  var sine: Double {
    var quarter = share - share.rounded(.down)
    var sign = 1.0
    if quarter >= 0.5 {
      quarter -= 0.5
      sign = -1
    }
    if quarter > 0.25 { quarter = 0.5 - quarter }
    // Up to an eighth by the series of the sine, from there by that of the cosine.
    if quarter <= 0.125 { return sign * Self.shortSine(quarter) }
    return sign * Self.shortCosine(0.25 - quarter)
  }

  private static func shortSine(_ share: Double) -> Double {
    let x = share * 6.283_185_307_179_586
    let s = x * x
    return x * (1 - s / 6 * (1 - s / 20 * (1 - s / 42 * (1 - s / 72 * (1 - s / 110)))))
  }

  private static func shortCosine(_ share: Double) -> Double {
    let x = share * 6.283_185_307_179_586
    let s = x * x
    return 1 - s / 2 * (1 - s / 12 * (1 - s / 30 * (1 - s / 56 * (1 - s / 90))))
  }
}

extension Path {
  /// A piece of a ring, or of a disc where the inner radius is 0.
  static func sector(
    center: Point, inner: Double, outer: Double, from start: Double, to end: Double
  ) -> Path {
    let isLarge = end - start > 0.5
    let a = Turn(start).point(on: center, radius: outer)
    let b = Turn(end).point(on: center, radius: outer)
    let outerArc = Command.arc(
      radii: Size(outer, outer), rotation: 0, isLarge: isLarge, isClockwise: true, to: b)
    guard inner > 0 else { return Path([.move(center), .line(a), outerArc, .close]) }
    let c = Turn(end).point(on: center, radius: inner)
    let d = Turn(start).point(on: center, radius: inner)
    return Path([
      .move(a), outerArc, .line(c),
      .arc(radii: Size(inner, inner), rotation: 0, isLarge: isLarge, isClockwise: false, to: d),
      .close,
    ])
  }

  /// An arc of a circle.
  static func arc(center: Point, radius: Double, from start: Double, to end: Double) -> Path {
    Path([
      .move(Turn(start).point(on: center, radius: radius)),
      .arc(
        radii: Size(radius, radius), rotation: 0, isLarge: end - start > 0.5, isClockwise: true,
        to: Turn(end).point(on: center, radius: radius)),
    ])
  }
}

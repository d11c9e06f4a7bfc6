/// Small marks that controls are made of, drawn in a square.
enum Glyph {
  case chevronUp, chevronDown, chevronLeft, chevronRight
  case check, cross, plus, minus, magnifier, eye, calendar, clock, bars, star, upload, slash

  /// The mark in a square, in one color.
  func element(in rect: Rect, paint: Paint, strokeWidth: Double = 1.75) -> Element {
    let k = min(rect.width, rect.height) / 24
    let origin = Point(rect.midX - 12 * k, rect.midY - 12 * k)
    let path = Path(commands).placed(at: origin, scale: k)
    return .path(
      path, fill: self == .star ? paint : .none, stroke: self == .star ? .none : paint,
      strokeWidth: strokeWidth, isRound: true, isCrisp: true)
  }

  private var commands: [Path.Command] {
    switch self {
    case .chevronUp: Self.stroke((6, 15), (12, 9), (18, 15))
    case .chevronDown: Self.stroke((6, 9), (12, 15), (18, 9))
    case .chevronLeft: Self.stroke((15, 6), (9, 12), (15, 18))
    case .chevronRight: Self.stroke((9, 6), (15, 12), (9, 18))
    case .check: Self.stroke((5, 12.5), (10, 17.5), (19, 7))
    case .cross: Self.stroke((6, 6), (18, 18)) + Self.stroke((18, 6), (6, 18))
    case .plus: Self.stroke((12, 5), (12, 19)) + Self.stroke((5, 12), (19, 12))
    case .minus: Self.stroke((5, 12), (19, 12))
    case .slash: Self.stroke((9, 18), (15, 6))
    case .bars:
      Self.stroke((3, 6), (21, 6)) + Self.stroke((3, 12), (21, 12)) + Self.stroke((3, 18), (21, 18))
    case .magnifier: Self.circle(10.5, 10.5, 6.5) + Self.stroke((15.5, 15.5), (20.5, 20.5))
    case .clock: Self.circle(12, 12, 9) + Self.stroke((12, 7), (12, 12), (15.5, 14))
    case .calendar:
      Self.stroke((4, 5), (20, 5), (20, 20), (4, 20)) + [.close] + Self.stroke((4, 10), (20, 10))
        + Self.stroke((8, 3), (8, 6)) + Self.stroke((16, 3), (16, 6))
    case .upload:
      Self.stroke((12, 16), (12, 4)) + Self.stroke((7, 9), (12, 4), (17, 9))
        + Self.stroke((4, 15), (4, 20), (20, 20), (20, 15))
    case .eye:
      [
        .move(Point(2, 12)), .quad(Point(12, 2), to: Point(22, 12)),
        .quad(Point(12, 22), to: Point(2, 12)), .close,
      ] + Self.circle(12, 12, 3)
    case .star:
      Self.stroke(
        (12, 2.5), (14.9, 8.6), (21.5, 9.5), (16.7, 14.1), (17.9, 20.7), (12, 17.5), (6.1, 20.7),
        (7.3, 14.1), (2.5, 9.5), (9.1, 8.6)) + [.close]
    }
  }

  private static func stroke(_ points: (Double, Double)...) -> [Path.Command] {
    points.enumerated().map { index, point in
      index == 0 ? .move(Point(point.0, point.1)) : .line(Point(point.0, point.1))
    }
  }

  private static func circle(_ x: Double, _ y: Double, _ r: Double) -> [Path.Command] {
    let radii = Size(r, r)
    return [
      .move(Point(x - r, y)),
      .arc(radii: radii, rotation: 0, isLarge: false, isClockwise: true, to: Point(x + r, y)),
      .arc(radii: radii, rotation: 0, isLarge: false, isClockwise: true, to: Point(x - r, y)),
    ]
  }
}

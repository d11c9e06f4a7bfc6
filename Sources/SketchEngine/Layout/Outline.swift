/// The shape of a node's border, which decides where a line meets it.
enum Outline: Hashable, Sendable {
  case rectangle
  case diamond
  case ellipse
  /// A box whose left and right sides are pointed, by a quarter of its height.
  case hexagon
  /// A box whose left and right sides lean, by a quarter of its height, to the right going up.
  case parallelogram
  /// A box whose left and right sides are half circles.
  case pill
}

/// A side of a box.
enum BoxSide: Hashable, Sendable {
  case top
  case right
  case bottom
  case left
}

extension Outline {
  /// How far the border lies inside the box.
  ///
  /// The line comes from a side of the box, at a right angle, at an offset from that side's middle, in
  /// px to the right or down.
  func inset(of side: BoxSide, at offset: Double, in size: Size) -> Double {
    let isLevel = side == .top || side == .bottom
    let half = (isLevel ? size.width : size.height) / 2
    let depth = (isLevel ? size.height : size.width) / 2
    guard half > 0 else { return 0 }
    let share = min(1, max(-1, offset / half))
    switch self {
    case .rectangle:
      return 0
    case .diamond:
      return depth * abs(share)
    case .ellipse:
      return depth * (1 - (1 - share * share).squareRoot())
    case .hexagon:
      let slope = min(size.height / 4, size.width / 4)
      guard isLevel else { return slope * abs(share) }
      let over = max(0, abs(share) * half - (half - slope))
      return slope > 0 ? depth * over / slope : 0
    case .parallelogram:
      let slope = min(size.height / 4, size.width / 4)
      guard isLevel else { return slope * (side == .left ? 1 + share : 1 - share) / 2 }
      let missing = side == .top ? -offset - (half - slope) : offset - (half - slope)
      return slope > 0 ? max(0, missing) / slope * size.height : 0
    case .pill:
      let radius = min(size.width, size.height) / 2
      let over = isLevel ? max(0, abs(offset) - (half - radius)) : abs(offset)
      return radius - max(0, radius * radius - over * over).squareRoot()
    }
  }

  /// Whether lines leave from four corners rather than from four sides.
  var hasCorners: Bool { self == .diamond }
}

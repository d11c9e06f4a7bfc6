/// A line made of straight and curved pieces.
public struct Path: Hashable, Sendable {
  /// One piece, in absolute coordinates in px.
  public enum Command: Hashable, Sendable {
    /// Lifts the pen and starts again at a point.
    case move(Point)
    /// A straight line.
    case line(Point)
    /// A cubic Bézier curve with two control points.
    case curve(Point, Point, to: Point)
    /// A quadratic Bézier curve with one control point.
    case quad(Point, to: Point)
    /// An elliptical arc as in SVG.
    case arc(radii: Size, rotation: Double, isLarge: Bool, isClockwise: Bool, to: Point)
    /// A line back to where the pen came down.
    case close
  }

  /// The pieces in order; the first is a `move`.
  public var commands: [Command]

  /// A path from its pieces.
  public init(_ commands: [Command] = []) {
    self.commands = commands
  }

  /// A line through points, its corners rounded.
  ///
  /// - Parameters:
  ///   - points: Two or more, in order.
  ///   - radius: How far a corner is cut at most, in px; short pieces are cut by half their length.
  public init(through points: [Point], cornerRadius radius: Double = 0) {
    commands = []
    guard let first = points.first, let last = points.last else { return }
    commands.append(.move(first))
    for index in points.indices.dropFirst().dropLast() {
      let before = points[index - 1]
      let corner = points[index]
      let after = points[index + 1]
      let d1 = before.distance(to: corner)
      let d2 = corner.distance(to: after)
      let cut = min(radius, d1 / 2, d2 / 2)
      guard cut > 0.01 else {
        commands.append(.line(corner))
        continue
      }
      commands.append(.line(corner + (before - corner) * (cut / d1)))
      commands.append(.quad(corner, to: corner + (after - corner) * (cut / d2)))
    }
    if points.count > 1 { commands.append(.line(last)) }
  }

  /// The path moved and scaled about the origin, first scaled, then moved.
  public func placed(at offset: Point, scale k: Double = 1) -> Path {
    func at(_ p: Point) -> Point { p * k + offset }
    return Path(
      commands.map { command in
        switch command {
        case .move(let p): .move(at(p))
        case .line(let p): .line(at(p))
        case .curve(let a, let b, let p): .curve(at(a), at(b), to: at(p))
        case .quad(let a, let p): .quad(at(a), to: at(p))
        case .arc(let radii, let rotation, let isLarge, let isClockwise, let p):
          .arc(
            radii: Size(radii.width * k, radii.height * k), rotation: rotation, isLarge: isLarge,
            isClockwise: isClockwise, to: at(p))
        case .close: .close
        }
      })
  }
}

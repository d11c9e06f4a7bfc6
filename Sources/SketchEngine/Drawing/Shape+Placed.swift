extension Shape.Outline {
  /// The outline moved and scaled about the origin, first scaled, then moved.
  public func placed(at offset: Point, scale k: Double = 1) -> Shape.Outline {
    func at(_ p: Point) -> Point { p * k + offset }
    func at(_ r: Rect) -> Rect {
      Rect(origin: at(r.origin), size: Size(r.width * k, r.height * k))
    }
    return switch self {
    case .rect(let rect, let radius): .rect(at(rect), radius: radius * k)
    case .ellipse(let rect): .ellipse(at(rect))
    case .line(let a, let b): .line(at(a), at(b))
    case .polygon(let points): .polygon(points.map { at($0) })
    case .path(let path): .path(path.placed(at: offset, scale: k))
    }
  }
}

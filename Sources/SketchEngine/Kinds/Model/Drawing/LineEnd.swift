/// What a line ends with where it meets a box.
enum LineEnd: Hashable, Sendable {
  case plain
  /// A filled arrowhead.
  case arrow
  /// Two strokes, as for dependencies.
  case openArrow
  /// A hollow triangle, as for inheritance.
  case triangle
  /// A diamond at the whole; filled where the parts belong to it alone.
  case diamond(isFilled: Bool)
  /// The signs of crow's foot notation.
  case crow(ModelScene.End)

  /// How far the line stops from the border, in px.
  var gap: Double {
    switch self {
    case .plain, .crow, .openArrow, .triangle, .diamond: 0
    case .arrow: 4
    }
  }

  /// How much of the line it takes up, in px.
  var length: Double {
    switch self {
    case .plain: 0
    case .arrow: 9
    case .openArrow: 10
    case .triangle: 12
    case .diamond: 18
    case .crow(.one): 13
    case .crow: 22
    }
  }

  /// The sign, painted over the line.
  ///
  /// - Parameters:
  ///   - tip: Where the line meets the border.
  ///   - before: Where the line comes from.
  /// - Returns: Its shapes, in painting order.
  func elements(at tip: Point, from before: Point) -> [Element] {
    let distance = before.distance(to: tip)
    guard distance > 0 else { return [] }
    let along = (before - tip) * (1 / distance)
    let across = Point(-along.y, along.x)
    func at(_ far: Double, _ side: Double) -> Point { tip + along * far + across * side }
    switch self {
    case .plain: return []
    case .arrow:
      return [polygon([tip, at(9, 3.5), at(9, -3.5)], fill: .token(.edge))]
    case .openArrow: return [stroke([at(10, 5), tip, at(10, -5)])]
    case .triangle: return [polygon([tip, at(12, 7), at(12, -7)], fill: .paper)]
    case .diamond(let isFilled):
      return [
        polygon(
          [tip, at(9, 5.5), at(18, 0), at(9, -5.5)], fill: isFilled ? .token(.edge) : .paper)
      ]
    case .crow(let end): return crow(end, at)
    }
  }

  private func crow(_ end: ModelScene.End, _ at: (Double, Double) -> Point) -> [Element] {
    func bar(_ far: Double) -> Element { stroke([at(far, 6), at(far, -6)]) }
    func ring(_ far: Double) -> Element {
      .shape(
        Shape(
          .ellipse(Rect(center: at(far, 0), size: Size(9, 9))), fill: .paper,
          stroke: .token(.edge), strokeWidth: 1.5, isCrisp: true))
    }
    let foot = stroke([at(0, 7), at(12, 0), at(0, -7)])
    return switch end {
    case .one: [bar(7), bar(12)]
    case .zeroOrOne: [bar(7), ring(16)]
    case .many: [foot]
    case .zeroOrMany: [foot, ring(17)]
    case .oneOrMany: [foot, bar(16)]
    case .none, .inherits, .implements, .composes, .aggregates, .uses: []
    }
  }

  private func stroke(_ points: [Point]) -> Element {
    .path(
      Path(through: points), stroke: .token(.edge), strokeWidth: 1.5, isRound: true, isCrisp: true)
  }

  private func polygon(_ points: [Point], fill: Paint) -> Element {
    .shape(
      Shape(
        .polygon(points), fill: fill, stroke: .token(.edge), strokeWidth: 1.5, isRound: true,
        isCrisp: true))
  }
}

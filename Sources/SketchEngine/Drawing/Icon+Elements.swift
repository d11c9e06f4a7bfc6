extension Icon {
  /// The icon as large as fits in the middle of a rectangle.
  ///
  /// - Parameters:
  ///   - rect: Where it goes, in px.
  ///   - paint: What its lines and solid parts are painted with.
  ///   - strokeWidth: How thick its lines are, in px; by default in proportion to its size, but
  ///     never under 1.25, so that small icons stay clear.
  /// - Returns: Its shapes, in painting order.
  public func elements(in rect: Rect, paint: Paint, strokeWidth: Double? = nil) -> [Element] {
    let side = min(rect.width, rect.height)
    let scale = side / Icon.gridSize
    let corner = Point(rect.midX - side / 2, rect.midY - side / 2)
    let width = strokeWidth ?? max(1.25, Icon.strokeWidth * scale)
    return strokes.map { stroke in
      let outline = stroke.outline.placed(at: corner, scale: scale)
      return .shape(
        stroke.isSolid
          ? Shape(outline, fill: paint, isCrisp: true)
          : Shape(outline, stroke: paint, strokeWidth: width, isRound: true, isCrisp: true))
    }
  }
}

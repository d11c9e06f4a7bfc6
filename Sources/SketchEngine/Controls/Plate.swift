/// What a control is drawn on: a filled or outlined rectangle.
struct Plate {
  /// What it is filled with.
  var fill = Paint.none
  /// What its border is drawn with.
  var stroke = Paint.none
  /// How thick the border is, in px.
  var strokeWidth = 1.0
  /// The radius of its corners, in px.
  var radius = 0.0

  /// The rectangle, its border inside.
  func elements(in rect: Rect) -> [Element] {
    let inside = stroke == .none ? rect : rect.inset(by: strokeWidth / 2)
    return [
      .rect(inside, radius: radius, fill: fill, stroke: stroke, strokeWidth: strokeWidth)
    ]
  }
}

extension Painter {
  /// The plate of a control, after the wishes for it.
  func plate(
    of control: Control, fill: Paint = .none, stroke: Paint = .none, radius: Double = 0
  ) -> Plate {
    var plate = Plate(
      fill: self.fill(of: control, usual: fill), stroke: self.stroke(of: control, usual: stroke),
      radius: self.radius(of: control, usual: radius))
    if control.style.fill != nil, control.style.stroke == nil, !control.style.isOutlined {
      plate.stroke = .none
    }
    return plate
  }

  /// The plate of cards: raised, with a hairline around it.
  func card(_ control: Control) -> Plate {
    plate(of: control, fill: .raised, stroke: .line, radius: 10)
  }
}

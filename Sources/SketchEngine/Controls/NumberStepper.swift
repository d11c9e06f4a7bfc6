/// A number with a button for less and one for more.
struct NumberStepper: ControlKind {
  let roles: [Control.Role] = [.numberStepper]

  func size(of control: Control, within width: Double, _ painter: Painter) -> Size {
    let caption = FieldCaption(control, painter)
    let label = caption.above > 0 ? painter.width(of: control.label) : 0
    return Size(
      min(width, max(120, label)), caption.above + boxHeight(control, painter))
  }

  private func boxHeight(_ control: Control, _ painter: Painter) -> Double {
    control.style.size == .small || painter.host == .listItem || painter.host == .cartLine ? 32 : 40
  }

  func elements(of control: Control, in rect: Rect, _ painter: inout Painter) -> [Element] {
    let caption = FieldCaption(control, painter)
    let height = boxHeight(control, painter)
    let wide = min(rect.width, height == 32 ? 96 : 120)
    let box = Rect(rect.minX, rect.minY + caption.above, wide, height)
    let fill = painter.fill(of: control, usual: .raised)
    var elements = caption.elements(in: rect)
    elements.append(
      .rect(
        box.inset(by: 0.5), radius: min(height / 2, painter.radius(of: control, usual: 6)),
        fill: fill, stroke: painter.stroke(of: control, usual: .strongLine)))
    if fill != .none { painter.ground = fill }
    let ink = painter.ink(.softInk)
    let cell = min(height, wide / 3)
    let minus = Rect(center: Point(box.minX + cell / 2, box.midY), size: Size(16, 16))
    let plus = Rect(center: Point(box.maxX - cell / 2, box.midY), size: Size(16, 16))
    for x in [box.minX + cell, box.maxX - cell] {
      elements.append(.line(Point(x, box.minY + 1), Point(x, box.maxY - 1), stroke: .line))
    }
    elements += [
      Glyph.minus.element(in: minus, paint: ink), Glyph.plus.element(in: plus, paint: ink),
      painter.line(
        control.value.isEmpty ? "1" : control.value, in: box.inset(x: cell + 2, y: 0),
        TextSetting(paint: painter.ink(.ink), anchor: .middle)),
    ]
    return elements
  }
}

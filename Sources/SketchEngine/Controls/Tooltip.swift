/// A dark bubble that explains what it points at.
struct Tooltip: ControlKind {
  let roles: [Control.Role] = [.tooltip]

  func size(of control: Control, within width: Double, _ painter: Painter) -> Size {
    let words = painter.size(of: control.label, width: min(width, 260) - 24, setting(.ink))
    return Size(min(width, words.width + 24), words.height + 16 + 6)
  }

  private func setting(_ paint: Paint) -> TextSetting {
    TextSetting(size: 12, paint: paint, anchor: .middle)
  }

  func elements(of control: Control, in rect: Rect, _ painter: inout Painter) -> [Element] {
    let fill = painter.fill(of: control, usual: .ink)
    painter.ground = fill == .none ? painter.ground : fill
    let bubble = Rect(rect.minX, rect.minY, rect.width, rect.height - 6)
    let tip = Point(rect.midX, rect.maxY)
    return [
      .shape(
        Shape(
          .polygon([tip, Point(tip.x - 6, bubble.maxY - 1), Point(tip.x + 6, bubble.maxY - 1)]),
          fill: fill, isCrisp: true)),
      .rect(bubble, radius: 6, fill: fill, stroke: painter.stroke(of: control, usual: .none)),
    ]
      + painter.elements(
        of: control.label, in: bubble.inset(x: 12, y: 8),
        setting(painter.ink(.readable(on: fill), for: control)))
  }
}

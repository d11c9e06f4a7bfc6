/// A box to tick that proves one is no robot.
struct Captcha: ControlKind {
  let roles: [Control.Role] = [.captcha]

  func size(of control: Control, within width: Double, _ painter: Painter) -> Size {
    Size(min(width, 304), 72)
  }

  func elements(of control: Control, in rect: Rect, _ painter: inout Painter) -> [Element] {
    let fill = painter.fill(of: control, usual: .surface)
    if fill != .none { painter.ground = fill }
    let tick = Rect(rect.minX + 20, rect.midY - 12, 24, 24)
    let shield = Rect(rect.maxX - 52, rect.midY - 16, 32, 32)
    let words = Rect(rect.minX + 60, rect.minY, max(8, rect.width - 124), rect.height)
    let label = control.label.isEmpty ? "I'm not a robot" : control.label
    var elements: [Element] = [
      .rect(
        rect.inset(by: 0.5), radius: min(12, painter.radius(of: control, usual: 6)), fill: fill,
        stroke: painter.stroke(of: control, usual: .line)),
      .rect(tick, radius: 4, fill: .raised, stroke: .strongLine, strokeWidth: 1.5),
      painter.line(label, in: words, TextSetting(paint: painter.ink(.ink, for: control))),
    ]
    if control.has(.checked) {
      elements.append(Glyph.check.element(in: tick, paint: .token(.good), strokeWidth: 2.5))
    }
    return elements + painter.icon("shield", in: shield, paint: painter.ink(.faintInk))
  }
}

/// A window within a screen, with its title bar and what it holds.
struct Window: ControlKind {
  let roles: [Control.Role] = [.window]

  func size(of control: Control, within width: Double, _ painter: Painter) -> Size {
    Size(width, max(160, body(of: control, within: width, painter).height + 40))
  }

  private func body(
    of control: Control, within width: Double, _ painter: Painter
  ) -> ScreenLayout {
    ScreenLayout(control.children, width: width, least: 120, isFixed: false, painter)
  }

  func elements(of control: Control, in rect: Rect, _ painter: inout Painter) -> [Element] {
    let fill = painter.fill(of: control, usual: .paper)
    if fill != .none { painter.ground = fill }
    var elements: [Element] = [
      .rect(rect, radius: 10, fill: fill, stroke: painter.stroke(of: control, usual: .strongLine)),
      .line(
        Point(rect.minX, rect.minY + 40), Point(rect.maxX, rect.minY + 40),
        stroke: painter.hairline),
    ]
    for index in 0..<3 {
      let middle = Point(rect.minX + 22 + Double(index) * 18, rect.minY + 20)
      elements.append(
        .ellipse(Rect(center: middle, size: Size(11, 11)), fill: .token(.placeholderInk)))
    }
    elements.append(
      painter.line(
        control.label, in: Rect(rect.minX + 80, rect.minY, max(8, rect.width - 160), 40),
        TextSetting(isBold: true, paint: painter.ink(.softInk), anchor: .middle)))
    let layout = ScreenLayout(
      control.children, width: rect.width, least: rect.height - 40, isFixed: true, painter)
    let host = painter.host
    for piece in layout.pieces + layout.floating + layout.overlays {
      painter.host = piece.host
      elements.append(
        painter.draw(piece.control, in: piece.rect.moved(by: Point(rect.minX, rect.minY + 40))))
    }
    painter.host = host
    return elements
  }
}

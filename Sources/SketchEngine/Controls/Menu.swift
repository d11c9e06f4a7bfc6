/// A floating list of things to do or pick.
struct Menu: ControlKind {
  let roles: [Control.Role] = [.menu]

  func size(of control: Control, within width: Double, _ painter: Painter) -> Size {
    let items = items(of: control)
    let words = items.reduce(0) {
      max($0, painter.width(of: $1.label) + painter.width(of: $1.value + $1.detail, size: 12))
    }
    let wide = min(width, max(200, words + 96))
    let inner = painter.layout(items, in: .menu, within: wide - 16)
    return Size(wide, inner.size.height + 16)
  }

  private func items(of control: Control) -> [Control] {
    control.children.isEmpty && !control.label.isEmpty
      ? [Control(.menuItem, control.label)] : control.children
  }

  func elements(of control: Control, in rect: Rect, _ painter: inout Painter) -> [Element] {
    let fill = painter.fill(of: control, usual: .raised)
    painter.ground = fill == .none ? painter.ground : fill
    let radius = min(16, painter.radius(of: control, usual: 8))
    let items = items(of: control)
    let layout = painter.layout(items, in: .menu, within: rect.width - 16)
    return [
      .rect(
        rect.moved(by: Point(0, 2)), radius: radius, fill: .token(.scrim), opacity: 0.08),
      .rect(
        rect, radius: radius, fill: fill, stroke: painter.stroke(of: control, usual: .line)),
    ]
      + painter.draw(items, layout, at: Point(rect.minX + 8, rect.minY + 8), host: .menu)
  }
}

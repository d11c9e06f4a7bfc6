/// The menus of a desktop program, side by side.
struct MenuBar: ControlKind {
  let roles: [Control.Role] = [.menuBar]

  func size(of control: Control, within width: Double, _ painter: Painter) -> Size {
    Size(width, layout(of: control, within: width, painter).size.height)
  }

  private func layout(
    of control: Control, within width: Double, _ painter: Painter
  ) -> ChildLayout {
    var inner = painter
    inner.host = .menuBar
    var rects: [Rect] = []
    var x = 8.0
    var y = 0.0
    for item in items(of: control) {
      let size = inner.size(of: item, within: width - 16)
      if x > 8, x + size.width > width - 8 {
        x = 8
        y += 36
      }
      rects.append(Rect(x, y, size.width, min(36, size.height)))
      x += size.width + 4
    }
    return ChildLayout(rects: rects, size: Size(width, y + 36))
  }

  private func items(of control: Control) -> [Control] {
    guard control.children.isEmpty else { return control.children }
    return control.label.split(whereSeparator: { $0 == "," || $0 == "/" }).map {
      Control(.menuItem, $0.split(separator: " ").joined(separator: " "))
    }
  }

  func elements(of control: Control, in rect: Rect, _ painter: inout Painter) -> [Element] {
    let fill = painter.fill(of: control, usual: .surface)
    if fill != .none { painter.ground = fill }
    return [
      .rect(rect, fill: fill),
      .line(
        Point(rect.minX, rect.maxY - 0.5), Point(rect.maxX, rect.maxY - 0.5),
        stroke: painter.hairline),
    ]
      + painter.draw(
        items(of: control), layout(of: control, within: rect.width, painter), at: rect.origin,
        host: .menuBar)
  }
}

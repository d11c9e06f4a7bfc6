/// Destinations along the bottom of a phone: an icon over a word each.
struct TabBar: ControlKind {
  let roles: [Control.Role] = [.tabBar]

  func size(of control: Control, within width: Double, _ painter: Painter) -> Size {
    Size(width, painter.frame == .watch ? 40 : 64)
  }

  func elements(of control: Control, in rect: Rect, _ painter: inout Painter) -> [Element] {
    let fill = painter.fill(of: control, usual: .paper)
    let shown = fill == .paper && painter.look.background != nil ? painter.ground : fill
    painter.ground = shown
    let line = painter.stroke(of: control, usual: painter.hairline)
    let elements: [Element] = [
      .rect(rect, fill: shown),
      .line(Point(rect.minX, rect.minY + 0.5), Point(rect.maxX, rect.minY + 0.5), stroke: line),
    ]
    let margin = min(8, rect.width / 16)
    let count = Double(max(1, control.children.count))
    let cell = (rect.width - 2 * margin) / count
    let rects = control.children.indices.map { index in
      Rect(rect.minX + margin + Double(index) * cell, rect.minY + 4, cell, min(56, rect.height - 8))
    }
    let items = ChildLayout(rects: rects, size: rect.size)
    return elements + painter.draw(control.children, items, at: .zero, host: .tabBar)
  }
}

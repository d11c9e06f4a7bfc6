/// A column of navigation along a side of a screen.
struct Sidebar: ControlKind {
  let roles: [Control.Role] = [.sidebar]

  func size(of control: Control, within width: Double, _ painter: Painter) -> Size {
    let wide = min(width, control.wishedWidth ?? (painter.isNarrow ? width : 240))
    let padding = Self.padding(within: wide)
    let parts = parts(of: control, within: wide - 2 * padding, painter)
    let foot = parts.foot.size.height
    return Size(wide, parts.head.size.height + (foot > 0 ? foot + 24 : 0) + 2 * padding)
  }

  func elements(of control: Control, in rect: Rect, _ painter: inout Painter) -> [Element] {
    var elements: [Element] = []
    let fill = painter.fill(
      of: control, usual: painter.look.background == nil ? .surface : painter.ground)
    painter.ground = fill == .none ? painter.ground : fill
    elements.append(.rect(rect, fill: fill))
    let isAtRight = control.place.isRight
    let x = isAtRight ? rect.minX + 0.5 : rect.maxX - 0.5
    elements.append(
      .line(
        Point(x, rect.minY), Point(x, rect.maxY),
        stroke: painter.stroke(of: control, usual: painter.isPlainGround ? .line : fill)))
    let padding = Self.padding(within: rect.width)
    let parts = parts(of: control, within: rect.width - 2 * padding, painter)
    let origin = Point(rect.minX + padding, rect.minY + padding)
    elements += painter.draw(parts.headChildren, parts.head, at: origin, host: .sidebar)
    let foot = Point(origin.x, rect.maxY - padding - parts.foot.size.height)
    elements += painter.draw(parts.footChildren, parts.foot, at: foot, host: .sidebar)
    return elements
  }

  private static func padding(within width: Double) -> Double { width < 120 ? 8 : 16 }

  private struct Parts {
    var headChildren: [Control]
    var footChildren: [Control]
    var head: ChildLayout
    var foot: ChildLayout
  }

  private func parts(of control: Control, within width: Double, _ painter: Painter) -> Parts {
    var head = control.children.filter { !isFoot($0) }
    let foot = control.children.filter(isFoot)
    if !control.label.isEmpty, !head.contains(where: { $0.role == .logo || $0.role == .heading }) {
      head.insert(Control(.heading, control.label, variant: "h5"), at: 0)
    }
    return Parts(
      headChildren: head, footChildren: foot,
      head: painter.layout(head, in: .sidebar, within: width),
      foot: painter.layout(foot, in: .sidebar, within: width))
  }

  private func isFoot(_ child: Control) -> Bool {
    child.place == .bottom || child.place == .bottomLeft || child.place == .bottomRight
  }
}

/// The end of a page: columns of links, then the small print.
struct PageFooter: ControlKind {
  let roles: [Control.Role] = [.footer]

  func size(of control: Control, within width: Double, _ painter: Painter) -> Size {
    let plan = plan(of: control, within: width, painter)
    return Size(width, plan.layout.size.height + 2 * plan.padding)
  }

  private struct Plan {
    var children: [Control]
    var layout: ChildLayout
    var padding: Double
  }

  private func plan(of control: Control, within width: Double, _ painter: Painter) -> Plan {
    var children = control.children
    if children.isEmpty || !control.label.isEmpty && !children.contains(where: { $0.role == .text })
    {
      if !control.label.isEmpty { children.append(Control(.text, control.label)) }
    }
    let hasColumns = children.contains { !$0.isSmall || $0.role == .group }
    var inner = painter
    inner.host = .footer
    let room = width - 2 * painter.pageMargin
    guard hasColumns else {
      return Plan(
        children: children, layout: inner.line(of: children, within: room), padding: 24)
    }
    let columns = children.filter { $0.role == .group || !$0.isSmall }
    let rest = children.filter { $0.role != .group && $0.isSmall }
    let fit = max(1, min(columns.count, Int(room / 160)))
    let grid = inner.layout(
      columns, as: .grid(painter.isNarrow ? min(2, fit) : fit), in: .footer, within: room)
    let line = inner.line(of: rest, within: room)
    let top = grid.size.height + (rest.isEmpty ? 0 : 32)
    return Plan(
      children: columns + rest,
      layout: ChildLayout(
        rects: grid.rects + line.moved(to: Point(0, top)),
        size: Size(room, rest.isEmpty ? grid.size.height : top + line.size.height)),
      padding: painter.isNarrow ? 32 : 40)
  }

  func elements(of control: Control, in rect: Rect, _ painter: inout Painter) -> [Element] {
    let usual: Paint = painter.look.background == nil ? .surface : painter.ground
    let fill = painter.fill(of: control, usual: usual)
    if fill != .none { painter.ground = fill }
    let plan = plan(of: control, within: rect.width, painter)
    let top = Point(rect.minX, rect.minY + 0.5)
    return [
      .rect(rect, fill: fill),
      .line(
        top, Point(rect.maxX, rect.minY + 0.5),
        stroke: painter.stroke(of: control, usual: painter.hairline)),
    ]
      + painter.draw(
        plan.children, plan.layout,
        at: Point(rect.minX + painter.pageMargin, rect.minY + plan.padding), host: .footer)
  }
}

extension Painter {
  /// Small things on one line, what comes last at the right end.
  fileprivate func line(of children: [Control], within width: Double) -> ChildLayout {
    guard !children.isEmpty else { return ChildLayout(rects: [], size: .zero) }
    guard !isNarrow else { return row(children, .start, within: width) }
    return row(children, children.count > 1 ? .spread : .center, within: width)
  }
}

/// Panels above the rest of a screen: dialogs, sheets, drawers, popovers and command palettes.
struct Overlay: ControlKind {
  let roles: [Control.Role] = [.dialog, .sheet, .drawer, .popover, .commandPalette]

  func size(of control: Control, within width: Double, _ painter: Painter) -> Size {
    let wide = control.role == .popover ? min(width, 320) : width
    let plan = plan(of: control, within: wide, painter)
    return Size(wide, plan.height)
  }

  func elements(of control: Control, in rect: Rect, _ painter: inout Painter) -> [Element] {
    let fill = painter.fill(of: control, usual: .raised)
    painter.ground = fill == .none ? .paper : fill
    var elements = panel(control, rect, fill: painter.ground, painter)
    let padding = padding(of: control, painter)
    let plan = plan(of: control, within: rect.width, painter)
    var y = rect.minY + plan.top
    let room = Rect(rect.minX + padding, y, rect.width - 2 * padding, 0)
    for (text, setting) in words(of: control) where !text.isEmpty {
      var setting = setting
      setting.paint = painter.ink(setting.paint, for: control)
      let wide = room.width - (hasCross(control) ? 32 : 0)
      let height = painter.size(of: text, width: wide, setting).height
      elements += painter.elements(of: text, in: Rect(room.minX, y, wide, height), setting)
      y += height + 8
    }
    if hasCross(control) {
      let mark = Rect(rect.maxX - padding - 16, rect.minY + plan.top + 5, 18, 18)
      elements.append(Glyph.cross.element(in: mark, paint: painter.ink(.faintInk)))
    }
    if y > rect.minY + plan.top { y += 8 }
    let layout = plan.layout
    return elements
      + painter.draw(
        control.children, layout, at: Point(room.minX, y), host: host(of: control))
  }

  private func host(of control: Control) -> Control.Role {
    switch control.role {
    case .drawer: .sidebar
    case .popover, .commandPalette: .group
    default: control.role
    }
  }

  private func padding(of control: Control, _ painter: Painter) -> Double {
    switch control.role {
    case .popover: 16
    case .commandPalette: 16
    default: painter.isNarrow ? 20 : 24
    }
  }

  private func hasCross(_ control: Control) -> Bool {
    let closes = control.children.contains { child in
      child.role == .iconButton && (child.icon == "close" || child.label.lowercased() == "close")
    }
    return !closes && (control.role == .dialog || control.role == .drawer) && !control.label.isEmpty
  }

  private func words(of control: Control) -> [(String, TextSetting)] {
    let size: Double = control.role == .popover ? 16 : 20
    let title = control.children.first?.role == .heading ? "" : control.label
    return [
      (title, TextSetting(size: size, isBold: true, paint: .ink)),
      (control.detail, TextSetting(paint: .softInk)),
    ]
  }

  private struct Plan {
    var top: Double
    var layout: ChildLayout
    var height: Double
  }

  private func plan(of control: Control, within width: Double, _ painter: Painter) -> Plan {
    let padding = padding(of: control, painter)
    // A drawer on a phone begins below the status bar.
    let top =
      control.role == .sheet ? 28 : control.role == .drawer && painter.isNarrow ? 56 : padding
    let room = width - 2 * padding
    var height = top
    for (text, setting) in words(of: control) where !text.isEmpty {
      let wide = room - (hasCross(control) ? 32 : 0)
      height += painter.size(of: text, width: wide, setting).height + 8
    }
    if height > top { height += 8 }
    let layout = painter.layout(
      control.children, as: control.arrangement, in: host(of: control), within: room)
    height += layout.size.height
    return Plan(top: top, layout: layout, height: height + padding)
  }

  private func panel(
    _ control: Control, _ rect: Rect, fill: Paint, _ painter: Painter
  ) -> [Element] {
    let radius = painter.radius(of: control, usual: 12)
    let stroke = painter.stroke(of: control, usual: control.role == .drawer ? .none : .line)
    guard control.role == .sheet else {
      let corner = control.role == .drawer ? 0 : min(radius, 24)
      let shadow = Element.rect(
        rect.moved(by: Point(0, 4)), radius: corner, fill: .token(.scrim), opacity: 0.1)
      let plate = Element.rect(rect, radius: corner, fill: fill, stroke: stroke)
      return control.role == .drawer ? [plate] : [shadow, plate]
    }
    let r = min(20, max(radius, 12))
    let outline = Path([
      .move(Point(rect.minX, rect.maxY)), .line(Point(rect.minX, rect.minY + r)),
      .quad(Point(rect.minX, rect.minY), to: Point(rect.minX + r, rect.minY)),
      .line(Point(rect.maxX - r, rect.minY)),
      .quad(Point(rect.maxX, rect.minY), to: Point(rect.maxX, rect.minY + r)),
      .line(Point(rect.maxX, rect.maxY)), .close,
    ])
    let grabber = Rect(rect.midX - 18, rect.minY + 10, 36, 4)
    return [
      .path(outline, fill: fill, stroke: stroke),
      .rect(grabber, radius: 2, fill: .strongLine),
    ]
  }
}

/// One of several answers, with its share of the votes where there is one.
///
/// In menus and bars it is an entry like any other.
struct OptionRow: BlockControl {
  let roles: [Control.Role] = [.option]

  func size(of control: Control, within width: Double, _ painter: Painter) -> Size {
    if isEntry(painter) { return NavItem().size(of: control, within: width, painter) }
    return block(for: control, width: width, painter).size
  }

  func elements(of control: Control, in rect: Rect, _ painter: inout Painter) -> [Element] {
    if isEntry(painter) { return NavItem().elements(of: control, in: rect, &painter) }
    return block(for: control, width: rect.width, painter).draw(rect, &painter)
  }

  private func isEntry(_ painter: Painter) -> Bool {
    switch painter.host {
    case .tabBar, .navbar, .header, .menuBar, .footer, .toolbar, .menu, .sidebar, .drawer, .tabs,
      .segmented, .select, .popover, .commandPalette, .sheet:
      true
    default: false
    }
  }

  func block(for control: Control, width: Double, _ painter: Painter) -> Block {
    let isOn = control.has(.selected) || control.has(.checked) || control.has(.active)
    let inner = max(24, width - 28)
    let dot = Block(Size(20, 20)) { rect, painter in
      let circle = rect.inset(by: 1)
      guard isOn else { return [.ellipse(circle, stroke: .strongLine, strokeWidth: 1.5)] }
      return [
        .ellipse(circle, fill: painter.accent),
        .ellipse(rect.inset(by: 6), fill: .readable(on: painter.accent)),
      ]
    }
    let leading = painter.icon(control.icon, size: 20) ?? dot
    let row = Block.bar(
      width: inner, leading: leading,
      trailing: painter.text(control.value, .name.anchored(.end), width: inner * 0.4)
    ) { room in
      .column(
        [
          painter.text(control.label, .body.painted(.ink), width: room, for: control),
          painter.text(control.detail, .caption, width: room),
        ], gap: 0)
    }
    let isPlain = control.style.fill == nil || control.style.isOutlined
    let share = isPlain && control.value.contains("%") ? Progress(of: control).share : 0
    let plate = painter.plate(
      of: control, fill: isOn ? painter.accentTint : .raised,
      stroke: isOn ? painter.accent : .line, radius: 8)
    return Block(Size(width, max(44, row.size.height + 20)), isWide: true) { rect, painter in
      var elements: [Element] = []
      if share > 0 {
        elements.append(
          .rect(
            Rect(rect.minX + 1, rect.minY + 1, max(8, (rect.width - 2) * share), rect.height - 2),
            radius: plate.radius, fill: painter.accentTint))
      }
      let y = rect.midY - row.size.height / 2
      return elements
        + row.draw(Rect(rect.minX + 14, y, rect.width - 28, row.size.height), &painter)
    }.on(plate)
  }
}

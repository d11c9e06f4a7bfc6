/// A pill to filter by, to pick, or to take away again.
struct Chip: BlockControl {
  let roles: [Control.Role] = [.chip]

  func block(for control: Control, width: Double, _ painter: Painter) -> Block {
    let isOn = control.has(.selected) || control.has(.active) || control.has(.checked)
    var plate = painter.plate(
      of: control, fill: isOn ? painter.accentTint : .none,
      stroke: isOn ? painter.accent : painter.hairline, radius: 999)
    if control.style.corners == .sharp { plate.radius = 0 }
    let ink: Paint = isOn ? painter.accent : .softInk
    let isRemovable = control.isVariant("removable", "tag", "input", "token")
    let cross = isRemovable ? painter.icon("close", size: 14, paint: ink) : nil
    let icon = painter.icon(control.icon, size: 16, paint: ink)
    let sides = [icon, cross].compactMap(\.self).reduce(24) { $0 + $1.size.width + 6 }
    let text = painter.text(
      control.label, TextSetting(size: 13, paint: ink, lineLimit: 1), width: width - sides,
      for: control)
    let count = painter.text(control.value, .caption.bold, width: 40)
    let content = Block.row([icon, text, count, cross], gap: 6)
    let height = control.style.size == .small ? 26.0 : 32
    let size = Size(min(width, content.size.width + 24), height)
    return Block(size) { rect, painter in
      content.draw(Rect(center: rect.center, size: content.size), &painter)
    }.on(plate)
  }
}

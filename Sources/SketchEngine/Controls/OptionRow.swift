/// One of several answers, with its share of the votes where there is one.
struct OptionRow: BlockControl {
  // Which options look like this is for ``Option`` to say.
  let roles: [Control.Role] = []

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

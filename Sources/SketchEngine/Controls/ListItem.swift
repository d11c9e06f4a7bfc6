/// One row of a list: something before the words, the words, and something after them.
struct ListItem: BlockControl {
  let roles: [Control.Role] = [.listItem]

  func block(for control: Control, width: Double, _ painter: Painter) -> Block {
    let isOn = control.has(.selected) || control.has(.active)
    let inset = control.style.fill != nil ? 12.0 : isOn ? 8 : 0
    let room = width - 2 * inset
    let leading = Self.leading(of: control, painter)
    let trailing = Self.trailing(of: control, width: room, painter)
    let row = Block.bar(
      width: room, leading: leading, trailing: trailing, gap: width < 200 ? 8 : 12
    ) { room in
      words(of: control, width: room, painter)
    }
    let tall = Block(
      Size(width, max(isCompact(control) ? 36 : 48, row.size.height + 20)), isWide: true
    ) {
      rect, painter in
      row.draw(
        Rect(
          rect.minX + inset, rect.midY - row.size.height / 2, rect.width - 2 * inset,
          row.size.height), &painter)
    }
    let plate = painter.plate(
      of: control, fill: isOn ? painter.accentTint : .none, radius: 8)
    return tall.on(plate)
  }

  private func isCompact(_ control: Control) -> Bool {
    control.style.size == .small || (control.detail.isEmpty && control.children.isEmpty)
  }

  private func words(of control: Control, width: Double, _ painter: Painter) -> Block {
    let isBold = !control.detail.isEmpty || control.has(.active)
    var title = isBold ? TextSetting.name : TextSetting.body.painted(.ink)
    title.lineLimit = 2
    let isDone = control.has(.checked)
    if isDone || control.has(.disabled) { title.paint = .faintInk }
    let below = control.children(.progress, .avatarGroup, .rating, .text, .heading).map {
      Block.control($0, within: width, painter, isWide: !$0.role.hugsContent)
    }
    return .column(
      [
        painter.text(control.label, title, width: width, for: control, isStruck: isDone),
        painter.text(control.detail, .caption.lines(2), width: width),
      ] + below, gap: 2)
  }

  private static let leadingRoles: [Control.Role] = [
    .avatar, .image, .icon, .checkbox, .radio, .logo,
  ]

  /// What stands before the words: a picture, an icon, a box to tick.
  private static func leading(of control: Control, _ painter: Painter) -> Block? {
    if var first = control.children.first(where: { leadingRoles.contains($0.role) }) {
      if first.role == .image {
        first.style.width = first.style.width ?? 56
        first.style.height = first.style.height ?? 56
      }
      if first.role == .avatar, first.label.isEmpty { first.label = control.label }
      return .control(first, within: 72, painter)
    }
    return painter.icon(control.icon, size: 20)
  }

  private static func trailing(
    of control: Control, width: Double, _ painter: Painter
  ) -> Block? {
    var pieces: [Block?] = []
    let setting: TextSetting =
      Amount(reading: control.value)?.prefix.isEmpty == false
      ? .name : .caption
    if !isDirection(control.value) {
      pieces.append(
        painter.text(control.value, setting.anchored(.end).lines(1), width: width * 0.4))
    }
    let first = control.children.firstIndex { leadingRoles.contains($0.role) }
    let inner: [Control.Role] = [.progress, .avatarGroup, .rating, .text, .heading]
    for (index, child) in control.children.enumerated()
    where index != first && !inner.contains(child.role) {
      pieces.append(.control(child, within: width * 0.4, painter))
    }
    if control.isVariant("chevron", "navigation", "link") || isDirection(control.value) {
      pieces.append(painter.icon("chevron-right", size: 18, paint: .faintInk))
    }
    let present = pieces.compactMap(\.self)
    return present.isEmpty ? nil : .row(present, gap: 8)
  }

  private static func isDirection(_ value: String) -> Bool { [">", "›", "→"].contains(value) }
}

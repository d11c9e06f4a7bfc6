/// Buttons that show a picture instead of words.
struct IconButton: ControlKind {
  let roles: [Control.Role] = [.iconButton, .fab, .hamburger]

  func size(of control: Control, within width: Double, _ painter: Painter) -> Size {
    if control.role == .fab {
      let words = isExtended(control) ? painter.width(of: control.label, bold: true) + 48 : 0
      let side: Double = painter.frame == .watch ? 40 : 56
      return Size(max(side, words), side)
    }
    guard isCaptioned(control, painter) else {
      return control.style.size == .large
        ? Size(56, 56) : control.style.size == .small ? Size(32, 32) : Size(40, 40)
    }
    let words = painter.width(of: control.label, size: 12)
    return Size(min(width, max(72, words + 8)), 76)
  }

  /// Whether its words are shown under it, as for the quick actions of a phone.
  private func isCaptioned(_ control: Control, _ painter: Painter) -> Bool {
    guard control.role == .iconButton, !control.label.isEmpty else { return false }
    if control.variant == "captioned" { return true }
    switch painter.host {
    case .screen, .section, .group, .card, .grid:
      return painter.isNarrow && control.place == .flow && control.style.fill == nil
        || control.variant == "round"
    default: return false
    }
  }

  /// Whether a floating button shows its words, which only a long name asks for.
  private func isExtended(_ control: Control) -> Bool {
    control.role == .fab && control.variant == "extended"
  }

  func elements(of control: Control, in rect: Rect, _ painter: inout Painter) -> [Element] {
    switch control.role {
    case .fab: floating(control, in: rect, &painter)
    case .hamburger:
      [
        Glyph.bars.element(
          in: Rect(center: rect.center, size: Size(22, 22)), paint: painter.ink(.ink, for: control))
      ]
    default: plain(control, in: rect, &painter)
    }
  }

  private func floating(
    _ control: Control, in rect: Rect, _ painter: inout Painter
  ) -> [Element] {
    let fill = painter.fill(of: control, usual: painter.accent)
    let radius = control.style.corners == .sharp ? 0 : rect.height / 2
    let ink = Paint.readable(on: fill)
    let icon = Rect(center: rect.center, size: Size(24, 24))
    let named = painter.icon(of: control, in: icon, paint: ink)
    return [
      .rect(
        rect.moved(by: Point(0, 2)).inset(by: 0.5), radius: radius, fill: .token(.scrim),
        opacity: 0.16),
      .rect(rect, radius: radius, fill: fill),
    ] + (named.isEmpty ? [Glyph.plus.element(in: icon, paint: ink, strokeWidth: 2)] : named)
  }

  private func plain(
    _ control: Control, in rect: Rect, _ painter: inout Painter
  ) -> [Element] {
    let isCaptioned = isCaptioned(control, painter)
    let side = isCaptioned ? 48 : min(rect.width, rect.height)
    let middle = Point(rect.midX, isCaptioned ? rect.minY + 24 : rect.midY)
    let square = Rect(center: middle, size: Size(side, side))
    var elements: [Element] = []
    let outside = painter.ground
    let isRound = isCaptioned || control.variant == "round" || control.style.corners == .pill
    let fill = painter.fill(of: control, usual: isCaptioned ? painter.accentTint : .none)
    let bordered = control.variant == "outline" || control.style.isOutlined
    let stroke = painter.stroke(of: control, usual: bordered ? .strongLine : .none)
    if fill != .none || stroke != .none {
      let radius = isRound ? side / 2 : painter.radius(of: control, usual: 6)
      elements.append(.rect(square, radius: radius, fill: fill, stroke: stroke))
      if fill != .none { painter.ground = fill }
    }
    let paint = painter.ink(isCaptioned ? painter.accent : .softInk, for: control)
    let size: Double = side >= 48 ? 24 : side <= 32 ? 18 : 20
    elements += mark(
      of: control, in: Rect(center: square.center, size: Size(size, size)), paint, painter)
    painter.ground = outside
    if isCaptioned {
      let words = Rect(rect.minX, rect.minY + 56, rect.width, 16)
      elements.append(
        painter.line(
          control.label, in: words,
          TextSetting(size: 12, paint: painter.ink(.softInk), anchor: .middle)))
    }
    if control.has(.active) || !control.value.isEmpty {
      let dot = Rect(square.midX + 4, square.midY - 12, 8, 8)
      elements.append(.ellipse(dot, fill: .token(.bad)))
    }
    return elements
  }

  private func mark(
    of control: Control, in rect: Rect, _ paint: Paint, _ painter: Painter
  ) -> [Element] {
    let named = painter.icon(of: control, in: rect, paint: paint)
    if !named.isEmpty { return named }
    let glyph: Glyph? =
      switch control.icon.isEmpty ? control.label.lowercased() : control.icon {
      case "close", "x", "dismiss": .cross
      case "back", "previous", "arrow-left": .chevronLeft
      case "next", "forward", "arrow-right": .chevronRight
      case "add", "plus", "new": .plus
      case "minus": .minus
      case "search": .magnifier
      case "calendar": .calendar
      case "menu", "hamburger": .bars
      case "check", "done": .check
      default: nil
      }
    if let glyph { return [glyph.element(in: rect, paint: paint)] }
    // Without a picture of its own it shows the first letter of its name in a ring.
    let letter = control.spokenLabel.first.map { String($0).uppercased() } ?? ""
    let text = TextSetting(size: 12, isBold: true, paint: paint, anchor: .middle)
    return [.ellipse(rect, stroke: paint, strokeWidth: 1.5), painter.line(letter, in: rect, text)]
  }
}

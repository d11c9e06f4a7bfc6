/// An entry of a navigation or a menu: an icon and a word.
struct NavItem: ControlKind {
  let roles: [Control.Role] = [.navItem, .menuItem]

  func size(of control: Control, within width: Double, _ painter: Painter) -> Size {
    switch painter.host {
    case .tabBar: return Size(width, 56)
    case .navbar, .header, .menuBar, .footer, .toolbar:
      let icon: Double = control.icon.isEmpty ? 0 : 24
      let words = painter.width(of: control.label, bold: true)
      return Size(min(width, words + icon + 16 + (control.children.isEmpty ? 0 : 20)), 36)
    default: return Size(width, ownHeight + nested(control, within: width, painter).size.height)
    }
  }

  private let ownHeight = 40.0

  func elements(of control: Control, in rect: Rect, _ painter: inout Painter) -> [Element] {
    switch painter.host {
    case .tabBar: stacked(control, in: rect, &painter)
    case .navbar, .header, .menuBar, .footer, .toolbar: inline(control, in: rect, &painter)
    default: listed(control, in: rect, &painter)
    }
  }

  private func isCurrent(_ control: Control) -> Bool {
    control.has(.selected) || control.has(.active)
  }

  private func stacked(
    _ control: Control, in rect: Rect, _ painter: inout Painter
  ) -> [Element] {
    let paint = painter.ink(isCurrent(control) ? painter.accent : .faintInk, for: control)
    let icon = Rect(center: Point(rect.midX, rect.minY + 19), size: Size(24, 24))
    let words = Rect(rect.minX + 1, rect.minY + 34, rect.width - 2, 16)
    let named = painter.icon(of: control, in: icon, paint: paint)
    let plain = Element.rect(icon.inset(by: 3), radius: 4, stroke: paint, strokeWidth: 1.75)
    return (named.isEmpty ? [plain] : named) + [
      painter.line(
        control.label, in: words,
        TextSetting(size: 12, isBold: isCurrent(control), paint: paint, anchor: .middle))
    ]
  }

  private func inline(
    _ control: Control, in rect: Rect, _ painter: inout Painter
  ) -> [Element] {
    var elements: [Element] = []
    let paint = painter.ink(isCurrent(control) ? painter.accent : .softInk, for: control)
    var words = rect.inset(x: 8, y: 0)
    if let fill = control.style.fill {
      elements.append(.rect(rect, radius: 6, fill: .fixed(fill)))
      painter.ground = .fixed(fill)
    }
    if !control.icon.isEmpty {
      let icon = Rect(words.minX, rect.midY - 9, 18, 18)
      elements += painter.icon(of: control, in: icon, paint: paint)
      words = Rect(words.minX + 24, words.minY, max(8, words.width - 24), words.height)
    }
    elements.append(
      painter.line(
        control.label, in: words, TextSetting(isBold: isCurrent(control), paint: paint)))
    if !control.children.isEmpty {
      let mark = Rect(rect.maxX - 24, rect.midY - 8, 16, 16)
      elements.append(Glyph.chevronDown.element(in: mark, paint: paint, strokeWidth: 1.5))
    }
    return elements
  }

  private func listed(
    _ control: Control, in rect: Rect, _ painter: inout Painter
  ) -> [Element] {
    let row = Rect(rect.minX, rect.minY, rect.width, min(rect.height, ownHeight))
    var elements: [Element] = []
    let outside = painter.ground
    var paint = painter.ink(.softInk, for: control)
    if isCurrent(control) {
      let fill: Paint = painter.isPlainGround ? painter.accentTint : .readable(on: painter.ground)
      elements.append(
        .rect(row, radius: painter.radius(of: control, usual: 6), fill: fill))
      let wanted = painter.isPlainGround ? painter.accent : painter.ground
      painter.ground = fill
      paint = painter.ink(wanted, for: control)
    } else if let fill = control.style.fill {
      elements.append(.rect(row, radius: 6, fill: .fixed(fill)))
      painter.ground = .fixed(fill)
      paint = painter.ink(.softInk, for: control)
    }
    if control.has(.disabled) { paint = painter.ink(.faintInk) }
    if control.variant == "danger" { paint = painter.ink(.token(.bad)) }
    elements += words(of: control, in: row, paint, painter)
    painter.ground = outside
    let inner = nested(control, within: rect.width, painter)
    elements += painter.draw(
      control.children, inner, at: Point(rect.minX + 24, row.maxY), host: .sidebar)
    return elements
  }

  private func words(
    of control: Control, in row: Rect, _ paint: Paint, _ painter: Painter
  ) -> [Element] {
    var elements: [Element] = []
    var left = row.minX + 12
    var right = row.maxX - 12
    if row.width >= 64, control.icon.isEmpty == false || painter.host == .sidebar {
      let square = Rect(left, row.midY - 10, 20, 20)
      let icon = painter.icon(of: control, in: square, paint: paint)
      elements += icon
      if icon.isEmpty, !control.icon.isEmpty || control.role == .navItem {
        elements.append(
          .rect(square.inset(by: 4), radius: 3, stroke: paint, strokeWidth: 1.5))
      }
      if !icon.isEmpty || !control.icon.isEmpty || control.role == .navItem { left += 32 }
    }
    let trailing = control.value.isEmpty ? control.detail : control.value
    if !trailing.isEmpty {
      let width = min(painter.width(of: trailing, size: 12), row.width / 2)
      let area = Rect(right - width, row.minY, width, row.height)
      elements.append(
        painter.line(
          trailing, in: area,
          TextSetting(size: 12, paint: painter.ink(.faintInk), anchor: .end)))
      right -= width + 8
    }
    let words = Rect(left, row.minY, max(8, right - left), row.height)
    elements.append(
      painter.line(
        control.label, in: words,
        TextSetting(isBold: isCurrent(control), paint: paint)))
    return elements
  }

  private func nested(
    _ control: Control, within width: Double, _ painter: Painter
  ) -> ChildLayout {
    painter.layout(control.children, in: .sidebar, within: max(24, width - 24))
  }
}

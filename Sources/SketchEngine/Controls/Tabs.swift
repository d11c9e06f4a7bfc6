/// Tabs over what they switch: a row with a line under the current one, or a column.
struct Tabs: ControlKind {
  let roles: [Control.Role] = [.tabs, .tab]

  func size(of control: Control, within width: Double, _ painter: Painter) -> Size {
    guard control.role == .tabs else { return tabSize(control, within: width, painter) }
    guard !isColumn(control) else {
      return Size(min(width, 240), Double(max(1, control.children.count)) * 44 - 4)
    }
    return Size(width, row(of: control, within: width, painter).size.height + 1)
  }

  func elements(of control: Control, in rect: Rect, _ painter: inout Painter) -> [Element] {
    guard control.role == .tabs else { return tab(control, in: rect, &painter) }
    guard !isColumn(control) else {
      let items = control.children.indices.map { index in
        Rect(rect.minX, rect.minY + Double(index) * 44, rect.width, 40)
      }
      return [.rect(rect)]
        + painter.draw(
          control.children, ChildLayout(rects: items, size: rect.size), at: .zero, host: .sidebar)
    }
    let layout = row(of: control, within: rect.width, painter)
    let y = rect.maxY - 0.5
    return [.line(Point(rect.minX, y), Point(rect.maxX, y), stroke: painter.hairline)]
      + painter.draw(control.children, layout, at: rect.origin, host: .tabs)
  }

  private func isColumn(_ control: Control) -> Bool {
    control.arrangement == .column || control.variant == "vertical"
      || (control.place == .left && control.arrangement == .automatic)
  }

  /// Tabs side by side, on more lines where they do not fit.
  private func row(
    of control: Control, within width: Double, _ painter: Painter
  ) -> ChildLayout {
    var rects: [Rect] = []
    var x = 0.0
    var y = 0.0
    let sizes = control.children.map { tabSize($0, within: width, painter) }
    let natural = sizes.reduce(0) { $0 + $1.width }
    let isEven = painter.isNarrow && natural <= width && control.children.count > 1
    let extra = isEven ? (width - natural) / Double(control.children.count) : 0
    for size in sizes {
      if x > 0, x + size.width > width {
        x = 0
        y += 40
      }
      rects.append(Rect(x, y, size.width + extra, 40))
      x += size.width + extra
    }
    return ChildLayout(rects: rects, size: Size(width, y + 40))
  }

  private func tabSize(
    _ control: Control, within width: Double, _ painter: Painter
  ) -> Size {
    let count = control.value.isEmpty ? 0 : painter.width(of: control.value, size: 12) + 22
    let icon: Double = control.icon.isEmpty ? 0 : 26
    let padding: Double = painter.isNarrow ? 20 : 32
    return Size(
      min(width, painter.width(of: control.label, bold: true) + padding + count + icon), 40)
  }

  private func tab(
    _ control: Control, in rect: Rect, _ painter: inout Painter
  ) -> [Element] {
    if painter.host == .sidebar || painter.host == .tabBar {
      return NavItem().elements(of: control, in: rect, &painter)
    }
    let isCurrent = control.has(.selected) || control.has(.active)
    let paint = painter.ink(isCurrent ? painter.accent : .softInk, for: control)
    let text = TextSetting(isBold: isCurrent, paint: paint)
    var elements: [Element] = [.rect(rect)]
    let isWide = rect.width >= 96
    let count =
      control.value.isEmpty || !isWide ? 0 : painter.width(of: control.value, size: 12) + 22
    let icon: Double = control.icon.isEmpty || !isWide ? 0 : 26
    let words = painter.typeface.truncated(
      control.label, width: max(8, rect.width - 8 - count - icon), size: 14, bold: isCurrent)
    let wide = painter.width(of: words, bold: isCurrent)
    var x = rect.midX - (wide + count + icon) / 2
    if icon > 0 {
      elements += painter.icon(
        control.icon, in: Rect(x, rect.midY - 9, 18, 18), paint: paint)
      x += icon
    }
    elements.append(painter.line(words, in: Rect(x, rect.minY, wide + 1, rect.height), text))
    if count > 0 {
      let pill = Rect(x + wide + 8, rect.midY - 9, count - 8, 18)
      elements.append(.rect(pill, radius: 9, fill: .token(.placeholder)))
      elements.append(
        painter.line(
          control.value, in: pill,
          TextSetting(
            size: 12, paint: .legible(.softInk, on: .token(.placeholder)), anchor: .middle)))
    }
    if isCurrent {
      elements.append(
        .rect(Rect(rect.minX, rect.maxY - 2, rect.width, 2), fill: painter.accent))
    }
    return elements
  }
}

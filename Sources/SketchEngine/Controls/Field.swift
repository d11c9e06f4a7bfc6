/// Boxes of one line to type into or pick from, with their label above.
struct Field: ControlKind {
  let roles: [Control.Role] = [
    .textField, .passwordField, .search, .select, .datePicker, .timePicker,
  ]

  func size(of control: Control, within width: Double, _ painter: Painter) -> Size {
    let caption = FieldCaption(control, painter)
    let open = panelHeight(of: control, within: width, painter)
    return Size(
      ownWidth(of: control, within: width, painter),
      caption.above + boxHeight(control, painter) + open + caption.below(within: width))
  }

  private func ownWidth(
    of control: Control, within width: Double, _ painter: Painter
  ) -> Double {
    let isInBar = painter.host == .navbar || painter.host == .toolbar
    guard !control.style.isFullWidth else { return width }
    switch control.role {
    case .select, .datePicker, .timePicker:
      guard
        isInBar || painter.host == .screen || painter.host == .section
          || painter.host == .group && width > 480
      else { return width }
      let words = max(
        painter.width(of: shownWords(control, painter).text), painter.width(of: control.label))
      return min(width, max(isInBar ? 96 : 140, words + 56))
    case .search: return isInBar ? min(width, 320) : width
    default: return width
    }
  }

  private func boxHeight(_ control: Control, _ painter: Painter) -> Double {
    if let wished = control.style.height { return min(200, max(24, wished)) }
    switch control.style.size {
    case .small: return 32
    case .large: return 48
    case .regular: return painter.isNarrow && painter.isCenteredPage ? 48 : 40
    }
  }

  func elements(of control: Control, in rect: Rect, _ painter: inout Painter) -> [Element] {
    let caption = FieldCaption(control, painter)
    var elements = caption.elements(in: rect)
    let box = Rect(
      rect.minX, rect.minY + caption.above, rect.width, boxHeight(control, painter))
    let fill = control.has(.disabled) ? .surface : painter.fill(of: control, usual: .raised)
    let isActive = control.has(.active) || control.has(.open) || control.has(.selected)
    let usual: Paint =
      control.has(.error) ? .token(.bad) : isActive ? painter.accent : .strongLine
    let isPill =
      control.role == .search && control.style.corners == nil && painter.look.corners == nil
    let radius =
      isPill ? box.height / 2 : min(painter.radius(of: control, usual: 6), box.height / 2)
    elements.append(
      .rect(
        box.inset(by: 0.5), radius: radius, fill: fill,
        stroke: painter.stroke(of: control, usual: usual),
        strokeWidth: control.has(.error) || isActive ? 1.5 : 1))
    let outside = painter.ground
    painter.ground = fill == .none ? outside : fill
    elements += inside(control, box, &painter)
    painter.ground = outside
    elements += panel(of: control, under: box, &painter)
    let open = panelHeight(of: control, within: rect.width, painter)
    elements += caption.message(in: rect, at: box.maxY + open)
    return elements
  }

  /// What stands in the box: a mark, the words, and what is at its end.
  private func inside(
    _ control: Control, _ box: Rect, _ painter: inout Painter
  ) -> [Element] {
    var elements: [Element] = []
    var left = box.minX + (control.role == .search ? 14 : 12)
    var right = box.maxX - 12
    let faint = painter.ink(.faintInk)
    if control.role == .search {
      let mark = Rect(left, box.midY - 9, 18, 18)
      elements.append(Glyph.magnifier.element(in: mark, paint: faint))
      left += 26
    } else if !control.icon.isEmpty, control.role == .textField || control.role == .passwordField {
      let icon = painter.icon(control.icon, in: Rect(left, box.midY - 9, 18, 18), paint: faint)
      elements += icon
      if !icon.isEmpty { left += 26 }
    }
    if let glyph = trailing(control), box.width > 64 {
      elements.append(
        glyph.element(in: Rect(right - 18, box.midY - 9, 18, 18), paint: faint, strokeWidth: 1.5))
      right -= 26
    }
    if control.role != .select {
      for child in control.children.suffix(2).reversed() where right - left > 120 {
        let size = painter.size(of: child, within: 120)
        let rect = Rect(
          right - size.width + 6, box.midY - min(32, size.height) / 2, size.width,
          min(32, size.height))
        elements.append(painter.draw(child, in: rect))
        right -= size.width + 2
      }
    }
    let room = Rect(left, box.minY, max(8, right - left), box.height)
    return elements + words(of: control, in: room, painter)
  }

  private func trailing(_ control: Control) -> Glyph? {
    switch control.role {
    case .select: control.has(.open) ? .chevronUp : .chevronDown
    case .datePicker: .calendar
    case .timePicker: .clock
    case .passwordField: .eye
    default: nil
    }
  }

  private func shownWords(_ control: Control, _ painter: Painter) -> (text: String, isHint: Bool) {
    let isInline = FieldCaption(control, painter).above == 0 && control.role == .select
    if isInline, !control.value.isEmpty, !control.label.isEmpty {
      return ("\(control.label): \(control.value)", false)
    }
    if !control.value.isEmpty { return (control.value, false) }
    if control.role == .select, control.placeholder.isEmpty, let first = control.children.first,
      FieldCaption(control, painter).above > 0
    {
      let chosen = control.children.first { $0.has(.selected) } ?? first
      return (chosen.label, false)
    }
    if !control.placeholder.isEmpty { return (control.placeholder, true) }
    if FieldCaption(control, painter).above == 0 { return (control.label, control.role != .select) }
    return (FieldCaption.hint(for: control), true)
  }

  private func words(of control: Control, in room: Rect, _ painter: Painter) -> [Element] {
    if control.role == .passwordField, control.placeholder.isEmpty,
      FieldCaption(control, painter).above > 0 || !control.value.isEmpty
    {
      let count = max(1, min(8, Int(room.width / 10)))
      return (0..<count).map { index in
        let middle = Point(room.minX + 4 + Double(index) * 10, room.midY)
        return .ellipse(Rect(center: middle, size: Size(6, 6)), fill: painter.ink(.softInk))
      }
    }
    let shown = shownWords(control, painter)
    guard !shown.text.isEmpty else { return [] }
    let paint = painter.ink(shown.isHint ? .faintInk : .ink, for: control)
    return [painter.line(shown.text, in: room, TextSetting(paint: paint))]
  }

  // MARK: What an open field shows

  private func panelHeight(
    of control: Control, within width: Double, _ painter: Painter
  ) -> Double {
    guard control.has(.open) else { return 0 }
    if control.role == .datePicker { return calendar(control, within: width, painter).height + 8 }
    guard !control.children.isEmpty else { return 0 }
    return painter.size(of: menu(of: control), within: width).height + 4
  }

  private func calendar(
    _ control: Control, within width: Double, _ painter: Painter
  ) -> Size {
    painter.size(of: Control(.calendar, control.value, variant: "month"), within: min(width, 320))
  }

  /// The list that an open selection shows.
  private func menu(of control: Control) -> Control {
    // Whatever was said to be in it, it is there to be picked.
    let options = control.children.map { child in
      guard [.button, .text, .tab, .chip, .listItem, .link].contains(child.role) else {
        return child
      }
      var option = child
      option.role = .option
      option.variant = ""
      return option
    }
    return Control(.menu, control.label, options)
  }

  private func panel(
    of control: Control, under box: Rect, _ painter: inout Painter
  ) -> [Element] {
    guard control.has(.open) else { return [] }
    if control.role == .datePicker {
      let size = calendar(control, within: box.width, painter)
      let rect = Rect(
        origin: Point(box.minX, box.maxY + 8), size: Size(min(320, box.width), size.height))
      return [painter.draw(Control(.calendar, control.value, variant: "month"), in: rect)]
    }
    guard !control.children.isEmpty else { return [] }
    let menu = menu(of: control)
    let height = painter.size(of: menu, within: box.width).height
    return [painter.draw(menu, in: Rect(box.minX, box.maxY + 4, box.width, height))]
  }
}

/// Things to tick or turn on, with their words beside them.
struct Choice: ControlKind {
  let roles: [Control.Role] = [.checkbox, .radio, .switch]

  func size(of control: Control, within width: Double, _ painter: Painter) -> Size {
    if control.role == .switch { return switchSize(of: control, within: width, painter) }
    let words = painter.size(of: control.label, width: width - 26, TextSetting())
    let detail = painter.size(of: control.detail, width: width - 26, TextSetting(size: 12))
    let wide = control.label.isEmpty ? 18 : 26 + max(words.width, detail.width)
    return Size(min(width, wide), max(20, words.height + detail.height))
  }

  func elements(of control: Control, in rect: Rect, _ painter: inout Painter) -> [Element] {
    control.role == .switch
      ? toggle(control, in: rect, painter) : tick(control, in: rect, painter)
  }

  private func tick(_ control: Control, in rect: Rect, _ painter: Painter) -> [Element] {
    let isOn = control.has(.checked) || control.has(.selected) || control.has(.on)
    let mark = Rect(rect.minX + 1, rect.minY + 2, 16, 16)
    let fill = painter.fill(of: control, usual: painter.accent)
    let stroke =
      control.has(.error) ? Paint.token(.bad) : painter.stroke(of: control, usual: .strongLine)
    var elements: [Element] = []
    if control.role == .radio {
      elements.append(
        .ellipse(mark, fill: .raised, stroke: isOn ? fill : stroke, strokeWidth: 1.5))
      if isOn { elements.append(.ellipse(mark.inset(by: 4), fill: fill)) }
    } else {
      elements.append(
        .rect(
          mark, radius: control.style.corners == .sharp ? 0 : 4, fill: isOn ? fill : .raised,
          stroke: isOn ? fill : stroke, strokeWidth: 1.5))
      if isOn {
        elements.append(
          Glyph.check.element(in: mark.inset(by: 1), paint: .readable(on: fill), strokeWidth: 2))
      }
    }
    return elements
      + words(
        of: control, in: Rect(rect.minX + 26, rect.minY, max(8, rect.width - 26), rect.height),
        painter)
  }

  private func words(of control: Control, in rect: Rect, _ painter: Painter) -> [Element] {
    let paint = painter.ink(control.has(.disabled) ? .faintInk : .softInk, for: control)
    let words = TextSetting(paint: paint)
    let height = painter.size(of: control.label, width: rect.width, words).height
    let below = Rect(rect.minX, rect.minY + height, rect.width, 16)
    return painter.elements(of: control.label, in: rect, words)
      + painter.elements(
        of: control.detail, in: below, TextSetting(size: 12, paint: painter.ink(.faintInk)))
  }

  // MARK: Switches

  private func switchSize(
    of control: Control, within width: Double, _ painter: Painter
  ) -> Size {
    guard !control.label.isEmpty else { return Size(40, 24) }
    let room = width - 56
    let words = painter.size(of: control.label, width: room, TextSetting())
    let detail = painter.size(of: control.detail, width: room, TextSetting(size: 12))
    let wide =
      isInline(painter) ? min(width, max(words.width, detail.width).rounded(.up) + 58) : width
    let height = max(24, words.height + detail.height)
    return Size(wide, isInline(painter) ? height : height + 16)
  }

  private func isInline(_ painter: Painter) -> Bool {
    switch painter.host {
    case .navbar, .toolbar, .header, .listItem, .row: true
    default: painter.isInFilterRow
    }
  }

  private func toggle(_ control: Control, in rect: Rect, _ painter: Painter) -> [Element] {
    let isOn =
      control.has(.on) || control.has(.checked) || control.has(.selected) || control.has(.active)
    let fill = isOn ? painter.fill(of: control, usual: painter.accent) : .strongLine
    let track = Rect(rect.maxX - 40, rect.midY - 11, 40, 22)
    let knob = Rect(isOn ? track.maxX - 20 : track.minX + 2, track.minY + 2, 18, 18)
    let room = max(8, rect.width - 56)
    let words = painter.size(of: control.label, width: room, TextSetting()).height
    let detail = painter.size(of: control.detail, width: room, TextSetting(size: 12)).height
    let top = rect.minY + (rect.height - words - detail) / 2
    return [.rect(track, radius: 11, fill: fill), .ellipse(knob, fill: .raised)]
      + self.words(of: control, in: Rect(rect.minX, top, room, words + detail), painter)
  }
}

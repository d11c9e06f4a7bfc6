/// Words that lead somewhere.
struct Link: ControlKind {
  let roles: [Control.Role] = [.link]

  func size(of control: Control, within width: Double, _ painter: Painter) -> Size {
    let size = painter.size(of: control.label, width: width, setting(control, painter))
    return Size(min(width, size.width), size.height)
  }

  private func setting(_ control: Control, _ painter: Painter) -> TextSetting {
    let isQuiet = painter.host == .footer || painter.host == .navbar
    let paint: Paint = isQuiet ? .softInk : painter.accent
    return TextSetting(
      size: control.style.size == .small ? 12 : 14, paint: painter.ink(paint, for: control))
  }

  func elements(of control: Control, in rect: Rect, _ painter: inout Painter) -> [Element] {
    var setting = setting(control, painter)
    let natural = painter.size(of: control.label, width: rect.width, setting)
    if natural.width + 8 < rect.width, painter.isCenteredPage { setting.anchor = .middle }
    let isQuiet = painter.host == .footer || painter.host == .navbar
    return painter.elements(of: control.label, in: rect, setting).map { element in
      guard case .text(var line) = element else { return element }
      line.isUnderlined = !isQuiet
      return .text(line)
    }
  }
}

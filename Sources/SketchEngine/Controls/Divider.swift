/// A hairline between two things, with a word in its middle where it has one.
struct Divider: ControlKind {
  let roles: [Control.Role] = [.divider]

  func size(of control: Control, within width: Double, _ painter: Painter) -> Size {
    Size(width, control.label.isEmpty ? 1 : 16)
  }

  func elements(of control: Control, in rect: Rect, _ painter: inout Painter) -> [Element] {
    let y = rect.midY.rounded(.down) + 0.5
    let stroke = painter.stroke(of: control, usual: painter.hairline)
    guard !control.label.isEmpty else {
      return [.line(Point(rect.minX, y), Point(rect.maxX, y), stroke: stroke)]
    }
    let words = min(painter.width(of: control.label, size: 12), rect.width)
    let gap = words / 2 + 12
    var elements: [Element] = []
    if rect.width > 2 * gap {
      elements.append(.line(Point(rect.minX, y), Point(rect.midX - gap, y), stroke: stroke))
      elements.append(.line(Point(rect.midX + gap, y), Point(rect.maxX, y), stroke: stroke))
    }
    return elements + [
      painter.line(
        control.label, in: rect,
        TextSetting(size: 12, paint: painter.ink(.faintInk, for: control), anchor: .middle))
    ]
  }
}

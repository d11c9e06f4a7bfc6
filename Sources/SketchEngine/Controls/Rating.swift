/// Stars for how good something is, and the number beside them.
struct Rating: ControlKind {
  let roles: [Control.Role] = [.rating]

  func size(of control: Control, within width: Double, _ painter: Painter) -> Size {
    let side = side(of: control)
    let words = control.label.isEmpty ? 0 : painter.width(of: control.label) + 8
    return Size(min(width, 5 * (side + 2) - 2 + words), max(20, side))
  }

  private func side(of control: Control) -> Double {
    control.style.size == .large ? 28 : control.style.size == .small ? 14 : 18
  }

  func elements(of control: Control, in rect: Rect, _ painter: inout Painter) -> [Element] {
    let side = side(of: control)
    let score = control.value.split { !$0.isNumber && $0 != "." }.first.flatMap {
      Double(String($0))
    }
    let full = Int((score ?? 4).rounded())
    let fill: Paint = control.style.fill.map { .fixed($0) } ?? .series(1)
    var elements: [Element] = [.rect(rect)]
    for index in 0..<5 {
      let star = Rect(rect.minX + Double(index) * (side + 2), rect.midY - side / 2, side, side)
      elements.append(
        Glyph.star.element(in: star, paint: index < full ? fill : .token(.placeholder)))
    }
    guard !control.label.isEmpty else { return elements }
    let x = rect.minX + 5 * (side + 2) + 6
    let words = Rect(x, rect.minY, max(8, rect.maxX - x), rect.height)
    return elements + [
      painter.line(
        control.label, in: words, TextSetting(paint: painter.ink(.softInk, for: control)))
    ]
  }
}

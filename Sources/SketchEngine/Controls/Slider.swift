/// A value, or a range of values, on a track.
struct Slider: ControlKind {
  let roles: [Control.Role] = [.slider]

  func size(of control: Control, within width: Double, _ painter: Painter) -> Size {
    Size(width, head(of: control) + 24)
  }

  private func head(of control: Control) -> Double {
    control.label.isEmpty && control.value.isEmpty ? 0 : 24
  }

  func elements(of control: Control, in rect: Rect, _ painter: inout Painter) -> [Element] {
    var elements: [Element] = []
    let value = painter.width(of: control.value)
    if head(of: control) > 0 {
      let line = Rect(rect.minX, rect.minY, rect.width, 20)
      let words = Rect(line.minX, line.minY, max(8, line.width - value - 8), 20)
      if !control.label.isEmpty {
        elements.append(
          painter.line(control.label, in: words, TextSetting(paint: painter.ink(.ink))))
      }
      elements.append(
        painter.line(
          control.value, in: line, TextSetting(paint: painter.ink(.softInk), anchor: .end)))
    }
    let y = rect.minY + head(of: control) + 12
    let track = Rect(rect.minX + 8, y - 2, max(8, rect.width - 16), 4)
    let marks = positions(of: control)
    let fill = painter.fill(of: control, usual: painter.accent)
    let low = marks.count > 1 ? marks[0] : 0
    let high = marks.last ?? 0.5
    elements += [
      .rect(track, radius: 2, fill: .token(.placeholder), stroke: .none),
      .rect(
        Rect(track.minX + low * track.width, track.minY, (high - low) * track.width, 4), radius: 2,
        fill: fill),
    ]
    return elements
      + marks.map { mark in
        let middle = Point(track.minX + mark * track.width, y)
        return .ellipse(
          Rect(center: middle, size: Size(16, 16)), fill: .raised, stroke: fill, strokeWidth: 2)
      }
  }

  /// Where the knobs stand, from 0 to 1.
  private func positions(of control: Control) -> [Double] {
    let numbers = control.value.split { !$0.isNumber && $0 != "." }.compactMap {
      Double(String($0))
    }
    if control.variant == "range" || numbers.count > 1 { return [0.2, 0.7] }
    guard let first = numbers.first, first >= 0, first <= 100 else { return [0.6] }
    return [first / 100]
  }
}

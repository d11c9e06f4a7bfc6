/// A row of colors to choose from.
struct ColorPicker: ControlKind {
  let roles: [Control.Role] = [.colorPicker]

  func size(of control: Control, within width: Double, _ painter: Painter) -> Size {
    let caption = FieldCaption(control, painter)
    return Size(min(width, 8 * 40 - 8), caption.above + rows(within: width) * 40 - 8)
  }

  private func columns(within width: Double) -> Int { max(1, min(8, Int((width + 8) / 40))) }

  private func rows(within width: Double) -> Double {
    let columns = columns(within: width)
    return Double((8 + columns - 1) / columns)
  }

  func elements(of control: Control, in rect: Rect, _ painter: inout Painter) -> [Element] {
    let caption = FieldCaption(control, painter)
    let columns = columns(within: rect.width)
    var elements = caption.elements(in: rect)
    for index in 0..<8 {
      let swatch = Rect(
        rect.minX + Double(index % columns) * 40,
        rect.minY + caption.above + Double(index / columns) * 40, 32, 32)
      let fill: Paint = index == 0 ? painter.fill(of: control, usual: .series(0)) : .series(index)
      elements.append(.ellipse(index == 0 ? swatch.inset(by: 4) : swatch.inset(by: 2), fill: fill))
      if index == 0 {
        elements.append(.ellipse(swatch.inset(by: 1), stroke: painter.ink(.ink), strokeWidth: 2))
      }
    }
    return elements
  }
}

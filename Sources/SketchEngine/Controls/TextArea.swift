/// A box for several lines, with a corner to resize it.
struct TextArea: ControlKind {
  let roles: [Control.Role] = [.textArea]

  func size(of control: Control, within width: Double, _ painter: Painter) -> Size {
    let caption = FieldCaption(control, painter)
    return Size(width, caption.above + boxHeight(control) + caption.below(within: width))
  }

  private func boxHeight(_ control: Control) -> Double {
    if let wished = control.style.height { return max(48, min(1000, wished)) }
    return control.style.size == .small ? 72 : control.style.size == .large ? 160 : 104
  }

  func elements(of control: Control, in rect: Rect, _ painter: inout Painter) -> [Element] {
    let caption = FieldCaption(control, painter)
    let box = Rect(
      rect.minX, rect.minY + caption.above, rect.width,
      rect.height - caption.above - caption.below(within: rect.width))
    var elements = caption.elements(in: rect)
    let usual: Paint =
      control.has(.error) ? .token(.bad) : control.has(.active) ? painter.accent : .strongLine
    let fill = painter.fill(of: control, usual: control.has(.disabled) ? .surface : .raised)
    elements.append(
      .rect(
        box.inset(by: 0.5), radius: min(16, painter.radius(of: control, usual: 6)), fill: fill,
        stroke: painter.stroke(of: control, usual: usual)))
    elements += caption.message(in: rect, at: box.maxY)
    if fill != .none { painter.ground = fill }
    let isHint = control.value.isEmpty
    let words = isHint ? control.placeholder : control.value
    let limit = max(1, Int((box.height - 20) / 20))
    elements += painter.elements(
      of: words, in: box.inset(x: 12, y: 10),
      TextSetting(paint: painter.ink(isHint ? .faintInk : .ink, for: control), lineLimit: limit))
    for step in [5.0, 9.0] {
      elements.append(
        .line(
          Point(box.maxX - 4 - step, box.maxY - 4), Point(box.maxX - 4, box.maxY - 4 - step),
          stroke: .strongLine))
    }
    return elements
  }
}

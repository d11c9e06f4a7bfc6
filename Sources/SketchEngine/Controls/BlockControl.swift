/// A control of a fixed design, put together from blocks.
protocol BlockControl: ControlKind {
  /// The pieces it is made of.
  ///
  /// - Parameters:
  ///   - control: What to draw.
  ///   - width: The room there is from left to right, in px.
  ///   - painter: Measures text and other controls.
  /// - Returns: One block for the whole control.
  func block(for control: Control, width: Double, _ painter: Painter) -> Block
}

extension BlockControl {
  func size(of control: Control, within width: Double, _ painter: Painter) -> Size {
    let width = max(24, min(width, control.wishedWidth ?? width))
    var inside = painter
    inside.host = control.role
    var size = block(for: control, width: width, inside).size
    if let wished = control.wishedWidth { size.width = min(width, max(size.width, wished)) }
    if let wished = control.style.height { size.height = max(size.height, wished) }
    return size
  }

  func elements(of control: Control, in rect: Rect, _ painter: inout Painter) -> [Element] {
    let host = painter.host
    defer { painter.host = host }
    painter.host = control.role
    return block(for: control, width: max(24, rect.width), painter).draw(rect, &painter)
  }
}

/// A dashed field to drop files on.
struct FileUpload: ControlKind {
  let roles: [Control.Role] = [.fileUpload]

  func size(of control: Control, within width: Double, _ painter: Painter) -> Size {
    let words = painter.size(of: control.label, width: width - 32, title)
    let hint = painter.size(of: hint(of: control), width: width - 32, caption)
    let least: Double = control.style.size == .large ? 200 : 128
    return Size(width, max(control.style.height ?? least, 72 + words.height + hint.height))
  }

  private let title = TextSetting(isBold: true, paint: .ink, anchor: .middle)
  private let caption = TextSetting(size: 12, paint: .faintInk, anchor: .middle)

  private func hint(of control: Control) -> String {
    control.detail.isEmpty ? "Drag and drop, or browse" : control.detail
  }

  func elements(of control: Control, in rect: Rect, _ painter: inout Painter) -> [Element] {
    let fill = painter.fill(of: control, usual: .surface)
    let stroke = painter.stroke(of: control, usual: .strongLine)
    var elements: [Element] = [
      .rect(
        rect.inset(by: 0.5), radius: min(16, painter.radius(of: control, usual: 10)), fill: fill,
        stroke: stroke, dashes: [6, 4])
    ]
    if fill != .none { painter.ground = fill }
    var title = title
    title.paint = painter.ink(.ink, for: control)
    var caption = caption
    caption.paint = painter.ink(.faintInk)
    let words = painter.size(of: control.label, width: rect.width - 32, title)
    let below = painter.size(of: hint(of: control), width: rect.width - 32, caption)
    let top = rect.midY - (words.height + below.height + 40) / 2
    let mark = Rect(rect.midX - 14, top, 28, 28)
    let icon = painter.icon(
      control.icon.isEmpty ? "cloud-upload" : control.icon, in: mark,
      paint: painter.ink(.faintInk))
    elements +=
      icon.isEmpty ? [Glyph.upload.element(in: mark, paint: painter.ink(.faintInk))] : icon
    let room = rect.inset(x: 16, y: 0)
    elements += painter.elements(
      of: control.label, in: Rect(room.minX, top + 36, room.width, words.height), title)
    elements += painter.elements(
      of: hint(of: control), in: Rect(room.minX, top + 36 + words.height + 2, room.width, 16),
      caption)
    return elements
  }
}

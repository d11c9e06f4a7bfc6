/// Running text, a caption, a quotation, or a name with its value at the right.
struct BodyText: BlockControl {
  let roles: [Control.Role] = [.text]

  func block(for control: Control, width: Double, _ painter: Painter) -> Block {
    var setting = Self.setting(of: control)
    if control.place == .center { setting.anchor = .middle }
    guard control.value.isEmpty else { return pair(control, setting, width, painter) }
    let measure = min(width, 720)
    let icon = painter.icon(control.icon, size: setting.size + 4, paint: setting.paint)
    let room = icon.map { measure - $0.size.width - 8 } ?? measure
    let words = painter.text(
      control.label, setting, width: room, for: control,
      isItalic: control.isVariant("quote", "italic"),
      isStruck: control.has(.disabled) && control.isVariant("price", "done"))
    let line = icon.map { .row([$0, words], gap: 8, alignment: .start) } ?? words
    let detail = painter.text(
      control.detail, setting.size > 14 ? .body : .caption, width: measure)
    return .column(
      [line, detail], gap: 4, alignment: setting.anchor == .middle ? .center : .start)
  }

  private func pair(
    _ control: Control, _ setting: TextSetting, _ width: Double, _ painter: Painter
  ) -> Block {
    let value = painter.text(
      control.value, setting.painted(.ink).anchored(.end), width: width * 0.6, for: control)
    return .bar(width: width, trailing: value, alignment: .start) { room in
      .column(
        [
          painter.text(control.label, setting, width: room),
          painter.text(control.detail, .caption, width: room),
        ], gap: 2)
    }
  }

  private static func setting(of control: Control) -> TextSetting {
    switch control.variant.lowercased() {
    case "caption", "hint", "small", "meta", "legal": return .caption
    case "lead", "subtitle", "intro": return .lead
    case "label", "overline", "eyebrow": return TextSetting.caption.bold
    case "strong", "bold", "name": return .name
    case "price": return TextSetting(size: 20, isBold: true, paint: .ink)
    case "error", "danger": return TextSetting(size: 12, paint: .token(.bad))
    case "success": return TextSetting(size: 12, paint: .token(.good))
    case "quote": return .lead
    default: break
    }
    switch control.style.size {
    case .small: return .caption
    case .regular: return .body
    case .large: return .lead
    }
  }
}

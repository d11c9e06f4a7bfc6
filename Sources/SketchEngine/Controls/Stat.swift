/// A number that matters: what it is, how much, and whether it went up or down.
struct Stat: BlockControl {
  let roles: [Control.Role] = [.stat]

  func block(for control: Control, width: Double, _ painter: Painter) -> Block {
    let isPlain = control.isVariant("plain", "band", "centered")
    let padding = isPlain ? 0 : width < 150 ? 12.0 : 20
    let room = max(24, width - 2 * padding)
    let icon = room >= 120 ? painter.tintedIcon(control.icon, size: 36) : nil
    let head = Block.bar(width: room, trailing: icon, gap: 8, alignment: .start) { room in
      painter.text(control.label, .body.painted(.faintInk), width: room)
    }
    let spark = sparkline(of: control, width: room, painter)
    let number = number(of: control, width: room, painter)
    let change = delta(of: control, width: room, painter)
    let others = control.children(except: .chart, .icon).map {
      Block.control($0, within: room, painter, isWide: !$0.role.hugsContent)
    }
    if control.isVariant("centered", "band") {
      let label = painter.text(
        control.label, .body.painted(.faintInk).anchored(.middle), width: room)
      return Block.column([number, label, change] + others, gap: 4, alignment: .center)
        .centered(in: width).framed()
    }
    let content = Block.column([head, number, change, spark] + others, gap: 8)
      .wide(room).padded(padding)
    return isPlain ? content.framed() : content.on(painter.card(control))
  }

  private func number(of control: Control, width: Double, _ painter: Painter) -> Block? {
    var size = width < 120 ? 20.0 : control.style.size == .large ? 44 : 28
    while size > 14, painter.width(of: control.value, size: size, bold: true) > width { size -= 2 }
    return painter.text(
      control.value, TextSetting(size: size, isBold: true, paint: .ink), width: width,
      for: control)
  }

  /// The line under the number; a change begins with a sign or a word for its direction.
  private func delta(of control: Control, width: Double, _ painter: Painter) -> Block? {
    let words = control.detail
    guard let direction = Self.direction(of: words) else {
      return painter.text(words, .caption, width: width)
    }
    // More of something unwelcome is not good news.
    let tone: Tone = direction == Self.isUnwelcome(control.label) ? .bad : .good
    let paint = tone.strong(painter)
    let arrow = painter.icon(direction ? "arrow-up" : "arrow-down", size: 14, paint: paint)
    let text = painter.text(words, TextSetting.caption.painted(paint), width: width - 20)
    return .row([arrow, text], gap: 4, alignment: .start)
  }

  /// Whether something grew (`true`) or shrank (`false`), where a text says so.
  static func direction(of text: String) -> Bool? {
    switch text.first {
    case "+", "↑", "▲": return true
    case "-", "−", "–", "↓", "▼": return false
    default: break
    }
    switch text.lowercased().split(separator: " ").first {
    case "up", "plus", "rising": return true
    case "down", "minus", "falling": return false
    default: return nil
    }
  }

  private static func isUnwelcome(_ label: String) -> Bool {
    let unwelcome: Set<String> = [
      "churn", "errors", "error", "bounce", "refunds", "cost", "costs", "expenses", "cancellations",
      "complaints", "incidents", "downtime", "latency", "overdue", "debt", "returns", "failures",
      "defects", "unsubscribes", "absences",
    ]
    return label.lowercased().split { !$0.isLetter }.contains { unwelcome.contains(String($0)) }
  }

  private func sparkline(of control: Control, width: Double, _ painter: Painter) -> Block? {
    guard var chart = control.child(.chart) else { return nil }
    chart.variant = "sparkline"
    return .control(chart, within: width, painter, isWide: true)
  }
}

extension Control.Role {
  /// Whether it is no wider than its content wherever there is room.
  var hugsContent: Bool {
    switch self {
    case .button, .iconButton, .link, .badge, .chip, .icon, .avatar, .avatarGroup, .logo, .heading,
      .text, .rating, .switch, .checkbox, .radio, .segmented, .numberStepper, .spinner,
      .progressRing, .dots, .pagination, .fab, .select, .tooltip:
      true
    default: false
    }
  }
}

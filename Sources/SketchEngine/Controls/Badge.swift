/// A small pill that says how something stands, counts, or marks something as new.
struct Badge: BlockControl {
  let roles: [Control.Role] = [.badge]

  func block(for control: Control, width: Double, _ painter: Painter) -> Block {
    let words = control.label.isEmpty ? control.value : control.label
    let tone = Tone(of: control)
    guard !words.isEmpty else {
      return Block(Size(10, 10)) { rect, painter in
        [.ellipse(rect, fill: painter.fill(of: control, usual: tone.strong(painter)))]
      }
    }
    let isCount = words.allSatisfy { $0.isNumber || $0 == "+" }
    let height = control.style.size == .large ? 28.0 : isCount ? 20 : 24
    let plate = painter.plate(
      of: control, fill: isCount ? tone.strong(painter) : tone.soft(painter), radius: 999)
    let wanted = isCount ? .readable(on: plate.fill) : tone.strong(painter)
    let ink = control.style.fill == nil || control.style.isOutlined ? wanted : .ink
    var setting = TextSetting(size: 12, isBold: isCount, paint: ink, anchor: .middle)
    setting.lineLimit = 1
    let icon = painter.icon(control.icon, size: 14, paint: ink)
    let room = max(16, width - 16 - (icon == nil ? 0 : 18))
    let text = painter.text(words, setting, width: room, for: control)
    let content = Block.row([icon, text], gap: 4)
    let size = Size(max(height, min(width, content.size.width + (isCount ? 12 : 16))), height)
    return Block(size) { rect, painter in
      content.draw(Rect(center: rect.center, size: content.size), &painter)
    }.on(plate)
  }
}

/// What a status says: that all is well, that something waits, that something is wrong.
enum Tone: Equatable {
  case good, warn, bad, neutral, accent

  /// The tone of a badge, by its variant or by what its words usually mean.
  init(of control: Control) {
    let words = control.variant.isEmpty ? control.label : control.variant
    self = Self.tone(of: words.isEmpty ? "accent" : words)
  }

  /// The tone of a word such as `Paid` or `Overdue`.
  static func tone(of status: String) -> Tone {
    if let phrase = phrases[status.lowercased()] { return phrase }
    if let sign = status.first, status.contains(where: \.isNumber), status.count > 2 {
      if sign == "+" || sign == "↑" { return .good }
      if sign == "−" || sign == "-" || sign == "↓" { return .bad }
    }
    let words = status.lowercased().split { !$0.isLetter }.map(String.init)
    // The last word decides: "not paid" and "payment failed" end in what they are.
    for word in words.reversed() {
      let isNegated = words.contains("not") || words.contains("no")
      if goodWords.contains(word) { return isNegated ? .warn : .good }
      if warnWords.contains(word) { return .warn }
      if badWords.contains(word) { return .bad }
      if accentWords.contains(word) { return .accent }
    }
    let isNumber = !status.isEmpty && status.allSatisfy { $0.isNumber || $0 == "+" }
    return isNumber ? .accent : .neutral
  }

  private static let phrases: [String: Tone] = [
    "on time": .good, "on track": .good, "up to date": .good, "in stock": .good, "armed": .good,
    "on the way": .accent, "out of stock": .bad, "out of date": .warn, "off track": .bad,
  ]

  private static let goodWords: Set<String> = [
    "good", "success", "paid", "active", "done", "completed", "complete", "delivered", "approved",
    "online", "available", "healthy", "passed", "resolved", "confirmed", "published", "live",
    "verified", "enabled", "shipped", "open", "operational", "up", "won", "ok", "stable",
    "connected", "accepted", "successful", "finished", "running", "signed",
  ]
  private static let warnWords: Set<String> = [
    "warn", "warning", "pending", "invited", "waiting", "processing", "review", "draft", "paused",
    "trial", "late", "low", "expiring", "partial", "scheduled", "medium", "busy", "away", "hold",
    "degraded", "delayed", "due", "maintenance", "idle", "unpaid", "queued", "preparing",
  ]
  private static let badWords: Set<String> = [
    "bad", "danger", "error", "failed", "failing", "suspended", "overdue", "cancelled", "canceled",
    "rejected", "blocked", "expired", "critical", "high", "urgent", "down", "declined", "banned",
    "lost", "missing", "refunded", "deleted", "outage", "unavailable", "locked", "sick", "absent",
    "disputed", "breached", "sold",
  ]
  private static let accentWords: Set<String> = [
    "accent", "info", "new", "popular", "featured", "beta", "pro", "primary", "sale", "progress",
    "recommended", "transit", "admin", "owner", "current", "today", "best", "unread",
  ]

  /// The color of its words and dots.
  func strong(_ painter: Painter) -> Paint {
    switch self {
    case .good: .token(.good)
    case .warn: .token(.warn)
    case .bad: .token(.bad)
    case .neutral: .softInk
    case .accent: painter.accent
    }
  }

  /// The color under its words.
  func soft(_ painter: Painter) -> Paint {
    switch self {
    case .good: .token(.goodSoft)
    case .warn: .token(.warnSoft)
    case .bad: .token(.badSoft)
    case .neutral: .token(.placeholder)
    case .accent: painter.accentTint
    }
  }
}

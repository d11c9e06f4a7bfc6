/// Messages of the program: alerts in the content, banners across it, toasts above it.
struct Notice: ControlKind {
  let roles: [Control.Role] = [.alert, .banner, .toast]

  func size(of control: Control, within width: Double, _ painter: Painter) -> Size {
    if control.role == .toast {
      let needed =
        painter.width(of: control.label) + 64
        + control.children.reduce(0) { $0 + painter.size(of: $1, within: 160).width + 12 }
      let wide = min(width, max(200, needed))
      return Size(wide, Plan(control, within: wide, painter).height)
    }
    return Size(width, Plan(control, within: width, painter).height)
  }

  func elements(of control: Control, in rect: Rect, _ painter: inout Painter) -> [Element] {
    let plan = Plan(control, within: rect.width, painter)
    let colors = colors(of: control, painter)
    let isStrip = control.role == .banner && painter.host == .screen
    let radius = isStrip ? 0 : painter.radius(of: control, usual: 8)
    var elements: [Element] = [
      .rect(rect, radius: min(radius, 16), fill: colors.fill, stroke: colors.stroke)
    ]
    painter.ground = colors.fill
    let top = rect.minY + (rect.height - plan.inner) / 2
    if plan.hasIcon {
      let mark = Rect(rect.minX + 16, top, 20, 20)
      elements += painter.icon(icon(of: control), in: mark, paint: painter.ink(colors.strong))
    }
    var title = plan.title
    title.paint = painter.ink(.ink, for: control)
    var body = plan.body
    body.paint = painter.ink(.softInk, for: control)
    var x = rect.minX + plan.left
    if isStrip, control.detail.isEmpty {
      let wide = painter.size(of: control.label, width: plan.room, title).width
      x = max(x, rect.midX - (wide + plan.actionWidth) / 2)
    }
    let words = painter.size(of: control.label, width: plan.room, title)
    let ownTop = rect.midY - plan.wordsHeight / 2
    elements += painter.elements(
      of: control.label, in: Rect(x, ownTop, plan.room, words.height), title)
    elements += painter.elements(
      of: control.detail, in: Rect(x, ownTop + words.height, plan.room, 20), body)
    return elements + actions(of: control, plan, rect, from: x, words.width, isStrip, &painter)
  }

  private func actions(
    of control: Control, _ plan: Plan, _ rect: Rect, from x: Double, _ words: Double,
    _ isStrip: Bool, _ painter: inout Painter
  ) -> [Element] {
    let before = painter.host
    painter.host = .listItem
    defer { painter.host = before }
    var elements: [Element] = []
    var left = rect.maxX - 16 - plan.actionWidth + 16
    if isStrip, control.detail.isEmpty { left = min(left, x + words + 24) }
    for (child, size) in zip(control.children, plan.actions) {
      let place = Rect(left, rect.midY - size.height / 2, size.width, size.height)
      elements.append(painter.draw(child, in: place))
      left += size.width + 12
    }
    return elements
  }

  private func colors(
    of control: Control, _ painter: Painter
  ) -> (fill: Paint, stroke: Paint, strong: Paint) {
    let own = control.style.fill.map { Paint.fixed($0) }
    if control.role == .toast {
      let fill: Paint = own ?? .ink
      let tone = painter.tone(control.variant)
      return (fill, .none, control.variant.isEmpty ? .readable(on: fill) : tone.strong)
    }
    let tone = painter.tone(control.variant)
    let isTinted = control.role == .alert || !control.variant.isEmpty
    let fill = own ?? (isTinted ? tone.soft : painter.accentTint)
    let stroke = painter.stroke(of: control, usual: own == nil ? .tint(tone.strong) : .none)
    return (fill, stroke, tone.strong)
  }

  private func icon(of control: Control) -> String {
    if !control.icon.isEmpty { return control.icon }
    switch control.variant {
    case "success", "good", "positive", "done": return "check-circle"
    case "warning", "warn", "caution", "error", "danger", "bad", "critical": return "alert"
    default: return control.role == .toast ? "check" : "info"
    }
  }

  /// What stands where in a message.
  private struct Plan {
    var hasIcon: Bool
    var left: Double
    var room: Double
    var actions: [Size]
    var actionWidth: Double
    var wordsHeight: Double
    var inner: Double
    var height: Double
    let title: TextSetting
    let body = TextSetting()

    init(_ control: Control, within width: Double, _ painter: Painter) {
      hasIcon = control.role != .banner || !control.icon.isEmpty
      left = hasIcon ? 48 : 16
      var inside = painter
      inside.host = .listItem
      actions = control.children.map { inside.size(of: $0, within: width / 3) }
      actionWidth = actions.reduce(16) { $0 + $1.width + 12 }
      if actions.isEmpty { actionWidth = 16 }
      room = max(24, width - left - actionWidth)
      title = TextSetting(isBold: control.role == .alert || !control.detail.isEmpty)
      wordsHeight =
        painter.size(of: control.label, width: room, title).height
        + painter.size(of: control.detail, width: room, body).height
      inner = max(20, wordsHeight, actions.reduce(0) { max($0, $1.height) })
      height = max(48, inner + 24)
      if wordsHeight > 20 { inner = wordsHeight }
    }
  }
}

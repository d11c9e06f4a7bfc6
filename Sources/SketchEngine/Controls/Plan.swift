/// One plan of a price list: its name, its price, what is in it, and the button to take it.
struct Plan: BlockControl {
  let roles: [Control.Role] = [.plan]

  func block(for control: Control, width: Double, _ painter: Painter) -> Block {
    let isStressed = Self.isStressed(control)
    let padding = width < 200 ? 16.0 : 24
    let room = max(24, width - 2 * padding)
    let badges = control.children(.badge, .chip).map { Block.control($0, within: room, painter) }
    let head = Block.bar(
      width: room, trailing: badges.isEmpty ? nil : .row(badges, gap: 6), gap: 8
    ) { room in
      painter.text(control.label, .title, width: room, for: control)
    }
    let detail = painter.text(control.detail, .body.painted(.faintInk), width: room)
    let lines = control.children(except: .badge, .chip, .button).map { child in
      self.line(child, width: room, painter)
    }
    let buttons = control.children(.button).map { button in
      var button = button
      button.style.isFullWidth = true
      if !isStressed, button.variant.isEmpty { button.variant = "secondary" }
      return Block.control(button, within: room, painter, isWide: true)
    }
    let top = Block.column(
      [head, price(of: control, width: room, painter), detail], gap: 10)
    let rule = lines.isEmpty ? nil : painter.rule(width: room)
    let body = Block.column([top, rule] + lines, gap: lines.isEmpty ? 16 : 12)
    let foot = buttons.isEmpty ? nil : Block.column(buttons, gap: 8).padded(x: 0, y: 4)
    let content = Block.column([body, foot], gap: 16, pinsLast: foot != nil)
      .wide(room).padded(padding)
    var plate = painter.card(control)
    if isStressed, control.style.stroke == nil, control.style.fill == nil {
      plate.stroke = painter.accent
      plate.strokeWidth = 2
    }
    return content.on(plate)
  }

  /// Whether a plan is the one that is recommended.
  static func isStressed(_ plan: Control) -> Bool {
    plan.has(.selected) || plan.has(.active)
      || plan.isVariant("highlighted", "popular", "featured", "recommended", "primary")
  }

  /// Where one plan is stressed, the buttons of the others step back.
  static func settled(_ cards: [Control]) -> [Control] {
    guard cards.contains(where: { $0.role == .plan && isStressed($0) }) else { return cards }
    return cards.map { card in
      guard card.role == .plan, !isStressed(card) else { return card }
      var card = card
      for index in card.children.indices
      where card.children[index].role == .button && card.children[index].style.fill == nil {
        card.children[index].variant = "secondary"
      }
      return card
    }
  }

  /// The price large, and what it is for in small print behind it.
  private func price(of control: Control, width: Double, _ painter: Painter) -> Block? {
    let words = control.value
    guard !words.isEmpty else { return nil }
    let cut = words.firstIndex { $0 == "/" || ($0 == " " && words.contains(" per ")) }
    let main = cut.map { String(words[..<$0]).trimmed } ?? words
    let rest = cut.map { String(words[$0...]).trimmed } ?? ""
    let restWidth = painter.width(of: rest, size: 14)
    var size = width < 160 || control.number == nil ? 24.0 : 36
    while size > 16, painter.width(of: main, size: size, bold: true) + restWidth + 8 > width {
      size -= 2
    }
    let setting = TextSetting(size: size, isBold: true, paint: .ink)
    guard let number = painter.text(main, setting, width: width) else { return nil }
    let room = width - number.size.width - 6
    let unit = painter.text(rest, .body.painted(.faintInk).lines(1), width: room)
    return .row([number, unit.map { $0.padded(x: 0, y: size * 0.2) }], gap: 6, alignment: .end)
  }

  /// What is in the plan, with a tick; what is not in it is struck off with a cross.
  private func line(_ child: Control, width: Double, _ painter: Painter) -> Block {
    switch child.role {
    case .text, .listItem, .item, .feature:
      let isOut = child.has(.off) || child.has(.disabled)
      let paint: Paint = isOut ? .faintInk : painter.tone("success").strong
      let tick = painter.icon(isOut ? "close" : "check", size: 16, paint: paint)
      return Block.bar(width: width, leading: tick, gap: 10, alignment: .start) { room in
        let text = painter.text(
          child.label, .body.painted(isOut ? .faintInk : .softInk), width: room)
        return text.map { text in
          Block(text.size) { rect, painter in
            [painter.part(for: child, text.draw(rect, &painter))]
          }
        }
      }
    default:
      return .control(child, within: width, painter, isWide: !child.role.hugsContent)
    }
  }
}

extension Painter {
  /// A part for a control that is drawn by what holds it.
  mutating func part(for control: Control, _ elements: [Element]) -> Element {
    var part = Part(
      id: names.id(for: control.label, or: control.role.rawValue), role: control.role.rawValue,
      label: control.label, elements)
    if !control.states.isEmpty {
      part.facts[.state] = control.states.map(\.rawValue).joined(separator: " ")
    }
    return .part(part)
  }
}

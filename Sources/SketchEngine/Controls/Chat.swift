/// A message in a conversation: theirs at the left in grey, ours at the right in color.
struct ChatBubble: BlockControl {
  let roles: [Control.Role] = [.chatBubble]

  func block(for control: Control, width: Double, _ painter: Painter) -> Block {
    let isOwn =
      control.isVariant("out", "outgoing", "sent", "right", "own", "me", "user", "mine")
      || control.place.isRight
    // Our own face is drawn where it was asked for only.
    let face = control.child(.avatar).flatMap { face in
      isOwn && face.spans.isEmpty ? nil : Block.control(face, within: 40, painter)
    }
    let most = min(width - (face.map { $0.size.width + 8 } ?? 0), max(160, min(480, width * 0.76)))
    let fill: Paint = isOwn ? painter.accent : .token(.placeholder)
    let plate = painter.plate(of: control, fill: fill, radius: 16)
    let inner = max(24, most - 28)
    let words = control.detail.isEmpty ? control.label : control.detail
    let name = control.detail.isEmpty || isOwn ? "" : control.label
    let others = control.children(except: .avatar).map {
      Block.control($0, within: inner, painter, isWide: !$0.role.hugsContent)
    }
    let text = Block.column(
      [
        painter.text(name, TextSetting.caption.bold, width: inner),
        painter.text(words, .body.painted(.ink), width: inner, for: control),
      ] + others, gap: 4)
    let size = Size(min(most, max(44, text.size.width + 28)), max(36, text.size.height + 18))
    let bubble = Block(size) { rect, painter in
      text.draw(
        Rect(rect.minX + 14, rect.midY - text.size.height / 2, text.size.width, text.size.height),
        &painter)
    }.on(plate)
    let time = painter.text(control.value, .caption, width: most)
    let stack = Block.column([bubble, time], gap: 2, alignment: isOwn ? .end : .start)
    let line = Block.row(isOwn ? [stack, face] : [face, stack], gap: 8, alignment: .start)
    return Block(Size(width, line.size.height), isWide: true) { rect, painter in
      let x = isOwn ? rect.maxX - line.size.width : rect.minX
      return line.draw(Rect(x, rect.minY, line.size.width, line.size.height), &painter)
    }
  }
}

/// The field to write a message in, with what can be attached and the button to send it.
struct Composer: BlockControl {
  let roles: [Control.Role] = [.composer]

  func block(for control: Control, width: Double, _ painter: Painter) -> Block {
    let isTall =
      control.isVariant("post", "tall", "comment", "prompt") || control.style.size == .large
    let hint = [control.placeholder, control.label, control.detail].first { !$0.isEmpty } ?? ""
    let isTyped = !control.value.isEmpty
    let face = control.child(.avatar).map { Block.control($0, within: 40, painter) }
    let buttons = control.children(except: .avatar)
    let tools = buttons.map { Block.control($0, within: width * 0.5, painter) }
    let send = Block(Size(36, 36)) { rect, painter in
      let paint = Paint.readable(on: painter.accent)
      let icon = Icon.named("send") ?? Icon.named("arrow-up")
      return [.ellipse(rect, fill: painter.accent)]
        + (icon?.elements(in: rect.inset(by: 9), paint: paint) ?? [])
    }
    let setting = TextSetting.body.painted(isTyped ? .ink : .faintInk)
    func field(_ room: Double) -> Block? {
      painter.text(isTyped ? control.value : hint, setting.lines(isTall ? 4 : 1), width: room)
    }
    let clip = painter.icon("paperclip", size: 20, paint: .faintInk)
    let plate = painter.plate(
      of: control, fill: .raised, stroke: .line, radius: isTall ? 12 : 24)
    let hasOwnSend = buttons.contains { button in
      button.role == .button
        || [button.icon, button.label.lowercased()].contains { name in
          ["send", "arrow-up", "paper-plane"].contains(name)
        }
    }
    let trailing = Block.row(tools + (hasOwnSend ? [] : [send]), gap: tools.isEmpty ? 0 : 4)
    let inner = max(24, width - 28)
    guard isTall else {
      let row = Block.bar(width: inner, leading: face ?? clip, trailing: trailing, gap: 10) {
        field($0)
      }
      return Block(Size(width, max(48, row.size.height + 12)), isWide: true) { rect, painter in
        let y = rect.midY - row.size.height / 2
        return row.draw(Rect(rect.minX + 14, y, rect.width - 28, row.size.height), &painter)
      }.on(plate)
    }
    let top = Block.bar(width: inner, leading: face, gap: 12, alignment: .start) { room in
      Block.column([field(room), .space(room, 28)], gap: 0)
    }
    let foot = Block.bar(width: inner, leading: clip, trailing: trailing) { _ in nil }
    return Block.column([top, foot], gap: 4).padded(x: 14, y: 12).on(plate)
  }
}

/// What somebody says about something: the picture, the name, the time, the words.
struct Comment: BlockControl {
  let roles: [Control.Role] = [.comment]

  func block(for control: Control, width: Double, _ painter: Painter) -> Block {
    var person = control.child(.avatar) ?? Control(.avatar, control.label)
    person.detail = ""
    if person.label.isEmpty { person.label = control.label }
    let side = width < 200 ? 28.0 : 36
    person.style.width = side
    let room = max(24, width - side - 12)
    let head = Block.bar(
      width: room, trailing: painter.text(control.value, .caption, width: room * 0.5), gap: 8
    ) { room in
      painter.text(control.label, .name.lines(1), width: room, for: control)
    }
    let isReply: (Control) -> Bool = { $0.role == .comment }
    let actions = control.children.filter { !isReply($0) && $0.role != .avatar }
    let replies = control.children.filter(isReply).map {
      Block.control($0, within: room, painter, isWide: true)
    }
    let row =
      actions.isEmpty
      ? nil
      : Block.wrapped(actions.map { .control($0, within: room, painter) }, width: room, gap: 12)
    let body = Block.column(
      [head, painter.text(control.detail, .body, width: min(room, 680)), row] + replies, gap: 4)
    let face = Block.control(person, within: side, painter)
    return Block.bar(width: width, leading: face, gap: 12, alignment: .start) { _ in body }
      .padded(x: 0, y: 8).framed()
  }
}

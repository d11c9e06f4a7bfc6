/// An entry of a feed: who, when, what, a picture, and what one can do with it.
struct Post: BlockControl {
  let roles: [Control.Role] = [.post]

  func block(for control: Control, width: Double, _ painter: Painter) -> Block {
    let padding = width < 400 ? 16.0 : 20
    let room = max(24, width - 2 * padding)
    var person = control.child(.avatar) ?? Control(.avatar, control.label)
    let role = person.detail
    person.detail = ""
    let face = Block.control(person, within: 48, painter)
    let time = control.value.isEmpty ? role : control.value
    let more = painter.icon("more-horizontal", size: 20, paint: .faintInk)
    let head = Block.bar(width: room, leading: face, trailing: more) { room in
      .column(
        [
          painter.text(control.label, .name.lines(1), width: room, for: control),
          painter.text(time, .caption.lines(1), width: room),
        ], gap: 0)
    }
    let words = painter.text(control.detail, .body.painted(.ink), width: room)
    let isAction: (Control) -> Bool = {
      [.button, .iconButton, .link, .icon].contains($0.role)
    }
    let content = control.children.filter { !isAction($0) && $0.role != .avatar }.map { child in
      Block.control(child, within: room, painter, isWide: !child.role.hugsContent)
    }
    let given = control.children.filter(isAction)
    let actions: Block
    if given.isEmpty {
      actions = .row(
        ["heart", "comment", "share"].map { painter.icon($0, size: 20, paint: .softInk) }, gap: 24)
    } else {
      actions = .wrapped(
        given.map { .control($0, within: room, painter) }, width: room, gap: 16)
    }
    return Block.column([head, words] + content + [actions.orNil], gap: 14)
      .wide(room).padded(padding).on(painter.card(control))
  }
}

/// A short story, or a row of them: ringed pictures with names.
struct Story: BlockControl {
  let roles: [Control.Role] = [.story]

  func block(for control: Control, width: Double, _ painter: Painter) -> Block {
    guard control.children.count > 1 else { return ring(control, width: width, painter) }
    let gap = 14.0
    let fit = max(1, Int((width + gap) / (72 + gap)))
    let shown = control.children.prefix(fit).map { child -> Block in
      let ring = ring(child, width: 72, painter).centered(in: 72)
      return Block(ring.size) { rect, painter in
        [painter.part(for: child, ring.draw(rect, &painter))]
      }
    }
    return Block.row(Array(shown), gap: gap, alignment: .start).wide(width)
  }

  private func ring(_ control: Control, width: Double, _ painter: Painter) -> Block {
    let side = min(64, width)
    let person = control.child(.avatar) ?? control
    let isSeen = control.has(.off) || control.has(.disabled)
    let face = Block(Size(side, side)) { rect, painter in
      var plain = person
      plain.states = []
      plain.style = Control.Style()
      return [
        .ellipse(
          rect.inset(by: 1.25), stroke: isSeen ? .token(.placeholder) : painter.accent,
          strokeWidth: 2.5)
      ] + Avatar.face(of: plain, in: rect.inset(by: 5), painter)
    }
    let first = control.label.split(separator: " ").first.map(String.init) ?? ""
    let name = painter.text(
      first, TextSetting.caption.anchored(.middle).lines(1), width: max(side, min(width, 72)))
    return .column([face, name], gap: 6, alignment: .center)
  }
}

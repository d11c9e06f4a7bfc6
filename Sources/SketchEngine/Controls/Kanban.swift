/// A column of a board: its name, how many cards it has, the cards, and a way to add one.
struct BoardColumn: BlockControl {
  let roles: [Control.Role] = [.column]

  func block(for control: Control, width: Double, _ painter: Painter) -> Block {
    let padding = width < 160 ? 8.0 : 12
    let room = max(24, width - 2 * padding)
    let isAction: (Control) -> Bool = { $0.role == .button || $0.role == .link }
    let cards = control.children.filter { !isAction($0) && $0.role != .iconButton }
    let items = cards.filter { $0.role != .heading && $0.role != .badge }
    let count = control.value.isEmpty ? items.isEmpty ? "" : String(items.count) : control.value
    let counter = painter.text(count, TextSetting.caption.bold, width: 40).map { text in
      Block(Size(max(22, text.size.width + 12), 20)) { rect, painter in
        text.draw(Rect(center: rect.center, size: text.size), &painter)
      }.on(Plate(fill: .token(.placeholder), radius: 10))
    }
    let tools = control.children(.iconButton).map { Block.control($0, within: 40, painter) }
    let name = painter.text(control.label, .name.lines(1), width: room - 60, for: control)
    let head = Block.bar(
      width: room, trailing: tools.isEmpty ? nil : .row(tools, gap: 4)
    ) { _ in .row([name, counter], gap: 8) }
    let blocks = items.map { Block.control($0, within: room, painter, isWide: true) }
    let actions = control.children.filter(isAction).map {
      Block.control($0, within: room, painter)
    }
    let least = blocks.isEmpty ? Block.space(room, 40) : nil
    let plate = painter.plate(of: control, fill: .surface, stroke: .line, radius: 10)
    return Block.column([head] + blocks + [least] + actions, gap: 10)
      .wide(room).padded(padding).on(plate)
  }
}

/// A card on a board: its labels, its title, who has it and when it is due.
struct BoardItem: BlockControl {
  let roles: [Control.Role] = [.item]

  func block(for control: Control, width: Double, _ painter: Painter) -> Block {
    let padding = 12.0
    let room = max(24, width - 2 * padding)
    let tags = control.children(.badge, .chip).map { tag -> Block in
      var tag = tag
      tag.style.size = .small
      return .control(tag, within: room, painter)
    }
    let people = control.children(.avatar, .avatarGroup).map { person -> Block in
      var person = person
      person.detail = ""
      if person.role == .avatar { person.style.width = 24 }
      return .control(person, within: 96, painter)
    }
    let others = control.children(except: .badge, .chip, .avatar, .avatarGroup).map {
      Block.control($0, within: room, painter, isWide: !$0.role.hugsContent)
    }
    let dueIcon = control.value.isEmpty ? nil : painter.icon("calendar", size: 14, paint: .faintInk)
    let due = painter.text(control.value, TextSetting.caption.lines(1), width: room * 0.6)
    let foot =
      due == nil && people.isEmpty
      ? nil
      : Block.bar(width: room, trailing: people.isEmpty ? nil : .row(people, gap: 4)) { _ in
        .row([dueIcon, due], gap: 6)
      }
    let icon = painter.icon(control.icon, size: 18)
    let title = Block.bar(width: room, leading: icon, gap: 8, alignment: .start) { room in
      painter.text(control.label, .name, width: room, for: control)
    }
    let content = Block.column(
      [
        tags.isEmpty ? nil : .wrapped(tags, width: room, gap: 6), title,
        painter.text(control.detail, .caption, width: room),
      ] + others + [foot], gap: 8)
    return content.wide(room).padded(padding).on(
      painter.plate(of: control, fill: .raised, stroke: .line, radius: 8))
  }
}

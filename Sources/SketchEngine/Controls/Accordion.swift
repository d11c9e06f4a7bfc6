/// Sections that fold away; the first is open where none says so.
struct Accordion: BlockControl {
  let roles: [Control.Role] = [.accordion, .faq]

  func block(for control: Control, width: Double, _ painter: Painter) -> Block {
    let isSection = control.role == .faq
    let measure = isSection ? min(width, 760) : width
    let title =
      isSection ? painter.sectionTitle(of: control, width: width) : nil
    let own = isSection ? nil : painter.text(control.label, .title, width: width)
    let items = control.children(except: .heading, .text)
    let openIndex =
      items.firstIndex { $0.has(.open) } ?? (items.contains { $0.has(.off) } ? nil : 0)
    let rows = items.enumerated().map { index, item in
      self.row(item, isOpen: index == openIndex, width: measure, painter)
    }
    var pieces: [Block] = []
    for row in rows {
      if !pieces.isEmpty { pieces.append(painter.rule(width: measure)) }
      pieces.append(row)
    }
    let list = Block.column(pieces, gap: 0).wide(measure)
      .on(painter.card(control))
    return Block.column([title, own, list.centered(in: width)], gap: isSection ? 24 : 12).framed()
  }

  private func row(
    _ item: Control, isOpen: Bool, width: Double, _ painter: Painter
  ) -> Block {
    let inner = max(24, width - 32)
    let chevron = painter.icon(
      isOpen ? "chevron-up" : "chevron-down", size: 18, paint: .faintInk)
    let head = Block.bar(width: inner, trailing: chevron) { room in
      painter.text(item.label, .name, width: room, for: item)
    }
    let answer = isOpen ? painter.text(item.detail, .body, width: min(inner, 640)) : nil
    let inside =
      isOpen
      ? item.children.map {
        Block.control($0, within: inner, painter, isWide: !$0.role.hugsContent)
      } : []
    let content = Block.column([head, answer] + inside, gap: 8).padded(x: 16, y: 14)
    return Block(Size(width, content.size.height), isWide: true) { rect, painter in
      var part = Part(
        id: painter.names.id(for: item.label, or: item.role.rawValue), role: item.role.rawValue,
        label: item.label, [.rect(rect)])
      if isOpen { part.facts[.state] = "open" }
      part.elements += content.draw(rect, &painter)
      return [.part(part)]
    }
  }
}

extension Painter {
  /// The title of a section of a page and the line under it, in the middle.
  func sectionTitle(of control: Control, width: Double) -> Block? {
    let given = control.children.filter { $0.role == .heading || $0.role == .text }
    var titles = given
    if !given.contains(where: { $0.role == .heading }), !control.label.isEmpty {
      titles.insert(Control(.heading, control.label, detail: control.detail, variant: "h2"), at: 0)
    }
    guard !titles.isEmpty else { return nil }
    return Block.column(
      titles.map { title in
        var title = title
        title.place = .center
        return .control(title, within: min(width, 640), self)
      }, gap: 8, alignment: .center
    ).centered(in: width)
  }
}

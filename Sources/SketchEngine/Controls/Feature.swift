/// One good thing about a product: an icon, a title and a few words.
struct Feature: BlockControl {
  let roles: [Control.Role] = [.feature]

  func block(for control: Control, width: Double, _ painter: Painter) -> Block {
    let padding = width < 200 ? 16.0 : 24
    let room = max(24, width - 2 * padding)
    let icon = painter.tintedIcon(control.icon, size: 44)
    var children = control.children
    if icon != nil { children.removeAll { $0.role == .icon } }
    let words = Block.column(
      [
        painter.text(control.label, .title, width: room, for: control),
        painter.text(control.detail, .body, width: room),
      ], gap: 6
    ).orNil
    let others = children.map {
      Block.control($0, within: room, painter, isWide: !$0.role.hugsContent)
    }
    let content = Block.column([icon, words] + others, gap: 14).wide(room).padded(padding)
    return control.isVariant("plain") ? content.framed() : content.on(painter.card(control))
  }
}

/// Sections of a page that show several cards in columns under one title.
struct CardSection: BlockControl {
  let roles: [Control.Role] = [.features, .testimonials, .pricing, .team]

  func block(for control: Control, width: Double, _ painter: Painter) -> Block {
    let title = painter.sectionTitle(of: control, width: width)
    let isCard: (Control) -> Bool = { $0.role.isCardLike || $0.role == .avatar }
    let members = Plan.settled(control.children.filter(isCard))
    let others = control.children.filter {
      !isCard($0) && $0.role != .heading && $0.role != .text
    }
    // A switch between monthly and yearly stands above the cards, a link to more below them.
    let first = control.children.firstIndex(where: isCard) ?? 0
    let above = others.filter { other in
      (control.children.firstIndex(of: other) ?? 0) < first
    }
    let below = others.filter { !above.contains($0) }
    func centered(_ controls: [Control]) -> [Block] {
      controls.map {
        Block.control($0, within: width, painter, isWide: !$0.role.hugsContent).centered(in: width)
      }
    }
    let usual = control.role == .team ? 4 : 3
    let fit =
      width >= 860 ? usual : width >= 520 ? 2 : control.role == .team && width >= 260 ? 2 : 1
    let even = members.count == 4 && fit == 3 ? (width >= 1000 ? 4 : 2) : fit
    let columns = painter.columns(
      of: control, within: width, usual: min(even, max(1, members.count)), narrowest: 120)
    let gap = width < 520 ? 16.0 : 24
    let grid = Block.grid(
      count: members.count, columns: columns, width: width, gap: gap
    ) { index, cell in
      self.card(members[index], of: control, width: cell, painter)
    }
    let content = Block.column(
      [title] + centered(above) + [grid] + centered(below), gap: width < 520 ? 20 : 32)
    guard control.style.fill != nil else { return content.framed() }
    return content.padded(width < 520 ? 16 : 32).on(painter.plate(of: control, radius: 12))
  }

  private func card(
    _ member: Control, of section: Control, width: Double, _ painter: Painter
  ) -> Block {
    guard section.role == .team, member.role == .avatar else {
      return .control(member, within: width, painter, isWide: true)
    }
    var face = member
    face.style.size = .large
    face.detail = ""
    face.variant = "profile"
    let name = TextSetting.name.anchored(.middle)
    return Block.column(
      [
        .control(face, within: width, painter),
        Block.column(
          [
            painter.text(member.label, name, width: width),
            painter.text(member.detail, .caption.anchored(.middle), width: width),
          ], gap: 2, alignment: .center),
      ], gap: 12, alignment: .center
    ).centered(in: width)
  }
}

/// What happened, newest first, along a line with dots.
struct Activity: BlockControl {
  let roles: [Control.Role] = [.activity]

  func block(for control: Control, width: Double, _ painter: Painter) -> Block {
    let title = painter.text(control.label, .title, width: width, for: control)
    let items = control.children
    let rows = items.enumerated().map { index, item in
      self.row(item, isFirst: index == 0, isLast: index == items.count - 1, width, painter)
    }
    return Block.column([title, .column(rows, gap: 0)], gap: 12).framed()
  }

  private func row(
    _ item: Control, isFirst: Bool, isLast: Bool, _ width: Double, _ painter: Painter
  ) -> Block {
    let isPerson = item.child(.avatar) != nil
    let column = isPerson ? 32.0 : 24
    let room = max(24, width - column - 12)
    let time = painter.text(item.value, .caption, width: room * 0.4)
    let words = Block.bar(width: room, trailing: time, gap: 8, alignment: .start) { room in
      .column(
        [
          painter.text(item.label, .body.painted(.ink), width: room, for: item),
          painter.text(item.detail, .caption, width: room),
        ] + item.children(except: .avatar, .icon).map { .control($0, within: room, painter) },
        gap: 2)
    }
    let height = max(column, words.size.height) + (isLast ? 0 : 20)
    return Block(Size(width, height), isWide: true) { rect, painter in
      let axis = rect.minX + column / 2
      var elements: [Element] = [.rect(rect)]
      if !isLast {
        elements.append(
          .line(
            Point(axis, rect.minY + column), Point(axis, rect.maxY), stroke: painter.hairline))
      }
      let mark = Rect(rect.minX, rect.minY, column, column)
      if let avatar = item.child(.avatar) {
        elements.append(painter.draw(avatar, in: mark))
      } else if let icon = Icon.named(item.icon) {
        elements.append(.ellipse(mark, fill: painter.accentTint))
        elements += icon.elements(in: mark.inset(by: 5), paint: painter.accent)
      } else {
        let dot = Rect(center: Point(axis, rect.minY + 10), size: Size(10, 10))
        elements.append(
          .ellipse(dot, fill: isFirst ? painter.accent : .token(.placeholderInk)))
      }
      let body = Rect(
        rect.minX + column + 12, rect.minY + max(0, (column - 24) / 2 - 2), room, words.size.height)
      elements += words.draw(body, &painter)
      return [painter.part(for: item, elements)]
    }
  }
}

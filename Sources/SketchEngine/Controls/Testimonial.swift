/// What somebody says about a product: stars, the words, and who says them.
struct Testimonial: BlockControl {
  let roles: [Control.Role] = [.testimonial]

  func block(for control: Control, width: Double, _ painter: Painter) -> Block {
    let padding = width < 200 ? 16.0 : 24
    let room = max(24, width - 2 * padding)
    let words = control.detail.isEmpty ? control.child(.text)?.label ?? "" : control.detail
    let stars = control.child(.rating).map { Block.control($0, within: room, painter) }
    let drawn = stars ?? (control.number.map { Stars(value: $0).block(size: 16, painter) })
    let quote = painter.text(
      Self.quoted(words), TextSetting(size: width > 480 ? 16 : 14, paint: .ink), width: room,
      isItalic: false)
    let given = control.child(.avatar)
    var person = given ?? Control(.avatar, control.label)
    if person.label.isEmpty { person.label = control.label }
    let role = control.placeholder.isEmpty ? person.detail : control.placeholder
    person.detail = ""
    let face = Block.control(person, within: 48, painter)
    let name = Block.bar(width: room, leading: face) { room in
      .column(
        [
          painter.text(control.label.isEmpty ? person.label : control.label, .name, width: room),
          painter.text(role, .caption, width: room),
        ], gap: 0)
    }
    let others = control.children(except: .avatar, .rating, .text).map {
      Block.control($0, within: room, painter, isWide: !$0.role.hugsContent)
    }
    let who = Block.column([name] + others, gap: 8)
    return Block.column([drawn, quote, who], gap: 16, pinsLast: true)
      .wide(room).padded(padding).on(painter.card(control))
  }

  private static func quoted(_ words: String) -> String {
    guard let first = words.first, !"\"“«‘'".contains(first) else { return words }
    return "“" + words + "”"
  }
}

/// A rating as stars, without controls.
struct Stars {
  /// How many of them are filled.
  let value: Double
  /// How many there are.
  var count = 5

  func block(size: Double, _ painter: Painter) -> Block {
    let gap = size * 0.12
    let filled = Int((max(0, min(value, Double(count))) + 0.25).rounded(.down))
    return Block(Size(Double(count) * (size + gap) - gap, size)) { rect, _ in
      (0..<count).map { index in
        let square = Rect(rect.minX + Double(index) * (size + gap), rect.minY, size, size)
        return Glyph.star.element(
          in: square, paint: index < filled ? .series(1) : .token(.placeholder))
      }
    }
  }
}

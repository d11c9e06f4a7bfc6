/// The opening of a page: what it is, one or two things to do, and a picture beside or behind it.
struct Hero: BlockControl {
  let roles: [Control.Role] = [.hero]

  func block(for control: Control, width: Double, _ painter: Painter) -> Block {
    let picture = control.children.first {
      ($0.role == .image || $0.role == .videoPlayer) && $0.place != .backdrop
    }
    let backdrop = control.children.first { $0.place == .backdrop }
    let isCovered = backdrop != nil || control.isVariant("background", "backdrop", "cover")
    let isFilled = isCovered || control.style.fill != nil
    let padding = isFilled ? (width < 520 ? 24.0 : 56) : 0
    let room = max(24, width - 2 * padding)
    let isSplit = picture != nil && room >= 640 && !isCovered && control.arrangement != .column
    let words = words(
      of: control, width: isSplit ? (room - 48) * 0.52 : room,
      isCentered: !isSplit && control.arrangement != .split, painter)
    let content = content(words, picture, isSplit: isSplit, room: room, control, painter)
    let tall = Block(
      Size(width, content.size.height + 2 * max(padding, width < 520 ? 16 : 32)), isWide: true
    ) { rect, painter in
      let inner = rect.inset(x: padding, y: 0)
      return content.draw(
        Rect(inner.minX, rect.midY - content.size.height / 2, inner.width, content.size.height),
        &painter)
    }
    if isCovered { return covered(tall, by: backdrop, control, painter) }
    guard control.style.fill != nil else { return tall.framed() }
    return tall.on(painter.plate(of: control, radius: 12))
  }

  private func content(
    _ words: Block, _ picture: Control?, isSplit: Bool, room: Double, _ control: Control,
    _ painter: Painter
  ) -> Block {
    guard var picture else { return words.centered(in: room) }
    guard isSplit else {
      let image = Block.control(picture, within: min(room, 880), painter, isWide: true)
      return .column([words.centered(in: room), image.centered(in: room)], gap: 32)
    }
    if picture.style.height == nil, picture.role == .image {
      picture.style.height = max(280, min(420, words.size.height))
    }
    let image = Block.control(picture, within: (room - 48) * 0.48, painter, isWide: true)
    if picture.place.isLeft {
      return .bar(width: room, leading: image, gap: 48) { _ in words.wide(words.size.width) }
    }
    return .bar(width: room, trailing: image, gap: 48) { room in words.wide(room) }
  }

  private func words(
    of control: Control, width: Double, isCentered: Bool, _ painter: Painter
  ) -> Block {
    var others = control.children.filter {
      $0.role != .image && $0.role != .videoPlayer && $0.place != .backdrop
    }
    if !others.contains(where: { $0.role == .heading }), !control.label.isEmpty {
      others.insert(Control(.heading, control.label, variant: "hero"), at: 0)
      if !control.detail.isEmpty {
        others.insert(Control(.text, control.detail, variant: "lead"), at: 1)
      }
    }
    var pieces: [Block] = []
    var buttons: [Block] = []
    let alignment: Block.Alignment = isCentered ? .center : .start
    func flush() {
      guard !buttons.isEmpty else { return }
      pieces.append(
        .wrapped(buttons, width: width, gap: 12, alignment: alignment).padded(x: 0, y: 8))
      buttons = []
    }
    for child in others {
      var child = child
      if child.role == .heading, child.variant.isEmpty { child.variant = "hero" }
      if child.role == .text, child.variant.isEmpty { child.variant = "lead" }
      if isCentered, child.role == .heading || child.role == .text { child.place = .center }
      if child.role == .button || child.role == .link || child.role == .badge {
        if child.role == .button { child.style.size = .large }
        buttons.append(.control(child, within: width, painter))
        continue
      }
      flush()
      let measure = child.role.hugsContent ? min(width, 760) : min(width, 640)
      pieces.append(.control(child, within: measure, painter))
    }
    flush()
    return .column(pieces, gap: 16, alignment: alignment)
  }

  /// The words over a picture, which is darkened so that white can be read on it.
  private func covered(
    _ content: Block, by backdrop: Control?, _ control: Control, _ painter: Painter
  ) -> Block {
    let ground: Paint = control.style.fill.map { .fixed($0) } ?? .token(.scrim)
    let size = Size(content.size.width, max(content.size.height, 360))
    return Block(size, isWide: true) { rect, painter in
      var elements: [Element] = [.rect(rect, radius: 12, fill: .token(.placeholder))]
      if var image = backdrop {
        image.label = ""
        elements.append(painter.draw(image, in: rect))
      }
      elements.append(.rect(rect, radius: 12, fill: ground))
      elements += ridge(in: rect, on: ground)
      painter.ground = ground
      let y = rect.midY - content.size.height / 2
      return elements
        + content.draw(Rect(rect.minX, y, rect.width, content.size.height), &painter)
    }
  }

  /// Hills along the foot, so that the darkened picture still looks like one.
  private func ridge(in rect: Rect, on ground: Paint) -> [Element] {
    func at(_ x: Double, _ y: Double) -> Point {
      Point(rect.minX + rect.width * x, rect.maxY - rect.height * y)
    }
    let far = [
      at(0, 0.12), at(0.16, 0.3), at(0.3, 0.16), at(0.52, 0.42), at(0.7, 0.2), at(0.86, 0.34),
      at(1, 0.2),
    ]
    let foot = [
      Point(rect.maxX, rect.maxY - 12), Point(rect.maxX - 12, rect.maxY),
      Point(rect.minX + 12, rect.maxY), Point(rect.minX, rect.maxY - 12),
    ]
    return [
      .shape(
        Shape(.polygon(far + foot), fill: .readable(on: ground), opacity: 0.07, isCrisp: true))
    ]
  }
}

/// Regions that hold other controls: sections, forms, groups, cards and lists.
struct Container: ControlKind {
  let roles: [Control.Role] = [.section, .form, .group, .card, .list]

  func size(of control: Control, within width: Double, _ painter: Painter) -> Size {
    let box = Box(control, painter)
    let plan = plan(of: control, within: width - 2 * box.padding, painter)
    let cover = coverHeight(of: control, within: width, painter)
    let hasWords = plan.height > 0
    if control.isSmall, control.label.isEmpty, control.detail.isEmpty {
      let wide = plan.children.rects.reduce(0) { max($0, $1.maxX) }
      return Size(min(width, wide + 2 * box.padding), plan.height + 2 * box.padding)
    }
    return Size(width, cover + (hasWords || cover == 0 ? plan.height + 2 * box.padding : 0))
  }

  func elements(of control: Control, in rect: Rect, _ painter: inout Painter) -> [Element] {
    let box = Box(control, painter)
    var elements: [Element] = []
    if box.fill != .none || box.stroke != .none {
      elements.append(.rect(rect, radius: box.radius, fill: box.fill, stroke: box.stroke))
      if box.fill != .none { painter.ground = box.fill }
    }
    let coverHeight = coverHeight(of: control, within: rect.width, painter)
    if var cover = cover(of: control) {
      cover.style.corners = .sharp
      let top = Rect(rect.minX, rect.minY, rect.width, coverHeight).inset(x: 0.5, y: 0.5)
      elements.append(
        .clipped([painter.draw(cover, in: top)], to: rect.inset(by: 0.5), radius: box.radius))
    }
    let full = Rect(
      rect.minX, rect.minY + coverHeight, rect.width, max(0, rect.height - coverHeight)
    ).inset(by: box.padding)
    let (drawn, inner) = face(of: control, in: full, &painter)
    elements += drawn
    let plan = plan(of: control, within: full.width, painter)
    var y = inner.minY + plan.lift
    for block in plan.words {
      var setting = block.setting
      setting.paint = painter.ink(setting.paint, for: control)
      elements += painter.elements(
        of: block.text, in: Rect(inner.minX, y, inner.width, block.height), setting)
      y += block.height + block.gapBelow
    }
    let origin = Point(full.minX, full.minY + plan.height - plan.children.size.height)
    let rects = plan.children.moved(to: origin)
    elements += dividers(of: control, between: rects, in: full, painter)
    return elements
      + painter.draw(rest(of: control), plan.children, at: origin, host: host(of: control, painter))
  }

  /// The picture at the head of a card, which reaches its borders.
  private func cover(of control: Control) -> Control? {
    guard control.role == .card, control.arrangement == .automatic else { return nil }
    let pictures = control.children.filter { $0.role == .image || $0.role == .map }
    guard pictures.count == 1, let first = pictures.first, !first.place.isLeft, !first.place.isRight
    else { return nil }
    let isFirst = control.children.first?.role == first.role
    return isFirst || !control.label.isEmpty ? first : nil
  }

  private func coverHeight(
    of control: Control, within width: Double, _ painter: Painter
  ) -> Double {
    guard let cover = cover(of: control) else { return 0 }
    return painter.size(of: cover, within: width).height
  }

  /// What a container holds below its cover.
  private func rest(of control: Control) -> [Control] {
    var rest = control.children
    for part in [cover(of: control), face(of: control)].compactMap(\.self) {
      if let index = rest.firstIndex(of: part) { rest.remove(at: index) }
    }
    return rest
  }

  /// The face of the person a card is about, which stands before the name.
  private func face(of control: Control) -> Control? {
    guard control.role == .card, control.arrangement == .automatic, !control.label.isEmpty,
      control.value.isEmpty, let face = control.children.first, face.role == .avatar,
      face.place == .flow, control.children(.avatar).count == 1
    else { return nil }
    return face
  }

  /// Whether a card shows nothing but a person: the face is large then, and the name below it.
  private func isTile(_ control: Control) -> Bool {
    face(of: control) != nil && control.children.count == 1 && control.detail.isEmpty
  }

  /// How wide and high a card's face is.
  private func side(ofFaceOf control: Control) -> Double {
    isTile(control) || control.children.first?.style.size == .large ? 64 : 40
  }

  /// A card's face, and the room it leaves for the words.
  private func face(
    of control: Control, in rect: Rect, _ painter: inout Painter
  ) -> ([Element], Rect) {
    guard let face = face(of: control) else { return ([], rect) }
    let side = side(ofFaceOf: control)
    let x = isTile(control) ? rect.midX - side / 2 : rect.minX
    let drawn = painter.draw(face, in: Rect(x, rect.minY, side, side))
    let left = isTile(control) ? 0 : side + 12
    let top = isTile(control) ? side + 12 : 0
    return (
      [drawn],
      Rect(rect.minX + left, rect.minY + top, rect.width - left, max(0, rect.height - top))
    )
  }

  private func host(of control: Control, _ painter: Painter) -> Control.Role {
    switch control.role {
    case .section, .form, .card, .list: control.role
    default: painter.host == .footer ? .footer : .group
    }
  }

  /// The box around a container, if it has one.
  private struct Box {
    var fill = Paint.none
    var stroke = Paint.none
    var radius = 0.0
    var padding = 0.0

    init(_ control: Control, _ painter: Painter) {
      let isCard = control.role == .card || control.variant == "card" || control.variant == "panel"
      let isNested = painter.host == .card && control.role != .card
      fill = painter.fill(of: control, usual: isCard ? .raised : .none)
      stroke = painter.stroke(
        of: control, usual: isCard && control.style.fill == nil ? .line : .none)
      if control.variant == "dashed" { stroke = .strongLine }
      guard fill != .none || stroke != .none else { return }
      radius = painter.radius(of: control, usual: isNested ? 6 : 10)
      padding = painter.isNarrow ? 16 : control.role == .section ? 32 : 20
      if painter.look.density == .compact { padding = 12 }
      if painter.frame == .watch { padding = 8 }
    }
  }

  /// A text above the children.
  private struct Words {
    var text: String
    var setting: TextSetting
    var height: Double
    var gapBelow: Double
  }

  private struct Plan {
    var words: [Words]
    var children: ChildLayout
    var height: Double
    /// How far the words begin below the top, beside a face that is higher than they are.
    var lift = 0.0
  }

  private func plan(of control: Control, within width: Double, _ painter: Painter) -> Plan {
    var words: [Words] = []
    let isTile = isTile(control)
    let side = face(of: control) == nil ? 0 : side(ofFaceOf: control)
    let room = side > 0 && !isTile ? max(24, width - side - 12) : width
    func add(_ text: String, _ setting: TextSetting, gap: Double) {
      guard !text.isEmpty else { return }
      let size = painter.size(of: text, width: room, setting)
      var setting = setting
      if isTile { setting.anchor = .middle }
      words.append(Words(text: text, setting: setting, height: size.height, gapBelow: gap))
    }
    let rest = rest(of: control)
    let hasTitle = rest.first?.role == .heading
    if !hasTitle { add(control.label, title(of: control, painter), gap: 4) }
    if !control.value.isEmpty {
      add(control.value, TextSetting(size: 24, isBold: true, paint: .ink), gap: 4)
    }
    add(control.detail, TextSetting(paint: .softInk), gap: 4)
    let children = painter.layout(
      rest, as: control.arrangement, in: host(of: control, painter), within: width)
    if let last = words.indices.last {
      words[last].gapBelow =
        rest.isEmpty ? 0 : control.role == .list ? 8 : painter.gap
    }
    let height = words.reduce(0) { $0 + $1.height + $1.gapBelow }
    guard side > 0 else {
      return Plan(words: words, children: children, height: height + children.size.height)
    }
    let gap = rest.isEmpty ? 0 : painter.gap
    let text = height - (words.last?.gapBelow ?? 0)
    let head = isTile ? side + 12 + text : max(side, text)
    return Plan(
      words: words, children: children, height: head + gap + children.size.height,
      lift: isTile ? 0 : max(0, (side - text) / 2))
  }

  private func title(of control: Control, _ painter: Painter) -> TextSetting {
    if !control.value.isEmpty { return TextSetting(size: 14, paint: .softInk) }
    switch control.role {
    case .section:
      let isNested = painter.host != .screen
      return TextSetting(size: isNested ? 16 : 20, isBold: true, paint: .ink)
    case .form: return TextSetting(size: 20, isBold: true, paint: .ink)
    case .group: return TextSetting(size: 14, isBold: true, paint: .ink)
    default: return TextSetting(size: 16, isBold: true, paint: .ink)
    }
  }

  /// Hairlines between the rows of a list.
  private func dividers(
    of control: Control, between rects: [Rect], in inner: Rect, _ painter: Painter
  ) -> [Element] {
    guard control.role == .list else { return [] }
    return zip(rects, rects.dropFirst()).compactMap { above, below in
      guard below.minY >= above.maxY - 0.5, below.minY - above.maxY < 4 else { return nil }
      return .line(
        Point(inner.minX, above.maxY), Point(inner.maxX, above.maxY), stroke: painter.hairline)
    }
  }
}

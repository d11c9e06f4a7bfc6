/// Regions that hold other controls: sections, forms, groups, cards and lists.
struct Container: ControlKind {
  let roles: [Control.Role] = [.section, .form, .group, .card, .list]

  func size(of control: Control, within width: Double, _ painter: Painter) -> Size {
    let box = Box(control, painter)
    let plan = plan(of: control, within: width - 2 * box.padding, painter)
    return Size(width, plan.height + 2 * box.padding)
  }

  func elements(of control: Control, in rect: Rect, _ painter: inout Painter) -> [Element] {
    let box = Box(control, painter)
    var elements: [Element] = []
    if box.fill != .none || box.stroke != .none {
      elements.append(.rect(rect, radius: box.radius, fill: box.fill, stroke: box.stroke))
      if box.fill != .none { painter.ground = box.fill }
    }
    let inner = rect.inset(by: box.padding)
    let plan = plan(of: control, within: inner.width, painter)
    var y = inner.minY
    for block in plan.words {
      var setting = block.setting
      setting.paint = painter.ink(setting.paint, for: control)
      elements += painter.elements(
        of: block.text, in: Rect(inner.minX, y, inner.width, block.height), setting)
      y += block.height + block.gapBelow
    }
    let origin = Point(inner.minX, y)
    let rects = plan.children.moved(to: origin)
    elements += dividers(of: control, between: rects, in: inner, painter)
    return elements
      + painter.draw(control.children, plan.children, at: origin, host: host(of: control))
  }

  private func host(of control: Control) -> Control.Role {
    switch control.role {
    case .section, .form, .card, .list: control.role
    default: .group
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
  }

  private func plan(of control: Control, within width: Double, _ painter: Painter) -> Plan {
    var words: [Words] = []
    func add(_ text: String, _ setting: TextSetting, gap: Double) {
      guard !text.isEmpty else { return }
      let size = painter.size(of: text, width: width, setting)
      words.append(Words(text: text, setting: setting, height: size.height, gapBelow: gap))
    }
    let hasTitle = control.children.first?.role == .heading
    if !hasTitle { add(control.label, title(of: control, painter), gap: 4) }
    if !control.value.isEmpty {
      add(control.value, TextSetting(size: 24, isBold: true, paint: .ink), gap: 4)
    }
    add(control.detail, TextSetting(paint: .softInk), gap: 4)
    let children = painter.layout(
      control.children, as: control.arrangement, in: host(of: control), within: width)
    if let last = words.indices.last {
      words[last].gapBelow =
        control.children.isEmpty ? 0 : control.role == .list ? 8 : painter.gap
    }
    let height = words.reduce(0) { $0 + $1.height + $1.gapBelow }
    return Plan(words: words, children: children, height: height + children.size.height)
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

/// A few choices joined in one control, one of them chosen.
struct Segmented: ControlKind {
  let roles: [Control.Role] = [.segmented]

  func size(of control: Control, within width: Double, _ painter: Painter) -> Size {
    let items = items(of: control)
    let cell = cellWidth(items, painter)
    return Size(min(width, cell * Double(max(1, items.count)) + 8), 40)
  }

  private func items(of control: Control) -> [Control] {
    guard control.children.isEmpty else { return control.children }
    let words = control.label.split { $0 == "/" || $0 == "|" || $0 == "," }
    return words.enumerated().map { index, word in
      var words = String(word)
      while words.first == " " { words.removeFirst() }
      while words.last == " " { words.removeLast() }
      return Control(.option, words, states: index == 0 ? [.selected] : [])
    }
  }

  private func cellWidth(_ items: [Control], _ painter: Painter) -> Double {
    items.reduce(48) { max($0, painter.width(of: $1.label, bold: true) + 32) }
  }

  func elements(of control: Control, in rect: Rect, _ painter: inout Painter) -> [Element] {
    let items = items(of: control)
    guard !items.isEmpty else { return [.rect(rect, radius: 8, fill: .token(.placeholder))] }
    let radius = painter.radius(of: control, usual: 8)
    let fill = painter.fill(of: control, usual: .token(.placeholder))
    var elements: [Element] = [
      .rect(
        rect, radius: radius, fill: fill,
        stroke: painter.stroke(of: control, usual: control.style.isOutlined ? .strongLine : .none))
    ]
    let inner = rect.inset(by: 4)
    let cell = inner.width / Double(items.count)
    for (index, item) in items.enumerated() {
      let segment = Rect(inner.minX + Double(index) * cell, inner.minY, cell, inner.height)
      elements.append(
        self.segment(item, in: segment, on: fill, radius: max(0, radius - 2), &painter))
    }
    return elements
  }

  private func segment(
    _ item: Control, in rect: Rect, on fill: Paint, radius: Double, _ painter: inout Painter
  ) -> Element {
    var part = painter.emptyPart(for: item)
    let isChosen = item.has(.selected) || item.has(.active) || item.has(.checked)
    if isChosen {
      let own = item.style.fill.map { Paint.fixed($0) } ?? .raised
      part.elements.append(.rect(rect, radius: radius, fill: own, stroke: .line))
      painter.ground = own
    } else {
      part.elements.append(.rect(rect))
      painter.ground = fill
    }
    let paint = painter.ink(isChosen ? .ink : .softInk, for: item)
    part.elements.append(
      painter.line(
        item.label, in: rect.inset(x: 4, y: 0),
        TextSetting(isBold: isChosen, paint: paint, anchor: .middle)))
    return .part(part)
  }
}

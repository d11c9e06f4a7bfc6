/// An editor for formatted text: its toolbar, and what has been written.
struct RichText: BlockControl {
  let roles: [Control.Role] = [.richText]

  func block(for control: Control, width: Double, _ painter: Painter) -> Block {
    let inner = max(24, width - 32)
    let caption = painter.text(control.label, TextSetting.name, width: width, for: control)
    let words = [control.value, control.detail].first { !$0.isEmpty }
    let body = painter.text(
      words ?? control.placeholder, .body.painted(words == nil ? .faintInk : .ink), width: inner)
    let others = control.children.map {
      Block.control($0, within: inner, painter, isWide: !$0.role.hugsContent)
    }
    let content = Block.column([body] + others, gap: 10)
    let barHeight = 44.0
    let height = barHeight + max(control.style.height ?? 120, content.size.height + 32)
    let editor = Block(Size(width, height), isWide: true) { rect, painter in
      let plate = painter.plate(of: control, fill: .raised, stroke: .line, radius: 8)
      painter.ground = plate.fill == .none ? painter.ground : plate.fill
      let y = rect.minY + barHeight
      var elements = plate.elements(in: rect)
      elements.append(.line(Point(rect.minX, y), Point(rect.maxX, y), stroke: painter.hairline))
      elements += Self.tools(
        in: Rect(rect.minX + 8, rect.minY, rect.width - 16, barHeight), painter)
      return elements
        + content.draw(Rect(rect.minX + 16, y + 16, rect.width - 32, rect.maxY - y - 32), &painter)
    }
    return .column([caption, editor], gap: 6)
  }

  private static func tools(in bar: Rect, _ painter: Painter) -> [Element] {
    var elements: [Element] = []
    var x = bar.minX
    for (index, name) in ["B", "I", "U", "|", "list", "link", "image", "quote", "code"].enumerated()
    {
      guard x + 32 <= bar.maxX else { break }
      let square = Rect(x, bar.minY, 32, bar.height)
      if name == "|" {
        elements.append(
          .line(
            Point(x + 6, bar.midY - 10), Point(x + 6, bar.midY + 10), stroke: painter.hairline))
        x += 12
        continue
      }
      if index < 3 {
        elements.append(
          .text(
            TextLine(
              name,
              at: Point(square.midX, TextLine.baseline(centeredOn: square.midY, size: 15)),
              anchor: .middle, size: 15, isBold: index == 0, isItalic: index == 1,
              isUnderlined: index == 2, paint: painter.ink(.ink), isDecoration: true)))
      } else if let icon = Icon.named(name) {
        let place = Rect(center: square.center, size: Size(18, 18))
        elements += icon.elements(in: place, paint: painter.ink(.softInk))
      } else {
        continue
      }
      x += 34
    }
    return elements
  }
}

/// The way from the start to where one is.
struct Breadcrumb: ControlKind {
  let roles: [Control.Role] = [.breadcrumb]

  func size(of control: Control, within width: Double, _ painter: Painter) -> Size {
    let places = places(of: steps(of: control), within: width, painter)
    let right = places.reduce(0) { max($0, $1.maxX) }
    return Size(min(width, right + 2), max(20, places.last?.maxY ?? 20))
  }

  /// The steps on the way, from the children or from a label such as "Home > Shop".
  private func steps(of control: Control) -> [Control] {
    guard control.children.isEmpty else { return control.children }
    let marks: Set<Character> = [">", "/", "›", "»"]
    return control.label.split { marks.contains($0) }.compactMap { piece in
      let words = piece.split(separator: " ").joined(separator: " ")
      return words.isEmpty ? nil : Control(.link, words)
    }
  }

  /// Where the words of each step go, on more lines where one is too short.
  private func places(
    of steps: [Control], within width: Double, _ painter: Painter
  ) -> [Rect] {
    var x = 0.0
    var y = 0.0
    return steps.map { step in
      let wide = min(painter.width(of: step.label), width)
      if x > 0, x + wide > width {
        x = 0
        y += 24
      }
      defer { x += wide + 28 }
      return Rect(x, y, wide, 20)
    }
  }

  func elements(of control: Control, in rect: Rect, _ painter: inout Painter) -> [Element] {
    let steps = steps(of: control)
    var elements: [Element] = [.rect(rect)]
    let places = places(of: steps, within: rect.width, painter).map { $0.moved(by: rect.origin) }
    for (index, (step, place)) in zip(steps, places).enumerated() {
      let isLast = index == steps.count - 1
      let paint = painter.ink(isLast ? .ink : .faintInk, for: control)
      var part = painter.emptyPart(for: step)
      part.elements = [painter.line(step.label, in: place, TextSetting(paint: paint))]
      elements.append(.part(part))
      guard !isLast, place.maxX + 22 <= rect.maxX else { continue }
      let mark = Rect(place.maxX + 6, place.midY - 8, 16, 16)
      elements.append(
        Glyph.chevronRight.element(in: mark, paint: painter.ink(.faintInk), strokeWidth: 1.5))
    }
    return elements
  }
}

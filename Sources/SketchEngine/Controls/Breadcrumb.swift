/// The way from the start to where one is.
struct Breadcrumb: ControlKind {
  let roles: [Control.Role] = [.breadcrumb]

  func size(of control: Control, within width: Double, _ painter: Painter) -> Size {
    let steps = steps(of: control)
    let total =
      steps.reduce(0) { $0 + painter.width(of: $1.label) } + Double(max(0, steps.count - 1)) * 28
    return Size(min(width, total + 2), 20)
  }

  /// The places on the way, from the children or from a label such as "Home > Shop".
  private func steps(of control: Control) -> [Control] {
    guard control.children.isEmpty else { return control.children }
    let marks: Set<Character> = [">", "/", "›", "»"]
    return control.label.split { marks.contains($0) }.compactMap { piece in
      let words = piece.split(separator: " ").joined(separator: " ")
      return words.isEmpty ? nil : Control(.link, words)
    }
  }

  func elements(of control: Control, in rect: Rect, _ painter: inout Painter) -> [Element] {
    let steps = steps(of: control)
    var elements: [Element] = [.rect(rect)]
    let room = max(8, rect.width - Double(max(0, steps.count - 1)) * 28)
    let natural = steps.reduce(0) { $0 + painter.width(of: $1.label) }
    let most = natural > room ? room / Double(max(1, steps.count)) : room
    var x = rect.minX
    for (index, step) in steps.enumerated() {
      let isLast = index == steps.count - 1
      let wide = min(painter.width(of: step.label), most)
      let place = Rect(x, rect.minY, wide, 20)
      let paint = painter.ink(isLast ? .ink : .faintInk, for: control)
      var part = painter.emptyPart(for: step)
      part.elements = [painter.line(step.label, in: place, TextSetting(paint: paint))]
      elements.append(.part(part))
      x += wide + 28
      guard !isLast else { continue }
      let mark = Rect(x - 22, rect.midY - 8, 16, 16)
      elements.append(
        Glyph.chevronRight.element(in: mark, paint: painter.ink(.faintInk), strokeWidth: 1.5))
    }
    return elements
  }
}

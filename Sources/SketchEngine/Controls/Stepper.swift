/// The steps of something longer, joined by a line, with the current one marked.
struct Stepper: ControlKind {
  let roles: [Control.Role] = [.stepper]

  func size(of control: Control, within width: Double, _ painter: Painter) -> Size {
    let steps = steps(of: control)
    let cell = cell(of: steps, within: width)
    let tallest = steps.reduce(0) {
      max($0, painter.size(of: $1.label, width: cell - 8, words).height)
    }
    return Size(min(width, 960), 32 + (tallest > 0 ? tallest + 8 : 0))
  }

  private let words = TextSetting(size: 12, anchor: .middle, lineLimit: 2)

  private func steps(of control: Control) -> [Control] {
    guard control.children.isEmpty else { return control.children }
    let numbers = control.value.split { !$0.isNumber }.compactMap { Int($0) }
    let count = max(2, min(8, numbers.count > 1 ? numbers.max() ?? 4 : 4))
    return (1...count).map { _ in Control(.option) }
  }

  private func cell(of steps: [Control], within width: Double) -> Double {
    min(width, 960) / Double(max(1, steps.count))
  }

  /// Which step is the current one.
  private func current(of control: Control, among steps: [Control]) -> Int {
    if let index = steps.firstIndex(where: { $0.has(.active) || $0.has(.selected) }) {
      return index
    }
    let number = control.value.split { !$0.isNumber }.compactMap { Int($0) }.first
    if let number, steps.indices.contains(number - 1) { return number - 1 }
    return steps.lastIndex { $0.has(.checked) || $0.has(.success) }.map {
      min($0 + 1, steps.count - 1)
    } ?? 0
  }

  func elements(of control: Control, in rect: Rect, _ painter: inout Painter) -> [Element] {
    let steps = steps(of: control)
    let cell = rect.width / Double(max(1, steps.count))
    let current = current(of: control, among: steps)
    let fill = painter.fill(of: control, usual: painter.accent)
    let y = rect.minY + 16
    func x(_ index: Int) -> Double { rect.minX + (Double(index) + 0.5) * cell }
    var elements: [Element] = [.rect(rect)]
    for index in steps.indices.dropLast() {
      elements.append(
        .line(
          Point(x(index) + 22, y), Point(max(x(index) + 22, x(index + 1) - 22), y),
          stroke: index < current ? fill : .strongLine, strokeWidth: 1.5))
    }
    for (index, step) in steps.enumerated() {
      let isDone = index < current || step.has(.success)
      var part = painter.emptyPart(for: step)
      let circle = Rect(x(index) - 14, y - 14, 28, 28)
      let isCurrent = index == current
      part.elements = mark(index, in: circle, isDone: isDone, isCurrent: isCurrent, fill, painter)
      var words = words
      words.isBold = isCurrent
      words.paint = painter.ink(isCurrent ? .ink : .faintInk, for: control)
      part.elements += painter.elements(
        of: step.label, in: Rect(x(index) - cell / 2 + 4, rect.minY + 38, cell - 8, 32), words)
      if isCurrent, part.facts[.state] == nil { part.facts[.state] = "active" }
      elements.append(.part(part))
    }
    return elements
  }

  private func mark(
    _ index: Int, in circle: Rect, isDone: Bool, isCurrent: Bool, _ fill: Paint, _ painter: Painter
  ) -> [Element] {
    if isDone {
      return [
        .ellipse(circle, fill: fill),
        Glyph.check.element(in: circle.inset(by: 6), paint: .readable(on: fill), strokeWidth: 2),
      ]
    }
    let paint: Paint = isCurrent ? .readable(on: fill) : .legible(.softInk, on: .raised)
    return [
      .ellipse(
        circle, fill: isCurrent ? fill : .raised, stroke: isCurrent ? fill : .strongLine,
        strokeWidth: 1.5),
      painter.line(
        "\(index + 1)", in: circle, TextSetting(isBold: true, paint: paint, anchor: .middle)),
    ]
  }
}

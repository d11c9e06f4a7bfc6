/// One dot for each page that one can swipe to.
struct Dots: ControlKind {
  let roles: [Control.Role] = [.dots]

  func size(of control: Control, within width: Double, _ painter: Painter) -> Size {
    Size(min(width, Double(pages(of: control).count) * 16 + 8), 8)
  }

  /// How many pages there are and which is shown, as in "4" or "2 of 4".
  private func pages(of control: Control) -> (count: Int, current: Int) {
    if !control.children.isEmpty {
      let current = control.children.firstIndex { $0.has(.active) || $0.has(.selected) } ?? 0
      return (min(12, control.children.count), current)
    }
    let numbers = (control.value + " " + control.label).split { !$0.isNumber }.compactMap {
      Int($0)
    }
    if numbers.count > 1 {
      let count = max(1, min(12, numbers[1]))
      return (count, max(0, min(count, numbers[0]) - 1))
    }
    return (max(2, min(12, numbers.first ?? 3)), 0)
  }

  func elements(of control: Control, in rect: Rect, _ painter: inout Painter) -> [Element] {
    let pages = pages(of: control)
    let total = Double(pages.count) * 16 + 8
    var x = rect.midX - total / 2
    let fill = painter.fill(of: control, usual: painter.accent)
    return (0..<pages.count).map { index in
      let isCurrent = index == pages.current
      let width: Double = isCurrent ? 24 : 8
      defer { x += width + 8 }
      return .rect(
        Rect(x, rect.midY - 4, width, 8), radius: 4, fill: isCurrent ? fill : .token(.line),
        stroke: .none)
    }
  }
}

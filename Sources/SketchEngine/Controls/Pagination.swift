/// Numbered pages, with steps to the one before and the one after.
struct Pagination: ControlKind {
  let roles: [Control.Role] = [.pagination]

  func size(of control: Control, within width: Double, _ painter: Painter) -> Size {
    let count = pages(of: control, within: width).count + 2
    return Size(min(width, Double(count) * 40 - 4), 36)
  }

  private func pages(of control: Control, within width: Double) -> [String] {
    let given = control.children.map(\.label).filter { !$0.isEmpty && $0.count <= 3 }
    if !given.isEmpty {
      // As many as there is room for, between the steps to the page before and after.
      return Array(given.prefix(max(1, Int((width + 4.5) / 40) - 2)))
    }
    if width < 196 { return ["1"] }
    return width < 276 ? ["1", "2", "3"] : ["1", "2", "3", "…", "8"]
  }

  func elements(of control: Control, in rect: Rect, _ painter: inout Painter) -> [Element] {
    let pages = pages(of: control, within: rect.width)
    let current = pages.firstIndex(of: control.value) ?? 0
    var elements: [Element] = [.rect(rect)]
    let total = Double(pages.count + 2) * 40 - 4
    let left = rect.midX - total / 2
    func cell(_ index: Int) -> Rect { Rect(left + Double(index) * 40, rect.minY, 36, 36) }
    for (index, glyph) in [(0, Glyph.chevronLeft), (pages.count + 1, .chevronRight)] {
      let mark = Rect(center: cell(index).center, size: Size(18, 18))
      elements.append(glyph.element(in: mark, paint: painter.ink(.softInk), strokeWidth: 1.5))
    }
    for (index, page) in pages.enumerated() {
      let box = cell(index + 1)
      var paint = painter.ink(.softInk, for: control)
      if index == current {
        let fill = painter.fill(of: control, usual: painter.accent)
        elements.append(
          .rect(box, radius: min(18, painter.radius(of: control, usual: 6)), fill: fill))
        paint = .readable(on: fill)
      }
      elements.append(
        painter.line(
          page, in: box, TextSetting(isBold: index == current, paint: paint, anchor: .middle)))
    }
    return elements
  }
}

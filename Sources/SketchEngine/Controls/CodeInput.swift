/// A box for each digit of a code.
struct CodeInput: ControlKind {
  let roles: [Control.Role] = [.codeInput]

  func size(of control: Control, within width: Double, _ painter: Painter) -> Size {
    let caption = FieldCaption(control, painter)
    let cell = cell(of: control, within: width)
    let count = Double(count(of: control))
    return Size(
      min(
        width, max(count * (cell + 8) - 8, caption.above > 0 ? painter.width(of: control.label) : 0)
      ),
      caption.above + cell + caption.below(within: width))
  }

  private func cell(of control: Control, within width: Double) -> Double {
    let count = Double(count(of: control))
    return max(20, min(48, (width - 8 * (count - 1)) / count)).rounded(.down)
  }

  /// How many digits: as many as were given or named, otherwise six.
  private func count(of control: Control) -> Int {
    for words in [control.variant, control.label, control.placeholder] {
      let numbers = words.split { !$0.isNumber }.compactMap { Int($0) }
      if let count = numbers.first, (2...10).contains(count) { return count }
    }
    return control.value.count > 6 ? min(10, control.value.count) : 6
  }

  func elements(of control: Control, in rect: Rect, _ painter: inout Painter) -> [Element] {
    let caption = FieldCaption(control, painter)
    let cell = cell(of: control, within: rect.width)
    let count = count(of: control)
    let total = Double(count) * (cell + 8) - 8
    let left = painter.isCenteredPage ? rect.minX + (rect.width - total) / 2 : rect.minX
    var elements = caption.elements(in: rect)
    let digits = Array(control.value.filter { $0 != " " })
    let fill = painter.fill(of: control, usual: .raised)
    if fill != .none { painter.ground = fill }
    for index in 0..<count {
      let box = Rect(left + Double(index) * (cell + 8), rect.minY + caption.above, cell, cell)
      let isNext = index == digits.count
      let usual: Paint = control.has(.error) ? .token(.bad) : isNext ? painter.accent : .strongLine
      elements.append(
        .rect(
          box.inset(by: 0.5), radius: min(cell / 2, painter.radius(of: control, usual: 8)),
          fill: fill, stroke: painter.stroke(of: control, usual: usual),
          strokeWidth: isNext ? 1.5 : 1))
      if index < digits.count {
        elements.append(
          painter.line(
            String(digits[index]), in: box,
            TextSetting(size: 20, isBold: true, paint: painter.ink(.ink), anchor: .middle)))
      }
    }
    return elements + caption.message(in: rect, at: rect.minY + caption.above + cell)
  }
}

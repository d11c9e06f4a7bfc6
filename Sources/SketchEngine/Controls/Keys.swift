/// Keys to type with: digits, or letters as on a phone.
struct Keys: ControlKind {
  let roles: [Control.Role] = [.keypad, .keyboard]

  func size(of control: Control, within width: Double, _ painter: Painter) -> Size {
    guard control.role == .keypad else { return Size(width, 4 * 54 + 10) }
    let layout = Grid(control, within: min(width, 400))
    return Size(layout.width, layout.height)
  }

  func elements(of control: Control, in rect: Rect, _ painter: inout Painter) -> [Element] {
    control.role == .keypad
      ? keypad(control, in: rect, &painter) : keyboard(control, in: rect, &painter)
  }

  /// Keys in rows of equal width.
  private struct Grid {
    let keys: [Control]
    let columns: Int
    let gap = 12.0
    let cell: Size
    let width: Double

    init(_ control: Control, within width: Double) {
      let digits = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0", "⌫"]
      keys =
        control.children.isEmpty ? digits.map { Control(.button, $0) } : control.children
      if case .grid(let wished) = control.arrangement {
        columns = max(1, min(8, wished))
      } else {
        columns = Self.columns(of: keys.map(\.label))
      }
      let room = (width - gap * Double(columns - 1)) / Double(columns)
      cell = Size(max(24, min(104, room)).rounded(.down), 56)
      self.width = Double(columns) * (cell.width + gap) - gap
    }

    /// As many columns as a row of seats has, such as A1 to A6; otherwise three or four.
    private static func columns(of labels: [String]) -> Int {
      let rows = labels.compactMap { label in
        label.count > 1 && label.dropFirst().allSatisfy(\.isNumber) ? label.first : nil
      }
      let row = rows.prefix { $0 == rows.first }.count
      if rows.count == labels.count, row < rows.count, (2...8).contains(row),
        labels.count % row == 0
      {
        return row
      }
      return labels.count > 12 || labels.count == 8 || labels.count == 4 ? 4 : 3
    }

    var height: Double { Double((keys.count + columns - 1) / columns) * (cell.height + gap) - gap }

    func rect(_ index: Int, in rect: Rect) -> Rect {
      let left = rect.midX - width / 2
      return Rect(
        left + Double(index % columns) * (cell.width + gap),
        rect.minY + Double(index / columns) * (cell.height + gap), cell.width, cell.height)
    }
  }

  private func keypad(
    _ control: Control, in rect: Rect, _ painter: inout Painter
  ) -> [Element] {
    let grid = Grid(control, within: min(rect.width, 400))
    var elements: [Element] = [.rect(rect)]
    let outside = painter.ground
    for (index, key) in grid.keys.enumerated() where !key.spokenLabel.isEmpty {
      let place = grid.rect(index, in: rect)
      var part = painter.emptyPart(for: key)
      let isSign = key.label.count == 1 && key.label != "." && !(key.label.first?.isNumber ?? false)
      let fill = painter.fill(
        of: key, usual: painter.fill(of: control, usual: isSign ? painter.accentTint : .surface))
      part.elements.append(
        .rect(
          place.inset(by: 0.5), radius: min(28, painter.radius(of: control, usual: 12)),
          fill: fill, stroke: painter.stroke(of: key, usual: .line)))
      painter.ground = fill == .none ? outside : fill
      let words = TextSetting(
        size: key.label.count > 3 ? 14 : 20, isBold: true, paint: painter.ink(.ink, for: key),
        anchor: .middle)
      if key.label == "⌫" {
        let mark = Rect(center: place.center, size: Size(22, 22))
        part.elements.append(Glyph.chevronLeft.element(in: mark, paint: painter.ink(.ink)))
        part.label = "Delete"
      } else {
        part.elements.append(
          painter.line(key.spokenLabel, in: place.inset(x: 4, y: 0), words))
      }
      painter.ground = outside
      elements.append(.part(part))
    }
    return elements
  }

  private func keyboard(
    _ control: Control, in rect: Rect, _ painter: inout Painter
  ) -> [Element] {
    let ground = painter.fill(of: control, usual: .token(.placeholder))
    var elements: [Element] = [.rect(rect, fill: ground)]
    let unit = (rect.width - 8) / 10
    let rows = ["QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM"]
    painter.ground = .raised
    let words = TextSetting(size: 16, paint: painter.ink(.ink), anchor: .middle)
    for (line, letters) in rows.enumerated() {
      let left = rect.midX - unit * Double(letters.count) / 2
      for (index, letter) in letters.enumerated() {
        let key = Rect(
          left + Double(index) * unit + 3, rect.minY + 10 + Double(line) * 54, unit - 6, 42)
        elements.append(.rect(key, radius: 5, fill: .raised))
        elements.append(painter.line(String(letter), in: key, words))
      }
    }
    let y = rect.minY + 10 + 3 * 54
    let space = Rect(rect.minX + 4 + unit * 2.5, y, unit * 5, 42)
    elements.append(.rect(space, radius: 5, fill: .raised))
    elements.append(
      painter.line(
        "space", in: space, TextSetting(paint: painter.ink(.ink), anchor: .middle)))
    for (word, x) in [("123", rect.minX + 7), ("return", rect.maxX - 4 - unit * 2.2)] {
      let key = Rect(x, y, unit * 2.2 - 3, 42)
      elements.append(.rect(key, radius: 5, fill: .raised))
      elements.append(
        painter.line(
          word, in: key, TextSetting(size: 12, paint: painter.ink(.ink), anchor: .middle)))
    }
    return elements
  }
}

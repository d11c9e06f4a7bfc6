/// Draws a board: columns side by side, cards one below the other.
struct BoardPainter {
  private let scene: BoardScene
  private let typeface: Typeface
  private var names = Names()

  private static let margin = SheetHead.margin
  private static let width = 252.0
  private static let gap = 16.0
  private static let pad = 12.0

  init(_ scene: BoardScene, measuring typeface: Typeface) {
    self.scene = scene
    self.typeface = typeface
  }

  /// The finished drawing.
  func drawing() -> Drawing {
    var painter = self
    return painter.painted()
  }

  private mutating func painted() -> Drawing {
    let head = SheetHead(title: scene.title, remark: scene.remark, typeface)
    var elements = head.elements
    let headLines = scene.columns.map {
      typeface.lines(of: $0.label, width: Self.width - 100, size: 14, bold: true)
    }
    let headHeight = Double(headLines.map(\.count).max() ?? 1) * 20 + 24
    let body =
      scene.columns.map { column in column.cards.reduce(0) { $0 + height($1) + 10 } }.max() ?? 0
    let tall = headHeight + max(body, 70) + 4
    for (index, column) in scene.columns.enumerated() {
      let x = Self.margin + Double(index) * (Self.width + Self.gap)
      elements.append(
        self.column(
          column, index, headLines[index], Rect(x, head.bottom, Self.width, tall), headHeight))
    }
    let right = Self.margin + Double(scene.columns.count) * (Self.width + Self.gap) - Self.gap
    return Drawing(
      kind: "kanban",
      size: Size(
        (max(right, Self.margin + head.width) + Self.margin).rounded(.up),
        (head.bottom + tall + Self.margin).rounded(.up)),
      title: scene.title ?? "Kanban board", description: BoardDescription(scene).text, elements)
  }

  private func paint(_ index: Int) -> Paint {
    scene.columns[index].color.map { .fixed($0) } ?? .series(index)
  }

  private mutating func column(
    _ column: BoardScene.Column, _ index: Int, _ lines: [String], _ rect: Rect, _ headHeight: Double
  ) -> Element {
    let paint = paint(index)
    var elements: [Element] = [
      .rect(rect, radius: 10, fill: .surface, stroke: .line),
      .rect(Rect(rect.minX + Self.pad, rect.minY, rect.width - 2 * Self.pad, 3), fill: paint),
    ]
    var y = rect.minY + headHeight / 2 - Double(lines.count - 1) * 10 + 1
    for line in lines {
      elements.append(
        .text(
          TextLine(
            line, at: Point(rect.minX + Self.pad + 2, TextLine.baseline(centeredOn: y, size: 14)),
            isBold: true, paint: .legible(.ink, on: .surface))))
      y += 20
    }
    // How many there are, and how many there may be.
    let count = column.cards.count
    let isOver = column.limit.map { count > $0 } ?? false
    let text = column.limit.map { "\(count) / \($0)" } ?? String(count)
    let width = max(28, typeface.width(of: text, size: 12, bold: true) + 16)
    let pill = Rect(rect.maxX - Self.pad - width, rect.minY + headHeight / 2 - 10, width, 22)
    let fill: Paint = isOver ? .token(.bad) : .tint(paint)
    elements += [
      .rect(pill, radius: 11, fill: fill),
      .text(
        TextLine(
          text, at: Point(pill.midX, TextLine.baseline(centeredOn: pill.midY, size: 12)),
          anchor: .middle, size: 12, isBold: true,
          paint: isOver ? .readable(on: fill) : .legible(.ink, on: fill))),
    ]
    var top = rect.minY + headHeight
    for card in column.cards {
      let height = height(card)
      elements.append(
        self.card(card, Rect(rect.minX + Self.pad, top, rect.width - 2 * Self.pad, height), paint))
      top += height + 10
    }
    if column.cards.isEmpty {
      elements.append(
        .rect(
          Rect(rect.minX + Self.pad, top, rect.width - 2 * Self.pad, 52), radius: 8,
          stroke: .token(.strongLine), dashes: [4, 4]))
    }
    return .part(
      Part(
        id: names.id(for: column.label, or: "column"), role: "column", label: column.label, elements
      ))
  }

  // MARK: Cards

  private func labelLines(_ card: BoardScene.Card) -> [String] {
    typeface.lines(
      of: card.label, width: Self.width - 2 * Self.pad - 30, size: 14, isBalanced: false)
  }

  /// Small words in rows: tags, how urgent, how big, when due.
  private func chips(_ card: BoardScene.Card) -> [(text: String, paint: Paint, isPlain: Bool)] {
    var chips: [(text: String, paint: Paint, isPlain: Bool)] = []
    switch card.priority {
    case .low: chips.append(("Low", .token(.strongLine), false))
    case .medium: chips.append(("Medium", .accent, false))
    case .high: chips.append(("High", .token(.warn), false))
    case .urgent: chips.append(("Urgent", .token(.bad), false))
    case nil: break
    }
    chips += card.tags.map { ($0, .series(4), false) }
    if !card.points.isEmpty { chips.append((card.points, .softInk, true)) }
    if !card.due.isEmpty { chips.append(("Due \(card.due)", .softInk, true)) }
    return chips
  }

  private func chipRows(_ card: BoardScene.Card) -> [[(
    text: String, x: Double, width: Double, paint: Paint, isPlain: Bool
  )]] {
    let room = Self.width - 2 * Self.pad - 28 - (card.assignee.isEmpty ? 0 : 34)
    var rows: [[(text: String, x: Double, width: Double, paint: Paint, isPlain: Bool)]] = []
    var x = 0.0
    for chip in chips(card) {
      let text = typeface.truncated(chip.text, width: room - 16, size: 12)
      let width = typeface.width(of: text, size: 12).rounded(.up) + (chip.isPlain ? 4 : 16)
      if rows.isEmpty || x + width > room {
        rows.append([])
        x = 0
      }
      rows[rows.count - 1].append((text, x, width, chip.paint, chip.isPlain))
      x += width + 6
    }
    return rows
  }

  private func height(_ card: BoardScene.Card) -> Double {
    let foot = max(Double(chipRows(card).count) * 26, card.assignee.isEmpty ? 0 : 30)
    return Double(labelLines(card).count) * 20 + 22 + (foot > 0 ? foot + 4 : 0)
  }

  private mutating func card(_ card: BoardScene.Card, _ rect: Rect, _ column: Paint) -> Element {
    let mark: Paint = card.color.map { .fixed($0) } ?? column
    let ground: Paint = card.color.map { .tint(.fixed($0)) } ?? .raised
    var elements: [Element] = [
      .rect(rect, radius: 8, fill: ground, stroke: card.color == nil ? .line : mark),
      .rect(Rect(rect.minX, rect.minY + 8, 3, rect.height - 16), radius: 1.5, fill: mark),
    ]
    var y = rect.minY + 11
    for line in labelLines(card) {
      elements.append(
        .text(
          TextLine(
            line, at: Point(rect.minX + 14, TextLine.baseline(centeredOn: y + 10, size: 14)),
            paint: .legible(.ink, on: ground))))
      y += 20
    }
    y += 4
    for (number, row) in chipRows(card).enumerated() {
      for chip in row {
        let place = Rect(rect.minX + 14 + chip.x, y + Double(number) * 26 + 2, chip.width, 20)
        let fill: Paint = .tint(chip.paint)
        if !chip.isPlain { elements.append(.rect(place, radius: 4, fill: fill)) }
        elements.append(
          .text(
            TextLine(
              chip.text,
              at: Point(
                chip.isPlain ? place.minX : place.midX,
                TextLine.baseline(centeredOn: place.midY, size: 12)),
              anchor: chip.isPlain ? .start : .middle, size: 12,
              paint: chip.isPlain ? .legible(.softInk, on: ground) : .legible(.ink, on: fill))))
      }
    }
    if !card.assignee.isEmpty {
      let circle = Rect(rect.maxX - 38, rect.maxY - 38, 28, 28)
      let initials = card.assignee.split(separator: " ").prefix(2).compactMap {
        $0.first.map { String($0).uppercased() }
      }.joined()
      elements.append(
        .part(
          Part(
            id: names.id(for: card.assignee, or: "avatar"), role: "avatar", label: card.assignee,
            [
              .ellipse(circle, fill: .accentSoft, stroke: .accent),
              .text(
                TextLine(
                  initials,
                  at: Point(circle.midX, TextLine.baseline(centeredOn: circle.midY, size: 12)),
                  anchor: .middle, size: 12, isBold: true,
                  paint: .legible(.ink, on: .accentSoft))),
            ])))
    }
    return .part(
      Part(id: names.id(for: card.label, or: "card"), role: "card", label: card.label, elements))
  }
}

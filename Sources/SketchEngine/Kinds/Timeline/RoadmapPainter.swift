/// Draws a roadmap: a column for each time, a row for each lane, a card for each thing to come.
struct RoadmapPainter {
  private let scene: TimelineScene
  private let typeface: Typeface
  private var names = Names()

  private static let margin = 32.0
  private static let column = 208.0
  private static let gap = 16.0

  init(_ scene: TimelineScene, measuring typeface: Typeface) {
    self.scene = scene
    self.typeface = typeface
  }

  /// The finished drawing.
  func drawing() -> Drawing {
    var painter = self
    return painter.painted()
  }

  /// The times in their order, each once.
  private var times: [String] {
    scene.events.reduce(into: []) { times, event in
      if !times.contains(where: { $0.lowercased() == event.time.lowercased() }) {
        times.append(event.time)
      }
    }
  }

  private struct Card {
    let index: Int
    let label: [String]
    let details: [String]
    var height: Double {
      Double(label.count) * 19 + Double(details.count) * 16 + (details.isEmpty ? 0 : 3) + 22
    }
  }

  private func card(_ index: Int) -> Card {
    let event = scene.events[index]
    return Card(
      index: index,
      label: typeface.lines(of: event.label, width: Self.column - 44, size: 14, isBalanced: false),
      details: event.details.flatMap {
        typeface.lines(of: $0, width: Self.column - 44, size: 12, isBalanced: false)
      })
  }

  private mutating func painted() -> Drawing {
    let head = SheetHead(title: scene.title, remark: scene.remark, typeface)
    var elements = head.elements
    var y = head.bottom
    let times = times
    let hasLanes = scene.lanes.count > 0 && scene.events.contains { $0.lane != nil }
    let laneWidth = hasLanes ? 132.0 : 0
    let left = Self.margin + laneWidth
    let right = left + Double(times.count) * (Self.column + Self.gap) - Self.gap
    let headLines = times.map {
      typeface.lines(of: $0, width: Self.column - 28, size: 14, bold: true)
    }
    let headHeight = Double(headLines.map(\.count).max() ?? 1) * 20 + 16
    for (number, lines) in headLines.enumerated() where !times[number].isEmpty {
      elements.append(
        self.head(
          times[number], lines, number,
          Rect(left + Double(number) * (Self.column + Self.gap), y, Self.column, headHeight),
          isLast: number == times.count - 1))
    }
    y += headHeight + 12
    let rows: [Int?] =
      hasLanes
      ? scene.lanes.indices.map { $0 } + (scene.events.contains { $0.lane == nil } ? [nil] : [])
      : [nil]
    for row in rows {
      let cells = times.map { time in
        scene.events.indices.filter {
          scene.events[$0].time.lowercased() == time.lowercased()
            && (!hasLanes || scene.events[$0].lane == row)
        }.map { card($0) }
      }
      let height =
        max(41, cells.map { cell in cell.reduce(0) { $0 + $1.height + 10 } - 10 }.max() ?? 0) + 24
      elements.append(
        lane(row, cells, Rect(Self.margin, y, right - Self.margin, height), left, hasLanes))
      y += height + 12
    }
    return Drawing(
      kind: "timeline",
      size: Size(max(right, Self.margin + head.width) + Self.margin, y - 12 + Self.margin),
      title: scene.title ?? "Roadmap", description: TimelineDescription(scene).text, elements)
  }

  /// A heading in the shape of an arrow to what comes next.
  private mutating func head(
    _ time: String, _ lines: [String], _ number: Int, _ rect: Rect, isLast: Bool
  ) -> Element {
    let paint: Paint = .shade(.series(number))
    let tip = 12.0
    var path: [Path.Command] = [
      .move(Point(rect.minX, rect.minY)),
      .line(Point(rect.maxX - (isLast ? 0 : tip / 2), rect.minY)),
    ]
    if !isLast { path.append(.line(Point(rect.maxX + tip / 2, rect.midY))) }
    path += [
      .line(Point(rect.maxX - (isLast ? 0 : tip / 2), rect.maxY)),
      .line(Point(rect.minX, rect.maxY)),
    ]
    if number > 0 { path.append(.line(Point(rect.minX + tip, rect.midY))) }
    path.append(.close)
    var elements: [Element] = [.path(Path(path), fill: paint)]
    var y = rect.midY - Double(lines.count - 1) * 10
    for line in lines {
      elements.append(
        .text(
          TextLine(
            line, at: Point(rect.midX, TextLine.baseline(centeredOn: y, size: 14)), anchor: .middle,
            isBold: true, paint: .readable(on: paint))))
      y += 20
    }
    return .part(
      Part(id: names.id(for: time, or: "time"), role: "column-header", label: time, elements))
  }

  private mutating func lane(
    _ row: Int?, _ cells: [[Card]], _ rect: Rect, _ left: Double, _ hasLanes: Bool
  ) -> Element {
    var elements: [Element] = [
      .rect(rect, radius: 10, fill: .surface, stroke: hasLanes ? .line : .none)
    ]
    let label = row.map { scene.lanes[$0].label } ?? ""
    if hasLanes {
      let lines = typeface.lines(of: label, width: 108, size: 13, bold: true)
      var y = rect.midY - Double(lines.count - 1) * 9
      for line in lines where !line.isEmpty {
        elements.append(
          .text(
            TextLine(
              line, at: Point(rect.minX + 14, TextLine.baseline(centeredOn: y, size: 13)), size: 13,
              isBold: true, paint: .legible(.ink, on: .surface))))
        y += 18
      }
    }
    for (number, cell) in cells.enumerated() {
      var y = rect.minY + 12
      let x = left + Double(number) * (Self.column + Self.gap) + (hasLanes ? 0 : 12)
      let width = Self.column - (hasLanes ? 12 : 24)
      for card in cell {
        elements.append(event(card, Rect(x, y, width, card.height), number))
        y += card.height + 10
      }
    }
    guard hasLanes else {
      return .part(
        Part(
          id: names.id(for: "roadmap", or: "roadmap"), role: "section",
          label: scene.title ?? "Roadmap", elements))
    }
    return .part(Part(id: names.id(for: label, or: "lane"), role: "lane", label: label, elements))
  }

  private mutating func event(_ card: Card, _ rect: Rect, _ column: Int) -> Element {
    let event = scene.events[card.index]
    let paint: Paint = event.color.map { .fixed($0) } ?? .series(column)
    var elements: [Element] = [
      .rect(rect, radius: 8, fill: .raised, stroke: .line),
      .rect(Rect(rect.minX, rect.minY + 8, 3, rect.height - 16), radius: 1.5, fill: paint),
    ]
    var y = rect.minY + 11
    for line in card.label {
      elements.append(
        .text(
          TextLine(
            line, at: Point(rect.minX + 14, TextLine.baseline(centeredOn: y + 9, size: 14)),
            paint: .ink)))
      y += 19
    }
    y += 3
    for line in card.details {
      elements.append(
        .text(
          TextLine(
            line, at: Point(rect.minX + 14, TextLine.baseline(centeredOn: y + 8, size: 12)),
            size: 12, paint: .faintInk)))
      y += 16
    }
    return .part(
      Part(
        id: names.id(for: event.label, or: "event"),
        role: event.isMilestone ? "milestone" : "event", label: event.label,
        facts: [.start: event.start, .end: event.end], elements))
  }
}

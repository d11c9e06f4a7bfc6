/// The days of a month in weeks, with events as chips on their days.
struct MonthGrid {
  let month: CalendarMonth
  let events: [Control]
  let isMini: Bool
  let selected: Int?

  private var weekCount: Int { (month.firstWeekday + month.dayCount + 6) / 7 }
  private var headHeight: Double { isMini ? 24 : 28 }

  private func rowHeight(width: Double) -> Double {
    if isMini { return min(36, max(22, width / 8)) }
    return max(84, min(112, width / 9))
  }

  func height(width: Double) -> Double {
    headHeight + Double(weekCount) * rowHeight(width: width)
  }

  func elements(in rect: Rect, _ painter: inout Painter) -> [Element] {
    let row = max(20, (rect.height - headHeight) / Double(weekCount))
    let column = rect.width / 7
    var elements = head(in: rect, column: column, painter)
    let grid = Rect(rect.minX, rect.minY + headHeight, rect.width, row * Double(weekCount))
    if !isMini { elements += lines(in: grid, column: column, row: row, painter) }
    let days = days()
    for day in 1...month.dayCount {
      let slot = month.firstWeekday + day - 1
      let cell = Rect(
        grid.minX + Double(slot % 7) * column, grid.minY + Double(slot / 7) * row, column, row)
      let own = events.indices.filter { days[$0] == day }
      elements += number(day, hasEvent: !own.isEmpty, in: cell, painter)
      guard !isMini else { continue }
      elements += chips(own, in: cell, &painter)
    }
    return elements
  }

  /// The day of each event: as its words say, or else spread over the month.
  private func days() -> [Int] {
    events.enumerated().map { index, event in
      let time = EventTime(of: event)
      if let day = time.day { return min(day, month.dayCount) }
      let usual = 3 + (index * 5) % max(1, month.dayCount - 4)
      guard let weekday = time.weekday else { return usual }
      let week = min(3, 1 + index / 4)
      let first = (weekday - month.firstWeekday + 7) % 7 + 1
      return min(month.dayCount, first + 7 * (week % 4))
    }
  }

  private func head(in rect: Rect, column: Double, _ painter: Painter) -> [Element] {
    CalendarMonth.weekdays.enumerated().map { index, name in
      let cell = Rect(rect.minX + Double(index) * column, rect.minY, column, headHeight - 4)
      let short = String(name.prefix(isMini && column < 34 ? 2 : 3))
      return painter.line(
        short, in: isMini ? cell : cell.inset(x: 8, y: 0),
        TextSetting(
          size: isMini ? 11 : 12, isBold: !isMini, paint: painter.ink(.faintInk),
          anchor: isMini ? .middle : .start))
    }
  }

  private func lines(
    in grid: Rect, column: Double, row: Double, _ painter: Painter
  ) -> [Element] {
    var elements: [Element] = [
      .rect(grid, radius: 8, stroke: painter.hairline)
    ]
    for index in 1..<7 {
      let x = grid.minX + Double(index) * column
      elements.append(
        .line(Point(x, grid.minY), Point(x, grid.maxY), stroke: painter.hairline))
    }
    for index in 1..<max(2, weekCount) {
      let y = grid.minY + Double(index) * row
      elements.append(
        .line(Point(grid.minX, y), Point(grid.maxX, y), stroke: painter.hairline))
    }
    return elements
  }

  private func number(
    _ day: Int, hasEvent: Bool, in cell: Rect, _ painter: Painter
  ) -> [Element] {
    let isOn = day == selected
    let side = isMini ? min(28, cell.width, cell.height) : 24.0
    let circle =
      isMini
      ? Rect(center: cell.center, size: Size(side, side))
      : Rect(cell.minX + 5, cell.minY + 5, side, side)
    var elements: [Element] = []
    if isOn { elements.append(.ellipse(circle, fill: painter.accent)) }
    let paint: Paint = isOn ? .readable(on: painter.accent) : painter.ink(.softInk)
    elements.append(
      painter.line(
        String(day), in: circle,
        TextSetting(size: 12, isBold: isOn, paint: paint, anchor: .middle)))
    if isMini, hasEvent {
      let dot = Rect(center: Point(circle.midX, circle.maxY - 3), size: Size(4, 4))
      elements.append(
        .shape(
          Shape(
            .ellipse(dot), fill: isOn ? .readable(on: painter.accent) : painter.accent,
            isCrisp: true)))
    }
    return elements
  }

  private func chips(
    _ indices: [Int], in cell: Rect, _ painter: inout Painter
  ) -> [Element] {
    let fit = max(1, Int((cell.height - 32) / 22))
    var elements: [Element] = []
    let shown = indices.count > fit ? fit - 1 : indices.count
    for (position, index) in indices.prefix(max(1, shown)).enumerated() {
      let chip = Rect(
        cell.minX + 4, cell.minY + 31 + Double(position) * 22, max(8, cell.width - 8), 19)
      let paint = painter.eventPaint(events[index], index)
      let fill = Paint.tint(paint)
      elements.append(
        painter.event(
          events[index], time: EventTime(of: events[index]),
          [
            .rect(chip, radius: 4, fill: fill),
            painter.line(
              events[index].label, in: chip.inset(x: 5, y: 0),
              TextSetting(size: 11, paint: .legible(paint, on: fill))),
          ]))
    }
    if indices.count > max(1, shown) {
      let y = cell.minY + 31 + Double(max(1, shown)) * 22
      elements.append(
        painter.line(
          "+\(indices.count - max(1, shown)) more", in: Rect(cell.minX + 9, y, cell.width - 12, 19),
          TextSetting(size: 11, paint: painter.ink(.faintInk))))
    }
    return elements
  }
}

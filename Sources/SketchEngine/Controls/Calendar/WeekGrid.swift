/// The hours of some days of a week, with events as blocks from when they begin to when they end.
struct WeekGrid {
  private struct Placed {
    let index: Int
    let day: Int
    let start: Double
    let end: Double
    let time: EventTime
  }

  private let events: [Control]
  private let columns: Int
  private let first: Int
  private let last: Int
  private var placed: [Placed] = []

  private static let headHeight = 32.0
  private static let hourHeight = 44.0
  private static let gutter = 48.0

  init(events: [Control], width: Double, columns: Int) {
    self.events = events
    self.columns = max(1, columns)
    for (index, event) in events.enumerated() {
      let time = EventTime(of: event)
      let day = time.weekday ?? (index * 2 + index / 4) % 5
      let start = min(23, time.start ?? (9 + Double((index * 5) % 8)))
      let end = min(24, max(start + 0.5, time.end ?? start + 1))
      placed.append(
        Placed(index: index, day: min(day, self.columns - 1), start: start, end: end, time: time))
    }
    let earliest = placed.map(\.start).min() ?? 9
    let latest = placed.map(\.end).max() ?? 17
    first = max(0, min(8, Int(earliest.rounded(.down))))
    last = min(24, max(first + 9, Int(latest.rounded(.up)) + 1))
  }

  var height: Double { Self.headHeight + Double(last - first) * Self.hourHeight }

  func elements(in rect: Rect, _ painter: inout Painter) -> [Element] {
    let grid = Rect(
      rect.minX + Self.gutter, rect.minY + Self.headHeight, max(20, rect.width - Self.gutter),
      max(20, rect.height - Self.headHeight))
    let hour = grid.height / Double(last - first)
    let column = grid.width / Double(columns)
    var elements = frame(grid, hour: hour, column: column, painter)
    for item in placed {
      elements.append(block(item, in: grid, hour: hour, column: column, &painter))
    }
    return elements
  }

  private func frame(
    _ grid: Rect, hour: Double, column: Double, _ painter: Painter
  ) -> [Element] {
    var elements: [Element] = [.rect(grid, radius: 8, stroke: painter.hairline)]
    for index in 0..<(last - first) {
      let y = grid.minY + Double(index) * hour
      if index > 0 {
        elements.append(
          .line(Point(grid.minX, y), Point(grid.maxX, y), stroke: painter.hairline))
      }
      elements.append(
        PlotFrame.label(
          EventTime.text(Double(first + index)),
          at: Point(grid.minX - 8, y + (index == 0 ? 10 : 4)),
          .end, painter))
    }
    for index in 0..<columns {
      let x = grid.minX + Double(index) * column
      if index > 0 {
        elements.append(
          .line(Point(x, grid.minY), Point(x, grid.maxY), stroke: painter.hairline))
      }
      let name = CalendarMonth.weekdays[index % 7]
      elements.append(
        painter.line(
          column < 90 ? String(name.prefix(3)) : name,
          in: Rect(x, grid.minY - Self.headHeight, column, Self.headHeight - 4),
          TextSetting(
            size: 12, isBold: true, paint: painter.ink(.softInk), anchor: .middle)))
    }
    return elements
  }

  /// Events at the same time share the width of their day.
  private func block(
    _ item: Placed, in grid: Rect, hour: Double, column: Double, _ painter: inout Painter
  ) -> Element {
    let rivals = placed.filter { $0.day == item.day && $0.start < item.end && item.start < $0.end }
    let place = rivals.firstIndex { $0.index == item.index } ?? 0
    let width = (column - 6) / Double(max(1, rivals.count))
    let rect = Rect(
      grid.minX + Double(item.day) * column + 3 + Double(place) * width,
      grid.minY + (item.start - Double(first)) * hour + 1.5, max(8, width - 1.5),
      max(18, (item.end - item.start) * hour - 3))
    let control = events[item.index]
    let paint = painter.eventPaint(control, item.index)
    let fill = Paint.tint(paint)
    let words = Rect(rect.minX + 9, rect.minY, max(8, rect.width - 13), rect.height)
    let title = TextSetting(size: 12, isBold: true, paint: .legible(paint, on: fill))
    var elements: [Element] = [
      .rect(rect, radius: 5, fill: fill),
      .rect(Rect(rect.minX, rect.minY + 3, 3, rect.height - 6), radius: 1.5, fill: paint),
    ]
    let lines = max(1, Int((rect.height - 4) / 16))
    let widest =
      control.label.split(separator: " ")
      .map { painter.width(of: String($0), size: 12, bold: true) }.max() ?? 0
    let limit = widest > words.width ? 1 : min(2, lines)
    let titleLines = painter.lines(of: control.label, width: words.width, title.lines(limit))
    for (index, line) in titleLines.enumerated() {
      elements.append(
        painter.line(
          line, in: Rect(words.minX, rect.minY + 2 + Double(index) * 16, words.width, 16), title))
    }
    if lines > titleLines.count, item.time.start != nil {
      let time = EventTime.text(item.start) + "–" + EventTime.text(item.end)
      elements.append(
        painter.line(
          time,
          in: Rect(
            words.minX, rect.minY + 2 + Double(titleLines.count) * 16, words.width, 16),
          TextSetting(size: 11, paint: .legible(.softInk, on: fill))))
    }
    return painter.event(control, time: item.time, elements)
  }
}

/// A calendar: a month of days, or a week of hours, with its events where they belong.
struct CalendarControl: BlockControl {
  let roles: [Control.Role] = [.calendar, .event]

  func block(for control: Control, width: Double, _ painter: Painter) -> Block {
    guard control.role == .calendar else { return Self.agenda(control, width, painter) }
    let isWeek = Self.isWeek(control)
    let isMini = !isWeek && (width < 360 || control.isVariant("mini", "picker", "small"))
    let room = isMini ? min(width, 340) : width
    let padding = isMini ? 12.0 : 0
    let inner = room - 2 * padding
    let head = head(of: control, width: inner, isMini: isMini, isWeek: isWeek, painter)
    let events = control.children(.event)
    let others = control.children(except: .event)
    let grid: Block
    if isWeek, inner < 260 {
      grid = .column(
        events.map { Block.control($0, within: inner, painter, isWide: true) }, gap: 8)
    } else if isWeek {
      let week = WeekGrid(events: events, width: inner, columns: Self.dayCount(control, inner))
      grid = Block(Size(inner, week.height), isWide: true) { rect, painter in
        week.elements(in: rect, &painter)
      }
    } else {
      let month = MonthGrid(
        month: CalendarMonth(reading: control.label + " " + control.detail), events: events,
        isMini: isMini, selected: control.number.map { Int(max(0, min(31, $0))) })
      grid = Block(Size(inner, month.height(width: inner)), isWide: true) { rect, painter in
        month.elements(in: rect, &painter)
      }
    }
    let below =
      isMini
      ? events.prefix(4).map { Block.control($0, within: inner, painter, isWide: true) } : []
    let foot = others.map {
      Block.control($0, within: inner, painter, isWide: !$0.role.hugsContent)
    }
    let content = Block.column([head, grid] + below + foot, gap: isMini ? 8 : 12)
    guard isMini else { return content.framed() }
    return content.padded(padding).on(painter.card(control))
  }

  private static func isWeek(_ control: Control) -> Bool {
    if control.isVariant("week", "day", "weekly", "schedule") { return true }
    let words = control.label.lowercased().split(separator: " ")
    return control.variant.isEmpty && words.contains { $0.hasPrefix("week") }
  }

  private static func dayCount(_ control: Control, _ width: Double) -> Int {
    if control.isVariant("day") { return 1 }
    return width < 420 ? 3 : width < 560 ? 5 : 7
  }

  private func head(
    of control: Control, width: Double, isMini: Bool, isWeek: Bool, _ painter: Painter
  ) -> Block? {
    if isWeek, control.label.isEmpty { return nil }
    let month = CalendarMonth(reading: control.label + " " + control.detail)
    let title = control.label.isEmpty ? month.title : control.label
    let arrows = Block.row(
      [
        painter.icon("chevron-left", size: isMini ? 16 : 20),
        painter.icon("chevron-right", size: isMini ? 16 : 20),
      ], gap: 12)
    let setting: TextSetting =
      isMini ? .name : TextSetting(size: 20, isBold: true, paint: .ink)
    return .bar(width: width, trailing: arrows.size.width > 0 ? arrows : nil) { room in
      painter.text(title, setting.lines(1), width: room, for: control)
    }
  }

  /// An event outside a grid: a stripe, what, and when.
  private static func agenda(
    _ control: Control, _ width: Double, _ painter: Painter
  ) -> Block {
    let paint = painter.fill(of: control, usual: painter.accent)
    let time = control.value.isEmpty ? control.detail : control.value
    let words = Block.column(
      [
        painter.text(control.label, .name, width: max(24, width - 30)),
        painter.text(time, .caption, width: max(24, width - 30)),
        control.value.isEmpty
          ? nil : painter.text(control.detail, .caption, width: max(24, width - 30)),
      ], gap: 0)
    let size = Size(width, words.size.height + 16)
    return Block(size, isWide: true) { rect, painter in
      let tint = Paint.tint(paint)
      painter.ground = tint
      return [
        .rect(rect, radius: 6, fill: tint),
        .rect(Rect(rect.minX + 6, rect.minY + 8, 3, rect.height - 16), radius: 1.5, fill: paint),
      ]
        + words.draw(
          Rect(rect.minX + 18, rect.minY + 8, rect.width - 26, rect.height - 16), &painter)
    }
  }
}

extension Painter {
  /// An event as a part, with its times as facts.
  mutating func event(_ control: Control, time: EventTime, _ elements: [Element]) -> Element {
    var part = Part(
      id: names.id(for: control.label, or: "event"), role: Control.Role.event.rawValue,
      label: control.label, elements)
    let text = control.value.isEmpty ? control.detail : control.value
    if !text.isEmpty { part.facts[.start] = text }
    if let start = time.start { part.facts[.start] = EventTime.text(start) }
    if let end = time.end { part.facts[.end] = EventTime.text(end) }
    return .part(part)
  }

  /// The color of the n-th event.
  func eventPaint(_ control: Control, _ index: Int) -> Paint {
    if let fill = control.style.fill { return .fixed(fill) }
    return index % 3 == 0 ? accent : .series([0, 4, 2][index % 3])
  }
}

import Testing

@testable import SketchEngine

struct CalendarTests {
  @Test(arguments: [
    ("March 2026", 6, 31), ("February 2024", 3, 29), ("Feb 2025", 5, 28), ("2026-06", 0, 30),
    ("", 6, 31),
  ])
  func `a month begins on its weekday and has its days`(title: String, weekday: Int, days: Int) {
    let month = CalendarMonth(reading: title)
    #expect(month.firstWeekday == weekday)
    #expect(month.dayCount == days)
  }

  @Test(
    arguments: [
      ("Mon 9:00–10:30", 0, nil, 9.0, 10.5), ("Tue 2pm", 1, nil, 14, nil),
      ("March 12", nil, 12, nil, nil), ("Friday at 9-10am", 4, nil, nil, 10),
      ("14", nil, 14, nil, nil), ("1:30–2:15 pm", nil, nil, 1.5, 14.25),
    ] as [(String, Int?, Int?, Double?, Double?)])
  func `times are read as people write them`(
    words: String, weekday: Int?, day: Int?, start: Double?, end: Double?
  ) {
    let time = EventTime(of: Control(.event, "Standup", value: words))
    #expect(time.weekday == weekday)
    if day != nil { #expect(time.day == day) }
    if start != nil { #expect(time.start == start) }
    if end != nil { #expect(time.end == end) }
  }

  @Test func `events that meet stand side by side`() {
    let events = ["Tue 14:00–15:30", "Tue 14:30–15:00", "Tue 15:30"].map {
      Control(.event, "Call", value: $0)
    }
    var painter = Painter(typeface: Typeface(), look: .init(), frame: .desktop)
    let calendar = Control(.calendar, "", variant: "week", events)
    let size = painter.size(of: calendar, within: 900)
    let drawn = painter.draw(calendar, in: Rect(origin: .zero, size: size))
    #expect(DrawnBoxes.overlaps(in: [drawn]).isEmpty)
  }
}

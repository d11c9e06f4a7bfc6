/// Writes the ticks of a scale as people would.
struct PlanDates {
  private let scale: ScheduleScene.Scale

  init(_ scale: ScheduleScene.Scale) { self.scale = scale }

  /// When something starts, in ISO 8601 where the year is known.
  func start(_ tick: Int, typed: String?) -> String {
    switch scale {
    case .dates: CalendarDay(tick).iso
    case .datesWithoutYear: typed ?? CalendarDay(tick).short()
    case .days, .weeks, .months, .clock, .minutes: typed ?? unit(tick)
    }
  }

  /// When something ends; ends are included.
  func end(_ tick: Int, typed: String?) -> String {
    switch scale {
    case .dates: CalendarDay(tick - 1).iso
    case .datesWithoutYear: typed ?? CalendarDay(tick - 1).short()
    case .days, .weeks, .months: typed ?? unit(tick, isEnd: true)
    case .clock, .minutes: typed ?? unit(tick)
    }
  }

  private func unit(_ tick: Int, isEnd: Bool = false) -> String {
    switch scale {
    // What begins or ends within a week belongs to it.
    case .weeks: "Week \(isEnd ? (tick + 6) / 7 : tick / 7 + 1)"
    case .months: "Month \(isEnd ? (tick + 27) / 28 : tick / 28 + 1)"
    case .clock, .minutes: Self.clock(tick)
    case .dates, .datesWithoutYear, .days: "Day \(tick + (isEnd ? 0 : 1))"
    }
  }

  /// `09:30`.
  static func clock(_ minutes: Int) -> String {
    let minute = minutes % 60
    return "\(minutes / 60):\(minute < 10 ? "0" : "")\(minute)"
  }

  /// From when to when, as it is written under a task.
  func caption(_ task: ScheduleScene.Task) -> String {
    switch scale {
    case .dates:
      let (start, end) = (CalendarDay(task.start), CalendarDay(max(task.start, task.end - 1)))
      if task.isMilestone { return start.short(withYear: true) }
      let isSameYear = start.parts.year == end.parts.year
      return start == end
        ? start.short(withYear: true)
        : "\(start.short(withYear: !isSameYear)) – \(end.short(withYear: true))"
    case .datesWithoutYear, .days, .weeks, .months, .clock, .minutes:
      let (start, end) = (task.startText.capitalizedFirst, task.endText)
      guard start.lowercased() != end.lowercased() else { return start }
      let words = (start.split(separator: " "), end.split(separator: " "))
      if words.0.count == 2, words.1.count == 2, words.0[0].lowercased() == words.1[0].lowercased(),
        ["week", "month", "day"].contains(words.0[0].lowercased())
      {
        return "\(words.0[0])s \(words.0[1])–\(words.1[1])"
      }
      return "\(start) – \(end.capitalizedFirst)"
    }
  }
}

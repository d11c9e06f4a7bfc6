/// The time axis of a Gantt chart: how wide a tick is, and what is written over it.
struct GanttAxis {
  /// A stretch with a label in the middle of it.
  struct Cell {
    var start: Int
    var end: Int
    var label: String
  }

  /// The first tick, and the one after the last.
  let first: Int
  let last: Int
  /// How wide a tick is, in px.
  let step: Double
  /// The upper row, such as months; empty where one row will do.
  private(set) var upper: [Cell] = []
  /// The lower row.
  private(set) var lower: [Cell] = []

  init(_ scene: ScheduleScene) {
    let starts = scene.tasks.map(\.start) + (scene.today.map { [$0] } ?? [])
    let ends = scene.tasks.map(\.end) + (scene.today.map { [$0] } ?? [])
    var first = starts.min() ?? 0
    var last = max(ends.max() ?? 1, first + 1)
    // A milestone at the very end needs room.
    if scene.tasks.contains(where: { $0.isMilestone && $0.start >= last }) { last += 1 }
    let span = last - first
    var cells: [Cell] = []
    var heads: [Cell] = []
    switch scene.scale {
    case .dates, .datesWithoutYear:
      let hasYear = scene.scale == .dates
      if span <= 21 {
        cells = (first..<last).map {
          Cell(start: $0, end: $0 + 1, label: String(CalendarDay($0).parts.day))
        }
      } else if span <= 130 {
        first -= CalendarDay(first).weekday
        last += (7 - CalendarDay(last).weekday) % 7
        if !hasYear { first = starts.min() ?? first }
        cells = stride(from: first, to: last, by: 7).map {
          Cell(start: $0, end: min(last, $0 + 7), label: CalendarDay($0).short())
        }
      } else if span <= 800 {
        first = Self.monthStart(first)
        last = Self.monthStart(last - 1, adding: 1)
        cells = Self.months(first, last, 1) { TimeNames.months[$0.parts.month - 1] }
      } else if span <= 3000 {
        first = Self.quarterStart(first)
        last = Self.quarterStart(last - 1).advanced(by: 0)
        last = CalendarDay(last).adding(months: 3).number
        cells = Self.months(first, last, 3) { "Q\(($0.parts.month + 2) / 3)" }
      } else {
        first = Self.yearStart(first)
        last = CalendarDay(Self.yearStart(last - 1)).adding(months: 12).number
        let years = (last - first) / 365
        let every = years > 400 ? 100 : years > 80 ? 20 : years > 30 ? 5 : years > 14 ? 2 : 1
        cells = Self.months(first, last, 12 * every) { String($0.parts.year) }
      }
      if span <= 130 {
        heads = Self.months(Self.monthStart(first), last, 1) {
          let name = PlanAxisNames.months[$0.parts.month - 1]
          return hasYear ? "\(name) \($0.parts.year)" : name
        }
      } else if span <= 3000, hasYear {
        heads = Self.months(Self.yearStart(first), last, 12) { String($0.parts.year) }
      }
      for index in heads.indices {
        heads[index].start = max(first, heads[index].start)
        heads[index].end = min(last, heads[index].end)
      }
    case .days:
      cells = Self.counted(&first, &last, size: 1, name: "Day")
    case .weeks:
      cells = Self.counted(&first, &last, size: 7, name: "Week")
    case .months:
      cells = Self.counted(&first, &last, size: 28, name: "Month")
    case .clock, .minutes:
      let size = span <= 120 ? 15 : span <= 300 ? 30 : span <= 900 ? 60 : span <= 4000 ? 240 : 1440
      first = first / size * size
      last = (last + size - 1) / size * size
      cells = stride(from: first, to: last, by: size).map {
        Cell(start: $0, end: $0 + size, label: PlanDates.clock($0))
      }
    }
    self.first = first
    self.last = last
    let wanted = Double(cells.count) * (scene.scale == .days || span <= 21 ? 44 : 64)
    let width = min(max(wanted, 560), 1040)
    step = width / Double(max(1, last - first))
    lower = cells
    upper = heads.filter { $0.end > $0.start }
  }

  /// Where a tick lies, in px from the left of the axis.
  func x(_ tick: Int) -> Double { (Double(tick - first) * step * 100).rounded() / 100 }

  /// The width of the axis, in px.
  var width: Double { x(last) }

  private static func counted(
    _ first: inout Int, _ last: inout Int, size: Int, name: String
  ) -> [Cell] {
    let low = first >= 0 ? first / size : -((-first + size - 1) / size)
    let high = max(low + 1, (last + size - 1) / size)
    first = low * size
    last = high * size
    return (low..<high).map {
      Cell(start: $0 * size, end: ($0 + 1) * size, label: "\(name) \($0 + 1)")
    }
  }

  private static func monthStart(_ day: Int, adding months: Int = 0) -> Int {
    let (year, month, _) = CalendarDay(day).parts
    return CalendarDay(year: year, month: month, day: 1)?.adding(months: months).number ?? day
  }

  private static func quarterStart(_ day: Int) -> Int {
    let (year, month, _) = CalendarDay(day).parts
    return CalendarDay(year: year, month: (month - 1) / 3 * 3 + 1, day: 1)?.number ?? day
  }

  private static func yearStart(_ day: Int) -> Int {
    CalendarDay(year: CalendarDay(day).parts.year, month: 1, day: 1)?.number ?? day
  }

  private static func months(
    _ first: Int, _ last: Int, _ count: Int, label: (CalendarDay) -> String
  ) -> [Cell] {
    var cells: [Cell] = []
    var start = first
    while start < last, cells.count < 400 {
      let end = CalendarDay(start).adding(months: count).number
      guard end > start else { break }
      cells.append(Cell(start: start, end: min(end, last), label: label(CalendarDay(start))))
      start = end
    }
    return cells
  }
}

/// Names on the axis in full.
enum PlanAxisNames {
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October",
    "November", "December",
  ]
}

/// A time as somebody names it: “2 March 2026”, “Q3”, “week 4”, “the 1990s”, “9:30”.
struct Moment: Hashable, Sendable {
  /// What sort of time it is.
  enum Form: Hashable, Sendable {
    /// A day, or a whole month.
    case date(year: Int?, month: Int, day: Int?)
    /// A quarter or half of a year, from 1.
    case quarter(Int, year: Int?)
    case half(Int, year: Int?)
    /// A year, negative before our era.
    case year(Int)
    /// A decade or century, by its first and last year.
    case years(Int, Int)
    /// The n-th of something, such as week 4.
    case counted(LengthOfTime.Unit, Int)
    /// A day of the week, from 0 for Monday.
    case weekday(Int)
    /// A time of day, in minutes.
    case clock(Int)
    /// The n-th day of whatever month was named last, as in “Jan 5 to 16”.
    case dayOfMonth(Int)
  }

  /// A part of a stretch of time.
  enum Part: Hashable, Sendable { case early, middle, late }

  var form: Form
  /// The part of it that is meant, as in “mid March”.
  var part: Part?
  /// As it was typed.
  var text: String

  /// The year it names, if it names one.
  var year: Int? {
    switch form {
    case .date(let year, _, _), .quarter(_, let year), .half(_, let year): year
    case .year(let year): year
    case .years, .counted, .weekday, .clock, .dayOfMonth: nil
    }
  }

  /// The first and the last day it covers, with a year for those that name none; `nil` for times
  /// that no calendar holds.
  func days(in assumedYear: Int) -> ClosedRange<Int>? {
    let whole: ClosedRange<Int>?
    switch form {
    case .date(let year, let month, let day?):
      whole = CalendarDay(year: year ?? assumedYear, month: month, day: day).map {
        $0.number...$0.number
      }
    case .date(let year, let month, nil): whole = Self.months(year ?? assumedYear, month, 1)
    case .quarter(let quarter, let year):
      whole = Self.months(year ?? assumedYear, quarter * 3 - 2, 3)
    case .half(let half, let year): whole = Self.months(year ?? assumedYear, half * 6 - 5, 6)
    case .year(let year): whole = Self.months(year, 1, 12)
    case .years(let first, let last):
      guard let start = Self.months(first, 1, 1), let end = Self.months(last, 12, 1) else {
        return nil
      }
      whole = start.lowerBound...end.upperBound
    case .counted, .weekday, .clock, .dayOfMonth: whole = nil
    }
    guard let whole, let part, whole.count > 3 else { return whole }
    let third = whole.count / 3
    switch part {
    case .early: return whole.lowerBound...(whole.lowerBound + third)
    case .middle: return (whole.lowerBound + third)...(whole.upperBound - third)
    case .late: return (whole.upperBound - third)...whole.upperBound
    }
  }

  private static func months(_ year: Int, _ month: Int, _ count: Int) -> ClosedRange<Int>? {
    guard let start = CalendarDay(year: year, month: month, day: 1) else { return nil }
    return start.number...(start.adding(months: count).number - 1)
  }

  /// Whether a calendar holds it.
  var isDated: Bool {
    switch form {
    case .date, .quarter, .half, .year, .years: true
    case .counted, .weekday, .clock, .dayOfMonth: false
    }
  }
}

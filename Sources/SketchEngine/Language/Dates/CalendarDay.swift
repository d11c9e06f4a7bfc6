/// A day of the Gregorian calendar, without a time zone.
public struct CalendarDay: Hashable, Sendable, Codable, Comparable {
  /// Days since 1 January 1970.
  public var number: Int

  /// The day a number of days after 1 January 1970.
  public init(_ number: Int) { self.number = number }

  /// A day by its date; `nil` for one that is in no calendar, such as 30 February.
  ///
  /// After Howard Hinnant, “chrono-compatible low-level date algorithms” (2014).
  public init?(year: Int, month: Int, day: Int) {
    guard (-9999...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, of: year)
    else { return nil }
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// Its year, month and day of the month, the last two from 1.
  public var parts: (year: Int, month: Int, day: Int) {
    let z = number + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1
    )
  }

  /// The day of the week, from 0 for Monday.
  public var weekday: Int { ((number + 3) % 7 + 7) % 7 }

  /// As in ISO 8601: `2026-03-02`.
  public var iso: String {
    let (year, month, day) = parts
    func padded(_ value: Int, _ count: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, count - digits.count)) + digits
    }
    return "\(year < 0 ? "-" : "")\(padded(abs(year), 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// The same day of another month; the last one where that month is shorter.
  public func adding(months: Int) -> CalendarDay {
    let (year, month, day) = parts
    let total = year * 12 + month - 1 + months
    let newYear = (total >= 0 ? total : total - 11) / 12
    let newMonth = total - newYear * 12 + 1
    let last = Self.days(inMonth: newMonth, of: newYear)
    return CalendarDay(year: newYear, month: newMonth, day: min(day, last)) ?? self
  }

  /// How many days a month has.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The earlier of two days is the smaller.
  public static func < (a: CalendarDay, b: CalendarDay) -> Bool { a.number < b.number }

  /// Such as `Mar 2`, and `Mar 2, 2026` where the year is wanted.
  func short(withYear: Bool = false) -> String {
    let (year, month, day) = parts
    return "\(TimeNames.months[month - 1]) \(day)" + (withYear ? ", \(year)" : "")
  }
}

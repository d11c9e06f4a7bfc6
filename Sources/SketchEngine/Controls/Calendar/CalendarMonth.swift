/// A month of the Gregorian calendar.
struct CalendarMonth: Hashable {
  var year: Int
  /// From 1 to 12.
  var month: Int

  static let names = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  /// Reads a month and year from a title such as "March 2026" or "2026-03-14".
  ///
  /// What is not said is March 2026: a drawing must not depend on when it is made.
  init(reading text: String) {
    let words = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let numbers = words.compactMap { Int($0) }
    year = numbers.first { (1900...2200).contains($0) } ?? 2026
    month = words.lazy.compactMap(Self.month(named:)).first ?? 3
    if let position = words.firstIndex(where: { Int($0) == year && $0.count == 4 }),
      position + 1 < words.count, let next = Int(words[position + 1]), (1...12).contains(next)
    {
      month = next
    }
  }

  /// The number of a month by its name or the first three letters of it.
  static func month(named word: String) -> Int? {
    guard word.count >= 3, word.first?.isLetter == true else { return nil }
    let index = names.firstIndex { $0.lowercased().hasPrefix(word.lowercased()) }
    return index.map { $0 + 1 }
  }

  /// The number of a weekday by its name or the first three letters of it, Monday first.
  static func weekday(named word: String) -> Int? {
    guard word.count >= 3, word.first?.isLetter == true else { return nil }
    return weekdays.firstIndex { $0.lowercased().hasPrefix(word.lowercased()) }
  }

  var dayCount: Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  /// The weekday of the first, from 0 for Monday (Sakamoto's method).
  var firstWeekday: Int {
    let shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let y = month < 3 ? year - 1 : year
    let sunday = (y + y / 4 - y / 100 + y / 400 + shifts[max(0, min(11, month - 1))] + 1) % 7
    return (sunday + 6) % 7
  }

  var title: String { "\(Self.names[max(0, min(11, month - 1))]) \(year)" }
}

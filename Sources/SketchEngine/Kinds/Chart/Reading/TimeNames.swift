/// Names of months, days and the like, which stand in a known order.
enum TimeNames {
  static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  static let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  static let quarters = ["Q1", "Q2", "Q3", "Q4"]
  static let hours = ["00:00", "04:00", "08:00", "12:00", "16:00", "20:00", "24:00"]

  private static let longMonths = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  private static let longDays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// Where a word stands in its order.
  enum Place: Hashable {
    case month(Int, isLong: Bool)
    case day(Int, isLong: Bool)
    case quarter(Int)
    case year(Int)
    case numbered(String, Int)
  }

  /// Where a word in lower case stands in its order, or `nil`.
  static func place(of word: String) -> Place? {
    if let index = longMonths.firstIndex(of: word), word != "may" {
      return .month(index, isLong: true)
    }
    if let index = months.firstIndex(where: { $0.lowercased() == word.prefix(3) }),
      word.utf8.count == 3 || word == "sept"
    {
      return .month(index, isLong: false)
    }
    if let index = longDays.firstIndex(of: word) { return .day(index, isLong: true) }
    if let index = days.firstIndex(where: { $0.lowercased() == word.prefix(3) }),
      word.utf8.count == 3 || ["tues", "thur", "thurs"].contains(word)
    {
      return .day(index, isLong: false)
    }
    if let number = Int(word), word.utf8.count == 4, (1800...2100).contains(number) {
      return .year(number)
    }
    if word.utf8.count == 2, word.hasPrefix("q"), let number = Int(word.dropFirst()),
      (1...4).contains(number)
    {
      return .quarter(number - 1)
    }
    let letters = word.prefix { $0.isLetter }
    if !letters.isEmpty, letters.utf8.count <= 5, let number = Int(word.dropFirst(letters.count)),
      number < 1000
    {
      return .numbered(String(letters), number)
    }
    return nil
  }

  /// Whether a name tells a time, such as "Jan", "2020", "Q3 2024" or "Week 4".
  static func isTime(_ name: String) -> Bool {
    let words = name.lowercased().split(separator: " ").map(String.init)
    guard let first = words.first else { return false }
    if words.count == 2, ["week", "day", "month", "year", "hour", "quarter", "fy"].contains(first),
      words[1].allSatisfy(\.isNumber)
    {
      return true
    }
    if first.contains(":"), first.allSatisfy({ $0.isNumber || $0 == ":" }) { return true }
    if first.hasSuffix("am") || first.hasSuffix("pm"), first.dropLast(2).allSatisfy(\.isNumber),
      first.utf8.count > 2
    {
      return true
    }
    switch place(of: first) {
    case .month, .day, .quarter, .year: return words.count <= 2
    case .numbered(let letters, _):
      return ["w", "week", "day", "d", "m", "month", "h", "y", "fy"].contains(letters)
    case nil: return false
    }
  }

  /// Every name from one to another, both included; `nil` where they are of different sorts.
  static func range(from a: String, to b: String) -> [String]? {
    switch (place(of: a.lowercased()), place(of: b.lowercased())) {
    case (.month(let i, let isLong), .month(let j, _)):
      return cycle(i, j, 12).map { isLong ? longMonths[$0].capitalizedFirst : months[$0] }
    case (.day(let i, let isLong), .day(let j, _)):
      return cycle(i, j, 7).map { isLong ? longDays[$0].capitalizedFirst : days[$0] }
    case (.quarter(let i), .quarter(let j)) where i < j: return Array(quarters[i...j])
    case (.year(let i), .year(let j)) where i < j && j - i <= 80: return (i...j).map(String.init)
    case (.numbered(let name, let i), .numbered(let other, let j))
    where name == other && i < j && j - i <= 60:
      let letters = a.prefix { $0.isLetter }
      return (i...j).map { "\(letters)\($0)" }
    default: return nil
    }
  }

  private static func cycle(_ from: Int, _ to: Int, _ count: Int) -> [Int] {
    let length = ((to - from) % count + count) % count
    return (0...length).map { (from + $0) % count }
  }
}

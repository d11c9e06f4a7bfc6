/// When an event is, as far as its words say so.
struct EventTime: Hashable {
  /// The weekday, from 0 for Monday.
  var weekday: Int?
  /// The day of the month.
  var day: Int?
  /// When it begins and ends, in hours.
  var start: Double?
  var end: Double?

  /// Reads such as "Mon 9:00–10:30", "March 12", "Tue 2pm" or "14".
  init(of event: Control) {
    let text = event.value.isEmpty ? event.detail : event.value
    var words: [String] = []
    var word = ""
    for character in text.lowercased() {
      if character.isLetter || character.isNumber || character == ":" || character == "." {
        word.append(character)
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    read(words)
  }

  private mutating func read(_ words: [String]) {
    for (index, word) in words.enumerated() {
      if let named = CalendarMonth.weekday(named: word) {
        weekday = weekday ?? named
      } else if let hour = Self.hour(word, next: index + 1 < words.count ? words[index + 1] : "") {
        if start == nil { start = hour } else if end == nil { end = hour }
      } else if let number = Int(word.filter(\.isNumber)), (1...31).contains(number),
        word.first?.isNumber == true
      {
        // A bare number before an hour, as in "9–10am", is an hour itself.
        let next = index + 1 < words.count ? words[index + 1] : ""
        let isHour = next.first?.isNumber == true && Self.hour(next, next: "") != nil
        if isHour, number <= 12, start == nil, index == 0 || !Self.isMonth(words[index - 1]) {
          start = Double(number) + (Self.hour(next, next: "") ?? 0 >= 13 && number < 12 ? 12 : 0)
        } else {
          day = day ?? number
        }
      }
    }
    // "9–10am" and "2–3pm" say the half of the day once, at the end.
    if let first = start, let last = end, last <= first, last + 12 > first, last + 12 <= 24 {
      end = last + 12
    }
  }

  private static func isMonth(_ word: String) -> Bool { CalendarMonth.month(named: word) != nil }

  /// The hour of such as "9:30", "2pm" or "14.00".
  private static func hour(_ word: String, next: String) -> Double? {
    let isAfternoon = word.hasSuffix("pm") || next == "pm"
    let isMorning = word.hasSuffix("am") || next == "am"
    let pieces = word.split { !$0.isNumber }.map(String.init)
    guard word.first?.isNumber == true, let hour = pieces.first.flatMap({ Int($0) }), hour <= 24
    else { return nil }
    let hasMinutes = (word.contains(":") || word.contains(".")) && pieces.count > 1
    guard hasMinutes || isAfternoon || isMorning else { return nil }
    let minutes = hasMinutes ? Double(Int(pieces[1]) ?? 0) : 0
    var value = Double(hour) + min(59, minutes) / 60
    if isAfternoon, hour < 12 { value += 12 }
    if isMorning, hour == 12 { value -= 12 }
    return value
  }

  /// An hour as it is written on a clock.
  static func text(_ hour: Double) -> String {
    let minutes = Int((hour * 60).rounded())
    let rest = minutes % 60
    return "\(minutes / 60):" + (rest < 10 ? "0\(rest)" : "\(rest)")
  }
}

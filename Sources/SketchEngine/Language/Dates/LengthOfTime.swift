/// How long something takes: “two weeks”, “3d”, “half a day”.
struct LengthOfTime: Hashable, Sendable {
  /// What it is counted in.
  enum Unit: String, Hashable, Sendable, Codable, CaseIterable {
    case minute, hour, day, week, sprint, month, quarter, year, phase
  }

  var amount: Double
  var unit: Unit
  /// Whether only working days count.
  var isWorking = false

  /// In minutes for short units.
  var minutes: Int {
    let scale: Double = unit == .minute ? 1 : unit == .hour ? 60 : 1440 * Double(Self.days(unit))
    return Int((min(amount, 100_000) * scale).rounded())
  }

  /// In days where no calendar is at hand: a month is four weeks.
  var roughDays: Int {
    if isWorking { return working }
    return max(1, Int((min(amount, 100_000) * Double(Self.days(unit))).rounded()))
  }

  /// The day after it, from a first day on.
  func end(from start: Int) -> Int {
    switch unit {
    case .month, .quarter, .year:
      let months = amount * Double(unit == .month ? 1 : unit == .quarter ? 3 : 12)
      let whole = min(1200, Int(months))
      let rest = Int(((months - Double(whole)) * 30).rounded())
      return CalendarDay(start).adding(months: whole).number + max(0, min(rest, 30))
    case .day where isWorking:
      var day = start
      var left = max(1, min(Int(amount.rounded()), 5000))
      while true {
        if CalendarDay(day).weekday < 5 { left -= 1 }
        day += 1
        if left == 0 { return day }
      }
    case .minute, .hour, .day, .week, .sprint, .phase: return start + roughDays
    }
  }

  private var working: Int {
    let days = max(1, min(Int(amount.rounded()), 5000))
    return days + (days - 1) / 5 * 2
  }

  private static func days(_ unit: Unit) -> Int {
    switch unit {
    case .minute, .hour, .day: 1
    case .week: 7
    case .sprint: 14
    case .month, .phase: 28
    case .quarter: 84
    case .year: 336
    }
  }
}

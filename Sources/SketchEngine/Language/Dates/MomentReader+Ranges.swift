extension MomentReader {
  /// A time, or two times with what joins them: “Jan 5 to 16”, “weeks 3–5”, “5-16 January”.
  ///
  /// - Parameters:
  ///   - start: Where it would begin.
  ///   - withAnd: Whether “and” joins, as after “between”.
  /// - Returns: The times, and how many words they take.
  func range(
    at start: Int, withAnd: Bool = false
  ) -> (first: Moment, last: Moment?, count: Int)? {
    if let late = sharedEnd(at: start, withAnd) { return late }
    guard let (first, count) = moment(at: start) else { return nil }
    var next = start + count
    guard let joint = joint(at: next, withAnd) else { return (first, nil, count) }
    next += joint
    if at(next)?.says("present", "now", "today") == true, let word = at(next) {
      return (first, Moment(form: .dayOfMonth(0), text: word.text), next + 1 - start)
    }
    if var bare = bare(at: next, after: first) {
      // "Mar 2-20, 2026": the year is that of both.
      let comma = at(next + 1)?.isMark(",") == true ? 1 : 0
      if case .date(nil, let month, let day) = bare.form, let year = year(next + 1 + comma),
        case .date(_, _, let firstDay) = first.form
      {
        var whole = first
        whole.form = .date(year: year, month: month, day: firstDay)
        bare.form = .date(year: year, month: month, day: day)
        return (whole, bare, next + 2 + comma - start)
      }
      return (first, bare, next + 1 - start)
    }
    guard let (last, length) = moment(at: next), Self.isAlike(first, last) else {
      return (first, nil, count)
    }
    return (first, last, next + length - start)
  }

  static func isAlike(_ a: Moment, _ b: Moment) -> Bool {
    switch (a.form, b.form) {
    case (.clock, .clock), (.weekday, .weekday), (.counted, .counted): true
    case (.clock, _), (_, .clock), (.weekday, _), (_, .weekday), (.counted, _), (_, .counted): false
    default: true
    }
  }

  /// How many words join two times here.
  func joint(at index: Int, _ withAnd: Bool) -> Int? {
    guard let word = at(index) else { return nil }
    if word.isMark("-", "–", "—", "~", "…") || word.tag == .arrow { return 1 }
    if word.says("to", "until", "till", "through", "thru", "til") { return 1 }
    if word.says("up"), at(index + 1)?.says("to", "until") == true { return 2 }
    return withAnd && word.says("and") ? 1 : nil
  }

  /// A number alone after a time of its sort: “Jan 5 to 16”, “week 3 to 5”, “1914-18”.
  func bare(at index: Int, after first: Moment) -> Moment? {
    guard let word = at(index), word.token.kind == .number || word.token.kind == .word else {
      return nil
    }
    switch first.form {
    case .date(let year, let month, _?):
      guard let day = Self.day(word), self.month(index) == nil, self.month(index + 1) == nil,
        at(index + 1)?.says("of") != true
      else { return nil }
      let end = Moment.Form.date(year: year, month: month, day: day)
      return Moment(form: end, text: "\(TimeNames.months[month - 1]) \(day)")
    case .counted(let unit, let number):
      guard let last = Int(word.text), last >= number, last < 1000 else { return nil }
      return Moment(form: .counted(unit, last), text: "\(unit.rawValue) \(last)")
    case .quarter(let number, let year):
      guard let last = Int(word.text), last > number, last < 5 else { return nil }
      return Moment(form: .quarter(last, year: year), text: "Q\(last)")
    case .year(let year):
      guard word.text.count == 2, let last = Int(word.text), year > 0 else { return nil }
      let full = year / 100 * 100 + last
      return full > year ? Moment(form: .year(full), text: String(full)) : nil
    case .date, .half, .years, .weekday, .clock, .dayOfMonth: return nil
    }
  }

  /// “5 to 16 January”, “9-11am”, “weeks 3 and 4”: the first number takes the rest from the second.
  func sharedEnd(
    at start: Int, _ withAnd: Bool
  ) -> (first: Moment, last: Moment?, count: Int)? {
    guard let word = at(start), let number = Self.day(word),
      let joint = joint(at: start + 1, withAnd),
      let (last, count) = moment(at: start + 1 + joint)
    else { return nil }
    let total = 1 + joint + count
    switch last.form {
    case .date(let year, let month, let day?) where number <= day:
      let form = Moment.Form.date(year: year, month: month, day: number)
      return (Moment(form: form, text: "\(TimeNames.months[month - 1]) \(number)"), last, total)
    case .clock(let minutes) where number <= 12:
      var first = number % 12 * 60 + minutes / 720 * 720
      if first > minutes { first -= 720 }
      guard first >= 0 else { return nil }
      return (Moment(form: .clock(first), text: word.text), last, total)
    default: return nil
    }
  }
}

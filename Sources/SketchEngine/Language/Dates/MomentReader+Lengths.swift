extension MomentReader {
  func isLength(at index: Int) -> Bool { length(at: index) != nil }

  /// The length of time at a place, and how many words it takes.
  func length(at start: Int) -> (length: LengthOfTime, count: Int)? {
    guard let word = at(start), word.token.kind != .quoted else { return nil }
    if let joined = Self.joined(word.lower) {
      return (joined, at(start + 1)?.says("long", "total") == true ? 2 : 1)
    }
    var index = start
    var amount: Double?
    if word.says("half"), at(start + 1)?.says("a", "an") == true {
      amount = 0.5
      index += 2
    } else if word.says("a", "an", "one", "another"), Self.unit(at(start + 1)) != nil {
      amount = 1
      index += 1
      if word.says("a"), at(start + 1)?.says("couple") == true { amount = 2 }
    } else if word.says("a"), at(start + 1)?.says("couple") == true {
      amount = 2
      index += 2
      if at(index)?.says("of") == true { index += 1 }
    } else if let number = Double(word.text) ?? FunctionWords.numbers[word.lower].map(Double.init) {
      amount = number
      index += 1
      if at(index)?.says("and") == true, at(index + 1)?.says("a") == true,
        at(index + 2)?.says("half") == true
      {
        amount = number + 0.5
        index += 3
      }
    }
    guard var amount, amount > 0, amount < 10_000 else { return nil }
    // "2-3 weeks" may take three.
    if at(index)?.isMark("-", "–") == true || at(index)?.says("to", "or") == true,
      let most = at(index + 1).flatMap({ Double($0.text) }), most > amount,
      Self.unit(at(index + 2)) != nil
    {
      amount = most
      index += 2
    }
    var isWorking = false
    if at(index)?.says("working", "business", "work") == true {
      isWorking = true
      index += 1
    } else if at(index)?.says("calendar", "full", "more", "whole") == true {
      index += 1
    }
    guard let unit = Self.unit(at(index)) else { return nil }
    index += 1
    if at(index)?.says("long") == true { index += 1 }
    return (LengthOfTime(amount: amount, unit: unit, isWorking: isWorking), index - start)
  }

  /// `2w`, `3d`, `10days`, `6-month`, `two-week`.
  static func joined(_ text: String) -> LengthOfTime? {
    if let dash = text.firstIndex(where: { "-‑".contains($0) }) {
      let number = String(text[..<dash])
      var name = text[text.index(after: dash)...]
      if name.hasSuffix("-long") { name = name.dropLast(5) }
      guard let amount = Double(number) ?? FunctionWords.numbers[number].map(Double.init),
        let unit = units[String(name)], amount > 0
      else { return nil }
      return LengthOfTime(amount: amount, unit: unit)
    }
    let digits = text.prefix { $0.isNumber || $0 == "." }
    guard !digits.isEmpty, digits.count < text.count, let amount = Double(digits), amount > 0,
      amount < 10_000, let unit = units[String(text.dropFirst(digits.count))]
    else { return nil }
    return LengthOfTime(amount: amount, unit: unit)
  }

  static func unit(_ word: Word?) -> LengthOfTime.Unit? {
    guard let word, word.token.kind == .word, word.lower.count > 1 else { return nil }
    return units[word.lower]
  }

  static let units: [String: LengthOfTime.Unit] = [
    "minute": .minute, "minutes": .minute, "min": .minute, "mins": .minute, "hour": .hour,
    "hours": .hour, "h": .hour, "hr": .hour, "hrs": .hour, "d": .day, "day": .day, "days": .day,
    "w": .week, "wk": .week, "wks": .week, "week": .week, "weeks": .week, "m": .month, "mo": .month,
    "month": .month, "months": .month, "mth": .month, "sprint": .sprint, "sprints": .sprint,
    "quarter": .quarter, "quarters": .quarter, "y": .year, "yr": .year, "yrs": .year, "year": .year,
    "years": .year,
  ]
}

/// Reads times and lengths of time among words.
struct MomentReader {
  let words: [Word]

  /// A reader of words; joined pieces such as “Feb-Apr” are taken apart first.
  init(_ words: [Word]) { self.words = words }

  func at(_ index: Int) -> Word? { words.indices.contains(index) ? words[index] : nil }

  // MARK: Times

  /// The time that is named at a place, and how many words it takes.
  func moment(at start: Int) -> (moment: Moment, count: Int)? {
    var index = start
    var part: Moment.Part?
    if at(index)?.says("the") == true, at(index + 2)?.says("of") == true { index += 1 }
    if let qualifier = Self.part(at(index)) {
      let hasOf = at(index + 1)?.says("of") == true
      if hasOf || at(index)?.says("early", "mid", "late") == true {
        part = qualifier
        index += hasOf ? 2 : 1
      }
    }
    let isDefinite = at(index)?.says("the", "year") == true
    if isDefinite { index += 1 }
    guard let (form, count) = form(at: index, isDefinite: isDefinite) else {
      return part == nil ? hyphenated(at: start) : nil
    }
    index += count
    let typed = words[(start + (isDefinite && part == nil ? 1 : 0))..<index]
    return (Moment(form: form, part: part, text: ChartText.text(of: typed)), index - start)
  }

  /// “mid-March”, “late-2025” in one piece.
  func hyphenated(at index: Int) -> (moment: Moment, count: Int)? {
    guard let word = at(index), word.token.kind != .quoted else { return nil }
    let halves = word.text.split(separator: "-", maxSplits: 1)
    guard halves.count == 2, let part = Self.parts[halves[0].lowercased()] else { return nil }
    var rest = word
    rest.token.text = String(halves[1])
    rest.token.lower = rest.token.text.lowercased()
    let tail = [rest] + words.dropFirst(index + 1).prefix(2)
    guard let (form, count) = MomentReader(tail).form(at: 0, isDefinite: false) else { return nil }
    let typed = words[index..<(index + count)]
    return (Moment(form: form, part: part, text: ChartText.text(of: typed)), count)
  }

  static func part(_ word: Word?) -> Moment.Part? {
    guard let word, word.token.kind == .word else { return nil }
    return parts[word.lower]
  }

  static let parts: [String: Moment.Part] = [
    "early": .early, "beginning": .early, "mid": .middle, "middle": .middle, "late": .late,
    "end": .late,
  ]

  func form(at index: Int, isDefinite: Bool) -> (form: Moment.Form, count: Int)? {
    guard let word = at(index), word.token.kind == .word || word.token.kind == .number else {
      return nil
    }
    return Self.numeric(word.lower).map { ($0, 1) } ?? monthFirst(index) ?? dayFirst(index)
      ?? quarter(index) ?? counted(index) ?? clock(index) ?? era(index) ?? weekday(index)
      ?? (isDefinite ? ordinalDay(index) : nil)
  }

  /// `2026-03-02`, `3/14/2026`, `14.3.2026`, `2026-03`, `3/14`.
  static func numeric(_ text: String) -> Moment.Form? {
    for mark in ["-", "/", "."] as [Character] where text.contains(mark) {
      let pieces = text.split(separator: mark, omittingEmptySubsequences: false)
      let numbers = pieces.compactMap { Int($0) }
      guard numbers.count == pieces.count, (2...3).contains(numbers.count) else { continue }
      if pieces[0].count == 4 {
        guard isYear(numbers[0]), (1...12).contains(numbers[1]) else { return nil }
        let day = numbers.count == 3 ? numbers[2] : nil
        guard day.map({ (1...31).contains($0) }) ?? (mark != ".") else { return nil }
        return .date(year: numbers[0], month: numbers[1], day: day)
      }
      guard mark != "-" || numbers.count == 3 else { return nil }
      if numbers.count == 2 {
        if pieces[1].count == 4, mark == "/", (1...12).contains(numbers[0]) {
          return .date(year: numbers[1], month: numbers[0], day: nil)
        }
        guard mark == "/" else { return nil }
      }
      // American order, unless the numbers or points say otherwise.
      var (month, day) = (numbers[0], numbers[1])
      if month > 12 || mark == "." { swap(&month, &day) }
      guard (1...12).contains(month), (1...31).contains(day) else { return nil }
      let year = numbers.count == 3 ? (numbers[2] < 100 ? 2000 + numbers[2] : numbers[2]) : nil
      return .date(year: year, month: month, day: day)
    }
    return nil
  }

  static func isYear(_ number: Int) -> Bool { (1000...2999).contains(number) }

  /// A month by its name, from 1; “may” and “march” only with a capital or beside a number.
  func month(_ index: Int) -> Int? {
    guard let word = at(index), word.token.kind == .word else { return nil }
    let lower = word.lower
    guard lower.count > 2,
      let number = Self.monthNames.firstIndex(where: {
        $0 == lower || lower.count <= 4 && $0.hasPrefix(lower)
      })
    else { return nil }
    if ["may", "march", "mar", "dec", "sep"].contains(lower), !word.token.isCapitalized {
      let hasNumber = { (word: Word?) in word?.text.first?.isNumber ?? false }
      let isRange =
        at(index - 1)?.isMark("-", "–") ?? false || at(index + 1)?.isMark("-", "–") ?? false
      guard
        hasNumber(at(index - 1)) || hasNumber(at(index + 1)) || isRange
          || at(index - 1)?.says("in", "by", "until", "from", "to", "of") ?? false
          || at(index - 1)?.isMark(":", "(") ?? false
      else { return nil }
    }
    return number + 1
  }

  static let monthNames = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  func year(_ index: Int) -> Int? {
    guard let word = at(index), word.text.count == 4, let number = Int(word.text),
      Self.isYear(number)
    else { return nil }
    return number
  }

  /// “March 2”, “March 2nd, 2026”, “March 2026”, “March”.
  func monthFirst(_ index: Int) -> (form: Moment.Form, count: Int)? {
    guard let month = month(index) else { return nil }
    var next = index + 1
    if at(next)?.isMark(".") == true { next += 1 }
    if let day = Self.day(at(next)), !isLength(at: next) {
      next += 1
      if at(next)?.isMark(",") == true, let year = year(next + 1) {
        return (.date(year: year, month: month, day: day), next + 2 - index)
      }
      if let year = year(next) {
        return (.date(year: year, month: month, day: day), next + 1 - index)
      }
      return (.date(year: nil, month: month, day: day), next - index)
    }
    let comma = at(next)?.isMark(",") == true ? 1 : 0
    if let year = year(next + comma) {
      return (.date(year: year, month: month, day: nil), next + comma + 1 - index)
    }
    return (.date(year: nil, month: month, day: nil), next - index)
  }

  /// “2 March 2026”, “the 2nd of March”.
  func dayFirst(_ index: Int) -> (form: Moment.Form, count: Int)? {
    guard let day = Self.day(at(index)) else { return nil }
    let of = at(index + 1)?.says("of") == true ? 1 : 0
    guard let month = month(index + 1 + of) else { return nil }
    let next = index + 2 + of
    if let year = year(next) {
      return (.date(year: year, month: month, day: day), next + 1 - index)
    }
    return (.date(year: nil, month: month, day: day), next - index)
  }

  func ordinalDay(_ index: Int) -> (form: Moment.Form, count: Int)? {
    guard let word = at(index), word.text.first?.isNumber ?? false,
      !word.text.allSatisfy(\.isNumber),
      let day = Self.day(word)
    else { return nil }
    return (.dayOfMonth(day), 1)
  }

  /// A day of a month: “2”, “2nd”.
  static func day(_ word: Word?) -> Int? {
    guard let word, word.token.kind == .word || word.token.kind == .number else { return nil }
    var text = word.lower
    for ending in ["st", "nd", "rd", "th"] where text.hasSuffix(ending) { text.removeLast(2) }
    guard text.count <= 2, let day = Int(text), (1...31).contains(day) else { return nil }
    return day
  }

  /// “Q1”, “Q1 2026”, “2026 Q1”, “H2 2026”, “first quarter of 2026”.
  func quarter(_ index: Int) -> (form: Moment.Form, count: Int)? {
    guard let word = at(index) else { return nil }
    if let (letter, number) = Self.quarter(word.lower) {
      let comma = at(index + 1)?.isMark(",", "'", "/") == true ? 1 : 0
      let year = year(index + 1 + comma) ?? Self.shortYear(at(index + 1))
      let form: Moment.Form =
        letter == "q" ? .quarter(number, year: year) : .half(number, year: year)
      return (form, year == nil ? 1 : self.year(index + 1) != nil || comma == 0 ? 2 : 3)
    }
    if let year = year(index) {
      if let next = at(index + 1), let (letter, number) = Self.quarter(next.lower) {
        return (letter == "q" ? .quarter(number, year: year) : .half(number, year: year), 2)
      }
      return eraAfter(index, year)
    }
    guard let ordinal = FunctionWords.ordinals[word.lower], ordinal > 0,
      at(index + 1)?.says("quarter", "half") == true
    else { return nil }
    let of = at(index + 2)?.says("of", "in") == true ? 1 : 0
    let year = year(index + 2 + of)
    let count = year == nil ? 2 : 3 + of
    return at(index + 1)?.says("quarter") == true
      ? (.quarter(min(4, ordinal), year: year), count) : (.half(min(2, ordinal), year: year), count)
  }

  static func quarter(_ text: String) -> (letter: Character, number: Int)? {
    guard text.count == 2, let letter = text.first, let number = text.last?.wholeNumberValue else {
      return nil
    }
    if letter == "q", (1...4).contains(number) || letter == "h" && (1...2).contains(number) {
      return (letter, number)
    }
    return letter == "h" && (1...2).contains(number) ? (letter, number) : nil
  }

  /// `'26`.
  static func shortYear(_ word: Word?) -> Int? {
    guard let word, word.text.count == 3, word.text.hasPrefix("'") || word.text.hasPrefix("’"),
      let number = Int(word.text.dropFirst())
    else { return nil }
    return 2000 + number
  }

  func eraAfter(_ index: Int, _ year: Int) -> (form: Moment.Form, count: Int)? {
    if at(index + 1)?.says("bc", "bce") == true { return (.year(-year), 2) }
    if at(index + 1)?.says("ad", "ce") == true { return (.year(year), 2) }
    return (.year(year), 1)
  }

  /// “week 4”, “W4”, “month 2”, “day 10”, “sprint 3”, “phase 2” is a name.
  func counted(_ index: Int) -> (form: Moment.Form, count: Int)? {
    guard let word = at(index) else { return nil }
    if let unit = Self.countable[word.lower], let next = at(index + 1) {
      if let number = Int(next.text) ?? FunctionWords.numbers[next.lower],
        (0...999).contains(number)
      {
        return (.counted(unit, number), 2)
      }
      if next.isMark("#"), let number = at(index + 2).flatMap({ Int($0.text) }) {
        return (.counted(unit, min(999, max(0, number))), 3)
      }
    }
    let letters = word.lower.prefix { $0.isLetter }
    if let unit = Self.letters[String(letters)],
      let number = Int(word.lower.dropFirst(letters.count)),
      (0...999).contains(number)
    {
      return (.counted(unit, number), 1)
    }
    if let ordinal = FunctionWords.ordinals[word.lower], ordinal > 0, let next = at(index + 1),
      let unit = Self.countable[next.lower], unit != .day || at(index - 1)?.says("the") == true
    {
      return (.counted(unit, ordinal), 2)
    }
    return nil
  }

  static let countable: [String: LengthOfTime.Unit] = [
    "week": .week, "weeks": .week, "wk": .week, "wks": .week, "month": .month, "months": .month,
    "day": .day, "days": .day, "sprint": .sprint, "sprints": .sprint, "year": .year, "years": .year,
    "hour": .hour,
  ]
  static let letters: [String: LengthOfTime.Unit] = [
    "w": .week, "wk": .week, "week": .week, "m": .month, "month": .month, "d": .day, "day": .day,
    "sprint": .sprint,
  ]

  /// “9:30”, “9am”, “9:30 pm”, “noon”.
  func clock(_ index: Int) -> (form: Moment.Form, count: Int)? {
    guard let word = at(index) else { return nil }
    if word.says("noon", "midday") { return (.clock(720), 1) }
    if word.says("midnight") { return (.clock(0), 1) }
    var text = word.lower
    var count = 1
    var shift: Int?
    for (ending, hours) in [("am", 0), ("pm", 12)] {
      if text.hasSuffix(ending), text.first?.isNumber ?? false {
        text.removeLast(2)
        shift = hours
      } else if at(index + 1)?.says(ending, ending == "am" ? "a.m" : "p.m") == true,
        text.first?.isNumber ?? false
      {
        shift = hours
        count = 2
      }
    }
    let pieces = text.split(separator: text.contains(":") ? ":" : ".").compactMap { Int($0) }
    guard let hour = pieces.first, (0...24).contains(hour), pieces.count < 3,
      shift != nil || text.contains(":"), pieces.count == 1 || (0..<60).contains(pieces[1]),
      pieces.count == text.split(whereSeparator: { ":.".contains($0) }).count
    else { return nil }
    var minutes = hour * 60 + (pieces.count == 2 ? pieces[1] : 0)
    if let shift { minutes = hour % 12 * 60 + shift * 60 + (pieces.count == 2 ? pieces[1] : 0) }
    return (.clock(minutes), count)
  }

  /// “500 BC”, “1990s”, “18th century”, “FY26”.
  func era(_ index: Int) -> (form: Moment.Form, count: Int)? {
    guard let word = at(index) else { return nil }
    if let number = Int(word.text.filter { $0 != "," }), (1...9999).contains(number),
      at(index + 1)?.says("bc", "bce", "ad", "ce") == true
    {
      return (.year(at(index + 1)?.says("bc", "bce") == true ? -number : number), 2)
    }
    var text = word.lower
    if text.hasPrefix("fy"), let number = Int(text.dropFirst(2)) {
      return (.year(number < 100 ? 2000 + number : number), 1)
    }
    if text.hasSuffix("s"), text.count == 5 || text.count == 6 {
      text.removeLast()
      if text.hasSuffix("'") { text.removeLast() }
      if let number = Int(text), Self.isYear(number), number % 10 == 0 {
        return (.years(number, number % 100 == 0 ? number + 99 : number + 9), 1)
      }
    }
    guard at(index + 1)?.says("century") == true else { return nil }
    for ending in ["st", "nd", "rd", "th"] where text.hasSuffix(ending) { text.removeLast(2) }
    guard let century = Int(text) ?? FunctionWords.ordinals[word.lower], (1...30).contains(century)
    else { return nil }
    if at(index + 2)?.says("bc", "bce") == true {
      return (.years(-century * 100, -century * 100 + 99), 3)
    }
    return (.years(century * 100 - 99, century * 100), 2)
  }

  func weekday(_ index: Int) -> (form: Moment.Form, count: Int)? {
    guard let word = at(index), case .day(let day, let isLong)? = TimeNames.place(of: word.lower),
      isLong || word.token.isCapitalized
    else { return nil }
    // "Monday 5 January": the date says it all.
    var next = index + 1
    if at(next)?.isMark(",") == true { next += 1 }
    if let (form, count) = monthFirst(next) ?? dayFirst(next) {
      return (form, next - index + count)
    }
    return (.weekday(day), 1)
  }
}

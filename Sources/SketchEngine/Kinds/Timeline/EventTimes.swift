/// Finds times in a line about events, and what happens then.
struct EventTimes {
  /// A time with the words around it that only tie it to what happens.
  struct Mark {
    let range: Range<Int>
    let first: Moment
    let last: Moment?
  }

  let words: [Word]
  let marks: [Mark]

  init(_ words: [Word]) {
    self.words = words
    let reader = MomentReader(words)
    var marks: [Mark] = []
    var index = 0
    while index < words.count {
      var start = index
      let isBetween = words[index].says("between")
      if words[index].says(
        "in", "by", "on", "around", "since", "during", "from", "circa", "until", "between", "at",
        "of",
        "starting", "till", "~", "for")
      {
        start += 1
      } else if words[index].says("c", "ca", "approx"), words.indices.contains(index + 1) {
        start += words[index + 1].isMark(".") ? 2 : 1
      }
      if let (first, last, count) = reader.range(at: start, withAnd: isBetween),
        !Self.isQuantity(words, start + count, first)
      {
        marks.append(Mark(range: index..<(start + count), first: first, last: last))
        index = start + count
      } else {
        index += 1
      }
    }
    self.marks = marks
  }

  /// “1500 people”: a number that counts.
  private static func isQuantity(_ words: [Word], _ next: Int, _ moment: Moment) -> Bool {
    guard case .year = moment.form, words.indices.contains(next) else { return false }
    return words[next].says(
      "people", "users", "customers", "employees", "units", "members", "km", "miles", "meters",
      "kg",
      "dollars", "euros", "downloads", "copies", "students", "soldiers")
  }

  /// Something that happens, with the words that tell what.
  struct Telling {
    var mark: Mark?
    var words: [Word]
    var all: [Word]
  }

  /// What happens, in the order it is told.
  func tellings() -> [Telling] {
    guard marks.count > 1 else {
      guard let mark = marks.first else { return [Telling(mark: nil, words: words, all: words)] }
      var rest = Array(words[..<mark.range.lowerBound]) + Array(words[mark.range.upperBound...])
      if mark.range.lowerBound > 0, mark.range.upperBound < words.count, rest.count > 1 {
        rest = Array(words[..<mark.range.lowerBound])
        let tail = Array(words[mark.range.upperBound...])
        rest += tail.first?.isMark(")") == true ? Array(tail.dropFirst()) : tail
      }
      return [Telling(mark: mark, words: rest, all: words)]
    }
    // Cuts lie at a mark of punctuation between two times, else right at a time.
    let isTimeFirst = words[..<marks[0].range.lowerBound].allSatisfy {
      $0.token.kind == .mark || $0.tag == .determiner
    }
    var cuts: [Int] = [0]
    for (a, b) in zip(marks, marks.dropFirst()) {
      let between = a.range.upperBound..<b.range.lowerBound
      let stop =
        isTimeFirst
        ? between.last { Self.parts(words[$0]) }
        : between.first { Self.parts(words[$0]) }
      cuts.append(
        stop
          ?? (isTimeFirst
            ? b.range.lowerBound
            : min(
              b.range.lowerBound,
              a.range.upperBound + (words[a.range.upperBound].isMark(")") ? 1 : 0))))
    }
    cuts.append(words.count)
    return zip(cuts, cuts.dropFirst()).enumerated().map { index, cut in
      let range = cut.0..<cut.1
      let mark = marks[index]
      let rest = range.filter { !mark.range.contains($0) }.map { words[$0] }
      return Telling(mark: mark, words: rest, all: Array(words[range]))
    }
  }

  private static func parts(_ word: Word) -> Bool {
    word.isMark(",", ";", "|") || word.says("and", "then", "finally") || word.tag == .arrow
  }

  /// What happens, as it is written: without what only held the line together.
  static func label(of words: [Word]) -> String {
    var words = words[...]
    while let first = words.first,
      first.token.kind == .mark && !first.isMark("#", "$") || first.tag == .arrow
        || words.count > 1
          && (first.says(
            "and", "then", "the", "a", "an", "finally", "there", "we", "was", "were", "is", "saw",
            "event", "events")
            && !(first.says("a") && first.token.isCapitalized))
    {
      words = words.dropFirst()
    }
    while let last = words.last,
      last.token.kind == .mark && !last.isMark(")", "%", "!", "+") || last.tag == .arrow
        || words.count > 1
          && last.says("and", "was", "is", "happened", "then", "the", "date", "until")
    {
      words = words.dropLast()
    }
    return ChartText.shown(ChartText.text(of: words))
  }
}

extension Moment {
  /// As it is shown at an event.
  var shown: String { text.capitalizedFirst }

  /// In ISO 8601, as exactly as it is known; in the words of the prompt where no year is named.
  var written: String {
    switch form {
    case .date(let year?, let month, let day?):
      CalendarDay(year: year, month: month, day: day)?.iso ?? text
    case .date(let year?, let month, nil) where part == nil:
      "\(year)-\(month < 10 ? "0" : "")\(month)"
    case .year(let year) where part == nil && year > 999: String(year)
    case .date, .quarter, .half, .year, .years, .counted, .weekday, .clock, .dayOfMonth: text
    }
  }

  /// Where it lies among others, for sorting; times of different sorts cannot be compared.
  var place: (sort: Int, value: Int)? {
    if let days = days(in: 1) { return (year == nil && !isLong ? 1 : 0, days.lowerBound) }
    switch form {
    case .counted(let unit, let number):
      return (
        2,
        number
          * (unit == .day
            ? 1 : unit == .week ? 7 : unit == .sprint ? 14 : unit == .month ? 28 : 336)
      )
    case .weekday(let day): return (3, day)
    case .clock(let minutes): return (4, minutes)
    case .date, .quarter, .half, .year, .years, .dayOfMonth: return nil
    }
  }

  private var isLong: Bool { if case .years = form { true } else { false } }
}

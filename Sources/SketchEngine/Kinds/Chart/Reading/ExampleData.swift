/// Numbers for a chart that was given none, so that its form can be seen; they are always marked as
/// examples.
struct ExampleData {
  private(set) var table = ChartTable()
  private(set) var suffix = ""

  /// Example numbers for what a prompt says of rows and columns.
  ///
  /// - Parameters:
  ///   - text: The words of the prompt.
  ///   - form: What sort of chart it is.
  ///   - topic: What it is about, in lower case.
  init(_ text: ChartText, form: ChartScene.Form, topic: [String]) {
    let counts = ExampleCounts(text)
    var categories = counts.times
    var series: [String] = []
    if let things = counts.things {
      if categories.isEmpty { categories = things } else { series = things }
    }
    if counts.moreThings.count > 1, series.isEmpty { series = counts.moreThings }
    if categories.isEmpty {
      switch form {
      case .line, .area: categories = TimeNames.months
      case .radar: categories = (1...6).map { "Aspect \($0)" }
      case .gauge: categories = [""]
      case .pie, .bar, .scatter:
        let noun = counts.groupNoun ?? "Category"
        categories = (form == .pie ? ["A", "B", "C", "D"] : ["A", "B", "C", "D", "E"]).map {
          "\(noun) \($0)"
        }
      }
    }
    if series.isEmpty, counts.isCompared, form == .radar || form == .line { series = ["A", "B"] }
    if series.isEmpty { series = [""] }
    var chance = Chance(words: topic.joined(separator: " "))
    for (number, name) in series.enumerated() {
      let values = Self.values(
        categories.count, form, isRanked: counts.isRanked, number: number, &chance)
      for (category, value) in zip(categories, values) {
        var quantity = Quantity(spelled: ChartNumber.plain(value))
        if form == .pie || form == .gauge { quantity?.suffix = "%" }
        guard let quantity else { continue }
        table.set(name, category, ChartTable.Cell(quantity: quantity, spans: []))
      }
    }
    if form == .pie || form == .gauge { suffix = "%" }
  }

  private static func values(
    _ count: Int, _ form: ChartScene.Form, isRanked: Bool, number: Int, _ chance: inout Chance
  ) -> [Double] {
    switch form {
    case .gauge: return (0..<count).map { _ in 72 }
    case .pie:
      let weights = (0..<count).map { 1 / (1 + 0.5 * Double($0)) + chance.between(0, 0.08) }
      let sum = weights.reduce(0, +)
      var shares = weights.map { ($0 / sum * 100).rounded() }
      if !shares.isEmpty { shares[0] += 100 - shares.reduce(0, +) }
      return shares
    case .line, .area:
      var level = chance.between(36, 52) + Double(number % 3) * 12
      return (0..<count).map { _ in
        level = min(110, max(14, level + chance.between(-7, 11)))
        return level.rounded()
      }
    case .radar: return (0..<count).map { _ in chance.between(45, 95).rounded() }
    case .bar, .scatter:
      if isRanked {
        return (0..<count).map { index in
          (95 - 70 * Double(index) / Double(max(1, count)) - chance.between(0, 4)).rounded()
        }
      }
      return (0..<count).map { _ in chance.between(28, 92).rounded() }
    }
  }
}

/// How many of what a chart is to show: "three products over 6 months", "top 10 tools".
struct ExampleCounts {
  /// Names along the axis of time.
  private(set) var times: [String] = []
  /// Names of what was counted or listed.
  private(set) var things: [String]?
  /// A second sort of counted things.
  private(set) var moreThings: [String] = []
  private(set) var isRanked = false
  private(set) var isCompared = false
  /// What there is one number for each of: "by region".
  private(set) var groupNoun: String?
  /// The words that said so.
  private(set) var spans: [Range<Int>] = []

  init(_ text: ChartText) {
    for (number, words) in text.sentences.enumerated() {
      for (index, word) in words.enumerated() where !text.isTaken[number][index] {
        readTime(word, words, index)
        readCount(words, index)
        if word.says(
          "top", "highest", "largest", "biggest", "best", "tallest", "most", "longest", "ranking",
          "popular")
        {
          isRanked = true
        }
        if word.says("comparing", "compare", "comparison", "versus", "vs", "two") {
          isCompared = true
        }
        if word.says("by", "per"), index + 1 < words.count, words[index + 1].isNominal,
          groupNoun == nil, !words[index + 1].isPlural
        {
          var end = index + 1
          while end + 1 < words.count, words[end + 1].isNominal, end < index + 2 { end += 1 }
          groupNoun = ChartText.shown(ChartText.text(of: words[(index + 1)...end]))
        }
      }
    }
    if let range = Self.range(in: text) { times = range.names }
  }

  private mutating func readTime(_ word: Word, _ words: [Word], _ index: Int) {
    guard times.isEmpty || isUsual else { return }
    func set(_ names: [String]) {
      times = names
      isUsual = true
      spans.append(word.span)
    }
    switch word.lower {
    case "monthly", "month", "months":
      if !isCounted(words, index) { set(TimeNames.months) }
    case "weekday", "weekdays", "workday", "workdays": set(Array(TimeNames.days.prefix(5)))
    case "daily", "day", "days", "weekly", "week":
      if word.says("weekly"), times.isEmpty { set((1...8).map { "Week \($0)" }) }
      if !isCounted(words, index), !word.says("weekly"), times.isEmpty { set(TimeNames.days) }
    case "quarterly", "quarter", "quarters":
      if !isCounted(words, index) { set(TimeNames.quarters) }
    case "hourly", "hour": if times.isEmpty, !isCounted(words, index) { set(TimeNames.hours) }
    case "yearly", "annual", "annually", "years", "decade":
      if times.isEmpty, !isCounted(words, index) { set((2021...2025).map(String.init)) }
    case "year":
      if times.isEmpty, index > 0,
        words[index - 1].says("this", "last", "the", "a", "per", "by", "each")
      {
        let isEach = words[index - 1].says("per", "by", "each")
        set(isEach ? (2021...2025).map(String.init) : TimeNames.months)
      }
    default: break
    }
  }

  /// Whether times come from a word rather than a count, which says it better.
  private var isUsual = false

  private func isCounted(_ words: [Word], _ index: Int) -> Bool {
    index > 0 && Self.number(words[index - 1]) != nil
      || index > 1 && words[index - 1].tag == .adjective && Self.number(words[index - 2]) != nil
  }

  private static func number(_ word: Word) -> Int? {
    guard word.token.kind != .quoted else { return nil }
    let number = FunctionWords.numbers[word.lower] ?? Int(word.lower)
    return number.flatMap { (2...60).contains($0) ? $0 : nil }
  }

  private mutating func readCount(_ words: [Word], _ index: Int) {
    guard let count = Self.number(words[index]) else { return }
    var end = index + 1
    while end < words.count, end < index + 5, words[end].token.kind == .word,
      !words[end].isPlural,
      words[end].isNominal || words[end].tag == .adjective || words[end].tag == .verb
    {
      end += 1
    }
    guard end < words.count, words[end].token.kind == .word, words[end].isPlural || end > index + 1
    else { return }
    if !words[end].isPlural { end -= 1 }
    spans += words[index...end].map(\.span)
    let noun = Lemmas.singular(words[end].lower)
    switch noun {
    case "month":
      setTimes(
        count <= 12 ? Array(TimeNames.months.prefix(count)) : (1...count).map { "Month \($0)" })
    case "quarter":
      setTimes(
        count <= 4
          ? Array(TimeNames.quarters.prefix(count))
          : (1...count).map { "Q\(($0 - 1) % 4 + 1) Y\(($0 - 1) / 4 + 1)" })
    case "day":
      setTimes(count <= 7 ? Array(TimeNames.days.prefix(count)) : (1...count).map { "Day \($0)" })
    case "week": setTimes((1...count).map { "Week \($0)" })
    case "year", "decade": setTimes((0..<count).map { String(2026 - count + $0) })
    case "hour": setTimes((1...count).map { "Hour \($0)" })
    case "bar", "slice", "category", "point", "value", "entry", "segment", "dot":
      things = things ?? (1...count).map { "Category \($0)" }
    case "line", "series", "dataset":
      moreThings = (1...count).map { "Series \($0)" }
    default:
      let first =
        words[(index + 1)...end].firstIndex {
          $0.tag != .adjective && !$0.says("different", "highest", "largest", "tallest")
        } ?? end
      let name = ChartText.shown(
        ChartText.text(of: words[first..<end]) + (first < end ? " " : "")
          + (words[end].text == words[end].lower ? noun : Lemmas.singular(words[end].text)))
      let names = (1...count).map { "\(name) \($0)" }
      if things == nil { things = names } else if moreThings.isEmpty { moreThings = names }
    }
  }

  private mutating func setTimes(_ names: [String]) {
    times = names
    isUsual = false
  }

  /// "January to June", "2019-2024": every name from one to the other.
  static func range(in text: ChartText) -> (names: [String], sentence: Int, range: Range<Int>)? {
    for (number, words) in text.sentences.enumerated() {
      for index in words.indices where !text.isTaken[number][index] {
        let parts = words[index].text.split(whereSeparator: { "-–—".contains($0) }).map(String.init)
        if parts.count == 2, words[index].token.kind != .quoted,
          let names = TimeNames.range(from: parts[0], to: parts[1])
        {
          return (names, number, index..<(index + 1))
        }
        guard index + 2 < words.count,
          words[index + 1].says("to", "through", "until", "till", "and", "thru")
            || words[index + 1].isMark("-", "–", "—", "…"),
          !words[index + 1].says("and") || index > 0 && words[index - 1].says("between"),
          let names = TimeNames.range(from: words[index].text, to: words[index + 2].text),
          names.count > 2
        else { continue }
        let start =
          index > 0 && words[index - 1].says("from", "between", "for", "in", "over")
          ? index - 1 : index
        return (names, number, start..<(index + 3))
      }
    }
    return nil
  }
}

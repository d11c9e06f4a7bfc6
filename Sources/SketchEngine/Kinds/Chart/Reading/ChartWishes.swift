/// What a prompt says of a chart beside its numbers: title, axes, legend, order, look.
struct ChartWishes {
  var title: String?
  var remark: String?
  var xTitle = ""
  var yTitle = ""
  /// Names given for the ticks of the horizontal axis.
  var ticks: [String] = []
  var legend = ChartScene.LegendPlace.automatic
  var wantsLegend = false
  var isHorizontal: Bool?
  var isStacked = false
  var isGrouped = false
  var isRing = false
  var isHistogram = false
  var hasTrend = false
  var showsValues: Bool?
  /// Whether the largest, or the smallest, comes first.
  var isDescending: Bool?
  var levels: [ChartLevel] = []
  var low: Double?
  var high: Double?
  var unitName = ""
  /// Colors that the order gave to all of it: "a bar chart in blue".
  var colors: [Color] = []

  /// Reads the wishes of a text and marks the words that say them as taken.
  init(reading text: inout ChartText, order: Order) {
    for sentence in text.sentences.indices {
      readTitle(&text, sentence, order)
      readAxes(&text, sentence)
      readLegend(&text, sentence)
      readFlags(&text, sentence)
      readLimits(&text, sentence)
      readColor(&text, sentence, order.contentStarts[sentence])
    }
  }

  private mutating func readColor(_ text: inout ChartText, _ sentence: Int, _ start: Int?) {
    let words = text.sentences[sentence]
    guard let start, start + 1 < words.count, words[start].says("in"),
      let color = ColorNames.color(of: words[start + 1].lower)
    else { return }
    colors.append(color)
    text.take(start..<(start + 2), in: sentence)
  }

  // MARK: Title

  private mutating func readTitle(_ text: inout ChartText, _ sentence: Int, _ order: Order) {
    let words = text.sentences[sentence]
    for index in words.indices where !text.isTaken[sentence][index] {
      let word = words[index]
      if word.says("subtitle", "note", "caption", "source", "remark"), index == 0,
        words.dropFirst().first?.isMark(":") ?? false
      {
        remark = ChartText.text(of: words.dropFirst(2))
        text.takeDrawn(0..<words.count, in: sentence)
        return
      }
      if word.says("unit", "units"), index == 0, words.dropFirst().first?.isMark(":") ?? false {
        unitName = ChartText.text(of: words.dropFirst(2))
        text.takeDrawn(0..<words.count, in: sentence)
        return
      }
      guard title == nil else { continue }
      if word.says("title", "titled", "headline", "heading", "entitled", "title's") {
        readTitle(after: index, &text, sentence)
      } else if word.says("called", "named", "labeled", "labelled"), index + 1 < words.count,
        words[index + 1].tag == .quoted
      {
        setTitle(&text, sentence, from: index, (index + 1)..<(index + 2))
      } else if word.tag == .quoted, sentence == 0 || words.count == 1,
        isHeading(index, words, order.contentStarts[sentence])
      {
        setTitle(&text, sentence, from: index, index..<(index + 1))
      }
    }
  }

  /// Whether a quoted text follows the word for the kind, and no number follows it.
  private func isHeading(_ index: Int, _ words: [Word], _ start: Int?) -> Bool {
    guard Quantity.read(words, at: index + 1) == nil else { return false }
    if index + 2 < words.count, words[index + 1].isMark(":", "(", "="),
      Quantity.read(words, at: index + 2) != nil
    {
      let others = words[(index + 2)...].filter { $0.tag == .quoted }
      if !others.isEmpty || words[(index + 2)...].contains(where: { $0.isMark(",") }) == false {
        return false
      }
    }
    if index + 1 < words.count, words[index + 1].says("is", "has", "are") { return false }
    guard index > 0 else { return words.count == 1 }
    let before = words[..<index].filter { $0.token.kind == .word }
    return start.map { index <= $0 + 1 } ?? false
      || before.last.map { $0.says("chart", "graph", "plot", "pie", "diagram", "donut") } ?? false
  }

  private mutating func readTitle(after index: Int, _ text: inout ChartText, _ sentence: Int) {
    let words = text.sentences[sentence]
    var start = index + 1
    while start < words.count,
      words[start].isMark(":", "=")
        || words[start].says(
          "it", "is", "be", "of", "the", "as", "should", "reads", "reading", "says", "saying", "to")
    {
      start += 1
    }
    guard start < words.count else { return }
    var from = index
    while from > 0,
      words[from - 1].says(
        "with", "the", "a", "and", "give", "it", "chart", "add", "as", "use", "set")
        || words[from - 1].isMark(",") && from == index
    {
      from -= 1
      if words[from].says("chart") { from += 1; break }
    }
    if words[start].tag == .quoted {
      return setTitle(&text, sentence, from: from, start..<(start + 1))
    }
    var end = start
    while end < words.count,
      !words[end].isMark(",", ";", ":"),
      !(words[end].says("with", "showing", "and", "where", "using", "for")
        && words[(end + 1)...].contains {
          Quantity.read([$0], at: 0) != nil || $0.says("axis", "axes", "legend")
        })
    {
      end += 1
    }
    guard end > start else { return }
    setTitle(&text, sentence, from: from, start..<end)
  }

  private mutating func setTitle(
    _ text: inout ChartText, _ sentence: Int, from start: Int, _ range: Range<Int>
  ) {
    title = ChartText.text(of: text.sentences[sentence][range])
    text.take(start..<range.lowerBound, in: sentence)
    text.takeDrawn(range, in: sentence)
  }

  // MARK: Axes

  private mutating func readAxes(_ text: inout ChartText, _ sentence: Int) {
    let words = text.sentences[sentence]
    var index = 0
    while index < words.count {
      defer { index += 1 }
      guard !text.isTaken[sentence][index], let (isX, length) = Self.axis(words, at: index) else {
        continue
      }
      var start = index + length
      // "hours on the x axis": what it is about stands before.
      if index > 1, words[..<index].suffix(2).contains(where: { $0.says("on", "along") }),
        let on = words[..<index].lastIndex(where: { $0.says("on", "along") })
      {
        var from = on
        while from > 0, !words[from - 1].isMark(",", ":", ";", "("),
          !words[from - 1].says(
            "and", "with", "showing", "has", "put", "plot", "of", "against", "show")
        {
          from -= 1
        }
        guard from < on else { continue }
        name(isX, ChartText.text(of: words[from..<on]))
        text.takeDrawn(from..<on, in: sentence)
        text.take(on..<start, in: sentence)
        continue
      }
      while start < words.count,
        words[start].isMark(":", "=")
          || words[start].says(
            "is", "shows", "labeled", "labelled", "titled", "named", "called", "label", "title",
            "should", "be", "for", "represents", "showing", "the", "as", "with", "has", "to",
            "displays", "lists")
      {
        start += 1
      }
      guard start < words.count else { continue }
      var end = start
      if words[start].tag == .quoted {
        end = start + 1
      } else {
        while end < words.count, !words[end].isMark(",", ";", ".", ":"),
          !words[end].says("and", "with", "vs", "but"),
          Self.axis(words, at: end) == nil
        {
          end += 1
        }
        if end > start, end < words.count, words[end - 1].says("the", "a") { end -= 1 }
      }
      var list: [String] = []
      var listEnd = end
      // "x axis: Jan, Feb, Mar": names of its ticks.
      if isX, end < words.count, words[end].isMark(","), words[start].tag != .quoted {
        (list, listEnd) = Self.names(words, from: start)
      }
      if list.count > 2 {
        ticks = list
        text.takeDrawn(start..<listEnd, in: sentence)
        text.take(index..<start, in: sentence)
        index = listEnd - 1
      } else if end > start {
        let title = ChartText.text(of: words[start..<end])
        guard end - start < 9 else { continue }
        name(isX, title)
        text.takeDrawn(start..<end, in: sentence)
        text.take(index..<start, in: sentence)
        index = end - 1
      }
    }
  }

  private mutating func name(_ isX: Bool, _ title: String) {
    if isX { xTitle = ChartText.shown(title) } else { yTitle = ChartText.shown(title) }
  }

  /// Names apart by commas, up to the end or another axis.
  private static func names(_ words: [Word], from start: Int) -> (names: [String], end: Int) {
    var names: [String] = []
    var from = start
    var index = start
    while index <= words.count {
      let isEnd =
        index == words.count || words[index].isMark(";", ":", ".") || axis(words, at: index) != nil
      if isEnd || words[index].isMark(",") || words[index].says("and") {
        if index > from { names.append(ChartText.text(of: words[from..<index])) }
        from = index + 1
        if isEnd { break }
      }
      index += 1
    }
    return (names, min(index, words.count))
  }

  /// Which axis a name at a position means: "x axis", "the y-axis", "horizontal axis", "x:".
  static func axis(_ words: [Word], at index: Int) -> (isX: Bool, length: Int)? {
    guard words.indices.contains(index) else { return nil }
    switch words[index].lower {
    case "x-axis", "xaxis", "x-axis:": return (true, 1)
    case "y-axis", "yaxis": return (false, 1)
    case "x", "horizontal", "category", "bottom":
      guard index + 1 < words.count, words[index + 1].says("axis", "-axis") else {
        return words[index].lower == "x" && index + 1 < words.count
          && words[index + 1].isMark(":", "=") && index + 2 < words.count
          && Quantity.read(words, at: index + 2) == nil ? (true, 1) : nil
      }
      return (true, 2)
    case "y", "vertical", "value", "left":
      guard index + 1 < words.count, words[index + 1].says("axis") else {
        return words[index].lower == "y" && index + 1 < words.count
          && words[index + 1].isMark(":", "=") && index + 2 < words.count
          && Quantity.read(words, at: index + 2) == nil ? (false, 1) : nil
      }
      return (false, 2)
    default: return nil
    }
  }

  // MARK: Legend

  private mutating func readLegend(_ text: inout ChartText, _ sentence: Int) {
    let words = text.sentences[sentence]
    guard let index = words.firstIndex(where: { $0.says("legend", "legends", "key") }),
      !words[index].says("key") || index > 0 && words[index - 1].says("a", "the", "no")
    else { return }
    var start = index
    while start > 0, !words[start - 1].isMark(",", ";", ":", "."), start > index - 6,
      words[start - 1].says(
        "put", "place", "a", "the", "with", "add", "and", "include", "show", "move", "no",
        "without", "hide", "position", "have", "also", "please", "its", "colour", "color",
        "top", "bottom", "right", "left", "any")
    {
      start -= 1
    }
    var end = index + 1
    while end < words.count,
      words[end].says(
        "on", "at", "the", "to", "in", "under", "below", "above", "top", "bottom", "right", "left",
        "side", "corner", "should", "be", "is", "goes", "go", "of", "chart", "it", "hand",
        "underneath", "placed", "beneath", "upper", "lower", "over", "needed", "plot", "graph",
        "positioned", "please")
    {
      end += 1
    }
    let said = words[start..<end]
    func says(_ names: String...) -> Bool { said.contains { names.contains($0.lower) } }
    wantsLegend = !says("no", "without", "hide")
    if !wantsLegend {
      legend = .none
    } else if says("bottom", "under", "below", "underneath", "beneath", "lower") {
      legend = .bottom
    } else if says("top", "above", "upper", "over") {
      legend = .top
    } else if says("right") {
      legend = .right
    } else if says("left") {
      legend = .left
    }
    text.take(start..<end, in: sentence)
  }

  // MARK: Flags

  private mutating func readFlags(_ text: inout ChartText, _ sentence: Int) {
    let words = text.sentences[sentence]
    for index in words.indices where !text.isTaken[sentence][index] {
      let word = words[index]
      let next = index + 1 < words.count ? words[index + 1] : nil
      var length = 0
      switch word.lower {
      case "horizontal", "horizontally", "sideways":
        isHorizontal = true
        length = 1
      case "vertical", "vertically", "column", "columns":
        if word.lower.hasPrefix("vert") || next?.says("chart", "graph") ?? false {
          isHorizontal = false
          length = 1
        }
      case "stacked", "stack", "stacking":
        isStacked = true
        length = 1
      case "grouped", "clustered", "side-by-side":
        isGrouped = true
        length = 1
      case "donut", "doughnut", "ring", "donuts":
        isRing = true
        length = 1
      case "histogram":
        isHistogram = true
        length = 1
      case "trendline", "regression", "best-fit", "correlation":
        hasTrend = true
        length = 1
      case "trend" where next?.says("line") ?? false:
        hasTrend = true
        length = 2
      case "sorted", "sort", "sorting", "descending", "ascending", "ranked":
        length = readSorting(words, index)
      case "largest", "highest", "biggest":
        if next?.says("first") ?? false {
          isDescending = true
          length = 2
        }
      case "smallest", "lowest":
        if next?.says("first") ?? false {
          isDescending = false
          length = 2
        }
      case "show", "showing", "add", "with", "hide", "no", "without", "include":
        length = readValueWish(words, index)
      default: break
      }
      if length > 0 { text.take(index..<(index + length), in: sentence) }
    }
  }

  private mutating func readSorting(_ words: [Word], _ index: Int) -> Int {
    var end = index
    while end < words.count,
      words[end].says(
        "sorted", "sort", "sorting", "descending", "ascending", "ranked", "by", "value", "from",
        "in", "order", "to", "highest", "lowest", "largest", "smallest", "high", "low", "first",
        "the", "bars", "size", "biggest", "it", "them", "values", "best", "worst")
    {
      end += 1
    }
    let said = words[index..<end]
    func first(_ names: String...) -> Int? {
      said.firstIndex { names.contains($0.lower) }
    }
    if first("ascending") != nil {
      isDescending = false
    } else if let low = first("lowest", "smallest", "low", "worst") {
      isDescending =
        low > first("highest", "largest", "high", "biggest", "best") ?? Int.max
        ? true : false
    } else {
      isDescending = true
    }
    return end - index
  }

  /// "show the values on the bars", "without value labels".
  private mutating func readValueWish(_ words: [Word], _ index: Int) -> Int {
    var next = index + 1
    while next < words.count,
      words[next].says("the", "data", "value", "number", "exact", "percentage")
    {
      next += 1
    }
    guard next < words.count,
      words[next].says("values", "labels", "numbers", "percentages")
        && (next + 1 == words.count
          || words[next + 1].says("on", "above", "at", "in", "inside", "next", "and", "for")
          || words[next + 1].isMark(",", "."))
    else { return 0 }
    showsValues = !words[index].says("no", "hide", "without")
    var end = next + 1
    while end < words.count,
      words[end].says(
        "on", "above", "at", "in", "inside", "each", "the", "bar", "bars", "slice", "slices",
        "every", "point", "points", "top", "of", "next", "to", "them", "segment", "segments")
    {
      end += 1
    }
    return end - index
  }

  // MARK: Limits and levels

  private mutating func readLimits(_ text: inout ChartText, _ sentence: Int) {
    let words = text.sentences[sentence]
    for index in words.indices where !text.isTaken[sentence][index] {
      let word = words[index]
      if word.says("out"), index + 1 < words.count, words[index + 1].says("of"),
        let (number, count) = Quantity.read(words, at: index + 2), index > 0
      {
        high = number.number
        text.takeDrawn(index..<(index + 2 + count), in: sentence)
      } else if word.says(
        "target", "goal", "threshold", "limit", "benchmark", "average", "baseline")
      {
        readLevel(&text, sentence, index)
      } else if word.says("max", "maximum", "min", "minimum") {
        var next = index + 1
        while next < words.count,
          words[next].says("of", "is", "value") || words[next].isMark(":", "=")
        {
          next += 1
        }
        guard let (number, count) = Quantity.read(words, at: next) else { continue }
        if word.lower.hasPrefix("max") { high = number.number } else { low = number.number }
        text.takeDrawn(index..<(next + count), in: sentence)
      } else if word.says("from", "range", "scale", "between", "ranging") {
        readRange(&text, sentence, index)
      }
    }
  }

  /// "from 0 to 200", "range 0-100", where no name follows the numbers.
  private mutating func readRange(_ text: inout ChartText, _ sentence: Int, _ index: Int) {
    let words = text.sentences[sentence]
    var next = index + 1
    while next < words.count,
      words[next].says("of", "from", "is", "between") || words[next].isMark(":")
    {
      next += 1
    }
    guard next < words.count else { return }
    if let dash = Self.dashed(words[next].text) {
      (low, high) = dash
      text.takeDrawn(index..<(next + 1), in: sentence)
      return
    }
    guard let (a, m) = Quantity.read(words, at: next), next + m < words.count,
      words[next + m].says("to", "and", "through") || words[next + m].isMark("-", "–"),
      let (b, n) = Quantity.read(words, at: next + m + 1), a.number < b.number, !a.couldBeYear,
      next + m + 1 + n == words.count
        || words[next + m + 1 + n].token.kind == .mark
        || words[next + m + 1 + n].says("with", "and", "at", "showing", "scale")
    else { return }
    low = a.number
    high = b.number
    text.takeDrawn(index..<(next + m + 1 + n), in: sentence)
  }

  /// "0-100" as one word.
  static func dashed(_ text: String) -> (Double, Double)? {
    let parts = text.split(whereSeparator: { "-–".contains($0) }).map(String.init)
    guard parts.count == 2, let a = Quantity(spelled: parts[0]),
      let b = Quantity(spelled: parts[1]),
      a.number < b.number, !a.couldBeYear
    else { return nil }
    return (a.number, b.number)
  }

  /// "a target line at 50", "goal of 1000".
  private mutating func readLevel(_ text: inout ChartText, _ sentence: Int, _ index: Int) {
    let words = text.sentences[sentence]
    var next = index + 1
    var isLevel = false
    while next < words.count,
      words[next].says("line", "at", "of", "is", "value", "level", "on")
        || words[next].isMark(":", "=")
    {
      if words[next].says("line", "at", "level") { isLevel = true }
      if words[next].says("of"), words[index].says("goal", "target", "threshold") { isLevel = true }
      next += 1
    }
    guard isLevel, let (number, count) = Quantity.read(words, at: next) else { return }
    var value = ChartValue(
      number.number,
      number.text(isScaled: false, suffix: number.factorText + number.suffix, prefix: number.prefix)
    )
    value.spans = [words[next].span]
    levels.append(ChartLevel(words[index].text.capitalizedFirst, value))
    var start = index
    while start > 0,
      words[start - 1].says("a", "the", "with", "add", "and", "dashed", "red", "show")
    { start -= 1 }
    text.takeDrawn(start..<(next + count), in: sentence)
  }
}

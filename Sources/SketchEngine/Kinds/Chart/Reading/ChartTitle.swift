/// What a chart is about, from the words of the order: "a bar chart of sales per region" is about
/// “Sales per region”.
struct ChartTitle {
  private(set) var text = ""
  private(set) var spans: [Range<Int>] = []
  /// What is held against what: "hours against score".
  private(set) var sides: (first: String, second: String)?
  /// All its words in lower case, to look up a template by.
  private(set) var words: [String] = []

  /// Reads a title.
  ///
  /// - Parameters:
  ///   - text: The words of the prompt; those that were taken are left out.
  ///   - order: Where the content begins.
  ///   - dataStart: Where the first number, or the name before it, stands.
  init(_ text: ChartText, order: Order, dataStart: Int) {
    guard let sentence = text.sentences.first, let isTaken = text.isTaken.first else { return }
    let start = min(order.contentStarts[0] ?? 0, sentence.count)
    // "We asked …" tells something; it is no heading.
    if start == 0, sentence.first?.tag == .pronoun { return }
    let named = Self.named(Array(sentence[..<start]), isTaken)
    var topic: [Word] = []
    var index = start
    // "A. It shows …" of a later sentence is no title, but "that shows", "to compare" lead in.
    while index < sentence.count, Self.isLeadIn(sentence[index]) { index += 1 }
    while index < sentence.count, sentence[index].span.lowerBound < dataStart {
      let word = sentence[index]
      if isTaken[index] || word.isMark(":", ";", "(", "|") && !topic.isEmpty || word.isMark(":") {
        break
      }
      if word.isMark(",") || Self.ends(sentence, at: index) && !topic.isEmpty { break }
      topic.append(word)
      index += 1
    }
    if start == 0 {
      let kinds = topic.indices.filter { Self.isKind(topic[$0]) }
      topic = topic.enumerated().filter { !kinds.contains($0.offset) }.map(\.element)
    }
    while let last = topic.last, last.token.kind == .mark || Self.isTail(last) {
      topic.removeLast()
    }
    while let first = topic.first, Self.isLeadIn(first) || first.tag == .determiner {
      topic.removeFirst()
    }
    if topic.allSatisfy({ Self.isBare($0) }) { topic = [] }
    let topicText = ChartText.text(of: topic)
    let namedText = ChartText.text(of: named)
    var title = namedText
    if !topicText.isEmpty {
      let tie =
        index > start && start < sentence.count && sentence[start].says("for", "by", "in", "per")
        ? sentence[start].lower : "of"
      title =
        namedText.isEmpty
        ? topicText : namedText + (Self.startsTied(topic) ? " " : " \(tie) ") + topicText
    }
    self.text = title.count <= 90 ? TitleWords.tidy(title) : ""
    spans = (named + topic).map(\.span)
    words = (named + topic).map(\.lower)
    readSides(topic.isEmpty ? named : topic)
  }

  /// Words that say how much there is to draw, and not of what.
  private static func isBare(_ word: Word) -> Bool {
    word.tag == .number || Quantity(spelled: word.text) != nil
      || word.says(
        "lines", "line", "series", "bars", "bar", "slices", "values", "numbers", "data", "points",
        "items", "categories", "sets", "different", "these", "following", "random", "this", "some")
  }

  private static func startsTied(_ topic: [Word]) -> Bool {
    topic.first.map { $0.says("of", "for", "by", "in", "per", "from", "over", "between") } ?? false
  }

  /// The words of the order that say more than what kind of chart it is.
  private static func named(_ words: [Word], _ isTaken: [Bool]) -> [Word] {
    var named: [Word] = []
    var index = 0
    while index < words.count {
      let word = words[index]
      let length = kindLength(words, at: index)
      if length > 0 {
        index += length
        continue
      }
      let isIdle =
        isTaken[index] || word.token.kind == .mark || word.tag == .quoted
        || idle.contains(word.lower)
        || [.determiner, .pronoun, .politeness, .modal, .auxiliary, .possessive].contains(word.tag)
        || word.tag == .verb && named.isEmpty && word.form != .gerund || word.tag == .number
        || word.tag == .color || ColorNames.color(of: word.lower) != nil
        || Quantity(spelled: word.text) != nil
          && !(Quantity(spelled: word.text)?.couldBeYear ?? false)
      if !isIdle { named.append(word) }
      index += 1
    }
    while let first = named.first, [.preposition, .conjunction, .adverb].contains(first.tag) {
      named.removeFirst()
    }
    while let last = named.last, last.tag == .preposition || last.tag == .conjunction {
      named.removeLast()
    }
    return named
  }

  private static func kindLength(_ words: [Word], at index: Int) -> Int {
    guard let name = Lexicon.name(in: words, at: index),
      name.senses.contains(where: { if case .kind = $0 { true } else { false } })
    else { return 0 }
    return name.count
  }

  private static func isKind(_ word: Word) -> Bool {
    word.says(
      "pie", "bar", "line", "area", "scatter", "radar", "gauge", "chart", "graph", "plot", "as",
      "donut", "histogram", "sankey", "diagram", "a", "draw", "create", "make", "plot", "show")
  }

  private static let idle = FunctionWords.words(
    """
    chart charts graph graphs plot plots diagram diagrams image picture drawing svg visual
    visualization visualisation figure style styled simple basic clean nice beautiful colorful
    colourful modern professional pretty good detailed small large big horizontal vertical stacked
    grouped clustered multi double dual single animated interactive labeled labelled 2d 3d flat
    minimal minimalist quick bar line pie area scatter bubble radar spider gauge donut doughnut
    multi-line multiline multi-series percentage data-driven xy x-y
    create make draw plot build generate design render sketch
    full half semi circular new following me us with help need want like to can you please
    """)

  private static func isLeadIn(_ word: Word) -> Bool {
    word.says(
      "of", "for", "about", "on", "showing", "shows", "show", "displaying", "illustrating",
      "depicting", "comparing", "compare", "that", "which", "to", "representing", "visualizing",
      "visualising", "with", "displays", "represents", "compares", "describing", "containing",
      "and", "illustrates", "based", "using", "from", "where")
      || word.token.kind == .mark
  }

  private static func isTail(_ word: Word) -> Bool {
    word.says(
      "with", "and", "from", "using", "where", "is", "are", "the", "a", "of", "for", "to", "in",
      "by", "as", "was", "were", "has", "have", "at", "based", "on", "like", "that", "my", "our",
      "these", "this", "values", "data")
  }

  /// Where the topic ends: "… with apples 10", "… from this csv", "… as a pie".
  private static func ends(_ words: [Word], at index: Int) -> Bool {
    let word = words[index]
    let next = index + 1 < words.count ? words[index + 1] : nil
    if word.says(
      "with", "where", "which", "that", "using", "including", "having", "whose", "so", "containing")
    {
      return true
    }
    if word.says("such") { return true }
    if word.says("as"), next.map({ $0.says("a", "an", "follows", "pie", "bar") }) ?? false {
      return true
    }
    if word.says("from", "based"),
      next.map({ $0.says("this", "these", "the", "csv", "on", "data", "following") }) ?? false
    {
      let rest = words[(index + 1)...].prefix(4)
      return rest.contains {
        $0.says("csv", "data", "table", "following", "numbers", "values", "this", "these")
      }
    }
    return false
  }

  private mutating func readSides(_ words: [Word]) {
    func side(_ range: Range<Int>) -> String {
      var part = Array(words[range])
      if let cut = part.firstIndex(where: {
        $0.says("for", "in", "across", "among", "over", "from", "within", "per")
      }),
        cut > 0
      {
        part = Array(part[..<cut])
      }
      while let first = part.first,
        first.tag == .determiner || first.tag == .possessive || first.tag == .preposition
          || Quantity(spelled: first.text) != nil && first.text.first != "#" || first.says("top")
      {
        part.removeFirst()
      }
      return ChartText.shown(ChartText.text(of: part))
    }
    if let middle = words.firstIndex(where: { $0.says("vs", "vs.", "versus", "against") }),
      middle > 0,
      middle + 1 < words.count
    {
      let after = words[middle + 1].isMark(".") ? middle + 2 : middle + 1
      guard after < words.count else { return }
      let left = words[..<middle].lastIndex { $0.says("of", "between") }.map { $0 + 1 } ?? 0
      let tags = words[0..<left].contains {
        $0.says("relationship", "correlation", "comparison", "plot")
      }
      sides = (side((tags ? left : 0)..<middle), side(after..<words.count))
      // "weight against height": what is held against something goes up.
      if words[middle].says("against"), let turned = sides { sides = (turned.second, turned.first) }
    } else if let between = words.firstIndex(where: { $0.says("between") }),
      let and = words[between...].firstIndex(where: { $0.says("and") }), and > between + 1,
      and + 1 < words.count
    {
      sides = (side((between + 1)..<and), side((and + 1)..<words.count))
    } else if let of = words.firstIndex(where: { $0.says("of", "and", "by") }), of > 0,
      of + 1 < words.count
    {
      sides = (side(0..<of), side((of + 1)..<words.count))
    }
  }
}

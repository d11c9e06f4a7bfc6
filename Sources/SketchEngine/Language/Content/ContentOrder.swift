/// What an order for a drawing is about, and the words that are left for its content.
struct ContentOrder {
  /// A sentence or line without the words that ordered the drawing.
  struct Unit {
    var words: [Word]
    var indent = 0
    var marker: Prompt.Marker?
    /// Whether it ends with a question mark.
    var isQuestion = false
    /// Whether a line begins with it.
    var beginsLine = true
    /// Whether its line ends with it.
    var endsLine = true

    var span: Range<Int> {
      (words.first?.span.lowerBound ?? 0)..<(words.last?.span.upperBound ?? 0)
    }
  }

  /// A heading, where the prompt gives one.
  private(set) var title: String?
  /// What the drawing is about, without articles.
  private(set) var topic: [Word] = []
  /// The words of the order itself.
  private(set) var head: [Word] = []
  /// What is to be drawn.
  private(set) var units: [Unit] = []
  /// Words that only ordered the drawing.
  private(set) var wished: [Range<Int>] = []
  /// Words that stand in the heading.
  private(set) var drawn: [Range<Int>] = []

  private let kinds: [String]
  /// Other names of the kind, as words in lower case.
  private let named: [[String]]

  /// Reads an order for one of some kinds.
  ///
  /// - Parameters:
  ///   - brief: What was asked.
  ///   - kinds: The words for the kinds.
  ///   - named: What else people call them, as words in lower case.
  init(_ brief: Brief, kinds: [String], named: [[String]] = []) {
    self.kinds = kinds
    self.named = named
    for (number, sentence) in brief.sentences.enumerated() {
      read(sentence, number, brief)
    }
    if title == nil, !topic.isEmpty {
      let text = TitleWords.tidy(ChartText.text(of: topic))
      if !text.isEmpty, text.count <= 90 { title = text }
      drawn += topic.map(\.span)
    }
  }

  /// Leaves out units that stand in a part of the prompt.
  mutating func dropUnits(in span: Range<Int>) { units.removeAll { $0.span.overlaps(span) } }

  /// Takes other units for what is to be drawn, such as rows of a table.
  mutating func replaceUnits(with units: [Unit]) { self.units = units }

  private mutating func read(_ sentence: Sentence, _ number: Int, _ brief: Brief) {
    var words = sentence.words
    takeTitle(&words, beginsLine: sentence.beginsLine && sentence.ending == .line)
    let isItem = sentence.marker != nil || sentence.indent > 0 && number > 0
    if !isItem, let mention = mention(in: words),
      number == 0 || mention.lowerBound < 8 && units.isEmpty || isOrder(words, mention)
    {
      readOrder(&words, mention, isFirst: number == 0)
      takeHeading(&words, sentence, number, brief)
    } else if number == 0 {
      readOpening(&words, sentence, brief)
    }
    guard !words.isEmpty else { return }
    if sentence.ending == .question,
      words.first?.says("can", "could", "would", "will", "any") == true
    {
      wished += words.map(\.span)
      return
    }
    units.append(
      Unit(
        words: words, indent: sentence.indent, marker: sentence.marker,
        isQuestion: sentence.ending == .question,
        beginsLine: sentence.beginsLine, endsLine: sentence.ending == .line))
  }

  /// Where the kind is named.
  private func mention(in words: [Word]) -> Range<Int>? {
    var found: Range<Int>?
    for index in words.indices {
      if let found, index < found.upperBound { continue }
      if words[index].isMark(":"), found != nil { break }
      guard let count = nameLength(words, at: index) else { continue }
      // "project timeline gantt chart": the last name before what it is of.
      if let last = found,
        words[last.upperBound..<index].contains(where: { $0.says("of", "for", "with") })
      {
        break
      }
      found = index..<(index + count)
      while let end = found?.upperBound, end < words.count,
        words[end].says("chart", "diagram", "map", "board", "view", "graphic", "style", "format")
      {
        found = index..<(end + 1)
      }
    }
    return found
  }

  /// How many words name the kind here.
  private func nameLength(_ words: [Word], at index: Int) -> Int? {
    if let name = Lexicon.name(in: words, at: index),
      name.senses.contains(where: {
        if case .kind(let kind) = $0 { kinds.contains(kind) } else { false }
      })
    {
      return name.count
    }
    return named.filter { name in
      words.count >= index + name.count
        && zip(words[index...], name).allSatisfy { $0.token.kind == .word && $0.lower == $1 }
    }.map(\.count).max()
  }

  /// “Draw it as a gantt chart.” after the content.
  private func isOrder(_ words: [Word], _ mention: Range<Int>) -> Bool {
    words[..<mention.lowerBound].allSatisfy { word in
      word.tag == .verb || word.tag == .pronoun || word.tag == .determiner
        || word.tag == .politeness
        || word.tag == .preposition || word.tag == .modal
        || word.says("as", "this", "turn", "make", "show", "draw", "into", "want", "need", "to")
    }
      && words[mention.upperBound...].allSatisfy {
        $0.tag == .pronoun || $0.tag == .politeness || $0.tag == .preposition
          || $0.tag == .determiner
          || $0.says("please", "out", "this", "data", "plan", "list", "above")
      }
  }

  // MARK: Orders

  private mutating func readOrder(_ words: inout [Word], _ mention: Range<Int>, isFirst: Bool) {
    let before = Array(words[..<mention.lowerBound])
    let after = Array(words[mention.upperBound...])
    wished += words[mention].map(\.span)
    guard !after.isEmpty else {
      words = contentBefore(before)
      return
    }
    takeNamed(before)
    head += before
    var rest = after
    if let first = rest.first, first.tag == .quoted {
      title = title ?? first.text
      drawn.append(first.span)
      rest.removeFirst()
    }
    let colon = rest.firstIndex { $0.isMark(":") }
    let cut = cut(rest, colon)
    let told = Array(rest[..<cut])
    head += told
    takeTopic(told)
    if topic.isEmpty, told.count > 2, told[0].says("to", "if", "since", "before", "after", "until"),
      EventTimes(told).marks.isEmpty
    {
      topic = words[mention] + told
    }
    words = Array(rest[cut...])
    while let first = words.first,
      first.token.kind == .mark && !first.isMark("(") || Self.leads(first)
    {
      wished.append(first.span)
      words.removeFirst()
    }
    // "with phases planning, building and testing": the noun only announces the list.
    if let first = words.first, first.says("phases", "tasks", "events", "activities", "steps"),
      words.count > 2, words[1].token.kind != .mark, words.contains(where: { $0.isMark(",") })
    {
      wished.append(first.span)
      words.removeFirst()
    }
    wished += told.map(\.span)
  }

  /// “Swimlane diagram: Online return” over lines that tell it: what it is called.
  private mutating func takeHeading(
    _ words: inout [Word], _ sentence: Sentence, _ number: Int, _ brief: Brief
  ) {
    guard title == nil, topic.isEmpty, sentence.ending == .line, number + 2 < brief.sentences.count,
      (1..<7).contains(words.count), brief.sentences[number + 1].marker == nil,
      brief.sentences[number + 1].indent <= sentence.indent,
      words.allSatisfy({ $0.token.kind == .word && !$0.says("and") }),
      !Self.generic.contains(words[words.count - 1].lower)
    else { return }
    topic = words
    words = []
  }

  private static func leads(_ word: Word) -> Bool {
    word.says(
      "with", "where", "showing", "including", "having", "containing", "that", "which",
      "shows", "has", "these", "following", "the", "includes", "as", "follows", "below", "using")
  }

  /// Where the content begins behind the name of the kind.
  private func cut(_ rest: [Word], _ colon: Int?) -> Int {
    let marks = rest.indices.filter { rest[$0].isMark(":") }
    let lead = rest.firstIndex { word in
      word.says("with", "where", "showing", "including", "having", "containing", "that", "which")
    }
    if let colon {
      // "with Design: 2 weeks, Build: 3 weeks" tells more behind each colon.
      if let lead, lead < colon, marks.count > 1, colon - lead < 5,
        !rest[lead..<colon].contains(where: { Self.generic.contains($0.lower) })
      {
        return lead
      }
      return colon + 1
    }
    // "release, planning 2 days, testing 3 days, with dependencies": the list came before.
    let comma = rest.firstIndex { $0.isMark(",") }
    if let lead, let comma, comma < lead, rest[comma..<lead].filter({ $0.isMark(",") }).count > 1 {
      return comma
    }
    if let lead { return lead }
    if let comma = rest.firstIndex(where: { $0.isMark(",", "(", "-", "–", "—") }) {
      // "of design, build and test" is a list.
      if rest[comma].isMark(","), rest.first?.says("of", "for") == true,
        rest[comma...].contains(where: { $0.says("and", "&") || $0.isMark(",") }), comma < 5,
        !rest.contains(where: { $0.token.kind == .number })
      {
        return 1
      }
      return comma
    }
    return rest.count
  }

  /// Words that announce what is listed, and are no part of it.
  static let generic = FunctionWords.words(
    """
    tasks task phases phase events event milestones milestone columns column lanes lane stages stage
    steps step sections section following cards card activities items roles departments things these
    data dates schedule rows teams actors swimlanes
    """)

  /// “Design 2 weeks, build 3 weeks as a gantt chart”: the content may come first.
  private mutating func contentBefore(_ words: [Word]) -> [Word] {
    var words = words
    while let last = words.last,
      last.tag == .determiner || last.tag == .preposition || last.says("as", "in", "into", "simple")
        || last.isMark(",", "-", "–")
    {
      wished.append(last.span)
      words.removeLast()
    }
    let hasContent =
      words.contains { $0.isMark(",", ":") || $0.tag == .arrow }
      && words.contains { $0.isMark(",") || $0.token.kind == .number }
    if hasContent { return Array(words.dropFirst(opening(words))) }
    takeNamed(words)
    head += words
    return []
  }

  /// How many words at the beginning only ask for a drawing.
  private func opening(_ words: [Word]) -> Int {
    var index = 0
    while index < words.count, Self.isIdle(words[index]) { index += 1 }
    return index == words.count ? 0 : index
  }

  private static func isIdle(_ word: Word) -> Bool {
    word.tag == .politeness || word.tag == .modal || word.tag == .pronoun || word.tag == .determiner
      || word.tag == .possessive && word.says("my", "our", "your")
      || word.says(
        "create", "make", "draw", "build", "generate", "design", "show", "give", "write", "plot",
        "produce", "me", "us", "help", "need", "want", "like", "to", "a", "an", "throw", "together",
        "assistance", "creating", "making", "with", "simple", "basic", "visual", "can", "you",
        "for",
        "turn", "put", "convert", "sketch", "nice", "detailed", "please", "prepare", "up", "render",
        "out", "drawing", "visualize", "i'd", "i", "we", "let's", "good", "clean", "new", "full",
        "horizontal", "vertical", "cross-functional", "complete", "set", "lay", "quick",
        "high-level",
        "illustrating", "depict", "some", "another", "as", "in", "proper", "diagram", "chart",
        "big",
        "small", "colorful", "colourful", "modern", "professional", "minimal", "interactive", "map")
  }

  /// “project timeline gantt chart”: what stands before the kind's name names the drawing.
  private mutating func takeNamed(_ before: [Word]) {
    let named = before.filter {
      !Self.isIdle($0) && $0.token.kind != .mark && $0.tag != .preposition && $0.tag != .number
        && MomentReader([$0]).length(at: 0) == nil && FunctionWords.numbers[$0.lower] == nil
        && $0.tag != .color
    }
    wished += before.map(\.span)
    guard !named.isEmpty, named.count < 6 else { return }
    topic = named
  }

  /// “for our website relaunch starting in May”: what it is of.
  private mutating func takeTopic(_ told: [Word]) {
    guard let lead = told.firstIndex(where: { $0.says("of", "for", "about", "on", "how", "from") })
    else { return }
    if told[lead].says("from") { return }
    var found: [Word] = []
    for (offset, word) in told[(lead + 1)...].enumerated() {
      let next = lead + 2 + offset
      if word.says("in", "within", "over"), MomentReader(told).length(at: next) != nil { break }
      if word.isMark(":", ",", "(", "–", "—")
        || word.says(
          "with", "where", "showing", "starting", "beginning", "from", "that", "which", "using",
          "including", "over", "lasting", "between", "as")
      {
        break
      }
      found.append(word)
    }
    found.removeAll { $0.tag == .politeness }
    while let first = found.first, first.tag == .determiner || first.tag == .possessive {
      found.removeFirst()
    }
    while let last = found.last, last.tag == .preposition || last.token.kind == .mark {
      found.removeLast()
    }
    if found.allSatisfy({ Self.generic.contains($0.lower) || $0.tag == .number }) { return }
    if !found.isEmpty {
      // "customer journey map of checkout": what stands before only says which sort.
      topic = found
    }
  }

  // MARK: Openings without the kind

  private mutating func readOpening(_ words: inout [Word], _ sentence: Sentence, _ brief: Brief) {
    let start = min(brief.order.contentStarts[0] ?? 0, words.count)
    guard sentence.marker == nil else { return }
    if let colon = words.firstIndex(where: { $0.isMark(":") }),
      colon + 1 < words.count || start > 0,
      start > 0, colon < 14, words[..<colon].allSatisfy({ $0.token.kind != .number })
    {
      let told = Array(words[..<colon])
      head = told
      wished += told.map(\.span)
      takeTopic(told)
      if topic.isEmpty { takeNamed(Array(told.dropFirst(min(start, told.count)))) }
      words = Array(words[(colon + 1)...])
      return
    }
    let isHeading =
      sentence.ending == .line && brief.sentences.count > 1 && words.count < 9
      && !words.contains { $0.isMark(",") || $0.isMark(":") && $0 != words.last }
      && MomentReader(words).range(at: 0) == nil
      && brief.sentences.dropFirst().allSatisfy { $0.line != sentence.line }
    if isHeading,
      brief.sentences[1].marker != nil
        || brief.sentences[1].indent == 0 && words.last?.isMark(":") != true
    {
      if words.last?.isMark(":") == true { words.removeLast() }
      topic = words.filter { !Self.isIdle($0) }
      head = words
      words = []
      return
    }
    if start > 0, start < words.count {
      head = Array(words[..<start])
      wished += head.map(\.span)
      words = Array(words[start...])
    }
  }

  /// “titled “Relaunch””, “Title: Relaunch”.
  private mutating func takeTitle(_ words: inout [Word], beginsLine: Bool) {
    let isTold =
      words.count > 2 && words[0].says("title", "name", "project")
      && words[1].isMark(":")
      && (!words[0].says("project")
        || words.count < 7 && !words.contains { $0.isMark(",") || $0.token.kind == .number })
    if isTold || words.count > 1 && words.count < 10 && words[0].says("title") && beginsLine,
      title == nil
    {
      title = ChartText.text(of: words[(isTold ? 2 : 1)...])
      drawn += words.map(\.span)
      words = []
      return
    }
    guard
      let index = words.firstIndex(where: {
        $0.says("titled", "called", "named", "entitled", "title")
      }),
      let next = words.dropFirst(index + 1).first, title == nil,
      words[..<index].contains(where: { word in
        Self.drawings.contains(word.lower)
      }) || mention(in: Array(words[..<index])) != nil
    else { return }
    if next.tag == .quoted {
      title = next.text
      drawn += words[index...(index + 1)].map(\.span)
      words.removeSubrange(index...(index + 1))
    } else if words[index].says("titled", "called", "named", "entitled") {
      let end =
        words[(index + 1)...].firstIndex {
          $0.isMark(":", ",", ";", "(") || $0.says("with", "where", "that", "showing", "and")
        } ?? words.count
      guard end > index + 1, end - index < 9 else { return }
      title = ChartText.text(of: words[(index + 1)..<end])
      drawn += words[index..<end].map(\.span)
      words.removeSubrange(index..<end)
    }
  }

  private static let drawings = FunctionWords.words(
    "chart diagram drawing board map it timeline roadmap")
}

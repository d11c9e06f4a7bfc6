/// Parts a prompt into its order, what it is about, and the sentences that tell the flow.
struct FlowContent {
  /// What tells the flow, in order.
  var units: [FlowUnit] = []
  /// What it is about.
  var topic: [Word] = []
  /// Lines of boxes and arrows, each without a heading.
  var arrowLines: [[Token]] = []
  /// Sentences about how it should look.
  var wishes: [Sentence] = []
  /// Words that only ask for the drawing.
  var orderSpans: [Range<Int>] = []
  /// Whether steps are only named in the order, as in "with login and payment".
  var isWithList = false
  /// Whether the order gives the way, as in "from order to delivery".
  var isRoute = false
  let brief: Brief

  init(_ brief: Brief) {
    self.brief = brief
    let arrows = readArrowLines()
    for (number, sentence) in brief.sentences.enumerated() where !arrows.contains(sentence.line) {
      let parts = InlineNumbers.parts(
        of: sentence, after: number > 0 ? brief.sentences[number - 1] : nil)
      for (place, part) in parts.enumerated() { read(part, number, isFirst: number + place == 0) }
    }
  }

  // MARK: Arrows

  mutating func noteOrder(_ words: [Word], isFirst: Bool) {
    guard let first = words.first, let last = words.last else { return }
    orderSpans.append(first.span.lowerBound..<last.span.upperBound)
    if topic.isEmpty { topic = Self.topic(in: words, brief.order) }
  }

  // MARK: Prose

  mutating func read(_ sentence: Sentence, _ number: Int, isFirst: Bool) {
    var words = ConditionWords.plain(Contractions.expanded(sentence.words))
    var isAnnounced = false
    let ordersKind = names(kindIn: sentence)
    if isFirst, asksOnly(words, sentence) {
      noteOrder(words, isFirst: true)
      return
    }
    if !isFirst, isBareOrder(words) {
      noteOrder(words, isFirst: false)
      return
    }
    if isFirst, isWeighed(sentence) {
      orderSpans.append(contentsOf: words.map(\.span))
      topic = words
      return
    }
    if isFirst, sentence.marker == nil, sentence.ending == .stop, words.count > 3,
      words[0].says("how"), !words[1].says("to"), brief.sentences.count > 1,
      !words.contains(where: { $0.isMark(":", ",") && !isInBrackets($0, words) })
    {
      // "How a loan is granted (from left to right)." stands over what is told next.
      noteOrder(words, isFirst: true)
      return
    }
    if isFirst, sentence.marker == nil, sentence.ending == .line, isTitleOfList {
      noteOrder(words, isFirst: true)
      return
    }
    if sentence.marker == nil || isFirst && ordersKind {
      if let colon = heading(of: words, isFirst: isFirst || ordersKind) {
        let head = Array(words[..<colon])
        noteOrder(head, isFirst: isFirst)
        words = Array(words[(colon + 1)...])
        isAnnounced = true
      } else if isFirst || ordersKind && number > 0, isOrder(sentence, number, ordersKind) {
        let content = contentOfOrder(sentence, number)
        words = content.words
        isAnnounced = content.isAnnounced
      } else if isStyle(sentence) {
        wishes.append(sentence)
        return
      }
    }
    guard !StepLabel.trimmed(words).isEmpty else { return }
    if isAnnounced || ordersKind, isFirst, topic.isEmpty, isSubject(words, of: sentence) {
      // "Flowchart: homework routine. Come home, …" gives a topic before the first step.
      topic = words
      return
    }
    for piece in FlowPieces.pieces(of: words, isQuestion: sentence.ending == .question) {
      append(piece.words, isQuestion: piece.isQuestion, sentence, isAnnounced: isAnnounced)
    }
  }

  /// Whether a first sentence only names what is drawn, and the next ones tell it.
  func isSubject(_ words: [Word], of sentence: Sentence) -> Bool {
    sentence.ending == .stop && brief.sentences.count > 2 && (2..<10).contains(words.count)
      && (words[0].tag != .verb || words[0].form == .gerund)
      && (!ClauseBounds.canBeVerb(words[0]) || words[1].isNominal)
      && !words.contains { $0.tag == .verb && $0.form != .gerund || $0.isMark(",") }
      && !words.contains { $0.tag == .auxiliary }
      && !sentence.words.contains { $0.says("steps", "start", "begin") }
  }

  /// "Step 2: weigh it": what is done, and its number.
  static func withoutStep(_ words: [Word]) -> (words: [Word], number: Int?) {
    guard words.count > 3, words[0].says("step", "stage", "phase"), let number = Int(words[1].text),
      words[2].isMark(":", "-", "–", "—", ".", ")")
    else { return (words, nil) }
    return (Array(words[3...]), number)
  }

  /// "the steps wash, peel and serve, one after the other": only the steps.
  static func withoutFrame(_ words: [Word]) -> [Word] {
    // "the student both reads and writes": no more than that he does the two.
    var words = words.enumerated().filter { index, word in
      !(word.says("both") && index > 0 && index + 1 < words.count
        && words[index - 1].isNominal && words[index + 1].tag == .verb)
    }.map(\.element)
    let tails = FlowWords.phrases(
      """
      one after the other, one after another, one by one, in this order, in that order,
      in this sequence, in that sequence, in a row, in order, in sequence
      """)
    for count in [4, 3, 2] where words.count > count + 2 {
      let tail = words.suffix(count)
      guard Array(tail).opening(tails) == count, words.contains(where: { $0.isMark(",") }) else {
        continue
      }
      words.removeLast(count)
      while words.last?.isMark(",", "-", "–") == true { words.removeLast() }
      break
    }
    var start = 0
    while start < words.count, words[start].tag == .determiner || words[start].says("following") {
      start += 1
    }
    guard start + 2 < words.count, words[start].says("steps", "stages", "phases"),
      words[(start + 1)...].contains(where: { $0.isMark(",") }),
      words[start + 1].tag != .auxiliary, words[start + 1].tag != .preposition
    else { return words }
    return Array(words[(start + 1)...]).first?.isMark(":") == true
      ? Array(words[(start + 2)...]) : Array(words[(start + 1)...])
  }

  mutating func append(
    _ words: [Word], isQuestion: Bool, _ sentence: Sentence, isAnnounced: Bool
  ) {
    let (said, count) = Self.withoutStep(words)
    let words = ClauseOrder.chronological(Self.withoutFrame(said))
    var unit = FlowUnit(words: words, isQuestion: isQuestion)
    unit.number = count
    unit.indent = sentence.indent
    unit.marker = sentence.marker
    unit.isItem = sentence.marker != nil
    switch sentence.marker {
    case .number(let n)?: unit.number = n
    case .bullet? where sentence.indent <= (units.first { $0.isItem }?.indent ?? sentence.indent):
      unit.number = units.filter { $0.isItem && $0.number != nil }.count + 1
    case .bullet?, .letter?, nil: break
    }
    unit.isList =
      !unit.isItem && (isRoute || FlowUnit.isList(words, isAnnounced: isAnnounced))
    units.append(unit)
  }

  /// "How does a lock work?", "explain what happens when a fuse blows": what is to be told.
  private func asksOnly(_ words: [Word], _ sentence: Sentence) -> Bool {
    guard words.count > 3, !words.contains(where: { $0.isMark(":") }) else { return false }
    if zip(words, words.dropFirst()).contains(where: { $0.says("what") && $1.says("happens") }) {
      return true
    }
    return sentence.ending == .question && words[0].says("how")
      && (words[1].tag == .auxiliary || words[1].says("does", "do"))
  }

  /// "Should we buy a van?" where nothing is told of the answers: what is to be decided.
  private func isWeighed(_ sentence: Sentence) -> Bool {
    guard sentence.ending == .question, let first = sentence.words.first,
      first.says("should", "shall"), sentence.words.count > 3
    else { return false }
    return brief.sentences.enumerated().dropFirst().allSatisfy { number, other in
      brief.order.contentStarts[number] != nil || names(kindIn: other) || isStyle(other)
    }
  }

  private func isInBrackets(_ word: Word, _ words: [Word]) -> Bool {
    guard let open = words.first(where: { $0.isMark("(") }) else { return false }
    return open.span.lowerBound < word.span.lowerBound
  }

  /// Whether the first line only stands over a list.
  var isTitleOfList: Bool {
    guard brief.sentences.count > 2, brief.sentences[1].marker != nil else { return false }
    let words = brief.sentences[0].words
    return !words.contains { $0.isMark(":") } && !words.contains { $0.tag == .modal }
      && words.count < 12
  }
}

/// Reads what a sequence diagram is to show.
struct SequenceReader {
  var lines: [SequenceLine]
  let cast: Cast
  let text: [UInt8]
  var talk = Conversation()
  var stack = StepStack()
  var title: String?
  /// Whether `end` closes frames; else indentation does.
  let hasEnds: Bool
  /// Whether every arrow is dashed, so that dashes say nothing.
  let isAllDashed: Bool
  var drawn: [Range<Int>] = []
  var wished: [Range<Int>] = []

  /// Reads a brief.
  init(_ brief: Brief) {
    lines = SequenceLine.lines(of: brief)
    cast = CastFinder.cast(in: lines)
    let text = Array(brief.prompt.text.utf8)
    self.text = text
    title = brief.order.title
    hasEnds = lines.contains { $0.words.count == 1 && $0.words[0].says("end") }
    let arrows = lines.flatMap { SequenceNotation.arrows(in: $0.words) }
    isAllDashed = arrows.count > 1 && arrows.allSatisfy { Self.isDashed($0.span, text) }
  }

  static func isDashed(_ span: Range<Int>, _ text: [UInt8]) -> Bool {
    span.count > 2 && text.indices.contains(span.lowerBound + 1)
      && text[span.lowerBound] == UInt8(ascii: "-")
      && text[span.lowerBound + 1] == UInt8(ascii: "-")
  }

  /// How many participants, from the first, the prompt lists.
  var listed: Int { cast.members.prefix { $0.isDeclared }.count }

  /// The content; without steps where none are told.
  mutating func scene() -> SequenceScene {
    let start = firstTelling
    for line in lines[..<start] { markDrawn(line.words) }
    for index in lines.indices.dropFirst(start) { read(index) }
    let steps = stack.finished()
    let participants = cast.members.map {
      var participant = SequenceScene.Participant($0.label, shape: $0.shape)
      participant.spans = [$0.span]
      return participant
    }
    for member in cast.members { drawn.append(member.span) }
    return SequenceScene(title: title, participants: participants, steps: steps)
  }

  /// Where the telling begins: what stands before an order that tells something itself is only its
  /// occasion.
  var firstTelling: Int {
    lines.indices.dropFirst().last { index in
      let line = lines[index]
      guard line.isOrder, let colon = line.words.firstIndex(where: { $0.isMark(":") }) else {
        return false
      }
      return line.words[colon...].contains { $0.tag == .verb || VerbForms.canBeFinite($0) }
    } ?? 0
  }

  static func spans(of words: [Word]) -> [Range<Int>] {
    guard let first = words.first, let last = words.last,
      first.span.lowerBound < last.span.upperBound
    else { return [] }
    return [first.span.lowerBound..<last.span.upperBound]
  }

  mutating func markDrawn(_ words: [Word]) {
    guard let first = words.first, let last = words.last else { return }
    drawn.append(first.span.lowerBound..<last.span.upperBound)
  }

  // MARK: Lines

  mutating func read(_ index: Int) {
    let line = lines[index]
    var words = line.words
    guard !words.isEmpty else { return }
    let body =
      lines.indices.contains(index + 1) && lines[index + 1].beginsLine
      && lines[index + 1].depth > line.depth
    if line.beginsLine {
      let isBranch = words.first?.says("else", "otherwise", "and") ?? false
      stack.beginLine(depth: line.depth, isBranch: isBranch)
    }
    if readKeyword(words) { return }
    words = withoutNumber(words)
    // "showing how the app gets its data": a topic, where more sentences tell it.
    let isTopic = words.first?.says("how") ?? false
    guard
      !line.isOrder || index > 0
        || words.contains(where: { word in
          // "of a user joining a club", and no more, names a topic.
          word.tag == .verb && (word.form != .gerund || lines.count > 1) || word.tag == .arrow
        })
          && !(isTopic && lines.count > 1)
    else {
      readTitle(words)
      return
    }
    if let (header, rest) = SequenceHeader.read(words, cast, hasBody: body) {
      if take(header, at: index, words, rest, body: body) { return }
      words = Array(words[min(rest, words.count)...])
    }
    if readWish(words) { return }
    if words.starts(with: ["after", "the", "loop"]) {
      stack.endOpen()
      words = Array(words.dropFirst(3).drop { $0.isMark(",", ":") })
      guard !words.isEmpty else { return }
    }
    words = withoutOccasion(words)
    for part in partedAtNotes(words) { readTold(part, next: index + 1) }
    stack.endSentence()
  }

  private mutating func readTold(_ words: [Word], next: Int) {
    if !(readArrows(words) || readNote(words) || readActivation(words) || readPair(words)) {
      readClauses(words, next: next)
    }
  }

  /// "…, note over Ben: he thinks, Ben answers": a note between what is told.
  private func partedAtNotes(_ words: [Word]) -> [[Word]] {
    guard
      let note = words.indices.dropFirst(2).first(where: { index in
        words[index].says("note") && words.dropFirst(index + 1).first?.tag == .preposition
          && (words[index - 1].isMark(",", ";") || words[index - 1].says("and", "then"))
      })
    else { return [words] }
    let colon = words[note...].firstIndex { $0.isMark(":") || $0.tag == .quoted } ?? note
    let end = words.indices.dropFirst(colon + 1).first { index in
      words[index].isMark(",", ";") && cast.match(words, at: index + 1, asSubject: true) != nil
    }
    let head = words[..<note].reversed().drop {
      $0.token.kind == .mark || $0.says("and", "then", "a")
    }
    let rest = end.map { Array(words[($0 + 1)...]) } ?? []
    return [Array(head.reversed()), Array(words[note..<(end ?? words.count)])]
      + (rest.isEmpty ? [] : partedAtNotes(rest))
  }

  /// Takes a header; says whether the line is done.
  mutating func take(
    _ header: SequenceHeader, at index: Int, _ words: [Word], _ rest: Int, body: Bool
  ) -> Bool {
    markDrawn(Array(words[..<min(rest, words.count)]))
    // "Repeat until it fits" behind all the rest: what was told is what is repeated.
    if case .open(.loop, let label) = header, rest >= words.count, !body,
      index == lines.count - 1, words[0].says("repeat", "loop"), !label.isEmpty,
      !stack.steps.isEmpty
    {
      stack.wrap(last: stack.steps.count, .loop, label)
      return true
    }
    let hasRest = rest < words.count
    // "Loop: every 30 seconds …": what follows tells the loop itself.
    if case .open(.loop, let label) = header, label.isEmpty, hasRest,
      words[rest].says("every", "each", "for", "until", "while")
    {
      return false
    }
    let ending: StepStack.Ending =
      hasRest && !body
      ? .sentence : hasEnds ? .word : body ? .depth(lines[index].depth) : .open
    switch header {
    case .open(let kind, let label):
      if kind == .alt, stack.lastCondition != nil, !hasEnds,
        related(label, to: stack.lastCondition ?? ""),
        stack.reopen(label, mustBeLast: true, until: ending)
      {
        return !hasRest
      }
      stack.open(kind, label, until: ending)
    case .branch(let label):
      if !stack.branch(label) { _ = stack.reopen(label, mustBeLast: false, until: ending) }
    case .end: stack.endWord()
    case .announcement: return false
    }
    return !hasRest
  }

  /// "Message 2:", "Step 3 -": the order is that of the lines.
  func withoutNumber(_ words: [Word]) -> [Word] {
    guard words.count > 2,
      words[0].says("message", "step", "arrow", "call", "interaction", "action")
    else { return words }
    let hasNumber = words[1].token.kind == .number
    let colon = hasNumber ? 2 : 1
    guard words[colon].isMark(":", "-", ".", "–", "—") else { return words }
    return Array(words[(colon + 1)...])
  }

  /// "After locking the door the guard calls the desk": only what is told after the occasion.
  func withoutOccasion(_ words: [Word]) -> [Word] {
    guard words.count > 5, words[0].says("after", "before", "while", "upon"),
      words[1].lower.hasSuffix("ing"), !words.contains(where: { $0.isMark(",", ":") }),
      let start = words.indices.dropFirst(3).first(where: { index in
        guard words[index - 1].tag != .preposition, words[index - 1].tag != .determiner,
          let subject = cast.match(words, at: index, asSubject: true), subject.end < words.count
        else { return false }
        return VerbForms.canBeFinite(words[subject.end])
      })
    else { return words }
    return Array(words[start...])
  }

  mutating func readTitle(_ words: [Word]) {
    guard title == nil else { return }
    let end =
      words.firstIndex {
        $0.isMark(":", ",", "(")
          || $0.says("with", "between", "using", "where", "participants", "showing")
      } ?? words.count
    let start = words.first?.says("how") == true ? 1 : 0
    guard end > start, cast.match(words, at: start).map({ $0.end != end }) ?? true else { return }
    let topic = SequenceLabel.condition(Array(words[start..<end]))
    guard !topic.isEmpty, topic.utf8.count <= 60, !topic.lowercased().contains("following"),
      !words[..<end].contains(where: { $0.says("this", "these", "exact") })
    else { return }
    title = SequenceLabel.capitalized(topic)
    markDrawn(Array(words[..<end]))
  }
}

extension [Word] {
  /// Whether the words begin with these, in any case.
  fileprivate func starts(with words: [String]) -> Bool {
    words.indices.allSatisfy { indices.contains($0) && self[$0].lower == words[$0] }
  }
}

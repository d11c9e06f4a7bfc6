/// Reads what a sequence diagram is to show.
struct SequenceReader {
  private var lines: [SequenceLine]
  private let cast: Cast
  private let text: [UInt8]
  private var talk = Conversation()
  private var stack = StepStack()
  private var title: String?
  /// Whether `end` closes frames; else indentation does.
  private let hasEnds: Bool
  /// Whether every arrow is dashed, so that dashes say nothing.
  private let isAllDashed: Bool
  private(set) var drawn: [Range<Int>] = []
  private(set) var wished: [Range<Int>] = []

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

  private static func isDashed(_ span: Range<Int>, _ text: [UInt8]) -> Bool {
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
  private var firstTelling: Int {
    lines.indices.dropFirst().last { index in
      let line = lines[index]
      guard line.isOrder, let colon = line.words.firstIndex(where: { $0.isMark(":") }) else {
        return false
      }
      return line.words[colon...].contains { $0.tag == .verb || VerbForms.canBeFinite($0) }
    } ?? 0
  }

  private static func spans(of words: [Word]) -> [Range<Int>] {
    guard let first = words.first, let last = words.last,
      first.span.lowerBound < last.span.upperBound
    else { return [] }
    return [first.span.lowerBound..<last.span.upperBound]
  }

  private mutating func markDrawn(_ words: [Word]) {
    guard let first = words.first, let last = words.last else { return }
    drawn.append(first.span.lowerBound..<last.span.upperBound)
  }

  // MARK: Lines

  private mutating func read(_ index: Int) {
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
    if words.starts(with: ["after", "the", "loop"]) { stack.endOpen() }
    if !(readArrows(words) || readNote(words) || readActivation(words) || readPair(words)) {
      readClauses(words, next: index + 1)
    }
    stack.endSentence()
  }

  /// Takes a header; says whether the line is done.
  private mutating func take(
    _ header: SequenceHeader, at index: Int, _ words: [Word], _ rest: Int, body: Bool
  ) -> Bool {
    markDrawn(Array(words[..<min(rest, words.count)]))
    // "Repeat until it fits" behind all the rest: what was told is what is repeated.
    if case .open(.loop, let label) = header, rest >= words.count, !body,
      index == lines.count - 1, words[0].says("repeat", "loop"), !label.isEmpty, !stack.steps.isEmpty
    {
      stack.wrap(last: stack.steps.count, .loop, label)
      return true
    }
    let hasRest = rest < words.count
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
  private func withoutNumber(_ words: [Word]) -> [Word] {
    guard words.count > 2,
      words[0].says("message", "step", "arrow", "call", "interaction", "action")
    else { return words }
    let hasNumber = words[1].token.kind == .number
    let colon = hasNumber ? 2 : 1
    guard words[colon].isMark(":", "-", ".", "–", "—") else { return words }
    return Array(words[(colon + 1)...])
  }

  private mutating func readTitle(_ words: [Word]) {
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

  // MARK: Keywords

  private mutating func readKeyword(_ words: [Word]) -> Bool {
    guard let first = words.first else { return true }
    switch first.lower {
    case "title":
      var rest = words.dropFirst()
      if rest.first?.isMark(":") == true { rest.removeFirst() }
      title = SequenceLabel.text(Array(rest))
      markDrawn(words)
      return true
    case "autonumber", "sequencediagram", "@startuml", "@enduml", "startuml", "enduml":
      wished.append(first.span)
      return true
    case "activate", "deactivate":
      guard let (member, end) = cast.match(words, at: 1), end == words.count else { return false }
      stack.steps.append(first.lower == "activate" ? .activate(member) : .deactivate(member))
      markDrawn(words)
      return true
    default: break
    }
    if SequenceNotation.isParticipant(words) {
      markDrawn(words)
      return true
    }
    return false
  }

  // MARK: Arrows

  private mutating func readArrows(_ words: [Word]) -> Bool {
    let arrows = SequenceNotation.arrows(in: words)
    guard !arrows.isEmpty else { return false }
    for arrow in arrows {
      guard let a = cast.match(arrow.from, at: 0)?.member,
        let b = cast.match(arrow.to, at: 0)?.member
      else { continue }
      let (from, to) = arrow.isBack ? (b, a) : (a, b)
      let words = typed(arrow.label)
      let label =
        arrow.label.count == 1 && arrow.label[0].tag == .quoted
        ? arrow.label[0].text : words.isEmpty ? arrow.inscription : words
      let isDashed = !isAllDashed && Self.isDashed(arrow.span, text) && from != to
      tell(from, to, label, isReply: isDashed, in: arrow.from + arrow.to + arrow.label)
      if arrow.activates { stack.steps.append(.activate(to)) }
      if arrow.deactivates { stack.steps.append(.deactivate(from)) }
    }
    markDrawn(words)
    return true
  }

  /// Words as typed, with the mark of a question or a shout that follows them.
  private func typed(_ words: [Word]) -> String {
    guard let first = words.first, let last = words.last, last.span.upperBound <= text.count else {
      return ""
    }
    var end = last.span.upperBound
    while end < text.count, text[end] == UInt8(ascii: "?") || text[end] == UInt8(ascii: "!") {
      end += 1
    }
    return String(decoding: text[first.span.lowerBound..<end], as: UTF8.self)
  }

  private mutating func tell(
    _ from: Int, _ to: Int, _ label: String, isReply: Bool, in words: [Word]
  ) {
    stack.steps.append(
      .message(from: from, to: to, label: label, isReply: isReply, spans: Self.spans(of: words)))
    talk.tell(from: from, to: to, isReply: isReply, cast)
  }

  // MARK: Notes and activations

  /// `Note over A, B: text`, "Add a note on A with text “…”".
  private mutating func readNote(_ words: [Word]) -> Bool {
    guard let index = words.firstIndex(where: { $0.says("note", "comment", "annotation") }),
      index < 4,
      words[..<index].allSatisfy({
        $0.tag == .verb || $0.tag == .determiner || Self.adds.contains($0.lower)
      })
    else { return false }
    var over: [Int] = []
    var end = index + 1
    for place in words.indices.dropFirst(index + 1) {
      if let list = CastList(cast, words).list(at: place) {
        over = list.members
        end = list.end
        break
      }
      if words[place].isMark(":") || words[place].tag == .quoted { break }
    }
    var rest = Array(words[end...])
    let quoted = rest.first { $0.tag == .quoted }
    while let first = rest.first,
      first.token.kind == .mark
        || first.says(
          "with", "text", "saying", "that", "says", "reading", "the", "label", "stating", "of")
    {
      rest.removeFirst()
    }
    let text = quoted?.text ?? SequenceLabel.text(rest)
    if over.isEmpty { over = [talk.last?.to ?? 0] }
    guard !text.isEmpty else { return false }
    stack.steps.append(.note(over: over, text: text))
    markDrawn(words)
    return true
  }

  private static let adds = FunctionWords.words("add put place show include draw with there is")

  /// "Bob is now active", "Bob's activation period ends".
  private mutating func readActivation(_ words: [Word]) -> Bool {
    let isAbout = words.contains {
      $0.says(
        "activation", "active", "activated", "deactivated", "busy", "inactive", "working",
        "activates", "deactivates")
    }
    guard isAbout, words.count <= 14, !words.contains(where: { $0.tag == .quoted }) else {
      return false
    }
    var member: Int?
    for index in words.indices {
      if let found = cast.match(words, at: index) { member = member ?? found.member }
      let owner = words[index].lower
      if owner.hasSuffix("'s"), member == nil {
        member = cast.index(of: [String(owner.dropLast(2))])
      }
    }
    guard let member else { return false }
    let ends = words.contains {
      $0.says(
        "ends", "end", "deactivated", "inactive", "finished", "stops", "over", "deactivates",
        "done", "finishes")
    }
    let tells = words.contains {
      VerbForms.givers.contains($0.lemma) && $0.tag == .verb
        || VerbForms.addressing.contains($0.lemma) && $0.tag == .verb
    }
    guard !tells else { return false }
    stack.steps.append(ends ? .deactivate(member) : .activate(member))
    markDrawn(words)
    return true
  }

  /// "Keep the messages in this order", "Use dashed arrows for replies": how it is to look.
  private mutating func readWish(_ words: [Word]) -> Bool {
    guard let first = words.first, Self.wishing.contains(first.lower),
      words.count > 2, !words.contains(where: { $0.tag == .quoted || $0.tag == .arrow }),
      words.contains(where: { Self.drawn.contains(Lemmas.singular($0.lower)) })
    else { return false }
    for word in words { wished.append(word.span) }
    return true
  }

  private static let wishing = FunctionWords.words(
    "keep use make ensure number color colour style arrange order align draw mark highlight show")
  private static let drawn = FunctionWords.words(
    """
    message arrow lifeline group diagram label activation participant actor frame box order reply line
    """)

  /// "Alice to Bob with label “Hello”", "From A to B: ping".
  private mutating func readPair(_ words: [Word]) -> Bool {
    var start = 0
    if words[0].says("from") { start = 1 }
    guard let a = cast.match(words, at: start), a.end + 1 < words.count, words[a.end].says("to")
    else { return false }
    let isSelf = words[a.end + 1].says("itself", "himself", "herself", "self")
    guard
      let b: (members: [Int], end: Int) = isSelf
        ? ([a.member], a.end + 2) : CastList(cast, words).list(at: a.end + 1)
    else { return false }
    var rest = Array(words[b.end...])
    while let first = rest.first,
      first.token.kind == .mark
        || first.says(
          "with", "label", "saying", "labelled", "labeled", "says", "a", "the", "message", "text")
    {
      rest.removeFirst()
    }
    guard
      !rest.contains(where: { $0.tag == .verb && $0.form == .present })
        || words[b.end...].first?.isMark(":") ?? false
    else { return false }
    let label = rest.first?.tag == .quoted ? rest[0].text : SequenceLabel.label(verb: "", rest)
    for to in b.members {
      let isReply =
        talk.isOpen(from: to, to: a.member)
        && ["response", "reply", "result", "return"].contains { label.lowercased().hasPrefix($0) }
      tell(a.member, to, label, isReply: isReply, in: words)
    }
    markDrawn(words)
    return true
  }

  // MARK: Prose

  private mutating func readClauses(_ words: [Word], next: Int) {
    let segments = SegmentCutter.segments(of: words, cast)
    var told = 0
    var isParallel = false
    var isLooping = false
    for (number, segment) in segments.enumerated() {
      if segment.isParallel, !isParallel {
        isParallel = true
        stack.open(.par, "", until: .sentence)
      } else if isParallel, segment.head == .main, told > 0 {
        _ = stack.branch("")
      }
      switch segment.head {
      case .condition:
        let isAhead =
          segment.isParted && number + 1 < segments.count && segments[number + 1].head == .main
        readCondition(segment, isFirst: told == 0, isAhead: isAhead, told: &told)
      case .otherwise:
        markDrawn(segment.words)
        if !stack.branch("else") { _ = stack.reopen("else", mustBeLast: false, until: .sentence) }
        told += readMain(segment, next: nextSubject(segments, number, next))
      case .loop:
        let words = SequenceLabel.condition(segment.words)
        // The word that ties it on had its capital from the sentence.
        let label = words.prefix(1).lowercased() + words.dropFirst()
        markDrawn(segment.words)
        let isAhead =
          segment.isParted && number + 1 < segments.count && segments[number + 1].head == .main
        if told == 0 {
          stack.open(.loop, label, until: .sentence)
        } else if isAhead {
          // ", for each item the shop checks it": around what comes next, and no more.
          stack.open(.loop, label, until: .sentence)
          isLooping = true
        } else {
          stack.wrap(last: told, .loop, label)
          told = 1
        }
      case .when: told += readWhen(segment, next: nextSubject(segments, number, next))
      case .main:
        if segment.isOptional { stack.open(.opt, "optional", until: .sentence) }
        told += readMain(segment, next: nextSubject(segments, number, next))
        if isLooping { stack.close() }
        isLooping = false
      }
    }
  }

  private mutating func readMain(_ segment: Segment, next: Int?) -> Int {
    let reader = MessageClauseReader(cast: cast, next: next)
    let messages = reader.messages(of: segment, &talk)
    for message in messages {
      stack.steps.append(
        .message(
          from: message.from, to: message.to, label: message.label, isReply: message.isReply,
          spans: Self.spans(of: segment.words)))
    }
    if !messages.isEmpty { markDrawn(segment.words) }
    return messages.count
  }

  /// "When the user clicks Pay, …" tells a message; "when it fails, …" is a condition.
  private mutating func readWhen(_ segment: Segment, next: Int?) -> Int {
    let told = readMain(segment, next: next)
    if told > 0 { return told }
    guard
      segment.words.contains(where: {
        Self.outcomes.contains($0.lemma) || Self.outcomes.contains($0.lower)
      })
    else {
      markDrawn(segment.words)
      return 0
    }
    var none = 0
    readCondition(segment, isFirst: true, isAhead: true, told: &none)
    return none
  }

  private static let outcomes = FunctionWords.words(
    """
    decline fail invalid expire reject missing unavailable error wrong incorrect succeed valid approve
    declined rejected approved available empty full
    """)

  private mutating func readCondition(
    _ segment: Segment, isFirst: Bool, isAhead: Bool, told: inout Int
  ) {
    markDrawn(segment.words)
    let label = SequenceLabel.condition(talk.resolved(segment.words))
    if let subject = NounGroupReader(segment.words).group(at: 0), !subject.core.isEmpty,
      cast.match(segment.words, at: 0, asSubject: true) == nil
    {
      talk.object = Array(segment.words[subject.range])
    }
    if !isFirst {
      // "returns 200 if it is valid": what was just told happens only then.
      if isAhead, stack.lastCondition == nil, !stack.isInChoice {
        stack.open(.opt, label, until: .sentence)
      } else if told > 0, stack.lastCondition == nil {
        stack.wrap(last: 1, .opt, label)
        told = 1
      } else if !stack.branch(label) {
        _ = stack.reopen(label, mustBeLast: false, until: .sentence)
      }
      return
    }
    if let before = stack.lastCondition, related(label, to: before),
      stack.reopen(label, mustBeLast: true, until: .sentence)
    {
      return
    }
    stack.open(.opt, label, until: .sentence)
  }

  /// Whether two conditions are about the same: "the charge is accepted", "it is declined".
  private func related(_ a: String, to b: String) -> Bool {
    let ignored = FunctionWords.words("is are has was not the a an does do and or in of to")
    let first = Set(a.lowercased().split(separator: " ").map { Lemmas.singular(String($0)) })
    let second = Set(b.lowercased().split(separator: " ").map { Lemmas.singular(String($0)) })
    if a.lowercased().hasPrefix("it ") || a.lowercased().hasPrefix("they ")
      || a.lowercased().hasPrefix("not")
    {
      return true
    }
    if first.count == 1, second.count == 1 { return true }
    return first.intersection(second).contains { !ignored.contains($0) }
  }

  /// Who acts in the clause after this one.
  private func nextSubject(_ segments: [Segment], _ number: Int, _ line: Int) -> Int? {
    for segment in segments.dropFirst(number + 1) {
      if let found = cast.match(segment.words, at: 0, asSubject: true) { return found.member }
    }
    guard lines.indices.contains(line) else { return nil }
    for segment in SegmentCutter.segments(of: withoutNumber(lines[line].words), cast) {
      if let found = cast.match(segment.words, at: 0, asSubject: true) { return found.member }
    }
    return nil
  }
}

extension [Word] {
  /// Whether the words begin with these, in any case.
  fileprivate func starts(with words: [String]) -> Bool {
    words.indices.allSatisfy { indices.contains($0) && self[$0].lower == words[$0] }
  }
}

extension SequenceReader {
  mutating func readClauses(_ words: [Word], next: Int) {
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

  mutating func readMain(_ segment: Segment, next: Int?) -> Int {
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
  mutating func readWhen(_ segment: Segment, next: Int?) -> Int {
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

  static let outcomes = FunctionWords.words(
    """
    decline fail invalid expire reject missing unavailable error wrong incorrect succeed valid approve
    declined rejected approved available empty full
    """)

  mutating func readCondition(
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
  func related(_ a: String, to b: String) -> Bool {
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
  func nextSubject(_ segments: [Segment], _ number: Int, _ line: Int) -> Int? {
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

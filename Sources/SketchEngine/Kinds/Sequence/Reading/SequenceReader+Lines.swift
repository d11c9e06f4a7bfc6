extension SequenceReader {
  mutating func readKeyword(_ words: [Word]) -> Bool {
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

  mutating func readArrows(_ words: [Word]) -> Bool {
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
  func typed(_ words: [Word]) -> String {
    guard let first = words.first, let last = words.last, last.span.upperBound <= text.count else {
      return ""
    }
    var end = last.span.upperBound
    while end < text.count, text[end] == UInt8(ascii: "?") || text[end] == UInt8(ascii: "!") {
      end += 1
    }
    return String(decoding: text[first.span.lowerBound..<end], as: UTF8.self)
  }

  mutating func tell(
    _ from: Int, _ to: Int, _ label: String, isReply: Bool, in words: [Word]
  ) {
    stack.steps.append(
      .message(from: from, to: to, label: label, isReply: isReply, spans: Self.spans(of: words)))
    talk.tell(from: from, to: to, isReply: isReply, cast)
  }

  /// `Note over A, B: text`, "Add a note on A with text “…”".
  mutating func readNote(_ words: [Word]) -> Bool {
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

  static let adds = FunctionWords.words("add put place show include draw with there is")

  /// "Bob is now active", "Bob's activation period ends".
  mutating func readActivation(_ words: [Word]) -> Bool {
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

  /// "Keep the arrows short", "Use dashed arrows for replies": how it is to look.
  mutating func readWish(_ words: [Word]) -> Bool {
    guard let first = words.first, Self.wishing.contains(first.lower),
      words.count > 2, !words.contains(where: { $0.tag == .quoted || $0.tag == .arrow }),
      words.contains(where: { Self.drawn.contains(Lemmas.singular($0.lower)) })
    else { return false }
    for word in words { wished.append(word.span) }
    return true
  }

  static let wishing = FunctionWords.words(
    "keep use make ensure number color colour style arrange order align draw mark highlight show")
  static let drawn = FunctionWords.words(
    """
    message arrow lifeline group diagram label activation participant actor frame box order reply line
    """)

  /// "Ann to Ben: “Morning”", "From A to B: ping".
  mutating func readPair(_ words: [Word]) -> Bool {
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
    let isQuoted = rest.first?.tag == .quoted
    let label = isQuoted ? rest[0].text : SequenceLabel.label(verb: "", rest)
    for to in b.members {
      let isReply =
        talk.isOpen(from: to, to: a.member)
        && ["response", "reply", "result", "return"].contains { label.lowercased().hasPrefix($0) }
      tell(a.member, to, label, isReply: isReply, in: words)
    }
    markDrawn(words)
    // "Ann to Ben “Morning”, Ben to Cleo “Hi”": pairs one after the other.
    let more = rest.dropFirst().drop { $0.isMark(",", ";") || $0.says("and", "then") }
    if isQuoted, !more.isEmpty { _ = readPair(Array(more)) }
    return true
  }
}

/// What stands around the telling of parts: who asks, what it is called, when something happens.
extension SystemReader {
  /// "We are a bakery", "I'm planning a garden": who asks, not what is drawn.
  func tellsWhoAsks() -> Bool {
    guard let first = words.first else { return false }
    if first.says("we're", "i'm", "we’re", "i’m") { return true }
    return first.says("we", "i") && words.count > 1 && words[1].says("are", "am", "were", "was")
  }

  /// "Both rooms get their own box": how it should be drawn, of which the drawer takes care.
  func asksForFrames() -> Bool {
    guard let last = words.last, words.count < 10,
      last.says("box", "boxes", "frame", "frames", "group", "groups", "color", "colour", "colors"),
      let verb = words.first(where: { $0.tag.isVerbal })
    else { return false }
    return ["get", "have", "need", "deserve", "be"].contains(verb.lemma)
      && words.contains { $0.says("own", "separate", "same", "different") }
  }

  /// Whether a first sentence is a name alone, such as "Bakery network", which is a heading.
  func isHeading(_ sentence: Sentence, _ brief: Brief) -> Bool {
    guard brief.sentences.count > 1, words.count < 7, sentence.ending != .semicolon,
      let group = NounGroupReader(words).group(at: 0), group.label == nil, group.count == nil,
      group.range.upperBound == words.count, !group.isPlural, group.isDefinite == false,
      !words.contains(where: { $0.tag == .quoted || $0.tag == .arrow })
    else { return false }
    if sentence.marker != nil { return false }
    return !brief.sentences.dropFirst().contains { other in
      other.marker != nil && other.line == sentence.line
        || other.words.contains { Lemmas.singular($0.lower) == group.head }
    }
  }

  /// Takes ", draw it" and the like off the end of a sentence.
  mutating func withoutLateOrder(_ words: [Word]) -> [Word] {
    guard
      let start = words.indices.dropFirst().last(where: {
        words[$0].says("draw", "sketch", "visualize", "visualise", "diagram")
      }), start + 1 < words.count, words[start + 1].says("it", "this", "that"),
      words[(start + 2)...].allSatisfy({ $0.tag == .politeness || $0.token.kind == .mark })
    else { return words }
    var end = start
    while end > 0, words[end - 1].token.kind == .mark || words[end - 1].says("please", "and") {
      end -= 1
    }
    wished += words[end...].map(\.span)
    return Array(words[..<end])
  }

  /// "When a lamp breaks, the hub calls …": the condition, and what is told to follow from it.
  ///
  /// - Returns: Who makes it happen with what they do, and the words after the condition.
  mutating func withoutCondition(_ words: [Word]) -> (cause: Cause?, rest: [Word]) {
    guard let first = words.first, first.says("when", "whenever", "once", "if", "after", "as"),
      !first.says("as") || words.dropFirst(2).first?.says("as") == true
    else { return (nil, words) }
    let begin = first.says("as") ? 3 : 1
    guard let verb = words.indices.dropFirst(begin).first(where: { words[$0].tag.isVerbal }),
      let main = mainClause(words, after: verb)
    else { return (nil, words) }
    let condition = Array(words[begin..<main]).filter { !$0.isMark(",") }
    drawn += words[..<main].map(\.span)
    let clauses = ClauseReader.clauses(in: condition)
    let rest = MissingVerbs.found(in: Array(words[main...].drop { $0.isMark(",") }))
    return (clauses.count == 1 ? Cause(clause: clauses[0], words: condition) : nil, rest)
  }

  /// What makes something happen, and the words it was read from.
  struct Cause {
    var clause: Clause
    var words: [Word]
  }

  private func mainClause(_ words: [Word], after verb: Int) -> Int? {
    if let comma = words[verb...].firstIndex(where: { $0.isMark(",") }) {
      return comma + 1 < words.count ? comma : nil
    }
    return words.indices.dropFirst(verb + 1).first { start in
      // "… opens the door the hub calls …": an article right after a noun begins anew.
      words[start].tag == .determiner
        && (words[start - 1].isNominal || words[start - 1].form == .participle)
        && start + 2 < words.count
    }
  }

  /// Ties who makes something happen to what acts on it.
  mutating func tieCause(_ why: Cause, to doers: [Int]) {
    let cause = why.clause
    let whole = words
    words = why.words
    defer { words = whole }
    guard let verb = cause.verb, !verb.isPassive, !["be", "have"].contains(verb.lemma),
      case .things(let items)? = cause.subject, items.count == 1, isThingLike(items[0]),
      ThingLooks(items[0].group).isKnown || found(items[0], definitely: true) != nil,
      let doer = doers.first, doers.count == 1
    else { return }
    for one in ends(of: items[0]) where one != doer {
      let isTied = model.links.contains {
        $0.from == one && $0.to == doer || $0.from == doer && $0.to == one
      }
      guard !isTied else { continue }
      var label = verb.text
      if case .things(let objects)? = cause.object, let object = objects.first {
        label += " " + object.group.name
      }
      model.link(.init(from: one, to: doer, label: label, spans: [verb.span]))
    }
  }
}

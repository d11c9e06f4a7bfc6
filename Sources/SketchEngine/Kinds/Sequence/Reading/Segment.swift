/// A piece of a sentence: a clause, with what ties it to the others.
struct Segment {
  /// How it is tied.
  enum Head: Hashable {
    /// It says what happens.
    case main
    /// It says when a branch is taken: "if …".
    case condition
    /// What follows happens otherwise.
    case otherwise
    /// It says after what something happens: "when …", "once …".
    case when
    /// It says how long or how often something is repeated; the words belong to the label.
    case loop
  }

  var head: Head
  var words: [Word]
  /// Whether it is told together with others at the same time.
  var isParallel = false
  /// Whether it need not happen.
  var isOptional = false
  /// Whether a comma or the like stands before it.
  var isParted = false
  /// Whether it begins with "which" or "who", so that the one named last is its subject.
  var isRelative = false
}

/// Cuts sentences into segments.
struct SegmentCutter {
  private let cast: Cast
  private let words: [Word]

  /// The segments of some words.
  static func segments(of words: [Word], _ cast: Cast) -> [Segment] {
    SegmentCutter(cast: cast, words: words).segments()
  }

  private func at(_ index: Int) -> Word? { words.indices.contains(index) ? words[index] : nil }

  private func segments() -> [Segment] {
    var segments: [Segment] = []
    var current = Segment(head: .main, words: [])
    var index = 0
    var depth = 0
    while index < words.count {
      let start = index
      if words[index].isMark("(") { depth += 1 }
      if words[index].isMark(")") { depth -= 1 }
      if depth <= 0,
        let (next, end) = opening(at: index, isFirst: current.words.isEmpty, current),
        next.head != .loop || end < words.count
      {
        if current.head == .loop, next.head == .loop {
          // "every 5 seconds until it is done": one loop.
          current.words.append(words[end])
          index = end + 1
          continue
        }
        if !current.words.isEmpty || current.head == .otherwise { segments.append(current) }
        current = next
        index = end
        // Its first word is taken at once: "until" and "every" belong to what they introduce.
        if index < words.count, !words[index].isMark("("), index == start || next.head != .otherwise
        {
          current.words.append(words[index])
          index += 1
        }
        continue
      }
      current.words.append(words[index])
      index += 1
    }
    if !current.words.isEmpty || current.head == .otherwise { segments.append(current) }
    return segments
  }

  /// Whether a segment begins at a position: its head, and where its own words begin.
  private func opening(
    at start: Int, isFirst: Bool, _ current: Segment
  ) -> (Segment, Int)? {
    var index = start
    // "the player then informs …": what stands between a subject and its verb parts nothing.
    if words[start].says("then", "also", "so"), current.head == .main, !current.words.isEmpty,
      let (_, end) = CastList(cast, current.words).list(at: 0, asSubject: true),
      end == current.words.count
    {
      return nil
    }
    var isCut = isFirst && start == 0
    var next = Segment(head: .main, words: [])
    while let word = at(index) {
      if word.isMark(",", ":", "—", "–", "-")
        || word.says("and", "but", "then", "so", "or", "plus", "&")
      {
        isCut = true
        index += 1
      } else if let (length, effect) = adverbial(at: index) {
        guard isCut || effect != .none else { return nil }
        if effect == .parallel { next.isParallel = true }
        if effect == .optional { next.isOptional = true }
        if effect == .otherwise {
          next.head = .otherwise
          let after = index + length
          if let word = at(after), word.says("if", "when") {
            // "else if": another branch with its own condition.
            return (Segment(head: .condition, words: []), after + 1)
          }
        }
        isCut = true
        index += length
      } else {
        break
      }
    }
    if next.head == .otherwise { return (next, index) }
    guard let word = at(index) else { return nil }
    if let (head, length) = subordinator(at: index) {
      next.head = head
      next.isParted = index > start
      return (next, index + length)
    }
    if word.says("which", "who", "that"), index > 0, isCut || start == index,
      let verb = at(index + 1), VerbForms.canBeFinite(verb) || verb.tag == .auxiliary
    {
      next.isRelative = true
      return (next, index + 1)
    }
    if isCut, index > start || start == 0, beginsClause(at: index) { return (next, index) }
    // "If it is wrong show an error": a plain verb right behind a state.
    if current.head == .condition, index == start, word.tag == .verb, word.form == .base,
      current.words.contains(where: { $0.tag == .auxiliary || $0.tag == .verb }),
      let before = at(index - 1), before.tag == .adjective || before.form == .participle
    {
      return (next, index)
    }
    // "on failure asks …": an outcome, and then what.
    if current.head == .condition, index == start, current.words.count == 1,
      Self.outcomes.contains(Lemmas.singular(current.words[0].lower)),
      word.tag == .verb || VerbForms.canBeFinite(word)
    {
      return (next, index)
    }
    // "every minute the meter sends …": how often, and then what.
    if current.head == .loop, index == start,
      current.words.first?.says("every", "each", "for") ?? false,
      current.words.count > 1, current.words.last?.isNominal ?? false,
      word.tag == .determiner || cast.match(words, at: index) != nil,
      beginsClause(at: index)
    {
      return (next, index)
    }
    // "If valid the API …": a condition of one adjective needs no comma.
    if current.head == .condition,
      current.words.count == 1 && current.words[0].tag != .determiner
        || current.words.contains(where: { $0.tag == .auxiliary || $0.tag == .verb }),
      index > start || !isFirst, beginsClause(at: index),
      cast.match(words, at: index, asSubject: true) != nil
        || word.tag == .pronoun && current.words.count == 1, index > start || !isFirst
    {
      return (next, index)
    }
    return nil
  }

  private enum Effect { case none, parallel, optional, otherwise }

  private static let adverbials: [(words: [String], effect: Effect)] = [
    (["in", "parallel"], .parallel), (["at", "the", "same", "time"], .parallel),
    (["simultaneously"], .parallel), (["concurrently"], .parallel), (["meanwhile"], .parallel),
    (["optionally"], .optional), (["otherwise"], .otherwise), (["or", "else"], .otherwise),
    (["else"], .otherwise), (["if", "not"], .otherwise), (["finally"], .none), (["next"], .none),
    (["afterwards"], .none), (["afterward"], .none), (["later"], .none), (["lastly"], .none),
    (["in", "turn"], .none), (["at", "the", "end"], .none), (["in", "the", "end"], .none),
    (["after", "that"], .none), (["first"], .none), (["firstly"], .none), (["second"], .none),
    (["secondly"], .none), (["third"], .none), (["also"], .none), (["now"], .none),
    (["after", "the", "loop"], .none), (["after", "this"], .none), (["to", "start"], .none),
    (["in", "response"], .none), (["immediately"], .none), (["subsequently"], .none),
    (["thereafter"], .none), (["eventually"], .none), (["instead"], .none),
  ]

  private func adverbial(at index: Int) -> (Int, Effect)? {
    for entry in Self.adverbials
    where entry.words.indices.allSatisfy({ at(index + $0)?.lower == entry.words[$0] }) {
      // "next step", "first name": part of a noun group.
      if entry.words.count == 1, entry.effect == .none, let next = at(index + 1),
        next.tag == .noun, cast.match(words, at: index + 1, asSubject: true) == nil
      {
        continue
      }
      if entry.words == ["if", "not"], at(index + 2).map({ !$0.isMark(",", ":") }) ?? false,
        !beginsClause(at: index + 2)
      {
        continue
      }
      return (entry.words.count, entry.effect)
    }
    return nil
  }

  private func subordinator(at index: Int) -> (Segment.Head, Int)? {
    guard let word = at(index), word.token.kind == .word else { return nil }
    switch word.lower {
    case "if": return (.condition, 1)
    case "unless": return (.condition, 0)
    case "in" where at(index + 1)?.says("case") == true:
      return (.condition, at(index + 2)?.says("of", "that") == true ? 3 : 2)
    case "on", "upon":
      let skipped = at(index + 1)?.says("a", "an", "the") ?? false ? 2 : 1
      guard let next = at(index + skipped),
        Self.outcomes.contains(Lemmas.singular(next.lower))
      else { return nil }
      return (.condition, skipped)
    case "when", "once", "whenever", "after": return (.when, 1)
    case "as" where at(index + 1)?.says("soon") == true: return (.when, 3)
    case "until", "till", "while": return (.loop, 0)
    case "as" where at(index + 1)?.says("long") == true: return (.loop, 0)
    case "for" where at(index + 1)?.says("each", "every", "all") == true: return (.loop, 0)
    case "every" where at(index + 1).map { Self.isSpan($0) } ?? false: return (.loop, 0)
    case "periodically", "repeatedly": return (.loop, 0)
    default: return nil
    }
  }

  private static let outcomes = FunctionWords.words(
    "success failure error timeout hit miss approval rejection decline mismatch expiry")

  private static func isSpan(_ word: Word) -> Bool {
    word.tag == .number || word.token.kind == .number
      || ["second", "minute", "hour", "day", "week", "few", "time"].contains(
        Lemmas.singular(word.lower))
  }

  // MARK: Clauses

  /// Whether a clause begins here: a subject with its verb, or a verb that shares one.
  func beginsClause(at start: Int) -> Bool {
    var index = start
    while at(index)?.tag == .adverb { index += 1 }
    guard let word = at(index) else { return false }
    if let (_, end) = subjects(at: index) {
      return isVerb(at: end) || VerbForms.unknown(in: words, at: end, isBehindSubject: true) != nil
    }
    if word.tag == .pronoun, !word.says("there") { return isVerb(at: index + 1) }
    // "…, is forwarded by the proxy": what was said goes on.
    if word.tag == .auxiliary, at(index + 1)?.tag == .verb,
      at(index + 1)?.form == .participle || at(index + 1)?.form == .past
    {
      return true
    }
    if word.tag == .verb {
      return word.form == .present || word.form == .past
        || word.form == .base && index == start
    }
    if VerbForms.canBeFinite(word), word.lower.hasSuffix("s"), at(index + 1)?.isNominal ?? false,
      start > 1, words[start - 1].says("and"),
      words[..<(start - 1)].contains(where: { $0.tag == .verb && $0.form == .present })
    {
      return true
    }
    if VerbForms.canBeFinite(word), let next = at(index + 1),
      next.tag == .determiner || next.tag == .possessive || next.tag == .pronoun
        || cast.match(words, at: index + 1) != nil
    {
      return true
    }
    guard word.tag != .preposition, word.tag != .verb,
      let group = NounGroupReader(words).group(at: index)
    else { return false }
    return isVerb(at: group.range.upperBound) || holdsVerb(group)
  }

  /// "the app streams video": a group that begins with an article may hold the verb it is the
  /// subject of.
  private func holdsVerb(_ group: NounGroup) -> Bool {
    guard at(group.range.lowerBound)?.tag == .determiner else { return false }
    return group.range.dropFirst(2).contains { index in
      words[index].lower.hasSuffix("s") && VerbForms.canBeFinite(words[index])
        && (at(index + 1)?.isNominal ?? false || at(index + 1)?.tag == .determiner)
    }
  }

  /// Members named as a subject: "A", "A and B".
  private func subjects(at start: Int) -> ([Int], Int)? {
    CastList(cast, words).list(at: start, asSubject: true)
  }

  private func isVerb(at start: Int) -> Bool {
    var index = start
    while let word = at(index), word.tag == .adverb || word.tag == .modal || word.tag == .negation {
      index += 1
    }
    guard let word = at(index) else { return false }
    if word.tag == .auxiliary { return true }
    if word.tag == .verb { return true }
    return VerbForms.canBeFinite(word) || VerbForms.unknown(in: words, at: index) != nil
  }

  private init(cast: Cast, words: [Word]) {
    self.cast = cast
    self.words = words
  }
}

/// Reads members that are named together: "A, B and C".
struct CastList {
  private let cast: Cast
  private let words: [Word]

  init(_ cast: Cast, _ words: [Word]) {
    self.cast = cast
    self.words = words
  }

  /// The members named from a position on, and where the list ends; at least one.
  func list(at start: Int, asSubject: Bool = false) -> (members: [Int], end: Int)? {
    guard let first = cast.match(words, at: start, asSubject: asSubject) else {
      return cast.several(words, at: start)
    }
    var members = [first.member]
    var end = first.end
    while end < words.count {
      var next = end
      if words[next].isMark(",") { next += 1 }
      if next < words.count, words[next].says("and", "&") { next += 1 }
      guard next > end, let more = cast.match(words, at: next, asSubject: asSubject),
        !members.contains(more.member)
      else { break }
      // "to A and B sends …": what has a verb of its own begins another clause.
      if !asSubject, more.end < words.count, VerbForms.canBeFinite(words[more.end]) { break }
      members.append(more.member)
      end = more.end
    }
    return (members, end)
  }
}

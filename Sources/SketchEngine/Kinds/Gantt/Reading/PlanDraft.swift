/// A task while a plan is being read: its name, and what was said of it.
struct PlanDraft {
  var name: [Word] = []
  var facts: [PlanFact] = []
  /// What stood in parentheses behind the name and says nothing about time.
  var detail: [Word] = []
  var spans: [Range<Int>] = []

  var isEmpty: Bool { name.isEmpty && facts.isEmpty && detail.isEmpty }

  /// Its name as it is shown.
  var label: String { Self.label(of: name) }

  static func label(of words: [Word]) -> String {
    var words = words[...]
    while let first = words.first, words.count > 1,
      first.tag == .determiner && !first.text.allSatisfy({ $0.isUppercase })
        || first.says("then", "finally", "next", "lastly", "and", "also")
          && !first.token.isCapitalized
        || first.says("first", "then", "finally", "next")
          && words.dropFirst().first?.isMark(",") == true
        || first.says("we", "do", "have", "there", "is", "our", "task", "tasks") && words.count > 1
          && !first.token.isCapitalized
        || first.token.kind == .mark && !first.isMark("(", "#")
    {
      words = words.dropFirst()
    }
    while let last = words.last, words.count > 1,
      last.tag == .auxiliary || last.tag == .modal || last.tag == .conjunction
        || last.token.kind == .mark && !last.isMark(")", "%", "?", "!", "+")
        || tails.contains(last.lower) && !last.token.isCapitalized
    {
      words = words.dropLast()
    }
    return ChartText.shown(ChartText.text(of: words))
  }

  /// Verbs and ties between a name and what is said of it.
  private static let tails = FunctionWords.words(
    """
    takes take lasts last starts start begins begin runs run ends will should would is are which that
    it from on in at for needs has have happens comes finishes scheduled planned due to be must of by
    goes with start:
    """)

  /// Whether anything is said about when it is.
  var isTimed: Bool {
    facts.contains { fact in
      switch fact {
      case .start, .end, .at, .span, .length, .after, .before, .parallel: true
      case .next, .milestone, .progress, .critical, .color, .owner: false
      }
    }
  }
}

/// A unit of text as drafts under headings.
struct PlanGroup {
  /// What stands before a colon.
  var heading: PlanDraft?
  var drafts: [PlanDraft] = []

  /// The groups of some words, in order.
  static func groups(of words: [Word]) -> [PlanGroup] {
    var parser = PlanGroupParser(TimeWords.split(words))
    return parser.groups()
  }
}

/// Cuts words into drafts at commas, “then” and “and”.
struct PlanGroupParser {
  private let words: [Word]
  private let facts: PlanFacts
  private var result: [PlanGroup] = [PlanGroup()]
  private var draft = PlanDraft()
  private var index = 0

  init(_ words: [Word]) {
    self.words = words
    facts = PlanFacts(words)
  }

  mutating func groups() -> [PlanGroup] {
    while index < words.count { step() }
    flush()
    return result.filter { $0.heading != nil || !$0.drafts.isEmpty }
  }

  private mutating func flush() {
    if !draft.isEmpty { result[result.count - 1].drafts.append(draft) }
    draft = PlanDraft()
  }

  private mutating func step() {
    let word = words[index]
    if word.isMark("(", "[") { return brackets() }
    if word.isMark(",", ";", "|") {
      flush()
      note(word)
      return
    }
    if word.isMark(":") { return colon() }
    if let (fact, count) = facts.fact(at: index), isFact(fact, count) {
      draft.facts.append(fact)
      draft.spans += words[index..<(index + count)].map(\.span)
      index += count
      return
    }
    if word.says("then", "next", "finally", "lastly"), !isInName {
      let isFollowing =
        !draft.isEmpty || !(result.last?.drafts.isEmpty ?? true) || word.says("then", "next")
      if !draft.isEmpty { flush() }
      if isFollowing { draft.facts.append(.next(nil)) }
      note(word)
      return
    }
    if word.says("and", "&", "plus", "but", "while"), joins() { return }
    if word.isMark("-", "–", "—", "=", "/", "…") || word.tag == .arrow, separates(word) { return }
    draft.name.append(word)
    note(word)
  }

  private mutating func note(_ word: Word) {
    draft.spans.append(word.span)
    index += 1
  }

  /// “Next gen console”, “the Final report” are names.
  private var isInName: Bool {
    guard words.indices.contains(index + 1) else { return false }
    return words[index].token.isCapitalized && words[index + 1].token.isCapitalized
      && !draft.name.isEmpty
  }

  /// Whether a fact may stand here: a month alone in the middle of a name is part of it.
  private func isFact(_ fact: PlanFact, _ count: Int) -> Bool {
    switch fact {
    case .milestone:
      // "Milestone review meeting" is a name; "milestone Launch" says what Launch is.
      return true
    case .critical:
      return !(words.indices.contains(index + count) && words[index + count].isNominal)
    case .at(let moment):
      if case .counted(let unit, _) = moment.form, draft.isEmpty, count < 3, unit == .sprint,
        words.indices.contains(index + count),
        words[index + count].isMark(":", "(", "-", "–", ",")
          || words[index + count].says("from", "takes")
      {
        return false
      }
      return true
    default: return true
    }
  }

  /// An “and” between tasks parts them; one within a name does not.
  private mutating func joins() -> Bool {
    let hasFacts = draft.facts.contains { if case .next = $0 { false } else { true } }
    if hasFacts {
      if case .parallel(let words)? = facts.fact(at: index + 1)?.fact, words.isEmpty {
        flush()
      } else if facts.fact(at: index + 1) == nil {
        flush()
      }
      note(words[index])
      return true
    }
    guard words[index].says("and", "&", "plus"), !draft.name.isEmpty else {
      if draft.name.isEmpty {
        note(words[index])
        return true
      }
      return false
    }
    // The last of a list of bare names.
    let isBareList =
      !(result.last?.drafts.isEmpty ?? true)
      && (result.last?.drafts.allSatisfy { !$0.isTimed } ?? false)
      && !words[index...].indices.dropFirst().contains { facts.fact(at: $0) != nil }
    let isTimedList =
      words[..<index].last?.token.kind != .mark
      && !(result.last?.drafts.isEmpty ?? true) && words[..<index].contains { $0.isMark(",") }
      && (result.last?.drafts.last?.isTimed ?? false)
    let isPair =
      (result.last?.drafts.isEmpty ?? true) && result.last?.heading != nil
      && !words[index...].indices.dropFirst().contains { facts.fact(at: $0) != nil }
    guard isBareList || isTimedList || isPair else { return false }
    flush()
    note(words[index])
    return true
  }

  /// A dash between a name and what is said of it.
  private mutating func separates(_ word: Word) -> Bool {
    if word.tag == .arrow {
      if !draft.isEmpty { flush() }
      draft.facts.append(.next(nil))
      note(word)
      return true
    }
    let next = facts.fact(at: index + 1)
    if draft.name.isEmpty && !draft.facts.isEmpty || next != nil
      || index + 1 < words.count && word.token.isSpaced && words[index + 1].token.isSpaced
    {
      // "Jan 5 - Discovery": the name follows; "Backend - API" is one name.
      if draft.name.isEmpty || next != nil {
        note(word)
        return true
      }
    }
    return false
  }

  private mutating func colon() {
    note(words[index])
    // Facts that only introduce: "duration: 2 weeks" is read as a whole before.
    var heading = draft
    draft = PlanDraft()
    heading.spans += []
    if result[result.count - 1].heading == nil, result[result.count - 1].drafts.isEmpty {
      result[result.count - 1].heading = heading
    } else {
      result.append(PlanGroup(heading: heading))
    }
  }

  private mutating func brackets() {
    let close = words[index...].firstIndex { $0.isMark(")", "]") } ?? words.count
    let inner = Array(words[(index + 1)..<max(index + 1, close)])
    draft.spans += words[index..<min(words.count, close + 1)].map(\.span)
    index = min(words.count, close + 1)
    guard !inner.isEmpty else { return }
    // "(2 days)", "(Jan 5 – Jan 9, Anna, 50%)".
    var parser = PlanGroupParser(inner)
    let groups = parser.groups()
    let found = groups.flatMap { ($0.heading.map { [$0] } ?? []) + $0.drafts }
    draft.facts += found.flatMap(\.facts)
    let rest = found.flatMap(\.name)
    if !rest.isEmpty { draft.detail += rest }
  }
}

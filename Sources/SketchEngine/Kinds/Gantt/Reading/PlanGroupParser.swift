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
    // "day 3 networking and closing": a name behind its time goes on.
    let rest = words[(index + 1)...].prefix { !$0.isMark(",", ";", "(", ":") }
    let isTimeFirst = index > 0 && draft.name.last == words[index - 1]
    if hasFacts, isTimeFirst, !rest.isEmpty,
      !rest.indices.contains(where: { facts.fact(at: $0) != nil })
    {
      return false
    }
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

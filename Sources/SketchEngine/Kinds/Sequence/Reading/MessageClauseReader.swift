/// Reads one clause: who tells whom what.
struct MessageClauseReader {
  /// A message before it becomes a step.
  struct Message: Hashable {
    var from: Int
    var to: Int
    var label: String
    var isReply: Bool
  }

  /// The parts of a clause.
  struct Clause {
    var subjects: [Int]
    var verb: Word
    var base: String
    var isPassive: Bool
    var rest: [Word]
  }

  let cast: Cast
  /// Who acts next after this clause: whom a person speaks to who is not said to speak to anybody.
  var next: Int?

  static let recipients = FunctionWords.words("to into onto towards toward")
  static let places = FunctionWords.words(
    "in on at with via through using against from by inside within")

  /// The messages of a clause.
  ///
  /// - Parameters:
  ///   - segment: The clause.
  ///   - talk: What was said before; what is said here is added.
  /// - Returns: None where nothing is told.
  func messages(of segment: Segment, _ talk: inout Conversation) -> [Message] {
    guard let clause = clause(segment, talk) else { return [] }
    let messages = clause.isPassive ? passive(clause, talk) : active(clause, talk)
    for message in messages {
      talk.tell(from: message.from, to: message.to, isReply: message.isReply, cast)
    }
    if let group = NounGroupReader(clause.rest).group(at: 0), !group.core.isEmpty,
      cast.match(clause.rest, at: 0) == nil
    {
      talk.object = Array(clause.rest[group.range])
    } else if let word = clause.rest.firstIndex(where: { $0.says("for", "about") }),
      cast.match(clause.rest, at: word + 1) == nil,
      let group = NounGroupReader(clause.rest).group(at: word + 1), !group.core.isEmpty
    {
      // "asks the bank for the payment": the payment is what is spoken of.
      talk.object = Array(clause.rest[group.range])
    }
    return messages
  }

  // MARK: Parts

  func clause(_ segment: Segment, _ talk: Conversation) -> Clause? {
    let words = segment.words
    var index = 0
    while index < words.count, words[index].tag == .adverb || words[index].token.kind == .mark {
      index += 1
    }
    guard index < words.count else { return nil }
    var subjects: [Int] = []
    var patient: ArraySlice<Word> = []
    if let list = CastList(cast, words).list(at: index, asSubject: true) {
      subjects = list.members
      index = list.end
    } else if words[index].tag == .pronoun, !words[index].says("there") {
      subjects =
        segment.head == .otherwise && words[index].says("it", "they") && !talk.subjects.isEmpty
        ? talk.subjects : referents(of: words[index], talk)
      index += 1
    } else if words[index].tag == .auxiliary, !segment.isRelative {
      patient = talk.object[...]
    } else if segment.isRelative {
      subjects = talk.last.map { [$0.to] } ?? []
    } else if words[index].tag == .verb
      || VerbForms.canBeFinite(words[index])
        && NounGroupReader(words).group(at: index).map({ group in
          !words.indices.contains(group.range.upperBound)
            || !VerbForms.canBeFinite(words[group.range.upperBound])
              && words[group.range.upperBound].tag != .auxiliary
        }) ?? true
    {
      subjects = talk.subjects
    } else if let group = NounGroupReader(words).group(at: index) {
      patient = words[index..<group.range.upperBound]
      index = group.range.upperBound
    }
    return verb(words, from: index, subjects, patient)
  }

  func verb(
    _ words: [Word], from start: Int, _ subjects: [Int], _ patient: ArraySlice<Word>
  ) -> Clause? {
    var index = start
    var sawAuxiliary = false
    while index < words.count {
      let word = words[index]
      let isSkipped =
        [.adverb, .modal, .negation].contains(word.tag) || word.says("will", "then")
        || word.isMark(",")
      if word.tag == .auxiliary {
        sawAuxiliary = true
      } else if word.isMark("(") {
        index = words[index...].firstIndex { $0.isMark(")") } ?? words.count
      } else if !isSkipped {
        break
      }
      index += 1
    }
    guard index < words.count,
      let form = VerbForms.base(of: words[index])
        ?? VerbForms.unknown(in: words, at: index, isBehindSubject: !subjects.isEmpty)
    else { return nil }
    let isPassive =
      sawAuxiliary && (form.form == .participle || form.form == .past)
      && !words[start..<index].contains { $0.says("has", "have", "had") }
    // "starts" says when, "starts the pump" what is done to somebody.
    let isDone =
      VerbForms.operating.contains(form.base)
      && cast.match(Array(words[(index + 1)...]), at: 0) != nil
    guard !VerbForms.states.contains(form.base) || isPassive || isDone else { return nil }
    // "when it is done" says when, not what.
    if isPassive, ["do", "finish", "complete", "end"].contains(form.base) { return nil }
    let rest = Array(words[(index + 1)...])
    // "is shown the score": whoever is shown something is told it.
    return Clause(
      subjects: subjects, verb: words[index], base: form.base, isPassive: isPassive,
      rest: isPassive && !patient.isEmpty ? Array(patient) + rest : rest)
  }

  func referents(of pronoun: Word, _ talk: Conversation) -> [Int] {
    switch pronoun.lower {
    case "it", "this", "that":
      if let last = talk.last, !cast.isPerson(last.to) { return [last.to] }
      return talk.system.map { [$0] } ?? []
    case "he", "she", "i", "we", "you":
      return (talk.person ?? cast.members.indices.first { cast.isPerson($0) }).map { [$0] } ?? []
    case "they":
      return talk.person.map { [$0] } ?? talk.last.map { [$0.to] } ?? []
    default: return talk.subjects
    }
  }

  // MARK: Active

  func active(_ clause: Clause, _ talk: Conversation) -> [Message] {
    var clause = clause
    let quoted = takeLabel(&clause.rest)
    let isBack = takeBack(&clause.rest)
    var messages: [Message] = []
    for subject in clause.subjects {
      let told =
        isBack
        ? gotBack(clause, subject, talk) ?? receivers(of: clause, from: subject, talk)
        : receivers(of: clause, from: subject, talk)
      for receiver in told.members where told.members.count == 1 || receiver != subject {
        let from = told.isTurned ? receiver : subject
        let to = told.isTurned ? subject : receiver
        let label =
          quoted ?? label(of: clause, talk.resolved(told.rest), isTurned: told.isTurned)
        messages.append(
          Message(
            from: from, to: to, label: label,
            isReply: from != to
              && (isBack || isReply(clause, from, to, talk, label) || told.isTurned)))
      }
    }
    // "A and B exchange keys": each tells the other.
    if clause.base == "exchange", clause.subjects.count == 2 {
      let a = clause.subjects[0]
      let b = clause.subjects[1]
      let label = quoted ?? label(of: clause, clause.rest, isTurned: false)
      return [
        Message(from: a, to: b, label: label, isReply: false),
        Message(from: b, to: a, label: label, isReply: false),
      ]
    }
    return messages
  }

  func isReply(
    _ clause: Clause, _ from: Int, _ to: Int, _ talk: Conversation, _ label: String
  ) -> Bool {
    if VerbForms.replies.contains(clause.base) { return true }
    let first = label.split(separator: " ").first.map { $0.lowercased() } ?? ""
    if ["response", "reply", "return", "returns"].contains(first) { return true }
    return VerbForms.givers.contains(clause.base) && talk.isOpen(from: to, to: from)
  }

  /// The words after "with label", "labelled", "saying", or a quotation that is all there is.
  func takeLabel(_ rest: inout [Word]) -> String? {
    let calls = ["label", "labelled", "labeled", "saying", "text", "message", "titled", "called"]
    for (index, word) in rest.enumerated() where calls.contains(word.lower) {
      var next = index + 1
      while next < rest.count, rest[next].isMark(":", "-") || rest[next].says("is", "as") {
        next += 1
      }
      guard next < rest.count, rest[next].tag == .quoted else { continue }
      let label = rest[next].text
      rest = Array(rest[..<index]) + rest[(next + 1)...]
      if let last = rest.last, last.says("with", "the", "a") { rest.removeLast() }
      return label
    }
    // "sends to Bob: Hello", "(POST /login)".
    if let colon = rest.firstIndex(where: { $0.isMark(":") }), colon + 1 < rest.count {
      let label = SequenceLabel.text(
        rest[(colon + 1)...].count == 1 ? [rest[colon + 1]] : Array(rest[(colon + 1)...]))
      rest = Array(rest[..<colon])
      return label
    }
    return bracketed(&rest)
  }

  /// What stands in brackets says how the message is written, or only comments on it.
  func bracketed(_ rest: inout [Word]) -> String? {
    guard let open = rest.firstIndex(where: { $0.isMark("(") }),
      // "Lexer.scan(source)": those of a call belong to it.
      open == 0 || rest[open].token.isSpaced || !rest[open - 1].text.contains(".")
    else { return nil }
    let close = rest[open...].firstIndex { $0.isMark(")") } ?? rest.count
    let inner = Array(rest[(open + 1)..<close])
    let isSelf = inner.contains { $0.says("itself", "self", "self-message", "self-call") }
    rest = Array(rest[..<open]) + rest[min(close + 1, rest.count)...]
    if isSelf,
      let word = inner.first(where: { $0.says("itself", "self", "self-message", "self-call") })
    {
      rest.append(word)
      return nil
    }
    guard let first = inner.first,
      first.tag == .quoted || PartyNouns.isProtocol(first.text) && inner.count > 1
        || first.text.hasSuffix(")")
    else { return nil }
    return SequenceLabel.text(inner)
  }

  func takeBack(_ rest: inout [Word]) -> Bool {
    guard let index = rest.firstIndex(where: { $0.says("back") }), index < 8 else { return false }
    rest.remove(at: index)
    return true
  }

  // MARK: Passive

  /// "is validated by the API", "is sent to the client".
  func passive(_ clause: Clause, _ talk: Conversation) -> [Message] {
    var rest = clause.rest
    let quoted = takeLabel(&rest)
    var agent: Int?
    if let (members, range) = phrase(rest, WordSet("by"), -1, talk) {
      agent = members.first
      rest = without(rest, range)
    }
    if let first = clause.subjects.first, agent != nil || first != talk.last?.to,
      VerbForms.addressing.contains(clause.base)
        || VerbForms.givers.contains(clause.base) && hasObject(rest)
    {
      // "the user is notified": told by whoever acts.
      guard let from = agent ?? talk.last?.to, from != first else { return [] }
      return [
        Message(
          from: from, to: first, label: quoted ?? SequenceLabel.label(verb: clause.base, rest),
          isReply: false)
      ]
    }
    guard let from = agent ?? talk.last?.to ?? talk.subjects.first else { return [] }
    let to = phrase(rest, Self.recipients.union(Self.places), from, talk)
    if let to { rest = without(rest, to.1) }
    let told = to?.0 ?? [from]
    let verb = isTechnical(rest, clause.base) ? "" : clause.base
    return told.map { receiver in
      let label = quoted ?? SequenceLabel.label(verb: verb, rest)
      return Message(
        from: from, to: receiver, label: label,
        isReply: receiver != from
          && (VerbForms.replies.contains(clause.base)
            || VerbForms.givers.contains(clause.base) && talk.isOpen(from: receiver, to: from))
      )
    }
  }
}

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
  private struct Clause {
    var subjects: [Int]
    var verb: Word
    var base: String
    var isPassive: Bool
    var rest: [Word]
  }

  let cast: Cast
  /// Who acts next after this clause: whom a person speaks to who is not said to speak to anybody.
  var next: Int?

  private static let recipients = FunctionWords.words("to into onto towards toward")
  private static let places = FunctionWords.words(
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
    }
    return messages
  }

  // MARK: Parts

  private func clause(_ segment: Segment, _ talk: Conversation) -> Clause? {
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

  private func verb(
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
    guard !VerbForms.states.contains(form.base) || isPassive else { return nil }
    // "when it is done" says when, not what.
    if isPassive, ["do", "finish", "complete", "end"].contains(form.base) { return nil }
    let rest = Array(words[(index + 1)...])
    // "is shown the score": whoever is shown something is told it.
    return Clause(
      subjects: subjects, verb: words[index], base: form.base, isPassive: isPassive,
      rest: isPassive && !patient.isEmpty ? Array(patient) + rest : rest)
  }

  private func referents(of pronoun: Word, _ talk: Conversation) -> [Int] {
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

  private func active(_ clause: Clause, _ talk: Conversation) -> [Message] {
    var clause = clause
    let quoted = takeLabel(&clause.rest)
    let isBack = takeBack(&clause.rest)
    var messages: [Message] = []
    for subject in clause.subjects {
      let told = receivers(of: clause, from: subject, talk)
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

  private func isReply(
    _ clause: Clause, _ from: Int, _ to: Int, _ talk: Conversation, _ label: String
  ) -> Bool {
    if VerbForms.replies.contains(clause.base) { return true }
    let first = label.split(separator: " ").first.map { $0.lowercased() } ?? ""
    if ["response", "reply", "return", "returns"].contains(first) { return true }
    return VerbForms.givers.contains(clause.base) && talk.isOpen(from: to, to: from)
  }

  /// The words after "with label", "labelled", "saying", or a quotation that is all there is.
  private func takeLabel(_ rest: inout [Word]) -> String? {
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
  private func bracketed(_ rest: inout [Word]) -> String? {
    guard let open = rest.firstIndex(where: { $0.isMark("(") }) else { return nil }
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

  private func takeBack(_ rest: inout [Word]) -> Bool {
    guard let index = rest.firstIndex(where: { $0.says("back") }), index < 8 else { return false }
    rest.remove(at: index)
    return true
  }

  // MARK: Receivers

  private struct Told {
    var members: [Int]
    /// What is left for the label.
    var rest: [Word]
    /// Whether the one named tells the subject, as in "receives X from Y".
    var isTurned = false
  }

  private func receivers(of clause: Clause, from subject: Int, _ talk: Conversation) -> Told {
    let rest = clause.rest
    if let told = themselves(rest, subject) { return told }
    if let told = method(rest, subject) { return told }
    let direct = directReceivers(clause, subject, talk)
    // "redirects the user to the shop" tells the user; "forwards the user to" the shop.
    if let direct, VerbForms.addressing.contains(clause.base) { return direct }
    if let direct, VerbForms.givers.contains(clause.base), hasObject(direct.rest) { return direct }
    if clause.base == "receive" {
      guard let (members, range) = phrase(rest, Self.places, subject, talk) else {
        return Told(members: [], rest: rest)
      }
      return Told(members: members, rest: without(rest, range), isTurned: true)
    }
    if let (members, range) = phrase(rest, Self.recipients, subject, talk) {
      return Told(members: members, rest: without(rest, range))
    }
    if let direct { return direct }
    if let (members, range) = phrase(rest, Self.places, subject, talk) {
      return Told(members: members, rest: without(rest, range))
    }
    if VerbForms.pulling.contains(clause.base), let owner = owner(in: rest, besides: subject) {
      return Told(members: [owner], rest: rest)
    }
    return Told(members: understood(clause, subject, talk).map { [$0] } ?? [], rest: rest)
  }

  /// "takes the guest's coat": whose thing it is.
  private func owner(in rest: [Word], besides subject: Int) -> Int? {
    for word in rest where word.lower.hasSuffix("'s") {
      if let owner = cast.index(of: Cast.key(of: String(word.text.dropLast(2)))),
        owner != subject
      {
        return owner
      }
    }
    return nil
  }

  /// "Cart.total()": the call names its receiver.
  private func method(_ rest: [Word], _ subject: Int) -> Told? {
    guard let index = rest.firstIndex(where: { $0.text.hasSuffix(")") && $0.text.contains(".") }),
      let owner = PartyNouns.owner(of: rest[index].text),
      let member = cast.index(of: Cast.key(of: owner))
    else { return nil }
    var word = rest[index]
    word.token.text = String(word.text.dropFirst(owner.count + 1))
    return Told(members: [member], rest: Array(rest[..<index]) + [word] + rest[(index + 1)...])
  }

  private func themselves(_ rest: [Word], _ subject: Int) -> Told? {
    guard
      let index = rest.firstIndex(where: {
        $0.says("itself", "self", "self-message", "himself", "herself", "self-call", "internally")
      })
    else { return nil }
    let start =
      index > 0 && rest[index - 1].says("to", "on", "by", "with", "from") ? index - 1 : index
    return Told(members: [subject], rest: Array(rest[..<start]) + rest[(index + 1)...])
  }

  /// Whoever stands right after the verb: "asks Y for", "sends Y the key", "opens the app".
  private func directReceivers(
    _ clause: Clause, _ subject: Int, _ talk: Conversation
  ) -> Told? {
    let rest = clause.rest
    var index = 0
    while index < rest.count, rest[index].tag == .adverb || rest[index].says("up", "out", "both") {
      index += 1
    }
    guard index < rest.count else { return nil }
    if let list = CastList(cast, rest).list(at: index) {
      let members = list.members.filter { $0 != subject }
      guard !members.isEmpty else { return nil }
      let isAddressed =
        VerbForms.addressing.contains(clause.base) || VerbForms.givers.contains(clause.base)
        || VerbForms.replies.contains(clause.base)
      // "opens the app" needs its object to be understood.
      let left = Array(rest[..<index]) + rest[list.end...]
      let isPerson = members.contains { cast.isPerson($0) }
      // "the store returns the user": what was asked for, not who is told.
      if clause.base == "return", left.isEmpty, let asker = talk.asker(of: subject),
        !members.contains(asker)
      {
        return nil
      }
      return Told(members: members, rest: isAddressed || isPerson ? left : rest)
    }
    if rest[index].tag == .pronoun, rest[index].says("him", "her", "them", "it"),
      VerbForms.addressing.contains(clause.base) || VerbForms.givers.contains(clause.base),
      clause.rest.count > index + 1
    {
      let who = rest[index].says("it") ? talk.system : talk.person
      guard let who, who != subject,
        !rest[index].says("it") || VerbForms.addressing.contains(clause.base)
      else { return nil }
      return Told(members: [who], rest: Array(rest[..<index]) + rest[(index + 1)...])
    }
    return nil
  }

  /// Whether a thing is named right at the beginning.
  private func hasObject(_ rest: [Word]) -> Bool {
    guard let first = rest.first else { return false }
    return first.tag == .determiner || first.tag == .possessive || first.isNominal
      || first.tag == .number || first.tag == .adjective
  }

  /// "to the API and the cache": the members after one of some prepositions.
  private func phrase(
    _ rest: [Word], _ prepositions: WordSet, _ subject: Int, _ talk: Conversation
  ) -> ([Int], Range<Int>)? {
    for (index, word) in rest.enumerated()
    where word.token.kind == .word && prepositions.contains(word.lower) {
      if let list = CastList(cast, rest).list(at: index + 1) {
        let members = list.members.filter { $0 != subject }
        if members.isEmpty { continue }
        // "logs in with an app and a server": what is named first is what is used.
        let isMeans = word.says("with", "using", "via", "through")
        if isMeans { return (Array(members.prefix(1)), index..<list.end) }
        // "to the screen and to the log": more behind another preposition.
        if list.end + 1 < rest.count, rest[list.end].says("and"),
          rest[list.end + 1].lower == word.lower,
          let more = CastList(cast, rest).list(at: list.end + 2)
        {
          return (members + more.members.filter { $0 != subject }, index..<more.end)
        }
        return (members, index..<list.end)
      }
      if index + 1 < rest.count, rest[index + 1].says("him", "her", "them"), let who = talk.person,
        who != subject
      {
        return ([who], index..<index + 2)
      }
    }
    return nil
  }

  private func without(_ rest: [Word], _ range: Range<Int>) -> [Word] {
    Array(rest[..<range.lowerBound]) + rest[range.upperBound...]
  }

  /// Whoever is meant where nobody is named.
  private func understood(_ clause: Clause, _ subject: Int, _ talk: Conversation) -> Int? {
    let base = clause.base
    if VerbForms.replies.contains(base) {
      return talk.asker(of: subject) ?? unasked(subject, talk) ?? subject
    }
    if ["consume", "dequeue"].contains(base),
      let queue = cast.members.indices.first(where: { cast.members[$0].shape == .queue })
    {
      return queue
    }
    if VerbForms.signals.contains(base) { return talk.asker(of: subject) ?? subject }
    if cast.isPerson(subject) {
      if let next, next != subject, !cast.isPerson(next) { return next }
      // "the patient calls, the receptionist answers": people speak to whoever speaks next.
      let speaks =
        VerbForms.addressing.contains(base) || VerbForms.givers.contains(base)
        || VerbForms.replies.contains(base)
      if speaks, talk.partner(of: subject) == nil, let next, next != subject { return next }
      if VerbForms.alone.contains(base) { return subject }
      if VerbForms.givers.contains(base), let asker = talk.asker(of: subject) { return asker }
      if VerbForms.pulling.contains(base), let system = talk.system { return system }
      return talk.partner(of: subject) ?? subject
    }
    if VerbForms.pulling.contains(base), let next, next != subject, !cast.isPerson(next) {
      return next
    }
    if VerbForms.givers.contains(base) || VerbForms.addressing.contains(base) {
      if let asker = talk.asker(of: subject) { return asker }
      return cast.members.indices.first { cast.isPerson($0) && $0 != subject } ?? subject
    }
    return subject
  }

  /// Whom somebody answers who was not asked: a person the system, a system the person.
  private func unasked(_ subject: Int, _ talk: Conversation) -> Int? {
    if cast.isPerson(subject) { return talk.system ?? next.flatMap { $0 == subject ? nil : $0 } }
    let before = talk.last.flatMap { $0.to == subject ? $0.from : $0.to }
    return before ?? cast.members.indices.first { cast.isPerson($0) }
  }

  // MARK: Passive

  /// "is validated by the API", "is sent to the client".
  private func passive(_ clause: Clause, _ talk: Conversation) -> [Message] {
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

  // MARK: Labels

  private func label(of clause: Clause, _ rest: [Word], isTurned: Bool) -> String {
    var rest = rest
    while let last = rest.last, last.token.kind == .mark || last.tag == .adverb, !last.says("again")
    {
      rest.removeLast()
    }
    if VerbForms.addressing.contains(clause.base), let first = rest.first {
      if first.says("to"), rest.count > 1, let inner = VerbForms.base(of: rest[1]) {
        return SequenceLabel.label(verb: inner.base, Array(rest[2...]))
      }
      if ["tell", "command", "instruct", "email", "message", "text"].contains(clause.base),
        hasObject(rest)
      {
        return SequenceLabel.label(verb: "", rest)
      }
    }
    if rest.isEmpty { return SequenceLabel.label(verb: clause.base, []) }
    if isTurned || isTechnical(rest, clause.base) {
      return SequenceLabel.label(verb: "", strip(rest))
    }
    return SequenceLabel.label(verb: clause.base, rest)
  }

  /// "sends POST /login", "returns 200", "sends “Hello”": the thing itself says it all.
  private func isTechnical(_ rest: [Word], _ base: String) -> Bool {
    guard
      VerbForms.givers.contains(base) || VerbForms.replies.contains(base)
        || ["make", "issue", "call", "invoke", "do", "perform", "click", "say"].contains(base)
    else { return false }
    guard let first = strip(rest).first else { return false }
    if first.tag == .quoted { return base != "click" && base != "press" }
    return PartyNouns.isProtocol(first.text) && !first.text.contains("_")
  }

  private func strip(_ rest: [Word]) -> [Word] {
    Array(
      rest.drop {
        $0.tag == .determiner || $0.tag == .possessive || $0.says("with", "out", "a", "an", "the")
      })
  }
}

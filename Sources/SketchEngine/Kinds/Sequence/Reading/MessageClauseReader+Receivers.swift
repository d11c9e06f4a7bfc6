extension MessageClauseReader {
  struct Told {
    var members: [Int]
    /// What is left for the label.
    var rest: [Word]
    /// Whether the one named tells the subject, as in "receives X from Y".
    var isTurned = false
  }

  func receivers(of clause: Clause, from subject: Int, _ talk: Conversation) -> Told {
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
    // "drops the snack for the buyer": for whom it is done is told.
    if let (members, range) = phrase(rest, WordSet("for"), subject, talk), hasObject(rest) {
      return Told(members: members, rest: without(rest, range))
    }
    if let (members, range) = phrase(rest, Self.places, subject, talk) {
      return Told(members: members, rest: without(rest, range))
    }
    if VerbForms.pulling.contains(clause.base), let owner = owner(in: rest, besides: subject) {
      return Told(members: [owner], rest: rest)
    }
    return Told(members: understood(clause, subject, talk).map { [$0] } ?? [], rest: rest)
  }

  /// "asks the vault for the key and gets it back": told by whoever was asked.
  func gotBack(_ clause: Clause, _ subject: Int, _ talk: Conversation) -> Told? {
    guard ["get", "receive", "obtain"].contains(clause.base), let last = talk.last,
      last.from == subject, last.to != subject,
      phrase(clause.rest, Self.places, subject, talk) == nil
    else { return nil }
    return Told(members: [last.to], rest: clause.rest, isTurned: true)
  }

  /// "takes the guest's coat": whose thing it is.
  func owner(in rest: [Word], besides subject: Int) -> Int? {
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
  func method(_ rest: [Word], _ subject: Int) -> Told? {
    if let told = call(rest) { return told }
    guard let index = rest.firstIndex(where: { $0.text.hasSuffix(")") && $0.text.contains(".") }),
      let owner = PartyNouns.owner(of: rest[index].text),
      let member = cast.index(of: Cast.key(of: owner))
    else { return nil }
    var word = rest[index]
    word.token.text = String(word.text.dropFirst(owner.count + 1))
    return Told(members: [member], rest: Array(rest[..<index]) + [word] + rest[(index + 1)...])
  }

  /// "Lexer.scan(source)", where the brackets are words of their own.
  private func call(_ rest: [Word]) -> Told? {
    guard
      let index = rest.indices.dropLast().first(where: { index in
        rest[index + 1].isMark("(") && !rest[index + 1].token.isSpaced
          && rest[index].text.contains(".")
      }), let dot = rest[index].text.firstIndex(of: "."),
      let member = cast.index(of: Cast.key(of: String(rest[index].text[..<dot])))
    else { return nil }
    let close = rest[index...].firstIndex { $0.isMark(")") } ?? rest.count - 1
    var word = rest[index]
    word.token.text =
      String(word.text[word.text.index(after: dot)...])
      + SequenceLabel.text(Array(rest[(index + 1)...close]))
    return Told(members: [member], rest: Array(rest[..<index]) + [word] + rest[(close + 1)...])
  }

  func themselves(_ rest: [Word], _ subject: Int) -> Told? {
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
  func directReceivers(
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
  func hasObject(_ rest: [Word]) -> Bool {
    guard let first = rest.first else { return false }
    return first.tag == .determiner || first.tag == .possessive || first.isNominal
      || first.tag == .number || first.tag == .adjective
  }

  /// "to the API and the cache": the members after one of some prepositions.
  func phrase(
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

  func without(_ rest: [Word], _ range: Range<Int>) -> [Word] {
    Array(rest[..<range.lowerBound]) + rest[range.upperBound...]
  }

  /// Whoever is meant where nobody is named.
  func understood(_ clause: Clause, _ subject: Int, _ talk: Conversation) -> Int? {
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
  func unasked(_ subject: Int, _ talk: Conversation) -> Int? {
    if cast.isPerson(subject) { return talk.system ?? next.flatMap { $0 == subject ? nil : $0 } }
    let before = talk.last.flatMap { $0.to == subject ? $0.from : $0.to }
    return before ?? cast.members.indices.first { cast.isPerson($0) }
  }
}

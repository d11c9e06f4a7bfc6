extension MessageClauseReader {
  func label(of clause: Clause, _ rest: [Word], isTurned: Bool) -> String {
    var rest = rest
    while let last = rest.last, last.token.kind == .mark || last.tag == .adverb, !last.says("again")
    {
      rest.removeLast()
    }
    if VerbForms.addressing.contains(clause.base), let addressed = rest.first {
      // "tells him that …", where he is the one who is told.
      if addressed.says("him", "her", "them"), rest.count > 1 { rest.removeFirst() }
      let first = rest[0]
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
  func isTechnical(_ rest: [Word], _ base: String) -> Bool {
    guard
      VerbForms.givers.contains(base) || VerbForms.replies.contains(base)
        || ["make", "issue", "call", "invoke", "do", "perform", "click", "say"].contains(base)
    else { return false }
    guard let first = strip(rest).first else { return false }
    if first.tag == .quoted { return base != "click" && base != "press" }
    return PartyNouns.isProtocol(first.text) && !first.text.contains("_")
  }

  func strip(_ rest: [Word]) -> [Word] {
    Array(
      rest.drop {
        $0.tag == .determiner || $0.tag == .possessive || $0.says("with", "out", "a", "an", "the")
      })
  }
}

extension OutlineStatement {
  /// Without "in turn", and "Reporting to her are A and B" as "A and B report to her".
  static func straightened(_ words: [Word]) -> [Word] {
    let words = IdleWords.removed(from: words)
    guard let first = words.first, first.says("reporting", "answering"),
      let be = words.firstIndex(where: { $0.says("are", "is") }), be > 2, be + 1 < words.count,
      !words[..<be].contains(where: { $0.token.kind == .mark })
    else { return words }
    let end = words[be...].firstIndex { $0.isMark(";", ":") } ?? words.count
    var verb = first
    verb.token.text = "report"
    verb.token.lower = "report"
    verb.lemma = "report"
    verb.form = .base
    var told = Array(words[(be + 1)..<end])
    told.append(verb)
    told += words[1..<be]
    told += words[end...]
    return told
  }

  /// "Ada Byron", or "Ada Byron, cellist" of "cellist Ada Byron".
  static func personName(_ draft: OutlineDraft) -> String? {
    if draft.count != nil { return nil }
    if PersonRole.isName(draft.words) {
      let name = OutlineWording.label(draft.words)
      return draft.detail.isEmpty
        ? name : name + ", " + OutlineWording.text(draft.detail).lowercased()
    }
    guard
      let first = draft.words.indices.dropFirst().first(where: {
        draft.words[$0].token.isCapitalized
      }), draft.words.count - first > 1, PersonRole.isName(draft.words[first...]),
      draft.words[..<first].allSatisfy({ $0.isNominal || $0.tag == .adjective })
    else { return nil }
    return OutlineWording.label(Array(draft.words[first...])) + ", "
      + OutlineWording.text(Array(draft.words[..<first])).lowercased()
  }
}

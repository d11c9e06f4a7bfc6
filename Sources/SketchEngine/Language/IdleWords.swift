/// Words between two others that tie nothing.
enum IdleWords {
  /// "the logger, in turn, warns the guard" as "the logger warns the guard", and "the council,
  /// together with the clubs, plans a fair" as "the council and the clubs plan a fair".
  static func removed(from words: [Word]) -> [Word] { companyJoined(withoutInTurn(words)) }

  private static let companies = FlowWords.phrases("together with, along with, as well as")

  private static func companyJoined(_ words: [Word]) -> [Word] {
    guard
      let comma = words.indices.dropFirst().dropLast(3).first(where: {
        words[$0].isMark(",") && words[($0 + 1)...].opening(companies) != nil
      }), let count = words[(comma + 1)...].opening(companies),
      let close = words[(comma + count + 1)...].firstIndex(where: { $0.isMark(",") }),
      close > comma + count + 1, close + 1 < words.count
    else { return words }
    var and = words[comma + 1]
    and.token.text = "and"
    and.token.lower = "and"
    and.tag = .conjunction
    var verb = words[close + 1]
    // Several do it now.
    if let form = Lemmas.verbForms(verb.lower).first(where: { form in
      form.form == .present
        && (Verbs.strong.contains(form.base) || Verbs.weak.contains(form.base))
    }) {
      verb.token.text = form.base
      verb.token.lower = form.base
      verb.lemma = form.base
      verb.tag = .verb
      verb.form = .base
    }
    var told = Array(words[..<comma])
    told.append(and)
    told += words[(comma + count + 1)..<close]
    told.append(verb)
    told += words[(close + 2)...]
    return told
  }

  private static func withoutInTurn(_ words: [Word]) -> [Word] {
    var kept: [Word] = []
    var index = 0
    while index < words.count {
      let isIdle =
        words[index].says("in") && index + 1 < words.count && words[index + 1].says("turn")
      guard isIdle else {
        kept.append(words[index])
        index += 1
        continue
      }
      index += 2
      let isSetOff = index < words.count && words[index].isMark(",")
      if isSetOff, kept.last?.isMark(",") == true {
        kept.removeLast()
        index += 1
      }
    }
    return kept
  }
}

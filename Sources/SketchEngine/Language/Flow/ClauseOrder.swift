/// Puts the clauses of a sentence into the order in which they happen.
///
/// "Before opening the shop she counts the till" tells the second thing first; so does "she opens
/// the shop after counting the till". A flow needs what comes first in front.
enum ClauseOrder {
  /// The words of a sentence with what happens first in front.
  static func chronological(_ words: [Word]) -> [Word] {
    let start = ClauseBounds(words: words).afterLinks(0)
    guard words.count - start > 4, !words.contains(where: { $0.isMark(":") || $0.tag == .arrow })
    else { return words }
    if words[start].says("before"),
      let comma = words[start...].firstIndex(where: { $0.isMark(",") }),
      comma > start + 1, comma + 1 < words.count,
      let later = event(Array(words[(start + 1)..<comma]))
    {
      return words[..<start] + words[(comma + 1)...] + [words[comma]] + then(words[start]) + later
    }
    guard let (at, later) = trailing(words, from: start) else { return words }
    let tail = Array(words[(at + 1)...])
    if words[at].says("before") {
      return words[..<at] + [mark(words[at])] + then(words[at]) + later
    }
    guard tail.first?.form == .gerund else { return words }
    return words[..<start] + later + [mark(words[at])] + then(words[at]) + words[start..<at]
  }

  /// Where the last clause begins that says what happens before or after all the rest.
  private static func trailing(_ words: [Word], from start: Int) -> (at: Int, event: [Word])? {
    guard
      let at = words.indices.last(where: {
        $0 > start + 1 && $0 + 2 < words.count && words[$0].says("before", "after")
          && !words[$0 - 1].isMark(",") && words[$0 - 1].tag != .number
          && !Self.isTime(words[$0 - 1])
      }), !words[at...].contains(where: { $0.isMark(",") }),
      !words.contains(where: { $0.says("if", "when", "unless", "otherwise", "until", "while") }),
      let event = event(Array(words[(at + 1)...]))
    else { return nil }
    return (at, event)
  }

  /// What happens, as a clause: "opening the shop" tells to open it; "the shop opens" stays.
  private static func event(_ words: [Word]) -> [Word]? {
    guard let first = words.first, words.count > 1 else { return nil }
    if first.form == .gerund || first.lower.hasSuffix("ing") && words[1].tag == .determiner {
      var verb = first
      let base =
        Lemmas.verbForms(first.lower).first {
          $0.form == .gerund && (Verbs.strong.contains($0.base) || Verbs.weak.contains($0.base))
        }?.base ?? first.lemma
      guard base != first.lower else { return nil }
      verb.token.text = base
      verb.token.lower = base
      verb.lemma = base
      verb.tag = .verb
      verb.form = .base
      return [verb] + words.dropFirst()
    }
    return ClauseBounds(words: words).subjectWithVerb(at: 0) ? words : nil
  }

  private static func isTime(_ word: Word) -> Bool {
    word.says(
      "day", "days", "hour", "hours", "minute", "minutes", "week", "weeks", "month",
      "months", "year", "years", "shortly", "right", "even", "directly", "immediately")
  }

  private static func then(_ word: Word) -> [Word] {
    var then = word
    then.token.text = "then"
    then.token.lower = "then"
    then.tag = .adverb
    return [then]
  }

  private static func mark(_ word: Word) -> Word {
    var mark = word
    mark.token.kind = .mark
    mark.token.text = ","
    mark.token.lower = ","
    mark.tag = .mark
    return mark
  }
}

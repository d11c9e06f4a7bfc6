/// Relative clauses, told again as clauses of their own.
extension ModelReader {
  /// "courses that members attend" and "animals, each of which lives in a cage" without their
  /// relative pronoun.
  static func relativesTold(_ words: [Word]) -> [Word] {
    eachToldAlone(objectsToldAlone(words))
  }

  /// "… give courses that members attend" as "… give courses, members attend the courses".
  private static func objectsToldAlone(_ words: [Word]) -> [Word] {
    let phrases = ModelPhrases(words: words)
    for which in words.indices.dropFirst(1) where words[which].says("which", "that", "whom") {
      let noun = words[which - 1].isMark(",") && which > 1 ? which - 2 : which - 1
      guard words[noun].isNominal, let subject = phrases.mention(at: which + 1),
        !subject.words.isEmpty, let (verb, end) = verb(words, in: subject, from: which + 1),
        end == words.count || words[end].token.kind == .mark || words[end].says("and", "by", "in"),
        let comma = mark(",", like: words[which])
      else { continue }
      var the = words[which]
      the.token.text = "the"
      the.token.lower = "the"
      the.tag = .determiner
      return words[...noun] + [comma] + words[(which + 1)..<(end - 1)] + [verb, the]
        + [words[noun]] + words[end...]
    }
    return words
  }

  /// The verb behind a subject, which may have been taken for the last word of its name.
  private static func verb(
    _ words: [Word], in subject: SortMention, from start: Int
  ) -> (verb: Word, end: Int)? {
    let end = subject.range.upperBound
    if end < words.count, words[end].tag == .verb, words[end].form != .participle {
      return (words[end], end + 1)
    }
    guard subject.words.count > 1, var last = subject.words.last else { return nil }
    let isMany = subject.words[subject.words.count - 2].isPlural
    let form = Lemmas.verbForms(last.lower).first {
      $0.form == (isMany ? .base : .present)
        && (Verbs.strong.contains($0.base) || Verbs.weak.contains($0.base))
    }
    guard let base = form?.base ?? (isMany && ModelVerbs.isRelation(last) ? last.lower : nil)
    else { return nil }
    last.tag = .verb
    last.form = isMany ? .base : .present
    last.lemma = base
    return (last, end)
  }

  /// "animals, each of which lives in a cage" as "animals, each animal lives in a cage".
  private static func eachToldAlone(_ words: [Word]) -> [Word] {
    guard
      let each = words.indices.dropFirst(2).dropLast(3).first(where: {
        words[$0].says("each", "both", "all") && words[$0 + 1].says("of")
          && words[$0 + 2].says("which", "whom")
      }), let noun = words[..<each].last(where: \.isNominal)
    else { return words }
    var one = noun
    if words[each].says("each") {
      one.token.lower = Lemmas.singular(noun.lower)
      one.token.text = noun.text == noun.lower ? one.token.lower : one.token.lower.capitalizedFirst
      one.tag = .noun
    }
    return AgreeingVerbs.found(in: Array(words[...each]) + [one] + words[(each + 3)...])
  }

  private static func mark(_ text: String, like word: Word) -> Word? {
    var mark = word
    mark.token.kind = .mark
    mark.token.text = text
    mark.token.lower = text
    mark.tag = .mark
    return mark
  }
}

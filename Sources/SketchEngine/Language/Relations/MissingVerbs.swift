/// Finds the verb of a clause that seems to have none.
///
/// "frontend calls auth" has two nouns around a word that is a noun as often as a verb. Where a
/// clause has no other verb, the form has to agree with what stands before: "calls" after one thing,
/// "call" after several.
enum MissingVerbs {
  /// The words of a sentence, with such verbs told as verbs.
  static func found(in words: [Word]) -> [Word] {
    var words = words
    var start = 0
    while start < words.count {
      var end = start
      while end < words.count, !isBoundary(words[end]) { end += 1 }
      repair(&words, start..<end)
      start = end + 1
    }
    return words
  }

  private static func isBoundary(_ word: Word) -> Bool {
    word.token.kind == .mark && word.text != "/" || word.says("and", "but", "then", "while")
      || word.tag == .arrow
  }

  private static func repair(_ words: inout [Word], _ range: Range<Int>) {
    guard range.count > 2,
      !words[range].contains(where: { word in
        word.tag == .auxiliary || word.tag == .modal
          || word.tag == .verb && !isDoubtful(word)
      })
    else { return }
    let isCoordinated =
      range.lowerBound > 0 && words[range.lowerBound - 1].says("and")
      && !words[..<range.lowerBound].contains { $0.tag == .verb }
    for index in range.dropFirst().dropLast() {
      let (previous, word, next) = (words[index - 1], words[index], words[index + 1])
      let isNoun =
        previous.isNominal || previous.tag == .number
        || previous.tag == .adverb && index > 1 && words[index - 2].isNominal
      // "the primary replicates": an adjective after an article may stand for a thing.
      let isElliptic =
        previous.tag == .adjective && index > range.lowerBound + 1
        && words[index - 2].tag == .determiner && !next.isNominal
      guard word.tag == .noun, word.token.kind == .word, !word.token.isCapitalized,
        isNoun || isElliptic, isObject(next)
      else { continue }
      let isPlural = previous.tag != .quoted && Lemmas.isPlural(previous.lower) || isCoordinated
      for (base, form) in Lemmas.verbForms(word.lower)
      where RelationVerbs.frame(of: base) != nil
        && (form == .present && !Lemmas.isPlural(previous.lower) || form == .base && isPlural)
      {
        if isElliptic { words[index - 1].tag = .noun }
        for later in range where later > index && words[later].tag == .verb {
          words[later].tag = .noun
          words[later].lemma = Lemmas.singular(words[later].lower)
        }
        words[index].tag = .verb
        words[index].lemma = base
        words[index].form = form
        return
      }
    }
  }

  /// "records" in "the API reads patient records from …" may be a noun after all.
  private static func isDoubtful(_ word: Word) -> Bool {
    word.form == .present && Verbs.weak.contains(word.lemma) && !Verbs.strong.contains(word.lemma)
  }

  private static func isObject(_ word: Word) -> Bool {
    word.isNominal || word.tag == .determiner || word.tag == .possessive || word.tag == .number
      || word.tag == .adjective
      || word.says("to", "from", "in", "on", "into", "with", "through", "via", "over", "all", "both", "it", "them")
  }
}

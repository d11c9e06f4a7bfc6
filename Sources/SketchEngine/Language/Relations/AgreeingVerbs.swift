/// Finds the verb of a clause by agreement, where its own form may as well be that of a noun.
///
/// In "a clerk checks tickets" and "every singer sings one voice" the second noun is in the plural,
/// and the first in the singular: inside a group of nouns only the last is in the plural, so the
/// second is a verb. It takes a clause without a verb, and more than the ending: an article or a
/// number behind it, or a verb that is known before a noun in the plural.
enum AgreeingVerbs {
  /// The words of a sentence, with such verbs told as verbs.
  static func found(in words: [Word]) -> [Word] {
    var words = words
    var start = 0
    while start < words.count {
      var end = start
      while end < words.count, !isBoundary(words[end]) { end += 1 }
      settle(&words, start..<end)
      start = end + 1
    }
    return words
  }

  private static func isBoundary(_ word: Word) -> Bool {
    word.token.kind == .mark && !word.isMark("-", "/", "'") || word.tag == .arrow
      || word.says("and", "but", "or", "then", "while", "whereas", "if", "when", "because")
      || word.says("which", "that", "who") && word.tag == .pronoun
  }

  private static func settle(_ words: inout [Word], _ range: Range<Int>) {
    guard range.count > 2, !words[range].contains(where: isCertain) else { return }
    for index in range.dropFirst().dropLast() {
      guard let (base, form) = verb(words, at: index, range) else { continue }
      words[index].tag = .verb
      words[index].lemma = base
      words[index].form = form
      for later in range where later > index && isDoubtful(words[later]) {
        words[later].tag = .noun
        words[later].lemma = Lemmas.singular(words[later].lower)
        words[later].form = nil
      }
      return
    }
  }

  private static func isCertain(_ word: Word) -> Bool {
    word.tag == .auxiliary || word.tag == .modal || word.tag == .verb && !isDoubtful(word)
  }

  /// A word that is a noun as often as a verb.
  private static func isDoubtful(_ word: Word) -> Bool {
    word.tag == .verb && (word.form == .present || word.form == .base)
      && Verbs.weak.contains(word.lemma)
  }

  private static func verb(
    _ words: [Word], at index: Int, _ range: Range<Int>
  ) -> (base: String, form: WordForm)? {
    let word = words[index]
    guard word.tag == .noun || isDoubtful(word), word.token.kind == .word,
      !word.token.isCapitalized, let subject = subject(words, before: index, range)
    else { return nil }
    let form: WordForm = subject.isPlural ? .base : .present
    guard form == .present ? endsLikePresent(word.lower) : !Lemmas.isPlural(word.lower) else {
      return nil
    }
    let next = words[index + 1]
    let isKnown = Lemmas.verbForms(word.lower).first {
      $0.form == form && (Verbs.strong.contains($0.base) || Verbs.weak.contains($0.base))
    }
    if takesPlace(next, of: words, at: index + 1) {
      let isLed =
        words[range.lowerBound].tag == .determiner || words[range.lowerBound].says("one")
        || words[range.lowerBound].token.isCapitalized || form == .base
      guard isKnown != nil || isLed else { return nil }
      return (isKnown?.base ?? base(word.lower, form), form)
    }
    // "a beekeeper looks after several hives"
    if next.tag == .preposition || next.says("after"), let isKnown,
      words[range.lowerBound].tag == .determiner,
      index + 2 < range.upperBound,
      takesPlace(words[index + 2], of: words, at: index + 2) || words[index + 2].tag == .adverb
    {
      return isKnown
    }
    guard let isKnown, next.isNominal || isDoubtful(next) else { return nil }
    let last = words[range.upperBound - 1]
    return next.isPlural || last.isPlural || index + 2 >= range.upperBound ? isKnown : nil
  }

  /// An article, a possessive, a number or the like, which begins the next group of nouns.
  private static func takesPlace(_ word: Word, of words: [Word], at index: Int) -> Bool {
    word.tag == .determiner || word.tag == .possessive
      || word.tag == .number
        && words.indices.contains(index + 1) && words[index + 1].isNominal
      || word.says("several", "many", "it", "them", "him", "us")
  }

  /// The noun before a position that can be who does it.
  private static func subject(_ words: [Word], before index: Int, _ range: Range<Int>) -> Word? {
    var place = index - 1
    while place > range.lowerBound, words[place].tag == .adverb { place -= 1 }
    guard place >= range.lowerBound else { return nil }
    let word = words[place]
    if word.tag == .adjective, place > range.lowerBound,
      words[place - 1].tag == .determiner, words[index + 1].tag == .determiner
    {
      return word
    }
    return word.tag == .noun || word.tag == .name ? word : nil
  }

  private static func endsLikePresent(_ word: String) -> Bool {
    word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("us") && word.utf8.count > 3
  }

  private static func base(_ word: String, _ form: WordForm) -> String {
    form == .base ? word : Lemmas.singular(word)
  }
}

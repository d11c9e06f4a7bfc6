/// Settles which word of a clause is its verb where the neighbors alone do not tell.
///
/// "frontend calls auth" has two nouns around a word that is a noun as often as a verb. Where a
/// clause has no other verb, the form has to agree with what stands before: "calls" after one thing,
/// "call" after several. And a clause has one verb: in "sends lab orders to the lab", the orders are
/// things.
enum MissingVerbs {
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
    word.token.kind == .mark && word.text != "/" || word.says("and", "but", "then", "while")
      || word.says("which", "that", "who") && word.tag == .pronoun || word.tag == .arrow
  }

  private static func settle(_ words: inout [Word], _ range: Range<Int>) {
    dropDisagreeing(&words, range)
    guard range.count > 1 else { return }
    dropListed(&words, range)
    let hasVerb = words[range].contains { word in
      word.tag == .auxiliary || word.tag == .modal || word.tag == .verb && !isDoubtful(word)
    }
    if !hasVerb { findVerb(&words, range) }
    dropSecondVerbs(&words, range)
  }

  /// "payments services": a doubtful verb of the singular after a plural is one more noun.
  private static func dropDisagreeing(_ words: inout [Word], _ range: Range<Int>) {
    if let only = range.first, range.count == 1, isDoubtful(words[only]), only > 0,
      words[only - 1].isMark(",") || words[only - 1].says("and")
    {
      toNoun(&words[only])
    }
    for index in range.dropFirst() where words[index].tag == .verb && words[index].form == .present
    {
      // "…, a lamp and door locks over radio": a verb that ties nothing, after a bare noun.
      let isBare =
        index == range.lowerBound + 1 && index > 1 && words[index - 2].says("and")
        && RelationVerbs.frame(of: words[index].lemma) == nil
        && Verbs.weak.contains(words[index].lemma)
      guard isBare || isDoubtful(words[index]) else { continue }
      guard words[index - 1].isNominal, words[index - 1].tag != .quoted,
        words[index - 1].isPlural || isBare, !isObject(after: index, words)
      else { continue }
      toNoun(&words[index])
    }
  }

  /// "an inlet, a filter, pump unit, outlet": what stands between commas before any verb is listed.
  private static func dropListed(_ words: inout [Word], _ range: Range<Int>) {
    let start = range.lowerBound
    guard start > 0, words[start].tag == .verb, words[start].form == .base,
      words[start - 1].isMark(","), range.count > 1, words[start + 1].isNominal,
      range.upperBound == words.count || words[range.upperBound].isMark(",")
        || words[range.upperBound].says("and")
    else { return }
    var before = start - 1
    while before > 0, !words[before - 1].isMark(":", "(") { before -= 1 }
    guard before > 0 || !words[0].tag.isVerbal && words[0].tag != .preposition,
      RelationVerbs.frame(of: words[start].lemma) != .make,
      !words[before..<start].contains(where: { $0.tag.isVerbal })
    else { return }
    toNoun(&words[start])
  }

  private static func isObject(after index: Int, _ words: [Word]) -> Bool {
    words.indices.contains(index + 1)
      && [.determiner, .possessive, .number].contains(words[index + 1].tag)
  }

  private static func toNoun(_ word: inout Word) {
    word.tag = .noun
    word.lemma = Lemmas.singular(word.lower)
    word.form = nil
  }

  /// Finds the first word that can be the verb and agrees with the subject.
  private static func findVerb(_ words: inout [Word], _ range: Range<Int>) {
    let before = words[..<range.lowerBound]
    let isCoordinated =
      before.last?.says("and") == true
      && (!before.contains { $0.tag == .verb }
        || words[range.lowerBound].tag == .number && before.dropLast().last?.tag == .number)
    let goesOn = before.last?.says("and", "then") == true && before.contains { $0.tag == .verb }
    for index in range.dropLast() where words[index].token.kind == .word {
      guard words[index].tag == .noun, !words[index].token.isCapitalized, isObject(words[index + 1])
      else { continue }
      var isPlural = isCoordinated
      var isSingular = true
      if index == range.lowerBound {
        // "… and writes results": the subject is that of the verb before.
        guard goesOn else { continue }
      } else {
        guard let subject = subject(words, at: index, range) else { continue }
        let isMany =
          subject.says("both", "all", "they", "these")
          || subject.isPlural
          || subject.tag == .number && index > 1 && words[index - 2].says("all")
        isPlural = isPlural || isMany
        isSingular = !isMany
      }
      for (base, form) in Lemmas.verbForms(words[index].lower)
      where RelationVerbs.frame(of: base) != nil
        && (form == .present && isSingular || form == .base && isPlural)
      {
        if words[index - 1].tag == .adjective { words[index - 1].tag = .noun }
        words[index].tag = .verb
        words[index].lemma = base
        words[index].form = form
        return
      }
    }
    findMadeVerb(&words, range)
  }

  /// "the coil magnetizes the rod": an ending that makes verbs, before a thing.
  private static func findMadeVerb(_ words: inout [Word], _ range: Range<Int>) {
    for index in range.dropFirst().dropLast() {
      let word = words[index]
      guard word.tag == .noun, !word.token.isCapitalized, words[index - 1].isNominal,
        !words[index - 1].isPlural,
        words[index + 1].tag == .determiner || words[index + 1].tag == .name
          || words[index + 1].tag == .possessive || words[index + 1].tag == .number,
        let ending = endings.first(where: { word.lower.hasSuffix($0) }),
        word.lower.utf8.count > ending.utf8.count + 3
      else { continue }
      words[index].tag = .verb
      words[index].lemma =
        ending == "ifies"
        ? word.lower.dropLast(3) + "y" : String(word.lower.dropLast())
      words[index].form = .present
      return
    }
  }

  private static let endings = ["ates", "izes", "ises", "ifies"]

  /// What stands before a possible verb, if it can be its subject.
  private static func subject(_ words: [Word], at index: Int, _ range: Range<Int>) -> Word? {
    let previous = words[index - 1]
    // "both use the same store": of those named before.
    if previous.says("both", "all", "they", "these")
      || previous.says("this", "it")
        && [.determiner, .number].contains(words[index + 1].tag),
      index == range.lowerBound + 1
    {
      return previous
    }
    if previous.isNominal || previous.tag == .number { return previous }
    guard index > range.lowerBound + 1 else { return nil }
    let earlier = words[index - 2]
    if previous.tag == .adverb, earlier.isNominal { return earlier }
    // "the primary replicates": an adjective after an article may stand for a thing.
    if previous.tag == .adjective, earlier.tag == .determiner, !words[index + 1].isNominal {
      return previous
    }
    return nil
  }

  /// Turns doubtful verbs after the verb of a clause back into things.
  private static func dropSecondVerbs(_ words: inout [Word], _ range: Range<Int>) {
    guard let first = range.first(where: { words[$0].tag == .verb }) else { return }
    for index in range where index > first && isDoubtful(words[index]) {
      guard words[index - 1].isNominal || index == first + 1 else { continue }
      toNoun(&words[index])
    }
  }

  /// "records" in "the API reads patient records from …" may be a noun after all.
  private static func isDoubtful(_ word: Word) -> Bool {
    let isIdle = word.form == .base && RelationVerbs.frame(of: word.lemma) == nil
    return word.tag == .verb && (word.form == .present || isIdle) && Verbs.weak.contains(word.lemma)
      && !Verbs.strong.contains(word.lemma)
  }

  private static func isObject(_ word: Word) -> Bool {
    word.isNominal || isDoubtful(word)
      || [.determiner, .possessive, .number, .adjective].contains(word.tag)
      || word.says(
        "to", "from", "in", "on", "into", "out", "back", "across", "between", "by", "with",
        "through", "via", "over", "all", "both", "it",
        "them")
  }
}

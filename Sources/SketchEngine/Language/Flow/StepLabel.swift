/// Turns a clause into what a box says.
struct StepLabel {
  /// What the box says.
  let text: String
  /// The words that count when the step is referred to.
  let keys: [String]
  /// Whether it is one after which usually nothing follows.
  let isFinal: Bool

  /// A label for a clause; empty where nothing is left of it.
  ///
  /// - Parameter clause: Words without what ties them to other clauses.
  init(_ clause: some Collection<Word>) {
    var words = Self.trimmed(Array(clause))
    let active = Self.active(words)
    words = Self.withoutSubjectPronoun(words)
    words = Self.withoutModal(words)
    if let verb = words.first, words.count > 1, verb.tag == .verb, verb.form == .present {
      words[0] = Self.replaced(verb, by: verb.lemma)
    } else if let verb = words.first, words.count > 1, verb.tag == .noun,
      words[1].says("the", "a", "an", "again", "it", "them"),
      Lemmas.isPlural(verb.lower)
    {
      // "sweeps the floor": an unknown word before an article is what is done.
      words[0] = Self.replaced(verb, by: Lemmas.singular(verb.lower))
    }
    text = Self.cased(active ?? Self.text(of: words))
    keys = Self.keys(of: words)
    isFinal = words.prefix(3).contains { word in
      (word.tag == .verb || word.lower == words.first?.lower)
        && FlowWords.final.contains(Self.key(of: word))
    }
  }

  /// The text with a capital at its beginning, unless it begins with a variable such as `n`.
  static func cased(_ text: String) -> String {
    let first = text.prefix { $0 != " " }
    return first.count == 1 && text.count > 1 && first != "a" ? text : text.capitalizedFirst
  }

  /// What some words mean, without those that only hold them together.
  static func keys(of words: some Sequence<Word>) -> [String] {
    words.compactMap { word in
      switch word.tag {
      case .noun, .name, .quoted, .adjective, .verb, .number, .color: key(of: word)
      case .preposition where ["on", "off", "up", "down", "out"].contains(word.lower): nil
      case .determiner, .possessive, .pronoun, .preposition, .conjunction, .subordinator,
        .auxiliary, .modal, .negation, .adverb, .arrow, .mark, .politeness:
        nil
      }
    }.filter { !["step", "decision", "question", "flow", "process"].contains($0) }
  }

  /// One word without its endings, the same for "sends", "sending" and "sent".
  static func key(of word: Word) -> String {
    if let known = Verbs.irregular[word.lower] { return known.base }
    for candidate in Lemmas.verbForms(word.lower)
    where candidate.base != word.lower
      && (Verbs.strong.contains(candidate.base) || Verbs.weak.contains(candidate.base))
    {
      return candidate.base
    }
    let singular = Lemmas.singular(word.lower)
    return singular.hasSuffix("'s") ? String(singular.dropLast(2)) : singular
  }

  /// The words as they were typed, with their spaces.
  static func text(of words: some Collection<Word>) -> String {
    var text = ""
    // A name in quotation marks is shown without them.
    if words.count == 1, let only = words.first, only.token.kind == .quoted { return only.text }
    for (offset, word) in words.enumerated() {
      if offset > 0, word.token.isSpaced { text += " " }
      text += word.token.kind == .quoted ? "\"\(word.text)\"" : word.text
    }
    return text
  }

  /// Without order words, leading articles and marks at the ends.
  static func trimmed(_ words: [Word]) -> [Word] {
    var words = words[...]
    while true {
      if let first = words.first, words.count > 1 {
        if FlowWords.order.contains(first.lower), first.token.kind == .word,
          !isOrdinalName(words)
        {
          words = words.dropFirst()
          continue
        }
        let isLetter =
          first.text == "A"
          && !(words.dropFirst().first.map { $0.isNominal || $0.tag == .adjective } ?? false)
        if first.says("the", "a", "an", "please", "kindly"), !isLetter {
          words = words.dropFirst()
          continue
        }
        if let count = Array(words).opening(FlowWords.afterThat), count < words.count {
          words = words.dropFirst(count)
          continue
        }
      }
      if words.count > 4,
        words.suffix(3).opening([["at", "the", "end"], ["in", "the", "end"]]) != nil
      {
        words = words.dropLast(3)
        continue
      }
      if let first = words.first, first.token.kind == .mark, !first.isMark("(", "[", "<", ">", "=")
      {
        words = words.dropFirst()
        continue
      }
      if let last = words.last,
        last.token.kind == .mark && !last.isMark(")", "]", "%", "+", "°")
          || last.says("and", "then", "or", "but", "also", "afterwards", "afterward", "thereafter")
      {
        words = words.dropLast()
        continue
      }
      return Array(words)
    }
  }

  /// "first day": an ordinal with the noun it counts, and nothing more.
  static func isOrdinalName(_ words: ArraySlice<Word>) -> Bool {
    guard let first = words.first, first.says("first", "second", "third", "last", "next", "final"),
      let noun = words.dropFirst().first, noun.tag == .noun, !ClauseBounds.canBeVerb(noun)
    else { return false }
    return words.dropFirst(2).first.map { $0.token.kind == .mark || $0.says("and", "or") } ?? true
  }

  private static func withoutSubjectPronoun(_ words: [Word]) -> [Word] {
    guard words.count > 1, words[0].text != "IT",
      words[0].says("i", "we", "you", "they", "he", "she", "it", "one", "someone", "somebody")
    else { return words }
    var rest = words.dropFirst()
    while let first = rest.first, first.tag == .adverb || FlowWords.order.contains(first.lower) {
      rest = rest.dropFirst()
    }
    guard let verb = rest.first else { return words }
    if verb.tag == .noun, rest.count > 1, Lemmas.isPlural(verb.lower) {
      return [Self.replaced(verb, by: Lemmas.singular(verb.lower))] + rest.dropFirst()
    }
    if verb.tag == .verb, verb.form == .present || verb.form == .base {
      return [Self.replaced(verb, by: verb.lemma)] + rest.dropFirst()
    }
    if verb.tag == .modal || verb.tag == .verb || verb.tag == .auxiliary { return Array(rest) }
    return words
  }

  /// "must enter", "has to enter", "needs to enter": only what is done counts.
  private static func withoutModal(_ words: [Word]) -> [Word] {
    guard
      let at = words.indices.first(where: { index in
        index < 4
          && (words[index].tag == .modal && !words[index].lower.hasSuffix("t")
            || words[index].says("has", "have", "needs", "need")
              && index + 1 < words.count && words[index + 1].says("to"))
      })
    else { return words }
    let count = words[at].tag == .modal ? 1 : 2
    let rest = words[(at + count)...].drop { $0.tag == .adverb || $0.says("also") }
    guard let verb = rest.first, verb.token.kind == .word else { return words }
    if verb.says("be") { return words }
    if at == 0 { return Array(rest) }
    return words[..<at] + [Self.replaced(verb, by: Self.present(verb.lower))] + rest.dropFirst()
  }

  private static func replaced(_ word: Word, by text: String) -> Word {
    var word = word
    word.token.text = text
    word.token.lower = text
    return word
  }

  /// "send" as somebody does it: "sends".
  static func present(_ base: String) -> String {
    if base == "have" { return "has" }
    if base == "do" || base == "go" { return base + "es" }
    for ending in ["s", "sh", "ch", "x", "z"] where base.hasSuffix(ending) { return base + "es" }
    if base.hasSuffix("y"), let before = base.dropLast().last, !"aeiou".contains(before) {
      return base.dropLast() + "ies"
    }
    return base + "s"
  }

  /// "The form is checked by HR" turned round: "HR checks the form"; without "by", "Check the form".
  private static func active(_ words: [Word]) -> String? {
    guard let aux = words.firstIndex(where: { $0.says("is", "are", "gets", "get") }), aux > 0,
      words[..<aux].enumerated().allSatisfy({ index, word in
        word.tag != .subordinator
          && (word.tag != .verb || index == 0 && Adjectives.all.contains(word.lower))
      })
    else { return nil }
    var verbAt = aux + 1
    var adverbs: [Word] = []
    while verbAt < words.count, words[verbAt].tag == .adverb || words[verbAt].says("being") {
      if !words[verbAt].says("then", "being", "now", "next", "finally") {
        adverbs.append(words[verbAt])
      }
      verbAt += 1
    }
    guard verbAt < words.count, let base = participleBase(words[verbAt]),
      !words[verbAt...].contains(where: { $0.says("or", "and") })
    else { return nil }
    let subject = Array(words[..<aux])
    var rest = Array(words[(verbAt + 1)...])
    var first = subject.first
    if let word = first, word.tag != .name,
      word.text.dropFirst().allSatisfy({ $0.isLowercase || !$0.isLetter })
    {
      first?.token.text = word.text.lowercased()
    }
    let subjectText = text(of: [first].compactMap { $0 } + subject.dropFirst())
    if subject.count == 1, subject[0].says("it", "they", "this", "that") {
      let object = subject[0].says("they") ? "them" : "it"
      if rest.contains(where: { $0.says("by") }) { return nil }
      return joined([text(of: adverbs), base, object, text(of: rest)])
    }
    let object =
      subject.first?.tag == .name || subject.count == 1 && Lemmas.isPlural(subject[0].lower)
        || subject[0].says("all", "every", "each", "any", "both", "everything", "anything")
        || subject[0].says("everyone", "anyone", "everybody") || subject[0].tag == .possessive
      ? subjectText : "the " + subjectText
    if let by = rest.firstIndex(where: { $0.says("by") }), by + 1 < rest.count,
      words[verbAt].lower != "followed",
      rest[by + 1].form != .gerund, rest[by + 1].tag != .number, isAgent(rest, at: by + 1),
      !rest[by + 1].lower.hasSuffix("ing")
    {
      var end = by + 1
      while end < rest.count, rest[end].tag != .preposition,
        rest[end].tag != .mark || rest[end].isMark("-")
      {
        end += 1
      }
      let agent = trimmed(Array(rest[(by + 1)..<end]))
      rest.removeSubrange(by..<end)
      let verb = agent.last.map { Lemmas.isPlural($0.lower) } ?? false ? base : present(base)
      return joined([text(of: agent), verb, object, text(of: rest)])
    }
    return joined([text(of: adverbs), base, object, text(of: rest)])
  }

  /// "by the cook", "by HR" name who does it; "by hand", "by color" how.
  private static func isAgent(_ words: [Word], at index: Int) -> Bool {
    let word = words[index]
    guard word.tag == .noun, !Lemmas.isPlural(word.lower) else { return true }
    if index + 1 < words.count, words[index + 1].isNominal { return true }
    if ["er", "or", "ist", "ant", "ee"].contains(where: { word.lower.hasSuffix($0) }),
      word.lower.utf8.count > 5
    {
      return true
    }
    return Lexicon.senses(of: [word.lower]).contains { sense in
      switch sense {
      case .person, .system: true
      case .control, .frame, .screen, .kind, .place, .figure, .medium, .technology: false
      }
    }
  }

  private static func joined(_ pieces: [String]) -> String {
    pieces.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func participleBase(_ word: Word) -> String? {
    guard word.token.kind == .word else { return nil }
    if let known = Verbs.irregular[word.lower] {
      return known.form == .past || known.form == .participle ? known.base : nil
    }
    guard word.lower.hasSuffix("ed") else { return nil }
    for candidate in Lemmas.verbForms(word.lower) where candidate.form == .participle {
      if Verbs.strong.contains(candidate.base) || Verbs.weak.contains(candidate.base) {
        return candidate.base
      }
    }
    return likelyBase(word.lower)
  }

  /// "glaze" of "glazed", "salt" of "salted": an unknown verb by how it is spelled.
  private static func likelyBase(_ participle: String) -> String? {
    let stem = String(participle.dropLast(2))
    guard stem.utf8.count > 2, let last = stem.last else { return nil }
    if participle.hasSuffix("ied") { return participle.dropLast(3) + "y" }
    let before = stem.dropLast().last
    if last == before, !"lsfz".contains(last) { return String(stem.dropLast()) }
    let isSilent =
      "czvu".contains(last) || last == "s" && before != "s"
      || stem.hasSuffix("at") || last == "g" && before != "n" && before != "g"
      || last == "l" && before.map { !"aeiouwlr".contains($0) } ?? false
    return isSilent ? stem + "e" : stem
  }
}

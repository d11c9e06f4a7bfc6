/// Light repair of slips of the keyboard, where a word means nothing as it stands.
///
/// Only what fingers do is undone: a letter left out, struck twice or too many, two letters in the
/// wrong order, one vowel for another. The first letter always counts, and words in capitals are
/// names.
enum Spelling {
  /// How long words are that are repaired, in letters.
  private static let lengths = 6...24

  /// A word that was read as another.
  struct Repair: Hashable, Sendable {
    let typed: String
    let read: String
  }

  /// Repairs the words of a line.
  ///
  /// - Parameter tokens: The pieces of a line.
  /// - Returns: The pieces with repaired words in the place of those that mean nothing, and what
  ///   was repaired.
  static func repaired(_ tokens: [Token]) -> (tokens: [Token], repairs: [Repair]) {
    var tokens = tokens
    var repairs: [Repair] = []
    for index in tokens.indices {
      guard let word = correction(of: tokens[index]) else { continue }
      repairs.append(Repair(typed: tokens[index].text, read: word))
      tokens[index].text = tokens[index].isCapitalized ? word.capitalizedFirst : word
      tokens[index].lower = word
    }
    return (tokens, repairs)
  }

  /// The only word of the language that a slip away means something, or `nil`.
  private static func correction(of token: Token) -> String? {
    guard token.kind == .word, lengths.contains(token.lower.utf8.count),
      token.lower.utf8.allSatisfy({ $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }),
      !token.text.dropFirst().contains(where: \.isUppercase), !isKnown(token.lower),
      !ScreenTemplates.knows(NameTable.hash(of: [token.lower]))
    else { return nil }
    let one = Lemmas.singular(token.lower)
    let ending = token.lower.dropFirst(one.utf8.count)
    guard one.utf8.count >= lengths.lowerBound - 1, one + ending == token.lower else { return nil }
    var found: [UInt8]?
    var isOnly = true
    forEachSlip(of: Array(one.utf8)) { hash, word in
      guard
        Lexicon.knows(hash) || ControlLexicon.knows(hash) || FieldNouns.knows(hash)
          || ScreenTemplates.knows(hash)
          || Verbs.strong.holds(hash)
      else { return }
      let word = word()
      if let found, found != word { isOnly = false }
      found = word
    }
    guard isOnly, let found else { return nil }
    // An acquirer acquires: the ending makes a person of a verb.
    if one.hasSuffix("er") || one.hasSuffix("or"), one.utf8.starts(with: found) { return nil }
    return String(decoding: found, as: UTF8.self) + ending
  }

  private static func isKnown(_ word: String) -> Bool {
    FunctionWords.isClosed(word) || FunctionWords.adverbs.contains(word)
      || FunctionWords.modals.contains(word) || FunctionWords.numbers[word] != nil
      || FunctionWords.ordinals[word] != nil || FunctionWords.politeness.contains(word)
      || FunctionWords.negations.contains(word) || FunctionWords.subordinators.contains(word)
      || Adjectives.all.contains(word) || RealWords.all.contains(word)
      || RealWords.all.contains(Lemmas.singular(word))
      || ColorNames.color(of: word) != nil || FieldNouns.role(of: word) != nil
      || !Lexicon.senses(of: [word]).isEmpty || ControlLexicon.sense(of: [word]) != nil
      || Lemmas.verbForms(word).contains { isVerb($0.base) } || isDoer(word)
  }

  /// "archiver", "indexers": who does what a verb says.
  private static func isDoer(_ word: String) -> Bool {
    let one = Lemmas.singular(word)
    guard one.hasSuffix("er") || one.hasSuffix("or") else { return false }
    return isVerb(String(one.dropLast(2))) || isVerb(String(one.dropLast()))
  }

  private static func isVerb(_ base: String) -> Bool {
    Verbs.strong.contains(base) || Verbs.weak.contains(base)
  }

  /// Calls a closure with the hash of every word from which a slip leads to this one, and a way to
  /// spell it; hundreds of words are tried, and hardly one is ever spelled.
  private static func forEachSlip(
    of word: [UInt8], _ body: (_ hash: UInt64, _ spelled: () -> [UInt8]) -> Void
  ) {
    for index in 1...word.count {
      let before = word[..<index]
      func attempt(_ middle: [UInt8], from end: Int) {
        body(WordSet.hash(of: [before, middle[...], word[end...]].joined())) {
          before + middle + word[end...]
        }
      }
      for letter in UInt8(ascii: "a")...UInt8(ascii: "z") { attempt([letter], from: index) }
      guard index < word.count else { continue }
      attempt([], from: index + 1)
      if index + 1 < word.count, word[index] != word[index + 1] {
        attempt([word[index + 1], word[index]], from: index + 2)
      }
      if vowels.contains(word[index]) {
        for vowel in vowels where vowel != word[index] { attempt([vowel], from: index + 1) }
      }
    }
  }

  private static let vowels = Array("aeiou".utf8)
}

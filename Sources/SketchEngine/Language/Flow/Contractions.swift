/// "it's", "they're" and "that's" taken apart.
enum Contractions {
  /// The words with a pronoun and its verb as two words each.
  static func expanded(_ words: [Word]) -> [Word] {
    words.flatMap { word -> [Word] in
      guard word.token.kind == .word, let quote = word.lower.firstIndex(of: "'") else {
        return [word]
      }
      let verb: String
      switch word.lower[quote...] {
      case "'s" where pronouns.contains(String(word.lower[..<quote])): verb = "is"
      case "'re": verb = "are"
      case "'m": verb = "am"
      default: return [word]
      }
      var subject = word
      subject.token.lower = String(word.lower[..<quote])
      subject.token.text = String(word.text.prefix(subject.token.lower.count))
      subject.tag = .pronoun
      subject.lemma = subject.token.lower
      var second = word
      second.token.text = verb
      second.token.lower = verb
      second.token.isSpaced = true
      second.tag = .auxiliary
      second.lemma = "be"
      return [subject, second]
    }
  }

  private static let pronouns = FunctionWords.words("it that there he she who what this")
}

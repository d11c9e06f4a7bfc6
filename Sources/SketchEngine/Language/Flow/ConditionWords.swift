/// Longer ways to begin a clause, as the one word that says the same.
enum ConditionWords {
  /// "provided that it fits" as "if it fits", "as soon as it rings" as "once it rings".
  static func plain(_ words: [Word]) -> [Word] {
    var plain: [Word] = []
    var index = 0
    while index < words.count {
      guard let (count, word) = opening(words[index...]) else {
        plain.append(words[index])
        index += 1
        continue
      }
      var one = words[index]
      one.token.text = word
      one.token.lower = word
      one.token.span = one.span.lowerBound..<words[index + count - 1].span.upperBound
      one.lemma = word
      one.tag = .subordinator
      one.form = nil
      plain.append(one)
      index += count
    }
    return plain
  }

  private static func opening(_ words: ArraySlice<Word>) -> (count: Int, word: String)? {
    if let count = words.opening(ifs), count < words.count { return (count, "if") }
    if let count = words.opening(onces), count < words.count { return (count, "once") }
    return nil
  }

  private static let ifs = FlowWords.phrases(
    """
    provided that, providing that, assuming that, given that, on condition that,
    on the condition that, in the event that, supposing that, in case that
    """)
  private static let onces = FlowWords.phrases("as soon as, the moment that, immediately after")
}

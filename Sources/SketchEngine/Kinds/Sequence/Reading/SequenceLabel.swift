/// The words on a message.
enum SequenceLabel {
  /// Words as typed, with the spaces they had.
  static func text(_ words: [Word]) -> String {
    var text = ""
    for (index, word) in words.enumerated() {
      if index > 0, word.token.isSpaced { text += " " }
      if word.tag == .quoted, words.count > 1 {
        text += "“\(word.text)”"
      } else {
        text += word.text
      }
    }
    while let last = text.last, ",:; ".contains(last) { text.removeLast() }
    return text
  }

  private static let fillers = FunctionWords.words(
    "then also now finally next first directly immediately just simply itself himself herself")

  /// What is told, short: articles and words of order left out, a capital at the beginning.
  ///
  /// - Parameters:
  ///   - verb: What is done, in its base form; empty where only the thing told is wanted.
  ///   - rest: What follows, without whoever is told.
  /// - Returns: The label, such as `Send form`.
  static func label(verb: String, _ rest: [Word]) -> String {
    var kept = rest.filter { word in
      if word.tag == .determiner, word.says("a", "an", "the", "this", "that", "these", "those") {
        return word.token.text == "A"
      }
      if word.tag == .possessive, word.says("its", "their", "his", "her", "our", "your", "my") {
        return false
      }
      return !(word.token.kind == .word && fillers.contains(word.lower))
    }
    while let first = kept.first, first.token.kind == .mark, !first.isMark("(") {
      kept.removeFirst()
    }
    while let last = kept.last,
      last.isMark(",", ":", "-", "—") || last.says("and", "to", "with", "for", "by", "then", "but")
    {
      kept.removeLast()
    }
    if verb.isEmpty, kept.count == 1, let only = kept.first { return capitalized(only.text) }
    let words = text(kept)
    return capitalized([verb, words].filter { !$0.isEmpty }.joined(separator: " "))
  }

  /// The same words, the first letter in upper case unless the word is one of a protocol.
  static func capitalized(_ text: String) -> String {
    guard let first = text.split(separator: " ").first, !first.contains("_"),
      !first.contains("("), !first.contains("."), first.dropFirst().allSatisfy({ !$0.isUppercase })
    else { return text }
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// A condition as it stands in brackets: without an article at its beginning.
  static func condition(_ words: [Word]) -> String {
    var words = words
    while let first = words.first, first.token.kind == .mark || first.says("the", "a", "an", "that")
    {
      words.removeFirst()
    }
    while let last = words.last, last.token.kind == .mark || last.says("then", "and") {
      words.removeLast()
    }
    return text(words)
  }
}

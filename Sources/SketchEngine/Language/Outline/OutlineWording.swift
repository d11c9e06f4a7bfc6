/// How words of a prompt become the words of a box.
enum OutlineWording {
  /// Words as they were typed, apart where they were apart.
  static func text(_ words: some Sequence<Word>) -> String {
    var text = ""
    for word in words {
      if !text.isEmpty, word.token.isSpaced || word.tag == .quoted { text += " " }
      text += word.text
    }
    return text
  }

  /// A label: without an article before it, and with a capital.
  static func label(_ words: [Word], capitalizes: Bool = true) -> String {
    var words = words[...]
    while let first = words.first, words.count > 1,
      first.tag == .determiner && first.says("a", "an", "the", "some", "another")
        || first.tag == .possessive
    {
      words = words.dropFirst()
    }
    while let last = words.last, last.token.kind == .mark, !last.isMark(")", "?", "!", "%", "+") {
      words = words.dropLast()
    }
    let text = text(words)
    guard capitalizes, let first = words.first, first.tag != .quoted else { return text }
    return isTyped(first) ? text : text.capitalizedFirst
  }

  /// Whether a word is a file's or a program's own name, which keeps its case.
  private static func isTyped(_ word: Word) -> Bool {
    word.text.contains { $0.isNumber || "._/#@".contains($0) }
      || word.text.dropFirst().contains { $0.isUppercase }
  }
}

/// Names that a colon opens: "Columns: This week, Next week" begins with a name, capital and all.
enum ColonNames {
  /// Words where the first behind a colon is a name, if those listed after it are names as well.
  static func settled(_ words: [Word]) -> [Word] {
    var words = words
    for index in words.indices.dropFirst()
    where words[index - 1].isMark(":") && words[index].token.isCapitalized
      && words[index].isOpening && words[index].token.kind == .word
    {
      let end = words[index...].firstIndex { $0.isMark(",", ";", ":", "(") } ?? words.count
      guard end < words.count, words[end].isMark(","),
        isName(words[index..<end]) || end == index + 1 && listsThings(words[..<(index - 1)]),
        end + 1 < words.count, words[end + 1].token.isCapitalized,
        words[end + 1].token.kind == .word
      else { continue }
      words[index].isOpening = false
    }
    return words
  }

  /// "a list of lessons:": what follows are names of them, whatever they mean elsewhere.
  private static func listsThings(_ words: ArraySlice<Word>) -> Bool {
    guard let last = words.last, words.count > 1, let before = words.dropLast().last else {
      return false
    }
    return Lemmas.isPlural(last.lower) && before.says("of", "the")
      && ControlLexicon.sense(of: [last.lower]) == nil
  }

  /// Whether words of which the first has a capital are the name of something, and not a control.
  private static func isName(_ words: ArraySlice<Word>) -> Bool {
    guard words.count > 1, let first = words.first, let last = words.last,
      words.allSatisfy({ $0.token.kind == .word && $0.tag != .quoted }),
      !ControlLexicon.isPlainControl(last)
    else { return false }
    if words.contains(where: { $0.says("with", "and", "containing", "showing", "for") }) {
      return false
    }
    // "A search", "Large logo": an article or a look before a control.
    if first.says("a", "an", "the", "one", "two", "three", "four") { return false }
    return ControlLexicon.sense(of: words.map(\.lower)) == nil
  }
}

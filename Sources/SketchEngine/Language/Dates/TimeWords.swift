/// Takes words apart that join two times, so that each can be read: “Feb-Apr”, “1939–1945”, “10am-noon”.
enum TimeWords {
  /// The words with such pieces apart.
  static func split(_ words: [Word]) -> [Word] {
    var result: [Word] = []
    for (index, word) in words.enumerated() {
      guard word.token.kind == .word || word.token.kind == .number,
        let dash = cut(in: word.text, after: result, before: words.dropFirst(index + 1).first)
      else {
        result.append(word)
        continue
      }
      var offset = word.span.lowerBound
      for (place, text) in [
        String(word.text[..<dash]), String(word.text[dash]),
        String(word.text[word.text.index(after: dash)...]),
      ].enumerated() {
        var piece = word
        piece.token.text = text
        piece.token.lower = text.lowercased()
        piece.token.kind = place == 1 ? .mark : text.allSatisfy(\.isNumber) ? .number : .word
        piece.token.span = offset..<(offset + text.utf8.count)
        piece.token.isSpaced = place == 0 && word.token.isSpaced
        piece.tag = place == 1 ? .mark : text.allSatisfy(\.isNumber) ? .number : .name
        offset += text.utf8.count
        result.append(piece)
      }
    }
    return result
  }

  /// Where a dash parts two times.
  private static func cut(in text: String, after before: [Word], before next: Word?) -> String
    .Index?
  {
    guard text.contains(where: { "-‑".contains($0) }) else { return nil }
    let isISO =
      text.split(separator: "-").count >= 2 && text.prefix(4).allSatisfy(\.isNumber)
      && text.dropFirst(4).first == "-" && text.count <= 10 && text.count != 9
    if isISO { return nil }
    for index in text.indices where "-‑".contains(text[index]) {
      let left = String(text[..<index])
      let right = String(text[text.index(after: index)...])
      guard !left.isEmpty, !right.isEmpty else { continue }
      if isTime(left, before), isTime(right, before) { return index }
    }
    return nil
  }

  private static func isTime(_ text: String, _ before: [Word]) -> Bool {
    if text.allSatisfy(\.isNumber), (1...4).contains(text.count) { return true }
    if ["present", "now", "today", "noon"].contains(text.lowercased()) { return true }
    guard let line = try? Prompt(text), let tokens = line.lines.first?.tokens, tokens.count == 1
    else { return false }
    var words = Tagger.words(of: tokens)
    words[0].token.text = text.capitalizedFirst
    guard let found = MomentReader(words).moment(at: 0), found.count == 1 else { return false }
    if case .weekday = found.moment.form { return true }
    return true
  }
}

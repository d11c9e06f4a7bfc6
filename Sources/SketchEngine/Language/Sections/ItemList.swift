/// Cuts a list into the words of its items: "a, b and c", "a; b", "a -> b", "first a, then b".
enum ItemList {
  /// The items of some words.
  static func items(of words: [Word]) -> [SectionDraft.Item] {
    pieces(of: words).compactMap { SectionDraft.Item($0) }
  }

  /// The words of each item.
  static func pieces(of words: [Word]) -> [[Word]] {
    var pieces = cut(words) { isStrong(words, $0) }
    guard let last = pieces.popLast() else { return [] }
    if pieces.isEmpty {
      pieces = cut(last) { isAnd(last[$0]) }
    } else if let and = lastAnd(in: last), and > 0 {
      // "a, b and c": in a list with commas only the last one separates.
      pieces += [Array(last[..<and]), Array(last[and...])]
    } else {
      pieces.append(last)
    }
    return pieces.map(bare).filter { piece in
      piece.contains { $0.token.kind != .mark && !$0.says("and", "then", "or", "finally") }
    }
  }

  private static func lastAnd(in words: [Word]) -> Int? {
    // ", and research and development" is one item.
    if words.first.map(isAnd) ?? false { return nil }
    var depth = 0
    var found: Int?
    for (index, word) in words.enumerated() {
      if word.isMark("(") { depth += 1 }
      if word.isMark(")") { depth = max(0, depth - 1) }
      if depth == 0, isAnd(word) { found = index }
    }
    return found
  }

  /// Cuts words where something separates them, outside of brackets.
  static func cut(_ words: [Word], where separates: (Int) -> Bool) -> [[Word]] {
    var pieces: [[Word]] = [[]]
    var depth = 0
    for index in words.indices {
      if words[index].isMark("(", "[") { depth += 1 }
      if words[index].isMark(")", "]") { depth = max(0, depth - 1) }
      if depth == 0, separates(index) {
        pieces.append([])
      } else {
        pieces[pieces.count - 1].append(words[index])
      }
    }
    return pieces.filter { !$0.isEmpty }
  }

  private static func isStrong(_ words: [Word], _ index: Int) -> Bool {
    let word = words[index]
    if word.isMark(",", ";", "|") || word.tag == .arrow { return true }
    if word.isMark("."),
      word.token.isSpaced || index + 1 == words.count
        || words[index + 1].token.isSpaced
    {
      return true
    }
    if word.isMark("/"), word.token.isSpaced { return true }
    return word.says("then", "vs", "vs.", "versus") && index > 0
      || word.says("followed") && index + 1 < words.count && words[index + 1].says("by")
  }

  private static func isAnd(_ word: Word) -> Bool {
    word.says("and", "or") || word.says("plus") && !word.token.isCapitalized
  }

  /// Words without what only ties them to the one before.
  private static func bare(_ words: [Word]) -> [Word] {
    var words = words[...]
    while let first = words.first, words.count > 1,
      first.says("and", "or", "then", "finally", "lastly", "by", "also")
        || first.isMark(",", ";", ":")
    {
      words = words.dropFirst()
    }
    return Array(words)
  }
}

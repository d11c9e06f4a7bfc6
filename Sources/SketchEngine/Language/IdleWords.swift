/// Words between two others that tie nothing.
enum IdleWords {
  /// "the logger, in turn, warns the guard" as "the logger warns the guard".
  static func removed(from words: [Word]) -> [Word] {
    var kept: [Word] = []
    var index = 0
    while index < words.count {
      let isIdle =
        words[index].says("in") && index + 1 < words.count && words[index + 1].says("turn")
      guard isIdle else {
        kept.append(words[index])
        index += 1
        continue
      }
      index += 2
      let isSetOff = index < words.count && words[index].isMark(",")
      if isSetOff, kept.last?.isMark(",") == true {
        kept.removeLast()
        index += 1
      }
    }
    return kept
  }
}

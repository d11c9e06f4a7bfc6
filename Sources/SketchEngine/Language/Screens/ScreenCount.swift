/// How many screens something consists of: "with 3 screens", "in four steps".
struct ScreenCount {
  let count: Int
  /// Where the words begin.
  let start: Int
  /// Where they end.
  let end: Int

  init?(_ words: [Word]) {
    for index in words.indices.dropLast(2) where index > 0 && words[index].says("with", "of", "in")
    {
      guard let count = NounGroupReader.count(words[index + 1]), (2...8).contains(count) else {
        continue
      }
      var end = index + 2
      if end < words.count, words[end].tag == .adjective || words[end].says("phone", "mobile") {
        end += 1
      }
      guard end < words.count, words[end].says("screens", "pages", "slides", "steps") else {
        continue
      }
      self.count = count
      start = index
      self.end = end + 1
      return
    }
    return nil
  }
}

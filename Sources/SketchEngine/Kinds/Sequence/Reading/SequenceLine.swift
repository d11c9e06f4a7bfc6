/// A line or a sentence of the prompt, as far as sequences are told in it.
struct SequenceLine {
  /// Its words, without what orders the drawing.
  var words: [Word]
  /// How deep it stands: items stand under the line before them.
  var depth: Int
  /// Whether it has a bullet or a number.
  var isItem: Bool
  /// Whether it is the first sentence of its line.
  var beginsLine: Bool
  /// Whether it gives the order to draw.
  var isOrder: Bool

  /// "for", "showing", "where": what ties the content to the order.
  private static func isIntroduction(_ word: Word) -> Bool {
    word.says(
      "for", "of", "showing", "about", "where", "in", "which", "that", "when", "to",
      "illustrating", "depicting", "describing")
  }

  /// The lines of a brief.
  static func lines(of brief: Brief) -> [SequenceLine] {
    var depth = 0
    return brief.sentences.enumerated().map { number, sentence in
      let start = min(brief.order.contentStarts[number] ?? 0, sentence.words.count)
      if sentence.beginsLine { depth = sentence.indent * 2 + (sentence.marker == nil ? 0 : 1) }
      var words = sentence.words[start...]
      if brief.order.contentStarts[number] != nil {
        while let first = words.first, first.isMark(":", ",") || isIntroduction(first) {
          words.removeFirst()
        }
      }
      return SequenceLine(
        words: Array(words), depth: depth,
        isItem: sentence.marker != nil, beginsLine: sentence.beginsLine,
        isOrder: brief.order.contentStarts[number] != nil)
    }
  }
}

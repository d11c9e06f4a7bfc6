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
    return brief.sentences.enumerated().flatMap { number, sentence -> [SequenceLine] in
      let start = min(brief.order.contentStarts[number] ?? 0, sentence.words.count)
      if sentence.beginsLine { depth = sentence.indent * 2 + (sentence.marker == nil ? 0 : 1) }
      var words = sentence.words[start...]
      if brief.order.contentStarts[number] != nil {
        while let first = words.first, first.isMark(":", ",") || isIntroduction(first) {
          words.removeFirst()
        }
      }
      return arrows(in: Array(words)).enumerated().map { part, words in
        SequenceLine(
          words: words, depth: depth,
          isItem: sentence.marker != nil, beginsLine: part == 0 && sentence.beginsLine,
          isOrder: part == 0 && brief.order.contentStarts[number] != nil)
      }
    }
  }

  /// "A -> B: ask, B -> A: answer": parts that each have an arrow of their own, with what it says.
  private static func arrows(in words: [Word]) -> [[Word]] {
    guard words.filter({ $0.tag == .arrow }).count > 1,
      words.filter({ $0.isMark(":") }).count > 1
    else { return [words] }
    var parts: [[Word]] = [[]]
    for (index, word) in words.enumerated() {
      if word.isMark(",", ";"), parts[parts.count - 1].contains(where: { $0.tag == .arrow }),
        words[(index + 1)...].prefix(while: { !$0.isMark(",", ";", ":") })
          .contains(where: { $0.tag == .arrow })
      {
        parts.append([])
      } else {
        parts[parts.count - 1].append(word)
      }
    }
    return parts.filter { !$0.isEmpty }
  }
}

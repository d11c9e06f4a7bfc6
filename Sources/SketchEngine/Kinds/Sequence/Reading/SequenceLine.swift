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
    return numbered(brief).enumerated().flatMap { number, part -> [SequenceLine] in
      let (sentence, contentStart) = part
      var start = min(contentStart ?? 0, sentence.words.count)
      // "sequence diagram cook, waiter: …": the first of a list is no part of the order.
      if start > 1, start < sentence.words.count, sentence.words[start].isMark(","),
        sentence.words[start - 1].tag == .noun,
        !sentence.words[start - 1].says("diagram", "chart", "sequence", "please")
      {
        start -= 1
      }
      if sentence.beginsLine { depth = sentence.indent * 2 + (sentence.marker == nil ? 0 : 1) }
      var words = sentence.words[start...]
      if contentStart != nil {
        while let first = words.first, first.isMark(":", ",") || isIntroduction(first) {
          words.removeFirst()
        }
      }
      if let last = words.last, words.count > 2, words.contains(where: { $0.tag == .arrow }),
        sentence.ending == .stop, last.token.kind == .number, Int(last.text) ?? 100 < 100,
        number + 1 < brief.sentences.count,
        brief.sentences[number + 1].words.contains(where: { $0.tag == .arrow })
      {
        // "1. A -> B: ask 2. B -> A: answer": the number belongs to what comes next.
        words.removeLast()
      }
      var told = Array(words)
      // "before he starts, he asks the tower": first what happens first.
      if told.contains(where: { $0.says("before") }), !told.contains(where: { $0.tag == .arrow }) {
        told = ClauseOrder.chronological(told)
      }
      return arrows(in: named(told)).enumerated().map { part, words in
        SequenceLine(
          words: words, depth: depth,
          isItem: sentence.marker != nil, beginsLine: part == 0 && sentence.beginsLine,
          isOrder: part == 0 && contentStart != nil)
      }
    }
  }

  /// The sentences, those that number several steps parted, and where the content of each begins.
  private static func numbered(_ brief: Brief) -> [(Sentence, Int?)] {
    brief.sentences.enumerated().flatMap { number, sentence -> [(Sentence, Int?)] in
      let start = brief.order.contentStarts[number]
      guard !sentence.words.contains(where: { $0.tag == .arrow }) else {
        return [(sentence, start)]
      }
      let before = number > 0 ? brief.sentences[number - 1] : nil
      return InlineNumbers.parts(of: sentence, after: before).enumerated().map { place, part in
        (part, place == 0 ? start : nil)
      }
    }
  }

  /// "A calls B": a letter before a verb, or where nothing follows it, is a name.
  private static func named(_ words: [Word]) -> [Word] {
    var named = words
    for index in words.indices where words[index].text == "A" && words[index].tag == .determiner {
      let next = words.dropFirst(index + 1).first
      let isName =
        next.map { next in
          next.token.kind == .mark || next.says("and", "to")
            || VerbForms.canBeFinite(next)
              && words.dropFirst(index + 2).first.map {
                $0.token.isCapitalized || $0.tag == .determiner || $0.says("to")
              } ?? false
        } ?? true
      if isName { named[index].tag = .name }
    }
    return named
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

/// Mends slips of the pen in words that name screens and controls.
///
/// Only a long word that nobody knows, and that is one letter away from exactly one that is known, is
/// read as that one.
enum Spelling {
  /// The sentences with mended words, and what was read as what.
  static func mended(
    _ sentences: [Sentence]
  ) -> (sentences: [Sentence], changes: [(from: String, to: String)]) {
    var sentences = sentences
    var changes: [(from: String, to: String)] = []
    for sentence in sentences.indices {
      for index in sentences[sentence].words.indices {
        let word = sentences[sentence].words[index]
        guard let better = better(word) else { continue }
        changes.append((word.text, better))
        sentences[sentence].words[index].token.lower = better
        sentences[sentence].words[index].token.text =
          word.token.isCapitalized ? better.capitalizedFirst : better
      }
    }
    return (sentences, changes)
  }

  private static func better(_ word: Word) -> String? {
    let typed = word.lower
    guard word.token.kind == .word, word.tag != .quoted, typed.utf8.count >= 7,
      !word.token.isCapitalized || word.isOpening,
      typed.utf8.allSatisfy({ $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }),
      !known.contains(typed), !known.contains(Lemmas.singular(typed)),
      !Lemmas.verbForms(typed).contains(where: {
        Verbs.strong.contains($0.base) || Verbs.weak.contains($0.base)
      }),
      Topics.entry(for: [typed]) == nil, Lexicon.senses(of: [typed]).isEmpty
    else { return nil }
    let letters = Array(typed.utf8)
    var found: String?
    for candidate in words where candidate.letters.first == letters.first {
      guard isNear(letters, candidate.letters) else { continue }
      if found != nil { return nil }
      found = candidate.text
    }
    return found
  }

  private static let words: [(text: String, letters: [UInt8])] = {
    var words: [(text: String, letters: [UInt8])] = []
    var seen: Set<String> = []
    func add(_ text: String) {
      for name in text.lowercased().split(whereSeparator: { !$0.isLetter }) where name.count >= 7 {
        let name = String(name)
        if seen.insert(name).inserted { words.append((name, Array(name.utf8))) }
      }
    }
    for template in ScreenTemplates.all { template.names.forEach(add) }
    for table in [ControlNouns.table, ControlNouns.everyday] { add(table) }
    return words
  }()

  private static let known: Set<String> = Set(words.map(\.text))

  /// Whether one letter is missing, too much or wrong, or two neighbors changed places.
  private static func isNear(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    guard abs(a.count - b.count) <= 1, a != b else { return false }
    var start = 0
    while start < min(a.count, b.count), a[start] == b[start] { start += 1 }
    var endA = a.count
    var endB = b.count
    while endA > start, endB > start, a[endA - 1] == b[endB - 1] {
      endA -= 1
      endB -= 1
    }
    let left = (endA - start, endB - start)
    // "started" and "starter" are two words: an ending is no slip.
    guard endA < a.count, endB < b.count else { return false }
    if left == (2, 2) { return a[start] == b[start + 1] && a[start + 1] == b[start] }
    return left.0 <= 1 && left.1 <= 1
  }
}

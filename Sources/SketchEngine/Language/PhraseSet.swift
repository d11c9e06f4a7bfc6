/// Phrases of several words, found by their first word.
struct PhraseSet: Sendable {
  private let phrases: [String: [[String]]]

  /// - Parameter text: The phrases in lower case, apart by commas.
  init(_ text: String) {
    var phrases: [String: [[String]]] = [:]
    for phrase in text.split(separator: ",") {
      let words = phrase.split { $0 == " " || $0.isNewline }.map(String.init)
      guard let first = words.first else { continue }
      phrases[first, default: []].append(words)
    }
    self.phrases = phrases.mapValues { $0.sorted { $0.count > $1.count } }
  }

  /// How many words the longest phrase has that begins at a position; `nil` where none does.
  func length(in words: [Word], at start: Int) -> Int? {
    guard words.indices.contains(start), words[start].tag != .quoted,
      let candidates = phrases[words[start].lower]
    else { return nil }
    return candidates.first { phrase in
      start + phrase.count <= words.count
        && zip(phrase, words[start...]).allSatisfy { $0 == $1.lower && $1.tag != .quoted }
    }?.count
  }
}

/// What a drawing is headed with.
enum TitleWords {
  /// A title without what only held the sentence together: ", our support desk" → "Support desk".
  static func tidy(_ title: String) -> String {
    var words = title.split(separator: " ").map(String.init)
    while let first = words.first, words.count > 1, isLeadIn(first) { words.removeFirst() }
    let rest = words.joined(separator: " ")
    let start = rest.firstIndex { $0.isLetter || $0.isNumber || "\"“'#(".contains($0) }
    let end = rest.lastIndex { ![",", ";", ":", "-", "–", "—", " "].contains($0) }
    guard let start, let end, start <= end else { return "" }
    return String(rest[start...end]).capitalizedFirst
  }

  private static func isLeadIn(_ word: String) -> Bool {
    let letters = word.filter { $0.isLetter || $0.isNumber }
    return letters.isEmpty
      || ["for", "of", "about", "on", "the", "a", "an", "my", "our", "your", "their", "this"]
        .contains(letters.lowercased())
  }
}

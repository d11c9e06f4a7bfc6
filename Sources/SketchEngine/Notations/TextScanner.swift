/// Goes through the text of a notation letter by letter, and knows the line it is on.
struct TextScanner {
  private let text: [Character]
  private(set) var position = 0
  /// The line it is on, counted from the first line of the whole text.
  private(set) var line: Int

  init(_ text: Substring, line: Int) {
    self.text = Array(text)
    self.line = line
  }

  var isAtEnd: Bool { position >= text.count }

  /// The letter here; `nil` at the end.
  var next: Character? { peek(0) }

  /// The letter some places further on.
  func peek(_ offset: Int) -> Character? {
    text.indices.contains(position + offset) ? text[position + offset] : nil
  }

  /// Whether the text goes on so.
  func starts(with part: String) -> Bool { text[position...].starts(with: part) }

  /// Takes the next letter.
  @discardableResult
  mutating func take() -> Character? {
    guard position < text.count else { return nil }
    let letter = text[position]
    if letter.isNewline { line += 1 }
    position += 1
    return letter
  }

  /// Takes a part if the text goes on so.
  mutating func skip(_ part: String) -> Bool {
    guard starts(with: part) else { return false }
    for _ in part { take() }
    return true
  }

  /// Takes letters as long as they are of a sort.
  mutating func take(while isOfSort: (Character) -> Bool) -> String {
    var taken = ""
    while let letter = next, isOfSort(letter) {
      taken.append(letter)
      take()
    }
    return taken
  }

  /// Takes letters up to a part and the part itself; `nil`, and nothing taken, where it never comes.
  mutating func take(upTo part: String) -> String? {
    var ahead = self
    var taken = ""
    while !ahead.isAtEnd {
      if ahead.skip(part) {
        self = ahead
        return taken
      }
      if let letter = ahead.take() { taken.append(letter) }
    }
    return nil
  }

  /// Takes spaces, and line ends as well where that is asked for.
  mutating func skipSpace(andLines: Bool = false) {
    while let letter = next, letter.isWhitespace, andLines || !letter.isNewline { take() }
  }
}

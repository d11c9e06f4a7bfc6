/// Cuts a sentence about a screen into its atoms.
struct AtomReader {
  let words: [Word]
  let spots: SpotReader
  var index = 0

  init(_ words: [Word]) {
    self.words = words
    spots = SpotReader(words)
  }

  /// The atoms of a sentence, each with where it stood in the prompt.
  static func atoms(of words: [Word]) -> [(atom: Atom, span: Range<Int>)] {
    var reader = AtomReader(words)
    var atoms: [(atom: Atom, span: Range<Int>)] = []
    while reader.index < words.count {
      let start = reader.index
      let atom = reader.next()
      if reader.index == start { reader.index += 1 }
      guard let atom else { continue }
      let last = words[min(reader.index, words.count) - 1]
      atoms.append((atom, words[start].span.lowerBound..<last.span.upperBound))
    }
    return atoms
  }

  func at(_ index: Int) -> Word? { words.indices.contains(index) ? words[index] : nil }

  /// Whether a word stands for itself: in quotes, or with a capital that begins no sentence.
  func isName(_ index: Int) -> Bool {
    guard let word = at(index) else { return false }
    return word.tag == .quoted || word.token.isCapitalized && !word.isOpening
  }

  private mutating func next() -> Atom? {
    guard let word = at(index) else { return nil }
    if word.tag == .quoted { return thing() }
    if word.token.kind == .mark {
      let start = index
      if let atom = mark(word) { return atom }
      if index > start { return nil }
    }
    if skipsModal() { return nil }
    if word.tag == .arrow {
      index += 1
      return .slash
    }
    if isName(index) { return thing() }
    if let atom = region() ?? reference() ?? joint() ?? position() ?? saying() ?? look() {
      return atom
    }
    if skipsFiller() { return nil }
    return thing()
  }

  // MARK: Marks

  private mutating func mark(_ word: Word) -> Atom? {
    switch word.text {
    case ",": return take(1, .comma)
    case ";": return take(1, .semicolon)
    case ":": return take(1, .colon)
    case "-", "–", "—": return take(1, .dash)
    case "&": return take(1, .and)
    case "/", "|": return take(1, .slash)
    case ">", "›", "»": return take(1, .slash)
    case "•", "·": return take(1, .comma)
    case "(", "[":
      let close = word.text == "(" ? ")" : "]"
      guard let end = words[index...].firstIndex(where: { $0.isMark(close) }) else {
        index += 1
        return nil
      }
      let inner = Array(words[(index + 1)..<end])
      index = end + 1
      return inner.isEmpty ? nil : .bracket(inner)
    case "+":
      if at(index + 1)?.says("button", "icon", "sign", "symbol") == true { return nil }
      return take(1, .and)
    case "×", "#": return nil
    default:
      index += 1
      return nil
    }
  }

  mutating func take(_ count: Int, _ atom: Atom) -> Atom {
    index += count
    return atom
  }
}

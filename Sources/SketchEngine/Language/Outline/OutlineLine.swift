/// A line of an outline, and how deep it stands.
struct OutlineLine {
  var sentences: [OutlineOrder.Part]
  /// Where its first word stands, in columns, after bullets and the lines of a drawn tree.
  var column: Int
  /// How deep its number says it stands: 2 for "1.1".
  var level: Int?
  /// How many `#` it begins with.
  var heading = 0
  var marker: Prompt.Marker?
  var isOrder: Bool
  /// Where its number stood, as in "1.2".
  var number: Range<Int>?

  /// All its words, with the marks that ended its sentences.
  var words: [Word] {
    var words: [Word] = []
    for (index, part) in sentences.enumerated() {
      words += part.words
      let isLast = index == sentences.count - 1
      switch part.sentence.ending {
      case .question: words.append(Self.mark("?", after: part))
      case .stop where !isLast: words.append(Self.mark(".", after: part))
      case .semicolon: words.append(Self.mark(";", after: part))
      case .stop, .line: break
      }
    }
    return words
  }

  /// Whether it ends as a sentence does.
  var isSentence: Bool { sentences.last?.sentence.ending == .stop }

  static func mark(_ text: String, after part: OutlineOrder.Part) -> Word {
    let end = part.words.last?.span.upperBound ?? 0
    return Word(
      token: Token(text: text, lower: text, kind: .mark, span: end..<end, isSpaced: false),
      tag: .mark, lemma: text, form: nil)
  }

  private static let glyphs: Set<String> = [
    "├", "└", "│", "─", "┌", "┬", "┼", "┐", "╰", "╭", "|", "+", "•", "▸", "▶", "►", "*", "`",
  ]

  /// The lines of some sentences.
  static func lines(of parts: [OutlineOrder.Part], _ text: [UInt8]) -> [OutlineLine] {
    var lines: [OutlineLine] = []
    for part in parts {
      if let last = lines.indices.last, lines[last].sentences[0].sentence.line == part.sentence.line
      {
        lines[last].sentences.append(part)
        continue
      }
      var part = part
      var heading = 0
      while let first = part.words.first, first.token.kind == .mark || first.tag == .arrow,
        glyphs.contains(first.text) || first.text == "#"
          || first.tag == .arrow && first.text.isEmpty
            && first.token.arrow == Token.Arrow.none
      {
        if first.text == "#" { heading += 1 }
        part.words.removeFirst()
      }
      var line = OutlineLine(
        sentences: [part], column: 0, heading: heading, marker: part.sentence.marker,
        isOrder: part.isOrder)
      if let first = part.words.first { line.column = Self.column(of: first.span.lowerBound, text) }
      line.takeNumber()
      lines.append(line)
    }
    for index in lines.indices {
      if case .number = lines[index].marker, lines.contains(where: { $0.level ?? 0 > 1 }) {
        lines[index].level = 1
      }
    }
    return lines.flatMap(\.pieces).filter { $0.isOrder || !$0.words.isEmpty }
  }

  /// "1 Plan 1.1 Goals 1.2 Costs 2 Build" in one line: a line for each number.
  private var pieces: [OutlineLine] {
    guard sentences.count == 1 || !isOrder else { return [self] }
    let words = sentences.flatMap(\.words)
    let starts = words.indices.filter { index in
      words[index].token.kind == .number && index + 1 < words.count
        && words[index + 1].token.kind == .word
        && words[index].text.split(separator: ".").allSatisfy {
          $0.count < 3 && $0.allSatisfy(\.isNumber)
        }
    }
    guard starts.count > 2, let first = starts.first, words[first].text == "1",
      starts.contains(where: { words[$0].text.contains(".") })
    else { return [self] }
    var pieces: [OutlineLine] = []
    var lead = self
    lead.sentences = [sentences[0]]
    lead.sentences[0].words = words[..<first].filter { $0.token.kind != .mark }
    if isOrder { pieces.append(lead) }
    for (place, start) in starts.enumerated() {
      let end = place + 1 < starts.count ? starts[place + 1] : words.count
      var piece = self
      piece.isOrder = false
      piece.sentences = [sentences[0]]
      piece.sentences[0].words = words[(start + 1)..<end].filter { !$0.isMark(",", ";", ".") }
      piece.level = words[start].text.split(separator: ".").count
      piece.number = words[start].span
      pieces.append(piece)
    }
    return pieces
  }

  /// "1.2 Scope" and "1.2.1 Aims" say how deep they stand.
  private mutating func takeNumber() {
    guard let first = sentences[0].words.first, first.tag == .number || first.token.kind == .number,
      sentences[0].words.count > 1
    else { return }
    let parts = first.text.split(separator: ".")
    guard parts.count > 1 || first.text.hasSuffix("."),
      parts.allSatisfy({ $0.count < 3 && $0.allSatisfy(\.isNumber) })
    else { return }
    level = parts.count
    number = first.span
    sentences[0].words.removeFirst()
    if sentences[0].words.first?.isMark(".", ")") == true { sentences[0].words.removeFirst() }
  }

  /// How many characters stand before a byte in its line; a tab counts four.
  static func column(of offset: Int, _ text: [UInt8]) -> Int {
    var start = min(offset, text.count)
    while start > 0, text[start - 1] != 0x0A { start -= 1 }
    var column = 0
    for byte in text[start..<min(offset, text.count)] {
      // Bytes that go on with a character take no room.
      if byte == 0x09 { column += 4 } else if byte & 0xC0 != 0x80 { column += 1 }
    }
    return column
  }

  /// Whether lines tell by their places what stands under what.
  static func isStructured(_ lines: [OutlineLine]) -> Bool {
    let content = lines.filter { !$0.isOrder }
    guard !content.isEmpty, lines.count > 1 else { return false }
    let columns = content.map(\.column)
    if columns.contains(where: { $0 != columns[0] }) { return true }
    if content.contains(where: { $0.words.contains { $0.tag == .arrow } }) { return false }
    if content.contains(where: { $0.marker != nil || $0.level != nil || $0.heading > 0 }) {
      return true
    }
    return content.count > 2
      && !content.contains { line in
        line.isSentence || line.words.contains { $0.isMark(":") }
          || line.words.indices.contains { index in
            OutlineRelations.match(in: line.words, at: index) != nil && line.words.count > 3
          }
      }
  }
}

extension SectionReader {
  /// Whether lines, not sentences, tell what stands under what.
  static func isStructured(_ lines: [OutlineLine], _ vocabulary: SectionVocabulary) -> Bool {
    let content = lines.filter { !$0.words.isEmpty }
    guard content.count > 1 else { return false }
    if OutlineLine.isStructured(content) { return true }
    let told = content.filter { line in
      line.words.last?.isMark(":") ?? false
        || line.words.prefix(7).contains { $0.isMark(":") }
        || line.marker != nil || line.heading > 0
        || vocabulary.match(in: line.words, at: 0)?.count == line.words.count
    }
    return told.count * 2 >= content.count
  }

  /// Where the line before decides what the next stands under.
  private struct Place {
    var section: Int
    var column: Int
    /// Whether what stands under it is indented more than it is.
    var isIndented: Bool
  }

  /// Reads lines of headings and items.
  mutating func read(_ lines: [OutlineLine]) {
    var place: Place?
    // A marked heading stands over whatever follows.
    let lines = lines.map { line in
      var line = line
      if line.heading > 0 { line.column = line.heading - 100 }
      return line
    }
    for (number, line) in lines.enumerated() {
      let words = Self.trimmed(line.words)
      guard !words.isEmpty else { continue }
      let next = number + 1 < lines.count ? lines[number + 1] : nil
      let isUnder = place.map { Self.isUnder($0, line) } ?? false
      if line.isOrder, !words.contains(where: { $0.isMark(":") }), next != nil,
        line.marker == nil, Self.isLeadIn(words)
      {
        wish(words)
        continue
      }
      if let heading = headingLine(line, words, next, isUnder: isUnder) {
        let index = section(heading.words, known: heading.known)
        // What follows "Board: treasurer" at the same place is a heading or an item of its own.
        let isIndented = next.map { $0.column > line.column } ?? false || !heading.items.isEmpty
        place = Place(section: index, column: line.column, isIndented: isIndented)
        add(heading.items, to: index)
        continue
      }
      if line.isOrder || line.isSentence && line.marker == nil && words.count > 8 {
        readProse(words)
        continue
      }
      if !isUnder { place = nil }
      let item = SectionDraft.Item(words.filter { !$0.isMark(";") })
      add(item.map { [$0] } ?? [], to: place?.section)
    }
  }

  /// "showing the following", "it has these parts": said before a list.
  private static func isLeadIn(_ words: [Word]) -> Bool {
    words.allSatisfy { word in
      FunctionWords.isClosed(word.lower) || word.token.kind == .mark
        || word.says("items", "list", "parts", "data", "content", "steps", "stages", "levels")
    }
  }

  private static func isUnder(_ place: Place, _ line: OutlineLine) -> Bool {
    place.isIndented ? line.column > place.column : line.column >= place.column
  }

  private static func trimmed(_ words: [Word]) -> [Word] {
    var words = words[...]
    while let first = words.first, first.isMark(":", ",", ".", ";") { words = words.dropFirst() }
    while let last = words.last, last.isMark(",", ".", ";") { words = words.dropLast() }
    return Array(words)
  }

  /// A heading with what follows it in its line; `nil` where the line is an item.
  private func headingLine(
    _ line: OutlineLine, _ words: [Word], _ next: OutlineLine?, isUnder: Bool
  ) -> (words: [Word], known: Int?, items: [SectionDraft.Item])? {
    let known = vocabulary.match(in: words, at: 0)
    if words.last?.isMark(":") ?? false {
      let head = Array(words.dropLast())
      guard !head.isEmpty, head.count < 9 else { return nil }
      return (head, known.flatMap { $0.count == head.count ? $0.name : nil }, [])
    }
    if let known, known.count == words.count { return (words, known.name, []) }
    // A wider item that follows stands under the line before it.
    let deeper = next.map { $0.column > line.column } ?? false
    if line.heading > 0 || deeper && !isDeep(line, isUnder) {
      if let cut = cut(words) { return inline(words, cut, known) }
      return (words, known.flatMap { $0.count == words.count ? $0.name : nil }, [])
    }
    guard let cut = cut(words), cut > 0, cut < 9 else { return nil }
    let head = words[..<cut]
    let isHead = known?.count == cut || !isUnder || line.marker == nil && !isDeep(line, isUnder)
    guard isHead, !head.contains(where: { $0.isMark("(") }) else { return nil }
    return inline(words, cut, known)
  }

  /// Whether a line stands under a heading by its indent or bullet.
  private func isDeep(_ line: OutlineLine, _ isUnder: Bool) -> Bool {
    isUnder && line.column > 0 && line.marker != nil
  }

  private func inline(
    _ words: [Word], _ cut: Int, _ known: (name: Int, count: Int)?
  ) -> (words: [Word], known: Int?, items: [SectionDraft.Item]) {
    let rest = Array(words[(cut + 1)...])
    return (
      Array(words[..<cut]), known.flatMap { $0.count == cut ? $0.name : nil },
      ItemList.items(of: rest)
    )
  }

  /// Where a colon, an equals sign or a dash parts a heading from its items.
  func cut(_ words: [Word]) -> Int? {
    if let colon = words.firstIndex(where: { $0.isMark(":") }) { return colon }
    return words.indices.dropFirst().first { index in
      words[index].isMark("=")
        || words[index].isMark("-", "–", "—") && words[index].token.isSpaced
          && index + 1 < words.count && words[index + 1].token.isSpaced
    }
  }
}

extension SectionReader {
  /// "a blue pyramid": the color of all of it.
  mutating func takeGeneralColor(_ brief: Brief) {
    guard let words = brief.sentences.first?.words else { return }
    let start = min(brief.order.contentStarts[0] ?? 0, words.count)
    for index in words[..<start].indices where words[index].tag != .quoted {
      if let found = NounGroupReader(words).color(at: index) { color = found.color }
    }
  }

  /// Takes out what says how things are to look: "make the base green", "with four stages".
  mutating func takeWishes(_ line: inout OutlineLine) {
    for index in line.sentences.indices {
      let words = line.sentences[index].words
      if let found = ThingColor.clause(words), !words.contains(where: { $0.isMark(":") }) {
        painted += found
        wished += words.map(\.span)
        line.sentences[index].words = []
        continue
      }
      takeLastClause(&line.sentences[index].words)
      takeCount(&line.sentences[index].words)
      takeLastColor(&line.sentences[index].words)
      takeHeadingColors(&line.sentences[index].words)
    }
    line.sentences.removeAll { $0.words.isEmpty }
  }

  /// "with strengths in green": a heading that is only painted.
  mutating func takeHeadingColors(_ words: inout [Word]) {
    var index = 0
    while index < words.count {
      guard let found = vocabulary.match(in: words, at: index),
        index + found.count + 1 < words.count,
        words[index + found.count].says("in"),
        let color = NounGroupReader(words).color(at: index + found.count + 1)
      else {
        index += 1
        continue
      }
      let name = vocabulary.names[found.name].label
      headingColors.append((name, color.color))
      var start = index
      while start > 0, words[start - 1].says("with", "and", "the") || words[start - 1].isMark(",") {
        start -= 1
      }
      let end = index + found.count + 1 + color.length
      wished += words[start..<end].map(\.span)
      words.removeSubrange(start..<end)
      index = start
    }
  }

  /// Columns with customary heads are sections.
  mutating func readTables(_ text: String, _ lines: inout [OutlineLine]) {
    for table in TextTable.tables(in: text) {
      guard let head = table.rows.first else { continue }
      let words = head.map { cell in
        lines.flatMap(\.words).filter {
          cell.span.contains($0.span.lowerBound) && $0.token.kind != .mark
        }
      }
      let known = words.map { vocabulary.match(in: $0, at: 0) }
      guard known.allSatisfy({ $0 != nil }) else { continue }
      for (column, cell) in words.enumerated() {
        let place = section(cell, known: known[column]?.name)
        for row in table.rows.dropFirst() where column < row.count && !row[column].text.isEmpty {
          var item = SectionDraft.Item(label: row[column].text.capitalizedFirst)
          item.spans = [row[column].span]
          sections[place].items.append(item)
        }
      }
      lines.removeAll { line in
        line.words.contains { word in table.spans.contains { $0.contains(word.span.lowerBound) } }
      }
    }
  }

  /// "…, make the base green": a wish at the end of a list.
  mutating func takeLastClause(_ words: inout [Word]) {
    guard
      let cut = words.indices.dropLast().last(where: { index in
        (words[index].isMark(",", ";") || words[index].says("and"))
          && words[index + 1].says("make", "color", "colour", "paint", "highlight", "shade")
      }), let found = ThingColor.clause(Array(words[(cut + 1)...]))
    else { return }
    painted += found
    wished += words[cut...].map(\.span)
    words.removeSubrange(cut...)
    if words.last?.isMark(",") ?? false { words.removeLast() }
  }

  /// "…, colored blue": a color at the end is that of all.
  mutating func takeLastColor(_ words: inout [Word]) {
    guard let tie = words.lastIndex(where: { $0.says("colored", "coloured", "in") }), tie > 0,
      words[tie - 1].isMark(",") || words[tie - 1].says("all"),
      let found = NounGroupReader(words).color(at: tie + 1), tie + 1 + found.length == words.count
    else { return }
    color = found.color
    wished += words[(tie - 1)...].map(\.span)
    words.removeSubrange((tie - 1)...)
    if words.last?.isMark(",") ?? false { words.removeLast() }
  }

  mutating func takeCount(_ words: inout [Word]) {
    guard count == nil else { return }
    for index in words.indices {
      // "4-step", "three-level".
      let joint = words[index].lower.split(separator: "-").map(String.init)
      if joint.count == 2, let number = Int(joint[0]) ?? FunctionWords.numbers[joint[0]],
        number > 0,
        vocabulary.units.contains(Lemmas.singular(joint[1]))
      {
        count = number
        wished.append(words[index].span)
        words.remove(at: index)
        return
      }
      guard let number = NounGroupReader.count(words[index]) ?? Int(words[index].text), number > 0
      else { continue }
      var end = index + 1
      while end < words.count, end < index + 4,
        !vocabulary.units.contains(Lemmas.singular(words[end].lower)),
        words[end].token.kind == .word
      {
        end += 1
      }
      guard end < words.count, vocabulary.units.contains(Lemmas.singular(words[end].lower)) else {
        continue
      }
      count = number
      var start = index
      while start > 0,
        words[start - 1].says(
          "with", "has", "have", "it", "in", "using", "of", "the", "and", "into")
      {
        start -= 1
      }
      if end + 2 < words.count, words[end + 1].says("per", "in", "for"), words[end + 2].tag != .mark
      {
        // "per field", "in each field".
        end += words[end + 2].says("each", "every") && end + 3 < words.count ? 3 : 2
        if words[end - 1].says("for", "in"), !words[end].says("each", "every") { end -= 2 }
      }
      wished += words[start...end].map(\.span)
      words.removeSubrange(start...end)
      return
    }
  }

  static func comma(before word: Word) -> Word {
    let span = word.span.lowerBound..<word.span.lowerBound
    return Word(
      token: Token(text: ",", lower: ",", kind: .mark, span: span, isSpaced: false), tag: .mark,
      lemma: ",", form: nil)
  }

  /// "in shades of green: …": a color before the list.
  mutating func takeShades() {
    guard var words = parts.first?.words else { return }
    var index = 0
    while index < words.count, words[index].isMark(",", ":") { index += 1 }
    guard index < words.count, words[index].says("in") else { return }
    var next = index + 1
    while next < words.count, words[next].says("shades", "tones", "of", "the", "color", "colour") {
      next += 1
    }
    guard let found = NounGroupReader(words).color(at: next) else { return }
    let end = next + found.length
    guard end == words.count || words[end].token.kind == .mark || words[end].says("with") else {
      return
    }
    color = found.color
    wished += words[index..<end].map(\.span)
    words.removeSubrange(index..<end)
    parts[0].words = words
  }

  /// Brackets of any form are round ones, and an equals sign is a colon.
  static func rounded(_ word: Word) -> Word {
    guard word.isMark("{", "}", "[", "]", "=") else { return word }
    var word = word
    word.token.text = word.isMark("=") ? ":" : word.isMark("{", "[") ? "(" : ")"
    word.token.lower = word.token.text
    return word
  }
}

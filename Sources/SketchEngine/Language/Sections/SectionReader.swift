/// Reads headings with what stands under each, in any form that people give them: lines and bullets,
/// "Heading: a, b", "strengths are a and b", rows of a table, or a list without headings.
struct SectionReader {
  /// The headings with their items, in the order they were named.
  private(set) var sections: [SectionDraft] = []
  /// What was named under no heading.
  private(set) var loose: [SectionDraft.Item] = []
  /// What the order is about.
  let order: OutlineOrder
  /// The words of what the order is about, without an article.
  private(set) var topic: [Word]
  /// The heading that was asked for.
  private(set) var title: String?
  /// The sentences with what is to be drawn.
  private(set) var parts: [OutlineOrder.Part]
  /// How many sections are asked for.
  private(set) var count: Int?
  /// The color of all of it.
  private(set) var color: Color?
  /// Words that say how it should look, or hold the list together.
  private(set) var wished: [Range<Int>] = []
  let vocabulary: SectionVocabulary
  /// Colors of customary headings.
  private(set) var headingColors: [(label: String, color: Color)] = []
  private var painted: [(name: [Word], color: Color)] = []

  /// Reads a prompt.
  ///
  /// - Parameters:
  ///   - brief: The prompt.
  ///   - kinds: The words for the kind that ask for the drawing.
  ///   - vocabulary: The headings the kind has by custom.
  init(_ brief: Brief, kinds: [String], vocabulary: SectionVocabulary) {
    self.vocabulary = vocabulary
    order = OutlineOrder(brief, kinds: kinds)
    wished = order.wished
    topic = order.topic
    parts = order.parts
    takeGeneralColor(brief)
    takeHead(brief)
    listTopic()
    var lines = OutlineLine.lines(of: parts, Array(brief.prompt.text.utf8))
    readTables(brief.prompt.text, &lines)
    for index in lines.indices { takeWishes(&lines[index]) }
    for line in lines.indices {
      for part in lines[line].sentences.indices {
        lines[line].sentences[part].words = lines[line].sentences[part].words.map(Self.rounded)
      }
    }
    lines = lines.filter { !$0.words.isEmpty }
    let isStructured = SectionReader.isStructured(lines, vocabulary)
    if isStructured {
      read(lines)
    } else {
      for line in lines { readProse(line.words) }
    }
    for color in painted { paint(color.name, color.color) }
  }

  /// "a 5 level pyramid", "pyramid “Music”": what the order itself counts and quotes.
  private mutating func takeHead(_ brief: Brief) {
    title = order.title
    // "our funnel last year had 900 visits": what it had is content.
    if let verb = topic.firstIndex(where: { $0.says("had", "has", "have", "includes", "were") }),
      verb + 1 < topic.count, !parts.isEmpty
    {
      let rest = parts[0].words
      let isJoined = rest.first.map { $0.token.kind != .mark } ?? false
      parts[0].words =
        Array(topic[(verb + 1)...]) + (isJoined ? [Self.comma(before: rest[0])] : []) + rest
      wished.append(topic[verb].span)
      topic = Array(topic[..<verb])
    }
    if let shades = topic.firstIndex(where: { $0.says("shades", "tones") }), shades + 2 < topic.count,
      topic[shades + 1].says("of"), let found = NounGroupReader(topic).color(at: shades + 2)
    {
      color = found.color
      let start = shades > 0 && topic[shades - 1].says("in") ? shades - 1 : shades
      wished += topic[start..<(shades + 2 + found.length)].map(\.span)
      topic.removeSubrange(start..<(shades + 2 + found.length))
    }
    takeShades()
    var about = topic
    takeCount(&about)
    topic = about
    if count == nil, let words = brief.sentences.first?.words {
      var head = Array(words[..<min(brief.order.contentStarts[0] ?? 0, words.count)])
      takeCount(&head)
    }
    guard title == nil, let first = parts.first, first.isOrder, first.words.count == 1,
      first.words[0].tag == .quoted
    else { return }
    title = first.words[0].text
    wished.append(first.words[0].span)
    parts[0].words = []
  }

  /// "a Venn diagram of cats, dogs and fish": the topic is the first of a list.
  private mutating func listTopic() {
    guard !topic.isEmpty, let first = parts.first, first.isOrder, first.words.count > 1,
      first.words[0].isMark(",")
    else { return }
    let rest = Array(first.words.dropFirst())
    let goesOn =
      !rest[0].says(
        "with", "showing", "where", "including", "that", "which", "using", "having", "from", "based"
      )
      && !rest.contains { $0.isMark(":", "(") || $0.tag == .arrow }
      && !rest.indices.contains { vocabulary.match(in: rest, at: $0) != nil }
      && NounGroupReader.count(rest[0]) == nil
      && !rest.contains { $0.says("have", "has", "are", "is", "share", "they", "include") }
    guard goesOn else { return }
    parts[0].words = topic + first.words
    topic = []
  }

  // MARK: Wishes

  /// "a blue pyramid": the color of all of it.
  private mutating func takeGeneralColor(_ brief: Brief) {
    guard let words = brief.sentences.first?.words else { return }
    let start = min(brief.order.contentStarts[0] ?? 0, words.count)
    for index in words[..<start].indices where words[index].tag != .quoted {
      if let found = NounGroupReader(words).color(at: index) { color = found.color }
    }
  }

  /// Takes out what says how things are to look: "make the base green", "with four stages".
  private mutating func takeWishes(_ line: inout OutlineLine) {
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
  private mutating func takeHeadingColors(_ words: inout [Word]) {
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
  private mutating func readTables(_ text: String, _ lines: inout [OutlineLine]) {
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
  private mutating func takeLastClause(_ words: inout [Word]) {
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
  private mutating func takeLastColor(_ words: inout [Word]) {
    guard let tie = words.lastIndex(where: { $0.says("colored", "coloured", "in") }), tie > 0,
      words[tie - 1].isMark(",") || words[tie - 1].says("all"),
      let found = NounGroupReader(words).color(at: tie + 1), tie + 1 + found.length == words.count
    else { return }
    color = found.color
    wished += words[(tie - 1)...].map(\.span)
    words.removeSubrange((tie - 1)...)
    if words.last?.isMark(",") ?? false { words.removeLast() }
  }

  private mutating func takeCount(_ words: inout [Word]) {
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
      if end + 2 < words.count, words[end + 1].says("per", "in", "for"), words[end + 2].tag != .mark {
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
  private mutating func takeShades() {
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
  private static func rounded(_ word: Word) -> Word {
    guard word.isMark("{", "}", "[", "]", "=") else { return word }
    var word = word
    word.token.text = word.isMark("=") ? ":" : word.isMark("{", "[") ? "(" : ")"
    word.token.lower = word.token.text
    return word
  }

  // MARK: Adding

  /// Notes what the drawing is about.
  mutating func noteTopic(_ words: [Word]) { topic = words.filter { !$0.says("to") } }

  /// Gives a section a color, unless it has one.
  mutating func paint(_ section: Int, _ color: Color) {
    sections[section].color = sections[section].color ?? color
  }

  /// Notes words that only hold the list together.
  mutating func wish(_ words: some Sequence<Word>) { wished += words.map(\.span) }

  /// The section of a heading; the same heading is the same section.
  mutating func section(_ words: [Word], known: Int?) -> Int {
    let words = Self.heading(words)
    let draft = SectionDraft(words, label: known.map { vocabulary.names[$0].label }, known: known)
    let same = sections.firstIndex {
      known != nil ? $0.known == known : OutlineTree.key($0.label) == OutlineTree.key(draft.label)
    }
    if let same {
      sections[same].spans += draft.spans
      sections[same].color = draft.color ?? sections[same].color
      return same
    }
    sections.append(draft)
    return sections.count - 1
  }

  /// A heading without "the", "our main" before it and marks around it.
  private static func heading(_ words: [Word]) -> [Word] {
    var words = words
    while let last = words.last, words.count > 1, last.says("at", "in", "with", "is", "are") {
      words.removeLast()
    }
    while let first = words.first, words.count > 1,
      first.token.kind == .mark
        || first.says("and", "with", "then", "a", "an", "the", "under", "in")
        || first.tag == .possessive
    {
      words.removeFirst()
    }
    while let last = words.last, words.count > 1, last.isMark(":", ",", ";", ".", "-", "–") {
      words.removeLast()
    }
    return words
  }

  /// Puts things under a heading, or under none.
  mutating func add(_ items: [SectionDraft.Item], to section: Int?) {
    for item in items {
      if item.color != nil, let same = place(named: item.label) {
        sections[same].color = item.color
        wished += item.spans
      } else if let section {
        sections[section].items.append(item)
      } else {
        loose.append(item)
      }
    }
  }

  private func place(named label: String) -> Int? {
    sections.firstIndex { OutlineTree.key($0.label) == OutlineTree.key(label) }
  }

  /// Gives a color to what is called so.
  private mutating func paint(_ name: [Word], _ color: Color) {
    for part in ItemList.items(of: name) {
      var part = part
      // "the eagle level" is the eagle.
      if let last = part.words.last, part.words.count > 1,
        vocabulary.units.contains(Lemmas.singular(last.lower))
          || last.says("section", "box", "column"),
        let plain = SectionDraft.Item(Array(part.words.dropLast()))
      {
        part = plain
      }
      let key = OutlineTree.key(part.label)
      var isFound = false
      if let place = place(named: part.label) {
        sections[place].color = color
        isFound = true
      }
      for section in sections.indices {
        for item in sections[section].items.indices
        where OutlineTree.key(sections[section].items[item].label) == key {
          sections[section].items[item].color = color
          isFound = true
        }
      }
      for item in loose.indices where OutlineTree.key(loose[item].label) == key {
        loose[item].color = color
        isFound = true
      }
      if !isFound { unpainted.append((part, color)) }
    }
  }

  /// Colors of things that no list names.
  private(set) var unpainted: [(name: SectionDraft.Item, color: Color)] = []
}

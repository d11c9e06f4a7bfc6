/// Reads headings with what stands under each, in any form that people give them: lines and bullets,
/// "Heading: a, b", "strengths are a and b", rows of a table, or a list without headings.
struct SectionReader {
  /// The headings with their items, in the order they were named.
  var sections: [SectionDraft] = []
  /// What was named under no heading.
  var loose: [SectionDraft.Item] = []
  /// What the order is about.
  let order: OutlineOrder
  /// The words of what the order is about, without an article.
  var topic: [Word]
  /// The heading that was asked for.
  var title: String?
  /// The sentences with what is to be drawn.
  var parts: [OutlineOrder.Part]
  /// How many sections are asked for.
  var count: Int?
  /// The color of all of it.
  var color: Color?
  /// Words that say how it should look, or hold the list together.
  var wished: [Range<Int>] = []
  let vocabulary: SectionVocabulary
  /// Colors of customary headings.
  var headingColors: [(label: String, color: Color)] = []
  var painted: [(name: [Word], color: Color)] = []

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
  mutating func takeHead(_ brief: Brief) {
    title = order.title
    // "swot - strengths: …": a customary heading is no topic.
    if let found = vocabulary.match(in: topic, at: 0), found.count == topic.count,
      parts.first?.words.first?.isMark(":") ?? false
    {
      parts[0].words = topic + parts[0].words
      topic = []
    }
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
    if let shades = topic.firstIndex(where: { $0.says("shades", "tones") }),
      shades + 2 < topic.count,
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
    let rest = Array(
      first.words.dropFirst().prefix { !$0.says("with") || first.words[1].says("with") })
    guard !rest.isEmpty else { return }
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
        || first.tag == .possessive,
      // "A and B" are two things called so.
      !(first.text == "A" && (words[1].says("and") || words[1].token.kind == .mark))
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
      // "with labels", "with percentages": no things of their own.
      if section == nil, item.words.count < 3, let last = item.words.last,
        last.says(
          "labels", "percentages", "arrows", "icons", "numbers", "colors", "colours", "rates")
      {
        wished += item.spans
        continue
      }
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
  var unpainted: [(name: SectionDraft.Item, color: Color)] = []
}

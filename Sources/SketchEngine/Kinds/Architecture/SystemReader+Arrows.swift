extension SystemReader {
  /// Reads `A -> B, C: label`, with as many arrows as the line has.
  mutating func readArrows(from start: Int) {
    var label = ""
    var end = words.count
    if let last = words.lastIndex(where: { $0.tag == .arrow }),
      let colon = words[last...].firstIndex(where: { $0.isMark(":") })
    {
      label = colon + 1 < words.count ? text(colon + 1, words.count) : ""
      drawn += words[colon...].map(\.span)
      end = colon
    }
    if label.isEmpty, let (said, cut) = arrowLabel(from: start) {
      label = said
      drawn += words[cut...].map(\.span)
      end = cut
    }
    let tail = end == words.count ? self.tail(from: start) : end
    end = min(end, tail)
    var before: [Int] = []
    var arrow: Word?
    var begin = start
    // "Block diagram with A -> B": the word that leads in is no part of a name.
    while begin < end, words[begin].tag == .preposition { begin += 1 }
    for index in min(begin, end)...end {
      guard index == end || words[index].tag == .arrow else { continue }
      let parts = names(begin, index)
      let ids = parts.flatMap { $0 }
      if let arrow, !before.isEmpty {
        // "A -> B, C -> D" tells two lines, "A -> B, C" one that forks.
        let reached = index < end && isTwoLines(parts, begin..<index) ? parts[0] : ids
        tie(before, reached, arrow, label: index == end && !label.isEmpty ? label : arrow.text)
      }
      before = index < end && isTwoLines(parts, begin..<index) ? parts[parts.count - 1] : ids
      if index < end { arrow = words[index] }
      begin = index + 1
    }
    if tail < words.count, label.isEmpty { readClauses(Array(words[(tail + 1)...])) }
  }

  /// "A -> B, label “x”", "A -> B (labelled x)", "A -> B with the text “x”": what the last line says.
  private func arrowLabel(from start: Int) -> (label: String, cut: Int)? {
    guard let last = words.lastIndex(where: { $0.tag == .arrow }), last >= start,
      let said = words[last...].firstIndex(where: {
        $0.says("label", "labeled", "labelled", "text", "caption", "saying", "named", "called")
      }), said > last + 1
    else { return nil }
    let rest = words[(said + 1)...].drop { $0.isMark(":", "=") || $0.says("as", "is") }
    let label =
      rest.first(where: { $0.tag == .quoted })?.text
      ?? rest.filter { !$0.isMark(")", ".") }.map(\.text).joined(separator: " ")
    var cut = said
    while cut > last + 2,
      words[cut - 1].isMark(",", "(", "-", "—") || words[cut - 1].says("with", "the", "a", "and")
    { cut -= 1 }
    return label.isEmpty ? nil : (label, cut)
  }

  /// Where a comma ends the arrows and a sentence goes on: "A -> B, with a pump feeding B".
  private func tail(from start: Int) -> Int {
    guard let last = words.lastIndex(where: { $0.tag == .arrow }), last >= start else {
      return words.count
    }
    return words[last...].firstIndex { $0.isMark(",") }.flatMap { comma in
      let rest = words[(comma + 1)...]
      let isClause =
        rest.first?.says("with", "where", "while", "all", "both") == true
        || rest.contains { $0.tag == .verb || $0.tag == .auxiliary }
      return isClause ? comma : nil
    } ?? words.count
  }

  /// Whether a list between two arrows ends one line and begins another.
  private func isTwoLines(_ parts: [[Int]], _ range: Range<Int>) -> Bool {
    guard parts.count > 1, let first = words[range].first, !first.isMark("(", "[", "{"),
      !words[range].contains(where: { $0.says("and", "or") || $0.isMark("&", "+") }),
      let one = parts.first?.first, let other = parts.last?.first
    else { return false }
    return model.things[one].words != model.things[other].words
  }

  /// Reads "Connections: A to B, B to C".
  mutating func readLines(from start: Int) -> Bool {
    guard words[start].tag != .quoted,
      ClassNouns.lines.contains(Lemmas.singular(words[start].lower)) || words[start].says("links"),
      let colon = words[start...].firstIndex(where: { $0.isMark(":") }), colon < start + 3,
      colon + 1 < words.count
    else { return false }
    let whole = words
    defer { words = whole }
    let parts = whole[(colon + 1)...].split { $0.isMark(",") || $0.isMark("|") }
    guard parts.allSatisfy({ part in part.contains { $0.says("to", "and", "with") } }) else {
      return false
    }
    wished += whole[start...colon].map(\.span)
    for part in parts {
      words = Array(part.drop { $0.says("and", "then") })
      if !words.isEmpty { _ = readLine(from: 0) }
    }
    return true
  }

  /// Reads "From A to B with label “x”" or "A to B: x" in a list of lines.
  mutating func readLine(from start: Int) -> Bool {
    var start = start
    if words[start].says("from", "between") { start += 1 }
    guard start < words.count,
      let middle = words[start...].firstIndex(where: { $0.says("to", "and", "with") }),
      middle > start
    else { return false }
    var end = words.count
    var label = ""
    for index in (middle + 1)..<max(middle + 1, words.count) {
      let word = words[index]
      if word.isMark(":", "(", "—", "–", "-", ",")
        || word.says(
          "with", "labeled", "labelled", "using", "via", "over", "for", "called", "named", "label")
      {
        end = index
        let rest = words[(index + 1)...].drop {
          $0.says("a", "the", "label", "labeled", "labelled", "text") || $0.isMark(":")
        }
        label =
          rest.first(where: { $0.tag == .quoted })?.text
          ?? rest.filter { !$0.isMark("(", ")") }.map(\.text).joined(separator: " ")
        drawn += words[index...].map(\.span)
        break
      }
    }
    guard middle + 1 < end else { return false }
    let from = names(start, middle)
    for a in from.flatMap({ $0 }) {
      for b in names(middle + 1, end).flatMap({ $0 }) {
        model.link(.init(from: a, to: b, label: label, spans: [words[middle].span]))
      }
    }
    return true
  }

  private mutating func tie(_ from: [Int], _ to: [Int], _ word: Word, label: String) {
    for a in from {
      for b in to {
        var link = SystemModel.Link(from: a, to: b, label: label, spans: [word.span])
        switch word.token.arrow {
        case .both: link.heads = .both
        case .none?: link.heads = .none
        case .back: (link.from, link.to) = (b, a)
        case .forward, nil: break
        }
        model.link(link)
      }
    }
  }

  /// The names between two arrows: one, or a list with commas, perhaps in brackets.
  private mutating func names(_ start: Int, _ end: Int) -> [[Int]] {
    var start = start
    if start < end, words[start].says("then", "and") || words[start].isMark(",") { start += 1 }
    guard start < end else { return [] }
    let isListed = words[start].isMark("(", "[", "{")
    var parts: [Range<Int>] = []
    var begin = start
    var depth = 0
    for index in start..<end {
      let word = words[index]
      if word.isMark("(", "[", "{") {
        if index == start { begin = index + 1 } else { depth += 1 }
      } else if word.isMark(")", "]", "}"), depth > 0 {
        depth -= 1
      } else if depth == 0,
        word.isMark(",", "+") || word.isMark(")", "]", "}") && isListed
          || word.says("and") && isListed
      {
        parts.append(begin..<index)
        begin = index + 1
      }
    }
    parts.append(begin..<end)
    return parts.filter { !$0.isEmpty }.compactMap { part in
      several(at: part) ?? thing(at: part).map { [$0] }
    }
  }

  /// "A -> three web servers -> a store with two replicas": what is counted or has something.
  private mutating func several(at range: Range<Int>) -> [Int]? {
    let whole = words
    let slice = Array(whole[range])
    guard let clause = ClauseReader.clauses(in: slice).first, clause.verb == nil,
      ClauseReader.clauses(in: slice).count == 1, case .things(let items)? = clause.subject,
      items.count == 1, let item = items.first, clause.phrases.isEmpty, item.note.isEmpty,
      item.group.label == nil, (item.group.count ?? 1) > 1 || !item.holds.isEmpty
    else { return nil }
    words = slice
    defer { words = whole }
    return ends(of: item)
  }

  private mutating func thing(at range: Range<Int>) -> Int? {
    var range = range
    var note: [Word] = []
    if let open = words[range].firstIndex(where: { $0.isMark("(", "[") }), open > range.lowerBound {
      note = words[open..<range.upperBound].filter { !$0.isMark("(", ")", "[", "]") }
      range = range.lowerBound..<open
    }
    if let first = words[range].first, first.tag == .determiner, range.count > 1 {
      range = range.lowerBound + 1..<range.upperBound
    }
    guard let first = words[range].first, let last = words[range].last else { return nil }
    let label =
      first.tag == .quoted && range.count == 1
      ? first.text : text(range.lowerBound, range.upperBound)
    guard !label.isEmpty, label.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    drawn.append(first.span.lowerBound..<last.span.upperBound)
    let id: Int
    if let known = exact(label, in: nil, isAnywhere: true) {
      id = known
    } else {
      let looks = ThingLooks(words: ThingNames.key(label))
      var thing = SystemModel.Thing(label: label, words: ThingNames.key(label))
      thing.shape = looks.isPlace ? .component : looks.shape
      thing.icon = looks.icon
      thing.isNamed = true
      thing.parent = herePlace
      thing.spans = [first.span.lowerBound..<last.span.upperBound]
      model.things.append(thing)
      id = model.things.count - 1
      definitions.append([id])
    }
    apply(note, to: [id])
    mentions.append([id])
    return id
  }
}

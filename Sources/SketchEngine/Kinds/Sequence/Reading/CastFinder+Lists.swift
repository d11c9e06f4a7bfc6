extension CastFinder {
  static let listNouns = FunctionWords.words(
    "participant participants actor actors lifeline lifelines party parties entities roles objects")

  /// `participant A as Alice`, `actor "Shop clerk" as C`, `database DB`.
  mutating func declare(_ words: [Word]) {
    guard words.count > 1 else { return }
    let kind = words[0].lower
    let rest = Array(words[1...])
    let split = rest.firstIndex { $0.says("as") }
    let before = Array(rest[..<(split ?? rest.count)])
    let after = split.map { Array(rest[($0 + 1)...]) } ?? []
    let shape: NodeShape? =
      switch kind {
      case "actor": .actor
      case "database": .database
      case "queue": .queue
      default: nil
      }
    // The longer of the two is the name, the other stands for it below.
    let names = [before, after].map(Self.text).filter { !$0.isEmpty }
    guard let label = names.max(by: { $0.utf8.count < $1.utf8.count }), let span = span(of: rest)
    else { return }
    let member = cast.add(label, shape: shape, isDeclared: true, at: span)
    if let member { for name in names where name != label { cast.name(member, also: name) } }
  }

  /// "with participants A, B and C", "Three actors: …", "between A and B"; says whether a list of
  /// items may follow.
  mutating func readList(_ words: [Word], isOrder: Bool) -> Bool {
    var opensList = false
    // "…: card, terminal, bank": nothing but parties behind the colon of the order.
    if isOrder, let colon = words.firstIndex(where: { $0.isMark(":") }),
      words[(colon + 1)...].contains(where: { $0.isMark(",") }),
      listsParties(words, from: colon + 1)
    {
      addNames(words, from: colon + 1)
    }
    // "clerk, vault, client: renting a safe": parties before the colon of the order.
    if isOrder, let colon = words.firstIndex(where: { $0.isMark(":") }), colon + 1 < words.count,
      words[..<colon].contains(where: { $0.isMark(",") }), listsParties(words, from: 0)
    {
      addNames(words, from: 0)
    }
    // "Sequence diagram with Cook, Waiter and Guest.": nothing else is said.
    if isOrder, words.contains(where: { $0.isMark(",") }), listsParties(words, from: 0),
      words.allSatisfy({ $0.token.isCapitalized || $0.token.kind == .mark || $0.says("and") })
    {
      addNames(words, from: 0)
    }
    for (index, word) in words.enumerated() {
      if word.says("with", "involving", "among", "using"), isOrder,
        !(words.dropFirst(index + 1).first.map { Self.listNouns.contains($0.lower) } ?? false),
        listsParties(words, from: index + 1)
      {
        addPerson(in: words[..<index])
        addNames(words, from: index + 1)
      }
      if word.says("between"), isOrder || index < 8,
        !words[..<index].contains(where: { $0.tag == .verb && $0.form == .present })
      {
        addNames(words, from: index + 1)
      }
      guard word.token.kind == .word, Self.listNouns.contains(word.lower), index < 12,
        !SequenceNotation.isParticipant(words)
      else { continue }
      var next = index + 1
      if next < words.count, words[next].isMark("(") || words[next].isMark(":", "-", "—") {
        next += 1
      } else if next < words.count, words[next].says("are", "include", "named", "called", "is") {
        next += 1
        if next < words.count, words[next].isMark(":") { next += 1 }
      }
      if next >= words.count { opensList = next > index + 1 || words.count <= 3 }
      if next < words.count, word.lower.hasSuffix("s") || next > index + 1 {
        addNames(words, from: next)
      }
      // "with A, B and C as participants"
      if index > 2, words[index - 1].says("as") || words[index - 2].says("as"),
        let start = words[..<index].lastIndex(where: { $0.says("with", "using", "has") })
      {
        addNames(Array(words[..<index]), from: start + 1)
      }
    }
    return opensList
  }

  /// "Reader to Urn: “count it”": the two names before what is quoted.
  mutating func readPairs(_ words: [Word]) {
    for to in words.indices.dropFirst() where words[to].says("to") && to + 2 < words.count {
      guard let sides = pair(words, around: to) else { continue }
      for side in sides where !(side.first?.says("itself", "himself", "herself", "self") ?? true) {
        guard let span = span(of: side) else { continue }
        cast.add(
          side.count == 1 && side[0].tag == .quoted ? side[0].text : Self.text(side),
          isDeclared: true, at: span)
      }
    }
  }

  /// What stands on both sides of "to", where something is said behind it.
  private func pair(_ words: [Word], around to: Int) -> [[Word]]? {
    if words[to - 1].tag == .quoted, words[to + 1].tag == .quoted,
      words[to + 2].isMark(":", ",") || words[to + 2].tag == .quoted
    {
      return [[words[to - 1]], [words[to + 1]]]
    }
    guard
      let end = words[(to + 1)...].prefix(6).firstIndex(where: {
        $0.isMark(":") || $0.tag == .quoted
      }), end > to + 1,
      words[end].tag == .quoted || words.dropFirst(end + 1).first?.tag == .quoted
    else { return nil }
    let start =
      words[..<to].lastIndex { $0.token.kind == .mark || $0.says("and", "then", "from") }
      .map { $0 + 1 } ?? 0
    let receiver = words[(to + 1)..<end].prefix {
      $0.token.kind == .word && !Self.saying.contains($0.lower)
    }
    let sides = [name(in: words[start..<to]), name(in: receiver)]
    return sides.allSatisfy(Self.isName) ? sides : nil
  }

  private static let saying = FunctionWords.words(
    "with saying says labelled labeled label message text that")
  private static let sides = FunctionWords.words(
    "top bottom left right start end beginning up down back next")

  /// Up to four words that can name somebody.
  private static func isName(_ words: [Word]) -> Bool {
    (1...4).contains(words.count)
      && !words.contains { word in
        word.tag == .verb && word.form == .present || word.tag == .number
          || sides.contains(word.lower) || word.token.kind == .mark
      }
  }

  /// A name without what stands before it: from its first capital on, or all but the article.
  private func name(in words: ArraySlice<Word>) -> [Word] {
    let named = words.drop { word in
      !word.token.isCapitalized || FunctionWords.isClosed(word.lower)
    }
    if let first = named.first, first.token.kind == .word { return Array(named) }
    return Array(words.drop { $0.tag == .determiner || $0.tag == .possessive })
  }

  /// Whether two or more parties stand after "with", and nothing else does.
  func listsParties(_ words: [Word], from start: Int) -> Bool {
    let end = words[start...].firstIndex { $0.isMark(":", ".", ";") } ?? words.count
    guard start < end else { return false }
    let items = words[start..<end].split { $0.isMark(",") || $0.says("and") }
    guard items.count > 1 else { return false }
    return items.allSatisfy { item in
      // "with Cook and Waiter": what has a capital is a name, even where it is a verb elsewhere.
      if item.count <= 3,
        item.allSatisfy({
          $0.token.isCapitalized && $0.token.kind == .word && !Self.listNouns.contains($0.lower)
        })
      {
        return true
      }
      guard let group = NounGroupReader(Array(item)).group(at: 0), !group.core.isEmpty else {
        return false
      }
      return item.count <= 4 && group.range.upperBound == item.count
        && (!VerbForms.canBeFinite(item[item.endIndex - 1])
          || item[item.endIndex - 1].token.isCapitalized)
        && (PartyNouns.isParty(group) || PartyNouns.shape(of: group.core.map(\.lower)) != .service
          || (start == 0 || words[start - 1].isMark(":")) && !PartyNouns.isData(group.head))
    }
  }

  /// "of a user logging in with …": the person who is told of takes part before those listed.
  mutating func addPerson(in words: ArraySlice<Word>) {
    for word in words where word.isNominal && PartyNouns.shape(of: [word.lower]) == .actor {
      cast.add(word.text, isDeclared: true, at: word.span)
    }
  }

  mutating func addItem(_ words: [Word]) {
    let end = words.firstIndex {
      $0.isMark(":", "(", "-", "—", "–") || $0.says("who", "which", "that")
    }
    addNames(Array(words[..<(end ?? words.count)]), from: 0)
  }

  /// Names apart by commas and "and", up to where something else begins.
  mutating func addNames(_ words: [Word], from start: Int) {
    var part: [Word] = []
    var depth = 0
    for word in words[min(start, words.count)...] {
      if word.isMark("(") { depth += 1 }
      if depth > 0 {
        if word.isMark(")") { depth -= 1 }
        continue
      }
      if word.isMark(",", "/") || word.says("and", "&") {
        add(part)
        part = []
      } else if word.token.kind == .mark || word.tag == .arrow || word.tag == .subordinator
        || word.says(
          "with", "where", "in", "that", "which", "during", "for", "showing", "as", "who", "on",
          "using", "to")
        || VerbForms.canBeFinite(word) && !part.isEmpty && word.form != .base
          && !word.token.isCapitalized && word.tag == .verb
      {
        break
      } else {
        part.append(word)
      }
    }
    add(part)
  }

  mutating func add(_ part: [Word]) {
    var part = part[...]
    // "between two banks" says how many, and not which.
    if let first = part.first, first.says("two", "three", "four"), let last = part.last,
      Lemmas.isPlural(last.lower)
    {
      return
    }
    while let first = part.first,
      first.tag == .determiner || first.tag == .possessive || first.says("three", "two", "four")
    {
      part.removeFirst()
    }
    if let first = part.first, first.token.kind == .number || first.says("step", "steps", "message")
    {
      guard part.count > 1, !first.says("step", "steps", "message"), let count = Int(first.text),
        (2...6).contains(count), let last = part.last
      else { return }
      let name = Self.text(Array(part.dropFirst().dropLast()))
      let single = [name, Lemmas.singular(last.text)].filter { !$0.isEmpty }.joined(separator: " ")
      for number in 1...count {
        cast.add("\(single) \(number)", isDeclared: true, at: last.span)
      }
      return
    }
    guard part.count <= 5, let span = span(of: Array(part)),
      !part.allSatisfy({ $0.tag == .politeness }),
      !part.allSatisfy({ Self.listNouns.contains($0.lower) })
    else { return }
    cast.add(Self.text(Array(part)), isDeclared: true, at: span)
  }
}

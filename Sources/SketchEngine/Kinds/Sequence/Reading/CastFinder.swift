/// Finds out who takes part, from lists, arrows and clauses.
struct CastFinder {
  private(set) var cast = Cast()
  private let lines: [SequenceLine]

  /// Reads all lines of a prompt.
  static func cast(in lines: [SequenceLine]) -> Cast {
    var finder = CastFinder(lines: lines)
    finder.find()
    return finder.cast
  }

  private init(lines: [SequenceLine]) {
    self.lines = lines
  }

  private mutating func find() {
    var listDepth: Int?
    for line in lines {
      if let depth = listDepth, line.depth > depth || line.isItem {
        addItem(line.words)
        continue
      }
      listDepth = nil
      if SequenceNotation.isParticipant(line.words) { declare(line.words) }
      if readList(line.words, isOrder: line.isOrder) { listDepth = line.depth }
    }
    for line in lines { readArrows(line.words) }
    for _ in 0..<2 {
      for line in lines where SequenceNotation.arrows(in: line.words).isEmpty {
        readClauses(line.words)
      }
    }
    cast.sortByMention()
  }

  // MARK: Lists

  private static let listNouns = FunctionWords.words(
    "participant participants actor actors lifeline lifelines party parties entities roles objects")

  /// `participant A as Alice`, `actor "Shop clerk" as C`, `database DB`.
  private mutating func declare(_ words: [Word]) {
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
  private mutating func readList(_ words: [Word], isOrder: Bool) -> Bool {
    var opensList = false
    // "…: card, terminal, bank": nothing but parties behind the colon of the order.
    if isOrder, let colon = words.firstIndex(where: { $0.isMark(":") }),
      words[(colon + 1)...].contains(where: { $0.isMark(",") }),
      listsParties(words, from: colon + 1)
    {
      addNames(words, from: colon + 1)
    }
    for (index, word) in words.enumerated() {
      if word.says("with", "involving", "among", "using"), isOrder, index > 0,
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

  /// Whether two or more parties stand after "with", and nothing else does.
  private func listsParties(_ words: [Word], from start: Int) -> Bool {
    let end = words[start...].firstIndex { $0.isMark(":", ".", ";") } ?? words.count
    guard start < end else { return false }
    let items = words[start..<end].split { $0.isMark(",") || $0.says("and") }
    guard items.count > 1 else { return false }
    return items.allSatisfy { item in
      guard let group = NounGroupReader(Array(item)).group(at: 0), !group.core.isEmpty else {
        return false
      }
      return item.count <= 4 && group.range.upperBound == item.count
        && !VerbForms.canBeFinite(item[item.endIndex - 1])
        && (PartyNouns.isParty(group) || PartyNouns.shape(of: group.core.map(\.lower)) != .service
          || words[start - 1].isMark(":") && !PartyNouns.isData(group.head))
    }
  }

  /// "of a user logging in with …": the person who is told of takes part before those listed.
  private mutating func addPerson(in words: ArraySlice<Word>) {
    for word in words where word.isNominal && PartyNouns.shape(of: [word.lower]) == .actor {
      cast.add(word.text, isDeclared: true, at: word.span)
    }
  }

  private mutating func addItem(_ words: [Word]) {
    let end = words.firstIndex {
      $0.isMark(":", "(", "-", "—", "–") || $0.says("who", "which", "that")
    }
    addNames(Array(words[..<(end ?? words.count)]), from: 0)
  }

  /// Names apart by commas and "and", up to where something else begins.
  private mutating func addNames(_ words: [Word], from start: Int) {
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

  private mutating func add(_ part: [Word]) {
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
      !part.allSatisfy({ Self.listNouns.contains($0.lower) })
    else { return }
    cast.add(Self.text(Array(part)), isDeclared: true, at: span)
  }

  // MARK: Arrows

  private mutating func readArrows(_ words: [Word]) {
    for arrow in SequenceNotation.arrows(in: words) {
      for side in [arrow.from, arrow.to] where !side.isEmpty && side.count <= 6 {
        guard let span = span(of: side) else { continue }
        cast.add(Self.text(side), isDeclared: true, at: span)
      }
    }
  }

  // MARK: Clauses

  private mutating func readClauses(_ words: [Word]) {
    for segment in SegmentCutter.segments(of: words, cast)
    where segment.head == .main || segment.head == .otherwise || segment.head == .loop {
      let index = readSubject(segment.words)
      if let index { readReceivers(segment.words, from: index) }
    }
  }

  /// Adds the subject, if it can take part.
  ///
  /// - Returns: The position of the verb, where one was found.
  private mutating func readSubject(_ words: [Word]) -> Int? {
    var index = 0
    while index < words.count,
      words[index].tag == .adverb || words[index].tag == .preposition
        || words[index].token.kind == .mark || words[index].says("each", "every")
    {
      index += 1
    }
    if let known = CastList(cast, words).list(at: index, asSubject: true) {
      return verb(words, from: known.end)
    }
    guard index < words.count, words[index].tag != .verb, words[index].tag != .pronoun else {
      return verb(words, from: index)
    }
    // Up to the first verb: what the tagger takes for a noun may well be the verb.
    guard let verb = verb(words, from: index + 1) else { return nil }
    var subject = Array(words[index..<verb])
    if let and = subject.firstIndex(where: { $0.says("and") }), and > 0, and + 1 < subject.count,
      let base = VerbForms.base(of: words[verb])?.base, !VerbForms.states.contains(base),
      let first = NounGroupReader(Array(subject[..<and])).group(at: 0), PartyNouns.isParty(first)
    {
      cast.add(name(of: first), isDeclared: false, at: first.span)
      subject = Array(subject[(and + 1)...])
    }
    guard let group = NounGroupReader(subject).group(at: 0),
      let base = (VerbForms.base(of: words[verb]) ?? VerbForms.unknown(in: words, at: verb))?.base
    else { return verb }
    if group.range.upperBound < subject.count,
      !subject[group.range.upperBound...].allSatisfy({
        [.adverb, .modal, .negation, .auxiliary].contains($0.tag)
      })
    {
      return verb
    }
    let isAct = !VerbForms.states.contains(base) && !isPassive(words, verb)
    let speaks =
      VerbForms.addressing.contains(base) || VerbForms.givers.contains(base)
      || VerbForms.replies.contains(base)
    if PartyNouns.isParty(group) && isAct || speaks && isAct && !PartyNouns.isData(group.head)
      || isAct && (actsAfterMention(group) || isAcronym(group))
    {
      cast.add(name(of: group), isDeclared: false, at: group.span)
    }
    return verb
  }

  /// "CI runs the tests": an acronym that does something is no word of a protocol.
  private func isAcronym(_ group: NounGroup) -> Bool {
    guard group.core.count == 1, let word = group.core.first else { return false }
    return word.text.utf8.count < 6 && word.text.utf8.count > 1
      && word.text.allSatisfy { $0.isUppercase }
  }

  /// "puts it in the oven, and the oven beeps": a thing that something was done with, and that then
  /// does something itself, takes part.
  private func actsAfterMention(_ group: NounGroup) -> Bool {
    guard group.count == nil, !group.core.isEmpty, !PartyNouns.isData(group.head) else {
      return false
    }
    return lines.contains { line in
      line.words.indices.dropFirst().contains { index in
        guard line.words[index].lower == group.head,
          line.words[index].span != group.core.last?.span
        else { return false }
        // Without articles, it must have been the last word of what was said of it.
        let isLast = index + 1 == line.words.count || line.words[index + 1].token.kind == .mark
        return group.isDefinite
          ? line.words[..<index].suffix(2).contains { $0.tag == .preposition } : isLast
      }
    }
  }

  private func isPassive(_ words: [Word], _ verb: Int) -> Bool {
    verb > 0 && words[verb - 1].tag == .auxiliary && words[verb].form == .participle
  }

  private func verb(_ words: [Word], from start: Int) -> Int? {
    var index = start
    while index < words.count {
      let word = words[index]
      if word.tag == .auxiliary, let next = words.dropFirst(index + 1).first,
        next.tag == .verb || next.tag == .adverb
      {
        index += 1
        continue
      }
      if word.tag == .verb || VerbForms.canBeFinite(word) || word.tag == .auxiliary
        || VerbForms.unknown(in: words, at: index) != nil
      {
        return index
      }
      if word.isMark(",", "(", ":") { return nil }
      index += 1
    }
    return nil
  }

  private static let pointing = FunctionWords.words(
    "to from with by into via through onto at in on against")

  /// Adds whoever is spoken to, if it can take part.
  private mutating func readReceivers(_ words: [Word], from verb: Int) {
    let base = VerbForms.base(of: words[verb])?.base ?? ""
    var index = verb + 1
    for word in words[verb...] {
      guard let owner = PartyNouns.owner(of: word.text) else { continue }
      cast.add(owner, isDeclared: false, at: word.span)
    }
    if VerbForms.reaching.contains(base), cast.match(words, at: index) == nil,
      let group = NounGroupReader(words).group(at: index),
      group.senses.contains(where: {
        if case .system(let shape, _) = $0 { shape != .document } else { false }
      })
    {
      cast.add(name(of: group), isDeclared: false, at: group.span)
    }
    if VerbForms.addressing.contains(base), cast.match(words, at: index) == nil,
      let group = NounGroupReader(words).group(at: index), group.label == nil,
      PartyNouns.isParty(group) && (group.isDefinite || PartyNouns.isKnown(group))
        || isAsked(group, words)
    {
      cast.add(name(of: group), isDeclared: false, at: group.span)
    }
    while index < words.count {
      let word = words[index]
      guard word.token.kind == .word, Self.pointing.contains(word.lower),
        index + 1 < words.count, words[index + 1].tag != .verb
      else {
        index += 1
        continue
      }
      index += 1
      var next: Int? = index
      while let start = next {
        if let known = CastList(cast, words).list(at: start) {
          let end = known.end
          next = end < words.count && words[end].says("and") ? end + 1 : nil
          continue
        }
        guard
          let group = NounGroupReader(words).group(at: start)
        else { break }
        let isPlace = word.says("in", "on", "at", "by", "via", "through", "into", "onto")
        if PartyNouns.isParty(group), !PartyNouns.isData(group.head),
          !isPlace || !group.senses.isEmpty || group.core.contains(where: { $0.tag == .name }),
          !PartyNouns.isProtocol(group.name)
        {
          cast.add(name(of: group), isDeclared: false, at: group.span)
        }
        let after = group.range.upperBound
        next = after < words.count && words[after].says("and") ? after + 1 : nil
      }
    }
  }

  /// "asks the pantry for flour": what is spoken to takes part, whatever it is.
  private func isAsked(_ group: NounGroup, _ words: [Word]) -> Bool {
    let after = group.range.upperBound
    return group.isDefinite && !PartyNouns.isData(group.head) && after < words.count
      && words[after].says("for", "to", "whether", "about", "if", "that")
  }

  private func name(of group: NounGroup) -> String {
    let qualities = group.qualities.filter {
      ["external", "internal", "remote", "local", "mobile", "central", "third-party"].contains($0)
    }
    return (qualities + [group.name]).joined(separator: " ")
  }

  private func span(of words: [Word]) -> Range<Int>? {
    guard let first = words.first, let last = words.last else { return nil }
    return first.span.lowerBound..<last.span.upperBound
  }

  /// The words as typed.
  static func text(_ words: [Word]) -> String { SequenceLabel.text(words) }
}

/// Finds out who takes part, from lists, arrows and clauses.
struct CastFinder {
  var cast = Cast()
  let lines: [SequenceLine]

  /// Reads all lines of a prompt.
  static func cast(in lines: [SequenceLine]) -> Cast {
    var finder = CastFinder(lines: lines)
    finder.find()
    return finder.cast
  }

  private init(lines: [SequenceLine]) {
    self.lines = lines
  }

  mutating func find() {
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
    for line in lines { readPairs(line.words) }
    for _ in 0..<2 {
      for line in lines where SequenceNotation.arrows(in: line.words).isEmpty {
        readClauses(line.words)
      }
    }
    cast.sortByMention()
  }

  // MARK: Arrows

  mutating func readArrows(_ words: [Word]) {
    for arrow in SequenceNotation.arrows(in: words) {
      for side in [arrow.from, arrow.to] where !side.isEmpty && side.count <= 6 {
        guard let span = span(of: side) else { continue }
        cast.add(Self.text(side), isDeclared: true, at: span)
      }
    }
  }

  // MARK: Clauses

  mutating func readClauses(_ words: [Word]) {
    for segment in SegmentCutter.segments(of: words, cast)
    where segment.head == .main || segment.head == .otherwise || segment.head == .loop {
      let index = readSubject(segment.words)
      if let index { readReceivers(segment.words, from: index) }
    }
  }

  /// Adds the subject, if it can take part.
  ///
  /// - Returns: The position of the verb, where one was found.
  mutating func readSubject(_ words: [Word]) -> Int? {
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
    // "someone borrows a book": nobody in particular takes part as well.
    if index + 1 < words.count, words[index].says("someone", "somebody"),
      VerbForms.canBeFinite(words[index + 1])
        || VerbForms.unknown(in: words, at: index + 1, isBehindSubject: true) != nil
    {
      cast.add("Someone", shape: .actor, isDeclared: false, at: words[index].span)
      return index + 1
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
  func isAcronym(_ group: NounGroup) -> Bool {
    guard group.core.count == 1, let word = group.core.first else { return false }
    return word.text.utf8.count < 6 && word.text.utf8.count > 1
      && word.text.allSatisfy { $0.isUppercase }
  }

  /// "puts it in the oven, and the oven beeps": a thing that something was done with, and that then
  /// does something itself, takes part.
  func actsAfterMention(_ group: NounGroup) -> Bool {
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

  func isPassive(_ words: [Word], _ verb: Int) -> Bool {
    verb > 0 && words[verb - 1].tag == .auxiliary && words[verb].form == .participle
  }

  func verb(_ words: [Word], from start: Int) -> Int? {
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

  static let pointing = FunctionWords.words(
    "to from with by into via through onto at in on against")

  /// Adds whoever is spoken to, if it can take part.
  mutating func readReceivers(_ words: [Word], from verb: Int) {
    let base = VerbForms.base(of: words[verb])?.base ?? ""
    var index = verb + 1
    for (place, word) in words.enumerated().dropFirst(verb) {
      let opens =
        words.dropFirst(place + 1).first.map { $0.isMark("(") && !$0.token.isSpaced } ?? false
      guard let owner = PartyNouns.owner(of: opens ? word.text + ")" : word.text) else { continue }
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
    if VerbForms.operating.contains(base), cast.match(words, at: index) == nil,
      let group = NounGroupReader(words).group(at: index), group.isDefinite, group.label == nil,
      PartyNouns.isParty(group), !PartyNouns.isData(group.head),
      !words.dropFirst(group.range.upperBound).contains(where: { Self.pointing.contains($0.lower) })
    {
      cast.add(name(of: group), isDeclared: false, at: group.span)
    }
    if VerbForms.addressing.contains(base), cast.match(words, at: index) == nil,
      !isHandedOn(words, at: index),
      !(words.dropFirst(index).first?.text.contains(".") ?? false),
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
        // "is opened by the warden": whoever does it takes part, whatever it is.
        let isAgent = word.says("by") && isPassive(words, verb) && group.isDefinite
        // "on the Notice board": named with a capital within a sentence.
        let isNamed =
          group.isDefinite
          && group.core.first.map {
            $0.token.isCapitalized && $0.token.kind == .word && !$0.isOpening
          } ?? false
        if isAgent || isNamed || isKept(group, words, verb, word) || PartyNouns.isParty(group),
          !PartyNouns.isData(group.head),
          isAgent || isNamed || isKept(group, words, verb, word) || !isPlace
            || !group.senses.isEmpty
            || group.core.contains(where: { $0.tag == .name }),
          !PartyNouns.isProtocol(group.name)
        {
          cast.add(name(of: group), isDeclared: false, at: group.span)
        }
        let after = group.range.upperBound
        next = after < words.count && words[after].says("and") ? after + 1 : nil
      }
    }
  }

  /// "looks it up in the logbook", "rents a boat at the pier": where something is looked up or kept
  /// answers, and so does where somebody deals with somebody.
  private func isKept(_ group: NounGroup, _ words: [Word], _ verb: Int, _ place: Word) -> Bool {
    guard group.isDefinite, group.label == nil, group.count == nil,
      let base = VerbForms.base(of: words[verb])?.base
    else { return false }
    if place.says("in", "on", "into") {
      return Self.keeping.contains(base)
        || base == "look" && words[verb...].contains { $0.says("up") }
    }
    return place.says("at") && VerbForms.pulling.contains(base)
      && !group.head.hasSuffix("time") && group.head != "end"
  }

  private static let keeping = FunctionWords.words(
    "enter register record log note write search find file")

  /// "mails the permit to the applicant": what stands between the verb and "to" is no receiver.
  private func isHandedOn(_ words: [Word], at index: Int) -> Bool {
    guard let group = NounGroupReader(words).group(at: index) else { return false }
    let to = group.range.upperBound
    guard to + 1 < words.count, words[to].says("to") else { return false }
    let next = words[to + 1]
    return next.tag == .determiner || next.tag == .possessive || next.tag == .name
      || cast.match(words, at: to + 1) != nil
  }

  /// "asks the pantry for flour": what is spoken to takes part, whatever it is.
  func isAsked(_ group: NounGroup, _ words: [Word]) -> Bool {
    let after = group.range.upperBound
    return group.isDefinite && !PartyNouns.isData(group.head) && after < words.count
      && words[after].says("for", "to", "whether", "about", "if", "that")
  }

  func name(of group: NounGroup) -> String {
    let qualities = group.qualities.filter {
      ["external", "internal", "remote", "local", "mobile", "central", "third-party"].contains($0)
    }
    return (qualities + [group.name]).joined(separator: " ")
  }

  func span(of words: [Word]) -> Range<Int>? {
    guard let first = words.first, let last = words.last else { return nil }
    return first.span.lowerBound..<last.span.upperBound
  }

  /// The words as typed.
  static func text(_ words: [Word]) -> String { SequenceLabel.text(words) }
}

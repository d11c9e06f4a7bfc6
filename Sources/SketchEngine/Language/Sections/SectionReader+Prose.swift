extension SectionReader {
  /// A customary heading in a sentence.
  private struct Match {
    let name: Int
    let range: Range<Int>
    /// Where the words begin that belong to it: "our main strengths".
    var start: Int
    /// Where its items are.
    var items: Range<Int>
  }

  /// Reads sentences that follow each other.
  mutating func readProse(_ words: [Word]) {
    let sentences = ItemList.cut(words) { index in
      words[index].isMark(".") && (index + 1 == words.count || words[index + 1].token.isSpaced)
    }
    for sentence in sentences {
      // A question keeps its mark, and ends a sentence all the same.
      var rest = sentence[...]
      while let mark = rest.dropLast().firstIndex(where: { $0.isMark("?") }) {
        readSentence(Array(rest[...mark]))
        rest = rest[(mark + 1)...]
      }
      readSentence(Array(rest))
    }
  }

  private mutating func readSentence(_ sentence: [Word]) {
    var words = sentence
    while let first = words.first,
      first.isMark(":", ",", ";", "-", "–", "—")
        || words.count > 1 && Self.isOpening(first) && !words[1].isMark(":")
    {
      wish([first])
      words.removeFirst()
    }
    guard !words.isEmpty else { return }
    let colons = words.filter { $0.isMark(":") }.count
    let known = words.indices.filter { index in
      let isFirst =
        index == 0 || words[index - 1].token.kind == .mark || words[index - 1].tag == .conjunction
        || Self.belongs(words[index - 1])
      return isFirst
        && vocabulary.match(in: words, at: index).map { found in
          index + found.count < words.count && words[index + found.count].isMark(":")
        } ?? false
    }.count
    if readAfterTopic(words, colons: colons, known: known) { return }
    if vocabulary.isOpen, colons > known, readColons(words) { return }
    if readKnown(words) || readColons(words) || readBrackets(words) || readHaving(words) { return }
    add(ItemList.items(of: listed(words)), to: nil)
  }

  /// "choosing a boat: options are a and b, criteria are c": what is chosen is the topic.
  private mutating func readAfterTopic(_ words: [Word], colons: Int, known: Int) -> Bool {
    let dashes = words.indices.filter { isDash(words, $0) }
    if colons == 0, dashes.count > 1, vocabulary.isOpen {
      readSentence(colonized(words))
      return true
    }
    guard colons == 1, known == 0, let colon = words.firstIndex(where: { $0.isMark(":") }),
      colon > 0, colon + 1 < words.count
    else { return false }
    let rest = Array(words[(colon + 1)...])
    if dashes.count > 1, vocabulary.isOpen, dashes.allSatisfy({ $0 > colon }) {
      if topic.isEmpty { noteTopic(Array(words[..<colon])) }
      readSentence(colonized(rest))
      return true
    }
    guard topic.isEmpty else { return false }
    let heads = rest.indices.filter { index in
      (index == 0 || rest[index - 1].token.kind == .mark || rest[index - 1].tag == .conjunction)
        && vocabulary.match(in: rest, at: index) != nil
    }
    guard heads.count > 1, readKnown(rest) else { return false }
    noteTopic(Array(words[..<colon]))
    return true
  }

  private func isDash(_ words: [Word], _ index: Int) -> Bool {
    index > 0 && index + 1 < words.count && words[index].isMark("-", "–", "—")
      && words[index].token.isSpaced && words[index + 1].token.isSpaced
  }

  /// "Canoe - light, slow; Gig - fast" with colons.
  private func colonized(_ words: [Word]) -> [Word] {
    words.enumerated().map { index, word in
      guard isDash(words, index) else { return word }
      var word = word
      word.token.text = ":"
      word.token.lower = ":"
      return word
    }
  }

  static func isOpening(_ word: Word) -> Bool {
    word.says(
      "with", "where", "showing", "that", "which", "including", "containing", "it", "there", "has",
      "are", "is", "have", "shows", "having", "and", "of", "from", "using", "for", "goes", "starts",
      "start", "includes", "include", "namely", "like", "contains", "consisting", "comparing",
      "compare", "between", "featuring", "on", "listing", "going", "moving", "starting", "labeled",
      "labelled", "called", "named")
  }

  /// "egg to larva to adult", "rain becomes rivers" and the like are lists too.
  private mutating func listed(_ words: [Word]) -> [Word] {
    let isWay =
      words.filter { $0.says("to") }.count > 1
      || words.indices.contains { words[$0].says("to") && $0 > 0 && words[$0 - 1].isMark(",") }
    // "the moth from egg to larva": what stands before the way is told elsewhere.
    var words = words
    if isWay, let from = words.firstIndex(where: { $0.says("from") }), from + 1 < words.count,
      let to = words.firstIndex(where: { $0.says("to") }), from < to
    {
      words.removeSubrange(...from)
    }
    var listed: [Word] = []
    var index = 0
    while index < words.count {
      if index > 0, let count = Self.leadLength(words, at: index, isWay: isWay) {
        wish(words[index..<min(words.count, index + count)])
        if !(listed.last?.isMark(",") ?? true) { listed.append(Self.comma(words[index])) }
        index += count
        continue
      }
      listed.append(words[index])
      index += 1
    }
    return listed
  }

  /// How many words at a place lead from one thing to the next.
  private static func leadLength(_ words: [Word], at index: Int, isWay: Bool) -> Int? {
    let word = words[index]
    let next = index + 1 < words.count ? words[index + 1] : nil
    if word.says("to"), isWay { return 1 }
    // "to leads to customers" names leads.
    let isName =
      index > 0 && words[index - 1].says("to", "and") || index > 0 && words[index - 1].isMark(",")
    if !isName, word.says("leads", "lead", "goes", "moves", "flows", "returns"),
      next?.says("to", "into") ?? false
    {
      return 2
    }
    if word.says("turns", "grows", "develops", "transforms", "changes", "hatches", "evolves"),
      next?.says("into", "to") ?? false
    {
      return 2
    }
    if word.says("becomes", "become") { return 1 }
    return nil
  }

  private static func comma(_ word: Word) -> Word {
    Word(
      token: Token(text: ",", lower: ",", kind: .mark, span: word.span, isSpaced: false),
      tag: .mark,
      lemma: ",", form: nil)
  }

  // MARK: Customary headings

  private mutating func readKnown(_ words: [Word]) -> Bool {
    let hasColon = words.contains { $0.isMark(":") }
    var matches: [Match] = []
    var index = 0
    var depth = 0
    while index < words.count {
      if words[index].isMark("(") { depth += 1 }
      if words[index].isMark(")") { depth = max(0, depth - 1) }
      guard depth == 0, let found = vocabulary.match(in: words, at: index) else {
        index += 1
        continue
      }
      let range = index..<(index + found.count)
      if let match = match(words, range, found.name, hasColon: hasColon) { matches.append(match) }
      index = range.upperBound
    }
    guard !matches.isEmpty else { return false }
    // "… shared wings in the middle": the second heading only says where the first one is.
    for number in matches.indices.reversed().dropLast()
    where matches[number].items.lowerBound < matches[number].start
      && matches[number - 1].items.lowerBound >= matches[number - 1].range.upperBound
      && !words[matches[number - 1].range.upperBound..<matches[number].start].contains(where: {
        $0.isMark(",", ";")
      })
    {
      let end = matches[number].start - 1
      wish(words[end..<matches[number].range.upperBound])
      matches[number - 1].items = matches[number - 1].items.lowerBound..<end
      matches.remove(at: number)
    }
    // "a, b and c with d in the center": what stands before "with" is a list of its own.
    if vocabulary.isOpen, let match = matches.first, match.items.upperBound <= match.start,
      match.items.lowerBound > 1, words[match.items.lowerBound - 1].says("with")
    {
      add(ItemList.items(of: Self.content(Array(words[..<(match.items.lowerBound - 1)]))), to: nil)
    }
    for (number, match) in matches.enumerated() {
      let section = section(Array(words[match.range]), known: match.name)
      wish(words[match.start..<match.range.lowerBound])
      var items = match.items
      if items.lowerBound >= match.range.upperBound {
        let next = number + 1 < matches.count ? matches[number + 1].start : words.count
        let end = min(next, items.upperBound)
        wish(words[match.range.upperBound..<min(items.lowerBound, words.count)])
        items = min(items.lowerBound, end)..<end
      } else {
        let start = number > 0 ? matches[number - 1].range.upperBound : 0
        wish(words[items.upperBound..<match.start])
        items = max(start, items.lowerBound)..<items.upperBound
      }
      wish(words[items])
      add(ItemList.items(of: Self.content(Array(words[items]))), to: section)
    }
    return true
  }

  /// Items without what leads to the next heading: "…, and the", "while our".
  static func content(_ words: [Word]) -> [Word] {
    var words = words
    while let last = words.last, last.says("and", "with", "while", "but") || last.isMark(",", ";") {
      words.removeLast()
    }
    if words.first?.isMark("(") ?? false, words.filter({ $0.isMark("(") }).count == 1 {
      words.removeFirst()
      if let close = words.lastIndex(where: { $0.isMark(")") }) { words.remove(at: close) }
    }
    while let last = words.last,
      last.token.kind == .mark && !last.isMark(")", "%", "?", "!", "+")
        || last.says("and", "while", "but", "with", "as", "whereas", "plus", "also", "the", "our")
    {
      words.removeLast()
    }
    // "features like a and b" are a and b; "apps like b" are not.
    if let like = words.prefix(3).firstIndex(where: { $0.says("like") }), like > 0,
      like + 1 < words.count,
      words[like - 1].says("features", "things", "points", "aspects", "stuff", "items", "traits")
    {
      words.removeSubrange(...like)
    }
    while let first = words.first, words.count > 1,
      first.says("there", "we", "have", "be", "that", "could", "would", "put", "list", "of")
        || first.isMark(",", ":")
    {
      words.removeFirst()
    }
    return words
  }

  private mutating func match(_ words: [Word], _ range: Range<Int>, _ name: Int, hasColon: Bool)
    -> Match?
  {
    var start = range.lowerBound
    while start > 0, Self.belongs(words[start - 1]) { start -= 1 }
    let end = range.upperBound
    func says(_ index: Int, _ test: (Word) -> Bool) -> Bool {
      words.indices.contains(index) && test(words[index])
    }
    if says(end, { $0.isMark(":", "=", "(", "-", "–", "—") || $0.tag == .arrow }) {
      // "Mow the field: …" is about something else than fields.
      guard
        start == 0
          || says(
            start - 1,
            {
              $0.token.kind == .mark || $0.tag == .conjunction || $0.tag == .preposition
                || $0.tag == .subordinator || $0.says("has", "have", "showing", "are", "is")
            })
      else { return nil }
      let skip = words[end].isMark("(") ? 0 : 1
      return Match(name: name, range: range, start: start, items: (end + skip)..<words.count)
    }
    let isVerb = says(end) {
      $0.says(
        "are", "is", "include", "includes", "including", "like", "being", "contain", "contains",
        "were", "was", "would", "could", "such", "has", "have", "consist", "comprise", "comprises",
        "covers", "cover", "lists", "list", "shows", "show", "with", "mean", "means", "put", "hold",
        "holds", "say", "says", "come", "will", "from", "ranges", "goes", "represents")
    }
    // "Partners: a partner with a van": with colons, only what is said to be something heads it.
    let isPlain = !hasColon || says(end) { $0.says("are", "is", "include", "includes") }
    if isVerb, isPlain {
      var first = end + 1
      while says(first, { $0.says("as", "be", "that", "of", "from", "the", "following", "in") }) {
        first += 1
      }
      if says(first, { $0.isMark(":") }) { first += 1 }
      return Match(name: name, range: range, start: start, items: first..<words.count)
    }
    // "a and b are strengths", "with a as a threat".
    if start > 0, says(start - 1, { $0.says("are", "is", "as", "under", "in", "into", "for") }),
      end == words.count || says(end, { $0.isMark(",", ";") || $0.says("and", "while", "but") })
    {
      let before = words[..<(start - 1)]
      let from = before.lastIndex { $0.isMark(";") }.map { $0 + 1 } ?? 0
      let verb = before[from...].firstIndex { $0.says("put", "place", "list", "add") }
      // "…, with balance in the overlap": what "with" begins.
      let tie = before[from...].lastIndex { $0.says("with") }
      let isPlace = words[start - 1].says("in", "under", "into")
      let first = verb.map { $0 + 1 } ?? (isPlace ? tie.map { $0 + 1 } : nil) ?? from
      if first < start - 1 {
        if let verb { wish([words[verb]]) }
        return Match(name: name, range: range, start: start, items: first..<(start - 1))
      }
    }
    // "with strengths a and b, weaknesses c".
    guard !hasColon, end < words.count, words[end].token.kind != .mark,
      words[end].tag != .conjunction, words[end].tag != .preposition,
      start == 0
        || says(
          start - 1,
          {
            $0.isMark(",", ";")
              || $0.says("and", "with", "showing", "put", "under", "has", "including")
          })
    else { return nil }
    return Match(name: name, range: range, start: start, items: end..<words.count)
  }

  /// What belongs to a heading before it: "our biggest", "the two main", "as".
  static func belongs(_ word: Word) -> Bool {
    word.tag == .determiner || word.tag == .possessive || word.token.kind == .number
      || NounGroupReader.count(word) != nil
      || word.says(
        "main", "key", "biggest", "major", "some", "potential", "possible", "big", "internal",
        "external", "primary", "important", "top", "core", "its", "include", "company's")
  }
}

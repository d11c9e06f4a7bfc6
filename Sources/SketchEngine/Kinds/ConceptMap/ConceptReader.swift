/// Reads what ties concepts to each other: "plants need light", "Water -> melts into -> Ice".
struct ConceptReader {
  private(set) var scene = GraphScene()
  private(set) var used: [Range<Int>] = []
  private var places: [String: Int] = [:]

  /// Reads the sentences without the order.
  init(_ parts: [OutlineOrder.Part]) {
    for part in parts { read(part.words) }
  }

  private mutating func read(_ words: [Word]) {
    var words = words
    while let first = words.first,
      first.token.kind == .mark
        || first.says(
          "with", "linking", "connecting", "showing", "where", "that", "how", "concepts", "the",
          "of", "between", "including", "in", "which", "say", "and")
    {
      used.append(first.span)
      words.removeFirst()
    }
    words = Self.relativesTold(words)
    guard !words.isEmpty else { return }
    if words.contains(where: { $0.tag == .arrow }) { return readArrows(words) }
    var tagged = MissingVerbs.found(in: words)
    protect(&tagged)
    readClauses(Self.withVerbs(tagged))
  }

  /// "A sensor, which measures heat, warns a guard" as "A sensor measures heat, a sensor warns a
  /// guard".
  private static func relativesTold(_ words: [Word]) -> [Word] {
    let words = IdleWords.removed(from: words)
    guard
      let which = words.indices.dropFirst(2).dropLast(2).first(where: {
        words[$0].says("which", "who") && words[$0 - 1].isMark(",")
      }), let comma = words[which...].firstIndex(where: { $0.isMark(",") }),
      comma + 1 < words.count,
      words[..<(which - 1)].allSatisfy({
        $0.isNominal || $0.tag == .determiner || $0.tag == .adjective
      }),
      words[comma + 1].tag == .verb || words[comma + 1].tag == .auxiliary
        || ClauseBounds.canBeVerb(words[comma + 1])
    else { return words }
    let subject = words[..<(which - 1)]
    var told = Array(subject)
    told += words[(which + 1)...comma]
    told += subject
    told += words[(comma + 1)...]
    return told
  }

  /// What was a concept before is one again: in "greenhouse gases trap heat" the gases are no verb.
  private func protect(_ words: inout [Word]) {
    var index = 0
    while index < words.count {
      let length = (1...4).reversed().first { count in
        index + count <= words.count
          && places[OutlineTree.key(OutlineWording.text(words[index..<index + count]))] != nil
      }
      for place in index..<index + (length ?? 0) { words[place].tag = .name }
      index += length ?? 1
    }
  }

  /// Every clause with a verb: a proposition has one, whatever the word is elsewhere.
  private static func withVerbs(_ words: [Word]) -> [Word] {
    var words = words
    var start = 0
    while start < words.count {
      let end =
        words[start...].firstIndex { $0.isMark(",", ";", ":", "(", ")") || $0.says("while", "but") }
        ?? words.count
      let range = start..<end
      let hasLink = range.dropFirst().contains { index in
        [.verb, .auxiliary, .modal].contains(words[index].tag)
      }
      if !hasLink, range.count > 2, let verb = verb(in: words, range) { words[verb].tag = .verb }
      start = end + 1
    }
    return words
  }

  private static func verb(in words: [Word], _ range: Range<Int>) -> Int? {
    let inner = range.dropFirst().dropLast().filter { words[$0].tag != .name }
    if let before = inner.first(where: {
      words[$0 + 1].tag == .determiner || words[$0 + 1].tag == .possessive
    }),
      words[before].tag == .noun || words[before].tag == .adjective
    {
      return before
    }
    let known = inner.first { index in
      Lemmas.verbForms(words[index].lower).contains {
        Verbs.strong.contains($0.base) || Verbs.weak.contains($0.base)
      }
        && words[index].tag != .preposition && words[index].tag != .conjunction
    }
    if let known { return known }
    if let present = inner.first(where: {
      words[$0].lower.hasSuffix("s") && !words[$0 - 1].isPlural
    }) {
      return present
    }
    // "trees absorb carbon dioxide": a plural and then a word that is none.
    return inner.first { words[$0 - 1].isPlural && !words[$0].isPlural }
  }

  // MARK: Concepts

  private mutating func concept(_ words: [Word]) -> Int? {
    var words = words
    while let last = words.last, last.token.kind == .mark || last.tag == .adverb {
      words.removeLast()
    }
    while let first = words.first,
      first.token.kind == .mark || first.tag == .determiner || first.tag == .adverb
    { words.removeFirst() }
    guard !words.isEmpty else { return nil }
    let label = OutlineWording.label(words)
    let key = OutlineTree.key(label)
    guard !key.isEmpty else { return nil }
    if let place = places[key] {
      scene.nodes[place].spans += words.map(\.span)
      return place
    }
    var node = GraphScene.Node(label)
    node.spans = words.map(\.span)
    scene.nodes.append(node)
    places[key] = scene.nodes.count - 1
    return scene.nodes.count - 1
  }

  private mutating func tie(_ from: [Int], _ to: [Int], _ link: [Word]) {
    let label = OutlineWording.text(link)
    for one in from {
      for other in to where one != other {
        var edge = GraphScene.Edge(one, other, label)
        edge.spans = link.map(\.span)
        if !scene.edges.contains(where: {
          $0.from == edge.from && $0.to == edge.to && $0.label == label
        }) {
          scene.edges.append(edge)
        }
      }
    }
  }

  // MARK: Arrows

  /// "A -> B", "A -needs-> B", "A -> needs -> B".
  private mutating func readArrows(_ words: [Word]) {
    for clause in words.split(whereSeparator: { $0.isMark(";") }) {
      for piece in Self.chains(Array(clause)) { readChain(piece) }
    }
  }

  /// Commas part chains that have arrows of their own.
  private static func chains(_ words: [Word]) -> [[Word]] {
    let pieces = words.split(whereSeparator: { $0.isMark(",") }).map(Array.init)
    let isEvery = pieces.allSatisfy { piece in piece.contains { $0.tag == .arrow } }
    return isEvery ? pieces : [words]
  }

  private mutating func readChain(_ words: [Word]) {
    var stations: [[Word]] = [[]]
    var labels: [[Word]] = []
    for word in words {
      if word.tag == .arrow {
        stations.append([])
        var label = word
        label.token.text = word.text.filter { $0 != "[" && $0 != "]" }
        labels.append(label.text.isEmpty ? [] : [label])
      } else {
        stations[stations.count - 1].append(word)
      }
    }
    // In "Water -> freezes to -> Ice" the middle one says how they are tied.
    if stations.count == 3, labels.allSatisfy(\.isEmpty), let middle = stations[1].first,
      !middle.token.isCapitalized,
      places[OutlineTree.key(OutlineWording.label(stations[1]))] == nil,
      stations[0].first?.token.isCapitalized == true
    {
      labels = [stations[1]]
      stations.remove(at: 1)
    }
    var before: [Int] = []
    for (place, station) in stations.enumerated() {
      var label = place > 0 ? labels[place - 1] : []
      var station = station
      if let colon = station.firstIndex(where: { $0.isMark(":") }), place == stations.count - 1 {
        label = Array(station[(colon + 1)...])
        station = Array(station[..<colon])
      }
      let here = station.split(whereSeparator: { $0.isMark(",") }).compactMap { concept(Array($0)) }
      if place > 0 { tie(before, here, label) }
      before = here
    }
  }

  // MARK: Clauses

  private mutating func readClauses(_ words: [Word]) {
    var subject: [Int] = []
    var objects: [Int] = []
    var link: [Word] = []
    var noun: [Word] = []
    var hasVerb = false
    func isLink(_ index: Int) -> Bool {
      let word = words[index]
      guard word.token.kind == .word else { return false }
      if word.tag == .auxiliary || word.tag == .modal || word.tag == .negation { return true }
      if word.tag == .verb {
        return word.form != .gerund || hasVerb && noun.isEmpty
          || index > 0 && words[index - 1].tag == .auxiliary
      }
      if word.tag == .preposition { return !word.says("of") || noun.isEmpty }
      return word.says("from", "to", "by", "into", "through", "with", "as", "for", "via", "called")
    }
    var index = 0
    while index < words.count {
      let word = words[index]
      if word.isMark(",") || word.says("and", "or", "but", "while")
        || word.isMark(";", ":", "(", ")", ".")
      {
        if let place = concept(noun) {
          if hasVerb { objects.append(place) } else { subject.append(place) }
        }
        noun = []
        if word.isMark(";", ":") || word.says("but", "while") {
          tie(subject, objects, link)
          (subject, objects, link, hasVerb) = ([], [], [], false)
        }
        used.append(word.span)
      } else if word.says("which", "that", "who"), hasVerb {
        if let place = concept(noun) { objects.append(place) }
        noun = []
        tie(subject, objects, link)
        (subject, objects, link, hasVerb) = (objects.suffix(1) + [], [], [], false)
        used.append(word.span)
      } else if isLink(index), !noun.isEmpty || hasVerb || !subject.isEmpty || !objects.isEmpty {
        let isNew = word.tag != .preposition || !hasVerb
        if hasVerb, !noun.isEmpty || !objects.isEmpty {
          if word.tag == .preposition || !isNew {
            // "make oxygen through photosynthesis": one more tie of the same subject.
            if let place = concept(noun) { objects.append(place) }
            noun = []
            tie(subject, objects, link)
            objects = []
            link = [word]
          } else {
            // A verb after things: the last of them begins a clause of its own, or the subject goes on.
            let next = concept(noun)
            if next == nil, objects.count > 0 {
              tie(subject, objects, link)
              objects = []
            } else {
              tie(subject, objects, link)
              subject = next.map { [$0] } ?? subject
              objects = []
            }
            noun = []
            link = [word]
          }
        } else {
          if let place = concept(noun) { subject.append(place) }
          noun = []
          link.append(word)
          hasVerb = true
          index = extendLink(words, index, &link)
        }
      } else if word.tag == .adverb, noun.isEmpty, hasVerb, objects.isEmpty {
        link.append(word)
      } else if word.says("it", "they", "this"), noun.isEmpty, subject.isEmpty, !hasVerb,
        let last = lastSubject
      {
        subject = [last]
        used.append(word.span)
      } else {
        noun.append(word)
      }
      index += 1
    }
    if let place = concept(noun) {
      if hasVerb { objects.append(place) } else { subject.append(place) }
    }
    tie(subject, objects, link)
    if let first = subject.first { lastSubject = first }
  }

  private var lastSubject: Int?

  /// "is a form of", "is part of", "depends on": the words of a tie that follow its verb.
  private func extendLink(_ words: [Word], _ index: Int, _ link: inout [Word]) -> Int {
    var next = index + 1
    while next < words.count {
      let word = words[next]
      let isVerb =
        word.tag == .verb || word.tag == .auxiliary || word.tag == .negation
        || word.form == .participle || word.tag == .preposition || word.tag == .adverb
        || word.says("to", "by", "from", "into")
      if isVerb, word.token.kind == .word {
        link.append(word)
        next += 1
        continue
      }
      // "a form of", "part of", "a kind of".
      let noun = word.tag == .determiner ? next + 1 : next
      if noun + 1 < words.count,
        words[noun].says(
          "form", "part", "kind", "type", "example", "sort", "result", "source", "cause", "measure",
          "member", "set", "unit", "product", "branch", "lot", "amount"),
        words[noun + 1].says("of")
      {
        link += words[next...(noun + 1)]
        next = noun + 2
        continue
      }
      if word.tag == .determiner, word.says("a", "an"), words[index].says("is", "are"),
        next + 1 < words.count
      {
        link.append(word)
        next += 1
      }
      break
    }
    return next - 1
  }
}

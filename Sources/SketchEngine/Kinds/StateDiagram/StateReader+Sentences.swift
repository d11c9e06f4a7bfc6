extension StateReader {
  /// Reads a sentence: what leads where, where it begins, where it ends.
  mutating func read(_ words: [Word], _ number: Int) {
    guard !words.isEmpty else { return }
    readEnds(words)
    if number == 0, isRoute, !words.contains(where: { StateSigns.isMotion($0) && $0.tag == .verb })
    {
      return
    }
    if readParts(words) { return }
    var pieces = clauses(words)
    if number == 0, let start = brief.order.contentStarts[0], let first = pieces.first,
      start > first.lowerBound, start < first.upperBound
    {
      pieces[0] = start..<first.upperBound
    }
    if let first = pieces.first,
      let verb = words[first].indices.first(where: { isMotion(words, at: $0) })
    {
      // "…: A, B, C, with reopen taking C back to A": what is told begins at "with".
      let cut = words[first.lowerBound..<verb].lastIndex {
        $0.says("with", "where") || $0.isMark(":") && number == 0
      }
      if let cut { pieces[0] = (cut + 1)..<first.upperBound }
    }
    for piece in pieces { readClause(words, piece) }
  }

  /// “On has the substates Low and High”.
  private mutating func readParts(_ words: [Word]) -> Bool {
    guard let place = words.firstIndex(where: { $0.says("substates", "sub-states", "substate") }),
      let owner = knownBefore(words, place)?.first
    else { return false }
    let names = words[(place + 1)...].split { $0.isMark(",", ":") || $0.says("and", "or") }
    for name in names {
      if let child = state(Array(name)), child > owner { scene.states[child].parent = owner }
    }
    return true
  }

  // MARK: Beginnings and ends

  private mutating func readEnds(_ words: [Word]) {
    for (index, word) in words.enumerated() {
      if word.says("starts", "start", "begins", "begin", "initially", "starting", "beginning") {
        var next = index + 1
        while next < words.count,
          words[next].says("in", "as", "at", "with", "off", "from", "out", "state", "the")
        { next += 1 }
        if let found = known(words, at: next) ?? fresh(words, at: next, after: word, index) {
          initial = initial ?? found.index
          last = last ?? found.index
          drawn += words[index..<found.end].map(\.span)
        }
      }
      if word.says("is"), words.contains(where: { $0.says("first", "initially") }),
        words.indices.contains(index + 1), initial == nil
      {
        let end =
          words[(index + 1)...].firstIndex { $0.says("at", "initially", "first") } ?? words.count
        if end > index + 1, end - index < 4, let place = state(Array(words[(index + 1)..<end])) {
          initial = place
          last = place
        }
      }
      if word.says("initial", "starting", "start"), words.indices.contains(index + 1),
        words[index + 1].says("state")
      {
        var next = index + 2
        while next < words.count, words[next].says("is", "being", "in") || words[next].isMark(":") {
          next += 1
        }
        if let found = known(words, at: next) ?? fresh(words, at: next, after: word, index) {
          initial = initial ?? found.index
        } else if let found = knownBefore(words, index) {
          initial = initial ?? found.first
        }
        drawn += words[index...min(index + 1, words.count - 1)].map(\.span)
      }
      if word.says("final", "terminal", "end", "ending"), index > 0 {
        let isClaim = words[..<index].contains { $0.says("is", "are") }
        if isClaim, let found = knownBefore(words, index) {
          finals += found.filter { !finals.contains($0) }
          drawn += words[..<min(index + 2, words.count)].map(\.span)
        } else if words.indices.contains(index + 1), words[index + 1].says("state", "states") {
          var next = index + 2
          while next < words.count, words[next].says("is", "are") || words[next].isMark(":") {
            next += 1
          }
          if let found = knownList(words, at: next) {
            finals += found.states.filter { !finals.contains($0) }
          }
        }
      }
      if word.says("ends", "finishes", "terminates"), words.indices.contains(index + 1),
        words[index + 1].says("in", "as", "at", "with")
      {
        if let found = knownList(words, at: index + 2) {
          finals += found.states.filter { !finals.contains($0) }
          drawn += words[index..<found.end].map(\.span)
        }
      }
    }
  }

  /// A state that is named for the first time: words with a capital, or up to a comma.
  private mutating func fresh(
    _ words: [Word], at start: Int, after word: Word, _ index: Int
  ) -> (index: Int, end: Int)? {
    guard start > index + 1 || word.says("starts", "begins", "initially"), start < words.count
    else { return nil }
    var end = start
    while end < words.count, words[end].token.kind == .word || words[end].tag == .quoted,
      end == start || words[end].token.isCapitalized || !words[start].token.isCapitalized,
      !StateSigns.conditions.contains(words[end].lower), !words[end].says("and", "then", "with")
    {
      end += 1
    }
    guard end > start, end - start < 4,
      words[start].token.isCapitalized || words[start].tag == .quoted
        || words[start].tag == .adjective || start > index + 1,
      let place = state(Array(words[start..<end]))
    else { return nil }
    return (place, end)
  }

  private func knownBefore(_ words: [Word], _ end: Int) -> [Int]? {
    for start in 0..<end {
      if let found = knownList(words, at: start), found.end < end + 1 { return found.states }
    }
    return nil
  }

  // MARK: Clauses

  /// Cuts a sentence where another motion begins.
  private func clauses(_ words: [Word]) -> [Range<Int>] {
    let verbs = words.indices.filter { isMotion(words, at: $0) }
    if verbs.isEmpty { return pairs(words) }
    guard verbs.count > 1 else { return [0..<words.count] }
    var pieces: [Range<Int>] = []
    var start = 0
    for (verb, next) in zip(verbs, verbs.dropFirst()) {
      let between = (verb + 1)..<next
      let cut =
        between.last { words[$0].isMark(",", ";") }
        ?? between.last { words[$0].says("and", "but", "while") }
      guard let cut else { continue }
      pieces.append(start..<cut)
      start = cut + 1
    }
    pieces.append(start..<words.count)
    return pieces
  }

  /// “Open to Full when …, Full to Open when …”: cut where a pair of states begins.
  private func pairs(_ words: [Word]) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = 0
    for index in words.indices where words[index].isMark(",") || words[index].says("and") {
      if let found = knownList(words, at: index + 1), found.end < words.count,
        words[found.end].says("to", "into")
      {
        pieces.append(start..<index)
        start = index + 1
      }
    }
    pieces.append(start..<words.count)
    return pieces
  }

  /// Whether a verb leads from one state to another here.
  private func isMotion(_ words: [Word], at index: Int) -> Bool {
    let word = words[index]
    guard StateSigns.isMotion(word), !word.token.isCapitalized || index == 0,
      known(words, at: index) == nil
    else { return false }
    guard let next = words.dropFirst(index + 1).first else { return false }
    if index > 0, words[index - 1].tag == .determiner { return false }
    if next.says("to", "back", "into", "from", "it", "both", "over", "straight", "directly", "them")
    {
      return true
    }
    if known(words, at: index + 1) != nil { return true }
    if word.says("becomes", "become", "becoming", "enters", "enter") { return true }
    // "moves the order to Shipped", "sending review back to draft".
    let reach = words[(index + 1)...].prefix(7).prefix { !$0.isMark(",", ";") }
    return reach.prefix(5).contains { $0.says("to", "into") }
      && (reach.indices.contains { known(words, at: $0) != nil } || StateSigns.isCausing(word))
  }

  private mutating func readClause(_ words: [Word], _ range: Range<Int>) {
    var part = Array(words[range])
    while let first = part.first,
      first.token.kind == .mark || first.says("and", "but", "then", "with", "also", "while")
    {
      part.removeFirst()
    }
    guard !part.isEmpty else { return }
    if readPossibility(part) { return }
    // "Start: Standby to Washing": the event stands before the colon.
    if let colon = part.firstIndex(where: { $0.isMark(":") }), colon > 0, colon < 7,
      colon + 1 < part.count
    {
      let rest = Array(part[(colon + 1)...])
      if readPair(rest, Self.event(Array(part[..<colon])), spans: part[..<colon].map(\.span)) {
        return
      }
    }
    var (condition, start) = leadingCondition(part)
    part = Array(part[start...])
    guard let firstVerb = part.indices.first(where: { isMotion(part, at: $0) }) else {
      if let from = part.indices.first, part[from].says("from"),
        let found = knownList(part, at: from + 1), found.end < part.count
      {
        return readTargets(part, found.end, found.states, condition, isBecoming: false)
      }
      _ = readPair(part, condition, spans: [])
      return
    }
    // "taking down brings it back": what is done is the event, and no change itself.
    let verbs = part.indices.filter { isMotion(part, at: $0) }
    let isDoing = firstVerb == 0 && verbs.count > 1 && part[0].lower.hasSuffix("ing")
    let verb = isDoing ? verbs[1] : firstVerb
    var index = verb + 1
    var sources: [Int] = []
    let subject = Array(part[..<verb])
    while index < part.count,
      part[index].says("it", "them", "back", "over", "straight", "directly", "again")
    { index += 1 }
    let isBecoming = Lemmas.verbForms(part[verb].lower).contains {
      $0.base == "become" || $0.base == "enter"
    }
    if let found = knownList(part, at: index), !isBecoming {
      // "rain moves Dry to Wet": what is moved is the source, what moves it the event.
      sources = found.states
      index = found.end
      if condition.isEmpty { condition = Self.event(subject) }
    } else if let first = subject.first, first.says("from", "in"), condition.isEmpty,
      let found = knownList(subject, at: 1), found.end < subject.count
    {
      // "from Bright a press returns to Off": the source, then what makes it happen.
      sources = found.states
      let cause = Array(subject[found.end...].drop { $0.token.kind == .mark })
      if !isPronoun(cause), !isTopic(cause) { condition = Self.event(cause) }
    } else if let found = knownBefore(subject + [part[verb]], subject.count), subject.count < 12 {
      sources = found
    } else if !subject.isEmpty, subject.count < 4, condition.isEmpty, !isBecoming,
      !isPronoun(subject),
      !subject.contains(where: { $0.tag == .determiner || $0.token.kind == .mark }),
      part.indices.contains(verb + 1), part[verb + 1].says("to", "into", "back"),
      let place = state(subject)
    {
      sources = [place]
    } else if !subject.isEmpty, !isPronoun(subject), condition.isEmpty, !isBecoming,
      part.dropFirst(index).contains(where: { $0.says("from") }), !isTopic(subject)
    {
      condition = Self.event(subject)
    }
    drawn.append(part[verb].span)
    readTargets(part, index, sources, condition, isBecoming: isBecoming)
  }

  private func isPronoun(_ words: [Word]) -> Bool {
    guard let first = words.first else { return true }
    return first.tag == .pronoun || first.tag == .determiner && words.count < 2
      || words.allSatisfy { $0.tag == .modal || $0.tag == .auxiliary }
  }

  /// Whether a subject is the thing itself whose states these are.
  private func isTopic(_ subject: [Word]) -> Bool {
    if subject.first?.lower.hasSuffix("ing") == true { return false }
    guard let head = subject.last(where: { $0.isNominal }) else { return true }
    return topic.contains { Lemmas.singular($0.lower) == Lemmas.singular(head.lower) }
      || head.says("machine", "system", "object", "item", "state", "thing")
  }

  /// “from A to B when E and to C after F”.
  private mutating func readTargets(
    _ words: [Word], _ start: Int, _ given: [Int], _ event: String, isBecoming: Bool
  ) {
    var sources = given
    var index = start
    var expectsTarget = isBecoming
    var pending: [Int] = []
    var label = event
    func flush(_ reader: inout StateReader) {
      for target in pending {
        let origins = sources.isEmpty ? [reader.origin(of: target)].compactMap { $0 } : sources
        for source in origins where source != target || !label.isEmpty {
          reader.tie(source, target, label, [])
        }
      }
      pending = []
    }
    while index < words.count {
      let word = words[index]
      if word.says("from") {
        if let found = knownList(words, at: index + 1) {
          sources = found.states
          index = found.end
        } else if let found = name(words, at: index + 1) {
          sources = [found.index]
          index = found.end
        } else if words.indices.contains(index + 1),
          words[index + 1].says("any", "every", "all", "each")
        {
          sources = scene.states.indices.filter {
            !finals.contains($0) && scene.states[$0].sort == .state
          }
          index += 2
        } else {
          index += 1
        }
        continue
      }
      if word.says("to", "into") || expectsTarget {
        let at = word.says("to", "into") ? index + 1 : index
        expectsTarget = false
        var targets = knownList(words, at: at)
        // "Solid to Liquid and Liquid to Gas": the second is where the next begins.
        if let list = targets, list.states.count > 1, list.end < words.count,
          words[list.end].says("to", "into"), let first = known(words, at: at)
        {
          targets = ([first.index], first.end)
        }
        if let found = targets ?? name(words, at: at).map({ ([$0.index], $0.end) }) {
          if !pending.isEmpty { flush(&self) }
          pending = found.0
          index = found.1
          label = event
          continue
        }
      } else if StateSigns.conditions.contains(word.lower), !pending.isEmpty {
        let end = conditionEnd(words, from: index + 1)
        // "…, and once the boom is down to Lowered": one change more, from where the last one led.
        if end < words.count, words[end].says("to", "into"),
          index > 0 && (words[index - 1].says("and", "then") || words[index - 1].isMark(","))
        {
          let reached = pending
          flush(&self)
          sources = reached
          label = Self.event(Array(words[index..<end]))
          drawn += words[index..<end].map(\.span)
          if let found = knownList(words, at: end + 1)
            ?? name(words, at: end + 1).map({ ([$0.index], $0.end) })
          {
            pending = found.states
            index = found.end
            continue
          }
        }
        let condition = Self.event(Array(words[index..<end]))
        label = event.isEmpty ? condition : event + " [" + condition + "]"
        drawn += words[index..<end].map(\.span)
        flush(&self)
        index = end
        // "becomes repaid when … and defaulted after …".
        expectsTarget = isBecoming && end < words.count && words[end].says("and", "or", "but")
        if expectsTarget { index += 1 }
        continue
      } else if let next = known(words, at: index), next.end < words.count,
        words[next.end].says("to", "into")
      {
        if !pending.isEmpty { flush(&self) }
        sources = [next.index]
        index = next.end
        continue
      }
      index += 1
    }
    if !pending.isEmpty { flush(&self) }
  }

  /// Where something comes from that was not said: where the telling stands; what fails comes from
  /// before the success that was told last.
  private func origin(of target: Int) -> Int? {
    guard let last, Self.isFailure(scene.states[target].label),
      let before = scene.transitions.last(where: { $0.to == last })
    else { return last ?? initial }
    return Self.isSuccess(scene.states[last].label) ? before.from : last
  }

  /// Where a condition ends: at “and to …”, a comma, or the end.
  private func conditionEnd(_ words: [Word], from start: Int) -> Int {
    var index = start
    while index < words.count {
      let word = words[index]
      if word.isMark(",", ";") { return index }
      if word.says("to", "into"), index > start + 1, known(words, at: index + 1) != nil {
        return index
      }
      if word.says("and", "or", "but"), words.indices.contains(index + 1) {
        let next = words[index + 1]
        if next.says("to", "back", "into") { return index }
        if known(words, at: index + 1) != nil, index + 2 < words.count { return index }
        if next.form == .participle || next.tag == .adjective, index + 2 < words.count,
          StateSigns.conditions.contains(words[index + 2].lower)
        {
          return index
        }
      }
      index += 1
    }
    return index
  }

  /// A target that was not named before: words up to a condition or a mark.
  private mutating func name(_ words: [Word], at start: Int) -> (index: Int, end: Int)? {
    var index = start
    while index < words.count, words[index].tag == .determiner { index += 1 }
    let first = index
    while index < words.count {
      let word = words[index]
      guard word.token.kind == .word || word.tag == .quoted,
        !StateSigns.conditions.contains(word.lower) || word.token.isCapitalized,
        !word.says("and", "or", "to", "from", "but", "again", "with"), !isMotion(words, at: index)
      else { break }
      index += 1
    }
    guard index > first, index - first < 5, let place = state(Array(words[first..<index])) else {
      return nil
    }
    return (place, index)
  }

  /// “Off to Standby”, known names on both sides.
  private mutating func readPair(_ words: [Word], _ event: String, spans: [Range<Int>]) -> Bool {
    var start = 0
    while start < words.count, words[start].says("from") || words[start].token.kind == .mark {
      start += 1
    }
    guard let from = knownList(words, at: start), from.end < words.count,
      words[from.end].says("to", "into", "back") || words[from.end].tag == .arrow
    else {
      guard !event.isEmpty, let to = words.firstIndex(where: { $0.says("to") }), to > 0, to < 5,
        let source = state(Array(words[..<to])), let target = name(words, at: to + 1)
      else { return false }
      tie(source, target.index, event, spans)
      drawn += spans
      return true
    }
    var next = from.end + 1
    while next < words.count, words[next].says("to", "back") { next += 1 }
    guard let to = known(words, at: next) ?? name(words, at: next) else { return false }
    var label = event
    if to.end < words.count, StateSigns.conditions.contains(words[to.end].lower) {
      let condition = Self.event(Array(words[to.end...]))
      label = label.isEmpty ? condition : "\(label) [\(condition)]"
      drawn += words[to.end...].map(\.span)
    }
    for source in from.states { tie(source, to.index, label, spans) }
    drawn += spans
    return true
  }

  /// “can be cancelled while Pending”, “Pending can be cancelled”.
  private mutating func readPossibility(_ words: [Word]) -> Bool {
    guard let modal = words.firstIndex(where: { $0.tag == .modal }), modal + 2 < words.count,
      words[modal + 1].says("be", "get")
    else { return false }
    var deeds: [Word] = []
    var index = modal + 2
    while index < words.count, words[index].tag != .preposition,
      !StateSigns.conditions.contains(words[index].lower)
    {
      if words[index].token.kind == .word, !words[index].says("and", "or", "either"),
        words[index].tag != .adverb
      {
        deeds.append(words[index])
      }
      index += 1
    }
    var sources = knownBefore(words, modal) ?? []
    var condition = ""
    while index < words.count {
      if words[index].says("while", "from", "in", "when", "as"),
        let found = knownList(words, at: index + 1)
          ?? knownList(words, at: min(index + 3, words.count))
      {
        sources = found.states
        index = found.end
      } else if StateSigns.conditions.contains(words[index].lower) {
        condition = Self.event(Array(words[index...]))
        break
      } else {
        index += 1
      }
    }
    guard !deeds.isEmpty, deeds.count < 4, !sources.isEmpty else { return false }
    for deed in deeds {
      guard let target = state([deed]) else { continue }
      let base = ModelVerbs.base(of: deed)
      for source in sources where source != target {
        tie(source, target, condition.isEmpty ? base : "\(base) [\(condition)]", [deed.span])
      }
    }
    drawn += words.map(\.span)
    return true
  }

  /// “When the timer ends, …”, “once paid it …”: what makes the rest happen.
  private mutating func leadingCondition(_ words: [Word]) -> (label: String, start: Int) {
    guard let opening = words.first, StateSigns.conditions.contains(opening.lower),
      known(words, at: 0) == nil
    else { return ("", 0) }
    let first = words.indices.first { isMotion(words, at: $0) } ?? words.count
    // A comma behind the change ends more than its condition.
    var end = words[..<first].firstIndex { $0.isMark(",") }
    if end == nil {
      let verb = words.indices.last { isMotion(words, at: $0) } ?? words.count
      end =
        words[..<verb].indices.dropFirst().last {
          words[$0].tag == .pronoun && !words[$0].says("that", "who")
        }
        ?? words[..<verb].indices.dropFirst().last { known(words, at: $0) != nil }
    }
    guard let end, end > 1 else { return ("", 0) }
    drawn += words[..<end].map(\.span)
    return (Self.event(Array(words[..<end])), words[end].isMark(",") ? end + 1 : end)
  }

  /// What an event is called: “when the stove is lit” is “stove is lit”.
  static func event(_ words: [Word]) -> String {
    var words = words[...]
    while let first = words.first,
      first.token.kind == .mark || first.tag == .determiner
        || first.says(
          "when", "if", "once", "on", "upon", "whenever", "by", "with", "it", "as", "soon", "then",
          "because", "while")
    {
      words = words.dropFirst()
    }
    if words.first?.says("after") == true, words.dropFirst().first?.tag == .determiner {
      let rest = words.dropFirst(2)
      return "after " + StateReader.text(rest.map(\.token))
    }
    return StateReader.text(words.map(\.token))
  }
}

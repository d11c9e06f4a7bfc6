extension StateReader {
  /// “states: A, B and C”, “lifecycle: A, B, C”, “from A to B with C and D states”.
  mutating func readLists(_ words: [Word], _ number: Int) {
    func at(_ index: Int) -> Word? { words.indices.contains(index) ? words[index] : nil }
    if let place = words.firstIndex(where: { $0.says("states", "statuses") }) {
      var next = place + 1
      while let word = at(next),
        word.isMark(":", "(", "=")
          || word.says("are", "of", "named", "called", "is") && place + 1 == next
      {
        next += 1
      }
      let isList =
        at(place + 1)?.isMark(":", "(", "=") == true || at(place + 1)?.says("are") == true
        || words[..<place].contains { $0.says("with", "has", "have", "these", "following") }
          && at(next)?.tag != .preposition
      if isList, next < words.count, !(at(place + 1)?.says("of") ?? false) {
        readNames(words, from: next)
        return
      }
    }
    guard number == 0 || brief.order.contentStarts[number] != nil else { return }
    let start = brief.order.contentStarts[number] ?? 0
    guard start < words.count else { return }
    readTopic(words, from: start)
    if readRoute(words, from: start) { return }
    // "a heater with Off, On and Boost".
    if let with = words[start...].firstIndex(where: { $0.says("with") }), with + 1 < words.count,
      words[with + 1].token.isCapitalized,
      words[with...].contains(where: { $0.isMark(",") || $0.says("and") }),
      !words[with...].contains(where: { StateSigns.isMotion($0) && !$0.token.isCapitalized })
    {
      readNames(words, from: with + 1)
      return
    }
    // The list after a colon, where no verb leads from one to the next.
    if let colon = words[start...].firstIndex(where: { $0.isMark(":") }), colon + 1 < words.count {
      let names = words[(colon + 1)...].prefix { !$0.says("with") }
      let hasMotion = names.contains { StateSigns.isMotion($0) && !$0.token.isCapitalized }
      if names.contains(where: { $0.isMark(",") }), !hasMotion {
        readNames(words, from: colon + 1)
      }
    }
  }

  private mutating func readTopic(_ words: [Word], from start: Int) {
    guard topic.isEmpty else { return }
    let first = words[start...].firstIndex { $0.says("of", "for", "about", "showing") }
    if let first, first <= start + 1 {
      topic = words[(first + 1)...].prefix { word in
        word.token.kind == .word
          && !word.says(
            "with", "from", "where", "that", "which", "showing", "begins", "starts", "incl",
            "including", "in")
      }.filter { $0.tag != .pronoun && !$0.says("the", "a", "an", "of", "my", "our") }
    } else if first == nil {
      topic = words[..<start].filter {
        $0.isNominal
          && !$0.says(
            "state", "states", "diagram", "machine", "chart", "uml", "transition", "transitions",
            "finite", "fsm")
      }
    }
    drawn += topic.map(\.span)
  }

  /// Names between commas, up to a word that goes on with something else.
  private mutating func readNames(_ words: [Word], from start: Int) {
    var name: [Word] = []
    var places: [Int] = []
    var parent: Int?
    var start = start
    // "a plane is Parked, Taxiing or Flying".
    let comma = words[start...].firstIndex { $0.isMark(",") } ?? start
    if let be = words[start..<max(start, comma)].lastIndex(where: { $0.says("is", "are", "be") }) {
      start = be + 1
    }
    func close(_ reader: inout StateReader) {
      if name.count > 1, name[0].says("back", "again") { name.removeFirst() }
      // "overdue after 30 days": the state, and what leads to it from the one before.
      let cut = Self.listedCondition(name)
      if let cut, let place = reader.state(Array(name[..<cut])) {
        let event = Self.event(Array(name[cut...]))
        reader.drawn += name[cut...].map(\.span)
        if let before = places.last { reader.tie(before, place, event, name.map(\.span)) }
        places.append(place)
      } else if let place = reader.state(name), !places.contains(place) {
        if let parent {
          reader.scene.states[place].parent = parent
        } else {
          places.append(place)
        }
      }
      name = []
    }
    for index in start..<words.count {
      let word = words[index]
      if word.isMark(",") || word.says("and", "or") {
        if !name.isEmpty { close(&self) }
      } else if word.isMark("("), !name.isEmpty, parent == nil {
        // "On (Low, High)": those stand in it.
        close(&self)
        parent = places.last
      } else if word.isMark(")"), parent != nil {
        if !name.isEmpty { close(&self) }
        parent = nil
      } else if word.token.kind == .mark && !word.isMark("-", "/") {
        break
      } else if word.says("with", "where", "which", "so", "including")
        && (!name.isEmpty || !places.isEmpty)
        || word.tag == .pronoun && Self.listedCondition(name) == nil
      {
        break
      } else {
        name.append(word)
      }
    }
    if !name.isEmpty { close(&self) }
    for place in places where !listed.contains(place) { listed.append(place) }
  }

  /// Where the condition begins in "lent when a reader takes it", the name of a listed state.
  static func listedCondition(_ name: [Word]) -> Int? {
    let start = name.first.map { StateSigns.conditions.contains($0.lower) } ?? false ? 2 : 1
    guard
      let cut = name.indices.dropFirst(start).first(where: {
        StateSigns.conditions.contains(name[$0].lower) && !name[$0].token.isCapitalized
      }), cut + 1 < name.count
    else { return nil }
    return name[cut].says("at", "on", "by", "as") && name[0].says("on", "in", "at") ? nil : cut
  }

  /// “from seed to fruit with sprout and flower states”.
  private mutating func readRoute(_ words: [Word], from start: Int) -> Bool {
    guard let from = words[start...].firstIndex(where: { $0.says("from") }),
      let to = words[from...].firstIndex(where: { $0.says("to", "until") }), to > from + 1,
      !words[..<from].contains(where: { StateSigns.isMotion($0) && $0.tag == .verb })
    else { return false }
    func part(_ range: Range<Int>) -> [Word] {
      Array(
        words[range].prefix { $0.token.kind == .word || $0.tag == .quoted || $0.tag == .number })
    }
    let stops =
      words[(to + 1)...].firstIndex {
        $0.token.kind == .mark
          || $0.says("with", "via", "through", "including", "incl", "when", "and")
      } ?? words.count
    guard let first = state(part((from + 1)..<to)) else { return false }
    guard let end = state(part((to + 1)..<stops)) else { return false }
    var between: [Int] = []
    var name: [Word] = []
    var index = stops
    while index <= words.count {
      let word = words.indices.contains(index) ? words[index] : nil
      if word == nil || word?.isMark(",", ".") == true || word?.says("and") == true {
        if !name.isEmpty, let place = state(name), place != first, place != end {
          between.append(place)
        }
        name = []
      } else if let word,
        !word.says("with", "via", "through", "including", "incl", "state", "states"),
        word.tag != .determiner, word.token.kind != .mark
      {
        name.append(word)
      }
      index += 1
    }
    listed = [first] + between + [end]
    isRoute = true
    return true
  }

  /// Ties what was only listed: one after the other, what fails from where it can fail.
  mutating func tieListed() -> Bool {
    guard listed.count > 1 else { return false }
    var isTied = false
    var passed: [Int] = []
    for (number, place) in listed.enumerated() {
      let isFailure = Self.isFailure(scene.states[place].label)
      let hasSource = scene.transitions.contains { $0.to == place && $0.from != place }
      if number > 0, !hasSource {
        // A failure stands beside the success before it.
        let isBeside =
          isFailure && passed.count > 1
          && Self.isSuccess(scene.states[passed[passed.count - 1]].label)
        let from = isBeside ? passed[passed.count - 2] : passed.last ?? listed[0]
        tie(from, place, "", [])
        isTied = true
        if isFailure, number + 1 < listed.count, number == listed.count - 2,
          !scene.transitions.contains(where: { $0.from == place })
        {
          tie(place, listed[number + 1], "", [])
        }
      }
      if !isFailure { passed.append(place) }
    }
    return isTied
  }

  static func isFailure(_ label: String) -> Bool {
    ModelNames.words(of: label).contains { word in
      [
        "failed", "failure", "fail", "rejected", "declined", "denied", "cancelled", "canceled",
        "expired",
        "error", "aborted", "refused", "lost", "returned", "refunded", "blocked", "suspended",
        "overdue",
      ]
      .contains(word)
    }
  }

  static func isSuccess(_ label: String) -> Bool {
    ModelNames.words(of: label).contains { word in
      [
        "approved", "accepted", "completed", "complete", "done", "delivered", "paid", "published",
        "confirmed", "resolved", "finished", "succeeded", "passed", "granted", "closed", "hired",
      ]
      .contains(word)
    }
  }
}

/// Reads prose about what people can do: "Guests can find and reserve boats".
enum RequirementReader {
  static func isRequirement(_ words: [Word]) -> Bool {
    var sawSubject = false
    for (index, word) in words.enumerated() {
      if word.says(
        "users", "user", "people", "customers", "visitors", "application", "website",
        "platform", "system", "app", "webpage", "page", "players", "students", "members", "admins")
      {
        sawSubject = true
      }
      // "Beekeepers can …", "readers must be able to …": whoever it is that acts.
      if word.isNominal, Lemmas.singular(word.lower) != word.lower, index + 1 < words.count,
        words[index + 1].says("should", "can", "must", "could", "may")
      {
        sawSubject = true
      }
      if sawSubject,
        word.says("should", "can", "must", "could", "will", "to", "allows", "lets", "need"),
        index + 1 < words.count
      {
        let next = words[(index + 1)...].prefix(3)
        if next.contains(where: { $0.says("able") }) { return true }
        if word.says("can", "could"), next.first?.tag == .verb { return true }
        if word.says("should", "must", "will"),
          words[index...].contains(where: {
            $0.says(
              "functionalities", "functionality", "functions", "features", "capabilities",
              "capability", "support", "allow", "provide", "enable", "features")
          })
        {
          return true
        }
      }
    }
    return false
  }

  /// What people can do by a sentence, or `nil` where it is none of this sort.
  static func read(_ words: [Word], from start: Int) -> [Requirement]? {
    guard isRequirement(words) else { return nil }
    var found: [Requirement] = []
    var verbs: [Word] = []
    var object: [Word] = []
    func flush() {
      guard !object.isEmpty || !verbs.isEmpty else { return }
      let text = object.map(\.text).joined(separator: " ")
      let last = object.last ?? verbs.last
      if verbs.isEmpty {
        if let last, let first = object.first {
          found.append(
            Requirement(verb: "", object: text, span: first.span.lowerBound..<last.span.upperBound))
        }
      }
      for verb in verbs {
        let end = last?.span.upperBound ?? verb.span.upperBound
        found.append(
          Requirement(
            verb: base(of: verb), object: text,
            span: min(verb.span.lowerBound, end)..<max(verb.span.upperBound, end)))
      }
      verbs = []
      object = []
    }
    var index = opening(of: words, from: start)
    var joinsVerb = false
    while index < words.count {
      let word = words[index]
      if let pair = particleVerb(at: index, of: words) {
        // "clock in": done at once, and to nothing in particular.
        flush()
        found.append(
          Requirement(
            verb: pair, object: "",
            span: word.span.lowerBound..<words[index + 1].span.upperBound))
        index += 2
        // "clock in and out" is two of them.
        if index + 1 < words.count, words[index].says("and", "or"),
          words[index + 1].says("out", "off", "in", "on")
        {
          let verb = pair.split(separator: " ").first.map(String.init) ?? pair
          found.append(
            Requirement(
              verb: verb + " " + words[index + 1].lower, object: "", span: words[index + 1].span))
          index += 2
        }
        continue
      }
      if let verb = verb(at: index, of: words, after: object) {
        if !object.isEmpty { flush() }
        _ = verb
        verbs.append(word)
        joinsVerb = true
      } else if word.says("that", "which", "who", "as"), !object.isEmpty || !verbs.isEmpty {
        flush()
        index = nextItem(words, after: index)
        continue
      } else if word.says("to") {
        if !object.isEmpty { flush() }
      } else if word.isMark(","), !verbs.isEmpty, object.isEmpty, !isVerbNext(words, after: index) {
        flush()
      } else if word.isMark(",", ":", "(", ")")
        || word.says("and", "or", "such", "as", "including", "like")
      {
        if !object.isEmpty {
          // "boats, oars, and vests" are all objects of the verb before.
          let kept = verbs
          flush()
          if !isVerbNext(words, after: index) { verbs = kept }
        }
      } else if word.isNominal || [.adjective, .color, .verb, .number].contains(word.tag) {
        if !skipped.contains(Lemmas.singular(word.lower)) { object.append(word) }
      } else if word.says("by"), let verb = verbs.last,
        ["filter", "sort", "search", "browse", "find", "group"].contains(base(of: verb))
      {
        // "search jobs by keyword and city": each is a way to narrow them down.
        let way = base(of: verb) == "sort" ? "sort by" : "filter by"
        flush()
        index += 1
        while index < words.count, !isVerbNext(words, after: index - 1) {
          let word = words[index]
          if word.isNominal, !skipped.contains(Lemmas.singular(word.lower)) {
            object.append(word)
          } else if !object.isEmpty {
            let text = object.map(\.text).joined(separator: " ")
            found.append(Requirement(verb: way, object: text, span: object[0].span))
            object = []
          }
          guard word.isNominal || word.isMark(",") || word.says("and", "or") else { break }
          index += 1
        }
        if let first = object.first {
          let text = object.map(\.text).joined(separator: " ")
          found.append(Requirement(verb: way, object: text, span: first.span))
          object = []
        }
        continue
      } else if word.says("of"), let last = object.last {
        if collections.contains(Lemmas.singular(last.lower)) {
          object.removeAll()
        } else {
          object.append(word)
        }
      } else if word.tag == .preposition, !object.isEmpty || joinsVerb {
        flush()
        index = nextItem(words, after: index)
        continue
      }
      index += 1
    }
    flush()
    return found
  }

  private static func opening(of words: [Word], from start: Int) -> Int {
    var index = start
    for position in words.indices where position >= start {
      if words[position].says(
        "able", "for", "allow", "functionalities", "functionality", "features",
        "as", "include", "can", "capabilities")
      {
        index = position + 1
        if index < words.count, words[index].says("to", "as", "for", "also", "like", "such") {
          index += 1
        }
        if index < words.count, words[index].says("as", "for", "include") { index += 1 }
        return index
      }
    }
    return index
  }

  private static func isVerbNext(_ words: [Word], after index: Int) -> Bool {
    var next = index + 1
    while next < words.count,
      words[next].says("and", "or", "to", "also", "as", "well") || words[next].isMark(",")
    { next += 1 }
    return next < words.count && verb(at: next, of: words, after: []) != nil
  }

  private static func verb(at index: Int, of words: [Word], after object: [Word]) -> String? {
    let word = words[index]
    guard word.token.kind == .word, !word.token.isCapitalized else { return nil }
    let isForm = Lemmas.verbForms(word.lower).contains {
      FunctionVerbs.all.contains($0.base) && ($0.form == .base || $0.form == .gerund)
    }
    guard isForm else { return nil }
    // "search and filter apartments"; but "the order status", "online payments".
    if let last = object.last, !last.isMark(","), index > 0, words[index - 1].span == last.span {
      return nil
    }
    if index + 1 < words.count,
      words[index + 1].says("of", "status", "records", "record", "history", "management")
    {
      return nil
    }
    return word.lower
  }

  /// "clocking in", "check out", where no object follows.
  private static func particleVerb(at index: Int, of words: [Word]) -> String? {
    guard index + 1 < words.count, words[index + 1].says("in", "out", "off"),
      index + 2 >= words.count || words[index + 2].isMark(",", ".")
        || words[index + 2].says("and", "or")
    else { return nil }
    let base = Lemmas.verbForms(words[index].lower).first {
      ["clock", "punch", "check", "tap", "swipe"].contains($0.base)
    }?.base
    return base.map { $0 + " " + words[index + 1].lower }
  }

  private static func base(of word: Word) -> String {
    Lemmas.verbForms(word.lower).first { FunctionVerbs.all.contains($0.base) }?.base ?? word.lower
  }

  /// The position of the next comma or "and".
  private static func nextItem(_ words: [Word], after index: Int) -> Int {
    var next = index + 1
    while next < words.count, !words[next].isMark(",", "."), !words[next].says("and", "or") {
      next += 1
    }
    return next
  }

  private static let skipped: Set<String> = [
    "user", "able", "various", "different", "own", "selected", "other", "needed",
  ]
  private static let collections: Set<String> = [
    "type", "kind", "range", "variety", "list", "detail", "set", "selection", "number",
  ]
}

/// Verbs of what people do with programs.
enum FunctionVerbs {
  static let all = FunctionWords.words(
    """
    search find browse view see read filter sort compare book reserve rent buy purchase order pay
    checkout upload share download export compose send write manage edit create add delete update
    track vote cast rate review comment post publish chat communicate message contact follow like
    subscribe register sign log login apply submit select choose pick analyze analyse visualize
    generate schedule plan invite play listen watch learn study answer take check monitor display
    showcase explore discover save bookmark report ask discuss participate join collaborate assign
    make understand perform conduct access obtain get receive know use complete submit
    clock punch request enroll borrow return renew
    adopt hire customize calculate convert translate donate bid sell list organize record enter input set
    """)
}

extension ModelReader {
  /// Where a clause ends: before the next one that has a verb of its own.
  func clauseEnd(_ phrases: ModelPhrases, from start: Int) -> Int {
    var index = start
    var depth = 0
    while let word = phrases.at(index) {
      if word.isMark("(") { depth += 1 }
      if word.isMark(")") { depth -= 1 }
      if depth <= 0, index > start {
        if word.says("which", "whereas", "while", "who", "but") { return index }
        if word.isMark(",", ":", "—", "–") || word.says("and") {
          var next = index + 1
          while let skipped = phrases.at(next),
            skipped.says("and", "but", "whereas", "while", "then") || skipped.isMark(",")
          {
            next += 1
          }
          if phrases.isVerb(next, after: next), !isMemberWord(phrases.at(next)) { return index }
          if phrases.at(next)?.tag == .pronoun, phrases.isVerb(next + 1, after: next) {
            return index
          }
          if let mention = phrases.mention(at: next), mention.isDeclared,
            phrases.at(mention.range.upperBound)?.says("with", "that", "which") == true
          {
            return index
          }
          if let mention = phrases.mention(at: next),
            phrases.isVerb(mention.range.upperBound, after: next),
            !(phrases.at(mention.range.upperBound)?.says("returning", "returns") ?? false)
          {
            return index
          }
        }
        // "… pays a fine": a verb that follows without a mark.
        if word.tag == .modal || word.tag == .auxiliary,
          !(phrases.at(index - 1)?.says("that", "which") ?? false)
        {
          return index
        }
      }
      index += 1
    }
    return index
  }

  private func isMemberWord(_ word: Word?) -> Bool {
    word?.says("returns", "returning") ?? true
  }

  /// Whether words read like members: “id: UUID, turnOn()”.
  func isMembers(_ words: [Word]) -> Bool {
    guard let first = words.first else { return false }
    if words.contains(where: { $0.isMark(":") || $0.text.hasSuffix("()") }) { return true }
    if first.says("field", "fields", "attributes", "methods", "columns") { return true }
    let phrases = ModelPhrases(words: words)
    return !words.indices.contains { phrases.isVerb($0, after: max(0, $0 - 1)) && $0 > 0 }
  }

  /// Takes a list of what a thing has apart: data become fields, things become relations.
  ///
  /// - Returns: The things it is tied to.
  @discardableResult
  mutating func readMembers(
    of owners: [Int], _ words: [Word], _ verb: ModelVerb? = nil, _ ownerAmount: Multiplicity? = nil
  ) -> [Int] {
    var items: [[Word]] = [[]]
    var depth = 0
    for (place, word) in words.enumerated() {
      if word.isMark("(") { depth += 1 }
      if word.isMark(")") { depth -= 1 }
      let isAmount =
        word.says("or")
        && words.dropFirst(place + 1).first.map {
          $0.says("more", "many", "several") || $0.tag == .number
        } ?? false
      let isCut = word.isMark(",", ";", "&") || word.says("and", "plus", "&", "or") && !isAmount
      if depth <= 0, isCut {
        if !(items.last ?? []).isEmpty { items.append([]) }
      } else {
        items[items.count - 1].append(word)
      }
    }
    items.removeAll(where: \.isEmpty)
    let isNamed = !brief.order.kinds.isEmpty
    let mentions = items.map { ModelPhrases(words: $0).mention(at: 0) }
    let hasKeyword = items.contains { Self.hasKeyword($0) }
    // Where one is a datum, so are those of the same form beside it.
    let hasDatum = zip(items, mentions).contains { item, mention in
      isWritten(item)
        || mention.map { !$0.isPlural && $0.amount == nil && ModelNames.isDatum($0.words) } ?? false
    }
    // "week, hours and submit()": beside a method stand fields.
    let hasMethod = items.contains { $0.contains { $0.text.hasSuffix("()") } }
    var tied: [Int] = []
    var run: [Word] = []
    func flush(_ reader: inout ModelReader) {
      guard !run.isEmpty else { return }
      for member in MemberReader(run).members() {
        for owner in owners { reader.draft.add(member, to: owner) }
      }
      reader.drawn += run.filter { $0.token.kind != .mark }.map(\.span)
      run = []
    }
    let comma = words.first { $0.isMark(",") } ?? words.first { $0.says("and") }
    for (number, (item, mention)) in zip(items, mentions).enumerated() {
      // "one receipt with sum and day": what follows is told of the invoice.
      if let mention, let with = item.firstIndex(where: { $0.says("with", "having", "that") }),
        with > 0,
        with >= mention.range.upperBound, !isWritten(Array(item[..<with]))
      {
        flush(&self)
        let index = thing(mention)
        tied.append(index)
        for owner in owners where owner != index {
          relate(
            owner, index, "has", ownerAmount,
            amount(mention, verb ?? ModelVerb()) ?? Multiplicity(end: .one),
            "have", verb?.spans ?? [])
        }
        var rest = Array(item[(with + 1)...])
        for more in items[(number + 1)...] {
          if let comma { rest.append(comma) }
          rest += more
        }
        readMembers(of: [index], rest)
        return tied
      }
      let isField: Bool
      if let mention {
        let isFree = mention.amount == nil && !mention.isNegated
        isField =
          hasKeyword && !isKnown(mention) || isWritten(item)
          || hasMethod && isFree && !mention.hasArticle && !isKnown(mention)
          || !isKnown(mention) && mention.note.isEmpty
            && (mention.isPlural || !isFree
              ? ModelNames.isDatum(mention.words) && mention.amount == nil && !mention.hasArticle
              : hasDatum || isNamed && !mention.hasArticle)
      } else {
        isField = true
      }
      if isField {
        if !run.isEmpty, let comma { run.append(comma.isMark(",") ? comma : comma) }
        run += item
        continue
      }
      flush(&self)
      guard let mention else { continue }
      let index = thing(mention)
      tied.append(index)
      let verb = verb ?? ModelVerb()
      let isPlain = verb.lemma.isEmpty || verb.lemma == "have"
      for owner in owners where owner != index {
        var amount = self.amount(mention, verb) ?? Multiplicity(end: .one)
        if verb.isPossible, amount.end == .one { amount = Multiplicity(end: .zeroOrOne) }
        relate(
          owner, index, isPlain ? "has" : ModelVerbs.third(verb.lemma), ownerAmount, amount, "have",
          verb.spans)
      }
      readTail(item, mention, index)
    }
    flush(&self)
    return tied
  }

  /// “six rowers in the boat”: what follows the mention is told of it where it names a known thing.
  private mutating func readTail(_ item: [Word], _ mention: SortMention, _ index: Int) {
    let rest = item[min(mention.range.upperBound, item.count)...]
    guard let preposition = rest.first, preposition.tag == .preposition,
      let other = ModelPhrases(words: Array(rest)).mention(at: 1), isKnown(other)
    else { return }
    let target = thing(other)
    guard target != index else { return }
    drawn.append(preposition.span)
    relate(index, target, preposition.lower, nil, nil, preposition.lower, [preposition.span])
  }

  /// Whether an item begins with “the fields …”, where that is not itself what is had.
  private static func hasKeyword(_ item: [Word]) -> Bool {
    guard let place = item.prefix(4).firstIndex(where: { isKeyword($0) }), place + 1 < item.count
    else {
      return false
    }
    return !item[place + 1].isMark("(")
  }

  private static func isKeyword(_ word: Word) -> Bool {
    word.says(
      "field", "fields", "attribute", "attributes", "property", "properties", "method", "methods",
      "column", "columns", "operation", "operations", "function", "functions")
  }

  /// Whether an item is written as members are: with a type, brackets or a visibility.
  private func isWritten(_ item: [Word]) -> Bool {
    if item.contains(where: { $0.text.hasSuffix("()") || $0.isMark(":") }) || Self.hasKeyword(item)
    {
      return true
    }
    if item.contains(where: { $0.says("private", "public", "protected", "returns", "returning") }) {
      return true
    }
    guard let open = item.firstIndex(where: { $0.isMark("(") }) else {
      return item.count == 1 && ModelNames.isCode(item[0].text)
    }
    let inside = item[(open + 1)...].filter { $0.token.kind == .word }
    if inside.contains(where: { MemberReader.strongTypes.contains($0.lower) || $0.says("type") }) {
      return true
    }
    // "charge(amount)", but "artists (id, name)".
    return !item[open].token.isSpaced && ModelNames.key(of: item[0].text) != "" && open == 1
      && !item[0].isPlural
  }

  // MARK: Methods

  /// Whether “can …” tells what one does alone, rather than with another thing.
  func isMethod(_ verb: ModelVerb, _ phrases: ModelPhrases) -> Bool {
    guard !isER, verb.isPossible, !verb.isPassive || verb.preposition.isEmpty else { return false }
    guard !verb.isPassive, let object = phrases.mention(at: verb.end) else { return true }
    if phrases.at(verb.end)?.isMark(",") == true { return true }
    if isKnown(object) { return false }
    return object.amount == nil
  }

  /// “can float and sink”, “can also be closed”.
  mutating func readMethods(_ verb: ModelVerb, _ phrases: ModelPhrases, _ end: Int) -> Int {
    let words = phrases.words
    var deeds: [[Word]] = [[]]
    var first = verb.end - 1
    while first > 0, words[first].tag == .adverb { first -= 1 }
    // The verb itself may carry a particle: "log out".
    while first > 0, ModelVerbs.prepositions.contains(words[first].lower) { first -= 1 }
    var index = first
    while index < words.count {
      let word = words[index]
      if word.isMark(",") || word.says("and", "or") {
        if !(deeds.last ?? []).isEmpty { deeds.append([]) }
      } else if word.token.kind == .mark || word.says("which", "while", "whereas") {
        break
      } else if !(deeds.last ?? []).isEmpty && (word.tag == .modal || word.tag == .auxiliary) {
        break
      } else {
        deeds[deeds.count - 1].append(word)
      }
      index += 1
    }
    for deed in deeds where !deed.isEmpty {
      let isNewSubject = deed.first.map { $0.tag == .determiner } ?? false
      if isNewSubject { continue }
      let name = methodName(deed)
      drawn += deed.map(\.span)
      for owner in subject {
        draft.add(Member(field: ModelScene.Field(name), isMethod: true), to: owner)
      }
    }
    return index
  }

  /// “login with their password” is `login(password)`, “follow artists” is `followArtists()`.
  private func methodName(_ deed: [Word]) -> String {
    guard let head = deed.first else { return "" }
    var name = head.form == .participle ? ModelVerbs.base(of: head) : head.lower
    var arguments: [String] = []
    var isArgument = false
    for word in deed.dropFirst() {
      if word.tag == .determiner || word.tag == .possessive || word.tag == .adverb { continue }
      if ModelVerbs.prepositions.contains(word.lower),
        !word.says("in", "out", "up", "off", "on") || isArgument
      {
        isArgument = true
        continue
      }
      if isArgument {
        arguments.append(word.lower)
      } else {
        name += word.lower.capitalizedFirst
      }
    }
    return name + "(" + arguments.joined(separator: " ") + ")"
  }

  /// Reads what is done to a thing, as in “hay can be put into a barn”.
  mutating func readDeeds(
    on mention: SortMention, _ verb: ModelVerb, _ phrases: ModelPhrases, _ end: Int
  ) {
    guard let target = phrases.mention(at: verb.end) else { return }
    let owner = thing(target)
    drawn += mention.spans
    let object = mention.words.last?.lower ?? ""
    draft.add(
      Member(field: ModelScene.Field("\(verb.lemma)(\(object))"), isMethod: true), to: owner)
    for word in phrases.words[target.range.upperBound..<end]
    where word.form == .participle || word.tag == .verb {
      drawn.append(word.span)
      draft.add(
        Member(
          field: ModelScene.Field("\(ModelVerbs.base(of: word))(\(object))"), isMethod: true),
        to: owner)
    }
    subject = [owner]
  }
}

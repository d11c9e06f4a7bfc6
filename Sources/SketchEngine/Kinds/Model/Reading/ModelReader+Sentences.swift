extension ModelReader {
  /// Reads a sentence: who has, is or does what.
  mutating func read(_ words: [Word]) {
    guard !words.isEmpty else { return }
    if readKinds(words) || readForEach(words) || readRefusal(words) { return }
    let phrases = ModelPhrases(words: words)
    var index = 0
    var lastObjects: [Int] = []
    var subjectMentions: [SortMention] = []
    while index < words.count {
      let word = words[index]
      if word.token.kind == .mark || word.tag == .conjunction || word.tag == .subordinator
        || word.tag == .adverb
        || word.says("while", "whereas", "where", "then", "but", "optionally")
      {
        if word.isMark(":"), let owner = subject.first,
          !subjectMentions.isEmpty || current == owner,
          isMembers(Array(words[(index + 1)...]))
        {
          readMembers(of: [owner], Array(words[(index + 1)...]))
          return
        }
        index += 1
        continue
      }
      if word.tag == .pronoun || word.says("which", "that", "who", "whose") {
        if word.says("which", "that", "who"), !lastObjects.isEmpty {
          subject = lastObjects
        }
        subjectMentions = []
        index += 1
        continue
      }
      if word.says("with"), !subject.isEmpty {
        let end = clauseEnd(phrases, from: index + 1)
        let owners = subjectMentions.last?.isDeclared == true ? Array(subject.suffix(1)) : subject
        readMembers(of: owners, Array(words[(index + 1)..<end]))
        index = max(end, index + 1)
        continue
      }
      if (phrases.isVerb(index, after: index) || word.tag == .modal || word.tag == .auxiliary),
        let verb = ModelVerbs.verb(in: words, at: index)
      {
        index = max(index + 1, read(verb, phrases, subjectMentions, &lastObjects))
        continue
      }
      if word.tag == .preposition {
        index = readPhrase(phrases, index, lastObjects)
        continue
      }
      guard let (mentions, end) = phrases.list(at: index, isObject: false) else {
        index += 1
        continue
      }
      subjectMentions = mentions
      lastObjects = []
      index = max(end, index + 1)
      readSubject(mentions, phrases, end)
    }
  }

  /// The things at the beginning of a clause, or a list of things that stands alone.
  private mutating func readSubject(
    _ mentions: [SortMention], _ phrases: ModelPhrases, _ end: Int
  ) {
    let next = phrases.at(end)
    let acts = phrases.isVerb(end, after: end - 1) || next?.says("which", "that", "who") == true
    if acts, current != nil, let first = mentions.first, mentions.count == 1, !first.hasArticle,
      !first.isUniversal, !isKnown(first), isMemberStatement(phrases, end)
    {
      // "code is public (int type)": a member of the class before.
      subject = []
      return
    }
    // "Hay can be put into a barn": what is done to something else is no thing.
    if acts, isDoneToAnother(mentions, phrases, end) {
      subject = []
      return
    }
    subject = mentions.map { thing($0) }
    for index in subject where acts || mentions.contains(where: \.isDeclared) { act(index) }
    if !acts {
      listed += subject
      for index in subject { act(index) }
    }
    if mentions.contains(where: \.isDeclared) || current == nil { current = subject.first }
  }

  private func isMemberStatement(_ phrases: ModelPhrases, _ verb: Int) -> Bool {
    guard phrases.at(verb)?.says("is", "are") == true, let next = phrases.at(verb + 1) else {
      return false
    }
    return next.says("public", "private", "protected") || next.isMark("(")
      || MemberReader.strongTypes.contains(next.lower)
      || next.tag == .determiner
        && phrases.at(verb + 2).map {
          MemberReader.strongTypes.contains($0.lower) || $0.says("public", "private", "protected")
        } ?? false
  }

  private func isDoneToAnother(
    _ mentions: [SortMention], _ phrases: ModelPhrases, _ end: Int
  ) -> Bool {
    guard !isER, mentions.count == 1, let first = mentions.first, !isKnown(first),
      let verb = ModelVerbs.verb(in: phrases.words, at: end), verb.isPassive, verb.isPossible,
      ["to", "from", "into", "in", "on"].contains(verb.preposition),
      let target = phrases.mention(at: verb.end)
    else { return false }
    return isKnown(target)
  }

  /// Reads what follows a subject.
  ///
  /// - Returns: Where reading goes on.
  private mutating func read(
    _ verb: ModelVerb, _ phrases: ModelPhrases, _ mentions: [SortMention], _ objects: inout [Int]
  ) -> Int {
    let words = phrases.words
    let end = clauseEnd(phrases, from: verb.end)
    drawn += verb.spans
    if verb.isNegated {
      return end
    }
    if subject.isEmpty {
      guard let mention = mentions.first else { return verb.end }
      if let current,
        let be = words[mention.range.upperBound...].firstIndex(where: { $0.says("is", "are") }),
        isMemberStatement(phrases, be)
      {
        // The name, then what is said of it.
        var member = mention.words
        member += words[(be + 1)..<max(be + 1, end)]
        readMembers(of: [current], member)
      } else if verb.isPassive {
        readDeeds(on: mention, verb, phrases, end)
      } else if let current {
        var member = mention.words
        member += words[verb.end..<end]
        readMembers(of: [current], member)
      }
      return end
    }
    switch verb.sense {
    case .copula: return readCopula(verb, phrases, mentions, end, &objects)
    case .has where !verb.isPossible || !isMethod(verb, phrases):
      objects = readMembers(
        of: subject, Array(words[verb.end..<end]), verb, subjectAmount(mentions))
      return end
    case .has, .isA, .implements, .composes, .aggregates, .uses, .other: break
    }
    if !isER, verb.isPossible, isMethod(verb, phrases) {
      return readMethods(verb, phrases, end)
    }
    guard let (list, after) = phrases.list(at: verb.end, isObject: true) else {
      return verb.end
    }
    objects = readRelation(verb, list, mentions)
    return after
  }

  private func subjectAmount(_ mentions: [SortMention]) -> Multiplicity? {
    mentions.count == 1 && mentions[0].amount?.end.isMany == true ? mentions[0].amount : nil
  }

  // MARK: Relations

  /// Ties the subject to what the verb is done to.
  mutating func readRelation(
    _ verb: ModelVerb, _ list: [SortMention], _ mentions: [SortMention]
  ) -> [Int] {
    let subject = self.subject
    let objects = list.map { thing($0) }
    for from in subject {
      for (mention, to) in zip(list, objects) where from != to || !mention.isUniversal {
        if from == to, !(mention.words.first?.says("other") ?? false), verb.sense == .isA {
          continue
        }
        relate(verb, from, to, mention, subjectAmount(mentions), mentions)
      }
    }
    return objects
  }

  private mutating func relate(
    _ verb: ModelVerb, _ from: Int, _ to: Int, _ mention: SortMention, _ fromAmount: Multiplicity?,
    _ mentions: [SortMention]
  ) {
    let spans = verb.spans
    switch verb.sense {
    case .isA where !isER || draft.things[from].fields.isEmpty:
      relate(from, to, "", nil, nil, verb.lemma, spans, sort: .inherits)
    case .isA: relate(from, to, "is a", nil, nil, verb.lemma, spans, sort: .inherits)
    case .implements:
      if draft.things[to].sort == .class, !isER { draft.things[to].sort = .interface }
      relate(from, to, "", nil, nil, verb.lemma, spans, sort: isER ? nil : .implements)
    case .uses where !isER && mention.told == nil:
      relate(from, to, "", nil, nil, verb.lemma, spans, sort: .uses)
    case .composes where !isER:
      relate(from, to, "", nil, amount(mention, verb), verb.lemma, spans, sort: .composes)
    case .aggregates where !isER:
      relate(from, to, "", nil, amount(mention, verb), verb.lemma, spans, sort: .aggregates)
    case .has, .composes, .aggregates, .uses, .copula, .other:
      let isBelonging = verb.lemma == "belong"
      if verb.isPassive, verb.preposition == "by" {
        // "every trip is made by one rider" after "a rider takes trips": the other end of that.
        let told = draft.links.lastIndex {
          $0.from == to && $0.to == from && $0.sort == nil && $0.fromEnd == nil && $0.toEnd != nil
        }
        if let told, mentions.count == 1, mentions[0].isUniversal, let end = amount(mention, verb) {
          draft.links[told].fromEnd = end
          draft.links[told].spans += spans
          return
        }
        relate(
          to, from, ModelVerbs.third(verb.lemma), amount(mention, verb), fromAmount, verb.lemma,
          spans)
        return
      }
      let isManySubject =
        fromAmount == nil && mentions.count == 1 && mentions[0].isPlural && mention.isPlural
        && ModelVerbs.shared.contains(verb.lemma)
      relate(
        from, to, label(verb),
        fromAmount ?? (isManySubject || isBelonging ? Multiplicity(end: .many) : nil),
        amount(mention, verb), verb.lemma, spans)
    }
  }

  /// What a line says: as the verb stands after one subject.
  private func label(_ verb: ModelVerb) -> String {
    if verb.isPassive || verb.lemma.isEmpty { return verb.text }
    let third =
      ModelVerbs.third(verb.lemma) + (verb.particle.isEmpty ? "" : " " + verb.particle)
    return verb.preposition.isEmpty
      ? third
      : third + " "
        + verb.text.split(separator: " ")
        .dropFirst(verb.particle.isEmpty ? 1 : 2).joined(separator: " ")
  }

  /// How many, as the mention and “may” say.
  func amount(_ mention: SortMention, _ verb: ModelVerb) -> Multiplicity? {
    var amount = mention.told
    if amount == nil, mention.hasArticle, isER || verb.sense != .other {
      amount = Multiplicity(end: .one)
    }
    guard verb.isPossible, let told = amount, told.count.isEmpty else { return amount }
    if told.end == .one { return Multiplicity(end: .zeroOrOne) }
    return told.end == .many ? Multiplicity(end: .zeroOrMany) : told
  }

  /// “for two or more boats” after what was done: the last thing is tied to those.
  private mutating func readPhrase(
    _ phrases: ModelPhrases, _ start: Int, _ objects: [Int]
  ) -> Int {
    let word = phrases.words[start]
    if word.says("to"), let next = phrases.at(start + 1), next.tag == .verb || next.form == .base {
      return clauseEnd(phrases, from: start + 1)
    }
    guard let (list, end) = phrases.list(at: start + 1, isObject: true) else { return start + 1 }
    let owner = objects.last ?? (subject.count == 1 ? subject.first : nil)
    guard let owner else { return end }
    for mention in list
    where isKnown(mention) || mention.amount != nil || word.says("on", "for") && mention.isPlural {
      let to = thing(mention)
      guard to != owner,
        word.says("on", "for", "in", "of", "at", "through", "from", "to", "into", "via")
      else { continue }
      drawn.append(word.span)
      relate(
        owner, to, word.lower, nil,
        mention.told ?? (mention.hasArticle ? Multiplicity(end: .one) : nil),
        word.lower, [word.span])
    }
    return end
  }

  // MARK: Being

  private mutating func readCopula(
    _ verb: ModelVerb, _ phrases: ModelPhrases, _ mentions: [SortMention], _ end: Int,
    _ objects: inout [Int]
  ) -> Int {
    let words = phrases.words
    var index = verb.end
    while let word = phrases.at(index), word.tag == .adverb || word.says("either", "both", "also") {
      index += 1
    }
    guard let next = phrases.at(index) else { return end }
    let rest = words[index..<end]
    if rest.contains(where: { $0.says("related", "connected", "linked") }) { return end }
    if readRole(rest) { return end }
    if ModelVerbs.prepositions.contains(next.lower),
      let (list, after) = phrases.list(at: index + 1, isObject: true)
    {
      var place = verb
      place.text = next.lower
      place.lemma = ""
      place.preposition = next.lower
      place.spans.append(next.span)
      drawn.append(next.span)
      if next.says("by") { place.isPassive = true }
      let things = list.map { thing($0) }
      for from in subject {
        for (mention, to) in zip(list, things) where from != to {
          let isBy = next.says("by")
          relate(
            from, to, isBy ? "is by" : next.lower, nil, amount(mention, place), isBy ? "by" : "",
            place.spans)
        }
      }
      objects = things
      return after
    }
    // "a kind of bird", "a type of boat".
    if let of = rest.firstIndex(where: { $0.says("of") }),
      rest[..<of].contains(where: {
        $0.says(
          "kind", "type", "sort", "form", "subclass", "kinds", "types", "sorts", "forms",
          "subclasses", "part")
      })
    {
      let isPart = rest[..<of].contains { $0.says("part") }
      guard let (list, after) = phrases.list(at: of + 1, isObject: true) else { return end }
      drawn += rest[..<of].map(\.span)
      let parents = list.map { thing($0) }
      for from in subject {
        for to in parents where from != to {
          if isPart {
            relate(to, from, "", nil, nil, "compose", verb.spans, sort: isER ? nil : .composes)
          } else {
            relate(from, to, "", nil, nil, "be", verb.spans, sort: .inherits)
          }
        }
      }
      objects = subject
      return after
    }
    guard let (list, after) = phrases.list(at: index, isObject: true),
      list.allSatisfy({ $0.hasArticle || $0.isPlural || isKnown($0) })
    else { return end }
    let parents = list.map { thing($0) }
    if list.count > 1, rest.contains(where: { $0.says("or") }) {
      for to in subject {
        for from in parents where from != to {
          relate(from, to, "", nil, nil, "be", verb.spans, sort: .inherits)
        }
      }
      return after
    }
    for from in subject {
      for to in parents where from != to {
        relate(from, to, "", nil, nil, "be", verb.spans, sort: .inherits)
      }
    }
    objects = subject
    return after
  }

  /// “is abstract”, “is an interface”, “is a junction table”, “is the base class”.
  private mutating func readRole(_ rest: ArraySlice<Word>) -> Bool {
    func says(_ words: String...) -> Bool { rest.contains { words.contains($0.lower) } }
    var isRole = true
    if says("abstract") {
      for index in subject where !isER { draft.things[index].sort = .abstract }
    } else if says("interface", "interfaces"), !says("of") {
      for index in subject where !isER { draft.things[index].sort = .interface }
    } else if says("weak") {
      for index in subject where isER { draft.things[index].sort = .weakEntity }
    } else if says("own", "associative", "junction", "join", "bridge", "linking"),
      says("entity", "table", "class")
    {
      for index in subject { associate(index) }
    } else if says("enum", "enumeration") {
      for index in subject where !isER { draft.things[index].sort = .enumeration }
      if let with = rest.firstIndex(where: { $0.says("with", "of") || $0.isMark(":") }) {
        readMembers(
          of: subject, Array(rest[(with + 1)...]).filter { !$0.says("values", "the", "value") })
      }
    } else {
      isRole =
        says("class", "entity", "superclass", "table") && !says("of")
        && rest.filter { $0.token.kind == .word && $0.tag != .determiner }.count < 4
    }
    if isRole {
      drawn += rest.map(\.span)
      for index in subject { act(index) }
    }
    return isRole
  }

  /// Puts a thing between the two whose many-to-many relation it stands for.
  private mutating func associate(_ index: Int) {
    let stem = ModelNames.key(of: draft.things[index].label).prefix(4)
    guard
      let place = draft.links.lastIndex(where: { link in
        link.from != index && link.to != index && link.sort == nil
          && link.verb.prefix(max(3, stem.count - 1)).hasPrefix(stem.prefix(3))
      })
        ?? draft.links.lastIndex(where: { link in
          link.from != index && link.to != index && link.sort == nil
            && link.toEnd?.end.isMany == true && link.fromEnd?.end.isMany == true
        })
    else { return }
    let link = draft.links[place]
    let isTied = draft.links.contains { $0.from == index || $0.to == index }
    guard !isTied else { return }
    draft.links.remove(at: place)
    let one = Multiplicity(end: .one)
    relate(link.from, index, "", one, link.toEnd ?? Multiplicity(end: .many), "", link.spans)
    relate(link.to, index, "", one, link.fromEnd ?? Multiplicity(end: .many), "", link.spans)
  }

  // MARK: Whole sentences

  /// Reads what sorts there are, as in “there are three kinds of boats: …”.
  private mutating func readKinds(_ words: [Word]) -> Bool {
    guard
      let kind = words.firstIndex(where: {
        $0.says("kinds", "types", "sorts", "ways", "categories", "forms", "subclasses", "subtypes")
      }),
      words[..<kind].contains(where: { $0.says("there", "are", "exist", "has", "have") })
        || kind < 3
    else { return false }
    let phrases = ModelPhrases(words: words)
    var index = kind + 1
    var parent: Int?
    if phrases.at(index)?.says("of") == true, let mention = phrases.mention(at: index + 1) {
      parent = thing(mention)
      index = mention.range.upperBound
    } else if let has = words[..<kind].firstIndex(where: { $0.says("has", "have") }), has > 0,
      let owner = phrases.mention(at: 0), owner.range.upperBound <= has
    {
      parent = thing(owner)
    } else {
      // "To send parcels, there are two ways": the thing that shares the word.
      let stems = words[..<kind].filter { $0.tag == .verb || $0.isNominal }.map {
        $0.lower.prefix(6)
      }
      parent = draft.things.indices.first { index in
        ModelNames.words(of: draft.things[index].label).contains { word in
          stems.contains { $0.count >= 5 && word.hasPrefix($0) }
        }
      }
    }
    while let word = phrases.at(index),
      word.token.kind == .mark || word.tag == .adverb || word.tag == .conjunction
        || word.tag == .auxiliary || word.tag == .preposition
        || word.says(
          "either", "both", "namely", "through", "by", "via", "there", "two", "three", "four")
    {
      index += 1
    }
    guard let (list, _) = phrases.list(at: index, isObject: false), let parent else { return false }
    var names = list
    // "national or international shipping": the noun belongs to both.
    if let last = list.last, last.words.count == 2, list.count == 2,
      list[0].words.count == 1, list[0].words[0].tag == .adjective
    {
      names[0].words.append(last.words[1])
    }
    drawn += words[..<index].map(\.span)
    act(parent)
    for mention in names {
      let child = thing(mention)
      if child != parent {
        relate(child, parent, "", nil, nil, "be", mention.spans, sort: .inherits)
      }
    }
    return true
  }

  /// Reads what every one has, as in “for every boat, there are two oars”.
  private mutating func readForEach(_ words: [Word]) -> Bool {
    guard words.first?.says("for", "in", "on") == true,
      words.dropFirst().first?.says("every", "each", "any", "a", "an", "one", "all") == true
    else { return false }
    let phrases = ModelPhrases(words: words)
    guard let owner = phrases.mention(at: 1),
      let be = words[owner.range.upperBound...].firstIndex(where: {
        $0.says("is", "are", "has", "have", "exist")
      }),
      words[owner.range.upperBound..<be].allSatisfy({
        $0.isMark(",") || $0.says("there", "we", "you")
      })
    else { return false }
    subject = [thing(owner)]
    act(subject[0])
    drawn.append(words[0].span)
    readMembers(of: subject, Array(words[(be + 1)...]))
    return true
  }

  /// “no farm entity needed”, “leave out the invoices”.
  private mutating func readRefusal(_ words: [Word]) -> Bool {
    guard let start = words.firstIndex(where: { $0.says("no", "without", "omit", "skip") }),
      words[..<start].allSatisfy({
        $0.token.kind == .mark || $0.tag == .politeness || $0.tag == .conjunction
      }),
      let mention = ModelPhrases(words: words).mention(
        at: start + (words[start].says("no") ? 0 : 1))
    else { return false }
    var name = mention.words
    while name.count > 1, let last = name.last,
      last.tag == .verb || last.says("needed", "required", "entity", "class")
    {
      name.removeLast()
    }
    refused.append(ModelNames.key(of: ModelNames.label(of: name)))
    drawn += words.map(\.span)
    return true
  }
}

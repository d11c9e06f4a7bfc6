/// Reads the parts of a system and what ties them out of prose, lists and arrows.
struct SystemReader {
  var model = SystemModel()
  /// The words of the sentence that is being read.
  var words: [Word] = []
  /// What was the subject last.
  var subject: [Int] = []
  /// What is the subject of the clause at hand, which "it" and "them" do not mean.
  var speaker: [Int] = []
  /// The parts that were named in a list before anything else was said.
  var listed: [Int] = []
  /// Whether what the clause at hand tells holds for each of its subjects alone.
  var isEach = false
  /// Whether the clause that follows tells more of what is named last.
  var isFollowed = false
  /// The clause with a verb that was taken last.
  var told: Clause?
  /// What was named last as a list, for "each", "both" and "which all".
  var lastList: [Int] = []
  /// Where what was sent last went.
  var holders: [Int] = []
  /// The verb that was said last, for clauses that go on without one.
  var verb: Clause.VerbGroup?
  /// What was spoken of, in order; things that were spoken of together stand together.
  var mentions: [[Int]] = []
  /// What was told to be there, in order; things that were counted together stand together.
  var definitions: [[Int]] = []
  /// The things that what is read now belongs to, from outside in.
  var contexts: [Context] = []
  /// Where things stand that the clause at hand brings in.
  var here: Place = .unsaid
  /// What "which" stands for in "a queue which the workers read from".
  var antecedent: [Int] = []
  /// The places that each have what the clause at hand brings in.
  var hereEach: [Int] = []
  /// What was sent last, for "them".
  var datum = ""
  /// Words that put something into the drawing.
  var drawn: [Range<Int>] = []
  /// Words that say how it should look.
  var wished: [Range<Int>] = []
  var assumptions: [String] = []
  /// A heading that stands before a colon.
  var heading: String?
  /// Whether a template is there already, so that topics are not told again.
  var isFilling = false
  /// Whether what the order says the drawing is about tells parts of it.
  var topicIsContent = false
  /// Whether the drawing is of devices on a network, whose lines have no heads.
  let isNetwork: Bool

  /// Where new things stand.
  enum Place: Hashable, Sendable {
    case unsaid
    case outside
    case inside(Int)
  }

  /// A heading whose lines follow.
  struct Context: Hashable, Sendable {
    var indent: Int
    var isItem: Bool
    /// Whether it is a key with its list in the same line, rather than a heading.
    var isKey = false
    var place: Int?
    /// Whether the lines under it tell lines between things.
    var isLines = false
  }

  init(isNetwork: Bool = false) { self.isNetwork = isNetwork }

  /// Whether the parts were named one by one.
  var isExplicit: Bool { model.things.contains { $0.isNamed } }

  /// Reads the content of a brief.
  mutating func read(_ brief: Brief) {
    for (number, sentence) in brief.sentences.enumerated() {
      var start = brief.order.contentStarts[number] ?? 0
      // "Process scheduler -> CPU" gives no order.
      if number > 0, sentence.words.contains(where: { $0.tag == .arrow }) { start = 0 }
      // "Both use the cache", "It calls …": somebody does it, so it is no order either.
      let isReport =
        sentence.words.prefix(start).first?.says(
          "both", "it", "they", "each", "all", "these") ?? false
      if number > 0, isReport { start = 0 }
      if number == 0 { start = begin(of: sentence, after: start, brief) }
      if start > 0 {
        wished += sentence.words[..<min(start, sentence.words.count)].map(\.span)
      }
      read(sentence, from: start, isOrder: start > 0 && number == 0)
    }
  }

  /// Where the first sentence begins to tell parts: "A web app and a mobile app call …" gives no
  /// order, though "web app" might be one.
  private func begin(of sentence: Sentence, after start: Int, _ brief: Brief) -> Int {
    let words = sentence.words
    if isFilling {
      return words.firstIndex {
        $0.says("with", "using", "including", "containing", "featuring", "on", "in")
      } ?? words.count
    }
    guard start > 0, start < words.count, brief.order.kinds.isEmpty else { return start }
    let next = words[start]
    return next.tag == .arrow || next.tag == .conjunction || next.tag.isVerbal ? 0 : start
  }

  private mutating func read(_ sentence: Sentence, from start: Int, isOrder: Bool) {
    words = MissingVerbs.found(
      in: withoutLineWish(knownNamesMarked(Self.onesNamed(sentence.words))))
    here = .unsaid
    if sentence.beginsLine { leaveContexts(for: sentence) }
    var start = start
    if isForbidding || isWish(from: start) { return }
    if let colon = headingEnd(from: start, isOrder: isOrder) {
      let first =
        words[start...].firstIndex { $0.tag != .preposition && $0.tag != .determiner } ?? start
      // "Components: A, B" brings in a list rather than a title.
      let isPlainClass =
        colon - first == 1 && ClassNouns.all.contains(Lemmas.singular(words[first].lower))
      if isPlainClass {
        wished.append(words[first].span)
      } else {
        heading = heading ?? text(min(first, colon), colon)
        drawn += words[start..<colon].map(\.span)
      }
      start = colon + 1
    }
    while start < words.count, words[start].isMark(":", "-", "—", "–", ",") { start += 1 }
    guard start < words.count else { return }
    if isOrder, isTopic(from: start) {
      if isTopicAlone(from: start) {
        let topic = words[start...].drop { $0.tag == .determiner || $0.tag == .possessive }
        heading = topic.map(\.text).joined(separator: " ")
        wished += topic.map(\.span)
      }
      return
    }
    if isOrder { topicIsContent = true }
    if words[start].says("how"), start + 1 < words.count { start += 1 }
    if words[start...].contains(where: { $0.tag == .arrow }) { return readArrows(from: start) }
    if readLines(from: start) { return }
    if words.last?.isMark(":") == true { return readHeader(sentence, from: start) }
    if contexts.last?.isLines == true, readLine(from: start) { return }
    if sentence.marker != nil || keyIsPlace(from: start) {
      // "Front: one pump. Back: two tanks." in one line: each key stands beside the one before.
      if !sentence.beginsLine { contexts.removeAll { $0.isItem && $0.indent == sentence.indent } }
      if readKeyed(sentence, from: start) { return }
    } else if !sentence.beginsLine, sentence.marker == nil, contexts.last?.isKey == true {
      contexts.removeLast()
    }
    readClauses(Array(words[start...]))
  }

  /// "Do not use colors", "No icons": what must not be there.
  private var isForbidding: Bool {
    guard let first = words.first else { return false }
    return first.says("don't", "no", "avoid", "never", "without")
      || first.says("do") && words.count > 1 && words[1].says("not")
  }

  /// "with labelled arrows" says how lines look.
  private mutating func withoutLineWish(_ words: [Word]) -> [Word] {
    guard
      let start = words.indices.dropLast().first(where: {
        words[$0].says("labeled", "labelled", "annotated", "connected")
          && words[$0 + 1].says("arrows", "lines", "edges", "connectors", "arrow")
      })
    else { return words }
    let from = start > 0 && words[start - 1].says("with", "using") ? start - 1 : start
    let to = start + 1
    guard to == words.count - 1 || from > 0 && words[to + 1].token.kind == .mark else {
      return words
    }
    wished += words[from...to].map(\.span)
    return Array(words[..<from] + words[(to + 1)...])
  }

  /// "The store in the shed copies to the one in the loft": "one" stands for what does it.
  private static func onesNamed(_ words: [Word]) -> [Word] {
    var words = words
    for index in words.indices.dropFirst()
    where words[index].says("one")
      && (FunctionWords.ordinals[words[index - 1].lower] != nil || words[index - 1].says("other"))
    {
      words[index].tag = .noun
    }
    guard let named = words.firstIndex(where: \.isNominal), let subject = words[named...].first
    else { return words }
    for index in words.indices.dropFirst(named + 2)
    where words[index].says("one", "ones") && words[index - 1].says("the")
      && words.indices.contains(index + 1) && words[index + 1].says("in", "of", "at", "on")
    {
      var word = subject
      word.token.span = words[index].span
      words[index] = word
    }
    return words
  }

  /// "Dispatch stores …", where Dispatch is a part: a name, whatever else the word may be.
  private func knownNamesMarked(_ words: [Word]) -> [Word] {
    words.enumerated().map { index, word in
      let next = index + 1 < words.count ? words[index + 1] : nil
      let isLettered = next.map { $0.text.count == 1 && $0.token.isCapitalized } ?? false
      // "building A", "IF filter": a letter or capitals name what a verb or an "if" would not.
      if word.form == .gerund, isLettered {
        return Word(token: word.token, tag: .noun, lemma: word.lower, form: nil)
      }
      let before = index > 0 ? words[index - 1] : nil
      // "three hubs, each talking to a lamp".
      if before?.says("each") == true, word.lower.hasSuffix("ing"),
        let form = Lemmas.verbForms(word.lower).first(where: {
          $0.form == .gerund && RelationVerbs.frame(of: $0.base) != nil
        })
      {
        return Word(token: word.token, tag: .verb, lemma: form.base, form: .gerund)
      }
      let isListed =
        before == nil || before?.isMark(",", ":") == true || before?.says("with", "and") == true
      // "a store with billing service": what a part does comes first in its name.
      if word.form == .gerund, isListed, let next, next.isNominal,
        Lexicon.senses(of: [Lemmas.singular(next.lower)]).contains(where: {
          if case .system = $0 { true } else { false }
        })
      {
        return Word(token: word.token, tag: .noun, lemma: word.lower, form: nil)
      }
      // "Route 53 routes to …": a capital and a number make a name.
      if word.tag == .verb, word.token.isCapitalized, next?.token.kind == .number,
        index + 2 < words.count, words[index + 2].tag == .verb
      {
        return Word(token: word.token, tag: .name, lemma: word.lower, form: nil)
      }
      if word.text == "A", index > 0, words[index - 1].form == .gerund {
        return Word(token: word.token, tag: .name, lemma: word.lower, form: nil)
      }
      if word.text == "IF", index > 0, next?.isNominal == true {
        return Word(token: word.token, tag: .name, lemma: word.lower, form: nil)
      }
      guard word.tag == .verb || word.tag == .adjective, word.token.isCapitalized,
        model.things.contains(where: { $0.label == word.text })
      else { return word }
      return Word(token: word.token, tag: .name, lemma: word.lower, form: nil)
    }
  }

  /// "for a chat app": one thing and nothing about it is what the drawing is about.
  private func isTopic(from start: Int) -> Bool {
    if isTopicAlone(from: start) { return true }
    guard
      words[start].says(
        "for", "of", "about", "on", "illustrating", "depicting", "describing", "showing", "in",
        "how")
    else { return false }
    if words[start].says("how") { return !tellsExchange(from: start) }
    let clauses = ClauseReader.clauses(in: Array(words[start...]))
    guard clauses.count == 1, let clause = clauses.first, clause.verb == nil, clause.subject == nil,
      let phrase = clause.phrases.first ?? clause.front.first, case .things(let items) = phrase.noun
    else { return false }
    return items.count == 1
      && items.allSatisfy {
        $0.names.isEmpty && $0.holds.isEmpty && ($0.group.count ?? 1) < 2 && $0.group.label == nil
      }
      && !clause.phrases.dropFirst().contains {
        ["behind", "in front of", "between", "to"].contains($0.preposition)
      }
  }

  /// "how a tenant talks to a landlord": who does what to whom is told after all.
  private func tellsExchange(from start: Int) -> Bool {
    let rest = words[start...]
    return rest.contains {
      $0.tag == .verb && ["interact", "communicate", "talk", "speak", "connect"].contains($0.lemma)
    } && rest.contains { $0.says("with", "to", "between") }
  }

  mutating func readClauses(_ words: [Word]) {
    self.words = words
    let clauses = ClauseReader.clauses(in: words)
    for (number, clause) in clauses.enumerated() {
      isFollowed = clauses.dropFirst(number + 1).first?.isRelative ?? false
      take(clause)
    }
  }

  func text(_ start: Int, _ end: Int) -> String {
    var text = ""
    for word in words[start..<end] {
      if !text.isEmpty, word.token.isSpaced, !word.isMark(",", ":", ".") { text += " " }
      text += word.text
    }
    return text
  }

  // MARK: Headings and lists

  private mutating func leaveContexts(for sentence: Sentence) {
    while let top = contexts.last {
      let isLeft =
        top.isItem
        ? sentence.indent <= top.indent : sentence.marker == nil && sentence.indent <= top.indent
      guard isLeft else { return }
      contexts.removeLast()
    }
  }

  /// The colon after a heading that is not itself the beginning of a list.
  private func headingEnd(from start: Int, isOrder: Bool) -> Int? {
    guard let colon = words[start...].firstIndex(where: { $0.isMark(":") }), colon > start,
      colon < words.count - 1, model.things.isEmpty, contexts.isEmpty
    else { return nil }
    let before = words[start..<colon]
    guard !before.contains(where: { $0.tag == .arrow }) else { return nil }
    let isTopic =
      words[start].says("for", "of", "about", "showing", "on", "how", "where", "illustrating")
    if let group = NounGroupReader(words).group(at: start), ThingLooks(group).isPlace,
      group.range.upperBound == colon
    {
      return nil
    }
    if let last = before.last, !isOrder || isTopic || words[start].tag != .preposition,
      !before.contains(where: { $0.tag == .verb && $0.form != .participle && !isTopic }),
      NounGroupReader(words).group(at: lastGroup(before: colon)).map({ ($0.count ?? 1) < 2 })
        ?? true,
      !last.says("with", "containing", "labeled", "labelled", "called", "named", "includes")
    {
      return colon
    }
    return nil
  }

  private func lastGroup(before colon: Int) -> Int {
    var start = colon
    while start > 0, words[start - 1].isNominal || words[start - 1].tag == .number { start -= 1 }
    return start
  }

  /// "Add these connections:", "Container “Services” containing:", "Data layer:".
  private mutating func readHeader(_ sentence: Sentence, from start: Int) {
    let body = Array(words[start..<(words.count - 1)])
    var context = Context(indent: sentence.indent, isItem: sentence.marker != nil)
    if body.contains(where: {
      ClassNouns.lines.contains(Lemmas.singular($0.lower))
        || $0.says(
          "flows", "flow", "relationships", "relations", "dependencies", "interactions", "links")
    }) {
      context.isLines = true
      wished += body.map(\.span)
    } else if let place = placeNamed(in: body) {
      context.place = place
    } else if body.contains(where: { $0.tag == .verb }), !isOrderLike(body) {
      readClauses(body)
    } else {
      wished += body.map(\.span)
    }
    contexts.append(context)
  }

  private func isOrderLike(_ body: [Word]) -> Bool {
    body.contains { $0.says("following", "these", "diagram", "structure") }
  }

  /// The place that a header names, made if it is not there yet.
  private mutating func placeNamed(in body: [Word]) -> Int? {
    var index = 0
    while index < body.count {
      if let group = NounGroupReader(body).group(at: index) {
        let looks = ThingLooks(group)
        let isContainer = group.senses.contains(.place) || looks.isPlace
        let isBareList =
          group.isPlural && group.label == nil
          && ClassNouns.all.contains(group.head) && group.core.count <= 2
          && (group.modifiersAreIdle || ClassNouns.bare.contains(group.head))
        if isContainer && !isBareList || group.label != nil || isTitle(group, in: body) {
          self.words = body
          let ids = define(Clause.Item(group), in: outerPlace)
          for id in ids { model.things[id].isPlace = true }
          return ids.first
        }
        return nil
      }
      index += 1
    }
    return nil
  }

  /// A header of its own words, such as "Data layer:" or "On-premises:".
  private func isTitle(_ group: NounGroup, in body: [Word]) -> Bool {
    group.range.count == body.count && !ClassNouns.all.contains(group.head)
      && !group.senses.contains(.medium)
      && !["part", "thing", "requirement", "detail", "content", "note", "style"].contains(
        group.head)
      && body.first?.token.isCapitalized == true
  }

  var outerPlace: Int? { contexts.last(where: { $0.place != nil })?.place }

  /// "Web tier: two web servers", "API: routes requests to the services".
  private mutating func readKeyed(_ sentence: Sentence, from start: Int) -> Bool {
    guard
      let cut = words[start...].firstIndex(where: { $0.isMark(":", "—", "–", "-") }), cut > start,
      cut < words.count - 1, contexts.last?.isLines != true,
      let group = NounGroupReader(words).group(at: start), group.range.upperBound <= cut,
      words[group.range.upperBound..<cut].allSatisfy({ !$0.tag.isVerbal })
    else { return false }
    var item = Clause.Item(group)
    if group.range.upperBound < cut, words[group.range.upperBound].isMark("(") {
      item.note = words[group.range.upperBound..<cut].filter { !$0.isMark("(", ")") }
    } else if group.range.upperBound < cut {
      return false
    }
    let rest = Array(words[(cut + 1)...])
    let ids = define(item, in: outerPlace)
    guard let first = ids.first, let firstRest = rest.first else { return true }
    subject = ids
    if firstRest.tag == .verb, RelationVerbs.frame(of: firstRest.lemma) != nil {
      readClauses(rest)
      return true
    }
    let clauses = ClauseReader.clauses(in: rest)
    if model.things[first].isPlace || holdsList(clauses) {
      contexts.append(
        Context(
          indent: sentence.indent, isItem: true, isKey: sentence.marker == nil, place: first))
      readClauses(rest)
      return true
    }
    for id in ids { model.things[id].detail = text(cut + 1, words.count) }
    drawn += rest.map(\.span)
    return true
  }

  /// "Draw our build infrastructure": a name of its own that nothing is said of here.
  private func isTopicAlone(from start: Int) -> Bool {
    guard let group = NounGroupReader(words).group(at: start),
      group.range.upperBound == words.count,
      group.label == nil, (group.count ?? 1) < 2, !ThingLooks(group).isKnown
    else { return false }
    return true
  }

  /// "Data tier: two databases" at the beginning of a line.
  private func keyIsPlace(from start: Int) -> Bool {
    guard let group = NounGroupReader(words).group(at: start), group.range.upperBound < words.count,
      words[group.range.upperBound].isMark(":")
    else { return false }
    return ThingLooks(group).isPlace && (group.count ?? 1) < 2 && !group.isPlural
  }

  /// Whether what follows a key is a list of known parts.
  private func holdsList(_ clauses: [Clause]) -> Bool {
    guard let first = clauses.first, first.verb == nil, case .things(let items)? = first.subject
    else { return false }
    return items.count > 1 && items.allSatisfy { ThingLooks($0.group).isKnown }
      || items.contains { ($0.group.count ?? 1) > 1 && ThingLooks($0.group).isKnown }
  }
}

extension Word.Tag {
  var isVerbal: Bool { self == .verb || self == .auxiliary || self == .modal }
}

extension NounGroup {
  /// Whether nothing before its head tells which things it speaks of.
  var modifiersAreIdle: Bool { core.count < 2 }
}

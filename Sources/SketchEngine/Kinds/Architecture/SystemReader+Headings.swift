/// Headings, keys and the lists under them.
extension SystemReader {
  mutating func leaveContexts(for sentence: Sentence) {
    while let top = contexts.last {
      let isLeft =
        top.isItem
        ? sentence.indent <= top.indent : sentence.marker == nil && sentence.indent <= top.indent
      guard isLeft else { return }
      contexts.removeLast()
    }
  }

  /// The colon after a heading that is not itself the beginning of a list.
  func headingEnd(from start: Int, isOrder: Bool) -> Int? {
    guard let colon = words[start...].firstIndex(where: { $0.isMark(":") }), colon > start,
      colon < words.count - 1, model.things.isEmpty, contexts.isEmpty
    else { return nil }
    if let first = NounGroupReader(words).group(at: start), first.count ?? 1 > 1,
      first.range.upperBound <= colon
    {
      return nil
    }
    if hasKeys, keyHoldsList(from: start) { return nil }
    let before = words[start..<colon]
    guard !before.contains(where: { $0.tag == .arrow }) else { return nil }
    let isTopic =
      words[start].says("for", "of", "about", "showing", "on", "how", "where", "illustrating")
    let isTold = words[colon...].contains { $0.tag == .verb && $0.form == .present }
    if let group = NounGroupReader(words).group(at: start), ThingLooks(group).isPlace,
      group.range.upperBound == colon, !isTold
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

  func lastGroup(before colon: Int) -> Int {
    var start = colon
    while start > 0, words[start - 1].isNominal || words[start - 1].tag == .number { start -= 1 }
    return start
  }

  /// "Add these connections:", "Container “Services” containing:", "Data layer:".
  mutating func readHeader(_ sentence: Sentence, from start: Int) {
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

  func isOrderLike(_ body: [Word]) -> Bool {
    body.contains { $0.says("following", "these", "diagram", "structure") }
  }

  /// The place that a header names, made if it is not there yet.
  mutating func placeNamed(in body: [Word]) -> Int? {
    var index = 0
    // "Our stack:" is the whole.
    if body.first?.tag == .possessive, model.things.isEmpty { return nil }
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
  func isTitle(_ group: NounGroup, in body: [Word]) -> Bool {
    group.range.count == body.count && !ClassNouns.all.contains(group.head)
      && !group.senses.contains(.medium)
      && !["part", "thing", "requirement", "detail", "content", "note", "style"].contains(
        group.head)
      && body.first?.token.isCapitalized == true
  }

  var outerPlace: Int? { contexts.last(where: { $0.place != nil })?.place }

  /// "Web tier: two web servers", "API: routes requests to the services".
  mutating func readKeyed(_ sentence: Sentence, from start: Int) -> Bool {
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
    if firstRest.tag == .verb, RelationVerbs.frame(of: firstRest.lemma) != nil,
      firstRest.form == .present || !firstRest.token.isCapitalized
    {
      readClauses(rest)
      return true
    }
    let clauses = ClauseReader.clauses(in: rest)
    if model.things[first].isPlace || holdsList(clauses) || keyHoldsList(from: start) {
      model.things[first].isPlace = true
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
  func isTopicAlone(from start: Int) -> Bool {
    guard let group = NounGroupReader(words).group(at: start),
      group.range.upperBound == words.count,
      group.label == nil, (group.count ?? 1) < 2, !ThingLooks(group).isKnown
    else { return false }
    return true
  }

  /// "Data tier: two databases" at the beginning of a line.
  func keyIsPlace(from start: Int) -> Bool {
    guard let group = NounGroupReader(words).group(at: start), group.range.upperBound < words.count,
      words[group.range.upperBound].isMark(":")
    else { return false }
    return ThingLooks(group).isPlace && (group.count ?? 1) < 2 && !group.isPlural
  }

  /// "Shed: a pump, a tank and a hose": what no part is called has what is listed.
  func keyHoldsList(from start: Int) -> Bool {
    guard let group = NounGroupReader(words).group(at: start), group.range.upperBound < words.count,
      words[group.range.upperBound].isMark(":"), group.core.count < 4, (group.count ?? 1) < 2,
      !group.isPlural || group.core.count > 1,
      !ClassNouns.all.contains(group.head) || group.core.count > 1,
      !ClassNouns.namesLine(words[group.range.upperBound - 1]),
      !ThingLooks(group).isKnown || ThingLooks(group).isPlace,
      words[start].token.isCapitalized || words[start].tag == .quoted,
      !group.senses.contains(where: { sense in
        switch sense {
        case .medium, .kind: true
        default: false
        }
      })
    else { return false }
    let rest = Array(words[(group.range.upperBound + 1)...])
    guard let (items, end) = NounGroupReader(rest).list(at: 0), items.count > 1,
      end == rest.count || rest[end].isMark("(", ",", "."),
      !rest.contains(where: { $0.tag == .arrow })
    else { return false }
    let telling = items.filter { item in
      item.count != nil || item.determiner == "a" || item.determiner == "an" || item.label != nil
        || ThingLooks(item).isKnown || item.core.first?.token.isCapitalized == true
        || !matches(item).isEmpty
    }
    return telling.count * 2 > items.count
  }

  /// Whether what follows a key is a list of known parts.
  func holdsList(_ clauses: [Clause]) -> Bool {
    guard let first = clauses.first, first.verb == nil, case .things(let items)? = first.subject
    else { return false }
    return items.count > 1 && items.allSatisfy { ThingLooks($0.group).isKnown }
      || items.contains { ($0.group.count ?? 1) > 1 && ThingLooks($0.group).isKnown }
  }
}

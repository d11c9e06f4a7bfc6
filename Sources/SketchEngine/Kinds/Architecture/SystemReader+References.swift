extension SystemReader {
  /// The things a noun speaks of, made where they are not there yet.
  mutating func ends(of noun: Clause.Noun, in place: Int? = nil) -> [Int] {
    switch noun {
    case .reference(let word): return referred(by: word)
    case .things(let items):
      let ids = items.flatMap { ends(of: $0, in: place) }
      if items.count > 1 { lastList = ids }
      return ids
    }
  }

  /// The things an item speaks of, made where they are not there yet.
  mutating func ends(of item: Clause.Item, in place: Int? = nil) -> [Int] {
    nameCounted(item)
    if item.names.isEmpty, var ids = found(item, definitely: true) {
      // "both readers" after "a card reader, a scanner": those two, whatever else they are called.
      if item.group.quantifier == "both", ids.count < 2, lastList.count == 2 { ids = lastList }
      drawn.append(item.group.span)
      for id in ids { model.things[id].spans.append(item.group.span) }
      if !item.note.isEmpty { apply(item.note, to: ids) }
      hold(item.holds, in: ids)
      mentions.append(ids)
      return ids
    }
    return define(item, in: place ?? herePlace)
  }

  /// "two floors … floor A … floor B": the letters name those that were counted.
  mutating func nameCounted(_ item: Clause.Item) {
    let core = item.group.core
    guard item.names.isEmpty, item.group.label == nil, core.count > 1, let last = core.last,
      last.text.count == 1, last.text.allSatisfy({ $0.isUppercase }),
      exact(item.group.name, in: nil, isAnywhere: true) == nil
    else { return }
    let stem = ThingNames.key(core.dropLast().map(\.text).joined(separator: " "))
    if let id = model.things.firstIndex(where: {
      $0.words == stem && $0.isMany && !$0.isNamed && ThingNames.number($0.label) != nil
    }) {
      let words = model.things[id].words
      rename(id, item.group.name.capitalizedFirst)
      model.things[id].words = words
    }
  }

  /// "the second of two switches", "the other one": by its place among those that were counted.
  private func counted(_ group: NounGroup) -> Int? {
    guard group.determiner == "the", group.core.count > 0, !group.isPlural else { return nil }
    let words = ThingNames.key(group.name)
    let alike =
      words == ["one"]
      ? definitions.last { $0.count > 1 } ?? []
      : model.things.indices.filter {
        model.things[$0].isMany && model.things[$0].words.suffix(words.count) == words[...]
      }
    guard alike.count > 1 else { return nil }
    if let place = group.qualities.compactMap({ FunctionWords.ordinals[$0] }).first {
      let index = place < 0 ? alike.count - 1 : place - 1
      return alike.indices.contains(index) ? alike[index] : nil
    }
    guard group.qualities.contains("other") || group.quantifier == "other", alike.count == 2,
      let last = mentions.last(where: { $0.count == 1 && alike.contains($0[0]) })
    else { return nil }
    return alike.first { $0 != last[0] }
  }

  var herePlace: Int? {
    switch here {
    case .inside(let place): place
    case .outside: nil
    case .unsaid: outerPlace
    }
  }

  /// Whether a noun speaks of a part of the system rather than of what passes between parts.
  func isThingLike(_ item: Clause.Item) -> Bool {
    let group = item.group
    if found(item, definitely: true) != nil || !item.names.isEmpty || group.label != nil {
      return true
    }
    // "a web page": what has more than one word and looks of its own is a part.
    if group.core.count > 1, group.determiner != nil, ThingLooks(group).isKnown { return true }
    if DataNouns.all.contains(group.head) { return false }
    if ThingLooks(group).isKnown { return true }
    if group.core.last?.tag == .name || group.core.first?.tag == .name { return true }
    return group.determiner == "the" && !group.isPlural || group.determiner == "a"
      || group.determiner == "an" || group.count != nil
      || group.core.contains { $0.text.contains("-") && $0.text.contains(where: \.isNumber) }
  }

  // MARK: Words that point back

  private func referred(by word: Word) -> [Int] {
    if word.says("which", "that"), word.tag == .pronoun, !antecedent.isEmpty { return antecedent }
    if word.says("it", "itself", "this", "that") {
      let singles = mentions.reversed().filter { ids in
        ids.count == 1 && isIt(ids) && !(speaker.count > 1 && speaker.contains(ids[0]))
      }
      let parts = singles.filter { !$0.contains { model.hasMembers($0) } }
      return parts.first { $0 != speaker } ?? singles.first { $0 != speaker } ?? singles.first
        ?? mentions.last ?? []
    }
    if word.says("everything") {
      // "everything else hangs on the switch": what hangs nowhere yet.
      let isRest = words.indices.dropLast().contains {
        words[$0].says("everything") && words[$0 + 1].says("else")
      }
      let loose = model.things.indices.filter { id in
        !isPlaceLike(id) && !model.links.contains { $0.from == id || $0.to == id }
      }
      if isRest, !loose.isEmpty { return loose }
      return model.things.indices.filter { model.things[$0].parent == nil }
    }
    if word.says("both"), lastList.count == 2 { return lastList }
    if word.says("each"), lastList.count > 1 { return lastList }
    if word.says("each", "all", "both", "everything"), let last = definitions.last {
      return mentions.last { $0.count > 1 }
        ?? (definitions.count > 1 ? definitions.flatMap { $0 } : last)
    }
    if let many = mentions.last(where: { ids in
      (ids.count > 1 || isMany(ids)) && ids != speaker
        && !ids.contains { id in speaker.contains { model.isInside(id, $0) || $0 == id } }
    }) {
      return many
    }
    return mentions.last ?? []
  }

  private func isIt(_ ids: [Int]) -> Bool {
    ids.allSatisfy { !model.things[$0].isPerson && model.things[$0].shape != .actor }
  }

  private func isMany(_ ids: [Int]) -> Bool { ids.contains { model.things[$0].isMany } }

  /// What "it" or "they" is as a subject: what was the subject before, if it fits.
  func subjectReferred(by word: Word) -> [Int] {
    if word.says("it"), !subject.isEmpty, subject.count == 1, isIt(subject) { return subject }
    if word.says("they", "these", "those"), subject.count > 1 || isMany(subject) { return subject }
    if word.says("they"), speaker.count > 1 { return speaker }
    return referred(by: word)
  }

  // MARK: Finding again

  /// The things that an item names again, or `nil` where it brings in something new.
  ///
  /// - Parameters:
  ///   - item: What is named.
  ///   - definitely: Whether it is used rather than told to be there, so that a part of the name is
  ///     enough.
  /// - Returns: The things, in order.
  func found(_ item: Clause.Item, definitely: Bool) -> [Int]? {
    let group = item.group
    let label = group.label ?? group.name
    var place: Int?
    if let name = item.place, let id = found(Clause.Item(name), definitely: true)?.first {
      place = id
    }
    let among = place.map { place in model.things.indices.filter { model.isInside($0, place) } }
    if group.qualities.contains("another") || group.determiner == "another" { return nil }
    // "a second hub" is another one, which "the second hub" finds again.
    if group.determiner == "a" || group.determiner == "an",
      group.qualities.contains(where: { Self.others.contains($0) })
    {
      return nil
    }
    if let one = counted(group) { return [one] }
    if let count = group.count, count > 1, !group.isDefinite, group.quantifier == nil {
      let known = matches(group, among: among)
      return known.count == count ? known : nil
    }
    if let id = exact(label, in: place ?? (definitely ? nil : herePlace), isAnywhere: definitely) {
      return [id]
    }
    guard definitely || group.isDefinite || group.quantifier != nil else { return nil }
    // "switch 2" is not another word for "switch 1".
    if group.label != nil || ThingNames.isNumbered(label) { return nil }
    if group.determiner == "a" || group.determiner == "an", group.quantifier == nil { return nil }
    if group.qualities.contains("own") { return nil }
    let known = matches(group, among: among)
    guard !known.isEmpty else { return nil }
    // "the pump driver drives the pump": what somebody acts on is not half of their own name.
    if known == speaker, let head = ThingNames.key(label).last,
      known.allSatisfy({
        model.things[$0].words.last != head && model.things[$0].words.contains(head)
      })
    {
      return nil
    }
    let isWhole =
      group.isPlural || group.quantifier != nil && group.quantifier != "half" || known.count == 1
    if isWhole { return known }
    // "the API server" where there are several: the one spoken of last, or all of them.
    if let last = mentions.last(where: { $0.count == 1 && known.contains($0[0]) }) { return last }
    return model.things[known[0]].isMany ? known : [known[0]]
  }

  /// The thing of exactly this name, in a place or anywhere.
  func exact(_ label: String, in place: Int?, isAnywhere: Bool = false) -> Int? {
    let lower = label.lowercased()
    let hits = model.things.indices.filter {
      model.things[$0].label.lowercased() == lower || model.things[$0].detail.lowercased() == lower
    }
    if let place, let inside = hits.last(where: { model.isInside($0, place) }) { return inside }
    if isAnywhere { return hits.last { $0 == mentions.last?.first } ?? hits.first }
    return hits.last { model.things[$0].parent == place }
  }

  /// What a noun group may speak of, the surest way of naming first.
  func matches(_ group: NounGroup, among: [Int]? = nil) -> [Int] {
    let candidates = among ?? Array(model.things.indices)
    let telling = group.qualities.filter { !["own", "other", "many", "some"].contains($0) }
    let words = ThingNames.key((telling + group.core.map(\.lower)).joined(separator: " "))
    guard let head = words.last else { return [] }
    func all(_ holds: (SystemModel.Thing) -> Bool) -> [Int] {
      candidates.filter { holds(model.things[$0]) }
    }
    let isMany = group.isPlural || group.quantifier != nil
    let isBare = group.determiner == nil && group.quantifier == nil && !group.isPlural
    let ways: [(SystemModel.Thing) -> Bool] = [
      { $0.words == words },
      { $0.words.last == head && words.allSatisfy($0.words.contains) },
      { thing in
        thing.shape != .actor && thing.words.filter { !Self.generic.contains($0) } == words
      },
      { thing in !isBare && thing.words.count > 1 && words.allSatisfy(thing.words.contains) },
      { thing in thing.words + [thing.className] == words },
      { thing in isMany && thing.className == head && words.count == 1 },
      { thing in
        !isBare && thing.shape != .actor
          && words.filter { !Self.generic.contains($0) } == thing.words
      },
    ]
    for (index, way) in ways.enumerated() {
      if isBare, index == 1, group.core.first?.tag == .name, group.core.count == 1,
        Lexicon.senses(of: words).isEmpty || all(way).count > 1
      {
        continue
      }
      let hits = all(way)
      guard !hits.isEmpty else { continue }
      return index == 1 && isMany ? hits + alike(group, besides: hits, among: candidates) : hits
    }
    return isMany && words.count == 1 ? alike(group, besides: [], among: candidates) : []
  }

  /// For "the sensors": things that are sensors by what the lexicon knows of them.
  private func alike(_ group: NounGroup, besides hits: [Int], among candidates: [Int]) -> [Int] {
    let looks = ThingLooks(group)
    guard looks.isKnown, group.core.count == 1,
      group.head == looks.icon || Self.classes.contains(group.head)
    else { return [] }
    return candidates.filter {
      !hits.contains($0) && model.things[$0].icon == looks.icon
        && model.things[$0].shape == looks.shape && !model.things[$0].isPlace
    }
  }

  /// Words for all that are drawn with one icon.
  private static let classes = FunctionWords.words("device computer machine client store")

  /// Words that say of a thing that it is not the one before.
  private static let others = FunctionWords.words(
    "second third fourth fifth separate different additional new further extra")

  /// Words that say of what sort a thing is after its own name.
  private static let generic = FunctionWords.words(
    """
    cache database db server service cluster bucket queue broker instance app application pod
    container node api module system component layer tier gateway
    """)
}

/// Nouns for what passes between the parts of a system.
enum DataNouns {
  static let all = FunctionWords.words(
    """
    request response message event data datum traffic packet query result token mail email
    notification metric image file job task payment update change record row alert signal command
    page session credential call photo video upload card code content information reading
    measurement command input output answer prompt chunk embedding document text sms push invoice
    transaction order item product detail click search history stream telemetry value state
    permission password identity access connection link snapshot backup asset thumbnail key secret
    test script check scan build suite simulation certificate energy power electricity voltage current heat water load speed time report feedback
    """)
}

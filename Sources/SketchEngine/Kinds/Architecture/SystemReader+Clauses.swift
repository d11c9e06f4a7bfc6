extension SystemReader {
  /// What the prepositions of a clause bring, sorted by what they can state.
  struct Roles {
    var targets: [Clause.Phrase] = []
    var sources: [Clause.Phrase] = []
    var carriers: [Clause.Phrase] = []
    var agents: [Clause.Phrase] = []
    var places: [Clause.Phrase] = []
    var behind: [Clause.Phrase] = []
    var ahead: [Clause.Phrase] = []
    var between: [Clause.Phrase] = []
    var around: [Clause.Phrase] = []
    var company: [Clause.Phrase] = []
    var purposes: [Clause.Phrase] = []

    init(_ phrases: [Clause.Phrase], isPassive: Bool) {
      for phrase in phrases {
        switch phrase.preposition {
        case "to", "into", "onto", "off", "toward", "towards", "against", "upon", "back to":
          targets.append(phrase)
        case "from": sources.append(phrase)
        case "across" where Self.isPlace(phrase.noun), "over" where Self.isPlace(phrase.noun):
          places.append(phrase)
        case "via", "through", "over", "using", "across", "per": carriers.append(phrase)
        case "by": if isPassive { agents.append(phrase) } else { carriers.append(phrase) }
        case "in", "inside", "inside of", "within", "on", "at", "under": places.append(phrase)
        case "outside", "outside of": break
        case "behind": behind.append(phrase)
        case "in front of", "before": ahead.append(phrase)
        case "between", "among": between.append(phrase)
        case "around": around.append(phrase)
        case "with" where Self.isProtocol(phrase.noun): carriers.append(phrase)
        case "with", "of": company.append(phrase)
        case "for", "as": purposes.append(phrase)
        default: break
        }
      }
    }

    /// "across two zones": places rather than what something passes through.
    private static func isPlace(_ noun: Clause.Noun) -> Bool {
      guard case .things(let items) = noun else { return false }
      return items.allSatisfy { $0.group.isPlural && ThingLooks($0.group).isPlace }
    }

    private static func isProtocol(_ noun: Clause.Noun) -> Bool {
      guard case .things(let items) = noun else { return false }
      return items.allSatisfy { Protocols.contains($0.group.core.map(\.lower)) }
    }
  }

  /// Takes what a clause tells into the model.
  mutating func take(_ clause: Clause) {
    guard clause.verb?.isNegated != true else { return }
    var clause = clause
    if !clause.front.isEmpty { hereEach = [] }
    readFront(&clause)
    if styles(clause) { return }
    goOn(&clause)
    if clause.isTurned { antecedent = mentions.last ?? [] }
    isEach = clause.isEach || Self.isEach(clause.subject)
    if clause.verb != nil { told = clause }
    let verb = clause.verb ?? (clause.isGapped ? self.verb : nil)
    var roles = Roles(clause.phrases, isPassive: verb?.isPassive ?? false)
    if let verb = clause.verb {
      drawn.append(verb.span)
      self.verb = verb
    }
    if isLine(clause.subject) || isLine(clause.object) { return takeLine(clause, roles) }
    guard let verb else { return takeNaming(clause, &roles) }
    let frame = RelationVerbs.frame(of: verb.lemma)
    if frame == .make { return takeMaking(clause, roles) }
    let isThere =
      frame == .be && clause.subject == nil && !clause.isRelative && clause.object != nil
    let subjects = isThere ? [] : subjects(of: clause, frame: frame, roles)
    speaker = subjects
    tiePlaces(of: subjects, roles)
    switch frame {
    case .link: takeLinking(clause, verb, subjects, roles)
    case .contain: takeContaining(clause, verb, subjects, roles)
    case .own: takeOwning(clause, subjects, roles)
    case .live: takeLiving(clause, subjects, roles)
    case .be: takeBeing(clause, subjects, roles)
    case .send, .take, .act, .make, nil: takeActing(clause, verb, frame, subjects, roles)
    }
    if !subjects.isEmpty, !clause.isRelative { subject = subjects }
  }

  // MARK: Parts of a clause

  /// "is tied to a lamp via A, a fan via B": one more that it is tied to, in its own way.
  private mutating func goOnToTarget(_ clause: inout Clause) {
    let ways = ["via", "over", "using", "through", "by", "with"]
    guard clause.isGapped, clause.verb == nil, let told, told.object == nil,
      let noun = clause.subject,
      told.phrases.contains(where: { $0.preposition == "to" }), !speaker.isEmpty,
      let way = clause.phrases.first, ways.contains(way.preposition),
      told.phrases.contains(where: { $0.preposition == way.preposition })
    else { return }
    clause.phrases.insert(
      Clause.Phrase(preposition: "to", noun: noun, span: way.span), at: 0)
    clause.subject = nil
    clause.verb = told.verb
    clause.isGapped = false
    subject = speaker
  }

  static func isEach(_ noun: Clause.Noun?) -> Bool {
    switch noun {
    case nil: false
    case .reference(let word): word.says("each")
    case .things(let items):
      items.contains { ["each", "every"].contains($0.group.quantifier ?? "") }
    }
  }

  /// "keeps films in the vault and posters in the attic": without a verb of its own, a clause whose
  /// noun cannot be who does it goes on with the verb before, and its noun is the object.
  private mutating func goOn(_ clause: inout Clause) {
    goOnToTarget(&clause)
    guard clause.isGapped, clause.verb == nil, let told, told.object != nil,
      told.verb?.isPassive == false, case .things(let items)? = clause.subject
    else { return }
    let isPurpose = ["for", "as"].contains(clause.phrases.first?.preposition ?? "")
    let areData = items.allSatisfy { item in
      !isThingLike(item)
        || found(item, definitely: true) == nil && !ThingLooks(item.group).isKnown
          && item.group.label == nil && item.group.core.allSatisfy { $0.tag != .name }
    }
    guard isPurpose || areData else { return }
    clause.object = clause.subject
    clause.subject = nil
    clause.verb = told.verb
    clause.isGapped = false
    if !speaker.isEmpty { subject = speaker }
  }

  private mutating func readFront(_ clause: inout Clause) {
    for phrase in clause.front {
      switch phrase.preposition {
      case "outside", "outside of":
        here = .outside
        wished.append(phrase.span)
      case "in", "inside", "inside of", "within", "on", "at", "under":
        if Self.isEach(phrase.noun) || phrase.noun.saysBoth {
          // "In each there is a pump": one in every one of them.
          hereEach = ends(of: phrase.noun)
          for id in hereEach { model.things[id].isPlace = true }
          continue
        }
        guard case .things(let items) = phrase.noun, items.count == 1, let item = items.first else {
          continue
        }
        let looks = ThingLooks(item.group)
        let known = found(item, definitely: true)
        guard
          known != nil || looks.isPlace || item.group.label != nil || looks.isKnown
            || !item.holds.isEmpty
        else {
          continue
        }
        here = .unsaid
        if let id = ends(of: item).first {
          model.things[id].isPlace = true
          here = .inside(id)
        }
      default: clause.phrases.insert(phrase, at: 0)
      }
    }
  }

  private mutating func subjects(
    of clause: Clause, frame: RelationVerbs.Frame?, _ roles: Roles
  ) -> [Int] {
    if clause.isRelative {
      let last = mentions.last ?? subject
      guard let one = last.first, last.count == 1, lastList.contains(one), lastList.count > 1,
        !model.things[one].isMany, isEach || isPluralVerb(clause.verb)
      else { return last }
      return lastList
    }
    switch clause.subject {
    case nil: return subject
    case .reference(let word): return subjectReferred(by: word)
    case .things(let items):
      if let first = items.first, items.count == 1, isDatum(first, clause) {
        datum = phrase(of: first)
        drawn.append(first.group.span)
        return []
      }
      let isDrawing = items.count == 1 && isDrawing(items[0].group)
      if isDrawing, frame == .contain || frame == .own { return [] }
      let ids = items.flatMap { ends(of: $0) }
      if items.count > 1 { lastList = ids }
      if frame == .contain || frame == .own && items.allSatisfy({ ThingLooks($0.group).isPlace }) {
        for id in ids where frame == .contain { model.things[id].isPlace = true }
      }
      return ids
    }
  }

  /// "which all report to the hub": several do it.
  private func isPluralVerb(_ verb: Clause.VerbGroup?) -> Bool {
    guard let verb,
      let start = words.firstIndex(where: { $0.span.lowerBound >= verb.span.lowerBound })
    else { return false }
    return words[max(0, start - 2)..<min(start + 1, words.count)].contains {
      $0.says("all", "both", "each", "are", "have") || $0.tag == .verb && $0.form == .base
    }
  }

  /// "Requests go to the gateway": what moves is no part of the system.
  private func isDatum(_ item: Clause.Item, _ clause: Clause) -> Bool {
    guard found(item, definitely: true) == nil, DataNouns.all.contains(item.group.head),
      item.group.label == nil, let verb = clause.verb,
      item.group.core.count < 2 || !ThingLooks(item.group).isKnown
    else { return false }
    let frame = RelationVerbs.frame(of: verb.lemma)
    return frame == .send || frame == .take || verb.isPassive
  }

  /// "the diagram", "the system": the drawing itself.
  private func isDrawing(_ group: NounGroup) -> Bool {
    group.label == nil && found(Clause.Item(group), definitely: true) == nil
      && !ThingLooks(group).isKnown
      && group.senses.contains { sense in
        switch sense {
        case .medium, .kind: true
        default: false
        }
      }
  }

  func isLine(_ noun: Clause.Noun?) -> Bool {
    guard case .things(let items)? = noun else { return false }
    return items.allSatisfy { item in
      ClassNouns.lines.contains(item.group.head)
        && (item.group.label == nil || !item.group.core.isEmpty)
        && found(item, definitely: false) == nil
    }
  }

  /// "three servers behind a proxy", "a wall in front of a shop": ties that hold beside the
  /// verb.
  mutating func tiePlaces(of subjects: [Int], _ roles: Roles) {
    for phrase in roles.behind {
      for front in ends(of: phrase.noun) where !isPlaceLike(front) {
        for one in subjects { model.link(.init(from: front, to: one, spans: [phrase.span])) }
      }
    }
    for phrase in roles.ahead {
      for back in ends(of: phrase.noun) where !isPlaceLike(back) {
        for one in subjects { model.link(.init(from: one, to: back, spans: [phrase.span])) }
      }
    }
  }

  func isPlaceLike(_ thing: Int) -> Bool {
    model.things[thing].isPlace || model.hasMembers(thing)
  }

  // MARK: Making and lines

  private mutating func takeMaking(_ clause: Clause, _ roles: Roles) {
    var place = herePlace
    for phrase in roles.places {
      if case .things(let items) = phrase.noun, items.count == 1 {
        if isDrawing(items[0].group) { continue }
        if let id = ends(of: items[0], in: place).first {
          model.things[id].isPlace = true
          drawn.append(phrase.span)
          place = id
        }
      }
    }
    guard let noun = clause.object ?? clause.subject else { return }
    if case .reference = noun {
      let ids = ends(of: noun)
      if let place { for id in ids { model.put(id, into: place) } }
      return
    }
    guard case .things(let items) = noun else { return }
    if !hereEach.isEmpty { return fill(hereEach, with: items) }
    let isMove = !roles.places.isEmpty || clause.verb?.lemma == "group"
    var ids: [Int] = []
    for item in items {
      let known = isMove || !roles.around.isEmpty ? found(item, definitely: true) : nil
      ids += known ?? define(item, in: place)
      drawn.append(item.group.span)
    }
    if let label = clause.label, ids.count == 1, !isMove {
      model.things[ids[0]].label = label
    }
    if isMove, let place { for id in ids { model.put(id, into: place) } }
    for phrase in roles.around where ids.count == 1 {
      model.things[ids[0]].isPlace = true
      for inner in ends(of: phrase.noun) { model.put(inner, into: ids[0]) }
    }
    for phrase in roles.targets + roles.purposes where clause.verb?.lemma == "group" {
      for outer in ends(of: phrase.noun).prefix(1) {
        model.things[outer].isPlace = true
        for id in ids { model.put(id, into: outer) }
      }
    }
    tiePlaces(of: ids, roles)
    tieBetween(ids, roles)
    for phrase in roles.targets where clause.verb?.lemma != "group" {
      let ends = ends(of: phrase.noun)
      for one in ids {
        for end in ends { model.link(.init(from: one, to: end, label: clause.label ?? "")) }
      }
    }
    if !ids.isEmpty { subject = ids }
  }

  /// "a line from A to B labelled “x”", "connections between A and B".
  private mutating func takeLine(_ clause: Clause, _ roles: Roles) {
    var label = clause.label ?? ""
    if case .things(let items)? = clause.object ?? clause.subject, let item = items.first {
      drawn.append(item.group.span)
      if label.isEmpty, let said = item.group.label { label = said }
    }
    let isTwoWay =
      words.contains { $0.says("bidirectional", "two-way", "both") && !$0.token.isCapitalized }
      && roles.between.isEmpty == false
    if let between = roles.between.first, case .things(let items) = between.noun {
      let sides = items.map { ends(of: $0) }
      for (a, b) in zip(sides, sides.dropFirst()) {
        tie(a, b, label: label, heads: isTwoWay ? .both : .none, span: between.span)
      }
      return
    }
    // "from A to B, from C to D": each "to" closes what the "from" before it opened.
    var from: [Int] =
      clause.verb.map { RelationVerbs.frame(of: $0.lemma) } == .own
      ? subjects(of: clause, frame: .own, roles) : []
    for phrase in clause.phrases {
      if phrase.preposition == "from" { from = ends(of: phrase.noun) }
      guard ["to", "into", "with"].contains(phrase.preposition) else { continue }
      if from.isEmpty { from = subject }
      tie(
        from, ends(of: phrase.noun), label: label,
        heads: clause.verb?.lemma == "have" ? .none : .forward, span: phrase.span)
    }
  }

  private mutating func tie(
    _ from: [Int], _ to: [Int], label: String, heads: GraphScene.Heads, span: Range<Int>
  ) {
    for a in from {
      for b in to {
        model.link(.init(from: a, to: b, label: label, heads: heads, spans: [span]))
      }
    }
  }

  // MARK: Without a verb

  private mutating func takeNaming(_ clause: Clause, _ roles: inout Roles) {
    if let place = roles.places.first(where: { Self.isEach($0.noun) }),
      dealOut(clause.subject ?? roles.company.first?.noun, over: place)
    {
      return
    }
    var ids: [Int] = []
    var last: [Int]?
    if clause.isRelative { ids = mentions.last ?? [] }
    if case .things(let items)? = clause.subject {
      for item in items {
        let some = contents(of: item)
        ids += some
        last = some
      }
      if items.count > 1 { lastList = ids }
      if listed.isEmpty, model.links.isEmpty, ids.count > 2 { listed = ids }
      if let label = clause.label, items.count == 1, ids.count == 1, items[0].group.label == nil {
        let isBare = ClassNouns.bare.contains(items[0].group.head)
        if isBare || roles.targets.isEmpty { rename(ids[0], label) }
      }
    } else if case .reference(let word)? = clause.subject {
      ids = subjectReferred(by: word)
    }
    for phrase in roles.around where ids.count == 1 {
      model.things[ids[0]].isPlace = true
      for inner in ends(of: phrase.noun) { model.put(inner, into: ids[0]) }
    }
    // What a colon or "with" brings in is told to be there.
    if ids.isEmpty, clause.subject == nil {
      for phrase in roles.company + roles.purposes.filter({ $0.preposition == "for" }) {
        guard case .things(let items) = phrase.noun else { continue }
        if items.allSatisfy({ isLine(.things([$0])) }) { return takeLine(clause, roles) }
        if isTopic(phrase, items) { continue }
        // "of an amplifier with a jack and a speaker": its parts are what is drawn.
        let isAbout =
          model.things.isEmpty && items.count == 1
          && items[0].holds.count > (isFollowed && phrase.preposition == "of" ? 0 : 1)
          && items[0].names.isEmpty && !ThingLooks(items[0].group).isPlace
        if isAbout { heading = heading ?? self.phrase(of: items[0]) }
        for item in items {
          let some = contents(of: item, isAbout: isAbout)
          ids += some
          last = some
        }
        if items.count > 1 { lastList = ids }
      }
      if listed.isEmpty, model.links.isEmpty, ids.count > 2 { listed = ids }
    }
    if ids.isEmpty, !roles.sources.isEmpty || !roles.between.isEmpty {
      return takeLine(clause, roles)
    }
    for phrase in roles.places {
      // After a list, "in different zones" speaks of those named last.
      putInside(
        Self.isApart(phrase.noun) ? last ?? mentions.last { $0.count > 1 } ?? ids : ids, phrase,
        isHosted: phrase.preposition == "on")
    }
    tiePlaces(of: ids, roles)
    tieBetween(ids, roles)
    let sources = roles.sources.flatMap { ends(of: $0.noun) }
    // "modem to firewall to switch" goes on from where it came to.
    var from = ids.isEmpty ? (sources.isEmpty ? subject : sources) : ids
    for phrase in roles.targets {
      let ends = ends(of: phrase.noun)
      tie(
        from, ends, label: clause.label ?? "", heads: isNetwork ? .none : .forward,
        span: phrase.span)
      from = ends
    }
    if !ids.isEmpty { subject = ids }
  }

  /// "of a computer network": what the drawing is about, where nothing is said of it.
  private mutating func isTopic(_ phrase: Clause.Phrase, _ items: [Clause.Item]) -> Bool {
    guard ["of", "for"].contains(phrase.preposition), model.things.isEmpty, items.count == 1,
      let item = items.first, item.names.isEmpty, item.holds.isEmpty, (item.group.count ?? 1) < 2,
      item.group.label == nil,
      !ThingLooks(item.group).isKnown || ThingLooks(item.group).isPlace
    else { return false }
    wished.append(phrase.span)
    return true
  }

  /// An item, or what it holds where it is the drawing itself: "a graph with nodes".
  private mutating func contents(of item: Clause.Item, isAbout: Bool = false) -> [Int] {
    guard isDrawing(item.group) || isAbout else { return ends(of: item) }
    drawn.append(item.group.span)
    return item.holds.filter { !isLine(.things([$0])) }.flatMap { ends(of: $0) }
  }

  mutating func rename(_ thing: Int, _ label: String) {
    model.things[thing].label = label
    model.things[thing].words = ThingNames.key(label)
    model.things[thing].isNamed = true
    let looks = ThingLooks(words: model.things[thing].words)
    if looks.isKnown, !looks.isPlace, model.things[thing].icon.isEmpty {
      model.things[thing].shape = looks.shape
      model.things[thing].icon = looks.icon
    }
  }

  /// Puts things into what "in" brings.
  ///
  /// - Parameters:
  ///   - ids: What stands there.
  ///   - phrase: Where.
  ///   - isHosted: Whether a verb says that they run there, so that any name is a place.
  mutating func putInside(_ ids: [Int], _ phrase: Clause.Phrase, isHosted: Bool = false) {
    guard case .things(let items) = phrase.noun, var item = items.first else { return }
    let looks = ThingLooks(item.group)
    guard
      found(item, definitely: true) != nil || looks.isKnown || item.group.label != nil
        || isHosted && item.group.core.first?.tag == .name,
      !isDrawing(item.group)
    else { return }
    // "in different zones", "each in its own zone": one for each of them.
    let areApart = Self.isApart(phrase.noun)
    if areApart, ids.count > 1, item.group.count == nil {
      item = Self.bare(item)
      item.group.count = ids.count
    }
    let places = items.count > 1 && !areApart ? ends(of: phrase.noun) : ends(of: item)
    guard let place = places.first else { return }
    let areAlike = places.count > 1 && places.count <= ids.count
    for (index, id) in ids.enumerated() {
      model.put(id, into: areAlike ? places[index * places.count / ids.count] : place)
    }
    drawn.append(phrase.span)
  }

  /// "different zones", "their own zones".
  private static func isApart(_ noun: Clause.Noun) -> Bool {
    guard case .things(let items) = noun, let item = items.first else { return false }
    return item.group.qualities.contains {
      ["different", "separate", "own", "distinct"].contains($0)
    }
  }

  /// Of a list, those of the sort of the last, where they are several.
  private func alike(in list: [Int]) -> [Int] {
    guard let last = list.last else { return list }
    let some = list.filter { model.things[$0].className == model.things[last].className }
    return some.count > 1 ? some : list
  }

  mutating func tieBetween(_ ids: [Int], _ roles: Roles) {
    for phrase in roles.between {
      guard case .things(let items) = phrase.noun, items.count >= 2 else {
        // "a bus between them", "a link between the two hubs".
        let sides: [Int] =
          if case .reference = phrase.noun, !lastList.isEmpty { alike(in: lastList) } else {
            ends(of: phrase.noun)
          }
        for one in ids {
          for side in sides where side != one {
            model.link(.init(from: side, to: one, heads: .none, spans: [phrase.span]))
          }
        }
        continue
      }
      let before = ends(of: items[0])
      let after = items.dropFirst().flatMap { ends(of: $0) }
      for one in ids {
        for side in before { model.link(.init(from: side, to: one, spans: [phrase.span])) }
        for side in after { model.link(.init(from: one, to: side, spans: [phrase.span])) }
      }
    }
  }
}

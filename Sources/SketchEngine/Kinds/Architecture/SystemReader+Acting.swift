/// What things do to each other: sending, taking, using.
extension SystemReader {
  mutating func takeActing(
    _ clause: Clause, _ verb: Clause.VerbGroup, _ frame: RelationVerbs.Frame?, _ subjects: [Int],
    _ roles: ClauseRoles
  ) {
    var roles = roles
    // "asks the mill to start": what is to be done is no part.
    if frame == .act { roles.targets.removeAll { $0.preposition == "to" && isDeed($0.noun) } }
    if frame == nil, verb.lemma == "own" { return takeOwning(clause, subjects, roles) }
    if isHosting(verb, clause, roles) {
      if verb.isPassive || clause.object == nil {
        for phrase in roles.places { putInside(subjects, phrase, isHosted: true) }
        mentions.append(subjects)
      } else if case .things(let items)? = clause.object {
        fill(subjects, with: items)
      }
      return
    }
    if handsOver(clause, verb, frame, subjects, roles) { return }
    var (said, isThing) = object(of: clause, frame, roles)
    if roles.targets.isEmpty, let (attribute, owner) = attribute(in: clause.object) {
      said = attribute
      isThing = false
      roles.targets = [owner]
    }
    var subjects = subjects
    if subjects.isEmpty, clause.subject == nil || !datum.isEmpty {
      subjects = roles.sources.flatMap { ends(of: $0.noun) }
    }
    // "lamps are powered from the inverter": where it comes from does it.
    let doers =
      verb.isPassive && roles.agents.isEmpty && frame == .act && roles.targets.isEmpty
      ? roles.sources : roles.agents
    let agents = doers.flatMap { ends(of: $0.noun) }
    var targets = roles.targets
    if frame == .send || frame == .act || frame == .take && verb.lemma == "subscribe" {
      targets += roles.company.filter { $0.preposition == "with" && isThingLike($0.noun) }
    }
    targets += roles.places.filter { phrase in
      isStore(phrase.noun) || !said.isEmpty && isProduct(phrase.noun)
        || phrase.preposition == "on" && !said.isEmpty && isThingLike(phrase.noun)
    }
    if frame == .send || ["depend", "rely"].contains(verb.lemma) {
      targets += roles.places.filter {
        isThingLike($0.noun) && !targets.contains($0)
          && (targets.isEmpty || ["depend", "rely"].contains(verb.lemma))
      }
    }
    if targets.isEmpty || frame == .send && !roles.targets.isEmpty {
      for phrase in roles.places where !targets.contains(phrase) { putInside(subjects, phrase) }
    }
    let what = said.isEmpty && clause.subject != nil && subjects.isEmpty ? datum : said
    if verb.isPassive, !agents.isEmpty, subjects.isEmpty, roles.targets.isEmpty {
      // "Payments are handled by Acme" says what Acme is for.
      for agent in agents { add(detail: what.capitalizedFirst, to: agent) }
      return
    }
    if verb.isPassive, !agents.isEmpty {
      let ends = targets.flatMap { self.ends(of: $0.noun) }
      let to = ends.isEmpty ? subjects : ends
      let label = lineLabel(
        of: clause, verb, datum: ends.isEmpty ? what : nonEmpty(what, nameOf(subjects)),
        count: to.count)
      for agent in agents {
        for one in to { model.link(.init(from: agent, to: one, label: label, spans: [verb.span])) }
      }
      return
    }
    if subjects.isEmpty { subjects = self.subject }
    if frame == .take, !roles.sources.isEmpty || !isThing && !targets.isEmpty {
      return takeTaking(clause, verb, subjects, roles, targets, what)
    }
    // "deals cards among four players", "serves films from the vault".
    if ["balance", "load-balance", "distribute", "spread"].contains(verb.lemma) {
      targets += roles.carriers.filter { ["across", "over"].contains($0.preposition) }
      targets +=
        roles.between
        + roles.places.filter { phrase in
          clause.phrases.contains(phrase) && ["across", "over"].contains(phrase.preposition)
        }
    }
    if frame == .act, !isThing, !said.isEmpty, targets.isEmpty { targets = roles.sources }
    if targets.isEmpty, !isThing, frame != .own, roles.carriers.isEmpty, !said.isEmpty {
      targets = roles.company.filter { phrase in
        guard phrase.preposition == "with", case .things(let items) = phrase.noun else {
          return false
        }
        return items.allSatisfy {
          ThingLooks($0.group).isKnown || found($0, definitely: true) != nil
        }
      }
    }
    let carriers = throughThings(
      roles.carriers.filter { !targets.contains($0) }, subjects)
    var reached: [[Int]] = subjects.map { _ in [] }
    for phrase in targets {
      for (k, some) in endsPerSubject(phrase.noun, subjects).enumerated() { reached[k] += some }
    }
    let hasTargets = reached.contains { !$0.isEmpty }
    if !hasTargets, isThing, let noun = clause.object {
      reached = endsPerSubject(noun, subjects)
    }
    let count = reached.map(\.count).reduce(0, +)
    let label = lineLabel(of: clause, verb, datum: what, count: count)
    if count == 0, carriers.allSatisfy(\.isEmpty) {
      return note(clause, verb, subjects, what)
    }
    for (k, one) in subjects.enumerated() {
      var from = one
      for middle in k < carriers.count ? carriers[k] : [] {
        model.link(
          .init(from: from, to: middle, label: from == one ? label : "", spans: [verb.span]))
        from = middle
      }
      for end in k < reached.count ? reached[k] : [] {
        model.link(.init(from: from, to: end, label: from == one ? label : "", spans: [verb.span]))
      }
    }
    if frame == .send, count > 0 { holders = reached.first ?? [] }
    var last: [Int] = []
    for id in (count > 0 ? reached : carriers).flatMap({ $0 }) where !last.contains(id) {
      last.append(id)
    }
    mentions.append(last)
    if mentions.last?.isEmpty == true { mentions.removeLast() }
  }

  /// "…, a worker consumes them": what was sent comes from where it went.
  private mutating func handsOver(
    _ clause: Clause, _ verb: Clause.VerbGroup, _ frame: RelationVerbs.Frame?, _ subjects: [Int],
    _ roles: ClauseRoles
  ) -> Bool {
    guard frame == .take || RelationVerbs.isHandling(verb.lemma), roles.sources.isEmpty,
      roles.targets.isEmpty
    else { return false }
    let agents = roles.agents.map(\.noun)
    let isTurned = verb.isPassive && !agents.isEmpty && subjects.isEmpty
    guard isTurned || !verb.isPassive, isTurned || speaksOfDatum(clause.object) else {
      return false
    }
    let stores = holders.isEmpty ? onlyQueue : holders
    guard
      frame == .take || stores.allSatisfy({ isKeeping(model.things[$0].shape) }), !stores.isEmpty
    else { return false }
    let takers = isTurned ? agents.flatMap { ends(of: $0) } : subjects
    guard !takers.isEmpty, takers != stores else { return false }
    if case .things(let items)? = clause.object { drawn += items.map(\.group.span) }
    for store in stores {
      for taker in takers {
        model.link(.init(from: store, to: taker, label: datum, spans: [verb.span]))
      }
    }
    mentions.append(takers)
    if !clause.isRelative { subject = takers }
    return true
  }

  /// Whether an object is what was sent, or data of which nothing else was said.
  private func speaksOfDatum(_ noun: Clause.Noun?) -> Bool {
    switch noun {
    case nil: return false
    case .reference(let word):
      return !datum.isEmpty && word.says("it", "them", "these", "those", "this")
    case .things(let items):
      guard items.count == 1, let item = items.first, !isThingLike(item) else { return false }
      return datum.isEmpty || ThingNames.key(datum).last == item.group.head
    }
  }

  private var onlyQueue: [Int] {
    let queues = model.things.indices.filter { model.things[$0].shape == .queue }
    return queues.count == 1 ? queues : []
  }

  private func isKeeping(_ shape: NodeShape) -> Bool {
    [.queue, .storage, .database, .cache].contains(shape)
  }

  /// "to ship": a verb alone, though it may look like a noun.
  private func isDeed(_ noun: Clause.Noun) -> Bool {
    guard case .things(let items) = noun, items.count == 1, let group = items.first?.group,
      group.core.count == 1, group.determiner == nil, group.count == nil,
      group.core[0].tag == .noun
    else { return false }
    let word = group.core[0].lower
    return Verbs.strong.contains(word) || RelationVerbs.frame(of: word) != nil
  }

  /// Whether it keeps data, so that "in" leads to it rather than inside.
  private func isStore(_ noun: Clause.Noun) -> Bool {
    guard case .things(let items) = noun else { return false }
    return items.allSatisfy { item in
      let shape =
        found(item, definitely: true)?.first.map { model.things[$0].shape }
        ?? ThingLooks(item.group).shape
      return [.database, .cache, .storage, .queue].contains(shape)
    }
  }

  /// "opens tickets in Jira": a name of its own is where things go, unless it is a place.
  private func isProduct(_ noun: Clause.Noun) -> Bool {
    guard case .things(let items) = noun, items.count == 1, let group = items.first?.group,
      group.core.first?.tag == .name, group.determiner == nil, !ThingLooks(group).isPlace
    else { return false }
    return !Protocols.contains(group.core.map(\.lower))
      && !(found(items[0], definitely: true)?.contains { isPlaceLike($0) } ?? false)
  }

  /// "the speed of the fan": what belongs to a part is no part, and the part is acted on.
  private mutating func attribute(
    in noun: Clause.Noun?
  ) -> (name: String, owner: Clause.Phrase)? {
    guard case .things(let items)? = noun, items.count == 1, let item = items.first,
      let place = item.place, item.names.isEmpty, item.group.count == nil,
      words.indices.contains(item.group.range.upperBound),
      words[item.group.range.upperBound].says("of")
    else { return nil }
    var alone = item
    alone.place = nil
    let owner = Clause.Item(place)
    guard found(alone, definitely: true) == nil, !ThingLooks(item.group).isKnown,
      found(owner, definitely: true) != nil || ThingLooks(place).isKnown
    else { return nil }
    drawn.append(item.group.span)
    let name = item.group.core.map(\.text).joined(separator: " ")
    return (name, Clause.Phrase(preposition: "to", noun: .things([owner]), span: place.span))
  }

  private func nonEmpty(_ text: String, _ other: String) -> String { text.isEmpty ? other : text }

  private func nameOf(_ ids: [Int]) -> String {
    ids.count == 1 ? model.things[ids[0]].label.lowercased() : ""
  }

  /// "node 3 runs two bots …", "the API runs on a server".
  private func isHosting(_ verb: Clause.VerbGroup, _ clause: Clause, _ roles: ClauseRoles) -> Bool {
    switch verb.lemma {
    case "run", "deploy", "locate", "place", "host", "install", "position", "mount", "situate":
      if verb.isPassive || clause.object == nil { return !roles.places.isEmpty }
      guard case .things(let items)? = clause.object, verb.lemma != "mount" else { return false }
      return items.allSatisfy { isThingLike($0) }
    default: return false
    }
  }

  func isThingLike(_ noun: Clause.Noun) -> Bool {
    switch noun {
    case .reference: true
    case .things(let items): items.allSatisfy { isThingLike($0) }
    }
  }

  /// What is sent, in words, or the things that are acted on.
  private mutating func object(
    of clause: Clause, _ frame: RelationVerbs.Frame?, _ roles: ClauseRoles
  ) -> (said: String, isThing: Bool) {
    guard let object = clause.object else { return ("", false) }
    let hasTarget =
      !roles.targets.isEmpty || !roles.sources.isEmpty
      || frame == .send && !roles.places.isEmpty
    switch object {
    case .reference(let word):
      if hasTarget, !datum.isEmpty, word.says("it", "them", "this", "these") {
        return (datum, false)
      }
      return ("", true)
    case .things(let items):
      // "sends a receipt through the mailer": what is sent somehow is no part either.
      let isSent =
        hasTarget && frame != .link
        || frame == .send && !roles.carriers.isEmpty
          && !items.allSatisfy { found($0, definitely: true) != nil }
      // "feeds the reports": what is fed or powered is a part, whatever it is called.
      let isFed =
        !isSent
        && clause.verb.map { ["feed", "power", "drive", "supply", "serve"].contains($0.lemma) }
          ?? false
      if isSent || !isFed && !items.contains(where: { isThingLike($0) }) {
        drawn += items.map(\.group.span)
        let said = items.map { phrase(of: $0) }.joined(separator: ", ")
        datum = said
        return (said, false)
      }
      return ("", true)
    }
  }

  /// What comes from somewhere: the line leads from the source, but reading a store asks it.
  private mutating func takeTaking(
    _ clause: Clause, _ verb: Clause.VerbGroup, _ subjects: [Int], _ roles: ClauseRoles,
    _ targets: [Clause.Phrase], _ what: String
  ) {
    let label = lineLabel(of: clause, verb, datum: what, count: 1)
    for phrase in roles.sources {
      for source in ends(of: phrase.noun) {
        let isStore = [
          .database, .cache, .storage, .service, .server, .gateway, .external, .function,
        ].contains(model.things[source].shape)
        let asks = verb.lemmas.contains {
          ["read", "load", "fetch", "get", "query", "request", "retrieve"].contains($0)
        }
        for one in subjects {
          let link =
            isStore && asks
            ? SystemModel.Link(from: one, to: source, label: label, spans: [verb.span])
            : SystemModel.Link(from: source, to: one, label: label, spans: [verb.span])
          model.link(link)
        }
      }
    }
    for phrase in targets where roles.sources.isEmpty || verb.lemmas.contains("load") {
      // "subscribes to them": to what was sent, which is where it went.
      if case .reference(let word) = phrase.noun, word.says("it", "them", "these"), !datum.isEmpty {
        for holder in holders {
          for one in subjects {
            model.link(.init(from: holder, to: one, label: datum, spans: [verb.span]))
          }
        }
        continue
      }
      for end in ends(of: phrase.noun) {
        for one in subjects {
          model.link(.init(from: one, to: end, label: label, spans: [verb.span]))
        }
      }
    }
    mentions.append(subjects)
    if !what.isEmpty { holders = subjects }
  }

  /// What a part does by itself is its second line: "the gateway validates tokens".
  private mutating func note(
    _ clause: Clause, _ verb: Clause.VerbGroup, _ subjects: [Int], _ what: String
  ) {
    guard !subjects.isEmpty else { return }
    var parts = [verb.text]
    if !what.isEmpty { parts.append(what) }
    for phrase in clause.phrases {
      if case .things(let items) = phrase.noun {
        parts.append(
          phrase.preposition + " " + items.map { self.phrase(of: $0) }.joined(separator: ", "))
        drawn.append(phrase.span)
      }
    }
    guard parts.count > 1 || RelationVerbs.frame(of: verb.lemma) == nil else { return }
    let text = parts.joined(separator: " ")
    for id in subjects { add(detail: text.prefix(1).uppercased() + text.dropFirst(), to: id) }
  }
}

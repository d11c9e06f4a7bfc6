extension SystemReader {
  // MARK: Linking

  mutating func takeLinking(
    _ clause: Clause, _ verb: Clause.VerbGroup, _ subjects: [Int], _ roles: Roles
  ) {
    let label = lineLabel(of: clause, verb, datum: "", count: 1)
    let isTold = clause.subject != nil || clause.isRelative || clause.isGapped
    let heads: GraphScene.Heads =
      isNetwork || verb.isPassive || !isTold ? .none : .forward
    if clause.object == nil, roles.targets.isEmpty, roles.company.isEmpty, roles.between.isEmpty,
      words.contains(where: {
        $0.says("order", "series", "sequence", "chain", "row", "ring", "star", "mesh", "other")
      })
    {
      return connectAll(nil, clause)
    }
    let objects = clause.object.map { ends(of: $0) } ?? []
    let others = (roles.targets + roles.company).map { ($0, endsPerSubject($0.noun, subjects)) }
    if let between = roles.between.first, case .things(let items) = between.noun {
      let sides = items.map { ends(of: $0) }
      for (a, b) in zip(sides, sides.dropFirst()) { joined(a, b, label, heads, between.span) }
      return
    }
    let carried = throughThings(roles.carriers, subjects)
    if !isTold, let object = clause.object {
      if others.isEmpty { return connectAll(object, clause) }
      for (phrase, ends) in others {
        for (k, one) in objects.enumerated() {
          joined([one], ends[min(k, ends.count - 1)], label, heads, phrase.span)
        }
      }
      return
    }
    // "A router connects the office to the internet" ties the router to both.
    if !objects.isEmpty {
      joined(subjects, objects, label, isNetwork ? .none : .forward, verb.span)
    }
    for (phrase, ends) in others {
      for (k, one) in subjects.enumerated() where k < ends.count {
        if k < carried.count, let middle = carried[k].first {
          joined([one], [middle], label, heads, phrase.span)
          joined([middle], ends[k], "", heads, phrase.span)
        } else {
          joined([one], ends[k], label, heads, phrase.span)
        }
      }
    }
    if objects.isEmpty, others.isEmpty, subjects.count > 1, roles.behind.isEmpty,
      roles.ahead.isEmpty
    {
      // "A and B are connected".
      for (a, b) in zip(subjects, subjects.dropFirst()) {
        joined([a], [b], label, .none, verb.span)
      }
    }
  }

  private mutating func joined(
    _ from: [Int], _ to: [Int], _ label: String, _ heads: GraphScene.Heads, _ span: Range<Int>
  ) {
    let isPairwise =
      from.count == to.count && from.count > 1 && words.contains { $0.says("respectively") }
    for (k, a) in from.enumerated() {
      for b in isPairwise ? [to[k]] : to {
        model.link(.init(from: a, to: b, label: label, heads: heads, spans: [span]))
      }
    }
  }

  /// "Connect them in a logical order": no target is told, so the order of telling is taken.
  private mutating func connectAll(_ object: Clause.Noun?, _ clause: Clause) {
    var sets = definitions.filter { $0.allSatisfy { !isPlaceLike($0) } }
    if case .things(let items)? = object, items.count > 1 { sets = items.map { ends(of: $0) } }
    guard sets.count > 1 || (sets.first?.count ?? 0) > 1 else { return }
    let isMesh = words.contains { $0.says("mesh", "fully", "other") }
    let isRing = words.contains { $0.says("ring", "circle", "loop", "circular") }
    let isStar = words.contains { $0.says("star") }
    let all = sets.flatMap { $0 }
    wished += words.map(\.span)
    if isMesh {
      for (k, a) in all.enumerated() {
        for b in all[(k + 1)...] { model.link(.init(from: a, to: b, heads: .none)) }
      }
    } else if isRing {
      for (a, b) in zip(all, all.dropFirst() + all.prefix(1)) {
        model.link(.init(from: a, to: b, heads: .none))
      }
    } else if isStar, let hub = all.first {
      for other in all.dropFirst() { model.link(.init(from: hub, to: other, heads: .none)) }
    } else {
      for (a, b) in zip(sets, sets.dropFirst()) {
        for x in a {
          for y in b { model.link(.init(from: x, to: y, heads: isNetwork ? .none : .forward)) }
        }
      }
      if !words.contains(where: { $0.says("order", "series", "sequence", "chain") }) {
        assumptions.append("The parts were connected in the order in which they were named.")
      }
    }
  }

  // MARK: Places

  mutating func takeContaining(
    _ clause: Clause, _ verb: Clause.VerbGroup, _ subjects: [Int], _ roles: Roles
  ) {
    if verb.isPassive {
      for phrase in roles.places + roles.agents { putInside(subjects, phrase) }
      return
    }
    var items: [Clause.Item] = []
    if case .things(let objects)? = clause.object { items += objects }
    for phrase in roles.company { if case .things(let held) = phrase.noun { items += held } }
    if case .reference? = clause.object {
      let ids = clause.object.map { ends(of: $0) } ?? []
      for place in subjects.prefix(1) { for id in ids { model.put(id, into: place) } }
    }
    fill(subjects, with: items)
    for phrase in roles.targets {
      // "houses two servers connected to the switch" is read as a clause of its own.
      drawn.append(phrase.span)
    }
  }

  /// Puts items into places, each of its own into each where several places share the telling.
  mutating func fill(_ places: [Int], with items: [Clause.Item]) {
    if places.isEmpty {
      for item in items { define(item, in: herePlace) }
      return
    }
    for place in places { model.things[place].isPlace = true }
    var created: [Int] = []
    for place in places {
      for item in items {
        if let known = found(item, definitely: true), places.count == 1,
          item.names.isEmpty,
          known.allSatisfy({
            model.things[$0].parent == model.things[place].parent || model.things[$0].parent == nil
          })
        {
          drawn.append(item.group.span)
          for id in known { model.put(id, into: place) }
          mentions.append(known)
          created += known
        } else {
          created += definedInEach(item, of: [place], total: places.count)
        }
      }
    }
    if !created.isEmpty { mentions.append(created) }
  }

  mutating func takeOwning(_ clause: Clause, _ subjects: [Int], _ roles: Roles) {
    guard case .things(let items)? = clause.object else { return }
    let arePlaces = !subjects.isEmpty && subjects.allSatisfy { isPlaceLike($0) }
    if subjects.isEmpty || arePlaces { return fill(subjects, with: items) }
    for one in subjects {
      for item in items {
        guard isThingLike(item) else {
          add(detail: phrase(of: item), to: one)
          drawn.append(item.group.span)
          continue
        }
        let isOwn = item.group.qualities.contains("own")
        let ids =
          isOwn || found(item, definitely: true) == nil
          ? ownedNew(item, by: one) : ends(of: item)
        for id in ids { model.link(.init(from: one, to: id, spans: [item.group.span])) }
      }
    }
  }

  private mutating func ownedNew(_ item: Clause.Item, by owner: Int) -> [Int] {
    let from = model.things.count
    var bare = item
    bare.group.qualities.removeAll { $0 == "own" }
    bare.group.quantifier = nil
    bare.group.determiner = "a"
    bare.group.count = bare.group.count ?? 1
    let ids = definedInEach(bare, of: [model.things[owner].parent], total: 1)
    for id in ids where id >= from { model.things[id].owner = owner }
    return ids
  }

  mutating func takeLiving(_ clause: Clause, _ subjects: [Int], _ roles: Roles) {
    for phrase in roles.places { putInside(subjects, phrase) }
    for phrase in roles.targets where clause.verb?.lemma == "belong" { putInside(subjects, phrase) }
    tieBetween(subjects, roles)
  }

  mutating func takeBeing(_ clause: Clause, _ subjects: [Int], _ roles: Roles) {
    if case .things(let items)? = clause.object {
      if clause.subject == nil {
        // "there is a bucket".
        let ids = items.flatMap { ends(of: $0) }
        for phrase in roles.places { putInside(ids, phrase) }
        tiePlaces(of: ids, roles)
        tieBetween(ids, roles)
        subject = ids
        return
      }
      for id in subjects {
        for item in items { describe(id, as: item) }
      }
    }
    for phrase in roles.places { putInside(subjects, phrase) }
    tieBetween(subjects, roles)
    for phrase in roles.targets {
      for end in ends(of: phrase.noun) {
        for one in subjects { model.link(.init(from: one, to: end)) }
      }
    }
  }

  /// "the cache is Redis", "all shapes are rectangles".
  private mutating func describe(_ id: Int, as item: Clause.Item) {
    drawn.append(item.group.span)
    for sense in item.group.senses {
      if case .figure(let shape) = sense {
        model.things[id].shape = shape
        model.things[id].icon = ""
        return
      }
    }
    add(detail: phrase(of: item), to: id)
    let looks = ThingLooks(item.group)
    if model.things[id].icon.isEmpty, looks.isKnown, !looks.isPlace {
      model.things[id].shape = looks.shape
      model.things[id].icon = looks.icon
    }
  }

  // MARK: Sending, taking, using

  mutating func takeActing(
    _ clause: Clause, _ verb: Clause.VerbGroup, _ frame: RelationVerbs.Frame?, _ subjects: [Int],
    _ roles: Roles
  ) {
    if frame == nil, verb.lemma == "own" { return takeOwning(clause, subjects, roles) }
    if isHosting(verb, clause, roles) {
      if verb.isPassive || clause.object == nil {
        for phrase in roles.places { putInside(subjects, phrase) }
      } else if case .things(let items)? = clause.object {
        fill(subjects, with: items)
      }
      return
    }
    let (said, isThing) = object(of: clause, frame, roles)
    var subjects = subjects
    if subjects.isEmpty, clause.subject == nil || !datum.isEmpty {
      subjects = roles.sources.flatMap { ends(of: $0.noun) }
    }
    let agents = roles.agents.flatMap { ends(of: $0.noun) }
    var targets = roles.targets
    if frame == .send || frame == .act || frame == .take && verb.lemma == "subscribe" {
      targets += roles.company.filter { $0.preposition == "with" && isThingLike($0.noun) }
    }
    targets += roles.places.filter { phrase in
      isStore(phrase.noun)
        || phrase.preposition == "on" && !said.isEmpty && isThingLike(phrase.noun)
    }
    if frame == .send || ["depend", "rely"].contains(verb.lemma) {
      targets += roles.places.filter {
        isThingLike($0.noun) && !targets.contains($0)
          && (targets.isEmpty || $0.preposition == "on")
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
    let carriers = throughThings(roles.carriers, subjects)
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
    if frame == .send, !datum.isEmpty, count > 0 { holders = reached.first ?? [] }
    var last: [Int] = []
    for id in (count > 0 ? reached : carriers).flatMap({ $0 }) where !last.contains(id) {
      last.append(id)
    }
    mentions.append(last)
    if mentions.last?.isEmpty == true { mentions.removeLast() }
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

  private func nonEmpty(_ text: String, _ other: String) -> String { text.isEmpty ? other : text }

  private func nameOf(_ ids: [Int]) -> String {
    ids.count == 1 ? model.things[ids[0]].label.lowercased() : ""
  }

  /// "worker-east runs the pods …", "the API runs on a server".
  private func isHosting(_ verb: Clause.VerbGroup, _ clause: Clause, _ roles: Roles) -> Bool {
    switch verb.lemma {
    case "run", "deploy", "locate", "place", "host", "install", "position", "mount", "situate":
      if verb.isPassive || clause.object == nil { return !roles.places.isEmpty }
      guard case .things(let items)? = clause.object else { return false }
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
    of clause: Clause, _ frame: RelationVerbs.Frame?, _ roles: Roles
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
    _ clause: Clause, _ verb: Clause.VerbGroup, _ subjects: [Int], _ roles: Roles,
    _ targets: [Clause.Phrase], _ what: String
  ) {
    let label = lineLabel(of: clause, verb, datum: what, count: 1)
    for phrase in roles.sources {
      for source in ends(of: phrase.noun) {
        let isStore = [.database, .cache, .storage].contains(model.things[source].shape)
        let asks = verb.lemmas.contains { ["read", "load", "fetch", "get", "query"].contains($0) }
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

  // MARK: Each its own

  /// What a noun speaks of for each subject: "the gateway of its own zone" differs from one to the
  /// next, "respectively" deals out, everything else is the same for all.
  mutating func endsPerSubject(_ noun: Clause.Noun, _ subjects: [Int]) -> [[Int]] {
    if case .things(let items) = noun, items.count == 1, let item = items.first {
      if let own = ownPlace(item, subjects) { return own }
      if isDistinct(item, subjects) { return subjects.map { ownedNew(item, by: $0) } }
      if item.group.qualities.contains("own"),
        found(item, definitely: true) == nil || subjects.count > 1
      {
        return subjects.map { ownedNew(item, by: $0) }
      }
    }
    let all = ends(of: noun)
    if all.count == subjects.count, all.count > 1,
      words.contains(where: { $0.says("respectively") })
    {
      return all.map { [$0] }
    }
    return subjects.map { _ in all }
  }

  /// "each driver powers a motor": as many motors as drivers.
  private func isDistinct(_ item: Clause.Item, _ subjects: [Int]) -> Bool {
    let isEach = words.contains { $0.says("each", "every") && $0.tag != .mark }
    guard subjects.count > 1, isEach, item.group.determiner == "a" || item.group.determiner == "an",
      let index = words.firstIndex(where: { $0.span.lowerBound >= item.group.span.lowerBound }),
      index > 0, words[index - 1].tag == .verb
    else { return false }
    return found(item, definitely: false) == nil
  }

  private mutating func ownPlace(_ item: Clause.Item, _ subjects: [Int]) -> [[Int]]? {
    guard let place = item.place,
      place.qualities.contains("own") || ["its", "their"].contains(place.determiner ?? "")
        || place.qualities.contains("same")
    else { return nil }
    let candidates = matches(item.group)
    guard !candidates.isEmpty else { return nil }
    drawn += [item.group.span, place.span]
    return subjects.map { one in
      var next = model.things[one].parent
      while let parent = next {
        let inside = candidates.filter { model.isInside($0, parent) }
        if !inside.isEmpty, inside.count < candidates.count || model.things[parent].parent == nil {
          return inside
        }
        next = model.things[parent].parent
      }
      return candidates
    }
  }

  // MARK: What lines say

  /// The parts among what "via" and "through" bring; the others are ways of speaking.
  mutating func throughThings(_ carriers: [Clause.Phrase], _ subjects: [Int]) -> [[Int]] {
    var through: [[Int]] = subjects.map { _ in [] }
    for phrase in carriers where isSystem(phrase) {
      for (k, some) in endsPerSubject(phrase.noun, subjects).enumerated() { through[k] += some }
    }
    return through
  }

  private func isSystem(_ phrase: Clause.Phrase) -> Bool {
    guard case .things(let items) = phrase.noun else { return true }
    return items.allSatisfy { item in
      if found(item, definitely: true) != nil { return true }
      let names = item.group.core.map(\.lower)
      if Protocols.contains(names) { return false }
      if ThingLooks(item.group).isKnown, !DataNouns.all.contains(item.group.head) { return true }
      // "via Acme" names somebody who does it; "via CAN" says how.
      if let name = item.group.core.first, name.tag == .name, name.text.count > 1,
        name.text.dropFirst().contains(where: \.isLowercase), phrase.preposition == "via"
      {
        return true
      }
      return phrase.preposition == "through"
        && (item.group.core.first?.tag == .name || item.group.label != nil
          || item.group.determiner != nil)
    }
  }

  /// What a line says: what was asked for, else how they speak, else what is sent, else the verb.
  mutating func lineLabel(
    of clause: Clause, _ verb: Clause.VerbGroup, datum: String, count: Int
  ) -> String {
    if let label = clause.label { return label }
    var ways: [String] = []
    for phrase in Roles(clause.phrases, isPassive: verb.isPassive).carriers where !isSystem(phrase)
    {
      if case .things(let items) = phrase.noun {
        ways += items.map { self.phrase(of: $0) }
        drawn.append(phrase.span)
      }
    }
    let way = ways.joined(separator: ", ")
    if datum.isEmpty, !way.isEmpty { return way }
    if !datum.isEmpty, !way.isEmpty { return "\(datum) over \(way)" }
    let when = time(in: clause)
    let purpose = clause.purpose.map(\.text).joined(separator: " ")
    if !clause.purpose.isEmpty { drawn += clause.purpose.map(\.span) }
    if !purpose.isEmpty { return purpose }
    if !datum.isEmpty,
      RelationVerbs.isSilent(verb.lemma) || RelationVerbs.frame(of: verb.lemma) != .act
    {
      return count > 3 && Self.idle.contains(datum.lowercased()) ? "" : datum + when
    }
    if !datum.isEmpty { return verb.text + " " + datum + when }
    for phrase in clause.phrases where phrase.preposition == "with" && !isThingLike(phrase.noun) {
      guard case .things(let items) = phrase.noun else { continue }
      drawn.append(phrase.span)
      return items.map { self.phrase(of: $0) }.joined(separator: ", ")
    }
    let forWhat = clause.phrases.filter { $0.preposition == "for" }.compactMap {
      phrase -> String? in
      guard case .things(let items) = phrase.noun else { return nil }
      drawn.append(phrase.span)
      return items.map { self.phrase(of: $0) }.joined(separator: ", ")
    }
    if let first = forWhat.first { return first }
    if RelationVerbs.isSilent(verb.lemma) { return when.isEmpty ? "" : String(when.dropFirst()) }
    return (count > 3 ? "" : verb.text + when)
  }

  /// What is sent says nothing where an arrow says it all.
  private static let idle: Set<String> = ["requests", "traffic", "data", "calls", "the traffic"]

  /// "every night", "once a day", "hourly".
  private mutating func time(in clause: Clause) -> String {
    var index = 0
    while index < words.count {
      if words[index].says("every", "each"), index + 1 < words.count {
        let next = index + (words[index + 1].tag == .number ? 2 : 1)
        if next < words.count, ClauseReader.times.contains(Lemmas.singular(words[next].lower)),
          let verb = clause.verb, words[index].span.lowerBound > verb.span.lowerBound,
          words[index].span.lowerBound - verb.span.upperBound < 60
        {
          drawn += words[index...next].map(\.span)
          return " " + text(index, next + 1)
        }
      }
      if words[index].says(
        "nightly", "hourly", "daily", "weekly", "monthly", "periodically", "asynchronously"),
        let verb = clause.verb, abs(words[index].span.lowerBound - verb.span.lowerBound) < 60
      {
        drawn.append(words[index].span)
        return " " + words[index].text
      }
      index += 1
    }
    return ""
  }
}

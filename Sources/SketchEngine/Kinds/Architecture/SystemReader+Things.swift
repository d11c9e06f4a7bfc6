extension SystemReader {
  /// Adds what an item tells to be there, with what it holds; what is there already is found again.
  ///
  /// - Returns: The things, in order.
  @discardableResult
  mutating func define(_ item: Clause.Item, in place: Int?) -> [Int] {
    nameCounted(item)
    drawn.append(item.group.span)
    var ids: [Int] = []
    if item.names.isEmpty {
      ids = found(item, definitely: false) ?? made(item, in: place)
    } else {
      for name in item.names {
        drawn.append(name.span)
        if let count = name.count, count > 1 {
          ids += definedInEach(Clause.Item(name), of: [place], total: 1)
        } else {
          ids += named(name, like: item, in: place)
        }
      }
    }
    // Brackets behind the last of several names speak of that one.
    apply(item.note, to: item.names.count > 1 ? ids.suffix(1) : ids)
    if !ids.isEmpty {
      if !definitions.contains(ids) { definitions.append(ids) }
      mentions.append(ids)
    }
    hold(item.holds, in: ids)
    // "a rack with a router that …" goes on about the router, "a rack with nine disks" about the rack.
    let last = item.holds.last
    if !ids.isEmpty, last.map({ $0.group.isPlural || takesLines(ids[0], $0) }) ?? false {
      mentions.append(ids)
    }
    return ids
  }

  /// Puts what "with" brought inside, in each of them.
  mutating func hold(_ items: [Clause.Item], in ids: [Int]) {
    for id in ids where !items.isEmpty {
      for item in items {
        // "…, with a connection to …": told of a line, not of the thing.
        if item.group.core.last.map({
          ["connection", "arrow", "line", "link", "edge"].contains($0.lemma)
        }) ?? false {
          continue
        }
        guard isThingLike(item) || !item.names.isEmpty else {
          add(detail: "with " + phrase(of: item), to: id)
          continue
        }
        let isOwn = item.group.qualities.contains("own") || ids.count > 1 && item.names.isEmpty
        if takesLines(id, item) {
          let others =
            isOwn
            ? ownedNew(item, by: id)
            : definedInEach(item, of: [model.things[id].parent], total: ids.count)
          for one in others {
            model.link(.init(from: id, to: one, heads: isNetwork ? .none : .forward))
          }
          continue
        }
        let inner = definedInEach(
          isOwn ? Self.bare(item) : item, of: [id], total: ids.count)
        for one in inner { model.put(one, into: id) }
      }
    }
  }

  /// "a switch with five workstations" has them on its ports rather than inside.
  func takesLines(_ thing: Int, _ item: Clause.Item) -> Bool {
    guard !model.things[thing].isPlace else { return false }
    // A service with a database uses it.
    let isStore = [.database, .cache, .queue, .storage, .external].contains(
      ThingLooks(item.group).shape)
    if isStore, [.service, .function].contains(model.things[thing].shape) { return true }
    switch model.things[thing].shape {
    case .router, .switch, .firewall, .gateway, .database, .cache, .queue, .storage, .device:
      return true
    default: return false
    }
  }

  /// As many of an item as it counts, in each of several places, numbered through.
  @discardableResult
  mutating func definedInEach(_ item: Clause.Item, of places: [Int?], total: Int) -> [Int] {
    drawn.append(item.group.span)
    if !item.names.isEmpty || item.group.isDefinite && item.group.quantifier == nil {
      return places.flatMap { define(item, in: $0) }
    }
    var ids: [Int] = []
    for place in places {
      ids += made(item, in: place, isOneOfMany: total > 1)
    }
    apply(item.note, to: ids)
    hold(item.holds, in: ids)
    definitions.append(ids)
    mentions.append(ids)
    return ids
  }

  // MARK: Making

  private mutating func made(
    _ item: Clause.Item, in place: Int?, isOneOfMany: Bool = false
  ) -> [Int] {
    let group = item.group
    guard !group.isNegated else { return [] }
    var count = group.qualities.contains("some") ? min(group.count ?? 1, 4) : group.count ?? 1
    if let number = noted(item.note) { count = number }
    if group.quantifier == "both" { count = 2 }
    count = min(count, Self.mostOfOne)
    let label = ThingNames.label(
      of: group, in: words, singular: count > 1 || isOneOfMany || group.count == 1)
    guard !label.isEmpty, !isFilling || group.label != nil || ThingLooks(group).isKnown else {
      return []
    }
    if group.qualities.contains("some"), count > 1 {
      assumptions.append("The number of \(group.name) was not said, so \(count) are drawn.")
    }
    return (0..<max(count, 1)).map { _ in
      let isNumbered = count > 1 || isOneOfMany
      let shown = isNumbered ? "\(label) \(nextNumber(of: label))" : label
      return add(shown, like: group, in: place, isMany: isNumbered)
    }
  }

  /// More of one thing than this are not drawn one by one.
  static let mostOfOne = 24

  private func nextNumber(of label: String) -> Int {
    let key = ThingNames.key(label)
    let numbers = model.things.filter { ThingNames.key($0.label) == key }
      .compactMap { ThingNames.number($0.label) }
    return (numbers.max() ?? 0) + 1
  }

  private mutating func add(
    _ label: String, like group: NounGroup, in place: Int?, isMany: Bool = false
  ) -> Int {
    let looks = ThingLooks(group)
    var thing = SystemModel.Thing(label: label, words: ThingNames.key(label))
    thing.shape = looks.shape
    thing.icon = looks.icon
    thing.isPlace = looks.isPlace || group.senses.contains(.place)
    thing.isPerson = looks.isPerson
    thing.isNamed = group.label != nil
    thing.beginsSmall = group.label == nil && group.core.first?.token.isCapitalized == false
    thing.isMany = isMany || group.isPlural
    thing.fill = group.colors.first
    thing.className = group.head
    thing.parent = place
    thing.spans = [group.span]
    model.things.append(thing)
    return model.things.count - 1
  }

  /// One of the names of a list, with the looks of the class where its own words say nothing.
  private mutating func named(_ name: NounGroup, like item: Clause.Item, in place: Int?) -> [Int] {
    let isAnywhere = item.group.isDefinite
    if let known = exact(label(of: name), in: place, isAnywhere: isAnywhere),
      place == nil || model.things[known].parent == nil || model.things[known].parent == place
        || place.map({ model.isInside(known, $0) }) ?? false
    {
      if let color = name.colors.first { model.things[known].fill = color }
      return [known]
    }
    let id = add(label(of: name), like: name, in: place)
    let kind = ThingLooks(item.group)
    model.things[id].className = item.group.head
    model.things[id].isNamed = true
    let own = ThingLooks(name)
    if !own.isKnown || own.shape == .actor, kind.isKnown {
      model.things[id].isPerson = false
      model.things[id].shape = kind.shape
      model.things[id].icon = kind.icon
    }
    for sense in item.group.senses {
      if case .figure(let figure) = sense {
        model.things[id].shape = figure
        model.things[id].icon = ""
      }
    }
    if !ThingLooks(name).isKnown || kind.isPlace {
      model.things[id].isPlace = kind.isPlace || item.group.senses.contains(.place)
    }
    if model.things[id].fill == nil { model.things[id].fill = item.group.colors.first }
    return [id]
  }

  /// The label of a name in a list: as typed, since "backend-1" beside "auth" has no capital.
  private func label(of name: NounGroup) -> String {
    name.label
      ?? words[name.range].filter { name.core.contains($0) || name.qualities.contains($0.lower) }
      .map(\.text).joined(separator: " ")
  }

  // MARK: Notes

  /// `(two of them)`, `(x3)`: how many, where brackets say so.
  private func noted(_ note: [Word]) -> Int? {
    guard let first = note.first else { return nil }
    if note.count == 1 || note.count == 2 && note[1].isNominal,
      let count = NounGroupReader.count(first),
      count > 1
    {
      return count
    }
    if note.count == 1, first.lower.hasPrefix("x"), let count = Int(first.lower.dropFirst()) {
      return count
    }
    return nil
  }

  /// What stands in brackets is no more than a remark up to this many words.
  private static let longestNote = 16

  /// Shape, place and color from what stands in brackets; the rest is a second line.
  mutating func apply(_ note: [Word], to ids: some Sequence<Int>) {
    let ids = Array(ids)
    let note = note.filter { $0.token.kind != .mark || $0.isMark(",", "&") }
    guard !note.isEmpty, !ids.isEmpty, note.count <= Self.longestNote,
      note.first?.says("draw", "show") != true
    else { return }
    if let first = note.first, let last = note.last {
      drawn.append(first.span.lowerBound..<last.span.upperBound)
    }
    if noted(note) != nil { return }
    if note.count > 1, let first = note.first,
      let verb = Lemmas.verbForms(first.lower).first(where: {
        $0.form == .present && RelationVerbs.frame(of: $0.base) != nil
      }), !note[1].isMark(",")
    {
      // "a gate (opens the barn door)": what it does.
      let (whole, before) = (words, subject)
      subject = ids
      let doing = Word(token: first.token, tag: .verb, lemma: verb.base, form: .present)
      readClauses([doing] + note.dropFirst())
      (words, subject) = (whole, before)
      return
    }
    var said = false
    for (index, word) in note.enumerated() {
      let senses = Lexicon.senses(of: [Lemmas.singular(word.lower)])
      for sense in senses {
        if case .figure(let shape) = sense {
          set(shape, on: ids)
          said = true
        } else if case .system(let shape, _) = sense, note.count == 1 || nextIsShape(note, index) {
          set(shape, on: ids)
          said = true
        }
      }
      if word.says("top", "first", "left"), index > 0 || note.count == 1 {
        for id in ids { model.things[id].rank = .first }
        said = true
      } else if word.says("bottom", "last", "right"), index > 0 || note.count == 1 {
        for id in ids { model.things[id].rank = .last }
        said = true
      } else if let color = NounGroupReader(note).color(at: index)?.color {
        for id in ids { model.things[id].fill = color }
        said = true
      }
    }
    // "…, with a connection to …": told of a line, not of the thing.
    let isOfLine = note.contains { $0.says("connection", "connections", "arrow", "line", "link") }
    if !said, !isOfLine {
      for id in ids { add(detail: note.map(\.text).joined(separator: " "), to: id) }
    }
  }

  private func nextIsShape(_ note: [Word], _ index: Int) -> Bool {
    note.indices.contains(index + 1) && note[index + 1].says("shape", "icon", "symbol")
  }

  private mutating func set(_ shape: NodeShape, on ids: [Int]) {
    for id in ids {
      model.things[id].shape = shape
      model.things[id].icon = ""
    }
  }

  mutating func add(detail: String, to id: Int) {
    guard !detail.isEmpty, !model.things[id].detail.contains(detail) else { return }
    let before = model.things[id].detail
    model.things[id].detail = before.isEmpty ? detail : before + ", " + detail
  }

  /// What an item says, as typed.
  func phrase(of item: Clause.Item) -> String {
    let range = item.group.range
    guard words.indices.contains(range.lowerBound), range.upperBound <= words.count else {
      return item.group.name
    }
    let kept = words[range].drop { $0.tag == .determiner || $0.tag == .possessive }
    return kept.map(\.text).joined(separator: " ")
  }
}

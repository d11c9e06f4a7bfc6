/// What each of several things has for itself.
extension SystemReader {
  /// What a noun speaks of for each subject: "the router of its own floor" differs from one to
  /// the next, "respectively" deals out, everything else is the same for all.
  mutating func endsPerSubject(_ noun: Clause.Noun, _ subjects: [Int]) -> [[Int]] {
    if case .things(let items) = noun, items.count == 1, let item = items.first {
      if let own = ownPlace(item, subjects) { return own }
      if isDistinct(item, subjects) { return subjects.map { ownedNew(item, by: $0) } }
      let isOwn =
        item.group.qualities.contains("own")
        || ["its", "their"].contains(item.group.determiner ?? "") && (isEach || saysEach)
      if isOwn {
        let close = subjects.map { near(item, to: $0) }
        if close.allSatisfy({ $0 != nil }) { return close.map { $0.map { [$0] } ?? [] } }
      }
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

  /// "each driver powers a motor", "each hub is linked to two lamps": as many for each of them.
  private func isDistinct(_ item: Clause.Item, _ subjects: [Int]) -> Bool {
    guard subjects.count > 1, isEach || saysEach, item.names.isEmpty, !item.group.isDefinite,
      found(item, definitely: false) == nil
    else { return false }
    if let count = item.group.count { return count > 1 || !item.group.isPlural }
    guard item.group.determiner == "a" || item.group.determiner == "an",
      let index = words.firstIndex(where: { $0.span.lowerBound >= item.group.span.lowerBound }),
      index > 0
    else { return false }
    return words[index - 1].tag == .verb
  }

  /// "two lamps on each hub": those that were counted are dealt out, or as many made for each.
  ///
  /// - Returns: Whether there was anything to deal out.
  mutating func dealOut(_ noun: Clause.Noun?, over phrase: Clause.Phrase) -> Bool {
    guard case .things(let items)? = noun, let item = items.last, let count = item.group.count
    else { return false }
    for other in items.dropLast() { _ = ends(of: other) }
    let places = ends(of: phrase.noun)
    guard places.count > 1 else { return false }
    var several = item
    several.group.count = nil
    let known = matches(several.group).filter { !places.contains($0) }
    drawn += [item.group.span, phrase.span]
    for (k, place) in places.enumerated() {
      let some =
        known.count == count * places.count
        ? Array(known[k * count..<(k + 1) * count])
        : definedInEach(item, of: [model.things[place].parent], total: places.count)
      for id in some {
        if takesLines(place, item) {
          model.link(.init(from: place, to: id, heads: isNetwork ? .none : .forward))
        } else {
          model.put(id, into: place)
        }
      }
    }
    return true
  }

  /// "the drivers each power a motor".
  private var saysEach: Bool {
    words.contains { $0.says("each") && $0.tag == .adverb }
  }

  /// As many of an item as it counts, made for one thing alone.
  mutating func ownedNew(_ item: Clause.Item, by owner: Int) -> [Int] {
    let from = model.things.count
    let ids = definedInEach(Self.bare(item), of: [model.things[owner].parent], total: 1)
    let made = ids.filter { $0 >= from }
    if made.count == 1 { model.things[made[0]].owner = owner }
    return ids
  }

  /// "its own cache" as "a cache".
  static func bare(_ item: Clause.Item) -> Clause.Item {
    var bare = item
    bare.group.qualities.removeAll { $0 == "own" }
    bare.group.quantifier = nil
    bare.group.determiner = "a"
    if !bare.group.isPlural { bare.group.count = bare.group.count ?? 1 }
    return bare
  }

  /// The one of that name that stands in the same place, for "its own store".
  func near(_ item: Clause.Item, to thing: Int) -> Int? {
    guard item.names.isEmpty, item.group.count ?? 1 == 1 else { return nil }
    let candidates = matches(Self.bare(item).group).filter { $0 != thing }
    guard candidates.count > 1 else { return nil }
    var next = model.things[thing].parent
    while let parent = next {
      let inside = candidates.filter { model.isInside($0, parent) }
      if inside.count == 1 { return inside[0] }
      next = model.things[parent].parent
    }
    return nil
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
}

/// Where things stand to each other: inside, behind, between.
extension SystemReader {
  /// "three servers behind a proxy", "a wall in front of a shop": ties that hold beside the
  /// verb.
  mutating func tiePlaces(of subjects: [Int], _ roles: ClauseRoles) {
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
  static func isApart(_ noun: Clause.Noun) -> Bool {
    guard case .things(let items) = noun, let item = items.first else { return false }
    return item.group.qualities.contains {
      ["different", "separate", "own", "distinct"].contains($0)
    }
  }

  /// Of a list, those of the sort of the last, where they are several.
  func alike(in list: [Int]) -> [Int] {
    guard let last = list.last else { return list }
    let some = list.filter { model.things[$0].className == model.things[last].className }
    return some.count > 1 ? some : list
  }

  mutating func tieBetween(_ ids: [Int], _ roles: ClauseRoles) {
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

/// Boxes that are told around parts that are there already.
extension SystemReader {
  static let framing = FunctionWords.words(
    """
    put place group frame box wrap enclose bundle collect surround encircle cluster combine gather
    """)
  private static let rests = FunctionWords.words("rest remainder others other remaining else")
  private static let boxes = FunctionWords.words(
    "group box frame zone container boundary area section rectangle border cluster block")

  /// Reads "Frame the hub with its lamps as “Hall” and the pump with the rest as “Yard”".
  ///
  /// - Returns: Whether it was such a sentence.
  mutating func readGrouping(from start: Int) -> Bool {
    guard !model.things.isEmpty, Self.framing.contains(words[start].lower),
      !words[start...].prefix(4).contains(where: { ClassNouns.namesLine($0) })
    else { return false }
    var begin = start + 1
    var index = begin
    var isAny = false
    while index < words.count {
      guard let (name, end) = boxName(at: index) else {
        index += 1
        continue
      }
      let ids = members(begin..<index)
      if !ids.isEmpty {
        frame(ids, named: name)
        drawn.append(words[index].span.lowerBound..<words[end - 1].span.upperBound)
        isAny = true
      }
      begin = end
      while begin < words.count, words[begin].isMark(",") || words[begin].says("and") { begin += 1 }
      index = begin
    }
    if isAny { drawn.append(words[start].span) }
    return isAny
  }

  private mutating func frame(_ ids: [Int], named name: String) {
    let parents = Set(ids.map { model.things[$0].parent })
    let box: Int
    if let known = exact(name, in: nil, isAnywhere: true), !ids.contains(known) {
      box = known
    } else {
      var thing = SystemModel.Thing(label: name, words: ThingNames.key(name))
      thing.isNamed = true
      thing.parent = parents.count == 1 ? parents.first ?? nil : nil
      model.things.append(thing)
      box = model.things.count - 1
    }
    model.things[box].isPlace = true
    for id in ids { model.put(id, into: box) }
    mentions.append([box])
  }

  /// "as “Hall”", "into a group called “Hall”", "in the zone Hall": the name of the box.
  private func boxName(at start: Int) -> (name: String, end: Int)? {
    guard words[start].says("as", "in", "into", "inside", "under", "within") else {
      return nil
    }
    var index = start + 1
    while index < words.count,
      words[index].tag == .determiner || words[index].tag == .adjective
        || words[index].tag == .color
    { index += 1 }
    var saysBox = false
    if index < words.count, Self.boxes.contains(words[index].lower) {
      saysBox = true
      index += 1
      while index < words.count,
        words[index].says(
          "called", "named", "labelled", "labeled", "titled", "with", "label", "for")
      { index += 1 }
    }
    guard index < words.count else { return nil }
    if words[index].tag == .quoted { return (words[index].text, index + 1) }
    guard saysBox || words[start].says("as"), words[index].token.isCapitalized else { return nil }
    var end = index
    while end < words.count, words[end].token.kind != .mark, !words[end].says("and") { end += 1 }
    return (text(index, end), end)
  }

  /// The parts that a list speaks of, with what hangs on them where it says so.
  private mutating func members(_ range: Range<Int>) -> [Int] {
    let whole = words
    defer { words = whole }
    words = Array(whole[range])
    guard case .things(let items)? = ClauseReader.clauses(in: words).first?.subject else {
      return []
    }
    var ids: [Int] = []
    for item in items {
      var bare = item
      bare.holds = []
      let own =
        isRest(item.group) ? free(besides: ids) : found(bare, definitely: true) ?? ends(of: bare)
      drawn.append(item.group.span)
      var inner: [Int] = []
      for held in item.holds {
        drawn.append(held.group.span)
        let hanging = leaves(of: own)
        if isRest(held.group) {
          inner += hanging.isEmpty ? free(besides: own) : hanging.filter { isFree($0) }
        } else if held.group.isDefinite || held.group.qualities.contains("own") {
          let named = matches(held.group).filter { hanging.contains($0) }
          inner += named.isEmpty ? hanging : named
        } else {
          inner += found(held, definitely: true) ?? []
        }
      }
      for id in own + inner where !ids.contains(id) { ids.append(id) }
    }
    return ids
  }

  private func isRest(_ group: NounGroup) -> Bool {
    group.core.allSatisfy { Self.rests.contains($0.lower) }
      || group.qualities.contains { ["other", "remaining"].contains($0) } && group.isPlural
        && matches(group).isEmpty
  }

  private func isFree(_ thing: Int) -> Bool {
    model.things[thing].parent == nil && !isPlaceLike(thing)
  }

  private func free(besides ids: [Int]) -> [Int] {
    model.things.indices.filter { isFree($0) && !ids.contains($0) }
  }

  /// What is tied to some things and to nothing else.
  private func leaves(of ids: [Int]) -> [Int] {
    model.things.indices.filter { thing in
      let ties = model.links.filter { $0.from == thing || $0.to == thing }
      return !ids.contains(thing) && !ties.isEmpty
        && ties.allSatisfy { ids.contains($0.from) || ids.contains($0.to) }
    }
  }
}

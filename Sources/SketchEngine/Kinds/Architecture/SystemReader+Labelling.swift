/// Sentences that only say what things are called: "Label the first “Inlet” and the second “Outlet”".
extension SystemReader {
  /// Reads such a sentence; whether it was one.
  mutating func readLabelling(from start: Int) -> Bool {
    guard words[start].says("label", "name", "call", "title", "caption"), start + 1 < words.count,
      words[start + 1].tag == .determiner || words[start + 1].tag == .pronoun
        || words[start + 1].tag == .quoted
        || words[start + 1].says("each", "both", "it", "them", "these", "this")
    else { return false }
    var target: Target?
    var isAny = false
    var dealt = 0
    var index = start + 1
    while index < words.count {
      let word = words[index]
      if let (name, end) = calledName(at: index, isOpen: target != nil) {
        if give(name, to: target ?? .all, dealt) {
          isAny = true
          drawn.append(words[index].span.lowerBound..<words[end - 1].span.upperBound)
        }
        if target == nil || target == .all { dealt += 1 } else { target = nil }
        index = end
        continue
      }
      if let place = placeInOrder(word) {
        let head = index + 1 < words.count ? Lemmas.singular(words[index + 1].lower) : ""
        target = ClassNouns.lines.contains(head) ? .line(place) : .thing(place)
      } else if word.says("them", "these", "both", "each", "boxes", "shapes", "blocks", "nodes") {
        target = .all
        dealt = 0
      } else if word.says("it", "this") || ClassNouns.lines.contains(word.lower), target == nil {
        target = isLineLast || ClassNouns.lines.contains(word.lower) ? .line(-1) : .thing(-1)
      }
      index += 1
    }
    if isAny { drawn.append(words[start].span) }
    return isAny
  }

  /// What a name is given to, by its place among those that were told; -1 is the last.
  private enum Target: Hashable { case thing(Int), line(Int), all }

  private func placeInOrder(_ word: Word) -> Int? {
    if let place = FunctionWords.ordinals[word.lower] { return place }
    if word.says("left", "top", "upper", "leftmost", "topmost") { return 1 }
    if word.says("right", "bottom", "lower", "rightmost", "other") { return -1 }
    return word.says("middle", "center", "centre") ? 0 : nil
  }

  /// Whether a line was told later than any thing.
  private var isLineLast: Bool {
    let line = model.links.last?.spans.last?.lowerBound ?? -1
    return line > model.things.flatMap(\.spans).map(\.lowerBound).max() ?? -1
  }

  /// A name in quotes, or the words with capitals that follow what is named.
  private func calledName(at start: Int, isOpen: Bool) -> (name: String, end: Int)? {
    if words[start].tag == .quoted { return (words[start].text, start + 1) }
    guard isOpen, words[start].token.isCapitalized || words[start].text.count == 1,
      words[start].token.kind == .word
    else { return nil }
    var end = start
    while end < words.count, words[end].token.kind != .mark, !words[end].says("and") { end += 1 }
    return end > start ? (text(start, end), end) : nil
  }

  private mutating func give(_ name: String, to target: Target, _ dealt: Int) -> Bool {
    let counted =
      definitions.last { $0.count > 1 } ?? model.things.indices.filter { !isPlaceLike($0) }
    switch target {
    case .all:
      guard counted.indices.contains(dealt) else { return false }
      rename(counted[dealt], name)
    case .thing(let place):
      guard let id = Self.pick(place, of: counted) ?? subject.last else { return false }
      rename(id, name)
    case .line(let place):
      guard let index = Self.pick(place, of: Array(model.links.indices)) else { return false }
      model.links[index].label = name
    }
    return true
  }

  /// The one at a place counted from 1; -1 is the last and 0 the one in the middle.
  static func pick(_ place: Int, of list: [Int]) -> Int? {
    let index = place < 0 ? list.count - 1 : place == 0 ? list.count / 2 : place - 1
    return list.indices.contains(index) ? list[index] : nil
  }

  /// "The second line has the label “x”", "The arrow is labelled “x”": what a line says that was told.
  ///
  /// - Returns: Whether that was all the clause said.
  mutating func labelsLine(_ clause: Clause) -> Bool {
    guard clause.verb != nil, case .things(let items)? = clause.subject, items.count == 1,
      let item = items.first, isLine(clause.subject), !model.links.isEmpty,
      !clause.phrases.contains(where: { ["from", "to", "between"].contains($0.preposition) })
    else { return false }
    var label = clause.label
    if case .things(let objects)? = clause.object { label = label ?? objects.first?.group.label }
    let place = item.group.qualities.compactMap { FunctionWords.ordinals[$0] }.first ?? -1
    guard let index = Self.pick(place, of: Array(model.links.indices)) else { return false }
    let isDashed = words.contains { $0.says("dashed", "dotted") }
    guard label != nil || isDashed else { return false }
    if let label { model.links[index].label = label }
    if isDashed { model.links[index].isDashed = true }
    drawn += words.map(\.span)
    return true
  }
}

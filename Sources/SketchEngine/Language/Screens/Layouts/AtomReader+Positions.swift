/// Where things go, as a sentence says it.
extension AtomReader {
  static let readingOrders = PhraseSet(
    """
    from left to right, from top to bottom, from right to left,

    """)
  static let inColumns = PhraseSet(
    """
    one below the other, one under the other, one above the other,

    """)
  static let inRows = PhraseSet(
    """
    next to one another, beside one another, one beside the other,

    """)
  static let atTop = PhraseSet("up top")
  mutating func region() -> Atom? {
    let previous = at(index - 1)
    guard
      previous.map({ $0.token.kind == .mark || $0.says("and", "while", "then", "whereas", "but") })
        ?? true, let found = RegionReader(words).region(at: index)
    else { return nil }
    index = found.end
    return .region(found.spot)
  }

  /// The control that an anchor swallowed: "left of the picture sliders" is beside the picture.
  func shortened(_ spot: Spot, from end: Int) -> (spot: Spot, end: Int) {
    let anchor = spot.anchor
    guard anchor.count > 1, anchor.allSatisfy({ $0.tag != .quoted }),
      let last = anchor.last, last.isPlural,
      let end = words.lastIndex(where: { $0 == last })
        .map({ $0 + 1 })
    else { return (spot, end) }
    for length in 1..<anchor.count {
      let rest = Array(anchor[length...])
      guard ControlLexicon.longest(endingAt: length, of: anchor)?.range.upperBound == length,
        let named = ControlLexicon.longest(endingAt: rest.count, of: rest),
        named.range.lowerBound == 0
      else { continue }
      // Both together may be the name of one thing: "search results".
      if ControlLexicon.sense(of: anchor.map(\.lower)) != nil { break }
      var shorter = spot
      shorter.anchor = Array(anchor[..<length])
      return (shorter, end - rest.count)
    }
    return (spot, end)
  }

  /// "about two thirds of the width".
  func share() -> (spot: Spot, end: Int)? {
    var start = index
    if at(start)?.says("about", "roughly", "around", "over", "nearly", "almost") == true {
      start += 1
    }
    guard
      let count = at(start).flatMap({ NounGroupReader.count($0) })
        ?? (at(start)?.says("half") == true ? 1 : nil)
    else { return nil }
    var spot = Spot()
    var end = start + 1
    if at(start)?.says("half") == true {
      spot.share = 0.5
    } else if let part = at(end), part.says("third", "thirds", "quarter", "quarters") {
      spot.share = Double(count) / (part.lower.hasPrefix("third") ? 3 : 4)
      end += 1
    } else {
      return nil
    }
    guard at(end)?.says("of") == true, at(end + 1)?.says("the") == true,
      at(end + 2)?.says("width", "screen", "page", "space", "window") == true
    else { return nil }
    return (spot, end + 3)
  }

  mutating func position() -> Atom? {
    if let found = share() {
      index = found.end
      return .spot(found.spot)
    }
    if let length = Self.readingOrders.length(in: words, at: index) {
      index += length
      return .comma
    }
    if at(index)?.says("far", "very") == true,
      at(index + 1)?.says("right", "left", "top", "bottom") == true
    {
      var spot = Spot()
      spot.place =
        switch at(index + 1)?.lower {
        case "right": .right
        case "left": .left
        case "top": .top
        default: .bottom
        }
      return take(2, .spot(spot))
    }
    if at(index)?.says("in") == true, let next = at(index + 1), next.says("it", "them"),
      at(index + 2).map({ $0.token.kind == .mark || $0.says("and") }) ?? true
    {
      var spot = Spot()
      spot.relation = .inside
      spot.isPronoun = true
      return take(2, .spot(spot))
    }
    if let length = Self.inColumns.length(in: words, at: index) {
      var spot = Spot()
      spot.arrangement = .column
      return take(length, .spot(spot))
    }
    if let length = Self.inRows.length(in: words, at: index) {
      var spot = Spot()
      spot.arrangement = .split
      return take(length, .spot(spot))
    }
    if let found = spots.spot(at: index) {
      var spot = found.spot
      if spot.isInner, spot.isPronoun, at(index)?.says("at", "along", "near") == true {
        // "at its right end" is inside, "on its right" beside it.
        spot.relation = nil
        spot.isPronoun = false
      }
      let cut = shortened(spot, from: found.end)
      index = cut.end
      return .spot(cut.spot)
    }
    if let length = Self.atTop.length(in: words, at: index) {
      var spot = Spot()
      spot.place = .top
      return take(length, .spot(spot))
    }
    guard let word = at(index), word.says("in", "on", "into", "onto", "at", "to"),
      let next = at(index + 1)
    else { return nil }
    if word.says("in", "into", "to", "under"), isName(index + 1) {
      // "“Fix the gate” in To do": the name of what holds it.
      var end = index + 1
      while isName(end)
        || end > index + 1 && at(end)?.isNominal == true
          && at(end)?.token.isCapitalized == false && isName(end - 1) && at(end - 1)?.tag != .quoted
      {
        end += 1
      }
      let found = Array(words[(index + 1)..<end])
      index = end
      return .within(found)
    }
    guard !word.says("to"), next.says("the", "its", "each", "every", "this", "that") else {
      return nil
    }
    var end = index + 2
    var found: [Word] = next.says("each", "every") ? [next] : []
    while let word = at(end), word.token.kind == .word, found.count < 4,
      word.isNominal || word.tag == .adjective || word.tag == .verb && found.isEmpty,
      !word.says("with", "and"), spots.spot(at: end) == nil
    {
      found.append(word)
      end += 1
    }
    guard let last = found.last, last.tag != .determiner else { return nil }
    // "on the page", "in the app": the whole of it.
    if last.says("page", "screen", "app", "view", "design", "interface", "window", "website") {
      index = end
      return nil
    }
    index = end
    if let first = found.first, first.says("each", "every") {
      return .withinEach(Array(found.dropFirst()))
    }
    return .within(found)
  }
}

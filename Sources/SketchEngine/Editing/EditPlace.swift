/// What a sentence puts somewhere, and where: "a search bar to the header".
struct EditPlace {
  /// The words for the thing.
  private(set) var thing: [Word]
  /// Where it goes.
  private(set) var spot = Spot()
  /// What that refers to.
  private(set) var anchor: [Word] = []
  /// Whether it refers to something with "the" that is not there.
  private(set) var isAnchorMissing = false

  /// - Parameters:
  ///   - words: The thing and its place.
  ///   - exists: Whether words name something in the drawing.
  init(_ words: [Word], exists: ([Word]) -> Bool) {
    thing = words
    for index in words.indices.dropFirst() where words[index].tag != .quoted {
      guard let (found, end) = Self.spot(words, at: index) else { continue }
      let isKnown = found.anchor.isEmpty || exists(found.anchor)
      // "a card with the text Hello": what is not there may belong to the thing itself.
      guard
        isKnown || found.relation != nil && end >= words.count && !words[index].says("for", "on")
      else { continue }
      thing = Array(words[..<index])
      spot = found
      anchor = found.anchor
      isAnchorMissing = !isKnown
      if !isKnown { continue }
      return
    }
  }

  private static func spot(_ words: [Word], at index: Int) -> (spot: Spot, end: Int)? {
    if let found = SpotReader(words).spot(at: index) {
      var (spot, end) = found
      if spot.anchor.isEmpty, end < words.count, words[end].says("of", "in", "inside", "on"),
        end + 1 < words.count
      {
        // "at the top of the sidebar": in it, at that end.
        spot.relation = .inside
        spot.anchor = EditTargets.bare(Array(words[(end + 1)...]))
        end = words.count
      }
      if spot.relation != nil, spot.anchor.isEmpty, !spot.isPronoun, end < words.count {
        spot.anchor = EditTargets.bare(Array(words[end...]))
        end = words.count
      }
      return (spot, end)
    }
    guard words[index].says("to", "into", "in", "onto", "on", "for"), index + 1 < words.count,
      // "a switch for dark mode" is about that; "for the header" is a place.
      !words[index].says("for") || words[index + 1].tag == .determiner
    else { return nil }
    var spot = Spot()
    spot.relation = .inside
    spot.anchor = EditTargets.bare(Array(words[(index + 1)...]))
    return (spot, words.count)
  }
}

/// Reads a sentence as a list of things with what they hold: "sidebar with Home and Search, a table
/// of Day and Guest on the right".
struct ItemReader {
  let words: [Word]
  let spots: SpotReader
  var index: Int
  let end: Int
  /// Whether names that follow are entries of something named before.
  var isListOpen = false

  /// What was read: positions that lead a part of the sentence, and the things named in it.
  struct Part: Hashable, Sendable {
    /// A position that came before the things: "On the right …".
    var lead = Spot()
    /// Whether the position or region was followed by a colon.
    var isHeaded = false
    var mentions: [Mention] = []
  }

  /// Where words of position stood.
  private(set) var placed: [Range<Int>] = []

  mutating func note(_ range: Range<Int>) {
    guard let first = at(range.lowerBound), let last = at(range.upperBound - 1) else { return }
    placed.append(first.span.lowerBound..<last.span.upperBound)
  }

  init(_ words: [Word], from start: Int = 0) {
    self.words = words
    spots = SpotReader(words)
    index = start
    end = words.count
  }

  func at(_ index: Int) -> Word? { words.indices.contains(index) ? words[index] : nil }

  /// The parts of the sentence: a new one begins with each leading position.
  mutating func parts() -> [Part] {
    var parts: [Part] = []
    while index < end {
      let before = index
      var part = Part()
      part.lead = leadingSpot(isHeaded: &part.isHeaded)
      part.mentions = mentions(in: nil, depth: 0)
      if !part.mentions.isEmpty || !part.lead.isEmpty { parts.append(part) }
      if index == before { index += 1 }
    }
    return parts
  }

  // MARK: Leading positions

  mutating func leadingSpot(isHeaded: inout Bool) -> Spot {
    skipSeparators()
    var lead = Spot()
    while let (spot, next) = spots.spot(at: index) {
      lead.add(spot)
      note(index..<next)
      index = next
      if at(index)?.isMark(":") == true {
        isHeaded = true
        index += 1
      }
      if at(index)?.says("in") == true, let color = NounGroupReader(words).color(at: index + 1),
        at(index + 1 + color.length)?.isMark(":") == true
      {
        index += 2 + color.length
        isHeaded = true
      }
      while at(index)?.isMark(",") == true { index += 1 }
      while at(index)?.says(
        "then", "there", "is", "are", "comes", "follows", "place", "put", "show") == true
      {
        index += 1
      }
    }
    return lead
  }

  @discardableResult
  mutating func skipSeparators() -> Bool {
    var sawAnd = false
    while let word = at(index),
      word.isMark(",", "-", "–", "—", "&", "/", "|", ".", "+", "©", "·", "•") || word.tag == .arrow
        || word.says(
          "and", "or", "then", "also", "plus", "as", "well", "finally", "next", "followed")
          && word.tag != .quoted && (!word.token.isCapitalized || word.isOpening)
    {
      if word.says("and", "or", "plus") || word.isMark("&") { sawAnd = true }
      if word.says("as"), at(index + 1)?.says("well") != true { break }
      if word.says("next"), at(index + 1)?.says("to") == true || at(index + 1)?.isNominal == true {
        break
      }
      index += 1
    }
    return sawAnd
  }
}

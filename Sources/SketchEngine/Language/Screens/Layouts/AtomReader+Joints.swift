/// Words that join one thing to another.
extension AtomReader {
  static let asking = PhraseSet("ask for, asks for, asking for, ask the user for")
  static let holders = PhraseSet(
    """
    with, containing, contains, contain, including, includes, include, has, have, having,
    holding, holds, hold, featuring, features, showing, shows, show, displaying, displays,
    display, listing, lists, consisting of, consists of, consist of, made of, made up of,
    carrying, carries, offering, offers, offer, gets, get, composed of, presenting, presents,
    providing, provides, to show, to display, made from, filled with, along with a, comprising,
    comprises, houses, that lists, bearing, bears
    """)
  static let namers = PhraseSet(
    """
    labelled, labeled, called, named, titled, saying, says, say, reading, reads, read,
    captioned, entitled, that says, which says, that reads, with the text, with the label,
    with the caption, with text, with label, with the words, asking
    """)
  static let ands = PhraseSet(
    """
    and, or, plus, as well as, along with, together with, and then, and also, and finally,
    and a further, also
    """)
  static let breaks = PhraseSet(
    """
    followed by, then, but, while, whereas, then comes, and below that, only
    """)

  mutating func joint() -> Atom? {
    // "Get started": what begins with a capital behind a colon is a name.
    guard let word = at(index), index == 0 || !word.token.isCapitalized else { return nil }
    let previous = at(index - 1)
    if let length = Self.namers.length(in: words, at: index), isVerbal(length) {
      return take(length, .names)
    }
    if let length = Self.asking.length(in: words, at: index) {
      return take(length, .asks)
    }
    if word.says("enters", "enter", "types", "inputs", "type", "input"), let next = at(index + 1),
      next.isNominal || next.tag == .determiner || next.tag == .possessive,
      word.says("enters", "inputs")
        || word.tag == .verb && (index == 0 || words[index - 1].says("to", "can", "must", "should"))
    {
      return take(1, .asks)
    }
    if word.says("listing"), index > 0 { return take(1, .lists) }
    if let length = Self.holders.length(in: words, at: index), isVerbal(length) {
      return take(length, .holds)
    }
    if word.says("using", "via"),
      let name = at(index + 1).flatMap({ _ in Lexicon.name(in: words, at: index + 1) }),
      name.senses.contains(.technology)
    {
      index += 1 + name.count
      return nil
    }
    if let length = Self.breaks.length(in: words, at: index) { return take(length, .comma) }
    if let length = Self.ands.length(in: words, at: index) {
      if word.says("plus"),
        at(index + 1)?.says("button", "buttons", "icon", "icons", "sign") == true
      {
        return nil
      }
      return take(length, .and)
    }
    if word.says("of"), previous != nil { return take(1, .of) }
    if word.says("from"),
      spots.spot(at: index + 1) != nil
        || at(index + 1)?.says("below", "above", "the") == true && spots.spot(at: index) == nil
          && at(index + 1)?.tag != .determiner
    {
      index += 1
      return nil
    }
    if word.says("from"), let end = rangeEnd() {
      // "from Monday to Sunday": how far it reaches.
      let names = Self.series(words[(index + 1)..<end])
      index = end
      return names.isEmpty ? nil : .series(names)
    }
    if word.says("for", "about", "regarding", "from", "by"), previous != nil {
      return take(1, .purpose)
    }
    if word.says("to"), let verb = at(index + 1), previous != nil,
      verb.tag != .determiner, verb.tag != .possessive, spots.spot(at: index) == nil
    {
      return action(verb)
    }
    return nil
  }

  /// The names from one to another of a series that everybody knows: the months, the days.
  static func series(_ words: ArraySlice<Word>) -> [Mention] {
    guard words.count == 3, let first = words.first, let last = words.last else { return [] }
    for series in ItemReader.series {
      guard let start = series.firstIndex(of: first.lower),
        let end = series.firstIndex(of: last.lower), start < end
      else { continue }
      return series[start...end].map { name in
        var entry = Mention()
        entry.label = PhraseReader.capitalized(name)
        entry.span = first.span.lowerBound..<last.span.upperBound
        return entry
      }
    }
    return []
  }

  /// Where a range such as "from 8 AM to 6 PM" ends.
  func rangeEnd() -> Int? {
    guard let to = words[index...].prefix(5).firstIndex(where: { $0.says("to", "until", "till") }),
      to > index + 1, at(to + 1)?.token.kind != .mark, at(to + 1)?.tag != .determiner
    else { return nil }
    var end = to + 2
    while let word = at(end), word.isNominal, end < to + 4, word.token.kind != .mark { end += 1 }
    return end
  }

  /// "should", "will": skipped, so that the verb behind it is read.
  mutating func skipsModal() -> Bool {
    guard let word = at(index), index > 0 || word.tag == .modal,
      word.says("should", "must", "will", "can", "may", "could", "would", "shall"),
      at(index + 1)?.says("be") != true
    else { return false }
    index += 1
    return true
  }

  /// Whether a word that can be a noun or a name is a verb here: "shows the price", not "a shows tab".
  func isVerbal(_ length: Int) -> Bool {
    guard let next = at(index + length) else { return false }
    if next.token.kind == .mark { return next.isMark(":", "(") }
    let word = words[index]
    if word.says("display", "offer", "show", "lists", "list", "houses", "features", "offers") {
      let isNoun = at(index - 1).map { $0.tag == .determiner || $0.tag == .number } ?? false
      return !isNoun && !next.says("button", "tab", "icon", "page", "field", "of")
    }
    return true
  }

  /// "to reset the PIN": the phrase up to where something else begins.
  mutating func action(_ verb: Word) -> Atom? {
    let start = index + 1
    var end = start
    while let word = at(end), word.token.kind != .mark, end - start < 6 {
      if end > start,
        word.says("and", "or", "with", "that", "which", "below", "above", "is", "are", "in")
          || spots.spot(at: end) != nil
      {
        break
      }
      end += 1
    }
    guard end > start, verb.token.kind == .word else { return nil }
    index = end
    return .action(Array(words[start..<end]))
  }
}

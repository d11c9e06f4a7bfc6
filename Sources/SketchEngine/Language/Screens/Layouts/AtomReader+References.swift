/// Words that speak of what was named before.
extension AtomReader {
  static let ordinals: [(PhraseSet, Int)] = [
    (PhraseSet("the first one, first one, the first, the former"), 1),
    (PhraseSet("the second one, second one, the second, the middle one, middle one"), 2),
    (PhraseSet("the third one, third one, the third"), 3),
    (PhraseSet("the fourth one, the fourth"), 4),
    (PhraseSet("the last one, last one, the last, the latter"), -1),
  ]
  static let someOf = PhraseSet("of which, of these, of them")
  static let itIs = PhraseSet("it's, it’s, that's, they're")
  static let everyOne = PhraseSet(
    """
    everyone, everybody, every entry, each entry, every item, each item, every row, each row,
    each of them, each of these, each of which, each one, every one, each, all of them, both of them, both, all of these
    """)
  static let others = PhraseSet(
    """
    another one, the other one, other one, the other, another, one,

    """)

  mutating func reference() -> Atom? {
    guard let word = at(index) else { return nil }
    if let length = Self.someOf.length(in: words, at: index) {
      // "of which “A” is selected": one of those named before.
      return take(length, .comma)
    }
    if let length = Self.itIs.length(in: words, at: index) {
      index += length
      return .pronoun
    }
    if let length = Self.everyOne.length(in: words, at: index) {
      let next = at(index + length)
      let stands =
        next.map {
          $0.token.kind == .mark || $0.tag == .preposition || $0.tag == .auxiliary
            || $0.says("with", "has", "have", "having", "showing", "shows", "show", "containing")
        } ?? true
      if length > 1 || stands { return take(length, .each) }
    }
    for (phrases, number) in Self.ordinals {
      guard let length = phrases.length(in: words, at: index) else { continue }
      let next = at(index + length)
      let stands =
        next.map {
          $0.token.kind == .mark || $0.tag == .auxiliary || $0.tag == .preposition
            || $0.says("is", "has", "with", "shows", "holds", "contains", "says", "of")
            || Qualities.state(of: $0.lower) != nil
        } ?? true
      if stands { return take(length, .member(number)) }
    }
    if let length = Self.others.length(in: words, at: index) {
      let next = at(index + length)
      if next.map({
        $0.says("for", "with", "is", "to", "in", "called", "labelled", "labeled", "saying", "that")
          || $0.isMark(",", ":", "(")
      }) ?? false {
        return take(length, .next)
      }
    }
    if word.says("it", "they", "them", "this", "these", "which", "that", "who", "where") {
      let next = at(index + 1)
      let leads =
        next.map {
          $0.tag == .verb || $0.tag == .auxiliary || $0.tag == .modal || $0.token.kind == .mark
            || anyOfHolds(at: index + 1) || $0.says("should", "also", "can", "will")
        } ?? true
      if leads { return take(1, .pronoun) }
    }
    return nil
  }

  func anyOfHolds(at start: Int) -> Bool {
    Self.holders.length(in: words, at: start) != nil
      || Self.namers.length(in: words, at: start) != nil
  }
}

/// What is said of things: what they are, their color, their state.
extension AtomReader {
  mutating func saying() -> Atom? {
    guard let word = at(index) else { return nil }
    if word.says("is", "are", "be", "was", "being", "stays", "remains", "looks", "stay", "remain") {
      if at(index - 1)?.says("there") == true || index == 0 {
        index += 1
        return nil
      }
      return take(1, .copula)
    }
    if word.says("should", "must", "will", "can", "may", "could", "would", "shall") {
      return take(2, .copula)
    }
    if word.says("as"), at(index + 1)?.tag == .determiner || at(index + 1)?.isNominal == true {
      index += 1
      guard case .thing(let mention, _)? = thing() else { return nil }
      return .kind(mention)
    }
    return nil
  }

  mutating func look() -> Atom? {
    guard let word = at(index) else { return nil }
    if word.says("on", "at"), let next = at(index + 1), Self.isWhen(next) {
      return take(2, .when([next]))
    }
    if word.says("in") {
      var start = index + 1
      if at(start)?.tag == .determiner { start += 1 }
      if let color = NounGroupReader(words).color(at: start) {
        let end = start + color.length
        if at(end).map({ !$0.isNominal || $0.says("color", "colour", "text") }) ?? true {
          index = end
          if at(index)?.says("color", "colour", "text") == true { index += 1 }
          return .paint(color.color)
        }
      }
    }
    var end = index
    while at(end)?.says(
      "already", "currently", "pre-", "by", "default", "switched", "turned", "greyed", "grayed",
      "marked", "set", "shown")
      == true
    {
      end += 1
    }
    if let state = at(end).flatMap({ Self.state(of: $0) }) {
      var after = end + 1
      while at(after)?.says("by", "default", "now", "currently", "state", "initially") == true {
        after += 1
      }
      let closes =
        at(after).map {
          $0.token.kind == .mark || $0.says("and", "or", "but", "while", "with", "by")
        } ?? true
      if closes {
        index = after
        return .states([state])
      }
    }
    return nil
  }

  static func state(of word: Word) -> Control.State? {
    guard word.tag != .quoted else { return nil }
    if let state = Qualities.state(of: word.lower) { return state }
    switch word.lower {
    case "preselected", "pre-selected", "picked": return .selected
    case "prechecked", "pre-checked", "marked", "done", "completed": return .checked
    case "greyed-out", "grayed-out", "greyed", "grayed": return .disabled
    case "collapsed", "closed": return nil
    case "invalid": return .error
    default: return nil
    }
  }
}

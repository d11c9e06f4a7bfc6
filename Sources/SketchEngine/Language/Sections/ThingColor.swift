/// The color of a single thing: "threats in red", "Plan (blue)", "make the base green".
enum ThingColor {
  /// Words without a color that ends them, and the color.
  static func parted(from words: [Word]) -> (words: [Word], color: Color?) {
    var words = words
    var wasBracketed = false
    if words.count > 3, words.last?.isMark(")") ?? false,
      let open = words.lastIndex(where: { $0.isMark("(") }), open > 0
    {
      let inner = Array(
        words[(open + 1)..<(words.count - 1)].drop { $0.says("in", "the", "color") })
      if let found = NounGroupReader(inner).color(at: 0), found.length == inner.count {
        words.removeSubrange(open...)
        return (words, found.color)
      }
      wasBracketed = true
    }
    guard !wasBracketed, let tie = words.lastIndex(where: { $0.says("in", "colored", "coloured") }),
      tie > 0, tie + 1 < words.count
    else { return (words, nil) }
    let rest = Array(words[(tie + 1)...].filter { $0.token.kind != .mark })
    guard let found = NounGroupReader(rest).color(at: 0), found.length == rest.count else {
      return (words, nil)
    }
    return (Array(words[..<tie]), found.color)
  }

  /// What a sentence such as "make the base green and the top red" paints, if it is one.
  static func clause(_ words: [Word]) -> [(name: [Word], color: Color)]? {
    var words = words
    while let first = words.first,
      first.tag == .politeness || first.isMark(",", ":")
        || first.says("and", "with")
    {
      words.removeFirst()
    }
    guard let verb = words.first,
      verb.says(
        "make", "color", "colour", "paint", "fill", "shade", "highlight", "use", "mark", "draw")
    else { return statement(words) }
    let reader = NounGroupReader(words)
    var found: [(name: [Word], color: Color)] = []
    var name: [Word] = []
    var pending: Color?
    var index = 1
    while index < words.count {
      if let color = reader.color(at: index) {
        if index + color.length < words.count, words[index + color.length].says("for") {
          pending = color.color
          index += color.length + 1
        } else {
          if !name.isEmpty { found.append((name, color.color)) }
          index += color.length
        }
        name = []
        continue
      }
      let word = words[index]
      if word.says("and") || word.isMark(",", ".") {
        if let color = pending, !name.isEmpty {
          found.append((name, color))
          pending = nil
          name = []
        } else if !name.isEmpty {
          name.append(word)
        }
      } else if !word.says("in", "to", "with", "as", "be") && word.tag != .determiner {
        name.append(word)
      }
      index += 1
    }
    if let color = pending, !name.isEmpty { found.append((name, color)) }
    return found.isEmpty ? nil : found
  }

  /// "The base should be green", "the top is red".
  private static func statement(_ words: [Word]) -> [(name: [Word], color: Color)]? {
    guard let verb = words.firstIndex(where: { $0.says("is", "are", "should", "be") }), verb > 0,
      verb < 7
    else { return nil }
    let rest = Array(words[(verb + 1)...].drop { $0.says("be", "colored", "coloured", "in") })
    guard let color = NounGroupReader(rest).color(at: 0), color.length == rest.count else {
      return nil
    }
    return [(words[..<verb].filter { $0.tag != .determiner }, color.color)]
  }
}

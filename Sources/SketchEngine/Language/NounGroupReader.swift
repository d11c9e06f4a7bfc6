/// Reads noun groups out of the words of a sentence.
struct NounGroupReader {
  private let words: [Word]

  init(_ words: [Word]) {
    self.words = words
  }

  private func at(_ index: Int) -> Word? { words.indices.contains(index) ? words[index] : nil }

  /// The noun group that begins at a position, if one does.
  func group(at start: Int) -> NounGroup? {
    guard let first = at(start) else { return nil }
    var group = NounGroup(range: start..<start, span: first.span)
    var index = start
    readDeterminers(&index, &group)
    readModifiers(&index, &group)
    readCore(&index, &group)
    guard !group.core.isEmpty || group.label != nil else { return nil }
    readLabel(&index, &group)
    group.range = start..<index
    group.span = first.span.lowerBound..<words[index - 1].span.upperBound
    findSense(&group)
    return group
  }

  /// A list of groups: "A, B and C", "A & B", "both A and B"; at least one.
  ///
  /// - Returns: The groups and the position after the last of them.
  func list(at start: Int) -> (groups: [NounGroup], end: Int)? {
    var index = start
    if at(index)?.says("both", "either", "neither") == true, let next = at(index + 1),
      next.isNominal
    {
      index += 1
    }
    guard let first = group(at: index) else { return nil }
    var groups = [first]
    index = first.range.upperBound
    while let next = separator(at: index), let group = group(at: next) {
      groups.append(group)
      index = group.range.upperBound
    }
    return (groups, index)
  }

  /// The position after a comma, "and", "or" or both.
  private func separator(at index: Int) -> Int? {
    var next = index
    if at(next)?.isMark(",") == true { next += 1 }
    if let word = at(next), word.says("and", "or", "plus") || word.isMark("&") || word.says("&") {
      next += 1
    }
    return next > index ? next : nil
  }

  // MARK: Parts

  private func readDeterminers(_ index: inout Int, _ group: inout NounGroup) {
    if let word = at(index), word.says("all", "both", "each", "every", "half") {
      group.quantifier = word.lower
      index += 1
      if at(index)?.says("of") == true { index += 1 }
    }
    if let word = at(index), word.tag == .determiner || word.tag == .possessive {
      group.determiner = word.lower
      index += 1
    }
    guard let word = at(index) else { return }
    if word.tag == .number || word.says("one") && at(index + 1)?.says("of") == true,
      let count = Self.count(word)
    {
      // "one or more", "zero or more".
      if at(index + 1)?.says("or") == true, at(index + 2)?.says("more", "many", "several") == true {
        group.count = nil
        group.qualities.append("many")
        index += 3
        return
      }
      guard let next = at(index + 1),
        next.isNominal || next.tag == .adjective || next.tag == .color
          || next.tag == .verb || next.says("of") || next.tag == .number
          || next.says("more", "other")
      else { return }
      group.count = count
      index += 1
      if at(index)?.says("of") == true { index += 1 }
      // "one of three servers": there are three, whichever it is.
      if let article = at(index), article.says("the", "these", "those"),
        let number = at(index + 1), number.tag == .number, Self.count(number) != nil
      {
        group.determiner = article.lower
        index += 1
      }
      if let number = at(index), number.tag == .number, let all = Self.count(number), all > count,
        at(index - 1)?.tag != .number
      {
        group.count = all
        index += 1
      }
      if at(index)?.says("more", "other", "additional", "further") == true { index += 1 }
      if let word = at(index), word.tag == .determiner, word.says("the", "these", "those") {
        group.determiner = word.lower
        index += 1
      }
    } else if word.tag == .number, let count = FunctionWords.quantifiers[word.lower] {
      group.count = count
      group.qualities.append("some")
      index += 1
      if at(index)?.says("of") == true { index += 1 }
    }
  }

  /// The number a word says, if it is a whole number of things.
  static func count(_ word: Word) -> Int? {
    if let spoken = FunctionWords.numbers[word.lower] { return spoken }
    guard word.token.kind == .number, let number = Int(word.text.filter { $0 != "," }),
      (0...10_000).contains(number)
    else { return nil }
    return number
  }

  private func readModifiers(_ index: inout Int, _ group: inout NounGroup) {
    while let word = at(index) {
      if let (color, length) = color(at: index) {
        // "orange" alone at the end is a thing.
        guard let next = at(index + length),
          next.isNominal || next.tag == .adjective || next.tag == .color || next.tag == .verb
            || next.isMark(",") || next.says("and")
        else { return }
        group.colors.append(color)
        index += length
        if at(index)?.isMark(",") == true, let after = at(index + 1),
          after.tag == .adjective || after.tag == .color
        {
          index += 1
        }
        continue
      }
      guard word.tag == .adjective, let next = at(index + 1),
        next.isNominal || next.tag == .adjective || next.tag == .color || next.tag == .number
          || next.isMark(",") && (at(index + 2)?.tag == .adjective)
          || next.says("and") && (at(index + 2)?.tag == .adjective)
      else { return }
      // An adjective that begins a known name belongs to it: "full name", "primary button".
      if let name = Lexicon.name(in: words, at: index), name.count > 1 { return }
      group.qualities.append(word.lower)
      index += next.isMark(",") || next.says("and") ? 2 : 1
    }
  }

  /// A color of one or two words: "navy", "dark blue", "forest green", "#2563EB".
  func color(at index: Int) -> (color: Color, length: Int)? {
    guard let word = at(index), word.token.kind == .word else { return nil }
    if let next = at(index + 1), next.token.kind == .word, let last = at(index + 2),
      last.token.kind == .word, word.tag != .determiner,
      let color = ColorNames.color(of: word.lower + next.lower + last.lower)
    {
      // "dark slate blue", "medium sea green".
      return (color, 3)
    }
    if let next = at(index + 1), next.token.kind == .word,
      let color = ColorNames.color(of: word.lower + next.lower), word.tag != .determiner
    {
      return (color, 2)
    }
    if let next = at(index + 1), next.tag == .color, let color = ColorNames.color(of: next.lower),
      let (other, share) = Self.shades[word.lower]
    {
      return (color.mixed(with: other, share: share), 2)
    }
    if let dash = word.lower.lastIndex(of: "-"),
      let color = ColorNames.color(of: String(word.lower[word.lower.index(after: dash)...])),
      Icon.named(word.lower) == nil
    {
      // "tomato-red": a sort of red.
      return (ColorNames.color(of: String(word.lower[..<dash])) ?? color, 1)
    }
    guard word.tag == .color || word.text.hasPrefix("#"),
      let color = ColorNames.color(of: word.lower)
    else { return nil }
    return (color, 1)
  }

  private static let shades: [String: (Color, Double)] = [
    "light": (.white, 0.5), "pale": (.white, 0.6), "soft": (.white, 0.4), "pastel": (.white, 0.55),
    "dark": (.black, 0.4), "deep": (.black, 0.3), "muted": (Color(0x808080), 0.35),
    "bright": (.white, 0.05), "vivid": (.white, 0), "neon": (.white, 0.1), "warm": (.white, 0.1),
  ]

  private func readCore(_ index: inout Int, _ group: inout NounGroup) {
    let start = index
    while let word = at(index) {
      switch word.tag {
      case .quoted:
        if group.label != nil { return }
        group.label = word.text
        index += 1
        // A name in quotes that stands alone is the whole group.
        if group.core.isEmpty, !(at(index).map { $0.tag == .noun || $0.tag == .name } ?? false) {
          return
        }
        if !group.core.isEmpty { return }
      case .noun, .name:
        group.core.append(word)
        index += 1
      case .number where !group.core.isEmpty && Self.isPartOfName(word):
        group.core.append(word)
        index += 1
      case .adjective where at(index + 1).map { $0.tag == .noun || $0.tag == .name } ?? false,
        .color where at(index + 1).map { $0.tag == .noun || $0.tag == .name } ?? false:
        guard
          !group.core.isEmpty || Lexicon.name(in: words, at: index).map({ $0.count > 1 }) ?? false
        else { return }
        group.core.append(word)
        index += 1
      case .verb
      where word.form == .gerund && index > start - 1
        && (at(index + 1).map { $0.tag == .noun } ?? false)
        && (group.determiner != nil || group.count != nil || index > start):
        group.core.append(word)
        index += 1
      default: return
      }
    }
  }

  /// "switch 1", "AZ 2": a small whole number right after a name belongs to it.
  private static func isPartOfName(_ word: Word) -> Bool {
    word.token.kind == .number && word.text.allSatisfy { $0.isNumber || $0 == "." }
      && word.text.utf8.count <= 4
  }

  private func readLabel(_ index: inout Int, _ group: inout NounGroup) {
    guard group.label == nil, var word = at(index) else { return }
    var next = index
    if word.says("with", "and"), at(next + 1)?.tag == .determiner { next += 1 }
    if word.says("with", "that", "which", "is", "and"), let after = at(next + 1) {
      next += 1
      word = after
    }
    let calls = [
      "called", "named", "labelled", "labeled", "titled", "saying", "reading", "says",
      "entitled", "captioned",
    ]
    guard
      word.says("text", "label", "title", "caption", "name") && next > index
        || calls.contains(word.lower)
    else { return }
    next += 1
    if at(next)?.isMark(":") == true { next += 1 }
    if at(next)?.says("as") == true { next += 1 }
    if let quoted = at(next), quoted.tag == .quoted {
      group.label = quoted.text
      index = next + 1
      return
    }
    guard calls.contains(word.lower) else { return }
    // Unquoted: the words up to the next mark that look like a name.
    var parts: [String] = []
    while let part = at(next), part.token.kind == .word || part.token.kind == .number,
      parts.isEmpty || part.token.isCapitalized || part.tag == .number || part.text.contains("-")
    {
      if part.tag == .conjunction || part.tag == .preposition, !part.token.isCapitalized { break }
      parts.append(part.text)
      next += 1
    }
    guard !parts.isEmpty else { return }
    group.label = parts.joined(separator: " ")
    index = next
  }

  private func findSense(_ group: inout NounGroup) {
    let names = group.core.map(\.lower)
    for start in max(0, names.count - Lexicon.longestName)..<max(0, names.count) {
      let senses = Lexicon.senses(of: names[start...])
      if !senses.isEmpty {
        group.senses = senses
        group.senseLength = names.count - start
        return
      }
    }
  }
}

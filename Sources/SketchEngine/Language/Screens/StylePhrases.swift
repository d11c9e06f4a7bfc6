/// Reads wishes about the look of the whole that stand beside what is to be drawn, as in "a login
/// page with a navy background and rounded corners", and leaves the rest of the words.
struct StylePhrases {
  /// The look with the wishes.
  private(set) var look: WireframeScene.Look
  /// The words that say something else.
  private(set) var rest: [Word] = []
  /// Where the wishes stood.
  private(set) var spans: [Range<Int>] = []

  private let words: [Word]
  private let groups: NounGroupReader
  /// Whether the words right before were a wish, which "and" goes on with.
  private var isAfterWish = false

  /// Reads a sentence or a part of one.
  init(_ words: [Word], look: WireframeScene.Look) {
    self.words = words
    self.look = look
    groups = NounGroupReader(words)
    read()
  }

  /// Whether what is left names something to draw.
  var hasContent: Bool { rest.contains { $0.isNominal } }

  // MARK: Walking

  private mutating func read() {
    var index = 0
    /// A "with" that led to a wish and may lead to more.
    var pending: Word?
    while index < words.count {
      let start = index
      var lead = index
      while lead < words.count, Self.isConnector(words[lead]) { lead += 1 }
      if let wish = wish(at: lead), isAboutAll(wish, led: start..<lead) {
        pending = pending ?? words[start..<lead].first { $0.says("with") }
        apply(wish)
        index = lead + wish.length
        if let last = words[..<index].last {
          spans.append(words[lead].span.lowerBound..<last.span.upperBound)
        }
        isAfterWish = true
        continue
      }
      if isAfterWish, let with = pending, words[index].says("and") || words[index].isMark(",") {
        // "with a white background and a footer" goes on with what the page is with.
        rest.append(with)
        index += 1
      }
      pending = nil
      isAfterWish = false
      if index < words.count {
        rest.append(words[index])
        index += 1
      }
    }
    while let last = rest.last, Self.isConnector(last) { rest.removeLast() }
  }

  private static func isConnector(_ word: Word) -> Bool {
    word.isMark(",") || word.tag == .determiner
      || word.says("with", "and", "in", "on", "using", "plus", "a", "an", "the", "has", "having")
  }

  /// Whether a wish is about the whole.
  ///
  /// It follows the name of the page then, stands apart behind a comma, or speaks of all parts. A
  /// background told of one part is that part's own.
  private func isAboutAll(_ wish: Wish, led lead: Range<Int>) -> Bool {
    if isAfterWish { return true }
    let opening = rest.drop { $0.tag == .determiner || $0.tag == .verb || $0.tag == .politeness }
    let isBare = !opening.contains { $0.isMark(",", ":", "(") || $0.says("with", "has", "and") }
    let isApart = lead.isEmpty ? rest.isEmpty : words[lead.lowerBound].isMark(",")
    switch wish.sort {
    case .color(.accent, _) where !wish.isOfButtons: return true
    case .corners, .density: return isBare || isApart || lead.isEmpty
    default: return isApart || isBare && !namesOnlyControl(Array(opening))
    }
  }

  /// Whether words name a control that is no screen of its own, such as "a header".
  private func namesOnlyControl(_ words: [Word]) -> Bool {
    guard !words.isEmpty,
      !words.indices.contains(where: { ScreenTemplates.name(in: words, at: $0) != nil })
    else { return false }
    return PhraseReader.mention(of: words)?.role != nil
  }

  private mutating func apply(_ wish: Wish) {
    switch wish.sort {
    case .color(.background, let color): look.background = color
    case .color(.accent, let color): look.accent = look.accent ?? color
    case .color(.other, _): break
    case .corners(let corners): look.corners = corners
    case .density(let density): look.density = density
    }
  }

  // MARK: Wishes

  private enum Role { case background, accent, other }

  private enum Sort {
    case color(Role, Color)
    case corners(Control.Corners)
    case density(WireframeScene.Density)
  }

  private struct Wish {
    var sort: Sort
    var length: Int
    var isOfButtons = false
  }

  private func at(_ index: Int) -> Word? { words.indices.contains(index) ? words[index] : nil }

  private func wish(at index: Int) -> Wish? {
    colorFirst(at: index) ?? roleFirst(at: index) ?? corners(at: index) ?? density(at: index)
  }

  private func color(at index: Int) -> (color: Color, length: Int)? {
    if let found = groups.color(at: index) { return found }
    guard let word = at(index), word.token.kind == .word, word.tag != .quoted,
      let color = ColorNames.color(of: word.lower)
    else { return nil }
    return (color, 1)
  }

  private func role(at index: Int) -> Role? {
    guard let word = at(index), word.tag != .quoted else { return nil }
    switch word.lower {
    case "background", "backdrop", "bg", "backgrounds": return .background
    case "accent", "accents", "primary", "highlight", "highlights", "components", "component",
      "elements", "controls", "widgets", "theme", "brand":
      return .accent
    case "secondary", "success", "warning", "danger", "error", "text", "font", "border", "borders":
      return .other
    default: return nil
    }
  }

  /// "navy background", "ivory components", "orange buttons", "#2563EB for the buttons".
  private func colorFirst(at index: Int) -> Wish? {
    guard let (color, length) = color(at: index) else { return nil }
    var next = index + length
    let isLinked = at(next)?.says("for", "as") == true
    if isLinked { next += 1 }
    while let word = at(next),
      word.tag == .determiner && isLinked
        || word.says("page", "screen", "all", "its") && (isLinked || role(at: next + 1) != nil)
    {
      next += 1
    }
    if let word = at(next), word.says("buttons"), isFree(at: next + 1),
      isLinked || index == 0 || at(index - 1)?.tag != .number
    {
      return Wish(
        sort: .color(.accent, color), length: next + 1 - index, isOfButtons: !isLinked)
    }
    guard let role = role(at: next) else { return nil }
    let word = words[next]
    next += 1
    if at(next)?.says("color", "colour", "colors", "colours", "tone", "highlights") == true {
      next += 1
    } else if role != .background, !isFree(at: next) {
      // "a blue primary button", "white text field": something of that color.
      return nil
    }
    // "a blue border", "white text" belong to what they are told of.
    guard role != .other || isLinked, !word.says("component") || isLinked else { return nil }
    return Wish(sort: .color(role, color), length: next - index)
  }

  /// Whether a phrase may end before a word.
  private func isFree(at index: Int) -> Bool {
    guard let word = at(index) else { return true }
    return word.token.kind == .mark && !word.isMark(":")
      || word.says("and", "on", "in", "or", "but", "plus", "throughout", "everywhere")
  }

  /// "background #F5F5DC", "primary color of teal", "accent: coral".
  private func roleFirst(at index: Int) -> Wish? {
    guard let role = role(at: index) else { return nil }
    var next = index + 1
    if at(next)?.says("color", "colour", "colors") == true { next += 1 }
    while let word = at(next), word.isMark(":", "=") || word.says("of", "in", "is", "should", "be")
    {
      next += 1
    }
    guard let (color, length) = color(at: next) else { return nil }
    next += length
    // "background blue card" names a card.
    return isFree(at: next) ? Wish(sort: .color(role, color), length: next - index) : nil
  }

  /// "rounded corners", "very sharp edges", and "rounded" alone between commas.
  private func corners(at index: Int) -> Wish? {
    var next = index
    if at(next)?.says("fully", "very", "slightly", "softly", "gently", "generously") == true {
      next += 1
    }
    guard let word = at(next), word.token.kind == .word, word.tag != .quoted else { return nil }
    let corners: Control.Corners? =
      switch word.lower {
      case "rounded", "round", "soft": at(index)?.says("fully") == true ? .pill : .rounded
      case "sharp", "square", "squared", "straight", "hard": .sharp
      case "pill", "pill-shaped", "pill-like": .pill
      default: nil
      }
    guard let corners else { return nil }
    if at(next + 1)?.says("corners", "corner", "edges", "shapes") == true {
      return Wish(sort: .corners(corners), length: next + 2 - index)
    }
    let stands = index > 0 && words[index - 1].isMark(",") && isFree(at: next + 1)
    return stands && !word.says("round", "soft", "hard", "straight", "square")
      ? Wish(sort: .corners(corners), length: next + 1 - index) : nil
  }

  /// "compact spacing", "airy", "lots of white space".
  private func density(at index: Int) -> Wish? {
    guard let word = at(index), word.token.kind == .word, word.tag != .quoted else { return nil }
    if word.says("lots", "plenty"), at(index + 1)?.says("of") == true {
      if at(index + 2)?.says("whitespace") == true {
        return Wish(sort: .density(.airy), length: 3)
      }
      if at(index + 2)?.says("white") == true, at(index + 3)?.says("space") == true {
        return Wish(sort: .density(.airy), length: 4)
      }
    }
    let density: WireframeScene.Density? =
      switch word.lower {
      case "compact", "dense", "tight", "high": .compact
      case "airy", "spacious", "roomy", "generous", "low": .airy
      default: nil
      }
    guard let density else { return nil }
    let names = ["spacing", "density", "layout", "padding", "rows"]
    if let next = at(index + 1), names.contains(next.lower) {
      guard !word.says("high", "low") || next.says("density") else { return nil }
      return Wish(sort: .density(density), length: 2)
    }
    let stands = index > 0 && words[index - 1].isMark(",") && isFree(at: index + 1)
    return stands && !word.says("high", "low", "tight", "generous")
      ? Wish(sort: .density(density), length: 1) : nil
  }
}

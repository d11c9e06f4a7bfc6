/// Cuts a sentence about a screen into its atoms.
struct AtomReader {
  let words: [Word]
  let spots: SpotReader
  var index = 0

  init(_ words: [Word]) {
    self.words = words
    spots = SpotReader(words)
  }

  /// The atoms of a sentence, each with where it stood in the prompt.
  static func atoms(of words: [Word]) -> [(atom: Atom, span: Range<Int>)] {
    var reader = AtomReader(words)
    var atoms: [(atom: Atom, span: Range<Int>)] = []
    while reader.index < words.count {
      let start = reader.index
      let atom = reader.next()
      if reader.index == start { reader.index += 1 }
      guard let atom else { continue }
      let last = words[min(reader.index, words.count) - 1]
      atoms.append((atom, words[start].span.lowerBound..<last.span.upperBound))
    }
    return atoms
  }

  func at(_ index: Int) -> Word? { words.indices.contains(index) ? words[index] : nil }

  /// Whether a word stands for itself: in quotes, or with a capital that begins no sentence.
  func isName(_ index: Int) -> Bool {
    guard let word = at(index) else { return false }
    return word.tag == .quoted || word.token.isCapitalized && !word.isOpening
  }

  private mutating func next() -> Atom? {
    guard let word = at(index) else { return nil }
    if word.tag == .quoted { return thing() }
    if word.token.kind == .mark {
      let start = index
      if let atom = mark(word) { return atom }
      if index > start { return nil }
    }
    if skipsModal() { return nil }
    if word.tag == .arrow {
      index += 1
      return .slash
    }
    if isName(index) { return thing() }
    if let atom = region() ?? reference() ?? joint() ?? position() ?? saying() ?? look() {
      return atom
    }
    if skipsFiller() { return nil }
    return thing()
  }

  // MARK: Marks

  private mutating func mark(_ word: Word) -> Atom? {
    switch word.text {
    case ",": return take(1, .comma)
    case ";": return take(1, .semicolon)
    case ":": return take(1, .colon)
    case "-", "–", "—": return take(1, .dash)
    case "&": return take(1, .and)
    case "/", "|": return take(1, .slash)
    case ">", "›", "»": return take(1, .slash)
    case "•", "·": return take(1, .comma)
    case "(", "[":
      let close = word.text == "(" ? ")" : "]"
      guard let end = words[index...].firstIndex(where: { $0.isMark(close) }) else {
        index += 1
        return nil
      }
      let inner = Array(words[(index + 1)..<end])
      index = end + 1
      return inner.isEmpty ? nil : .bracket(inner)
    case "+":
      if at(index + 1)?.says("button", "icon", "sign", "symbol") == true { return nil }
      return take(1, .and)
    case "×", "#": return nil
    default:
      index += 1
      return nil
    }
  }

  mutating func take(_ count: Int, _ atom: Atom) -> Atom {
    index += count
    return atom
  }

  /// Whether these words begin here, in lower case.
  func says(_ phrase: String, at start: Int) -> Int? {
    var position = start
    for part in phrase.split(separator: " ") {
      guard let word = at(position), word.tag != .quoted, word.lower == part else { return nil }
      position += 1
    }
    return position - start
  }

  /// The longest of several phrases that begins here.
  func anyOf(_ phrases: [String]) -> Int? {
    phrases.compactMap { says($0, at: index) }.max()
  }

  // MARK: Words that join

  private static let holders = [
    "with", "containing", "contains", "contain", "including", "includes", "include", "has", "have",
    "having", "holding", "holds", "hold", "featuring", "features", "showing", "shows", "show",
    "displaying", "displays", "display", "listing", "lists", "consisting of", "consists of",
    "consist of", "made of", "made up of", "carrying", "carries", "offering", "offers", "offer",
    "gets", "get", "composed of", "presenting", "presents", "providing", "provides", "to show",
    "to display", "made from", "filled with", "along with a", "comprising", "comprises", "houses",
    "that lists", "bearing", "bears",
  ]
  private static let namers = [
    "labelled", "labeled", "called", "named", "titled", "saying", "says", "say", "reading", "reads",
    "read", "captioned", "entitled", "that says", "which says", "that reads", "with the text",
    "with the label", "with the caption", "with text", "with label", "with the words",
    "asking",
  ]
  private static let ands = [
    "and", "or", "plus", "as well as", "along with", "together with", "and then",
    "and also", "and finally", "and a further", "also",
  ]
  private static let breaks = [
    "followed by", "then", "but", "while", "whereas", "then comes", "and below that", "only",
  ]

  private mutating func joint() -> Atom? {
    // "Get started": what begins with a capital behind a colon is a name.
    guard let word = at(index), index == 0 || !word.token.isCapitalized else { return nil }
    let previous = at(index - 1)
    if let length = anyOf(Self.namers), isVerbal(length) { return take(length, .names) }
    if let length = anyOf(["ask for", "asks for", "asking for", "ask the user for"]) {
      return take(length, .asks)
    }
    if word.says("enters", "enter", "types", "inputs", "type", "input"), let next = at(index + 1),
      next.isNominal || next.tag == .determiner || next.tag == .possessive,
      word.says("enters", "inputs") || word.tag == .verb && (index == 0 || words[index - 1].says("to", "can", "must", "should"))
    {
      return take(1, .asks)
    }
    if word.says("listing"), index > 0 { return take(1, .lists) }
    if let length = anyOf(Self.holders), isVerbal(length) { return take(length, .holds) }
    if word.says("using", "via"), let name = at(index + 1).flatMap({ _ in Lexicon.name(in: words, at: index + 1) }),
      name.senses.contains(.technology)
    {
      index += 1 + name.count
      return nil
    }
    if let length = anyOf(Self.breaks) { return take(length, .comma) }
    if let length = anyOf(Self.ands) {
      if word.says("plus"), at(index + 1)?.says("button", "icon", "sign") == true { return nil }
      return take(length, .and)
    }
    if word.says("of"), previous != nil { return take(1, .of) }
    if word.says("from"), spots.spot(at: index + 1) != nil || at(index + 1)?.says("below", "above", "the") == true && spots.spot(at: index) == nil && at(index + 1)?.tag != .determiner {
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
  private static func series(_ words: ArraySlice<Word>) -> [Mention] {
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
  private func rangeEnd() -> Int? {
    guard let to = words[index...].prefix(5).firstIndex(where: { $0.says("to", "until", "till") }),
      to > index + 1, at(to + 1)?.token.kind != .mark, at(to + 1)?.tag != .determiner
    else { return nil }
    var end = to + 2
    while let word = at(end), word.isNominal, end < to + 4, word.token.kind != .mark { end += 1 }
    return end
  }

  /// "should", "will": skipped, so that the verb behind it is read.
  private mutating func skipsModal() -> Bool {
    guard let word = at(index), index > 0 || word.tag == .modal,
      word.says("should", "must", "will", "can", "may", "could", "would", "shall"),
      at(index + 1)?.says("be") != true
    else { return false }
    index += 1
    return true
  }

  /// Whether a word that can be a noun or a name is a verb here: "shows the price", not "a shows tab".
  private func isVerbal(_ length: Int) -> Bool {
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
  private mutating func action(_ verb: Word) -> Atom? {
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

  // MARK: Things named before

  private mutating func reference() -> Atom? {
    guard let word = at(index) else { return nil }
    if let length = anyOf(["of which", "of these", "of them"]) {
      // "of which “A” is selected": one of those named before.
      return take(length, .comma)
    }
    if let length = anyOf(["it's", "it’s", "that's", "they're"]) {
      index += length
      return .pronoun
    }
    if let length = anyOf([
      "everyone", "everybody", "every entry", "each entry", "every item", "each item", "every row", "each row",
      "each of them", "each of these", "each of which", "each one", "every one", "each",
      "all of them", "both of them", "both", "all of these",
    ]) {
      let next = at(index + length)
      let stands =
        next.map {
          $0.token.kind == .mark || $0.tag == .preposition || $0.tag == .auxiliary
            || $0.says("with", "has", "have", "having", "showing", "shows", "show", "containing")
        } ?? true
      if length > 1 || stands { return take(length, .each) }
    }
    let ordinals: [(String, Int)] = [
      ("the former", 1), ("the latter", -1), ("the first one", 1), ("the second one", 2),
      ("the third one", 3), ("the last one", -1), ("the middle one", 2), ("the fourth one", 4),
      ("first one", 1), ("second one", 2), ("third one", 3), ("last one", -1), ("middle one", 2),
      ("the first", 1), ("the second", 2), ("the third", 3), ("the fourth", 4), ("the last", -1),
    ]
    for (phrase, number) in ordinals {
      guard let length = says(phrase, at: index) else { continue }
      let next = at(index + length)
      let stands =
        next.map {
          $0.token.kind == .mark || $0.tag == .auxiliary || $0.tag == .preposition
            || $0.says("is", "has", "with", "shows", "holds", "contains", "says", "of")
            || Qualities.state(of: $0.lower) != nil
        } ?? true
      if stands { return take(length, .member(number)) }
    }
    if let length = anyOf([
      "another one", "the other one", "other one", "the other", "another", "one",
    ]) {
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

  private func anyOfHolds(at start: Int) -> Bool {
    (Self.holders + Self.namers).contains { says($0, at: start) != nil }
  }

  // MARK: Positions

  private mutating func region() -> Atom? {
    let previous = at(index - 1)
    guard
      previous.map({ $0.token.kind == .mark || $0.says("and", "while", "then", "whereas", "but") })
        ?? true, let found = RegionReader(words).region(at: index) else { return nil }
    index = found.end
    return .region(found.spot)
  }

  /// The control that an anchor swallowed: "left of the picture sliders" is beside the picture.
  private func shortened(_ spot: Spot, from end: Int) -> (spot: Spot, end: Int) {
    let anchor = spot.anchor
    guard anchor.count > 1, anchor.allSatisfy({ $0.tag != .quoted }),
      let last = anchor.last, last.isPlural, let end = words.lastIndex(where: { $0 == last })
        .map({ $0 + 1 })
    else { return (spot, end) }
    for length in 1..<anchor.count {
      let rest = Array(anchor[length...])
      guard ControlLexicon.longest(endingAt: length, of: anchor)?.range.upperBound == length,
        let named = ControlLexicon.longest(endingAt: rest.count, of: rest), named.range.lowerBound == 0
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
  private func share() -> (spot: Spot, end: Int)? {
    var start = index
    if at(start)?.says("about", "roughly", "around", "over", "nearly", "almost") == true { start += 1 }
    guard let count = at(start).flatMap({ NounGroupReader.count($0) }) ?? (at(start)?.says("half") == true ? 1 : nil)
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

  private mutating func position() -> Atom? {
    if let found = share() {
      index = found.end
      return .spot(found.spot)
    }
    if let length = anyOf(["from left to right", "from top to bottom", "from right to left"]) {
      index += length
      return .comma
    }
    if at(index)?.says("far", "very") == true, at(index + 1)?.says("right", "left", "top", "bottom") == true {
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
    if let length = anyOf(["one below the other", "one under the other", "one above the other"]) {
      var spot = Spot()
      spot.arrangement = .column
      return take(length, .spot(spot))
    }
    if let length = anyOf(["next to one another", "beside one another", "one beside the other"]) {
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
    if let length = anyOf(["up top"]) {
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
      while isName(end) || end > index + 1 && at(end)?.isNominal == true
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

  // MARK: What is said of things

  private mutating func saying() -> Atom? {
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

  private mutating func look() -> Atom? {
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

  /// Verbs of standing that carry nothing else.
  private static let standingFillers = FunctionWords.words(
    """
    sits stands goes runs lies floats follows hangs rests appears comes sticks begins remains
    stand sit run follow float lie hang appear stick begin
    """)
  private static let orders = FunctionWords.words(
    "put place add insert draw include give use make create build design")

  // MARK: Words that only carry the sentence

  private static let fillers = FunctionWords.words(
    """
    there there's there’s here's here i i'd i'm we we'd you please want need would like let let's put place add insert draw
    include give use make create build design also finally next additionally lastly here then so
    just simply directly immediately again too well etc e.g. e.g i.e. sits sit goes go stands stand
    comes come appears appear follows follow lies located placed positioned displayed arranged
    shown put at in on by per not very quite really some such that which where when user users
    """)

  private mutating func skipsFiller() -> Bool {
    guard let word = at(index), word.tag != .quoted else { return false }
    if Self.standingFillers.contains(word.lower), index > 0, !isName(index) {
      index += 1
      return true
    }
    if word.says("first", "last", "finally", "underneath"), !word.token.isCapitalized, at(index + 1).map({ $0.token.kind == .mark }) ?? true {
      index += 1
      return true
    }
    guard Self.fillers.contains(word.lower) else { return false }
    if word.says("add"), at(index + 1)?.says("to") == true { return false }
    if Self.orders.contains(word.lower), index > 0 {
      // "make, model": only before what is to be put there a verb carries the sentence.
      guard let next = at(index + 1),
        next.tag == .determiner || next.tag == .quoted || next.tag == .number || next.tag == .pronoun
          || next.tag == .possessive
      else { return false }
    }
    if word.token.isCapitalized, index > 0 { return false }
    if index == 0, let next = at(1), next.tag == .quoted || next.tag == .determiner {
      index += 1
      return true
    }
    // "user menu", "next button", "place order": a word before a noun belongs to it.
    if word.tag == .noun || word.tag == .adjective || word.says("next", "user", "add", "put"),
      let follower = at(index + 1), follower.isNominal, !word.says("there", "not")
    {
      return false
    }
    index += 1
    return true
  }
}

/// Several screens that a prompt tells of: by a list of names, by arrows between them, one sentence
/// after the other, for several devices, or before and after.
struct ScreenList {
  /// One of the screens, as words for a reader of its own.
  struct Entry {
    var name: [Word]
    var content: [Word]
    var frame: Frame?
    /// What stands above it, where that is not its name.
    var title = ""

    /// What it is called: its title, or its name without the word for what it is.
    var shownName: String {
      guard title.isEmpty else { return title }
      var words = name
      if words.count > 1, words.last?.says("screen", "page", "view") == true { words.removeLast() }
      return PhraseReader.capitalized(words.map(\.text).joined(separator: " "))
    }
  }

  private(set) var entries: [Entry] = []
  /// Whether one leads to the next.
  private(set) var isFlow = false
  /// Whether all are the same screen, for other devices or at other times.
  private(set) var isOne = false
  /// What is said of all of them.
  private(set) var common: [Sentence] = []
  /// Words that told how many there are, and of what sort.
  private(set) var spans: [Range<Int>] = []
  /// The device that the introduction names.
  private(set) var frame: Frame?

  /// - Returns: `nil` where the prompt tells of one screen, or leaves it to the list of its items.
  init?(_ sentences: [Sentence]) {
    guard let first = sentences.first else { return nil }
    common = Array(sentences.dropFirst())
    if readArrows(first.words) || readNames(first) || readOrdinals(sentences)
      || readFrames(first.words) || readBeforeAfter(sentences)
    {
      return
    }
    return nil
  }

  private static let most = 12

  // MARK: Arrows

  /// "login → home → profile": every end of an arrow names a screen.
  private mutating func readArrows(_ words: [Word]) -> Bool {
    guard words.contains(where: { $0.token.arrow == .forward }),
      words.allSatisfy({ $0.token.arrow == nil || $0.token.arrow == .forward })
    else { return false }
    var story = ScreenStory()
    var words = LookReader.read(words, into: &story).rest
    while let last = words.last, last.isMark(",", ";") { words.removeLast() }
    var body = words[...]
    if let colon = words.firstIndex(where: { $0.isMark(":") }),
      !words[..<colon].contains(where: { $0.token.arrow != nil })
    {
      readIntroduction(words[..<colon])
      body = words[(colon + 1)...]
    }
    let parts = body.split { $0.token.arrow != nil }.map(Array.init)
    let found = parts.compactMap { Self.entry($0, isExact: true) }
    guard found.count == parts.count, found.count > 1, found.count <= Self.most,
      Set(found.map { $0.name.map(\.lower) }).count == found.count
    else { return false }
    entries = found
    isFlow = true
    return true
  }

  // MARK: Names

  /// "three screens: login, home with a feed, profile", "wireframes of the login and home screens".
  private mutating func readNames(_ sentence: Sentence) -> Bool {
    let words = sentence.words
    if let colon = words.firstIndex(where: { $0.isMark(":") }), colon > 0,
      Self.announces(words[..<colon])
    {
      let count = words[..<colon].compactMap(NounGroupReader.count).first
      guard let found = Self.listed(words[(colon + 1)...], count: count) else { return false }
      readIntroduction(words[..<colon])
      isFlow = words[..<colon].contains { $0.says("flow", "flows", "journey", "funnel") }
      entries = found
      return true
    }
    guard let last = words.last, last.says("screens", "pages", "views"),
      let start = words.lastIndex(where: {
        $0.says("for", "of", "showing") || $0.tag == .determiner
      }
      ), start + 1 < words.count - 1, words[..<start].allSatisfy({ Self.isOrder($0) })
    else { return false }
    guard let found = Self.listed(words[(start + 1)..<(words.count - 1)], count: nil) else {
      return false
    }
    readIntroduction(words[...start])
    entries = found
    return true
  }

  private static func isOrder(_ word: Word) -> Bool {
    word.tag == .determiner || word.tag == .politeness || word.tag == .pronoun || word.tag == .modal
      || word.tag == .preposition || word.tag == .number
      || word.says(
        "create", "draw", "make", "design", "show", "sketch", "give", "wireframe", "wireframes",
        "mockup", "mockups", "mobile", "phone", "app", "desktop", "low-fi", "hi-fi", "simple")
  }

  /// Whether words before a colon say that screens follow.
  private static func announces(_ words: ArraySlice<Word>) -> Bool {
    guard words.count < 14, let last = words.last else { return false }
    let isPlural = words.contains { $0.says("screens", "pages", "views", "wireframes", "mockups") }
    let isFlow =
      last.says("flow", "flows", "journey", "prototype")
      && words.contains { $0.says("app", "screen", "mobile", "ui", "onboarding", "phone", "web") }
    let hasParts = words.contains { $0.says("with", "containing", "including") }
    return (isPlural || isFlow) && !hasParts
  }

  private mutating func readIntroduction(_ words: ArraySlice<Word>) {
    let words = Array(words)
    for index in words.indices {
      guard let name = Lexicon.name(in: words, at: index) else { continue }
      for case .frame(let found) in name.senses { frame = frame ?? found }
    }
    if frame == nil, words.contains(where: { $0.says("app") }) { frame = .phone }
    if let first = words.first, let last = words.last {
      spans.append(first.span.lowerBound..<last.span.upperBound)
    }
  }

  /// Items that are screens; `nil` where they are not, or are fewer than they should be.
  private static func listed(_ words: ArraySlice<Word>, count: Int?) -> [Entry]? {
    let isParted = words.contains { $0.isMark(";") }
    var parts: [[Word]] = [[]]
    var depth = 0
    for (index, word) in words.enumerated() {
      if word.isMark("(") { depth += 1 }
      if word.isMark(")") { depth -= 1 }
      let isBreak =
        depth == 0 && (word.isMark(";") || !isParted && (word.isMark(",") || word.says("and")))
      let rest = Array(
        words.dropFirst(index + 1).prefix { $0.token.kind == .word || $0.tag == .quoted })
      let next = Array(rest.drop { $0.tag == .determiner || $0.says("and", "then") })
      // What follows "with" belongs to the screen, unless another screen begins there.
      let isInside = parts.last?.contains { Self.opens($0) } ?? false
      if isBreak, word.isMark(";") || !isInside || entry(next.prefixName, isExact: true) != nil {
        if !(parts.last?.isEmpty ?? true) { parts.append([]) }
        continue
      }
      parts[parts.count - 1].append(word)
    }
    parts.removeAll(where: \.isEmpty)
    let found = parts.compactMap { entry($0, isExact: false) }
    guard found.count == parts.count, found.count > 1, found.count <= most else { return nil }
    let known = parts.filter { entry($0.prefixName, isExact: true) != nil }.count
    guard found.count == count || known > 1 && known * 3 >= found.count else { return nil }
    return found
  }

  fileprivate static func opens(_ word: Word) -> Bool {
    word.isMark("(", ":", "-", "–", "—")
      || word.says("with", "has", "showing", "shows", "containing", "asking", "for", "where")
  }

  /// A screen by its name and what is said to be on it.
  private static func entry(_ words: [Word], isExact: Bool) -> Entry? {
    var words = words[...]
    while let first = words.first,
      first.tag == .determiner || first.says("then", "and")
        || first
          .tag == .number && first.token.kind == .number
    {
      words = words.dropFirst()
    }
    let name = Array(words.prefix { !opens($0) })
    guard !name.isEmpty, name.count <= 5, name.allSatisfy({ $0.token.kind != .mark }) else {
      return nil
    }
    let known = knownName(name)
    if isExact, known == nil { return nil }
    var content = Array(words.dropFirst(name.count))
    if content.first?.isMark("(") == true {
      content.removeFirst()
      if content.last?.isMark(")") == true { content.removeLast() }
    }
    while let first = content.first, first.isMark(":", "-", "–", "—") { content.removeFirst() }
    return Entry(
      name: known ?? name + [screenWord(like: name)].compactMap(\.self), content: content)
  }

  /// The name as the templates know it: "home" is the home screen.
  private static func knownName(_ name: [Word]) -> [Word]? {
    func isKnown(_ words: [Word]) -> Bool {
      ScreenTemplates.name(in: words, at: 0)?.count == words.count
    }
    if isKnown(name) { return name }
    guard let screen = screenWord(like: name), isKnown(name + [screen]) else { return nil }
    return name + [screen]
  }

  private static func screenWord(like name: [Word]) -> Word? {
    guard var word = name.last, !word.says("screen", "page", "view") else { return nil }
    word.token.text = "screen"
    word.token.lower = "screen"
    word.token.kind = .word
    word.lemma = "screen"
    word.tag = .noun
    return word
  }

  // MARK: One after the other

  private static let ordinals = [
    "first": 0, "second": 1, "third": 2, "fourth": 3, "fifth": 4, "sixth": 5,
  ]

  /// "Two screens. The first screen has a list, the second one photo."
  private mutating func readOrdinals(_ sentences: [Sentence]) -> Bool {
    guard let start = Self.screenCount(sentences[0].words), start.count > 1 else { return false }
    var contents = [[Word]](repeating: [], count: start.count)
    var current: Int?
    var rest: [Sentence] = []
    var introduction = sentences[0].words[...]
    for (number, sentence) in sentences.enumerated() {
      let words = sentence.words
      var index = 0
      var said: [Word] = []
      while index < words.count {
        if let (ordinal, end) = Self.ordinal(words, at: index), ordinal < start.count {
          if number == 0, current == nil { introduction = words[..<index] }
          current = ordinal
          spans.append(words[index].span.lowerBound..<words[end - 1].span.upperBound)
          index = end
          continue
        }
        if let current { contents[current].append(words[index]) } else { said.append(words[index]) }
        index += 1
      }
      if number > 0, current == nil { rest.append(sentence) }
    }
    guard contents.filter({ !$0.isEmpty }).count > 1 else { return false }
    readIntroduction(introduction)
    entries = contents.enumerated().map { index, words in
      var words = words[...]
      while let last = words.last,
        last.isMark(",", ";", ":") || last.says("and", "the", "while", "then") || last.tag == .modal
      {
        words = words.dropLast()
      }
      return Entry(name: [], content: Array(words), title: "Screen \(index + 1)")
    }
    isFlow = introduction.contains { $0.says("flow") }
    common = rest
    return true
  }

  private static func screenCount(_ words: [Word]) -> (count: Int, end: Int)? {
    for index in words.indices.dropLast() {
      guard let count = NounGroupReader.count(words[index]), (2...most).contains(count) else {
        continue
      }
      let next = words[(index + 1)...].prefix(4)
      if let noun = next.firstIndex(where: { $0.says("screens", "pages", "views") }) {
        return (count, noun + 1)
      }
    }
    return nil
  }

  /// "the first screen has", "the second:", "on the third"; where what is on it begins.
  private static func ordinal(_ words: [Word], at start: Int) -> (Int, Int)? {
    var index = start
    if words[index].says("on"), index + 1 < words.count { index += 1 }
    if words[index].says("the"), index + 1 < words.count { index += 1 }
    guard let ordinal = ordinals[words[index].lower], index > start || start == 0 else {
      return nil
    }
    index += 1
    var isScreen = false
    if index < words.count, words[index].says("screen", "page", "one", "view") {
      isScreen = !words[index].says("one")
      index += 1
    }
    guard index < words.count else { return nil }
    let isVerb =
      words[index].says(
        "has", "shows", "contains", "is", "lists", "displays", "asks", "with", "holds", "showing",
        "includes", "shall", "should", "needs")
      || words[index].isMark(":", ",", "-", "–", "—")
    // "…, the second a photo and a button": the verb is that of the first.
    let isElided = words[index].tag == .determiner || words[index].tag == .number
    guard isVerb || isElided || isScreen else { return nil }
    if isVerb { index += 1 }
    if index < words.count, words[index - 1].says("should", "shall"), words[index].says("have") {
      index += 1
    }
    return (ordinal, index)
  }

  // MARK: Devices

  /// "desktop and phone versions of a login page", "responsive landing page".
  private mutating func readFrames(_ words: [Word]) -> Bool {
    var frames: [Frame] = []
    var range: Range<Int>?
    var index = 0
    while index < words.count {
      guard let name = Lexicon.name(in: words, at: index),
        let frame = name.senses.compactMap({ sense -> Frame? in
          if case .frame(let frame) = sense { frame } else { nil }
        }).first
      else {
        let isTie =
          words[index].says("and", "vs", "versus", "plus") || words[index].isMark(",", "/", "&")
        if !isTie, frames.count == 1 { frames = [] }
        if !isTie, frames.count > 1 { break }
        index += 1
        continue
      }
      if frames.isEmpty { range = nil }
      if !frames.contains(frame) { frames.append(frame) }
      range = (range?.lowerBound ?? index)..<(index + name.count)
      index += name.count
    }
    if frames.count < 2, let place = words.firstIndex(where: { $0.says("responsive") }),
      place + 1 < words.count, !words[..<place].contains(where: { $0.says("with") }),
      words.allSatisfy({ word in
        Lexicon.senses(of: [word.lower]).allSatisfy { if case .frame = $0 { false } else { true } }
      })
    {
      frames = [.desktop, .phone]
      range = place..<place + 1
    }
    guard frames.count > 1, frames.count <= 4, var range else { return false }
    var end = range.upperBound
    while end < words.count,
      words[end].says(
        "version", "versions", "view", "views", "layout", "layouts", "screens", "side", "by",
        "variant", "variants")
    {
      end += 1
    }
    var start = range.lowerBound
    while start > 0, words[start - 1].says("both", "on", "in", "for", "as", "the", "a") {
      start -= 1
    }
    if end < words.count, words[end].says("of", "for") { end += 1 }
    range = start..<end
    var content = words
    content.removeSubrange(range)
    guard content.contains(where: \.isNominal) else { return false }
    entries = frames.map { frame in
      Entry(
        name: [], content: content, frame: frame, title: PhraseReader.capitalized(frame.rawValue))
    }
    spans.append(
      words[range.lowerBound].span.lowerBound..<words[range.upperBound - 1].span.upperBound)
    isOne = true
    return true
  }

  // MARK: Before and after

  /// "before and after of a checkout page", "before: a long form; after: three steps".
  private mutating func readBeforeAfter(_ sentences: [Sentence]) -> Bool {
    let words = sentences[0].words
    guard
      let place = words.indices.dropLast(2).first(where: {
        words[$0].says("before") && (words[$0 + 1].says("and") || words[$0 + 1].isMark("/", "&"))
          && words[$0 + 2].says("after")
      })
    else { return false }
    var content = words
    var end = place + 3
    while end < words.count, words[end].says("of", "for", "view", "comparison", "a", "the") {
      end += 1
    }
    content.removeSubrange(place..<end)
    guard content.contains(where: \.isNominal) else { return false }
    let told = ["before", "after"].map { time in
      common.first { sentence in
        sentence.words.prefix(3).contains { $0.says(time) }
      }
    }
    entries = zip(["Before", "After"], told).map { title, sentence in
      var own =
        sentence?.words.drop { word in
          word.tag == .determiner || word.isMark(":", ",", "-", "–", "—")
            || word.says(
              "before", "after", "version", "it", "has", "screen", "page", "shows", "with")
        } ?? []
      if let first = own.first, first.isMark(":") { own = own.dropFirst() }
      return Entry(name: content, content: Array(own), title: title)
    }
    common.removeAll { sentence in sentence.words.prefix(3).contains { $0.says("before", "after") }
    }
    spans.append(words[place].span.lowerBound..<words[place + 2].span.upperBound)
    isOne = told.allSatisfy { $0 == nil }
    return true
  }
}

extension [Word] {
  /// The words up to what opens the content of a screen.
  fileprivate var prefixName: [Word] {
    Array(
      drop { $0.tag == .determiner || $0.says("and", "then") }.prefix {
        !ScreenList.opens($0) && !$0.says("and") && $0.token.kind != .mark
      })
  }
}

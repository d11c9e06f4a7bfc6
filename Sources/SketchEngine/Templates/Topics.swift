/// Finds what a prompt is about, and the words that belong to it.
enum Topics {
  /// A topic and the words of the prompt that named it.
  struct Match: Hashable, Sendable {
    var topic: Topic
    /// Where the words stood, in UTF-8 offsets; empty where nothing was said.
    var spans: [Range<Int>]
    /// Whether the topic is one that has words of its own.
    var isKnown: Bool
  }

  /// The topic of a prompt.
  ///
  /// Compound nouns are about their last part that is a topic, so "school library" is about a library,
  /// unless that part is a sort of place only: "dog school" is about dogs. What stands in the phrase
  /// goes before the rest of the prompt.
  ///
  /// - Parameters:
  ///   - phrase: What the order says the drawing is for or about; may be empty.
  ///   - others: Other words that may tell, such as those around the screen's name.
  ///   - usual: The name of the topic where nothing is said; what is unknown is at least like it.
  /// - Returns: A topic; the general one, built from the phrase's noun, where none is known.
  static func match(of phrase: [Word], others: [Word] = [], usually usual: String = "") -> Match {
    let noun = nounWords(of: phrase)
    let found =
      named(in: noun, isWeak: false) ?? named(in: phrase, isWeak: false)
      ?? named(in: others, isWeak: false) ?? named(in: noun, isWeak: true)
      ?? named(in: phrase, isWeak: true)
    let said = noun.map(\.text).joined(separator: " ")
    let spans = noun.map(\.span)
    guard let found else {
      return Match(topic: general(about: said, like: usual), spans: spans, isKnown: false)
    }
    var topic = topic(file: found.file, noun: noun.isEmpty ? "" : said)
    if !noun.isEmpty, found.isWeak || isOwnName(noun) || saysMore(noun, than: found.spans) {
      let name = brand(from: noun.map(\.text))
      if !name.isEmpty { topic.brand = name }
    }
    return Match(topic: topic, spans: found.spans + spans, isKnown: !found.isWeak)
  }

  /// Whether a noun says more than the topic's name in it: "dog grooming salon" of dogs.
  private static func saysMore(_ noun: [Word], than spans: [Range<Int>]) -> Bool {
    let others = noun.filter { word in
      !spans.contains(word.span) && !Subject.noise.contains(word.lower)
        && !Lexicon.senses(of: [word.lower]).contains(.medium) && word.tag != .number
        && word.tag != .adjective && word.tag != .color
    }
    return !others.isEmpty && others.contains { $0.span != noun.first?.span || noun.count > 2 }
      && noun.count <= 4 && entry(for: others.map(\.lower)) == nil
  }

  /// Whether a noun names one place or group rather than a sort of program: "photo club", "Blue Fern
  /// Bakery", but not "coffee shop".
  private static func isOwnName(_ noun: [Word]) -> Bool {
    var noun = noun
    while let last = noun.last, Lexicon.senses(of: [last.lower]).contains(.medium) {
      noun.removeLast()
    }
    guard noun.count > 1, let last = noun.last else { return false }
    if noun.allSatisfy({ $0.token.isCapitalized && !$0.isOpening }) { return true }
    return last.says(
      "club", "society", "association", "choir", "band", "team", "league", "festival", "museum",
      "library", "school", "university", "group", "circle", "guild", "union", "collective")
  }

  /// The topic with a name, such as `fitness` or `gym`; `nil` where there is none.
  static func named(_ name: String) -> Topic? {
    let words = name.lowercased().split { $0 == " " || $0 == "-" }.map(String.init)
    return entry(for: words).map { topic(file: $0.file) }
  }

  /// A topic that has no words of its own, about any noun.
  ///
  /// - Parameters:
  ///   - noun: What it is about; empty for nothing in particular.
  ///   - like: The name of the topic that lends it words; where it has a noun, one of a general sort.
  /// - Returns: A topic whose words are built from the noun.
  static func general(about noun: String, like: String = "") -> Topic {
    guard !noun.isEmpty else {
      let name = like.isEmpty ? "plain" : like
      return Topic(name: name, sheets: sheets(from: name))
    }
    let families = ["app", "business", "community", "learning", "media", "service", "shop"]
    let name = families.contains(like) ? like : "general"
    let words = noun.split(separator: " ").map(String.init)
    return Topic(name: name, noun: noun, brand: brand(from: words), sheets: sheets(from: name))
  }

  private static func topic(file: Int, noun: String = "") -> Topic {
    let name = "\(TopicTable.files[file].name)"
    return Topic(name: name, noun: noun, sheets: sheets(from: name))
  }

  /// A topic's own words and those of the topics it is like, the general one last.
  private static func sheets(from name: String) -> [TopicSheet] {
    var sheets: [TopicSheet] = []
    var next: String? = name
    var seen: [String] = []
    while let name = next, !seen.contains(name),
      let file = TopicTable.files.first(where: { "\($0.name)" == name })
    {
      let sheet = TopicSheet(reading: file)
      sheets.append(sheet)
      seen.append(name)
      next = sheet.like ?? (name == "general" ? nil : "general")
    }
    return sheets
  }

  /// The words of the noun that a phrase begins with: up to a verb, a preposition or the like.
  private static func nounWords(of phrase: [Word]) -> [Word] {
    var words: [Word] = []
    for (index, word) in phrase.enumerated() {
      let next = index + 1 < phrase.count ? phrase[index + 1] : nil
      switch word.tag {
      case .determiner, .possessive,
        .pronoun where words.isEmpty:
        continue
      case .noun, .name, .adjective, .number, .color: words.append(word)
      case .verb where word.form == .gerund: words.append(word)
      // "bike repair shop": a verb between nouns is one.
      case .verb where !words.isEmpty && (next == nil || next?.isNominal ?? false):
        words.append(word)
      default:
        if !words.isEmpty { return trimmed(words) }
      }
      if words.count == 5 { break }
    }
    return trimmed(words)
  }

  /// The words without adjectives at the end, which belong to nothing.
  private static func trimmed(_ words: [Word]) -> [Word] {
    var words = words
    while let last = words.last, [.adjective, .number, .color].contains(last.tag) {
      words.removeLast()
    }
    return words
  }

  private static func named(
    in words: [Word], isWeak: Bool
  ) -> (file: Int, spans: [Range<Int>], isWeak: Bool)? {
    var found: (file: Int, spans: [Range<Int>], isWeak: Bool)?
    var start = 0
    while start < words.count {
      var end = min(words.count, start + 3)
      while end > start {
        let run = words[start..<end]
        if run.allSatisfy({ $0.token.kind == .word }), let entry = entry(for: run.map(\.lower)),
          entry.isWeak == isWeak
        {
          found = (entry.file, run.map(\.span), isWeak)
          break
        }
        end -= 1
      }
      // Past a name of several words, so that "real estate" is not about estates.
      if found != nil, end < words.count, !isNominal(words[end]) { return found }
      start = max(start + 1, end)
    }
    return found
  }

  private static func isNominal(_ word: Word) -> Bool {
    word.isNominal || word.tag == .adjective || word.form == .gerund
  }

  /// The file that a name belongs to, as it is or in the singular.
  static func entry(for words: [String]) -> (file: Int, isWeak: Bool)? {
    let key = words.joined().utf8.filter { ![UInt8(ascii: "-"), UInt8(ascii: "'")].contains($0) }
    if let entry = lookup(Array(key)) { return entry }
    guard let last = words.last else { return nil }
    let single = Lemmas.singular(last)
    guard single != last else { return nil }
    return entry(for: words.dropLast() + [single])
  }

  private static func lookup(_ key: [UInt8]) -> (file: Int, isWeak: Bool)? {
    var low = 0
    var high = TopicTable.names.count
    while low < high {
      let middle = (low + high) / 2
      if TopicTable.names[middle].key.precedes(key) { low = middle + 1 } else { high = middle }
    }
    guard low < TopicTable.names.count, TopicTable.names[low].key.equals(key) else { return nil }
    return (TopicTable.names[low].file, TopicTable.names[low].isWeak)
  }

  private static let parts: Set<Control.Role> = [
    .navbar, .header, .sidebar, .footer, .toolbar, .hero, .features, .feature, .pricing, .plan,
    .testimonials, .testimonial, .cartLine, .column, .item, .grid,
  ]

  /// A name made of a noun: its words with capitals, without what says that it is a program.
  private static func brand(from words: [String]) -> String {
    var words = words
    while words.count > 1, let last = words.last,
      Lexicon.senses(of: [last.lowercased()]).contains(.medium)
    {
      words.removeLast()
    }
    // A part of a page, such as a footer, is no name for the product whose page it is.
    if let role = ControlLexicon.sense(of: words.map { $0.lowercased() })?.role,
      parts.contains(role)
    {
      return ""
    }
    return words.prefix(3).map(\.capitalizedFirst).joined(separator: " ")
  }
}

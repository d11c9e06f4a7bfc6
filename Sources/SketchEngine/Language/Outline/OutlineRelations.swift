/// What verbs and their like say about who stands over whom.
enum OutlineRelations {
  /// A relation.
  enum Sort: Hashable {
    /// The subject stands over the object: "has", "leads", "is divided into".
    case down
    /// The object stands over the subject: "reports to", "is part of".
    case up
    /// "is": a role, or a kind of thing.
    case equal
    /// "is married to".
    case beside
  }

  /// A relation that begins at a word.
  struct Match {
    let sort: Sort
    let count: Int
    /// Whether it speaks of one thing: "leads", not "lead".
    let isSingular: Bool
    /// Whether it was said in so many words that somebody leads or reports.
    var isRank = false
    /// Whether the passive names who leads: "is headed by".
    var isLedBy = false
  }

  private static let over = FunctionWords.words(
    """
    has have had contains contain includes include comprises comprise holds hold covers cover owns
    encompasses encompass involves involve hosts hosting houses features offers
    containing including comprising having covering needs need requires require wants
    """)
  private static let ranks = FunctionWords.words(
    """
    leads heads manages supervises oversees directs commands employs mentors runs coaches controls
    governs manage supervise oversee direct employ mentor lead leading managing supervising
    overseeing heading managed appoints appoint elects elect hires hire
    """)
  private static let led = FunctionWords.words(
    """
    led headed managed supervised run overseen directed employed chaired guided commanded owned
    governed mentored coached controlled
    """)
  private static let parted = FunctionWords.words(
    """
    divided split broken organized organised separated grouped subdivided structured classified
    sorted categorized categorised
    """)
  private static let parts = FunctionWords.words(
    """
    part child children son sons daughter daughters subordinate subordinates member members branch
    branches kind kinds type types sort sorts form forms subtype subtypes subclass subclasses example
    examples subcategory subcategories subpage subpages offspring descendant descendants
    """)
  private static let heads = FunctionWords.words(
    "parent parents father mother boss supervisor superior ancestor grandfather grandmother")

  /// The relation that begins at a word, if any.
  static func match(in words: [Word], at start: Int) -> Match? {
    guard words.indices.contains(start), words[start].token.kind == .word else { return nil }
    let word = words[start]
    func at(_ offset: Int) -> Word? {
      words.indices.contains(start + offset) ? words[start + offset] : nil
    }
    func says(_ offset: Int, _ options: String...) -> Bool {
      guard let word = at(offset), word.token.kind == .word else { return false }
      return options.contains(word.lower)
    }
    let isSingular = word.lower.hasSuffix("s") && !word.lower.hasSuffix("ss")
    func match(_ sort: Sort, _ count: Int, rank: Bool = false) -> Match {
      Match(sort: sort, count: count, isSingular: isSingular, isRank: rank)
    }
    // "reports directly to", "all belong to".
    if word.says("report", "reports", "reporting", "answer", "answers", "answering") {
      var next = 1
      while says(next, "directly", "straight", "also", "all", "both", "in", "turn") { next += 1 }
      if says(next, "to", "into") { return match(.up, next + 1, rank: true) }
      return nil
    }
    if word.says("belong", "belongs", "belonging"), says(1, "to") { return match(.up, 2) }
    if word.says("work", "works", "working"), says(1, "for", "under") {
      return match(.up, 2, rank: true)
    }
    if word.says("serves", "serve"), says(1, "under") { return match(.up, 2, rank: true) }
    if word.says(
      "fall", "falls", "sit", "sits", "come", "comes", "go", "goes", "hang", "hangs", "live",
      "lives",
      "stand", "stands", "placed", "nested"),
      says(1, "under", "beneath", "below", "underneath")
    {
      return match(.up, 2)
    }
    if word.says("descends", "descend", "descended", "derives", "derive", "evolved", "evolves"),
      says(1, "from")
    {
      return match(.up, 2)
    }
    if word.says("consist", "consists", "consisting"), says(1, "of") { return match(.down, 2) }
    if word.says("made", "composed", "built"), says(1, "of", "up") {
      return match(.down, says(2, "of") ? 3 : 2)
    }
    if word.says(
      "split", "splits", "divides", "divide", "branches", "branch", "forks", "fork", "breaks",
      "break", "subdivides")
      || parted.contains(word.lower)
    {
      var next = 1
      while says(next, "up", "down", "off", "out", "further", "again") { next += 1 }
      if says(next, "into", "in", "to"), at(next + 1) != nil { return match(.down, next + 1) }
      return nil
    }
    if word.says("links", "leads", "link", "lead", "points", "point", "goes", "connects"),
      says(1, "to")
    {
      return match(.down, 2)
    }
    if word.says(
      "connected", "linked", "joined", "attached", "tied", "connect", "connecting", "linking"),
      says(1, "to")
    {
      return match(.down, 2)
    }
    if word.says("such"), says(1, "as"), start > 0 { return match(.down, 2) }
    if word.says("gives", "give"), says(1, "rise"), says(2, "to") { return match(.down, 3) }
    if word.says("followed"), says(1, "by") { return match(.down, 2) }
    if led.contains(word.lower), says(1, "by") {
      var found = match(.up, 2, rank: true)
      found.isLedBy = true
      return found
    }
    if word.says("assisted", "supported", "helped", "backed"), says(1, "by") {
      return match(.down, 2)
    }
    // "a manager over four cooks".
    if word.says("over", "above"), start > 0, words[start - 1].isNominal,
      at(1).flatMap({ NounGroupReader.count($0) }) ?? 0 > 1
    {
      return match(.down, 1, rank: true)
    }
    if word.says("married"), says(1, "to") { return match(.beside, 2) }
    if word.says("marries", "married"), at(1)?.token.isCapitalized == true {
      return match(.beside, 1)
    }
    if word.says("should", "must", "can", "will"), let next = at(1) {
      if next.says("be") { return match(.equal, 2) }
      if over.contains(next.lower) { return match(.down, 2) }
      return nil
    }
    if word.says("is", "are", "was", "were", "gets", "being") {
      return copula(words, at: start)
    }
    if over.contains(word.lower) { return has(words, at: start) }
    if ranks.contains(word.lower) { return rank(words, at: start) }
    return nil
  }

  /// "is part of", "are led by", "is the parent of", "is a".
  private static func copula(_ words: [Word], at start: Int) -> Match? {
    var next = start + 1
    while next < words.count, words[next].says("also", "both", "all", "then", "each", "further") {
      next += 1
    }
    guard next < words.count else { return nil }
    let isSingular = words[start].says("is", "was")
    func match(_ sort: Sort, until end: Int, rank: Bool = false) -> Match {
      Match(sort: sort, count: end - start, isSingular: isSingular, isRank: rank)
    }
    // "is divided into", "are headed by" and the like go on as their verb.
    if let verb = self.match(in: words, at: next), verb.sort != .equal {
      var found = match(verb.sort, until: next + verb.count, rank: verb.isRank)
      found.isLedBy = verb.isLedBy
      return found
    }
    if words[next].says("under", "below", "beneath", "underneath") {
      return match(.up, until: next + 1)
    }
    if words[next].says("above", "over") { return match(.down, until: next + 1) }
    if words[next].says("responsible"), next + 1 < words.count, words[next + 1].says("for") {
      return match(.down, until: next + 2, rank: true)
    }
    if words[next].says("in"), next + 2 < words.count, words[next + 1].says("charge"),
      words[next + 2].says("of")
    {
      return match(.down, until: next + 3, rank: true)
    }
    var noun = next
    while noun < words.count, words[noun].tag == .determiner || words[noun].says("two", "three") {
      noun += 1
    }
    if noun + 1 < words.count, words[noun + 1].says("of") {
      if parts.contains(words[noun].lower) { return match(.up, until: noun + 2) }
      if heads.contains(words[noun].lower) { return match(.down, until: noun + 2) }
    }
    return match(.equal, until: start + 1)
  }

  /// "has", where something follows that can be had.
  private static func has(_ words: [Word], at start: Int) -> Match? {
    guard start + 1 < words.count else { return nil }
    let next = words[start + 1]
    guard next.token.kind != .mark || next.isMark(":") else { return nil }
    if next.says("to", "been") { return nil }
    // "house" and "cover" are also things.
    if words[start].says("cover", "hold", "houses", "features", "offers"), start == 0 { return nil }
    let isSingular = words[start].lower.hasSuffix("s")
    return Match(sort: .down, count: 1, isSingular: isSingular)
  }

  /// "leads", "heads", "manage": verbs that are also nouns need something before and after.
  private static func rank(_ words: [Word], at start: Int) -> Match? {
    guard start > 0, start + 1 < words.count else { return nil }
    let word = words[start]
    let (before, next) = (words[start - 1], words[start + 1])
    guard next.token.kind != .mark, next.tag != .conjunction,
      next.tag != .preposition || next.says("over"), !next.says("who", "each", "below", "there")
    else { return nil }
    // "two deputy heads leave".
    if word.says("leads", "heads", "directs", "coaches", "runs"),
      words[max(0, start - 3)..<start].contains(where: { NounGroupReader.count($0) != nil })
    {
      return nil
    }
    guard match(in: words, at: start + 1) == nil else { return nil }
    let isPerson =
      before.isNominal || before.tag == .pronoun || before.isMark(")", ",")
      || before.tag == .number || before.tag == .adverb
      || before.says("each", "both", "all", "who", "which", "that")
    guard isPerson else { return nil }
    if word.says("managed") { return nil }
    // "HR lead Kofi": a base form follows two or more only.
    if word.says("lead", "direct", "employ", "mentor", "manage") {
      let isMany =
        before.isPlural || before.tag == .pronoun || before.says("each", "both", "all")
        || words[..<start].contains { $0.says("and", "both", "who") }
      guard isMany,
        !(word.says("lead") && next.token.isCapitalized && !before.isPlural && !before.says("who"))
      else { return nil }
    }
    if word.says("leads", "heads", "directs"), before.tag == .number { return nil }
    let isSingular = word.lower.hasSuffix("s")
    return Match(sort: .down, count: 1, isSingular: isSingular, isRank: true)
  }
}

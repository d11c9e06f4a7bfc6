/// Reads things out of words: one, or a list.
struct OutlineDraftReader {
  let words: [Word]
  let tellsPeople: Bool
  /// Whether "to" ends a name, as after "reports to … and B to C".
  var endsAtTo = false
  /// Whether "put" and the like end a name, as after "under the roof put …".
  var endsAtVerbs = false

  func at(_ index: Int) -> Word? { words.indices.contains(index) ? words[index] : nil }

  func says(_ index: Int, _ options: String...) -> Bool {
    guard let word = at(index), word.token.kind == .word else { return false }
    return options.contains(word.lower)
  }

  /// Words for the place of the one over all others, and how many they are.
  func rootPlace(at index: Int) -> Int? {
    guard says(index, "at", "on", "in", "as") else { return nil }
    var next = index + 1
    if at(next)?.tag == .determiner { next += 1 }
    if says(next, "very") { next += 1 }
    guard
      says(
        next, "top", "middle", "center", "centre", "root", "head", "central", "main", "core",
        "trunk", "heart")
    else { return nil }
    next += 1
    while says(next, "node", "topic", "idea", "concept", "theme", "item", "element", "level") {
      next += 1
    }
    return next - index
  }

  /// Whether an "and" stands between things rather than within a name.
  func separates(_ index: Int) -> Bool {
    guard let word = at(index), word.says("and", "or", "plus", "&") || word.isMark("&", "+") else {
      return false
    }
    if word.isMark("&", "+") || word.says("&") {
      // "R & D" is a name where a list goes on with commas.
      return !hasComma(around: index)
    }
    if at(index - 1)?.isMark(",") == true
      || says(index + 1, "the", "each", "every", "one", "two", "three")
    {
      return true
    }
    if let next = at(index + 1), next.tag == .number || next.token.kind == .number { return true }
    // "food and drinks, music and games": only the last one of a list with commas separates.
    var depth = 0
    var later = index + 1
    while let next = at(later) {
      if next.isMark("(") { depth += 1 }
      if next.isMark(")") {
        depth -= 1
        if depth < 0 { break }
      }
      if depth == 0 {
        if next.isMark(":", ";", ".") || next.tag == .arrow { break }
        if OutlineRelations.match(in: words, at: later) != nil { break }
        if next.isMark(",") {
          // What follows the comma may be a clause of its own.
          let tail = words[(later + 1)...].prefix { !$0.isMark(",", ";", ":", ".") }
          let goesOn =
            !tail.indices.contains { OutlineRelations.match(in: words, at: $0) != nil }
            && !tail.contains { $0.says("each", "with", "who", "which") || $0.tag == .arrow }
          return !(goesOn && startsList(before: index))
        }
      }
      later += 1
    }
    return true
  }

  /// Whether the list so far is apart by commas only, or just begins.
  private func startsList(before index: Int) -> Bool {
    var before = index - 1
    while let word = at(before) {
      if word.isMark(",", ":", ";", "(") { return true }
      if word.says("and", "or", "with") { return word.says("with") }
      if OutlineRelations.match(in: words, at: before) != nil { return true }
      before -= 1
    }
    return true
  }

  private func hasComma(around index: Int) -> Bool {
    words.contains { $0.isMark(",") }
  }

  /// Whether a thing ends before a word.
  private func ends(_ index: Int, _ draft: OutlineDraft) -> Bool {
    guard let word = at(index) else { return true }
    if word.token.kind == .mark,
      !(word.isMark("/", "'", "-", "–", "#", "%", "+", "·", "&", "’", "?", "!") && !isDash(index))
    {
      if word.isMark("+", "&") { return separates(index) }
      if word.isMark(".") {
        return word.token.isSpaced || at(index + 1) == nil || at(index + 1)?.token.isSpaced == true
      }
      return true
    }
    if isDash(index) { return true }
    if word.tag == .arrow { return true }
    if separates(index) { return true }
    if word.says("with"), takesWith(index) { return false }
    if word.says("with", "who", "whose", "while", "whereas", "but", "namely", "then") {
      return true
    }
    if word.says("which", "that") { return true }
    if word.says("under", "below", "beneath", "underneath") { return true }
    if word.says("each", "apiece", "respectively") { return true }
    if draft.isEach, startsCounted(index) { return true }
    if isIdleVerb(index) { return true }
    if endsAtTo, word.says("to") { return true }
    if word.says("into", "there") { return true }
    if endsAtVerbs,
      word.says(
        "put", "add", "place", "list", "show", "we", "you", "should", "insert", "sits", "sit", "go",
        "goes", "come", "comes", "stand", "stands")
    {
      return true
    }
    if word.says("should", "must", "can", "will"),
      says(index + 1, "be", "have", "contain", "include")
    {
      return true
    }
    if rootPlace(at: index) != nil { return true }
    if word.says("in"), color(at: index + 1) != nil { return true }
    if word.says("such"), says(index + 1, "as") { return true }
    if word.says("as"), isStructure(at: index + 1) { return true }
    return OutlineRelations.match(in: words, at: index) != nil
  }

  /// "playing with others", "contact with colleagues": with whom belongs to the name.
  private func takesWith(_ index: Int) -> Bool {
    guard let before = at(index - 1), before.token.kind == .word, let next = at(index + 1),
      next.isNominal || next.tag == .pronoun, !next.token.isCapitalized
    else { return false }
    let isOver = at(index + 2).map { $0.token.kind == .mark || $0.says("and", "or") } ?? true
    guard isOver else { return false }
    // "flour with salt and yeast": what it has may be a list.
    if at(index + 2)?.says("and", "or") == true { return false }
    return before.lower.hasSuffix("ing") && before.lower.utf8.count > 5
      || Self.relational.contains(Lemmas.singular(before.lower))
  }

  /// Nouns of what is between some and others.
  private static let relational = FunctionWords.words(
    """
    contact relation relationship trouble problem experience conflict communication cooperation
    collaboration exchange meeting talk friendship partnership
    """)

  /// "under whom two pilots work": a verb that only says that they are there, at the end.
  func isIdleVerb(_ index: Int) -> Bool {
    says(index, "work", "works", "sit", "sits", "stand", "stands", "serve", "serves")
      && (at(index + 1) == nil || at(index + 1)?.isMark(",", ";", ".") == true)
      && words[..<index].contains { $0.says("under", "below", "beneath", "whom", "where") }
  }

  /// Whether a clause ends with a verb that only says that they are there.
  func endsIdly(from start: Int) -> Bool {
    let end = words[start...].firstIndex { $0.isMark(",", ";", ".") } ?? words.count
    return end > start + 1 && isIdleVerb(end - 1)
  }

  /// "under each captain three pilots": a number before a plural begins what is counted.
  private func startsCounted(_ index: Int) -> Bool {
    guard let (count, length) = number(at: index), count > 1 else { return false }
    return words[(index + length)...].prefix(3).contains { $0.isPlural }
  }

  func isDash(_ index: Int) -> Bool {
    guard let word = at(index), word.isMark("-", "–", "—") else { return false }
    return word.token.isSpaced && at(index + 1)?.token.isSpaced ?? true || word.text == "—"
  }

  func isStructure(at index: Int) -> Bool {
    var next = index
    while at(next)?.tag == .determiner || at(next)?.tag == .possessive || says(next, "main") {
      next += 1
    }
    guard let word = at(next), word.token.kind == .word else { return false }
    return OutlineDraft.structure.contains(Lemmas.singular(word.lower))
  }

  func color(at index: Int) -> (color: Color, length: Int)? {
    words.indices.contains(index) ? NounGroupReader(words).color(at: index) : nil
  }

  /// The thing that begins at a word, and where the words after it begin.
  func draft(at start: Int) -> (draft: OutlineDraft, end: Int)? {
    var draft = OutlineDraft([])
    var index = start
    var spans: [Range<Int>] = []
    while let word = at(index), index - start < 4 {
      if word.says("each", "every") {
        draft.isEach = true
        if says(index + 1, "of") {
          while at(index + 1)?.tag != nil,
            says(index + 1, "of", "them", "these", "those", "the", "which", "whom")
          {
            index += 1
          }
        }
      } else if word.says("the", "this", "that", "these", "those", "said"),
        word.tag == .determiner || word.says("the")
      {
        draft.isDefinite = true
      } else if word.says("both", "all"), says(index + 1, "of", "the") {
      } else if word.says("of"), draft.isEach || says(index - 1, "both", "all") {
      } else if word.tag == .determiner && word.says("a", "an", "another", "some", "any") {
        // "A has children B and C" speaks of a thing called A.
        if word.text == "A", index > 0 || self.words.count > 1,
          at(index + 1)?.token.kind == .mark || at(index + 1)?.tag == .arrow
            || says(index + 1, "and", "is")
            || OutlineRelations.match(in: self.words, at: index + 1) != nil
        {
          break
        }
        draft.isIndefinite = true
      } else if word.says("team", "group", "staff", "crew", "pool", "set"), says(index + 1, "of"),
        number(at: index + 2) != nil
      {
        index += 1
      } else if word.tag == .possessive
        || word.says("his", "its", "their") && at(index + 1)?.isNominal == true
      {
        draft.isDefinite = draft.isDefinite || false
      } else if word.says(
        "also", "further", "then", "only", "just", "called", "named", "labelled", "labeled")
      {
      } else {
        break
      }
      spans.append(word.span)
      index += 1
    }
    if let word = at(index), let (count, length) = number(at: index), isCounted(index + length) {
      draft.count = count
      spans.append(word.span)
      index += length
    }
    var words: [Word] = []
    while let word = at(index) {
      if words.isEmpty {
        guard word.token.kind != .mark || word.isMark("/", "#") else { break }
        // A thing may begin with a verb's form: "lead designer".
        guard !draft.isEach || word.isNominal || word.tag == .pronoun else { break }
        if draft.isEach, OutlineRelations.match(in: self.words, at: index) != nil { break }
        if word.tag == .arrow
          || word.says("with", "who", "which", "and", "under", "below", "beneath")
        {
          break
        }
      } else if ends(index, draft) {
        break
      } else if word.says("called", "named", "labelled", "labeled", "titled"), at(index + 1) != nil
      {
        spans += words.map(\.span)
        words = []
        draft.count = nil
        index += 1
        continue
      } else if word.tag == .quoted, words.allSatisfy({ !$0.token.isCapitalized }) {
        spans += words.map(\.span)
        words = []
        draft.count = nil
      }
      words.append(word)
      index += 1
      if word.tag == .quoted { break }
    }
    guard !words.isEmpty || draft.isEach else { return nil }
    draft.words = named(words, &draft)
    draft.spans = spans + words.map(\.span)
    takeTail(&draft, &index)
    return (draft, max(index, start + 1))
  }

  /// How many, and in how many words: "3", "twenty five", "a dozen".
  private func number(at index: Int) -> (Int, Int)? {
    guard let word = at(index), let count = NounGroupReader.count(word) else { return nil }
    if says(index, "a", "an", "one"), says(index + 1, "or", "of") { return nil }
    if says(index + 1, "of"), says(index, "couple", "pair", "dozen") { return (count, 2) }
    return (count, 1)
  }

  private func isCounted(_ index: Int) -> Bool {
    guard let next = at(index), next.token.kind == .word else { return false }
    return !next.says("of", "and", "to", "or")
      && OutlineRelations.match(in: words, at: index) == nil
      && next.token.kind != .number
  }

  /// Without the group word before names: "the branches Tent, Food", "departments HR and IT".
  private func named(_ words: [Word], _ draft: inout OutlineDraft) -> [Word] {
    if words.count > 1, words[0].says("wife", "husband", "spouse", "partner") {
      draft.isPartner = true
      return Array(words.dropFirst())
    }
    if words.count > 1,
      words[0].says("son", "daughter", "child", "brother", "sister", "kid", "baby", "cousin"),
      words[1].token.isCapitalized
    {
      return Array(words.dropFirst())
    }
    // "sub-branches carrots, peas", "branches for rain and snow": the group word is no part.
    let lead = words.prefix {
      isGroup($0) || $0.says("main", "possible", "typical") && $0.token.kind == .word
    }
    if let last = lead.last, lead.count < words.count, isGroup(last),
      last.isPlural
        || words[lead.count].token.kind == .number
          && last.says("child", "node", "leaf", "root", "parent")
    {
      var rest = words.dropFirst(lead.count)
      if rest.count > 1, let next = rest.first,
        next.says("for", "about", "on", "like", "of", "named", "called", "are", "being", "such")
      {
        if next.says("of"), !(last.says("branches", "sub-branches", "children", "nodes")) {
          return words
        }
        rest = rest.dropFirst()
        if rest.first?.says("as") == true { rest = rest.dropFirst() }
        while rest.count > 1, rest.first?.tag == .determiner { rest = rest.dropFirst() }
      }
      draft.count = nil
      return Array(rest)
    }
    // "regional heads for North, South": one for each.
    if let cut = words.firstIndex(where: { $0.says("for", "of") }), cut > 0, cut + 1 < words.count,
      words[cut - 1].isPlural, words[..<cut].allSatisfy({ !$0.token.isCapitalized }),
      words[(cut + 1)...].allSatisfy({ $0.token.isCapitalized || $0.tag == .quoted }),
      let end = self.words.firstIndex(where: { $0.span == words[words.count - 1].span }),
      at(end + 1)?.isMark(",") == true || says(end + 1, "and"),
      self.words[(end + 1)...].first(where: { !$0.isMark(",") && !$0.says("and") })?.token
        .isCapitalized == true
    {
      return Array(words[(cut + 1)...])
    }
    guard words.count > 1,
      let first = words.indices.dropFirst().first(where: {
        words[$0].token.isCapitalized || words[$0].tag == .quoted || words[$0].token.kind == .number
      }), !words[0].token.isCapitalized || first == 1
    else { return words }
    let head = words[..<first]
    guard let last = head.last, last.token.kind == .word,
      !words[0].token.isCapitalized || first > 1 || isGroup(last)
    else { return words }
    let isPlural =
      last.isPlural && head.count <= 3 && head.allSatisfy { !$0.token.isCapitalized }
      && !head.contains { $0.tag == .preposition }
    guard
      isPlural || isGroup(last) && !last.token.isCapitalized && words[first].token.kind != .number
    else {
      return words
    }
    draft.count = nil
    return Array(words[first...])
  }

  private func isGroup(_ word: Word) -> Bool {
    OutlineDraft.structure.contains(Lemmas.singular(word.lower))
      && !word.says(
        "people", "son", "daughter", "employee", "idea", "step", "part", "report", "class")
  }

  /// "each", "below", "at the top", "in red" after a thing.
  private func takeTail(_ draft: inout OutlineDraft, _ index: inout Int) {
    while let word = at(index) {
      if word.says("each", "apiece"), !says(index + 1, "with", "of"), isOver(index + 1) {
        draft.isForEach = true
        index += 1
      } else if word.says("below", "beneath", "underneath", "under"), isPointingBack(index + 1) {
        draft.isBelowLast = true
        index += 1
        while let next = at(index),
          next.tag == .pronoun || next.tag == .possessive || next.says("each", "that", "it", "them")
        {
          if next.says("each") { draft.isForEach = true }
          index += 1
        }
      } else if let count = rootPlace(at: index) {
        draft.isRoot = true
        draft.spans += words[index..<index + count].map(\.span)
        index += count
      } else if word.says("in"), let color = color(at: index + 1) {
        draft.fill = color.color
        draft.spans += words[index..<index + 1 + color.length].map(\.span)
        index += 1 + color.length
      } else if word.says("as"), isStructure(at: index + 1) {
        let start = index
        defer { draft.spans += words[start..<index].map(\.span) }
        index += 1
        while at(index)?.tag == .determiner || at(index)?.tag == .possessive || says(index, "main")
        { index += 1 }
        index += 1
      } else if word.says("respectively") {
        index += 1
      } else {
        return
      }
    }
  }

  private func isOver(_ index: Int) -> Bool {
    guard let next = at(index) else { return true }
    return next.token.kind == .mark || next.tag == .conjunction
  }

  /// Whether "below" speaks of what was said just before: "two mates below", "… under her".
  private func isPointingBack(_ index: Int) -> Bool {
    guard let next = at(index) else { return true }
    if next.isMark(",", ".", ";", ")") || next.tag == .conjunction && !next.says("&") {
      return true
    }
    let isPronoun =
      next.tag == .pronoun || next.tag == .possessive
      || next.says("that", "it", "them", "him", "her")
    let isEach = next.says("each") && (isOver(index + 1) || says(index + 1, "of"))
    return (isPronoun || isEach) && (isOver(index + 1) || isEach)
  }

  /// A list of things, each perhaps with others in brackets or after "with".
  func list() -> [OutlineDraft] {
    var list: [OutlineDraft] = []
    var index = 0
    var comma = false
    while let word = at(index) {
      if word.isMark(",", ";") {
        comma = true
        index += 1
      } else if separates(index) {
        comma = false
        index += 1
      } else if word.isMark("(") {
        let end = closing(index)
        let inner = Array(words[(index + 1)..<end])
        if !list.isEmpty { Self.take(inner, into: &list[list.count - 1], tellsPeople: tellsPeople) }
        index = min(end + 1, words.count)
      } else if word.says("with"), !list.isEmpty {
        let rest = Array(words[(index + 1)...])
        list[list.count - 1].inner += OutlineDraftReader(words: rest, tellsPeople: tellsPeople)
          .list()
        return list
      } else if let (draft, end) = draft(at: index) {
        var draft = draft
        draft.followsComma = comma
        list.append(draft)
        index = end
      } else {
        index += 1
      }
    }
    return tellsPeople ? Self.joined(list) : list
  }

  /// Where a bracket closes.
  func closing(_ open: Int) -> Int {
    var depth = 0
    for index in open..<words.count {
      if words[index].isMark("(") { depth += 1 }
      if words[index].isMark(")") {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return words.count
  }

  /// Takes what stands in brackets after a thing: a note, a number, a role or what stands under it.
  static func take(_ inner: [Word], into draft: inout OutlineDraft, tellsPeople: Bool) {
    guard !inner.isEmpty else { return }
    draft.spans += inner.map(\.span)
    if inner.count == 1, let count = NounGroupReader.count(inner[0]),
      draft.words.last?.isPlural == true
    {
      draft.count = count
      return
    }
    if let color = NounGroupReader(inner).color(at: 0), color.length == inner.count {
      draft.fill = color.color
      return
    }
    let isNote =
      inner.contains { $0.token.kind == .number && $0.text.count >= 4 }
      || inner.count == 1 && inner[0].token.kind == .number
      || inner.count == 2 && inner[0].token.kind == .number && tellsPeople && draft.count == nil
        && inner[1].says("people", "persons", "members", "staff", "employees", "heads")
    if isNote {
      draft.detail = inner
      return
    }
    let list = OutlineDraftReader(words: inner, tellsPeople: tellsPeople).list()
    if tellsPeople, list.count == 1, list[0].count == nil {
      if PersonRole.isName(inner), !PersonRole.isName(draft.words) {
        draft.detail = draft.words
        draft.words = inner
      } else {
        draft.detail = inner
      }
      return
    }
    let isCounted = draft.count == list.count && list.count > 1
    if draft.isStructure || isCounted {
      draft.inner = list
      draft.count = nil
      draft.words = []
      return
    }
    draft.inner += list
  }

  /// A name and the role after it as one: "Ada Byron, the head of research".
  static func joined(_ list: [OutlineDraft]) -> [OutlineDraft] {
    var joined: [OutlineDraft] = []
    for draft in list {
      if let last = joined.last, last.isIndefinite, draft.followsComma, draft.count == nil,
        last.detail.isEmpty, last.count == nil, PersonRole.isRole(last.words),
        last.words.allSatisfy({ !$0.token.isCapitalized || $0.text == $0.text.uppercased() }),
        PersonRole.isName(draft.words)
      {
        joined[joined.count - 1].detail = last.words
        joined[joined.count - 1].words = draft.words
        joined[joined.count - 1].spans += draft.spans
      } else if let last = joined.last, draft.followsComma, draft.count == nil, last.detail.isEmpty,
        last.count == nil, PersonRole.isName(last.words), PersonRole.isRole(draft.words),
        PersonRole.split(draft.words) == nil
      {
        joined[joined.count - 1].detail = draft.words
        joined[joined.count - 1].spans += draft.spans
      } else {
        joined.append(draft)
      }
    }
    return joined
  }
}

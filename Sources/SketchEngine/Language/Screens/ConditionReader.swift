/// Reads the condition of a screen out of a sentence, and leaves the rest.
///
/// Only what speaks of the screen is taken; an alert, a toast or a spinner that is named is a
/// control like any other.
struct ConditionReader {
  private var words: [Word]
  private let isFirst: Bool
  private(set) var conditions: [ScreenCondition] = []

  /// - Parameters:
  ///   - words: A sentence.
  ///   - isFirst: Whether the screen is named in it.
  /// - Returns: The words that are left, and the conditions.
  static func read(
    _ words: [Word], isFirst: Bool
  ) -> (rest: [Word], conditions: [ScreenCondition]) {
    var reader = ConditionReader(words: words, isFirst: isFirst)
    reader.read()
    return (reader.words, reader.conditions)
  }

  private init(words: [Word], isFirst: Bool) {
    self.words = words
    self.isFirst = isFirst
  }

  private mutating func read() {
    var index = 0
    while index < words.count {
      guard words[index].token.kind == .word,
        case (let range, var condition)? = found(at: index), !range.isEmpty
      else {
        index += 1
        continue
      }
      condition.span =
        words[range.lowerBound].span
        .lowerBound..<words[range.upperBound - 1].span
        .upperBound
      take(range, condition)
      index = min(index, range.lowerBound)
    }
  }

  /// Takes the words out, with what ties them to the rest.
  private mutating func take(_ range: Range<Int>, _ condition: ScreenCondition) {
    var start = range.lowerBound
    let isLast =
      range.upperBound >= words.count || words[range.upperBound].isMark(",", ";", ".", ")")
    while start > 0 {
      let before = words[start - 1]
      let ties =
        before.tag == .determiner || before.tag == .possessive
        || before.says(
          "with", "showing", "shows", "show", "in", "displaying", "has", "having", "and", "but",
          "still", "its", "while")
        || before.isMark(",", "-", "–", "—", ":", "(")
      guard ties, isLast || before.tag == .determiner || before.tag == .possessive else { break }
      start -= 1
    }
    var end = range.upperBound
    if start < range.lowerBound, words[start].isMark("("), end < words.count, words[end].isMark(")")
    {
      end += 1
    }
    words.removeSubrange(start..<end)
    conditions.append(condition)
  }

  private typealias Found = (Range<Int>, ScreenCondition)

  private func found(at index: Int) -> Found? {
    named(at: index) ?? loading(at: index) ?? nothing(at: index) ?? offline(at: index)
      ?? failing(at: index) ?? ended(at: index)
  }

  private func at(_ index: Int) -> Word? { words.indices.contains(index) ? words[index] : nil }

  // MARK: Conditions by name

  private static let names: [String: ScreenCondition.Kind] = [
    "empty": .empty, "blank": .empty, "zero": .empty, "loading": .loading, "error": .error,
    "failure": .error, "failed": .error, "success": .success, "successful": .success,
    "offline": .offline, "skeleton": .loading,
  ]

  /// "empty state", "in its error state", "the loading version of a profile".
  private func named(at index: Int) -> Found? {
    guard let kind = Self.names[words[index].lower],
      at(index + 1)?.says("state", "version", "variant") == true
    else { return nil }
    var end = index + 2
    // "Empty state of the inbox" alone is that screen; so is "an empty state" in a list of parts.
    if kind == .empty, !isSaidOfScreen(before: index) { return nil }
    if at(end)?.says("of", "for") == true {
      end += 1
    } else if kind == .empty, !endsPart(end), at(end)?.says("with") != true {
      return nil
    }
    return (index..<end, ScreenCondition(kind: kind))
  }

  /// Whether something is named before that can be empty; a page alone is nothing yet.
  private func isSaidOfScreen(before index: Int) -> Bool {
    words[..<index].contains { word in
      word.isNominal && !Self.isOrder(word) && !word.says("page", "screen", "app", "website")
    }
  }

  private static func isOrder(_ word: Word) -> Bool {
    word.tag == .determiner || word.tag == .politeness || word.tag == .pronoun
      || word.says("create", "draw", "make", "design", "show", "sketch", "give", "for", "wireframe")
  }

  private func endsPart(_ index: Int) -> Bool {
    guard let next = at(index) else { return true }
    return next.isMark(",", ";", ".", ")", ":") || next.says("and", "screen", "page", "view")
  }

  // MARK: Loading

  private func loading(at index: Int) -> Found? {
    let word = words[index]
    if word.says("while", "when", "as", "until"),
      let verb = words[index...].prefix(6).firstIndex(where: {
        $0.says("loading", "loads", "load", "fetched", "fetching", "refreshing")
      }),
      words[(index + 1)..<verb].allSatisfy({ part in
        part.tag == .determiner || part.tag == .pronoun || part.tag == .auxiliary
          || part.tag == .adverb
          || part.says(
            "it", "its", "page", "screen", "data", "content", "everything", "is", "are", "being",
            "still", "they", "the", "results", "items")
      })
    {
      return (index..<verb + 1, ScreenCondition(kind: .loading))
    }
    guard word.says("loading"), isFirst else { return nil }
    if let next = at(index + 1), next.isNominal || next.tag == .adjective {
      let isOwn = next.says(
        "screen", "page", "state", "spinner", "indicator", "bar", "animation", "skeleton", "icon",
        "message", "please", "dialog", "overlay", "view", "button", "text", "progress", "wheel",
        "popup", "modal", "ring", "dock", "bay", "ui")
      guard !isOwn, words[..<index].allSatisfy(Self.isOrder) else { return nil }
      return (index..<index + 1, ScreenCondition(kind: .loading))
    }
    // "dashboard (loading)", "profile page, loading", "feed, still loading".
    guard index > 0, endsPart(index + 1),
      words[index - 1].isMark(",", "(", "-", "–", "—")
        || words[index - 1].says("still", "is", "page", "screen", "dashboard", "view", "currently")
    else { return nil }
    return (index..<index + 1, ScreenCondition(kind: .loading))
  }

  // MARK: Nothing there

  /// "no results", "without any messages yet", "when there are no orders".
  private func nothing(at index: Int) -> Found? {
    var start = index
    if words[index].says("when", "if", "where", "while"), at(index + 1)?.says("there") == true {
      start += 3
    }
    guard let no = at(start), no.says("no", "zero", "without", "nothing") else { return nil }
    if no.says("nothing") {
      guard words[..<index].contains(where: { $0.isNominal && !$0.says("page", "screen") }),
        at(start + 1)?.says("found", "here", "yet") == true, isFirst
      else { return nil }
      return (index..<start + 2, ScreenCondition(kind: .empty, message: "nothing found"))
    }
    var noun = start + 1
    if at(noun)?.says("any") == true { noun += 1 }
    var last = noun
    while let next = at(last + 1), next.isNominal, at(last)?.isNominal == true,
      next.token.kind == .word, next.tag != .quoted, !next.says("screen", "page", "state", "view")
    {
      last += 1
    }
    guard let thing = at(last), thing.isNominal, thing.token.kind == .word else { return nil }
    guard
      start > index
        || words[..<index].contains(where: {
          $0.isNominal && !Self.isOrder($0) && !$0.says("page", "screen", "app", "website")
        })
    else { return nil }
    let isFound = at(last + 1)?.says("yet", "found", "left", "available") == true
    let isTelling = thing.says("results", "matches", "hits", "result")
    guard isFound || isTelling || start > index else { return nil }
    var end = last + (isFound ? 2 : 1)
    let name = words[noun...last].map(\.text).joined(separator: " ")
    if at(end)?.says("state", "message", "screen") == true { end += 1 }
    let message = "no \(name)" + (isFound ? " " + words[last + 1].lower : "")
    return (index..<end, ScreenCondition(kind: .empty, message: message, targets: [name]))
  }

  // MARK: Offline

  private func offline(at index: Int) -> Found? {
    if words[index].says("offline") {
      guard at(index + 1)?.says("banner", "mode", "notice", "bar", "message") == true,
        index > 0 || isFirst, words[..<index].contains(where: \.isNominal)
      else { return nil }
      return (index..<index + 2, ScreenCondition(kind: .offline))
    }
    if words[index].says("while", "when"),
      let word = words[index...].prefix(5).firstIndex(where: {
        $0.says("offline")
      }), words[..<index].contains(where: \.isNominal)
    {
      return (index..<word + 1, ScreenCondition(kind: .offline))
    }
    return nil
  }

  // MARK: Errors

  /// "a wrong password error", "validation errors on email and phone", "a network error message".
  private func failing(at index: Int) -> Found? {
    guard words[index].says("error", "errors"), !words[..<index].contains(where: { $0.isMark(":") })
    else { return nil }
    var start = index
    while start > 0, start > index - 5, describes(words[start - 1]) { start -= 1 }
    let said = words[start..<index]
    var end = index + 1
    let hasNoun = at(end)?.says("message", "messages", "text", "notice") == true
    if hasNoun { end += 1 }
    var condition = ScreenCondition(kind: .error)
    condition.message = said.map(\.text).joined(separator: " ")
    if let next = at(end), next.says("state", "screen", "page", "dialog", "toast", "alert", "code")
    {
      return nil
    }
    var quote = end
    if at(quote)?.says("saying", "reading", "that", "says") == true { quote += 1 }
    if at(quote)?.isMark(":") == true { quote += 1 }
    if let text = at(quote), text.tag == .quoted {
      // With no field to stand at, a message in quotes is a text like others.
      guard let fields = fields(after: quote + 1) else { return nil }
      condition.message = text.text
      condition.isQuoted = true
      condition.targets = fields.names
      return (start..<fields.end, condition)
    }
    if let fields = fields(after: end) {
      condition.targets = fields.names
      return (start..<fields.end, condition)
    }
    let isTied =
      at(start - 1).map { before in
        before.tag == .determiner || before.isMark(",", "-", "–", "—", "(")
          || before.says("with", "showing", "has", "and", "displaying", "shows")
      } ?? true
    guard isTied, !said.isEmpty, endsPart(end), isFirst || hasNoun else { return nil }
    return (start..<end, condition)
  }

  private func describes(_ word: Word) -> Bool {
    guard word.token.kind == .word || word.token.kind == .number, word.tag != .quoted else {
      return false
    }
    return word.isNominal || word.tag == .adjective || word.tag == .number
      || word.tag == .verb && word.form != .gerund && !word.says("show", "shows", "has", "have")
      || word.says("not", "missing", "no", "connection")
  }

  /// "on email and password", "under the card number field": where the words end.
  private func fields(after start: Int) -> (names: [String], end: Int)? {
    guard let preposition = at(start),
      preposition.says("on", "for", "under", "below", "at", "beside", "next")
    else { return nil }
    var index = start + (preposition.says("next") ? 2 : 1)
    var names: [String] = []
    var current: [String] = []
    while let word = at(index) {
      if word.tag == .determiner || word.says("field", "fields", "input", "inputs", "both") {
        index += 1
        continue
      }
      if word.says("and", "or") || word.isMark(",") {
        // What comes after a comma must be a field too, or the list ends here.
        guard let next = words[(index + 1)...].first(where: { $0.tag != .determiner }),
          next.tag != .quoted,
          FieldNouns.names(next.lower) || FieldNouns.role(of: next.lower) != nil
        else { break }
        if !current.isEmpty { names.append(current.joined(separator: " ")) }
        current = []
        index += 1
        continue
      }
      guard word.isNominal, word.token.kind == .word || word.tag == .quoted else { break }
      current.append(word.text)
      index += 1
    }
    if !current.isEmpty { names.append(current.joined(separator: " ")) }
    let isField = names.contains { name in
      FieldNouns.names(name) || FieldNouns.role(of: name) != nil
        || name.split(separator: " ").contains { FieldNouns.names(String($0)) }
    }
    return names.isEmpty || !isField ? nil : (names, index)
  }

  // MARK: How something ended

  private static let bad = FunctionWords.words("failed declined rejected expired denied refused")
  private static let good = FunctionWords.words(
    "succeeded successful completed approved accepted sent received")

  /// "payment declined", "upload failed screen", "message sent page": said of what the page is for.
  private func ended(at index: Int) -> Found? {
    let word = words[index]
    let isBad = Self.bad.contains(word.lower)
    guard isFirst, index > 0, isBad || Self.good.contains(word.lower),
      words[index - 1].isNominal || words[index - 1].tag == .verb,
      words[index - 1].tag != .quoted,
      ScreenTemplates.name(in: words, at: index - 1)?.count ?? 0 < 2
    else { return nil }
    var end = index + 1
    let isScreen = at(end)?.says("screen", "page", "state", "view", "message", "error") == true
    if isScreen { end += 1 }
    guard endsPart(end) || at(end)?.says("with") == true else { return nil }
    var start = index - 1
    while start > 0, words[start - 1].isNominal, words[start - 1].token.kind == .word,
      words[start - 1].tag != .quoted
    {
      start -= 1
    }
    let isAll = words[..<start].allSatisfy(Self.isOrder)
    guard isAll && isScreen || start > 0 && words[start - 1].isMark(",", "-", "–", "—", "(") else {
      return nil
    }
    var condition = ScreenCondition(kind: isBad ? .error : .success)
    condition.message = words[start...index].map(\.text).joined(separator: " ")
    condition.isWhole = isAll
    return (start..<end, condition)
  }
}

/// Who takes part in a sequence, in order, and how they are recognized when they are named again.
struct Cast {
  /// Somebody or something that takes part.
  struct Member: Hashable {
    var label: String
    var shape: NodeShape
    /// Its names, each as words in lower case, the last in the singular.
    var keys: [[String]]
    /// Whether the prompt lists it, rather than just mentioning it.
    var isDeclared: Bool
    /// Where it was named first.
    var span: Range<Int>
  }

  private(set) var members: [Member] = []

  /// The member that goes by a name, if there is one.
  func index(of name: [String]) -> Int? {
    members.firstIndex { $0.keys.contains(name) }
  }

  /// Adds a member unless it is there.
  ///
  /// - Parameters:
  ///   - label: Its name as typed.
  ///   - shape: What it is, where that was said.
  ///   - isDeclared: Whether the prompt lists it.
  ///   - span: Where it stood.
  /// - Returns: Its position.
  @discardableResult
  mutating func add(
    _ label: String, shape: NodeShape? = nil, isDeclared: Bool, at span: Range<Int>
  ) -> Int? {
    let key = Self.key(of: label)
    guard !key.isEmpty else { return nil }
    if let known = index(of: key) {
      if let shape { members[known].shape = shape }
      if span.lowerBound < members[known].span.lowerBound { members[known].span = span }
      return known
    }
    members.append(
      Member(
        label: Self.display(label), shape: shape ?? PartyNouns.shape(of: key), keys: [key],
        isDeclared: isDeclared, span: span))
    return members.count - 1
  }

  /// Gives a member another name.
  mutating func name(_ member: Int, also alias: String) {
    guard members.indices.contains(member) else { return }
    members[member].keys.append(Self.key(of: alias))
  }

  /// Puts listed members first, the others in the order they were mentioned.
  mutating func sortByMention() {
    members = members.enumerated().sorted { a, b in
      if a.element.isDeclared != b.element.isDeclared { return a.element.isDeclared }
      if a.element.isDeclared { return a.offset < b.offset }
      return (a.element.span.lowerBound, a.offset) < (b.element.span.lowerBound, b.offset)
    }.map(\.element)
  }

  /// Whether a member is a person.
  func isPerson(_ member: Int) -> Bool {
    members.indices.contains(member) && members[member].shape == .actor
  }

  // MARK: Recognizing

  /// The member that is named at a position, and where its name ends.
  ///
  /// - Parameters:
  ///   - words: A sentence.
  ///   - start: Where the name would begin; an article may stand there.
  ///   - asSubject: Whether a verb may follow, even one that could be a noun as well.
  /// - Returns: The member's position and the position after its name, or `nil`.
  func match(_ words: [Word], at start: Int, asSubject: Bool = false) -> (member: Int, end: Int)? {
    guard words.indices.contains(start) else { return nil }
    var index = start
    if words[index].tag == .determiner || words[index].tag == .possessive
      || words[index].says("both", "same"), !matchesWhole(words, at: index)
    {
      index += 1
      if words.indices.contains(index), words[index].says("same", "original") { index += 1 }
    }
    let isDefinite = index > start
    var best: (member: Int, end: Int)?
    for (number, member) in members.enumerated() {
      for key in member.keys {
        guard let end = end(of: key, in: words, at: index), end > best?.end ?? 0 else { continue }
        if Self.goesOn(words, at: end, asSubject: asSubject) { continue }
        best = (number, end)
      }
    }
    return best
      ?? ((isDefinite || asSubject) && words.indices.contains(start)
        && !words[start].says("a", "an")
        ? shortened(words, at: index, asSubject: asSubject) : nil)
  }

  /// The members that a plural stands for: "both nodes", where there are a node A and a node B.
  func several(_ words: [Word], at start: Int) -> (members: [Int], end: Int)? {
    var index = start
    while words.indices.contains(index),
      words[index].tag == .determiner || words[index].says("both", "all", "two", "three", "of")
    {
      index += 1
    }
    guard words.indices.contains(index), Lemmas.isPlural(words[index].lower) else { return nil }
    let word = Lemmas.singular(words[index].lower)
    let found = members.indices.filter { number in
      members[number].keys.contains { $0.count > 1 && ($0.last == word || $0.first == word) }
    }
    guard found.count > 1, !Self.goesOn(words, at: index + 1, asSubject: true) else { return nil }
    return (found, index + 1)
  }

  private func matchesWhole(_ words: [Word], at index: Int) -> Bool {
    members.contains { $0.keys.contains { end(of: $0, in: words, at: index) != nil } }
  }

  private func end(of key: [String], in words: [Word], at start: Int) -> Int? {
    guard words.indices.contains(start) else { return nil }
    if words[start].tag == .quoted {
      return Self.key(of: words[start].text) == key ? start + 1 : nil
    }
    var index = start
    for (offset, part) in key.enumerated() {
      guard words.indices.contains(index), words[index].token.kind != .mark else { return nil }
      let lower = words[index].lower
      guard lower == part || offset == key.count - 1 && Lemmas.singular(lower) == part else {
        return nil
      }
      index += 1
    }
    return index
  }

  /// Whether the name is only the beginning of a longer one: "user record" is not the user.
  private static func goesOn(_ words: [Word], at end: Int, asSubject: Bool) -> Bool {
    guard words.indices.contains(end) else { return false }
    let next = words[end]
    if next.says("how", "what", "why", "where", "whose") { return false }
    guard next.tag == .noun || next.tag == .name || next.token.kind == .number else { return false }
    if asSubject {
      return !VerbForms.canBeFinite(next)
        && VerbForms.unknown(in: words, at: end, isBehindSubject: true) == nil
    }
    return next.token.isSpaced
  }

  /// "the service", where only one member's name ends so.
  private func shortened(
    _ words: [Word], at index: Int, asSubject: Bool
  ) -> (member: Int, end: Int)? {
    guard words.indices.contains(index), words[index].isNominal,
      !Self.goesOn(words, at: index + 1, asSubject: asSubject)
    else { return nil }
    let word = Lemmas.singular(words[index].lower)
    let found = members.indices.filter { number in
      members[number].keys.contains { $0.count > 1 && $0.last == word }
    }
    guard found.count == 1, let member = found.first else { return nil }
    return (member, index + 1)
  }

  // MARK: Names

  /// The words of a name in lower case, the last in the singular.
  static func key(of name: String) -> [String] {
    var words = name.lowercased().split(separator: " ").map(String.init)
    if let last = words.last { words[words.count - 1] = Lemmas.singular(last) }
    return words
  }

  private static let acronyms = FunctionWords.words(
    """
    api db ui cdn dns sso idp crm erp atm pos sms cms s3 vpn iot hr sql jwt ci cd aws gps cpu os url
    http id pdf kyc otp sdk
    """)

  /// A name as it stands in its head: as typed, with a capital where there is none.
  static func display(_ name: String) -> String {
    let words = name.split(separator: " ").enumerated().map { index, word -> String in
      let word = String(word)
      if acronyms.contains(word) { return word.uppercased() }
      guard index == 0, word == word.lowercased() else { return word }
      return word.prefix(1).uppercased() + word.dropFirst()
    }
    return words.joined(separator: " ")
  }
}

/// What speaks for states, and the words that lead from one to another.
enum StateSigns {
  /// Verbs with which something comes from one state to another.
  static let motions = FunctionWords.words(
    """
    go move transition change switch return turn become enter lead pass proceed jump fall revert
    advance take bring send put shift reset transform kick drop come
    """)

  /// Words before what makes a change happen.
  static let conditions = FunctionWords.words(
    "when if once after on upon as unless whenever by because until before while at")

  /// Whether a word is a form of such a verb.
  static func isMotion(_ word: Word) -> Bool {
    guard word.token.kind == .word else { return false }
    return Lemmas.verbForms(word.lower).contains { motions.contains($0.base) }
  }

  /// Whether a word is a form of a verb with which something brings another to a state.
  static func isCausing(_ word: Word) -> Bool {
    guard word.token.kind == .word else { return false }
    return Lemmas.verbForms(word.lower).contains { causes.contains($0.base) }
  }

  private static let causes = FunctionWords.words("take bring send put move shift return kick")

  static func affinity(to brief: Brief) -> Affinity {
    let words = brief.sentences.flatMap(\.words)
    let isNamed = zip(words, words.dropFirst()).contains { word, next in
      word.says("state", "states")
        && next.says("diagram", "machine", "chart", "transition", "transitions")
        || word.says("states") && next.isMark(":")
    }
    if isNamed { return Affinity(0.96, because: "states are named") }
    let opening = brief.sentences.first?.words.prefix(8) ?? []
    let isTopic =
      opening.contains { $0.says("states", "statuses") }
      && !words.contains { $0.says("page", "screen", "button", "dashboard", "map", "form") }
    if isTopic { return Affinity(0.9, because: "states are spoken of") }
    // "once paid it becomes active": one thing that changes.
    let changes = brief.sentences.filter { sentence in
      sentence.words.contains { $0.says("becomes", "become") }
        && sentence.words.contains { conditions.contains($0.lower) }
    }.count
    return changes >= 2 ? Affinity(0.6, because: "one thing becomes another in conditions") : .none
  }
}

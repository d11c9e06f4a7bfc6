/// The beginning of a line that opens, goes on with or closes a frame.
enum SequenceHeader: Hashable {
  case open(SequenceScene.FragmentKind, label: String)
  case branch(label: String)
  case end
  /// It only announces what follows.
  case announcement

  /// Reads the beginning of a line.
  ///
  /// - Parameters:
  ///   - words: The line.
  ///   - cast: Who takes part: a line that begins with one of them is no header.
  ///   - hasBody: Whether lines that stand deeper follow.
  /// - Returns: What it is, and where the rest of the line begins.
  static func read(
    _ words: [Word], _ cast: Cast, hasBody: Bool
  ) -> (SequenceHeader, rest: Int)? {
    guard let first = words.first, first.token.kind == .word || first.tag == .quoted else {
      return nil
    }
    let colon = words.firstIndex { $0.isMark(":") }
    let stop = colon ?? words.count
    func named(from start: Int) -> String {
      SequenceLabel.condition(Array(words[min(start, stop)..<stop]))
    }
    if words.count == 1, first.says("end") || first.says("endif") { return (.end, 1) }
    if first.says("end"), words.count <= 3, words[1].says("loop", "alt", "opt", "par", "of", "if") {
      return (.end, words.count)
    }
    // "Loop over items: …" opens a frame; "The loop sends" does not.
    let isFollowed = words.count > 1 && cast.match(words, at: 0, asSubject: true) != nil
    guard !isFollowed else { return nil }
    let rest = colon.map { $0 + 1 } ?? words.count
    switch first.lower {
    case "loop", "repeat", "looping":
      return (.open(.loop, label: named(from: 1)), rest)
    case "alt", "alternative", "alternatively", "alternatives":
      if let colon, colon == 1 || first.lower != "alt" && colon <= 2, colon + 1 < words.count {
        return (.announcement, colon + 1)
      }
      return (.open(.alt, label: named(from: 1)), rest)
    case "opt", "optional":
      return (.open(.opt, label: named(from: 1)), rest)
    case "par", "parallel":
      return (.open(.par, label: named(from: 1)), rest)
    case "critical", "rect", "box":
      return (.open(.group, label: named(from: 1)), rest)
    case "break":
      return (.open(.opt, label: named(from: 1)), rest)
    case "else", "otherwise":
      guard colon != nil || words.count == 1 || hasBody || isKeywordLine(words) else { return nil }
      let label = named(from: words.count > 1 && words[1].says("if") ? 2 : 1)
      return (.branch(label: label.isEmpty ? "else" : label), rest)
    case "if" where hasBody || colon == words.count - 1:
      return (.open(.alt, label: named(from: 1)), rest)
    case "for" where hasBody && colon == words.count - 1,
      "while" where hasBody && colon == words.count - 1,
      "until" where hasBody && colon == words.count - 1,
      "every" where hasBody && colon == words.count - 1:
      return (.open(.loop, label: named(from: 0)), rest)
    default: return phase(words, colon, hasBody: hasBody)
    }
  }

  /// A short line that begins with `else` and has no verb of its own.
  private static func isKeywordLine(_ words: [Word]) -> Bool {
    first(words)?.token.text == "else" && words.count <= 6 && !words.contains { $0.isMark(",") }
  }

  private static func first(_ words: [Word]) -> Word? { words.first }

  private static let phases = FunctionWords.words("group phase section part stage scenario")

  /// `Phase 1: Handshake`, `Group "Login":`, `Login phase:`.
  private static func phase(
    _ words: [Word], _ colon: Int?, hasBody: Bool
  ) -> (SequenceHeader, rest: Int)? {
    let end = colon ?? words.count
    let head = Array(words[..<end])
    let isPhase =
      head.count <= 5
      && (head.first.map { phases.contains($0.lower) } ?? false
        || head.last.map { phases.contains($0.lower) } ?? false)
    guard hasBody else {
      guard isPhase, let colon, colon + 1 < words.count else { return nil }
      return (
        .open(.group, label: SequenceLabel.capitalized(SequenceLabel.condition(head))), colon + 1
      )
    }
    if let quoted = words.first(where: { $0.tag == .quoted }), isPhase || colon == words.count - 1 {
      return (.open(.group, label: quoted.text), words.count)
    }
    if isPhase {
      let label = colon.map { $0 + 1 < words.count } ?? false ? words : head
      return (
        .open(.group, label: SequenceLabel.capitalized(SequenceLabel.condition(label))), words.count
      )
    }
    guard colon == words.count - 1, head.count <= 5,
      !head.contains(where: { general.contains(Lemmas.singular($0.lower)) || $0.tag == .verb })
    else { return nil }
    return (
      .open(.group, label: SequenceLabel.capitalized(SequenceLabel.condition(head))), words.count
    )
  }

  /// Words that announce the content instead of naming a phase of it.
  private static let general = FunctionWords.words(
    """
    step message flow sequence interaction following participant actor event process detail order
    structure diagram requirement lifeline call action exchange
    """)
}

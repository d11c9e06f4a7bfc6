/// What the parts of a system are called in a drawing.
enum ThingNames {
  /// The label of a noun group: its name with the qualities that tell it from others.
  static func label(of group: NounGroup, in words: [Word], singular: Bool) -> String {
    if let label = group.label { return label }
    let kept = words[group.range].filter { word in
      group.core.contains(word) || group.qualities.contains(word.lower) && isTelling(word.lower)
    }
    var parts = kept.map(\.text)
    if singular, let last = parts.last { parts[parts.count - 1] = one(of: last) }
    let name = parts.joined(separator: " ")
    guard let first = kept.first, first.tag != .name, isPlain(first.text) else { return name }
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// Words that can be given a capital: "load", but not "backend-1", "iOS" or "load_balancer".
  private static func isPlain(_ word: String) -> Bool {
    !word.contains { $0 == "_" || $0.isNumber || $0.isUppercase }
  }

  /// The words by which a name is found again: lower case, singular, without a number at the end.
  static func key(_ label: String) -> [String] {
    var words = label.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "+" || $0 == "#") }
      .map { Lemmas.singular(String($0)) }
    if words.count > 1, let last = words.last, last.allSatisfy(\.isNumber) { words.removeLast() }
    return words
  }

  /// Whether a label ends with a number, or a letter, that tells it from others.
  static func isNumbered(_ label: String) -> Bool {
    let parts = label.split { !($0.isLetter || $0.isNumber) }
    guard parts.count > 1, let last = parts.last else { return false }
    return last.allSatisfy(\.isNumber) || last.count == 1
  }

  /// The number or letter at the end of a label.
  static func number(_ label: String) -> Int? {
    label.split { !($0.isLetter || $0.isNumber) }.last.flatMap { Int($0) }
  }

  /// One of what a plural names, as typed: "PLCs" → "PLC".
  static func one(of word: String) -> String {
    let lower = word.lowercased()
    let single = Lemmas.singular(lower)
    guard single != lower else { return word }
    if lower.hasPrefix(single) { return String(word.prefix(single.count)) }
    let same = zip(lower, single).prefix { $0 == $1 }.count
    return String(word.prefix(same)) + String(single.dropFirst(same))
  }

  private static func isTelling(_ quality: String) -> Bool { !idle.contains(quality) }

  /// Qualities that speak of the drawing or of the telling rather than of the thing.
  private static let idle = FunctionWords.words(
    """
    simple single new same different following other another various multiple some typical basic
    own separate available several big large small rounded round square bold solid dashed dotted
    filled many few top-level nice clean respective connected corresponding generic
    """)
}

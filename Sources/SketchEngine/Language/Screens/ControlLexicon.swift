/// What nouns mean on a screen: the control they name.
enum ControlLexicon {
  /// A control that a noun names.
  struct Sense: Hashable, Sendable {
    var role: Control.Role
    var variant = ""
  }

  /// The longest name, in words.
  static let longestName = 5

  private static let book: (names: NameTable, senses: [Sense]) = {
    var names = NameTable(capacity: 1_500)
    var senses: [Sense] = []
    for source in [ControlNouns.table, ControlNouns.everyday] {
      NameTable.forEachRow(of: source) { head, list in
        senses.append(sense(ofHead: head))
        NameTable.forEachName(in: list) { names.add($0, senses.count - 1) }
      }
    }
    return (names, senses)
  }()

  /// Whether a name with this hash means something here.
  static func knows(_ hash: UInt64) -> Bool { book.names.first(hash) != nil }

  /// Reads the head of a row, such as `control button/secondary`.
  private static func sense(ofHead head: Substring) -> Sense {
    let parts = head.split(separator: " ").last?.split(separator: "/").map(String.init) ?? []
    guard let role = parts.first.flatMap({ Control.Role(named: $0) }) else {
      preconditionFailure("The lexicon names a control that does not exist: \(head)")
    }
    return Sense(role: role, variant: parts.count > 1 ? parts[1] : "")
  }

  /// Names that mean a control in the plural only: "steps" are a stepper, a "step" is none.
  private static let pluralOnly: Set<String> = [
    "total", "step", "benefit", "star", "swatch", "cta", "kpi", "message",
  ]

  /// Whether a word names a control wherever it stands, whatever name stands before it.
  static func isPlainControl(_ word: Word) -> Bool {
    word.says(
      "button", "field", "input", "dropdown", "picker", "toggle", "switch", "checkbox", "stepper",
      "slider", "select", "selector", "box", "link", "icon", "upload", "textarea", "combobox",
      "radio", "avatar", "badge", "chip", "menu", "bar", "buttons", "fields", "toggles", "links",
      "table", "list", "card", "chart", "image", "photo")
  }

  /// What words in lower case mean as one name.
  static func sense(of words: [String]) -> Sense? {
    guard let row = book.names.first(NameTable.hash(of: words)) else { return nil }
    let sense = book.senses[row]
    if words.count == 1, pluralOnly.contains(words[0]), words[0] != "kpi", words[0] != "cta" {
      return nil
    }
    return sense
  }

  /// Where in a run of words a control is named: the longest name that ends the run, else one that
  /// begins it.
  static func head(of words: [Word]) -> (range: Range<Int>, sense: Sense)? {
    if let found = leading(of: words) ?? counting(of: words) ?? inner(of: words) { return found }
    if let found = longest(endingAt: words.count, of: words) { return found }
    for length in stride(from: min(longestName, words.count), through: 1, by: -1) {
      if let sense = sense(of: words[..<length]) { return (0..<length, sense) }
    }
    return nil
  }

  /// A control before names: "radio buttons Credit card", "checkbox Remember me".
  private static func leading(of words: [Word]) -> (range: Range<Int>, sense: Sense)? {
    for length in stride(from: min(longestName, words.count - 1), through: 1, by: -1) {
      let next = words[length]
      guard next.token.isCapitalized, next.token.kind == .word,
        words[..<length].allSatisfy({ !$0.token.isCapitalized || $0.isOpening }),
        let sense = sense(of: words[..<length])
      else { continue }
      return (0..<length, sense)
    }
    return nil
  }

  /// A control between what describes it and its name: "filter dropdowns Branch".
  private static func inner(of words: [Word]) -> (range: Range<Int>, sense: Sense)? {
    guard words.count > 2 else { return nil }
    for start in 1..<words.count - 1 {
      guard words[start - 1].token.kind == .word, words[start - 1].tag != .quoted,
        start == 1 || !words[start - 1].token.isCapitalized
      else { return nil }
      for length in stride(from: min(longestName, words.count - start - 1), through: 1, by: -1) {
        let next = words[start + length]
        let names = words[start..<start + length]
        guard next.token.isCapitalized, next.token.kind == .word,
          names.allSatisfy({ !$0.token.isCapitalized }), let sense = sense(of: names),
          sense.role != .form, sense.role != .table
        else { continue }
        let isChoice = [.radio, .checkbox, .chip, .select, .switch, .button].contains(sense.role)
        let before = words[0]
        guard !before.token.isCapitalized || before.isOpening || isChoice else { continue }
        return (start..<start + length, sense)
      }
    }
    return nil
  }

  /// Several controls before the first of their amounts: "duration buttons 30 min".
  private static func counting(of words: [Word]) -> (range: Range<Int>, sense: Sense)? {
    guard let number = words.indices.dropFirst().first(where: { words[$0].token.kind == .number }),
      Lemmas.isPlural(words[number - 1].lower), !words[number - 1].token.isCapitalized,
      let found = longest(endingAt: number, of: words),
      [.button, .chip, .tab, .tabs, .segmented, .option, .radio].contains(found.sense.role)
    else { return nil }
    return found
  }

  /// The longest name that ends before a position.
  static func longest(
    endingAt end: Int, of words: [Word]
  ) -> (range: Range<Int>, sense: Sense)? {
    for start in max(0, end - longestName)..<max(0, end) {
      if let sense = sense(of: words[start..<end]) { return (start..<end, sense) }
    }
    return nil
  }

  private static func sense(of words: ArraySlice<Word>) -> Sense? {
    guard words.allSatisfy({ $0.token.kind == .word || $0.token.kind == .number }) else {
      return nil
    }
    return sense(of: words.map(\.lower))
  }
}

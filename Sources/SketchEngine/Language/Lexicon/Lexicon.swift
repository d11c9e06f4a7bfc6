/// What nouns mean here: which control, system, frame or kind of drawing they name.
enum Lexicon {
  /// One thing a noun may mean.
  enum Sense: Hashable, Sendable {
    /// Something on a screen, perhaps of a certain sort.
    case control(Control.Role, variant: String)
    /// What a screen is drawn for.
    case frame(Frame)
    /// A screen that has a template, by name.
    case screen(String)
    /// A kind of drawing, by name.
    case kind(String)
    /// A part of a system, with its shape and icon.
    case system(NodeShape, icon: String)
    /// A part of a system that others stand in, such as a zone.
    case place
    /// Somebody who does something.
    case person
    /// A plain figure.
    case figure(NodeShape)
    /// A word for drawings and programs in general, which says nothing about what is in them.
    case medium
    /// A tool or technique that leaves no mark on a picture.
    case technology
  }

  /// The longest name, in words.
  static let longestName = 5

  /// What a name means, by its key; most likely sense first.
  private static let senses: [String: [Sense]] = {
    var table: [String: [Sense]] = [:]
    table.reserveCapacity(2_000)
    for source in [
      ControlNouns.table, ScreenNouns.table, SystemNouns.table, KindNouns.table,
      GeneralNouns.table,
    ] {
      for row in source.split(separator: "\n") {
        add(row, to: &table)
      }
    }
    return table
  }()

  /// Reads a row such as `control button/secondary: ghost button, plain button`.
  private static func add(_ row: Substring, to table: inout [String: [Sense]]) {
    guard let colon = row.firstIndex(of: ":") else { return }
    let head = row[..<colon].split(separator: " ", maxSplits: 1)
    guard let sort = head.first, let sense = sense(sort, head.dropFirst().first ?? "") else {
      preconditionFailure("The lexicon has a row it cannot read: \(row)")
    }
    for name in row[row.index(after: colon)...].split(separator: ",") {
      let key = key(ofWords: name.split(separator: " "))
      if !(table[key]?.contains(sense) ?? false) { table[key, default: []].append(sense) }
    }
  }

  private static func sense(_ sort: Substring, _ rest: Substring) -> Sense? {
    let parts = rest.split(separator: "/", maxSplits: 1).map(String.init)
    let first = parts.first ?? ""
    let second = parts.count > 1 ? parts[1] : ""
    switch sort {
    case "control": return Control.Role(rawValue: first).map { .control($0, variant: second) }
    case "frame": return Frame(rawValue: first).map { .frame($0) }
    case "screen": return .screen(first)
    case "kind": return .kind(first)
    case "system": return NodeShape(rawValue: first).map { .system($0, icon: second) }
    case "figure": return NodeShape(rawValue: first).map { .figure($0) }
    case "place": return .place
    case "person": return .person
    case "medium": return .medium
    case "technology": return .technology
    default: return nil
    }
  }

  /// What some words mean as one name: spaces and hyphens aside, in the singular or plural.
  static func senses(of words: some Sequence<String>) -> [Sense] {
    senses[key(ofWords: words.map { $0[...] })] ?? []
  }

  /// The longest name that begins at a position.
  ///
  /// - Parameters:
  ///   - words: A sentence.
  ///   - start: Where the name would begin.
  /// - Returns: How many words it has and what it may mean, or `nil`.
  static func name(in words: [Word], at start: Int) -> (count: Int, senses: [Sense])? {
    guard words.indices.contains(start) else { return nil }
    return name(in: words[start...].prefix(longestName).map(\.token), at: 0)
  }

  /// The longest name that begins at a position in a line of tokens.
  static func name(in tokens: [Token], at start: Int) -> (count: Int, senses: [Sense])? {
    var parts: [Substring] = []
    for token in tokens[start..<min(start + longestName, tokens.count)] {
      guard token.kind == .word else { break }
      parts.append(token.lower[...])
    }
    while !parts.isEmpty {
      if let found = senses[key(ofWords: parts)] { return (parts.count, found) }
      parts.removeLast()
    }
    return nil
  }

  private static func key(ofWords words: [Substring]) -> String {
    var key = ""
    for (index, word) in words.enumerated() {
      let whole = index == words.count - 1 ? Lemmas.singular(String(word)) : String(word)
      key.unicodeScalars.append(
        contentsOf: whole.unicodeScalars.filter { $0 != "-" && $0 != "'" && $0 != "." })
    }
    return key
  }
}

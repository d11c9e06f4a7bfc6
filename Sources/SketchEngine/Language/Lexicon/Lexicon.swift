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

  /// Every name with the rows that mean something by it, and what each row means.
  private static let book: (names: NameTable, senses: [Sense]) = {
    var names = NameTable(capacity: 3_000)
    var senses: [Sense] = []
    for source in [
      ControlNouns.table, ScreenNouns.table, SystemNouns.table, KindNouns.table,
      GeneralNouns.table,
    ] {
      var source = source
      source.withUTF8 { bytes in
        for row in bytes.split(separator: UInt8(ascii: "\n")) {
          add(row, to: &names, &senses)
        }
      }
    }
    return (names, senses)
  }()

  /// Reads a row such as `control button/secondary: ghost button, plain button`.
  private static func add(
    _ row: Slice<UnsafeBufferPointer<UInt8>>, to names: inout NameTable, _ senses: inout [Sense]
  ) {
    guard let colon = row.firstIndex(of: UInt8(ascii: ":")) else { return }
    let head = String(decoding: row[..<colon], as: UTF8.self)
      .split(separator: " ", maxSplits: 1)
    guard let sort = head.first, let sense = sense(sort, head.dropFirst().first ?? "") else {
      preconditionFailure(
        "The lexicon has a row it cannot read: \(String(decoding: row, as: UTF8.self))")
    }
    senses.append(sense)
    NameTable.forEachName(in: row[(colon + 1)...]) { names.add($0, senses.count - 1) }
  }

  private static func meanings(_ hash: UInt64) -> [Sense] {
    var meanings: [Sense] = []
    for row in book.names.all(hash) where !meanings.contains(book.senses[row]) {
      meanings.append(book.senses[row])
    }
    return meanings
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
    meanings(NameTable.hash(of: Array(words)))
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
      let found = meanings(NameTable.hash(of: parts))
      if !found.isEmpty { return (parts.count, found) }
      parts.removeLast()
    }
    return nil
  }
}

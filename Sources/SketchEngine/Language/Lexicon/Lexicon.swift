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
      NameTable.forEachRow(of: source) { head, list in
        guard let sense = sense(of: head) else {
          preconditionFailure("The lexicon has a row it cannot read: \(head)")
        }
        senses.append(sense)
        NameTable.forEachName(in: list) { names.add($0, senses.count - 1) }
      }
    }
    return (names, senses)
  }()

  /// Whether a name with this hash means something here.
  static func knows(_ hash: UInt64) -> Bool { book.names.first(hash) != nil }

  private static func meanings(_ hash: UInt64) -> [Sense] {
    var meanings: [Sense] = []
    for row in book.names.all(hash) where !meanings.contains(book.senses[row]) {
      meanings.append(book.senses[row])
    }
    return meanings
  }

  /// Reads the head of a row, such as `control button/secondary`.
  private static func sense(of head: Substring) -> Sense? {
    let space = head.utf8.firstIndex(of: UInt8(ascii: " ")) ?? head.endIndex
    let sort = head[..<space]
    let rest = head[space...].dropFirst()
    let slash = rest.utf8.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
    let first = String(rest[..<slash])
    let second = String(rest[slash...].dropFirst())
    switch sort {
    case "control": return Control.Role(named: first).map { .control($0, variant: second) }
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

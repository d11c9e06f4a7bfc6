/// Reads lists of fields and methods: “id int PK, code varchar(8) unique”, “size (int) and
/// the methods open() and close()”.
struct MemberReader {
  private let words: [Word]
  private let isCode: Bool
  private let isTable: Bool

  /// A reader of some words.
  ///
  /// - Parameters:
  ///   - words: A list; commas, semicolons and “and” part its items.
  ///   - isTable: Whether they are columns of a table, so that words after a name are its type.
  init(_ words: [Word], isTable: Bool = false) {
    self.words = words
    self.isTable = isTable
    isCode =
      isTable
      || words.contains { Self.strongTypes.contains($0.lower) }
  }

  /// The members, in order.
  func members() -> [Member] {
    var members: [Member] = []
    var mode = Mode()
    for item in items() {
      if let member = member(in: item, &mode) { members.append(member) }
    }
    return members
  }

  /// What the words of a list say of all that follows them.
  private struct Mode {
    var isMethod = false
    var visibility = ""
  }

  /// The items, cut at commas and “and” outside brackets.
  private func items() -> [ArraySlice<Word>] {
    var items: [ArraySlice<Word>] = []
    var depth = 0
    var start = words.startIndex
    for (index, word) in words.enumerated() {
      if word.isMark("(", "[") { depth += 1 }
      if word.isMark(")", "]") { depth -= 1 }
      let isCut =
        depth <= 0
        && (word.isMark(",", ";", "|") || word.says("and", "plus", "&") || word.isMark("&"))
      if isCut {
        if index > start { items.append(words[start..<index]) }
        start = index + 1
      }
    }
    if start < words.count { items.append(words[start...]) }
    return items
  }

  // MARK: One member

  private func member(in item: ArraySlice<Word>, _ mode: inout Mode) -> Member? {
    var rest = item
    var field = ModelScene.Field("")
    var isMethod = mode.isMethod
    while let word = rest.first {
      if let sign = Self.signs[word.text] ?? Self.visibilities[word.lower] {
        field.visibility = sign
      } else if word.says("field", "attribute", "property", "column", "variable") {
        isMethod = false
      } else if word.says("fields", "attributes", "properties", "columns", "variables") {
        (mode.isMethod, isMethod) = (false, false)
        mode.visibility = field.visibility
      } else if word.says("method", "operation", "function") {
        isMethod = true
      } else if word.says("methods", "operations", "functions") {
        (mode.isMethod, isMethod) = (true, true)
        mode.visibility = field.visibility
      } else if !(word.tag == .determiner || word.tag == .possessive || word.isMark(":", "-")
        || word.says(
          "additional", "following", "extra", "own", "with", "also", "has", "have", "optionally",
          "sometimes", "named", "called", "as", "well"))
      {
        break
      }
      rest = rest.dropFirst()
    }
    if field.visibility.isEmpty { field.visibility = mode.visibility }
    var name: [Word] = []
    while let word = rest.first, !Self.endsName(word), !(word.token.kind == .mark) {
      // "id uuid", "code column of type".
      if !name.isEmpty, isType(word) || Self.isConstraint(word) || Self.isSaid(word) { break }
      name.append(word)
      rest = rest.dropFirst()
    }
    guard let first = name.first, name.count <= 5 else { return nil }
    field.name = name.map(\.text).joined(separator: " ")
    if first.text.hasPrefix("+") || first.text.hasPrefix("#") || first.text.hasPrefix("~")
      || first.text.hasPrefix("-")
    {
      field.visibility = String(first.text.prefix(1))
      field.name = String(field.name.dropFirst())
    }
    var member = Member(field: field, isMethod: isMethod || field.name.contains("("))
    if rest.first?.isMark("(") == true,
      member.isMethod || rest.first?.token.isSpaced == false && !isTable
    {
      member.isMethod = true
      member.field.name += Self.bracket(&rest)
    }
    if member.isMethod, !member.field.name.contains("(") { member.field.name += "()" }
    readRest(rest, &member)
    return member
  }

  private func readRest(_ words: ArraySlice<Word>, _ member: inout Member) {
    var rest = words
    var type = ""
    var keys: [ModelScene.Key] = []
    while let word = rest.first {
      rest = rest.dropFirst()
      if let sign = Self.visibilities[word.lower] {
        member.field.visibility = sign
      } else if word.says("pk", "primary_key", "primary-key") || word.says("primary") {
        keys.append(.primary)
      } else if word.says("fk", "foreign_key", "foreign-key", "foreign", "references") {
        keys.append(.foreign)
      } else if word.says("unique", "uq", "uk") {
        keys.append(.unique)
      } else if word.token.arrow == .forward || word.says("to") && keys.contains(.foreign) {
        member.target = rest.first?.text
        rest = rest.dropFirst()
      } else if word.says("not"), rest.first?.says("null") == true {
        type += type.isEmpty ? "not null" : " not null"
        rest = rest.dropFirst()
      } else if word.isMark("(") && (type.isEmpty || word.token.isSpaced) {
        continue
      } else if word.isMark("(") {
        type += "("
        while let next = rest.first {
          type += next.isMark(",") ? ", " : next.text
          rest = rest.dropFirst()
          if next.isMark(")") { break }
        }
      } else if word.isMark("<", "[", "]", ">", "?") {
        type += word.text
      } else if word.token.kind == .mark || word.tag == .determiner
        || Self.idle.contains(word.lower)
      {
        continue
      } else if keys.last == .foreign, word.tag != .number, !isType(word), member.target == nil {
        member.target = word.text
        if rest.first?.isMark("(") == true { _ = Self.bracket(&rest) }
      } else {
        let isTight = type.last.map { "<[".contains($0) } ?? true
        type += (isTight ? "" : " ") + word.text
      }
    }
    member.field.type = type
    if keys.contains(.primary), keys.contains(.foreign) {
      member.field.key = .primaryForeign
    } else {
      member.field.key = keys.first
    }
  }

  /// Brackets and what stands in them, as typed.
  private static func bracket(_ rest: inout ArraySlice<Word>) -> String {
    var text = ""
    var depth = 0
    while let word = rest.first {
      rest = rest.dropFirst()
      if word.isMark("(") { depth += 1 }
      if word.isMark(")") { depth -= 1 }
      if !text.isEmpty, word.token.isSpaced, text.last != "(" { text += " " }
      text += word.text
      if depth == 0 { break }
    }
    return text
  }

  private func isType(_ word: Word) -> Bool {
    Self.strongTypes.contains(word.lower) || isCode && Self.weakTypes.contains(word.lower)
  }

  /// “a run() method”, “name public”: what a member is, after its name.
  private static func isSaid(_ word: Word) -> Bool {
    word.says("method", "field", "attribute", "property", "function", "operation")
      || visibilities[word.lower] != nil
  }

  private static func isConstraint(_ word: Word) -> Bool {
    word.says(
      "pk", "fk", "primary", "foreign", "primary_key", "foreign_key", "unique", "uq", "uk",
      "references", "nullable")
  }

  private static func endsName(_ word: Word) -> Bool {
    word.says(
      "column", "with", "that", "which", "returning", "is", "are", "as", "type", "returns")
      || word.tag == .arrow
  }

  private static let signs = ["+": "+", "-": "-", "−": "-", "–": "-", "#": "#", "~": "~"]
  private static let visibilities = [
    "public": "+", "private": "-", "protected": "#", "package-private": "~",
  ]
  /// Words around a type that say nothing of their own.
  private static let idle = FunctionWords.words(
    """
    column field of type with no constraint constraints key which that returns return returning is as
    are and attribute without in it a an the typed being be method function property operation
    """)
  static let strongTypes = FunctionWords.words(
    """
    int integer int4 int8 bigint smallint tinyint string str varchar nvarchar char uuid guid timestamp
    timestamptz datetime bool boolean float double decimal numeric real json jsonb blob bytea serial
    bigserial void long varbinary tinytext mediumtext longtext
    """)
  private static let weakTypes = FunctionWords.words(
    """
    text date time number money enum array list map set object any byte short binary bytes interval
    point geometry inet year
    """)
}

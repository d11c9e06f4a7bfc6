/// A relation as diagram languages write it: `CUSTOMER ||--o{ ORDER : places`, `Animal <|-- Dog`.
struct RelationSign {
  var left = ""
  var right = ""
  var label = ""
  var from: Multiplicity?
  var to: Multiplicity?
  var sort: ModelScene.End?
  /// Whether the one on the right is the special case, the part's whole or the user.
  var isTurned = false

  /// The sign in a line, if it has one.
  static func find(in text: String, span: Range<Int>) -> RelationSign? {
    let bytes = Array(text.utf8)
    var start = min(span.lowerBound, bytes.count)
    while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    var end = min(span.upperBound, bytes.count)
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    let line = String(decoding: bytes[start..<end], as: UTF8.self)
      .replacing("“", with: "\"").replacing("”", with: "\"")
    let pieces = line.split(separator: " ").map(String.init)
    guard let place = pieces.indices.first(where: { isSign(pieces, at: $0) }), place > 0,
      place + 1 < pieces.count
    else { return nil }
    var sign = RelationSign()
    var before = Array(pieces[..<place])
    if let bullet = before.first, ["-", "*", "•"].contains(bullet), before.count > 1 {
      before.removeFirst()
    }
    var after = Array(pieces[(place + 1)...])
    if let count = before.last, count.hasPrefix("\""), before.count > 1 {
      sign.from = amount(count)
      before.removeLast()
    }
    if let count = after.first, count.hasPrefix("\""), after.count > 1 {
      sign.to = amount(count)
      after.removeFirst()
    }
    if let colon = after.firstIndex(where: { $0.hasPrefix(":") || $0.hasSuffix(":") }) {
      var words = Array(after[colon...])
      if after[colon].hasSuffix(":"), after[colon] != ":" { words.removeFirst() }
      sign.label = words.joined(separator: " ").filter { $0 != ":" && $0 != "\"" }.trimmed
      let name =
        after[colon] == ":" || after[colon].hasPrefix(":") ? after[..<colon] : after[...colon]
      after = name.map { $0.filter { $0 != ":" } }
    }
    sign.left = before.joined(separator: " ")
    sign.right = after.joined(separator: " ")
    guard sign.read(pieces[place]), !sign.left.isEmpty, !sign.right.isEmpty else { return nil }
    return sign
  }

  /// A plain line or arrow is a sign beside a count in quotes: `Ship "1" --> "0..*" Crate`.
  private static func isSign(_ pieces: [String], at index: Int) -> Bool {
    let beside = [index - 1, index + 1].filter(pieces.indices.contains).map { pieces[$0] }
    if ["-->", "--", "..>", "<--", "->"].contains(pieces[index]) {
      return beside.contains { $0.hasPrefix("\"") && amount($0) != nil && $0.count < 9 }
    }
    return isSign(pieces[index])
  }

  private static func isSign(_ text: String) -> Bool {
    text.count >= 3 && (text.contains("--") || text.contains(".."))
      && text.allSatisfy { "|o{}<>*-.".contains($0) }
      && text.contains { "|o{}<*".contains($0) || text.hasSuffix("|>") }
  }

  private mutating func read(_ text: String) -> Bool {
    let line = text.contains("..") && !text.contains("--") ? "." : "-"
    let parts = text.split(separator: Character(line), omittingEmptySubsequences: true)
    let left = text.first == Character(line) ? "" : String(parts.first ?? "")
    let right = text.last == Character(line) ? "" : String(parts.last ?? "")
    switch (left, right) {
    case ("<|", ""): (sort, isTurned) = (line == "." ? .implements : .inherits, true)
    case ("", "|>"): sort = line == "." ? .implements : .inherits
    case ("*", _): sort = .composes
    case (_, "*"): (sort, isTurned) = (.composes, true)
    case ("o", ""), ("o", ">"): sort = .aggregates
    case ("", "o"), ("<", "o"): (sort, isTurned) = (.aggregates, true)
    case ("", ""): sort = nil
    case ("", ">"): sort = line == "." ? .uses : nil
    case ("<", ""): (sort, isTurned) = (line == "." ? .uses : nil, true)
    default:
      guard let a = Self.foot(left), let b = Self.foot(right) else { return false }
      (from, to) = (a, b)
    }
    return true
  }

  private static func foot(_ text: String) -> Multiplicity? {
    switch text {
    case "||", "|": Multiplicity(end: .one)
    case "|o", "o|": Multiplicity(end: .zeroOrOne)
    case "}o", "o{": Multiplicity(end: .zeroOrMany)
    case "}|", "|{": Multiplicity(end: .oneOrMany)
    case "}", "{": Multiplicity(end: .many)
    default: nil
    }
  }

  private static func amount(_ text: String) -> Multiplicity? {
    switch text.filter({ $0 != "\"" }) {
    case "1": Multiplicity(end: .one)
    case "*", "many", "n": Multiplicity(end: .many)
    case "0..1": Multiplicity(end: .zeroOrOne)
    case "0..*", "0..n": Multiplicity(end: .zeroOrMany)
    case "1..*", "1..n": Multiplicity(end: .oneOrMany)
    case let other where !other.isEmpty: Multiplicity(end: .many, count: other)
    default: nil
    }
  }
}

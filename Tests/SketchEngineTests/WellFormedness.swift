/// Checks that a text is well-formed XML, as far as our own drawings use it, and collects its ids.
struct WellFormedness {
  /// What is wrong, or `nil`.
  private(set) var fault: String?
  /// The value of every `id`, in order.
  private(set) var ids: [String] = []
  /// The name of every element, in order.
  private(set) var elements: [String] = []

  private var rest: Substring
  private var open: [Substring] = []

  init(of text: String) {
    rest = text[...]
    while fault == nil, !rest.isEmpty { readPiece() }
    if let name = open.last { fail("<\(name)> is not closed") }
    if elements.isEmpty { fail("there is no element") }
  }

  private mutating func fail(_ reason: String) {
    if fault == nil { fault = "\(reason), before: \(rest.prefix(60))" }
  }

  private mutating func readPiece() {
    let text = rest.prefix { $0 != "<" }
    rest = rest.dropFirst(text.count)
    checkText(text, isQuoted: false)
    guard !rest.isEmpty else { return }
    if rest.hasPrefix("<?") { return skip(past: "?>") }
    if rest.hasPrefix("<!--") { return skip(past: "-->") }
    rest.removeFirst()
    if rest.first == "/" { readEnd() } else { readStart() }
  }

  private mutating func skip(past end: String) {
    guard let found = rest.firstRange(of: end) else { return fail("\(end) is missing") }
    rest = rest[found.upperBound...]
  }

  private mutating func readName() -> Substring {
    let name = rest.prefix { $0.isLetter || $0.isNumber || "-_:.".contains($0) }
    rest = rest.dropFirst(name.count)
    if !(name.first?.isLetter ?? false) { fail("a name is missing") }
    return name
  }

  private mutating func readEnd() {
    rest.removeFirst()
    let name = readName()
    if open.popLast() != name { fail("</\(name)> closes something else") }
    take(">")
  }

  private mutating func readStart() {
    let name = readName()
    if open.isEmpty, !elements.isEmpty { fail("there is a second root") }
    elements.append(String(name))
    var names: Set<Substring> = []
    while fault == nil, let next = rest.first, next.isWhitespace {
      rest = rest.drop(while: \.isWhitespace)
      guard let first = rest.first, first != "/", first != ">" else { break }
      let attribute = readName()
      if !names.insert(attribute).inserted { fail("\(attribute) is given twice") }
      take("=")
      readValue(of: attribute)
    }
    if rest.first == "/" {
      rest.removeFirst()
    } else {
      open.append(name)
    }
    take(">")
  }

  private mutating func readValue(of attribute: Substring) {
    guard let quote = rest.popFirst(), quote == "\"" || quote == "'" else {
      return fail("a value is not quoted")
    }
    let value = rest.prefix { $0 != quote }
    rest = rest.dropFirst(value.count)
    take(quote)
    checkText(value, isQuoted: true)
    if attribute == "id" { ids.append(String(value)) }
  }

  private mutating func take(_ character: Character) {
    if rest.first == character { rest.removeFirst() } else { fail("\(character) is missing") }
  }

  private mutating func checkText(_ text: Substring, isQuoted: Bool) {
    if isQuoted, text.contains("<") { fail("a value has a <") }
    if text.contains("]]>") { fail("there is a ]]>") }
    if !isQuoted, open.isEmpty, text.contains(where: { !$0.isWhitespace }) {
      fail("there is text outside of the root")
    }
    for piece in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
      let entity = piece.prefix { $0 != ";" }
      let isKnown = ["amp", "lt", "gt", "quot", "apos"].contains(entity) || entity.hasPrefix("#")
      if !isKnown || entity.count == piece.count { fail("an & stands for nothing") }
    }
    if text.unicodeScalars.contains(where: Self.isForbidden) {
      fail("there is a control character")
    }
  }

  /// What XML 1.0 does not allow, apart from what turns text around, which we do not.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0xFFFE, 0xFFFF, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

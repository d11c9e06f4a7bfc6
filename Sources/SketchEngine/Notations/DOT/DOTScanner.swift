/// Takes a DOT text apart into names and marks (the grammar of graphviz.org/doc/info/lang.html).
struct DOTScanner {
  /// A piece of the text.
  enum Token: Hashable {
    /// A name, number or string, and whether it stood in quotes.
    case name(String, isQuoted: Bool)
    /// `->`, `--` or a single mark.
    case mark(String)
  }

  private var scanner: TextScanner
  /// The token that comes next; `nil` at the end.
  private(set) var next: Token?
  /// The line that it stands on.
  private(set) var line: Int

  init(_ text: NotationText) throws(SketchError) {
    scanner = TextScanner(text.whole, line: text.firstLine)
    line = text.firstLine
    next = try token()
  }

  /// Takes the next token.
  @discardableResult
  mutating func take() throws(SketchError) -> Token? {
    let taken = next
    next = try token()
    return taken
  }

  /// Takes one of some marks if it comes next.
  mutating func skip(_ marks: String...) throws(SketchError) -> Bool {
    guard case .mark(let mark) = next, marks.contains(mark) else { return false }
    try take()
    return true
  }

  /// Takes one of some keywords, in any case, if it comes next.
  mutating func skip(words: String...) throws(SketchError) -> Bool {
    guard case .name(let name, false) = next, words.contains(name.lowercased()) else {
      return false
    }
    try take()
    return true
  }

  /// A name that must come next.
  mutating func name(_ what: String) throws(SketchError) -> String {
    guard case .name(let name, _) = next else {
      throw problem("\(what) is missing before \(shown)")
    }
    try take()
    return name
  }

  /// The next token, for a message.
  var shown: String {
    switch next {
    case .name(let name, _): "“\(name)”"
    case .mark(let mark): "“\(mark)”"
    case nil: "the end"
    }
  }

  /// An error at the line of the next token.
  func problem(_ text: String) -> SketchError {
    .notation(name: DOT.name, line: line, problem: text)
  }

  private mutating func token() throws(SketchError) -> Token? {
    skipBlank()
    line = scanner.line
    guard let letter = scanner.next else { return nil }
    if letter == "\"" { return .name(try quoted(), isQuoted: true) }
    if letter == "<" { return .name(try markup(), isQuoted: true) }
    if scanner.skip("->") { return .mark("->") }
    if scanner.skip("--") { return .mark("--") }
    let isNumber = letter == "-" || letter == "."
    if isNumber || Self.isName(letter) {
      scanner.take()
      return .name(
        String(letter) + scanner.take { Self.isName($0) || $0 == "." }, isQuoted: false)
    }
    scanner.take()
    return .mark(String(letter))
  }

  private static func isName(_ letter: Character) -> Bool {
    letter.isLetter || letter.isNumber || letter == "_"
  }

  /// White space, comments and the lines of a preprocessor.
  private mutating func skipBlank() {
    while true {
      scanner.skipSpace(andLines: true)
      if scanner.starts(with: "//") || scanner.next == "#" {
        _ = scanner.take { !$0.isNewline }
      } else if scanner.skip("/*") {
        if scanner.take(upTo: "*/") == nil { _ = scanner.take { _ in true } }
      } else {
        return
      }
    }
  }

  private mutating func quoted() throws(SketchError) -> String {
    let start = scanner.line
    scanner.take()
    var text = ""
    while let letter = scanner.take() {
      if letter == "\"" {
        var ahead = scanner
        ahead.skipSpace(andLines: true)
        // "one " + "two" is one string.
        guard ahead.skip("+") else { return text }
        ahead.skipSpace(andLines: true)
        guard ahead.next == "\"" else { return text }
        scanner = ahead
        return text + (try quoted())
      }
      if letter == "\\", let escaped = scanner.take() {
        switch escaped {
        case "\"": text.append("\"")
        case "n", "l", "r": text.append("\n")
        case let end where end.isNewline: break
        default: text += "\\\(escaped)"
        }
      } else {
        text.append(letter)
      }
    }
    throw .notation(name: DOT.name, line: start, problem: "A string has no closing quote")
  }

  /// A label in HTML, as its words.
  private mutating func markup() throws(SketchError) -> String {
    let start = scanner.line
    var depth = 0
    var text = ""
    while let letter = scanner.take() {
      switch letter {
      case "<":
        depth += 1
        if depth > 1 { text.append(" ") }
      case ">":
        depth -= 1
        if depth == 0 { return text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      default: if depth == 1 { text.append(letter) }
      }
    }
    throw .notation(name: DOT.name, line: start, problem: "An HTML label is not closed")
  }
}

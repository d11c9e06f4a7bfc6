/// Cuts text into lines and pieces.
struct Tokenizer {
  private let characters: [Character]
  /// The UTF-8 offset of each character, and of the end.
  private let offsets: [Int]
  private var position = 0

  init(_ text: String) {
    var characters: [Character] = []
    var offsets: [Int] = []
    var offset = 0
    for character in text {
      characters.append(character)
      offsets.append(offset)
      offset += character.utf8.count
    }
    offsets.append(offset)
    self.characters = characters
    self.offsets = offsets
  }

  /// The lines that hold at least one piece.
  mutating func lines() -> [Prompt.Line] {
    var lines: [Prompt.Line] = []
    while position < characters.count {
      var indent = 0
      while let c = current, c == " " || c == "\t" || c == "\u{A0}" {
        indent += c == "\t" ? 4 : 1
        position += 1
      }
      if isFence { skipLine() }
      let marker = marker()
      let tokens = tokensOfLine()
      if !tokens.isEmpty {
        lines.append(Prompt.Line(indent: indent, marker: marker, tokens: tokens))
      }
    }
    return lines
  }

  private var current: Character? { position < characters.count ? characters[position] : nil }

  private func at(_ index: Int) -> Character? {
    index >= 0 && index < characters.count ? characters[index] : nil
  }

  private var isFence: Bool {
    at(position) == "`" && at(position + 1) == "`" && at(position + 2) == "`"
  }

  private mutating func skipLine() {
    while let c = current, !c.isNewline { position += 1 }
  }

  // MARK: Markers

  private mutating func marker() -> Prompt.Marker? {
    guard let c = current else { return nil }
    if "-*•–+◦▪●‣—".contains(c), let next = at(position + 1), next == " " || next == "\t" {
      position += 2
      return .bullet
    }
    return numbered() ?? stepped()
  }

  /// `3.`, `3)`, `(3)` or `b)`.
  private mutating func numbered() -> Prompt.Marker? {
    var index = position
    if at(index) == "(" { index += 1 }
    let isBracketed = index > position
    var digits = ""
    while let c = at(index), c.isASCII, c.isNumber, digits.count < 4 {
      digits.append(c)
      index += 1
    }
    if let number = Int(digits), let end = at(index), end == ")" || (end == "." && !isBracketed),
      let after = at(index + 1), after == " " || after == "\t"
    {
      position = index + 2
      return .number(number)
    }
    if digits.isEmpty, let letter = at(index), letter.isASCII, letter.isLowercase,
      at(index + 1) == ")", at(index + 2) == " ", let value = letter.asciiValue
    {
      position = index + 3
      return .letter(Int(value) - 96)
    }
    return nil
  }

  /// `Step 3:`.
  private mutating func stepped() -> Prompt.Marker? {
    let word = String(characters[position..<min(position + 5, characters.count)]).lowercased()
    guard word == "step " else { return nil }
    var index = position + 5
    var digits = ""
    while let c = at(index), c.isASCII, c.isNumber, digits.count < 4 {
      digits.append(c)
      index += 1
    }
    guard let number = Int(digits), let end = at(index), ":.)".contains(end) || end == "-" else {
      return nil
    }
    position = index + 1
    return .number(number)
  }

  // MARK: Pieces

  private mutating func tokensOfLine() -> [Token] {
    var tokens: [Token] = []
    var isSpaced = true
    while let c = current {
      if c.isNewline {
        position += 1
        break
      }
      if c.isWhitespace || Self.isIgnored(c) {
        isSpaced = isSpaced || c.isWhitespace
        position += 1
        continue
      }
      if let token = next(isSpaced: isSpaced, after: tokens.last) {
        tokens.append(token)
        isSpaced = false
      }
    }
    return tokens
  }

  /// Control characters, and marks that turn text around, mean nothing.
  private static func isIgnored(_ c: Character) -> Bool {
    guard let scalar = c.unicodeScalars.first, c.unicodeScalars.count == 1 else { return false }
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF:
      return true
    default: return false
    }
  }

  private mutating func next(isSpaced: Bool, after previous: Token?) -> Token? {
    if let token = quoted(isSpaced: isSpaced) { return token }
    if let token = arrow(isSpaced: isSpaced) { return token }
    if let token = word(isSpaced: isSpaced) { return token }
    let start = position
    let c = characters[position]
    position += 1
    if c == "*" || c == "`" || c == "~" { return nil }
    if c == "[" || c == "]", isMarkdownLink(at: start) { return nil }
    if c == "(", start > 0, characters[start - 1] == "]" {
      while let c = current, c != ")", !c.isNewline { position += 1 }
      if current == ")" { position += 1 }
      return nil
    }
    return token(String(c), .mark, from: start, isSpaced: isSpaced)
  }

  /// Whether a bracket belongs to `[words](address)`, of which only the words count.
  private func isMarkdownLink(at index: Int) -> Bool {
    if characters[index] == "]" { return at(index + 1) == "(" }
    var end = index + 1
    while let c = at(end), c != "]", !c.isNewline { end += 1 }
    return at(end) == "]" && at(end + 1) == "("
  }

  private func token(
    _ text: String, _ kind: Token.Kind, from start: Int, isSpaced: Bool
  ) -> Token {
    let lower =
      text.contains("’")
      ? text.lowercased().split(separator: "’", omittingEmptySubsequences: false)
        .joined(separator: "'") : text.lowercased()
    return Token(
      text: text, lower: lower, kind: kind, span: offsets[start]..<offsets[position],
      isSpaced: isSpaced)
  }

  // MARK: Quotes

  private static let closing: [Character: [Character]] = [
    "\"": ["\"", "”"], "“": ["”", "\"", "“"], "„": ["“", "”", "\""], "«": ["»"], "'": ["'", "’"],
    "‘": ["’", "'"], "`": ["`"], "”": ["”"],
  ]

  private mutating func quoted(isSpaced: Bool) -> Token? {
    let start = position
    let open = characters[start]
    guard let ends = Self.closing[open] else { return nil }
    if open == "'" || open == "’", let before = at(start - 1), before.isLetter || before.isNumber {
      return nil
    }
    var index = start + 1
    while let c = at(index), !c.isNewline {
      if ends.contains(c), index > start + 1 {
        let isApostrophe = (c == "'" || c == "’") && (at(index + 1)?.isLetter ?? false)
        if !isApostrophe {
          var inner = String(characters[start + 1..<index])
          if open == "`", !inner.contains(" ") { return nil }
          position = index + 1
          // A comma or full stop inside the quotes, American fashion, is not part of the name.
          if let last = inner.last, last == ",", inner.count > 1 { inner.removeLast() }
          let name = inner.split(whereSeparator: \.isWhitespace).joined(separator: " ")
          return token(name, .quoted, from: start, isSpaced: isSpaced)
        }
      }
      index += 1
      if index - start > 400 { return nil }
    }
    return nil
  }

  // MARK: Arrows

  private mutating func arrow(isSpaced: Bool) -> Token? {
    let start = position
    let c = characters[start]
    if let kind = Self.arrowSigns[c] {
      position += 1
      return token("", .arrow(kind), from: start, isSpaced: isSpaced)
    }
    guard c == "-" || c == "=" || c == "<" || c == "." else { return nil }
    var index = start
    let isBack = c == "<"
    if isBack { index += 1 }
    var shaft = 0
    while shaft < Self.longestShaft, let d = at(index),
      d == "-" || d == "=" || (d == "." && shaft > 0)
    {
      shaft += 1
      index += 1
    }
    guard shaft > 0 else { return nil }
    if at(index) == ">" {
      position = index + 1
      let label = pipedLabel()
      return token(label, .arrow(isBack ? .both : .forward), from: start, isSpaced: isSpaced)
    }
    // "i <= 10" compares.
    if isBack, shaft == 1, at(start + 1) == "=",
      at(at(index) == " " ? index + 1 : index)?.isNumber ?? false
    {
      return nil
    }
    if isBack {
      position = index
      return token("", .arrow(.back), from: start, isSpaced: isSpaced)
    }
    return labeledArrow(from: start, after: index, shaft: shaft, isSpaced: isSpaced)
  }

  /// A longer line is a rule between paragraphs.
  private static let longestShaft = 24

  private static let arrowSigns: [Character: Token.Arrow] = [
    "→": .forward, "⇒": .forward, "➔": .forward, "➜": .forward, "⟶": .forward, "➡": .forward,
    "➡️": .forward, "←": .back, "⇐": .back, "↔": .both, "⇔": .both, "⇄": .both, "↓": .forward,
  ]

  /// `-yes->`, `--on failure-->`, or `--` alone between spaces, which is a line without a head.
  private mutating func labeledArrow(
    from start: Int, after index: Int, shaft: Int, isSpaced: Bool
  ) -> Token? {
    guard isSpaced || shaft > 1 else { return nil }
    let startsAtOnce = at(index).map { !$0.isWhitespace } ?? false
    guard startsAtOnce || shaft > 1 else { return nil }
    var end = index
    while let c = at(end), !c.isNewline, end - index < 80 {
      if c == "-" || c == "=" {
        var tip = end
        while tip - end < Self.longestShaft, at(tip) == "-" || at(tip) == "=" { tip += 1 }
        if at(tip) == ">" {
          let label = String(characters[index..<end]).split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
          position = tip + 1
          return token(label, .arrow(.forward), from: start, isSpaced: isSpaced)
        }
        if shaft > 1, tip - end > 1 { break }
      }
      end += 1
    }
    guard shaft > 1, at(index).map(\.isWhitespace) ?? false, isSpaced else { return nil }
    position = index
    return token("", .arrow(.none), from: start, isSpaced: isSpaced)
  }

  /// `|yes|` right after an arrow.
  private mutating func pipedLabel() -> String {
    guard at(position) == "|" else { return "" }
    var end = position + 1
    while let c = at(end), c != "|", !c.isNewline { end += 1 }
    guard at(end) == "|" else { return "" }
    defer { position = end + 1 }
    return String(characters[position + 1..<end]).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  // MARK: Words and numbers

  private mutating func word(isSpaced: Bool) -> Token? {
    let start = position
    var index = start
    guard let first = at(index) else { return nil }
    if "$€£₹#/.@~+-−".contains(first) {
      // A sign belongs to what follows it directly: $5, #releases, /login, -3.
      guard let next = at(index + 1), next.isLetter || next.isNumber else { return nil }
      if first == "/" && !isSpaced { return nil }
      if "-−+.".contains(first), !(next.isNumber && isSpaced) { return nil }
      index += 1
    } else if !(Self.isWordCharacter(first)) {
      return nil
    }
    while let c = at(index) {
      if Self.isWordCharacter(c) {
        index += 1
      } else if Self.isInner(c), let next = at(index + 1), Self.isWordCharacter(next), index > start
      {
        if c == ",", !(at(index - 1)?.isNumber ?? false) || !next.isNumber || !isThousands(index) {
          break
        }
        if c == ":", !(at(index - 1)?.isNumber ?? false) || !next.isNumber { break }
        index += 1
      } else if c == "+" || c == "#", index > start,
        at(index - 1).map({ $0.isLetter || $0 == "+" }) ?? false,
        at(index + 1).map({ !Self.isWordCharacter($0) }) ?? true
      {
        index += 1
      } else {
        break
      }
    }
    if at(index) == "(", at(index + 1) == ")" { index += 2 }
    if at(index) == "%" { index += 1 }
    if at(index) == "°" {
      index += 1
      if let unit = at(index), "CFcf".contains(unit) { index += 1 }
    }
    position = index
    let text = String(characters[start..<index])
    if let whole = shorthand(text, at: index) {
      return token(whole, .word, from: start, isSpaced: isSpaced)
    }
    return token(text, Self.isNumber(text) ? .number : .word, from: start, isSpaced: isSpaced)
  }

  /// The word that "w/" and "w/o" stand for; the slash is taken as well.
  private mutating func shorthand(_ text: String, at end: Int) -> String? {
    if text == "w/o" { return "without" }
    guard text == "w", at(end) == "/", at(end + 1)?.isWhitespace ?? false else { return nil }
    position = end + 1
    return "with"
  }

  /// Whether three digits and no more follow a comma.
  private func isThousands(_ comma: Int) -> Bool {
    for k in 1...3 { if !(at(comma + k)?.isNumber ?? false) { return false } }
    return !(at(comma + 4)?.isNumber ?? false)
  }

  private static func isWordCharacter(_ c: Character) -> Bool {
    if c.isLetter || c.isNumber || c == "_" { return true }
    guard let scalar = c.unicodeScalars.first else { return false }
    return scalar.value > 0x2BFF || (scalar.properties.isEmojiPresentation) || scalar.value == 0xB0
  }

  private static func isInner(_ c: Character) -> Bool {
    "'’-./@&+,:‑".contains(c)
  }

  private static func isNumber(_ text: String) -> Bool {
    var hasDigit = false
    for (index, c) in text.enumerated() {
      if c.isASCII, c.isNumber {
        hasDigit = true
      } else if ".,".contains(c) || (index == 0 && "$€£₹-−+".contains(c)) {
        continue
      } else if index == text.count - 1, c == "%" {
        continue
      } else {
        return false
      }
    }
    return hasDigit
  }
}

/// Lines of a program with their numbers, colored as editors do.
struct CodeBlock: BlockControl {
  let roles: [Control.Role] = [.codeBlock]

  private static let lineHeight = 20.0

  func block(for control: Control, width: Double, _ painter: Painter) -> Block {
    let lines = Self.lines(of: control)
    let isTerminal = control.isVariant("terminal", "console", "shell")
    let isNamed = !control.label.isEmpty && !Self.isCode(control.label)
    let headHeight = isNamed ? 36.0 : 0
    let height = headHeight + Double(lines.count) * Self.lineHeight + 24
    return Block(Size(width, height), isWide: true) { rect, painter in
      let plate = painter.plate(of: control, fill: .surface, stroke: .line, radius: 8)
      var elements = plate.elements(in: rect)
      painter.ground = plate.fill == .none ? painter.ground : plate.fill
      if isNamed {
        elements.append(
          painter.line(
            control.label, in: Rect(rect.minX + 16, rect.minY, rect.width - 32, headHeight),
            TextSetting(size: 12, isBold: true, paint: painter.ink(.softInk))))
        let y = rect.minY + headHeight
        elements.append(
          .line(Point(rect.minX, y), Point(rect.maxX, y), stroke: painter.hairline))
      }
      for (index, line) in lines.enumerated() {
        let y = rect.minY + headHeight + 12 + (Double(index) + 0.5) * Self.lineHeight
        if !isTerminal {
          elements.append(
            .text(
              TextLine(
                "\(index + 1)",
                at: Point(rect.minX + 32, TextLine.baseline(centeredOn: y, size: 12)), anchor: .end,
                size: 12, isMonospaced: true, paint: painter.ink(.faintInk), isDecoration: true)))
        }
        elements += Self.colored(
          line, at: Point(rect.minX + (isTerminal ? 16 : 48), y), to: rect.maxX - 12, painter)
      }
      return elements
    }
  }

  /// The lines that were given, or the greeting every language begins with.
  private static func lines(of control: Control) -> [String] {
    let given = control.detail.isEmpty ? control.value : control.detail
    if !given.isEmpty {
      return given.split(separator: "\n", omittingEmptySubsequences: false).prefix(60).map(
        String.init)
    }
    if isCode(control.label) { return lines(in: control.label) }
    if control.isVariant("terminal", "console", "shell") {
      return ["$ make test", "Compiling 42 files", "All 128 tests passed", "$"]
    }
    return [
      "// Greets everybody on the list.", "func greet(_ names: [String]) -> Int {",
      "  for name in names {", "    print(\"Hello, \" + name)", "  }", "  return names.count", "}",
    ]
  }

  /// Whether the words given for a name are what the block shows: a command, a call, a query.
  private static func isCode(_ label: String) -> Bool {
    if ["$ ", "SELECT ", "select ", "# ", "npm ", "git ", "<"].contains(where: label.hasPrefix) {
      return true
    }
    return ["()", "{", " = ", "=>", "</", "; ", "\n"].contains { label.contains($0) }
  }

  /// Code that was typed on one line, each command and statement on its own.
  private static func lines(in label: String) -> [String] {
    var lines: [String] = []
    for piece in label.split(separator: ",", omittingEmptySubsequences: false) {
      let first = piece.drop { $0 == " " }.first ?? " "
      let isNew =
        label.hasPrefix("$ ") && first == "$" || label.hasPrefix("# ") && "#-*".contains(first)
      if isNew || lines.isEmpty {
        lines.append(String(piece.drop { $0 == " " }))
      } else {
        lines[lines.count - 1] += "," + piece
      }
    }
    return lines.flatMap { $0.split(separator: "\n").map(String.init) }
  }

  private static func colored(
    _ line: String, at point: Point, to end: Double, _ painter: Painter
  ) -> [Element] {
    var x = point.x
    let advance = painter.typeface.width(of: "m", size: 13, monospaced: true)
    let y = TextLine.baseline(centeredOn: point.y, size: 13)
    var elements: [Element] = []
    for token in CodeToken.tokens(of: line) {
      // Viewers drop spaces at the beginning of a text, so they become distance instead.
      let spaces = token.text.prefix { $0 == " " }.count
      let words = token.text.dropFirst(spaces)
      let start = x + advance * Double(spaces)
      let room = Int((end - start) / advance)
      guard room > 0 else { break }
      let text = words.count > room ? String(words.prefix(max(0, room - 1))) + "…" : String(words)
      if !text.isEmpty {
        elements.append(
          .text(
            TextLine(
              text, at: Point(start, y), size: 13, isBold: token.kind == .keyword,
              isMonospaced: true, paint: token.kind.paint(painter))))
      }
      x += advance * Double(token.text.count)
    }
    return elements
  }
}

/// A piece of a line of code, as an editor colors it.
struct CodeToken: Hashable {
  enum Kind { case plain, keyword, string, number, comment, name }

  var kind: Kind
  var text: String

  private static let keywords: Set<String> = [
    "func", "let", "var", "for", "in", "return", "if", "else", "while", "import", "class", "struct",
    "const", "function", "def", "from", "as", "async", "await", "new", "this", "self", "public",
    "private", "static", "void", "int", "export", "default", "try", "catch", "true", "false", "nil",
    "null", "select", "SELECT", "FROM", "WHERE", "type", "enum", "switch", "case", "fn", "use",
  ]

  /// Cuts a line into words, strings, numbers, comments and what lies between them.
  static func tokens(of line: String) -> [CodeToken] {
    let characters = Array(line)
    var tokens: [CodeToken] = []
    var index = 0
    func take(_ kind: Kind, while keep: (Character) -> Bool) {
      let start = index
      index += 1
      while index < characters.count, keep(characters[index]) { index += 1 }
      tokens.append(CodeToken(kind: kind, text: String(characters[start..<index])))
    }
    while index < characters.count {
      let character = characters[index]
      let isSlash = character == "/" && index + 1 < characters.count && characters[index + 1] == "/"
      if isSlash || (character == "#" && index == 0) {
        take(.comment) { _ in true }
      } else if character == "\"" || character == "'" {
        take(.string) { $0 != character }
        if index < characters.count {
          tokens[tokens.count - 1].text.append(characters[index])
          index += 1
        }
      } else if character.isLetter || character == "_" {
        take(.name) { $0.isLetter || $0.isNumber || $0 == "_" }
        let word = tokens[tokens.count - 1].text
        tokens[tokens.count - 1].kind = keywords.contains(word) ? .keyword : .plain
        if index < characters.count, characters[index] == "(", !keywords.contains(word) {
          tokens[tokens.count - 1].kind = .name
        }
      } else if character.isNumber {
        take(.number) { $0.isNumber || $0 == "." }
      } else {
        take(.plain) { !$0.isLetter && !$0.isNumber && !"\"'_/#".contains($0) }
      }
    }
    return tokens
  }
}

extension CodeToken.Kind {
  func paint(_ painter: Painter) -> Paint {
    switch self {
    case .plain: painter.ink(.ink)
    case .keyword: .legible(.series(4), on: painter.ground)
    case .string: .legible(.series(2), on: painter.ground)
    case .number: .legible(.series(1), on: painter.ground)
    case .comment: painter.ink(.faintInk)
    case .name: .legible(.series(0), on: painter.ground)
    }
  }
}

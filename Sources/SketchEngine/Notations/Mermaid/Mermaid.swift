/// What all of Mermaid's diagrams have in common (mermaid.js.org/syntax).
enum Mermaid {
  /// A text without its front matter, comments and directives.
  struct Document {
    /// The title that the front matter gives.
    var title: String?
    /// The lines that say something, the header first.
    var lines: [NotationText.Line] = []

    init(_ text: NotationText) {
      var rest = text.lines[...]
      if rest.first?.text == "---" {
        rest.removeFirst()
        while let line = rest.popFirst(), line.text != "---" {
          if line.text.hasPrefix("title:") {
            title = Mermaid.unquoted(line.text.dropFirst(6).trimmed)
          }
        }
      }
      var isDirective = false
      for line in rest {
        if line.text.hasPrefix("%%{") { isDirective = true }
        if isDirective {
          isDirective = !line.text.hasSuffix("}%%")
        } else if !line.text.hasPrefix("%%") {
          lines.append(line)
        }
      }
    }

    /// The words of the header.
    var header: [Substring] {
      lines.first?.text.split { $0 == " " || $0 == ";" || $0 == "\t" } ?? []
    }
  }

  /// Text without the quotes around it, with line breaks and entities resolved.
  static func words(_ text: some StringProtocol) -> String {
    var rest = unquoted(text.trimmed)
    // Markdown in a label: "`**bold** text`".
    if rest.hasPrefix("`"), rest.hasSuffix("`"), rest.count > 1 {
      rest = String(rest.dropFirst().dropLast()).replacing("**", with: "")
    }
    for (name, letter) in entities { rest = rest.replacing(name, with: letter) }
    var words = ""
    var isTag = false
    for letter in rest.replacing("\\n", with: " ") {
      // "<br/>", "<b>": only tags begin with a letter or a slash.
      if letter == "<", let next = rest.split(separator: "<").dropFirst().first?.first,
        next.isLetter || next == "/", rest.contains(">")
      {
        isTag = true
        words.append(" ")
      } else if isTag {
        isTag = letter != ">"
      } else {
        words.append(letter)
      }
    }
    return words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static let entities = [
    ("#quot;", "\""), ("#amp;", "&"), ("#lt;", "‹"), ("#gt;", "›"), ("#35;", "#"), ("#59;", ";"),
    ("#colon;", ":"), ("#semi;", ";"), ("#nbsp;", " "), ("&quot;", "\""), ("&amp;", "&"),
  ]

  static func unquoted(_ text: String) -> String {
    text.count > 1 && text.hasPrefix("\"") && text.hasSuffix("\"")
      ? String(text.dropFirst().dropLast()) : text
  }

  /// `LR`, `TB` and the like.
  static func direction(_ text: String) -> FlowDirection? {
    switch text.uppercased() {
    case "LR": .right
    case "RL": .left
    case "TB", "TD": .down
    case "BT": .up
    default: nil
    }
  }

  static func problem(_ line: NotationText.Line, _ text: String) -> SketchError {
    .notation(name: "Mermaid", line: line.number, problem: text)
  }

  /// The beginning of a line, for a message.
  static func shown(_ text: some StringProtocol) -> String {
    text.count > 40 ? "“\(text.prefix(39))…”" : "“\(text)”"
  }
}

import Glibc

/// How text on a terminal stands out; plain where it is no terminal, or `NO_COLOR` is set.
struct Ink {
  /// What a piece of text is.
  enum Tone: String {
    case strong = "1"
    case soft = "2"
    case good = "32"
    case warning = "33"
    case accent = "36"
  }

  private let isColored: Bool

  /// Ink for a stream.
  init(for stream: StandardStream) {
    let refusal = getenv("NO_COLOR").map { String(cString: $0) } ?? ""
    let terminal = getenv("TERM").map { String(cString: $0) } ?? ""
    isColored = stream.isTerminal && refusal.isEmpty && terminal != "dumb"
  }

  /// Text in a tone.
  func callAsFunction(_ tone: Tone, _ text: String) -> String {
    isColored ? "\u{1B}[\(tone.rawValue)m\(text)\u{1B}[0m" : text
  }
}

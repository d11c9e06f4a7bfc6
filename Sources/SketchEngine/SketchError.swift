/// Why a prompt could not be drawn.
public enum SketchError: Error, Hashable {
  /// Nothing was typed.
  case emptyPrompt
  /// More was typed than is read.
  case promptTooLong(bytes: Int, limit: Int)
  /// The prompt has more words and marks than are read.
  case tooManyWords(count: Int, limit: Int)
  /// Nothing in the prompt can be drawn; the words that were not understood.
  case nothingToDraw(words: [String])
  /// The prompt asks for a kind of drawing that is not there yet.
  case notYet(kind: String)
  /// An option names a kind, theme or frame that does not exist.
  case unknown(option: String, value: String, known: [String])
  /// The prompt asks for more things than fit on a page.
  case tooMany(count: Int, limit: Int)
  /// A text in the notation of another tool has a fault, or uses what cannot be drawn.
  case notation(name: String, line: Int, problem: String)
}

extension SketchError: CustomStringConvertible {
  /// What went wrong, then what to do about it.
  public var description: String {
    switch self {
    case .emptyPrompt:
      "The prompt is empty. Say what to draw, for example: "
        + "sketch \"login page with email, password and a blue Sign in button\""
    case .promptTooLong(let bytes, let limit):
      "The prompt has \(bytes) bytes and at most \(limit) are read. Split it into several drawings."
    case .tooManyWords(let count, let limit):
      "The prompt has \(count) words and marks, and at most \(limit) are read. "
        + "Split it into several drawings."
    case .nothingToDraw(let words):
      words.isEmpty
        ? "Nothing in the prompt names something to draw. Name a screen, a diagram or its parts, "
          + "for example: sketch \"flowchart: wash, rinse, dry\""
        : "Nothing drawable was understood in: \(listing(words)). Name a screen, a "
          + "diagram or its parts, for example: sketch \"flowchart: wash, rinse, dry\""
    case .notYet(let kind):
      "A drawing of the kind \"\(kind)\" cannot be made yet. "
        + "`sketch kinds` lists what can; the same content may do as a flowchart."
    case .unknown(let option, let value, let known):
      "There is no \(option) \"\(value)\". Choose one of: \(known.joined(separator: ", "))."
    case .notation(let name, let line, let problem):
      "Line \(line) of the \(name) text: \(problem)."
    case .tooMany(let count, let limit):
      "The prompt asks for \(count) things and a page holds \(limit). Split it into several drawings."
    }
  }
}

/// What was typed, taken apart without judging what it means.
public struct Prompt: Hashable, Sendable {
  /// The longest prompt that is read, in bytes.
  public static let limit = 32_768
  /// The most words and marks that are read; ten times what fits on a page.
  public static let wordLimit = 3_000

  /// What was typed.
  public let text: String
  /// Its lines that say something, in order.
  public let lines: [Line]

  /// One line: how far it is indented, how it is marked, and its pieces.
  public struct Line: Hashable, Sendable {
    /// How far it is indented, in columns; a tab counts four.
    public var indent: Int
    /// The bullet or number it begins with.
    public var marker: Marker?
    /// Its pieces, without the marker.
    public var tokens: [Token]

    /// Where the line stood, from its first to its last piece.
    public var span: Range<Int> {
      (tokens.first?.span.lowerBound ?? 0)..<(tokens.last?.span.upperBound ?? 0)
    }
  }

  /// How an item of a list is marked.
  public enum Marker: Hashable, Sendable {
    /// `-`, `*`, `•` and the like.
    case bullet
    /// `3.`, `3)`, `Step 3:`.
    case number(Int)
    /// `b)`.
    case letter(Int)
  }

  /// Takes a prompt apart.
  ///
  /// - Throws: ``SketchError`` for a prompt that is empty or too long.
  public init(_ text: String) throws(SketchError) {
    guard text.utf8.count <= Self.limit else {
      throw .promptTooLong(bytes: text.utf8.count, limit: Self.limit)
    }
    self.text = text
    var tokenizer = Tokenizer(text)
    lines = tokenizer.lines()
    guard !lines.isEmpty else { throw .emptyPrompt }
    let count = lines.reduce(0) { $0 + $1.tokens.count }
    guard count <= Self.wordLimit else {
      throw .tooManyWords(count: count, limit: Self.wordLimit)
    }
  }
}

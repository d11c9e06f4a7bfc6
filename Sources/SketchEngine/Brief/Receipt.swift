/// What each word of a prompt did, what was assumed, and what was not understood.
public struct Receipt: Hashable, Sendable {
  /// What a word did.
  public enum Use: String, Hashable, Sendable, CaseIterable {
    /// It stands in the drawing, or put something there.
    case drawn
    /// It says how the drawing should look, or what kind it is.
    case wish
    /// It holds the sentence together.
    case connective
    /// It changed nothing.
    case unused = "not understood"
  }

  /// One piece of the prompt and what it did.
  public struct Entry: Hashable, Sendable {
    /// The piece, as typed.
    public var text: String
    /// Where it stood, in UTF-8 offsets.
    public var span: Range<Int>
    /// What it did.
    public var use: Use
  }

  /// Every word of the prompt, in order.
  public var entries: [Entry] = []
  /// What was taken for granted, in sentences.
  public var assumptions: [String] = []
  /// The kind that was drawn, and why.
  public var kind = ""
  /// Why that kind was chosen, with the runner-up where it was close.
  public var reason = ""

  /// The words that changed nothing.
  public var unused: [String] { entries.filter { $0.use == .unused }.map(\.text) }
}

/// One word, number, quoted name, arrow or mark of a prompt, and where it stood.
public struct Token: Hashable, Sendable {
  /// What sort of piece it is.
  public enum Kind: Hashable, Sendable {
    /// Letters, perhaps with digits and inner marks: `sign-in`, `report.pdf`, `CI/CD`, `#releases`.
    case word
    /// Digits, perhaps with a currency sign before or a percent sign after.
    case number
    /// Something in quotes; the text is what stands between them.
    case quoted
    /// An arrow, with what is written on it.
    case arrow(Arrow)
    /// A single mark, such as a comma.
    case mark
  }

  /// Which way an arrow points.
  public enum Arrow: Hashable, Sendable { case forward, back, both, none }

  /// What it says, as typed; of an arrow, what is written on it.
  public var text: String
  /// What it says in lower case, with straight apostrophes.
  public var lower: String
  /// What sort of piece it is.
  public var kind: Kind
  /// Where it stood, in UTF-8 offsets of the prompt.
  public var span: Range<Int>
  /// Whether white space stands before it.
  public var isSpaced: Bool

  /// Whether it is the given mark.
  public func isMark(_ mark: String) -> Bool { kind == .mark && text == mark }

  /// Whether it is a word that says exactly this, in any case.
  public func isWord(_ word: String) -> Bool { kind == .word && lower == word }

  /// Whether it begins with a capital letter.
  public var isCapitalized: Bool { text.first?.isUppercase ?? false }

  /// The arrow it is, if it is one.
  public var arrow: Arrow? {
    if case .arrow(let arrow) = kind { arrow } else { nil }
  }
}

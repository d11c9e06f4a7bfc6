/// A token with its part of speech.
public struct Word: Hashable, Sendable {
  /// A part of speech, as far as drawing needs it.
  public enum Tag: Hashable, Sendable {
    case determiner, possessive, pronoun, preposition, conjunction, subordinator
    case auxiliary, modal, negation, adverb, verb, noun, name, adjective, color, number, quoted
    case arrow, mark, politeness
  }

  /// The token it is.
  public var token: Token
  /// Its part of speech here.
  public var tag: Tag
  /// Its base form in lower case: singular of a noun, infinitive of a verb.
  public var lemma: String
  /// Which form it is, of a verb.
  var form: WordForm?
  /// Whether a sentence, or a part of one after a colon, begins with it.
  var isOpening = false

  /// What it says in lower case.
  public var lower: String { token.lower }
  /// What it says, as typed.
  public var text: String { token.text }
  /// Where it stood, in UTF-8 offsets of the prompt.
  public var span: Range<Int> { token.span }

  /// Whether it can be part of the name of a thing.
  var isNominal: Bool { tag == .noun || tag == .name || tag == .quoted }

  /// Whether it is a plural; capitals that end in an S, such as CMS, are not.
  var isPlural: Bool { tag != .quoted && !isAcronym && Lemmas.isPlural(lower) }

  /// Whether it is written in capitals.
  private var isAcronym: Bool { text.utf8.count > 1 && text.allSatisfy { $0.isUppercase } }

  /// Whether it ends a sentence or a part of one.
  func isMark(_ marks: String...) -> Bool {
    token.kind == .mark && marks.contains(token.text)
  }

  /// Whether it is one of these words.
  func says(_ words: String...) -> Bool { token.kind == .word && words.contains(token.lower) }
}

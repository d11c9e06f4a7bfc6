/// What is asked to be made, apart from what is to be in it.
public struct Order: Hashable, Sendable {
  /// Kinds of drawing that are named as what is wanted, most telling first.
  public var kinds: [String] = []
  /// The device it is to be drawn for.
  public var frame: Frame?
  /// Where its content begins in the sentence that gives the order, by sentence: words before are
  /// the order itself ("Please draw a flowchart for").
  var contentStarts: [Int: Int] = [:]
  /// What it is about: "the user registration process".
  var topic: [Word] = []
  /// The title that was asked for.
  public var title: String?

  /// What it is about, in words, without an article.
  public var topicText: String {
    var words = topic
    while let first = words.first, first.tag == .determiner || first.tag == .possessive {
      words.removeFirst()
    }
    return words.map(\.text).joined(separator: " ")
  }
}

/// A heading as a prompt gives it, and what stands under it.
struct SectionDraft {
  /// What it is called; empty for what was named under no heading.
  var label: String
  /// The words of the heading.
  var words: [Word] = []
  /// What stands under it, in order.
  var items: [Item] = []
  /// The place of its name in the vocabulary, where it is one of the names of the kind.
  var known: Int?
  /// Its color, where that was said.
  var color: Color?
  /// Where its heading stood.
  var spans: [Range<Int>] = []

  /// One thing under a heading.
  struct Item {
    /// What it says.
    var label: String
    /// Its words.
    var words: [Word] = []
    /// Its color, where that was said.
    var color: Color?
    /// Where it stood.
    var spans: [Range<Int>] = []
  }

  /// A heading of some words.
  init(_ words: [Word], label: String? = nil, known: Int? = nil) {
    let (words, color) = ThingColor.parted(from: words)
    self.words = words
    self.color = color
    self.label = label ?? OutlineWording.label(words)
    self.known = known
    spans = words.map(\.span)
  }

  /// A thing as a heading of its own.
  init(_ item: Item) {
    label = item.label
    words = item.words
    color = item.color
    spans = item.spans
  }
}

extension SectionDraft.Item {
  /// A heading as one thing.
  init(heading: SectionDraft) {
    label = heading.label
    words = heading.words
    color = heading.color
    spans = heading.spans
  }

  /// A thing of some words; `nil` where they say nothing.
  init?(_ words: [Word]) {
    var words = words
    while let first = words.first, words.count > 1, Self.isLeadIn(first) || first.isMark(",", ":") {
      words.removeFirst()
    }
    while let last = words.last, last.token.kind == .mark, !last.isMark(")", "%", "+", "?", "!") {
      words.removeLast()
    }
    let (plain, color) = ThingColor.parted(from: words)
    let label = OutlineWording.label(plain)
    guard !label.isEmpty, plain.contains(where: { $0.token.kind != .mark }) else { return nil }
    self.label = label
    self.words = plain
    self.color = color
    spans = plain.map(\.span)
  }

  private static func isLeadIn(_ word: Word) -> Bool {
    !(word.says("plus") && word.token.isCapitalized)
      && word.says(
        "and", "or", "then", "finally", "lastly", "also", "next", "plus", "but", "with", "while",
        "namely", "including", "eventually")
  }
}

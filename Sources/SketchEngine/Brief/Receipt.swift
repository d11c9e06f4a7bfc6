/// What each word of a prompt did, what was assumed, and what was not understood.
public struct Receipt: Hashable, Sendable, Codable {
  /// What a word did.
  public enum Use: String, Hashable, Sendable, Codable, CaseIterable {
    /// It stands in the drawing, or put something there.
    case drawn
    /// It says how the drawing should look, or what kind it is.
    case wish
    /// It holds the sentence together.
    case connective
    /// It changed nothing.
    case unused = "not understood"

    /// What that means, in a few words.
    public var meaning: String {
      switch self {
      case .drawn: "drawn"
      case .wish: "says what to draw, or how"
      case .connective: "holds the sentence together"
      case .unused: "not understood, changes nothing"
      }
    }
  }

  /// One piece of the prompt and what it did.
  public struct Entry: Hashable, Sendable, Codable {
    /// The piece, as typed.
    public var text: String
    /// Where it stood, in UTF-8 offsets.
    public var span: Range<Int>
    /// What it did.
    public var use: Use
    /// What it put into the drawing, such as `button “Sign in”`, where that was asked for.
    public var became: [String] = []
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

extension Brief {
  /// What each word did.
  ///
  /// - Complexity: Linear in the words, after sorting the spans.
  public func receipt() -> Receipt {
    var receipt = Receipt()
    receipt.assumptions = assumptions
    var drawn = SpanCover(drawn)
    var wished = SpanCover(wished)
    for sentence in sentences {
      for word in sentence.words where word.token.kind != .mark && word.tag != .arrow {
        let isDrawn = drawn.touches(word.span)
        let isWish = wished.touches(word.span)
        let use: Receipt.Use =
          isDrawn ? .drawn : isWish ? .wish : Self.isConnective(word) ? .connective : .unused
        receipt.entries.append(Receipt.Entry(text: word.text, span: word.span, use: use))
      }
    }
    return receipt
  }

  private static func isConnective(_ word: Word) -> Bool {
    switch word.tag {
    case .determiner, .possessive, .pronoun, .preposition, .conjunction, .subordinator, .auxiliary,
      .modal, .negation, .adverb, .politeness, .arrow, .mark:
      true
    case .verb, .noun, .name, .adjective, .color, .number, .quoted: false
    }
  }
}

/// Spans merged where they meet, and asked from left to right.
struct SpanCover {
  private var spans: [Range<Int>] = []
  private var next = 0

  init(_ ranges: [Range<Int>]) {
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
      if let last = spans.last, range.lowerBound <= last.upperBound {
        spans[spans.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        spans.append(range)
      }
    }
  }

  /// Whether a span shares a byte with one of them; it begins no earlier than the one asked before.
  mutating func touches(_ span: Range<Int>) -> Bool {
    while next < spans.count, spans[next].upperBound <= span.lowerBound { next += 1 }
    return next < spans.count && spans[next].lowerBound < span.upperBound
  }
}

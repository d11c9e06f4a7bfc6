/// What a prompt asks for, before anything is drawn.
public struct Brief: Hashable, Sendable {
  /// What was typed.
  public let prompt: Prompt
  /// Its sentences, in order.
  public let sentences: [Sentence]
  /// What is asked to be made.
  public var order: Order
  /// How it should look.
  public var wishes = Wishes()
  /// What was taken for granted, in sentences.
  public var assumptions: [String] = []
  /// Parts of the prompt that stand in the drawing, as ranges of UTF-8 offsets.
  private(set) var drawn: [Range<Int>] = []
  /// Parts of the prompt that said how it should look or what kind it is.
  private(set) var wished: [Range<Int>] = []

  /// Reads a prompt.
  public init(reading prompt: Prompt) {
    self.prompt = prompt
    let reading = Sentence.reading(of: prompt)
    sentences = reading.sentences
    order = OrderReader.order(in: sentences)
    for repair in reading.repairs {
      assume("“\(repair.typed)” was read as “\(repair.read)”.")
    }
  }

  /// Notes that words stand in the drawing, or put something there.
  mutating func markDrawn(_ span: Range<Int>) { drawn.append(span) }

  /// Notes that words said how the drawing should look.
  mutating func markWish(_ span: Range<Int>) { wished.append(span) }

  /// Notes something that was taken for granted.
  mutating func assume(_ sentence: String) {
    if !assumptions.contains(sentence) { assumptions.append(sentence) }
  }
}

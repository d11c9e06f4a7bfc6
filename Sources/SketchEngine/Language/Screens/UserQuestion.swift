/// A question that a screen puts to whoever sits before it: "Are you sure you want to leave? yes no",
/// "what's your name? with a field and a Next button".
struct UserQuestion {
  /// The question as it is shown.
  let text: String
  /// The answers that are offered, as captions; empty where the rest says what to answer with.
  let answers: [String]
  /// Where it stood.
  let span: Range<Int>
  /// Whether nothing but answers follows.
  let isWhole: Bool

  /// Reads the beginning of a prompt; `nil` where it puts no question to the user.
  init?(_ sentences: [Sentence]) {
    guard let sentence = sentences.first, sentence.ending == .question,
      let first = sentence.words.first, let last = sentence.words.last, sentence.words.count < 16,
      Self.addressesUser(sentence.words),
      !Self.orders.contains(where: { first.says($0) && sentence.words.count > 1 })
    else { return nil }
    let rest = sentences.dropFirst()
    guard
      !rest.contains(where: { sentence in
        sentence.ending == .question
          || sentence.words.contains {
            $0.tag == .arrow
              || $0.says("if", "then", "otherwise", "else", "until", "diagram", "flowchart")
          }
      }), rest.count < 3
    else { return nil }
    let isClosed = Self.closed.contains { first.says($0) }
    let words = rest.flatMap(\.words).filter { $0.token.kind == .word && !$0.says("and", "or") }
    let isAnswered = !words.isEmpty && words.allSatisfy { Self.answerWords.contains($0.lower) }
    // "Are you hungry? Yes: eat." tells what follows; a screen only offers the answers.
    guard !isClosed || isAnswered || rest.contains(where: Self.namesControl) || words.isEmpty
    else { return nil }
    text = Self.text(of: sentence.words)
    span = first.span.lowerBound..<last.span.upperBound
    answers = isAnswered ? Self.captions(words) : isClosed && words.isEmpty ? ["No", "Yes"] : []
    isWhole = isAnswered || words.isEmpty
  }

  private static let closed = ["are", "do", "did", "is", "would", "have", "will", "does", "was"]
  private static let orders = ["can", "could", "please", "will"]
  private static let answerWords = FunctionWords.words(
    "yes no ok okay cancel later never maybe sure not now skip back stay leave confirm")

  /// Whether it speaks to somebody: "you", "your".
  private static func addressesUser(_ words: [Word]) -> Bool {
    guard let first = words.first,
      first.says(
        "are", "do", "did", "is", "would", "have", "what", "what's", "how", "who", "where", "when",
        "which", "was", "does", "how's", "where's")
    else { return false }
    // "How do you make tea?" asks for steps.
    if first.says("how"), words.count > 2, words[1].says("do", "to", "can", "does") {
      return words[1].says("do") && words.count > 3 && words[3].says("feel")
    }
    return words.contains { $0.says("you", "your") }
  }

  private static func namesControl(_ sentence: Sentence) -> Bool {
    sentence.words.indices.contains { index in
      sentence.words[index].token.kind == .word
        && (ControlLexicon.sense(of: [sentence.words[index].lower]) != nil)
    }
  }

  private static func text(of words: [Word]) -> String {
    var text = ""
    for word in words {
      let isMark = word.token.kind == .mark
      text += text.isEmpty || isMark ? word.text : " " + word.text
    }
    return PhraseReader.capitalized(text) + "?"
  }

  /// "yes no", "not now": a negation stays with its word.
  private static func captions(_ words: [Word]) -> [String] {
    var captions: [String] = []
    for word in words {
      if let last = captions.last, last == "Not" {
        captions[captions.count - 1] = last + " " + word.lower
      } else {
        captions.append(PhraseReader.capitalized(word.lower))
      }
    }
    // What does nothing stands first, so that the last is the one that goes on.
    let refusals = ["No", "Cancel", "Not now", "Never", "Later", "Skip", "Back", "Stay"]
    return captions.filter(refusals.contains) + captions.filter { !refusals.contains($0) }
  }
}

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
      Self.addressesUser(sentence.words) || Self.isAnsweredOnly(sentences),
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
    let words = rest.flatMap(\.words)
    let offered = Self.captions(words)
    let isAnswered = !offered.isEmpty
    // "Are you hungry? Yes: eat." tells what follows; a screen only offers the answers.
    guard !isClosed || isAnswered || rest.contains(where: Self.namesControl) || words.isEmpty
    else { return nil }
    text = Self.text(of: sentence.words)
    span = first.span.lowerBound..<last.span.upperBound
    answers = isAnswered ? offered : isClosed && words.isEmpty ? ["No", "Yes"] : []
    isWhole = isAnswered || words.isEmpty
  }

  private static let closed = ["are", "do", "did", "is", "would", "have", "will", "does", "was"]
  private static let orders = ["can", "could", "please", "will"]
  private static let answerWords = FunctionWords.words(
    "yes no ok okay cancel later never maybe sure not now skip back stay leave keep confirm")

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

  /// Whether nothing but answers such as "ok cancel" follows what is asked.
  private static func isAnsweredOnly(_ sentences: [Sentence]) -> Bool {
    let rest = sentences.dropFirst().flatMap(\.words)
    return sentences.count > 1 && !rest.isEmpty
      && rest.allSatisfy { answerWords.contains($0.lower) || $0.token.kind == .mark }
      && sentences[0].words.first.map { ActionWords.isAction($0.lower) } ?? false
  }

  /// The captions of the answers, where nothing else is said: "yes no", "save, don't save, cancel".
  private static func captions(_ words: [Word]) -> [String] {
    var captions: [[Word]] = [[]]
    for word in words {
      if word.token.kind == .mark || word.says("and", "or") {
        captions.append([])
      } else if let last = captions.last, let first = last.first,
        answerWords.contains(word.lower), !first.says("not", "don't", "do")
      {
        captions.append([word])
      } else {
        captions[captions.count - 1].append(word)
      }
    }
    captions.removeAll(where: \.isEmpty)
    guard !captions.isEmpty, captions.count < 5,
      captions.allSatisfy({ caption in
        guard caption.count < 4, let first = caption.first else { return false }
        return answerWords.contains(first.lower) || first.says("don't", "do")
          || ActionWords.isAction(first.lower) && captions.count > 1 && caption.count < 3
      })
    else { return [] }
    let texts = captions.map { PhraseReader.capitalized($0.map(\.text).joined(separator: " ")) }
    // What does nothing stands first, so that the last is the one that goes on.
    let goesOn = texts.first { !isRefusal($0) }
    return texts.filter { $0 != goesOn } + (goesOn.map { [$0] } ?? [])
  }

  private static func isRefusal(_ caption: String) -> Bool {
    ["no", "cancel", "not", "never", "later", "skip", "back", "stay", "don't"].contains {
      caption.lowercased() == $0 || caption.lowercased().hasPrefix($0 + " ")
    }
  }
}

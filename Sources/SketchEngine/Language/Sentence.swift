/// A sentence, or a line or item that stands for one.
public struct Sentence: Hashable, Sendable {
  /// Its words and marks, without the mark that ends it.
  public var words: [Word]
  /// How it ends.
  public var ending: Ending
  /// The line of the prompt it stands in, counted from 0.
  public var line: Int
  /// How far its line is indented.
  public var indent: Int
  /// The bullet or number of its line, if it is the first of it.
  public var marker: Prompt.Marker?
  /// Whether it is the first in its line.
  public var beginsLine: Bool

  /// How a sentence ends.
  public enum Ending: Hashable, Sendable {
    /// A full stop or exclamation mark, a question mark, a semicolon, or the end of its line.
    case stop, question, semicolon, line
  }

  /// The sentences of a prompt, in order.
  static func sentences(of prompt: Prompt) -> [Sentence] { reading(of: prompt).sentences }

  /// The sentences of a prompt, in order, and the words in them that were repaired.
  static func reading(
    of prompt: Prompt
  ) -> (sentences: [Sentence], repairs: [Spelling.Repair]) {
    var sentences: [Sentence] = []
    var repairs: [Spelling.Repair] = []
    for (number, line) in prompt.lines.enumerated() {
      var line = line
      let spelled = Spelling.repaired(Shorthand.expanded(line.tokens))
      line.tokens = levelingBrackets(tyingLabels(joiningTitles(spelled.tokens)))
      repairs += spelled.repairs
      var start = 0
      var isFirst = true
      func add(_ end: Int, _ ending: Ending) {
        guard end > start else { return }
        sentences.append(
          Sentence(
            words: Tagger.words(of: Array(line.tokens[start..<end])), ending: ending, line: number,
            indent: line.indent, marker: isFirst ? line.marker : nil, beginsLine: isFirst))
        isFirst = false
      }
      for (index, token) in line.tokens.enumerated() where token.kind == .mark {
        guard let ending = ending(token.text), !isAbbreviation(line.tokens, before: index) else {
          continue
        }
        add(index, ending)
        start = index + 1
      }
      add(line.tokens.count, .line)
    }
    return (sentences, repairs)
  }

  /// "beds (roses; tulips)": a semicolon in brackets ends no sentence, but parts items as a comma
  /// does.
  private static func levelingBrackets(_ tokens: [Token]) -> [Token] {
    guard tokens.contains(where: { $0.isMark(";") }) else { return tokens }
    var tokens = tokens
    var open: [Int] = []
    for (index, token) in tokens.enumerated() {
      if token.isMark("(") { open.append(index) }
      guard token.isMark(")"), let start = open.popLast() else { continue }
      for inside in start..<index where tokens[inside].isMark(";") { tokens[inside].text = "," }
    }
    return tokens
  }

  /// Drops a comma before "labeled", which says the name of what stands before it.
  private static func tyingLabels(_ tokens: [Token]) -> [Token] {
    tokens.indices.filter { index in
      !tokens[index].isMark(",") || index + 1 == tokens.count
        || !["labeled", "labelled", "titled"].contains(tokens[index + 1].lower)
    }.map { tokens[$0] }
  }

  /// Joins a full stop to the word that it shortens, so that it ends no sentence.
  private static func joiningTitles(_ tokens: [Token]) -> [Token] {
    let titles = ["prof", "dr", "mr", "mrs", "ms"]
    let shortened = [
      "avg", "min", "max", "est", "tel", "temp", "qty", "ref", "vol", "acct", "std", "exp", "alt",
    ]
    var joined: [Token] = []
    for (index, token) in tokens.enumerated() {
      if token.text == ".", token.kind == .mark, !token.isSpaced, let last = joined.last,
        last.isCapitalized, index + 1 < tokens.count, tokens[index + 1].isSpaced,
        titles.contains(last.lower) && tokens[index + 1].isCapitalized
          || shortened.contains(last.lower) && !tokens[index + 1].isCapitalized
      {
        joined[joined.count - 1].text += "."
        joined[joined.count - 1].lower += "."
        joined[joined.count - 1].span = last.span.lowerBound..<token.span.upperBound
      } else {
        joined.append(token)
      }
    }
    return joined
  }

  private static func ending(_ mark: String) -> Ending? {
    switch mark {
    case ".", "!", "…": .stop
    case "?": .question
    case ";": .semicolon
    default: nil
    }
  }

  private static func isAbbreviation(_ tokens: [Token], before dot: Int) -> Bool {
    guard dot > 0, tokens[dot].text == ".", !tokens[dot].isSpaced else { return false }
    // "No., White": a comma goes on.
    if dot + 1 < tokens.count, tokens[dot + 1].isMark(",") { return true }
    let word = tokens[dot - 1].lower
    let isKnown = [
      "e.g", "i.e", "etc", "approx", "incl", "vs", "no", "resp", "dept", "mr", "mrs",
      "dr", "st", "inc",
    ].contains(word)
    // "No." ends a sentence of its own; "vs. them" goes on.
    return isKnown && dot + 1 < tokens.count && !tokens[dot + 1].isCapitalized && word != "no"
  }
}

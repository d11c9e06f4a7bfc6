/// Parts sentences such as "1) wash 2) rinse 3) dry" into the steps they number.
enum InlineNumbers {
  /// The steps of a sentence, or the sentence itself where it numbers none.
  ///
  /// - Parameters:
  ///   - sentence: Such as "wash the rice 2", which a full stop cut off after its next number.
  ///   - before: The sentence before it.
  /// - Returns: At least one sentence, unless nothing but a number is left.
  static func parts(of sentence: Sentence, after before: Sentence?) -> [Sentence] {
    guard sentence.marker == nil || sentence.words.contains(where: { $0.isMark(")") }) else {
      return [sentence]
    }
    var sentence = sentence
    // "… 2. Stir. 3. Serve": a number alone only counts the sentence after it.
    if sentence.words.count == 1, sentence.marker == nil, number(endOf: sentence) != nil,
      before != nil
    {
      return []
    }
    let opened = before.flatMap { number(endOf: $0) }
    let next = number(endOf: sentence)
    if sentence.ending == .stop, let next,
      next == 1 || opened == next - 1 || isMarked(sentence, next - 1)
    {
      sentence.words.removeLast()
    }
    if let opened,
      opened == 1 || before?.words.count == 1 || next == opened + 1 || sentence.ending != .stop,
      sentence.marker == nil
    {
      sentence.marker = .number(opened)
    }
    guard !sentence.words.isEmpty else { return [] }
    return bracketed(sentence)
  }

  private static func isMarked(_ sentence: Sentence, _ number: Int) -> Bool {
    if case .number(let n)? = sentence.marker { n == number } else { false }
  }

  private static func number(endOf sentence: Sentence) -> Int? {
    guard sentence.ending == .stop, let last = sentence.words.last, last.tag == .number,
      let number = Int(last.text), number < 100
    else { return nil }
    // "set it to 1.", "more than 3.": a number that something is said of.
    if let before = sentence.words.dropLast().last,
      before.tag == .preposition || before.tag == .name || isAcronym(before)
        || before.tag == .auxiliary
        || before.says("than", "is", "by", "=", "equals")
    {
      return nil
    }
    return number
  }

  /// "HDMI 1.", "gate B 2.": a number that belongs to the name before it.
  private static func isAcronym(_ word: Word) -> Bool {
    word.token.kind == .word && word.text.allSatisfy { $0.isUppercase || $0.isNumber }
  }

  /// "1) wash 2) rinse" within one sentence.
  private static func bracketed(_ sentence: Sentence) -> [Sentence] {
    var parts: [Sentence] = []
    var current = sentence
    current.words = []
    var expected = 1
    if case .number(let n)? = sentence.marker { expected = n + 1 }
    var index = 0
    let words = sentence.words
    while index < words.count {
      if index + 2 < words.count, words[index].isMark("("), words[index + 2].isMark(")"),
        let number = Int(words[index + 1].text), index == 0 || number == expected || number > 1,
        index == 0 || words[index - 1].says("to", "then", "with") || number == expected
      {
        let links = FlowWords.phrases(
          "and from there to, from there to, leads to, lead to, then to")
        for count in [4, 3, 2]
        where current.words.count > count
          && Array(current.words.suffix(count)).opening(links) == count
        {
          current.words.removeLast(count)
          break
        }
        while current.words.last?.isMark(",") == true { current.words.removeLast() }
        if !current.words.isEmpty { parts.append(current) }
        current = sentence
        current.words = []
        current.marker = .number(number)
        expected = number + 1
        index += 3
        continue
      }
      if index + 1 < words.count, Int(words[index].text) == expected, words[index + 1].isMark(")"),
        index == 0 || !words[index - 1].isMark("(")
      {
        if !current.words.isEmpty { parts.append(current) }
        current = sentence
        current.words = []
        current.marker = .number(expected)
        expected += 1
        index += 2
        continue
      }
      current.words.append(words[index])
      index += 1
    }
    if !current.words.isEmpty { parts.append(current) }
    return parts
  }
}

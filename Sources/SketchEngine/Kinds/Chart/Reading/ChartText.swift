/// The words of a prompt, with a note of those that were already understood.
struct ChartText {
  /// The words of each sentence.
  var sentences: [[Word]]
  /// Which of them have had their say.
  var isTaken: [[Bool]]
  /// Which lines each sentence stands in, how it is marked and how far it is indented.
  let lines: [Line]
  /// Parts of the prompt that said how the chart should look.
  var wished: [Range<Int>] = []
  /// Parts of the prompt that stand in the chart.
  var drawn: [Range<Int>] = []

  /// Where a sentence stands.
  struct Line {
    let number: Int
    let indent: Int
    let isItem: Bool
    let endsLine: Bool
  }

  init(_ brief: Brief) {
    sentences = brief.sentences.map(\.words)
    isTaken = sentences.map { $0.map { _ in false } }
    lines = brief.sentences.map {
      Line(
        number: $0.line, indent: $0.indent, isItem: $0.marker != nil, endsLine: $0.ending == .line)
    }
  }

  /// Notes that words say how the chart should look.
  mutating func take(_ range: Range<Int>, in sentence: Int) {
    for index in range.clamped(to: sentences[sentence].indices) {
      isTaken[sentence][index] = true
      wished.append(sentences[sentence][index].span)
    }
  }

  /// Notes that words are written in the chart.
  mutating func takeDrawn(_ range: Range<Int>, in sentence: Int) {
    for index in range.clamped(to: sentences[sentence].indices) {
      isTaken[sentence][index] = true
      drawn.append(sentences[sentence][index].span)
    }
  }

  /// Words as they were typed, without marks that do not belong to them.
  static func text(of words: some Sequence<Word>) -> String {
    var words = Array(words)
    while let last = words.last, last.token.kind == .mark, !last.isMark(")", "%") {
      words.removeLast()
    }
    while let first = words.first, first.token.kind == .mark, !first.isMark("(", "#") {
      words.removeFirst()
    }
    let opens = words.filter { $0.isMark("(") }.count
    let closes = words.filter { $0.isMark(")") }.count
    if opens != closes { words.removeAll { $0.isMark("(", ")") } }
    var text = ""
    for word in words {
      if word.token.isSpaced, !text.isEmpty, text.last != "(", !word.isMark(")") { text += " " }
      text += word.text
    }
    return text
  }

  /// A name as it is shown: with a capital at its beginning, unless it is written otherwise.
  static func shown(_ name: String) -> String {
    guard name.dropFirst().first?.isUppercase != true else { return name }
    return name.capitalizedFirst
  }
}

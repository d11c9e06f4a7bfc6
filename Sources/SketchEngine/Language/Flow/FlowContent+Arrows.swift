extension FlowContent {
  mutating func readArrowLines() -> Set<Int> {
    var numbers: Set<Int> = []
    for (number, line) in brief.prompt.lines.enumerated() {
      let hasArrows = line.tokens.contains { $0.arrow != nil }
      var tokens =
        Route.chain(in: line.tokens) ?? (hasArrows ? line.tokens : Self.withSigns(line.tokens))
      guard let arrow = tokens.firstIndex(where: { $0.arrow != nil }) else { continue }
      let words = Tagger.words(of: tokens)
      if Answer.read(words, at: 0, isAsked: false) != nil || Self.answersInProse(words)
        || Self.conditionsInProse(words)
      {
        continue
      }
      if line.marker != nil, arrow < 6, line.indent > 0, words[0].says("if") { continue }
      if let colon = tokens[..<arrow].firstIndex(where: { $0.isMark(":") }) {
        noteOrder(Array(words[..<colon]), isFirst: number == 0)
        tokens = Array(tokens[(colon + 1)...])
      }
      numbers.insert(number)
      arrowLines.append(tokens)
    }
    return numbers
  }

  /// "Is it there? yes -> take it", "depending on the size: small -> …": arrows that follow answers.
  static func answersInProse(_ words: [Word]) -> Bool {
    words.indices.dropFirst().contains { index in
      words[index - 1].isMark("?") && words[index].token.kind == .word
        || words[index].tag == .arrow && words[index].text.isEmpty
          && words[index - 1].says("yes", "no")
        || words[index].isMark(":") && words[index - 1].says("yes", "no")
    } || words.contains { $0.says("depending") }
  }

  /// "scan it -> if clean: keep it": arrows that only stand for "then".
  static func conditionsInProse(_ words: [Word]) -> Bool {
    var depth = 0
    for (index, word) in words.enumerated() {
      if word.isMark("(", "[") { depth += 1 }
      if word.isMark(")", "]") { depth -= 1 }
      let begins =
        index == 0 || words[index - 1].tag == .arrow || words[index - 1].token.kind == .mark
      if depth == 0, begins, word.says("if", "otherwise", "else", "unless") { return true }
    }
    return false
  }

  /// "plan > do > check": signs that stand for arrows where there are several.
  static func withSigns(_ tokens: [Token]) -> [Token] {
    let signs = tokens.indices.filter { index in
      tokens[index].isMark(">") && tokens[index].isSpaced && index > 0 && index + 1 < tokens.count
        && tokens[index - 1].kind == .word && tokens[index + 1].kind == .word
    }
    guard signs.count > 1 else { return tokens }
    var tokens = tokens
    for index in signs {
      tokens[index].kind = .arrow(.forward)
      tokens[index].text = ""
    }
    return tokens
  }
}

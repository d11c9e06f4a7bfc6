/// A multiplication table: "times table up to 6", "multiplication table of 7".
struct TimesTable {
  private(set) var scene = TableScene()
  private(set) var spans: [Range<Int>] = []

  init?(_ brief: Brief) {
    let words = brief.sentences.flatMap(\.words)
    guard
      zip(words, words.dropFirst()).contains(where: {
        $0.says("times", "multiplication") && $1.says("table", "tables", "chart")
      })
    else { return nil }
    let numbers = words.compactMap { word in
      // "12x12".
      (Int(word.lower.prefix { $0 != "x" }) ?? Int(word.text) ?? NounGroupReader.count(word)).map {
        (number: $0, word: word)
      }
    }
    let number = numbers.first { (2...20).contains($0.number) }
    if let word = number?.word { spans.append(word.span) }
    let isOne =
      words.contains { $0.says("of", "for") } && number != nil
      && !words.contains { $0.says("to", "by") }
    let side = isOne ? 10 : number?.number ?? 10
    if isOne, let factor = number?.number {
      scene.rows = (1...side).map { step in
        TableScene.Row([
          TableScene.Cell("\(step) × \(factor)"), TableScene.Cell("\(step * factor)"),
        ])
      }
      return
    }
    scene.columns = [TableScene.Head("×")] + (1...side).map { TableScene.Head("\($0)") }
    scene.rows = (1...side).map { row in
      TableScene.Row(
        [TableScene.Cell("\(row)")] + (1...side).map { TableScene.Cell("\(row * $0)") })
    }
    scene.hasRowHeads = true
  }
}

/// How many rows and columns are asked for, "3x4", "3 by 4", and numbers typed as a matrix.
struct GridSize {
  private(set) var rows: Int?
  private(set) var columns: Int?
  /// Rows of numbers, as in "[[1, 2], [3, 4]]" or "1 2; 3 4".
  private(set) var numbers: [[String]]?
  private(set) var spans: [Range<Int>] = []

  init(_ brief: Brief) {
    for words in brief.sentences.map(\.words) {
      for (index, word) in words.enumerated() {
        if index + 1 < words.count, let number = NounGroupReader.count(word) ?? Int(word.text),
          (1...20).contains(number)
        {
          if words[index + 1].says("rows", "row") {
            rows = number
            spans += [word.span, words[index + 1].span]
          } else if words[index + 1].says("columns", "column") {
            columns = number
            spans += [word.span, words[index + 1].span]
          }
        }
        let sides = word.lower.split(whereSeparator: { $0 == "x" || $0 == "×" || $0 == "*" })
        if sides.count == 2, let rows = Int(sides[0]), let columns = Int(sides[1]) {
          set(rows, columns, [word.span])
        } else if index + 2 < words.count, words[index + 1].says("by", "x"),
          let rows = NounGroupReader.count(word) ?? Int(word.text),
          let columns = NounGroupReader.count(words[index + 2]) ?? Int(words[index + 2].text)
        {
          set(rows, columns, words[index...(index + 2)].map(\.span))
        }
      }
    }
    readNumbers(brief)
  }

  private mutating func set(_ rows: Int, _ columns: Int, _ spans: [Range<Int>]) {
    guard (1...20).contains(rows), (1...20).contains(columns) else { return }
    (self.rows, self.columns) = (rows, columns)
    self.spans += spans
  }

  private mutating func readNumbers(_ brief: Brief) {
    var found: [[String]] = []
    var row: [String] = []
    var spans: [Range<Int>] = []
    for sentence in brief.sentences {
      for word in sentence.words {
        if Quantity(spelled: word.text) != nil, word.token.kind == .number {
          row.append(word.text)
          spans.append(word.span)
        } else if word.isMark("]"), !row.isEmpty {
          found.append(row)
          row = []
        }
      }
      if !row.isEmpty { found.append(row) }
      row = []
    }
    guard let width = found.first?.count, width > 1, found.allSatisfy({ $0.count == width }) else {
      return
    }
    // "9 numbers in a 3x3 matrix" come in one row.
    if found.count == 1, let columns, width % columns == 0, width > columns {
      found = stride(from: 0, to: width, by: columns).map {
        Array(found[0][$0..<($0 + columns)])
      }
    }
    numbers = found
    self.spans += spans
  }
}

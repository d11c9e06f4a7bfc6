/// A word, a number or a mark of what is told with numbers.
struct DataPiece {
  enum Kind: Hashable {
    case word, mark
    /// A comma, "and" and the like, or the end of a sentence.
    case separator
    case number(Quantity)
    /// "n/a", "unknown": a number that nobody has.
    case missing
  }

  var kind: Kind
  /// The words it is made of.
  var words: [Word]

  var span: Range<Int> {
    (words.first?.span.lowerBound ?? 0)..<(words.last?.span.upperBound ?? 0)
  }

  var quantity: Quantity? { if case .number(let quantity) = kind { quantity } else { nil } }
  var isNumber: Bool { quantity != nil || kind == .missing }
  var lower: String { words.first?.lower ?? "" }
  func isMark(_ marks: String...) -> Bool {
    words.first.map { $0.token.kind == .mark && marks.contains($0.text) } ?? false
  }
}

/// Cuts a sentence into pieces, and tells numbers that are values from those that are names.
enum DataPieces {
  /// The pieces of some words; words that were taken before separate what stands around them.
  static func pieces(of words: [Word], isTaken: [Bool]) -> [DataPiece] {
    var pieces: [DataPiece] = []
    var index = 0
    let words = split(words, isTaken)
    let taken = words.map(\.isTaken)
    let plain = words.map(\.word)
    while index < plain.count {
      let word = plain[index]
      if taken[index] {
        pieces.append(DataPiece(kind: .separator, words: [word]))
        index += 1
        continue
      }
      if let (quantity, count) = Quantity.read(plain, at: index),
        !taken[index..<(index + count)].contains(true)
      {
        pieces.append(
          DataPiece(kind: .number(quantity), words: Array(plain[index..<(index + count)])))
        index += count
        continue
      }
      var kind = DataPiece.Kind.word
      if word.isMark(",", ";", "|") || word.says("while", "whereas", "then", "plus", "but")
        || word.says("and", "&", "versus")
      {
        kind = .separator
      } else if word.isMark("-", "–", "—"), index + 2 < plain.count,
        plain[index + 2].isMark(":", "=")
      {
        // "these values - 6h: 2": what stands before only leads in.
        kind = .separator
      } else if word.token.kind == .mark || word.tag == .arrow {
        kind = .mark
      } else if ["n/a", "unknown", "missing", "na", "null"].contains(word.lower),
        pieces.last?.isMark(":", "=", "(") ?? false
          || ["is", "was", "has"].contains(pieces.last?.lower ?? "")
      {
        kind = .missing
      }
      pieces.append(DataPiece(kind: kind, words: [word]))
      index += 1
    }
    nameNumbers(&pieces)
    return pieces
  }

  /// "Q1:10" is three pieces.
  private static func split(
    _ words: [Word], _ isTaken: [Bool]
  ) -> [(word: Word, isTaken: Bool)] {
    var result: [(Word, Bool)] = []
    for (index, word) in words.enumerated() {
      let taken = isTaken.indices.contains(index) && isTaken[index]
      guard word.token.kind == .word, let mark = word.text.firstIndex(where: { ":=".contains($0) }),
        Quantity(spelled: String(word.text[word.text.index(after: mark)...])) != nil,
        // "10:30" is a time.
        !word.text[..<mark].allSatisfy(\.isNumber) || word.text.contains("=")
      else {
        result.append((word, taken))
        continue
      }
      var offset = word.span.lowerBound
      for (text, isMark) in [
        (String(word.text[..<mark]), false), (String(word.text[mark]), true),
        (String(word.text[word.text.index(after: mark)...]), false),
      ] {
        var part = word
        part.token.text = text
        part.token.lower = text.lowercased()
        part.token.kind = isMark ? .mark : .word
        part.token.span = offset..<(offset + text.utf8.count)
        part.token.isSpaced = offset == word.span.lowerBound && word.token.isSpaced
        part.tag = isMark ? .mark : .name
        offset += text.utf8.count
        result.append((part, taken))
      }
    }
    return result
  }

  /// Numbers that name something: "2019: 40", "Product 1 has 20", "in 2021".
  private static func nameNumbers(_ pieces: inout [DataPiece]) {
    for index in pieces.indices {
      // "6h: 2": whatever stands before a colon and a number is a name.
      if pieces[index].quantity?.prefix.isEmpty == true, index + 2 < pieces.count,
        pieces[index + 1].isMark(":", "="), pieces[index + 2].isNumber
      {
        pieces[index].kind = .word
        continue
      }
      guard let quantity = pieces[index].quantity, quantity.suffix.isEmpty, quantity.prefix.isEmpty
      else { continue }
      func isNumber(_ offset: Int) -> Bool {
        pieces.indices.contains(index + offset) && pieces[index + offset].isNumber
      }
      let next = index + 1 < pieces.count ? pieces[index + 1] : nil
      let before = index > 0 ? pieces[index - 1] : nil
      var isName = false
      if let next, next.isMark("=", "(", "–", "-") || next.words.first?.tag == .arrow, isNumber(2) {
        isName = true
      }
      // "2022: bikes 30": what a colon follows is a name.
      if let next, next.isMark(":"), index + 2 < pieces.count { isName = true }
      if isNumber(1) { isName = true }
      // "Product 1 has 20", "in 2020 it was 40".
      if let before, before.kind == .word,
        !Self.prepositions.contains(before.lower) || quantity.couldBeYear
      {
        var ahead = index + 1
        while ahead < pieces.count, pieces[ahead].kind == .word,
          DataWords.trailing.contains(pieces[ahead].lower), ahead < index + 4
        {
          ahead += 1
        }
        if ahead > index + 1, ahead < pieces.count, pieces[ahead].isNumber,
          !["to", "and"].contains(pieces[ahead - 1].lower)
        {
          isName = true
        }
      }
      if quantity.couldBeYear, let before {
        if ["in", "during", "since", "fy", "for", "year", "until", "by"].contains(before.lower)
          || TimeNames.place(of: before.lower) != nil
            && TimeNames.place(of: before.lower) != .year(Int(before.lower) ?? 0)
        {
          isName = true
        }
      }
      if isName { pieces[index].kind = .word }
    }
    joinPlus(&pieces)
  }

  /// "65+" names an age.
  private static func joinPlus(_ pieces: inout [DataPiece]) {
    var index = 0
    while index + 1 < pieces.count {
      if pieces[index].isNumber, pieces[index + 1].isMark("+"), index + 2 < pieces.count {
        pieces[index].kind = .word
        pieces[index].words += pieces[index + 1].words
        pieces.remove(at: index + 1)
      }
      index += 1
    }
  }

  private static let prepositions = FunctionWords.words(
    "in of from to at with for by over top last first")
}

/// Words that stand around names and numbers and belong to neither.
enum DataWords {
  /// How a number changes on its way to the next.
  static let changes = FunctionWords.words(
    """
    rose fell dropped climbed grew sank went increased decreased jumped declined slid recovered
    reached rises falls drops climbs grows sinks goes increases decreases jumps declines rising
    falling up down back again then
    """)
  /// Words that may stand between a name and its number.
  static let trailing = FunctionWords.words(
    """
    has have had is was were are got gets get scored scores sold sells earned earns made makes
    takes took takes-up costs cost received receives accounts account reached reaches hit recorded
    spent spends represents comprises contributes equals totals totaled averaged averages grew rose
    fell dropped increased decreased climbed went stood stands of at with to for by from about
    around roughly only over nearly approximately up down it they be being will should shows
    measured measures weighs lasts produces produced uses used had there also then sits just
    """)
  /// Words that may stand before the name of the first number.
  static let leading = FunctionWords.words(
    """
    in on for of from to at by during are is were was goes go went with as the that which has have
    had be spent come comes came because and it they showing where say says like include including
    includes we our my i there show shows using use values value data an following these this those
    respectively each also then here compare comparing containing per into called being
    """)
  static let months = FunctionWords.words("may")
}

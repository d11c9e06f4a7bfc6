/// Reads points of two or three numbers: "(2, 5)", "A at (1, 3)", rows of a table.
enum PointReader {
  /// Numbers that belong together, with their name.
  struct Found {
    var label: String
    var numbers: [Quantity]
    var span: Range<Int>
    var series = ""
  }

  /// Numbers in parentheses, in the order they stand.
  static func pairs(in text: ChartText) -> [Found] {
    var found: [Found] = []
    for words in text.sentences {
      var index = 0
      while index < words.count {
        guard words[index].isMark("("), let (numbers, end) = numbers(words, from: index + 1) else {
          index += 1
          continue
        }
        let (label, start) = label(words, before: index)
        found.append(
          Found(
            label: label, numbers: numbers,
            span: words[start].span.lowerBound..<words[end].span.upperBound))
        index = end + 1
      }
    }
    return found
  }

  /// The numbers up to a closing parenthesis, two or three of them.
  private static func numbers(_ words: [Word], from start: Int) -> ([Quantity], Int)? {
    var numbers: [Quantity] = []
    var index = start
    while index < words.count, !words[index].isMark(")") {
      if let (quantity, count) = Quantity.read(words, at: index) {
        // "(1,200)" without a blank may be a pair that looks like a thousand; a point has two.
        numbers.append(quantity)
        index += count
      } else if words[index].isMark(",", ";", "|") {
        index += 1
      } else {
        return nil
      }
    }
    guard index < words.count, (2...3).contains(numbers.count) else { return nil }
    return (numbers, index)
  }

  /// The name before a point, unless it only says that it is one.
  private static func label(_ words: [Word], before end: Int) -> (String, Int) {
    var start = end
    while start > 0, words[start - 1].isMark(":", "=") || words[start - 1].says("at", "is", "has") {
      start -= 1
    }
    let last = start
    while start > 0, words[start - 1].token.kind != .mark, last - start < 4,
      words[start - 1].tag != .preposition && words[start - 1].tag != .conjunction
        && !words[start - 1].says(
          "point", "points", "and", "to", "dot", "dots", "with", "plot", "vertices", "coordinates",
          "vertex", "the", "a", "mark", "draw", "at", "corners", "values", "data")
        || words[start - 1].text == "A"
    {
      start -= 1
    }
    guard start < last else { return ("", end) }
    return (ChartText.shown(ChartText.text(of: words[start..<last])), start)
  }

  /// Rows of a table as points; the names of its columns go to the axes.
  static func pairs(of table: ChartTable, _ scene: inout ChartScene) -> [Found] {
    let rows = table.series
    func cells(_ column: Int, _ name: String) -> Found? {
      let numbers = rows.compactMap { $0.cells[column]?.quantity }
      guard numbers.count == rows.count else { return nil }
      return Found(label: name, numbers: numbers, span: rows[0].cells[column]?.spans.first ?? 0..<0)
    }
    let numbers = table.categories.map { Quantity(spelled: $0) }
    if !numbers.contains(where: { $0 == nil }), !numbers.isEmpty,
      rows.count < 3 || !table.corner.isEmpty
    {
      // The first column is a number as well.
      if rows.count == 2, rows.allSatisfy({ $0.cells.count > 2 }), table.corner.isEmpty {
        name(&scene, rows[0].name, rows[1].name)
        return table.categories.indices.compactMap { cells($0, "") }
      }
      name(&scene, table.corner, rows.count == 1 ? rows[0].name : "")
      return rows.flatMap { row in
        zip(numbers, row.cells).compactMap { x, cell in
          guard let x, let cell else { return nil }
          return Found(
            label: "", numbers: [x, cell.quantity], span: cell.spans.first ?? 0..<0,
            series: rows.count > 1 ? row.name : "")
        }
      }
    }
    // "Cafe One 3.5 4.1": two numbers behind each name.
    if rows.count == 1 {
      let split = table.categories.map(numbered)
      if !split.isEmpty, !split.contains(where: { $0 == nil }) {
        name(&scene, table.corner, rows[0].name)
        return split.enumerated().compactMap { index, pair in
          guard let pair, let y = rows[0].cells[index]?.quantity else { return nil }
          return Found(
            label: pair.name, numbers: [pair.x, y],
            span: rows[0].cells[index]?.spans.first ?? 0..<0)
        }
      }
    }
    if rows.count == 1 {
      name(&scene, table.corner, rows[0].name)
      return table.categories.enumerated().compactMap { index, category in
        guard let y = rows[0].cells[index]?.quantity, let x = Quantity(spelled: String(index + 1))
        else { return nil }
        return Found(
          label: category, numbers: [x, y], span: rows[0].cells[index]?.spans.first ?? 0..<0)
      }
    }
    // "Ann: 3, 70; Ben: 5, 82": a row each.
    if rows.count != 2 || rows.allSatisfy({ $0.cells.count == 2 }), table.categories.count <= 3,
      table.categories.allSatisfy({ Int($0) != nil })
    {
      return rows.compactMap { row in
        let numbers = row.cells.compactMap { $0?.quantity }
        guard numbers.count > 1 else { return nil }
        return Found(label: row.name, numbers: numbers, span: row.cells[0]?.spans.first ?? 0..<0)
      }
    }
    name(&scene, rows[0].name, rows[1].name)
    return table.categories.indices.compactMap { column in
      cells(column, Int(table.categories[column]) == nil ? table.categories[column] : "")
    }.map { found in
      var found = found
      found.numbers = Array(found.numbers.prefix(3))
      return found
    }
  }

  /// "Cafe One 3.5" as a name and a number.
  private static func numbered(_ category: String) -> (name: String, x: Quantity)? {
    guard let space = category.lastIndex(of: " "),
      let x = Quantity(spelled: String(category[category.index(after: space)...])),
      category[..<space].contains(where: \.isLetter)
    else { return nil }
    return (String(category[..<space]), x)
  }

  private static func name(_ scene: inout ChartScene, _ x: String, _ y: String) {
    if scene.xTitle.isEmpty { scene.xTitle = ChartText.shown(x) }
    if scene.yTitle.isEmpty { scene.yTitle = ChartText.shown(y) }
  }
}

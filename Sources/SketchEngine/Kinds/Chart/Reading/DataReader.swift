/// Reads numbers for names from prose, lists and lines: "rent 40%, food 30%", "10 in Jan and 25 in
/// March", "Apples: 3, 5, 8".
struct DataReader {
  private var data: [Datum] = []
  /// Names that stood without a number, with the number of data before them.
  private var names: [(name: String, before: Int, span: Range<Int>)] = []
  /// Names of a range or of an axis.
  private var ticks: [String]
  private var heading = ""
  private(set) var spans: [Range<Int>] = []
  /// Where the first number stands, where what is before it only leads in.
  private(set) var start: Int?

  /// A number with what stood around it.
  private struct Datum {
    /// What stood before a colon that opens a list: the name of a series.
    var header: String?
    var before = ""
    var after = ""
    /// What tied the words after it to the number, such as "in".
    var tie = ""
    var cell: ChartTable.Cell?
    /// Whether the words before it only lead in.
    var opens = false
    var span: Range<Int>
  }

  /// Reads what a text tells; the words of the order before `starts` are left out.
  init(_ text: ChartText, order: Order, ticks: [String] = []) {
    self.ticks = ticks
    var header: String?
    var headerIndent = -1
    for (number, words) in text.sentences.enumerated() {
      var pieces = DataPieces.pieces(of: words, isTaken: text.isTaken[number])
      let start = order.contentStarts[number].flatMap { index in
        words.indices.contains(index) ? words[index].span.lowerBound : words.last?.span.upperBound
      }
      var isOpening = false
      if let start, number == 0 || header == nil {
        pieces.removeAll { $0.span.upperBound <= start }
        isOpening = true
      }
      if isOpening { readHeading(&pieces) }
      Self.dropCounts(&pieces)
      let line = text.lines[number]
      // "Apples:" alone opens the lines below it.
      if let last = pieces.last, last.isMark(":"), !pieces.contains(where: \.isNumber),
        pieces.count > 1, !isOpening
      {
        header = DataLabel(pieces.dropLast()).text
        headerIndent = line.indent
        spans += pieces.map(\.span)
        continue
      }
      if header != nil, !line.isItem, line.indent <= headerIndent { header = nil }
      read(pieces, header: header)
    }
  }

  /// The words before the colon of the order tell what the chart is about.
  private mutating func readHeading(_ pieces: inout [DataPiece]) {
    guard let colon = pieces.firstIndex(where: { $0.isMark(":") }),
      !pieces[..<colon].contains(where: {
        $0.quantity != nil && $0.quantity?.couldBeYear == false
          && !Self.isCount(pieces, at: pieces.startIndex)
      })
        || !pieces[..<colon].contains(where: { $0.kind == .separator })
    else { return }
    let rest = pieces[(colon + 1)...]
    // "these values - 6h: 2": the first name rather than a heading.
    if colon > 0, rest.first?.isNumber ?? false,
      pieces[..<colon].contains(where: { $0.kind == .separator }),
      pieces[colon - 1].words.first.flatMap({ Quantity(spelled: $0.text) }) != nil
    {
      return
    }
    // Names in quotes are names, the first as well.
    if colon > 0, pieces[colon - 1].words.first?.tag == .quoted, rest.first?.isNumber ?? false,
      rest.contains(where: { $0.words.first?.tag == .quoted })
    {
      return
    }
    let opensList =
      pieces[..<colon].first.map { ["with", "where", "showing", "has"].contains($0.lower) } ?? false
    // "with red: 3, 4; blue: 5, 1" names a row.
    if opensList, rest.first?.isNumber ?? false { return }
    if pieces[..<colon].contains(where: { $0.isMark(",") }), rest.first?.isNumber ?? false,
      !rest.dropFirst(2).allSatisfy({ $0.isNumber || $0.kind == .separator })
    {
      return
    }
    pieces.removeSubrange(...colon)
  }

  // MARK: Counts that are no data

  /// "top 5 countries", "over 6 months", "comparing three regions" say how much there is to draw.
  private static func dropCounts(_ pieces: inout [DataPiece]) {
    // "We asked 50 people."
    if let verb = pieces.firstIndex(where: {
      ["asked", "surveyed", "interviewed", "polled", "questioned", "sampled"].contains($0.lower)
    }) {
      for index in pieces.indices.dropFirst(verb).prefix(4) where pieces[index].isNumber {
        pieces[index].kind = .mark
      }
    }
    let numbers = pieces.indices.filter { pieces[$0].isNumber }
    let counts = numbers.filter { isCount(pieces, at: $0) }
    guard !counts.isEmpty else { return }
    let areAll = counts.count == numbers.count
    for index in counts {
      let before = index > 0 ? pieces[index - 1].lower : ""
      let isSure = ["top", "over", "last", "past", "next", "first", "previous", "bottom"].contains(
        before)
      let follower = index + 1 < pieces.count ? pieces[index + 1].lower : ""
      if isSure || areAll && (numbers.count < 2 || !isList(pieces, numbers))
        || DataReader.structure.contains(follower) && !areAll
      {
        pieces[index].kind = .mark
      }
    }
  }

  /// Whether the numbers stand in a list: "12 dogs, 9 cats and 3 birds".
  private static func isList(_ pieces: [DataPiece], _ numbers: [Int]) -> Bool {
    zip(numbers, numbers.dropFirst()).allSatisfy { a, b in
      pieces[a..<b].contains { $0.kind == .separator } && b > 0 && pieces[b - 1].kind == .separator
    }
  }

  static let structure = FunctionWords.words(
    "bars slices series lines categories items columns axes groups segments sections")

  private static func isCount(_ pieces: [DataPiece], at index: Int) -> Bool {
    guard let quantity = pieces[index].quantity,
      quantity.suffix.isEmpty || quantity.suffix.hasPrefix(" "),
      quantity.prefix.isEmpty, quantity.factor == 1, quantity.digits == quantity.digits.rounded(),
      (1...60).contains(quantity.digits)
    else { return false }
    let before = index > 0 ? pieces[index - 1].lower : ""
    let leads = [
      "top", "over", "for", "last", "past", "next", "first", "previous", "across", "between", "of",
      "comparing", "in", "the", "compare", "these", "during", "with", "among", "my", "our",
      "bottom", "show", "showing", "within", "different", "into", "",
    ]
    guard leads.contains(before) else { return false }
    let next = index + 1 < pieces.count ? pieces[index + 1] : nil
    if quantity.suffix.hasPrefix(" ") {
      // "over 6 months": the noun was read as a unit.
      return Lemmas.isPlural(String(quantity.suffix.dropFirst())) && next?.isNumber != true
    }
    guard let next, next.kind == .word else { return false }
    let nouns = pieces[(index + 1)...].prefix(4).prefix { $0.kind == .word }
    return nouns.contains { Lemmas.isPlural($0.lower) || $0.lower == "series" }
  }

  // MARK: Clauses

  private mutating func read(_ pieces: [DataPiece], header: String?) {
    var header = header
    for segment in segments(of: pieces) {
      var segment = segment
      // "Apples: Jan 3": a colon before a name opens the numbers of a series.
      if let colon = segment.firstIndex(where: { $0.isMark(":") }), colon > segment.startIndex,
        colon + 1 < segment.endIndex, !segment[colon + 1].isNumber,
        !segment[..<colon].contains(where: \.isNumber)
      {
        header = DataLabel(Array(segment[..<colon])).text
        spans += segment[..<colon].map(\.span)
        segment = Array(segment[(colon + 1)...])
      }
      read(segment: segment, header: header)
    }
  }

  /// The pieces between separators, with "food and drinks" kept together.
  private func segments(of pieces: [DataPiece]) -> [[DataPiece]] {
    var segments: [(pieces: [DataPiece], joint: DataPiece?)] = [([], nil)]
    for piece in pieces {
      if piece.kind == .separator {
        segments.append(([], piece))
      } else {
        segments[segments.count - 1].pieces.append(piece)
      }
    }
    segments.removeAll { $0.pieces.isEmpty }
    let isNameFirst = segments.contains { segment in
      segment.pieces.firstIndex(where: \.isNumber).map { $0 > 0 } ?? false
        && segment.pieces.last?.isNumber ?? false
    }
    var merged: [[DataPiece]] = []
    var waiting: [DataPiece] = []
    for (index, segment) in segments.enumerated() {
      let joint = segment.joint.map { ["and", "&"].contains($0.lower) } ?? false
      let next = index + 1 < segments.count ? segments[index + 1] : nil
      let hasNumber = segment.pieces.contains(where: \.isNumber)
      let nextJoint = next?.joint.map { ["and", "&"].contains($0.lower) } ?? false
      if !hasNumber, isNameFirst, nextJoint, let next, next.pieces.contains(where: \.isNumber),
        !(next.pieces.first?.isNumber ?? true), let joint = next.joint, segment.pieces.count < 4,
        waiting.isEmpty, bareAfter(segments.map(\.pieces), index + 1) == 0
      {
        var word = joint
        word.kind = .word
        waiting = segment.pieces + [word]
        continue
      }
      if !hasNumber, joint, !isNameFirst, let last = merged.last, last.contains(where: \.isNumber),
        !(last.last?.isNumber ?? true), let mark = segment.joint, segment.pieces.count < 3
      {
        var word = mark
        word.kind = .word
        merged[merged.count - 1] += [word] + segment.pieces
        continue
      }
      merged.append(waiting + segment.pieces)
      waiting = []
    }
    if !waiting.isEmpty { merged.append(waiting) }
    return merged
  }

  /// How many bare numbers follow a segment.
  private func bareAfter(_ segments: [[DataPiece]], _ index: Int) -> Int {
    segments.dropFirst(index + 1).prefix { $0.count == 1 && $0[0].isNumber }.count
  }

  private mutating func read(segment: [DataPiece], header: String?) {
    let numbers = segment.indices.filter { segment[$0].isNumber }
    guard let first = numbers.first, let last = numbers.last else {
      let label = DataLabel(segment)
      if !label.text.isEmpty {
        names.append(
          (
            label.text, data.count,
            segment[0].span.lowerBound..<(segment.last?.span.upperBound ?? 0)
          ))
      }
      return
    }
    guard numbers.count > 1 else {
      add(Array(segment[..<first]), segment[first], Array(segment[(first + 1)...]), header)
      return
    }
    // Several numbers without a mark between them: names stand before, or behind.
    let isNameFirst =
      first > 0 && last == segment.count - 1
      && !["from", "was", "to"].contains(segment[first - 1].lower)
    var start = 0
    for (order, number) in numbers.enumerated() {
      if isNameFirst {
        add(Array(segment[start..<number]), segment[number], [], header)
        start = number + 1
      } else {
        let end = order + 1 < numbers.count ? numbers[order + 1] : segment.count
        add(
          order == 0 ? Array(segment[..<number]) : [], segment[number],
          Array(segment[(number + 1)..<end]), header)
      }
    }
  }

  private mutating func add(
    _ before: [DataPiece], _ number: DataPiece, _ after: [DataPiece], _ header: String?
  ) {
    let lead = DataLabel(before)
    let tail = DataLabel(after)
    var datum = Datum(span: number.span)
    datum.header = header
    // "…, then fell to 150": how a number came about is no name for it.
    let isChange = lead.text.split(separator: " ").allSatisfy {
      DataWords.changes.contains($0.lowercased())
    }
    datum.before = isChange ? "" : lead.text
    datum.after = tail.text
    datum.tie = after.first { $0.kind == .word }?.lower ?? ""
    datum.opens = before.last.map { ["from", "spend", "spent"].contains($0.lower) } ?? false
    let around = (before + [number] + after).map(\.span)
    if let quantity = number.quantity {
      datum.cell = ChartTable.Cell(quantity: quantity, spans: around)
    }
    data.append(datum)
    spans += around
  }
}

extension DataReader {
  /// The numbers in rows and columns; `nil` where there are none.
  mutating func table() -> ChartTable? {
    guard data.contains(where: { $0.cell != nil }) else { return nil }
    guard let table = readTable() else { return nil }
    // Times run along the axis, whichever way they were told.
    let isTurned =
      table.series.count > 1 && table.series.allSatisfy { TimeNames.isTime($0.name) }
      && !table.categories.allSatisfy { TimeNames.isTime($0) }
    return isTurned ? table.turned : table
  }

  private mutating func readTable() -> ChartTable? {
    shortenTails()
    splitHeading()
    let headers = distinct(data.compactMap(\.header))
    if let rows = rows() { return rows }
    var table = ChartTable()
    if headers.count == 1 { table.heading = headers[0] }
    let befores = distinct(data.map(\.before).filter { !$0.isEmpty })
    let afters = distinct(data.map(\.after).filter { !$0.isEmpty })
    let withBefore = data.filter { !$0.before.isEmpty }.count
    func series(_ datum: Datum) -> String { headers.count > 1 ? datum.header ?? "" : "" }

    if data.count == 1 {
      let datum = data[0]
      let isTied = ["in", "for", "on", "of"].contains(datum.tie)
      let label =
        datum.before.isEmpty || isTied && !datum.after.isEmpty && datum.opens
        ? datum.after : datum.before
      table.set("", label, datum.cell)
      return table
    }
    let tied = data.filter {
      ["in", "for", "on", "at", "by", "during"].contains($0.tie) && !$0.after.isEmpty
    }.count
    if withBefore == data.count,
      afters.count <= 1
        || tied == 0 && afters.count != 0 && afters.count * 2 <= data.count
          && befores.count == data.count
    {
      for datum in data { table.set(series(datum), datum.before, datum.cell) }
      return table
    }
    if withBefore == data.count, !afters.isEmpty {
      if befores.count == 1 { table.heading = befores[0] }
      for datum in data {
        let label = datum.after.isEmpty ? datum.before : datum.after
        table.set(
          befores.count > 1 && !datum.after.isEmpty ? datum.before : series(datum), label,
          datum.cell)
      }
      return table
    }
    if withBefore > 1, afters.count > 1, headers.count < 2, isGrid(afters) {
      // "Paris has 12 in Jan and 14 in Feb; Rome …": the name holds until the next.
      var name = ""
      for datum in data {
        if !datum.before.isEmpty { name = datum.before }
        table.set(name, datum.after.isEmpty ? datum.before : datum.after, datum.cell)
      }
      return table
    }
    for (index, datum) in data.enumerated() {
      let prefersTail =
        !datum.after.isEmpty
        && (withBefore <= 1 && index == 0 && afters.count > 1 || datum.before.isEmpty)
      let label = prefersTail ? datum.after : datum.before.isEmpty ? datum.after : datum.before
      if prefersTail, index == 0, !datum.before.isEmpty {
        var words = datum.before.split(separator: " ")
        while let last = words.last, DataWords.changes.contains(last.lowercased()) {
          words.removeLast()
        }
        table.heading = words.joined(separator: " ")
        start = datum.span.lowerBound
      }
      table.set(series(datum), label.isEmpty ? "\(index + 1)" : label, datum.cell)
    }
    return table
  }

  /// "revenue of Apple 3, Google 4": what only the first name has is a heading.
  private mutating func splitHeading() {
    guard data.count > 1, let first = data.first, first.header == nil else { return }
    for tie in [" of ", " for ", ": ", " as ", " between "] {
      guard let place = Self.lastRange(of: tie, in: first.before),
        !data.dropFirst().contains(where: { Self.lastRange(of: tie, in: $0.before) != nil })
      else { continue }
      heading = String(first.before[..<place.lowerBound])
      data[0].before = ChartText.shown(String(first.before[place.upperBound...]))
      return
    }
  }

  private static func lastRange(of part: String, in text: String) -> Range<String.Index>? {
    var found: Range<String.Index>?
    var index = text.startIndex
    while index < text.endIndex {
      if text[index...].hasPrefix(part) {
        found = index..<text.index(index, offsetBy: part.count)
      }
      index = text.index(after: index)
    }
    return found
  }

  /// Whether what stands behind the numbers comes back under several names.
  private func isGrid(_ afters: [String]) -> Bool {
    data.filter { !$0.before.isEmpty }.count < data.count && afters.count < data.count
  }

  private func distinct(_ names: [String]) -> [String] {
    names.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// "voted yes", "voted no": what all names begin with says nothing.
  private mutating func shortenTails() {
    for keyPath in [\Datum.after] {
      let firsts = data.compactMap { datum -> String? in
        let words = datum[keyPath: keyPath].split(separator: " ")
        return words.count > 1 ? words[0].lowercased() : nil
      }
      for verb in distinct(firsts)
      where firsts.filter({ $0 == verb }).count > 1
        && !Lemmas.verbForms(verb).isEmpty
        && (verb.hasSuffix("ed") || DataWords.trailing.contains(verb)
          || Self.choices.contains(verb))
      {
        for index in data.indices
        where data[index][keyPath: keyPath].lowercased().hasPrefix(verb + " ") {
          data[index][keyPath: keyPath].removeFirst(verb.count + 1)
        }
      }
    }
  }

  private static let choices = FunctionWords.words(
    "chose choose prefer prefers like likes voted vote said say picked pick want wanted use used drink own have are were"
  )

  /// "Apples: 3, 5, 8": rows of bare numbers, and the names that go with them.
  private mutating func rows() -> ChartTable? {
    var rows: [(name: String, cells: [ChartTable.Cell?], first: Int)] = []
    for (index, datum) in data.enumerated() {
      // "…, 5 and 2 for Red, Blue and Green": the names follow the last number.
      let isLast =
        index == data.count - 1 && !rows.isEmpty
        && names.contains { $0.before == data.count }
      let isBare = datum.before.isEmpty && (datum.after.isEmpty || isLast)
      if isBare, !rows.isEmpty {
        rows[rows.count - 1].cells.append(datum.cell)
      } else {
        rows.append((datum.before, [datum.cell], index))
      }
    }
    let longest = rows.map(\.cells.count).max() ?? 0
    guard longest > 1 else { return nil }
    let isEven = rows.allSatisfy { $0.cells.count > 1 }
    var table = ChartTable()
    // "Jan, Feb, Mar: 10, 20, 30" and "10, 20, 30 for Jan, Feb and Mar".
    if rows.count == 1, let row = rows.first {
      let leading = names.filter { $0.before == row.first }.map(\.name)
      let trailing = names.filter { $0.before == data.count }.map(\.name)
      let tail = data.last?.after ?? ""
      var labels: [String] = []
      var name = row.name
      if ticks.count == longest {
        labels = ticks
      } else if leading.count + 1 == longest, !row.name.isEmpty {
        labels = leading + [row.name]
        name = ""
      } else if leading.count == longest {
        labels = leading
      } else if leading.count == longest - 1, let last = data.first?.after, !last.isEmpty {
        labels = leading + [last]
      } else if trailing.count == longest {
        labels = trailing
      } else if trailing.count + 1 == longest, !tail.isEmpty {
        labels = [tail] + trailing
      } else if names.count == longest, zip(names, 0...).allSatisfy({ $0.before == $1 }) {
        labels = names.map(\.name)
      }
      spans += names.map(\.span)
      if labels.isEmpty, names.count == longest { labels = names.map(\.name) }
      if labels.isEmpty { labels = (1...longest).map(String.init) }
      table.heading = name
      for (label, cell) in zip(labels, row.cells) { table.set("", label, cell) }
      return table
    }
    guard isEven else { return nil }
    // "…, 5 and 1 for Mon and Tue": the first of the names stands behind the last number.
    var told = names.map(\.name)
    if let tail = data.last?.after, !tail.isEmpty, told.count + 1 == longest {
      told = [tail] + told
    }
    let labels =
      ticks.count == longest
      ? ticks : told.count == longest ? told : (1...longest).map(String.init)
    if told.count == longest { spans += names.map(\.span) }
    // "camera 9 and 7, battery 6 and 8": the names are what the numbers are about.
    if labels == (1...longest).map(String.init), rows.count > longest {
      for row in rows {
        for (index, cell) in row.cells.enumerated() {
          table.set("Series \(index + 1)", row.name, cell)
        }
      }
      return table
    }
    for row in rows {
      let name = row.name.isEmpty ? "Series \(table.series.count + 1)" : row.name
      for (label, cell) in zip(labels, row.cells) { table.set(name, label, cell) }
    }
    return table
  }
}

/// A name as it stands around a number, without what only ties it.
struct DataLabel {
  let text: String

  init(_ pieces: [DataPiece]) {
    var words = pieces.flatMap(\.words)
    while words.count > 0, let last = words.last {
      let isTie =
        last.token.kind == .mark && !last.isMark(")") || last.tag == .arrow
        || last.isMark(")") && !words.contains { $0.isMark("(") }
      let isVerb =
        last.token.kind == .word && words.count > 1 && last.text == last.lower
        && (DataWords.trailing.contains(last.lower) || last.tag == .auxiliary
          || last.tag == .pronoun || last.tag == .adverb
          || ["a", "an", "the"].contains(last.lower))
      guard isTie || isVerb else { break }
      words.removeLast()
    }
    if words.count == 1, let only = words.first,
      only.token.kind == .mark || only.text == only.lower && DataLabel.isEmpty(only)
    {
      words = []
    }
    while let first = words.first {
      let isTie =
        first.token.kind == .mark && !first.isMark("#")
        && !(first.isMark("(") && words.contains { $0.isMark(")") }) || first.tag == .arrow
      let isLead =
        words.count > 1 && first.token.kind == .word
        && (first.text == first.lower || first.isOpening && first.text != "A" && first.text != "I")
        && (DataWords.leading.contains(first.lower) || first.says("a"))
      guard isTie || isLead else { break }
      words.removeFirst()
    }
    if words.count == 1, let only = words.first,
      only.token.kind == .mark || only.text == only.lower && DataLabel.isEmpty(only)
    {
      words = []
    }
    text = ChartText.shown(ChartText.text(of: words))
  }

  private static func isEmpty(_ word: Word) -> Bool {
    FunctionWords.prepositions.contains(word.lower)
      || FunctionWords.conjunctions.contains(word.lower)
      || FunctionWords.auxiliaries.contains(word.lower)
      || FunctionWords.possessives.contains(word.lower)
      || [
        "an", "the", "it", "we", "i", "they", "you", "that", "which", "there", "to", "up", "spend",
        "sold", "show", "showing", "data", "values",
      ].contains(word.lower)
  }
}

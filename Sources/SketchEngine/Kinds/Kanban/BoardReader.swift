/// Reads the columns of a board and the cards in them.
struct BoardReader {
  private(set) var scene = BoardScene()
  private(set) var drawn: [Range<Int>] = []
  private(set) var wished: [Range<Int>] = []
  /// How many columns are wanted, where only a number was given.
  private(set) var count: Int?

  private var column: Int?
  private var depth = 0
  private var hasMarker = false
  private var isOpen = false

  init(_ order: ContentOrder) {
    if readTable(order) { return }
    for (number, unit) in order.units.enumerated() {
      read(unit, order.units.dropFirst(number + 1).first)
    }
    _ = readLimit(order.head.filter { !$0.isMark(":") })
    for index in scene.columns.indices where isBare.contains(index) {
      // "To do (3): a, b, c" counts the cards.
      if scene.columns[index].limit == scene.columns[index].cards.count {
        scene.columns[index].limit = nil
      }
    }
  }

  /// Columns whose number in brackets may only count their cards.
  private var isBare: [Int] = []

  // MARK: Columns

  static func key(_ text: String) -> String {
    String(text.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  private func column(named words: [Word]) -> Int? {
    let plain = words.filter {
      $0.tag != .determiner && $0.token.kind != .mark
        && !$0.says("column", "columns", "list", "lane")
    }
    let key = Self.key(plain.map(\.text).joined())
    return key.isEmpty ? nil : scene.columns.firstIndex { Self.key($0.label) == key }
  }

  /// Opens a column: “Doing (WIP 3)”, “Backlog [max 5]”.
  private mutating func open(_ words: [Word]) {
    var words = CardReader.unlabelled(words.filter { !$0.isMark("#") })
    drawn += words.map(\.span)
    // "To do (pack, label)" holds cards; "Doing (WIP 3)" a limit.
    var inner: [Word] = []
    if let bracket = words.firstIndex(where: { $0.isMark("(") }), bracket > 0,
      let close = words[bracket...].firstIndex(where: { $0.isMark(")") }),
      !words[bracket..<close].contains(where: { NounGroupReader.count($0) != nil }),
      ColorNames.color(of: words[bracket + 1].lower) == nil || close > bracket + 2
    {
      inner = Array(words[(bracket + 1)..<close])
      words.removeSubrange(bracket...close)
    }
    let isNamed = words.contains { $0.says("wip", "limit", "max", "maximum", "limited") }
    let limit = Self.takeLimit(&words)
    var color: Color?
    if let place = words.lastIndex(where: { $0.tag == .color }), place > 0, words.count > 1,
      words[place - 1].isMark("(") || words[place - 1].says("in")
    {
      color = ColorNames.color(of: words[place].lower)
      words = Array(words[..<(place - 1)])
    }
    while let first = words.first, words.count > 1,
      first.says("a", "an", "the", "and", "column", "columns") || first.token.kind == .mark
    {
      words.removeFirst()
    }
    if words.count > 1, words.last?.says("column", "columns") == true { words.removeLast() }
    if words.count == 1, words[0].says("todo") { words[0].token.text = "To do" }
    let label = JourneyReader.label(words.filter { !$0.isMark("(", ")", "[", "]") })
    guard !label.isEmpty else { return }
    if let known = column(named: words) {
      column = known
    } else {
      var made = BoardScene.Column(label)
      made.spans = words.map(\.span)
      scene.columns.append(made)
      column = scene.columns.count - 1
    }
    if let column {
      scene.columns[column].limit = limit ?? scene.columns[column].limit
      if limit != nil, !isNamed { isBare.append(column) }
      scene.columns[column].color = color ?? scene.columns[column].color
      for item in Self.items(inner) { addCard(item) }
    }
  }

  /// The most cards a column may hold: “(WIP 3)”, “limit 3”, “max 3”, “WIP: 3”.
  private static func takeLimit(_ words: inout [Word]) -> Int? {
    guard
      let lead = words.firstIndex(where: { $0.says("wip", "limit", "max", "maximum", "limited") })
    else {
      // "Doing (3)".
      guard words.count > 3, words[words.count - 1].isMark(")", "]"),
        let number = Int(words[words.count - 2].text),
        words[words.count - 3].isMark("(", "[")
      else { return nil }
      words.removeLast(3)
      return number
    }
    let range = lead..<min(words.count, lead + 6)
    guard let place = range.first(where: { NounGroupReader.count(words[$0]) != nil }),
      let number = NounGroupReader.count(words[place])
    else { return nil }
    var start = lead
    while start > 0,
      words[start - 1].isMark("(", "[", ",", "-", "–")
        || words[start - 1].says("with", "a", "wip", "has", "an", "is")
    { start -= 1 }
    words = Array(words[..<start])
    return number
  }

  // MARK: Tables

  /// Columns as a row of heads, and cards in the rows below.
  private mutating func readTable(_ order: ContentOrder) -> Bool {
    for mark in ["|", "\t"] {
      let rows = order.units.map { Self.cells($0.words, mark) }
      guard rows.count > 1, let head = rows.first, head.count > 1,
        rows.dropFirst().filter({ $0.count > 1 }).count == rows.count - 1
      else { continue }
      for cell in head { open(cell) }
      for (unit, cells) in zip(order.units, rows).dropFirst() {
        guard !unit.words.allSatisfy({ $0.token.kind == .mark || $0.tag == .arrow }) else {
          continue
        }
        for (number, cell) in cells.enumerated()
        where number < scene.columns.count && cell.contains(where: { $0.token.kind != .mark }) {
          addCard(cell, to: number)
        }
      }
      return true
    }
    return false
  }

  private static func cells(_ words: [Word], _ mark: String) -> [[Word]] {
    var cells = words.split(omittingEmptySubsequences: false) { $0.isMark(mark) }.map(Array.init)
    if cells.first?.isEmpty == true { cells.removeFirst() }
    if cells.last?.isEmpty == true, cells.count > 1 { cells.removeLast() }
    return cells
  }

  /// “To do has A and B, doing contains C”: columns that were not named before.
  private mutating func readHolding(_ words: [Word]) -> Bool {
    let verbs = words.indices.filter {
      words[$0].says("has", "contains", "holds", "have", "includes") && $0 > 0
    }
    guard scene.columns.isEmpty, !verbs.isEmpty, !words.contains(where: { $0.isMark(":") }) else {
      return false
    }
    var starts: [Int] = []
    for (number, verb) in verbs.enumerated() {
      let from = number == 0 ? 0 : verbs[number - 1] + 1
      starts.append(
        words[from..<verb].lastIndex { $0.isMark(",", ";") || $0.says("and") }.map { $0 + 1 }
          ?? from)
    }
    guard zip(starts, verbs).allSatisfy({ $1 - $0 < 5 }) else { return false }
    for (number, verb) in verbs.enumerated() {
      open(Array(words[starts[number]..<verb]))
      let end = number + 1 < starts.count ? starts[number + 1] : words.count
      for item in Self.items(Array(words[(verb + 1)..<max(verb + 1, end)])) { addCard(item) }
    }
    column = nil
    return true
  }

  // MARK: Units

  private mutating func read(_ unit: ContentOrder.Unit, _ next: ContentOrder.Unit?) {
    var words = unit.words
    if readLimit(words) || readCount(words) || readColor(words) || readPut(words)
      || readHolding(words)
    {
      return
    }
    let leads =
      unit.endsLine
      && next.map {
        $0.beginsLine && ($0.indent > unit.indent || unit.marker == nil && $0.marker != nil)
      } ?? false
    if let colon = headEnd(words) {
      let head = Array(words[..<colon])
      let rest = Array(words[(colon + 1)...])
      if head.last?.says("columns", "lists", "lanes", "stages") == true
        || head.last?.says("cards", "tasks") == true && rest.isEmpty
      {
        wished += head.map(\.span)
        for item in Self.items(rest) { open(item) }
        column = nil
        return
      }
      if isOpen, unit.marker != nil, !hasMarker, column != nil, column(named: head) == nil {
        addCard(words)
        return
      }
      // "To do: a, b, Doing: c": a comma may end a column.
      readRow(words)
      (depth, hasMarker, isOpen) = (unit.indent, unit.marker != nil, rest.isEmpty || leads)
      return
    }
    if leads || unit.words.first?.isMark("#") == true {
      open(words)
      (depth, hasMarker, isOpen) = (unit.indent, unit.marker != nil, true)
      return
    }
    if isOpen, column != nil, unit.indent > depth || unit.marker != nil && !hasMarker {
      addCard(words)
      return
    }
    // Columns named one after the other; or cards with their columns: "write tests in todo".
    if let lead = words.firstIndex(where: { $0.says("columns", "lists") }), lead < 4,
      lead + 1 < words.count
    {
      wished += words[...lead].map(\.span)
      words = Array(words[(lead + 1)...])
    }
    if words.count > 2, words[1].says("is", "are"), words[2].says("empty"),
      column(named: [words[0]]) != nil
    {
      drawn += words.map(\.span)
      return
    }
    let items = Self.items(words)
    let placed = items.map { Self.placed($0) }
    if items.count > 1, placed.allSatisfy({ $0 != nil }) {
      for found in placed.compactMap({ $0 }) {
        open(found.column)
        addCard(found.card)
      }
    } else {
      for item in items where !fillsAll(item) {
        if !item.allSatisfy({
          $0.says("columns", "column", "with", "lists") || $0.token.kind == .mark
        }) {
          openCounted(item)
        }
      }
    }
    column = nil
    isOpen = false
  }

  /// “doing 2 tasks”: a column, and how many cards stand in it.
  private mutating func openCounted(_ words: [Word]) {
    guard words.count > 2, let last = words.last,
      last.says("tasks", "cards", "items", "task", "card"),
      NounGroupReader.count(words[words.count - 2]) != nil
    else { return open(words) }
    open(Array(words.dropLast(2)))
    addCard(Array(words.suffix(2)))
  }

  /// “put 2 cards in each”.
  private mutating func fillsAll(_ words: [Word]) -> Bool {
    guard words.contains(where: { $0.says("cards", "tasks", "card", "items") }),
      words.contains(where: { $0.says("each", "every", "all") }),
      let number = words.lazy.compactMap({ NounGroupReader.count($0) }).first
    else { return false }
    for index in scene.columns.indices {
      for _ in 0..<min(max(number, 0), 20) {
        scene.columns[index].cards.append(
          BoardScene.Card("Card \(scene.columns.reduce(1) { $0 + $1.cards.count })"))
      }
    }
    drawn += words.map(\.span)
    return true
  }

  /// A card and the usual column that its words end with: “fix login in progress”.
  private static func placed(_ words: [Word]) -> (card: [Word], column: [Word])? {
    let lower = words.map(\.lower)
    for name in [
      ["in", "progress"], ["in", "review"], ["to", "do"], ["todo"], ["doing"], ["done"],
      ["backlog"], ["review"], ["testing"], ["blocked"], ["ready"],
    ]
    where lower.count > name.count && Array(lower.suffix(name.count)) == name {
      var card = Array(words.dropLast(name.count))
      if card.count > 1, card[card.count - 1].says("in", "is", "under", "into") {
        card.removeLast()
      }
      return card.isEmpty ? nil : (card, Array(words.suffix(name.count)))
    }
    return nil
  }

  private func headEnd(_ words: [Word]) -> Int? {
    // "Todo - task 1, task 2" is told like "Todo: task 1, task 2".
    let dash = words.firstIndex { $0.isMark("-", "–", "—") && $0.token.isSpaced }.flatMap {
      (1..<4).contains($0) && !words.contains { $0.isMark(":") } && !isOpen ? $0 : nil
    }
    guard let colon = dash ?? words.firstIndex(where: { $0.isMark(":") }), colon > 0, colon < 9
    else {
      return nil
    }
    return words[..<colon].contains { $0.isMark(",", "{") } ? nil : colon
  }

  /// “To do: order flour, feed starter; Doing: bake”, all in one line.
  private mutating func readRow(_ words: [Word]) {
    var colons = words.indices.filter { words[$0].isMark(":") && !isAttribute(words, before: $0) }
    if colons.isEmpty, let dash = headEnd(words) { colons = [dash] }
    var starts: [Int] = []
    for (number, colon) in colons.enumerated() {
      let from = number == 0 ? 0 : colons[number - 1] + 1
      let cut =
        number == 0
        ? 0 : words[from..<colon].lastIndex { $0.isMark(",", ";", "|") }.map { $0 + 1 } ?? from
      starts.append(cut)
    }
    for (number, colon) in colons.enumerated() {
      open(Array(words[starts[number]..<colon]))
      let end = number + 1 < starts.count ? starts[number + 1] : words.count
      for item in Self.items(Array(words[(colon + 1)..<max(colon + 1, end)])) { addCard(item) }
    }
  }

  private func isAttribute(_ words: [Word], before colon: Int) -> Bool {
    guard colon > 0 else { return false }
    return words[colon - 1].says(
      "assignee", "assigned", "owner", "priority", "due", "tag", "tags", "ticket", "points",
      "label", "limit", "wip")
  }

  static func items(_ words: [Word]) -> [[Word]] {
    var words = words
    while let last = words.last, last.isMark(",", ";", "|", ".") || last.says("and") {
      words.removeLast()
    }
    var items: [[Word]] = [[]]
    var depth = 0
    for (index, word) in words.enumerated() {
      if word.isMark("(", "[", "{") { depth += 1 }
      if word.isMark(")", "]", "}") { depth = max(0, depth - 1) }
      let rest = words[index...]
      let isLast =
        word.says("and") && !rest.contains { $0.isMark(",") }
        && (words[..<index].contains { $0.isMark(",") }
          || words.prefix { !$0.isMark("(") }.count < 7)
      if depth == 0, word.isMark(",", ";", "|") || word.tag == .arrow || isLast {
        items.append([])
      } else {
        items[items.count - 1].append(word)
      }
    }
    return items.filter { item in item.contains { $0.token.kind != .mark } }
  }

  // MARK: Cards

  private mutating func addCard(_ words: [Word], to place: Int? = nil) {
    guard let column = place ?? column, scene.columns.indices.contains(column) else { return }
    drawn += words.map(\.span)
    // "3 cards" without names.
    if words.count == 2, let number = NounGroupReader.count(words[0]),
      words[1].says("cards", "tasks", "items", "tickets", "card", "task")
    {
      for _ in 0..<min(number, 40) {
        scene.columns[column].cards.append(
          BoardScene.Card("Card \(scene.columns.reduce(1) { $0 + $1.cards.count })"))
      }
      return
    }
    let card = CardReader(words).card
    guard !card.label.isEmpty else { return }
    if place != nil, let (from, index) = find(card.label), from == column {
      scene.columns[from].cards[index] = card; return
    }
    scene.columns[column].cards.append(card)
  }

  private func find(_ label: String) -> (column: Int, card: Int)? {
    for (number, column) in scene.columns.enumerated() {
      if let card = column.cards.firstIndex(where: { Self.key($0.label) == Self.key(label) }) {
        return (number, card)
      }
    }
    return nil
  }

  /// “Put "Fix the oven" and "Buy flour" in To do”, “Doing has …”, “… is in Done”.
  private mutating func readPut(_ words: [Word]) -> Bool {
    guard !scene.columns.isEmpty else { return false }
    if let tie = words.lastIndex(where: { $0.says("in", "into", "to", "under", "on") }), tie > 0 {
      let parts = splitPlaces(words)
      if !parts.isEmpty {
        for (items, column) in parts { for item in items { addCard(item, to: column) } }
        wished += words.filter {
          $0.says("put", "in", "into", "move", "add", "place", "is", "are", "with", "the")
        }.map(\.span)
        drawn += words.map(\.span)
        return true
      }
    }
    for index in words.indices where words[index].says("has", "contains", "holds", "have", "with") {
      guard index > 0, let column = column(named: Array(words[..<index])) else { continue }
      var rest = Array(words[(index + 1)...])
      drawn += words.map(\.span)
      if let limit = Self.takeLimit(&rest) { scene.columns[column].limit = limit }
      for item in Self.items(rest) { addCard(item, to: column) }
      return true
    }
    return false
  }

  /// “A and B in Backlog, C in Doing, and D in Done”.
  private func splitPlaces(_ words: [Word]) -> [(items: [[Word]], column: Int)] {
    var result: [(items: [[Word]], column: Int)] = []
    var start = 0
    var index = 0
    while index < words.count {
      if words[index].says("in", "into", "to", "under", "on") {
        for length in [4, 3, 2, 1]
        where index + length < words.count + 0 || index + length == words.count - 0 {
          let end = min(words.count, index + 1 + length)
          guard let column = column(named: Array(words[(index + 1)..<end])), end > index + 1 else {
            continue
          }
          var lead = Array(words[start..<index])
          // "… in Doing assigned to Lee, …": what follows a column is about the card before.
          if let comma = lead.firstIndex(where: { $0.isMark(",", ";") }), comma > 0,
            let last = result.indices.last,
            let item = result[last].items.indices.last, !lead[0].says("and")
          {
            result[last].items[item] += lead[..<comma]
            lead = Array(lead[(comma + 1)...])
          }
          while let first = lead.first,
            first.says(
              "put", "move", "add", "place", "and", "then", "with", "the", "card", "cards", "task",
              "tasks")
              || first.isMark(",")
          { lead.removeFirst() }
          while let last = lead.last, last.says("is", "are", "goes", "go", "should", "be", "sits") {
            lead.removeLast()
          }
          let items = Self.items(lead)
          if !items.isEmpty { result.append((items, column)) }
          start = end
          index = end - 1
          break
        }
      }
      index += 1
    }
    return result
  }

  // MARK: Wishes

  /// “WIP limit of 3 for Doing”, “limit Doing to 3”, “Doing has a WIP limit of 3”.
  private mutating func readLimit(_ words: [Word]) -> Bool {
    guard words.contains(where: { $0.says("wip", "limit", "limits", "max", "maximum") }),
      !words.contains(where: { $0.isMark(":") }), words.count < 20
    else { return false }
    var found = false
    for part in words.split(whereSeparator: { $0.isMark(",", ";") || $0.says("and") }).map(
      Array.init)
    {
      guard
        let number = part.lazy.compactMap({ NounGroupReader.count($0) }).first(where: { $0 > 0 })
      else { continue }
      let targets = scene.columns.indices.filter { column in
        let own = scene.columns[column].label.lowercased().split(separator: " ").map(String.init)
        let lower = part.map(\.lower)
        return lower.indices.contains { start in
          start + own.count <= lower.count && Array(lower[start..<(start + own.count)]) == own
        }
      }
      let isAll = targets.isEmpty && part.contains { $0.says("all", "each", "every", "columns") }
      for column in isAll ? Array(scene.columns.indices) : targets {
        scene.columns[column].limit = number
        found = true
      }
    }
    if found || words.count < 5 && !scene.columns.isEmpty { wished += words.map(\.span) }
    return found
  }

  private mutating func readCount(_ words: [Word]) -> Bool {
    let plain = words.filter { $0.token.kind != .mark && !$0.says("with") }
    guard plain.count == 2, let number = NounGroupReader.count(plain[0]),
      plain[1].says("columns", "lists", "lanes", "stages")
    else { return false }
    count = number
    wished += words.map(\.span)
    return true
  }

  /// “make Done green”, “the Doing column is blue”.
  private mutating func readColor(_ words: [Word]) -> Bool {
    guard words.count < 9,
      let place = words.lastIndex(where: { $0.tag == .color || $0.text.hasPrefix("#") }),
      let color = ColorNames.color(of: words[place].lower),
      words.first?.says("make", "color", "colour", "paint", "use", "highlight") == true
        || words[..<place].contains(where: { $0.says("is", "are", "be") })
    else { return false }
    let name = words.indices.filter {
      $0 != place
        && !words[$0].says(
          "make", "color", "colour", "paint", "use", "highlight", "is", "are", "be", "should", "in",
          "for", "card", "cards", "the")
    }.map { words[$0] }
    if let column = column(named: name) {
      scene.columns[column].color = color
    } else if let (column, card) = find(ChartText.text(of: name)) {
      scene.columns[column].cards[card].color = color
    } else {
      return false
    }
    wished += words.map(\.span)
    return true
  }
}

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
  }

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
      scene.columns[column].color = color ?? scene.columns[column].color
      for item in Self.items(inner) { addCard(item) }
    }
  }

  /// The most cards a column may hold: “(WIP 3)”, “limit 3”, “max. 3”, “WIP: 3”.
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
    let words = unit.words
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
    // Columns named one after the other.
    for item in Self.items(words)
    where !item.allSatisfy({
      $0.says("columns", "column", "with", "lists") || $0.token.kind == .mark
    }) { open(item) }
    column = nil
    isOpen = false
  }

  private func headEnd(_ words: [Word]) -> Int? {
    guard let colon = words.firstIndex(where: { $0.isMark(":") }), colon > 0, colon < 9 else {
      return nil
    }
    return words[..<colon].contains { $0.isMark(",", "{") } ? nil : colon
  }

  /// “To do: order flour, feed starter; Doing: bake”, all in one line.
  private mutating func readRow(_ words: [Word]) {
    let colons = words.indices.filter { words[$0].isMark(":") && !isAttribute(words, before: $0) }
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
        && (words[..<index].contains { $0.isMark(",") } || words.count < 7)
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
      guard parts.count > 0 else { return false }
      for (items, column) in parts { for item in items { addCard(item, to: column) } }
      wished += words.filter {
        $0.says("put", "in", "into", "move", "add", "place", "is", "are", "with", "the")
      }.map(\.span)
      drawn += words.map(\.span)
      return true
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
          while let first = lead.first,
            first.says("put", "move", "add", "place", "and", "then", "with", "the")
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

/// Reads a card: what is to be done, and who does it, how urgent it is and when it is due.
struct CardReader {
  private(set) var card = BoardScene.Card("")

  init(_ words: [Word]) {
    var rest: [Word] = []
    var index = 0
    let words = Self.unlabelled(words)
    while index < words.count {
      let word = words[index]
      if word.isMark("(", "[", "{"),
        let close = words[index...].firstIndex(where: { $0.isMark(")", "]", "}") })
      {
        let inner = Array(words[(index + 1)..<close])
        var left: [[Word]] = []
        for part in inner.split(whereSeparator: { $0.isMark(",", ";", "/") }).map(Array.init)
        where !take(part) { left.append(part) }
        for part in left { name(part, isOnly: left.count == 1) }
        index = close + 1
        continue
      }
      if let used = attribute(words, at: index) {
        index += used
        continue
      }
      rest.append(word)
      index += 1
    }
    card.label = JourneyReader.label(rest.filter { !$0.isMark("@", "-", "–") || $0 != rest.last })
    card.spans = words.map(\.span)
  }

  /// `id[Label]@{ … }` as Mermaid writes it: the label alone, and what is said of it.
  static func unlabelled(_ words: [Word]) -> [Word] {
    guard let open = words.firstIndex(where: { $0.isMark("[") }), open < 2,
      let close = words[open...].firstIndex(where: { $0.isMark("]") }),
      close > open + 1,
      open == 0 && (close == words.count - 1 || words[close + 1].isMark("@"))
        || open == 1 && !words[open].token.isSpaced
    else { return words }
    let inner = Array(words[(open + 1)..<close])
    if open == 0, inner.count == 1, priority(inner[0].lower) != nil { return words }
    return inner + words[(close + 1)...].filter { !$0.isMark("@") }
  }

  /// Something in brackets that says more of the card.
  private mutating func take(_ words: [Word]) -> Bool {
    if attribute(words, at: 0).map({ $0 >= words.count }) ?? false { return true }
    if words.count == 1 || words.count == 2 && words[1].says("priority") {
      if let priority = Self.priority(words[0].lower) {
        card.priority = priority
        return true
      }
      if words.count == 1, words[0].tag == .color, let color = ColorNames.color(of: words[0].lower)
      {
        card.color = color
        return true
      }
    }
    return false
  }

  /// What else stands in brackets: a name is who does it, anything else a tag.
  private mutating func name(_ words: [Word], isOnly: Bool) {
    let text = ChartText.text(of: words)
    guard !text.isEmpty else { return }
    let isName =
      words.count < 3
      && words.allSatisfy { $0.token.isCapitalized && !$0.text.allSatisfy { $0.isUppercase } }
    if isName, card.assignee.isEmpty { card.assignee = text } else { card.tags.append(text) }
  }

  /// How many words say something of the card here.
  private mutating func attribute(_ words: [Word], at index: Int) -> Int? {
    let word = words[index]
    func at(_ offset: Int) -> Word? {
      words.indices.contains(index + offset) ? words[index + offset] : nil
    }
    if word.text.hasPrefix("@"), word.text.count > 1 {
      card.assignee = String(word.text.dropFirst()).capitalizedFirst
      return 1
    }
    if word.isMark("@"), let next = at(1), next.token.kind == .word {
      card.assignee = next.text.capitalizedFirst
      return 2
    }
    if word.text.hasPrefix("#"), word.text.count > 1,
      ColorNames.color(of: word.lower) == nil || word.text.count < 4
    {
      card.tags.append(String(word.text.dropFirst()))
      return 1
    }
    let tie = at(1)?.isMark(":") == true || at(1)?.says("to", "by") == true ? 1 : 0
    if word.says("assigned", "assignee", "owner", "by", "owned"), let next = at(1 + tie),
      next.token.isCapitalized || tie > 0 || next.tag == .quoted
    {
      var count = 1
      while let more = at(1 + tie + count), more.token.isCapitalized, more.token.kind == .word,
        count < 3
      { count += 1 }
      card.assignee =
        ChartText.text(of: words[(index + 1 + tie)..<(index + 1 + tie + count)]).capitalizedFirst
      return 1 + tie + count
    }
    if word.says("due", "deadline"), index > 0 || words.count > 1 {
      let lead = at(1)?.says("on", "by", "date") == true || at(1)?.isMark(":") == true ? 2 : 1
      let reader = MomentReader(TimeWords.split(Array(words[min(words.count, index + lead)...])))
      if let (moment, count) = reader.moment(at: 0) {
        card.due = moment.text.capitalizedFirst
        return lead + count
      }
      if let next = at(lead) {
        card.due = next.text.capitalizedFirst
        return lead + 1
      }
    }
    if word.says("priority"), at(1)?.isMark(":") == true, let next = at(2),
      let found = Self.priority(next.lower)
    {
      card.priority = found
      return 3
    }
    if let found = Self.priority(word.lower), at(1)?.says("priority", "prio") == true {
      card.priority = found
      return 2
    }
    if word.says("urgent", "p0", "p1", "p2", "p3"), index > 0 || words.count == 1,
      let found = Self.priority(word.lower)
    {
      card.priority = found
      return 1
    }
    if let number = Double(word.text), number < 1000,
      at(1)?.says("points", "pts", "sp", "point") == true
    {
      card.points = "\(word.text) pts"
      return 2
    }
    if word.says("tag", "tags", "ticket", "label"), at(1)?.isMark(":") == true, let next = at(2) {
      card.tags.append(next.text)
      return 3
    }
    if word.isMark("{", "}") || word.isMark(",") && index > 0 { return 1 }
    return nil
  }

  private static func priority(_ word: String) -> BoardScene.Priority? {
    switch word {
    case "low", "p3", "minor": .low
    case "medium", "p2", "normal", "mid": .medium
    case "high", "p1", "major", "important": .high
    case "urgent", "critical", "p0", "highest", "blocker": .urgent
    default: nil
    }
  }
}

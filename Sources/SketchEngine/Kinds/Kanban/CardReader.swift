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

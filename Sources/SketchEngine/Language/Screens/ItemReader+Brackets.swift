/// What stands behind a colon, in brackets or after "each".
extension ItemReader {
  mutating func readColon(_ mention: inout Mention, depth: Int) {
    let held = mentions(
      in: mention.isRegion ? nil : mention, depth: depth + 1, isColonList: mention.isPlural,
      isHeaded: !mention.isRegion && !mention.isPlural)
    if mention.isRegion || !(mention.isPlural || PhraseReader.takesEntries(mention.role)) {
      mention.children += held
    } else {
      mention.entries += held
    }
  }

  mutating func readParenthesis(_ mention: inout Mention) {
    if mention.role == .row, mention.isPlural, at(index + 1)?.tag == .quoted {
      readRows(&mention)
      return
    }
    index += 1
    let isSide = mention.role == nil && mention.children.isEmpty
    var held: [Mention] = []
    while index < end, at(index)?.isMark(")") != true {
      let before = index
      held += mentions(in: mention, depth: 3)
      if index == before { index += 1 }
    }
    index += 1
    if held.count == 1, held[0].isBare, let last = mention.entries.indices.last,
      mention.entries.count == 1, mention.isPlural, held[0].label.isEmpty
    {
      mention.entries[last].value = held[0].value
      return
    }
    if isSide, held.count == 1, held[0].isBare, !mention.label.isEmpty {
      let said = held[0].value.isEmpty ? held[0].label : held[0].value
      if mention.value.isEmpty { mention.value = said } else { mention.detail = said }
    } else {
      mention.entries += held
    }
  }

  /// Rows cell by cell: "the rows (“A”, “12”), (“B”, “7”) and (“C”, “9”)".
  mutating func readRows(_ mention: inout Mention) {
    while at(index)?.isMark("(") == true, at(index + 1)?.tag == .quoted {
      index += 1
      var row = Mention()
      row.isLabelGiven = true
      while let word = at(index), !word.isMark(")") {
        if word.tag == .quoted {
          var cell = Mention()
          cell.label = word.text
          cell.span = word.span
          if row.entries.isEmpty {
            row.label = word.text
            row.span = word.span
          }
          row.entries.append(cell)
        }
        index += 1
      }
      index += 1
      mention.entries.append(row)
      var next = index
      while at(next)?.isMark(",") == true || at(next)?.says("and") == true { next += 1 }
      guard at(next)?.isMark("(") == true else { return }
      index = next
    }
  }

  mutating func skipParenthesis() {
    while index < end, at(index)?.isMark(")") != true { index += 1 }
    index += 1
  }

  /// "each with a photo", ", each has a tag".
  mutating func readEach(_ mention: inout Mention, depth: Int) -> Bool {
    let start = index
    while at(index)?.isMark(",") == true { index += 1 }
    guard at(index)?.says("each", "every") == true else { return false }
    index += 1
    if at(index)?.says(
      "one", "row", "item", "entry", "card", "line", "tile", "of", "them", "element") == true
    {
      index += at(index + 1)?.says("them", "these", "which") == true ? 2 : 1
    }
    guard let word = at(index), isHolding(word) else {
      index = start
      return false
    }
    skipHolding()
    var holder = mention
    holder.isEach = true
    mention.each = mentions(in: holder, depth: depth + 1)
    if at(index)?.isMark(":") == true {
      index += 1
      mention.entries += mentions(in: mention, depth: depth + 1)
    }
    return true
  }

  /// A preposition that says nothing about the picture, with what follows it.
  mutating func readLoose(_ mention: inout Mention) {
    guard let word = at(index) else { return }
    index += 1
    let phrase = phraseWords()
    let text = Self.plain(phrase).map(\.text).joined(separator: " ")
    guard !text.isEmpty else { return }
    switch mention.role {
    case .link, .button: if mention.label.isEmpty { mention.label = PhraseReader.capitalized(text) }
    case .progress, .progressRing, .slider: if mention.value.isEmpty { mention.value = text }
    case .event, .item:
      mention.value = mention.value.isEmpty ? text : mention.value + " " + text
    default:
      if word.says("in", "at"), phrase.first?.token.kind == .number, mention.value.isEmpty {
        // "Water in 2 days".
        mention.value = word.lower + " " + text
      } else if word.says("in", "into", "to") {
        mention.spot.relation = .inside
        mention.spot.anchor = Self.plain(phrase)
      } else if mention.isBare || mention.isLabelGiven,
        phrase.first?.token.isCapitalized ?? false
          || mention.role == nil
      {
        mention.detail = mention.detail.isEmpty ? text : mention.detail + " " + text
      }
    }
  }
}

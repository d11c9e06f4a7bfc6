/// What a thing holds: parts, entries, and attributes of its own.
extension ItemReader {
  /// "with the placeholder “Search recipes”", "with the title “Documents”".
  mutating func readAttribute(_ mention: inout Mention) -> Bool {
    var next = index
    while at(next)?.tag == .determiner { next += 1 }
    guard let noun = at(next), let value = at(next + 1) else { return false }
    if mention.role == .codeBlock, readCode(&mention, at: next, noun) { return true }
    if noun.says("placeholder", "hint"), mention.role?.isField ?? false,
      value.tag == .quoted || at(next + 2)?.tag == .quoted
    {
      let quoted = value.tag == .quoted ? value : words[next + 2]
      mention.placeholder = quoted.text
      index = next + (value.tag == .quoted ? 2 : 3)
      return true
    }
    if noun.says("value"), value.token.isCapitalized, value.token.kind == .word {
      index = next + 1
      mention.value = phraseWords().map(\.text).joined(separator: " ")
      return true
    }
    if noun.says("value", "detail"), value.tag == .quoted || value.token.kind == .number {
      if noun.says("value") { mention.value = value.text } else { mention.detail = value.text }
      index = next + 2
      return true
    }
    if noun.says("title", "label", "text", "caption"), value.tag == .quoted,
      Holding.isLeaf(mention.role) || mention.role == .window
    {
      mention.label = value.text
      mention.isLabelGiven = true
      index = next + 2
      return true
    }
    return false
  }

  /// "an editor with the query SELECT name FROM cities": what stands in it, as typed.
  private mutating func readCode(_ mention: inout Mention, at start: Int, _ noun: Word) -> Bool {
    guard
      noun.says(
        "query", "code", "text", "content", "snippet", "line", "command", "statement", "script",
        "expression", "formula", "function", "program")
    else { return false }
    var code: [String] = []
    var next = start + 1
    while let word = at(next), !word.isMark(",", ";") {
      if word.says("and", "with"), !word.token.isCapitalized, !code.isEmpty { break }
      if !code.isEmpty, spots.spot(at: next) != nil { break }
      code.append(word.text)
      next += 1
      if word.tag == .quoted { break }
    }
    guard !code.isEmpty, let first = at(start + 1), let last = at(next - 1) else { return false }
    var text = Mention()
    text.role = .text
    text.label = code.joined(separator: " ")
    text.isLabelGiven = true
    text.span = first.span.lowerBound..<last.span.upperBound
    mention.children.append(text)
    index = next
    return true
  }

  mutating func readHeld(_ mention: inout Mention, depth: Int, isListing: Bool) {
    guard depth < 6 else { return }
    let start = index
    var held = mentions(in: mention, depth: depth + 1)
    if held.isEmpty, index == start { return }
    if mention.role == nil, mention.noun == "grid" || mention.noun == "row",
      mention.label.lowercased() == mention.noun, held.count == 1, var only = held.first,
      only.isPlural, only.role != nil
    {
      // "a 2 column grid with 4 cards" is a grid of cards.
      only.arrangement =
        mention.arrangement == .automatic
        ? mention.noun == "row" ? .row : .automatic : mention.arrangement
      only.spot.add(mention.spot)
      mention = only
      return
    }
    if let role = mention.role, [.checkbox, .radio, .select, .chip, .segmented].contains(role),
      held.count == 1, ["option", "choice", "value", "answer"].contains(held[0].noun),
      held[0].entries.count > 1
    {
      // "a radio group “Size” with the options S, M and L".
      mention.entries += held[0].entries
      return
    }
    takeAttributes(&held, of: &mention)
    Self.takeBorder(&held, of: &mention)
    if mention.role == .sidebar || mention.role == .drawer || mention.role == .menu {
      // "a sidebar with the tables A and B": names of things there are to go to.
      held = held.flatMap { part in
        (part.isDefinite || part.role == .icon) && part.isPlural && part.entries.count > 1
          && part.children.isEmpty
          && (part.role == nil || part.role == .list || part.role == .table || part.role == .section
            || part.role == .treeView || part.role == .navItem || part.noun == "label"
            || part.role == .icon)
          ? part.entries : [part]
      }
    }
    if PhraseReader.takesEntries(mention.role), held.count == 1, held[0].role == nil,
      held[0].isPlural, held[0].entries.count > 1, held[0].children.isEmpty
    {
      // "a list with the positions 4 to 7: Noor, Max": they are its entries.
      mention.entries += held[0].entries
      return
    }
    if let picked = held.firstIndex(where: { $0.ordinal != nil && $0.label == "one" }) {
      mention.pickedOrdinal = held[picked].ordinal
      mention.pickedStates = held[picked].states
      held.remove(at: picked)
    }
    if held.count == 1, let count = held[0].count, countsEntries(held[0], of: mention) {
      mention.count = count
      mention.each += held[0].each + held[0].children
      return
    }
    if isListing, mention.role == .table, !mention.entries.isEmpty {
      var rows = Mention()
      rows.role = .row
      rows.entries = held
      held = [rows]
    }
    if mention.role == .list, mention.entries.isEmpty,
      mention.count != nil || held.contains(where: Holding.isPartOfRow),
      held.allSatisfy({ !isName($0) })
    {
      // "a list with a price": what each row has, unless it can only be there once.
      let isCounted = mention.count != nil
      let isOnce: (Mention) -> Bool = { !isCounted && !Holding.isPartOfRow($0) }
      mention.each += held.filter { !isOnce($0) }.map(Self.single)
      mention.children += held.filter(isOnce)
      return
    }
    if mention.role == nil, mention.isPlural, mention.count != nil {
      mention.role = mention.arrangement == .automatic ? .listItem : .card
    }
    if mention.isPlural && mention.entries.isEmpty && held.allSatisfy({ $0.isBare && isName($0) })
      || PhraseReader.takesEntries(mention.role)
    {
      mention.entries += held
    } else {
      mention.children += held
    }
  }

  /// "with avatars": each has one.
  static func single(_ mention: Mention) -> Mention {
    var mention = mention
    if mention.isPlural, mention.count == nil, mention.entries.isEmpty {
      mention.isPlural = false
      if mention.role == nil { mention.label = Lemmas.singular(mention.label) }
    }
    return mention
  }

  /// "with an orange border": said of its edge.
  private static func takeBorder(_ held: inout [Mention], of mention: inout Mention) {
    held.removeAll { part in
      guard part.role == nil, part.isBare || part.role == nil && part.children.isEmpty,
        ["border", "outline", "frame", "edge", "stroke"].contains(part.noun),
        let color = part.style.fill
      else { return false }
      mention.style.stroke = color
      return true
    }
  }

  /// "“Lisbon” with the detail “Sunny” and the value “23°”": said of the name before it.
  func takeAttribute(_ part: Mention, of named: inout Mention) -> Bool {
    guard named.isLabelGiven || !named.entries.isEmpty, !Self.isAttribute(named.noun),
      Self.isAttribute(part.noun)
    else { return false }
    var held = [part]
    if let last = named.entries.indices.last {
      takeAttributes(&held, of: &named.entries[last])
    } else {
      takeAttributes(&held, of: &named)
    }
    return held.isEmpty
  }

  static func isAttribute(_ noun: String) -> Bool {
    ["detail", "value", "price", "amount", "hint", "placeholder"].contains(noun)
  }

  /// "with the detail “Sunny” and the value “23°”": said of the thing itself.
  func takeAttributes(_ held: inout [Mention], of mention: inout Mention) {
    held.removeAll { part in
      guard part.role == nil, part.isLabelGiven, part.children.isEmpty else { return false }
      switch part.noun {
      case "detail": mention.detail = part.label
      case "value", "price", "amount": mention.value = part.label
      case "hint", "placeholder":
        guard mention.role?.isField ?? true, part.spot.relation == nil else { return false }
        mention.placeholder = part.label
      default: return false
      }
      return true
    }
  }

  /// "FAQ with 3 questions", "a stepper with 4 steps": so many entries.
  func countsEntries(_ held: Mention, of mention: Mention) -> Bool {
    guard let role = mention.role, Entries.holdsEntries(role), role != .table, role != .sidebar,
      role != .navbar, role != .header, role != .form, role != .chart, role != .map,
      role != .calendar, role != .column, role != .orderSummary, held.entries.isEmpty,
      !held.isLabelGiven
    else { return false }
    return held.role == nil
      || [
        .option, .item, .listItem, .menuItem, .tab, .navItem, .image, .stepper, .column, .row,
        .mark,
      ]
      .contains(held.role)
  }

  /// "a heart with 4": what stands on or beside something that shows only its own words.
  mutating func readAmount(_ mention: inout Mention) -> Bool {
    guard Holding.isLeaf(mention.role) || Self.showsAmount(mention.role),
      !(mention.isPlural || mention.role == .image), let word = at(index),
      word.tag == .number || word.tag == .quoted || word.token.kind == .number
    else { return false }
    let text = phraseWords().map(\.text).joined(separator: " ")
    if mention.label.isEmpty, mention.role != .progressRing {
      mention.label = text
    } else {
      mention.value = text
    }
    return true
  }

  static func showsAmount(_ role: Control.Role?) -> Bool {
    role == .progressRing || role == .stat || role == .progress
  }

  /// Whether it is the name of something rather than a part that things have.
  func isName(_ mention: Mention) -> Bool {
    mention.role == nil && (mention.isLabelGiven || mention.label.first?.isUppercase ?? false)
  }
}

/// What the words "as", "for" and "of" say of a thing.
extension ItemReader {
  mutating func readAs(_ mention: inout Mention) {
    let phrase = phraseWords()
    if mention.isBare, phrase.contains(where: { $0.says("primary", "secondary", "main") }),
      phrase.last?.says("one", "button", "action", "primary", "secondary") == true
    {
      // "“Publish” as the primary one".
      mention.role = .button
      mention.variant = phrase.contains { $0.says("secondary") } ? "secondary" : "primary"
      return
    }
    guard let head = ControlLexicon.head(of: Self.plain(phrase)) else { return }
    if let named = PhraseReader.mention(of: phrase), named.role == head.sense.role, named.isPlural {
      // "statuses as badges Paid and Open".
      mention.isPlural = true
      mention.entries += named.entries
    }
    if mention.label.isEmpty { mention.label = PhraseReader.capitalized(mention.noun) }
    mention.noun = mention.noun.isEmpty ? mention.label.lowercased() : mention.noun
    mention.role = head.sense.role
    mention.variant = head.sense.variant
    mention.isLabelGiven = !mention.label.isEmpty
  }

  static func plain(_ phrase: [Word]) -> [Word] {
    Array(
      phrase.drop {
        ($0.tag == .determiner || $0.tag == .possessive)
          && (!$0.token.isCapitalized || $0.isOpening)
      })
  }

  /// "checkboxes for Red and Blue", "a field for the email address".
  mutating func readFor(_ mention: inout Mention, depth: Int) {
    let isList = mention.isPlural || PhraseReader.takesEntries(mention.role)
    var held = mentions(in: mention, depth: depth + 1)
    if held.count == 1, held[0].hasArticle, !mention.isPlural, held[0].role == nil,
      held[0].entries.isEmpty, held[0].count == nil, PhraseReader.takesEntries(mention.role)
    {
      // "a sidebar for an admin panel with a logo" says what it is for; the logo is in the sidebar.
      mention.children += held[0].children
      return
    }
    if isList, let only = held.first, only.isDefinite, only.isPlural, only.role == .list,
      !only.entries.isEmpty
    {
      // "chips for the rooms Kitchen and Bath": the names are what counts.
      held = only.entries + held.dropFirst()
    }
    if isList, held.count > 1, let first = held.first, first.isBare, first.isDefinite {
      // "radio buttons for the size Small and Large": so is it with what they are of.
      let words = first.label.split(separator: " ")
      let name = words.drop { $0.first?.isLowercase ?? false }
      if name.count < words.count, !name.isEmpty { held[0].label = name.joined(separator: " ") }
    }
    if isList || held.count > 1 {
      mention.entries += held
    } else if let only = held.first, mention.label.isEmpty {
      mention.label = PhraseReader.capitalized(only.label)
      if only.role == nil { mention.children += only.children }
    }
  }

  /// "row of four KPI cards", "list of 5 messages", "a map of the venue".
  mutating func readOf(_ mention: inout Mention, depth: Int) {
    let phrase = phraseWords()
    guard let inner = PhraseReader.mention(of: phrase) else { return }
    if inner.role == .list, !inner.entries.isEmpty, PhraseReader.takesEntries(mention.role) {
      // "a list of the next stops Porto, Braga and Vigo".
      mention.noun = inner.noun
      mention.entries += inner.entries
      mention.entries += mentions(in: mention, depth: depth + 1)
      return
    }
    let collection = mention.noun
    if [
      "row", "grid", "set", "group", "stack", "series", "column", "number", "pair", "line",
      "collection", "block", "strip", "band", "bunch", "section",
    ].contains(collection) || mention.role == .carousel && inner.role?.isCardLike == true,
      inner.role != nil || inner.count != nil || mention.count ?? 0 > 1
    {
      let outer = mention
      mention = inner
      mention.spot.add(outer.spot)
      mention.hasArticle = false
      mention.span = outer.span.lowerBound..<inner.span.upperBound
      switch collection {
      case "grid": mention.arrangement = outer.arrangement
      case "row", "line", "strip", "band", "carousel", "slider": mention.arrangement = .row
      case "stack", "column": mention.arrangement = .column
      default: break
      }
      if outer.arrangement != .automatic { mention.arrangement = outer.arrangement }
      if outer.isLabelGiven { mention.detail = outer.label }
      mention.count = mention.count ?? outer.count ?? (mention.isPlural ? nil : 1)
      return
    }
    if PhraseReader.takesEntries(mention.role), mention.role != .table, inner.isBare,
      inner.label.first?.isUppercase ?? false
        || mention.role != .list
          && (at(index)?.isMark(",") == true || at(index)?.says("and") == true),
      mention.role != .list || at(index)?.isMark(",") == true
    {
      // "a tab bar of Home, Search and Profile".
      var first = inner
      first.label = PhraseReader.capitalized(inner.label)
      mention.entries.append(first)
      mention.entries += mentions(in: mention, depth: depth + 1)
      return
    }
    if mention.role == .list, mention.count == nil, inner.isBare, !inner.isLabelGiven,
      let first = phrase.first, Lemmas.isPlural(first.lower), !first.token.isCapitalized,
      phrase.count > 1, phrase[1].token.isCapitalized || phrase[1].tag == .quoted,
      var name = PhraseReader.mention(of: Array(phrase.dropFirst()))
    {
      // "a list of pairs BTC/USDT, ETH/USDT": what they are, and their names.
      mention.label = PhraseReader.capitalized(first.text)
      mention.noun = Lemmas.singular(first.lower)
      while at(index)?.isMark("/") == true, let next = at(index + 1) {
        name.label += "/" + next.text
        index += 2
      }
      mention.entries.append(name)
      mention.entries += mentions(in: mention, depth: depth + 1)
      return
    }
    if mention.role == nil, mention.isBare {
      mention.label += " of " + phrase.map(\.text).joined(separator: " ")
      return
    }
    switch mention.role {
    case .list, .table, .carousel, .gallery, .menu, .treeView, .accordion, .tabs:
      mention.count = inner.count ?? mention.count
      mention.noun = inner.noun
      if let last = phrase.last { mention.span = mention.span.lowerBound..<last.span.upperBound }
      if inner.role != nil, inner.role != .listItem {
        var each = inner
        each.count = nil
        if ![.chatBubble, .comment, .row, .item, .text].contains(inner.role) {
          mention.entries = [each]
        }
      }
      if mention.label.isEmpty, !inner.label.isEmpty {
        mention.label = PhraseReader.capitalized(inner.label)
        mention.isLabelGiven = false
      } else if mention.label.isEmpty, inner.role != .listItem, inner.role != .row,
        !phrase.isEmpty
      {
        let names = Self.plain(phrase).filter { inner.count == nil || $0.tag != .number }
        mention.label = PhraseReader.capitalized(names.map(\.text).joined(separator: " "))
        if at(index)?.says("and") == true, index + 2 == end, let more = at(index + 1),
          more.isNominal
        {
          mention.label += " and " + more.text
          index += 2
        }
      }
    default:
      if mention.label.isEmpty {
        mention.label = PhraseReader.capitalized(
          Self.plain(phrase).map(\.text).joined(separator: " "))
      }
    }
  }
}

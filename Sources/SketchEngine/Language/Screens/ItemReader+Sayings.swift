/// What something costs, is for, ranges over, asks or says.
extension ItemReader {
  static let series: [[String]] = [
    [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ],
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
  ]

  /// "from January to November": every one of them.
  mutating func readRange(_ mention: inout Mention) -> Bool {
    guard mention.role == nil || mention.isPlural, at(index)?.says("from") == true,
      let first = at(index + 1), at(index + 2)?.says("to", "through", "until") == true,
      let last = at(index + 3)
    else { return false }
    for series in Self.series {
      guard let start = series.firstIndex(of: first.lower),
        let end = series.firstIndex(of: last.lower),
        start < end
      else { continue }
      mention.entries += series[start...end].map { name in
        var entry = Mention()
        entry.label = PhraseReader.capitalized(name)
        entry.span = first.span.lowerBound..<last.span.upperBound
        return entry
      }
      index += 4
      return true
    }
    return false
  }

  /// "a button to scan a ticket or type its code": what it does is its caption.
  mutating func readPurpose(_ mention: inout Mention) -> Bool {
    if mention.isBare, mention.value.isEmpty, !mention.isLabelGiven, at(index)?.says("to") == true,
      Icon.named(mention.label.lowercased()) != nil, let verb = at(index + 1),
      verb.tag == .verb || ActionWords.isAction(verb.lower) || verb.isNominal
    {
      // "a heart to favorite it".
      mention.role = .iconButton
      mention.icon = mention.label.lowercased()
      mention.label = PhraseReader.capitalized(verb.text)
      index += 2
      if at(index)?.says("it", "them") == true { index += 1 }
      return true
    }
    guard let role = mention.role, [.button, .link, .iconButton, .fab].contains(role),
      mention.label.isEmpty, let word = at(index), word.says("to", "for", "that"),
      let verb = at(index + 1), verb.tag == .verb || ActionWords.isAction(verb.lower)
    else { return false }
    index += 1
    var captions: [[Word]] = [[]]
    while let word = at(index) {
      if word.isMark(",", ":", "(", ")") || spots.spot(at: index) != nil { break }
      if word.says("and", "or") {
        guard let next = at(index + 1) else { break }
        let after = next.says("to") ? at(index + 2) : next
        guard let after, after.tag == .verb || ActionWords.isAction(after.lower) else { break }
        captions.append([])
        index += next.says("to") ? 2 : 1
        continue
      }
      if !word.says("it", "them", "the", "a", "an", "your", "their", "to")
        || captions[captions.count - 1].count == 1 && word.says("a", "an")
      {
        captions[captions.count - 1].append(word)
      }
      index += 1
    }
    let labels = captions.filter { !$0.isEmpty }.map {
      PhraseReader.capitalized($0.map(\.text).joined(separator: " "))
    }
    guard let first = labels.first else { return false }
    if labels.count == 1 && !mention.isPlural {
      mention.label = first
      return true
    }
    mention.isPlural = true
    mention.entries = labels.map { label in
      var entry = Mention()
      entry.label = label
      return entry
    }
    return true
  }

  /// Whether what is named next stands once above or below a list rather than in its rows.
  func isOnce(at start: Int) -> Bool {
    var index = start
    while at(index)?.tag == .determiner { index += 1 }
    guard let word = at(index) else { return false }
    let pair = [word] + (at(index + 1).map { [$0] } ?? [])
    let role = (ControlLexicon.head(of: pair) ?? ControlLexicon.head(of: [word]))?.sense.role
    return role == .search || role == .tabs || role == .pagination || role == .fab
  }

  /// "a button in each plan".
  mutating func readDistribution(_ mention: inout Mention) -> Bool {
    guard let word = at(index), word.says("in", "on", "for", "under", "below"),
      let next = at(index + 1), next.says("each", "every", "all", "both")
    else { return false }
    index += 2
    var anchor: [Word] = []
    while let word = at(index), word.isNominal, word.tag != .quoted {
      anchor.append(word)
      index += 1
    }
    guard !anchor.isEmpty || at(index).map({ $0.isMark(":", ",", "(") }) ?? true else {
      index -= 2
      return false
    }
    mention.spot.relation = .inside
    mention.spot.anchor = anchor
    mention.isDistributed = true
    mention.isPlural = true
    return true
  }

  /// "at $10, $20 and $30": what each of several costs.
  mutating func readAmounts(_ mention: inout Mention, isPart: Bool) -> Bool {
    guard !isPart, let next = at(index + 1), next.token.kind == .number, mention.isPlural else {
      return false
    }
    index += 1
    var position = 0
    while let word = at(index), word.token.kind == .number || word.isMark(",") || word.says("and") {
      if word.token.kind == .number {
        if position == mention.entries.count { mention.entries.append(Mention()) }
        mention.entries[position].value = word.text
        position += 1
      }
      index += 1
    }
    return true
  }

  /// "Basic for $9 a month", "Pro at $19/month", "Team costs $49": what something costs.
  mutating func readPrice(_ mention: inout Mention) -> Bool {
    guard mention.value.isEmpty, mention.role == nil || mention.role == .plan,
      let word = at(index),
      word.says("for", "at", "costs", "costing", "is", "priced"),
      mention.isBare || mention.role == .plan
    else { return false }
    var next = index + 1
    while at(next)?.says("at", "only", "just") == true { next += 1 }
    guard let amount = at(next), PhraseReader.isPrice(amount) else { return false }
    index = next + 1
    mention.value = amount.text
    if let per = at(index), per.isMark("/") || per.says("per", "a"), let unit = at(index + 1),
      unit.says("month", "year", "mo", "yr", "week", "day", "user", "seat", "night", "hour")
    {
      mention.value += " / " + unit.lower
      index += 2
    } else if let unit = at(index), unit.says("monthly", "yearly") {
      mention.value += unit.says("monthly") ? " / month" : " / year"
      index += 1
    }
    return true
  }

  /// "a popup asking whether to keep the file", "prompting the user to rate it": a question.
  mutating func readAsking(_ mention: inout Mention) -> Bool {
    guard let role = mention.role,
      [.dialog, .sheet, .alert, .toast, .banner, .card].contains(role),
      let word = at(index)
    else { return false }
    let isAsked = word.says("asking", "asks", "prompting", "prompts")
    let isTold = word.says("that", "which") && at(index + 1)?.says("asks", "prompts") == true
    let isMeant = word.says("to", "for") && role == .dialog && mention.label.isEmpty
    guard isAsked || isTold || isMeant else { return false }
    let start = isTold ? index + 2 : index + 1
    guard let question = Asking(words, at: start) else { return false }
    index = question.end
    mention.label = question.text
    mention.isLabelGiven = true
    mention.children += question.answers
    return true
  }

  /// What something says, up to where the next thing begins.
  mutating func readSaid(_ mention: inout Mention) {
    var parts: [String] = []
    while let word = at(index), !word.isMark(",", ";", ":", "(", ")"), word.tag != .arrow {
      if word.says("and", "with", "plus"), let next = at(index + 1),
        next.tag == .determiner || ControlLexicon.head(of: [next]) != nil
          || !parts.isEmpty && word.says("with") && ActionWords.isAction(next.lower)
          || at(index + 2).map({ ControlLexicon.head(of: [$0]) != nil }) ?? false
      {
        break
      }
      if !parts.isEmpty, spots.spot(at: index) != nil { break }
      parts.append(word.text)
      index += 1
    }
    mention.label = PhraseReader.capitalized(parts.joined(separator: " "))
  }

  mutating func readLabel(_ mention: inout Mention, isSaying: Bool = false) {
    while at(index)?.isMark(":") == true || at(index)?.says("as") == true { index += 1 }
    guard let word = at(index) else { return }
    if word.tag == .quoted {
      mention.label = word.text
      index += 1
    } else if isSaying {
      readSaid(&mention)
    } else {
      var parts: [String] = []
      while let word = at(index), word.token.kind == .word || word.token.kind == .number,
        parts.isEmpty || word.token.isCapitalized || word.token.kind == .number
      {
        parts.append(word.text)
        index += 1
      }
      mention.label = parts.joined(separator: " ")
    }
    mention.isLabelGiven = true
  }
}

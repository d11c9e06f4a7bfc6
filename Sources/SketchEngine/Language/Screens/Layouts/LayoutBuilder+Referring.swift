/// Speaking of something again.
extension LayoutBuilder {
  /// "the header has …": where that was named before, what follows is said of it.
  mutating func refer(to mention: Mention) -> Bool {
    if mention.isEach, find(mention) == nil, separator == .start,
      let columns = pieces.lastIndex(where: {
        $0.mention.role == .columnHeader && $0.entries.count > 1
      }),
      pieces[columns].entries.contains(where: { !pieces[$0].children.isEmpty })
    {
      // "every ticket has a timer": what stands in the columns.
      focus = columns
      stack.append(OpenList(owner: columns, slot: .each))
      link = .each
      return true
    }
    if mention.isEach, mention.role == .row,
      let table = pieces.lastIndex(where: { $0.mention.role == .table || $0.mention.role == .list })
    {
      focus = table
      return true
    }
    if mention.isEach, mention.role == .row {
      // "Every row of the table has …": the table is named here.
      focus = 0
      return true
    }
    guard mention.isDefinite || mention.isEach,
      separator == .start || separator == .semicolon
        || mention.isEach, mention.count == nil, mention.entries.isEmpty,
      let found = find(mention)
    else { return false }
    focus = found
    if mention.isEach, let owner = several(from: found) {
      stack.append(OpenList(owner: owner, slot: .each))
      link = .each
      focus = owner
    }
    return true
  }

  /// The entry or thing that is called just so.
  func named(_ words: [Word]) -> Int? {
    let text = words.drop { $0.tag == .determiner }.map(\.text).joined(separator: " ").lowercased()
    guard words.count < 5, !text.isEmpty else { return nil }
    return pieces.indices.dropFirst().last { pieces[$0].mention.label.lowercased() == text }
  }

  /// Whether something was named that a noun in the singular speaks of.
  func finds(_ noun: Word) -> Bool {
    PhraseReader.mention(of: [noun]).map { find($0) != nil } ?? false
  }

  /// Whether there are columns with things in them.
  var hasFilledColumns: Bool {
    pieces.contains { piece in
      piece.mention.role == .columnHeader
        && piece.entries.contains { !pieces[$0].children.isEmpty }
    }
  }

  /// Whether a sentence begins with a column of a table that was named, and is about its cells.
  func isColumn(_ words: [Word]) -> Bool {
    guard
      let end = words.firstIndex(where: {
        $0.says("as", "is", "has", "have", "shows", "with", "are")
      }),
      (1...4).contains(end)
    else { return false }
    let name = words[..<end].filter { $0.tag != .determiner && !$0.says("column") }
      .map(\.lower).joined(separator: " ")
    guard !name.isEmpty else { return false }
    return pieces.contains { piece in
      guard piece.mention.label.lowercased() == name, piece.slot == .entries else { return false }
      let role = pieces[piece.parent].mention.role
      return role == .table || role == .columnHeader
    }
  }

  /// "reason as radios", "each as a card": what a thing is drawn as.
  mutating func recast(as kind: Mention) -> Bool {
    guard focus != 0, let role = kind.role else { return false }
    if let list = stack.last, list.slot == .each, link == .each || pieces[list.owner].each.isEmpty {
      let owner = list.owner
      let names = pieces[owner].entries + pieces[owner].children
      for name in names { pieces[name].slot = .entries }
      pieces[owner].entries = names
      pieces[owner].children = []
      pieces[owner].mention.role = role
      pieces[owner].mention.isPlural = true
      pieces[owner].mention.label = ""
      if pieces[owner].mention.arrangement == .automatic {
        pieces[owner].mention.arrangement = .grid(3)
      }
      focus = owner
      link = .none
      return true
    }
    if kind.isPlural, pieces[focus].slot == .children, pieces[focus].mention.isBare,
      pieces[focus].mention.followsAnd
    {
      // "Outbound and Inbound as date pickers".
      let siblings = pieces[pieces[focus].parent].children
      guard let end = siblings.firstIndex(of: focus) else { return false }
      for other in siblings[..<end].suffix(1) + [focus] where pieces[other].mention.isBare {
        pieces[other].mention.role = role
        pieces[other].mention.isQualified = true
      }
      return true
    }
    if kind.isPlural, pieces[focus].slot == .children, pieces[focus].entries.isEmpty,
      let start = slashRun(to: focus)
    {
      // "9:00 / 11:00 / 14:00 as chips".
      let owner = pieces[focus].parent
      let run = Array(pieces[owner].children[start...])
      var several = kind
      several.entries = []
      let made = pieces.count
      pieces.append(Piece(mention: several, parent: owner))
      pieces[made].entries = run
      for name in run {
        pieces[name].parent = made
        pieces[name].slot = .entries
      }
      pieces[owner].children.replaceSubrange(start..., with: [made])
      focus = made
      return true
    }
    pieces[focus].mention.role = role
    pieces[focus].mention.variant = kind.variant
    pieces[focus].mention.isPlural = kind.isPlural
    pieces[focus].mention.isQualified = true
    if !kind.entries.isEmpty {
      // "Decision as radio buttons Approve, Reject".
      let owner = focus
      stack.append(OpenList(owner: owner, slot: .entries))
      for name in kind.entries { attach(name, to: stack[stack.count - 1]) }
    }
    return true
  }

  /// Where a run of names that were joined by slashes and ends with a piece begins.
  func slashRun(to index: Int) -> Int? {
    let siblings = pieces[pieces[index].parent].children
    guard let end = siblings.firstIndex(of: index), end == siblings.count - 1 else { return nil }
    var start = end
    while start > 0, pieces[siblings[start]].mention.isSlashed { start -= 1 }
    return start < end ? start : nil
  }

  /// What adds to something that was named: "8 rows" of the table, "Reports selected".
  mutating func extend(_ mention: Mention) -> Bool {
    if mention.role == .row, mention.isPlural, mention.count != nil, mention.label.isEmpty,
      let table = pieces.lastIndex(where: { $0.mention.role == .table })
    {
      var rows = mention
      rows.isQualified = true
      stack = stack.filter { $0.owner != table && !isInside($0.owner, table) }
      attach(rows, to: OpenList(owner: table, slot: .entries))
      return true
    }
    if mention.role == .columnHeader, mention.count != nil, mention.label.isEmpty,
      let table = pieces.lastIndex(where: { $0.mention.role == .table }), separator != .start
    {
      focus = table
      return true
    }
    if mention.role == nil || mention.role.map(Holding.isLeaf) ?? false, !mention.states.isEmpty,
      !mention.label.isEmpty, mention.count == nil,
      let found = pieces.indices.dropFirst().last(where: {
        pieces[$0].mention.label.lowercased() == mention.label.lowercased()
      })
    {
      pieces[found].mention.states += mention.states
      return true
    }
    return false
  }

  /// The piece that a mention speaks of: by its label, else by what it is; the last that fits.
  func find(_ mention: Mention) -> Int? {
    let label = mention.label.lowercased()
    if !label.isEmpty {
      if let found = pieces.indices.dropFirst().last(where: { index in
        let other = pieces[index].mention
        return other.label.lowercased() == label
          && (mention.role == nil || other.role == mention.role || other.role == nil
            || pieces[index].slot == .entries)
      }) {
        return found
      }
      if mention.isLabelGiven { return nil }
    }
    if let role = mention.role {
      return pieces.indices.dropFirst().last {
        pieces[$0].mention.role == role && (label.isEmpty || pieces[$0].mention.label.isEmpty)
      }
    }
    let noun = Lemmas.singular(mention.noun)
    guard !noun.isEmpty else { return nil }
    return pieces.indices.dropFirst().last {
      Lemmas.singular(pieces[$0].mention.noun) == noun
        || pieces[$0].mention.label.lowercased() == noun
    }
  }
}

/// Lists that a colon, a dash or “with” opens.
extension LayoutBuilder {
  /// The dialog or sheet that is told of, where it is all there is or stands over the rest.
  func openPanel() -> Int? {
    guard let last = pieces[0].children.last,
      [.dialog, .sheet, .drawer, .popover].contains(pieces[last].mention.role)
    else { return nil }
    return last
  }

  /// A colon or a dash: what follows belongs to what was named last.
  mutating func openList(isDash: Bool, _ next: Atom?) {
    guard lead == nil else { return }
    if focus == 0 || separator != .none { return }
    if case .holds? = next { return }
    if let list = stack.last, list.slot == .each, pieces[focus].parent == list.owner,
      pieces[focus].mention.role.map(Holding.isLeaf) ?? true, !pieces[focus].mention.isPlural,
      pieces[list.owner].entries.isEmpty, case .thing? = next
    {
      // "three cards, each with a photo and a name: Ann, Bob, Cleo": those are the cards.
      stack.append(OpenList(owner: list.owner, slot: .entries, isHeaded: true))
      separator = .none
      link = .colon
      return
    }
    if isDash, let list = stack.last, list.isHeaded, list.slot == .entries, list.owner != focus {
      // The second dash ends what the first one began.
      stack.removeLast()
      focus = list.owner
      separator = .none
      return
    }
    if pieces[focus].mention.role == nil, !pieces[focus].mention.isLabelGiven,
      pieces[focus].mention.isPlural,
      case .thing(let first, _)? = next, first.isBare,
      pieces[focus].mention.isDefinite || !FieldNouns.names(pieces[focus].mention.label),
      pieces[focus].mention.value.isEmpty, Usual.section(pieces[focus].mention.label) == nil,
      !ActionWords.isAction(pieces[focus].mention.label),
      pieces[focus].mention.count == nil || isDash
    {
      // "the rooms: Egyptian Hall, Armoury": things in a list.
      pieces[focus].mention.role = .list
      pieces[focus].mention.isPlural = false
    }
    if isDash, case .thing(_, let words)? = next, words.count == 1, words[0].tag == .quoted,
      pieces[focus].mention.label.isEmpty, !pieces[focus].mention.isPlural,
      pieces[focus].mention.role.map(Holding.isLeaf) ?? false
    {
      // "a green button – “Unlock”".
      link = .names
      return
    }
    if pieces[focus].slot == .entries, pieces[focus].mention.isLabelGiven, !isDash,
      pieces[pieces[focus].parent].mention.isPlural,
      pieces[pieces[focus].parent].entries.count == 1,
      pieces[focus].mention.role == nil
    {
      // "Radios “Police informed?”: Yes or No": the question is theirs.
      let owner = pieces[focus].parent
      pieces[owner].mention.label = pieces[focus].mention.label
      pieces[owner].mention.isLabelGiven = true
      pieces[owner].entries = []
      stack = stack.filter { $0.owner != owner }
      stack.append(OpenList(owner: owner, slot: .entries, isHeaded: true))
      focus = owner
      separator = .none
      link = .colon
      return
    }
    if pieces[focus].parent == 0,
      pieces[focus].mention.role == nil || pieces[focus].mention.role == .section,
      ["content", "main", "body", "main area", "main part", "main content", "page", "screen"]
        .contains(pieces[focus].mention.label.lowercased())
    {
      pieces[focus].mention.role = .group
      pieces[focus].mention.label = ""
    }
    let piece = pieces[focus]
    if isDash {
      guard
        piece.mention.isPlural || piece.mention.role.map(takesNames) ?? false
          || piece.slot == .entries && piece.mention.isQualified,
        piece.entries.isEmpty
      else {
        separator = .comma
        return
      }
    }
    let isLeaf =
      piece.mention.role.map { Holding.isLeaf($0) && !piece.mention.isPlural } ?? false
      && !(piece.slot == .entries && piece.mention.isQualified)
    if isLeaf, piece.mention.role != .search || piece.mention.label.isEmpty {
      link = .names
      return
    }
    stack.removeAll { $0.owner == focus }
    let slot: Piece.Slot =
      piece.mention.isPlural && piece.mention.role != nil
        || piece.slot == .entries && piece.mention.isQualified
        || piece.mention.role.map(takesNames) ?? false ? .entries : .children
    stack.append(OpenList(owner: focus, slot: slot, isHeaded: true))
    separator = .none
    link = .colon
    if piece.parent == 0, slot == .children { openRegion = focus }
  }

  /// "each with a photo": what every one of several has.
  mutating func openEach() {
    guard let owner = several(from: focus) else { return }
    stack.removeAll { $0.owner == owner }
    stack.append(OpenList(owner: owner, slot: .each))
    link = .each
    separator = .none
  }

  /// "a list with a badge each": what was named last is in every one of several.
  mutating func distributeFocus() -> Bool {
    let owner = pieces[focus].parent
    guard focus != 0, owner != 0, pieces[focus].slot == .children,
      !pieces[owner].entries.isEmpty || pieces[owner].mention.isPlural
        || pieces[owner].mention.role == .list
    else { return false }
    detach(focus)
    pieces[focus].slot = .each
    pieces[owner].each.append(focus)
    focus = owner
    return true
  }

  /// The piece with several members that a thing belongs to or is.
  func several(from index: Int) -> Int? {
    var position = index
    while position != 0 {
      let piece = pieces[position]
      if piece.slot != .entries, piece.mention.role != nil || piece.mention.count ?? 0 > 1,
        piece.mention.isPlural || piece.mention.count ?? 0 > 1 || !piece.entries.isEmpty
      {
        return position
      }
      position = piece.parent
    }
    return pieces.indices.dropFirst().last {
      pieces[$0].mention.isPlural && pieces[$0].mention.role != nil && pieces[$0].slot != .entries
    }
  }

  /// What follows "with": a part of the thing before, or of the one around it that can have it.
  mutating func hold(_ mention: Mention) {
    guard focus != 0 else { return join(mention, []) }
    if let role = pieces[focus].mention.role, mention.role == nil,
      mention.label.first?.isLowercase ?? false,
      role == .badge || role == .chip, !mention.isLabelGiven
    {
      // "a tag with the role": what it says.
      return
    }
    if let role = pieces[focus].mention.role, [.camera, .map, .image].contains(role),
      mention.role == .heading || mention.role == .link || mention.role == .button
    {
      // A picture has nothing in it that could be read.
      let list = OpenList(owner: pieces[focus].parent, slot: pieces[focus].slot)
      attach(mention, to: list)
      return
    }
    if spreads(mention) { return }
    if pieces[focus].mention.role == .orderSummary, mention.role == nil, mention.isPlural,
      mention.count != nil
    {
      // "an order summary with 3 tickets".
      var lines = mention
      lines.role = .cartLine
      lines.label = ""
      let list = OpenList(owner: focus, slot: .children)
      stack = stack.filter { $0.owner != list.owner }
      stack.append(list)
      attach(lines, to: list)
      return
    }
    var owner = focus
    while owner != 0, pieces[owner].mention.role != nil || pieces[owner].slot == .entries {
      let host = pieces[owner].mention
      if pieces[owner].slot == .entries, mention.role != nil, !mention.hasArticle {
        owner = pieces[owner].parent
        continue
      }
      if Holding.accepts(mention, in: host, isFirst: true) || mention.isLabelGiven { break }
      owner = pieces[owner].parent
    }
    if owner == 0 { owner = focus }
    if pieces[owner].mention.role == nil, pieces[owner].mention.label.first?.isNumber ?? false,
      mention.isPlural, let before = sibling(before: owner),
      Holding.accepts(mention, in: pieces[before].mention, isFirst: true)
    {
      // "a grid, 7 AM to 9 PM, with events …".
      owner = before
    }
    if mention.role == nil, mention.label.isEmpty, !mention.value.isEmpty,
      pieces[owner].mention.value.isEmpty,
      [.progressRing, .progress, .stat, .rating, .slider].contains(pieces[owner].mention.role)
    {
      pieces[owner].mention.value = mention.value
      focus = owner
      return
    }
    if pieces[owner].isGroup == false, saysLabel(mention, of: owner) { return }
    let list = OpenList(owner: owner, slot: slot(of: owner, for: mention))
    var mention = mention
    if list.slot == .each, mention.count == nil { mention.isPlural = false }
    stack = stack.filter { $0.owner != owner && !isInside($0.owner, owner) }
    stack.append(list)
    attach(mention, to: list)
  }

  /// "camera, location and cookies with toggles": a toggle for each of the names.
  mutating func spreads(_ mention: Mention) -> Bool {
    guard let role = mention.role, mention.isPlural, mention.label.isEmpty, mention.count == nil,
      [.switch, .checkbox, .radio, .slider, .numberStepper].contains(role),
      pieces[focus].slot == .children, isPlainName(focus)
    else { return false }
    let owner = pieces[focus].parent
    let siblings = pieces[owner].children
    guard siblings.last == focus else { return false }
    let names = Array(
      siblings.reversed().prefix { index in
        isPlainName(index) && pieces[index].sentence == sentence
      }.reversed())
    guard names.count > 1 else { return false }
    pieces[owner].children.removeLast(names.count)
    let made = attach(mention, to: OpenList(owner: owner, slot: .children))
    pieces[made].entries = names
    for name in names {
      pieces[name].parent = made
      pieces[name].slot = .entries
      if pieces[name].mention.role != nil {
        pieces[name].mention.role = nil
        pieces[name].mention.label = PhraseReader.capitalized(pieces[name].mention.noun)
      }
    }
    return true
  }

  /// Whether a piece is a name and nothing else, though it may be one that a control has, too.
  func isPlainName(_ index: Int) -> Bool {
    let mention = pieces[index].mention
    return pieces[index].children.isEmpty && pieces[index].entries.isEmpty && !mention.hasArticle
      && mention.count == nil && !mention.isRegion
      && (mention.role == nil || mention.label.isEmpty && !mention.noun.isEmpty)
  }

  /// What stands before a piece in its list.
  func sibling(before index: Int) -> Int? {
    let siblings = pieces[pieces[index].parent].children
    guard let position = siblings.firstIndex(of: index), position > 0 else { return nil }
    return siblings[position - 1]
  }

  /// "listing A, B": what stands in the rows of a table, or in a list.
  mutating func list(_ mention: Mention) {
    var owner = focus
    while owner != 0, pieces[owner].mention.role != .table { owner = pieces[owner].parent }
    guard owner != 0 else { return hold(mention) }
    var rows = Mention()
    rows.role = .row
    rows.isPlural = true
    rows.isQualified = true
    let made = attach(rows, to: OpenList(owner: owner, slot: .entries))
    stack = stack.filter { $0.owner != owner && !isInside($0.owner, owner) }
    stack.append(OpenList(owner: made, slot: .entries))
    attach(mention, to: stack[stack.count - 1])
  }

  /// Whether a piece stands in another.
  func isInside(_ index: Int, _ owner: Int) -> Bool {
    var position = index
    while position != 0 {
      position = pieces[position].parent
      if position == owner { return true }
    }
    return false
  }

  /// "a button with the text “Go”": the words are what it says.
  mutating func saysLabel(_ mention: Mention, of owner: Int) -> Bool {
    guard let role = pieces[owner].mention.role, mention.isLabelGiven,
      mention.role == .text || mention.role == .heading || mention.role == nil,
      ["text", "label", "caption", "word", "title", "heading", "placeholder", "name", "hint", ""]
        .contains(mention.noun), pieces[owner].mention.label.isEmpty,
      Holding.isLeaf(role) || [.dialog, .card, .section, .toast, .alert, .banner].contains(role),
      !pieces[owner].mention.isPlural
    else { return false }
    if mention.noun == "placeholder" || mention.noun == "hint" {
      pieces[owner].mention.placeholder = mention.label
    } else {
      pieces[owner].mention.label = mention.label
      pieces[owner].mention.isLabelGiven = true
    }
    focus = owner
    return true
  }
}

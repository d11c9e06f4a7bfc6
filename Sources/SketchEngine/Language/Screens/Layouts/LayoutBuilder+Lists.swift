/// Lists: which one is open, and what goes into it.
extension LayoutBuilder {
  // MARK: Attaching

  /// Puts something at the end of a list.
  @discardableResult
  mutating func attach(_ told: Mention, to list: OpenList) -> Int {
    var mention = told
    if list.slot == .entries, pieces[list.owner].mention.role == .stepper, !mention.value.isEmpty,
      !mention.label.isEmpty
    {
      mention.label += " " + mention.value
      mention.value = ""
    }
    if list.slot == .entries, mention.label.isEmpty, !mention.value.isEmpty, mention.role == nil,
      let owner = pieces[list.owner].mention.role, owner != .stat, owner != .chart
    {
      mention.label = mention.value
      mention.value = ""
    }
    if list.slot == .entries, pieces[list.owner].mention.role == .stat, mention.value.isEmpty,
      let space = mention.label.indices.first(where: { index in
        mention.label[index] == " " && mention.label[mention.label.index(after: index)...].first
          .map { $0.isNumber || "$€£".contains($0) } ?? false
      })
    {
      // "“ETA 5 min”": a name and a number.
      mention.value = String(mention.label[mention.label.index(after: space)...])
      mention.label = String(mention.label[..<space])
    }
    let index = pieces.count
    pieces.append(
      Piece(mention: mention, parent: list.owner, sentence: sentence, slot: list.slot))
    switch list.slot {
    case .children: pieces[list.owner].children.append(index)
    case .entries: pieces[list.owner].entries.append(index)
    case .each: pieces[list.owner].each.append(index)
    }
    focus = index
    if list.slot != .entries, list.owner == 0 || isRegion(list.owner) { head = index }
    // "tabs Overview, Files": its first name came along, and more may follow.
    if !mention.entries.isEmpty, mention.role != nil {
      pieces[index].mention.entries = []
      stack.append(OpenList(owner: index, slot: .entries))
      for entry in mention.entries { attach(entry, to: stack[stack.count - 1]) }
    }
    return index
  }

  /// Whether a piece is a part of the screen rather than a thing on it.
  func isRegion(_ index: Int) -> Bool {
    index == 0 || pieces[index].isGroup || pieces[index].mention.isRegion
  }

  /// The list that names behind a piece go into.
  func slot(of index: Int, for mention: Mention? = nil) -> Piece.Slot {
    let owner = pieces[index].mention
    guard let role = owner.role else { return .children }
    if let mention, mention.role == nil, !mention.isLabelGiven,
      mention.label.first?.isLowercase ?? false, mention.value.isEmpty,
      !mention.label.contains(where: { $0 == "." || $0.isNumber })
    {
      // "a list of messages with sender and subject": what each of them shows.
      let hasEach =
        [.list, .gallery, .carousel].contains(role)
        || owner.isPlural && [.card, .productCard, .listItem, .post, .comment, .plan].contains(role)
      if hasEach { return .each }
    }
    if let mention, let own = mention.role, mention.isPlural, mention.label.isEmpty,
      mention.count == nil, !pieces[index].entries.isEmpty,
      [.list, .grid, .gallery, .carousel].contains(role),
      [.avatar, .image, .icon, .iconButton, .checkbox, .switch, .badge, .radio, .rating, .progress]
        .contains(own)
    {
      // "a list of guests with avatars": each of them has one.
      return .each
    }
    if let mention, mention.role != nil, mention.role != role, !isEntry(mention, of: role) {
      return owner.isPlural && owner.count != 1 && !Entries.holdsEntries(role) ? .each : .children
    }
    if owner.isPlural, role != .group { return .entries }
    return takesNames(role) ? .entries : .children
  }

  /// Whether bare names in something of the role are its entries.
  func takesNames(_ role: Control.Role) -> Bool {
    switch role {
    case .tabs, .stepper, .breadcrumb, .tabBar, .segmented, .menu, .menuBar, .list, .table, .select,
      .sidebar, .navbar, .columnHeader, .accordion, .treeView, .keypad, .chart, .radio, .grid,
      .gallery, .carousel, .drawer:
      true
    default: false
    }
  }

  /// Whether something is what entries of the role are: a menu item of a menu.
  func isEntry(_ mention: Mention, of role: Control.Role) -> Bool {
    guard let own = mention.role else { return true }
    return own == role || own == Naming.entryRole(of: role)
      || role == .table && (own == .columnHeader)
  }

  // MARK: Joining

  /// Puts something where its separator says: into the list that goes on.
  mutating func join(_ told: Mention, _ words: [Word]) {
    let mention = nameOnly(told, words)
    if separator == .slash, choose(mention, words) { return }
    if let owner = apposition(mention) {
      stack.append(OpenList(owner: owner, slot: .entries, isClosed: separator == .and))
      attach(mention, to: stack[stack.count - 1])
      return
    }
    let isJoined = [.comma, .semicolon, .and].contains(separator)
    while stack.count > 1, let last = stack.last,
      isJoined && last.isClosed || !accepts(mention, last)
    {
      if separator == .and, last.isClosed, completes(mention) { return }
      stack.removeLast()
    }
    if completes(mention) { return }
    if separator == .and, !isRegion(stack[stack.count - 1].owner) || stack.count == 1 {
      stack[stack.count - 1].isClosed = true
    }
    if spread(mention) || specify(mention) { return }
    if let list = stack.last, list.slot == .entries, mention.role == .option, mention.isPlural {
      // "and other options": more of the same.
      attach({ var more = mention; more.label = ""; return more }(), to: OpenList(owner: list.owner, slot: .children))
      return
    }
    attach(mention, to: stack[stack.count - 1])
  }

  /// Whether something can be the next element of a list.
  private func accepts(_ mention: Mention, _ list: OpenList) -> Bool {
    let owner = pieces[list.owner].mention
    guard list.owner != 0, !isRegion(list.owner) else { return true }
    switch list.slot {
    case .entries:
      if owner.role == .breadcrumb, separator == .comma, let last = pieces[list.owner].entries.last,
        pieces[last].mention.isSlashed
      {
        return false
      }
      guard mention.role != nil else { return !mention.hasArticle || list.isHeaded }
      if mention.role == .option, mention.isPlural { return true }
      return isEntry(mention, of: owner.role ?? .group) && !mention.hasArticle
    case .each: return mention.role.map { !Holding.isBroad($0) } ?? true
    case .children:
      if separator == .and, !list.isClosed, mention.role == nil, mention.isLabelGiven { return true }
      if list.isHeaded, owner.role == nil { return !isOfScreen(mention) }
      return Holding.accepts(mention, in: owner, isFirst: list.isHeaded) && !isOfScreen(mention)
    }
  }

  /// Whether something stands on the outermost level whatever came before.
  private func isOfScreen(_ mention: Mention) -> Bool {
    switch mention.role {
    case .navbar, .footer, .tabBar, .sidebar, .dialog, .drawer, .sheet, .toast, .hero, .fab: true
    default: false
    }
  }

  /// "Week calendar. … The week grid …": what the first sentence named is told of here.
  private mutating func specify(_ mention: Mention) -> Bool {
    guard let role = mention.role, [.calendar, .table, .map, .keypad].contains(role),
      sentence > 1,
      let twin = pieces[0].children.first(where: { index in
        let other = pieces[index]
        return other.mention.role == role && other.sentence == 1 && other.mention.label.isEmpty
          && other.children.isEmpty && other.entries.isEmpty
      })
    else { return false }
    var told = mention
    told.variant = told.variant.isEmpty ? pieces[twin].mention.variant : told.variant
    pieces[0].children.removeAll { $0 == twin }
    attach(told, to: stack[stack.count - 1])
    return true
  }

  /// In a list of names a capital begins one, whatever control it would name elsewhere: "Map".
  private func nameOnly(_ mention: Mention, _ words: [Word]) -> Mention {
    guard let list = stack.last, list.slot == .entries,
      let owner = pieces[list.owner].mention.role,
      let role = mention.role ?? (owner == .stat && mention.count != nil ? Control.Role.text : nil),
      role != owner, !mention.hasArticle,
      let first = words.first, first.tag != .quoted,
      first.token.isCapitalized || first.token.kind == .number || list.isPurpose
        || owner == .stepper && mention.count != nil,
      takesNames(owner) || pieces[list.owner].mention.isPlural,
      mention.count == nil || owner == .stepper || owner == .stat, owner != .table || role != .row,
      words.allSatisfy({ $0.tag != .quoted })
    else { return mention }
    if owner == .stat, first.token.kind == .number, words.count > 1, words.count < 5 {
      // "214 runs".
      var figure = Mention()
      figure.value = first.text
      figure.label = PhraseReader.capitalized(words.dropFirst().map(\.text).joined(separator: " "))
      figure.span = mention.span
      figure.followsAnd = mention.followsAnd
      return figure
    }
    let plain = words.last.map { ControlLexicon.isPlainControl($0) && !$0.token.isCapitalized } ?? false
    let isPhrase = words.count > 2 && words[1].tag == .determiner
    guard !plain || words.count == 1 || owner == .stepper || isPhrase else { return mention }
    var name = Mention()
    var kept = words[...]
    if owner == .stepper, kept.count > 1, first.token.kind == .number { kept = kept.dropFirst() }
    let split = PhraseReader.value(in: Array(kept))
    name.label = split.name.isEmpty ? kept.map(\.text).joined(separator: " ") : split.name
    name.value = split.name.isEmpty ? "" : split.value
    name.span = mention.span
    name.states = mention.states
    name.style = mention.style
    name.followsAnd = mention.followsAnd
    return name
  }

  /// "a switch Day / Week / Month": one of several is chosen.
  private mutating func choose(_ told: Mention, _ words: [Word]) -> Bool {
    var mention = told
    if focus != 0, pieces[focus].slot == .entries, let first = words.first,
      first.token.isCapitalized || first.token.kind == .number || first.text.hasPrefix("#")
    {
      // "20 seeds / 100 seeds": names, whatever they would mean elsewhere.
      mention = Mention()
      mention.isSlashed = true
      mention.label = Self.text(of: told, words)
      mention.span = told.span
    }
    guard focus != 0, mention.role == nil || mention.role == .option else { return false }
    if pieces[focus].slot == .entries, let list = stack.last, list.owner == pieces[focus].parent {
      attach(mention, to: list)
      return true
    }
    let piece = pieces[focus]
    guard let role = piece.mention.role, !piece.mention.isPlural, !piece.mention.label.isEmpty,
      piece.entries.isEmpty,
      [.switch, .segmented, .tabs, .option, .button, .breadcrumb, .select, .menu].contains(role)
    else { return false }
    var first = Mention()
    first.label = piece.mention.label
    first.isLabelGiven = piece.mention.isLabelGiven
    pieces[focus].mention.label = ""
    if role == .switch || role == .option || role == .button {
      pieces[focus].mention.role = .segmented
    }
    let owner = focus
    stack.append(OpenList(owner: owner, slot: .entries))
    attach(first, to: stack[stack.count - 1])
    attach(mention, to: stack[stack.count - 1])
    return true
  }

  /// "two buttons, a purple Equip and below it Drop": the rest of those that were counted.
  mutating func completes(_ mention: Mention) -> Bool {
    guard mention.role == nil, mention.isLabelGiven || mention.label.first?.isUppercase ?? false,
      let owner = incomplete()
    else { return false }
    attach(mention, to: OpenList(owner: owner, slot: .entries))
    return true
  }

  /// The piece of which more were counted than have been named, if some were.
  func incomplete() -> Int? {
    guard focus != 0 else { return nil }
    let owner = pieces[focus].slot == .entries ? pieces[focus].parent : focus
    guard let count = pieces[owner].mention.count, count > 1, pieces[owner].mention.role != nil,
      !pieces[owner].entries.isEmpty, pieces[owner].entries.count < count
    else { return nil }
    return owner
  }

  /// "two buttons, minus and plus": the names of several that were only counted.
  private func apposition(_ mention: Mention) -> Int? {
    guard separator == .comma, mention.role == nil, mention.count == nil,
      !mention.hasArticle || mention.label.first?.isUppercase ?? false, let list = stack.last
    else { return nil }
    let siblings = list.slot == .each ? pieces[list.owner].each : pieces[list.owner].children
    guard list.slot != .entries, let last = siblings.last else { return nil }
    let piece = pieces[last]
    guard let count = piece.mention.count, count > 1, count < 13, piece.mention.isPlural,
      piece.entries.isEmpty, piece.mention.role != nil, piece.children.isEmpty
    else { return nil }
    return last
  }

  /// "Cancel and Save buttons", "name, email and phone fields": the noun is said of all of them.
  private mutating func spread(_ mention: Mention) -> Bool {
    guard separator == .and || separator == .comma || separator == .slash, let role = mention.role,
      mention.isPlural || [.switch, .segmented, .tabs].contains(role) && separator == .slash,
      mention.count == nil, !mention.label.isEmpty, !mention.hasArticle, mention.entries.isEmpty,
      Holding.isSpread(role), let list = stack.last, list.slot != .entries
    else { return false }
    let siblings = list.slot == .each ? pieces[list.owner].each : pieces[list.owner].children
    var start = siblings.count
    while start > 0 {
      let other = pieces[siblings[start - 1]]
      guard other.mention.isBare, other.mention.value.isEmpty, other.children.isEmpty,
        other.entries.isEmpty, other.mention.spot.isEmpty,
        start == siblings.count || !other.mention.hasArticle
      else { break }
      start -= 1
      if other.mention.hasArticle { break }
    }
    guard start < siblings.count else { return false }
    var several = mention
    several.label = ""
    if !mention.isPlural { several.role = .segmented }
    // Its own "and" does not end the list around it.
    stack[stack.count - 1].isClosed = false
    let owner = attach(several, to: list)
    let names = Array(siblings[start...])
    pieces[list.owner].children.removeAll { names.contains($0) }
    pieces[list.owner].each.removeAll { names.contains($0) }
    for name in names {
      pieces[name].parent = owner
      pieces[name].slot = .entries
    }
    pieces[owner].entries = names
    var last = Mention()
    last.label = mention.label
    last.isLabelGiven = mention.isLabelGiven
    last.span = mention.span
    attach(last, to: OpenList(owner: owner, slot: .entries))
    focus = owner
    return true
  }

  // MARK: Opening

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
    if pieces[focus].mention.role == nil, !pieces[focus].mention.isLabelGiven, pieces[focus].mention.isPlural,
      case .thing(let first, _)? = next, first.isBare, pieces[focus].mention.isDefinite || !FieldNouns.names(pieces[focus].mention.label),
      pieces[focus].mention.value.isEmpty, Usual.section(pieces[focus].mention.label) == nil,
      !ActionWords.isAction(pieces[focus].mention.label), pieces[focus].mention.count == nil || isDash
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
      pieces[pieces[focus].parent].mention.isPlural, pieces[pieces[focus].parent].entries.count == 1,
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
    if pieces[focus].parent == 0, pieces[focus].mention.role == nil || pieces[focus].mention.role == .section,
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
    if let role = pieces[focus].mention.role, mention.role == nil, mention.label.first?.isLowercase ?? false,
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
      // "a grid, 8 AM to 6 PM, with the events …".
      owner = before
    }
    if mention.role == nil, mention.label.isEmpty, !mention.value.isEmpty, pieces[owner].mention.value.isEmpty,
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

  /// What stands before a piece in its list.
  private func sibling(before index: Int) -> Int? {
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
  private mutating func saysLabel(_ mention: Mention, of owner: Int) -> Bool {
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

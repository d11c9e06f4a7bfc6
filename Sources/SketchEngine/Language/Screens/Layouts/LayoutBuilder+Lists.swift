/// Lists: which one is open, and what goes into it.
extension LayoutBuilder {

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
        mention.label[index] == " "
          && mention.label[mention.label.index(after: index)...].first
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
    if mention.role == .select, !mention.isPlural, mention.entries.count == 1, mention.label.isEmpty
    {
      // "dropdown Output device".
      pieces[index].mention.label = mention.entries[0].label
      pieces[index].mention.isLabelGiven = true
      pieces[index].mention.entries = []
    } else if !mention.entries.isEmpty, mention.role != nil {
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
    if let mention, role == .table, isTool(mention) { return .children }
    if let mention, role == .list, let own = mention.role, pieces[index].entries.isEmpty,
      owner.count != nil || owner.isPlural || Lemmas.isPlural(owner.label.lowercased()),
      !mention.isPlural, mention.label.isEmpty || own == .select,
      [
        .avatar, .image, .icon, .iconButton, .badge, .rating, .progress, .select, .checkbox,
        .switch,
        .button, .link, .numberStepper,
      ].contains(own)
    {
      return .each
    }
    if let mention, mention.role == nil, !mention.isLabelGiven,
      mention.label.first?.isLowercase ?? false, mention.value.isEmpty,
      !mention.label.contains(where: { $0 == "." || $0.isNumber })
    {
      // "a list of messages with sender and subject": what each of them shows.
      let hasEach =
        [.list, .gallery, .carousel].contains(role)
        || owner.isPlural
          && [.card, .productCard, .listItem, .post, .comment, .plan].contains(role)
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
      || role == .table && (own == .columnHeader || own == .row)
  }

  /// Whether something is done with a table as a whole: it stands above or below it.
  func isTool(_ mention: Mention) -> Bool {
    if mention.role == .search || mention.role == .pagination { return true }
    let tools = ["filter", "filters", "export", "sort", "sorting", "import", "filtering"]
    return mention.isBare && !mention.isLabelGiven && tools.contains(mention.label.lowercased())
  }
}

/// Which open list the next thing goes into.
extension LayoutBuilder {
  /// Puts something where its separator says: into the list that goes on.
  mutating func join(_ told: Mention, _ words: [Word]) {
    var mention = nameOnly(told, words)
    if let list = stack.last(where: { $0.owner != 0 }), mention.role == .chip,
      mention.noun == "label",
      [.sidebar, .navbar, .tabBar, .drawer].contains(pieces[list.owner].mention.role)
    {
      // "a sidebar with icons and labels Home, Logs": its entries.
      mention.role = .navItem
    }
    if separator == .slash, choose(mention, words) { return }
    if let owner = apposition(mention) {
      stack.append(OpenList(owner: owner, slot: .entries, isClosed: separator == .and))
      attach(mention, to: stack[stack.count - 1])
      return
    }
    if separator == .comma, mention.role == nil, let list = stack.last, list.isClosed,
      list.isHeaded,
      list.slot == .entries, let count = pieces[list.owner].mention.count,
      pieces[list.owner].entries.count >= count, count > 1
    {
      // "four books: …, Salt and Signal, Night Coast": that "and" was inside a name.
      let last = pieces[list.owner].entries.removeLast()
      if let before = pieces[list.owner].entries.last {
        pieces[before].mention.label += " and " + pieces[last].mention.label
      }
      stack[stack.count - 1].isClosed = false
      attach(mention, to: list)
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
      attach(
        {
          var more = mention; more.label = ""; return more
        }(), to: OpenList(owner: list.owner, slot: .children))
      return
    }
    attach(mention, to: stack[stack.count - 1])
  }

  /// Whether something can be the next element of a list.
  func accepts(_ mention: Mention, _ list: OpenList) -> Bool {
    let owner = pieces[list.owner].mention
    guard list.owner != 0, !isRegion(list.owner) else { return true }
    switch list.slot {
    case .entries:
      if owner.role == .breadcrumb, separator == .comma, let last = pieces[list.owner].entries.last,
        pieces[last].mention.isSlashed
      {
        return false
      }
      guard mention.role != nil else {
        return !mention.hasArticle || list.isHeaded
          || owner.isPlural && owner.role == .button && !mention.isLabelGiven
            && mention.label.first?.isUppercase ?? false
      }
      if mention.role == .option, mention.isPlural { return true }
      if owner.role == .table, mention.role == .row { return true }
      return isEntry(mention, of: owner.role ?? .group) && !mention.hasArticle
    case .each: return mention.role.map { !Holding.isBroad($0) } ?? true
    case .children:
      if owner.role == .table, isTool(mention) { return true }
      switch owner.role {
      case .features, .pricing, .testimonials, .team, .faq, .gallery, .carousel:
        return mention.role.map {
          $0 == Naming.entryRole(of: owner.role ?? .group) || Holding.isLeaf($0)
        } ?? true
      default: break
      }
      if separator == .and, !list.isClosed, mention.role == nil, mention.isLabelGiven {
        return true
      }
      if list.isHeaded, owner.role == nil { return !isOfScreen(mention) }
      return Holding.accepts(mention, in: owner, isFirst: list.isHeaded) && !isOfScreen(mention)
    }
  }

  /// Whether something stands on the outermost level whatever came before.
  func isOfScreen(_ mention: Mention) -> Bool {
    switch mention.role {
    case .navbar, .footer, .tabBar, .sidebar, .dialog, .drawer, .sheet, .toast, .hero, .fab: true
    default: false
    }
  }

  /// What the first sentence only named is told of here.
  mutating func specify(_ mention: Mention) -> Bool {
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
  func nameOnly(_ mention: Mention, _ words: [Word]) -> Mention {
    guard let list = stack.last, let owner = pieces[list.owner].mention.role,
      list.slot == .entries
        || list.slot == .children && words.first?.tag == .possessive && takesNames(owner),
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
    let plain =
      words.last.map { ControlLexicon.isPlainControl($0) && !$0.token.isCapitalized } ?? false
    let isPhrase =
      words.count > 2 && words[1].tag == .determiner || words[0].tag == .possessive
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
  mutating func choose(_ told: Mention, _ words: [Word]) -> Bool {
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
  func apposition(_ mention: Mention) -> Int? {
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
  mutating func spread(_ mention: Mention) -> Bool {
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
}

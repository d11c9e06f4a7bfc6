/// What is said of things: what they are, and which one of several.
extension LayoutBuilder {
  /// "The last one is an image", "the title is “Hello”".
  mutating func become(_ mention: Mention, _ words: [Word]) -> Bool {
    guard focus != 0 else {
      join(mention, words)
      return true
    }
    let owner = pieces[focus].mention
    if mention.role == nil, mention.isLabelGiven || owner.role == .heading || owner.role == .text {
      return name(focus, mention, words)
    }
    if mention.role == nil, owner.role == .columnHeader || owner.isPlural, owner.role != nil,
      pieces[focus].entries.isEmpty
    {
      stack.append(OpenList(owner: focus, slot: .entries))
      attach(mention, to: stack[stack.count - 1])
      return true
    }
    if let role = mention.role, pieces[focus].slot == .entries || owner.role == nil {
      pieces[focus].mention.role = role
      pieces[focus].mention.isQualified = true
      if !mention.label.isEmpty { pieces[focus].mention.label = mention.label }
      return true
    }
    if mention.role != nil, owner.role == .group || owner.isRegion {
      hold(mention)
      return true
    }
    if mention.role != nil, pieces[focus].children.isEmpty, pieces[focus].entries.isEmpty,
      pieces[focus].slot == .children
    {
      // "The navigation is a teal sidebar".
      var told = mention
      if told.label.isEmpty { told.label = owner.label }
      if told.spot.isEmpty { told.spot = owner.spot }
      pieces[focus].mention = told
      return true
    }
    pieces[focus].mention.style.fill = mention.style.fill ?? owner.style.fill
    pieces[focus].mention.states += mention.states
    if mention.role == nil, !mention.label.isEmpty, owner.value.isEmpty, owner.role != nil {
      pieces[focus].mention.value = Self.text(of: mention, words)
    }
    return true
  }

  mutating func add(_ states: [Control.State], to index: Int) {
    guard index != 0 else { return }
    if pieces[index].mention.role.map({ $0 == .list || $0 == .table }) ?? false { return }
    pieces[index].mention.states += states
  }

  mutating func paint(_ index: Int, _ color: Color) {
    guard index != 0 else { return }
    if pieces[index].mention.role == nil, pieces[index].mention.isLabelGiven,
      pieces[index].slot == .children
    {
      // "“+2 % today” in green": the words have the color.
      pieces[index].mention.role = .text
    }
    switch pieces[index].mention.role {
    case .heading, .text, .link, .icon, .iconButton: pieces[index].mention.style.ink = color
    default: pieces[index].mention.style.fill = color
    }
  }

  /// "the latter", "the first one".
  mutating func takeMember(_ number: Int) -> Bool {
    guard let owner = members(from: focus) else { return false }
    let entries = pieces[owner].entries.isEmpty ? pieces[owner].children : pieces[owner].entries
    if !entries.isEmpty {
      let position = number < 0 ? entries.count - 1 : number - 1
      guard entries.indices.contains(position) else { return false }
      focus = entries[position]
      return true
    }
    // Members that have no names get places, so that one of them can be spoken of.
    guard let count = pieces[owner].mention.count, count > 1, count < 20 else { return false }
    for _ in 0..<count { attach(Mention(), to: OpenList(owner: owner, slot: .entries)) }
    let position = number < 0 ? count - 1 : number - 1
    focus = pieces[owner].entries[min(position, count - 1)]
    return true
  }

  /// The piece with members that was named last.
  func members(from index: Int) -> Int? {
    var position = index
    while position != 0 {
      let piece = pieces[position]
      if piece.entries.count > 1 || piece.mention.count ?? 0 > 1 { return position }
      if piece.slot == .entries, piece.parent != 0 { return piece.parent }
      if pieces[piece.parent].children.count == 2, piece.parent != 0 { return piece.parent }
      position = piece.parent
    }
    return pieces.indices.dropFirst().last {
      pieces[$0].entries.count > 1 || pieces[$0].mention.count ?? 0 > 1
    }
  }

  /// "one for adults, another for children".
  mutating func takeNext() -> Bool {
    guard let owner = turn?.owner ?? several(from: focus), pieces[owner].mention.role != nil else {
      guard focus != 0, let role = pieces[focus].mention.role else { return false }
      // "a slider for brightness and another one for volume".
      var other = Mention()
      other.role = role
      attach(other, to: OpenList(owner: pieces[focus].parent, slot: pieces[focus].slot))
      link = .none
      separator = .none
      return true
    }
    let entry = attach(Mention(), to: OpenList(owner: owner, slot: .entries))
    stack.removeAll { $0.owner == owner }
    turn = (owner, pieces[owner].entries.count)
    focus = entry
    link = .none
    separator = .none
    return true
  }
}

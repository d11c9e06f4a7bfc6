/// What stands in parentheses.
extension LayoutBuilder {
  mutating func readBracket(_ words: [Word]) {
    guard focus != 0 else { return }
    let atoms = AtomReader.atoms(of: words).map(\.atom)
    let owner = focus
    if case .thing(_, let name)? = atoms.first, atoms.contains(.copula), let known = named(name),
      let state = words.compactMap({ AtomReader.state(of: $0) }).first
    {
      // "(Reports is the active one)".
      pieces[known].mention.states.append(state)
      return
    }
    if pieces[owner].mention.role == .row {
      // "the rows (“Foxes”, “12”) and (“Owls”, “9”)": cell by cell.
      let cells = atoms.compactMap { atom -> Mention? in
        guard case .thing(let cell, let words) = atom else { return nil }
        var name = Mention()
        name.label = Self.text(of: cell, words)
        name.isLabelGiven = true
        return name
      }
      guard var row = cells.first else { return }
      row.entries = []
      let made = attach(row, to: OpenList(owner: owner, slot: .entries))
      for cell in cells { attach(cell, to: OpenList(owner: made, slot: .entries)) }
      focus = owner
      return
    }
    let plain = words.filter { !$0.isMark(",") }
    if plain.allSatisfy({ $0.tag != .quoted && $0.token.kind == .word }), looks(plain, on: owner) {
      return
    }
    if case .thing(let kind, let name)? = atoms.first, atoms.count == 3, atoms[1] == .colon,
      name.last?.says("label", "name", "caption", "title") == true,
      case .thing(let said, let words) = atoms[2]
    {
      // "(label: Vehicle)".
      pieces[owner].mention.label = Self.text(of: said, words)
      _ = kind
      return
    }
    if case .thing(let kind, _)? = atoms.first, let role = kind.role, kind.label.isEmpty,
      atoms.count > 2, atoms[1] == .colon
    {
      // "Type of damage (dropdown: Water, Fire)".
      pieces[owner].mention.role = role
      pieces[owner].mention.isQualified = true
      let colon = words.firstIndex { $0.isMark(":") } ?? 0
      graft(
        LayoutBuilder.nested(Array(words[(colon + 1)...]), isForm: false), onto: owner, as: .entries
      )
      focus = owner
      return
    }
    var things: [(Mention, [Word])] = []
    var arrangement: Control.Arrangement?
    for atom in atoms {
      switch atom {
      case .states(let states): add(states, to: owner)
      case .paint(let color): paint(owner, color)
      case .spot(let spot):
        arrangement = spot.arrangement
        if arrangement == nil { settle(spot, on: owner) }
      case .thing(let mention, let words): things.append((mention, words))
      default: break
      }
    }
    let named = owner
    defer { focus = named }
    if things.count == 1, let (only, words) = things.first {
      let host = pieces[owner].mention
      if let role = only.role, only.label.isEmpty, !only.isPlural,
        host.role == nil || host.role?.isField ?? false || pieces[owner].slot == .entries
      {
        pieces[owner].mention.role = role
        pieces[owner].mention.isQualified = true
        return
      }
      if only.role == nil, words.contains(where: { $0.tag == .quoted }),
        host.role?.isField ?? false, !host.label.isEmpty
      {
        pieces[owner].mention.placeholder = only.label
        return
      }
      if only.role == nil, ["optional", "required"].contains(only.label.lowercased()) { return }
      if only.role == nil, !host.isPlural, !(host.role.map(takesNames) ?? false) {
        let said = only.value.isEmpty ? Self.text(of: only, words) : only.value
        if host.label.isEmpty, host.role != nil {
          pieces[owner].mention.label = said
        } else if host.value.isEmpty {
          pieces[owner].mention.value = said
        } else {
          pieces[owner].mention.detail = said
        }
        return
      }
    }
    if things.count == 1, let only = things.first?.0, let role = only.role, only.isPlural,
      only.label.isEmpty, only.entries.isEmpty, pieces[owner].mention.isBare,
      let list = stack.last, list.slot == .children || list.slot == .entries
    {
      // "First day and Last day (date pickers)": said of both.
      let siblings =
        list.slot == .children ? pieces[list.owner].children : pieces[list.owner].entries
      for sibling in siblings.suffix(2) where pieces[sibling].mention.isBare {
        pieces[sibling].mention.role = role
        pieces[sibling].mention.isQualified = true
      }
      if let arrangement { gather(last: 2, upTo: named, arrangement) }
      return
    }
    guard !things.isEmpty else { return }
    if things.count > 1, pieces[owner].mention.role == nil,
      let steps = pieces.lastIndex(where: {
        $0.mention.role == .stepper && $0.entries.isEmpty && $0.sentence == sentence
      })
    {
      // "step 2 of a wizard (A, B, C)".
      graft(LayoutBuilder.nested(words, isForm: false), onto: steps, as: .entries)
      return
    }
    var target = owner
    if let list = stack.last, list.slot == .each,
      pieces[owner].mention.role == nil || pieces[owner].mention.role == .heading
        || pieces[list.owner].mention.count == things.count
    {
      target = list.owner
    } else if pieces[pieces[owner].parent].mention.count == things.count,
      pieces[pieces[owner].parent].entries.isEmpty, things.allSatisfy({ $0.0.isBare })
    {
      // "three features with icons (Soft, Light, Warm)".
      target = pieces[owner].parent
    }
    let inner = LayoutBuilder.nested(words, isForm: isForm)
    graft(inner, onto: target)
  }

  /// "(outlined)", "(filled, purple)": how a thing looks.
  mutating func looks(_ words: [Word], on index: Int) -> Bool {
    var probe = pieces[index].mention
    var position = 0
    var count = 0
    while position < words.count {
      if let color = NounGroupReader(words).color(at: position) {
        if probe.role == .heading || probe.role == .text {
          probe.style.ink = color.color
        } else {
          probe.style.fill = color.color
        }
        position += color.length
      } else if Qualities.apply(words[position].lower, to: &probe) {
        position += 1
      } else {
        return false
      }
      count += 1
    }
    guard count > 0 else { return false }
    pieces[index].mention = probe
    return true
  }

  /// What words in parentheses tell, on a tree of their own.
  static func nested(_ words: [Word], isForm: Bool) -> LayoutBuilder {
    var builder = LayoutBuilder(isForm: isForm)
    builder.read(words)
    return builder
  }

  /// Takes over the tree of another builder below a piece.
  mutating func graft(
    _ other: LayoutBuilder, onto owner: Int, as named: Piece.Slot? = nil
  ) {
    let offset = pieces.count - 1
    func moved(_ list: [Int]) -> [Int] { list.map { $0 + offset } }
    let top = other.pieces[0].children
    let isNames = top.allSatisfy { other.pieces[$0].mention.isBare }
    let slot: Piece.Slot =
      if let named {
        named
      } else if isNames
        && (top.count > 1 || pieces[owner].mention.isPlural
          || pieces[owner].mention.role.map(takesNames) ?? false)
      { pieces[owner].mention.role == nil ? .children : .entries } else {
        self.slot(of: owner, for: other.pieces[top.first ?? 0].mention)
      }
    for piece in other.pieces.dropFirst() {
      var piece = piece
      if piece.parent == 0 {
        piece.parent = owner
        piece.slot = slot
      } else {
        piece.parent += offset
      }
      piece.children = moved(piece.children)
      piece.entries = moved(piece.entries)
      piece.each = moved(piece.each)
      pieces.append(piece)
    }
    switch slot {
    case .children: pieces[owner].children += moved(top)
    case .entries: pieces[owner].entries += moved(top)
    case .each: pieces[owner].each += moved(top)
    }
  }
}

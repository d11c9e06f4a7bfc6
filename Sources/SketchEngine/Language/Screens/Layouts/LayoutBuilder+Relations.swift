/// Above, below and beside other things.
extension LayoutBuilder {
  /// What a position refers to.
  func anchor(of spot: Spot) -> Int? {
    if spot.isPronoun || spot.anchor.isEmpty {
      return spot.isInner && spot.relation == nil ? holder(of: focus) : lastWhole()
    }
    if let region = RegionReader(spot.anchor + [Self.colon]).region(at: 0)?.spot.place,
      let found = pieces[0].children.last(where: {
        pieces[$0].isGroup && pieces[$0].mention.spot.place == region
      })
    {
      return found
    }
    guard let mention = PhraseReader.mention(of: spot.anchor) else { return nil }
    return find(mention)
  }

  /// What "it" means: the last element of the list that goes on.
  func lastWhole() -> Int? {
    if separator == .start || separator == .semicolon {
      guard head != 0 else { return nil }
      // "At the top a logo and a bell. Below it": below the whole line.
      let owner = pieces[head].parent
      if owner != 0, pieces[owner].isGroup, pieces[owner].parent == 0,
        pieces[owner].children.count > 1,
        pieces[owner].mention.spot.place == .top || pieces[owner].mention.arrangement == .row
      {
        return owner
      }
      return head
    }
    var list = stack.last
    var depth = stack.count
    while let open = list, depth > 1, open.isClosed || open.slot == .entries {
      depth -= 1
      list = stack[depth - 1]
    }
    while depth > 1, let open = list, isClosedThing(open.owner) {
      depth -= 1
      list = stack[depth - 1]
    }
    guard let list else { return focus }
    let siblings = list.slot == .each ? pieces[list.owner].each : pieces[list.owner].children
    return siblings.last ?? focus
  }

  /// Whether something holds nothing that could be spoken of as "it".
  func isClosedThing(_ index: Int) -> Bool {
    guard index != 0, let role = pieces[index].mention.role else { return false }
    switch role {
    case .list, .table, .chart, .map, .image, .videoPlayer, .progressRing, .tabs, .sidebar, .menu,
      .stepper, .calendar, .gallery, .carousel:
      return true
    default: return Holding.isLeaf(role)
    }
  }

  func holder(of index: Int) -> Int? {
    var position = index
    while position != 0 {
      if !pieces[position].children.isEmpty
        || Holding.isLeaf(pieces[position].mention.role) == false
      {
        return position
      }
      position = pieces[position].parent
    }
    return nil
  }

  /// Puts something above, below or beside another piece; `false` where that is not there.
  mutating func place(_ mention: Mention, _ relation: Spot.Relation, _ spot: Spot) -> Bool {
    if spot.isOutside {
      stack = [stack[0]]
      attach(mention, to: stack[0])
      return true
    }
    if spot.anchor.isEmpty, !spot.isPronoun, relation == .below || relation == .above {
      // "Below, a table": under all that came before.
      if separator == .start { stack = [stack[0]] }
      join(mention, [])
      return true
    }
    guard let target = anchor(of: spot), target != 0 else { return false }
    if relation == .inside {
      put(mention, inside: target, at: nil)
      return true
    }
    insert(mention, relation, spot.place, at: target)
    return true
  }

  /// Puts a new piece beside one that is there.
  mutating func insert(
    _ mention: Mention, _ relation: Spot.Relation, _ side: Control.Place?, at target: Int
  ) {
    var mention = mention
    mention.spot.relation = nil
    let place = pieces[target].mention.spot.place
    switch relation {
    case .beside, .between:
      if mention.isBare, mention.isLabelGiven, pieces[target].mention.role == .button {
        // "a Save button with “Restore” to its left".
        mention.role = .button
      }
      if place == .left || place == .right, pieces[target].parent == 0, side != nil {
        // Beside a column of the screen stands another.
        let group = region(
          at: {
            var spot = Spot(); spot.place = place == .left ? .center : .left; return spot
          }())
        if place == .left { pieces[group].mention.spot.place = .right }
        stack = [stack[0], OpenList(owner: group, slot: .children)]
        attach(mention, to: stack[1])
        return
      }
      let row = row(around: target)
      let new = attach(mention, to: OpenList(owner: row, slot: .children))
      move(new, in: row, beside: target, isBefore: side == .left)
      reopen(row, around: new)
    case .above, .below:
      let owner = pieces[target].parent
      let isRow = pieces[owner].isGroup && pieces[owner].mention.arrangement == .row
      let isSide = isRegion(owner) && (place == .left || place == .right)
      let column = isRow || isBar(owner) || isSide ? column(around: target) : owner
      let new = attach(mention, to: OpenList(owner: column, slot: .children))
      move(new, in: column, beside: target, isBefore: relation == .above)
      reopen(column, around: new)
    case .inside, .over:
      put(mention, inside: target, at: side)
    }
  }

  /// Lets a group go on behind a new piece in it, whose own names go on before.
  mutating func reopen(_ group: Int, around new: Int) {
    let names = stack.filter { $0.owner == new }
    let wasClosed =
      stack.contains { $0.isClosed && $0.owner == pieces[new].parent }
      || stack.last?.isClosed ?? false
    stack = stack.filter { !isInside($0.owner, group) }
    if !stack.contains(where: { $0.owner == group }) {
      stack.append(OpenList(owner: group, slot: .children, isClosed: wasClosed))
    }
    stack += names
  }

  func isBar(_ index: Int) -> Bool {
    switch pieces[index].mention.role {
    case .header, .navbar, .toolbar, .footer: true
    default: false
    }
  }

  mutating func move(_ new: Int, in owner: Int, beside target: Int, isBefore: Bool) {
    guard let made = pieces[owner].children.lastIndex(of: new),
      let other = pieces[owner].children.firstIndex(of: target), made != other
    else { return }
    pieces[owner].children.remove(at: made)
    pieces[owner].children.insert(new, at: isBefore ? other : other + 1)
  }

  /// The row that a piece stands in; it is put into one where it stands alone.
  mutating func row(around target: Int) -> Int {
    let owner = pieces[target].parent
    if pieces[owner].isGroup && pieces[owner].mention.arrangement == .row || isBar(owner) {
      return owner
    }
    return wrap(target, .row)
  }

  mutating func column(around target: Int) -> Int { wrap(target, .column) }

  /// Puts a piece into a group of its own, where it stood.
  mutating func wrap(_ target: Int, _ arrangement: Control.Arrangement) -> Int {
    let owner = pieces[target].parent
    var group = Mention()
    group.role = .group
    group.arrangement = arrangement
    group.spot.place = pieces[target].mention.spot.place
    pieces[target].mention.spot.place = nil
    let index = pieces.count
    pieces.append(Piece(mention: group, parent: owner, slot: pieces[target].slot))
    pieces[index].children = [target]
    func swap(_ list: inout [Int]) {
      if let position = list.firstIndex(of: target) { list[position] = index }
    }
    swap(&pieces[owner].children)
    swap(&pieces[owner].entries)
    swap(&pieces[owner].each)
    pieces[target].parent = index
    pieces[target].slot = .children
    if head == target { head = index }
    return index
  }
}

/// What a position behind a thing says of it.
extension LayoutBuilder {
  /// What a position behind a thing says of it.
  mutating func settle(_ spot: Spot, on index: Int) {
    guard index != 0 else { return }
    var index = index
    let owner = pieces[index].parent
    if pieces[index].slot == .each || owner != 0 && spot.isInner && spot.anchor.isEmpty,
      spot.relation == .beside, spot.isPronoun, spot.isInner
    {
      // "a play icon at its right end": in what it stands in.
      pieces[index].mention.spot.place = spot.place
      return
    }
    if pieces[index].slot == .each, spot.isPronoun, !spot.isInner, let relation = spot.relation,
      relation != .inside
    {
      // "the fields A and B with a button below them".
      let mention = pieces[index].mention
      detach(index)
      insert(mention, relation, spot.place, at: owner)
      return
    }
    if pieces[index].slot == .entries, owner != 0, spot.relation != nil {
      index = owner
      focus = owner
    }
    if spot.relation == .below, spot.anchor.count == 1, spot.anchor[0].tag == .quoted,
      anchor(of: spot) == nil
    {
      entitle(index, spot.anchor[0].text)
      return
    }
    if spot.relation == nil {
      // "a list with A and B on the right": said of the list, whose entries have no places.
      if pieces[index].slot != .children, pieces[index].parent != 0, isSaidOfAll(spot, from: index)
      {
        index = pieces[index].parent
        focus = index
      }
      if let owner = spot.anchor.isEmpty ? nil : anchor(of: spot), owner != 0, owner != index,
        !isInside(owner, index), pieces[index].parent != owner
      {
        move(index, into: owner)
      }
      // "A, B and C in a row": said of all that stand in the list.
      if let arrangement = spot.arrangement, !pieces[index].mention.isPlural,
        pieces[index].slot == .children, let list = stack.last, pieces[index].mention.followsAnd,
        pieces[index].parent == list.owner
      {
        gather(upTo: index, arrangement)
        stack[stack.count - 1].isClosed = false
        return
      }
      if let place = spot.place, place == .left || place == .right, leave(index, to: place) {
        return
      }
      pieces[index].mention.spot.add(spot)
      if let share = spot.share { pieces[index].mention.style.share = share }
      if spot.isFullWidth { pieces[index].mention.style.isFullWidth = true }
      return
    }
    guard var target = previous(of: index, spot), target != index, target != 0,
      !isInside(target, index), let relation = spot.relation
    else { return }
    if spot.isPronoun, pieces[target].slot == .entries, pieces[target].parent != 0 {
      // "the fields A and B with a button below them".
      target = pieces[target].parent
    }
    if relation == .below || relation == .above {
      // Named after it and below it: that is where it stands.
      let place = pieces[target].mention.spot.place
      if pieces[target].parent == pieces[index].parent, relation == .below, place != .left,
        place != .right
      {
        return
      }
    }
    let mention = pieces[index].mention
    let kept = pieces[index]
    detach(index)
    let before = pieces.count
    insert(mention, relation, spot.place, at: target)
    guard let new = pieces.indices.last, new >= before else { return }
    pieces[focus].children = kept.children
    pieces[focus].entries = kept.entries
    pieces[focus].each = kept.each
    for child in kept.children + kept.entries + kept.each { pieces[child].parent = focus }
  }

  /// Whether a position behind the last of several names is said of all of them.
  func isSaidOfAll(_ spot: Spot, from index: Int) -> Bool {
    let owner = pieces[pieces[index].parent]
    guard let role = owner.mention.role, role != .chatBubble, role != .columnHeader,
      spot.place != nil || spot.arrangement != nil
    else { return false }
    if spot.arrangement != nil || takesNames(role) { return true }
    // "buttons, Cancel at the left and OK at the right" against "buttons A and B on the right".
    guard let list = stack.last, list.owner == pieces[index].parent, list.isClosed else {
      return false
    }
    return owner.entries.allSatisfy { pieces[$0].mention.spot.place == nil }
  }

  /// "…, a list on the right": it stands in no part of the screen that is at the other side.
  mutating func leave(_ index: Int, to place: Control.Place) -> Bool {
    let owner = pieces[index].parent
    guard owner != 0, pieces[owner].isGroup, let other = pieces[owner].mention.spot.place,
      other == .left || other == .right, other != place, pieces[owner].parent == 0,
      pieces[index].mention.role.map(Holding.isBroad) ?? false
    else { return false }
    detach(index)
    pieces[index].parent = 0
    pieces[index].slot = .children
    pieces[index].mention.spot.place = place
    pieces[0].children.append(index)
    head = index
    stack = stack.filter { $0.owner != owner && !isInside($0.owner, owner) }
    return true
  }

  /// Puts the things that were joined last by commas and "and" and are alike into a group.
  mutating func gather(upTo index: Int, _ arrangement: Control.Arrangement) {
    let owner = pieces[index].parent
    guard let end = pieces[owner].children.firstIndex(of: index), end > 0 else { return }
    func sort(_ index: Int) -> Int {
      let mention = pieces[index].mention
      if mention.role == .button || mention.role == nil && ActionWords.isAction(mention.label) {
        return 1
      }
      if mention.role == nil || mention.role?.isField ?? false { return 2 }
      return 10 + (Control.Role.allCases.firstIndex(of: mention.role ?? .group) ?? 0)
    }
    var start = end - 1
    while start > 0, sort(pieces[owner].children[start - 1]) == sort(index),
      sort(pieces[owner].children[start]) == sort(index), sort(index) != 2
    {
      start -= 1
    }
    let members = Array(pieces[owner].children[start...end])
    var group = Mention()
    group.role = .group
    group.arrangement = arrangement
    let made = pieces.count
    pieces.append(Piece(mention: group, parent: owner))
    pieces[made].children = members
    for member in members { pieces[member].parent = made }
    pieces[owner].children.replaceSubrange(start...end, with: [made])
    if members.contains(head) { head = made }
    focus = made
  }

  /// Puts so many of the last things of a list into a group.
  mutating func gather(last count: Int, upTo index: Int, _ arrangement: Control.Arrangement) {
    let owner = pieces[index].parent
    let isName = pieces[index].slot == .entries
    let list = isName ? pieces[owner].entries : pieces[owner].children
    guard list.count >= count, list.last == index else { return }
    let members = Array(list.suffix(count))
    var group = Mention()
    group.role = .group
    group.arrangement = arrangement
    group.isQualified = true
    let made = pieces.count
    pieces.append(
      Piece(mention: group, parent: owner, sentence: sentence, slot: pieces[index].slot))
    pieces[made].children = members
    for member in members {
      pieces[member].parent = made
      pieces[member].slot = .children
    }
    if isName {
      pieces[owner].entries = Array(list.dropLast(count)) + [made]
    } else {
      pieces[owner].children = Array(list.dropLast(count)) + [made]
    }
  }

  /// Gives a thing a heading of its own.
  mutating func entitle(_ index: Int, _ title: String) {
    var index = index
    while pieces[index].slot != .children, pieces[index].parent != 0 {
      index = pieces[index].parent
    }
    let made = wrap(index, .column)
    pieces[made].mention.role = .section
    pieces[made].mention.label = title
    pieces[made].mention.isLabelGiven = true
    pieces[made].mention.arrangement = .automatic
    stack = stack.filter { $0.owner != index && !isInside($0.owner, made) }
  }

  /// What a position behind a thing refers to: "a button next to it".
  func previous(of index: Int, _ spot: Spot) -> Int? {
    if !spot.anchor.isEmpty { return anchor(of: spot) }
    let owner = pieces[index].parent
    let siblings = pieces[index].slot == .each ? pieces[owner].each : pieces[owner].children
    guard let position = siblings.firstIndex(of: index) else { return head == index ? nil : head }
    if position > 0 { return siblings[position - 1] }
    return owner == 0 ? nil : owner
  }

  mutating func detach(_ index: Int) {
    let owner = pieces[index].parent
    pieces[owner].children.removeAll { $0 == index }
    pieces[owner].entries.removeAll { $0 == index }
    pieces[owner].each.removeAll { $0 == index }
  }

  mutating func move(_ index: Int, into owner: Int) {
    detach(index)
    pieces[index].parent = owner
    pieces[index].slot = .children
    pieces[owner].children.append(index)
  }

  /// "in the header": into it where it leads, else what came before goes there.
  mutating func takeWithin(_ words: [Word], before next: Atom?) -> Bool {
    guard let mention = PhraseReader.mention(of: words) else { return false }
    var owner = find(mention)
    if owner == nil, let role = mention.role, role.isTopBar || role == .footer || role == .sidebar {
      owner = attach(mention, to: OpenList(owner: 0, slot: .children))
    }
    guard let owner else {
      guard focus != 0, separator == .none, let role = pieces[focus].mention.role,
        pieces[focus].mention.label.isEmpty, pieces[focus].entries.isEmpty,
        [.option, .button, .segmented, .select].contains(role)
          || pieces[focus].mention.isPlural || takesNames(role)
      else { return false }
      // "an option in Celsius and Fahrenheit".
      pieces[focus].mention.isPlural = role != .select
      stack.append(OpenList(owner: focus, slot: .entries, isHeaded: true, isPurpose: true))
      attach(mention, to: stack[stack.count - 1])
      return true
    }
    if separator != .none || head == 0 {
      stack = [stack[0], OpenList(owner: owner, slot: .children)]
      if pieces[owner].slot == .entries,
        let tabs = pieces[owner].mention.role ?? pieces[pieces[owner].parent].mention.role,
        tabs == .tabs || tabs == .tab
      {
        // "In the Games tab a table": that tab is the one that is open.
        pieces[owner].mention.states.append(.selected)
        stack = [stack[0]]
      }
      focus = owner
      separator = .none
      return true
    }
    guard focus != owner, !isInside(owner, focus) else { return true }
    // "“A” and “B” in To do": all that were named since the last place.
    let siblings =
      pieces[focus].slot == .entries
      ? pieces[pieces[focus].parent].entries : pieces[pieces[focus].parent].children
    var run = [focus]
    if pieces[focus].mention.isLabelGiven, let end = siblings.firstIndex(of: focus) {
      for other in siblings[..<end].reversed() {
        guard pieces[other].mention.isLabelGiven,
          pieces[other].mention.role == pieces[focus].mention.role,
          pieces[other].children.isEmpty
        else { break }
        run.insert(other, at: 0)
      }
    }
    let last = focus
    for piece in run { move(piece, into: owner) }
    focus = last
    return true
  }

  /// "a switch in each card": every one of several has it.
  mutating func takeWithinEach(_ words: [Word], before next: Atom?) -> Bool {
    guard let mention = PhraseReader.mention(of: words) else { return false }
    let owner =
      find(mention) ?? pieces.indices.dropFirst().last { pieces[$0].mention.noun == mention.noun }
    guard let owner, pieces[owner].slot != .entries || pieces[owner].parent != 0 else {
      return false
    }
    if separator == .start || separator == .comma || focus == owner {
      focus = owner
      openEach()
      return true
    }
    let siblings = pieces[pieces[focus].parent].children
    guard let end = siblings.firstIndex(of: focus) else { return false }
    var run = [focus]
    if pieces[focus].mention.followsAnd, end > 0 { run.insert(siblings[end - 1], at: 0) }
    for piece in run where piece != owner && !isInside(owner, piece) {
      detach(piece)
      pieces[piece].parent = owner
      pieces[piece].slot = .each
      pieces[owner].each.append(piece)
    }
    return true
  }
}

/// Where things go: sides of the screen, and beside or below other things.
extension LayoutBuilder {
  /// Whether a position leads what follows or is said of what came before.
  mutating func takeSpot(_ spot: Spot, before next: Atom?, in atoms: [Atom], at index: Int) -> Bool {
    let opens =
      switch next {
      case .thing?, .colon?, .copula?, .holds?, .region?: true
      case .comma?:
        // "Below, a field": a position at the beginning leads, whatever stands behind it.
        separator != .none
      case .spot?: separator != .none
      default: false
      }
    if spot.relation == .over, anchor(of: spot) == nil, !spot.anchor.isEmpty {
      under.append(spot.anchor)
      return true
    }
    if spot.relation == .above, spot.anchor.isEmpty, !spot.isPronoun, focus != 0, separator == .none,
      isNewThing(next)
    {
      // "A above three B": in the order they are named.
      separator = .comma
      return true
    }
    let stands = separator != .none || focus == 0
    if spot.place == nil, spot.relation == nil, spot.share == nil, focus != 0, separator != .start {
      // "…, one below the other, then": an arrangement is said of what came before.
      switch next {
      case .thing?, .colon?: break
      default:
        settle(spot, on: focus)
        return true
      }
    }
    if opens, stands || isNewThing(next) {
      if var lead {
        lead.add(spot)
        self.lead = lead
      } else {
        lead = spot
      }
      return true
    }
    if stands, focus == 0 {
      lead = spot
      return true
    }
    settle(spot, on: focus)
    return true
  }

  /// Whether a thing with an article or a number follows, which no position before it can be part of.
  private func isNewThing(_ next: Atom?) -> Bool {
    guard case .thing(let mention, let words)? = next else { return false }
    if mention.role == nil, words.count == 1, mention.isLabelGiven, pieces[focus].mention.isPlural {
      return true
    }
    return mention.hasArticle || mention.count != nil
  }

  /// Puts a part of the screen at the front, so that what follows goes into it.
  mutating func openLead(_ spot: Spot) {
    stack = [OpenList(owner: 0, slot: .children)]
    let made = region(at: spot)
    openRegion = made
    if spot.place == nil { stack.append(OpenList(owner: made, slot: .children)) }
    separator = .none
    link = .none
  }

  /// The part of the screen at a side: the one that was begun, or a new one.
  mutating func region(at spot: Spot) -> Int {
    let last = pieces[0].children.last {
      pieces[$0].isGroup && pieces[$0].mention.spot.place == spot.place && spot.place != nil
    }
    if let last { return last }
    var group = Mention()
    group.role = .group
    group.spot.place = spot.place
    group.spot.share = spot.share
    group.arrangement = spot.arrangement ?? .automatic
    group.style.share = spot.share
    return attach(group, to: OpenList(owner: 0, slot: .children))
  }

  /// Puts something where a leading position says.
  mutating func put(_ mention: Mention, at spot: Spot) {
    if let relation = spot.relation, place(mention, relation, spot) { return }
    if !spot.anchor.isEmpty || spot.isInner, let owner = anchor(of: spot), owner != 0 {
      return put(mention, inside: owner, at: spot.place)
    }
    if spot.relation == .below || spot.relation == .beside, mention.role == nil,
      let owner = incomplete(), completes(mention)
    {
      // "two buttons, A and below it B".
      pieces[owner].mention.arrangement = spot.relation == .below ? .column : .row
      return
    }
    if let list = stack.last(where: { $0.slot == .entries }), mention.role == nil,
      pieces[list.owner].mention.role == .chatBubble || pieces[list.owner].mention.isPlural,
      spot.place == .left || spot.place == .right, spot.relation == nil, separator != .start
    {
      // "bubbles left “A”, right “B”": each of them has its side.
      var mention = mention
      mention.spot.place = spot.place
      attach(mention, to: list)
      return
    }
    if focus != 0, pieces[focus].mention.role == .chatBubble, pieces[focus].mention.isPlural,
      mention.role == nil, spot.place == .left || spot.place == .right
    {
      var mention = mention
      mention.spot.place = spot.place
      stack.append(OpenList(owner: focus, slot: .entries))
      attach(mention, to: stack[stack.count - 1])
      return
    }
    if let owner = innerHost(for: mention, spot) { return put(mention, inside: owner, at: spot.place) }
    guard let place = spot.place else {
      if spot.arrangement == .row, let list = stack.last, list.owner != 0,
        pieces[list.owner].isGroup
      {
        attach(mention, to: list)
        return
      }
      if let arrangement = spot.arrangement { 
        var mention = mention
        mention.spot.arrangement = arrangement
        return join(mention, [])
      }
      stack = [stack[0]]
      attach(mention, to: stack[0])
      return
    }
    switch place {
    case .left, .right, .center:
      let group = region(at: spot)
      stack = [stack[0], OpenList(owner: group, slot: .children)]
      openRegion = group
      attach(mention, to: stack[1])
    case .top, .bottom, .bottomLeft, .bottomRight:
      let group = region(at: spot)
      stack = [stack[0], OpenList(owner: group, slot: .children)]
      attach(mention, to: stack[1])
    default:
      var mention = mention
      mention.spot.place = place
      stack = [stack[0]]
      attach(mention, to: stack[0])
    }
  }

  /// The bar, card or row that is open and has sides of its own.
  private func innerHost(for mention: Mention, _ spot: Spot) -> Int? {
    guard separator != .start, spot.place != nil, let list = stack.last(where: { $0.owner != 0 }),
      mention.role.map({ !Holding.isBroad($0) }) ?? true
    else { return nil }
    let owner = list.slot == .children ? list.owner : pieces[list.owner].parent
    guard owner != 0 else { return nil }
    switch pieces[owner].mention.role {
    case .header, .navbar, .toolbar, .footer, .card, .dialog, .sheet, .listItem, .section, .row,
      .productCard, .hero, .drawer, .popover, .window, .form, .audioPlayer, .composer:
      return owner
    case .group:
      // "On the left a form, on the right a list": sides of a part are those of the screen.
      guard let place = spot.place else { return nil }
      let own = pieces[owner].mention.spot.place
      if own == .top || own == .bottom { return [.left, .right, .center].contains(place) ? owner : nil }
      return [.top, .bottom, .center].contains(place) && own != place ? owner : nil
    default: return nil
    }
  }

  private mutating func put(_ mention: Mention, inside owner: Int, at place: Control.Place?) {
    var mention = mention
    stack = stack.filter { !isInside($0.owner, owner) }
    if !stack.contains(where: { $0.owner == owner && $0.slot == .children }) {
      stack.append(OpenList(owner: owner, slot: .children))
    }
    switch place {
    case .bottomRight?, .bottomLeft?:
      // What stands in a lower corner may be several.
      var row = Mention()
      row.role = .group
      row.arrangement = .row
      row.spot.place = place
      let made = attach(row, to: OpenList(owner: owner, slot: .children))
      stack.append(OpenList(owner: made, slot: .children))
      attach(mention, to: stack[stack.count - 1])
    case .left?, .right?, .topRight?, .topLeft?, .center?:
      mention.spot.place = place == .center ? nil : place
      attach(mention, to: OpenList(owner: owner, slot: .children))
    case .top?:
      attach(mention, to: OpenList(owner: owner, slot: .children))
      let made = pieces[owner].children.removeLast()
      pieces[owner].children.insert(made, at: 0)
    case .bottom?:
      var row = Mention()
      row.isFoot = true
      row.role = .group
      row.arrangement = .row
      let made = attach(row, to: OpenList(owner: owner, slot: .children))
      stack.append(OpenList(owner: made, slot: .children))
      attach(mention, to: stack[stack.count - 1])
    default: attach(mention, to: OpenList(owner: owner, slot: .children))
    }
  }

  /// A colon, to read the name of a part of the screen as such.
  private static let colon = Word(
    token: Token(text: ":", lower: ":", kind: .mark, span: 0..<0, isSpaced: false), tag: .mark,
    lemma: ":")

  // MARK: Relations

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
  private func lastWhole() -> Int? {
    if separator == .start || separator == .semicolon {
      guard head != 0 else { return nil }
      // "At the top a logo and a bell. Below it": below the whole line.
      let owner = pieces[head].parent
      if owner != 0, pieces[owner].isGroup, pieces[owner].parent == 0, pieces[owner].children.count > 1,
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
  private func isClosedThing(_ index: Int) -> Bool {
    guard index != 0, let role = pieces[index].mention.role else { return false }
    switch role {
    case .list, .table, .chart, .map, .image, .videoPlayer, .progressRing, .tabs, .sidebar, .menu,
      .stepper, .calendar, .gallery, .carousel:
      return true
    default: return Holding.isLeaf(role)
    }
  }

  private func holder(of index: Int) -> Int? {
    var position = index
    while position != 0 {
      if !pieces[position].children.isEmpty || Holding.isLeaf(pieces[position].mention.role) == false {
        return position
      }
      position = pieces[position].parent
    }
    return nil
  }

  /// Puts something above, below or beside another piece; `false` where that is not there.
  private mutating func place(_ mention: Mention, _ relation: Spot.Relation, _ spot: Spot) -> Bool {
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
      if place == .left || place == .right, pieces[target].parent == 0, side != nil {
        // Beside a column of the screen stands another.
        let group = region(at: { var spot = Spot(); spot.place = place == .left ? .center : .left; return spot }())
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
  private mutating func reopen(_ group: Int, around new: Int) {
    let names = stack.filter { $0.owner == new }
    let wasClosed = stack.contains { $0.isClosed && $0.owner == pieces[new].parent }
      || stack.last?.isClosed ?? false
    stack = stack.filter { !isInside($0.owner, group) }
    if !stack.contains(where: { $0.owner == group }) {
      stack.append(OpenList(owner: group, slot: .children, isClosed: wasClosed))
    }
    stack += names
  }

  private func isBar(_ index: Int) -> Bool {
    switch pieces[index].mention.role {
    case .header, .navbar, .toolbar, .footer: true
    default: false
    }
  }

  private mutating func move(_ new: Int, in owner: Int, beside target: Int, isBefore: Bool) {
    guard let made = pieces[owner].children.lastIndex(of: new),
      let other = pieces[owner].children.firstIndex(of: target), made != other
    else { return }
    pieces[owner].children.remove(at: made)
    pieces[owner].children.insert(new, at: isBefore ? other : other + 1)
  }

  /// The row that a piece stands in; it is put into one where it stands alone.
  private mutating func row(around target: Int) -> Int {
    let owner = pieces[target].parent
    if pieces[owner].isGroup && pieces[owner].mention.arrangement == .row || isBar(owner) {
      return owner
    }
    return wrap(target, .row)
  }

  private mutating func column(around target: Int) -> Int { wrap(target, .column) }

  /// Puts a piece into a group of its own, where it stood.
  private mutating func wrap(_ target: Int, _ arrangement: Control.Arrangement) -> Int {
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

  // MARK: Positions behind a thing

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
      if pieces[index].slot != .children, pieces[index].parent != 0, isSaidOfAll(spot, from: index) {
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
      if let place = spot.place, place == .left || place == .right, leave(index, to: place) { return }
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
  private func isSaidOfAll(_ spot: Spot, from index: Int) -> Bool {
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
  private mutating func leave(_ index: Int, to place: Control.Place) -> Bool {
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
  private mutating func gather(upTo index: Int, _ arrangement: Control.Arrangement) {
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
    pieces.append(Piece(mention: group, parent: owner, sentence: sentence, slot: pieces[index].slot))
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
  private mutating func entitle(_ index: Int, _ title: String) {
    var index = index
    while pieces[index].slot != .children, pieces[index].parent != 0 { index = pieces[index].parent }
    let made = wrap(index, .column)
    pieces[made].mention.role = .section
    pieces[made].mention.label = title
    pieces[made].mention.isLabelGiven = true
    pieces[made].mention.arrangement = .automatic
    stack = stack.filter { $0.owner != index && !isInside($0.owner, made) }
  }

  /// What a position behind a thing refers to: "a button next to it".
  private func previous(of index: Int, _ spot: Spot) -> Int? {
    if !spot.anchor.isEmpty { return anchor(of: spot) }
    let owner = pieces[index].parent
    let siblings = pieces[index].slot == .each ? pieces[owner].each : pieces[owner].children
    guard let position = siblings.firstIndex(of: index) else { return head == index ? nil : head }
    if position > 0 { return siblings[position - 1] }
    return owner == 0 ? nil : owner
  }

  private mutating func detach(_ index: Int) {
    let owner = pieces[index].parent
    pieces[owner].children.removeAll { $0 == index }
    pieces[owner].entries.removeAll { $0 == index }
    pieces[owner].each.removeAll { $0 == index }
  }

  private mutating func move(_ index: Int, into owner: Int) {
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
      if pieces[owner].slot == .entries, let tabs = pieces[owner].mention.role ?? pieces[pieces[owner].parent].mention.role,
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
    let siblings = pieces[pieces[focus].parent].children
    var run = [focus]
    if pieces[focus].mention.isLabelGiven, let end = siblings.firstIndex(of: focus) {
      for other in siblings[..<end].reversed() {
        guard pieces[other].mention.isLabelGiven, pieces[other].mention.role == pieces[focus].mention.role,
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
    guard let owner, pieces[owner].slot != .entries || pieces[owner].parent != 0 else { return false }
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

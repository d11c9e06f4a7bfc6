/// Where things go: sides of the screen, and beside or below other things.
extension LayoutBuilder {
  /// Whether a position leads what follows or is said of what came before.
  mutating func takeSpot(_ spot: Spot, before next: Atom?, in atoms: [Atom], at index: Int) -> Bool
  {
    let opens =
      switch next {
      case .thing?, .colon?, .copula?, .holds?, .region?: true
      case .comma?:
        // "Below, a field": a position at the beginning leads, whatever stands behind it.
        separator != .none
      case .spot?: separator != .none
      default: false
      }
    if spot.relation != nil, spot.relation != .over, !spot.anchor.isEmpty, anchor(of: spot) == nil,
      let named = PhraseReader.mention(of: spot.anchor), let role = named.role,
      named.isLabelGiven && role == .heading || role == .tabBar || role == .footer
    {
      // "under the title “Hive”", "above the tab bar, which has …": it is named here.
      let kept = focus
      attach(named, to: OpenList(owner: 0, slot: .children))
      if spot.relation == .below, kept != 0, pieces[kept].parent == 0, separator == .none,
        let made = pieces[0].children.popLast(), let other = pieces[0].children.firstIndex(of: kept)
      {
        pieces[0].children.insert(made, at: other)
      }
      return true
    }
    if spot.relation == .over, anchor(of: spot) == nil, !spot.anchor.isEmpty {
      under.append(spot.anchor)
      return true
    }
    if spot.relation == .above, spot.anchor.isEmpty, !spot.isPronoun, focus != 0,
      separator == .none,
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
  func isNewThing(_ next: Atom?) -> Bool {
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
    if let owner = innerHost(for: mention, spot) {
      return put(mention, inside: owner, at: spot.place)
    }
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
  func innerHost(for mention: Mention, _ spot: Spot) -> Int? {
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
      if own == .top || own == .bottom {
        return [.left, .right, .center].contains(place) ? owner : nil
      }
      return [.top, .bottom, .center].contains(place) && own != place ? owner : nil
    default: return nil
    }
  }

  mutating func put(_ mention: Mention, inside owner: Int, at place: Control.Place?) {
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
  static let colon = Word(
    token: Token(text: ":", lower: ":", kind: .mark, span: 0..<0, isSpaced: false), tag: .mark,
    lemma: ":")
}

/// Where in the screen things go.
extension StoryReader {
  mutating func place(_ made: [Control], at lead: Spot, _ mentions: [Mention]) {
    var lead = lead
    if lead.place == .center, lead.relation == nil { isCentered = true }
    if lead.relation == .over, let last = draft.children.indices.last,
      draft.children[last].role == .dialog, draft.children[last].children.isEmpty
    {
      // "A dialog over a calendar: a title and two buttons": the dialog holds them.
      draft.children[last].children = made
      layUnder(lead.anchor)
      return
    }
    if lead.relation == .above, isHeaded, Targets.index(of: lead.anchor, in: draft.children) == nil
    {
      // "On top of the table: a search …": the table comes later.
      lead = Spot()
    }
    if lead.relation == .over, !lead.anchor.isEmpty {
      layUnder(lead.anchor)
      for index in draft.under.indices { draft.under[index].states = [] }
      drawn += lead.anchor.map(\.span)
      lead = Spot()
    }
    if lead.isOutside {
      openSide = nil
      openLine = nil
      lead = Spot()
    }
    if let relation = lead.relation, relation == .beside || relation == .below,
      let anchor = PhraseReader.mention(of: lead.anchor), anchor.isLabelGiven, anchor.role != nil,
      Targets.index(of: lead.anchor, in: draft.children) == nil,
      let other = ControlMaker().controls(of: anchor, in: .screen).first
    {
      // "To the right of the title “News” a badge": the title is named here.
      drawn += lead.anchor.map(\.span)
      draft.children.append(other)
      var near = lead
      near.isPronoun = true
      let last = draft.children.count - 1
      if relation == .beside, other.isSmall, made.allSatisfy(\.isSmall) {
        let flat = made.map { control in
          var control = control
          control.place = .flow
          return control
        }
        draft.children[last] = Control(
          .group, arrangement: .row, lead.place == .left ? flat + [other] : [other] + flat)
        return
      }
      if relation == .beside,
        Relating.relate(made, near, to: last..<last + 1, in: &draft.children)
      {
        return
      }
      lead = Spot()
    }
    if isCentered, lead.relation == .beside, lead.isPronoun, let side = lead.place {
      // "In the centre a player. Left of it a list. Right of it notes": seen from the centre.
      lead = Spot()
      lead.place = side
    }
    if lead.isEach, let relation = lead.relation, relation == .above || relation == .below,
      placeByEach(made, mentions, isAbove: relation == .above)
    {
      return
    }
    if isBesideColumn(lead) {
      openSide = nil
      lead = Spot()
    }
    if lead.relation == .beside, lead.isPronoun, besideLast(made, lead) { return }
    if lead.relation == nil, !lead.anchor.isEmpty,
      let path = Targets.index(of: lead.anchor, in: draft.children),
      Targets.insert(made, at: lead.place ?? .flow, of: path, in: &draft.children)
    {
      return
    }
    if lead.place == .top, isHeaded, Self.isBarLine(made) {
      draft.children.append(Control(.header, "", made))
      return
    }
    if lead.place == .right, lead.relation == nil, made.allSatisfy(\.isSmall),
      let last = draft.children.last, last.isSmall, last.place == .left, openSide == .left
    {
      // "on the left a link, on the right two buttons": one line.
      openSide = nil
      var group = made.count == 1 ? made[0] : Control(.group, arrangement: .row, made)
      group.place = .right
      draft.children.append(group)
      return
    }
    if let side = lead.place, side == .left || side == .right {
      var group = Control(.group, place: side, made)
      if made.count == 1, let only = made.first, only.place == .flow { group = only }
      group.place = side
      group.style.share = group.style.share ?? lead.share
      join(group)
      openSide = side
      return
    }
    if let side = openSide, lead.anchor.isEmpty, !lead.isEmpty,
      let last = draft.children.indices.last,
      draft.children[last].place == side
    {
      if draft.children[last].role != .group {
        var only = draft.children[last]
        only.place = .flow
        draft.children[last] = Control(.group, place: side, [only])
      }
      draft.children[last].children += made
      return
    }
    if lead.place == .top, lead.anchor.isEmpty, lead.relation == nil, openSide == nil,
      made.allSatisfy({ $0.place == .flow && !$0.role.isTopBar }),
      let first = draft.children.firstIndex(where: {
        !$0.role.isTopBar && $0.role != .sidebar && $0.role != .banner
      }), draft.children[first...].contains(where: { Holding.isBroad($0.role) })
    {
      // "On top the title", said after the rest: it goes above all of it.
      draft.children.insert(contentsOf: made, at: first)
      lastPlaced = first + made.count - 1
      return
    }
    var made = made
    if let corner = lead.place,
      corner == .bottomRight || corner == .bottomLeft
        || corner == .topRight || corner == .topLeft
    {
      for index in made.indices where made[index].place == .flow || made[index].place.isLeft {
        made[index].place = corner
      }
    }
    if lead.relation == .below, lead.anchor.count == 1, lead.anchor[0].tag == .quoted,
      Targets.index(of: lead.anchor, in: draft.children) == nil
    {
      draft.children.append(Control(.section, lead.anchor[0].text, made))
      return
    }
    for (index, control) in made.enumerated() {
      let spot = mentions.count == made.count ? mentions[index].spot : Spot()
      settle(control, at: spot)
    }
  }

  /// "Above each a dropdown (Source, Target)": one by each of those that stand side by side.
  private mutating func placeByEach(
    _ made: [Control], _ mentions: [Mention], isAbove: Bool
  ) -> Bool {
    guard let first = mentions.first, let role = first.role,
      let group = draft.children.indices.last
    else { return false }
    let isGroup = draft.children[group].role == .group && draft.children[group].children.count > 1
    let hosts = isGroup ? draft.children[group].children : Array(draft.children.suffix(2))
    guard hosts.count > 1, hosts.allSatisfy({ $0.role == hosts[0].role }) else { return false }
    let names = first.entries
    let model = ControlMaker(isForm: isForm).controls(of: first, in: .screen)
    let pairs = hosts.enumerated().map { index, host -> Control in
      var own = model
      if names.count == hosts.count {
        own = [Control(role, PhraseReader.capitalized(names[index].label))]
        own[0].style = first.style
      }
      var inner = host
      inner.place = .flow
      return Control(.group, "", isAbove ? own + [inner] : [inner] + own)
    }
    var row = pairs
    let rest = made.filter { control in !model.contains { $0.spans == control.spans } }
    if rest.count == 1, mentions.last?.spot.relation == .between {
      row.insert(contentsOf: rest, at: 1)
    }
    if !isGroup { draft.children.removeLast(2) } else { draft.children.removeLast() }
    draft.children.append(Control(.group, arrangement: .split, row))
    if row.count == pairs.count { draft.children += rest }
    return true
  }

  /// What lies under a dialog: a whole screen by its name, or things.
  mutating func layUnder(_ words: [Word]) {
    if layScreenUnder(words) { return }
    var reader = ItemReader(words)
    draft.under += ControlMaker().controls(of: reader.parts().flatMap(\.mentions), in: .screen)
  }

  mutating func layScreenUnder(_ words: [Word]) -> Bool {
    let core = words.drop { $0.tag == .determiner }
    guard let last = core.last else { return false }
    for start in core.indices {
      guard let name = ScreenTemplates.name(in: Array(core), at: start - core.startIndex),
        start + name.count == core.endIndex
      else { continue }
      draft.underlying = (name.template, Array(core))
      drawn += words.map(\.span)
      return true
    }
    guard last.says("page", "screen", "dashboard", "view") else { return false }
    draft.underlying = ("dashboard", Array(core))
    drawn += words.map(\.span)
    return true
  }

  /// "Right of it a grid", where that is a column at the left: the grid is the main part.
  func isBesideColumn(_ lead: Spot) -> Bool {
    guard lead.relation == .beside, let side = lead.place, side == .left || side == .right else {
      return false
    }
    let index =
      lead.isPronoun
      ? draft.children.indices.last : Targets.index(of: lead.anchor, in: draft.children)?.first
    guard let index, draft.children.indices.contains(index) else { return false }
    let column = draft.children[index]
    if column.isSmall || column.role == .image || column.role == .card { return false }
    let isAtLeft = column.place == .left || column.role == .sidebar && column.place != .right
    return side == .right && isAtLeft || side == .left && column.place == .right
  }

  /// "Top: close icon left, progress bar, heart right": one line of small things.
  static func isBarLine(_ made: [Control]) -> Bool {
    (2...6).contains(made.count)
      && made.allSatisfy { $0.isSmall || $0.role == .progress || $0.role == .search }
      && made.contains { $0.place == .left || $0.place == .right }
  }

  /// "To its right the title and a button": beside what was placed last.
  mutating func besideLast(_ made: [Control], _ lead: Spot) -> Bool {
    guard let end = draft.children.indices.last else { return false }
    let last = lastPlaced.map { min($0, end) } ?? end
    let isColumn = made.contains { Holding.isBroad($0.role) } || made.count > 1
    if isColumn, isCentered {
      // "In the centre a player. Left of it a list": three columns of the screen.
      return false
    }
    let bar = draft.children[last].role
    if bar.isTopBar || bar == .toolbar || bar == .footer, made.allSatisfy(\.isSmall),
      !draft.children[last].children.isEmpty
    {
      draft.children[last].children += made.map { control in
        var control = control
        control.place = lead.place == .right ? .right : .flow
        return control
      }
      return true
    }
    if openSide != nil, draft.children[last].role == .group, !draft.children[last].children.isEmpty
    {
      let inner = draft.children[last].children.count - 1
      return Relating.relate(
        made, lead, to: inner..<inner + 1, in: &draft.children[last].children)
    }
    return Relating.relate(made, lead, to: last..<last + 1, in: &draft.children)
  }

  /// "Its footer has two buttons", "In it a title and a list": more of the container before.
  mutating func continueOwner(
    _ made: [Control], _ part: ItemReader.Part, _ words: [Word]
  ) -> Bool {
    guard let first = words.first, let last = draft.children.indices.last else { return false }
    let isIts = first.says("its") && part.lead.isEmpty
    let isIn =
      first.says("in", "inside", "within") && words.count > 1
      && words[1].says("it", "this", "there") || first.says("it", "this", "there", "inside")
    guard isIts || isIn, part.lead.isEmpty || part.lead.relation == .inside,
      Self.isOwner(draft.children[last].role)
    else { return false }
    let inner = made.flatMap { control -> [Control] in
      // The foot of a panel is a line of its buttons.
      guard control.role == .footer || control.role == .header else { return [control] }
      return control.role == .footer && control.children.count > 1
        ? [Control(.group, arrangement: .row, control.children)] : control.children
    }
    if made.count == 1, made[0].role == .header {
      draft.children[last].children.insert(contentsOf: inner, at: 0)
    } else {
      draft.children[last].children += inner
    }
    return true
  }

  /// Whether something of the role holds other things that later sentences may tell of.
  private static func isOwner(_ role: Control.Role) -> Bool {
    switch role {
    case .dialog, .sheet, .drawer, .popover, .card, .section, .hero, .sidebar: true
    default: false
    }
  }

  /// Where a dialog is all there is so far, the next sentence speaks of what is in it.
  mutating func continueDialog(_ made: [Control], _ lead: Spot) -> Bool {
    guard draft.children.count == 1, let dialog = draft.children.first,
      [.dialog, .sheet, .drawer, .popover].contains(dialog.role), !dialog.children.isEmpty,
      lead.relation == nil || lead.isPronoun, lead.anchor.isEmpty,
      made.allSatisfy({ control in
        control.isSmall || Holding.isLeaf(control.role)
          || control.role == .group && control.children.allSatisfy(\.isSmall)
      })
    else { return false }
    draft.children[0].children += made
    return true
  }

  /// Puts what the next sentence says into the side that is still open.
  mutating func continueSide(_ made: [Control], _ part: ItemReader.Part) -> Bool {
    guard let side = openSide, let last = draft.children.indices.last,
      draft.children[last].place == side, !part.isHeaded,
      ![.sidebar, .list].contains(draft.children[last].role),
      !made.contains(where: { Self.isOfScreen($0.role) || $0.place == .left || $0.place == .right }
      ) || made.allSatisfy(\.isSmall)
    else {
      openSide = nil
      openLine = nil
      return false
    }
    if let place = part.lead.place, place == .left || place == .right { return false }
    if !part.lead.isEmpty, part.lead.place == nil, !part.lead.isPronoun { return false }
    if draft.children[last].role != .group {
      var only = draft.children[last]
      only.place = .flow
      let share = only.style.share
      only.style.share = nil
      draft.children[last] = Control(.group, place: side, [only])
      draft.children[last].style.share = share
    }
    draft.children[last].children += made
    return true
  }

  /// Whether something of the role belongs to the whole screen rather than to a side of it.
  static func isOfScreen(_ role: Control.Role) -> Bool {
    switch role {
    case .navbar, .header, .footer, .tabBar, .sidebar, .dialog, .sheet, .drawer, .toast, .banner:
      true
    default: false
    }
  }

  /// A second group for the same side goes into the first.
  mutating func join(_ group: Control) {
    if let last = draft.children.indices.last, draft.children[last].place == group.place,
      draft.children[last].role == .group
    {
      draft.children[last].children += group.role == .group ? group.children : [group]
    } else {
      draft.children.append(group)
    }
  }

  /// Puts a control where its words of position say: after or before something, or into it.
  mutating func settle(_ control: Control, at spot: Spot) {
    if spot.relation == nil, !spot.anchor.isEmpty,
      let path = Targets.index(of: spot.anchor, in: draft.children),
      Targets.insert([control], at: spot.place ?? .flow, of: path, in: &draft.children)
    {
      return
    }
    guard !spot.anchor.isEmpty, let relation = spot.relation else {
      let isHead =
        control.role == .header || control.role == .navbar
        || control.isSmall && (control.place == .topRight || control.place == .topLeft)
          && draft.children.contains { $0.role == .heading || $0.role == .image }
      let first = draft.children.firstIndex {
        $0.role != .sidebar && $0.role != .navbar && $0.role != .header
      }
      if isHead, let first, draft.children.allSatisfy({ $0.role != control.role || $0.isSmall }) {
        draft.children.insert(control, at: first)
      } else {
        draft.children.append(control)
      }
      return
    }
    if relation == .over, let path = Targets.last(where: { $0.role == .map }, in: draft.children),
      Targets.index(of: spot.anchor, in: draft.children) == path
    {
      var floating = control
      floating.place = .flow
      Targets.insert(floating, .inside, at: path, in: &draft.children)
      return
    }
    if relation == .over {
      if layScreenUnder(spot.anchor) {
        draft.children.append(control)
        return
      }
      var reader = ItemReader(spot.anchor)
      let under = ControlMaker().controls(of: reader.parts().flatMap(\.mentions), in: .screen)
      draft.children = under + draft.children + [control]
      return
    }
    guard let path = Targets.index(of: spot.anchor, in: draft.children) else {
      if relation == .inside, let bar = PhraseReader.mention(of: spot.anchor),
        let role = bar.role, role.isTopBar || [.footer, .toolbar, .sidebar, .tabBar].contains(role)
      {
        // "the title in the header": the bar is there because something is in it.
        drawn += spot.anchor.map(\.span)
        var inner = control
        if inner.place != .right { inner.place = .flow }
        draft.children.append(Control(role, "", [inner]))
        return
      }
      if relation == .below, spot.anchor.count == 1, spot.anchor[0].tag == .quoted {
        addUnder(spot.anchor[0].text, control)
      } else if let mention = PhraseReader.mention(of: spot.anchor), mention.isLabelGiven,
        mention.role != nil, var anchor = ControlMaker().controls(of: mention, in: .screen).first
      {
        // "a badge next to the heading “News”": it was not named before.
        let isFirst = relation == .above || spot.place == .left
        var control = control
        anchor.place = control.place == .left || control.place == .right ? .flow : control.place
        control.place = .flow
        let pair = isFirst ? [control, anchor] : [anchor, control]
        draft.children += relation == .beside ? [Control(.group, arrangement: .row, pair)] : pair
        drawn += spot.anchor.map(\.span)
      } else {
        draft.children.append(control)
      }
      return
    }
    Targets.insert(control, relation, at: path, in: &draft.children)
  }

  /// Things "under “Email”", where nothing of that name is there yet, get it as a heading.
  mutating func addUnder(_ title: String, _ control: Control) {
    if let last = draft.children.indices.last, draft.children[last].role == .section,
      draft.children[last].label == title
    {
      draft.children[last].children.append(control)
    } else {
      draft.children.append(Control(.section, title, [control]))
    }
  }
}

/// From the tree to controls.
extension LayoutBuilder {
  /// Whether nothing was put on the screen.
  var isEmpty: Bool { pieces.count < 2 }

  /// What stands on the screen.
  func controls() -> [Control] {
    var equipped = self
    equipped.equipTables()
    return equipped.made()
  }

  /// What is done with a table stands in a row above it, its pages below it.
  private mutating func equipTables() {
    for table in pieces.indices.dropFirst() where pieces[table].mention.role == .table {
      let owner = pieces[table].parent
      let tools = pieces[table].children.filter { isTool(pieces[$0].mention) }
      guard !tools.isEmpty, let position = pieces[owner].children.firstIndex(of: table) else {
        continue
      }
      pieces[table].children.removeAll { tools.contains($0) }
      let below = tools.filter { pieces[$0].mention.role == .pagination }
      let above = tools.filter { !below.contains($0) }
      for tool in tools {
        pieces[tool].parent = owner
        if pieces[tool].mention.role == nil { pieces[tool].mention.role = .button }
        pieces[tool].mention.label = PhraseReader.capitalized(pieces[tool].mention.label)
      }
      pieces[owner].children.insert(contentsOf: below, at: position + 1)
      guard above.count > 1 else {
        pieces[owner].children.insert(contentsOf: above, at: position)
        continue
      }
      var row = Mention()
      row.role = .group
      row.arrangement = .row
      let made = pieces.count
      pieces.append(Piece(mention: row, parent: owner))
      pieces[made].children = above
      for tool in above { pieces[tool].parent = made }
      pieces[owner].children.insert(made, at: position)
    }
  }

  private func made() -> [Control] {
    let top = pieces[0].children.map(mention)
    let made = ControlMaker(isForm: isForm).controls(of: top, in: .screen).map(settled)
    var all = Self.barsFirst(Self.cornersFirst(Self.paired(made)))
    for cell in told() {
      guard let path = Targets.last(where: { $0.role == .table }, in: all) else { continue }
      _ = Targets.change(at: path, in: &all) {
        Tables.show(cell.names, as: cell.role, in: cell.column, of: &$0)
      }
    }
    return all
  }

  /// A piece with all that hangs on it.
  private func mention(_ index: Int) -> Mention {
    let piece = pieces[index]
    var mention = piece.mention
    mention.children += piece.children.map(self.mention)
    mention.entries += piece.entries.map(self.mention)
    mention.each += piece.each.map(self.mention)
    // What stands beside what was settled when it was read.
    if mention.spot.arrangement != nil { mention.followsAnd = false }
    distribute(&mention)
    undo(&mention)
    if let owner = pieces.indices.contains(piece.parent) ? pieces[piece.parent].mention.role : nil,
      owner == .table || owner == .columnHeader, piece.slot == .entries, mention.isQualified,
      mention.role != .row
    {
      mention.role = nil
      mention.entries = []
      mention.children = []
    }
    if mention.role == nil, !mention.each.isEmpty, mention.count ?? mention.entries.count > 1 {
      // "four results, each with a picture and a title".
      mention.role = .card
      mention.noun = "card"
      mention.isPlural = true
      mention.label = ""
    }
    deal(&mention)
    lineUp(&mention)
    number(&mention)
    press(&mention)
    if mention.role == .iconButton || mention.role == .icon, mention.label.isEmpty,
      mention.icon.isEmpty,
      mention.variant.isEmpty,
      !["icon", "button", "image", "arrow", ""].contains(mention.noun), mention.entries.isEmpty
    {
      mention.label = PhraseReader.capitalized(mention.noun)
    }
    if mention.role == .gallery, mention.children.count == 1,
      mention.children[0].noun == "thumbnail"
    {
      // Thumbnails stand below a large picture.
      mention.children[0].count = (mention.children[0].count ?? 3) + 1
    }
    if mention.role == .slider, mention.isPlural, mention.arrangement == .automatic {
      mention.arrangement = .column
    }
    tickOff(&mention)
    if mention.role == .link, mention.isPlural, isInBar(piece.parent) { mention.role = .navItem }
    if piece.slot == .entries, mention.role != nil, !mention.isQualified, mention.entries.isEmpty,
      !mention.label.isEmpty,
      mention.role == pieces[piece.parent].mention.role
        || mention.role == Naming.entryRole(of: pieces[piece.parent].mention.role ?? .group)
    {
      mention.role = nil
    }
    return mention
  }

  /// What is told of the cells of a column: "The menu is a badge – Meat, Fish".
  private func told() -> [(column: String, role: Control.Role, names: [Mention])] {
    pieces.indices.compactMap { index in
      let piece = pieces[index]
      guard piece.slot == .entries, let role = piece.mention.role, piece.mention.isQualified,
        Holding.isLeaf(role), !piece.mention.label.isEmpty
      else { return nil }
      let owner = pieces[piece.parent].mention.role
      guard owner == .table || owner == .columnHeader else { return nil }
      var names = (piece.entries + piece.children).map { pieces[$0].mention }
      if names.isEmpty { names = [Mention()] }
      return (piece.mention.label, role, names)
    }
  }

  /// The bar of a site stands above its content, whenever it was named.
  private static func barsFirst(_ controls: [Control]) -> [Control] {
    let isBar: (Control) -> Bool = {
      ($0.role == .navbar || $0.role == .header) && $0.place == .flow
    }
    guard let bar = controls.indices.first(where: { isBar(controls[$0]) }), bar > 0 else {
      return controls
    }
    var sorted = controls
    let first = sorted.remove(at: bar)
    sorted.insert(first, at: 0)
    return sorted
  }

  /// Small things in the upper corners of a screen stand before its content.
  private static func cornersFirst(_ controls: [Control]) -> [Control] {
    let isCorner: (Control) -> Bool = {
      $0.isSmall && ($0.place == .topRight || $0.place == .topLeft)
    }
    guard controls.contains(where: isCorner),
      let first = controls.firstIndex(where: { !$0.role.isTopBar && $0.role != .sidebar })
    else { return controls }
    return Array(controls[..<first]) + controls[first...].filter(isCorner)
      + controls[first...].filter { !isCorner($0) }
  }

  /// "every entry shows a badge (New, Old, New)": one of the names for each of them.
  private func distribute(_ mention: inout Mention) {
    let count = mention.entries.count
    guard count > 1,
      let part = mention.each.firstIndex(where: {
        $0.entries.count == count && Holding.isLeaf($0.role) && !($0.role?.isField ?? false)
      })
    else { return }
    let shown = mention.each.remove(at: part)
    for (index, name) in shown.entries.enumerated() {
      var own = shown
      own.entries = []
      own.isPlural = false
      own.label = name.label
      own.isLabelGiven = true
      own.style = name.style
      mention.entries[index].children.append(own)
    }
  }

  /// "five lifts, each with a badge (OK, Due)": rows without names take the words in turn.
  private func number(_ mention: inout Mention) {
    guard mention.role == .list, mention.entries.isEmpty,
      mention.each.contains(where: { $0.entries.count > 1 && Holding.isLeaf($0.role) })
    else { return }
    let parts = mention.each
    mention.each = []
    mention.entries = (0..<min(12, mention.count ?? 5)).map { index in
      var row = Mention()
      row.label = "{item \(index + 1)}"
      row.children = parts.map { part in
        guard part.entries.count > 1 else { return part }
        var own = part
        let name = part.entries[index % part.entries.count]
        own.entries = []
        own.isPlural = false
        own.label = name.label
        own.isLabelGiven = true
        own.style = name.style
        return own
      }
      return row
    }
  }

  /// "two rows: “New” with four pictures, “Popular” with six": a row under each of the names.
  private func lineUp(_ mention: inout Mention) {
    guard mention.role == .row, mention.isPlural,
      mention.entries.contains(where: { !$0.children.isEmpty })
    else { return }
    mention.role = .group
    mention.isPlural = false
    mention.count = nil
    mention.arrangement = .column
    mention.children = mention.entries.map { entry in
      var section = entry
      section.role = .section
      section.arrangement = .row
      return section
    }
    mention.entries = []
  }

  /// "a list of blocked accounts": each can be taken off it.
  private func undo(_ mention: inout Mention) {
    let ways = [
      "blocked": "Unblock", "muted": "Unmute", "hidden": "Show", "archived": "Restore",
      "deleted": "Restore", "followed": "Unfollow", "banned": "Unban", "pinned": "Unpin",
      "ignored": "Stop ignoring", "restricted": "Lift", "trusted": "Remove",
    ]
    guard mention.role == .list, mention.each.isEmpty, mention.children.isEmpty,
      mention.entries.isEmpty,
      let way = mention.label.split(separator: " ").first.flatMap({ ways[$0.lowercased()] })
    else { return }
    var button = Mention()
    button.role = .button
    button.label = way
    button.isLabelGiven = true
    mention.each = [button]
  }

  /// Captions that stand at the foot of something are of buttons.
  private func press(_ mention: inout Mention) {
    guard mention.role == .group,
      [.bottom, .bottomLeft, .bottomRight].contains(mention.spot.place)
        || mention.isFoot
        || mention.spot.place == .topRight
          && mention.children.allSatisfy({ $0.role == .button || $0.isBare })
    else { return }
    let hasButton = mention.children.contains { child in
      child.role == .button || child.role == nil && ActionWords.isAction(child.label)
        || child.isBare && (child.style.fill != nil || child.style.isOutlined)
    }
    guard hasButton else { return }
    for index in mention.children.indices
    where mention.children[index].isBare && mention.children[index].value.isEmpty
      && mention.children[index].label.split(separator: " ").count < 5
    {
      mention.children[index].role = .button
    }
  }

  /// What each has that stands in columns goes to what stands in them: the tickets on a board.
  private func deal(_ mention: inout Mention) {
    guard mention.role == .columnHeader, !mention.each.isEmpty,
      mention.entries.contains(where: { !$0.children.isEmpty })
    else { return }
    for column in mention.entries.indices {
      for item in mention.entries[column].children.indices {
        mention.entries[column].children[item].children += mention.each
        mention.entries[column].children[item].role = .item
      }
    }
    mention.each = []
  }

  /// "a list of rooms, each with a checkbox": the names are what is ticked.
  private func tickOff(_ mention: inout Mention) {
    if mention.role == .list, mention.noun == "checklist", mention.entries.count > 1,
      mention.each.isEmpty
    {
      mention.role = .checkbox
      mention.isPlural = true
      return
    }
    let parts = mention.each.filter {
      !($0.role == .chip && $0.noun == "label" || $0.role == .text)
    }
    guard mention.role == .list || mention.role == .row, parts.count == 1,
      mention.entries.count > 1,
      let only = parts.first, let role = only.role,
      [.checkbox, .radio, .switch].contains(role),
      only.label.isEmpty, mention.entries.allSatisfy({ $0.role == nil && $0.children.isEmpty })
    else { return }
    var choices = only
    choices.entries = mention.entries
    choices.isPlural = true
    choices.spot = mention.spot
    choices.span = mention.span
    choices.label = PhraseReader.capitalized(mention.label)
    mention = choices
  }

  private func isInBar(_ index: Int) -> Bool {
    let role = pieces[index].mention.role
    return role == .navbar || role == .header
  }

  /// A thing at the left and one at the right that follow each other below others share a row.
  private static func paired(_ controls: [Control]) -> [Control] {
    var made: [Control] = []
    var index = 0
    func isSide(_ position: Int, _ place: Control.Place) -> Bool {
      controls.indices.contains(position) && controls[position].place == place
        && controls[position].role != .sidebar && controls[position].role != .tabs
        && controls[position].role != .chatBubble
    }
    while index < controls.count {
      guard isSide(index, .left), isSide(index + 1, .right),
        made.contains(where: { $0.place == .flow && !$0.role.isTopBar && $0.role != .sidebar })
          || controls[index].isSmall && controls[index + 1].isSmall
      else {
        made.append(controls[index])
        index += 1
        continue
      }
      var pair = Array(controls[index...index + 1])
      let isSmall = pair.allSatisfy(\.isSmall)
      if !isSmall { for position in pair.indices { pair[position].place = .flow } }
      made.append(Control(.group, arrangement: isSmall ? .row : .split, pair))
      index += 2
    }
    return made
  }

  /// A side with one thing is that thing; rows of wide things share the width.
  private func settled(_ control: Control) -> Control {
    var control = control
    control.children = control.children.map(settled)
    guard control.role == .group else { return control }
    if control.children.count == 1, var only = control.children.first, only.place == .flow {
      only.place = control.place
      only.style.share = only.style.share ?? control.style.share
      return only
    }
    if control.arrangement == .row,
      control.children.contains(where: {
        Holding.isBroad($0.role) && !$0.role.isTile || $0.role == .group
      })
    {
      control.arrangement = .split
    }
    switch control.place {
    case .top:
      if StoryReader.isBarLine(control.children) {
        control.role = .header
      }
      control.place = .flow
    case .bottom:
      if control.children.allSatisfy(\.isSmall) { control.arrangement = .row }
    case .center: control.place = .flow
    default: break
    }
    return control
  }
}

extension Control.Role {
  /// Whether several of it stand side by side as tiles.
  fileprivate var isTile: Bool {
    switch self {
    case .stat, .card, .productCard, .plan, .feature: true
    default: false
    }
  }
}

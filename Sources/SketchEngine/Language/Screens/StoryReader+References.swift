/// What is said of things that are there already.
extension StoryReader {
  /// "the Billing tab selected", "Team plan highlighted": the state of something that was named.
  mutating func takeState(_ mention: Mention) -> Bool {
    guard !mention.states.isEmpty, !mention.isNegated, mention.children.isEmpty,
      mention.entries.isEmpty, mention.count == nil
    else { return false }
    let label = mention.label.lowercased()
    if !label.isEmpty,
      let path = Targets.last(where: { $0.label.lowercased() == label }, in: draft.children)
    {
      States.set(mention.states, at: path, in: &draft.children)
      return true
    }
    let isPicked = mention.ordinal != nil && mention.role != nil && label.isEmpty
    let isSmall = mention.role.map { $0.isSmall || $0 == .plan || $0 == .tabs } ?? false
    guard isPicked || isSmall && mention.isDefinite && !label.isEmpty && draft.template != nil
    else {
      return false
    }
    story.tweaks.append(ScreenStory.Tweak(target: mention, states: mention.states))
    return true
  }

  /// What is said of things that are there already: "each card has a tag", "8 rows".
  mutating func takeReference(_ mention: Mention, of words: [Word]) -> Bool {
    if mention.role == .row && mention.children.isEmpty
      && (mention.isPlural || mention.entries.isEmpty)
      || mention.role == .columnHeader && !mention.entries.isEmpty
    {
      if let path = Targets.last(where: { $0.role == .table }, in: draft.children) {
        return Targets.change(at: path, in: &draft.children) { Tables.extend(&$0, with: mention) }
      }
      if mention.role == .columnHeader, mention.label.lowercased() == "table" {
        var table = Control(.table)
        Tables.build(&table, mention)
        Tables.fill(&table, columns: mention.entries.map { PhraseReader.capitalized($0.label) })
        draft.children.append(table)
        return true
      }
    }
    if mention.role == .badge || mention.role == .chip,
      mention.isPlural || !mention.entries.isEmpty || !mention.children.isEmpty,
      mention.spot.isEmpty,
      let path = Targets.last(where: { $0.role == .table }, in: draft.children)
    {
      let names = mention.entries + mention.children
      let role = mention.role ?? .badge
      if Targets.change(
        at: path, in: &draft.children,
        { table in
          let column = mention.label.isEmpty ? Tables.stateColumn(of: table) : mention.label
          return column.map { Tables.show(names, as: role, in: $0, of: &table) } ?? false
        })
      {
        return true
      }
    }
    if mention.isBare, mention.isRemark,
      Targets.last(
        where: { $0.label.lowercased() == mention.label.lowercased() }, in: draft.children) != nil
    {
      return true
    }
    if mention.isBare, !mention.states.isEmpty,
      let path = Targets.last(
        where: { $0.label.lowercased() == mention.label.lowercased() }, in: draft.children)
    {
      return Targets.change(at: path, in: &draft.children) { control in
        control.states += mention.states
        return true
      }
    }
    if takeCells(mention) { return true }
    if isOneForEach(mention) {
      var each = mention
      each.isDistributed = true
      if takeDistributed(each) { return true }
    }
    if takeCommon(mention) || takeDistributed(mention) || takeOfEach(mention)
      || takeColumn(mention)
    {
      return true
    }
    guard mention.isEach || mention.isDefinite,
      !mention.children.isEmpty || !mention.entries.isEmpty || mention.style.stroke != nil
    else { return false }
    // "the buttons Skip and Stop" names them for the first time.
    if !mention.isEach, Holding.isLeaf(mention.role), mention.children.isEmpty { return false }
    let found = Targets.paths(of: mention, in: draft.children)
    guard !found.isEmpty else { return false }
    if mention.isPlural, mention.children.isEmpty, mention.entries.count == found.count,
      mention.entries.allSatisfy(\.isBare), mention.role.map(Self.holders.contains) ?? false
    {
      // "the cards are called Oak, Elm and Ash".
      for (path, name) in zip(found, mention.entries) {
        _ = Targets.change(at: path, in: &draft.children) { control in
          control.label = PhraseReader.capitalized(name.label)
          if !name.value.isEmpty { control.value = name.value }
          control.children.removeAll { $0.role == .heading && $0.label.isEmpty }
          return true
        }
      }
      return true
    }
    let host = mention.role ?? .card
    let made = ControlMaker(isForm: isForm).controls(
      of: mention.children + mention.entries, in: host)
    for path in found {
      _ = Targets.change(at: path, in: &draft.children) { control in
        control.children += control.role == .column ? made.map(Self.asItem) : made
        if let stroke = mention.style.stroke { control.style.stroke = stroke }
        return true
      }
    }
    return true
  }

  /// "The Actions column has two icons", "the first row is “7”, “Ann”": what stands in the cells.
  private mutating func takeCells(_ mention: Mention) -> Bool {
    let parts = mention.children + mention.entries
    guard mention.role == .columnHeader || mention.role == .row, !parts.isEmpty,
      let path = Targets.last(where: { $0.role == .table }, in: draft.children)
    else { return false }
    if mention.role == .row {
      guard let ordinal = mention.ordinal, parts.allSatisfy(\.isBare) else { return false }
      let cells = parts.map { $0.label.isEmpty ? $0.value : $0.label }
      return Targets.change(at: path, in: &draft.children) {
        Tables.write(cells, inRow: ordinal, of: &$0)
      }
    }
    guard !mention.label.isEmpty else { return false }
    let made = ControlMaker().controls(of: parts, in: .listItem)
    return Targets.change(at: path, in: &draft.children) {
      Tables.put(made, isPlural: parts.count == 1 && parts[0].isPlural, in: mention.label, of: &$0)
    }
  }

  /// "Second step shown", "step 3 active": which one of several steps or tabs it is.
  mutating func takeStep(_ mention: Mention) -> Bool {
    guard mention.role == nil, !mention.isLabelGiven else { return false }
    let words = mention.label.lowercased().split(separator: " ").map(String.init)
    let shown = ["shown", "displayed", "visible", "open", "active", "current", "selected"]
    guard let first = words.first, ["step", "tab", "screen", "slide"].contains(first),
      words.count <= 3, !mention.states.isEmpty || words.last.map(shown.contains) ?? false,
      let number = mention.ordinal ?? words.dropFirst().compactMap({ Int($0) }).first
        ?? Int(mention.value),
      let path = Targets.last(
        where: { $0.role == .stepper || $0.role == .tabs || $0.role == .dots }, in: draft.children)
    else { return false }
    return Targets.change(at: path, in: &draft.children) { steps in
      if steps.children.isEmpty { return false }
      let position = number < 0 ? steps.children.count - 1 : number - 1
      guard steps.children.indices.contains(position) else { return false }
      for index in steps.children.indices { steps.children[index].states = [] }
      steps.children[position].states = [steps.role == .tabs ? .selected : .active]
      return true
    }
  }

  /// A card on a board.
  static func asItem(_ control: Control) -> Control {
    var item = control
    if item.role == .card || item.role == .heading || item.role == .text { item.role = .item }
    return item
  }

  /// "a task list, each with a due date": said of the things that such a screen shows.
  mutating func takeEach(_ mention: Mention) -> Bool {
    guard draft.template != nil, ["each", "each one"].contains(mention.label.lowercased()),
      !mention.children.isEmpty || !mention.entries.isEmpty
    else { return false }
    draft.each += ControlMaker().controls(of: mention.children + mention.entries, in: .listItem)
    return true
  }

  /// "each shows Visitors and Rate": said of every one of those named last.
  mutating func takeOfEach(_ mention: Mention) -> Bool {
    guard mention.role == nil, !mention.isLabelGiven,
      ["each", "every", "each one", "all", "both", "each of them", "all of them"]
        .contains(mention.label.lowercased()),
      !mention.children.isEmpty || !mention.entries.isEmpty
    else { return false }
    guard let path = Targets.last(where: { Self.holders.contains($0.role) }, in: draft.children),
      let index = path.last
    else { return false }
    let made = ControlMaker().controls(of: mention.children + mention.entries, in: .card)
    func add(to siblings: inout [Control]) {
      guard siblings.indices.contains(index) else { return }
      let role = siblings[index].role
      for position in siblings.indices where siblings[position].role == role {
        siblings[position].children += made
      }
    }
    if path.count == 1 {
      add(to: &draft.children)
      return true
    }
    return Targets.change(at: Array(path.dropLast()), in: &draft.children) { parent in
      add(to: &parent.children)
      return true
    }
  }

  /// "Status is shown as a badge (Draft, Live)": said of a column of the table.
  mutating func takeColumn(_ mention: Mention) -> Bool {
    guard mention.role == nil, mention.children.count == 1, let badge = mention.children.first,
      badge.role == .badge || badge.role == .chip,
      let path = Targets.last(where: { $0.role == .table }, in: draft.children)
    else { return false }
    let names = badge.entries + badge.children
    return Targets.change(at: path, in: &draft.children) { table in
      Tables.show(names, as: badge.role ?? .badge, in: mention.label, of: &table)
    }
  }

  /// "All have page dots": what is said of every one of several screens.
  mutating func takeCommon(_ mention: Mention) -> Bool {
    let names = ["all", "each", "both", "all screens", "each screen", "every screen"]
    if countsScreens, mention.spot.isEach, mention.role != nil,
      mention.spot.anchor.isEmpty || mention.spot.anchor.contains(where: { $0.says("screen") })
    {
      var single = mention
      single.spot.isEach = false
      single.spot.anchor = []
      let made = ControlMaker().controls(of: single, in: .screen)
      draft.children += made
      for index in story.screens.indices { story.screens[index].children += made }
      return !made.isEmpty
    }
    guard countsScreens, names.contains(mention.label.lowercased()),
      !mention.children.isEmpty || !mention.entries.isEmpty
    else { return false }
    let made = ControlMaker().controls(of: mention.children + mention.entries, in: .screen)
    draft.children += made
    for index in story.screens.indices { story.screens[index].children += made }
    return true
  }

  /// "Link in each card: More, Less": one for each of several.
  mutating func takeDistributed(_ mention: Mention) -> Bool {
    guard mention.isDistributed, let role = mention.role else { return false }
    var target = PhraseReader.mention(of: mention.spot.anchor) ?? Mention()
    target.isEach = true
    let paths =
      mention.spot.anchor.isEmpty
      ? Targets.likes(of: Self.holders, in: draft.children)
      : Targets.paths(of: target, in: draft.children)
    guard !paths.isEmpty else { return false }
    if target.role == .row,
      let table = Targets.last(where: { $0.role == .table }, in: draft.children)
    {
      return Targets.change(at: table, in: &draft.children) {
        Tables.add(Control(role, mention.label, icon: mention.icon, style: mention.style), to: &$0)
      }
    }
    let names = (mention.entries + mention.children).map(\.label)
    for (index, path) in paths.enumerated() {
      let label = names.isEmpty ? mention.label : names[index % names.count]
      Targets.change(at: path, in: &draft.children) { control in
        var part = Control(role, label)
        part.style = mention.style
        control.children.append(part)
        return true
      }
    }
    return true
  }

  /// Things that have parts of their own, of which there are often several side by side.
  static let holders: Set<Control.Role> = [
    .card, .section, .plan, .productCard, .listItem, .column, .item, .feature, .stat,
  ]

  /// "Buttons: Rent a locker, Rent a room, Rent a hall" after as many plans: one for each.
  func isOneForEach(_ mention: Mention) -> Bool {
    guard mention.role == .button, mention.isPlural, mention.spot.isEmpty,
      mention.entries.count > 1, mention.entries.allSatisfy({ $0.isBare && $0.spot.isEmpty })
    else { return false }
    let paths = Targets.likes(of: [.plan, .productCard], in: draft.children)
    return paths.count == mention.entries.count
  }
}

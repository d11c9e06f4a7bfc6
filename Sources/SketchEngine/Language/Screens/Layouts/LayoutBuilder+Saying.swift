/// What is said of things that were named: their names, states, and what they consist of.
extension LayoutBuilder {
  // MARK: Names

  /// "labelled “Save”", "called Alpha and Beta".
  mutating func name(_ index: Int, _ mention: Mention, _ words: [Word]) -> Bool {
    guard index != 0 else {
      join(mention, words)
      return true
    }
    let said = Self.text(of: mention, words)
    if pieces[index].mention.isPlural {
      var entry = Mention()
      entry.label = said
      entry.isLabelGiven = true
      entry.value = mention.value
      entry.span = mention.span
      stack.append(OpenList(owner: index, slot: .entries))
      attach(entry, to: stack[stack.count - 1])
      return true
    }
    if pieces[index].mention.label.isEmpty || !pieces[index].mention.isLabelGiven
      || pieces[index].mention.role == nil
    {
      if pieces[index].mention.role == nil, !pieces[index].mention.label.isEmpty {
        pieces[index].mention.noun = pieces[index].mention.label.lowercased()
      }
      pieces[index].mention.label = said
      pieces[index].mention.isLabelGiven = true
      if pieces[index].mention.role == nil { pieces[index].mention.role = .text }
    } else {
      pieces[index].mention.detail = said
    }
    return true
  }

  /// A thing's words as a text that is shown.
  static func text(of mention: Mention, _ words: [Word]) -> String {
    if mention.isLabelGiven, words.contains(where: { $0.tag == .quoted }) { return mention.label }
    return PhraseReader.capitalized(
      words.drop { $0.tag == .determiner }.map(\.text).joined(separator: " "))
  }

  // MARK: Consisting

  /// "a list of hives", "a row of four icons", "a chart of sales per day".
  mutating func consist(_ mention: Mention, _ words: [Word]) -> Bool {
    guard focus != 0 else {
      join(mention, words)
      return true
    }
    let owner = pieces[focus].mention
    if mention.isDefinite, find(mention) == focus { return true }
    var mention = mention
    if mention.role == nil, mention.isPlural, mention.count ?? 0 > 1, !mention.isLabelGiven,
      ["row", "grid", "strip"].contains(owner.noun)
    {
      mention.role = .card
      mention.label = ""
    }
    if owner.role == .list || owner.role == .table, mention.role == nil, !mention.value.isEmpty {
      // "a list of rooms 201, 204": names that are numbers.
      pieces[focus].mention.noun = mention.noun
      if mention.label.isEmpty || !mention.value.contains(" ") {
        if !mention.label.isEmpty { pieces[focus].mention.label = PhraseReader.capitalized(mention.label) }
        var entry = Mention()
        entry.label = mention.value
        entry.span = mention.span
        stack.append(OpenList(owner: focus, slot: .entries, isHeaded: true))
        attach(entry, to: stack[stack.count - 1])
        return true
      }
    }
    if owner.role == .columnHeader, let count = owner.count, let role = mention.role, role == .link {
      // "three columns of links".
      var links = mention
      links.count = count * 3
      links.arrangement = .grid(count)
      pieces[focus].mention = links
      return true
    }
    let arranges = ["row", "grid", "column", "stack", "set", "pair", "series", "group", "strip"]
    if mention.role != nil, owner.role == nil || arranges.contains(owner.noun) {
      // "a row of four icons" are four icons in a row.
      var several = mention
      several.spot = owner.spot
      several.style = mention.style
      switch owner.noun {
      case "row", "strip": several.arrangement = .row
      case "column", "stack": several.arrangement = .column
      case "grid": several.arrangement = owner.arrangement != .automatic ? owner.arrangement : .grid(3)
      default: break
      }
      if owner.noun == "pair" { several.count = several.count ?? 2 }
      pieces[focus].mention = several
      return true
    }
    let plain = Self.text(of: mention, words)
    switch owner.role {
    case .list, .table, .grid, .gallery, .carousel, .menu, .treeView, .accordion:
      pieces[focus].mention.noun = mention.noun
      pieces[focus].mention.count = mention.count ?? owner.count
      if mention.role == .card || mention.role == .productCard || mention.role == .image {
        pieces[focus].mention = mention
        return true
      }
      if owner.label.isEmpty, !mention.label.isEmpty {
        pieces[focus].mention.label = PhraseReader.capitalized(mention.label)
      }
    case .chart, .section, .card, .form, .map, .stat:
      if owner.label.isEmpty { pieces[focus].mention.label = plain }
    case .image, .icon, .avatar, .videoPlayer:
      if owner.variant.isEmpty, owner.role == .image { pieces[focus].mention.detail = "" }
      if owner.label.isEmpty { pieces[focus].mention.label = plain }
    default:
      pieces[focus].mention.label += (owner.label.isEmpty ? "" : " of ") + plain
    }
    return true
  }

  /// "a field for the chip number", "buttons for Play and Stop".
  mutating func serve(_ mention: Mention, _ words: [Word]) -> Bool {
    guard focus != 0 else {
      join(mention, words)
      return true
    }
    let owner = pieces[focus].mention
    if mention.role == nil, mention.label.isEmpty, !mention.value.isEmpty, owner.value.isEmpty {
      // "“Sprout” for $35".
      pieces[focus].mention.value = mention.value
      return true
    }
    if let first = words.last, first.says("desktop", "mobile", "phone", "phones", "tablet", "tablets", "web", "iphone", "android", "ios") {
      return true
    }
    if owner.isPlural, owner.role != nil, pieces[focus].entries.isEmpty {
      serveSeveral(mention, words)
      return true
    }
    if owner.label.isEmpty, let role = owner.role, owner.count == nil,
      [.checkbox, .radio, .switch, .textField, .slider, .button, .select, .link, .chip, .numberStepper]
        .contains(role)
    {
      // "a check box for passport and tickets": there is one for each.
      pieces[focus].mention.isPlural = true
      serveSeveral(mention, words)
      return true
    }
    if owner.label.isEmpty {
      pieces[focus].mention.label = Self.text(of: mention, words)
      return true
    }
    if owner.role == nil, mention.role == nil {
      let said = Self.text(of: mention, words)
      pieces[focus].mention.detail += (owner.detail.isEmpty ? "" : " ") + said
      return true
    }
    if owner.isLabelGiven, mention.role == nil {
      var detail = mention
      detail.role = .text
      detail.label = Self.text(of: mention, words)
      pieces[focus].mention.children.append(detail)
      return true
    }
    return owner.role == .section
  }

  /// Opens the names of what several things are for.
  private mutating func serveSeveral(_ mention: Mention, _ words: [Word]) {
    let owner = focus
    stack.append(OpenList(owner: owner, slot: .entries, isHeaded: true, isPurpose: true))
    var entry = mention
    entry.hasArticle = false
    if entry.role != nil, !entry.isQualified {
      entry.role = nil
      entry.label = Self.text(of: mention, words)
    }
    attach(entry, to: stack[stack.count - 1])
  }

  /// "the nurse enters pulse and weight": a field for each.
  mutating func ask(_ mention: Mention, _ words: [Word]) {
    guard mention.role == nil || mention.role?.isField != true else { return join(mention, words) }
    if let sense = ControlLexicon.sense(of: words.filter { $0.tag != .determiner }.map(\.lower)),
      sense.role == .codeInput
    {
      var code = mention
      code.role = .codeInput
      code.label = ""
      stack = [stack[0]]
      attach(code, to: stack[0])
      return
    }
    var fields = Mention()
    fields.role = .textField
    fields.isPlural = true
    fields.span = mention.span
    stack = [stack[0]]
    attach(fields, to: stack[0])
    serveSeveral(mention, words)
    isForm = true
  }

  /// Takes a piece off the screen.
  mutating func drop(_ index: Int) {
    let owner = pieces[index].parent
    pieces[owner].children.removeAll { $0 == index }
    pieces[owner].entries.removeAll { $0 == index }
    pieces[owner].each.removeAll { $0 == index }
    if focus == index { focus = owner }
    if head == index { head = 0 }
  }

  /// "months from January to March with a radio button": one for each name of the series.
  mutating func spellOut() {
    guard !serie.isEmpty, focus != 0 else { return }
    defer { serie = [] }
    var owner = focus
    while pieces[owner].parent != 0, pieces[owner].mention.role == nil { owner = pieces[owner].parent }
    if pieces[owner].mention.role == .calendar { return }
    pieces[owner].mention.isPlural = true
    pieces[owner].mention.label = ""
    if pieces[owner].mention.role == nil { pieces[owner].mention.role = .list }
    for name in serie { attach(name, to: OpenList(owner: owner, slot: .entries)) }
    // What the series was said of is spelled out by it.
    if let told = pieces[0].children.first(where: { $0 != owner && pieces[$0].mention.isBare && isInside(owner, $0) == false }),
      pieces[told].sentence == sentence
    {
      drop(told)
    }
  }

  /// "a link to reset the PIN", "a place to upload the certificate".
  mutating func takeAction(_ words: [Word]) -> Bool {
    guard focus != 0, let verb = words.first else { return false }
    let object = words.dropFirst().drop { $0.tag == .determiner || $0.tag == .possessive }
    let name = PhraseReader.capitalized(object.map(\.text).joined(separator: " "))
    let whole = PhraseReader.capitalized(
      words.filter { $0.tag != .determiner }.map(\.text).joined(separator: " "))
    let owner = pieces[focus].mention
    if owner.role == nil,
      ["place", "way", "option", "possibility", "area", "space", "chance", "spot", "control"]
        .contains(owner.noun)
    {
      let role: Control.Role =
        switch verb.lower {
        case "upload", "attach", "drop", "import": .fileUpload
        case "search": .search
        case "enter", "type", "input": .textField
        case "write", "describe", "comment": .textArea
        case "choose", "select", "pick": .select
        case "rate": .rating
        default: .button
        }
      pieces[focus].mention.role = role
      pieces[focus].mention.label = role == .button || name.isEmpty ? whole : name
      if role == .search { pieces[focus].mention.label = "" }
      return true
    }
    guard owner.label.isEmpty, let role = owner.role else { return false }
    if role == .dialog, pieces[focus].children.isEmpty, ActionWords.isAction(verb.lower) {
      // "a popup to allow access": it asks for that.
      pieces[focus].mention.label = whole + "?"
      pieces[focus].mention.isLabelGiven = true
      let panel = focus
      for (index, caption) in ["Cancel", PhraseReader.capitalized(verb.text)].enumerated() {
        var button = Mention()
        button.role = .button
        button.label = caption
        button.isLabelGiven = true
        button.variant = index == 1 ? "primary" : ""
        attach(button, to: OpenList(owner: panel, slot: .children))
      }
      focus = panel
      return true
    }
    if Holding.isLeaf(role) || role == .select {
      pieces[focus].mention.label = role.isField && !name.isEmpty ? name : whole
      return true
    }
    return false
  }

  // MARK: Being

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
    switch pieces[index].mention.role {
    case .heading, .text, .link, .icon, .iconButton: pieces[index].mention.style.ink = color
    default: pieces[index].mention.style.fill = color
    }
  }

  // MARK: Members

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
  private func members(from index: Int) -> Int? {
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

  // MARK: Speaking of something again

  /// "the header has …": where that was named before, what follows is said of it.
  mutating func refer(to mention: Mention) -> Bool {
    if mention.isEach, find(mention) == nil, separator == .start,
      let columns = pieces.lastIndex(where: { $0.mention.role == .columnHeader && $0.entries.count > 1 }),
      pieces[columns].entries.contains(where: { !pieces[$0].children.isEmpty })
    {
      // "every ticket has a timer": what stands in the columns.
      focus = columns
      stack.append(OpenList(owner: columns, slot: .each))
      link = .each
      return true
    }
    if mention.isEach, mention.role == .row,
      let table = pieces.lastIndex(where: { $0.mention.role == .table || $0.mention.role == .list })
    {
      focus = table
      return true
    }
    if mention.isEach, mention.role == .row {
      // "Every row of the table has …": the table is named here.
      focus = 0
      return true
    }
    guard mention.isDefinite || mention.isEach, separator == .start || separator == .semicolon
        || mention.isEach, mention.count == nil, mention.entries.isEmpty,
      let found = find(mention)
    else { return false }
    focus = found
    if mention.isEach, let owner = several(from: found) {
      stack.append(OpenList(owner: owner, slot: .each))
      link = .each
      focus = owner
    }
    return true
  }

  /// The entry or thing that is called just so.
  func named(_ words: [Word]) -> Int? {
    let text = words.drop { $0.tag == .determiner }.map(\.text).joined(separator: " ").lowercased()
    guard words.count < 5, !text.isEmpty else { return nil }
    return pieces.indices.dropFirst().last { pieces[$0].mention.label.lowercased() == text }
  }

  /// Whether something was named that a noun in the singular speaks of.
  func finds(_ noun: Word) -> Bool {
    PhraseReader.mention(of: [noun]).map { find($0) != nil } ?? false
  }

  /// Whether there are columns with things in them.
  var hasFilledColumns: Bool {
    pieces.contains { piece in
      piece.mention.role == .columnHeader
        && piece.entries.contains { !pieces[$0].children.isEmpty }
    }
  }

  /// Whether a sentence begins with a column of a table that was named, and is about its cells.
  func isColumn(_ words: [Word]) -> Bool {
    guard let end = words.firstIndex(where: { $0.says("as", "is", "has", "have", "shows", "with", "are") }),
      (1...4).contains(end)
    else { return false }
    let name = words[..<end].filter { $0.tag != .determiner && !$0.says("column") }
      .map(\.lower).joined(separator: " ")
    guard !name.isEmpty else { return false }
    return pieces.contains { piece in
      guard piece.mention.label.lowercased() == name, piece.slot == .entries else { return false }
      let role = pieces[piece.parent].mention.role
      return role == .table || role == .columnHeader
    }
  }

  /// "reason as radios", "each as a card": what a thing is drawn as.
  mutating func recast(as kind: Mention) -> Bool {
    guard focus != 0, let role = kind.role else { return false }
    if let list = stack.last, list.slot == .each, link == .each || pieces[list.owner].each.isEmpty {
      let owner = list.owner
      let names = pieces[owner].entries + pieces[owner].children
      for name in names { pieces[name].slot = .entries }
      pieces[owner].entries = names
      pieces[owner].children = []
      pieces[owner].mention.role = role
      pieces[owner].mention.isPlural = true
      pieces[owner].mention.label = ""
      if pieces[owner].mention.arrangement == .automatic { pieces[owner].mention.arrangement = .grid(3) }
      focus = owner
      link = .none
      return true
    }
    if kind.isPlural, pieces[focus].slot == .children, pieces[focus].mention.isBare,
      pieces[focus].mention.followsAnd
    {
      // "Outbound and Inbound as date pickers".
      let siblings = pieces[pieces[focus].parent].children
      guard let end = siblings.firstIndex(of: focus) else { return false }
      for other in siblings[..<end].suffix(1) + [focus] where pieces[other].mention.isBare {
        pieces[other].mention.role = role
        pieces[other].mention.isQualified = true
      }
      return true
    }
    if kind.isPlural, pieces[focus].slot == .children, pieces[focus].entries.isEmpty,
      let start = slashRun(to: focus)
    {
      // "9:00 / 11:00 / 14:00 as chips".
      let owner = pieces[focus].parent
      let run = Array(pieces[owner].children[start...])
      var several = kind
      several.entries = []
      let made = pieces.count
      pieces.append(Piece(mention: several, parent: owner))
      pieces[made].entries = run
      for name in run {
        pieces[name].parent = made
        pieces[name].slot = .entries
      }
      pieces[owner].children.replaceSubrange(start..., with: [made])
      focus = made
      return true
    }
    pieces[focus].mention.role = role
    pieces[focus].mention.variant = kind.variant
    pieces[focus].mention.isPlural = kind.isPlural
    pieces[focus].mention.isQualified = true
    return true
  }

  /// Where a run of names that were joined by slashes and ends with a piece begins.
  private func slashRun(to index: Int) -> Int? {
    let siblings = pieces[pieces[index].parent].children
    guard let end = siblings.firstIndex(of: index), end == siblings.count - 1 else { return nil }
    var start = end
    while start > 0, pieces[siblings[start]].mention.isSlashed { start -= 1 }
    return start < end ? start : nil
  }

  /// What adds to something that was named: "8 rows" of the table, "Reports selected".
  mutating func extend(_ mention: Mention) -> Bool {
    if mention.role == .row, mention.isPlural, mention.count != nil, mention.label.isEmpty,
      let table = pieces.lastIndex(where: { $0.mention.role == .table })
    {
      var rows = mention
      rows.isQualified = true
      stack = stack.filter { $0.owner != table && !isInside($0.owner, table) }
      attach(rows, to: OpenList(owner: table, slot: .entries))
      return true
    }
    if mention.role == .columnHeader, mention.count != nil, mention.label.isEmpty,
      let table = pieces.lastIndex(where: { $0.mention.role == .table }), separator != .start
    {
      focus = table
      return true
    }
    if mention.role == nil || mention.role.map(Holding.isLeaf) ?? false, !mention.states.isEmpty,
      !mention.label.isEmpty, mention.count == nil,
      let found = pieces.indices.dropFirst().last(where: {
        pieces[$0].mention.label.lowercased() == mention.label.lowercased()
      })
    {
      pieces[found].mention.states += mention.states
      return true
    }
    return false
  }

  /// The piece that a mention speaks of: by its label, else by what it is; the last that fits.
  func find(_ mention: Mention) -> Int? {
    let label = mention.label.lowercased()
    if !label.isEmpty {
      if let found = pieces.indices.dropFirst().last(where: { index in
        let other = pieces[index].mention
        return other.label.lowercased() == label
          && (mention.role == nil || other.role == mention.role || other.role == nil
            || pieces[index].slot == .entries)
      }) {
        return found
      }
      if mention.isLabelGiven { return nil }
    }
    if let role = mention.role {
      return pieces.indices.dropFirst().last {
        pieces[$0].mention.role == role && (label.isEmpty || pieces[$0].mention.label.isEmpty)
      }
    }
    let noun = Lemmas.singular(mention.noun)
    guard !noun.isEmpty else { return nil }
    return pieces.indices.dropFirst().last {
      Lemmas.singular(pieces[$0].mention.noun) == noun || pieces[$0].mention.label.lowercased() == noun
    }
  }

  // MARK: Parentheses

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
    if words.allSatisfy({ $0.tag != .quoted && $0.token.kind == .word }), looks(words, on: owner) {
      return
    }
    if case .thing(let kind, let name)? = atoms.first, atoms.count == 3, atoms[1] == .colon,
      name.last?.says("label", "name", "caption", "title") == true, case .thing(let said, let words) = atoms[2]
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
      graft(LayoutBuilder.nested(Array(words[(colon + 1)...]), isForm: false), onto: owner, as: .entries)
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
      let siblings = list.slot == .children ? pieces[list.owner].children : pieces[list.owner].entries
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
    {
      target = list.owner
    }
    let inner = LayoutBuilder.nested(words, isForm: isForm)
    graft(inner, onto: target)
  }

  /// "(outlined)", "(filled, purple)": how a thing looks.
  private mutating func looks(_ words: [Word], on index: Int) -> Bool {
    var probe = pieces[index].mention
    var position = 0
    var count = 0
    while position < words.count {
      if let color = NounGroupReader(words).color(at: position) {
        if probe.role == .heading || probe.role == .text { probe.style.ink = color.color } else {
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
  private static func nested(_ words: [Word], isForm: Bool) -> LayoutBuilder {
    var builder = LayoutBuilder(isForm: isForm)
    builder.read(words)
    return builder
  }

  /// Takes over the tree of another builder below a piece.
  private mutating func graft(
    _ other: LayoutBuilder, onto owner: Int, as named: Piece.Slot? = nil
  ) {
    let offset = pieces.count - 1
    func moved(_ list: [Int]) -> [Int] { list.map { $0 + offset } }
    let top = other.pieces[0].children
    let isNames = top.allSatisfy { other.pieces[$0].mention.isBare }
    let slot: Piece.Slot =
      if let named { named } else if isNames && (top.count > 1 || pieces[owner].mention.isPlural
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

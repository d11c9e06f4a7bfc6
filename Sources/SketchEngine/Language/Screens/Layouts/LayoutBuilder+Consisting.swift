/// What things consist of and what they are for.
extension LayoutBuilder {
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
        if !mention.label.isEmpty {
          pieces[focus].mention.label = PhraseReader.capitalized(mention.label)
        }
        var entry = Mention()
        entry.label = mention.value
        entry.span = mention.span
        stack.append(OpenList(owner: focus, slot: .entries, isHeaded: true))
        attach(entry, to: stack[stack.count - 1])
        return true
      }
    }
    if owner.role == .columnHeader, let count = owner.count, let role = mention.role, role == .link
    {
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
      case "grid":
        several.arrangement = owner.arrangement != .automatic ? owner.arrangement : .grid(3)
      default: break
      }
      if owner.noun == "pair" { several.count = several.count ?? 2 }
      pieces[focus].mention = several
      return true
    }
    let plain = Self.text(of: mention, words)
    switch owner.role {
    case .list, .table, .grid, .gallery, .carousel, .menu, .treeView, .accordion:
      if let role = mention.role, Holding.isLeaf(role), mention.isPlural, owner.role == .list {
        // "a checklist of four checkboxes".
        pieces[focus].mention = mention
        return true
      }
      pieces[focus].mention.noun = mention.noun
      pieces[focus].mention.count = mention.count ?? owner.count
      if mention.role == .card || mention.role == .productCard || mention.role == .image {
        pieces[focus].mention = mention
        return true
      }
      if owner.label.isEmpty, !mention.label.isEmpty {
        pieces[focus].mention.label = PhraseReader.capitalized(mention.label)
      } else if owner.label.isEmpty, mention.isPlural, let noun = words.last {
        // "a list of five tasks", though a task is a control elsewhere.
        pieces[focus].mention.label = PhraseReader.capitalized(noun.text)
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
    if let first = words.last,
      first.says(
        "desktop", "mobile", "phone", "phones", "tablet", "tablets", "web", "iphone", "android",
        "ios")
    {
      return true
    }
    if owner.isPlural, owner.role != nil, pieces[focus].entries.isEmpty {
      serveSeveral(mention, words)
      return true
    }
    if owner.label.isEmpty, let role = owner.role, owner.count == nil,
      [
        .checkbox, .radio, .switch, .textField, .slider, .button, .select, .link, .chip,
        .numberStepper,
      ]
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
  mutating func serveSeveral(_ mention: Mention, _ words: [Word]) {
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
    while pieces[owner].parent != 0, pieces[owner].mention.role == nil {
      owner = pieces[owner].parent
    }
    if pieces[owner].mention.role == .calendar { return }
    pieces[owner].mention.isPlural = true
    pieces[owner].mention.label = ""
    if pieces[owner].mention.role == nil { pieces[owner].mention.role = .list }
    for name in serie { attach(name, to: OpenList(owner: owner, slot: .entries)) }
    // What the series was said of is spelled out by it.
    if let told = pieces[0].children.first(where: {
      $0 != owner && pieces[$0].mention.isBare && isInside(owner, $0) == false
    }),
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
}

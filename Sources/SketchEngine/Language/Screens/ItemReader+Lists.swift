/// What belongs to lists, and to what a colon opens.
extension ItemReader {
  /// Whether "with 4 rows" begins here, which is said of a whole list.
  func isCountedPart(at start: Int) -> Bool {
    guard let word = at(start), word.says("with", "having", "showing"),
      let number = at(start + 1), NounGroupReader.count(number) != nil
    else { return false }
    return (start + 2...start + 3).contains { index in
      at(index)?.says("rows", "row", "entries", "lines", "items", "columns") ?? false
    }
  }

  /// Whether "with Care selected" begins here, which says which one of a list it is.
  func isPick(at start: Int) -> Bool { pick(at: start) != nil }

  private func pick(at start: Int) -> (label: String, state: Control.State, end: Int)? {
    guard at(start)?.says("with", "where", "having") == true else { return nil }
    var end = start + 1
    if at(end)?.tag == .determiner { end += 1 }
    var label: [String] = []
    while let word = at(end), word.token.kind != .mark, label.count < 4 {
      if !label.isEmpty, word.says("being", "is", "currently", "as") {
        end += 1
        continue
      }
      if !label.isEmpty, !word.token.isCapitalized, let state = Qualities.state(of: word.lower) {
        return (label.joined(separator: " "), state, end + 1)
      }
      guard word.tag == .quoted || word.token.isCapitalized || !label.isEmpty else { return nil }
      label.append(word.lower)
      end += 1
    }
    return nil
  }

  /// "(All is selected)": the name of one of those before, and where what is said of it begins.
  func remark(at start: Int) -> (name: String, next: Int)? {
    guard at(start)?.isMark("(") == true else { return nil }
    var next = start + 1
    if at(next)?.tag == .determiner { next += 1 }
    var name: [String] = []
    while let word = at(next), word.token.kind != .mark, name.count < 4 {
      if !name.isEmpty, word.says("is", "in", "being") {
        return (name.joined(separator: " "), next + 1)
      }
      if !name.isEmpty, !word.token.isCapitalized, Qualities.state(of: word.lower) != nil {
        return (name.joined(separator: " "), next)
      }
      guard word.tag == .quoted || word.token.isCapitalized || !name.isEmpty else { return nil }
      name.append(word.lower)
      next += 1
    }
    return nil
  }

  /// Takes what parentheses say of one of several things to that one.
  mutating func readRemark(_ found: inout [Mention]) -> Bool {
    guard let remark = remark(at: index), let close = close(from: remark.next) else { return false }
    for position in found.indices.reversed() {
      if found[position].label.lowercased() == remark.name,
        dress(&found[position], from: remark.next, to: close)
      {
        index = close + 1
        return true
      }
      if let entry = found[position].entries.firstIndex(where: {
        $0.label.lowercased() == remark.name
      }), dress(&found[position].entries[entry], from: remark.next, to: close) {
        index = close + 1
        return true
      }
    }
    return false
  }

  private func close(from start: Int) -> Int? {
    (start..<min(end, start + 6)).first { at($0)?.isMark(")") ?? false }
  }

  private func dress(_ mention: inout Mention, from start: Int, to close: Int) -> Bool {
    var next = start
    var isSaid = false
    while next < close, let word = at(next) {
      if let found = NounGroupReader(words).color(at: next) {
        mention.style.fill = found.color
        next += found.length
        isSaid = true
      } else {
        if let state = Qualities.state(of: word.lower) {
          mention.states.append(state)
          isSaid = true
        } else if Qualities.apply(word.lower, to: &mention) {
          isSaid = true
        }
        next += 1
      }
    }
    return isSaid
  }

  mutating func readPickedName() -> (label: String, state: Control.State)? {
    guard let pick = pick(at: index) else { return nil }
    index = pick.end
    return (pick.label, pick.state)
  }

  /// "tabs Overview, Care, History with Care selected".
  mutating func readPick(_ list: inout Mention) -> Bool {
    guard let pick = pick(at: index),
      let entry = list.entries.firstIndex(where: { $0.label.lowercased() == pick.label })
    else { return false }
    index = pick.end
    list.entries[entry].states.append(pick.state)
    return true
  }

  /// "Today is active", "the button being disabled".
  mutating func readState(_ mention: inout Mention) -> Bool {
    if at(index)?.says("turned", "switched", "toggled") == true, let way = at(index + 1),
      way.says("on", "off")
    {
      mention.states.append(way.says("on") ? .on : .off)
      index += 2
      return true
    }
    guard let word = at(index), word.says("is", "are", "being", "as", "marked"),
      at(index + 1) != nil
    else { return false }
    var next = index + 1
    while at(next)?.says("currently", "now", "as", "the", "marked") == true { next += 1 }
    if let last = at(next), last.says("empty", "blank", "collapsed", "closed"),
      at(next + 1).map({ $0.token.kind == .mark }) ?? true
    {
      mention.isRemark = true
      index = next + 1
      return true
    }
    guard let last = at(next), !last.token.isCapitalized,
      let state = Qualities.state(of: last.lower),
      at(next + 1).map({
        $0.token.kind == .mark || $0.says("and", "in", "on", "at", "one", "step", "tab", "item")
      }) ?? true
    else { return false }
    mention.states.append(state)
    index = next + 1
    if at(index)?.says("tab", "item", "one", "step") == true { index += 1 }
    return true
  }

  /// "the cards are called Oak, Elm and Ash": a name for each.
  mutating func readNames(_ mention: inout Mention, depth: Int) -> Bool {
    guard mention.isPlural, mention.role != nil, at(index)?.says("are") == true,
      at(index + 1)?.says("called", "named", "labelled", "labeled", "titled") == true
    else { return false }
    index += 2
    if at(index)?.isMark(":") == true { index += 1 }
    mention.entries += mentions(in: mention, depth: depth + 1, isColonList: true)
    return true
  }

  /// "checkboxes “Extras”: Bell, Lock": what is quoted before the choices is what they are of.
  func titleChoices(_ mention: inout Mention) {
    guard let role = mention.role, [.checkbox, .radio, .switch, .chip].contains(role),
      mention.isPlural, mention.label.isEmpty, mention.entries.count == 1,
      mention.entries[0].isLabelGiven, mention.entries[0].isBare
    else { return }
    mention.label = mention.entries[0].label
    mention.isLabelGiven = true
    mention.entries = []
  }

  /// "“Feed the cat” belongs in Today": what it goes into.
  mutating func readBelonging(_ mention: inout Mention) -> Bool {
    guard mention.isBare || mention.role == .card || mention.role == .item, let verb = at(index),
      verb.says("belong", "belongs", "go", "goes", "sit", "sits", "stand", "stands", "is", "are"),
      let preposition = at(index + 1), preposition.says("in", "into", "to", "under"),
      let first = at(index + 2)
    else { return false }
    let isState = verb.says("is", "are")
    guard !isState || first.token.isCapitalized || first.tag == .quoted else { return false }
    index += 2
    let phrase = phraseWords()
    guard !phrase.isEmpty else { return false }
    mention.spot.relation = .inside
    mention.spot.anchor = Self.plain(phrase).filter { !$0.says("column", "list", "lane") }
    return true
  }

  /// "the names Ana, Ben and Carla as draggable chips": what all of them are.
  func listedRole(at start: Int) -> (sense: ControlLexicon.Sense, end: Int)? {
    guard at(start)?.says("as") == true else { return nil }
    var end = start + 1
    while let word = at(end), word.token.kind == .word, !word.token.isCapitalized, end < start + 5 {
      end += 1
      guard Lemmas.isPlural(word.lower),
        let found = ControlLexicon.longest(
          endingAt: end - start - 1, of: Array(words[(start + 1)..<end])),
        Holding.isLeaf(found.sense.role) || ControlMaker.repeats(found.sense.role)
      else { continue }
      return (found.sense, end)
    }
    return nil
  }

  /// "from 0 to 6,000 kWh, currently 2,800": the range says nothing that is drawn, the value does.
  mutating func readCurrent(_ mention: inout Mention) -> Bool {
    guard let role = mention.role,
      [.slider, .progress, .numberStepper, .progressRing].contains(role)
    else { return false }
    if at(index)?.says("from") == true, at(index + 1)?.token.kind == .number,
      at(index + 2)?.says("to") == true, at(index + 3)?.token.kind == .number
    {
      index += 4
      if let unit = at(index), unit.token.kind == .word, PhraseReader.units.contains(unit.lower) {
        index += 1
      }
      return true
    }
    var next = index
    if at(next)?.isMark(",") == true { next += 1 }
    guard at(next)?.says("currently", "set", "now", "at") == true else { return false }
    while at(next)?.says("currently", "set", "now", "at", "to") == true { next += 1 }
    guard let amount = at(next), amount.token.kind == .number else { return false }
    mention.value = amount.text
    index = next + 1
    return true
  }

  /// "positions 4 to 7: …": how they are numbered says nothing about them.
  mutating func readNumbering(_ mention: inout Mention) -> Bool {
    guard mention.role == nil, !mention.isLabelGiven, at(index)?.says("to", "through") == true,
      let first = at(index - 1), first.token.kind == .number, let last = at(index + 1),
      last.token.kind == .number, at(index + 2)?.isMark(":", "(", ",") ?? true
    else { return false }
    let words = mention.label.split(separator: " ").filter { !$0.allSatisfy(\.isNumber) }
    guard let noun = words.last, Lemmas.isPlural(noun.lowercased()) else { return false }
    mention.label = words.joined(separator: " ")
    mention.noun = Lemmas.singular(noun.lowercased())
    mention.value = ""
    mention.isPlural = true
    index += 2
    return true
  }

  /// "comments from Adler and Yuki": whose they are.
  mutating func readSource(_ mention: inout Mention, depth: Int) -> Bool {
    guard mention.isPlural, mention.entries.isEmpty, mention.role != nil, let word = at(index),
      word.says("from", "by", "of"), let name = at(index + 1),
      name.token.isCapitalized, name.token.kind == .word
    else { return false }
    index += 1
    readFor(&mention, depth: depth)
    return true
  }

  /// "status bar “12 words” on the left and “Saved” on the right": what stands in a bar.
  mutating func readBarWords(_ mention: inout Mention, depth: Int) {
    guard mention.role == .toolbar || mention.role == .footer, mention.isLabelGiven,
      mention.children.isEmpty,
      spots.spot(at: index) != nil
        || (at(index)?.says("and") ?? false || at(index)?.isMark(",") ?? false)
          && at(index + 1)?.tag == .quoted
    else { return }
    var words = Mention()
    words.label = mention.label
    words.isLabelGiven = true
    words.span = mention.span
    while let (spot, next) = spots.spot(at: index), spot.relation == nil {
      words.spot.add(spot)
      index = next
    }
    mention.label = ""
    mention.isLabelGiven = false
    mention.children = [words] + mentions(in: mention, depth: depth + 1, isHeaded: true)
  }

  /// "$64 / month": the slash and the unit belong to the amount.
  func joinsAmount(_ mark: Word, after phrase: [Word]) -> Bool {
    guard mark.isMark("/"), let last = phrase.last, PhraseReader.isPrice(last),
      let unit = at(index + 1), unit.token.kind == .word
    else { return false }
    return PhraseReader.rates.contains(unit.lower)
  }

  /// "in large type", "in small grey text", "in bold": how words are set.
  mutating func readManner(_ mention: inout Mention) -> Bool {
    guard at(index)?.says("in") == true else { return false }
    var next = index + 1
    var said = Mention()
    var ink: Color?
    var isSaid = false
    while let word = at(next), word.token.kind == .word {
      if let found = NounGroupReader(words).color(at: next) {
        ink = found.color
        next += found.length
        continue
      }
      if word.says("type", "text", "font", "letters", "print", "style", "characters", "digits") {
        isSaid = true
        next += 1
        break
      }
      if word.says("bold", "italic", "italics", "capitals", "caps", "uppercase", "large", "small") {
        isSaid = true
      } else if !word.says("very", "a", "an", "extra", "the", "monospace", "mono", "serif", "and") {
        guard !word.token.isCapitalized, word.tag == .adjective else { return false }
      }
      _ = Qualities.apply(word.lower, to: &said)
      next += 1
    }
    guard isSaid else { return false }
    if said.style.size != .regular { mention.style.size = said.style.size }
    if let ink { mention.style.ink = ink }
    index = next
    return true
  }

  /// What a position refers to, where that is named with it for the first time.
  func unnamed(_ spot: Spot, among found: [Mention]) -> Mention? {
    guard spot.relation == .above || spot.relation == .below,
      let quoted = spot.anchor.first(where: { $0.tag == .quoted }), spot.anchor.count > 1,
      !words.contains(where: {
        $0.tag == .quoted && $0.text == quoted.text && $0.span != quoted.span
      }),
      let mention = PhraseReader.mention(of: spot.anchor), mention.role != nil, mention.isLabelGiven
    else { return nil }
    return mention
  }

  /// Whether a dash behind it opens the list of what it is: "two buttons - first …".
  func opensList(_ mention: Mention) -> Bool {
    guard let role = mention.role, mention.entries.isEmpty, mention.children.isEmpty,
      at(index + 1) != nil
    else { return false }
    if mention.isPlural { return Holding.isLeaf(role) || ControlMaker.repeats(role) }
    return PhraseReader.takesEntries(role) || Self.isContainer(role)
  }

  /// Whether a position inside what a colon opened says where in it something is.
  func staysInside(_ spot: Spot, of holder: Mention) -> Bool {
    if holder.isRegion { return false }
    if holder.isEach { return spot.relation == nil && !spot.isEach || spot.isPronoun }
    if spot.isPronoun, spot.relation == .below || spot.relation == .above { return true }
    guard spot.relation == nil || spot.relation == .beside && spot.isPronoun,
      spot.anchor.isEmpty, let role = holder.role
    else { return false }
    if holder.isPlural { return Holding.isLeaf(role) }
    return Self.isContainer(role) || [.header, .navbar, .toolbar, .footer].contains(role)
  }

  /// Whether something in a list behind a colon is part of what the colon opened.
  func isHeadedPart(_ mention: Mention, of holder: Mention) -> Bool {
    guard let role = mention.role else { return true }
    if holder.isEach { return !Holding.isBroad(role) }
    if holder.role == .columnHeader, holder.isPlural { return !role.isTopBar && role != .dialog }
    switch role {
    case .navbar, .sidebar, .tabBar, .screen, .window, .dialog, .sheet, .drawer: return false
    default: break
    }
    if let host = holder.role, [.header, .navbar, .toolbar, .footer].contains(host) {
      return Holding.accepts(mention, in: holder, isFirst: false)
    }
    return holder.role.map(Self.isContainer) ?? Holding.accepts(mention, in: holder, isFirst: false)
  }

  /// Whether something of the role holds whatever a colon lists.
  static func isContainer(_ role: Control.Role) -> Bool {
    switch role {
    case .card, .dialog, .sheet, .drawer, .section, .popover, .form, .hero, .group: true
    default: false
    }
  }
}

/// Grows the tree of what stands on a screen, sentence by sentence.
///
/// A sentence is read from left to right. What it names goes into the innermost list that is still
/// open and can hold it; "and" before the last element closes a list, so that what follows belongs
/// to the one around it.
struct LayoutBuilder {
  /// All pieces; the first is the screen itself.
  var pieces: [Piece] = []
  /// The lists that are open, the outermost first.
  var stack: [OpenList] = []
  /// The piece named last.
  var focus = 0
  /// The piece whose list was entered last from the outermost level of the sentence.
  var head = 0
  /// A position that waits for what stands there.
  var lead: Spot?
  var link = Link.none
  var separator = Separator.start
  /// What the screen lies over: words that name it.
  var under: [[Word]] = []
  /// Names of what must not be there.
  var absent: [Mention] = []
  /// What is said of things that are not on the tree.
  var strays: [Mention] = []
  /// Where in the prompt something was read that changed the tree.
  var drawn: [Range<Int>] = []
  /// The region that bullets or the next words of a line belong to.
  var openRegion: Int?
  /// Which of several pieces "one for A, one for B" is at.
  var turn: (owner: Int, index: Int)?
  /// The names of a series such as the months, until it is known what each of them gets.
  var serie: [Mention] = []
  /// Whether the first name is that of one of several screens.
  var beginsScreen = false
  /// What the sentence is about, where it is something that was named before.
  var subject = 0
  /// Cells of tables that were told of: a column, and what stands in it.
  var cells: [(column: String, role: Control.Role, names: [Mention])] = []
  /// Which sentence is read, counted from 1.
  var sentence = 0
  /// Whether a name is asked for in forms here.
  var isForm = false

  /// A list that goes on.
  struct OpenList {
    var owner: Int
    var slot: Piece.Slot
    /// Whether its last element was introduced by "and".
    var isClosed = false
    /// Whether a colon or a dash opened it.
    var isHeaded = false
    /// Whether it says what its owner is for: "buttons for play and stop".
    var isPurpose = false
  }

  /// What joins the next thing to the one before.
  enum Link: Hashable, Sendable {
    case none, holds, names, of, purpose, copula, colon, each, lists, asks
  }

  /// What stands between two things.
  enum Separator: Hashable, Sendable { case start, none, comma, and, semicolon, slash }

  init(isForm: Bool) {
    self.isForm = isForm
    var screen = Mention()
    screen.role = .screen
    pieces = [Piece(mention: screen)]
    stack = [OpenList(owner: 0, slot: .children)]
  }

  // MARK: Sentences

  /// Reads one sentence.
  ///
  /// - Parameters:
  ///   - words: Its words.
  ///   - continues: Whether it is said of the part of the screen that is open.
  mutating func read(_ words: [Word], continues: Bool = false) {
    stack = [OpenList(owner: 0, slot: .children)]
    if let openRegion, continues { stack.append(OpenList(owner: openRegion, slot: .children)) }
    if !continues { openRegion = nil }
    separator = .start
    sentence += 1
    subject = 0
    if let panel = openPanel() { stack.append(OpenList(owner: panel, slot: .children)) }
    defer {
      // A line that ends with a colon opens what the lines below it list.
      if words.last?.isMark(":") ?? false, openRegion == nil { openRegion = focus }
      if !continues, !(words.last?.isMark(":") ?? false) { openRegion = nil }
    }
    separator = .start
    link = .none
    lead = nil
    turn = nil
    let atoms = AtomReader.atoms(of: words)
    for index in atoms.indices {
      let next = index + 1 < atoms.count ? atoms[index + 1].atom : nil
      if take(atoms[index].atom, before: next, in: atoms.map(\.atom), at: index) {
        drawn.append(atoms[index].span)
      }
    }
    if let lead, !lead.isEmpty, pieces.count > 1 { settle(lead, on: focus) }
    spellOut()
    lead = nil
  }

  private mutating func take(
    _ atom: Atom, before next: Atom?, in atoms: [Atom], at index: Int
  ) -> Bool {
    switch atom {
    case .comma:
      separator = separator == .and ? .and : .comma
      if link == .copula || link == .purpose { link = .none }
      return true
    case .semicolon:
      while let last = stack.last, stack.count > 1, !last.isHeaded { stack.removeLast() }
      stack[stack.count - 1].isClosed = false
      separator = .semicolon
      link = .none
      return true
    case .and:
      separator = .and
      if link == .copula { link = .none }
      return true
    case .slash:
      separator = .slash
      return true
    case .lists:
      link = .lists
      return true
    case .asks:
      // Who enters it is nothing on the screen.
      if focus != 0, separator == .none, pieces[focus].mention.isBare,
        pieces[focus].children.isEmpty
      {
        drop(focus)
      }
      link = .asks
      return true
    case .series(let names):
      guard focus != 0, pieces[focus].entries.isEmpty,
        ![.calendar, .chart, .table].contains(pieces[focus].mention.role)
      else { return true }
      serie = names
      return true
    case .withinEach(let words): return takeWithinEach(words, before: next)
    case .dash:
      openList(isDash: true, next)
      return true
    case .colon:
      openList(isDash: false, next)
      return true
    case .bracket(let words):
      readBracket(words)
      return true
    case .holds:
      if separator == .and, subject != 0, lead == nil, link == .none {
        // "it has a border and carries a badge".
        focus = subject
        separator = .none
      }
      if lead == nil || separator == .none { link = link == .each ? .each : .holds }
      return true
    case .names:
      link = .names
      return true
    case .of:
      link = .of
      return true
    case .purpose:
      link = .purpose
      return true
    case .action(let words): return takeAction(words)
    case .copula:
      if lead == nil || separator == .none { link = .copula }
      return true
    case .each:
      if separator == .none, endsHere(next), distributeFocus() { return true }
      openEach()
      return true
    case .pronoun:
      // "which shows …" is said of what came before; "It has …" of the last whole thing.
      if separator == .start { focus = head }
      return true
    case .member(let number): return takeMember(number)
    case .next: return takeNext()
    case .states(let states):
      add(states, to: focus)
      link = .none
      return true
    case .paint(let color):
      paint(focus, color)
      link = .none
      return true
    case .when(let words):
      guard focus != 0 else { return false }
      let day = words.map(\.text).joined(separator: " ")
      let shown = day.first?.isLetter ?? false ? String(day.prefix(3)) : day
      let value = pieces[focus].mention.value
      pieces[focus].mention.value = value.isEmpty ? shown : value + " " + shown
      return true
    case .kind(let mention):
      return recast(as: mention)
    case .region(let spot):
      lead = spot
      openLead(spot)
      return true
    case .within(let words): return takeWithin(words, before: next)
    case .spot(let spot): return takeSpot(spot, before: next, in: atoms, at: index)
    case .thing(let mention, let words): return take(mention, words, before: next)
    }
  }

  /// Whether nothing that goes on follows.
  private func endsHere(_ next: Atom?) -> Bool {
    switch next {
    case nil, .comma?, .semicolon?, .and?: true
    default: false
    }
  }

  // MARK: Things

  private mutating func take(_ mention: Mention, _ words: [Word], before next: Atom?) -> Bool {
    var mention = mention
    if mention.isNegated {
      absent.append(mention)
      return true
    }
    mention.followsAnd = separator == .and
    mention.isSlashed = separator == .slash
    defer {
      link = .none
      separator = .none
    }
    if lead == nil, link == .none, let known = named(words) {
      let isSubject =
        switch next {
        case .copula?, .states?: true
        case .holds?: separator == .start || separator == .semicolon
        default: separator == .start
        }
      if isSubject {
        // "Close gate is red", "Mashing contains …": it was named before.
        focus = known
        subject = known
        return true
      }
    }
    if let first = words.first, first.says("title", "heading", "headline"), words.count == 1 {
      mention.role = .heading
    }
    if mention.role == nil, words.count > 1, words[0].says("search"), !mention.isLabelGiven {
      mention.role = .search
      mention.placeholder = PhraseReader.capitalized(mention.label)
      mention.label = ""
    }
    if mention.noun == "bar", mention.role == .mark || mention.role == .progress,
      words.contains(where: { $0.says("sticky", "action", "bottom", "top", "control", "button") })
    {
      mention.role = .toolbar
      mention.label = ""
    }
    if separator == .none, link == .none, lead == nil, words.count == 1, words[0].tag == .quoted,
      focus != 0, pieces[focus].mention.label.isEmpty, pieces[focus].children.isEmpty,
      [.alert, .banner, .toast, .button, .heading, .text, .textField, .search, .card, .badge]
        .contains(pieces[focus].mention.role), !pieces[focus].mention.isPlural
    {
      // "an alert across the top “Backup failed”".
      return name(focus, mention, words)
    }
    if mention.role?.isField ?? false,
      mention.label.hasSuffix(" field") || mention.label.hasSuffix(" box"),
      let space = mention.label.lastIndex(of: " ")
    {
      // "a multi-line Notes field" is labelled Notes.
      mention.label = String(mention.label[..<space])
    }
    if mention.role == .card || mention.role == .productCard,
      let first = mention.label.split(separator: " ").first,
      mention.isPlural, ["picture", "photo", "image"].contains(first.lowercased())
    {
      // "four picture cards".
      var image = Mention()
      image.role = .image
      mention.each.append(image)
      mention.label = ""
    }
    if mention.role == .mark, let last = words.last, last.text == "PIN" {
      mention.role = .passwordField
      mention.label = Self.text(of: mention, words)
      mention.isLabelGiven = true
    }
    if beginsScreen {
      beginsScreen = false
      switch next {
      case .holds?, .colon?, .dash?:
        if mention.isBare, mention.isLabelGiven || mention.label.first?.isUppercase ?? false {
          mention.role = .heading
          mention.isLabelGiven = true
        }
      default: break
      }
    }
    if mention.role == nil, words.count == 1, words[0].says("text", "message"), case .colon? = next
    {
      mention.role = .text
      mention.label = ""
    }
    if mention.role == nil, mention.isPlural, mention.count ?? 0 > 1,
      [
        "figure", "number", "value", "metric", "reading", "measurement", "indicator", "counter",
        "total",
      ]
      .contains(mention.noun)
    {
      mention.role = .stat
      mention.label = ""
    }
    if let last = words.last, last.says("one", "ones"), mention.role == nil, words.count > 1,
      let before = pieces.last(where: { $0.mention.role != nil })?.mention.role
    {
      // "three small ones" of what was named before.
      mention.role = before
      mention.label = ""
      mention.isPlural = last.says("ones")
    }
    if mention.role == .stepper, mention.count != nil { mention.label = "" }
    if link == .holds, let color = mention.style.fill, focus != 0,
      words.last?.says("border", "outline", "frame", "edge") == true
    {
      pieces[focus].mention.style.stroke = color
      return true
    }
    if mention.role == .heading, separator == .start, case .colon? = next, sentence > 1,
      mention.label.isEmpty
    {
      // "Title: “Report”", said last: it stands at the top.
      let list = stack[stack.count - 1].slot == .children ? stack[stack.count - 1] : stack[0]
      attach(mention, to: list)
      let made = pieces[list.owner].children.removeLast()
      pieces[list.owner].children.insert(made, at: 0)
      return true
    }
    if mention.role == .columnHeader, mention.label.lowercased() == "table" {
      mention.role = .table
      mention.label = ""
      mention.isPlural = false
    }
    if let lead {
      self.lead = nil
      if link == .holds { link = .none }
      put(mention, at: lead)
      return true
    }
    switch link {
    case .names: return name(focus, mention, words)
    case .of: return consist(mention, words)
    case .purpose: return serve(mention, words)
    case .copula: return become(mention, words)
    case .each:
      attach(mention, to: stack[stack.count - 1])
      return true
    case .holds:
      hold(mention)
      return true
    case .lists:
      list(mention)
      return true
    case .asks:
      ask(mention, words)
      return true
    case .colon, .none: break
    }
    if refer(to: mention) || extend(mention) { return true }
    join(mention, words)
    return true
  }
}

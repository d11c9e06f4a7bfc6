/// Changes the screens of a wireframe.
struct WireframeEditor: SentenceEditor {
  private(set) var scene: WireframeScene
  /// The theme that was asked for, by name.
  private(set) var theme: String?
  private let topic: Topic
  private let subject: Subject
  var changes: [String] = []
  /// What the last change was about: what "it" means.
  private var last: [Site] = []

  init(_ scene: WireframeScene, brief: Brief) {
    self.scene = scene
    let words = brief.order.topic
    let others = words + (brief.sentences.first?.words ?? [])
    topic = Topics.match(of: words, others: others, usually: "").topic
    subject = Subject(words, brand: "", sample: ScreenStory())
  }

  mutating func apply(_ command: EditCommand) throws(EditError) {
    switch command {
    case .add(let words): try add(words)
    case .remove(let words): try remove(words)
    case .rename(let words, let name): try rename(words, to: name)
    case .move(let words): try move(words)
    case .replace(let old, let new): try replace(old, with: new)
    case .swap(let one, let other): try exchange(one, other)
    case .restyle(let words): try restyle(words)
    case .count(let words, let count): try setCount(of: words, to: count)
    case .connect: return
    }
  }

  // MARK: Finding things

  /// Where something stands: the screen and the path within it.
  private struct Site: Equatable {
    let screen: Int
    let path: Targets.Path
  }

  private func sites(of words: [Word]) -> [Site] {
    if words.count == 1, words[0].says("it", "them", "that", "this", "those", "these") {
      return last.filter { control(at: $0) != nil }
    }
    for screen in scene.screens.indices {
      let paths = EditTargets(scene.screens[screen].children).paths(of: words)
      if !paths.isEmpty { return paths.map { Site(screen: screen, path: $0) } }
    }
    return []
  }

  private func found(_ words: [Word]) throws(EditError) -> [Site] {
    let sites = sites(of: words)
    guard !sites.isEmpty else {
      throw .notThere(thing: EditTargets.text(words), known: EditTargets.names(in: scene))
    }
    return sites
  }

  /// What a change is about, which "it" means from then on.
  private mutating func take(_ words: [Word]) throws(EditError) -> [Site] {
    last = try found(words)
    return last
  }

  private func control(at site: Site) -> Control? {
    EditTargets(scene.screens[site.screen].children).control(at: site.path)
  }

  private mutating func change(at site: Site, _ body: (inout Control) -> Void) {
    Targets.change(at: site.path, in: &scene.screens[site.screen].children) { control in
      body(&control)
      return true
    }
  }

  // MARK: Adding

  /// The things that words name, finished like the others on the screen.
  private func made(_ words: [Word], in host: Control.Role) -> [Control] {
    var reader = ItemReader(words)
    let mentions = reader.parts().flatMap(\.mentions)
    let isForm = [.form, .group, .dialog, .card].contains(host)
    let controls = ControlMaker(isForm: isForm).controls(of: mentions, in: host)
    return Completing.completed(TopicFilling.filled(controls, about: topic), subject)
  }

  private mutating func add(_ words: [Word]) throws(EditError) {
    let place = EditPlace(words) { !sites(of: $0).isEmpty }
    if place.isAnchorMissing {
      guard place.spot.relation == .inside, try addRegion(place) else {
        throw .notThere(
          thing: EditTargets.text(place.anchor), known: EditTargets.names(in: scene))
      }
      return
    }
    guard !place.anchor.isEmpty, let site = sites(of: place.anchor).first,
      let holder = control(at: site)
    else {
      return addFreely(place)
    }
    last = [site]
    if place.spot.relation == .inside {
      if holder.role == .table, addToTable(place.thing, at: site) { return }
      let things = EditInsertion.entries(
        made(place.thing, in: holder.role), named: place.thing, in: holder)
      insert(things, into: site, at: place.spot.place)
    } else {
      let things = made(place.thing, in: .screen)
      var last = site
      for thing in place.spot.relation == .above ? things.reversed() : things {
        last = insert(thing, place.spot, beside: last)
      }
      note("added", things, place)
    }
  }

  /// "to the header" on a screen that has none yet gives it one.
  private mutating func addRegion(_ place: EditPlace) throws(EditError) -> Bool {
    guard let role = PhraseReader.mention(of: place.anchor)?.role,
      [.header, .navbar, .footer, .sidebar, .toolbar, .tabBar].contains(role),
      !scene.screens.isEmpty
    else { return false }
    let region = Control(role)
    let things = EditInsertion.entries(
      made(place.thing, in: role), named: place.thing, in: region)
    guard !things.isEmpty else { return false }
    var filled = region
    filled.children = things
    EditInsertion.insert(filled, at: nil, on: &scene.screens[0])
    changes.append("added \(EditTargets.describe(region)) with \(EditTargets.listing(things))")
    return true
  }

  private mutating func insert(_ things: [Control], into site: Site, at side: Control.Place?) {
    guard !things.isEmpty else { return }
    change(at: site) { EditInsertion.insert(things, into: &$0, at: side) }
    changes.append("added \(EditTargets.listing(things)) to \(name(site))")
  }

  private mutating func insert(_ thing: Control, _ spot: Spot, beside site: Site) -> Site {
    var thing = thing
    if control(at: site)?.role == .composer, thing.isSmall {
      if thing.role == .button, Icon.suiting(thing.label) != nil { thing.role = .iconButton }
      change(at: site) { $0.children.append(thing) }
      return site
    }
    if spot.place == .left || spot.place == .right { thing.place = spot.place ?? .flow }
    let relation = spot.relation ?? .below
    let isBefore = relation == .above || relation == .beside && spot.place == .left
    EditInsertion.insert(
      thing, relation, at: site.path, in: &scene.screens[site.screen].children)
    guard let last = site.path.last, !isBefore else { return site }
    return Site(screen: site.screen, path: site.path.dropLast() + [last + 1])
  }

  private mutating func addFreely(_ place: EditPlace) {
    let things = made(place.thing, in: .screen)
    guard !things.isEmpty, !scene.screens.isEmpty else { return }
    for thing in things {
      EditInsertion.insert(thing, at: place.spot.place, on: &scene.screens[0])
    }
    changes.append("added \(EditTargets.listing(things))")
  }

  private mutating func note(_ verb: String, _ things: [Control], _ place: EditPlace) {
    guard !things.isEmpty else { return }
    changes.append("\(verb) \(EditTargets.listing(things)) near \(EditTargets.text(place.anchor))")
  }

  private mutating func addToTable(_ words: [Word], at site: Site) -> Bool {
    guard words.contains(where: { $0.says("column", "columns") }) else { return false }
    let names = words.filter {
      ($0.isNominal || $0.tag == .adjective) && !$0.says("column", "columns", "new", "another")
    }
    let name = PhraseReader.capitalized(names.map(\.text).joined(separator: " "))
    guard !name.isEmpty else { return false }
    change(at: site) { table in
      var row = 0
      for index in table.children.indices {
        switch table.children[index].role {
        case .headerRow: table.children[index].children.append(Control(.columnHeader, name))
        case .row:
          let value = Samples.value(of: name, at: row)
          table.children[index].children.append(Control(.text, value.isEmpty ? "–" : value))
          row += 1
        default: break
        }
      }
    }
    changes.append("added the column “\(name)” to \(self.name(site))")
    return true
  }

  // MARK: Removing, moving, renaming

  private mutating func remove(_ words: [Word]) throws(EditError) {
    if let site = columnSite(words) { return removeColumn(site.table, at: site.column) }
    for part in EditTargets.listed(words) where !part.isEmpty {
      let sites = try found(part)
      for site in sites.reversed() {
        changes.append("removed \(name(site))")
        EditInsertion.remove(at: site.path, from: &scene.screens[site.screen].children)
      }
    }
  }

  /// "the Status column": the table it stands in, and which one it is.
  private func columnSite(_ words: [Word]) -> (table: Site, column: Int)? {
    guard let last = words.last(where: { $0.tag != .preposition }), last.says("column"),
      let site = sites(of: words.filter { !$0.says("column") }).first,
      control(at: site)?.role == .columnHeader, site.path.count > 2, let column = site.path.last
    else { return nil }
    return (Site(screen: site.screen, path: Array(site.path.dropLast(2))), column)
  }

  private mutating func removeColumn(_ table: Site, at column: Int) {
    change(at: table) { table in
      for index in table.children.indices
      where table.children[index].children.indices.contains(column) {
        table.children[index].children.remove(at: column)
      }
    }
    changes.append("removed a column from \(name(table))")
  }

  private mutating func rename(_ words: [Word], to name: [Word]) throws(EditError) {
    let site = try take(words)[0]
    let old = self.name(site)
    let new = EditTargets.text(name.filter { $0.tag != .determiner || name.count > 2 })
    guard !new.isEmpty else { return }
    change(at: site) { control in
      let isValue = control.label.isEmpty && !control.value.isEmpty
      if isValue { control.value = new } else { control.label = new }
    }
    changes.append("renamed \(old) to “\(new)”")
  }

  private mutating func move(_ words: [Word]) throws(EditError) {
    // "put a logo in the header": what is spoken of as new is added.
    if let first = words.first, first.says("a", "an", "another", "some") { return try add(words) }
    let place = EditPlace(words) { !sites(of: $0).isEmpty }
    guard let site = sites(of: place.thing).first, var thing = control(at: site) else {
      guard !words.contains(where: { $0.says("the", "this", "that") && $0 == words.first }) else {
        throw .notThere(
          thing: EditTargets.text(place.thing), known: EditTargets.names(in: scene))
      }
      return try add(words)
    }
    guard !place.isAnchorMissing else {
      throw .notThere(
        thing: EditTargets.text(place.anchor), known: EditTargets.names(in: scene))
    }
    guard !place.spot.isEmpty else { return }
    let what = name(site)
    thing.place = .flow
    EditInsertion.remove(
      at: site.path, from: &scene.screens[site.screen].children, keepingHolders: true)
    if !place.anchor.isEmpty, let target = sites(of: place.anchor).first {
      if place.spot.relation == .inside {
        change(at: target) { EditInsertion.insert([thing], into: &$0, at: place.spot.place) }
      } else {
        _ = insert(thing, place.spot, beside: target)
      }
    } else {
      EditInsertion.insert(
        thing, at: place.spot.place, on: &scene.screens[site.screen], near: site.path)
    }
    changes.append("moved \(what)")
  }

  private mutating func replace(_ old: [Word], with new: [Word]) throws(EditError) {
    let site = try found(old)[0]
    guard let before = control(at: site) else { return }
    let things = made(new, in: .screen)
    guard var first = things.first else { return }
    if first.place == .flow { first.place = before.place }
    first.style.share = first.style.share ?? before.style.share
    let what = name(site)
    change(at: site) { $0 = first }
    for thing in things.dropFirst().reversed() {
      EditInsertion.insert(thing, .below, at: site.path, in: &scene.screens[site.screen].children)
    }
    changes.append("replaced \(what) with \(EditTargets.listing(things))")
  }

  private mutating func exchange(_ one: [Word], _ other: [Word]) throws(EditError) {
    let first = try found(one)[0]
    let second = try found(other)[0]
    guard let a = control(at: first), let b = control(at: second), first != second,
      !first.path.starts(with: second.path), !second.path.starts(with: first.path)
    else { return }
    change(at: first) { $0 = EditInsertion.placed(b, like: a) }
    change(at: second) { $0 = EditInsertion.placed(a, like: b) }
    changes.append("swapped \(EditTargets.describe(a)) and \(EditTargets.describe(b))")
  }

  // MARK: Looks and numbers

  private mutating func restyle(_ words: [Word]) throws(EditError) {
    let wish = EditStyle(words) { !sites(of: $0).isEmpty }
    guard !wish.target.isEmpty else {
      readLook([Sentence(words: words, ending: .line, line: 0, indent: 0, beginsLine: true)])
      guard changes.isEmpty, !wish.unknown.isEmpty, wish.says else { return }
      throw .notThere(
        thing: EditTargets.text(wish.unknown), known: EditTargets.names(in: scene))
    }
    let meant = try take(wish.target)
    if !wish.additions.isEmpty {
      return try add(wish.additions + wish.intoTarget)
    }
    guard wish.says else { return }
    for site in meant {
      change(at: site) { wish.apply(to: &$0) }
      changes.append("changed the look of \(name(site))")
    }
  }

  mutating func readLook(_ sentences: [Sentence]) {
    var story = ScreenStory()
    story.look = scene.look
    for sentence in sentences {
      _ = LookReader.read(sentence.words, into: &story)
      if let frame = EditStyle.frame(in: sentence.words) {
        for index in scene.screens.indices where scene.screens[index].frame != frame {
          scene.screens[index].frame = frame
          scene.screens[index].children = Shaping.fitted(scene.screens[index].children, to: frame)
          changes.append("drawn for a \(frame.rawValue)")
        }
      }
    }
    if story.look.fidelity != scene.look.fidelity {
      scene.look.fidelity = story.look.fidelity
      changes.append("drawn in \(story.look.fidelity.rawValue) fidelity")
    }
    if story.look != scene.look {
      scene.look = story.look
      changes.append("changed the colors of the whole")
    }
    readConditions(sentences)
    if let name = story.theme {
      theme = name
      changes.append("drawn in the theme \(name)")
    }
  }

  /// "show the error state", "show it while it is loading": for every screen.
  private mutating func readConditions(_ sentences: [Sentence]) {
    let found = sentences.flatMap { ConditionReader.read($0.words, isFirst: true).conditions }
    guard !found.isEmpty else { return }
    for index in scene.screens.indices {
      scene.screens[index].children = ConditionedScreen.applied(
        found, to: scene.screens[index].children, subject)
    }
    changes += found.map { "shown in the \($0.note)" }
  }

  private mutating func setCount(of words: [Word], to count: Int) throws(EditError) {
    if let last = words.last, last.says("columns", "column") {
      for screen in scene.screens.indices {
        let editor = EditTargets(scene.screens[screen].children)
        guard let path = editor.columns(beside: count) else { continue }
        change(at: Site(screen: screen, path: path)) { $0.arrangement = .grid(count) }
        changes.append("\(count) columns")
        return
      }
      for screen in scene.screens.indices
      where EditInsertion.gridCards(in: &scene.screens[screen].children, columns: count) {
        changes.append("\(count) columns")
        return
      }
      throw .notThere(thing: "columns", known: EditTargets.names(in: scene))
    }
    let all = sites(of: words)
    guard let first = all.first, let one = control(at: first) else {
      throw .notThere(thing: EditTargets.text(words), known: EditTargets.names(in: scene))
    }
    let siblings = all.filter {
      $0.screen == first.screen && $0.path.dropLast() == first.path.dropLast()
    }
    if siblings.count > count {
      for site in siblings.dropFirst(count).reversed() {
        EditInsertion.remove(at: site.path, from: &scene.screens[site.screen].children)
      }
    } else if let last = siblings.last, siblings.count < count {
      let more = EditInsertion.more(
        like: one, count: count, after: siblings.count,
        Completing.completed(
          TopicFilling.filled(
            Array(repeating: EditInsertion.blank(one), count: count), about: topic),
          subject))
      for thing in more.reversed() {
        EditInsertion.insert(
          thing, .below, at: last.path, in: &scene.screens[last.screen].children)
      }
    }
    changes.append("\(count) × \(one.role.rawValue)")
  }

  private func name(_ site: Site) -> String {
    control(at: site).map(EditTargets.describe) ?? "something"
  }
}

/// Puts things into screens, and takes them out.
enum EditInsertion {
  /// Things as entries of what holds them: a name in a sidebar becomes a place to go to.
  static func entries(
    _ things: [Control], named words: [Word], in holder: Control
  ) -> [Control] {
    let usual = holder.children.last { $0.role != .button && $0.role != .divider }?.role
    guard let role = entryRole(of: holder.role, usual: usual) else { return things }
    return things.map { thing in
      guard
        thing.role == .text || thing.role == .section || thing.role == .heading
          || [.navItem, .tab, .listItem, .menuItem, .option, .link].contains(thing.role)
      else { return thing }
      var entry = thing
      entry.role = role
      entry.variant = ""
      if entry.label.isEmpty { entry.label = PhraseReader.capitalized(EditTargets.text(words)) }
      if entry.icon.isEmpty, holder.children.contains(where: { !$0.icon.isEmpty }) {
        entry.icon = Icon.suiting(entry.label).map { "\($0.name)" } ?? "circle"
      }
      return entry
    }
  }

  private static func entryRole(of holder: Control.Role, usual: Control.Role?) -> Control.Role? {
    switch holder {
    case .sidebar, .navbar, .tabBar, .drawer: usual == .link ? .link : .navItem
    case .tabs: .tab
    case .menu, .menuBar: .menuItem
    case .list: .listItem
    case .select, .segmented: .option
    case .footer: .link
    default: nil
    }
  }

  /// Puts things into a container.
  static func insert(_ things: [Control], into holder: inout Control, at side: Control.Place?) {
    if Holding.isLeaf(holder.role) { return }
    switch side {
    case .top, .topLeft, .left: holder.children.insert(contentsOf: things, at: 0)
    case .topRight, .right, .bottom, .bottomLeft, .bottomRight: holder.children += things
    default:
      // A field goes before the button that sends the form.
      let isField = things.allSatisfy { $0.role.isField || $0.role == .text }
      let button = holder.children.firstIndex { $0.role == .button && $0.variant == "primary" }
      if isField, let button, holder.role != .header, holder.role != .navbar {
        holder.children.insert(contentsOf: things, at: button)
      } else {
        holder.children += things
      }
    }
  }

  /// Puts a thing on a screen where things of its sort go.
  static func insert(
    _ thing: Control, at side: Control.Place?, on screen: inout WireframeScene.Screen,
    near path: Targets.Path = []
  ) {
    var thing = thing
    if side == nil, gathers(thing.role),
      let path = Targets.last(where: { $0.role == thing.role }, in: screen.children)
    {
      // It stands behind the others of its sort.
      insert(thing, .below, at: path, in: &screen.children)
      return
    }
    let content = screen.children.lastIndex { ![.footer, .tabBar, .fab].contains($0.role) } ?? -1
    switch (thing.role, side) {
    case (.header, nil), (.navbar, nil), (.banner, nil): screen.children.insert(thing, at: 0)
    case (.footer, nil), (.tabBar, nil), (.fab, nil), (.dialog, nil), (.toast, nil), (.sheet, nil):
      screen.children.append(thing)
    case (.sidebar, nil):
      thing.place = .left
      screen.children.insert(thing, at: min(1, screen.children.count))
    case (_, .top):
      let bars = screen.children.prefix { [.header, .navbar, .banner].contains($0.role) }.count
      screen.children.insert(thing, at: bars)
    case (_, .bottom): screen.children.insert(thing, at: content + 1)
    case (_, .left?), (_, .right?):
      thing.place = side ?? .flow
      screen.children.insert(thing, at: content + 1)
    case (_, let corner?):
      thing.place = corner
      screen.children.insert(thing, at: content + 1)
    case (_, nil):
      if let form = screen.children.firstIndex(where: { $0.role == .form || $0.role == .card }),
        thing.role.isField
      {
        insert([thing], into: &screen.children[form], at: nil)
      } else if thing.role.isField,
        let button = screen.children.firstIndex(where: {
          $0.role == .button && $0.variant == "primary"
        })
      {
        screen.children.insert(thing, at: button)
      } else {
        screen.children.insert(thing, at: content + 1)
      }
    }
  }

  /// Whether things of a role usually stand together.
  private static func gathers(_ role: Control.Role) -> Bool {
    switch role {
    case .switch, .checkbox, .radio, .listItem, .stat, .plan, .productCard, .feature, .testimonial,
      .chip:
      true
    default: false
    }
  }

  /// Puts a thing above, below or beside another.
  static func insert(
    _ thing: Control, _ relation: Spot.Relation, at path: Targets.Path, in controls: inout [Control]
  ) {
    guard let first = path.first, controls.indices.contains(first) else {
      controls.append(thing)
      return
    }
    guard path.count == 1 else {
      insert(thing, relation, at: Array(path.dropFirst()), in: &controls[first].children)
      return
    }
    Targets.insert(thing, relation, at: path, in: &controls)
  }

  /// Takes out what stands at a path, and groups that are empty without it.
  static func remove(
    at path: Targets.Path, from controls: inout [Control], keepingHolders: Bool = false
  ) {
    guard let first = path.first, controls.indices.contains(first) else { return }
    guard path.count > 1 else {
      controls.remove(at: first)
      return
    }
    remove(
      at: Array(path.dropFirst()), from: &controls[first].children, keepingHolders: keepingHolders)
    if !keepingHolders, controls[first].role == .group, controls[first].children.isEmpty {
      controls.remove(at: first)
    }
  }

  /// Puts the first run of three cards or more into a grid of its own; `false` where there is none.
  static func gridCards(in controls: inout [Control], columns: Int) -> Bool {
    var start = 0
    while start < controls.count {
      let run = controls[start...].prefix { $0.role.isCardLike }.count
      if run > 2 {
        let cards = Array(controls[start..<start + run])
        controls.replaceSubrange(
          start..<start + run, with: [Control(.group, arrangement: .grid(columns), cards)])
        return true
      }
      start += max(1, run)
    }
    for index in controls.indices
    where gridCards(in: &controls[index].children, columns: columns) { return true }
    return false
  }

  /// A thing with the place of another.
  static func placed(_ control: Control, like other: Control) -> Control {
    var control = control
    control.place = other.place
    control.style.share = other.style.share
    return control
  }

  /// A thing of the same sort that says nothing yet.
  static func blank(_ control: Control) -> Control {
    var blank = Control(control.role, variant: control.variant, arrangement: control.arrangement)
    blank.children = control.children.map(Self.blank)
    blank.icon = ""
    return blank
  }

  /// The things that are missing to a number of them.
  static func more(
    like one: Control, count: Int, after known: Int, _ completed: [Control]
  ) -> [Control] {
    (known..<count).map { index in
      var thing = completed.indices.contains(index) ? completed[index] : one
      if thing.label.isEmpty { thing.label = one.label }
      thing.style = one.style
      return thing
    }
  }
}

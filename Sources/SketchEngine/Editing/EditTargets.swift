/// Finds what a sentence speaks of among the things on a screen.
struct EditTargets {
  private let controls: [Control]

  init(_ controls: [Control]) { self.controls = controls }

  /// The thing at a path.
  func control(at path: Targets.Path) -> Control? {
    var controls = controls
    var found: Control?
    for index in path {
      guard controls.indices.contains(index) else { return nil }
      found = controls[index]
      controls = controls[index].children
    }
    return found
  }

  /// Everything that words mean, outermost first: "the footer", "Sign in", "the buttons",
  /// "the logo in the header".
  func paths(of words: [Word]) -> [Targets.Path] {
    let words = Self.bare(words)
    guard !words.isEmpty else { return [] }
    let whole = direct(words)
    if !whole.isEmpty { return whole }
    guard
      let cut = words.indices.dropFirst().last(where: {
        words[$0].tag != .quoted
          && words[$0].says("in", "of", "on", "from", "inside", "at", "within")
      }), cut + 1 < words.count
    else { return [] }
    let holder = Self.bare(Array(words[(cut + 1)...]))
    let thing = Array(words[..<cut])
    if holder.last?.says("page", "screen", "drawing", "form", "app") == true, holder.count < 3 {
      return direct(Self.bare(thing))
    }
    for path in EditTargets(controls).direct(holder) {
      guard let inside = control(at: path) else { continue }
      let found = EditTargets(inside.children).direct(Self.bare(thing))
      if !found.isEmpty { return found.map { path + $0 } }
    }
    return []
  }

  private func direct(_ words: [Word]) -> [Targets.Path] {
    let label = Self.text(words).lowercased()
    let isQuoted = words.count == 1 && words[0].tag == .quoted
    var named = all { $0.label.lowercased() == label }
    if named.isEmpty { named = all { $0.value.lowercased() == label && !label.isEmpty } }
    if !named.isEmpty || isQuoted { return Array(named.prefix(1)) }
    guard let mention = PhraseReader.mention(of: words) else { return [] }
    let said = Self.keys(mention.label)
    var fitting = all { control in
      guard let role = mention.role, Self.fits(control, role) else { return false }
      return said.isEmpty || said.isSubset(of: Self.keys(control.label))
    }
    if fitting.isEmpty, !mention.isLabelGiven,
      let sense = ControlLexicon.sense(of: words.map(\.lower))
    {
      fitting = all { Self.fits($0, sense.role) }
    }
    if fitting.isEmpty, !said.isEmpty, mention.role == nil {
      fitting = all { said.isSubset(of: Self.keys($0.label)) }
    }
    if fitting.isEmpty, mention.role == .button || mention.role == .iconButton,
      words.contains(where: { $0.says("send", "attach", "attachment", "paperclip") })
    {
      // The buttons of a message box are drawn by the box.
      fitting = all { $0.role == .composer }
    }
    if let ordinal = mention.ordinal, !fitting.isEmpty {
      let index = ordinal < 0 ? fitting.count - 1 : ordinal - 1
      return fitting.indices.contains(index) ? [fitting[index]] : []
    }
    let isAll =
      mention.isPlural || mention.isEach
      || words.contains { $0.says("all", "every", "each", "both") }
    if isAll { return fitting }
    // Of several buttons, the one that matters is meant.
    let main = fitting.first { control(at: $0)?.variant == "primary" }
    return (main ?? fitting.first).map { [$0] } ?? []
  }

  private func all(where matches: (Control) -> Bool) -> [Targets.Path] {
    var found: [Targets.Path] = []
    func visit(_ controls: [Control], _ path: Targets.Path) {
      for (index, control) in controls.enumerated() {
        if matches(control) { found.append(path + [index]) }
        visit(control.children, path + [index])
      }
    }
    visit(controls, [])
    return found
  }

  private static func fits(_ control: Control, _ role: Control.Role) -> Bool {
    if control.role == role { return true }
    switch role {
    case .header: return control.role == .navbar
    case .navbar: return control.role == .header
    case .button: return control.role == .socialLogin || control.role == .fab
    case .card: return [.productCard, .plan, .feature, .testimonial].contains(control.role)
    case .sidebar: return control.role == .drawer
    case .heading: return control.role == .hero && !control.label.isEmpty
    case .textField: return control.role == .passwordField || control.role == .search
    case .list: return control.role == .menu
    default: return false
    }
  }

  /// The container whose columns a number of them would change.
  func columns(beside count: Int) -> Targets.Path? {
    let arranged = all { control in
      if case .grid(let columns) = control.arrangement { columns != count } else { false }
    }
    if let first = arranged.first { return first }
    return all { control in
      [.grid, .gallery, .features, .pricing, .testimonials].contains(control.role)
        || control.arrangement == .split && control.children.count > 1
    }.first
  }

  // MARK: Words

  /// Without articles and pronouns in front.
  static func bare(_ words: [Word]) -> [Word] {
    var words = words[...]
    while let first = words.first, words.count > 1,
      first.tag == .determiner && !first.says("all", "every", "each", "both")
        || first.tag == .possessive || first.tag == .adverb
    {
      words = words.dropFirst()
    }
    while let last = words.last, words.count > 1, last.tag == .mark || last.says("please", "too") {
      words = words.dropLast()
    }
    return Array(words)
  }

  /// "the logo, the footer and the banner": each of them.
  static func listed(_ words: [Word]) -> [[Word]] {
    words.split { $0.isMark(",") || $0.tag == .conjunction }.map(Array.init)
  }

  static func text(_ words: [Word]) -> String {
    bare(words).map(\.text).joined(separator: " ")
  }

  private static func keys(_ label: String) -> Set<String> {
    Set(
      label.lowercased().split { !$0.isLetter && !$0.isNumber }.map { Lemmas.singular(String($0)) })
  }

  /// A thing in a few words: `button “Save”`.
  static func describe(_ control: Control) -> String {
    let role = String(control.role.rawValue.map { $0 == "-" ? " " : $0 })
    return control.label.isEmpty ? role : "\(role) “\(control.label)”"
  }

  static func listing(_ controls: [Control]) -> String {
    controls.map(describe).joined(separator: ", ")
  }

  /// Some things that a drawing has, for messages.
  static func names(in scene: WireframeScene) -> [String] {
    var names: [String] = []
    func visit(_ control: Control) {
      let name = describe(control)
      if names.count < 12, !names.contains(name), control.role != .group { names.append(name) }
      for child in control.children { visit(child) }
    }
    for control in scene.screens.flatMap(\.children) { visit(control) }
    return names
  }
}

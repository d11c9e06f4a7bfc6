/// Finds things on a screen that a prompt speaks of again.
enum Targets {
  /// Positions among the children, from the outermost inwards.
  typealias Path = [Int]

  /// The thing that words name: by its label, else by what it is; the last one that fits.
  static func index(of words: [Word], in controls: [Control]) -> Path? {
    guard let mention = PhraseReader.mention(of: words) else { return nil }
    let label = words.map(\.text).joined(separator: " ").lowercased()
    if let path = last(where: { $0.label.lowercased() == label }, in: controls) { return path }
    let isTitle = mention.role == .heading
    if !mention.label.isEmpty, mention.isLabelGiven,
      let path = last(
        where: {
          $0.label.lowercased() == mention.label.lowercased()
            && !(isTitle && $0.role.isWayElsewhere)
        }, in: controls)
    {
      return path
    }
    // A title of another name is not the one that is meant.
    if isTitle, mention.isLabelGiven { return nil }
    if words.last?.says("grid", "row", "cards", "tiles") ?? false,
      let path = last(where: { isGrid($0, words.last?.lower ?? "") }, in: controls)
    {
      return path
    }
    guard let role = mention.role else { return nil }
    return last(where: { $0.role == role }, in: controls)
  }

  /// Whether several things are arranged as the noun says.
  private static func isGrid(_ control: Control, _ noun: String) -> Bool {
    guard control.role == .group, control.children.count > 1 else { return false }
    switch control.arrangement {
    case .grid: return noun != "row"
    case .row, .split: return noun != "grid" && !control.children.allSatisfy(\.isSmall)
    case .automatic, .column: return false
    }
  }

  /// Everything that a mention such as "each card" or "the buttons" means.
  static func paths(of mention: Mention, in controls: [Control]) -> [Path] {
    var paths: [Path] = []
    collect(controls, []) { path, control in
      if fits(control, mention) { paths.append(path) }
    }
    if paths.isEmpty, !mention.label.isEmpty, mention.role != nil {
      // "the Pay button" is the one that says "Pay now".
      let wanted = Wording.words(of: [Control(.text, mention.label)])
      collect(controls, []) { path, control in
        let words = Wording.words(of: [Control(.text, control.label)])
        if isSort(control.role, of: mention.role), !wanted.isEmpty,
          wanted.allSatisfy(words.contains)
        {
          paths.append(path)
        }
      }
    }
    if let ordinal = mention.ordinal, !paths.isEmpty {
      let index = ordinal < 0 ? paths.count - 1 : ordinal - 1
      // "the middle plan" is the second of three.
      return paths.indices.contains(index) ? [paths[index]] : []
    }
    return mention.isPlural || mention.isEach ? paths : Array(paths.prefix(1))
  }

  /// The last of several things of one sort that stand side by side, and the others beside it.
  static func likes(of roles: Set<Control.Role>, in controls: [Control]) -> [Path] {
    guard let last = last(where: { roles.contains($0.role) }, in: controls),
      let index = last.last
    else { return [] }
    let above = Array(last.dropLast())
    var siblings = controls
    for step in above where siblings.indices.contains(step) { siblings = siblings[step].children }
    guard siblings.indices.contains(index) else { return [] }
    let role = siblings[index].role
    var start = index
    while start > 0, siblings[start - 1].role == role { start -= 1 }
    return (start...index).map { above + [$0] }
  }

  private static func isSort(_ role: Control.Role, of wanted: Control.Role?) -> Bool {
    role == wanted || wanted == .button && [.socialLogin, .fab, .iconButton].contains(role)
  }

  private static func fits(_ control: Control, _ mention: Mention) -> Bool {
    if !mention.label.isEmpty, control.label.lowercased() == mention.label.lowercased() {
      return mention.role == nil || mention.role == control.role
        || mention.role == .columnHeader && control.role == .column
    }
    guard mention.label.isEmpty || !mention.isLabelGiven, let role = mention.role else {
      return false
    }
    if !mention.label.isEmpty, mention.role != .card, mention.role != .plan { return false }
    if control.role == role { return true }
    switch role {
    case .card: return control.role == .item || control.role == .productCard
    case .item: return control.role == .card || control.role == .listItem
    case .row: return control.role == .listItem
    case .button: return control.role == .socialLogin || control.role == .fab
    default: return false
    }
  }

  static func last(where matches: (Control) -> Bool, in controls: [Control]) -> Path? {
    var found: Path?
    collect(controls, []) { path, control in
      if matches(control) { found = path }
    }
    return found
  }

  private static func collect(
    _ controls: [Control], _ path: Path, _ visit: (Path, Control) -> Void
  ) {
    for (index, control) in controls.enumerated() {
      visit(path + [index], control)
      collect(control.children, path + [index], visit)
    }
  }

  /// Changes what stands at a path.
  @discardableResult
  static func change(
    at path: Path, in controls: inout [Control], _ body: (inout Control) -> Bool
  ) -> Bool {
    guard let first = path.first, controls.indices.contains(first) else { return false }
    if path.count == 1 { return body(&controls[first]) }
    return change(at: Array(path.dropFirst()), in: &controls[first].children, body)
  }

  /// Puts controls to the top, the bottom or a corner of what stands at a path.
  static func insert(
    _ new: [Control], at place: Control.Place, of path: Path, in controls: inout [Control]
  ) -> Bool {
    change(at: path, in: &controls) { host in
      guard !Holding.isLeaf(host.role), host.role != .table, host.role != .chart else {
        return false
      }
      let new = new.map { control in
        var control = control
        control.place = place.isRight ? .right : .flow
        return control
      }
      switch place {
      case .top, .topLeft, .topRight: host.children.insert(contentsOf: new, at: 0)
      default: host.children += new
      }
      return true
    }
  }

  /// Puts a control below, above, beside or into what stands at a path.
  static func insert(
    _ control: Control, _ relation: Spot.Relation, at path: Path, in controls: inout [Control]
  ) {
    guard let first = path.first, controls.indices.contains(first) else {
      controls.append(control)
      return
    }
    if relation == .inside, path.count == 1 {
      var inner = control
      if controls[first].role == .column {
        inner.role = .item
        inner.variant = ""
      }
      if Holding.isLeaf(controls[first].role) {
        controls.insert(control, at: first + 1)
      } else {
        controls[first].children.append(inner)
      }
      return
    }
    guard path.count == 1 else {
      insert(control, relation, at: Array(path.dropFirst()), in: &controls[first].children)
      return
    }
    switch relation {
    case .above: controls.insert(control, at: first)
    case .below, .inside, .over, .between: controls.insert(control, at: first + 1)
    case .beside:
      var inner = control
      let isLeft = control.place == .left
      inner.place = .flow
      if controls[first].isSmall, inner.isSmall {
        controls.insert(inner, at: isLeft ? first : first + 1)
      } else {
        let pair = isLeft ? [inner, controls[first]] : [controls[first], inner]
        controls[first] = Control(.group, arrangement: .split, pair)
      }
    }
  }
}

extension Control.Role {
  /// Whether it leads somewhere else and so is no title of what is here.
  var isWayElsewhere: Bool {
    switch self {
    case .link, .navItem, .option, .tab, .menuItem: true
    default: false
    }
  }
}

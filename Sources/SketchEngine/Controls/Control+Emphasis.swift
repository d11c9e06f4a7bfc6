extension WireframeScene {
  /// The scene with one primary button among those that stand together, and the others quieter.
  var emphasized: WireframeScene {
    var scene = self
    for index in scene.screens.indices {
      // A color that was wished for is shown, on the buttons of cards too.
      scene.screens[index].children = Emphasis.settled(
        Emphasis.quieted(scene.screens[index].children), in: .screen,
        quietsRepeated: look.accent == nil)
    }
    return scene
  }
}

/// Decides which of the buttons that stand together is the primary one.
enum Emphasis {
  /// The children of a screen where the bar's buttons step back before one in the content.
  static func quieted(_ children: [Control]) -> [Control] {
    guard children.contains(where: leads) else { return children }
    return children.map { bar in
      guard bar.role == .header || bar.role == .navbar else { return bar }
      var bar = bar
      for index in bar.children.indices where isOpen(bar.children[index]) {
        bar.children[index].variant = "secondary"
      }
      return bar
    }
  }

  /// Whether a part of the content holds the button that the screen is there for.
  private static func leads(_ control: Control) -> Bool {
    switch control.role {
    case .button:
      control.variant == "primary"
        || control.variant.isEmpty && !isDismissive(control)
          && !control.style.isOutlined
    case .hero, .form, .group, .section: control.children.contains(where: leads)
    default: false
    }
  }

  /// Whether a part of a kind comes several times with a button of its own, as in a list.
  private static func isRepeated(_ child: Control, among children: [Control]) -> Bool {
    switch child.role {
    case .card, .productCard, .listItem, .item, .row, .feature, .column:
      children.count { $0.role == child.role && holdsButton($0) } > 1
    case .plan: child != stressedPlan(among: children)
    default: false
    }
  }

  private static func holdsButton(_ control: Control) -> Bool {
    control.role == .button || control.children.contains(where: holdsButton)
  }

  /// The one plan of several that a price list recommends: the marked one, or the middle one.
  private static func stressedPlan(among children: [Control]) -> Control? {
    let plans = children.filter { $0.role == .plan }
    return plans.first(where: Plan.isStressed) ?? (plans.isEmpty ? nil : plans[plans.count / 2])
  }

  /// The children of a container with a variant for each button that had none.
  ///
  /// - Parameters:
  ///   - children: What the container holds.
  ///   - host: What the container is.
  ///   - isRepeated: Whether the container is one of several alike, none of which stands out.
  ///   - quietsRepeated: Whether the buttons of such containers step back.
  /// - Returns: The children, in order.
  static func settled(
    _ children: [Control], in host: Control.Role, isRepeated: Bool = false,
    quietsRepeated: Bool = true
  ) -> [Control] {
    var children = children
    let open = children.indices.filter { isOpen(children[$0]) }
    let wanted = open.filter { !isDismissive(children[$0]) }
    let isSettled = children.contains {
      $0.role == .button && ($0.variant == "primary" || $0.style.fill != nil)
    }
    var primary: Int?
    if !isSettled {
      switch host {
      case .dialog, .sheet, .form, .navbar: primary = wanted.last
      case .screen:
        primary = wanted.first
      default: primary = wanted.first
      }
      if isRepeated || host == .toolbar && wanted.count > 1 { primary = nil }
    }
    for index in open {
      children[index].variant = index == primary ? "primary" : "secondary"
    }
    for index in children.indices {
      children[index] = withSelection(children[index])
      if children[index].role == .heading, children[index].variant.isEmpty {
        children[index].variant = level(in: host, among: children)
      }
      children[index].children = settled(
        children[index].children, in: children[index].role,
        isRepeated: isRepeated
          || quietsRepeated && Self.isRepeated(children[index], among: children),
        quietsRepeated: quietsRepeated)
    }
    return children
  }

  /// How large a title is where it stands: the page's own is the largest.
  private static func level(in host: Control.Role, among siblings: [Control]) -> String {
    switch host {
    case .sidebar: "h5"
    case .navbar, .header, .dialog, .sheet, .section: "h3"
    case .card: siblings.contains { $0.role.isField } ? "" : "h4"
    case .list, .drawer, .popover, .column, .toolbar: "h4"
    default: ""
    }
  }

  /// A choice of one among several with its first member chosen where none was.
  private static func withSelection(_ control: Control) -> Control {
    switch control.role {
    case .tabs, .segmented, .tabBar, .sidebar: break
    default: return control
    }
    let items = control.children.indices.filter {
      [.tab, .navItem, .option, .menuItem, .button].contains(control.children[$0].role)
    }
    let isChosen = items.contains { index in
      control.children[index].states.contains { [.selected, .active].contains($0) }
    }
    guard let first = items.first, !isChosen, control.role != .sidebar || items.count > 1,
      control.children[first].role != .button
    else { return control }
    var control = control
    control.children[first].states.append(.selected)
    return control
  }

  private static func isOpen(_ control: Control) -> Bool {
    control.role == .button && control.variant.isEmpty && control.style.fill == nil
      && !control.style.isOutlined
  }

  /// Whether a button turns back or away instead of going on.
  private static func isDismissive(_ control: Control) -> Bool {
    let words: Set<String> = [
      "cancel", "back", "skip", "close", "dismiss", "previous", "decline", "reject", "discard",
      "not now", "later", "maybe later", "reset", "clear", "no",
    ]
    return words.contains(control.label.lowercased())
  }
}

/// Sorts what is on a screen into bars, side columns, the main column and what floats above.
struct ScreenRegions {
  /// Bars over the whole width, above the side columns.
  private(set) var wideTops: [Control] = []
  /// Bars above the main column only.
  private(set) var innerTops: [Control] = []
  private(set) var lefts: [Control] = []
  private(set) var rights: [Control] = []
  private(set) var flow: [Control] = []
  /// Bars below the main column only.
  private(set) var innerFeet: [Control] = []
  /// Bars along the bottom of the screen.
  private(set) var feet: [Control] = []
  private(set) var overlays: [Control] = []
  private(set) var floating: [Control] = []
  private(set) var backdrops: [Control] = []

  /// Sorts the children of a screen.
  init(_ children: [Control], isNarrow: Bool) {
    for (index, child) in children.enumerated() {
      sort(child, isLast: index == children.count - 1, isNarrow: isNarrow)
    }
    settle(isNarrow: isNarrow)
  }

  private mutating func sort(_ child: Control, isLast: Bool, isNarrow: Bool) {
    if child.place == .backdrop {
      backdrops.append(child)
    } else if child.place.isOverlay
      || child.role.isOverlay && !(child.role == .drawer && child.place == .flow && false)
    {
      overlays.append(child)
    } else if child.place == .floating || child.role == .fab || child.role == .toast {
      floating.append(child)
    } else if child.role == .tabBar || child.role == .keyboard {
      feet.append(child)
    } else if child.role == .footer && child.place != .top {
      if lefts.isEmpty { feet.append(child) } else { innerFeet.append(child) }
    } else if child.place == .bottom, !child.isSmall {
      if [.composer, .form, .toolbar, .navbar, .header, .group].contains(child.role)
        && !lefts.isEmpty
      {
        innerFeet.append(child)
      } else {
        feet.append(child)
      }
    } else if child.role == .composer, isLast || isNarrow {
      innerFeet.append(child)
    } else if isBar(child) {
      if lefts.isEmpty { wideTops.append(child) } else { innerTops.append(child) }
    } else if isSide(child, .left), !isNarrow {
      lefts.append(child)
    } else if isSide(child, .right), !isNarrow {
      rights.append(child)
    } else {
      flow.append(child)
    }
  }

  /// Bars at the beginning of a screen are docked; later ones head a part of the content.
  private func isBar(_ child: Control) -> Bool {
    guard child.role.isTopBar else { return false }
    if child.place == .top || child.role == .navbar || child.role == .menuBar { return true }
    return flow.isEmpty && child.role != .toolbar || flow.isEmpty && child.role == .toolbar
  }

  private func isSide(_ child: Control, _ place: Control.Place) -> Bool {
    if child.role == .sidebar { return child.place.isRight == (place == .right) }
    return child.place == place && !child.isSmall && child.role != .chatBubble
  }

  private mutating func settle(isNarrow: Bool) {
    // Columns below a title and filters stay inside the main column.
    let holdsSidebar = (lefts + rights).contains { $0.role == .sidebar }
    if !flow.isEmpty, !holdsSidebar, !lefts.isEmpty || !rights.isEmpty {
      flow = inline()
      lefts = []
      rights = []
    } else if holdsSidebar {
      let inner = lefts.filter {
        $0.role != .sidebar && !flow.isEmpty && flow.first?.role == .heading
      }
      if !inner.isEmpty {
        lefts.removeAll { $0.role != .sidebar }
        flow += inner
      }
    }
    if lefts.isEmpty, rights.count == 1, flow.isEmpty, rights[0].role != .sidebar {
      flow = rights
      rights = []
    }
    if rights.isEmpty, lefts.count == 1, flow.isEmpty, lefts[0].role != .sidebar {
      flow = lefts
      lefts = []
    }
  }

  /// The flow with the side columns put back, for a layout within the main column.
  private func inline() -> [Control] {
    flow + lefts + rights
  }

  /// Whether the screen is two halves without a main column.
  var isHalved: Bool { flow.isEmpty && !lefts.isEmpty && !rights.isEmpty }

  /// Whether all there is is one form, as on a login page.
  var isCenteredForm: Bool {
    lefts.isEmpty && rights.isEmpty && backdrops.isEmpty && isForm(flow)
  }

  /// Whether a form asks for so much that it takes a wider column.
  var isWideForm: Bool {
    flow.contains { $0.role == .stepper || $0.role == .tabs }
      || Self.fields(in: flow) > 6
  }

  /// Whether controls are nothing but a form.
  func isForm(_ controls: [Control]) -> Bool {
    guard !controls.isEmpty else { return false }
    func isFormLike(_ control: Control) -> Bool {
      if control.role.isRegion, control.role != .list, control.role != .grid, control.role != .hero
      {
        return control.children.allSatisfy(isFormLike)
      }
      return control.role.belongsInForm
    }
    let isDecorated = controls.first?.role == .image && controls.count > 2
    guard (isDecorated ? Array(controls.dropFirst()) : controls).allSatisfy(isFormLike) else {
      return false
    }
    return Self.fields(in: controls) > 0 || Self.actions(in: controls) > 0
  }

  private static func fields(in controls: [Control]) -> Int {
    controls.reduce(0) { $0 + ($1.role.isField ? 1 : 0) + fields(in: $1.children) }
  }

  private static func actions(in controls: [Control]) -> Int {
    controls.reduce(0) {
      $0 + ($1.role == .button || $1.role == .socialLogin || $1.role == .link ? 1 : 0)
        + actions(in: $1.children)
    }
  }

  /// Whether the screen shows one picture or message, as in an onboarding.
  var isPoster: Bool {
    flow.contains { [.image, .emptyState, .icon, .logo].contains($0.role) }
      && flow.allSatisfy {
        [
          .image, .emptyState, .icon, .logo, .heading, .text, .dots, .button, .link, .group,
          .progress, .spinner,
        ]
        .contains($0.role)
      }
  }

  /// Where the buttons and dots at the end begin, which go to the foot of a phone.
  var pinnedTail: Int {
    var tail = flow.count
    while tail > 1, [.button, .dots, .link].contains(flow[tail - 1].role) { tail -= 1 }
    return tail
  }
}

/// Sorts what is on a screen into bars, side columns, the main column and what floats above.
struct ScreenRegions {
  /// Bars over the whole width, above the side columns.
  private(set) var wideTops: [Control] = []
  /// Bars above the main column only.
  private(set) var innerTops: [Control] = []
  /// Columns at the left, from the outer one inwards.
  private(set) var lefts: [[Control]] = []
  /// Columns at the right, from the inner one outwards.
  private(set) var rights: [[Control]] = []
  /// The main column.
  private(set) var flow: [Control] = []
  /// Bars below the main column only.
  private(set) var innerFeet: [Control] = []
  /// Bars along the bottom of the screen.
  private(set) var feet: [Control] = []
  /// What dims the rest.
  private(set) var overlays: [Control] = []
  /// What hovers over the content.
  private(set) var floating: [Control] = []
  /// What lies under everything else.
  private(set) var backdrops: [Control] = []

  /// Content and side columns in reading order, until it is known which of them are columns.
  private var body: [Control] = []
  private let isNarrow: Bool

  /// Sorts the children of a screen.
  init(_ children: [Control], isNarrow: Bool) {
    self.isNarrow = isNarrow
    for (index, child) in children.enumerated() {
      sort(child, isLast: index == children.count - 1)
    }
    settle()
  }

  private var hasLeft: Bool { !isNarrow && body.contains { isSide($0, .left) } }

  private mutating func sort(_ child: Control, isLast: Bool) {
    let isDockedSheet = child.role == .sheet && (child.place == .bottom || !backdrops.isEmpty)
    if child.place == .backdrop {
      backdrops.append(child)
    } else if isDockedSheet, !child.place.isOverlay {
      feet.append(child)
    } else if child.place.isOverlay || child.role.isOverlay {
      overlays.append(child)
    } else if child.place == .floating || child.role == .fab || child.role == .toast {
      floating.append(child)
    } else if child.role == .tabBar || child.role == .keyboard {
      feet.append(child)
    } else if child.role == .footer, child.place != .top {
      if hasLeft { innerFeet.append(child) } else { feet.append(child) }
    } else if child.place == .bottom, !child.isSmall {
      if hasLeft, child.role != .audioPlayer { innerFeet.append(child) } else { feet.append(child) }
    } else if child.role == .composer, isLast || isNarrow {
      innerFeet.append(child)
    } else if child.role == .hero, child.style.fill != nil, body.isEmpty {
      // A hero with a color of its own reaches from side to side.
      var hero = child
      hero.style.corners = .sharp
      wideTops.append(hero)
    } else if isBar(child) {
      if hasLeft { innerTops.append(child) } else { wideTops.append(child) }
    } else {
      body.append(child)
    }
  }

  /// Bars at the beginning of a screen are docked; later ones head a part of the content.
  private func isBar(_ child: Control) -> Bool {
    guard child.role.isTopBar, !child.place.isLeft, !child.place.isRight else { return false }
    if child.place == .top || child.role == .navbar || child.role == .menuBar { return true }
    return body.allSatisfy { isSide($0, .left) || isSide($0, .right) }
  }

  private func isSide(_ child: Control, _ place: Control.Place) -> Bool {
    guard !isNarrow else { return false }
    if child.role == .sidebar { return child.place.isRight == (place == .right) }
    return child.place == place && !child.isSmall && child.role != .chatBubble
  }

  private mutating func settle() {
    let content = body.filter { !isSide($0, .left) && !isSide($0, .right) }
    let hasSidebar = body.contains { $0.role == .sidebar }
    var hasContent = false
    for child in body {
      let isLeft = isSide(child, .left)
      let isRight = isSide(child, .right)
      // Beside a sidebar a list or panel is a pane of its own; after a title, or on a page without
      // a sidebar, columns keep to the margins of the content.
      let isPane =
        child.role == .sidebar
        || content.isEmpty || (hasSidebar && (!hasContent || isRight && !isAfterTitle(content)))
      if isLeft, isPane {
        add(child, to: &lefts)
      } else if isRight, isPane {
        add(child, to: &rights)
      } else {
        flow.append(child)
        hasContent = true
      }
    }
    let isBare = body.isEmpty && wideTops.isEmpty && innerTops.isEmpty && feet.isEmpty
    if isBare, innerFeet.isEmpty, overlays.isEmpty, backdrops.isEmpty {
      // A message or a button that is all there is has nothing to hover over.
      flow = floating
      floating = []
    }
    if flow.isEmpty, lefts.count + rights.count == 1, let only = (lefts + rights).first,
      only.first?.role != .sidebar
    {
      flow = only
      (lefts, rights) = ([], [])
    }
  }

  /// Whether the content begins with a title that columns go below.
  private func isAfterTitle(_ content: [Control]) -> Bool { content.first?.role == .heading }

  private func add(_ child: Control, to columns: inout [[Control]]) {
    let bleeds = Self.bleeds(child)
    if let last = columns.last, !bleeds, !last.contains(where: Self.bleeds) {
      columns[columns.count - 1].append(child)
    } else {
      columns.append([child])
    }
  }

  /// Whether a control at a side fills its column to the borders.
  static func bleeds(_ control: Control) -> Bool {
    switch control.role {
    case .sidebar, .image, .map, .hero, .drawer, .carousel: true
    default: false
    }
  }

  /// Whether the screen is columns without a main one between them.
  var isHalved: Bool { flow.isEmpty && !lefts.isEmpty && !rights.isEmpty }

  /// Whether all there is is one form, as on a login page.
  var isCenteredForm: Bool {
    lefts.isEmpty && rights.isEmpty && backdrops.isEmpty && Self.isForm(flow)
  }

  /// Whether a bar at the top says what the screen is.
  var isTitled: Bool {
    (wideTops + innerTops).contains { bar in
      bar.role == .header
        && (!bar.label.isEmpty || bar.children.contains { $0.role == .heading })
    }
  }

  /// Whether a narrow page holds cards side by side, which need more room than fields.
  var holdsCards: Bool {
    func count(_ controls: [Control]) -> Int {
      controls.reduce(0) { sum, control in
        sum + (control.role.isCardLike ? 1 : control.role == .group ? count(control.children) : 0)
      }
    }
    return count(flow) > 1
  }

  /// Whether something is typed or picked in the main column.
  var holdsFields: Bool { Self.fields(in: flow) > 0 }

  /// Whether a form asks for so much that it takes a wider column.
  var isWideForm: Bool {
    flow.contains { $0.role == .stepper || $0.role == .tabs } || Self.fields(in: flow) > 6
  }

  /// Whether controls are nothing but a form.
  static func isForm(_ controls: [Control]) -> Bool {
    guard !controls.isEmpty else { return false }
    func isFormLike(_ control: Control) -> Bool {
      if control.arrangement == .split, control.children.contains(where: { $0.role == .card }) {
        return false
      }
      switch control.role {
      case .form, .group, .card, .section: return control.children.allSatisfy(isFormLike)
      default: return control.role.belongsInForm
      }
    }
    let isDecorated = controls.first?.role == .image && controls.count > 2
    guard (isDecorated ? Array(controls.dropFirst()) : controls).allSatisfy(isFormLike) else {
      return false
    }
    let switches = controls.filter { $0.role == .switch || $0.role == .section }.count
    return switches < 2 && (fields(in: controls) > 0 || actions(in: controls) > 0)
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
    let pictures: Set<Control.Role> = [.image, .emptyState, .icon, .logo]
    let words: Set<Control.Role> = [
      .heading, .text, .dots, .button, .link, .group, .progress, .spinner, .badge,
    ]
    return flow.contains { pictures.contains($0.role) }
      && flow.allSatisfy { pictures.contains($0.role) || words.contains($0.role) }
  }

  /// Where the buttons and dots at the end begin, which go to the foot of a phone.
  var pinnedTail: Int {
    var tail = flow.count
    while tail > 1, [.button, .dots, .link].contains(flow[tail - 1].role) { tail -= 1 }
    return tail
  }

  /// Whether a phone's page begins with a button that leads back or away.
  var hasLeadingButton: Bool {
    isNarrow && flow.count > 1
      && (flow.first?.role == .iconButton || flow.first?.role == .hamburger)
      && flow.dropFirst().first?.role != .iconButton
  }

  /// Where the things in the middle of the page begin.
  var stageStart: Int { flow.firstIndex { $0.place == .center } ?? flow.count }

  /// Whether all but a line at the top stands in the middle, as on the page of a search engine.
  var isCenteredStage: Bool {
    guard !isNarrow, lefts.isEmpty, rights.isEmpty, stageStart < flow.count else { return false }
    return flow[stageStart...].allSatisfy { $0.place == .center || $0.place == .bottom }
      && flow[..<stageStart].allSatisfy { $0.isSmall }
  }

  /// Sets the words of the main column around the middle where it is a poster or a short form.
  mutating func centerWords(on frame: Frame) {
    guard isPoster && isNarrow || isCenteredForm && !isWideForm || frame == .watch else { return }
    flow = Self.centered(flow)
    guard holdsCards, !isNarrow else { return }
    for index in flow.indices where flow[index].role == .button || flow[index].role == .link {
      flow[index].place = flow[index].place == .flow ? .center : flow[index].place
    }
  }

  /// Controls with a title and what else stands before the first field set around the middle.
  static func centered(_ controls: [Control]) -> [Control] {
    var isDone = false
    return centered(controls, until: &isDone)
  }

  private static func centered(_ controls: [Control], until isDone: inout Bool) -> [Control] {
    var controls = controls
    for index in controls.indices where !isDone && controls[index].place == .flow {
      switch controls[index].role {
      case .heading, .text, .logo, .icon, .avatar, .link, .spinner, .badge, .progressRing:
        controls[index].place = .center
      case .group, .form, .card:
        guard controls[index].arrangement == .automatic || controls[index].arrangement == .column
        else { continue }
        controls[index].children = centered(controls[index].children, until: &isDone)
      case .section, .list: isDone = true
      default: isDone = isDone || controls[index].role.isField
      }
    }
    return controls
  }
}

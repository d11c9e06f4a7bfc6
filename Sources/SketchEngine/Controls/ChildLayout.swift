/// Where the children of a container go, relative to the container's content.
struct ChildLayout {
  /// One rectangle for each child, in the order of the children.
  var rects: [Rect]
  /// The room they take together, in px.
  var size: Size
  /// Children that stand in a row of filters, where labels go inside their boxes.
  var filters: Set<Int> = []

  /// The same layout somewhere else.
  func moved(to origin: Point) -> [Rect] { rects.map { $0.moved(by: origin) } }
}

extension Painter {
  /// Arranges the children of a container as a designer would.
  ///
  /// - Parameters:
  ///   - children: What to arrange, in reading order.
  ///   - arrangement: How, where that was said.
  ///   - host: What they stand in: a form right-aligns its buttons, a bar centers its items.
  ///   - width: The room from left to right, in px.
  /// - Returns: A rectangle for each child; no two share room.
  func layout(
    _ children: [Control], as arrangement: Arrangement = .automatic, in host: Control.Role,
    within width: Double
  ) -> ChildLayout {
    guard !children.isEmpty else { return ChildLayout(rects: [], size: .zero) }
    var inside = self
    inside.host = host
    var rects = [Rect](repeating: Rect(0, 0, 0, 0), count: children.count)
    let width = max(24, min(width, readingLimit(of: children, in: host)))
    var y = 0.0
    var before: RunPlan.Run?
    var filters: Set<Int> = []
    for run in RunPlan(children, as: arrangement, in: host, within: width, inside).runs {
      if let before { y += inside.gap(between: before, and: run, of: children) }
      before = run
      if run.form == .filters || run.form == .band { filters.formUnion(run.members) }
      let placed = inside.place(run, of: children, within: width)
      filters.formUnion(placed.filters.map { run.members[$0] })
      for (index, rect) in zip(run.members, placed.rects) {
        rects[index] = rect.moved(by: Point(0, y))
      }
      y += placed.size.height
    }
    let right = rects.reduce(0) { max($0, $1.maxX) }
    return ChildLayout(rects: rects, size: Size(right, y), filters: filters)
  }

  /// How wide a column may get that holds nothing but settings and words, in px.
  func readingLimit(of children: [Control], in host: Control.Role) -> Double {
    guard host == .screen || host == .group, children.count > 1 else { return .infinity }
    func isNarrow(_ child: Control) -> Bool {
      switch child.role {
      case .section, .group, .form:
        !child.place.isLeft && !child.place.isRight && child.style.fill == nil
          && child.children.allSatisfy(isNarrow)
      case .list:
        child.children.allSatisfy { [.checkbox, .radio, .switch].contains($0.role) }
      case .segmented, .badge, .chip, .alert, .progress, .switch, .checkbox, .radio, .heading,
        .text, .button, .link, .divider, .avatar, .icon, .stat, .stepper, .rating:
        true
      default: child.role.isField && child.role != .search
      }
    }
    let holdsChoice = children.contains { child in
      child.role == .switch || child.role.isField || !child.children.isEmpty
    }
    return holdsChoice && children.allSatisfy(isNarrow) ? 720 : .infinity
  }

  /// How a container arranges what it holds.
  typealias Arrangement = Control.Arrangement

  /// Draws children where a layout put them.
  mutating func draw(
    _ children: [Control], _ layout: ChildLayout, at origin: Point, host: Control.Role
  ) -> [Element] {
    let before = self.host
    defer { self.host = before }
    return zip(children.indices, layout.moved(to: origin)).map { index, rect in
      self.host = layout.filters.contains(index) ? .toolbar : host
      return draw(children[index], in: rect)
    }
  }

  private func place(_ run: RunPlan.Run, of all: [Control], within width: Double) -> ChildLayout {
    let children = run.members.map { all[$0] }
    switch run.form {
    case .block(let alignment): return block(children, alignment, within: width)
    case .row(let alignment): return row(children, alignment, within: width)
    case .filters:
      var inside = self
      inside.host = .toolbar
      return inside.row(children, .start, within: width)
    case .band:
      var inside = self
      inside.host = .toolbar
      return inside.band(children, within: width)
    case .grid(let columns): return grid(children, columns, within: width)
    case .split: return split(children, within: width)
    case .sides: return sides(children, within: width)
    }
  }

  /// The gap between two runs below one another, in px.
  private func gap(between a: RunPlan.Run, and b: RunPlan.Run, of children: [Control]) -> Double {
    guard let last = a.members.last, let first = b.members.first else { return gap }
    let above = children[last]
    let below = children[first]
    let isTight = look.density == .compact
    switch (above.role, below.role) {
    case (.navItem, .navItem), (.menuItem, .menuItem), (.option, .option): return 4
    case (.listItem, .listItem), (.row, .row), (.cartLine, .cartLine): return 0
    case (.heading, .text), (.heading, .rating), (.heading, .badge), (.text, .rating): return 8
    case (.chatBubble, .chatBubble): return 8
    case (.radio, .radio), (.checkbox, .checkbox), (.switch, .switch):
      return host == .form || above.role != .switch ? 12 : 8
    case (.logo, .heading), (.icon, .heading): return 16
    default: break
    }
    if host == .screen || host == .features {
      let isLanding =
        above.role.isPageSection && below.role.isPageSection
        && !(above.role == .section && below.role == .section)
      if isLanding { return isNarrow || isTight ? 40 : 64 }
      if below.role == .heading, above.role != .heading, above.role != .logo {
        return isTight ? 16 : 24
      }
      if above.role == .heading { return 16 }
      if above.role.belongsInForm && below.role.belongsInForm && !above.role.isRegion { return 16 }
      return isNarrow || isTight ? 16 : 24
    }
    if below.role == .heading, above.role != .logo { return gap + 8 }
    return gap
  }
}

extension Control.Role {
  /// Whether it is one of the broad sections a landing page is made of.
  var isPageSection: Bool {
    switch self {
    case .hero, .features, .testimonials, .pricing, .faq, .team, .newsletter, .logoCloud, .section,
      .footer:
      true
    default: false
    }
  }
}

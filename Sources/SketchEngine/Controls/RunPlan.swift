/// Groups the children of a container into runs that are laid out together, below one another.
struct RunPlan {
  /// Children that share a line, or one child alone.
  struct Run {
    /// How the members are laid out.
    var form: Form
    /// Which children, by index, in reading order.
    var members: [Int]
  }

  /// How the members of a run are laid out.
  enum Form: Equatable {
    /// One alone.
    case block(Alignment)
    /// From left to right, wrapping.
    case row(Alignment)
    /// From left to right, with labels inside their boxes.
    case filters
    /// Some at the left, some in the middle, some at the right.
    case band
    /// Equal columns.
    case grid(Int)
    /// Side by side over the whole width.
    case split
    /// Columns at the sides of what comes in between.
    case sides
  }

  /// Where things smaller than their room go.
  enum Alignment: Equatable { case start, center, end, stretch, spread }

  let children: [Control]
  let host: Control.Role
  let width: Double
  let painter: Painter
  private(set) var runs: [Run] = []

  /// Plans the runs of a container's children.
  init(
    _ children: [Control], as arrangement: Control.Arrangement, in host: Control.Role,
    within width: Double, _ painter: Painter
  ) {
    self.children = children
    self.host = host
    self.width = width
    self.painter = painter
    let all = Array(children.indices)
    switch arrangement {
    case .automatic: runs = automatic()
    case .column: runs = all.map { block($0) }
    case .row:
      let isEven = isEven(all) || spansPhone(all)
      runs = [
        isEven ? Run(form: .grid(all.count), members: all) : Run(form: rowForm(all), members: all)
      ]
    case .grid(let columns): runs = [Run(form: .grid(fitting(columns)), members: all)]
    case .split: runs = split(all)
    }
  }

  /// Columns side by side, or lines where there is no room for them.
  private func split(_ members: [Int]) -> [Run] {
    let isSmall = members.allSatisfy { children[$0].isSmall && !children[$0].role.isField }
    if isSmall, total(members) > width { return [Run(form: rowForm(members), members: members)] }
    let areFields = members.allSatisfy { children[$0].role.isField }
    let least: Double = painter.isNarrow || areFields ? 136 : 200
    guard isSmall || width >= least * Double(members.count) else {
      return members.map { block($0) }
    }
    return [Run(form: .split, members: members)]
  }

  /// Whether things here are set around the middle: a dialog without fields, an empty state.
  private var isCentered: Bool {
    host == .hero && !children.contains { $0.role == .image } || host == .emptyState
  }

  /// Whether things asked for in one row fit into equal columns, though not at their own widths.
  private func isEven(_ members: [Int]) -> Bool {
    guard members.count > 1, let role = children.first?.role,
      children.allSatisfy({ $0.role == role && !$0.place.isRight })
    else { return false }
    let share = (width + 8) / Double(members.count) - 8
    if role.isCardLike { return share >= 100 }
    guard role == .button, total(members) > width else { return false }
    return children.allSatisfy { painter.width(of: $0.label) + 16 <= share }
  }

  /// Whether two or three buttons of a phone share its width, as thumbs like them.
  private func spansPhone(_ members: [Int]) -> Bool {
    guard painter.frame == .phone, host == .screen || host == .group, width >= 280,
      (2...3).contains(members.count),
      members.allSatisfy({ children[$0].role == .button && children[$0].place == .flow })
    else { return false }
    let share = (width + 8) / Double(members.count) - 8
    return members.allSatisfy { painter.width(of: children[$0].label, bold: true) + 24 <= share }
  }

  private func rowForm(_ members: [Int]) -> Form {
    if members.contains(where: { children[$0].place.isRight }) { return .band }
    return isCentered ? .row(.center) : .row(.start)
  }

  /// As many columns as were asked for, or fewer where they would be too narrow.
  private func fitting(_ columns: Int) -> Int {
    let least = children.map { $0.role.isCardLike || $0.role == .image ? 96.0 : 48.0 }.max() ?? 48
    var columns = max(1, min(columns, children.count, 24))
    while columns > 1, (width + 8) / Double(columns) - 8 < least { columns -= 1 }
    return columns
  }

  private func automatic() -> [Run] {
    if let sides = sideColumns() { return sides }
    var runs: [Run] = []
    var index = 0
    while index < children.count {
      let run = self.run(from: index)
      runs.append(run)
      index += max(1, run.members.count)
    }
    return pinned(runs)
  }

  /// What was asked to be at the top first, at the bottom last.
  private func pinned(_ runs: [Run]) -> [Run] {
    func isAt(_ place: Control.Place, _ run: Run) -> Bool {
      run.members.contains { children[$0].place == place }
    }
    let top = runs.filter { isAt(.top, $0) }
    let bottom = runs.filter { isAt(.bottom, $0) && !isAt(.top, $0) }
    let rest = runs.filter { !isAt(.top, $0) && !isAt(.bottom, $0) }
    return top + rest + bottom
  }

  /// Large things at the left or right stand beside all that follows them.
  private func sideColumns() -> [Run]? {
    guard width >= 480, host != .list else { return nil }
    func isSide(_ index: Int) -> Bool {
      let child = children[index]
      return (child.place == .left || child.place == .right) && !child.isSmall
        && child.role != .chatBubble
    }
    guard children.indices.contains(where: isSide) else { return nil }
    var top: [Int] = []
    var rest = Array(children.indices)
    // What stands above the columns, such as a title or filters, spans them.
    while let first = rest.first, !isSide(first),
      children[first].isSmall || children[first].role.isTopBar
        || children[first].role == .stepper || children[first].place == .top,
      rest.dropFirst().contains(where: isSide)
    {
      top.append(first)
      rest.removeFirst()
    }
    // Between columns at both sides stands only what was told between them.
    let sides = rest.filter(isSide)
    let isFramed =
      sides.contains { children[$0].place == .left }
      && sides.contains { children[$0].place == .right }
    while isFramed, let first = rest.first, !isSide(first) {
      top.append(first)
      rest.removeFirst()
    }
    var bottom: [Int] = []
    while let last = rest.last, !isSide(last), isFramed || children[last].place == .bottom {
      bottom.insert(last, at: 0)
      rest.removeLast()
    }
    return runs(of: top) + [Run(form: .sides, members: rest)] + runs(of: bottom)
  }

  /// The runs of some of the children.
  private func runs(of members: [Int]) -> [Run] {
    let plan = RunPlan(
      members.map { children[$0] }, as: .automatic, in: host, within: width, painter)
    return plan.runs.map { run in
      Run(form: run.form, members: run.members.map { members[$0] })
    }
  }

  private func block(_ index: Int) -> Run {
    let child = children[index]
    var alignment = Alignment.stretch
    switch child.role {
    case .dots, .pagination: alignment = .center
    case .segmented: alignment = painter.isNarrow ? .stretch : isCentered ? .center : .start
    case .captcha, .menu, .tooltip, .popover, .rating, .checkbox, .radio, .breadcrumb:
      alignment = isCentered ? .center : .start
    case .button, .fab:
      alignment =
        stretchesButtons || child.style.isFullWidth ? .stretch : isCentered ? .center : .start
    case .iconButton, .hamburger: alignment = isCentered ? .center : .start
    case .link, .logo, .icon, .avatar, .spinner, .badge, .chip, .avatarGroup:
      alignment = isCentered || isNarrowForm && child.role != .badge ? .center : .start
    case .progressRing:
      alignment = isCentered || isNarrowForm || painter.isNarrow && host != .card ? .center : .start
    default: if isCentered { alignment = .center }
    }
    switch child.place {
    case .center: alignment = .center
    case .left, .topLeft, .bottomLeft: alignment = .start
    case .right, .topRight, .bottomRight: alignment = .end
    default: break
    }
    return Run(form: .block(alignment), members: [index])
  }

  /// Whether this is a login or another narrow form, where buttons span and links are centered.
  private var isNarrowForm: Bool {
    guard width <= 480, host != .list, host != .sidebar, host != .card || painter.isCenteredPage
    else { return false }
    return children.contains {
      $0.role.isField && $0.role != .search && $0.role != .select || $0.role == .socialLogin
    } || host == .form || painter.isCenteredPage
  }

  private var stretchesButtons: Bool {
    isNarrowForm || (painter.isNarrow && host != .card && host != .listItem) || width <= 240
      || host == .orderSummary
  }

  /// The longest run that starts at a child.
  private func run(from index: Int) -> Run {
    let child = children[index]
    if let band = band(from: index) { return band }
    if child.role.isCardLike {
      let members = stretch(from: index) { $0.role == child.role }
      if members.count > 1 { return cards(members) }
    }
    switch child.role {
    case .chip, .badge, .avatar, .avatarGroup, .iconButton, .icon, .story:
      if host == .card {
        let members = stretch(from: index) { Self.marks.contains($0.role) }
        let isMixed = members.contains { children[$0].role != child.role }
        if isMixed { return Run(form: .row(.spread), members: members) }
      }
      let members = stretch(from: index) { $0.role == child.role }
      if members.count > 1 { return small(members, child.role) }
    case .image:
      let members = stretch(from: index) { $0.role == .image }
      // The pictures of one thing: a large one, the others small below it.
      if index == 0, members.count > 2, host == .group, width <= 700 { return block(index) }
      if members.count > 1 { return Run(form: .grid(min(4, members.count)), members: members) }
    case .button, .fab, .socialLogin:
      return buttons(from: index)
    case .link:
      let members = stretch(from: index) { $0.role == .link }
      if members.count > 1, total(members) <= width, host != .footer, host != .column,
        host != .sidebar
      {
        return Run(form: .row(isNarrowForm ? .spread : .start), members: members)
      }
    case .checkbox:
      if index + 1 < children.count, children[index + 1].role == .link, host != .list,
        children[index + 1].place != .bottomLeft, children[index + 1].place != .bottomRight,
        total([index, index + 1]) <= width
      {
        return Run(form: .row(.spread), members: [index, index + 1])
      }
    case .select, .search, .segmented, .datePicker, .tabs:
      if let filters = filters(from: index) { return filters }
    case .chart, .map, .videoPlayer:
      if let split = split(from: index) { return split }
    case .text:
      if index + 1 < children.count, children[index + 1].role == .link, isNarrowForm,
        total([index, index + 1]) <= width
      {
        return Run(form: .row(.center), members: [index, index + 1])
      }
    default: break
    }
    return block(index)
  }

  /// Small marks that share the foot of a card.
  private static let marks: Set<Control.Role> = [.chip, .badge, .avatar, .avatarGroup, .icon]

  private func stretch(from index: Int, while belongs: (Control) -> Bool) -> [Int] {
    var members: [Int] = []
    for position in index..<children.count {
      let child = children[position]
      guard belongs(child), child.place == children[index].place else { break }
      members.append(position)
    }
    return members
  }

  /// How wide members are side by side, without wrapping.
  private func total(_ members: [Int]) -> Double {
    members.reduce(0) { $0 + painter.size(of: children[$1], within: width).width + 16 } - 16
  }

  /// Small things with a side to go to share a line with what stands before them.
  private func band(from index: Int) -> Run? {
    func isSided(_ child: Control) -> Bool {
      (child.place.isLeft || child.place.isRight) && child.isSmall
    }
    func isBottom(_ child: Control) -> Bool {
      child.place == .bottomLeft || child.place == .bottomRight
    }
    let first = children[index]
    var members = [index]
    var next = index + 1
    let leads = first.isSmall && !isSided(first) && first.place != .bottom && first.place != .top
    if isSided(first) || leads {
      while next < children.count {
        let child = children[next]
        let joins =
          isSided(child)
          || (child.place == .center && child.isSmall && isSided(children[next - 1])
            && !children[next - 1].place.isRight)
        guard joins, isBottom(child) == isBottom(first) || leads == false else { break }
        // A second thing for the left begins a new line, unless it continues one.
        if child.place.isLeft, members.contains(where: { children[$0].place.isRight }) { break }
        if leads && members.count == 1 && child.place.isLeft { break }
        members.append(next)
        next += 1
      }
    }
    // What follows an avatar at the left, such as a name, stands beside it.
    if isSided(first), first.place.isLeft, next < children.count {
      let child = children[next]
      if members.count == 1, child.place == .flow, child.isSmall,
        child.role != .button || host == .form
      {
        members.append(next)
        next += 1
        while next < children.count, isSided(children[next]), children[next].place.isRight {
          members.append(next)
          next += 1
        }
      }
    }
    if members.count == 1, first.role == .heading, let action = titleAction(after: index) {
      members.append(contentsOf: action)
    }
    return members.count > 1 ? Run(form: .band, members: members) : nil
  }

  /// A button after a heading belongs to the heading's line where a list or table follows.
  private func titleAction(after index: Int) -> [Int]? {
    guard width >= 320, host == .screen || host == .section || host == .group || host == .card,
      !painter.isCenteredPage,
      !children.contains(where: { $0.role.isField && $0.role != .search && $0.role != .select })
    else { return nil }
    var actions: [Int] = []
    for position in children.indices.dropFirst(index + 1) {
      let child = children[position]
      guard
        child.role == .button || child.role == .link || child.role == .iconButton
          || child.role == .segmented || child.role == .badge, child.place == .flow
      else { break }
      actions.append(position)
    }
    guard let last = actions.last, last + 1 < children.count,
      !children[last + 1].role.isField || children[last + 1].role == .search
        || children[last + 1].role == .select
    else { return nil }
    return total([index] + actions) <= width ? actions : nil
  }

  private func small(_ members: [Int], _ role: Control.Role) -> Run {
    if role == .iconButton, painter.isNarrow, host != .navbar, host != .header,
      members.count >= 3, members.count <= 5, members.allSatisfy({ !children[$0].label.isEmpty })
    {
      return Run(form: .grid(members.count), members: members)
    }
    return Run(form: .row(isCentered || isNarrowForm ? .center : .start), members: members)
  }

  private func buttons(from index: Int) -> Run {
    let members = stretch(from: index) { $0.role == children[index].role }
    guard members.count > 1, children[index].role != .socialLogin else { return block(index) }
    let isAtEnd = (members.last ?? 0) == children.count - 1
    let words = members.map { children[$0] }
    if host == .dialog || host == .sheet || (host == .form && width > 480 && isAtEnd) {
      return Run(form: .row(width < 300 ? .stretch : .end), members: members)
    }
    if isNarrowForm || painter.isNarrow {
      let isPair =
        members.count == 2 && words.allSatisfy { painter.width(of: $0.label) < width / 2 - 48 }
      if isPair { return Run(form: .split, members: members) }
      if spansPhone(members) { return Run(form: .grid(members.count), members: members) }
      if members.count > 4 || (painter.isNarrow && members.count == 3) {
        return Run(form: .row(.start), members: members)
      }
      return block(index)
    }
    return Run(form: .row(isCentered ? .center : .start), members: members)
  }

  /// Filters, a search and their button stand in one row above what they narrow down.
  private func filters(from index: Int) -> Run? {
    guard host != .form, host != .dialog, host != .sheet, host != .sidebar, !isNarrowForm,
      width > 480 || painter.isNarrow
    else { return nil }
    let first = children[index]
    let isPanel = children.contains { [.checkbox, .radio, .slider].contains($0.role) }
    guard first.role != .tabs, !isPanel else { return nil }
    let members = stretch(from: index) {
      switch $0.role {
      case .select, .search, .datePicker, .timePicker, .button, .segmented, .iconButton:
        true
      default: false
      }
    }
    let choices = members.filter {
      [.select, .search, .datePicker, .timePicker, .segmented].contains(children[$0].role)
    }
    guard choices.count > 1 || first.role == .search && members.count > 1 else { return nil }
    return Run(form: .filters, members: members)
  }

  /// A large picture of data with something smaller beside it.
  private func split(from index: Int) -> Run? {
    guard width >= 720, index + 1 < children.count,
      host == .screen || host == .section || host == .group
    else { return nil }
    let next = children[index + 1]
    guard next.place == .flow, children[index].place == .flow else { return nil }
    switch next.role {
    case .chart, .list, .activity, .card, .progressRing, .calendar, .map, .orderSummary:
      return Run(form: .split, members: [index, index + 1])
    default: return nil
    }
  }
}

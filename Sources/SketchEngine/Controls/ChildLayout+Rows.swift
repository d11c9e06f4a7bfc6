extension Painter {
  /// One child alone on its line.
  func block(
    _ children: [Control], _ alignment: RunPlan.Alignment, within width: Double
  ) -> ChildLayout {
    guard let child = children.first else { return ChildLayout(rects: [], size: .zero) }
    let limit = widthLimit(of: child, within: width)
    var size = self.size(of: child, within: limit)
    size.width = min(size.width, limit)
    let x: Double
    switch alignment {
    case .stretch, .spread:
      size.width = limit
      x = 0
    case .start: x = 0
    case .center: x = ((width - size.width) / 2).rounded(.down)
    case .end: x = width - size.width
    }
    return ChildLayout(rects: [Rect(x, 0, size.width, size.height)], size: Size(width, size.height))
  }

  /// How wide a child may be: fields and prose have a comfortable width of their own.
  private func widthLimit(of child: Control, within width: Double) -> Double {
    if let wished = child.wishedWidth { return min(width, wished) }
    if child.style.isFullWidth { return width }
    if child.role.isField, host != .toolbar { return min(width, 560) }
    let isFieldRow = child.role == .group && !child.children.isEmpty
    if isFieldRow, child.children.allSatisfy({ $0.role.isField }) { return min(width, 560) }
    if child.role == .switch, host != .list { return min(width, 720) }
    if child.role == .text { return min(width, 720) }
    if child.role == .form && host == .screen { return min(width, 720) }
    return width
  }

  /// From left to right; what spans shares what the others leave, and what is too much wraps.
  func row(
    _ children: [Control], _ alignment: RunPlan.Alignment, within width: Double
  ) -> ChildLayout {
    let space = spacing(of: children)
    var rects: [Rect] = []
    var y = 0.0
    var line: [Control] = []
    var used = 0.0
    func flush() {
      guard !line.isEmpty else { return }
      let placed = singleRow(line, alignment, within: width, space)
      if !rects.isEmpty { y += min(space, 12) }
      rects += placed.rects.map { $0.moved(by: Point(0, y)) }
      y += placed.size.height
      line = []
      used = 0
    }
    for child in children {
      let least = leastWidth(of: child, within: width)
      if !line.isEmpty, used + space + least > width { flush() }
      used += (line.isEmpty ? 0 : space) + least
      line.append(child)
    }
    flush()
    return ChildLayout(rects: rects, size: Size(width, y))
  }

  /// The gap between things in a row, in px.
  private func spacing(of children: [Control]) -> Double {
    switch children.first?.role ?? .group {
    case .chip, .badge, .icon, .iconButton, .tab: 8
    case .button: 12
    case .link, .navItem: 24
    default: gap
    }
  }

  /// Whether a child takes all the room a row leaves.
  func isFlexible(_ child: Control) -> Bool {
    if child.wishedWidth != nil { return false }
    if child.style.isFullWidth { return true }
    switch child.role {
    case .button, .iconButton, .link, .checkbox, .radio, .segmented, .rating, .dots, .hamburger,
      .icon, .logo, .avatar, .avatarGroup, .badge, .chip, .heading, .navItem, .menuItem, .tab,
      .breadcrumb, .pagination, .spinner, .fab, .numberStepper, .progressRing, .story, .captcha:
      return false
    case .select, .datePicker, .timePicker, .text: return false
    case .socialLogin: return true
    case .switch: return false
    default: return true
    }
  }

  /// The least width at which a child still looks right in a row, in px.
  private func leastWidth(of child: Control, within width: Double) -> Double {
    guard isFlexible(child) else { return naturalWidth(of: child, within: width) }
    let least: Double =
      switch child.role {
      case .search, .textField, .passwordField: isNarrow ? 140 : 200
      case .group, .stat, .image: 96
      default: 160
      }
    return min(least, width)
  }

  private func naturalWidth(of child: Control, within width: Double) -> Double {
    if let wished = child.wishedWidth { return min(width, wished) }
    return min(width, size(of: child, within: width).width)
  }

  private func singleRow(
    _ children: [Control], _ alignment: RunPlan.Alignment, within width: Double, _ space: Double
  ) -> ChildLayout {
    var widths = children.map { isFlexible($0) ? 0 : naturalWidth(of: $0, within: width) }
    let gaps = space * Double(children.count - 1)
    let left = max(0, width - gaps - widths.reduce(0, +))
    let flexible = children.filter(isFlexible).count
    if flexible > 0 {
      let share = left / Double(flexible)
      for (index, child) in children.enumerated() where isFlexible(child) {
        let most: Double = child.role == .search && !isNarrow && flexible == 1 ? 360 : .infinity
        widths[index] = min(share, most)
      }
    } else if alignment == .stretch, !children.isEmpty {
      widths = widths.map { _ in (width - gaps) / Double(children.count) }
    }
    let total = widths.reduce(0, +) + gaps
    var step = space
    var x = 0.0
    switch alignment {
    case .start, .stretch: break
    case .center: x = ((width - total) / 2).rounded(.down)
    case .end: x = width - total
    case .spread: if children.count > 1 { step += (width - total) / Double(children.count - 1) }
    }
    var rects: [Rect] = []
    for (child, width) in zip(children, widths) {
      let height = size(of: child, within: width).height
      rects.append(Rect(x, 0, width, height))
      x += width + step
    }
    return ChildLayout(rects: aligned(rects, of: children), size: Size(width, height(of: rects)))
  }

  func height(of rects: [Rect]) -> Double { rects.reduce(0) { max($0, $1.height) } }

  /// Things in a line share a middle; fields and their buttons a lower edge, cards a height.
  func aligned(_ rects: [Rect], of children: [Control]) -> [Rect] {
    let tallest = height(of: rects)
    let hasFields = children.contains { $0.role.isField && $0.role != .search }
    let isTall = children.contains { !$0.isSmall }
    return zip(rects, children).map { rect, child in
      var rect = rect
      if child.role.isCardLike || child.role == .group && isTall {
        rect.size.height = tallest
      } else if hasFields, !isTall || child.role == .button {
        rect.origin.y = tallest - rect.height
      } else if !isTall {
        rect.origin.y = ((tallest - rect.height) / 2).rounded(.down)
      }
      return rect
    }
  }

  /// Some at the left, some in the middle, some at the right, all on one line if they fit.
  func band(_ children: [Control], within width: Double) -> ChildLayout {
    let space = spacing(of: Array(children.dropFirst()))
    let group = children.indices.map { index -> Int in
      let child = children[index]
      if child.place.isLeft { return 0 }
      if child.place.isRight { return 2 }
      if child.place == .center { return 1 }
      if index == 0 { return 0 }
      // After a title, buttons go to the end; after a picture, words stay with it.
      return child.role == .button || child.role == .iconButton || child.role == .link
        || child.role == .badge || child.role == .segmented ? 2 : 0
    }
    var widths = children.map { child in
      child.role == .search || child.role.isField && child.role != .select
        ? min(280, width / 3) : naturalWidth(of: child, within: width)
    }
    var total = widths.reduce(0, +) + space * Double(children.count - 1)
    if total > width {
      // Words give way before anything wraps.
      for (index, child) in children.enumerated()
      where total > width && (child.role == .text || child.role == .heading || child.role.isField) {
        let cut = min(total - width, max(0, widths[index] - 96))
        widths[index] -= cut
        total -= cut
      }
    }
    guard total <= width + 0.5 else { return row(children, .start, within: width) }
    var rects = zip(children, widths).map { child, width in
      Rect(0, 0, width, size(of: child, within: width).height)
    }
    func extent(_ wanted: Int) -> Double {
      let members = group.indices.filter { group[$0] == wanted }
      return members.reduce(0) { $0 + widths[$1] } + space * Double(max(0, members.count - 1))
    }
    let lefts = extent(0)
    let rights = extent(2)
    var middle = (width - extent(1)) / 2
    middle = max(middle, lefts > 0 ? lefts + space : 0)
    middle = min(middle, width - rights - (rights > 0 ? space : 0) - extent(1))
    var x = [0, middle.rounded(.down), width - rights]
    for index in rects.indices {
      rects[index].origin.x = x[group[index]]
      x[group[index]] += widths[index] + space
    }
    return ChildLayout(rects: aligned(rects, of: children), size: Size(width, height(of: rects)))
  }

  /// Equal columns, with rows as high as their tallest cell.
  func grid(_ children: [Control], _ columns: Int, within width: Double) -> ChildLayout {
    let columns = max(1, columns)
    let isDense = children.allSatisfy { $0.role == .image || $0.role.isSmall }
    let space = isDense ? min(gap, 8) : (isNarrow ? min(gap, 12) : gap == 16 ? 24 : gap)
    let cell = ((width - space * Double(columns - 1)) / Double(columns)).rounded(.down)
    var rects: [Rect] = []
    var y = 0.0
    var start = 0
    while start < children.count {
      let line = Array(children[start..<min(start + columns, children.count)])
      var cells = line.enumerated().map { index, child in
        Rect(
          Double(index) * (cell + space), y, cell, size(of: child, within: cell).height)
      }
      let tallest = height(of: cells)
      for index in cells.indices {
        if line[index].role == .iconButton || line[index].role == .avatar {
          continue
        }
        cells[index].size.height = tallest
      }
      rects += cells
      y += tallest + space
      start += columns
    }
    return ChildLayout(rects: rects, size: Size(width, max(0, y - space)))
  }

  /// Side by side over the whole width, in equal or stated shares.
  func split(_ children: [Control], within width: Double) -> ChildLayout {
    let space = children.allSatisfy { $0.role == .button } ? 12 : isNarrow ? 12 : 24.0
    let room = width - space * Double(children.count - 1)
    let isChartFirst = children.count == 2 && children[0].role == .chart
    let usual: [Double] = children.map { child in
      if let share = child.style.share, share > 0, share < 1 { return share }
      if let wished = child.wishedWidth, wished < room { return wished / room }
      return 0
    }
    let stated = usual.reduce(0, +)
    let open = usual.filter { $0 == 0 }.count
    var shares = usual.map {
      $0 > 0 ? $0 : max(0.1, 1 - stated) / Double(max(1, open))
    }
    if stated == 0, isChartFirst { shares = [2.0 / 3, 1.0 / 3] }
    var rects: [Rect] = []
    var x = 0.0
    for (child, own) in zip(children, columns(of: shares, within: room)) {
      rects.append(Rect(x, 0, own, size(of: child, within: own).height))
      x += own + space
    }
    let tallest = height(of: rects)
    for (index, child) in children.enumerated() where !child.role.isField {
      rects[index].size.height = tallest
    }
    return ChildLayout(rects: rects, size: Size(width, tallest))
  }

  /// Widths after shares, none of them too narrow to be read.
  private func columns(of shares: [Double], within room: Double) -> [Double] {
    let least = min(136, room / Double(max(1, shares.count)))
    let spare = max(0, room - least * Double(shares.count))
    let sum = shares.reduce(0, +)
    let wanted = shares.map { room * $0 / max(sum, 0.01) }
    let excess = wanted.reduce(0) { $0 + max(0, $1 - least) }
    return wanted.map { wide in
      (least + (excess > 0 ? spare * max(0, wide - least) / excess : 0)).rounded(.down)
    }
  }

  /// Columns at the sides of what comes in between.
  func sides(_ children: [Control], within width: Double) -> ChildLayout {
    let column = children.map { child -> Int in
      child.isSmall ? 1 : child.place == .left ? 0 : child.place == .right ? 2 : 1
    }
    let groups = (0...2).map { wanted in column.indices.filter { column[$0] == wanted } }
    let space = gap == 8 ? 16.0 : 32.0
    let present = (0...2).filter { !groups[$0].isEmpty }
    let room = width - space * Double(present.count - 1)
    let isBesideMany = groups[1].contains { index in
      let child = children[index]
      return child.role.isCardLike || [.table, .list, .grid, .gallery, .map].contains(child.role)
    }
    var widths = groups.map { members in
      sideShare(
        of: members.map { children[$0] }, isAlone: present.count == 2, isNarrow: isBesideMany)
    }
    let fixed = present.filter { $0 != 1 }.reduce(0) { $0 + widths[$1] }
    if groups[1].isEmpty {
      widths = widths.map { $0 / max(fixed, 0.01) }
    } else {
      widths[1] = max(0.3, 1 - fixed)
    }
    let sum = present.reduce(0) { $0 + widths[$1] }
    var rects = [Rect](repeating: Rect(0, 0, 0, 0), count: children.count)
    var filters: Set<Int> = []
    var x = 0.0
    var tallest = 0.0
    for side in present {
      let own = (room * widths[side] / sum).rounded(.down)
      let plain = groups[side].map { index -> Control in
        var child = children[index]
        if side != 1 { child.place = .flow }
        return child
      }
      let inner = layout(plain, in: .group, within: own)
      for (index, rect) in zip(groups[side], inner.rects) {
        rects[index] = rect.moved(by: Point(x, 0))
      }
      filters.formUnion(inner.filters.map { groups[side][$0] })
      tallest = max(tallest, inner.size.height)
      x += own + space
    }
    return ChildLayout(rects: rects, size: Size(width, tallest), filters: filters)
  }

  /// How much of the width a column at a side takes.
  private func sideShare(of children: [Control], isAlone: Bool, isNarrow: Bool) -> Double {
    if let share = children.compactMap(\.style.share).first, share > 0, share < 1 { return share }
    guard isAlone, !isNarrow || children.first?.role == .map else { return 0.25 }
    switch children.first?.role ?? .group {
    case .image, .map, .hero, .chart, .videoPlayer, .carousel, .gallery: return 0.5
    case .tabs, .list, .navItem, .sidebar, .menu, .treeView: return 0.25
    case .group, .section, .form: return children.first?.place == .left ? 0.5 : 0.4
    default: return 1.0 / 3
    }
  }
}

/// Strips across a screen: navigation bars, headers and toolbars.
struct Bar: ControlKind {
  let roles: [Control.Role] = [.navbar, .header, .toolbar]

  func size(of control: Control, within width: Double, _ painter: Painter) -> Size {
    let content = layout(of: control, within: width, painter)
    let least: Double = control.role == .toolbar ? 56 : painter.isNarrow ? 56 : 64
    let edge: Double = control.role == .toolbar ? 16 : 24
    return Size(width, max(least, (content.size.height + edge).rounded(.up)))
  }

  func elements(of control: Control, in rect: Rect, _ painter: inout Painter) -> [Element] {
    let isPageBar = painter.host == .screen || painter.host == .window
    var elements: [Element] = []
    let fill = painter.fill(of: control, usual: control.role == .toolbar ? .surface : .none)
    if fill != .none {
      elements.append(.rect(rect, fill: fill))
      painter.ground = fill
    }
    if isPageBar || control.style.stroke != nil {
      let stroke = painter.stroke(of: control, usual: painter.hairline)
      let y = rect.maxY - 0.5
      elements.append(.line(Point(rect.minX, y), Point(rect.maxX, y), stroke: stroke))
    }
    let content = layout(of: control, within: rect.width, painter)
    let origin = Point(
      rect.minX + margin(painter),
      rect.minY + ((rect.height - content.size.height) / 2).rounded(.down))
    let children = items(of: control)
    return elements
      + painter.draw(children, content, at: origin, host: .navbar)
  }

  /// The children, led by a title where the bar has words of its own.
  private func items(of control: Control) -> [Control] {
    let hasTitle = control.children.contains { $0.role == .heading || $0.role == .logo }
    guard !control.label.isEmpty, !hasTitle, control.role != .toolbar || control.children.isEmpty
    else { return control.children }
    let title = Control(.heading, control.label, variant: "h3")
    let leading = control.children.prefix {
      $0.role == .hamburger || $0.role == .iconButton && $0.place != .right
    }.prefix(1)
    return Array(leading) + [title] + Array(control.children.dropFirst(leading.count))
  }

  private func margin(_ painter: Painter) -> Double {
    painter.host == .screen || painter.host == .window ? painter.pageMargin : 16
  }

  private func layout(
    of control: Control, within width: Double, _ painter: Painter
  ) -> ChildLayout {
    var inner = painter
    inner.host = .navbar
    let room = width - 2 * margin(painter)
    let items = items(of: control)
    guard control.arrangement != .column else {
      return inner.layout(items, as: .column, in: .header, within: room)
    }
    return BarLine(items, isToolbar: control.role == .toolbar, within: room, inner).layout
  }
}

/// The items of a bar on one line: brand and navigation at the left, actions at the right.
struct BarLine {
  let layout: ChildLayout

  /// Places items; what does not fit on one line goes below, actions first kept.
  init(_ items: [Control], isToolbar: Bool, within width: Double, _ painter: Painter) {
    let sides = Self.sides(of: items, isToolbar: isToolbar)
    var widths = items.map { item in
      painter.isFlexible(item)
        ? min(
          item.role == .search || item.role == .textField ? (isToolbar ? 240 : 320) : 240, width)
        : min(width, painter.size(of: item, within: width).width)
    }
    func space(after index: Int) -> Double {
      guard index + 1 < items.count else { return 0 }
      let tight: Set<Control.Role> = [.iconButton, .icon]
      if tight.contains(items[index].role) && tight.contains(items[index + 1].role) { return 4 }
      if items[index].role == .logo { return painter.isNarrow ? 16 : 32 }
      if items[index].role == .navItem { return painter.isNarrow ? 4 : 8 }
      if items[index].role == .link { return 20 }
      return painter.isNarrow ? 8 : 16
    }
    var total = zip(items.indices, widths).reduce(0) { $0 + $1.1 + space(after: $1.0) }
    for index in items.indices.reversed() where total > width && painter.isFlexible(items[index]) {
      let cut = min(total - width, max(0, widths[index] - 120))
      widths[index] -= cut
      total -= cut
    }
    func extent(_ side: Int) -> Double {
      let members = items.indices.filter { sides[$0] == side }
      guard let last = members.last else { return 0 }
      return members.reduce(0) { $0 + widths[$1] + ($1 == last ? 0 : space(after: $1)) }
    }
    let groups = (0...2).map(extent).filter { $0 > 0 }
    let needed = groups.reduce(0, +) + 16 * Double(max(0, groups.count - 1))
    if max(total, needed) > width + 0.5 {
      layout = Self.wrapped(items, sides, within: width, painter)
      return
    }
    // The picture of a button without a plate stands on the margin, not its invisible border.
    let lead: Double = items.first.map(Self.isBare) == true && sides.first == 0 ? -8 : 0
    let trail: Double = items.last.map(Self.isBare) == true && sides.last == 2 ? 8 : 0
    let right = width - extent(2) + trail
    var middle = ((width - extent(1)) / 2).rounded(.down)
    middle = max(middle, extent(0) > 0 ? extent(0) + lead + 16 : 0)
    middle = max(0, min(middle, right - extent(1) - (extent(2) > 0 ? 16 : 0)))
    var x = [lead, middle, right]
    var rects: [Rect] = []
    for (index, item) in items.enumerated() {
      let size = painter.size(of: item, within: widths[index])
      rects.append(Rect(x[sides[index]], 0, widths[index], size.height))
      x[sides[index]] += widths[index] + space(after: index)
    }
    let tallest = painter.height(of: rects)
    for index in rects.indices {
      rects[index].origin.y = ((tallest - rects[index].height) / 2).rounded(.down)
    }
    layout = ChildLayout(rects: rects, size: Size(width, tallest))
  }

  private static func isBare(_ item: Control) -> Bool {
    guard item.role == .iconButton || item.role == .hamburger else { return false }
    return item.style.fill == nil && item.style.stroke == nil && !item.style.isOutlined
      && item.variant.isEmpty
  }

  /// 0 for the left, 1 for the middle, 2 for the right.
  private static func sides(of items: [Control], isToolbar: Bool) -> [Int] {
    var sides = items.map { item in
      item.place.isLeft ? 0 : item.place == .center ? 1 : item.place.isRight ? 2 : 0
    }
    guard !isToolbar else {
      if let last = items.last, last.role == .button, items.count > 1, last.place == .flow,
        items.dropLast().contains(where: { $0.role != .button })
      {
        sides[items.count - 1] = 2
      }
      return sides
    }
    // The actions at the end go right, unless nothing would be left for the left.
    for index in items.indices.reversed().dropLast() {
      let item = items[index]
      guard item.place == .flow, item.role.isAction || item.place.isRight else {
        if item.place.isRight { continue }
        break
      }
      sides[index] = 2
    }
    for (index, item) in items.enumerated() where item.role == .search && item.place == .flow {
      let isBetween = index > 0 && index + 1 < items.count
      if isBetween || index == items.count - 1 && index > 0 { sides[index] = isBetween ? 1 : 2 }
      if index > 0, items[index - 1].role == .navItem || items[index - 1].role == .link {
        sides[index] = 2
      }
    }
    return sides
  }

  private static func wrapped(
    _ items: [Control], _ sides: [Int], within width: Double, _ painter: Painter
  ) -> ChildLayout {
    let isNav = items.map { $0.role == .navItem || $0.role == .link || $0.role == .tab }
    let main = items.indices.filter { !isNav[$0] && items[$0].role != .search }
    let rest = items.indices.filter { isNav[$0] || items[$0].role == .search }
    var rects = [Rect](repeating: Rect(0, 0, 0, 0), count: items.count)
    var y = 0.0
    for members in main.isEmpty || rest.isEmpty ? [Array(items.indices)] : [main, rest] {
      let controls = members.map { index -> Control in
        var item = items[index]
        if item.place == .flow, sides[index] == 2 { item.place = .right }
        return item
      }
      let line =
        main.isEmpty || rest.isEmpty
          || members.first.map({ isNav[$0] || items[$0].role == .search }) == true
        ? painter.row(controls, .start, within: width) : painter.band(controls, within: width)
      for (index, rect) in zip(members, line.rects) { rects[index] = rect.moved(by: Point(0, y)) }
      y += line.size.height + 8
    }
    return ChildLayout(rects: rects, size: Size(width, max(0, y - 8)))
  }
}

/// Where the regions of one screen go: bars, side columns, the main column and what floats above.
struct ScreenLayout {
  /// Something on the screen and where.
  struct Piece {
    var control: Control
    var rect: Rect
    /// What it stands in while it is drawn.
    var host = Control.Role.screen
  }

  /// What is painted first to last: backdrops, the main column, side columns and bars.
  private(set) var pieces: [Piece] = []
  /// What is painted above a scrim, in the end.
  private(set) var overlays: [Piece] = []
  /// What floats above the content without dimming it.
  private(set) var floating: [Piece] = []
  /// The height of the screen, in px.
  private(set) var height = 0.0
  /// Whether the screen is one narrow column in the middle.
  let isCentered: Bool

  private let width: Double
  private var painter: Painter
  private let regions: ScreenRegions

  /// Arranges what is on a screen.
  ///
  /// - Parameters:
  ///   - children: What is on it.
  ///   - width: The width of the screen, in px.
  ///   - least: The least height of the screen; a device's height, in px.
  ///   - isFixed: Whether the screen keeps at least that height even where it would be half empty.
  ///   - painter: Measures controls.
  init(
    _ children: [Control], width: Double, least: Double, isFixed: Bool, _ painter: Painter
  ) {
    var regions = ScreenRegions(children, isNarrow: painter.isNarrow)
    regions.centerWords(on: painter.frame)
    self.regions = regions
    self.width = width
    self.painter = painter
    isCentered = regions.isCenteredForm
    self.painter.isCenteredPage = isCentered
    arrange(least: least, isFixed: isFixed)
  }

  /// The same with overlays and the lowest pieces drawn out over the rims of a device.
  func stretched(above: Double, below: Double) -> ScreenLayout {
    var layout = self
    for index in layout.overlays.indices {
      let rect = layout.overlays[index].rect
      if rect.maxY > height - 1 { layout.overlays[index].rect.size.height += below }
      if rect.minY < 1, rect.maxY > height - 1 {
        layout.overlays[index].rect.origin.y -= above
        layout.overlays[index].rect.size.height += above
      }
    }
    for index in layout.pieces.indices where layout.pieces[index].rect.maxY > height - 1 {
      switch layout.pieces[index].control.role {
      case .tabBar, .keyboard, .sheet, .map, .image, .footer:
        layout.pieces[index].rect.size.height += below
      default: break
      }
    }
    return layout
  }

  private mutating func arrange(least: Double, isFixed: Bool) {
    let bodyTop = stack(regions.wideTops, at: 0, x: 0, width: width)
    let columns = columns()
    let innerTop = stack(
      regions.innerTops, at: bodyTop, x: columns.main.minX, width: columns.main.width)
    let innerFeet = measured(regions.innerFeet, within: columns.main.width)
    let feet = measured(regions.feet, within: width)
    let main = mainLayout(within: columns.main.width)
    let feetHeight = feet.reduce(0) { $0 + $1.height }
    let innerHeight = innerFeet.reduce(0) { $0 + $1.height }
    let needed =
      max(
        innerTop + main.height + innerHeight, bodyTop + columns.tallest) + feetHeight
    height = screenHeight(needed: needed, least: least, isFixed: isFixed)
    let bodyBottom = height - feetHeight
    place(main, from: innerTop, to: bodyBottom - innerHeight, x: columns.main.minX)
    for side in columns.sides {
      place(side, from: bodyTop, to: bodyBottom)
    }
    var y = bodyBottom - innerHeight
    for (control, size) in zip(regions.innerFeet, innerFeet) {
      let rect = Rect(columns.main.minX, y, columns.main.width, size.height)
      let margin = footMargin(of: control)
      pieces.append(Piece(control: control, rect: rect.inset(x: margin.width, y: margin.height)))
      y += size.height
    }
    y = bodyBottom
    for (control, size) in zip(regions.feet, feet) {
      let margin = footMargin(of: control)
      let rect = Rect(0, y, width, size.height).inset(x: margin.width, y: margin.height)
      pieces.append(Piece(control: control, rect: rect))
      y += size.height
    }
    for backdrop in regions.backdrops.reversed() {
      let rect = Rect(columns.main.minX, bodyTop, columns.main.width, height - bodyTop)
      pieces.insert(Piece(control: backdrop, rect: rect), at: 0)
    }
    let above = ScreenOverlays(width: width, painter)
    let bars = pieces.first { $0.control.role.isTopBar }?.rect.maxY ?? 0
    floating = above.floating(regions.floating, from: bars, to: bodyBottom - innerHeight)
    overlays = above.overlays(regions.overlays, height: height)
  }

  private func screenHeight(needed: Double, least: Double, isFixed: Bool) -> Double {
    var needed = max(needed, 48)
    if !regions.overlays.isEmpty {
      let tallest = regions.overlays.reduce(0) {
        max($0, ScreenOverlays(width: width, painter).size(of: $1).height)
      }
      needed = max(needed, tallest + 160)
    }
    needed = (needed / 8).rounded(.up) * 8
    guard needed < least else { return needed }
    if isFixed || isCentered && !regions.isTitled || regions.isHalved || regions.isCenteredStage
      || !regions.backdrops.isEmpty
    {
      return least
    }
    // A page that would end half empty is shortened.
    let isShell = !regions.lefts.isEmpty || !regions.innerFeet.isEmpty
    return needed < least * 0.75 ? max(needed + 32, least * (isShell ? 0.8 : 0.6)) : least
  }

  // MARK: Bars

  private mutating func stack(
    _ controls: [Control], at y: Double, x: Double, width: Double
  ) -> Double {
    var y = y
    for control in controls {
      let size = painter.size(of: control, within: width)
      pieces.append(Piece(control: control, rect: Rect(x, y, width, size.height)))
      y += size.height
    }
    return y
  }

  private func measured(_ controls: [Control], within width: Double) -> [Size] {
    controls.map { control in
      let margin = footMargin(of: control)
      let size = painter.size(of: control, within: width - 2 * margin.width)
      return Size(width, size.height + 2 * margin.height)
    }
  }

  /// The room around something docked at the bottom that is no strip of its own.
  private func footMargin(of control: Control) -> Size {
    guard control.role == .composer || control.role == .form || control.role == .group else {
      return .zero
    }
    return Size(min(painter.pageMargin, 24), painter.isNarrow ? 12 : 16)
  }

  // MARK: Columns

  /// A column at a side of the screen.
  private struct Side {
    var controls: [Control]
    var x: Double
    var width: Double
    var padding: Double
    var layout: ChildLayout
    var isCentered = false
    var bleeds = false
  }

  private struct Columns {
    var sides: [Side] = []
    var main: Rect
    var tallest: Double { sides.reduce(0) { max($0, $1.layout.size.height + 2 * $1.padding) } }
  }

  private func columns() -> Columns {
    let all = regions.lefts + regions.rights
    var widths = all.map { wishedWidth(of: $0) ?? 0 }
    let usual = all.map { usualWidth(of: $0[0]) }
    if regions.isHalved {
      share(out: &widths, usual)
    } else {
      for index in widths.indices where widths[index] == 0 { widths[index] = usual[index] }
      // The main column keeps at least a third.
      let total = widths.reduce(0, +)
      if total > width * 2 / 3 { widths = widths.map { ($0 * width * 2 / 3 / total).rounded() } }
    }
    var columns = Columns(main: Rect(0, 0, 0, 0))
    var x = 0.0
    let lefts = regions.lefts.count
    let left = widths.prefix(lefts).reduce(0, +)
    let right = widths.dropFirst(lefts).reduce(0, +)
    for (index, controls) in all.enumerated() {
      if index == lefts { x = width - right }
      columns.sides.append(side(controls, x: x, width: widths[index]))
      x += widths[index]
    }
    columns.main = Rect(left, 0, width - left - right, 0)
    return columns
  }

  /// Without a main column, panes keep their usual width and the last one takes what is left.
  private func share(out widths: inout [Double], _ usual: [Double]) {
    let isEqual = widths.count == 2 && widths.allSatisfy { $0 == 0 }
    let narrow: Set<Control.Role> = [.sidebar, .list, .tabs, .menu, .treeView]
    for index in widths.indices.dropLast() where widths[index] == 0 {
      let first = (regions.lefts + regions.rights)[index].first?.role ?? .group
      if let last = widths.last, last > 0, widths.count == 2 {
        widths[index] = width - last
      } else if isEqual, !narrow.contains(first) {
        widths[index] = (width / 2).rounded()
      } else {
        widths[index] = min(usual[index], (width / Double(widths.count)).rounded())
      }
    }
    if let last = widths.indices.last {
      widths[last] = max(80, width - widths.dropLast().reduce(0, +))
    }
  }

  private func wishedWidth(of controls: [Control]) -> Double? {
    if let wished = controls.compactMap(\.wishedWidth).first {
      return min(wished, width * 0.8)
    }
    guard let share = controls.compactMap(\.style.share).first, share > 0, share < 1 else {
      return nil
    }
    return (width * share).rounded()
  }

  private func usualWidth(of control: Control) -> Double {
    switch control.role {
    case .sidebar where painter.frame == .component: width
    case .sidebar, .drawer: control.place.isRight ? min(320, width * 0.4) : min(240, width * 0.4)
    case .image, .map, .hero, .form: (width / 2).rounded()
    case .list, .orderSummary: min(320, width * 0.4)
    default: control.place.isRight ? min(320, width * 0.4) : min(280, width * 0.4)
    }
  }

  private func side(_ controls: [Control], x: Double, width: Double) -> Side {
    let bleeds = controls.count == 1 && ScreenRegions.bleeds(controls[0])
    let isForm = regions.isHalved && !bleeds && ScreenRegions.isForm(controls)
    let padding = bleeds ? 0 : isForm ? max(32, (width - 400) / 2) : min(24, painter.pageMargin)
    var inner = painter
    inner.isCenteredPage = isForm
    let plain = (isForm ? ScreenRegions.centered(controls) : controls).map { control -> Control in
      var control = control
      if bleeds { control.style.corners = .sharp } else { control.place = .flow }
      return control
    }
    guard !bleeds else {
      let size = Size(width, inner.size(of: plain[0], within: width).height)
      let isPicture = plain[0].role != .sidebar
      let layout = ChildLayout(
        rects: [Rect(0, 0, width, size.height)], size: isPicture ? Size(width, 0) : size)
      return Side(
        controls: plain, x: x, width: width, padding: 0, layout: layout, bleeds: true)
    }
    let layout = inner.layout(plain, in: isForm ? .form : .group, within: width - 2 * padding)
    return Side(
      controls: plain, x: x, width: width, padding: padding, layout: layout, isCentered: isForm)
  }

  private mutating func place(_ side: Side, from top: Double, to bottom: Double) {
    guard !side.bleeds else {
      let rect = Rect(side.x, top, side.width, bottom - top)
      pieces.append(Piece(control: side.controls[0], rect: rect))
      return
    }
    let spare = bottom - top - side.layout.size.height
    let y = side.isCentered ? max(32, (spare / 2).rounded(.down)) : min(side.padding, 32)
    for (control, rect) in zip(side.controls, side.layout.rects) {
      let offset = Point(side.x + side.padding, top + y)
      pieces.append(
        Piece(
          control: control, rect: rect.moved(by: offset), host: side.isCentered ? .form : .group))
    }
  }

  // MARK: The main column

  private struct Main {
    var controls: [Control] = []
    var layout = ChildLayout(rects: [], size: .zero)
    var x = 0.0
    var top = 0.0
    var bottom = 0.0
    /// The height with the margins above and below.
    var height: Double { controls.isEmpty ? 0 : layout.size.height + top + bottom }
  }

  private func mainLayout(within room: Double) -> Main {
    let controls = regions.flow
    guard !controls.isEmpty else { return Main() }
    let margin = painter.pageMargin
    let isForm = isCentered && !regions.isWideForm
    let narrow: Double = painter.isNarrow ? room : regions.holdsCards ? 720 : 400
    let most: Double = isForm ? narrow : isCentered ? 560 : 1216
    let column = min(most, room - 2 * margin)
    let layout = painter.layout(controls, in: isForm ? .form : .screen, within: column)
    var main = Main()
    main.controls = controls
    main.layout = layout
    // A narrow column of settings or words stands in the middle of a wide page without panes.
    let isAlone = regions.lefts.isEmpty && regions.rights.isEmpty
    let shown = isAlone ? min(column, painter.readingLimit(of: controls, in: .screen)) : column
    main.x = ((room - shown) / 2).rounded(.down)
    let isAfterBar = !regions.wideTops.isEmpty || !regions.innerTops.isEmpty
    main.top = painter.isNarrow ? (isAfterBar ? 16 : 24) : isAfterBar ? 32 : 40
    if painter.frame == .watch { main.top = 8 }
    main.bottom = painter.isNarrow ? 24 : 40
    // A phone's last row is not left under the button that floats above it.
    if painter.isNarrow, regions.floating.contains(where: { $0.role == .fab }) { main.bottom = 80 }
    if painter.frame == .component { (main.top, main.bottom) = (margin, margin) }
    if controls.first?.role == .hero { main.top = 0 }
    return main
  }

  private mutating func place(_ main: Main, from top: Double, to bottom: Double, x: Double) {
    guard !main.controls.isEmpty else { return }
    let spare = bottom - top - main.layout.size.height
    var y = top + main.top
    var tail = main.controls.count
    // What a title announces follows it; a form without one stands in the middle.
    if isCentered, !regions.isTitled {
      // The optical middle is above the geometric one.
      y = top + max(main.top, (spare * (painter.isNarrow ? 0.4 : 0.45)).rounded(.down))
    } else if regions.isCenteredStage {
      tail = regions.stageStart
      y = top + min(main.top, 24)
    } else if painter.isNarrow, !isCentered || !regions.holdsFields,
      spare > main.top + main.bottom + 48
    {
      tail = regions.pinnedTail
      if regions.isPoster {
        let head = main.layout.rects.prefix(tail).reduce(0) { max($0, $1.maxY) }
        y = top + max(main.top, ((bottom - top - head) * 0.35).rounded(.down))
      }
    }
    let stageTop = main.layout.rects.dropFirst(tail).first?.minY ?? 0
    let stage = main.layout.size.height - stageTop
    let push =
      regions.isCenteredStage
      ? top + ((bottom - top - stage) * 0.4).rounded(.down) - stageTop
      : tail < main.controls.count ? bottom - main.bottom - main.layout.size.height : y
    for index in main.controls.indices {
      let rect = main.layout.rects[index]
      let offset = Point(x + main.x, index >= tail ? max(y, push) : y)
      let host: Control.Role =
        main.layout.filters.contains(index)
        ? .toolbar : isCentered && !regions.isWideForm ? .form : .screen
      var place = rect.moved(by: offset)
      if index == 0, isCentered, regions.hasLeadingButton {
        place.origin = Point(x + main.x - 8, top + 8)
      }
      pieces.append(Piece(control: main.controls[index], rect: place, host: host))
    }
  }
}

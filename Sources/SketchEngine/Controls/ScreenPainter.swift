/// Draws one screen with the device around it.
struct ScreenPainter {
  /// A screen that was drawn, at the origin.
  struct Picture {
    var part: Part
    var size: Size
  }

  /// The least height of its screen, in px, where it must match others beside it.
  var least = 0.0

  /// Draws a screen from the origin.
  func picture(of screen: WireframeScene.Screen, _ painter: inout Painter) -> Picture {
    painter.frame = screen.frame
    let device = DeviceFrame(screen.frame)
    let width = device.width ?? Self.componentWidth(of: screen.children, painter)
    let inner = width
    let layout = ScreenLayout(
      screen.children, width: inner, least: max(device.least, least - device.head - device.foot),
      isFixed: device.isFixed || least > 0, painter)
    let size = Size(width, layout.height + device.head + device.foot)
    let outer = Rect(origin: .zero, size: size)
    let page = painter.look.background.map { Paint.fixed($0) } ?? .paper
    painter.ground = page
    let id = painter.names.id(for: screen.name, or: "screen")
    var content = statusGround(of: layout, device, &painter)
    let statusInk = painter.ground
    painter.ground = page
    content += draw(
      layout.stretched(above: 0, below: device.foot), at: Point(0, device.head), &painter)
    if !layout.overlays.isEmpty {
      let dimmed = Rect(0, 0, size.width, size.height)
      content.append(.rect(dimmed, fill: .token(.scrim), opacity: 0.45))
      painter.ground = .paper
      content += draw(
        layout.stretched(above: device.head, below: device.foot).overlays,
        at: Point(0, device.head), isCentered: false, &painter)
    }
    painter.ground = layout.overlays.isEmpty ? statusInk : page
    var elements: [Element] = [.rect(outer, radius: device.radius, fill: page)]
    if device.radius > 0 {
      elements.append(.clipped(content, to: outer, radius: device.radius))
    } else {
      elements += content
    }
    elements += device.chrome(named: screen.name, around: size, painter)
    return Picture(
      part: Part(id: id, role: "screen", label: screen.name, elements), size: size)
  }

  /// A bar with a color of its own reaches up under the status bar.
  private func statusGround(
    of layout: ScreenLayout, _ device: DeviceFrame, _ painter: inout Painter
  ) -> [Element] {
    let isDevice = device.radius >= 28
    guard isDevice, device.head > 0, let first = layout.pieces.first(where: { $0.rect.minY < 1 }),
      first.control.role.isTopBar || first.control.role == .hero,
      let fill = first.control.style.fill
    else { return [] }
    painter.ground = .fixed(fill)
    let rect = Rect(0, 0, device.width ?? first.rect.width, device.head + 1)
    return [.rect(rect, fill: .fixed(fill))]
  }

  private func draw(
    _ layout: ScreenLayout, at origin: Point, _ painter: inout Painter
  ) -> [Element] {
    draw(layout.pieces, at: origin, isCentered: layout.isCentered, &painter)
      + draw(layout.floating, at: origin, isCentered: false, &painter)
  }

  private func draw(
    _ pieces: [ScreenLayout.Piece], at origin: Point, isCentered: Bool, _ painter: inout Painter
  ) -> [Element] {
    let page = painter.ground
    return pieces.map { piece in
      painter.ground = Self.ground(under: piece, among: pieces) ?? page
      painter.host = piece.host
      painter.isCenteredPage = isCentered || piece.host == .form
      defer {
        painter.ground = page
        painter.host = .screen
        painter.isCenteredPage = false
      }
      return painter.draw(piece.control, in: piece.rect.moved(by: origin))
    }
  }

  /// What lies under a piece where that is not the page: the dark picture of a camera.
  private static func ground(
    under piece: ScreenLayout.Piece, among pieces: [ScreenLayout.Piece]
  ) -> Paint? {
    guard
      let backdrop = pieces.first(where: { $0.control.place == .backdrop }),
      piece.control.place != .backdrop, backdrop.rect.contains(piece.rect.center)
    else { return nil }
    if backdrop.control.role == .camera { return .token(.scrim) }
    return backdrop.control.style.fill.map { .fixed($0) }
  }

  /// A lone component is as wide as it wants to be, with some room around it.
  private static func componentWidth(of children: [Control], _ painter: Painter) -> Double {
    let widths = children.map { child -> Double in
      if let wished = child.wishedWidth { return wished }
      let room: Double =
        switch child.role {
        case .table, .calendar, .navbar, .header, .hero, .pricing, .features, .footer,
          .testimonials,
          .team, .stepper, .chart, .map, .toolbar, .menuBar, .gallery, .grid, .section, .logoCloud:
          960
        case .card, .productCard, .menu, .popover, .select, .stat, .plan, .post, .sidebar: 320
        case .dialog, .commandPalette: 480
        default: 400
        }
      return min(room, max(painter.size(of: child, within: room).width, 1))
    }
    return (widths.max() ?? 320) + 48
  }
}

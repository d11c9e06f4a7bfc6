extension WireframeScene {
  /// Where everything on the screens goes: positions and sizes in px from the top left, y down.
  public func drawing(measuring typeface: Typeface) -> Drawing {
    var painter = Painter(typeface: typeface, look: look, frame: screens.first?.frame ?? .desktop)
    let scene = emphasized
    let pictures = scene.pictures(&painter)
    let board = Board(pictures, scene: scene, typeface)
    return Drawing(
      kind: "wireframe", frame: frameWord, size: board.size,
      title: title.isEmpty ? screens.first.map(\.name) ?? "Wireframe" : title,
      description: ScreenDescription(self).text, board.elements)
  }

  /// Screens of one sort are equally high, so that they stand in one line.
  private func pictures(_ painter: inout Painter) -> [ScreenPainter.Picture] {
    guard screens.count > 1 else {
      return screens.map { ScreenPainter().picture(of: $0, &painter) }
    }
    var tallest: [Frame: Double] = [:]
    for screen in screens where screen.frame != .component {
      var probe = painter
      let height = ScreenPainter().picture(of: screen, &probe).size.height
      tallest[screen.frame] = max(tallest[screen.frame] ?? 0, height)
    }
    return screens.map { screen in
      ScreenPainter(least: tallest[screen.frame] ?? 0).picture(of: screen, &painter)
    }
  }

  /// The word of the drawing contract for what it is drawn for.
  private var frameWord: String {
    switch screens.first?.frame ?? .desktop {
    case .browser: "desktop"
    case .component: "none"
    case .desktop, .tablet, .phone, .watch, .window: screens.first?.frame.rawValue ?? "desktop"
    }
  }
}

/// Where things go that lie above the content of a screen.
struct ScreenOverlays {
  private let width: Double
  private let painter: Painter

  init(width: Double, _ painter: Painter) {
    self.width = width
    self.painter = painter
  }

  /// Buttons and messages that hover at the corners, one above the other.
  ///
  /// - Parameters:
  ///   - controls: What hovers.
  ///   - top: The lower edge of the bars at the top, in px.
  ///   - bottom: The upper edge of the bars at the bottom, in px.
  /// - Returns: Each with its place; buttons keep to the corner.
  func floating(
    _ controls: [Control], from top: Double, to bottom: Double
  ) -> [ScreenLayout.Piece] {
    let margin = painter.isNarrow ? 16.0 : 24.0
    var low = bottom - margin
    var high = top + margin
    let buttons = controls.filter { $0.role == .fab }
    return (buttons + controls.filter { $0.role != .fab }).map { control in
      let room = min(width - 2 * margin, control.role == .fab ? width : 360)
      let size = painter.size(of: control, within: room)
      let isMiddle = control.role == .toast && painter.isNarrow || control.place == .center
      let x =
        isMiddle
        ? (width - size.width) / 2 : control.place.isLeft ? margin : width - margin - size.width
      if [.top, .topLeft, .topRight].contains(control.place) {
        defer { high += size.height + 12 }
        return ScreenLayout.Piece(
          control: control, rect: Rect(x, high, size.width, size.height))
      }
      low -= size.height
      defer { low -= 12 }
      return ScreenLayout.Piece(control: control, rect: Rect(x, low, size.width, size.height))
    }
  }

  /// What dims the rest, in the middle or at the edge it slides in from.
  func overlays(_ controls: [Control], height: Double) -> [ScreenLayout.Piece] {
    controls.map { control in
      let size = size(of: control)
      let wide = width(of: control)
      let rect: Rect
      switch place(of: control) {
      case .overlayBottom: rect = Rect((width - wide) / 2, height - size.height, wide, size.height)
      case .overlayLeft: rect = Rect(0, 0, wide, height)
      case .overlayRight: rect = Rect(width - wide, 0, wide, height)
      default:
        let y = control.role == .commandPalette ? min(96, height / 8) : (height - size.height) / 2
        rect = Rect(((width - wide) / 2).rounded(.down), y.rounded(.down), wide, size.height)
      }
      return ScreenLayout.Piece(control: control, rect: rect)
    }
  }

  /// How much room an overlay takes.
  func size(of control: Control) -> Size {
    painter.size(of: control, within: width(of: control))
  }

  private func width(of control: Control) -> Double {
    let margin = painter.isNarrow ? 24.0 : 64.0
    if let wished = control.wishedWidth { return min(wished, width) }
    switch place(of: control) {
    case .overlayBottom: return painter.isNarrow ? width : min(width, 640)
    case .overlayLeft, .overlayRight: return min(width * 0.8, painter.isNarrow ? 312 : 400)
    default:
      let usual: Double =
        control.role == .commandPalette ? 600 : control.style.size == .large ? 720 : 480
      return min(width - 2 * margin, usual)
    }
  }

  private func place(of control: Control) -> Control.Place {
    if control.place.isOverlay { return control.place }
    switch control.role {
    case .sheet: return .overlayBottom
    case .drawer: return control.place.isRight ? .overlayRight : .overlayLeft
    default: return .overlay
    }
  }
}

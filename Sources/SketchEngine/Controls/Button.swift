/// Something to press, with its words on it.
struct Button: ControlKind {
  let roles: [Control.Role] = [.button, .socialLogin]

  func size(of control: Control, within width: Double, _ painter: Painter) -> Size {
    let measures = Measures(control, painter)
    var wide =
      measures.padding * 2
      + painter.width(
        of: control.label, size: measures.text, bold: true)
    if hasMark(control, painter) { wide += control.label.isEmpty ? 20 : 28 }
    if control.role == .socialLogin { wide = width }
    return Size(min(width, max(wide, measures.height)), measures.height)
  }

  private struct Measures {
    var height = 40.0
    var padding = 16.0
    var text = 14.0

    init(_ control: Control, _ painter: Painter) {
      let isHero = painter.host == .hero
      switch control.style.size {
      case .small: (height, padding) = (32, 12)
      case .large: (height, padding, text) = (48, 24, 16)
      case .regular:
        if isHero { (height, padding, text) = (48, 24, 16) }
        if painter.host == .listItem || painter.host == .row { (height, padding) = (32, 12) }
        if painter.isNarrow, painter.isCenteredPage { height = 48 }
      }
      if painter.frame == .watch { (height, padding) = (36, 12) }
    }
  }

  func elements(of control: Control, in rect: Rect, _ painter: inout Painter) -> [Element] {
    let look = Look(control, painter)
    var elements: [Element] = []
    let radius = painter.radius(of: control, usual: rect.height >= 48 ? 8 : 6)
    let inset = look.stroke == .none ? rect : rect.inset(by: 0.5)
    if look.fill != .none || look.stroke != .none {
      elements.append(.rect(inset, radius: radius, fill: look.fill, stroke: look.stroke))
    }
    if look.fill != .none { painter.ground = look.fill }
    let paint = control.style.ink.map { .legible(.fixed($0), on: painter.ground) } ?? look.ink
    let text = Measures(control, painter).text
    let marks = mark(of: control, paint: paint, in: rect, painter)
    let shift: Double = marks == nil ? 0 : control.label.isEmpty ? 20 : 28
    let room = max(8, rect.width - 16 - shift)
    let words = painter.typeface.truncated(control.label, width: room, size: text, bold: true)
    let wide = painter.width(of: words, size: text, bold: true)
    let x = rect.midX - (wide + shift) / 2
    if let marks { elements += marks(Rect(x, rect.midY - 10, 20, 20)) }
    elements.append(
      .text(
        TextLine(
          words, at: Point(x + shift, TextLine.baseline(centeredOn: rect.midY, size: text)),
          size: text, isBold: true, isUnderlined: false, paint: paint)))
    return elements
  }

  private func hasMark(_ control: Control, _ painter: Painter) -> Bool {
    control.role == .socialLogin || control.has(.loading)
      || !control.icon.isEmpty
        && !painter.icon(control.icon, in: Rect(0, 0, 20, 20), paint: .ink).isEmpty
  }

  private func mark(
    of control: Control, paint: Paint, in rect: Rect, _ painter: Painter
  ) -> ((Rect) -> [Element])? {
    guard hasMark(control, painter) else { return nil }
    if control.has(.loading) {
      return { square in
        let c = square.center
        let arc = Path([
          .move(Point(c.x, c.y - 7)),
          .arc(
            radii: Size(7, 7), rotation: 0, isLarge: true, isClockwise: true,
            to: Point(c.x - 7, c.y)),
        ])
        return [.path(arc, stroke: paint, strokeWidth: 2, isRound: true, isCrisp: true)]
      }
    }
    if control.role == .socialLogin {
      let letter = Self.monogram(of: control)
      return { square in
        [
          .ellipse(square, fill: .none, stroke: paint, strokeWidth: 1.5),
          .text(
            TextLine(
              letter, at: Point(square.midX, TextLine.baseline(centeredOn: square.midY, size: 11)),
              anchor: .middle, size: 11, isBold: true, paint: paint, isDecoration: true)),
        ]
      }
    }
    return { painter.icon(control.icon, in: $0, paint: paint) }
  }

  /// The first letter of whom one signs in with.
  private static func monogram(of control: Control) -> String {
    let name =
      control.variant.isEmpty
      ? control.label.split(separator: " ").last.map(String.init) : control.variant
    return name?.first.map { String($0).uppercased() } ?? "·"
  }

  /// The colors of a button after its variant, states and wishes.
  struct Look {
    var fill = Paint.none
    var stroke = Paint.none
    var ink = Paint.ink

    init(_ control: Control, _ painter: Painter) {
      let isSocial = control.role == .socialLogin
      let variant = isSocial && control.variant != "primary" ? "secondary" : control.variant
      let own = control.style.fill.map { Paint.fixed($0) }
      let strong: Paint = own ?? (variant == "danger" ? .token(.bad) : painter.accent)
      if control.has(.disabled) {
        fill = .token(.placeholder)
        ink = .legible(.faintInk, on: fill)
        return
      }
      if control.style.isOutlined
        || (own == nil && (variant == "secondary" || variant == "outline"))
      {
        fill = painter.isPlainGround ? .raised : .none
        if control.style.isOutlined, own == nil { fill = .none }
        stroke = own ?? (painter.isPlainGround ? .strongLine : .readable(on: painter.ground))
        let under = fill == .none ? painter.ground : fill
        ink = .legible(own ?? .ink, on: under)
      } else if own == nil, variant == "ghost" || variant == "text" || variant == "link" {
        ink = painter.ink(painter.accent)
      } else {
        fill = Self.shown(strong, on: painter)
        ink = .readable(on: fill)
      }
      stroke = control.style.stroke.map { .fixed($0) } ?? stroke
      if own != nil, painter.ground == own { stroke = .readable(on: painter.ground) }
    }

    /// An accent that would vanish in what lies under it is turned around.
    private static func shown(_ paint: Paint, on painter: Painter) -> Paint {
      painter.showsAccent || paint != painter.accent ? paint : .readable(on: painter.ground)
    }
  }
}

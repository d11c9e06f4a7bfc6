/// The place of a picture: a soft plate with a small landscape, and what it shows as its caption.
struct Picture: BlockControl {
  let roles: [Control.Role] = [.image]

  func block(for control: Control, width: Double, _ painter: Painter) -> Block {
    let size = Self.size(of: control, within: width)
    return Block(size, isWide: control.style.width == nil) { rect, painter in
      Self.elements(of: control, in: rect, painter)
    }
  }

  private static func size(of control: Control, within width: Double) -> Size {
    let width = min(width, control.style.width ?? width)
    if let height = control.style.height { return Size(width, height) }
    var ratio = 0.6
    var limit = 360.0
    switch control.variant.lowercased() {
    case "square", "round", "circle", "album", "thumbnail", "thumb": ratio = 1
    case "portrait", "poster", "headshot", "book": ratio = 1.4
    case "banner", "cover": (ratio, limit) = (0.3, 240)
    case "wide", "video", "screenshot": ratio = 0.5625
    default: break
    }
    switch control.style.size {
    case .small: limit *= 0.5
    case .regular: break
    case .large: limit *= 1.3
    }
    return Size(width, max(24, min(width * ratio, limit).rounded()))
  }

  private static func elements(
    of control: Control, in rect: Rect, _ painter: Painter
  ) -> [Element] {
    let isRound = control.isVariant("round", "circle")
    let radius = isRound ? 999 : painter.radius(of: control, usual: min(8, rect.height / 6))
    let plate = painter.plate(of: control, fill: .token(.placeholder), radius: radius)
    if painter.look.fidelity == .low {
      return Greybox.crossed(rect, radius: min(radius, rect.height / 2))
        + [caption(of: control, in: rect, painter).map { title($0, in: rect) }].compactMap(\.self)
    }
    if painter.look.fidelity == .high, control.icon.isEmpty, plate.fill == .token(.placeholder),
      !control.isVariant("screenshot", "mockup", "preview", "dashboard", "product")
    {
      return Polish.photo(
        in: rect, radius: min(radius, rect.height / 2),
        showing: control.label + control.detail + "\(Int(rect.minX)) \(Int(rect.minY))")
    }
    if control.isVariant("illustration"), control.icon.isEmpty {
      return plate.elements(in: rect) + illustration(in: rect, painter)
    }
    if control.isVariant("screenshot", "mockup", "preview", "dashboard", "product"),
      rect.width >= 160, rect.height >= 110
    {
      return plate.elements(in: rect) + MockScreen(painter: painter).elements(in: rect)
    }
    if CodePattern.suits(control) { return plate.elements(in: rect) + code(control, rect, painter) }
    let glyph = min(rect.width, rect.height) * 0.36
    let side = max(12, min(glyph, 72))
    let caption = Self.caption(of: control, in: rect, painter)
    let lift = caption == nil ? 0 : 10.0
    let square = Rect(
      center: Point(rect.midX, rect.midY - lift), size: Size(side, side))
    var elements = plate.elements(in: rect)
    if let icon = Self.icon(of: control) {
      elements += icon.elements(in: square, paint: .token(.placeholderInk))
    } else {
      elements += landscape(in: square)
    }
    if let caption {
      let ground = plate.fill == .none ? painter.ground : plate.fill
      elements.append(
        .text(
          TextLine(
            caption, at: Point(rect.midX, square.maxY + 20), anchor: .middle, size: 12,
            paint: .legible(.faintInk, on: ground))))
    }
    return elements
  }

  /// What a crossed box stands for, on a plate of its own so that no diagonal runs through it.
  private static func title(_ text: String, in rect: Rect) -> Element {
    .text(
      TextLine(
        text, at: Point(rect.midX, rect.maxY - 14), anchor: .middle, size: 12,
        paint: .legible(.softInk, on: .token(.placeholder))))
  }

  /// A code to scan on a white card, and what it is for below.
  private static func code(_ control: Control, _ rect: Rect, _ painter: Painter) -> [Element] {
    let side = min(rect.width, rect.height) * 0.66
    let square = Rect(center: rect.center, size: Size(side, side))
    return [
      .rect(square.inset(by: -side * 0.08), radius: 8, fill: .fixed(.white)),
      CodePattern.element(in: square, paint: .fixed(.black)),
    ]
  }

  /// A landscape in a round window, with a hill and two clouds behind it.
  private static func illustration(in rect: Rect, _ painter: Painter) -> [Element] {
    let side = min(rect.width, rect.height) * 0.7
    let window = Rect(center: rect.center, size: Size(side, side))
    func cloud(_ x: Double, _ y: Double, _ width: Double) -> Element {
      let center = Point(rect.minX + rect.width * x, rect.minY + rect.height * y)
      let bar = Rect(center: center, size: Size(width, width * 0.3))
      return .shape(
        Shape(.rect(bar, radius: width * 0.15), fill: .token(.placeholderInk), opacity: 0.25))
    }
    return [
      cloud(0.2, 0.26, side * 0.3), cloud(0.82, 0.42, side * 0.24),
      .ellipse(window, fill: painter.accentTint),
    ] + landscape(in: window.inset(by: side * 0.24), paint: painter.accent)
  }

  private static func icon(of control: Control) -> Icon? {
    if let icon = Icon.named(control.icon) { return icon }
    if control.isVariant("portrait", "headshot", "person") { return Icon.named("user") }
    return Icon.picturing(control.label)
  }

  private static func caption(
    of control: Control, in rect: Rect, _ painter: Painter
  ) -> String? {
    guard !control.label.isEmpty, rect.width >= 72, rect.height >= 88 else { return nil }
    return painter.typeface.truncated(control.label, width: rect.width - 20, size: 12)
  }

  /// Two hills and a sun.
  static func landscape(
    in square: Rect, paint: Paint = .token(.placeholderInk)
  ) -> [Element] {
    let k = square.width / 24
    func at(_ x: Double, _ y: Double) -> Point {
      Point(square.minX + x * k, square.minY + y * k)
    }
    let hills = Path([
      .move(at(0, 21)), .line(at(8, 8.5)), .quad(at(9, 7.2), to: at(10, 8.5)), .line(at(14, 14.2)),
      .line(at(16.2, 11.4)), .quad(at(17.2, 10.2), to: at(18.2, 11.4)), .line(at(24, 21)), .close,
    ])
    return [
      .path(hills, fill: paint, isCrisp: true),
      .shape(
        Shape(
          .ellipse(Rect(center: at(18, 5.5), size: Size(5 * k, 5 * k))), fill: paint,
          isCrisp: true)),
    ]
  }
}

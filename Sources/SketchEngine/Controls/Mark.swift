/// A lone icon, or the mark and word of a brand.
struct IconMark: BlockControl {
  let roles: [Control.Role] = [.icon]

  func block(for control: Control, width: Double, _ painter: Painter) -> Block {
    let side = control.style.width ?? control.style.size.pick(16, 24, 40)
    let names = [control.icon, control.label, control.variant]
    let name = names.first { Icon.named($0) != nil } ?? "circle"
    let paint = painter.iconPaint(of: control)
    guard let icon = painter.icon(name, size: side, paint: paint) else {
      return Block(Size(side, side)) { rect, painter in
        [.ellipse(rect.inset(by: side * 0.12), stroke: painter.ink(paint), strokeWidth: 1.75)]
      }
    }
    let isTinted = control.isVariant("tinted", "circle", "success", "warning", "error", "danger")
    guard isTinted || control.style.fill != nil else { return icon }
    let tint =
      control.style.fill.map { .fixed($0) }
      ?? painter.tone(control.isVariant("tinted", "circle") ? "" : control.variant.lowercased())
      .soft
    return icon.padded(side * 0.4).on(Plate(fill: tint, radius: 999))
  }
}

extension Painter {
  /// What an icon is painted with: its own color, that of its tone, or ink.
  func iconPaint(of control: Control) -> Paint {
    if let ink = control.style.ink { return .fixed(ink) }
    switch control.variant.lowercased() {
    case "success", "warning", "error", "danger": return tone(control.variant.lowercased()).strong
    case "tinted", "circle": return accent
    default: return control.has(.active) || control.has(.selected) ? accent : .softInk
    }
  }
}

/// A brand: a square mark with its first letter or icon, and its name.
struct Logo: BlockControl {
  let roles: [Control.Role] = [.logo]

  func block(for control: Control, width: Double, _ painter: Painter) -> Block {
    let side: Double = control.style.size.pick(24, 32, 48)
    let fill: Paint = control.style.fill.map { .fixed($0) } ?? painter.accent
    let mark = mark(of: control, side: side, painter)
      .on(Plate(fill: fill, radius: painter.radius(of: control, usual: side / 4)))
    let size = control.style.size.pick(14, 18.0, 24)
    let word = painter.text(
      control.label, TextSetting(size: size, isBold: true, paint: .ink, lineLimit: 1),
      width: max(24, width - side - side / 3), for: control)
    guard width > side * 1.4 else { return mark }
    return .row([mark, word], gap: side / 3)
  }

  private func mark(of control: Control, side: Double, _ painter: Painter) -> Block {
    if let icon = painter.icon(
      control.icon, size: side * 0.62, paint: .readable(on: painter.accent))
    {
      return icon.padded(side * 0.19)
    }
    let fill: Paint = control.style.fill.map { .fixed($0) } ?? painter.accent
    let paint = Paint.readable(on: fill)
    return Block(Size(side, side)) { rect, _ in
      let k = side / 24
      // Two leaves of an abstract sign: it says "a brand" without claiming letters or a shape.
      func at(_ x: Double, _ y: Double) -> Point { Point(rect.minX + x * k, rect.minY + y * k) }
      let upper = Path([
        .move(at(6, 12)), .quad(at(6, 6), to: at(12, 6)), .line(at(18, 6)),
        .quad(at(18, 12), to: at(12, 12)), .close,
      ])
      let lower = Path([
        .move(at(18, 13.5)), .quad(at(18, 18.5), to: at(12, 18.5)), .line(at(6, 18.5)),
        .quad(at(6, 13.5), to: at(12, 13.5)), .close,
      ])
      return [
        .path(upper, fill: paint, isCrisp: true), .path(lower, fill: paint, isCrisp: true),
      ]
    }
  }
}

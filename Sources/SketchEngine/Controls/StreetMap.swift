/// A map: streets, water, a park, the pins and the route asked for, and buttons to zoom.
struct StreetMap: BlockControl {
  let roles: [Control.Role] = [.map]

  func block(for control: Control, width: Double, _ painter: Painter) -> Block {
    let height = control.style.height ?? min(420, max(180, width * 0.6))
    return Block(Size(width, height), isWide: true) { rect, painter in
      Self.elements(of: control, in: rect, &painter)
    }
  }

  private static func elements(
    of control: Control, in rect: Rect, _ painter: inout Painter
  ) -> [Element] {
    let isWhole = control.place == .backdrop
    let radius = isWhole ? 0 : painter.radius(of: control, usual: 10)
    var town = Town(seed: control.label, rect: rect)
    let ground = Element.rect(rect, radius: radius, fill: .token(.placeholder))
    var elements: [Element] = [
      ground, .clipped(town.elements(), to: rect, radius: radius),
    ]
    if !isWhole {
      elements.append(.rect(rect.inset(by: 0.5), radius: radius, stroke: painter.hairline))
    }
    elements += places(of: control, in: rect, &painter)
    if rect.width >= 160, rect.height >= 140, !isWhole {
      elements += zoom(at: Point(rect.maxX - 48, rect.maxY - 88), painter)
    }
    return elements + captions(of: control, in: rect, &painter)
  }

  /// Pins at spots that lie apart, joined by a route where one is asked for.
  private static func places(
    of control: Control, in rect: Rect, _ painter: inout Painter
  ) -> [Element] {
    let pins = control.children(.mark, .item, .icon, .event)
    let spots = [
      Point(0.5, 0.46), Point(0.26, 0.3), Point(0.74, 0.62), Point(0.7, 0.24), Point(0.3, 0.72),
      Point(0.14, 0.5), Point(0.86, 0.42), Point(0.5, 0.8),
    ]
    let words = (control.variant + " " + control.label).lowercased()
    let isRoute = [
      "route", "direction", "track", "ride", "delivery", "navigation", "trip", "journey",
    ]
    .contains { words.contains($0) }
    var elements: [Element] = []
    // Behind a whole screen the lower part is often covered by a sheet.
    let reach = control.place == .backdrop ? 0.64 : 1
    func at(_ spot: Point) -> Point {
      Point(rect.minX + rect.width * spot.x, rect.minY + rect.height * spot.y * reach)
    }
    if isRoute {
      let way = [
        Point(0.22, 0.78), Point(0.22, 0.6), Point(0.46, 0.6), Point(0.46, 0.44), Point(0.74, 0.44),
      ].map(at)
      elements.append(
        .shape(
          Shape(
            .path(Path(through: way, cornerRadius: 12)), stroke: painter.accent, strokeWidth: 5,
            isRound: true, isCrisp: true)))
      elements += dot(at(Point(0.22, 0.78)), painter)
      elements += pin(at: at(Point(0.74, 0.44)), pins.last ?? Control(.mark), within: rect, painter)
      return elements
    }
    guard !pins.isEmpty else { return pin(at: at(spots[0]), Control(.mark), within: rect, painter) }
    let order = pins.count == 1 ? spots : Array(spots.dropFirst()) + [spots[0]]
    for (index, place) in pins.prefix(order.count).enumerated() {
      elements.append(
        painter.part(for: place, pin(at: at(order[index]), place, within: rect, painter)))
    }
    return elements
  }

  private static func dot(_ center: Point, _ painter: Painter) -> [Element] {
    [
      .ellipse(
        Rect(center: center, size: Size(16, 16)), fill: .raised, stroke: painter.accent,
        strokeWidth: 5)
    ]
  }

  /// A drop whose tip is at a point, with the name of the place or a price on a plate beside it.
  private static func pin(
    at tip: Point, _ place: Control, within rect: Rect, _ painter: Painter
  ) -> [Element] {
    let paint = painter.fill(of: place, usual: painter.accent)
    let words = place.value.isEmpty ? place.label : place.value
    let drop = Path([
      .move(tip), .curve(tip + Point(-4, -9), tip + Point(-12, -13), to: tip + Point(-12, -22)),
      .arc(
        radii: Size(12, 12), rotation: 0, isLarge: true, isClockwise: true,
        to: tip + Point(12, -22)),
      .curve(tip + Point(12, -13), tip + Point(4, -9), to: tip), .close,
    ])
    var elements: [Element] = []
    if !words.isEmpty {
      let text = painter.typeface.truncated(
        words, width: min(120, rect.width * 0.42), size: 12, bold: true)
      let width = painter.width(of: text, size: 12, bold: true) + 16
      let x = max(rect.minX + 4, min(rect.maxX - 4 - width, tip.x - width / 2))
      let plate = Rect(x, tip.y + 5, width, 22)
      elements += [
        .rect(plate, radius: 11, fill: .raised, stroke: .line),
        painter.line(
          text, in: plate, TextSetting(size: 12, isBold: true, paint: .ink, anchor: .middle)),
      ]
    }
    elements += [
      .path(drop, fill: paint, stroke: .raised, strokeWidth: 1.5, isCrisp: true),
      .shape(
        Shape(
          .ellipse(Rect(center: tip + Point(0, -22), size: Size(9, 9))), fill: .raised,
          isCrisp: true)),
    ]
    return elements
  }

  private static func zoom(at corner: Point, _ painter: Painter) -> [Element] {
    let box = Rect(corner.x, corner.y, 36, 72)
    let upper = Rect(box.minX, box.minY, 36, 36)
    let lower = Rect(box.minX, box.minY + 36, 36, 36)
    return [
      .rect(box, radius: 8, fill: .raised, stroke: .line),
      .line(Point(box.minX + 8, box.midY), Point(box.maxX - 8, box.midY)),
      Glyph.plus.element(in: upper.inset(by: 9), paint: .softInk),
      Glyph.minus.element(in: lower.inset(by: 9), paint: .softInk),
    ]
  }

  /// Search fields, cards and buttons that lie over the map.
  private static func captions(
    of control: Control, in rect: Rect, _ painter: inout Painter
  ) -> [Element] {
    var top = rect.minY + 16
    var bottom = rect.maxY - 16
    var elements: [Element] = []
    for child in control.children(except: .mark, .item, .icon, .event) {
      let room = min(rect.width - 32, child.role.hugsContent ? rect.width - 96 : 400)
      guard room > 40 else { continue }
      let size = painter.size(of: child, within: room)
      let isLow = child.role != .search && child.role != .heading
      let y = isLow ? bottom - size.height : top
      guard y >= rect.minY, y + size.height <= rect.maxY else { continue }
      elements.append(
        painter.draw(child, in: Rect(rect.minX + 16, y, size.width, size.height)))
      if isLow { bottom = y - 12 } else { top = y + size.height + 12 }
    }
    return elements
  }
}

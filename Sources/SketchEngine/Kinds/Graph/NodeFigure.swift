/// The figure of a node: how large it must be around its words, and what it is drawn with.
struct NodeFigure {
  let shape: NodeShape
  let outline: Outline
  let look: NodeLook

  /// How high the rim of a cylinder is, in px.
  private static let rim = 7.0
  /// How high the bar of a browser is, in px.
  private static let bar = 14.0

  /// Where lines meet the border of a shape.
  static func outline(of shape: NodeShape) -> Outline {
    switch shape {
    case .decision, .diamond: .diamond
    case .start, .end: .pill
    case .data, .parallelogram: .parallelogram
    case .connector, .circle, .ellipse: .ellipse
    case .hexagon: .hexagon
    case .process, .document, .subprocess, .manual, .delay, .server, .database, .queue, .cloud,
      .actor, .browser, .phone, .storage, .cache, .function, .service, .gateway, .firewall,
      .router, .switch, .device, .external, .component, .rectangle, .triangle, .cylinder:
      .rectangle
    }
  }

  /// The extent of a figure around its words.
  static func size(
    around content: Size, shape: NodeShape, outline: Outline, least: Size
  ) -> Size {
    var size = Size(content.width + 32, content.height + 24)
    switch shape {
    case .connector:
      let side = max(36, content.width + 20, content.height + 16)
      return Size(side, side)
    case .circle:
      let side = (content.width * content.width + content.height * content.height).squareRoot()
      return Size(max(64, side + 20).rounded(.up), max(64, side + 20).rounded(.up))
    case .triangle:
      return Size(max(110, content.width * 2 + 24), max(90, content.height * 2 + 24))
    case .database, .cylinder: size.height += Self.rim * 2
    case .queue: size.width += 24
    case .cloud: size = Size(content.width * 1.2 + 48, content.height + 48)
    case .browser: size.height += Self.bar
    case .document: size.height += 10
    case .subprocess: size.width += 16
    case .ellipse: size = Size(content.width * 1.3 + 24, content.height * 1.4 + 20)
    case .manual: size.width += 24
    case .delay: size.width += 36
    case .decision, .diamond, .start, .end, .data, .parallelogram, .hexagon, .process, .server,
      .actor, .phone, .storage, .cache, .function, .service, .gateway, .firewall, .router,
      .switch, .device, .external, .component, .rectangle:
      break
    }
    switch outline {
    case .diamond: size = diamond(around: content)
    case .hexagon, .parallelogram: size.width += size.height / 2
    case .pill: size.width += 8
    case .rectangle, .ellipse: break
    }
    return Size(
      max(least.width, size.width).rounded(.up), max(least.height, size.height).rounded(.up))
  }

  /// The smallest diamond around words that is not too flat.
  static func diamond(around content: Size) -> Size {
    let width = content.width + 12
    let height = content.height + 4
    let ratio = min(2.2, max(1.4, (width / height).squareRoot() * 1.35))
    return Size((width + ratio * height).rounded(.up), (width / ratio + height).rounded(.up))
  }

  /// The part of a figure that its words stand in.
  func textRoom(in rect: Rect) -> Rect {
    switch shape {
    case .database, .cylinder:
      Rect(rect.minX, rect.minY + Self.rim, rect.width, rect.height - Self.rim)
    case .browser: Rect(rect.minX, rect.minY + Self.bar, rect.width, rect.height - Self.bar)
    case .document: Rect(rect.minX, rect.minY, rect.width, rect.height - 10)
    case .triangle: Rect(rect.minX, rect.minY + rect.height * 0.4, rect.width, rect.height * 0.5)
    case .cloud: Rect(rect.minX, rect.minY + 8, rect.width, rect.height - 8)
    case .queue: Rect(rect.minX, rect.minY, rect.width - 12, rect.height)
    case .delay: Rect(rect.minX, rect.minY, rect.width - 12, rect.height)
    default: rect
    }
  }

  /// The figure, largest shape first.
  func elements(in rect: Rect) -> [Element] {
    let slope = min(rect.height / 4, rect.width / 4)
    switch outline {
    case .diamond:
      return [
        polygon([
          Point(rect.midX, rect.minY), Point(rect.maxX, rect.midY), Point(rect.midX, rect.maxY),
          Point(rect.minX, rect.midY),
        ])
      ]
    case .hexagon:
      return [
        polygon([
          Point(rect.minX + slope, rect.minY), Point(rect.maxX - slope, rect.minY),
          Point(rect.maxX, rect.midY), Point(rect.maxX - slope, rect.maxY),
          Point(rect.minX + slope, rect.maxY), Point(rect.minX, rect.midY),
        ])
      ]
    case .parallelogram:
      return [
        polygon([
          Point(rect.minX + slope, rect.minY), Point(rect.maxX, rect.minY),
          Point(rect.maxX - slope, rect.maxY), Point(rect.minX, rect.maxY),
        ])
      ]
    case .ellipse:
      return [
        .ellipse(rect, fill: look.fill, stroke: look.stroke, strokeWidth: look.strokeWidth)
      ]
    case .pill: return [box(rect, radius: rect.height / 2)]
    case .rectangle: return boxed(in: rect)
    }
  }

  /// Figures whose border is about a rectangle.
  private func boxed(in rect: Rect) -> [Element] {
    switch shape {
    case .database, .cylinder: cylinder(rect)
    case .queue: pipe(rect)
    case .cloud: [cloud(rect)]
    case .document: [document(rect)]
    case .browser: browser(rect)
    case .subprocess:
      [box(rect, radius: 4)]
        + [rect.minX + 8, rect.maxX - 8].map {
          .line(
            Point($0, rect.minY), Point($0, rect.maxY), stroke: look.stroke,
            strokeWidth: look.strokeWidth)
        }
    case .manual:
      [
        polygon([
          Point(rect.minX, rect.minY), Point(rect.maxX, rect.minY),
          Point(rect.maxX - 14, rect.maxY), Point(rect.minX + 14, rect.maxY),
        ])
      ]
    case .triangle:
      [
        polygon([
          Point(rect.midX, rect.minY), Point(rect.maxX, rect.maxY), Point(rect.minX, rect.maxY),
        ])
      ]
    case .delay: [delay(rect)]
    case .actor: [box(rect, radius: min(22, rect.height / 2))]
    case .rectangle: [box(rect, radius: 0)]
    case .phone, .device: [box(rect, radius: 12)]
    case .external:
      [
        .rect(
          rect, radius: 8, fill: look.fill, stroke: look.stroke, strokeWidth: look.strokeWidth,
          dashes: [5, 4])
      ]
    default: [box(rect, radius: 8)]
    }
  }

  private func box(_ rect: Rect, radius: Double) -> Element {
    .rect(
      rect, radius: radius, fill: look.fill, stroke: look.stroke, strokeWidth: look.strokeWidth)
  }

  private func polygon(_ points: [Point]) -> Element {
    .shape(
      Shape(
        .polygon(points), fill: look.fill, stroke: look.stroke, strokeWidth: look.strokeWidth,
        isRound: true))
  }

  private func filled(_ path: Path) -> Element {
    .path(path, fill: look.fill, stroke: look.stroke, strokeWidth: look.strokeWidth)
  }

  private func line(_ path: Path) -> Element {
    .path(path, stroke: look.stroke, strokeWidth: look.strokeWidth)
  }

  private func cylinder(_ rect: Rect) -> [Element] {
    let rim = Size(rect.width / 2, Self.rim)
    let (top, bottom) = (rect.minY + Self.rim, rect.maxY - Self.rim)
    func arc(to x: Double, _ y: Double, _ isClockwise: Bool) -> Path.Command {
      .arc(radii: rim, rotation: 0, isLarge: false, isClockwise: isClockwise, to: Point(x, y))
    }
    return [
      filled(
        Path([
          .move(Point(rect.minX, top)), arc(to: rect.maxX, top, true),
          .line(Point(rect.maxX, bottom)), arc(to: rect.minX, bottom, true), .close,
        ])),
      line(Path([.move(Point(rect.minX, top)), arc(to: rect.maxX, top, false)])),
    ]
  }

  private func pipe(_ rect: Rect) -> [Element] {
    let rim = Size(8, rect.height / 2)
    let (left, right) = (rect.minX + 8, rect.maxX - 8)
    func arc(to x: Double, _ y: Double, _ isClockwise: Bool) -> Path.Command {
      .arc(radii: rim, rotation: 0, isLarge: false, isClockwise: isClockwise, to: Point(x, y))
    }
    return [
      filled(
        Path([
          .move(Point(left, rect.minY)), .line(Point(right, rect.minY)),
          arc(to: right, rect.maxY, true), .line(Point(left, rect.maxY)),
          arc(to: left, rect.minY, true), .close,
        ])),
      line(Path([.move(Point(right, rect.minY)), arc(to: right, rect.maxY, false)])),
    ]
  }

  private func cloud(_ rect: Rect) -> Element {
    func at(_ x: Double, _ y: Double) -> Point {
      Point(rect.minX + rect.width * x, rect.minY + rect.height * y)
    }
    return filled(
      Path([
        .move(at(0.2, 1)), .curve(at(0.04, 1), at(-0.05, 0.62), to: at(0.13, 0.5)),
        .curve(at(0.08, 0.22), at(0.26, 0.08), to: at(0.38, 0.2)),
        .curve(at(0.46, -0.07), at(0.72, -0.06), to: at(0.76, 0.23)),
        .curve(at(0.9, 0.14), at(0.98, 0.34), to: at(0.9, 0.5)),
        .curve(at(1.06, 0.62), at(0.99, 1), to: at(0.82, 1)), .close,
      ]))
  }

  private func document(_ rect: Rect) -> Element {
    let wave = rect.maxY - 6
    return filled(
      Path([
        .move(Point(rect.minX, wave)), .line(Point(rect.minX, rect.minY)),
        .line(Point(rect.maxX, rect.minY)), .line(Point(rect.maxX, wave)),
        .curve(
          Point(rect.maxX - rect.width / 4, wave - 14),
          Point(rect.minX + rect.width / 4, wave + 14),
          to: Point(rect.minX, wave)), .close,
      ]))
  }

  private func delay(_ rect: Rect) -> Element {
    let radius = Size(rect.height / 2, rect.height / 2)
    let right = rect.maxX - radius.width
    return filled(
      Path([
        .move(Point(rect.minX, rect.minY)), .line(Point(right, rect.minY)),
        .arc(
          radii: radius, rotation: 0, isLarge: false, isClockwise: true, to: Point(right, rect.maxY)
        ),
        .line(Point(rect.minX, rect.maxY)), .close,
      ]))
  }

  private func browser(_ rect: Rect) -> [Element] {
    let y = rect.minY + Self.bar
    var elements = [
      box(rect, radius: 8),
      .line(
        Point(rect.minX, y), Point(rect.maxX, y), stroke: look.stroke,
        strokeWidth: look.strokeWidth),
    ]
    for index in 0..<3 {
      elements.append(
        .shape(
          Shape(
            .ellipse(
              Rect(rect.minX + 9 + 7 * Double(index), rect.minY + Self.bar / 2 - 2, 4, 4)),
            fill: look.stroke, isCrisp: true)))
    }
    return elements
  }
}

/// The device or window around a screen: its size and what is drawn of it.
struct DeviceFrame {
  /// The width of the screen, in px; `nil` where it is as wide as its content.
  let width: Double?
  /// The least height of the content, in px.
  let least: Double
  /// Whether it keeps that height even where the screen would be half empty.
  let isFixed: Bool
  /// The height of a status bar, title bar or address bar, in px.
  let head: Double
  /// The height of what is below the content, in px.
  let foot: Double
  /// The radius of the corners, in px.
  let radius: Double
  private let frame: Frame

  init(_ frame: Frame) {
    self.frame = frame
    switch frame {
    case .desktop: (width, least, isFixed, head, foot, radius) = (1280, 720, false, 0, 0, 0)
    case .browser: (width, least, isFixed, head, foot, radius) = (1280, 672, false, 48, 0, 10)
    case .window: (width, least, isFixed, head, foot, radius) = (1120, 664, false, 40, 0, 10)
    case .tablet: (width, least, isFixed, head, foot, radius) = (834, 1060, true, 32, 20, 28)
    case .phone: (width, least, isFixed, head, foot, radius) = (390, 776, true, 44, 24, 40)
    case .watch: (width, least, isFixed, head, foot, radius) = (198, 194, true, 32, 16, 44)
    case .component: (width, least, isFixed, head, foot, radius) = (nil, 0, true, 0, 0, 0)
    }
  }

  /// The outline and what the device itself shows, around a screen at the origin.
  func chrome(named name: String, around size: Size, _ painter: Painter) -> [Element] {
    let outer = Rect(origin: .zero, size: size)
    let outline = Element.rect(
      outer, radius: radius, stroke: radius >= 28 ? .strongLine : .line,
      strokeWidth: radius >= 28 ? 2 : 1)
    switch frame {
    case .desktop: return [.rect(outer.inset(by: 0.5), stroke: .line)]
    case .browser: return addressBar(name, size) + [outline]
    case .window: return titleBar(name, size, painter) + [outline]
    case .phone, .tablet: return statusBar(size, painter) + [outline]
    case .watch:
      let time = TextSetting(size: 12, paint: painter.ink(.softInk), anchor: .middle)
      return [painter.line("9:41", in: Rect(0, 10, size.width, 16), time), outline]
    case .component: return []
    }
  }

  private func statusBar(_ size: Size, _ painter: Painter) -> [Element] {
    let ink = painter.ink(.ink)
    let y = head / 2 + (frame == .phone ? 3 : 0)
    let edge = size.width - (frame == .phone ? 32 : 24)
    let battery = Rect(edge - 24, y - 6, 22, 12)
    var elements: [Element] = [
      painter.line(
        "9:41", in: Rect(frame == .phone ? 32 : 24, y - 8, 60, 16),
        TextSetting(size: 14, isBold: true, paint: ink)),
      .rect(battery, radius: 3.5, stroke: ink),
      .rect(battery.inset(by: 2), radius: 2, fill: ink),
    ]
    for bar in 0..<4 {
      let height = 4 + Double(bar) * 2.5
      let rect = Rect(edge - 50 + Double(bar) * 5, y + 6 - height, 3, height)
      elements.append(.rect(rect, radius: 1, fill: ink))
    }
    if foot > 0 {
      let home = Rect(size.width / 2 - 67, size.height - 12, 134, 4)
      var below = painter
      below.ground = painter.look.background.map { .fixed($0) } ?? .paper
      elements.append(.rect(home, radius: 2, fill: below.ink(.ink)))
    }
    return elements
  }

  private static let lights: [Color] = [Color(0xF26D64), Color(0xF4BD50), Color(0x61C454)]

  private func bar(_ size: Size) -> [Element] {
    let y = head / 2
    return [
      .path(
        Path([
          .move(Point(0, head)), .line(Point(0, radius)), .quad(Point(0, 0), to: Point(radius, 0)),
          .line(Point(size.width - radius, 0)),
          .quad(Point(size.width, 0), to: Point(size.width, radius)),
          .line(Point(size.width, head)), .close,
        ]), fill: .surface),
      .line(Point(0, head - 0.5), Point(size.width, head - 0.5)),
    ]
      + Self.lights.enumerated().map { index, color in
        .ellipse(
          Rect(center: Point(22 + Double(index) * 20, y), size: Size(12, 12)), fill: .fixed(color))
      }
  }

  private func titleBar(_ name: String, _ size: Size, _ painter: Painter) -> [Element] {
    let words = TextSetting(size: 14, isBold: true, paint: .softInk, anchor: .middle)
    return bar(size) + [painter.line(name, in: Rect(90, 0, size.width - 180, head), words)]
  }

  private func addressBar(_ name: String, _ size: Size) -> [Element] {
    let field = Rect(200, 9, size.width - 400, 30)
    let address = "https://" + DeviceFrame.host(for: name)
    return bar(size) + [
      .rect(field, radius: 15, fill: .paper, stroke: .line),
      .text(
        TextLine(
          address, at: Point(size.width / 2, TextLine.baseline(centeredOn: 24, size: 12)),
          anchor: .middle, size: 12, paint: .faintInk)),
    ]
  }

  /// A made-up address on a domain that is reserved for examples.
  private static func host(for name: String) -> String {
    var names = Names()
    let slug = names.id(for: name, or: "home")
    return "www.example.com/" + slug
  }
}

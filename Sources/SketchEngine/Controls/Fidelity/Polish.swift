/// High fidelity: soft shadows, pictures that are filled in, faces instead of initials.
enum Polish {
  /// The shadow under something that is raised above the page.
  static func shadow(of role: Control.Role, under rect: Rect) -> [Element] {
    guard let (depth, radius) = depth(of: role) else { return [] }
    return (0..<3).map { step in
      let spread = depth * (1 - 0.3 * Double(step))
      let soft = Rect(
        rect.minX - spread * 0.35, rect.minY + spread * 0.2, rect.width + spread * 0.7,
        rect.height + spread * 0.6)
      return .shape(
        Shape(
          .rect(soft, radius: radius + spread * 0.4), fill: .fixed(Color(0x0B1220)), opacity: 0.045,
          isCrisp: true))
    }
  }

  private static func depth(of role: Control.Role) -> (Double, Double)? {
    switch role {
    case .card, .productCard, .plan, .feature, .stat, .testimonial, .orderSummary, .item: (10, 10)
    case .dialog, .popover, .menu: (24, 12)
    default: nil
    }
  }

  // MARK: Pictures

  /// A landscape over the whole of a picture's place; its hues follow from what it shows.
  static func photo(in rect: Rect, radius: Double, showing subject: String) -> [Element] {
    let seed = subject.utf8.reduce(UInt32(7)) { ($0 &* 31) &+ UInt32($1) }
    let hue = Int(seed % 8)
    let near = Paint.series(hue)
    let far = Paint.series(hue + 3)
    let shift = Double(seed / 8 % 5) * 0.05
    func at(_ x: Double, _ y: Double) -> Point {
      Point(rect.minX + rect.width * x, rect.minY + rect.height * y)
    }
    func hill(_ left: Double, _ peak: Point, _ right: Double, _ paint: Paint, _ opacity: Double)
      -> Element
    {
      let path = Path([
        .move(at(0, left)), .quad(peak, to: at(1, right)), .line(at(1, 1)), .line(at(0, 1)), .close,
      ])
      return .shape(Shape(.path(path), fill: paint, opacity: opacity, isCrisp: true))
    }
    let sun = min(rect.width, rect.height) * 0.22
    let scene: [Element] = [
      .rect(rect, fill: .tint(far)),
      .shape(
        Shape(
          .ellipse(Rect(center: at(0.7 - shift, 0.34), size: Size(sun, sun))), fill: .series(1),
          opacity: 0.55, isCrisp: true)),
      hill(0.62, at(0.3 + shift, 0.18), 0.8, far, 0.4),
      hill(0.86, at(0.66 - shift, 0.3), 0.58, near, 0.5),
      hill(0.82, at(0.36, 0.98), 0.8, .shade(near), 0.75),
    ]
    return [.clipped(scene, to: rect, radius: radius)]
  }

  /// A person in a colored circle; who it is decides the colors.
  static func face(in rect: Rect, of name: String) -> [Element] {
    let seed = name.utf8.reduce(UInt32(3)) { ($0 &* 17) &+ UInt32($1) }
    let skins: [UInt32] = [0xF2C9A5, 0xE0A985, 0xB97A56, 0x8A5638, 0xF6D7BD]
    let hairs: [UInt32] = [0x2B2118, 0x5A3A22, 0xA9713B, 0x1C1C22, 0x7C7F86]
    let skin = Paint.fixed(Color(skins[Int(seed % 5)]))
    let hair = Paint.fixed(Color(hairs[Int(seed / 5 % 5)]))
    let k = rect.width / 40
    func oval(_ x: Double, _ y: Double, _ width: Double, _ height: Double, _ fill: Paint) -> Element
    {
      let center = Point(rect.minX + x * k, rect.minY + y * k)
      return .shape(
        Shape(
          .ellipse(Rect(center: center, size: Size(width * k, height * k))), fill: fill,
          isCrisp: true))
    }
    let isLong = seed / 25 % 2 == 0
    let person: [Element] = [
      .rect(rect, fill: .tint(.series(Int(seed % 8)))),
      oval(20, isLong ? 19 : 15, 19, isLong ? 24 : 18, hair),
      oval(20, 41, 30, 22, .series(Int(seed / 3 % 8))),
      .rect(Rect(rect.minX + 17 * k, rect.minY + 23 * k, 6 * k, 9 * k), radius: 3 * k, fill: skin),
      oval(20, 18, 14, 16.5, skin),
      .shape(
        Shape(
          .path(
            Path([
              .move(Point(rect.minX + 12.6 * k, rect.minY + 17 * k)),
              .quad(
                Point(rect.minX + 14 * k, rect.minY + 7 * k),
                to: Point(rect.minX + 20 * k, rect.minY + 8 * k)),
              .quad(
                Point(rect.minX + 26.4 * k, rect.minY + 7.4 * k),
                to: Point(rect.minX + 27.4 * k, rect.minY + 17 * k)),
              .quad(
                Point(rect.minX + 22 * k, rect.minY + 12 * k),
                to: Point(rect.minX + 12.6 * k, rect.minY + 17 * k)), .close,
            ])), fill: hair, isCrisp: true)),
    ]
    return [.clipped(person, to: rect, radius: rect.width / 2)]
  }
}

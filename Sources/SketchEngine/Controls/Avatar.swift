/// A person's picture: initials or a silhouette in a circle, and the name beside it where wanted.
struct Avatar: BlockControl {
  let roles: [Control.Role] = [.avatar]

  func block(for control: Control, width: Double, _ painter: Painter) -> Block {
    let side = min(width, Self.side(of: control))
    let face = Block(Size(side, side)) { rect, painter in
      Self.face(of: control, in: rect, painter)
    }
    let isNamed = !control.detail.isEmpty || control.isVariant("labelled", "labeled", "named")
    guard isNamed, width >= side + 12 + 36 else { return face }
    let room = width - side - 12
    let words = Block.column(
      [
        painter.text(control.label, .name.lines(1), width: room, for: control),
        painter.text(control.detail, .caption.lines(1), width: room),
        .space(36, 0),
      ], gap: 0)
    return .row([face, words], gap: 12)
  }

  private static func side(of control: Control) -> Double {
    if let width = control.style.width { return width }
    switch control.style.size {
    case .small: return 32
    case .regular: return 40
    case .large: return control.isVariant("hero", "profile") ? 96 : 64
    }
  }

  /// The circle and what is in it.
  static func face(of control: Control, in rect: Rect, _ painter: Painter) -> [Element] {
    switch painter.look.fidelity {
    case .low where control.style.fill == nil:
      return Greybox.crossed(rect, radius: rect.width / 2)
    case .high where control.style.fill == nil:
      return Polish.face(in: rect, of: control.label)
    case .low, .mid, .high: break
    }
    let letters = initials(of: control.label)
    let series = Paint.series(Self.series(of: control.label))
    let usual: Paint = letters.isEmpty ? .token(.placeholder) : .tint(series)
    let fill = painter.fill(of: control, usual: usual)
    var elements: [Element] = [
      .ellipse(rect, fill: fill, stroke: painter.stroke(of: control, usual: .none))
    ]
    if letters.isEmpty {
      elements += silhouette(in: rect)
    } else {
      let size = max(9, (rect.width * 0.36).rounded())
      elements.append(
        .text(
          TextLine(
            letters, at: Point(rect.midX, TextLine.baseline(centeredOn: rect.midY, size: size)),
            anchor: .middle, size: size, isBold: true, paint: .legible(series, on: fill))))
    }
    if control.has(.on) || control.has(.active) {
      let dot = max(8, rect.width * 0.26)
      let center = Point(rect.maxX - dot / 2, rect.maxY - dot / 2)
      elements.append(
        .ellipse(
          Rect(center: center, size: Size(dot - 2, dot - 2)), fill: .token(.good),
          stroke: painter.ground, strokeWidth: 2))
    }
    return elements
  }

  private static func silhouette(in rect: Rect) -> [Element] {
    let k = rect.width / 40
    func at(_ x: Double, _ y: Double) -> Point { Point(rect.minX + x * k, rect.minY + y * k) }
    let paint = Paint.token(.placeholderInk)
    let shoulders = Path([
      .move(at(8.2, 33)), .curve(at(9.2, 25), at(14, 23), to: at(20, 23)),
      .curve(at(26, 23), at(30.8, 25), to: at(31.8, 33)),
      .quad(at(27, 38), to: at(20, 38.4)), .quad(at(13, 38), to: at(8.2, 33)), .close,
    ])
    return [
      .shape(
        Shape(
          .ellipse(Rect(center: at(20, 14.5), size: Size(13 * k, 13 * k))), fill: paint,
          isCrisp: true)),
      .path(shoulders, fill: paint, isCrisp: true),
    ]
  }

  /// Which of the colors a name has: the same one everywhere, and mostly another for another name.
  private static func series(of name: String) -> Int {
    Int(name.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 } >> 13 % 8)
  }

  /// The first letters of the first and the last word, where those begin with letters.
  ///
  /// Titles such as “Dr.” and what begins small are not part of a name.
  static func initials(of name: String) -> String {
    let all = name.split(separator: " ").filter { $0.last != "." }
    let capitals = all.filter { $0.first?.isUppercase == true }
    let words = (capitals.isEmpty ? all : capitals).compactMap(\.first).filter(\.isLetter)
    guard let first = words.first, let last = words.last else { return "" }
    return words.count > 1 ? "\(first)\(last)".uppercased() : String(first).uppercased()
  }
}

/// Several people's pictures, side by side, with how many more there are.
struct AvatarGroup: BlockControl {
  let roles: [Control.Role] = [.avatarGroup]

  func block(for control: Control, width: Double, _ painter: Painter) -> Block {
    let side: Double = control.style.size.pick(24, 32, 48)
    // They just touch: faces that cover each other are hard to tell apart.
    let step = side - 2
    var people = control.children(.avatar)
    if people.isEmpty { people = (0..<3).map { _ in Control(.avatar) } }
    let more = control.value
    let room = max(1, Int((width - side) / step) + 1)
    let shown = Array(people.prefix(max(1, room - (more.isEmpty ? 0 : 1))))
    let count = shown.count + (more.isEmpty ? 0 : 1)
    let size = Size(side + step * Double(count - 1), side)
    return Block(size) { rect, painter in
      var elements: [Element] = []
      for (index, person) in shown.enumerated() {
        let circle = Rect(rect.minX + step * Double(index), rect.minY, side, side)
        elements.append(.ellipse(circle, fill: painter.ground))
        var person = person
        person.detail = ""
        person.variant = ""
        elements.append(painter.draw(person, in: circle.inset(by: 1.5)))
      }
      if !more.isEmpty {
        let circle = Rect(rect.minX + step * Double(shown.count), rect.minY, side, side)
        elements.append(.ellipse(circle, fill: painter.ground))
        elements.append(.ellipse(circle.inset(by: 1.5), fill: .token(.placeholder)))
        elements.append(
          painter.line(
            more, in: circle.inset(by: 2),
            TextSetting(
              size: side < 30 ? 9 : 11, isBold: true,
              paint: .legible(.softInk, on: .token(.placeholder)), anchor: .middle)))
      }
      return elements
    }
  }
}

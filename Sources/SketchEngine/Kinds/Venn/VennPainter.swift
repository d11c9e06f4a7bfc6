/// Draws overlapping circles with the words of each region in the middle of it.
struct VennPainter {
  private let scene: VennScene
  private var pen: SectionPen
  private var radius = 170.0

  private static let size = 13.0
  private static let line = 18.0
  private static let headSize = 17.0
  private static let headLine = 22.0

  /// Words in a region, and how much room they need and have.
  private struct Region {
    let sets: [Int]
    let head: [String]
    let lines: [[String]]
    let center: Point
    let room: Size

    var height: Double {
      Double(head.count) * VennPainter.headLine + (head.isEmpty || lines.isEmpty ? 0 : 6)
        + Double(lines.reduce(0) { $0 + $1.count }) * VennPainter.line
        + Double(max(0, lines.count - 1)) * 5
    }
  }

  init(_ scene: VennScene, _ typeface: Typeface) {
    self.scene = scene
    pen = SectionPen(typeface)
    while radius < 460, regions.contains(where: { isTight($0) }) { radius += 15 }
  }

  private func isTight(_ region: Region) -> Bool {
    let widest = max(
      pen.width(region.head, size: Self.headSize, bold: true),
      region.lines.reduce(0) { max($0, pen.width($1, size: Self.size)) })
    return region.height > region.room.height || widest > region.room.width
      || region.head.count > 2
  }

  /// The finished drawing.
  func drawing() -> Drawing {
    var painter = self
    let figure = painter.figure()
    let page = ChartPage(
      title: scene.title, remark: scene.remark, figure: figure, typeface: pen.typeface)
    return Drawing(
      kind: "venn", size: page.size, title: scene.title ?? "Venn diagram",
      description: description, page.elements)
  }

  private var description: String {
    let names = scene.sets.map(\.label).joined(separator: ", ")
    var sentences = ["Venn diagram of \(names)."]
    for set in scene.sets where !set.items.isEmpty {
      sentences.append("Only \(SectionPen.sentence(set))")
    }
    for overlap in scene.overlaps {
      let sets = label(overlap)
      let items = overlap.items.map(\.label).joined(separator: ", ")
      sentences.append(items.isEmpty ? "\(sets) overlap." : "\(sets) share \(items).")
    }
    return sentences.joined(separator: " ")
  }

  private func label(_ overlap: VennScene.Overlap) -> String {
    overlap.sets.map { scene.sets[$0].label }.joined(separator: " and ")
  }

  // MARK: Places

  /// How far the circles stand from the middle, as a share of their radius.
  private var spread: Double {
    switch scene.sets.count {
    case ...2: 0.58
    case 3: 0.64
    case 4: 0.72
    default: 0.95
    }
  }

  /// The way from the middle to each circle, as a share of a turn.
  private func turn(_ set: Int) -> Turn {
    let count = Double(max(2, scene.sets.count))
    // Of three, two stand above and one below.
    if count == 3 { return Turn([-5.0 / 12, -1.0 / 12, 0.25][set]) }
    return count == 2 ? Turn(set == 0 ? 0.5 : 0) : Turn(Double(set) / count - 0.25)
  }

  private func center(_ set: Int) -> Point {
    scene.sets.count == 1
      ? Point(0, 0) : turn(set).point(on: Point(0, 0), radius: radius * spread)
  }

  private var regions: [Region] {
    var regions: [Region] = []
    for (index, set) in scene.sets.enumerated() {
      let room = Size(
        radius * (scene.sets.count > 4 ? 0.62 : 0.86), radius * (scene.sets.count == 2 ? 1.2 : 0.72)
      )
      let out = scene.sets.count == 2 ? 0.4 : scene.sets.count == 3 ? 0.36 : 0.46
      let middle = turn(index).point(on: center(index), radius: radius * out)
      regions.append(
        region([index], head: set.label, set.items, middle, room))
    }
    for overlap in scene.overlaps where !overlap.items.isEmpty || !overlap.label.isEmpty {
      let isAll = overlap.sets.count == scene.sets.count
      let middle: Point
      let room: Size
      if isAll {
        middle = Point(0, 0)
        room =
          scene.sets.count == 2
          ? Size(radius * 0.72, radius * 1.1) : Size(radius * 0.6, radius * 0.5)
      } else {
        let sum = overlap.sets.reduce(Point(0, 0)) { $0 + center($1) }
        let mean = sum * (1 / Double(overlap.sets.count))
        let reach = scene.sets.count == 3 ? 2.0 : 1.3
        middle = mean * reach
        room = Size(radius * 0.46, radius * 0.42)
      }
      regions.append(
        region(overlap.sets, head: overlap.label, overlap.items, middle, room))
    }
    return regions
  }

  private func region(
    _ sets: [Int], head: String, _ items: [SectionScene.Item], _ center: Point, _ room: Size
  ) -> Region {
    Region(
      sets: sets,
      head: head.isEmpty ? [] : pen.lines(head, room.width, size: Self.headSize, bold: true),
      lines: items.map { pen.lines($0.label, room.width, size: Self.size) }, center: center,
      room: room)
  }

  // MARK: Painting

  private func paint(_ set: Int) -> Paint {
    scene.sets[set].color.map { .fixed($0) } ?? .series([0, 1, 2, 4, 7, 5][set % 6])
  }

  private mutating func figure() -> Figure {
    var elements: [Element] = []
    let regions = regions
    var bounds = Rect(0, 0, 1, 1)
    // All circles lie under all words, so that no circle covers what another one says.
    for set in scene.sets.indices {
      let circle = Rect(center: center(set), size: Size(2 * radius, 2 * radius))
      bounds = set == 0 ? circle : bounds.union(circle)
      elements.append(
        .shape(Shape(.ellipse(circle), fill: paint(set), opacity: 0.16, isCrisp: true)))
    }
    if scene.sets.count == 2, let both = scene.overlaps.first,
      both.isShaded || both.color != nil
    {
      elements.append(
        .shape(
          Shape(
            .path(lens), fill: both.color.map { .fixed($0) } ?? .accent, opacity: 0.3, isCrisp: true
          )))
    }
    for set in scene.sets.indices {
      let circle = Rect(center: center(set), size: Size(2 * radius, 2 * radius))
      var own: [Element] = [
        .path(Self.round(circle), stroke: paint(set), strokeWidth: 2)
      ]
      let id = pen.names.id(for: scene.sets[set].label, or: "set")
      if let region = regions.first(where: { $0.sets == [set] }) {
        own += words(region, scene.sets[set].items)
      }
      elements.append(
        .part(Part(id: id, role: "set", label: scene.sets[set].label, own)))
    }
    for overlap in scene.overlaps {
      guard let region = regions.first(where: { $0.sets == overlap.sets }) else { continue }
      let name = overlap.label.isEmpty ? label(overlap) : overlap.label
      let id = pen.names.id(for: name, or: "overlap")
      elements.append(
        .part(Part(id: id, role: "overlap", label: name, words(region, overlap.items))))
    }
    return Figure(elements, bounds.inset(by: -1))
  }

  /// What two circles share.
  private var lens: Path {
    let away = radius * spread
    let half = (radius * radius - away * away).squareRoot()
    let size = Size(radius, radius)
    return Path([
      .move(Point(0, -half)),
      .arc(radii: size, rotation: 0, isLarge: false, isClockwise: true, to: Point(0, half)),
      .arc(radii: size, rotation: 0, isLarge: false, isClockwise: true, to: Point(0, -half)),
      .close,
    ])
  }

  /// A circle of eight curves, which a hand follows more closely than an ellipse.
  private static func round(_ circle: Rect) -> Path {
    let radius = circle.width / 2
    // Four thirds of the tangent of a sixteenth of a half turn.
    let reach = radius * 0.265_216_489_84
    var commands: [Path.Command] = [
      .move(Turn(0).point(on: circle.center, radius: radius))
    ]
    for step in 0..<8 {
      let (a, b) = (Turn(Double(step) / 8), Turn(Double(step + 1) / 8))
      let (start, end) = (
        a.point(on: circle.center, radius: radius), b.point(on: circle.center, radius: radius)
      )
      commands.append(
        .curve(
          Point(start.x - a.sine * reach, start.y + a.cosine * reach),
          Point(end.x + b.sine * reach, end.y - b.cosine * reach), to: end))
    }
    commands.append(.close)
    return Path(commands)
  }

  private mutating func words(_ region: Region, _ items: [SectionScene.Item]) -> [Element] {
    var y = region.center.y - region.height / 2
    var elements: [Element] = []
    if !region.head.isEmpty {
      let height = Double(region.head.count) * Self.headLine
      elements += pen.text(
        region.head, centeredOn: Point(region.center.x, y + height / 2), size: Self.headSize,
        line: Self.headLine, bold: true, paint: .ink)
      y += height + 6
    }
    for (item, lines) in zip(items, region.lines) {
      let height = Double(lines.count) * Self.line
      let width = pen.width(lines, size: Self.size)
      elements.append(
        .part(
          Part(
            id: pen.names.id(for: item.label, or: "item"), role: "item", label: item.label,
            [.rect(Rect(region.center.x - width / 2, y, width, height))]
              + pen.text(
                lines, centeredOn: Point(region.center.x, y + height / 2), size: Self.size,
                line: Self.line, paint: .ink))))
      y += height + 5
    }
    return elements
  }
}

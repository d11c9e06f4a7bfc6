/// Screens side by side, their names above them and arrows between them.
struct Board {
  private(set) var elements: [Element] = []
  private(set) var size = Size.zero

  private var rects: [Rect] = []
  private var rows: [Int] = []
  private var rowBottoms: [Double] = []
  private let pictures: [ScreenPainter.Picture]
  private let scene: WireframeScene

  /// Puts the pictures of a scene's screens on one page.
  init(_ pictures: [ScreenPainter.Picture], scene: WireframeScene, _ typeface: Typeface) {
    self.pictures = pictures
    self.scene = scene
    guard pictures.count > 1 else {
      placeAlone()
      return
    }
    place()
    for (index, rect) in rects.enumerated() {
      elements.append(name(of: index, above: rect, typeface))
      elements.append(.placed([.part(pictures[index].part)], at: rect.origin, scale: 1))
    }
    connect()
  }

  private mutating func placeAlone() {
    guard let picture = pictures.first else {
      size = Size(320, 200)
      return
    }
    let frame = scene.screens.first?.frame ?? .desktop
    let margin: Double =
      switch frame {
      case .phone, .tablet, .watch, .window, .browser: 24
      case .desktop, .component: 0
      }
    size = Size(picture.size.width + 2 * margin, picture.size.height + 2 * margin)
    let part = Element.part(picture.part)
    elements = [margin == 0 ? part : .placed([part], at: Point(margin, margin), scale: 1)]
  }

  private let margin = 40.0
  private let title = 40.0

  private var gap: Double { scene.screens.contains { !$0.leadsTo.isEmpty } ? 96 : 56 }

  private mutating func place() {
    let isMixed = Set(scene.screens.map(\.frame)).count > 1
    let usual: Int =
      switch scene.screens.first?.frame ?? .desktop {
      case .phone: pictures.count <= 5 ? 5 : 4
      case .watch: 6
      case .tablet, .component: 3
      case .desktop, .browser, .window: 2
      }
    let most = isMixed ? 4 : usual
    var y = margin
    var index = 0
    var lanes = 0
    while index < pictures.count {
      let members = index..<min(index + most, pictures.count)
      var x = margin
      var tallest = 0.0
      for member in members {
        rects.append(Rect(origin: Point(x, y + title), size: pictures[member].size))
        rows.append(rowBottoms.count)
        x += pictures[member].size.width + gap
        tallest = max(tallest, pictures[member].size.height)
      }
      size.width = max(size.width, x - gap + margin)
      rowBottoms.append(y + title + tallest)
      lanes = laneCount(from: members)
      y += title + tallest + 48 + Double(lanes) * 20
      index = members.upperBound
    }
    size.height = y - 48 - Double(lanes) * 20 + margin + (lanes > 0 ? Double(lanes) * 20 + 8 : 0)
    size.width += needsGutter ? 40 : 0
  }

  private func laneCount(from members: Range<Int>) -> Int {
    members.reduce(0) { sum, member in
      sum + targets(of: member).filter { !isNext($0, after: member, in: members) }.count
    }
  }

  private func targets(of index: Int) -> [Int] {
    var seen: Set<Int> = [index]
    return scene.screens[index].leadsTo.filter {
      pictures.indices.contains($0) && seen.insert($0).inserted
    }
  }

  private func isNext(_ target: Int, after index: Int, in row: Range<Int>) -> Bool {
    target == index + 1 && row.contains(target)
  }

  private var needsGutter: Bool {
    rects.indices.contains { index in
      targets(of: index).contains { rows[$0] != rows[index] && rows[$0] != rows[index] + 1 }
    }
  }

  private func name(of index: Int, above rect: Rect, _ typeface: Typeface) -> Element {
    let words = typeface.truncated(
      scene.screens[index].name, width: rect.width * 0.7, size: 16, bold: true)
    return .text(
      TextLine(
        words, at: Point(rect.minX, rect.minY - 16), size: 16, isBold: true, paint: .ink))
  }

  // MARK: Arrows

  private mutating func connect() {
    var lanes = [Int](repeating: 0, count: rowBottoms.count)
    for index in rects.indices {
      for (order, target) in targets(of: index).enumerated() {
        let points: [Point]
        if rows[target] == rows[index], target == index + 1 {
          let y = min(rects[index].maxY, rects[target].maxY) - rects[index].height * 0.55
          points = [Point(rects[index].maxX, y), Point(rects[target].minX, y)]
        } else {
          points = around(from: index, to: target, order: order, lane: lanes[rows[index]])
          lanes[rows[index]] += 1
        }
        elements.append(arrow(through: points, from: index, to: target))
      }
    }
  }

  private func around(from index: Int, to target: Int, order: Int, lane: Int) -> [Point] {
    let a = rects[index]
    let b = rects[target]
    let y = rowBottoms[rows[index]] + 20 + Double(lane) * 20
    let start = Point(a.midX + Double(order + 1) * 16, a.maxY)
    if rows[target] == rows[index] {
      let end = Point(b.midX - Double(lane + 1) * 16, b.maxY)
      return [start, Point(start.x, y), Point(end.x, y), end]
    }
    if rows[target] == rows[index] + 1 {
      let end = Point(b.minX + b.width * 0.8 + Double(lane) * 8, b.minY)
      return [start, Point(start.x, y), Point(end.x, y), end]
    }
    let gutter = size.width - 32
    let below = rowBottoms[rows[target]] + 12
    let end = Point(b.midX - Double(lane + 1) * 16, b.maxY)
    return [
      start, Point(start.x, y), Point(gutter, y), Point(gutter, below), Point(end.x, below), end,
    ]
  }

  private func arrow(through points: [Point], from index: Int, to target: Int) -> Element {
    guard let tip = points.last, points.count > 1 else { return .line(.zero, .zero) }
    let before = points[points.count - 2]
    let length = max(1, before.distance(to: tip))
    let along = (tip - before) * (1 / length)
    let across = Point(-along.y, along.x)
    let base = tip - along * 10
    let part = Part(
      id: "leads-\(index + 1)-\(target + 1)", role: "edge", label: "",
      facts: [.from: pictures[index].part.id, .to: pictures[target].part.id],
      [
        .path(
          Path(through: points, cornerRadius: 8), stroke: .token(.edge), strokeWidth: 2),
        .shape(
          Shape(
            .polygon([tip, base + across * 5, base - across * 5]), fill: .token(.edge),
            isCrisp: true)),
      ])
    return .part(part)
  }
}

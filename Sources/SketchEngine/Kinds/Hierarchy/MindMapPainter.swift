/// Draws a mind map: the topic in the middle, its branches to both sides, each in its own color.
struct MindMapPainter {
  private let scene: TreeScene
  private let typeface: Typeface
  private let children: [[Int]]
  private let root: Int
  private var branches: [Int]
  private var ranks: [Int]
  private var lines: [[String]] = []
  private var sizes: [Size] = []
  private var rects: [Rect]
  private var isLeft: [Bool]
  private var names = Names()

  private static let gap = 44.0

  /// A painter of a scene; only what stands under its first root is drawn.
  init(_ scene: TreeScene, measuring typeface: Typeface) {
    self.scene = scene.checked
    self.typeface = typeface
    let nodes = self.scene.nodes
    children = self.scene.children
    root = self.scene.roots.first ?? 0
    branches = Array(repeating: 0, count: nodes.count)
    ranks = Array(repeating: 0, count: nodes.count)
    rects = Array(repeating: Rect(0, 0, 0, 0), count: nodes.count)
    isLeft = Array(repeating: false, count: nodes.count)
    for (index, node) in nodes.enumerated() {
      guard let parent = node.parent else { continue }
      ranks[index] = ranks[parent] + 1
      branches[index] =
        ranks[index] == 1 ? children[parent].firstIndex(of: index) ?? 0 : branches[parent]
    }
    for index in nodes.indices { measure(index) }
  }

  private func fontSize(_ index: Int) -> Double {
    ranks[index] == 0 ? 18 : ranks[index] == 1 ? 15 : 14
  }

  private func isBold(_ index: Int) -> Bool { ranks[index] < 2 }

  private mutating func measure(_ index: Int) {
    let size = fontSize(index)
    var wrapped = typeface.lines(
      of: scene.nodes[index].label, width: ranks[index] == 0 ? 170 : 180, size: size,
      bold: isBold(index))
    if !scene.nodes[index].detail.isEmpty {
      wrapped += typeface.lines(
        of: scene.nodes[index].detail, width: 180, size: size, bold: isBold(index))
    }
    let widest = wrapped.reduce(0) {
      max($0, typeface.width(of: $1, size: size, bold: isBold(index)))
    }
    lines.append(wrapped)
    let padding = ranks[index] == 0 ? Size(48, 32) : ranks[index] == 1 ? Size(28, 16) : Size(20, 10)
    sizes.append(
      Size(
        (widest + padding.width).rounded(.up),
        Double(wrapped.count) * lineHeight(index) + padding.height))
  }

  private func lineHeight(_ index: Int) -> Double { ranks[index] == 0 ? 24 : 20 }

  /// The finished drawing.
  func drawing() -> Drawing {
    guard !scene.nodes.isEmpty else {
      return Drawing(
        kind: "mindmap", size: Size(64, 64), title: "Mind map", description: "Mind map.", [])
    }
    var painter = self
    painter.place()
    return painter.painted()
  }

  // MARK: Places

  private mutating func place() {
    let below = children[root]
    let split = Self.balance(below.map { height($0) }, isOneSided: scene.direction == .right)
    let sides = [Array(below[..<split]), Array(below[split...].reversed())]
    // Both sides are read from the top; the left one runs on clockwise from the right one.
    rects[root] = Rect(center: .zero, size: sizes[root])
    for (number, side) in sides.enumerated() where !side.isEmpty {
      place(side, isLeft: number == 1)
    }
    let low = Point(
      drawn.reduce(0) { min($0, rects[$1].minX) }, drawn.reduce(0) { min($0, rects[$1].minY) })
    for index in drawn { rects[index] = rects[index].moved(by: Point(-low.x, -low.y)) }
  }

  /// What stands under the root, and the root.
  private var drawn: [Int] {
    var drawn = [root]
    var next = 0
    while next < drawn.count {
      drawn += children[drawn[next]]
      next += 1
    }
    return drawn
  }

  /// About how high a branch is.
  private func height(_ index: Int) -> Double {
    let below = children[index].reduce(0.0) { $0 + height($1) + 10 }
    return max(sizes[index].height, below)
  }

  /// How many branches go to the right so that both sides are about as high.
  private static func balance(_ heights: [Double], isOneSided: Bool) -> Int {
    guard heights.count > 1, !isOneSided else { return heights.count }
    let total = heights.reduce(0) { $0 + $1 + 20 }
    var best = (split: heights.count, difference: Double.infinity)
    var right = 0.0
    for (index, height) in heights.enumerated() {
      right += height + 20
      let difference = abs(total - 2 * right)
      if difference < best.difference - 0.5 { best = (index + 1, difference) }
    }
    return max(1, min(heights.count - 1, best.split))
  }

  private mutating func place(_ side: [Int], isLeft: Bool) {
    var boxes = Array(repeating: TidyTree.Box(breadth: 0, depth: 0), count: scene.nodes.count)
    for index in scene.nodes.indices {
      boxes[index] = TidyTree.Box(
        breadth: sizes[index].height, depth: sizes[index].width, children: children[index],
        gap: Self.gap)
    }
    boxes[root].children = side
    // The middle's own height must not push the branches apart.
    boxes[root].breadth = 0
    boxes[root].gap = 56
    let tree = TidyTree(boxes, roots: [root], spacing: 10, branchSpacing: 22, isLevel: false)
    let origin = tree.places[root].x
    var stack = side
    while let index = stack.popLast() {
      let place = tree.places[index]
      let y = place.x - origin
      let x = place.y - sizes[root].width / 2
      rects[index] = Rect(
        isLeft ? -x - sizes[index].width : x, y, sizes[index].width, sizes[index].height)
      self.isLeft[index] = isLeft
      stack += children[index]
    }
  }

  // MARK: Painting

  private mutating func painted() -> Drawing {
    let extent = Size(
      drawn.reduce(0) { max($0, rects[$1].maxX) }, drawn.reduce(0) { max($0, rects[$1].maxY) })
    let page = TreePage(title: scene.title, content: extent, typeface)
    var ids = Array(repeating: "", count: scene.nodes.count)
    let order = scene.nodes.indices.filter { rects[$0].width > 0 }
    for index in order { ids[index] = names.id(for: scene.nodes[index].label, or: "node") }
    var elements = page.title
    for index in order {
      guard let parent = scene.nodes[index].parent else { continue }
      elements.append(edge(parent, index, page.offset, ids))
    }
    for index in order {
      let rect = rects[index].moved(by: page.offset)
      elements.append(
        .part(
          Part(
            id: ids[index], role: "node", label: scene.nodes[index].label,
            facts: [.shape: ranks[index] == 0 ? "start" : "process"], box(index, in: rect))))
    }
    return Drawing(
      kind: "mindmap", size: page.size,
      title: scene.title ?? scene.nodes[root].label,
      description: TreeDescription(scene, kind: "mindmap").text, elements)
  }

  private func color(_ index: Int) -> Paint {
    if let fill = scene.nodes[index].fill { return .fixed(fill) }
    var next = scene.nodes[index].parent
    while let upper = next, ranks[upper] > 0 {
      if let fill = scene.nodes[upper].fill { return .fixed(fill) }
      next = scene.nodes[upper].parent
    }
    return .series(branches[index])
  }

  private func box(_ index: Int, in rect: Rect) -> [Element] {
    let fill: Paint
    switch ranks[index] {
    case 0: fill = scene.nodes[index].fill.map { .fixed($0) } ?? .ink
    case 1: fill = .shade(color(index))
    default: fill = .tint(color(index))
    }
    var elements: [Element] = [.rect(rect, radius: min(rect.height / 2, 18), fill: fill)]
    let size = fontSize(index)
    var middle = rect.midY - (Double(lines[index].count) - 1) * lineHeight(index) / 2
    for line in lines[index] {
      elements.append(
        .text(
          TextLine(
            line, at: Point(rect.midX, TextLine.baseline(centeredOn: middle, size: size)),
            anchor: .middle, size: size, isBold: isBold(index), paint: .readable(on: fill))))
      middle += lineHeight(index)
    }
    return elements
  }

  private mutating func edge(
    _ from: Int, _ to: Int, _ offset: Point, _ ids: [String]
  ) -> Element {
    let (a, b) = (rects[from].moved(by: offset), rects[to].moved(by: offset))
    let start = isLeft[to] ? Point(a.minX, a.midY) : Point(a.maxX, a.midY)
    let end = isLeft[to] ? Point(b.maxX, b.midY) : Point(b.minX, b.midY)
    let middle = (start.x + end.x) / 2
    let curve = Path([
      .move(start), .curve(Point(middle, start.y), Point(middle, end.y), to: end),
    ])
    return .part(
      Part(
        id: names.id(for: "\(ids[from]) to \(ids[to])", or: "edge"), role: "edge",
        label: scene.nodes[to].edgeLabel, facts: [.from: ids[from], .to: ids[to]],
        [
          .path(
            curve, stroke: ranks[to] == 1 ? .shade(color(to)) : color(to),
            strokeWidth: ranks[to] == 1 ? 3 : 2, isRound: true)
        ]))
  }
}

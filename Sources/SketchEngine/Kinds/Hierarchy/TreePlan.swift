/// Where the boxes of a tree go in one way of growing it.
struct TreePlan {
  /// How a tree grows.
  enum Form: Hashable {
    /// Downwards, neighbors side by side.
    case down
    /// Downwards, but rows of leaves hang as a column from the left of their parent.
    case hanging
    /// To the right.
    case right
    /// As a list with steps to the right.
    case list
  }

  let form: Form
  /// Where each box goes.
  private(set) var rects: [Rect]
  /// Those whose line comes down along the left of their parent.
  private(set) var hangs: [Bool]
  /// The whole extent.
  private(set) var size = Size.zero

  private let scene: TreeScene
  private let children: [[Int]]
  private let partners: [[Int]]
  private var boxes: [TreeBox]

  static let coupleGap = 28.0
  private static let step = 28.0
  private static let hangStep = 24.0
  private static let hangGap = 12.0

  /// Plans a tree.
  init(_ scene: TreeScene, _ boxes: [TreeBox], form: Form, labels: [Size?]) {
    self.scene = scene
    self.form = form
    self.boxes = boxes
    children = scene.children
    var partners = Array(repeating: [Int](), count: boxes.count)
    for index in scene.nodes.indices {
      if let partner = scene.nodes[index].partner { partners[partner].append(index) }
    }
    self.partners = partners
    rects = Array(repeating: Rect(0, 0, 0, 0), count: boxes.count)
    hangs = Array(repeating: false, count: boxes.count)
    switch form {
    case .list: placeList()
    case .down, .hanging: placeDown(labels)
    case .right: placeRight(labels)
    }
    let low = Point(
      rects.reduce(Double.infinity) { min($0, $1.minX) },
      rects.reduce(Double.infinity) { min($0, $1.minY) })
    if low.x.isFinite {
      rects = rects.map { $0.moved(by: Point(-low.x, -low.y)) }
      size = Size(
        rects.reduce(0) { max($0, $1.maxX) }, rects.reduce(0) { max($0, $1.maxY) })
    }
  }

  /// A box with those beside it.
  private func couple(_ index: Int) -> Size {
    partners[index].reduce(boxes[index].size) { size, other in
      Size(
        size.width + Self.coupleGap + boxes[other].size.width,
        max(size.height, boxes[other].size.height))
    }
  }

  private func hang(_ index: Int) -> Bool {
    guard form == .hanging, children[index].count > 1, partners[index].isEmpty else { return false }
    return children[index].allSatisfy { child in
      children[child].isEmpty && partners[child].isEmpty && scene.nodes[child].edgeLabel.isEmpty
        && scene.nodes[child].otherParent == nil
    }
  }

  private mutating func placeDown(_ labels: [Size?]) {
    evenOut()
    var tree: [TidyTree.Box] = []
    for index in boxes.indices {
      var size = couple(index)
      var below = children[index]
      if hang(index) {
        for child in below { hangs[child] = true }
        let widest = below.reduce(0.0) { max($0, boxes[$1].size.width) }
        let width = max(size.width, widest + Self.hangStep)
        boxes[index].size.width = width
        for child in below { boxes[child].size.width = width - Self.hangStep }
        size.width = width
        size.height += below.reduce(0) { $0 + boxes[$1].size.height + Self.hangGap }
        below = []
      }
      let label = below.reduce(0.0) { max($0, labels[$1]?.height ?? 0) }
      let wide = labels[index].map { $0.width + 12 } ?? 0
      tree.append(
        TidyTree.Box(
          breadth: max(size.width, wide), depth: size.height, children: below,
          gap: label > 0 ? 36 + label : 40))
    }
    let roots = scene.roots
    let layout = TidyTree(tree, roots: roots, spacing: 20, branchSpacing: 32, isLevel: true)
    for index in boxes.indices where scene.nodes[index].partner == nil && !hangs[index] {
      let place = layout.places[index]
      let left = place.x + (tree[index].breadth - couple(index).width) / 2
      rects[index] = Rect(origin: Point(left, place.y), size: boxes[index].size)
      var x = rects[index].maxX
      for other in partners[index] {
        x += Self.coupleGap
        rects[other] = Rect(origin: Point(x, place.y), size: boxes[other].size)
        x = rects[other].maxX
      }
      if hang(index) {
        var y = rects[index].maxY
        for child in children[index] {
          y += Self.hangGap
          rects[child] = Rect(
            origin: Point(rects[index].minX + Self.hangStep, y), size: boxes[child].size)
          y = rects[child].maxY
        }
      }
    }
  }

  /// Boxes of one rank share a height.
  private mutating func evenOut() {
    var ranks = Array(repeating: 0, count: boxes.count)
    var heights: [Int: Double] = [:]
    for index in boxes.indices {
      ranks[index] =
        scene.nodes[index].parent.map { ranks[$0] + 1 }
        ?? scene.nodes[index].partner.map { ranks[$0] } ?? 0
      guard !boxes[index].node.isQuestion else { continue }
      heights[ranks[index]] = max(heights[ranks[index]] ?? 0, boxes[index].size.height)
    }
    for index in boxes.indices where !boxes[index].node.isQuestion {
      if let height = heights[ranks[index]], height < boxes[index].size.height * 1.8 {
        boxes[index].size.height = height
      }
    }
  }

  private mutating func placeRight(_ labels: [Size?]) {
    var tree: [TidyTree.Box] = []
    for index in boxes.indices {
      let pair = partners[index].reduce(boxes[index].size) { size, other in
        Size(
          max(size.width, boxes[other].size.width),
          size.height + Self.coupleGap + boxes[other].size.height)
      }
      let label = children[index].reduce(0.0) { max($0, labels[$1]?.width ?? 0) }
      tree.append(
        TidyTree.Box(
          breadth: pair.height, depth: pair.width, children: children[index],
          gap: label > 0 ? label + 52 : 48))
    }
    let layout = TidyTree(tree, roots: scene.roots, spacing: 12, branchSpacing: 20, isLevel: true)
    for index in boxes.indices where scene.nodes[index].partner == nil {
      let place = layout.places[index]
      rects[index] = Rect(origin: Point(place.y, place.x), size: boxes[index].size)
      var y = rects[index].maxY
      for other in partners[index] {
        y += Self.coupleGap
        rects[other] = Rect(origin: Point(place.y, y), size: boxes[other].size)
        y = rects[other].maxY
      }
    }
  }

  private mutating func placeList() {
    var y = 0.0
    var stack = Array(scene.roots.reversed()).map { (index: $0, depth: 0) }
    while let (index, depth) = stack.popLast() {
      rects[index] = Rect(origin: Point(Double(depth) * Self.step, y), size: boxes[index].size)
      hangs[index] = depth > 0
      y = rects[index].maxY + (boxes[index].style == .file ? 2 : 10)
      stack += children[index].reversed().map { ($0, depth + 1) }
      for other in partners[index] {
        rects[other] = Rect(
          origin: Point(rects[index].maxX + Self.coupleGap, rects[index].minY),
          size: boxes[other].size)
      }
    }
  }

  // MARK: Lines

  /// The line from a parent to a child, from border to border.
  func line(from parent: Int, to child: Int) -> [Point] {
    let (a, b) = (rects[parent], rects[child])
    if hangs[child] {
      let x =
        a.minX + (form == .list ? (boxes[parent].style == .file ? 13 : 14) : Self.hangStep / 2)
      return [Point(x, a.maxY), Point(x, b.midY), Point(b.minX, b.midY)]
    }
    switch form {
    case .down, .hanging:
      let y = b.minY - 20
      if abs(a.midX - b.midX) < 0.5 { return [Point(a.midX, a.maxY), Point(a.midX, b.minY)] }
      return [Point(a.midX, a.maxY), Point(a.midX, y), Point(b.midX, y), Point(b.midX, b.minY)]
    case .right, .list:
      let x = bus(of: parent)
      if abs(a.midY - b.midY) < 0.5 { return [Point(a.maxX, a.midY), Point(b.minX, a.midY)] }
      return [Point(a.maxX, a.midY), Point(x, a.midY), Point(x, b.midY), Point(b.minX, b.midY)]
    }
  }

  /// Where the lines of a parent part, in a tree to the right.
  private func bus(of parent: Int) -> Double {
    let start = children[parent].reduce(Double.infinity) { min($0, rects[$1].minX) }
    let hasLabels = children[parent].contains { !scene.nodes[$0].edgeLabel.isEmpty }
    return hasLabels ? min(start - 24, rects[parent].maxX + 20) : start - 24
  }

  /// Where the words of a line stand.
  func label(_ size: Size, from parent: Int, to child: Int) -> Rect {
    let b = rects[child]
    switch form {
    case .down, .hanging:
      return Rect(center: Point(b.midX, b.minY - 12 - size.height / 2), size: size)
    case .right, .list:
      let x = bus(of: parent)
      return Rect(center: Point((x + b.minX) / 2, b.midY), size: size)
    }
  }
}

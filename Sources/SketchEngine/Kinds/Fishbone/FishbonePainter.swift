/// Draws a fishbone: the effect at the head, categories as bones in pairs, causes along them.
struct FishbonePainter {
  private let scene: TreeScene
  private let typeface: Typeface
  private let children: [[Int]]
  private let root: Int
  private var bones: [Bone] = []
  private var names = Names()

  /// How far a bone leans for each px of its height.
  private static let lean = 0.45
  private static let causeHeight = 20.0
  private static let textWidth = 170.0
  private static let head = 15.0

  /// A category with its causes.
  private struct Bone {
    let index: Int
    /// Its box.
    var size: Size
    var lines: [String]
    /// Its causes and theirs, from the outer end on.
    var causes: [Cause] = []
    /// How far it reaches from the spine to its box.
    var reach = 0.0
  }

  private struct Cause {
    let index: Int
    let lines: [String]
    let width: Double
    /// How far from the outer end of the bone its line is.
    var depth: Double
    /// What it is a cause of, within the same bone; the bone itself where there is none.
    let parent: Int?
    /// How far from the outer end of the bone the words end that it starts from.
    let anchor: Double?
  }

  /// A painter of a scene; only what stands under its first root is drawn.
  init(_ scene: TreeScene, measuring typeface: Typeface) {
    self.scene = scene.checked
    self.typeface = typeface
    children = self.scene.children
    root = self.scene.roots.first ?? 0
    guard !self.scene.nodes.isEmpty else { return }
    bones = children[root].map { bone($0) }
  }

  private func bone(_ index: Int) -> Bone {
    let lines = typeface.lines(of: scene.nodes[index].label, width: 150, size: 14, bold: true)
    let widest = lines.reduce(0) { max($0, typeface.width(of: $1, size: 14, bold: true)) }
    var bone = Bone(
      index: index, size: Size((widest + 28).rounded(.up), Double(lines.count) * 20 + 16),
      lines: lines)
    var depth = 10.0
    for cause in children[index] {
      add(cause, of: nil, anchor: nil, &depth, &bone)
    }
    bone.reach = max(64, depth + 22)
    return bone
  }

  private func add(
    _ index: Int, of parent: Int?, anchor: Double?, _ depth: inout Double, _ bone: inout Bone
  ) {
    let lines = typeface.lines(of: scene.nodes[index].label, width: Self.textWidth, size: 13)
    let width = lines.reduce(0) { max($0, typeface.width(of: $1, size: 13)) }
    depth += Double(lines.count) * 17 + 9
    bone.causes.append(
      Cause(
        index: index, lines: lines, width: width.rounded(.up), depth: depth, parent: parent,
        anchor: anchor))
    let next = anchor ?? depth
    for inner in children[index] { add(inner, of: index, anchor: next, &depth, &bone) }
  }

  /// The finished drawing.
  func drawing() -> Drawing {
    guard !scene.nodes.isEmpty else {
      return Drawing(
        kind: "fishbone", size: Size(64, 64), title: "Fishbone diagram",
        description: "Fishbone diagram.",
        [])
    }
    var painter = self
    return painter.painted()
  }

  // MARK: Painting

  private mutating func painted() -> Drawing {
    let effect = effectText()
    let effectSize = Size(
      max(96, effect.width + 32), max(56, Double(effect.lines.count) * 20 + 28))
    // Pairs share a place on the spine; the first pair is nearest to the head.
    var pairs: [[Bone]] = []
    for bone in bones {
      if let last = pairs.last, last.count == 1 {
        pairs[pairs.count - 1].append(bone)
      } else {
        pairs.append([bone])
      }
    }
    let up = pairs.reduce(0) { max($0, $1[0].reach + $1[0].size.height) }
    let down = pairs.reduce(0) { max($0, $1.count > 1 ? $1[1].reach + $1[1].size.height : 0) }
    var joints = Array(repeating: 0.0, count: pairs.count)
    var x = 24.0
    // From the tail: how far each bone and its words reach to the left of its joint.
    for place in pairs.indices.reversed() {
      let reach = pairs[place].reduce(0) { max($0, leftReach($1)) }
      let before = place + 1 < pairs.count ? joints[place + 1] + 24 : x
      joints[place] = before + reach
      x = joints[place]
    }
    let spineEnd = (joints.first ?? 40) + 40
    let height = max(effectSize.height, 0)
    let above = max(up, height / 2)
    let below = max(down, height / 2)
    let content = Size(spineEnd + effectSize.width + Self.head, above + below)
    let page = TreePage(title: scene.title, content: content, typeface)
    let spine = page.offset.y + above
    let left = page.offset.x
    let headRect = Rect(
      left + spineEnd, spine - effectSize.height / 2, effectSize.width + Self.head,
      effectSize.height)
    var elements = page.title
    var ids = Array(repeating: "", count: scene.nodes.count)
    ids[root] = names.id(for: scene.nodes[root].label, or: "effect")
    for bone in bones {
      ids[bone.index] = names.id(for: scene.nodes[bone.index].label, or: "category")
      for cause in bone.causes {
        ids[cause.index] = names.id(for: scene.nodes[cause.index].label, or: "cause")
      }
    }
    let tail = pairs.isEmpty ? left + spineEnd - 80 : left
    var nodes: [Element] = [self.head(headRect, effect.lines, ids)]
    var edges: [Element] = []
    var twigs: [Element] = []
    for (place, pair) in pairs.enumerated() {
      for (side, bone) in pair.enumerated() {
        let joint = Point(left + joints[place], spine)
        draw(bone, at: joint, isUp: side == 0, to: headRect, ids, &nodes, &edges, &twigs)
      }
    }
    elements += twigs + edges
    elements.append(
      .line(
        Point(tail, spine), Point(headRect.minX, spine), stroke: .token(.edge), strokeWidth: 3))
    elements += nodes
    return Drawing(
      kind: "fishbone", size: page.size, title: scene.title ?? scene.nodes[root].label,
      description: TreeDescription(scene, kind: "fishbone").text, elements)
  }

  /// How far a bone with its words and box reaches to the left of its joint.
  private func leftReach(_ bone: Bone) -> Double {
    let outer = bone.reach * Self.lean
    let box = outer + bone.size.width / 2
    let words = bone.causes.reduce(0.0) { reach, cause in
      let bone = (bone.reach - (cause.anchor ?? cause.depth)) * Self.lean
      return max(reach, bone + cause.width + 28 + (cause.parent == nil ? 0 : 16))
    }
    return max(box, words) + 8
  }

  private func effectText() -> (lines: [String], width: Double) {
    let lines = typeface.lines(of: scene.nodes[root].label, width: 160, size: 15, bold: true)
    let width = lines.reduce(0) { max($0, typeface.width(of: $1, size: 15, bold: true)) }
    return (lines, width.rounded(.up))
  }

  private func head(_ rect: Rect, _ lines: [String], _ ids: [String]) -> Element {
    let fill: Paint = scene.nodes[root].fill.map { .fixed($0) } ?? .accent
    var elements: [Element] = [
      .rect(rect, radius: 10, fill: fill)
    ]
    var y = rect.midY - Double(lines.count - 1) * 10
    for line in lines {
      elements.append(
        .text(
          TextLine(
            line, at: Point(rect.midX, TextLine.baseline(centeredOn: y, size: 15)),
            anchor: .middle, size: 15, isBold: true, paint: .readable(on: fill))))
      y += 20
    }
    return .part(
      Part(
        id: ids[root], role: "node", label: scene.nodes[root].label, facts: [.shape: "end"],
        elements))
  }

  private mutating func draw(
    _ bone: Bone, at joint: Point, isUp: Bool, to head: Rect, _ ids: [String],
    _ nodes: inout [Element], _ edges: inout [Element], _ twigs: inout [Element]
  ) {
    let sign = isUp ? -1.0 : 1
    func point(_ depth: Double) -> Point {
      let height = bone.reach - depth
      return Point(joint.x - height * Self.lean, joint.y + sign * height)
    }
    let outer = point(0)
    let paint: Paint = .series(bones.firstIndex { $0.index == bone.index } ?? 0)
    let box = Rect(
      outer.x - bone.size.width / 2, isUp ? outer.y - bone.size.height : outer.y, bone.size.width,
      bone.size.height)
    edges.append(
      edge(
        root, bone.index, [Point(head.minX, joint.y), joint, outer], ids, paint: paint, width: 2.5))
    let fill: Paint = scene.nodes[bone.index].fill.map { .fixed($0) } ?? .tint(paint)
    var elements: [Element] = [.rect(box, radius: 8, fill: fill, stroke: paint, strokeWidth: 1.5)]
    var y = box.midY - Double(bone.lines.count - 1) * 10
    for line in bone.lines {
      elements.append(
        .text(
          TextLine(
            line, at: Point(box.midX, TextLine.baseline(centeredOn: y, size: 14)), anchor: .middle,
            isBold: true, paint: .readable(on: fill))))
      y += 20
    }
    nodes.append(
      .part(
        Part(
          id: ids[bone.index], role: "node", label: scene.nodes[bone.index].label,
          facts: [.shape: "process"], elements)))
    for cause in bone.causes { draw(cause, bone, point, outer, ids, &nodes, &twigs) }
  }

  private mutating func draw(
    _ cause: Cause, _ bone: Bone, _ point: (Double) -> Point, _ outer: Point, _ ids: [String],
    _ nodes: inout [Element], _ edges: inout [Element]
  ) {
    let end = point(cause.depth)
    // Above the spine a bone leans over the words that stand on a line.
    let lean = outer.y < end.y ? (Double(cause.lines.count) * 17 + 2) * Self.lean : 0
    let right = min(end.x - 6 - lean, cause.anchor.map { point($0).x - 18 } ?? end.x)
    let left = right - cause.width - 4
    let parent = cause.parent ?? bone.index
    // A cause of a cause hangs on the words above it.
    var line = [outer, end, Point(left, end.y)]
    if let upper = bone.causes.first(where: { $0.index == cause.parent }), let anchor = cause.anchor
    {
      let x = point(anchor).x - 12
      line = [Point(x, point(upper.depth).y), Point(x, end.y), Point(left, end.y)]
    }
    edges.append(
      edge(
        parent, cause.index, line, ids, paint: .strongLine, width: 1.25,
        label: scene.nodes[cause.index].edgeLabel))
    var elements: [Element] = []
    var y = end.y - Double(cause.lines.count) * 17 + 5
    for line in cause.lines {
      elements.append(
        .text(
          TextLine(
            line, at: Point(right, TextLine.baseline(centeredOn: y, size: 13)), anchor: .end,
            size: 13, paint: .softInk)))
      y += 17
    }
    let room = Rect(
      left, end.y - Double(cause.lines.count) * 17 - 4, right - left + 2,
      Double(cause.lines.count) * 17 + 4)
    elements.insert(.rect(room, fill: .none), at: 0)
    nodes.append(
      .part(
        Part(
          id: ids[cause.index], role: "node", label: scene.nodes[cause.index].label,
          facts: [.shape: "process"], elements)))
  }

  private mutating func edge(
    _ from: Int, _ to: Int, _ line: [Point], _ ids: [String], paint: Paint, width: Double,
    label: String = ""
  ) -> Element {
    .part(
      Part(
        id: names.id(for: "\(ids[from]) to \(ids[to])", or: "edge"), role: "edge", label: label,
        facts: [.from: ids[from], .to: ids[to]],
        [.path(Path(through: line), stroke: paint, strokeWidth: width)]))
  }
}

/// Draws a tree: measures its boxes, chooses how it grows so that the page has a good shape, paints.
struct TreePainter {
  private let scene: TreeScene
  private let kind: String
  private let typeface: Typeface
  private let style: TreeBox.Style
  private var boxes: [TreeBox] = []
  private var labels: [Size?] = []
  private var names = Names()

  private static let margin = 32.0

  /// A painter of a scene.
  init(_ scene: TreeScene, kind: String, style: TreeBox.Style, measuring typeface: Typeface) {
    self.scene = scene.checked
    self.kind = kind
    self.typeface = typeface
    var style = style
    if style == .tree, Self.isFiles(self.scene) { style = .file }
    self.style = style
    measure()
  }

  private static func isFiles(_ scene: TreeScene) -> Bool {
    let leaves = scene.nodes.filter { OutlineWording.isFile($0.label) }
    return leaves.count > 1 && leaves.count * 4 >= scene.nodes.count
      || leaves.count == 1 && scene.nodes.contains { $0.label.hasSuffix("/") }
  }

  private mutating func measure() {
    let children = scene.children
    var ranks: [Int] = []
    var branches: [Int] = []
    for (index, node) in scene.nodes.enumerated() {
      let rank = node.parent.map { ranks[$0] + 1 } ?? node.partner.map { ranks[$0] } ?? 0
      let branch: Int
      if let parent = node.parent {
        branch = rank == 1 ? children[parent].firstIndex(of: index) ?? 0 : branches[parent]
      } else {
        branch = node.partner.map { branches[$0] } ?? 0
      }
      ranks.append(rank)
      branches.append(branch)
      boxes.append(
        TreeBox(
          node, style: style, rank: rank, branch: branch, isLeaf: children[index].isEmpty,
          typeface))
      labels.append(node.edgeLabel.isEmpty ? nil : EdgeLabel(node.edgeLabel, typeface).size)
    }
  }

  /// The finished drawing.
  func drawing() -> Drawing {
    var painter = self
    return painter.painted(painter.plan())
  }

  // MARK: The way it grows

  private func plan() -> TreePlan {
    func plan(_ form: TreePlan.Form) -> TreePlan {
      TreePlan(scene, boxes, form: form, labels: labels)
    }
    if style == .file { return plan(.list) }
    switch scene.direction {
    case .right, .left: return plan(.right)
    case .down, .up:
      let (wide, hung) = (plan(.down), plan(.hanging))
      return Self.cost(hung) * 1.3 < Self.cost(wide) ? hung : wide
    case nil: break
    }
    // Growing downwards says rank best; the others must earn their place.
    var best = plan(.down)
    var least = Self.cost(best)
    let others: [(TreePlan.Form, Double)] =
      style == .tree ? [(.hanging, 1.15), (.right, 1.1)] : [(.hanging, 1.1), (.right, 1.7)]
    for (form, weight) in others {
      let candidate = plan(form)
      if Self.cost(candidate) * weight < least {
        best = candidate
        least = Self.cost(candidate) * weight
      }
    }
    return best
  }

  /// How large a page of three to two must be to hold it.
  private static func cost(_ plan: TreePlan) -> Double {
    max(plan.size.width, plan.size.height * 1.5, 600)
  }

  // MARK: Painting

  private mutating func painted(_ plan: TreePlan) -> Drawing {
    let page = TreePage(title: scene.title, content: plan.size, typeface)
    var elements = page.title
    let ids = scene.nodes.map { names.id(for: $0.label, or: "node") }
    for (index, node) in scene.nodes.enumerated() {
      let rect = plan.rects[index].moved(by: page.offset)
      elements.append(
        .part(
          Part(
            id: ids[index], role: "node", label: node.label, facts: [.shape: boxes[index].shape],
            boxes[index].elements(in: rect))))
    }
    for (index, node) in scene.nodes.enumerated() {
      if let partner = node.partner {
        elements.append(
          edge(partner, index, beside(plan, partner, index), page, ids, isDouble: true))
      }
      for parent in [node.parent, node.otherParent].compactMap({ $0 }) {
        let line = plan.line(from: parent, to: index)
        elements.append(
          edge(
            parent, index, line, page, ids, label: parent == node.parent ? node.edgeLabel : "",
            place: labels[index].map { plan.label($0, from: parent, to: index) }))
      }
    }
    return Drawing(
      kind: kind, size: page.size, title: scene.title ?? TreeDescription.words[kind] ?? kind,
      description: TreeDescription(scene, kind: kind).text, elements)
  }

  private func beside(_ plan: TreePlan, _ one: Int, _ other: Int) -> [Point] {
    let (a, b) = (plan.rects[one], plan.rects[other])
    if plan.form == .right {
      return [Point(min(a.midX, b.midX), a.maxY), Point(min(a.midX, b.midX), b.minY)]
    }
    let y = min(a.midY, b.midY)
    return [Point(a.maxX, y), Point(b.minX, y)]
  }

  private mutating func edge(
    _ from: Int, _ to: Int, _ line: [Point], _ page: TreePage, _ ids: [String],
    label: String = "", place: Rect? = nil, isDouble: Bool = false
  ) -> Element {
    let points = line.map { $0 + page.offset }
    let isAside = scene.nodes[to].isAssistant
    var elements: [Element] = [
      .path(
        Path(through: points, cornerRadius: style == .file ? 0 : 8),
        stroke: style == .file ? .line : .token(.edge), strokeWidth: isDouble ? 2.5 : 1.5,
        dashes: isAside ? [5, 4] : [])
    ]
    if !label.isEmpty, let place {
      elements += EdgeLabel(label, typeface).elements(
        in: place.moved(by: page.offset), hasPlate: true)
    }
    return .part(
      Part(
        id: names.id(for: "\(ids[from]) to \(ids[to])", or: "edge"), role: "edge", label: label,
        facts: [.from: ids[from], .to: ids[to]], elements))
  }
}

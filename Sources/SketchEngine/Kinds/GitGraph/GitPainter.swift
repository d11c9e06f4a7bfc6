/// Draws a history from left to right: one row for each branch, in its own color.
struct GitPainter {
  private let scene: GitScene
  private let typeface: Typeface
  private var names = Names()
  private var xs: [Double] = []
  private var labelWidth = 0.0

  private static let margin = 32.0
  private static let rowHeight = 72.0
  private static let radius = 9.0

  init(_ scene: GitScene, _ typeface: Typeface) {
    var scene = scene
    for index in scene.commits.indices {
      scene.commits[index].parents.removeAll { $0 >= index || $0 < 0 }
      scene.commits[index].branch = min(
        max(0, scene.commits[index].branch), max(0, scene.branches.count - 1))
    }
    self.scene = scene
    self.typeface = typeface
  }

  /// The finished drawing.
  func drawing() -> Drawing {
    var painter = self
    return painter.painted()
  }

  private var top: Double {
    let above = scene.commits.indices.filter { scene.commits[$0].branch == 0 }.reduce(16.0) {
      let words = isWrittenBelow($1) ? 0 : Double(lines(scene.commits[$1]).count) * 15
      return max($0, words + 12 + (scene.commits[$1].tag.isEmpty ? 0 : 28))
    }
    return Self.margin + ((scene.title ?? "").isEmpty ? 0 : 44) + above
  }

  private func y(_ branch: Int) -> Double { top + Double(branch) * Self.rowHeight }

  private func lines(_ commit: GitScene.Commit) -> [String] {
    commit.label.isEmpty ? [] : typeface.lines(of: commit.label, width: 104, size: 12)
  }

  /// Each commit stands right of the one before, as far as the words under both need.
  private mutating func place() {
    labelWidth = scene.branches.reduce(0) {
      max($0, typeface.width(of: $1, size: 13, bold: true) + 24)
    }.rounded(.up)
    var x = Self.margin + labelWidth + 36
    var reach: [Double] = scene.branches.map { _ in 0 }
    for commit in scene.commits {
      let width = max(
        lines(commit).reduce(0) { max($0, typeface.width(of: $1, size: 12)) },
        commit.tag.isEmpty ? 0 : typeface.width(of: commit.tag, size: 12, bold: true) + 20)
      let place = max(x, reach[commit.branch] + width / 2 + 10)
      xs.append(place.rounded())
      reach[commit.branch] = place + width / 2
      x = place + 52
    }
  }

  private func paint(_ branch: Int) -> Paint { .series(branch) }

  private mutating func painted() -> Drawing {
    place()
    let ids = scene.commits.enumerated().map { index, commit in
      names.id(for: commit.label, or: "commit \(index + 1)")
    }
    var elements: [Element] = []
    let title = scene.title ?? ""
    if !title.isEmpty {
      elements.append(
        .text(
          TextLine(
            title, at: Point(Self.margin, Self.margin + 20), size: 20, isBold: true, paint: .ink)))
    }
    let right =
      (zip(scene.commits, xs).map { commit, x in
        x
          + max(
            24, lines(commit).reduce(0) { max($0, typeface.width(of: $1, size: 12) / 2) },
            typeface.width(of: commit.tag, size: 12, bold: true) / 2 + 10)
      }.max() ?? Self.margin).rounded(.up)
    for (branch, name) in scene.branches.enumerated() {
      elements.append(lane(branch, name, right))
    }
    for (index, commit) in scene.commits.enumerated() {
      for parent in commit.parents { elements.append(edge(parent, index, ids)) }
    }
    for index in scene.commits.indices { elements.append(commit(index, ids[index])) }
    let titleRight = Self.margin + typeface.width(of: title, size: 20, bold: true)
    let bottom =
      scene.commits.reduce(y(max(0, scene.branches.count - 1)) + 24) { sum, commit in
        max(sum, y(commit.branch) + 24)
      } + (scene.commits.indices.contains { isWrittenBelow($0) } ? 20 : 0)
    return Drawing(
      kind: "gitgraph",
      size: Size(
        (max(right, titleRight) + Self.margin).rounded(.up), (bottom + Self.margin).rounded(.up)),
      title: title.isEmpty ? "Git graph" : title, description: description, elements)
  }

  private mutating func lane(_ branch: Int, _ name: String, _ right: Double) -> Element {
    let y = y(branch)
    let own = zip(scene.commits, xs).filter { $0.0.branch == branch }.map(\.1)
    let pill = Rect(Self.margin, y - 13, labelWidth, 26)
    let fill: Paint = .tint(paint(branch))
    var elements: [Element] = [
      .rect(pill, radius: 13, fill: fill, stroke: paint(branch), strokeWidth: 1.25),
      .text(
        TextLine(
          name, at: Point(pill.midX, TextLine.baseline(centeredOn: y, size: 13)), anchor: .middle,
          size: 13, isBold: true, paint: .legible(.ink, on: fill))),
    ]
    if let first = own.first {
      elements.append(
        .line(
          Point(pill.maxX, y), Point(first - Self.radius, y), stroke: .line, strokeWidth: 1.25,
          dashes: [3, 4]))
    }
    return .part(
      Part(id: names.id(for: "branch \(name)", or: "branch"), role: "lane", label: name, elements))
  }

  private mutating func edge(_ from: Int, _ to: Int, _ ids: [String]) -> Element {
    let (a, b) = (scene.commits[from], scene.commits[to])
    let start = Point(xs[from], y(a.branch))
    let end = Point(xs[to], y(b.branch))
    // A branch leaves at once; a merge comes back at the end.
    let isMerge = b.parents.first != from
    let color = paint(isMerge ? a.branch : b.branch)
    var path: Path
    if a.branch == b.branch {
      path = Path(through: [
        Point(start.x + Self.radius, start.y), Point(end.x - Self.radius, end.y),
      ])
    } else if isMerge {
      let bend = max(start.x + Self.radius + 4, end.x - 40)
      path = Path([
        .move(Point(start.x + Self.radius, start.y)), .line(Point(bend, start.y)),
        .curve(
          Point(end.x - 12, start.y), Point(end.x, (start.y + end.y) / 2),
          to: Point(end.x, end.y + (start.y > end.y ? Self.radius : -Self.radius))),
      ])
    } else {
      let bend = min(end.x - Self.radius - 4, start.x + 40)
      path = Path([
        .move(Point(start.x, start.y + (end.y > start.y ? Self.radius : -Self.radius))),
        .curve(
          Point(start.x, (start.y + end.y) / 2), Point(start.x + 12, end.y), to: Point(bend, end.y)),
        .line(Point(end.x - Self.radius, end.y)),
      ])
    }
    return .part(
      Part(
        id: names.id(for: "\(ids[from]) to \(ids[to])", or: "edge"), role: "edge", label: "",
        facts: [.from: ids[from], .to: ids[to]],
        [.path(path, stroke: color, strokeWidth: 2.5)]))
  }

  private func commit(_ index: Int, _ id: String) -> Element {
    let commit = scene.commits[index]
    let center = Point(xs[index], y(commit.branch))
    let isMerge = commit.parents.count > 1
    let dot = Rect(center: center, size: Size(2 * Self.radius, 2 * Self.radius))
    var elements: [Element] = [
      .ellipse(
        dot, fill: isMerge ? .paper : paint(commit.branch), stroke: paint(commit.branch),
        strokeWidth: 2.5)
    ]
    if isMerge { elements.append(.ellipse(dot.inset(by: 5), fill: paint(commit.branch))) }
    var label: [Element] = []
    let words = lines(commit)
    let isBelow = isWrittenBelow(index)
    for (number, line) in words.enumerated() {
      let y =
        isBelow
        ? center.y + 26 + Double(number) * 15
        : center.y - 18 - Double(words.count - 1 - number) * 15
      label.append(
        .text(
          TextLine(line, at: Point(center.x, y), anchor: .middle, size: 12, paint: .softInk)))
    }
    if !commit.tag.isEmpty {
      let width = typeface.width(of: commit.tag, size: 12, bold: true).rounded(.up) + 16
      let rise = isBelow ? 0 : Double(words.count) * 15
      let plate = Rect(center.x - width / 2, center.y - 36 - rise, width, 20)
      label += [
        .rect(plate, radius: 4, fill: .token(.warnSoft), stroke: .series(1)),
        .text(
          TextLine(
            commit.tag,
            at: Point(center.x, TextLine.baseline(centeredOn: plate.midY, size: 12)),
            anchor: .middle, size: 12, isBold: true, paint: .legible(.ink, on: .token(.warnSoft)))),
      ]
    }
    let part = Element.part(
      Part(
        id: id, role: "node", label: commit.label.isEmpty ? "commit" : commit.label,
        facts: [.shape: isMerge ? "merge" : "commit"], elements + label))
    return part
  }

  /// Words stand over their dot, unless a line comes down to it.
  private func isWrittenBelow(_ index: Int) -> Bool {
    let commit = scene.commits[index]
    return commit.parents.contains {
      scene.commits[$0].branch < commit.branch && commit.parents.count > 1
    }
  }

  private var description: String {
    var sentences = [
      "Git graph with the \(scene.branches.count == 1 ? "branch" : "branches") "
        + "\(ModelDescription.list(scene.branches)) and \(scene.commits.count) "
        + "\(scene.commits.count == 1 ? "commit" : "commits")."
    ]
    for commit in scene.commits {
      if commit.parents.count > 1 {
        sentences.append("\(commit.label) into \(scene.branches[commit.branch]).")
      }
      if !commit.tag.isEmpty {
        sentences.append("\(commit.tag) is tagged on \(scene.branches[commit.branch]).")
      }
    }
    return sentences.joined(separator: " ")
  }
}

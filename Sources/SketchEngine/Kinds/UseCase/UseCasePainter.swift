/// Draws actors beside a system, and its use cases inside.
///
/// Use cases of equal width stand in one column, so that straight lines from the sides never cross
/// one; use cases that only others build on stand in a second column.
struct UseCasePainter {
  private let scene: UseCaseScene
  private let typeface: Typeface
  private var names = Names()
  private var cases: [Rect] = []
  private var actors: [Rect] = []
  private var order: [Int] = []
  private var inner: [Int] = []
  private var isRight: [Bool] = []
  private let caseSize: Size
  private let lines: [[String]]

  private static let margin = 32.0
  private static let gap = 20.0
  private static let reach = 130.0

  init(_ scene: UseCaseScene, _ typeface: Typeface) {
    self.scene = scene
    self.typeface = typeface
    lines = scene.cases.map { typeface.lines(of: $0.label, width: 150, size: 14) }
    let width = lines.flatMap { $0 }.reduce(100) { max($0, typeface.width(of: $1, size: 14)) }
    let height = lines.reduce(1) { max($0, $1.count) }
    caseSize = Size((width * 1.25 + 28).rounded(.up), Double(height) * 20 + 30)
  }

  /// The finished drawing.
  func drawing() -> Drawing {
    var painter = self
    return painter.painted()
  }

  // MARK: Places

  /// Use cases that no actor takes part in, but that others include.
  private mutating func sortCases() {
    let tied = scene.ties.filter { $0.sort != .inherits }
    inner = scene.cases.indices.filter { index in
      !scene.links.contains { $0.useCase == index }
        && tied.contains { $0.to == index || $0.from == index }
    }
    order = scene.cases.indices.filter { !inner.contains($0) }
    // Half of the actors stand on the right, where no second column is in the way.
    isRight = scene.actors.indices.map { index in
      inner.isEmpty && scene.actors.count > 1 && index >= (scene.actors.count + 1) / 2
    }
    // Special and general actors stand on one side.
    for tie in scene.ties where tie.sort == .inherits { isRight[tie.from] = isRight[tie.to] }
    // Each one's use cases stand together, near their height.
    let rank = scene.cases.indices.map { useCase -> Double in
      let who = scene.links.filter { $0.useCase == useCase }.map { actor -> Double in
        let side = isRight[actor.actor]
        let peers = scene.actors.indices.filter { isRight[$0] == side }
        return Double(peers.firstIndex(of: actor.actor) ?? 0) / Double(max(1, peers.count))
      }
      return who.isEmpty ? 0.5 : who.reduce(0, +) / Double(who.count)
    }
    order = order.enumerated().sorted { a, b in
      rank[a.element] != rank[b.element] ? rank[a.element] < rank[b.element] : a.offset < b.offset
    }.map(\.element)
  }

  private mutating func place(from origin: Point) -> (frame: Rect, width: Double, bottom: Double) {
    sortCases()
    let leftWidth = actorWidth(isRight: false)
    let rightWidth = actorWidth(isRight: true)
    let columns = inner.isEmpty ? 1.0 : 2.0
    let title = typeface.width(of: scene.system, size: 14, bold: true) + 40
    let frameWidth = max(caseSize.width * columns + (columns - 1) * Self.reach + 64, title).rounded(
      .up)
    let step = caseSize.height + Self.gap
    let rows = Double(max(order.count, inner.count))
    let leftHeight = actorsHeight(isRight: false)
    let rightHeight = actorsHeight(isRight: true)
    let content = max(rows * step - Self.gap, leftHeight, rightHeight)
    let frame = Rect(
      origin.x + (leftWidth > 0 ? leftWidth + Self.reach * 0.8 : 0), origin.y, frameWidth,
      content + 88)
    let x = columns == 1 ? frame.midX - caseSize.width / 2 : frame.minX + 32
    cases = scene.cases.map { _ in Rect(0, 0, 0, 0) }
    func stack(_ list: [Int], _ x: Double) {
      let height = Double(list.count) * step - Self.gap
      var y = frame.minY + 60 + (content - height) / 2
      for index in list {
        cases[index] = Rect(x, y, caseSize.width, caseSize.height)
        y += step
      }
    }
    stack(order, x)
    stack(inner, x + caseSize.width + Self.reach)
    actors = scene.actors.map { _ in Rect(0, 0, 0, 0) }
    placeActors(isRight: false, frame, content, middle: origin.x + leftWidth / 2)
    placeActors(
      isRight: true, frame, content, middle: frame.maxX + Self.reach * 0.8 + rightWidth / 2)
    let right = rightWidth > 0 ? frame.maxX + Self.reach * 0.8 + rightWidth : frame.maxX
    return (frame, right - origin.x, frame.maxY)
  }

  private func label(_ actor: Int) -> [String] {
    typeface.lines(of: scene.actors[actor].label, width: 110, size: 14)
  }

  private func size(_ actor: Int) -> Size {
    let lines = label(actor)
    let width = lines.reduce(44) { max($0, typeface.width(of: $1, size: 14)) }
    return Size(width.rounded(.up), 56 + Double(lines.count) * 18 + 4)
  }

  private func actorWidth(isRight side: Bool) -> Double {
    scene.actors.indices.filter { isRight[$0] == side }.reduce(0) { max($0, size($1).width) }
  }

  private func actorsHeight(isRight side: Bool) -> Double {
    let all = scene.actors.indices.filter { isRight[$0] == side }
    return all.reduce(0) { $0 + size($1).height + 28 } - (all.isEmpty ? 0 : 28)
  }

  /// Each actor stands at the middle of what it does, clear of the others.
  private mutating func placeActors(
    isRight side: Bool, _ frame: Rect, _ content: Double, middle: Double
  ) {
    let all = scene.actors.indices.filter { isRight[$0] == side }
    var y = frame.minY + 60.0
    var left = actorsHeight(isRight: side)
    let bottom = frame.minY + 60 + content
    for index in all {
      let size = size(index)
      let own = scene.links.filter { $0.actor == index }.map { cases[$0.useCase].midY }
      let wanted = own.isEmpty ? y : own.reduce(0, +) / Double(own.count) - size.height / 2
      y = max(y, min(wanted, bottom - left))
      actors[index] = Rect(middle - size.width / 2, y.rounded(), size.width, size.height)
      y += size.height + 28
      left -= size.height + 28
    }
  }

  // MARK: Painting

  private mutating func painted() -> Drawing {
    let margin = Self.margin
    let title = scene.title ?? ""
    let top = margin + (title.isEmpty ? 0 : 44)
    let (frame, width, bottom) = place(from: Point(margin, top))
    let titleWidth = typeface.width(of: title, size: 20, bold: true)
    let actorIDs = scene.actors.map { names.id(for: $0.label, or: "actor") }
    let caseIDs = scene.cases.map { names.id(for: $0.label, or: "use-case") }
    var elements: [Element] = []
    if !title.isEmpty {
      elements.append(
        .text(TextLine(title, at: Point(margin, margin + 20), size: 20, isBold: true, paint: .ink)))
    }
    var system: [Element] = [
      .rect(frame, radius: 10, fill: .surface, stroke: .token(.nodeLine), strokeWidth: 1.5),
      .text(
        TextLine(
          scene.system, at: Point(frame.midX, frame.minY + 30), anchor: .middle, size: 14,
          isBold: true, paint: .legible(.ink, on: .surface))),
    ]
    for index in scene.cases.indices { system.append(useCase(index, caseIDs[index])) }
    elements.append(
      .part(
        Part(
          id: names.id(for: scene.system, or: "system"), role: "group", label: scene.system, system)
      ))
    for index in scene.actors.indices { elements.append(actor(index, actorIDs[index])) }
    for link in scene.links {
      elements.append(line(link, actorIDs[link.actor], caseIDs[link.useCase]))
    }
    for tie in scene.ties {
      elements.append(
        tie.sort == .inherits
          ? inheritance(tie, actorIDs) : dependency(tie, caseIDs[tie.from], caseIDs[tie.to], frame))
    }
    return Drawing(
      kind: "usecase",
      size: Size(
        (max(width, titleWidth) + 2 * margin).rounded(.up), (bottom + margin).rounded(.up)),
      title: title.isEmpty ? "Use case diagram" : title, description: description, elements)
  }

  private func useCase(_ index: Int, _ id: String) -> Element {
    let rect = cases[index]
    var elements: [Element] = [
      .ellipse(rect, fill: .token(.node), stroke: .token(.nodeLine), strokeWidth: 1.5)
    ]
    for (number, line) in lines[index].enumerated() {
      let y = rect.midY + (Double(number) - Double(lines[index].count - 1) / 2) * 20
      elements.append(
        .text(
          TextLine(
            line, at: Point(rect.midX, TextLine.baseline(centeredOn: y, size: 14)),
            anchor: .middle, size: 14, paint: .legible(.ink, on: .token(.node)))))
    }
    return .part(
      Part(
        id: id, role: "node", label: scene.cases[index].label, facts: [.shape: "ellipse"], elements)
    )
  }

  private func actor(_ index: Int, _ id: String) -> Element {
    let rect = actors[index]
    let x = rect.midX
    let y = rect.minY
    func stroke(_ points: [Point]) -> Element {
      .path(
        Path(through: points), stroke: .token(.edge), strokeWidth: 1.75, isRound: true)
    }
    var elements: [Element] = [
      .ellipse(
        Rect(x - 8, y + 1, 16, 16), fill: .paper, stroke: .token(.edge), strokeWidth: 1.75),
      stroke([Point(x, y + 17), Point(x, y + 36)]),
      stroke([Point(x - 14, y + 24), Point(x + 14, y + 24)]),
      stroke([Point(x - 11, y + 52), Point(x, y + 36), Point(x + 11, y + 52)]),
    ]
    for (number, line) in label(index).enumerated() {
      elements.append(
        .text(
          TextLine(
            line, at: Point(x, y + 56 + 14 + Double(number) * 18), anchor: .middle, size: 14,
            paint: .ink)))
    }
    return .part(
      Part(
        id: id, role: "actor", label: scene.actors[index].label, facts: [.shape: "actor"], elements)
    )
  }

  private mutating func line(_ link: UseCaseScene.Link, _ from: String, _ to: String) -> Element {
    let actor = actors[link.actor]
    let target = cases[link.useCase]
    let side = isRight[link.actor]
    let start = Point(side ? actor.midX - 20 : actor.midX + 20, actor.minY + 26)
    let end = Point(side ? target.maxX : target.minX, target.midY)
    return edge(from, to, "", [.line(start, end, stroke: .token(.edge), strokeWidth: 1.5)])
  }

  private mutating func edge(
    _ from: String, _ to: String, _ label: String, _ elements: [Element]
  ) -> Element {
    .part(
      Part(
        id: names.id(for: "\(from) to \(to)", or: "edge"), role: "edge", label: label,
        facts: [.from: from, .to: to], elements))
  }

  /// A dashed arrow between use cases; within a column it runs beside it.
  private mutating func dependency(
    _ tie: UseCaseScene.Tie, _ from: String, _ to: String, _ frame: Rect
  ) -> Element {
    let (a, b) = (cases[tie.from], cases[tie.to])
    let word = "«\(tie.sort.rawValue)»"
    var points: [Point]
    if a.minX != b.minX {
      let isRight = b.minX > a.minX
      points = [
        Point(isRight ? a.maxX : a.minX, a.midY), Point(isRight ? b.minX : b.maxX, b.midY),
      ]
    } else {
      let isDown = b.minY > a.minY
      if abs(abs(a.midY - b.midY) - caseSize.height - Self.gap) < 1 {
        points = [
          Point(a.midX, isDown ? a.maxY : a.minY), Point(b.midX, isDown ? b.minY : b.maxY),
        ]
      } else {
        let x = a.maxX + 16
        points = [
          Point(a.maxX, a.midY), Point(x, a.midY), Point(x, b.midY), Point(b.maxX, b.midY),
        ]
      }
    }
    let last = points.count - 1
    let width = typeface.width(of: word, size: 12).rounded(.up) + 6
    let middle = Point(
      (points[last / 2].x + points[last / 2 + 1].x) / 2,
      (points[last / 2].y + points[last / 2 + 1].y) / 2)
    let elements: [Element] =
      [
        .path(
          Path(through: points, cornerRadius: 8), stroke: .token(.edge), strokeWidth: 1.5,
          dashes: [5, 4])
      ] + LineEnd.openArrow.elements(at: points[last], from: points[last - 1]) + [
        .rect(
          Rect(center: middle, size: Size(width, 16)), radius: 3, fill: .surface),
        .text(
          TextLine(
            word, at: Point(middle.x, TextLine.baseline(centeredOn: middle.y, size: 12)),
            anchor: .middle, size: 12, paint: .legible(.softInk, on: .surface))),
      ]
    return edge(from, to, word, elements)
  }

  /// From the special actor to the general one, beside the others.
  private mutating func inheritance(_ tie: UseCaseScene.Tie, _ ids: [String]) -> Element {
    let (a, b) = (actors[tie.from], actors[tie.to])
    var points: [Point]
    if isRight[tie.from] == isRight[tie.to], abs(tie.from - tie.to) == 1 {
      let isDown = b.minY > a.minY
      points = [Point(a.midX, isDown ? a.maxY : a.minY), Point(b.midX, isDown ? b.minY : b.maxY)]
    } else if isRight[tie.from] == isRight[tie.to] {
      let x = min(a.minX, b.minX) - 14
      points = [
        Point(a.minX, a.minY + 30), Point(x, a.minY + 30), Point(x, b.minY + 30),
        Point(b.minX, b.minY + 30),
      ]
    } else {
      let y = min(a.minY, b.minY) - 20
      points = [Point(a.midX, a.minY), Point(a.midX, y), Point(b.midX, y), Point(b.midX, b.minY)]
    }
    let last = points.count - 1
    let elements: [Element] =
      [.path(Path(through: points, cornerRadius: 8), stroke: .token(.edge), strokeWidth: 1.5)]
      + LineEnd.triangle.elements(at: points[last], from: points[last - 1])
    return edge(ids[tie.from], ids[tie.to], "", elements)
  }

  private var description: String {
    var sentences = [
      "Use case diagram of \(scene.system), with \(scene.actors.count) "
        + "\(scene.actors.count == 1 ? "actor" : "actors") and \(scene.cases.count) "
        + "\(scene.cases.count == 1 ? "use case" : "use cases")."
    ]
    for (index, actor) in scene.actors.enumerated() {
      let deeds = scene.links.filter { $0.actor == index }.map { scene.cases[$0.useCase].label }
      if !deeds.isEmpty { sentences.append("\(actor.label): \(ModelDescription.list(deeds)).") }
    }
    for tie in scene.ties {
      let things = tie.sort == .inherits ? scene.actors : scene.cases
      let verb = tie.sort == .include ? "includes" : tie.sort == .extend ? "extends" : "is a"
      sentences.append("\(things[tie.from].label) \(verb) \(things[tie.to].label).")
    }
    return sentences.joined(separator: " ")
  }
}

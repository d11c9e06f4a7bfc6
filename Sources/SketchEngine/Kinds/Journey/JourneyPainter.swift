/// Draws a journey: a column for each stage, rows for what is done, how it feels, and the rest.
struct JourneyPainter {
  private let scene: JourneyScene
  private let typeface: Typeface
  private var names = Names()
  private var columns: [Rect] = []

  private static let margin = SheetHead.margin
  private static let gap = 14.0
  private static let face = 30.0
  private static let curve = 132.0

  init(_ scene: JourneyScene, measuring typeface: Typeface) {
    self.scene = scene
    self.typeface = typeface
  }

  /// The finished drawing.
  func drawing() -> Drawing {
    var painter = self
    return painter.painted()
  }

  // MARK: Measures

  /// Whether feelings belong to single steps.
  private var isScoredBySteps: Bool {
    scene.stages.contains { $0.steps.contains { $0.score != nil } }
  }

  private var hasFeelings: Bool {
    isScoredBySteps || scene.stages.contains { $0.score != nil || !$0.feeling.isEmpty }
  }

  private func width(_ stage: JourneyScene.Stage) -> Double {
    isScoredBySteps ? max(184, Double(max(1, stage.steps.count)) * 136) : 204
  }

  private func lines(_ step: JourneyScene.Step, _ width: Double) -> (
    label: [String], people: [String]
  ) {
    (
      typeface.lines(of: step.label, width: width - 20, size: 13, isBalanced: false),
      step.people.isEmpty
        ? [] : typeface.lines(of: step.people.joined(separator: ", "), width: width - 20, size: 12)
    )
  }

  private func height(_ step: JourneyScene.Step, _ width: Double) -> Double {
    let (label, people) = lines(step, width)
    return Double(label.count) * 18 + Double(people.count) * 16 + 16
  }

  private func cardWidth(_ stage: JourneyScene.Stage) -> Double {
    isScoredBySteps
      ? (width(stage) - Double(max(0, stage.steps.count - 1)) * 8)
        / Double(max(1, stage.steps.count)) : width(stage)
  }

  private var stepsHeight: Double {
    scene.stages.map { stage in
      let heights = stage.steps.map { height($0, cardWidth(stage)) }
      return isScoredBySteps
        ? heights.max() ?? 0 : heights.reduce(0) { $0 + $1 + 8 } - (heights.isEmpty ? 0 : 8)
    }.max() ?? 0
  }

  private func noteLines(_ stage: JourneyScene.Stage, _ row: Int) -> [[String]] {
    guard stage.notes.indices.contains(row) else { return [] }
    return stage.notes[row].map {
      typeface.lines(of: $0, width: width(stage) - 30, size: 13, isBalanced: false)
    }
  }

  private func rowHeight(_ row: Int) -> Double {
    let tallest =
      scene.stages.map { stage in noteLines(stage, row).reduce(0) { $0 + Double($1.count) * 18 + 4 }
      }.max() ?? 0
    return max(44, tallest + 20)
  }

  // MARK: Painting

  private mutating func painted() -> Drawing {
    let head = SheetHead(title: scene.title, remark: scene.remark, typeface)
    var elements = head.elements
    var y = head.bottom
    var infoWidth = 0.0
    for (name, text) in [("Persona", scene.person), ("Goal", scene.goal)] where !text.isEmpty {
      let lines = typeface.lines(of: text, width: 620, size: 14, isBalanced: false)
      var info: [Element] = [
        .text(TextLine(name, at: Point(Self.margin, y + 14), isBold: true, paint: .softInk))
      ]
      for (number, line) in lines.enumerated() {
        info.append(
          .text(
            TextLine(line, at: Point(Self.margin + 68, y + 14 + Double(number) * 20), paint: .ink)))
        infoWidth = max(infoWidth, 68 + typeface.width(of: line, size: 14))
      }
      elements.append(
        .part(
          Part(id: names.id(for: name, or: "info"), role: "note", label: "\(name): \(text)", info)))
      y += Double(lines.count) * 20 + 4
    }
    if infoWidth > 0 { y += 12 }
    let labels = ["Actions", "Feelings"] + scene.rows
    let labelWidth = labels.flatMap { typeface.lines(of: $0, width: 104, size: 13, bold: true) }
      .reduce(60) { max($0, typeface.width(of: $1, size: 13, bold: true)) }.rounded(.up)
    var x = Self.margin + labelWidth + 24
    let left = x
    for stage in scene.stages {
      columns.append(Rect(x, y, width(stage), 0))
      x += width(stage) + Self.gap
    }
    let right = x - Self.gap
    let headLines = scene.stages.map {
      typeface.lines(of: $0.label, width: self.width($0) - 44, size: 14, bold: true)
    }
    let headHeight = Double(headLines.map(\.count).max() ?? 1) * 20 + 20
    var bands: [(label: String, y: Double, height: Double)] = []
    var next = y + headHeight + 14
    if stepsHeight > 0 {
      bands.append(("Actions", next, stepsHeight + 20))
      next += stepsHeight + 20
    }
    let feelingY = next
    if hasFeelings {
      bands.append(("Feelings", next, Self.curve))
      next += Self.curve
    }
    let noteY = next
    for row in scene.rows.indices {
      bands.append((scene.rows[row], next, rowHeight(row)))
      next += rowHeight(row)
    }
    for band in bands { elements += self.band(band, right) }
    if hasFeelings { elements.append(curve(feelingY, left, right)) }
    for (index, stage) in scene.stages.enumerated() {
      var inner = self.head(index, headLines[index], y, headHeight)
      inner += steps(stage, index, y + headHeight + 24)
      if hasFeelings { inner += faces(stage, index, feelingY) }
      var place = noteY
      for row in scene.rows.indices {
        inner += notes(stage, index, row, place)
        place += rowHeight(row)
      }
      elements.append(
        .part(
          Part(
            id: names.id(for: stage.label, or: "stage"), role: "group", label: stage.label, inner)))
    }
    let width = max(right, Self.margin + max(head.width, infoWidth)) + Self.margin
    return Drawing(
      kind: "journey", size: Size(width.rounded(.up), (next + Self.margin).rounded(.up)),
      title: scene.title ?? "User journey",
      description: JourneyDescription(scene).text, elements)
  }

  private mutating func band(_ band: (label: String, y: Double, height: Double), _ right: Double)
    -> [Element]
  {
    var elements: [Element] = [
      .line(Point(Self.margin, band.y), Point(right, band.y), stroke: .line)
    ]
    let lines = typeface.lines(of: band.label, width: 104, size: 13, bold: true)
    var text: [Element] = []
    for (number, line) in lines.enumerated() {
      text.append(
        .text(
          TextLine(
            line, at: Point(Self.margin, band.y + 24 + Double(number) * 18), size: 13, isBold: true,
            paint: .softInk)))
    }
    elements.append(
      .part(Part(id: names.id(for: band.label, or: "row"), role: "label", label: band.label, text)))
    return elements
  }

  private func paint(_ index: Int) -> Paint {
    scene.stages[index].color.map { .fixed($0) } ?? .series(index)
  }

  /// The stage's name in an arrow to the next one.
  private func head(_ index: Int, _ lines: [String], _ y: Double, _ height: Double) -> [Element] {
    let rect = Rect(columns[index].minX, y, columns[index].width, height)
    let paint = Paint.shade(paint(index))
    let tip = 12.0
    let isLast = index == scene.stages.count - 1
    var path: [Path.Command] = [
      .move(Point(rect.minX, rect.minY)), .line(Point(rect.maxX - (isLast ? 0 : 2), rect.minY)),
    ]
    if !isLast { path.append(.line(Point(rect.maxX + tip - 2, rect.midY))) }
    path += [
      .line(Point(rect.maxX - (isLast ? 0 : 2), rect.maxY)), .line(Point(rect.minX, rect.maxY)),
    ]
    if index > 0 { path.append(.line(Point(rect.minX + tip, rect.midY))) }
    path.append(.close)
    var elements: [Element] = [.path(Path(path), fill: paint)]
    var mid = rect.midY - Double(lines.count - 1) * 10
    for line in lines {
      elements.append(
        .text(
          TextLine(
            line,
            at: Point(
              rect.midX + (index > 0 ? 5 : 0), TextLine.baseline(centeredOn: mid, size: 14)),
            anchor: .middle, isBold: true,
            paint: .readable(on: paint))))
      mid += 20
    }
    return elements
  }

  private mutating func steps(_ stage: JourneyScene.Stage, _ index: Int, _ top: Double) -> [Element]
  {
    var elements: [Element] = []
    let width = cardWidth(stage)
    var place = Point(columns[index].minX, top)
    for step in stage.steps {
      let tall = isScoredBySteps ? stepsHeight : height(step, width)
      let rect = Rect(place.x, place.y, width, tall)
      let (label, people) = lines(step, width)
      let fill: Paint = .tint(paint(index))
      var inner: [Element] = [.rect(rect, radius: 8, fill: fill)]
      var y = rect.minY + 8
      for line in label {
        inner.append(
          .text(
            TextLine(
              line, at: Point(rect.minX + 10, TextLine.baseline(centeredOn: y + 9, size: 13)),
              size: 13, paint: .legible(.ink, on: fill))))
        y += 18
      }
      for line in people {
        inner.append(
          .text(
            TextLine(
              line, at: Point(rect.minX + 10, TextLine.baseline(centeredOn: y + 8, size: 12)),
              size: 12, paint: .legible(.softInk, on: fill))))
        y += 16
      }
      var facts: [Part.Fact: String] = [:]
      if let score = step.score { facts[.value] = ChartNumber.plain(score) }
      elements.append(
        .part(
          Part(
            id: names.id(for: step.label, or: "step"), role: "item", label: step.label,
            facts: facts, inner)))
      if isScoredBySteps { place.x += width + 8 } else { place.y += tall + 8 }
    }
    return elements
  }

  // MARK: Feelings

  /// Where each face is, and how good it feels there.
  private func points(_ index: Int, _ top: Double) -> [(point: Point, score: Double, label: String)]
  {
    let stage = scene.stages[index]
    func y(_ score: Double) -> Double {
      top + 24 + (5 - max(1, min(5, score))) / 4 * (Self.curve - 72)
    }
    if isScoredBySteps {
      let width = cardWidth(stage)
      return stage.steps.enumerated().compactMap { number, step in
        step.score.map { score in
          (
            Point(columns[index].minX + width / 2 + Double(number) * (width + 8), y(score)), score,
            ""
          )
        }
      }
    }
    guard stage.score != nil || !stage.feeling.isEmpty else { return [] }
    let score = stage.score ?? 3
    return [(Point(columns[index].midX, y(score)), score, stage.feeling)]
  }

  private mutating func curve(_ top: Double, _ left: Double, _ right: Double) -> Element {
    let all = scene.stages.indices.flatMap { points($0, top) }.map(\.point)
    let middle = top + 24 + (Self.curve - 72) / 2
    var elements: [Element] = [
      .line(
        Point(left, middle), Point(right, middle), stroke: .line, strokeWidth: 1, dashes: [3, 4])
    ]
    if let first = all.first, all.count > 1 {
      var commands: [Path.Command] = [.move(first)]
      for (a, b) in zip(all, all.dropFirst()) {
        let bend = (b.x - a.x) / 2
        commands.append(.curve(Point(a.x + bend, a.y), Point(b.x - bend, b.y), to: b))
      }
      elements.append(.path(Path(commands), stroke: .token(.strongLine), strokeWidth: 2))
    }
    return .part(
      Part(
        id: names.id(for: "feelings over time", or: "curve"), role: "axis", label: "Feelings",
        elements))
  }

  private mutating func faces(_ stage: JourneyScene.Stage, _ index: Int, _ top: Double) -> [Element]
  {
    points(index, top).map { point, score, label in
      let paint: Paint = score >= 3.5 ? .token(.good) : score >= 2.5 ? .token(.warn) : .token(.bad)
      let ground: Paint =
        score >= 3.5 ? .token(.goodSoft) : score >= 2.5 ? .token(.warnSoft) : .token(.badSoft)
      let half = Self.face / 2
      let bend = (score - 3) * 3
      let mouth = Path([
        .move(Point(point.x - 6, point.y + 5 - bend / 3)),
        .quad(Point(point.x, point.y + 5 + bend), to: Point(point.x + 6, point.y + 5 - bend / 3)),
      ])
      var elements: [Element] = [
        .ellipse(
          Rect(center: point, size: Size(Self.face, Self.face)), fill: ground, stroke: paint,
          strokeWidth: 2),
        .ellipse(Rect(center: Point(point.x - 5, point.y - 4), size: Size(3, 3)), fill: paint),
        .ellipse(Rect(center: Point(point.x + 5, point.y - 4), size: Size(3, 3)), fill: paint),
        .path(mouth, stroke: paint, strokeWidth: 2, isRound: true),
      ]
      if !label.isEmpty {
        let text = typeface.truncated(label, width: columns[index].width - 8, size: 12)
        elements.append(
          .text(
            TextLine(
              text, at: Point(point.x, point.y + half + 16), anchor: .middle, size: 12,
              paint: .softInk)))
        elements.insert(
          .rect(
            Rect(
              point.x - columns[index].width / 2, point.y - half - 2, columns[index].width,
              Self.face + 24), fill: .none), at: 0)
      }
      let name = label.isEmpty ? ChartNumber.plain(score) : label
      return .part(
        Part(
          id: names.id(for: "\(stage.label) feeling", or: "feeling"), role: "mark", label: name,
          facts: [.value: ChartNumber.plain(score)], elements))
    }
  }

  // MARK: Other rows

  private mutating func notes(_ stage: JourneyScene.Stage, _ index: Int, _ row: Int, _ top: Double)
    -> [Element]
  {
    let notes = noteLines(stage, row)
    guard !notes.isEmpty else { return [] }
    var elements: [Element] = [
      .rect(
        Rect(columns[index].minX, top + 4, columns[index].width, rowHeight(row) - 8), fill: .none)
    ]
    var y = top + 12
    for lines in notes {
      elements.append(.ellipse(Rect(columns[index].minX + 4, y + 7, 5, 5), fill: paint(index)))
      for line in lines {
        elements.append(
          .text(
            TextLine(
              line,
              at: Point(columns[index].minX + 16, TextLine.baseline(centeredOn: y + 9, size: 13)),
              size: 13, paint: .ink)))
        y += 18
      }
      y += 4
    }
    let label = stage.notes[row].joined(separator: ", ")
    return [
      .part(
        Part(
          id: names.id(for: "\(stage.label) \(scene.rows[row])", or: "note"), role: "cell",
          label: label, elements))
    ]
  }
}

/// A coordinate plane with points, lines and functions, or a number line.
struct PlaneDiagram: DiagramKind {
  private let isLine: Bool

  init(isLine: Bool) {
    self.isLine = isLine
  }

  var name: String { isLine ? "numberline" : "plane" }
  var summary: String {
    isLine ? "numbers, points and intervals on a line" : "points, lines and functions in a plane"
  }

  var examples: [String] {
    isLine
      ? [
        "number line from -5 to 5 with points at -3, 0 and 4",
        "Number line from 0 to 2 in steps of 0.25, mark A at 0.5 and B at 1.75",
        "number line showing x > 2 and x <= -1",
        "Number line from 0 to 100 by 10",
        "number line for -2 <= x < 3",
      ]
      : [
        "coordinate plane with the lines y = 2x - 1 and y = -x + 5",
        "Coordinate plane from -6 to 6 with triangle ABC: A(-4, -2), B(3, -1), C(0, 4)",
        "coordinate system with the four quadrants",
        "coordinate plane showing the parabola y = x^2 - 4 and the points (2, 0) and (-2, 0)",
        "coordinate grid with x from 0 to 10 and y from 0 to 8, points P (2, 3), Q (7, 6)",
        "coordinate plane of y = sin(x) with x from -7 to 7 and y from -2 to 2",
      ]
  }

  func affinity(to brief: Brief) -> Affinity {
    let kinds = brief.order.kinds
    if kinds.first == name {
      return Affinity(0.97, because: "a \(isLine ? "number line" : "coordinate plane") is named")
    }
    if kinds.contains(name) {
      return Affinity(0.7, because: "a \(isLine ? "number line" : "coordinate plane") is mentioned")
    }
    guard !isLine, kinds.isEmpty else { return .none }
    let words = brief.sentences.first?.words ?? []
    let asks = words.prefix(6).contains {
      $0.says(
        "plot", "graph", "sketch", "draw", "show", "function", "parabola", "line", "equation",
        "axes")
    }
    guard asks else { return .none }
    let reader = PlaneReader.plane(brief)
    if !reader.scene.curves.isEmpty { return Affinity(0.9, because: "a formula is to be drawn") }
    if !reader.scene.points.isEmpty,
      words.contains(where: { $0.says("coordinate", "plane", "vertices", "axes", "cartesian") })
    {
      return Affinity(0.93, because: "points have coordinates")
    }
    if reader.scene.points.count > 1,
      words.contains(where: { $0.says("points", "coordinates", "vertices") })
    {
      return Affinity(0.7, because: "points have coordinates")
    }
    return .none
  }

  func scene(from brief: inout Brief) -> Scene? {
    let reader = isLine ? PlaneReader.numberLine(brief) : PlaneReader.plane(brief)
    var scene = reader.scene
    let data = reader.spans.map(\.lowerBound).min() ?? Int.max
    if scene.title == nil {
      let title = ChartTitle(reader.text, order: brief.order, dataStart: data)
      // What is in the plane is drawn; a heading that lists it again says nothing.
      let isTold = title.words.contains {
        [
          "point", "points", "line", "lines", "quadrants", "x", "y", "triangle", "axes", "numbers",
          "axis", "mark", "empty", "function", "functions", "parabola", "labeled", "labelled",
          "blank", "graph",
        ].contains($0)
      }
      if !isTold, !title.text.isEmpty, title.words.count > 1 {
        scene.title = title.text
        for span in title.spans { brief.markDrawn(span) }
      }
    }
    for span in reader.spans + reader.text.drawn { brief.markDrawn(span) }
    for (number, sentence) in brief.sentences.enumerated() {
      for (index, word) in sentence.words.enumerated()
      where index < brief.order.contentStarts[number] ?? 0
        || word.says(
          "coordinate", "plane", "system", "grid", "number", "line", "cartesian", "axes", "graph",
          "function", "parabola", "x", "y", "x-axis", "y-axis", "axis", "x-y", "empty", "blank",
          "marked", "mark", "points", "point", "lines", "functions", "equation", "labeled",
          "labelled", "numbers")
      {
        brief.markWish(word.span)
      }
    }
    return .plane(scene)
  }

  func drawing(of scene: Scene, measuring typeface: Typeface) -> Drawing {
    guard case .plane(let plane) = scene else {
      return Drawing(kind: name, size: Size(64, 64), title: name, description: name, [])
    }
    let figure =
      plane.y.map { PlaneFigure(plane, $0, typeface).figure() }
      ?? NumberLineFigure(plane, typeface).figure()
    let page = ChartPage(title: plane.title, remark: nil, figure: figure, typeface: typeface)
    return Drawing(
      kind: name, size: page.size,
      title: plane.title ?? (isLine ? "Number line" : "Coordinate plane"),
      description: Self.description(plane), page.elements)
  }

  private static func description(_ plane: PlaneScene) -> String {
    func span(_ span: PlaneScene.Span) -> String {
      "from \(ChartNumber.plain(span.low)) to \(ChartNumber.plain(span.high))"
    }
    var sentences = [
      plane.y.map { "Coordinate plane, x \(span(plane.x)), y \(span($0))." }
        ?? "Number line \(span(plane.x))."
    ]
    sentences += plane.curves.map { "Curve \($0.label)." }
    sentences += plane.lines.map { line in
      "\(line.label.isEmpty ? "Line" : line.label) through "
        + line.points.map { "(\(ChartNumber.plain($0.x)), \(ChartNumber.plain($0.y)))" }.joined(
          separator: ", ") + "."
    }
    sentences += plane.stretches.map { "\($0.label)." }
    let points = plane.points.map { point in
      (point.label.isEmpty ? "" : point.label + " at ")
        + (plane.y == nil
          ? ChartNumber.plain(point.x)
          : "(\(ChartNumber.plain(point.x)), \(ChartNumber.plain(point.y)))")
    }
    if !points.isEmpty { sentences.append("Points: \(points.joined(separator: ", ")).") }
    return sentences.joined(separator: " ")
  }
}

/// A plane with its grid, axes, points, lines and curves.
struct PlaneFigure {
  private let scene: PlaneScene
  private let y: PlaneScene.Span
  private let typeface: Typeface
  private let plot: Rect
  private var names = Names()

  init(_ scene: PlaneScene, _ y: PlaneScene.Span, _ typeface: Typeface) {
    self.scene = scene
    self.y = y
    self.typeface = typeface
    let width = max(scene.x.high - scene.x.low, 1e-9)
    let height = max(y.high - y.low, 1e-9)
    // Squares stay squares where that makes a handy page.
    let ratio = height / width
    plot =
      ratio >= 0.5 && ratio <= 1.6 ? Rect(0, 0, 440, (440 * ratio).rounded()) : Rect(0, 0, 460, 380)
  }

  private func at(_ x: Double, _ y: Double) -> Point {
    Point(
      plot.minX + (x - scene.x.low) / max(scene.x.high - scene.x.low, 1e-9) * plot.width,
      plot.maxY - (y - self.y.low) / max(self.y.high - self.y.low, 1e-9) * plot.height)
  }

  private static func ticks(_ span: PlaneScene.Span) -> [Double] {
    let size = span.high - span.low
    var step = span.step ?? max(ChartScale.niceStep(atLeast: size / 12), size >= 4 ? 1 : 0)
    if size / step > 60 { step = ChartScale.niceStep(atLeast: size / 12) }
    let first = (span.low / step - 1e-9).rounded(.up)
    let last = (span.high / step + 1e-9).rounded(.down)
    guard last >= first else { return [] }
    return (0...Int(last - first)).map { (first + Double($0)) * step }
  }

  /// The plane.
  func figure() -> Figure {
    var figure = self
    return figure.made()
  }

  private mutating func made() -> Figure {
    var elements: [Element] = []
    let xTicks = Self.ticks(scene.x)
    let yTicks = Self.ticks(y)
    for tick in xTicks { elements.append(.line(at(tick, y.low), at(tick, y.high), stroke: .line)) }
    for tick in yTicks {
      elements.append(.line(at(scene.x.low, tick), at(scene.x.high, tick), stroke: .line))
    }
    elements += quadrants()
    elements += axes(xTicks, yTicks)
    for (index, line) in scene.lines.enumerated() { elements.append(part(line, index)) }
    var taken: [Rect] = []
    var legend: [Element] = []
    for (index, curve) in scene.curves.enumerated() {
      let (curveElements, label) = part(curve, index, &taken)
      elements += curveElements
      legend += label
    }
    let dots = scene.points.map { Rect(center: at($0.x, $0.y), size: Size(12, 12)) }
    taken += dots
    for (index, point) in scene.points.enumerated() {
      elements.append(mark(point, dots[index], &taken))
    }
    return Figure(elements + legend, plot.inset(x: -24, y: -22))
  }

  private func text(
    _ words: String, _ point: Point, _ anchor: TextLine.Anchor = .middle, size: Double = 11,
    bold: Bool = false, paint: Paint = .faintInk
  ) -> Element {
    .text(TextLine(words, at: point, anchor: anchor, size: size, isBold: bold, paint: paint))
  }

  /// The axes through zero, or at the edge where zero is not in sight.
  private mutating func axes(_ xTicks: [Double], _ yTicks: [Double]) -> [Element] {
    let zeroX = min(max(0, scene.x.low), scene.x.high)
    let zeroY = min(max(0, y.low), y.high)
    let origin = at(zeroX, zeroY)
    var across: [Element] = arrow(
      from: Point(plot.minX - 6, origin.y), to: Point(plot.maxX + 12, origin.y))
    var up: [Element] = arrow(
      from: Point(origin.x, plot.maxY + 6), to: Point(origin.x, plot.minY - 12))
    across.append(
      text(
        scene.xTitle, Point(plot.maxX + 18, origin.y + 4), .start, size: 13, bold: true, paint: .ink
      ))
    up.append(
      text(
        scene.yTitle, Point(origin.x + 10, plot.minY - 8), .start, size: 13, bold: true, paint: .ink
      ))
    let pitch = plot.width / Double(max(1, xTicks.count - 1))
    let widest = xTicks.map { typeface.width(of: label($0), size: 11) }.max() ?? 0
    let every = max(1, Int(((widest + 8) / pitch).rounded(.up)))
    let zero = xTicks.firstIndex { abs($0) < 1e-9 } ?? 0
    for (index, tick) in xTicks.enumerated() where abs(index - zero) % every == 0 {
      let point = at(tick, zeroY)
      let isOrigin = tick == zeroX && zeroX == 0
      across.append(
        .line(Point(point.x, point.y - 3), Point(point.x, point.y + 3), stroke: .softInk))
      if !isOrigin || zeroY != 0 {
        across.append(plated(label(tick), Point(point.x, point.y + 16), .middle))
      }
    }
    for tick in yTicks {
      let point = at(zeroX, tick)
      up.append(.line(Point(point.x - 3, point.y), Point(point.x + 3, point.y), stroke: .softInk))
      if tick != 0 || zeroX != 0 {
        up.append(plated(label(tick), Point(point.x - 7, point.y + 4), .end))
      }
    }
    if zeroX == 0, zeroY == 0, scene.x.low < 0 || y.low < 0 {
      across.append(plated("0", Point(origin.x - 7, origin.y + 16), .end))
    }
    return [
      .part(
        Part(id: names.id(for: "x axis", or: "axis"), role: "axis", label: scene.xTitle, across)),
      .part(Part(id: names.id(for: "y axis", or: "axis"), role: "axis", label: scene.yTitle, up)),
    ]
  }

  private func plated(_ words: String, _ point: Point, _ anchor: TextLine.Anchor) -> Element {
    text(words, point, anchor)
  }

  private func label(_ value: Double) -> String {
    let plain = ChartNumber.plain(value)
    return plain.hasPrefix("-") ? "−" + plain.dropFirst() : plain
  }

  private func arrow(from a: Point, to b: Point) -> [Element] {
    let length = max(a.distance(to: b), 1e-9)
    let along = (b - a) * (1 / length)
    let side = Point(-along.y, along.x)
    let back = b - along * 9
    return [
      .line(a, back, stroke: .softInk, strokeWidth: 1.5),
      .shape(
        Shape(.polygon([b, back + side * 4, back - side * 4]), fill: .softInk, isCrisp: true)),
    ]
  }

  private func quadrants() -> [Element] {
    guard scene.showsQuadrants, scene.x.low < 0, scene.x.high > 0, y.low < 0, y.high > 0 else {
      return []
    }
    let corners: [(String, Double, Double)] = [
      ("I", scene.x.high, y.high), ("II", scene.x.low, y.high), ("III", scene.x.low, y.low),
      ("IV", scene.x.high, y.low),
    ]
    return corners.map { name, x, height in
      let point = at(x * 0.62, height * 0.62)
      return text(name, Point(point.x + 12, point.y + 10), size: 22, bold: true, paint: .softInk)
    }
  }

  // MARK: Points and lines

  private mutating func mark(_ point: PlaneScene.Mark, _ dot: Rect, _ taken: inout [Rect])
    -> Element
  {
    let paint = point.color.map { Paint.fixed($0) } ?? .accent
    let coordinates = "(\(label(point.x)), \(label(point.y)))"
    let words = point.label.isEmpty ? coordinates : "\(point.label) \(coordinates)"
    var elements: [Element] = [
      .shape(
        Shape(
          .ellipse(dot.inset(by: 1.5)), fill: point.isOpen ? .paper : paint,
          stroke: point.isOpen ? paint : .paper,
          strokeWidth: 1.5, isCrisp: true))
    ]
    let width = typeface.width(of: words, size: 12, bold: true)
    let spots: [(Point, TextLine.Anchor, Rect)] = [
      (Point(dot.maxX + 3, dot.minY + 1), .start, Rect(dot.maxX + 3, dot.minY - 9, width, 13)),
      (
        Point(dot.minX - 3, dot.minY + 1), .end, Rect(dot.minX - 3 - width, dot.minY - 9, width, 13)
      ),
      (Point(dot.maxX + 3, dot.maxY + 8), .start, Rect(dot.maxX + 3, dot.maxY - 2, width, 13)),
      (
        Point(dot.minX - 3, dot.maxY + 8), .end, Rect(dot.minX - 3 - width, dot.maxY - 2, width, 13)
      ),
      (
        Point(dot.midX, dot.minY - 6), .middle, Rect(dot.midX - width / 2, dot.minY - 16, width, 13)
      ),
    ]
    let room = plot.inset(x: -20, y: -10)
    for (place, anchor, box) in spots
    where box.minX > room.minX && box.maxX < room.maxX && box.minY > room.minY
      && !taken.contains(where: { $0.intersects(box) })
    {
      taken.append(box)
      let plate = Element.rect(box.inset(by: -1), radius: 2, fill: .paper, opacity: 0.85)
      elements.insert(
        .part(
          Part(
            id: names.id(for: words + " label", or: "label"), role: "label", label: words,
            [plate, text(words, place, anchor, size: 12, bold: true, paint: .ink)])), at: 0)
      break
    }
    return .part(
      Part(
        id: names.id(for: point.label.isEmpty ? "point" : point.label, or: "point"), role: "mark",
        label: words, facts: [.value: coordinates], elements))
  }

  private mutating func part(_ line: PlaneScene.Line, _ index: Int) -> Element {
    let points = line.points.map { at($0.x, $0.y) }
    let paint = ChartPen.paint(index)
    let shapes: [Element] =
      line.isClosed
      ? [
        .shape(Shape(.polygon(points), fill: paint, opacity: 0.14, isCrisp: true)),
        .shape(Shape(.polygon(points), stroke: paint, strokeWidth: 2, isRound: true)),
      ] : [.path(Path(through: points), stroke: paint, strokeWidth: 2, isRound: true)]
    let label = line.label.isEmpty ? "Line" : line.label
    return .part(Part(id: names.id(for: label, or: "line"), role: "shape", label: label, shapes))
  }

  /// A curve inside the plane, and its formula where there is room beside it.
  private mutating func part(
    _ curve: PlaneScene.Curve, _ index: Int, _ taken: inout [Rect]
  ) -> ([Element], [Element]) {
    let paint = curve.color.map { Paint.fixed($0) } ?? ChartPen.paint(index)
    var runs: [[Point]] = [[]]
    let steps = 240
    let margin = (y.high - y.low) * 0.002
    var last: (x: Double, y: Double)?
    for step in 0...steps {
      let share = Double(step) / Double(steps)
      let input =
        curve.isVertical
        ? y.low + (y.high - y.low) * share : scene.x.low + (scene.x.high - scene.x.low) * share
      let output = curve.formula.value(at: input)
      let point = output.map { curve.isVertical ? (x: $0, y: input) : (x: input, y: $0) }
      if let point, point.y >= y.low - margin, point.y <= y.high + margin, point.x >= scene.x.low,
        point.x <= scene.x.high
      {
        // Where it comes in over the edge, it begins at the edge.
        if runs[runs.count - 1].isEmpty, let last, let edge = edge(from: last, to: point) {
          runs[runs.count - 1].append(at(edge.x, edge.y))
        }
        runs[runs.count - 1].append(at(point.x, point.y))
      } else if !runs[runs.count - 1].isEmpty {
        if let point, let before = last, let edge = edge(from: point, to: before) {
          runs[runs.count - 1].append(at(edge.x, edge.y))
        }
        runs.append([])
      }
      last = point
    }
    let lines = runs.filter { $0.count > 1 }
    let shapes = lines.map {
      Element.path(Path(through: $0), stroke: paint, strokeWidth: 2.25, isRound: true)
    }
    let part = Element.part(
      Part(
        id: names.id(for: curve.label, or: "curve"), role: "mark", label: curve.label,
        facts: [.value: curve.label], shapes))
    guard let end = lines.last?.last else { return ([part], []) }
    // The formula stands at the right or upper end of its curve, inside the plane.
    let width = typeface.width(of: curve.label, size: 13, bold: true)
    var candidates = [
      Rect(min(end.x + 6, plot.maxX - width - 4), end.y - 6, width, 16),
      Rect(end.x - width - 12, max(plot.minY + 4, end.y - 4), width, 16),
      Rect(end.x - width - 12, end.y + 12, width, 16),
    ]
    candidates += (0..<12).map { Rect(plot.minX + 8, plot.minY + 6 + Double($0) * 20, width, 16) }
    // Close enough together that no line slips through between two of them.
    let curvePoints = lines.flatMap { line in
      zip(line, line.dropFirst()).flatMap { a, b in (0..<8).map { a + (b - a) * (Double($0) / 8) } }
    }
    for box in candidates
    where box.minX >= plot.minX && box.maxX <= plot.maxX && box.minY >= plot.minY
      && box.maxY <= plot.maxY
      && !taken.contains(where: { $0.intersects(box) })
      && !curvePoints.contains(where: { box.inset(by: -2).contains($0) })
    {
      taken.append(box)
      return (
        [part],
        [
          .rect(box.inset(x: -3, y: -1), radius: 3, fill: .paper, opacity: 0.9),
          text(
            curve.label, Point(box.minX, box.maxY - 4), .start, size: 13, bold: true,
            paint: .legible(paint, on: .paper)),
        ]
      )
    }
    return ([part], [])
  }

  /// Where the way from a point outside to one inside crosses the upper or lower edge.
  private func edge(from a: (x: Double, y: Double), to b: (x: Double, y: Double)) -> (
    x: Double, y: Double
  )? {
    let limit = a.y > y.high ? y.high : a.y < y.low ? y.low : nil
    guard let limit, a.y != b.y, abs(a.y - b.y) < (y.high - y.low) * 4 else { return nil }
    let share = (limit - a.y) / (b.y - a.y)
    return (a.x + (b.x - a.x) * share, limit)
  }
}

/// A line of numbers with points and stretches on it.
struct NumberLineFigure {
  private let scene: PlaneScene
  private let typeface: Typeface

  init(_ scene: PlaneScene, _ typeface: Typeface) {
    self.scene = scene
    self.typeface = typeface
  }

  /// The number line.
  func figure() -> Figure {
    var names = Names()
    let span = scene.x
    let size = max(span.high - span.low, 1e-9)
    let width = min(860, max(520, size * 26))
    func x(_ value: Double) -> Double { (value - span.low) / size * width }
    var step = span.step ?? (size <= 30 && size >= 4 ? 1 : ChartScale.niceStep(atLeast: size / 14))
    if size / step > 60 { step = ChartScale.niceStep(atLeast: size / 14) }
    let first = (span.low / step - 1e-9).rounded(.up)
    let last = (span.high / step + 1e-9).rounded(.down)
    let ticks = last >= first ? (0...Int(last - first)).map { (first + Double($0)) * step } : []
    var axis: [Element] = [
      .line(Point(-18, 0), Point(width + 18, 0), stroke: .softInk, strokeWidth: 2)
    ]
    for (tip, side) in [(-26.0, 1.0), (width + 26, -1.0)] {
      axis.append(
        .shape(
          Shape(
            .polygon([Point(tip, 0), Point(tip + side * 10, -5), Point(tip + side * 10, 5)]),
            fill: .softInk, isCrisp: true)))
    }
    let widest = ticks.map { typeface.width(of: Self.label($0), size: 13) }.max() ?? 0
    let every = max(1, Int(((widest + 10) / (step / size * width)).rounded(.up)))
    let zero = ticks.firstIndex { abs($0) < 1e-9 } ?? 0
    for (index, tick) in ticks.enumerated() {
      let isNamed = abs(index - zero) % every == 0
      axis.append(
        .line(
          Point(x(tick), isNamed ? -8 : -5), Point(x(tick), isNamed ? 8 : 5), stroke: .softInk,
          strokeWidth: 1.5))
      guard isNamed else { continue }
      axis.append(
        .text(TextLine(Self.label(tick), at: Point(x(tick), 26), anchor: .middle, size: 13)))
    }
    var elements: [Element] = [
      .part(Part(id: names.id(for: "axis", or: "axis"), role: "axis", label: "x", axis))
    ]
    var top = -20.0
    for (index, stretch) in scene.stretches.enumerated() {
      let level = -22 - Double(index) * 30
      top = min(top, level - 24)
      let a = stretch.low.map { x($0) } ?? -26
      let b = stretch.high.map { x($0) } ?? width + 26
      let paint = ChartPen.paint(index)
      var shapes: [Element] = [
        .line(Point(a, level), Point(b, level), stroke: paint, strokeWidth: 4)
      ]
      for (value, isClosed, spot, side) in [
        (stretch.low, stretch.includesLow, a, 1.0), (stretch.high, stretch.includesHigh, b, -1.0),
      ] {
        if value != nil {
          shapes.append(
            .shape(
              Shape(
                .ellipse(Rect(center: Point(spot, level), size: Size(13, 13))),
                fill: isClosed ? paint : .paper, stroke: paint, strokeWidth: 2.5, isCrisp: true)))
        } else {
          shapes.append(
            .shape(
              Shape(
                .polygon([
                  Point(spot - side * 8, level), Point(spot + side * 4, level - 7),
                  Point(spot + side * 4, level + 7),
                ]), fill: paint, isCrisp: true)))
        }
      }
      let middle = min(max((a + b) / 2, 30), width - 30)
      shapes.append(
        .part(
          Part(
            id: names.id(for: stretch.label + " label", or: "label"), role: "label",
            label: stretch.label,
            [
              .text(
                TextLine(
                  stretch.label, at: Point(middle, level - 11), anchor: .middle, size: 13,
                  isBold: true, paint: .legible(paint, on: .paper)))
            ])))
      elements.append(
        .part(
          Part(
            id: names.id(for: stretch.label, or: "stretch"), role: "mark", label: stretch.label,
            facts: [.value: stretch.label], shapes)))
    }
    let base = scene.stretches.isEmpty ? 0.0 : top + 8
    var taken: [Rect] = []
    for point in scene.points where point.x >= span.low - 1e-9 && point.x <= span.high + 1e-9 {
      let at = Point(x(point.x), 0)
      let paint = point.color.map { Paint.fixed($0) } ?? .accent
      let words = point.label.isEmpty ? Self.label(point.x) : point.label
      var shapes: [Element] = [
        .shape(
          Shape(
            .ellipse(Rect(center: at, size: Size(14, 14))), fill: point.isOpen ? .paper : paint,
            stroke: point.isOpen ? paint : .paper, strokeWidth: 2, isCrisp: true))
      ]
      let width = typeface.width(of: words, size: 13, bold: true)
      var y = base - 16
      var box = Rect(at.x - width / 2 - 3, y - 12, width + 6, 15)
      while taken.contains(where: { $0.intersects(box) }), y > base - 120 {
        y -= 17
        box = Rect(box.minX, y - 12, box.width, 15)
      }
      taken.append(box)
      top = min(top, y - 16)
      shapes.append(
        .part(
          Part(
            id: names.id(for: words + " label", or: "label"), role: "label", label: words,
            [
              .text(
                TextLine(
                  words, at: Point(at.x, y), anchor: .middle, size: 13, isBold: true, paint: .ink))
            ])))
      elements.append(
        .part(
          Part(
            id: names.id(for: words, or: "point"), role: "mark", label: words,
            facts: [.value: ChartNumber.plain(point.x)], shapes)))
    }
    return Figure(elements, Rect(-30, top, width + 60, 34 - top))
  }

  private static func label(_ value: Double) -> String {
    let plain = ChartNumber.plain(value)
    return plain.hasPrefix("-") ? "−" + plain.dropFirst() : plain
  }
}

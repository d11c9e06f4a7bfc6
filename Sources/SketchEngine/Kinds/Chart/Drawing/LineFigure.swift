/// Lines, or filled areas, through the numbers of each series.
struct LineFigure {
  private let scene: ChartScene
  private static let height = 280.0

  init(_ scene: ChartScene) {
    self.scene = scene
  }

  /// Whether the lines carry their names at their ends, which says more than a legend.
  static func namesLines(_ scene: ChartScene) -> Bool {
    scene.series.count > 1 && scene.series.count <= 8 && !scene.isStacked
      && (scene.legend == .automatic || scene.legend == .none)
  }

  /// The numbers of a series as they are drawn: on top of those below where areas are stacked.
  private func heights(_ row: Int) -> [Double?] {
    scene.series[row].values.enumerated().map { index, value in
      guard let value else { return nil }
      guard scene.isStacked else { return value.number }
      return scene.series[...row].reduce(0) { $0 + ($1.values[index]?.number ?? 0) }
    }
  }

  func figure(_ pen: inout ChartPen) -> Figure {
    let count = scene.categories.count
    let rows = scene.series.indices.map { heights($0) }
    let all = rows.flatMap { $0 }.compactMap { $0 } + scene.levels.map(\.value.number)
    let scale = ChartScale(
      all, fromZero: scene.form == .area, low: scene.low, high: scene.high)
    let width = min(880, max(440, Double(max(1, count - 1)) * 56))
    let plot = Rect(0, 0, width, Self.height)
    var figure = ChartAxes.upright(scale, plot, title: scene.yTitle, &pen)
    func point(_ index: Int, _ value: Double) -> Point {
      let x = count > 1 ? plot.minX + plot.width * Double(index) / Double(count - 1) : plot.midX
      return Point(x, plot.maxY - scale.share(value) * plot.height)
    }
    let points = rows.map { row in
      row.enumerated().map { index, value in value.map { point(index, $0) } }
    }
    if scene.form == .area { figure.elements += areas(points, plot, scale, pen) }
    for row in scene.series.indices {
      for run in Self.runs(points[row]) where run.count > 1 {
        figure.elements.append(
          .path(Path(through: run), stroke: pen.paint(series: row), strokeWidth: 2.5, isRound: true)
        )
      }
    }
    var texts = Labels()
    for row in scene.series.indices {
      figure.elements += marks(row, points, &texts, plot, &pen)
    }
    figure = figure.joined(names(plot, count, &pen))
    if Self.namesLines(scene) { figure = figure.joined(endNames(points, plot, &pen)) }
    return ChartAxes.levels(scene.levels, scale, plot, figure, &pen)
  }

  /// Points that follow each other without a gap.
  private static func runs(_ points: [Point?]) -> [[Point]] {
    var runs: [[Point]] = [[]]
    for point in points {
      if let point {
        runs[runs.count - 1].append(point)
      } else if !(runs.last?.isEmpty ?? true) {
        runs.append([])
      }
    }
    return runs.filter { !$0.isEmpty }
  }

  private func areas(
    _ points: [[Point?]], _ plot: Rect, _ scale: ChartScale, _ pen: ChartPen
  ) -> [Element] {
    let base = plot.maxY - scale.share(0) * plot.height
    return scene.series.indices.reversed().flatMap { row -> [Element] in
      Self.runs(points[row]).compactMap { run in
        guard run.count > 1, let first = run.first, let last = run.last else { return nil }
        var below = [Point(last.x, base), Point(first.x, base)]
        if scene.isStacked, row > 0 {
          below = points[row - 1].compactMap(\.self).filter { $0.x >= first.x && $0.x <= last.x }
            .reversed()
        }
        return .shape(
          Shape(
            .polygon(run + below), fill: pen.paint(series: row),
            opacity: scene.isStacked ? 0.45 : 0.16, isCrisp: true))
      }
    }
  }

  /// Where numbers stand already, so that no other is written over them.
  private struct Labels {
    private var rects: [Rect] = []

    mutating func take(_ rect: Rect, within plot: Rect, avoiding points: [Point]) -> Bool {
      guard !rects.contains(where: { $0.inset(by: -2).intersects(rect) }),
        !points.contains(where: { rect.inset(by: -3).contains($0) })
      else { return false }
      rects.append(rect)
      return true
    }
  }

  private func marks(
    _ row: Int, _ points: [[Point?]], _ labels: inout Labels, _ plot: Rect, _ pen: inout ChartPen
  ) -> [Element] {
    let series = scene.series[row]
    let isDense = series.values.count > 30
    let radius = isDense ? 2.0 : 4.0
    let shows = scene.showsValues ?? (scene.series.count == 1 && series.values.count <= 20)
    let others = points.flatMap { $0 }.compactMap(\.self)
    var elements: [Element] = []
    for (index, value) in series.values.enumerated() {
      guard let value, let point = points[row][index] else { continue }
      let paint =
        scene.stressed == index
          || scene.colors.indices.contains(index) && scene.colors[index] != nil
        ? pen.paint(category: index, series: row) : pen.paint(series: row)
      let dot = Element.shape(
        Shape(
          .ellipse(Rect(center: point, size: Size(2 * radius, 2 * radius))), fill: paint,
          stroke: isDense ? .none : .paper, strokeWidth: 1.5, isCrisp: true))
      var beside: [Element] = []
      if shows {
        let width = pen.width(value.text, ChartPen.small, bold: true)
        // Above a peak and below a dip, where the line leaves room.
        let before = index > 0 ? points[row][index - 1]?.y : nil
        let after = index + 1 < points[row].count ? points[row][index + 1]?.y : nil
        let isDip =
          (before ?? -1) < point.y && (after ?? -1) < point.y && (before != nil || after != nil)
        for isAbove in isDip ? [false, true] : [true, false] {
          let y = isAbove ? point.y - 9 : point.y + 18
          // The numbers of the axis stand left of the first point.
          let middle = max(point.x, plot.minX + width / 2 + 3)
          let rect = Rect(middle - width / 2, y - 9, width, 11)
          guard rect.minY >= plot.minY - 12, rect.maxY <= plot.maxY,
            labels.take(rect, within: plot, avoiding: others)
          else { continue }
          beside = [
            pen.text(value.text, Point(middle, y), .middle, size: ChartPen.small, bold: true)
          ]
          break
        }
      }
      elements.append(
        pen.mark(scene.categories[index], value, series: series.name, [dot], beside: beside))
    }
    return elements
  }

  /// Names along the bottom, as many as fit.
  private func names(_ plot: Rect, _ count: Int, _ pen: inout ChartPen) -> Figure {
    let pitch = count > 1 ? plot.width / Double(count - 1) : plot.width
    let widest = scene.categories.map { pen.width($0) }.max() ?? 0
    var every = max(1, Int(((min(widest, 96) + 8) / pitch).rounded(.up)))
    var lines = scene.categories.map { [$0] }
    if widest + 8 > pitch, count <= 12,
      let word = scene.categories.flatMap({ $0.split(separator: " ") }).map({
        pen.width(String($0))
      }).max(), word + 6 <= pitch
    {
      every = 1
      lines = scene.categories.map { pen.typeface.lines(of: $0, width: pitch - 6, size: 12) }
    } else if widest > 96 {
      lines = scene.categories.map {
        [pen.typeface.truncated($0, width: max(96, pitch * Double(every) - 8), size: 12)]
      }
    }
    var elements: [Element] = []
    var bottom = plot.maxY
    var left = plot.minX
    var right = plot.maxX
    for (index, name) in lines.enumerated() where index % every == 0 {
      let x = count > 1 ? plot.minX + pitch * Double(index) : plot.midX
      for (number, line) in name.enumerated() {
        let y = plot.maxY + 20 + Double(number) * 15
        elements.append(pen.text(line, Point(x, y), .middle))
        bottom = max(bottom, y + 4)
        left = min(left, x - pen.width(line) / 2)
        right = max(right, x + pen.width(line) / 2)
      }
    }
    if !scene.xTitle.isEmpty {
      bottom += 22
      elements.append(pen.text(scene.xTitle, Point(plot.midX, bottom - 4), .middle, bold: true))
    }
    return Figure(
      [pen.axis(scene.xTitle.isEmpty ? "x" : scene.xTitle, elements)],
      Rect(left, plot.minY, right - left, bottom - plot.minY))
  }

  /// The name of each line at its right end, moved apart where they would touch.
  private func endNames(_ points: [[Point?]], _ plot: Rect, _ pen: inout ChartPen) -> Figure {
    var ends = scene.series.indices.compactMap { row in
      points[row].compactMap(\.self).last.map { (row: row, y: $0.y) }
    }
    ends.sort { $0.y == $1.y ? $0.row < $1.row : $0.y < $1.y }
    for index in ends.indices.dropFirst() where ends[index].y < ends[index - 1].y + 17 {
      ends[index].y = ends[index - 1].y + 17
    }
    let low = (ends.last?.y ?? 0) - plot.maxY
    if low > 0 { for index in ends.indices { ends[index].y -= low } }
    for index in ends.indices.dropLast().reversed() where ends[index].y > ends[index + 1].y - 17 {
      ends[index].y = ends[index + 1].y - 17
    }
    var elements: [Element] = []
    var width = 0.0
    for end in ends {
      let name = pen.typeface.truncated(
        scene.series[end.row].name, width: 160, size: 12, bold: true)
      elements.append(
        pen.centered(
          name, Point(plot.maxX + 12, end.y), bold: true,
          paint: .legible(pen.paint(series: end.row), on: .paper)))
      width = max(width, pen.width(name, bold: true))
    }
    let part = Part(
      id: pen.names.id(for: "legend", or: "legend"), role: "legend", label: "Legend", elements)
    return Figure([.part(part)], Rect(plot.maxX, plot.minY, width + 14, plot.height))
  }
}

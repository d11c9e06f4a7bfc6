/// Points in a plane of two values; a third makes them larger.
struct ScatterFigure {
  private let scene: ChartScene

  init(_ scene: ChartScene) {
    self.scene = scene
  }

  func figure(_ pen: inout ChartPen) -> Figure {
    let plot = Rect(0, 0, 480, 320)
    let x = ChartScale(
      scene.points.map(\.x.number), fromZero: false, low: scene.low, high: scene.high)
    let y = ChartScale(scene.points.map(\.y.number), fromZero: false)
    var figure = ChartAxes.upright(y, plot, title: scene.yTitle, &pen)
    figure = figure.joined(ChartAxes.flat(x, plot, title: scene.xTitle, &pen))
    func place(_ point: ChartPoint) -> Point {
      Point(
        plot.minX + x.share(point.x.number) * plot.width,
        plot.maxY - y.share(point.y.number) * plot.height)
    }
    if scene.hasTrend { figure.elements += trend(plot, x, y) }
    let groups = scene.points.map(\.series).reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    let largest = scene.points.compactMap { $0.size?.number }.max() ?? 1
    let dots = scene.points.map { point -> Rect in
      let size =
        point.size.map { max(8, 52 * (max(0, $0.number) / max(largest, 1e-300)).squareRoot()) }
        ?? 10
      return Rect(center: place(point), size: Size(size, size))
    }
    var taken = dots
    for (index, point) in scene.points.enumerated() {
      let group = groups.firstIndex(of: point.series) ?? 0
      let paint = pen.paint(series: group)
      let dot = Element.shape(
        Shape(
          .ellipse(dots[index]), fill: paint, stroke: .paper, strokeWidth: 1,
          opacity: point.size == nil ? 0.85 : 0.65, isCrisp: true))
      var beside: [Element] = []
      if !point.label.isEmpty, let (text, box) = label(point.label, dots[index], plot, taken, pen) {
        beside = [text]
        taken.append(box)
        figure.bounds = figure.bounds.union(box)
      }
      let name = point.label.isEmpty ? "\(point.x.text), \(point.y.text)" : point.label
      figure.elements.append(pen.mark(name, point.y, series: point.series, [dot], beside: beside))
      figure.bounds = figure.bounds.union(dots[index])
    }
    return figure
  }

  /// The name of a point at the first side where nothing else is.
  private func label(
    _ name: String, _ dot: Rect, _ plot: Rect, _ taken: [Rect], _ pen: ChartPen
  ) -> (Element, Rect)? {
    let width = pen.width(name, ChartPen.small)
    let spots: [(Point, TextLine.Anchor, Rect)] = [
      (Point(dot.maxX + 4, dot.midY), .start, Rect(dot.maxX + 4, dot.midY - 7, width, 14)),
      (Point(dot.minX - 4, dot.midY), .end, Rect(dot.minX - 4 - width, dot.midY - 7, width, 14)),
      (
        Point(dot.midX, dot.minY - 9), .middle, Rect(dot.midX - width / 2, dot.minY - 16, width, 14)
      ),
      (Point(dot.midX, dot.maxY + 9), .middle, Rect(dot.midX - width / 2, dot.maxY + 2, width, 14)),
    ]
    for (point, anchor, box) in spots
    where box.minX >= plot.minX && box.maxX <= plot.maxX + 40 && box.minY >= plot.minY - 4
      && box.maxY <= plot.maxY && !taken.contains(where: { $0.intersects(box) })
    {
      return (pen.centered(name, point, anchor, size: ChartPen.small), box)
    }
    return nil
  }

  /// The straight line that lies nearest to all points (least squares).
  private func trend(_ plot: Rect, _ x: ChartScale, _ y: ChartScale) -> [Element] {
    let points = scene.points.map { ($0.x.number, $0.y.number) }
    let count = Double(points.count)
    guard count > 1 else { return [] }
    let meanX = points.reduce(0) { $0 + $1.0 } / count
    let meanY = points.reduce(0) { $0 + $1.1 } / count
    let spread = points.reduce(0) { $0 + ($1.0 - meanX) * ($1.0 - meanX) }
    guard spread > 0 else { return [] }
    let slope = points.reduce(0) { $0 + ($1.0 - meanX) * ($1.1 - meanY) } / spread
    let ends = [points.map(\.0).min() ?? 0, points.map(\.0).max() ?? 0].map { value in
      Point(
        plot.minX + x.share(value) * plot.width,
        plot.maxY - y.share(meanY + slope * (value - meanX)) * plot.height)
    }
    return [.line(ends[0], ends[1], stroke: .series(1), strokeWidth: 2, dashes: [6, 4])]
  }
}

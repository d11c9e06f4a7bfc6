/// Bars, standing or lying, one for each number, side by side or on top of each other.
struct BarFigure {
  private let scene: ChartScene
  private let scale: ChartScale
  private let isLying: Bool
  private let band: Double
  private let bar: Double
  /// How many bars stand side by side in a band.
  private let lanes: Int
  private let labels: [[String]]
  private static let height = 280.0
  private static let longestLabel = 180.0

  init(_ scene: ChartScene, _ pen: ChartPen) {
    self.scene = scene
    lanes = scene.isStacked ? 1 : max(1, scene.series.count)
    scale = ChartScale(
      Self.extents(scene), fromZero: true, low: scene.low, high: scene.high)
    let count = max(1, scene.categories.count)
    let total = count * lanes
    var bar =
      lanes == 1
      ? (count <= 6 ? 48.0 : count <= 12 ? 36 : count <= 20 ? 26 : count <= 40 ? 16 : 10)
      : (total <= 12 ? 30.0 : total <= 24 ? 24 : total <= 48 ? 16 : 9)
    let values = scene.series.flatMap(\.values).compactMap { $0 }
    let widestValue = values.map { pen.width($0.text, ChartPen.small) }.max() ?? 0
    // Bars side by side are as wide as their numbers, where that fits on a page.
    if lanes > 1, widestValue + 4 > bar, (widestValue + 4) * Double(total) < 760 {
      bar = widestValue + 4
    }
    if scene.isStacked, widestValue + 10 > bar, (widestValue + 10) * Double(count) < 600 {
      bar = widestValue + 10
    }
    var band =
      lanes == 1
      ? (scene.isHistogram ? bar + 2 : bar / 0.6)
      : (bar * Double(lanes) + 2 * Double(lanes - 1)) / 0.74
    if lanes == 1, widestValue + 8 > band, (widestValue + 8) * Double(count) < 760 {
      band = widestValue + 8
    }
    let isTime = scene.categories.allSatisfy { TimeNames.isTime($0) }
    let widestWord =
      scene.categories.flatMap { $0.split(separator: " ").map(String.init) }
      .map { pen.width($0) }.max() ?? 0
    let widestName = scene.categories.map { pen.width($0) }.max() ?? 0
    var lies = scene.isHorizontal ?? false
    if !isTime || count <= 12 {
      let needed = max(widestWord + 14, min(widestName, 96) / 1.0 + 10)
      if needed > band {
        if needed * Double(count) <= 860 || scene.isHorizontal == false || scene.isHistogram {
          band = needed
        } else if (widestWord + 14) * Double(count) <= 860, widestName < 220 {
          band = max(band, widestWord + 14)
        } else {
          lies = true
        }
      }
    }
    if !isTime, count > 24, scene.isHorizontal == nil, !scene.isHistogram { lies = true }
    isLying = lies
    if lies {
      bar = lanes == 1 ? (count <= 12 ? 22.0 : count <= 30 ? 16 : 12) : (total <= 24 ? 16.0 : 12)
      band =
        lanes == 1
        ? (scene.isHistogram ? bar + 2 : bar + (count <= 12 ? 14 : 8))
        : Double(lanes) * (bar + 2) + 12
      labels = scene.categories.map { name in
        Array(
          pen.typeface.lines(of: name, width: Self.longestLabel, size: 12).prefix(
            band >= 34 ? 3 : 1))
      }
      let lines = labels.map(\.count).max() ?? 1
      band = max(band, Double(lines) * 15 + 8)
    } else {
      if band * Double(count) < 360 { band = 360 / Double(count) }
      band = min(band, 200)
      if lanes == 1 {
        bar = scene.isHistogram ? band - 2 : min(max(bar, band * 0.6), 72, band * 0.8)
      }
      if lanes > 1 {
        bar = min(max(bar, (band * 0.74 - 2 * Double(lanes - 1)) / Double(lanes)), 56)
      }
      let width = band - 8
      labels = scene.categories.map { name in
        isTime && count > 12
          ? [name] : Array(pen.typeface.lines(of: name, width: max(width, 24), size: 12).prefix(4))
      }
    }
    self.bar = bar
    self.band = band
  }

  /// What the scale must reach: single numbers, or sums where bars are stacked.
  private static func extents(_ scene: ChartScene) -> [Double] {
    var values = scene.levels.map(\.value.number)
    if scene.isStacked {
      for index in scene.categories.indices {
        let numbers = scene.series.compactMap { $0.values[index]?.number }
        values.append(numbers.filter { $0 > 0 }.reduce(0, +))
        values.append(numbers.filter { $0 < 0 }.reduce(0, +))
      }
    } else {
      values += scene.series.flatMap(\.values).compactMap { $0?.number }
    }
    return values
  }

  func figure(_ pen: inout ChartPen) -> Figure { isLying ? lying(&pen) : standing(&pen) }

  // MARK: Standing

  private func standing(_ pen: inout ChartPen) -> Figure {
    let count = scene.categories.count
    let plot = Rect(0, 0, band * Double(max(1, count)), Self.height)
    var figure = ChartAxes.upright(
      scale, plot, title: scene.yTitle, &pen,
      isEdge: scene.series.contains { $0.values.contains { ($0?.number ?? 0) > 0 } })
    let zero = plot.maxY - scale.share(0) * plot.height
    for category in scene.categories.indices {
      var up = 0.0
      var down = 0.0
      for row in scene.series.indices {
        guard let value = scene.series[row].values[category] else { continue }
        let base = scene.isStacked ? (value.number < 0 ? down : up) : 0
        let top = base + value.number
        if value.number < 0 { down = top } else { up = top }
        let lane = scene.isStacked ? 0 : row
        let group = bar * Double(lanes) + 2 * Double(lanes - 1)
        let x = plot.minX + (Double(category) + 0.5) * band - group / 2 + Double(lane) * (bar + 2)
        let a = plot.maxY - scale.share(base) * plot.height
        let b = plot.maxY - scale.share(top) * plot.height
        let rect = Rect(x, min(a, b), bar, max(abs(a - b), 1))
        figure.elements.append(mark(category, row, value, rect, value.number < 0, &pen))
      }
    }
    figure.elements.append(
      .line(Point(plot.minX, zero), Point(plot.maxX, zero), stroke: .strongLine, strokeWidth: 1.25))
    figure = figure.joined(names(under: plot, &pen))
    return ChartAxes.levels(scene.levels, scale, plot, figure, &pen)
  }

  private func mark(
    _ category: Int, _ row: Int, _ value: ChartValue, _ rect: Rect, _ isBelow: Bool,
    _ pen: inout ChartPen
  ) -> Element {
    let paint = pen.paint(category: category, series: row)
    let radius = scene.isStacked || scene.isHistogram ? 0 : min(3, rect.height / 2)
    let shape = Element.shape(
      Shape(
        .rect(rect, radius: radius), fill: paint, stroke: scene.isStacked ? .paper : .none,
        isCrisp: scene.isStacked))
    let name = scene.categories[category]
    let series = scene.series[row].name
    guard scene.showsValues != false else { return pen.mark(name, value, series: series, [shape]) }
    let width = pen.width(value.text, ChartPen.small)
    if scene.isStacked {
      guard rect.height >= 18, width + 4 <= rect.width else {
        return pen.mark(name, value, series: series, [shape])
      }
      let text = pen.centered(
        value.text, rect.center, .middle, size: ChartPen.small, paint: .readable(on: paint))
      return pen.mark(name, value, series: series, [shape, text])
    }
    let room = lanes == 1 ? band - 4 : bar + 1.5
    guard width <= room else { return pen.mark(name, value, series: series, [shape]) }
    let y = isBelow ? rect.maxY + 14 : rect.minY - 6
    return pen.mark(
      name, value, series: series, [shape],
      beside: [
        pen.text(
          value.text, Point(rect.midX, y), .middle, size: ChartPen.small, bold: lanes == 1,
          paint: .softInk)
      ])
  }

  private func names(under plot: Rect, _ pen: inout ChartPen) -> Figure {
    var elements: [Element] = []
    let widest = labels.flatMap { $0 }.map { pen.width($0) }.max() ?? 0
    let every = max(1, Int(((widest + 8) / band).rounded(.up)))
    var bottom = plot.maxY
    let below = scale.low < 0 && scene.showsValues != false ? 12.0 : 0
    for (index, lines) in labels.enumerated() where index % every == 0 {
      for (number, line) in lines.enumerated() {
        let y = plot.maxY + below + 18 + Double(number) * 15
        elements.append(
          pen.text(line, Point(plot.minX + (Double(index) + 0.5) * band, y), .middle))
        bottom = max(bottom, y + 4)
      }
    }
    if !scene.xTitle.isEmpty {
      bottom += 22
      elements.append(pen.text(scene.xTitle, Point(plot.midX, bottom - 4), .middle, bold: true))
    }
    let label = scene.xTitle.isEmpty ? "x" : scene.xTitle
    let half = widest / 2
    return Figure(
      [pen.axis(label, elements)],
      Rect(
        min(plot.minX, plot.minX + band / 2 - half), plot.minY,
        max(plot.width, plot.width - band + 2 * half), bottom - plot.minY))
  }

  // MARK: Lying

  private func lying(_ pen: inout ChartPen) -> Figure {
    let count = scene.categories.count
    let plot = Rect(0, 0, 440, band * Double(max(1, count)))
    var figure = ChartAxes.flat(scale, plot, title: scene.yTitle, &pen)
    var nameParts: [Element] = []
    var left = 0.0
    for category in scene.categories.indices {
      let middle = plot.minY + (Double(category) + 0.5) * band
      var up = 0.0
      var down = 0.0
      for row in scene.series.indices {
        guard let value = scene.series[row].values[category] else { continue }
        let base = scene.isStacked ? (value.number < 0 ? down : up) : 0
        let top = base + value.number
        if value.number < 0 { down = top } else { up = top }
        let lane = scene.isStacked ? 0 : row
        let group = bar * Double(lanes) + 2 * Double(lanes - 1)
        let a = plot.minX + scale.share(base) * plot.width
        let b = plot.minX + scale.share(top) * plot.width
        let rect = Rect(
          min(a, b), middle - group / 2 + Double(lane) * (bar + 2), max(abs(a - b), 1), bar)
        let (element, right) = lyingMark(category, row, value, rect, &pen)
        figure.elements.append(element)
        figure.bounds = figure.bounds.union(Rect(plot.minX, middle, right - plot.minX, 1))
      }
      let lines = labels[category]
      for (number, line) in lines.enumerated() {
        let y = middle + (Double(number) - Double(lines.count - 1) / 2) * 15
        nameParts.append(pen.centered(line, Point(plot.minX - 10, y), .end))
        left = max(left, pen.width(line) + 10)
      }
    }
    let zero = plot.minX + scale.share(0) * plot.width
    figure.elements.append(
      .line(Point(zero, plot.minY), Point(zero, plot.maxY), stroke: .strongLine, strokeWidth: 1.25))
    if !scene.xTitle.isEmpty {
      nameParts.append(
        pen.text(scene.xTitle, Point(plot.minX - 10, plot.minY - 8), .end, bold: true))
      left = max(left, pen.width(scene.xTitle, bold: true) + 10)
    }
    figure.elements.append(pen.axis(scene.xTitle.isEmpty ? "y" : scene.xTitle, nameParts))
    let top = scene.xTitle.isEmpty ? plot.minY : plot.minY - 22
    figure.bounds = figure.bounds.union(Rect(plot.minX - left, top, left, plot.maxY - top))
    return figure
  }

  private func lyingMark(
    _ category: Int, _ row: Int, _ value: ChartValue, _ rect: Rect, _ pen: inout ChartPen
  ) -> (Element, right: Double) {
    let paint = pen.paint(category: category, series: row)
    let shape = Element.shape(
      Shape(
        .rect(rect, radius: scene.isStacked || scene.isHistogram ? 0 : min(3, rect.width / 2)),
        fill: paint,
        stroke: scene.isStacked ? .paper : .none, isCrisp: scene.isStacked))
    let name = scene.categories[category]
    let series = scene.series[row].name
    let width = pen.width(value.text, ChartPen.small)
    guard scene.showsValues != false, bar >= 11 else {
      return (pen.mark(name, value, series: series, [shape]), rect.maxX)
    }
    if scene.isStacked {
      guard width + 6 <= rect.width else {
        return (pen.mark(name, value, series: series, [shape]), rect.maxX)
      }
      let text = pen.centered(
        value.text, rect.center, .middle, size: ChartPen.small, paint: .readable(on: paint))
      return (pen.mark(name, value, series: series, [shape, text]), rect.maxX)
    }
    let isLeft = value.number < 0
    let point = Point(isLeft ? rect.minX - 6 : rect.maxX + 6, rect.midY)
    let text = pen.centered(
      value.text, point, isLeft ? .end : .start, size: ChartPen.small, bold: lanes == 1)
    return (
      pen.mark(name, value, series: series, [shape], beside: [text]),
      isLeft ? rect.maxX : rect.maxX + 8 + width * 1.08
    )
  }
}

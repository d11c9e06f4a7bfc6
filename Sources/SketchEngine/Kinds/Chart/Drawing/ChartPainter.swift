/// Draws a chart with its title, remark and legend on a page.
struct ChartPainter {
  private let scene: ChartScene
  private var pen: ChartPen
  private static let margin = 32.0

  init(_ scene: ChartScene, measuring typeface: Typeface) {
    self.scene = scene
    pen = ChartPen(scene, typeface)
  }

  /// The finished drawing.
  func drawing() -> Drawing {
    var painter = self
    let figure = painter.figure()
    let page = ChartPage(
      title: scene.title, remark: scene.remark, figure: figure, typeface: pen.typeface)
    return Drawing(
      kind: scene.form.rawValue, size: page.size, title: scene.title ?? Self.name(scene),
      description: ChartDescription(scene).text, page.elements)
  }

  static func name(_ scene: ChartScene) -> String {
    switch scene.form {
    case .pie: scene.isRing ? "Donut chart" : "Pie chart"
    case .bar: scene.isHistogram ? "Histogram" : "Bar chart"
    case .line: "Line chart"
    case .area: "Area chart"
    case .scatter: "Scatter plot"
    case .radar: "Radar chart"
    case .gauge: "Gauge"
    }
  }

  private mutating func figure() -> Figure {
    switch scene.form {
    case .pie: pieFigure()
    case .gauge: GaugeFigure(scene).figure(&pen)
    // A web needs three arms.
    case .radar where scene.categories.count > 2: withLegend(RadarFigure(scene).figure(&pen))
    case .scatter: withLegend(ScatterFigure(scene).figure(&pen))
    case .line, .area: withLegend(LineFigure(scene).figure(&pen))
    case .bar, .radar: withLegend(BarFigure(scene, pen).figure(&pen))
    }
  }

  /// The plot, and the names of its series where they are asked for or not written at them.
  private mutating func withLegend(_ plot: Figure) -> Figure {
    var labels = scene.series.map(\.name)
    if scene.form == .scatter {
      labels = scene.points.map(\.series).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
    let isWanted = scene.legend != .automatic && scene.legend != .none
    let isDirect = (scene.form == .line || scene.form == .area) && LineFigure.namesLines(scene)
    guard
      labels.count > 1 && scene.legend != .none && !(isDirect && !isWanted)
        || isWanted && labels.count == 1 && !labels[0].isEmpty
    else { return plot }
    let entries = labels.enumerated().map { ($0.element, pen.paint(series: $0.offset)) }
    return place(entries, beside: plot)
  }

  private mutating func place(_ entries: [(String, Paint)], beside plot: Figure) -> Figure {
    let isColumn = scene.legend == .right || scene.legend == .left
    let legend = pen.legend(entries, width: max(240, plot.bounds.width), isColumn: isColumn)
    let bounds = plot.bounds
    let size = legend.bounds.size
    let spot: Point =
      switch scene.legend {
      case .right: Point(bounds.maxX + 24, bounds.minY + 16)
      case .left: Point(bounds.minX - 24 - size.width, bounds.minY + 16)
      case .bottom: Point(bounds.minX, bounds.maxY + 16)
      case .top, .automatic, .none: Point(bounds.minX, bounds.minY - 12 - size.height)
      }
    return plot.joined(legend.moved(to: spot))
  }

  private mutating func pieFigure() -> Figure {
    let plot = PieFigure(scene).figure(&pen)
    guard scene.legend != .automatic, scene.legend != .none else { return plot }
    let entries = scene.categories.enumerated().map {
      ($0.element, pen.paint(category: $0.offset, series: 0))
    }
    return place(entries, beside: plot)
  }
}

/// A page around a figure: title and remark above, the same room on all sides.
struct ChartPage {
  let size: Size
  let elements: [Element]
  private static let margin = 32.0

  init(title: String?, remark: String?, figure: Figure, typeface: Typeface) {
    let widest = max(figure.bounds.width, 280)
    var top = 0.0
    var head: [Element] = []
    var headWidth = 0.0
    if let title, !title.isEmpty {
      for line in typeface.lines(of: title, width: max(widest, 360), size: 20, bold: true) {
        head.append(
          .text(TextLine(line, at: Point(0, top + 20), size: 20, isBold: true, paint: .ink)))
        headWidth = max(headWidth, typeface.width(of: line, size: 20, bold: true))
        top += 28
      }
    }
    if let remark, !remark.isEmpty {
      for line in typeface.lines(of: remark, width: max(widest, 360), size: 12) {
        head.append(.text(TextLine(line, at: Point(0, top + 12), size: 12, paint: .faintInk)))
        headWidth = max(headWidth, typeface.width(of: line, size: 12))
        top += 18
      }
    }
    if top > 0 { top += 16 }
    let margin = Self.margin
    // A round figure under a longer title stands in the middle of it.
    let spare = max(0, headWidth - figure.bounds.width) / 2
    let body = figure.moved(to: Point(min(spare, 200), top))
    let width = max(headWidth, body.bounds.maxX)
    size = Size(
      (width + 2 * margin).rounded(.up), (body.bounds.maxY + 2 * margin).rounded(.up))
    elements = [.placed(head + body.elements, at: Point(margin, margin), scale: 1)]
  }
}

/// A chart in sentences, for somebody who cannot see it.
struct ChartDescription {
  let text: String

  init(_ scene: ChartScene) {
    let name = ChartPainter.name(scene)
    var sentences = [scene.title.map { "\(name) of “\($0)”." } ?? "\(name)."]
    if let remark = scene.remark { sentences.append("\(remark).") }
    if scene.form == .scatter {
      sentences.append("Across: \(scene.xTitle); up: \(scene.yTitle).")
      let points = scene.points.prefix(40).map { point in
        (point.label.isEmpty ? "" : point.label + " ") + "(\(point.x.text), \(point.y.text))"
      }
      sentences.append(points.joined(separator: ", ") + ".")
    }
    for row in scene.series {
      let cells = zip(scene.categories, row.values).prefix(60).compactMap { category, value in
        value.map { category.isEmpty ? $0.text : "\(category) \($0.text)" }
      }
      let more = scene.categories.count > 60 ? " and \(scene.categories.count - 60) more" : ""
      sentences.append(
        (row.name.isEmpty ? "" : row.name + ": ") + cells.joined(separator: ", ") + more + ".")
    }
    for level in scene.levels { sentences.append("\(level.label): \(level.value.text).") }
    text = sentences.joined(separator: " ")
  }
}

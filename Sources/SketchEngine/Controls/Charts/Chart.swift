/// A chart with its title, drawn from real or plausible numbers.
struct Chart: ControlKind {
  let roles: [Control.Role] = [.chart, .mark]

  func size(of control: Control, within width: Double, _ painter: Painter) -> Size {
    let width = max(24, min(width, control.wishedWidth ?? width))
    return block(for: control, width: width, painter).size
  }

  func elements(of control: Control, in rect: Rect, _ painter: inout Painter) -> [Element] {
    block(for: control, width: max(24, rect.width), painter).draw(rect, &painter)
  }

  private func block(for control: Control, width: Double, _ painter: Painter) -> Block {
    let type = ChartType(of: control)
    guard control.role == .chart else { return Self.loneMark(control, width, painter) }
    if type == .sparkline {
      let height = control.style.height ?? min(48, max(28, width * 0.3))
      return Block(Size(width, height), isWide: true) { rect, painter in
        Sparkline(chart: control).elements(in: rect, painter)
      }
    }
    let isCard =
      painter.host != .card && painter.ground != .raised && !control.isVariant("plain")
      && width >= 200
    let padding = isCard ? min(20, width * 0.06) : 0
    let room = width - 2 * padding
    let titles = titles(of: control, type, width: room, painter)
    let plotHeight = Self.plotHeight(of: control, type, width: room)
    let plot = Block(Size(room, plotHeight), isWide: true) { rect, painter in
      Self.plot(control, type, in: rect, &painter)
    }
    let others = control.children(except: .mark, .item).map {
      Block.control($0, within: room, painter, isWide: !$0.role.hugsContent)
    }
    let content = Block.column([titles, plot] + others, gap: 16)
    let filling = Block(content.size, isWide: true) { rect, painter in
      // What a taller row gives goes to the plot.
      let head = titles.map { $0.size.height + 16 } ?? 0
      let foot = others.reduce(0) { $0 + $1.size.height + 16 }
      let top = titles?.draw(Rect(rect.minX, rect.minY, rect.width, head), &painter) ?? []
      let plotRect = Rect(
        rect.minX, rect.minY + head, rect.width, max(plotHeight, rect.height - head - foot))
      var elements = top + plot.draw(plotRect, &painter)
      var y = plotRect.maxY + 16
      for other in others {
        elements += other.draw(Rect(rect.minX, y, rect.width, other.size.height), &painter)
        y += other.size.height + 16
      }
      return elements
    }
    guard isCard else { return filling.framed() }
    return filling.padded(padding).on(painter.card(control))
  }

  private func titles(
    of control: Control, _ type: ChartType, width: Double, _ painter: Painter
  ) -> Block? {
    let title = painter.text(control.label, .name, width: width, for: control)
    let detail = painter.text(control.detail, .caption, width: width)
    let isInside = type == .gauge || type.isRound
    let value =
      isInside
      ? nil
      : painter.text(
        control.value, TextSetting(size: 24, isBold: true, paint: .ink), width: width)
    guard title != nil || detail != nil || value != nil else { return nil }
    return .column([title, value, detail], gap: 2)
  }

  private static func plotHeight(
    of control: Control, _ type: ChartType, width: Double
  ) -> Double {
    if let wished = control.style.height { return max(60, wished - 60) }
    let scale = control.style.size.pick(0.7, 1, 1.4)
    switch type {
    case .pie, .donut:
      return PiePlot.height(of: ChartData(of: control, type: type, width: width), width: width)
    case .gauge: return min(180, width * 0.55) * scale
    case .heatmap: return min(220, max(140, width * 0.34)) * scale
    case .bar:
      let data = ChartData(of: control, type: type, width: width)
      return Double(max(2, data.categories.count)) * 34
    case .line, .area, .column, .scatter, .sparkline:
      return min(280, max(150, width * 0.42)) * scale
    }
  }

  private static func plot(
    _ control: Control, _ type: ChartType, in rect: Rect, _ painter: inout Painter
  ) -> [Element] {
    let data = ChartData(of: control, type: type, width: rect.width)
    switch type {
    case .line, .area:
      return LinePlot(data: data, isFilled: type == .area).elements(in: rect, &painter)
    case .column: return ColumnPlot(data: data).elements(in: rect, &painter)
    case .bar: return BarPlot(data: data).elements(in: rect, &painter)
    case .pie, .donut:
      let plot = PiePlot(data: data, isRing: type == .donut, center: control.value)
      return plot.elements(in: rect, &painter)
    case .gauge: return GaugePlot(chart: control).elements(in: rect, painter)
    case .heatmap: return HeatPlot(data: data, chart: control).elements(in: rect, &painter)
    case .scatter: return ScatterPlot(data: data, chart: control).elements(in: rect, &painter)
    case .sparkline: return Sparkline(chart: control).elements(in: rect, painter)
    }
  }

  /// A mark outside a chart: a swatch, what it is and how much.
  private static func loneMark(
    _ control: Control, _ width: Double, _ painter: Painter
  ) -> Block {
    let swatch = Block(Size(10, 10)) { rect, painter in
      [.ellipse(rect, fill: painter.fill(of: control, usual: painter.accent))]
    }
    let value = painter.text(control.value, .name, width: width * 0.5)
    return .bar(width: width, leading: swatch, trailing: value, gap: 8) { room in
      painter.text(control.label, .body, width: room)
    }
  }
}

extension Painter {
  /// A mark of a chart as a part, with its number.
  mutating func mark(
    _ label: String, value: Double, series: String = "", _ elements: [Element]
  ) -> Element {
    var part = Part(
      id: names.id(for: label, or: "mark"), role: Control.Role.mark.rawValue, label: label,
      facts: [.value: Amount.decimal(value)], elements)
    if !series.isEmpty { part.facts[.series] = series }
    return .part(part)
  }
}

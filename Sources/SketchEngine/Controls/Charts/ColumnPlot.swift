/// Upright bars from zero, side by side where there are several series.
struct ColumnPlot {
  let data: ChartData

  func elements(in rect: Rect, _ painter: inout Painter) -> [Element] {
    let frame = PlotFrame(data, in: rect, isBanded: true, painter)
    let plot = frame.plot
    let band = plot.width / Double(max(1, data.categories.count))
    let bar = max(2, min(56, band * 0.6) / Double(max(1, data.series.count)))
    let zero = plot.maxY - frame.axis.share(of: 0) * plot.height
    var elements = frame.elements
    for (row, series) in data.series.enumerated() {
      for (index, value) in series.values.enumerated() where index < data.categories.count {
        let middle = PlotFrame.x(index, of: data.categories.count, in: plot, isBanded: true)
        let x = middle + (Double(row) - Double(data.series.count) / 2) * bar
        let y = plot.maxY - frame.axis.share(of: value) * plot.height
        let shape = Rect(x, min(y, zero), max(1, bar - 1), max(1, abs(zero - y)))
        elements.append(
          painter.mark(
            data.categories[index], value: value, series: series.name,
            [column(shape, paint: paint(row, index, painter))]))
      }
    }
    return elements
  }

  private func paint(_ row: Int, _ index: Int, _ painter: Painter) -> Paint {
    guard let stressed = data.stressed, data.series.count == 1 else {
      return data.paint(row, painter)
    }
    return index == stressed ? painter.accent : .strongLine
  }

  /// A bar with its upper corners rounded.
  private func column(_ rect: Rect, paint: Paint) -> Element {
    let r = min(4, rect.width / 3, rect.height)
    let path = Path([
      .move(Point(rect.minX, rect.maxY)), .line(Point(rect.minX, rect.minY + r)),
      .quad(Point(rect.minX, rect.minY), to: Point(rect.minX + r, rect.minY)),
      .line(Point(rect.maxX - r, rect.minY)),
      .quad(Point(rect.maxX, rect.minY), to: Point(rect.maxX, rect.minY + r)),
      .line(Point(rect.maxX, rect.maxY)), .close,
    ])
    return .path(path, fill: paint)
  }
}

/// Lying bars, for names too long to stand under columns.
struct BarPlot {
  let data: ChartData

  func elements(in rect: Rect, _ painter: inout Painter) -> [Element] {
    let values = data.series.first?.values ?? []
    let top = ValueAxis(covering: values).high
    let widest = data.categories.map { painter.width(of: $0, size: 12) }.max() ?? 0
    let left = min(widest + 12, rect.width * 0.4)
    let numbers = values.map(data.text)
    let right = (numbers.map { painter.width(of: $0, size: 12) }.max() ?? 0) + 8
    let band = rect.height / Double(max(1, values.count))
    let room = max(10, rect.width - left - right)
    var elements: [Element] = []
    for (index, value) in values.enumerated() where index < data.categories.count {
      let y = rect.minY + band * Double(index)
      let height = min(18, band * 0.6)
      let isQuiet = data.stressed != nil && data.stressed != index
      let bar = Rect(
        rect.minX + left, y + (band - height) / 2, max(2, room * max(0, min(1, value / top))),
        height)
      let line = Rect(rect.minX, y, left - 8, band)
      elements.append(
        painter.line(
          data.categories[index], in: line,
          TextSetting(size: 12, paint: painter.ink(.softInk))))
      elements.append(
        painter.mark(
          data.categories[index], value: value,
          [.rect(bar, radius: 4, fill: isQuiet ? .strongLine : data.paint(0, painter))]))
      elements.append(
        painter.line(
          numbers[index], in: Rect(bar.maxX + 8, y, right, band),
          TextSetting(size: 12, paint: painter.ink(.faintInk))))
    }
    return elements
  }
}

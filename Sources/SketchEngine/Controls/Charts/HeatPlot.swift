/// A grid of cells, the stronger the more: weekdays by hours, or as the marks say.
struct HeatPlot {
  let data: ChartData
  let chart: Control

  func elements(in rect: Rect, _ painter: inout Painter) -> [Element] {
    let rows = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let left = 34.0
    let gap = 3.0
    let height = (rect.height - 20) / Double(rows.count)
    let fit = Int((rect.width - left) / max(12, height * 1.2))
    // A day is cut evenly, so that every column begins on the hour.
    let columns = [24, 12, 8].first { $0 <= fit } ?? 6
    let width = max(4, (rect.width - left) / Double(columns))
    var chance = Chance(words: chart.label)
    var elements: [Element] = []
    for (row, name) in rows.enumerated() {
      let y = rect.minY + Double(row) * height
      elements.append(
        PlotFrame.label(name, at: Point(rect.minX, y + height / 2 + 4), .start, painter))
      for column in 0..<columns {
        let noon = 1 - abs(Double(column) / Double(columns) - 0.55) * 1.6
        let isWeekend = row > 4
        let level = max(0, min(1, noon * (isWeekend ? 0.5 : 1) + chance.between(-0.3, 0.25)))
        let step = (level * 4).rounded() / 4
        let cell = Rect(
          rect.minX + left + Double(column) * width, y, width - gap, height - gap)
        elements.append(
          .rect(cell, radius: 3, fill: .token(.placeholder)))
        if step > 0 {
          elements.append(
            .shape(
              Shape(
                .rect(cell, radius: 3), fill: painter.accent, opacity: 0.2 + 0.8 * step,
                isCrisp: true)))
        }
      }
    }
    return elements + hours(columns, width, left, rect, painter)
  }

  private func hours(
    _ columns: Int, _ width: Double, _ left: Double, _ rect: Rect, _ painter: Painter
  ) -> [Element] {
    let every = max(1, Int((44 / width).rounded(.up)))
    return stride(from: 0, to: columns, by: every).compactMap { column in
      let hour = column * 24 / columns
      let text = hour < 10 ? "0\(hour):00" : "\(hour):00"
      let x = rect.minX + left + Double(column) * width
      guard x + 30 <= rect.maxX else { return nil }
      return PlotFrame.label(text, at: Point(x, rect.maxY - 4), .start, painter)
    }
  }
}

/// A disc or a ring cut into shares of a whole, with their names beside or below it.
struct PiePlot {
  let data: ChartData
  let isRing: Bool
  /// What stands in the middle of a ring.
  let center: String

  private static let rowHeight = 24.0

  static func height(of data: ChartData, width: Double) -> Double {
    let legend = Double(data.categories.count) * rowHeight
    if width >= 300 { return max(min(200, width * 0.5), legend) }
    return min(180, width) + 16 + legend
  }

  func elements(in rect: Rect, _ painter: inout Painter) -> [Element] {
    let values = (data.series.first?.values ?? []).map { max(0, $0) }
    let total = max(values.reduce(0, +), 1e-6)
    let legendHeight = Double(values.count) * Self.rowHeight
    let isBeside = rect.width >= 300
    let side = isBeside ? min(200, rect.height, rect.width * 0.48) : min(180, rect.width)
    let disc = Rect(
      isBeside ? rect.minX : rect.midX - side / 2,
      isBeside ? rect.midY - side / 2 : rect.minY, side, side)
    let legend =
      isBeside
      ? Rect(
        disc.maxX + 24, rect.midY - legendHeight / 2,
        min(280, rect.maxX - disc.maxX - 24), legendHeight)
      : Rect(rect.minX, disc.maxY + 16, rect.width, legendHeight)
    var elements: [Element] = []
    var start = -0.25
    for (index, value) in values.enumerated() where index < data.categories.count {
      let share = value / total
      let row = Rect(
        legend.minX, legend.minY + Double(index) * Self.rowHeight, legend.width, Self.rowHeight)
      let slice = slice(disc, from: start, to: start + share, index, painter)
      elements.append(
        painter.mark(
          data.categories[index], value: value,
          [slice] + entry(index, share: share, value: value, in: row, painter)))
      start += share
    }
    return elements + middle(of: disc, painter)
  }

  private func slice(
    _ disc: Rect, from start: Double, to end: Double, _ index: Int, _ painter: Painter
  ) -> Element {
    let radius = disc.width / 2 - 1
    // A whole circle has no beginning an arc could start from.
    let end = min(end, start + 0.9999)
    return .path(
      .sector(
        center: disc.center, inner: isRing ? radius * 0.62 : 0, outer: radius, from: start, to: end),
      fill: data.paint(index, painter), stroke: painter.ground, strokeWidth: 2)
  }

  private func entry(
    _ index: Int, share: Double, value: Double, in row: Rect, _ painter: Painter
  ) -> [Element] {
    let percent = "\(Int((share * 100).rounded()))%"
    let text = data.prefix.isEmpty ? percent : data.text(value)
    let swatch = Rect(row.minX, row.midY - 5, 10, 10)
    let number = Rect(row.minX + 18, row.minY, row.width - 18, row.height)
    let room = number.width - painter.width(of: text, size: 12, bold: true) - 8
    return [
      .shape(Shape(.rect(swatch, radius: 3), fill: data.paint(index, painter), isCrisp: true)),
      painter.line(
        data.categories[index],
        in: Rect(number.minX, row.minY, max(16, room), row.height),
        TextSetting(size: 13, paint: painter.ink(.softInk))),
      painter.line(
        text, in: number,
        TextSetting(size: 12, isBold: true, paint: painter.ink(.ink), anchor: .end)),
    ]
  }

  private func middle(of disc: Rect, _ painter: Painter) -> [Element] {
    guard isRing, !center.isEmpty else { return [] }
    let room = disc.inset(by: disc.width * 0.2)
    var size = 24.0
    while size > 11, painter.width(of: center, size: size, bold: true) > room.width { size -= 1 }
    return [
      painter.line(
        center, in: room,
        TextSetting(size: size, isBold: true, paint: painter.ink(.ink), anchor: .middle))
    ]
  }
}

/// Half a dial with how far a number has come.
struct GaugePlot {
  let chart: Control

  func elements(in rect: Rect, _ painter: Painter) -> [Element] {
    let progress = Progress(of: chart)
    let radius = max(16, min(rect.width / 2 - 8, rect.height - 20))
    let center = Point(rect.midX, rect.minY + radius + 6)
    let thickness = max(8, radius * 0.18)
    let middle = radius - thickness / 2
    let share = progress.share
    var elements: [Element] = [
      .path(
        .arc(center: center, radius: middle, from: 0.5, to: 1), stroke: .token(.placeholder),
        strokeWidth: thickness, isRound: true)
    ]
    if share > 0 {
      elements.append(
        .path(
          .arc(center: center, radius: middle, from: 0.5, to: 0.5 + 0.5 * share),
          stroke: painter.fill(of: chart, usual: painter.accent), strokeWidth: thickness,
          isRound: true))
    }
    let size = max(14, min(32, radius * 0.34))
    elements.append(
      painter.line(
        progress.text,
        in: Rect(center: Point(center.x, center.y - size * 0.4), size: Size(radius * 1.3, size)),
        TextSetting(size: size, isBold: true, paint: painter.ink(.ink), anchor: .middle)))
    return elements
  }
}

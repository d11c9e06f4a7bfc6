/// A program's window in miniature, without words: the picture of a product.
struct MockScreen {
  let painter: Painter

  func elements(in rect: Rect) -> [Element] {
    let window = rect.inset(x: rect.width * 0.1, y: rect.height * 0.12)
    let bar = max(10, window.height * 0.09)
    let side = window.width * 0.2
    let soft = Paint.token(.placeholder)
    var elements: [Element] = [
      .rect(window, radius: 6, fill: .raised, stroke: .line),
      .line(
        Point(window.minX, window.minY + bar), Point(window.maxX, window.minY + bar)),
      .line(
        Point(window.minX + side, window.minY + bar), Point(window.minX + side, window.maxY)),
    ]
    for index in 0..<3 {
      let x = window.minX + bar * (0.6 + 0.55 * Double(index))
      elements.append(dot(Point(x, window.minY + bar / 2), bar * 0.3, .token(.placeholderInk)))
    }
    for index in 0..<5 {
      let y = window.minY + bar + window.height * (0.08 + 0.12 * Double(index))
      let width = side * (index == 1 ? 0.72 : 0.6)
      elements.append(
        .rect(
          Rect(window.minX + side * 0.14, y, width, max(3, window.height * 0.035)), radius: 2,
          fill: index == 1 ? painter.accent : soft))
    }
    let content = Rect(
      window.minX + side, window.minY + bar, window.width - side, window.height - bar)
    return elements + tiles(in: content) + curve(in: content)
  }

  private func dot(_ center: Point, _ size: Double, _ paint: Paint) -> Element {
    .shape(
      Shape(.ellipse(Rect(center: center, size: Size(size, size))), fill: paint, isCrisp: true))
  }

  private func tiles(in content: Rect) -> [Element] {
    let gap = content.width * 0.05
    let width = (content.width - 4 * gap) / 3
    return (0..<3).flatMap { index -> [Element] in
      let tile = Rect(
        content.minX + gap + Double(index) * (width + gap), content.minY + gap, width,
        content.height * 0.24)
      return [
        .rect(tile, radius: 3, stroke: .line),
        .rect(
          Rect(tile.minX + 5, tile.minY + 5, width * 0.4, 3), radius: 1.5,
          fill: .token(.placeholder)),
        .rect(
          Rect(tile.minX + 5, tile.minY + tile.height * 0.5, width * 0.6, 5), radius: 2,
          fill: .token(.placeholderInk)),
      ]
    }
  }

  private func curve(in content: Rect) -> [Element] {
    let gap = content.width * 0.05
    let top = content.minY + content.height * 0.24 + 2 * gap
    let plot = Rect(
      content.minX + gap, top, content.width - 2 * gap, max(8, content.maxY - gap - top))
    let heights = [0.25, 0.4, 0.34, 0.55, 0.5, 0.78, 0.7, 0.9]
    let points = heights.enumerated().map { index, height in
      Point(
        plot.minX + plot.width * Double(index) / Double(heights.count - 1),
        plot.maxY - plot.height * 0.9 * height)
    }
    let area = points + [Point(plot.maxX, plot.maxY), Point(plot.minX, plot.maxY)]
    return [
      .shape(Shape(.polygon(area), fill: painter.accentTint)),
      .path(
        Path(through: points, cornerRadius: 4), stroke: painter.accent, strokeWidth: 2,
        isRound: true),
      .line(Point(plot.minX, plot.maxY), Point(plot.maxX, plot.maxY)),
    ]
  }
}

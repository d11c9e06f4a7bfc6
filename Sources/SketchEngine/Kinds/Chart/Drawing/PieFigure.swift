/// A disc or ring cut into shares, with names and numbers around it.
struct PieFigure {
  private let scene: ChartScene

  init(_ scene: ChartScene) {
    self.scene = scene
  }

  /// A name beside a slice.
  private struct Label {
    let index: Int
    let lines: [(text: String, isBold: Bool)]
    let isRight: Bool
    /// Where the slice would have it.
    let aim: Double
    let share: Double
    var y: Double
    var height: Double { Double(lines.count) * 16 }
  }

  func figure(_ pen: inout ChartPen) -> Figure {
    let values = scene.series.first?.values ?? []
    let total = max(values.reduce(0) { $0 + ($1?.number ?? 0) }, 1e-300)
    let radius = values.count > 8 ? 150.0 : 130
    let center = Point(0, 0)
    var labels: [Label] = []
    var marks: [Element] = []
    var start = -0.25
    for (index, value) in values.enumerated() {
      let share = (value?.number ?? 0) / total
      let middle = start + share / 2
      let tip = Turn(middle).point(on: center, radius: radius + 20)
      labels.append(
        Label(
          index: index, lines: lines(index, share, value, isTight: values.count > 10),
          isRight: Turn(middle).cosine >= -1e-9, aim: tip.y, share: middle, y: tip.y))
      start += share
    }
    let placed = spread(labels.filter(\.isRight)) + spread(labels.filter { !$0.isRight })
    var bounds = Rect(-radius, -radius, 2 * radius, 2 * radius)
    start = -0.25
    for (index, value) in values.enumerated() {
      let share = (value?.number ?? 0) / total
      defer { start += share }
      guard let value, let label = placed.first(where: { $0.index == index }) else { continue }
      let slice = Element.path(
        .sector(
          center: center, inner: scene.isRing ? radius * 0.6 : 0, outer: radius, from: start,
          to: min(start + share, start + 0.9999)),
        fill: pen.paint(category: index, series: 0), stroke: .paper, strokeWidth: 2, isCrisp: true)
      let (texts, box) = caption(label, radius, pen)
      bounds = bounds.union(box)
      marks.append(pen.mark(scene.categories[index], value, [slice], beside: texts))
    }
    if scene.isRing { marks += middle(total, radius, pen) }
    return Figure(marks, bounds)
  }

  private func lines(
    _ index: Int, _ share: Double, _ value: ChartValue?, isTight: Bool
  ) -> [(text: String, isBold: Bool)] {
    let percent = ChartNumber.plain((share * 1000).rounded() / 10, decimals: 1) + "%"
    let number = value?.text ?? ""
    let amount = scene.unit.suffix == "%" ? number : "\(number) (\(percent))"
    if scene.legend != .automatic && scene.legend != .none { return [(amount, false)] }
    if scene.showsValues == false { return [(scene.categories[index], true)] }
    if isTight { return [("\(scene.categories[index]) \(amount)", false)] }
    return [(scene.categories[index], true), (amount, false)]
  }

  /// Moves labels of one side apart, each as near to its slice as it can be.
  private func spread(_ labels: [Label]) -> [Label] {
    var labels = labels.sorted { $0.aim == $1.aim ? $0.index < $1.index : $0.aim < $1.aim }
    func gap(_ index: Int) -> Double { (labels[index - 1].height + labels[index].height) / 2 + 6 }
    for index in labels.indices.dropFirst() {
      labels[index].y = max(labels[index].y, labels[index - 1].y + gap(index))
    }
    // Half of what the lower ones were pushed down is taken back by all above them.
    guard let last = labels.last, last.y > last.aim else { return labels }
    labels[labels.count - 1].y = max(last.aim, min(last.y, 190))
    let limit = max(labels[labels.count - 1].y, last.aim)
    labels[labels.count - 1].y = limit + (last.y - limit) / 2
    for index in labels.indices.dropLast().reversed() {
      labels[index].y = min(labels[index].y, labels[index + 1].y - gap(index + 1))
    }
    return labels
  }

  private func caption(
    _ label: Label, _ radius: Double, _ pen: ChartPen
  ) -> (texts: [Element], box: Rect) {
    let side = label.isRight ? 1.0 : -1
    let x = side * (radius + 36)
    let edge = Turn(label.share).point(on: .zero, radius: radius + 3)
    let knee = Turn(label.share).point(on: .zero, radius: radius + 14)
    var texts: [Element] = [
      .path(
        Path(through: [edge, knee, Point(x - side * 6, label.y)]), stroke: .strongLine,
        isRound: true)
    ]
    var width = 0.0
    for (number, line) in label.lines.enumerated() {
      let y = label.y + (Double(number) - Double(label.lines.count - 1) / 2) * 16
      let text = pen.typeface.truncated(line.text, width: 200, size: 13, bold: line.isBold)
      texts.append(
        pen.centered(
          text, Point(x, y), label.isRight ? .start : .end, size: 13, bold: line.isBold,
          paint: line.isBold ? .ink : .softInk))
      width = max(width, pen.width(text, 13, bold: line.isBold))
    }
    let box = Rect(
      label.isRight ? x : x - width, label.y - label.height / 2 - 2, width, label.height + 4)
    return (texts, box)
  }

  /// The sum in the hole of a ring.
  private func middle(_ total: Double, _ radius: Double, _ pen: ChartPen) -> [Element] {
    guard scene.unit.suffix != "%", scene.categories.count > 1 else { return [] }
    let text = scene.unit.prefix + ChartNumber.text(total, decimals: 2) + scene.unit.suffix
    let size = pen.width(text, 24, bold: true) < radius ? 24.0 : 14
    return [
      pen.centered(text, Point(0, -6), .middle, size: size, bold: true, paint: .ink),
      pen.centered("Total", Point(0, 16), .middle, paint: .faintInk),
    ]
  }
}

/// Draws events along a line: to the right with cards on both sides, or down the page.
struct TimelinePainter {
  private let scene: TimelineScene
  private let typeface: Typeface
  private var names = Names()
  private var cards: [Card] = []

  private static let margin = 32.0
  private static let picture = 84.0

  /// What is written of an event.
  private struct Card {
    var time: [String]
    var label: [String]
    var details: [String]
    var width: Double
    var height: Double
  }

  init(_ scene: TimelineScene, measuring typeface: Typeface) {
    self.scene = scene
    self.typeface = typeface
  }

  /// The finished drawing.
  func drawing() -> Drawing {
    var painter = self
    return painter.painted()
  }

  private var isVertical: Bool {
    let longest = scene.events.reduce(0) {
      max($0, $1.label.count + $1.details.reduce(0) { $0 + $1.count })
    }
    return scene.isVertical || scene.events.count > 9 || longest > 120
  }

  private mutating func painted() -> Drawing {
    let head = SheetHead(title: scene.title, remark: scene.remark, gap: 20, typeface)
    let (figure, size) = isVertical ? vertical(from: head.bottom) : horizontal(from: head.bottom)
    return Drawing(
      kind: "timeline",
      size: Size(
        max(size.width, head.width + 2 * Self.margin).rounded(.up), size.height.rounded(.up)),
      title: scene.title ?? "Timeline", description: TimelineDescription(scene).text,
      head.elements + figure)
  }

  // MARK: Cards

  private func card(_ event: TimelineScene.Event, width: Double, hasTime: Bool) -> Card {
    let time =
      hasTime && !event.time.isEmpty
      ? typeface.lines(of: event.time, width: width - 28, size: 14, bold: true) : []
    let label =
      event.label.isEmpty
      ? [] : typeface.lines(of: event.label, width: width - 28, size: 14, isBalanced: false)
    let details = event.details.flatMap {
      typeface.lines(of: $0, width: width - 28, size: 12, isBalanced: false)
    }
    var height = 22 + Double(time.count) * 20 + Double(label.count) * 19
    if !details.isEmpty { height += Double(details.count) * 16 + 4 }
    if scene.hasPictures { height += Self.picture + 8 }
    return Card(time: time, label: label, details: details, width: width, height: height)
  }

  private func paint(_ index: Int) -> Paint {
    if let color = scene.events[index].color { return .fixed(color) }
    return scene.lanes.count > 1 ? .series(scene.events[index].lane ?? 0) : .accent
  }

  private mutating func part(_ index: Int, _ card: Card, _ rect: Rect, isFramed: Bool) -> Element {
    let event = scene.events[index]
    let paint = paint(index)
    var elements: [Element] = [
      isFramed ? .rect(rect, radius: 10, fill: .raised, stroke: .line) : .rect(rect, fill: .none)
    ]
    let left = rect.minX + 14
    var y = rect.minY + 11
    if scene.hasPictures {
      elements += picture(Rect(left, y + 2, rect.width - 28, Self.picture), event.label)
      y += Self.picture + 8
    }
    for line in card.time {
      elements.append(
        .text(
          TextLine(
            line, at: Point(left, TextLine.baseline(centeredOn: y + 10, size: 14)), isBold: true,
            paint: .legible(paint, on: isFramed ? .raised : .paper))))
      y += 20
    }
    for line in card.label {
      elements.append(
        .text(
          TextLine(
            line, at: Point(left, TextLine.baseline(centeredOn: y + 9, size: 14)), paint: .ink)))
      y += 19
    }
    if !card.details.isEmpty { y += 4 }
    for line in card.details {
      elements.append(
        .text(
          TextLine(
            line, at: Point(left, TextLine.baseline(centeredOn: y + 8, size: 12)), size: 12,
            paint: .faintInk)))
      y += 16
    }
    let label = event.label.isEmpty ? event.time : event.label
    return .part(
      Part(
        id: names.id(for: label, or: "event"), role: event.isMilestone ? "milestone" : "event",
        label: label,
        facts: [.start: event.start, .end: event.end], elements))
  }

  private mutating func picture(_ rect: Rect, _ label: String) -> [Element] {
    let hill = Path([
      .move(Point(rect.minX + rect.width * 0.14, rect.maxY - 12)),
      .line(Point(rect.minX + rect.width * 0.4, rect.minY + rect.height * 0.4)),
      .line(Point(rect.minX + rect.width * 0.58, rect.minY + rect.height * 0.66)),
      .line(Point(rect.minX + rect.width * 0.7, rect.minY + rect.height * 0.52)),
      .line(Point(rect.minX + rect.width * 0.88, rect.maxY - 12)), .close,
    ])
    let sun = Rect(
      center: Point(rect.minX + rect.width * 0.72, rect.minY + rect.height * 0.28),
      size: Size(14, 14))
    return [
      .part(
        Part(
          id: names.id(for: "picture of \(label)", or: "picture"), role: "image", label: "",
          [
            .rect(rect, radius: 6, fill: .token(.placeholder)),
            .path(hill, fill: .token(.placeholderInk)),
            .ellipse(sun, fill: .token(.placeholderInk)),
          ]))
    ]
  }

  private func isStretch(_ event: TimelineScene.Event) -> Bool { event.start != event.end }

  /// A dot on the line, longer for what lasts.
  private func dot(_ index: Int, _ center: Point, isVertical: Bool) -> Element {
    let paint = paint(index)
    guard isStretch(scene.events[index]) else {
      return .ellipse(
        Rect(center: center, size: Size(14, 14)), fill: paint, stroke: .paper, strokeWidth: 3)
    }
    let size = isVertical ? Size(14, 34) : Size(34, 14)
    return .rect(
      Rect(center: center, size: size), radius: 7, fill: paint, stroke: .paper, strokeWidth: 3)
  }

  // MARK: To the right

  private mutating func horizontal(from top: Double) -> ([Element], Size) {
    let count = scene.events.count
    let isSplit = count > 4
    let width = isSplit ? 184.0 : 200.0
    let step = isSplit ? 108.0 : width + 20
    cards = scene.events.map { card($0, width: width, hasTime: true) }
    let above = isSplit ? stride(from: 0, to: count, by: 2).map { cards[$0].height }.max() ?? 0 : 0
    let below =
      (isSplit ? stride(from: 1, to: count, by: 2).map { cards[$0].height } : cards.map(\.height))
      .max() ?? 0
    let stem = 26.0
    let axis = top + above + (isSplit ? stem : 10)
    let first = Self.margin + width / 2
    var line: [Element] = []
    let right = first + Double(max(0, count - 1)) * step + width / 2
    line.append(
      .line(
        Point(Self.margin, axis), Point(right, axis), stroke: .token(.strongLine), strokeWidth: 3))
    var parts: [Element] = []
    var stems: [Element] = []
    for index in scene.events.indices {
      let x = first + Double(index) * step
      let isUp = isSplit && index % 2 == 0
      let card = cards[index]
      let rect =
        isUp
        ? Rect(x - width / 2, axis - stem - card.height, width, card.height)
        : Rect(x - width / 2, axis + stem, width, card.height)
      stems.append(
        .line(
          Point(x, axis), Point(x, isUp ? axis - stem : axis + stem), stroke: .token(.strongLine),
          strokeWidth: 1.5))
      stems.append(dot(index, Point(x, axis), isVertical: false))
      parts.append(part(index, card, rect, isFramed: true))
    }
    let axisPart = Element.part(
      Part(id: names.id(for: "time line", or: "axis"), role: "axis", label: "Time", line + stems))
    return ([axisPart] + parts, Size(right + Self.margin, axis + stem + below + Self.margin))
  }

  // MARK: Down

  private mutating func vertical(from top: Double) -> ([Element], Size) {
    let times = scene.events.map { typeface.lines(of: $0.time, width: 150, size: 14, bold: true) }
    let timeWidth = times.flatMap { $0 }.reduce(0) {
      max($0, typeface.width(of: $1, size: 14, bold: true))
    }.rounded(.up)
    let axis = Self.margin + timeWidth + 28
    let width = 440.0
    cards = scene.events.map { card($0, width: width, hasTime: false) }
    var parts: [Element] = []
    var dots: [Element] = []
    var y = top
    var first: Double?
    var last = top
    for index in scene.events.indices {
      let height = max(cards[index].height, Double(times[index].count) * 20 + 22, 44)
      let mid = y + 21
      var text: [Element] = []
      for (line, words) in times[index].enumerated() {
        text.append(
          .text(
            TextLine(
              words,
              at: Point(
                axis - 24, TextLine.baseline(centeredOn: mid + Double(line) * 20, size: 14)),
              anchor: .end, isBold: true,
              paint: .legible(paint(index), on: .paper))))
      }
      let reach = cards[index].label.reduce(0) { max($0, typeface.width(of: $1, size: 14)) }
      let more = cards[index].details.reduce(reach) { max($0, typeface.width(of: $1, size: 12)) }
      let rect = Rect(
        axis + 14, y, max(scene.hasPictures ? 220 : 60, more.rounded(.up) + 28), height)
      if !text.isEmpty {
        parts.append(
          .part(
            Part(
              id: names.id(for: scene.events[index].time, or: "time"), role: "label",
              label: scene.events[index].time, text)))
      }
      parts.append(part(index, cards[index], rect, isFramed: false))
      dots.append(dot(index, Point(axis, mid), isVertical: true))
      first = first ?? mid
      last = mid
      y += height + 12
    }
    let line = Element.line(
      Point(axis, (first ?? top) - 12), Point(axis, last + 12), stroke: .token(.strongLine),
      strokeWidth: 3)
    let axisPart = Element.part(
      Part(id: names.id(for: "time line", or: "axis"), role: "axis", label: "Time", [line] + dots))
    let right = cards.reduce(120) { sum, card in
      max(
        sum, card.label.reduce(0) { max($0, typeface.width(of: $1, size: 14)) },
        card.details.reduce(0) { max($0, typeface.width(of: $1, size: 12)) })
    }
    return (
      [axisPart] + parts,
      Size(
        axis + 14 + max(right + 28, scene.hasPictures ? 220 : 0) + Self.margin, y - 12 + Self.margin
      )
    )
  }
}

/// Draws stages as slices that narrow with what is left, and the share that goes on between them.
struct FunnelPainter {
  private let scene: SectionScene
  private var pen: SectionPen
  private let widths: [Double]
  private let heights: [Double]
  private let isInside: Bool

  private static let width = 460.0
  private static let narrow = 56.0
  private static let gap = 6.0
  private static let size = 15.0
  private static let line = 20.0
  private static let noteWidth = 260.0

  init(_ scene: SectionScene, _ typeface: Typeface) {
    self.scene = scene
    let pen = SectionPen(typeface)
    self.pen = pen
    let count = scene.sections.count
    let values = scene.sections.map { $0.value?.number ?? 0 }
    let most = values.max() ?? 0
    let isMeasured = most > 0 && values.allSatisfy { $0 > 0 }
    var widths = scene.sections.indices.map { index -> Double in
      isMeasured
        ? max(Self.narrow, Self.width * values[index] / most)
        : Self.width - (Self.width - 180) * Double(index) / Double(max(1, count))
    }
    widths.append(isMeasured ? (widths.last ?? Self.narrow) * 0.92 : 180)
    self.widths = widths
    heights = scene.sections.map { section in
      let lines = section.items.reduce(0) {
        $0 + pen.lines($1.label, Self.noteWidth, size: 13).count
      }
      return max(section.value == nil ? 56 : 64, Double(lines) * 18 + 20)
    }
    isInside = scene.sections.enumerated().allSatisfy { index, section in
      let lines = Self.words(section, pen)
      let room = min(widths[index], max(widths[index + 1], widths[index] * 0.8)) - 24
      return pen.width(lines, size: Self.size, bold: true) <= room
    }
  }

  private static func words(_ section: SectionScene.Section, _ pen: SectionPen) -> [String] {
    let lines = pen.lines(section.label, 200, size: size, bold: true)
    return section.value.map { lines + [$0.text] } ?? lines
  }

  /// The finished drawing.
  func drawing() -> Drawing {
    var painter = self
    let figure = painter.figure()
    let page = ChartPage(
      title: scene.title, remark: scene.remark, figure: figure, typeface: pen.typeface)
    return Drawing(
      kind: "funnel", size: page.size, title: scene.title ?? "Funnel",
      description: "Funnel\(scene.title.map { " of “\($0)”" } ?? ""). "
        + scene.sections.map { SectionPen.sentence($0) }.joined(separator: " "), page.elements)
  }

  private mutating func figure() -> Figure {
    let names = scene.sections.map { Self.words($0, pen) }
    let side =
      isInside ? 0 : (names.reduce(0) { max($0, pen.width($1, size: Self.size, bold: true)) }) + 28
    let center = side + Self.width / 2
    var elements: [Element] = []
    var shares: [Element] = []
    var y = 0.0
    var right = side + Self.width
    for (index, section) in scene.sections.enumerated() {
      let (part, reach) = stage(section, names[index], index, y, center, side)
      elements.append(part)
      right = max(right, reach)
      y += heights[index] + Self.gap
      if let share = share(after: index) {
        let x = side + Self.width + 16
        right = max(right, x + 70)
        shares += self.share(share, Point(x, y - Self.gap / 2))
      }
    }
    return Figure(elements + shares, Rect(0, 0, right, max(1, y - Self.gap)))
  }

  /// How many of a stage reach the next one.
  private func share(after index: Int) -> String? {
    guard index + 1 < scene.sections.count, scene.sections[index + 1].items.isEmpty,
      scene.sections[index].items.isEmpty,
      let here = scene.sections[index].value?.number,
      let next = scene.sections[index + 1].value?.number,
      here > 0, next <= here
    else { return nil }
    let percent = next / here * 100
    let rounded = percent < 10 ? (percent * 10).rounded() / 10 : percent.rounded()
    return ChartNumber.text(rounded) + "%"
  }

  private func share(_ text: String, _ point: Point) -> [Element] {
    let arrow = Path(
      through: [
        Point(point.x, point.y - 14), Point(point.x + 8, point.y - 14),
        Point(point.x + 8, point.y + 14), Point(point.x + 2, point.y + 14),
      ], cornerRadius: 6)
    return [
      .path(arrow, stroke: .strongLine, strokeWidth: 1.25),
      .shape(
        Shape(
          .polygon([
            Point(point.x - 3, point.y + 14), Point(point.x + 4, point.y + 10.5),
            Point(point.x + 4, point.y + 17.5),
          ]), fill: .strongLine, isCrisp: true)),
    ]
      + pen.text(
        [text], centeredOn: Point(point.x + 16, point.y), anchor: .start, size: 13, line: 16,
        bold: true, paint: .softInk)
  }

  private mutating func stage(
    _ section: SectionScene.Section, _ names: [String], _ index: Int, _ top: Double,
    _ center: Double, _ side: Double
  ) -> (Element, Double) {
    let bottom = top + heights[index]
    let (upper, lower) = (widths[index] / 2, max(widths[index + 1], widths[index] * 0.8) / 2)
    let corners = [
      Point(center - upper, top), Point(center + upper, top), Point(center + lower, bottom),
      Point(center - lower, bottom),
    ]
    let fill: Paint =
      section.color.map { .fixed($0) } ?? .shade(.series([0, 5, 2, 6, 1, 3, 7, 4][index % 8]))
    let id = pen.names.id(for: section.label, or: "stage")
    var facts: [Part.Fact: String] = [:]
    if let value = section.value { facts[.value] = ChartNumber.plain(value.number) }
    var own: [Element] = [.shape(Shape(.polygon(corners), fill: fill))]
    let middle = (top + bottom) / 2
    var reach = 0.0
    if isInside {
      own += pen.text(
        names, centeredOn: Point(center, middle), size: Self.size, line: Self.line, bold: true,
        paint: .readable(on: fill))
    } else {
      own.append(
        .line(
          Point(side - 20, middle), Point(center - (upper + lower) / 2 - 4, middle), stroke: .line))
      let count = section.value == nil ? names.count : names.count - 1
      own += pen.text(
        Array(names.prefix(count)),
        centeredOn: Point(side - 28, middle - (section.value == nil ? 0 : 10)), anchor: .end,
        size: Self.size, line: Self.line, bold: true, paint: .ink)
      if let value = section.value {
        own += pen.text(
          [value.text], centeredOn: Point(side - 28, middle + Double(count) * 10), anchor: .end,
          size: Self.size, line: Self.line, paint: .softInk)
      }
    }
    let notes = section.items.map { pen.lines($0.label, Self.noteWidth, size: 13) }
    var y = middle - Double(notes.reduce(0) { $0 + $1.count }) * 9
    let x = side + Self.width + 24
    if !notes.isEmpty {
      own.append(
        .line(Point(center + (upper + lower) / 2 + 4, middle), Point(x - 8, middle), stroke: .line))
    }
    for (item, lines) in zip(section.items, notes) {
      let rows = Double(lines.count) * 18
      let width = pen.width(lines, size: 13)
      own.append(
        .part(
          Part(
            id: pen.names.id(for: item.label, or: "item"), role: "item", label: item.label,
            [.rect(Rect(x, y, width, rows))]
              + pen.text(
                lines, centeredOn: Point(x, y + rows / 2), anchor: .start, size: 13, line: 18,
                paint: .softInk))))
      y += rows
      reach = max(reach, x + width)
    }
    return (.part(Part(id: id, role: "level", label: section.label, facts: facts, own)), reach)
  }
}

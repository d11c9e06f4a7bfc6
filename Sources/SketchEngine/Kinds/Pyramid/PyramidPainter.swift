/// Draws levels as slices of a triangle, with what belongs to each beside it.
struct PyramidPainter {
  private let scene: SectionScene
  private var pen: SectionPen
  private let height: [Double]
  private let base: Double

  private static let gap = 4.0
  private static let size = 15.0
  private static let line = 20.0
  private static let noteWidth = 300.0
  private static let noteLine = 18.0

  init(_ scene: SectionScene, _ typeface: Typeface) {
    self.scene = scene
    let pen = SectionPen(typeface)
    self.pen = pen
    let count = scene.sections.count
    height = scene.sections.map { section in
      let lines = Self.notes(section, pen).reduce(0) { $0 + $1.count }
      return max(count > 7 ? 48 : 64, Double(lines) * Self.noteLine + 20)
    }
    let total = height.reduce(0, +) + Double(max(0, count - 1)) * Self.gap
    base = max(440, min(720, total * 1.25))
  }

  private static func notes(_ section: SectionScene.Section, _ pen: SectionPen) -> [[String]] {
    section.items.map { pen.lines($0.label, noteWidth, size: 13) }
  }

  /// The finished drawing.
  func drawing() -> Drawing {
    var painter = self
    let figure = painter.figure()
    let page = ChartPage(
      title: scene.title, remark: scene.remark, figure: figure, typeface: pen.typeface)
    let order = scene.isReversed ? "From the wide top down" : "From the top to the base"
    return Drawing(
      kind: "pyramid", size: page.size, title: scene.title ?? "Pyramid",
      description: "Pyramid\(scene.title.map { " of “\($0)”" } ?? ""). \(order): "
        + scene.sections.map { SectionPen.sentence($0) }.joined(separator: " "), page.elements)
  }

  private var total: Double {
    height.reduce(0, +) + Double(max(0, height.count - 1)) * Self.gap
  }

  /// How wide the pyramid is at a height.
  private func width(at y: Double) -> Double {
    let share = total > 0 ? y / total : 1
    return base * (scene.isReversed ? 1 - share : share)
  }

  private mutating func figure() -> Figure {
    var y = 0.0
    var tops: [Double] = []
    for own in height {
      tops.append(y)
      y += own + Self.gap
    }
    let inside = scene.sections.indices.map { fits($0, top: tops[$0]) }
    // Names that do not fit stand beside their level, at one edge.
    let edge = base / 2 + base / 2 + 28
    var elements: [Element] = []
    var right = base
    for (index, section) in scene.sections.enumerated() {
      let (part, reach) = level(section, index, tops[index], inside[index], edge)
      elements.append(part)
      right = max(right, reach)
    }
    return Figure(elements, Rect(0, 0, right, max(1, total)))
  }

  private func words(_ section: SectionScene.Section) -> String {
    section.label + (section.value.map { "  \($0.text)" } ?? "")
  }

  /// The lines of a name that stand within its level; `nil` where they do not fit.
  private func fits(_ index: Int, top: Double) -> [String]? {
    let lines = pen.lines(words(scene.sections[index]), 260, size: Self.size, bold: true)
    for lines in [
      pen.lines(words(scene.sections[index]), 1_000, size: Self.size, bold: true), lines,
      pen.lines(words(scene.sections[index]), 120, size: Self.size, bold: true),
    ] {
      let block = Double(lines.count) * Self.line
      let middle = top + height[index] / 2
      let room = min(width(at: middle - block / 2), width(at: middle + block / 2)) - 24
      if pen.width(lines, size: Self.size, bold: true) <= room, block <= height[index] - 8 {
        return lines
      }
    }
    return nil
  }

  private func paint(_ section: SectionScene.Section, _ index: Int) -> Paint {
    section.color.map { .fixed($0) } ?? .shade(.series([0, 5, 2, 6, 1, 3, 7, 4][index % 8]))
  }

  private mutating func level(
    _ section: SectionScene.Section, _ index: Int, _ top: Double, _ inside: [String]?,
    _ edge: Double
  ) -> (Element, Double) {
    let bottom = top + height[index]
    let (upper, lower) = (width(at: top) / 2, width(at: bottom) / 2)
    let center = base / 2
    let corners = [
      Point(center - upper, top), Point(center + upper, top), Point(center + lower, bottom),
      Point(center - lower, bottom),
    ]
    let fill = paint(section, index)
    let id = pen.names.id(for: section.label, or: "level")
    var facts: [Part.Fact: String] = [:]
    if let value = section.value { facts[.value] = ChartNumber.plain(value.number) }
    var own: [Element] = [.shape(Shape(.polygon(Self.simple(corners)), fill: fill))]
    let middle = (top + bottom) / 2
    var reach = base
    if let inside {
      own += pen.text(
        inside, centeredOn: Point(center, middle), size: Self.size, line: Self.line, bold: true,
        paint: .readable(on: fill))
    }
    let notes = Self.notes(section, pen)
    guard inside == nil || !notes.isEmpty else {
      return (.part(Part(id: id, role: "level", label: section.label, facts: facts, own)), reach)
    }
    let start = center + width(at: middle) / 2 + 4
    own.append(.line(Point(start, middle), Point(edge - 8, middle), stroke: .line, strokeWidth: 1))
    var x = edge
    if inside == nil {
      let lines = pen.lines(words(section), 200, size: Self.size, bold: true)
      own += pen.text(
        lines, centeredOn: Point(x, middle), anchor: .start, size: Self.size, line: Self.line,
        bold: true, paint: .ink)
      x += pen.width(lines, size: Self.size, bold: true) + (notes.isEmpty ? 0 : 20)
      reach = x
    }
    var y = middle - Double(notes.reduce(0) { $0 + $1.count }) * Self.noteLine / 2
    for (item, lines) in zip(section.items, notes) {
      let rows = Double(lines.count) * Self.noteLine
      let width = pen.width(lines, size: 13)
      own.append(
        .part(
          Part(
            id: pen.names.id(for: item.label, or: "item"), role: "item", label: item.label,
            [.rect(Rect(x, y, width, rows))]
              + pen.text(
                lines, centeredOn: Point(x, y + rows / 2), anchor: .start, size: 13,
                line: Self.noteLine,
                paint: item.color.map { .legible(.fixed($0), on: .paper) } ?? .softInk))))
      y += rows
      reach = max(reach, x + width)
    }
    return (.part(Part(id: id, role: "level", label: section.label, facts: facts, own)), reach)
  }

  /// Corners without those that fall together at the tip.
  private static func simple(_ corners: [Point]) -> [Point] {
    var kept: [Point] = []
    for corner in corners where kept.last.map({ $0.distance(to: corner) > 0.5 }) ?? true {
      kept.append(corner)
    }
    if kept.count > 3, let first = kept.first, let last = kept.last, first.distance(to: last) < 0.5
    {
      kept.removeLast()
    }
    return kept
  }
}

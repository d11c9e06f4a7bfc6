/// Draws notes in their customary colors, a row for each sort and a column for each moment.
struct EventPainter {
  private let scene: EventScene
  private var pen: SectionPen
  private let sorts: [EventScene.Sort]
  private let moments: Int
  private let perBand: Int
  private var cell = Size(132, 76)

  private static let gap = 14.0
  private static let head = 128.0
  private static let size = 13.0
  private static let line = 17.0

  init(_ scene: EventScene, _ typeface: Typeface) {
    self.scene = scene
    let pen = SectionPen(typeface)
    self.pen = pen
    sorts = EventScene.Sort.allCases.filter { sort in scene.notes.contains { $0.sort == sort } }
    moments = (scene.notes.map(\.moment).max() ?? -1) + 1
    perBand =
      moments > 9
      ? Int((Double(moments) / (Double(moments) / 8).rounded(.up)).rounded(.up)) : max(1, moments)
    let rows = scene.notes.map { pen.lines($0.label, 132 - 20, size: Self.size, bold: true).count }
    cell.height = max(76, Double(rows.max() ?? 1) * Self.line + 24)
  }

  /// The finished drawing.
  func drawing() -> Drawing {
    var painter = self
    let figure = painter.figure()
    let page = ChartPage(
      title: scene.title, remark: scene.remark, figure: figure, typeface: pen.typeface)
    var sentences = ["Event storm\(scene.title.map { " of “\($0)”" } ?? "")."]
    for moment in 0..<moments {
      let notes = scene.notes.filter { $0.moment == moment }
      guard !notes.isEmpty else { continue }
      sentences.append(
        "Moment \(moment + 1): "
          + notes.map { "\($0.sort.title.lowercased()) “\($0.label)”" }.joined(separator: ", ")
          + ".")
    }
    return Drawing(
      kind: "eventstorm", size: page.size, title: scene.title ?? "Event storm",
      description: sentences.joined(separator: " "), page.elements)
  }

  /// The notes of a sort at a moment.
  private func notes(_ sort: EventScene.Sort, _ moment: Int) -> [EventScene.Note] {
    scene.notes.filter { $0.sort == sort && $0.moment == moment }
  }

  private mutating func figure() -> Figure {
    var elements: [Element] = []
    var y = 0.0
    let width = Self.head + Double(perBand) * (cell.width + Self.gap)
    for first in stride(from: 0, to: max(1, moments), by: perBand) {
      let span = first..<min(moments, first + perBand)
      for sort in sorts where span.contains(where: { !notes(sort, $0).isEmpty }) {
        let most = span.reduce(1) { max($0, notes(sort, $1).count) }
        let height = Double(most) * (cell.height + 8) - 8
        elements += rowHead(sort, y + height / 2)
        for moment in span {
          for (number, note) in notes(sort, moment).enumerated() {
            let x = Self.head + Double(moment - first) * (cell.width + Self.gap)
            elements.append(
              self.note(
                note, Rect(x, y + Double(number) * (cell.height + 8), cell.width, cell.height)))
          }
        }
        y += height + Self.gap
      }
      elements += time(y + 4, to: width)
      y += 48
    }
    return Figure(elements, Rect(0, 0, width + 8, max(1, y - 20)))
  }

  /// The name of a sort with its color.
  private func rowHead(_ sort: EventScene.Sort, _ y: Double) -> [Element] {
    [
      .shape(
        Shape(.rect(Rect(0, y - 7, 14, 14), radius: 3), fill: .fixed(sort.color), isCrisp: true))
    ]
      + pen.text(
        [sort.title], centeredOn: Point(22, y), anchor: .start, size: 12, line: 16, bold: true,
        paint: .softInk)
  }

  private func time(_ y: Double, to width: Double) -> [Element] {
    let end = width - Self.gap + 8
    return [
      .line(Point(Self.head, y), Point(end - 8, y), stroke: .token(.edge), strokeWidth: 1.5),
      .shape(
        Shape(
          .polygon([Point(end, y), Point(end - 9, y - 4), Point(end - 9, y + 4)]),
          fill: .token(.edge), isCrisp: true)),
    ]
      + pen.text(
        ["Time"], centeredOn: Point(22, y), anchor: .start, size: 12, line: 16, bold: true,
        paint: .faintInk)
  }

  private mutating func note(_ note: EventScene.Note, _ rect: Rect) -> Element {
    let fill = Paint.fixed(note.color ?? note.sort.color)
    let lines = pen.lines(note.label, rect.width - 20, size: Self.size, bold: true)
    return .part(
      Part(
        id: pen.names.id(for: note.label, or: "note"), role: "node", label: note.label,
        facts: [.shape: note.sort.rawValue],
        [.rect(rect, radius: 4, fill: fill)]
          + pen.text(
            lines, centeredOn: rect.center, size: Self.size, line: Self.line, bold: true,
            paint: .readable(on: fill))))
  }
}

extension EventScene.Sort {
  /// What one of it is called.
  var title: String {
    switch self {
    case .readModel: "Read model"
    case .actor: "Actor"
    case .command: "Command"
    case .aggregate: "Aggregate"
    case .external: "External system"
    case .event: "Event"
    case .policy: "Policy"
    case .hotspot: "Hotspot"
    }
  }

  /// The color its notes have by custom.
  var color: Color {
    switch self {
    case .readModel: Color(0xA7E3A0)
    case .actor: Color(0xFFE566)
    case .command: Color(0x8CC7FF)
    case .aggregate: Color(0xFFF3B8)
    case .external: Color(0xFFB8CF)
    case .event: Color(0xFFB057)
    case .policy: Color(0xCDB2F5)
    case .hotspot: Color(0xFF8A8A)
    }
  }
}

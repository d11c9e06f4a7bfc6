/// Draws a schedule: names at the left, bars along a time axis, lines from what must be done first.
struct GanttPainter {
  private let scene: ScheduleScene
  private let typeface: Typeface
  private let axis: GanttAxis
  private var names = Names()
  private var rows: [Row] = []
  private var labelWidth = 120.0
  private var top = 0.0
  private var bottom = 0.0

  private static let margin = 32.0
  private static let bar = 22.0

  /// A line of the chart.
  private struct Row {
    /// The task, or the section that a heading names.
    enum Content { case section(Int), task(Int) }
    let content: Content
    let lines: [String]
    let caption: String
    var y = 0.0
    var height = 0.0
    var mid: Double { y + height / 2 }
  }

  init(_ scene: ScheduleScene, measuring typeface: Typeface) {
    self.scene = scene.checked
    self.typeface = typeface
    axis = GanttAxis(self.scene)
  }

  /// The finished drawing.
  func drawing() -> Drawing {
    var painter = self
    return painter.painted()
  }

  private var left: Double { Self.margin + labelWidth + 20 }

  // MARK: Places

  private mutating func place(from y: Double) {
    let dates = PlanDates(scene.scale)
    var widest = 96.0
    var made: [Row] = []
    func add(_ index: Int) {
      let task = scene.tasks[index]
      let lines = typeface.lines(of: task.label, width: 210, size: 14)
      var parts = [dates.caption(task)]
      if let progress = task.progress { parts.append("\(Int((progress * 100).rounded()))%") }
      if !task.detail.isEmpty { parts.append(task.detail) }
      let caption = typeface.truncated(parts.joined(separator: " · "), width: 230, size: 12)
      made.append(Row(content: .task(index), lines: lines, caption: caption))
      for line in lines { widest = max(widest, typeface.width(of: line, size: 14)) }
      widest = max(widest, typeface.width(of: caption, size: 12))
    }
    let loose = scene.tasks.indices.filter { scene.tasks[$0].section == nil }
    for index in loose { add(index) }
    for section in scene.sections.indices {
      let members = scene.tasks.indices.filter { scene.tasks[$0].section == section }
      let lines = typeface.lines(
        of: scene.sections[section].label, width: 230, size: 13, bold: true)
      made.append(Row(content: .section(section), lines: lines, caption: ""))
      for line in lines { widest = max(widest, typeface.width(of: line, size: 13, bold: true)) }
      for index in members { add(index) }
    }
    labelWidth = widest.rounded(.up)
    var y = y
    for index in made.indices {
      made[index].y = y
      switch made[index].content {
      case .section: made[index].height = Double(made[index].lines.count) * 18 + 16
      case .task: made[index].height = Double(made[index].lines.count) * 18 + 30
      }
      y += made[index].height
    }
    rows = made
    bottom = y
  }

  private func row(of task: Int) -> Row? {
    rows.first { if case .task(task) = $0.content { true } else { false } }
  }

  /// The bar of a task, or the square around a milestone.
  private func bar(_ index: Int) -> Rect {
    let task = scene.tasks[index]
    let mid = row(of: index)?.mid ?? 0
    if task.isMilestone {
      return Rect(center: Point(left + axis.x(task.start), mid), size: Size(22, 22))
    }
    let x = left + axis.x(task.start)
    return Rect(x, mid - Self.bar / 2, max(6, left + axis.x(task.end) - x), Self.bar)
  }

  // MARK: Painting

  private mutating func painted() -> Drawing {
    let heading = SheetHead(title: scene.title, remark: scene.remark, typeface)
    var elements = heading.elements
    top = heading.bottom
    let title = scene.title ?? ""
    let axisHeight = axis.upper.isEmpty ? 28.0 : 50.0
    let todayRoom = scene.today == nil ? 0.0 : 24.0
    place(from: top + todayRoom + axisHeight)
    let right = left + axis.width
    let ids = scene.tasks.map { names.id(for: $0.label, or: "task") }
    elements += bands(right)
    elements.append(head(top + todayRoom, axisHeight, right))
    let edges = edges(ids)
    elements += edges
    elements += bodies(ids)
    if let today = scene.today { elements.append(todayLine(today, top + todayRoom)) }
    let width = max(right + Self.margin, heading.width + 2 * Self.margin)
    return Drawing(
      kind: "gantt", size: Size(width.rounded(.up), (bottom + Self.margin).rounded(.up)),
      title: title.isEmpty ? "Gantt chart" : title, description: GanttDescription(scene).text,
      elements)
  }

  /// Headings of sections lie on a band; thin lines part the rows.
  private func bands(_ right: Double) -> [Element] {
    rows.map { row in
      switch row.content {
      case .section:
        .rect(
          Rect(Self.margin - 8, row.y, right - Self.margin + 8, row.height), radius: 4,
          fill: .surface)
      case .task:
        .line(
          Point(Self.margin - 8, row.y + row.height), Point(right, row.y + row.height),
          stroke: .line, strokeWidth: 0.75)
      }
    }
  }

  private mutating func head(_ y: Double, _ height: Double, _ right: Double) -> Element {
    var elements: [Element] = []
    let base = y + height
    let lowerMid = base - 14
    for cell in axis.upper {
      let (a, b) = (left + axis.x(cell.start), left + axis.x(cell.end))
      elements.append(.line(Point(a, y + 2), Point(a, base), stroke: .line))
      let room = b - a - 10
      let short = cell.label.split(separator: " ").enumerated().map {
        $0.offset == 0 ? String($0.element.prefix(3)) : String($0.element)
      }
      for text in [cell.label, short.joined(separator: " "), short.first ?? ""]
      where typeface.width(of: text, size: 13, bold: true) <= room {
        elements.append(
          .text(
            TextLine(
              text, at: Point(a + 6, TextLine.baseline(centeredOn: y + 11, size: 13)), size: 13,
              isBold: true, paint: .ink)))
        break
      }
    }
    let widest = axis.lower.reduce(0) { max($0, typeface.width(of: $1.label, size: 12)) } + 10
    let cellWidth = axis.lower.first.map { Double($0.end - $0.start) * axis.step } ?? 1
    var labels = axis.lower.map(\.label)
    if widest > cellWidth, let first = labels.first, let space = first.firstIndex(of: " "),
      !first[..<space].isEmpty,
      ["Week", "Month", "Day"].contains(String(first[..<space]))
    {
      // "Week 12" becomes "W12" where it is tight.
      labels = labels.map { String($0.prefix(1)) + ($0.split(separator: " ").last ?? "") }
    }
    let need = labels.reduce(0) { max($0, typeface.width(of: $1, size: 12)) } + 10
    let every = max(1, Int((need / max(1, cellWidth)).rounded(.up)))
    let isPoint = scene.scale == .clock || scene.scale == .minutes
    for (index, cell) in axis.lower.enumerated() {
      let (a, b) = (left + axis.x(cell.start), left + axis.x(cell.end))
      if index % every == 0 {
        let isCentered =
          every == 1 && !isPoint && !(cell.label.contains(" ") && axis.upper.count > 0)
        elements.append(.line(Point(a, base), Point(a, bottom), stroke: .line, strokeWidth: 0.75))
        let width = typeface.width(of: labels[index], size: 12)
        if (isCentered ? (a + b + width) / 2 : a + width + 4) <= right + 4 {
          elements.append(
            .text(
              TextLine(
                labels[index],
                at: Point(
                  isCentered ? (a + b) / 2 : a + 4,
                  TextLine.baseline(centeredOn: lowerMid, size: 12)),
                anchor: isCentered ? .middle : .start, size: 12, paint: .faintInk)))
        }
      }
    }
    elements.append(
      .line(Point(right, base), Point(right, bottom), stroke: .line, strokeWidth: 0.75))
    elements.append(.line(Point(Self.margin - 8, base), Point(right, base), stroke: .strongLine))
    return .part(
      Part(id: names.id(for: "time axis", or: "axis"), role: "axis", label: "Time", elements))
  }

  private mutating func bodies(_ ids: [String]) -> [Element] {
    var elements: [Element] = []
    for index in scene.tasks.indices where scene.tasks[index].section == nil {
      elements += task(index, ids[index])
    }
    for (number, section) in scene.sections.enumerated() {
      guard
        let row = rows.first(where: {
          if case .section(number) = $0.content { true } else { false }
        })
      else { continue }
      var inner: [Element] = []
      for (line, text) in row.lines.enumerated() {
        inner.append(
          .text(
            TextLine(
              text,
              at: Point(
                Self.margin, TextLine.baseline(centeredOn: row.y + 17 + Double(line) * 18, size: 13)
              ), size: 13,
              isBold: true, paint: .legible(.ink, on: .surface))))
      }
      for index in scene.tasks.indices where scene.tasks[index].section == number {
        inner += task(index, ids[index])
      }
      elements.append(
        .part(
          Part(
            id: names.id(for: section.label, or: "section"), role: "group", label: section.label,
            inner)))
    }
    return elements
  }

  private func paint(_ task: ScheduleScene.Task) -> Paint {
    if let color = task.color { return .fixed(color) }
    if task.isCritical { return .token(.bad) }
    return .series(task.section ?? 0)
  }

  /// The name at the left and the bar of a task.
  private mutating func task(_ index: Int, _ id: String) -> [Element] {
    guard let row = row(of: index) else { return [] }
    let task = scene.tasks[index]
    var text: [Element] = []
    var y = row.y + 15
    for line in row.lines {
      text.append(
        .text(
          TextLine(
            line, at: Point(Self.margin, TextLine.baseline(centeredOn: y, size: 14)), paint: .ink)))
      y += 18
    }
    text.append(
      .text(
        TextLine(
          row.caption, at: Point(Self.margin, TextLine.baseline(centeredOn: y - 1, size: 12)),
          size: 12, paint: .faintInk)))
    let label = Element.part(
      Part(
        id: names.id(for: "\(task.label) label", or: "label"), role: "label", label: task.label,
        text))
    let facts: [Part.Fact: String] = [.start: task.startText, .end: task.endText]
    let bar = bar(index)
    let paint = paint(task)
    var shapes: [Element]
    if task.isMilestone {
      let path = Path([
        .move(Point(bar.midX, bar.minY)), .line(Point(bar.maxX, bar.midY)),
        .line(Point(bar.midX, bar.maxY)),
        .line(Point(bar.minX, bar.midY)), .close,
      ])
      shapes = [
        .path(
          path, fill: task.color == nil && !task.isCritical ? .ink : paint, stroke: .paper,
          strokeWidth: 1.5)
      ]
    } else if let progress = task.progress, progress < 1 {
      shapes = [.rect(bar, radius: 5, fill: .tint(paint), stroke: paint, strokeWidth: 1.25)]
      let share = bar.width * max(0, progress)
      if share > 2 {
        shapes.append(.rect(Rect(bar.minX, bar.minY, share, bar.height), radius: 5, fill: paint))
      }
    } else {
      shapes = [.rect(bar, radius: 5, fill: paint)]
    }
    let part = Part(
      id: id, role: task.isMilestone ? "milestone" : "task", label: task.label, facts: facts, shapes
    )
    return [label, .part(part)]
  }

  private mutating func todayLine(_ today: Int, _ y: Double) -> Element {
    let x = left + axis.x(today)
    let width = typeface.width(of: "Today", size: 12, bold: true) + 14
    let plate = Rect(x - width / 2, y - 24, width, 20)
    return .part(
      Part(
        id: names.id(for: "today", or: "today"), role: "note", label: "Today",
        [
          .line(
            Point(x, y - 6), Point(x, bottom), stroke: .token(.bad), strokeWidth: 1.5,
            dashes: [4, 3]),
          .rect(plate, radius: 4, fill: .token(.bad)),
          .text(
            TextLine(
              "Today", at: Point(x, TextLine.baseline(centeredOn: plate.midY, size: 12)),
              anchor: .middle, size: 12, isBold: true,
              paint: .readable(on: .token(.bad)))),
        ]))
  }

  // MARK: Dependencies

  private mutating func edges(_ ids: [String]) -> [Element] {
    var elements: [Element] = []
    let bars = scene.tasks.indices.map { bar($0) }
    for (to, task) in scene.tasks.enumerated() {
      for (place, from) in task.after.enumerated() {
        let route = GanttRoute(
          from: from, to: to, bars: bars, rows: borders, shift: Double(place) * 5,
          isMilestone: task.isMilestone)
        elements.append(
          .part(
            Part(
              id: names.id(for: "\(ids[from]) to \(ids[to])", or: "edge"), role: "edge", label: "",
              facts: [.from: ids[from], .to: ids[to]],
              EdgeLine(route.points, GraphScene.Edge(from, to)).elements)))
      }
    }
    return elements
  }

  /// Where rows end, from the top.
  private var borders: [Double] { rows.map { $0.y + $0.height } }
}

extension ScheduleScene {
  /// The same without indices that point nowhere and spans that run backwards.
  var checked: ScheduleScene {
    var scene = self
    for index in scene.tasks.indices {
      let count = scene.tasks.count
      scene.tasks[index].after.removeAll { $0 < 0 || $0 >= count || $0 == index }
      if let section = scene.tasks[index].section, !scene.sections.indices.contains(section) {
        scene.tasks[index].section = nil
      }
      let start = min(max(scene.tasks[index].start, -5_000_000), 5_000_000)
      scene.tasks[index].start = start
      scene.tasks[index].end = min(max(scene.tasks[index].end, start), 5_000_000)
    }
    return scene
  }
}

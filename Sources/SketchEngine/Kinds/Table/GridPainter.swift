/// Draws rows and columns: heads, cells that wrap, numbers in line, marks for yes and no.
struct GridPainter {
  private let scene: TableScene
  private let kind: String
  private var pen: SectionPen
  private var widths: [Double] = []
  private var aligned: [TextLine.Anchor] = []

  private static let padding = 14.0
  private static let size = 14.0
  private static let line = 20.0
  private static let headLine = 18.0
  private static let widest = 240.0

  init(_ scene: TableScene, kind: String, _ typeface: Typeface) {
    self.scene = scene
    self.kind = kind
    pen = SectionPen(typeface)
    let columns = max(scene.columns.count, scene.rows.map(\.cells.count).max() ?? 0)
    for column in 0..<columns {
      let cells = scene.rows.compactMap {
        $0.cells.indices.contains(column) ? $0.cells[column] : nil
      }
      let texts = cells.map(\.text)
      let isHead = column == 0 && scene.hasRowHeads
      let own = texts.reduce(0) {
        max($0, typeface.width(of: $1, size: Self.size, bold: isHead))
      }
      let head =
        scene.columns.indices.contains(column)
        ? typeface.width(of: scene.columns[column].label, size: 13, bold: true) : 0
      let wrapped = head > 120 ? max(90, head * 0.6) : head
      let most = columns > 6 ? 160.0 : Self.widest
      widths.append(
        (max(isHead ? 96 : 72, min(most, max(own, wrapped)) + 2 * Self.padding + 1)).rounded(.up))
      let numbers = texts.filter { !$0.isEmpty }
      let isShort = !isHead && numbers.allSatisfy { GridMark($0) != nil }
      let isNumeric = !numbers.isEmpty && numbers.allSatisfy { Quantity(spelled: $0) != nil }
      let isTiny = isNumeric && numbers.allSatisfy { $0.utf8.count < 3 }
      let isToned = cells.contains { $0.tone != nil }
      aligned.append(
        isToned || !isHead && isTiny || isShort && !numbers.isEmpty
          ? .middle : isNumeric && !isHead ? .end : .start)
    }
    // Columns of a matrix that hold marks are equally wide.
    let marked = widths.indices.filter { aligned[$0] == .middle }
    let most = marked.reduce(0) { max($0, widths[$1]) }
    if most <= 170 { for column in marked { widths[column] = most } }
  }

  /// The finished drawing.
  func drawing() -> Drawing {
    var painter = self
    let figure = painter.figure()
    let page = ChartPage(
      title: scene.title, remark: scene.remark, figure: figure, typeface: pen.typeface)
    return Drawing(
      kind: kind, size: page.size, title: scene.title ?? kind.capitalizedFirst,
      description: TableDescription(scene, kind: kind).text, page.elements)
  }

  private mutating func figure() -> Figure {
    var elements: [Element] = []
    var rows: [Element] = []
    let left =
      scene.rowTitle == nil ? 0.0 : 24 + pen.width([scene.rowTitle ?? ""], size: 13, bold: true)
    let total = widths.reduce(0, +)
    var y = 0.0
    if let title = scene.columnTitle {
      let start = scene.hasRowHeads ? widths.first ?? 0 : 0
      elements += pen.text(
        [title], centeredOn: Point(left + start + (total - start) / 2, 8), size: 13, line: 18,
        bold: true, paint: .softInk)
      y = 28
    }
    let top = y
    let id = pen.names.id(for: scene.title ?? kind, or: kind)
    if scene.columns.contains(where: { !$0.label.isEmpty }) {
      rows.append(header(left, &y))
    }
    let body = y
    for (index, row) in scene.rows.enumerated() { rows.append(self.row(row, index, left, &y)) }
    let frame = Rect(left, top, total, y - top)
    var table: [Element] = [.rect(frame, radius: 10, fill: .raised)]
    table.append(.clipped(rows, to: frame, radius: 10))
    table.append(.rect(frame, radius: 10, stroke: .line))
    elements.append(
      .part(Part(id: id, role: "table", label: scene.title ?? kind.capitalizedFirst, table)))
    if let title = scene.rowTitle {
      elements += pen.text(
        [title], centeredOn: Point(0, (body + y) / 2), anchor: .start, size: 13, line: 18,
        bold: true, paint: .softInk)
    }
    var bounds = Rect(0, 0, left + total, max(1, y))
    if !scene.legend.isEmpty {
      let text = scene.legend.joined(separator: "  ·  ")
      let lines = pen.lines(text, max(total, 240), size: 12)
      elements += pen.text(
        lines, centeredOn: Point(left, y + 20 + Double(lines.count - 1) * 8), anchor: .start,
        size: 12, line: 16, paint: .faintInk)
      bounds = bounds.union(
        Rect(left, y, pen.width(lines, size: 12), 20 + Double(lines.count) * 16))
    }
    return Figure(elements, bounds)
  }

  // MARK: Rows

  private mutating func header(_ left: Double, _ y: inout Double) -> Element {
    let texts = scene.columns.enumerated().map { column, head in
      pen.lines(head.label, widths[column] - 2 * Self.padding, size: 13, bold: true)
    }
    let most = texts.map(\.count).max() ?? 1
    let height = Double(most) * Self.headLine + 20
    let rect = Rect(left, y, widths.reduce(0, +), height)
    var elements: [Element] = [.rect(rect, fill: .surface)]
    let id = pen.names.id(for: "head", or: "head")
    var x = left
    for (column, head) in scene.columns.enumerated() {
      let cell = Rect(x, y, widths[column], height)
      let fill: Paint = head.color.map { .tint(.fixed($0)) } ?? .surface
      elements.append(
        .part(
          Part(
            id: pen.names.id(for: head.label, or: "column"), role: "column-header",
            label: head.label,
            [.rect(cell, fill: head.color == nil ? .none : fill)]
              + (head.label.isEmpty
                ? []
                : text(
                  texts[column], in: cell, aligned[column], size: 13, line: Self.headLine,
                  bold: true, paint: .legible(.ink, on: fill))))))
      x += widths[column]
    }
    elements.append(.line(Point(left, rect.maxY), Point(rect.maxX, rect.maxY), stroke: .strongLine))
    y += height
    let label = scene.columns.map(\.label).filter { !$0.isEmpty }.joined(separator: ", ")
    return .part(Part(id: id, role: "header-row", label: label, elements))
  }

  private mutating func row(
    _ row: TableScene.Row, _ index: Int, _ left: Double, _ y: inout Double
  ) -> Element {
    let texts = row.cells.enumerated().map { column, cell in
      typefaceLines(cell.text, column)
    }
    let most = texts.map(\.count).max() ?? 1
    let isToned = row.cells.contains { $0.tone != nil }
    let height = max(isToned ? 56 : 40, Double(most) * Self.line + 20)
    let rect = Rect(left, y, widths.reduce(0, +), height)
    let ground: Paint = row.color.map { .tint(.fixed($0)) } ?? .raised
    var elements: [Element] = [.rect(rect, fill: row.color == nil ? .none : ground)]
    let label = row.cells.first?.text ?? ""
    let id = pen.names.id(for: label + " row", or: "row")
    var x = left
    for (column, cell) in row.cells.enumerated() {
      let area = Rect(x, y, widths[column], height)
      elements.append(
        self.cell(cell, texts[column], area, column: column, on: ground))
      x += widths[column]
    }
    y += height
    if index < scene.rows.count - 1 {
      elements.append(.line(Point(left, y), Point(rect.maxX, y), stroke: .line))
    }
    return .part(Part(id: id, role: "row", label: label, elements))
  }

  private func typefaceLines(_ text: String, _ column: Int) -> [String] {
    let isHead = column == 0 && scene.hasRowHeads
    return pen.typeface.lines(
      of: text, width: widths[column] - 2 * Self.padding, size: Self.size, bold: isHead,
      isBalanced: false)
  }

  private mutating func cell(
    _ cell: TableScene.Cell, _ lines: [String], _ area: Rect, column: Int, on ground: Paint
  ) -> Element {
    let isHead = column == 0 && scene.hasRowHeads
    var ground = ground
    var elements: [Element] = []
    if let tone = cell.tone {
      ground = .tint(tone.paint)
      elements.append(.rect(area, fill: ground, stroke: .paper, strokeWidth: 2))
    } else if let color = cell.color {
      ground = .tint(.fixed(color))
      elements.append(.rect(area, fill: ground))
    } else {
      elements.append(.rect(area))
    }
    if let mark = GridMark(cell.text), !isHead, cell.tone == nil {
      elements += mark.elements(in: area, pen)
    } else if !cell.text.isEmpty {
      let paint: Paint =
        isHead || cell.tone != nil
        ? .legible(.ink, on: ground)
        : cell.color.map { .legible(.fixed($0), on: ground) } ?? .legible(.softInk, on: ground)
      elements += text(
        lines, in: area, isHead ? .start : aligned[column], size: Self.size, line: Self.line,
        bold: isHead || cell.tone != nil, paint: paint)
    }
    return .part(
      Part(
        id: pen.names.id(for: cell.text, or: "cell"), role: "cell", label: cell.text, elements))
  }

  private func text(
    _ lines: [String], in area: Rect, _ anchor: TextLine.Anchor, size: Double, line: Double,
    bold: Bool, paint: Paint
  ) -> [Element] {
    let x =
      switch anchor {
      case .start: area.minX + Self.padding
      case .middle: area.midX
      case .end: area.maxX - Self.padding
      }
    return pen.text(
      lines, centeredOn: Point(x, area.midY), anchor: anchor, size: size, line: line, bold: bold,
      paint: paint)
  }
}

extension TableScene.Tone {
  /// What it is painted with.
  var paint: Paint {
    switch self {
    case .good: .token(.good)
    case .warn: .token(.warn)
    case .bad: .token(.bad)
    }
  }
}

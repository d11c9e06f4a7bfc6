/// Where the cells of a table go.
struct TableLayout {
  private struct Line {
    let control: Control
    let cells: [TableCell]
    let isHead: Bool
    var height: Double
    /// What the row is about: its first words or person.
    var lead: Int? { cells.firstIndex { $0.isNamed } }
    /// The cells that a card lists under the lead.
    var cardCells: [Int] { cells.indices.filter { $0 != lead && cells[$0].isNamed } }
  }

  private var lines: [Line] = []
  private var columns: [Double] = []
  private var isNumber: [Bool] = []
  /// The room after a column of numbers, which would else touch the words of the next one.
  private var trails: [Double] = []
  private let width: Double
  private let padding: Double
  private var isCards = false

  /// The height of a body row of one line.
  static func rowHeight(_ painter: Painter) -> Double {
    switch painter.look.density {
    case .compact: 40
    case .regular: 52
    case .airy: 60
    }
  }

  init(of table: Control, width: Double, _ painter: Painter) {
    self.width = width
    padding = width < 480 ? 8 : 12
    var inside = painter
    inside.host = .table
    for child in table.children {
      let isHead = child.role == .headerRow
      var cells = child.children.map(TableCell.init)
      if cells.isEmpty { cells = [TableCell(Control(.text, child.label, detail: child.detail))] }
      if isHead || child.role == .row || child.role == .listItem {
        lines.append(Line(control: child, cells: cells, isHead: isHead, height: 40))
      } else if child.role == .columnHeader {
        gatherHead(child)
      }
    }
    showStatuses()
    settleKinds()
    settleWidths(inside)
    for index in lines.indices {
      lines[index].height = height(of: lines[index], inside)
    }
  }

  /// Column headers given without a head row around them.
  private mutating func gatherHead(_ header: Control) {
    if let first = lines.first, first.isHead {
      lines[0] = Line(
        control: first.control, cells: first.cells + [TableCell(header)], isHead: true, height: 40)
    } else {
      let head = Line(
        control: Control(.headerRow), cells: [TableCell(header)], isHead: true, height: 40)
      lines.insert(head, at: 0)
    }
  }

  /// Words in a column of statuses are shown as badges.
  private mutating func showStatuses() {
    let names = lines.first { $0.isHead }?.cells.map { $0.words.lowercased() } ?? []
    let columns = names.indices.filter { column in
      ["status", "state", "stage", "priority", "severity"].contains { names[column].contains($0) }
    }
    for row in lines.indices where !lines[row].isHead {
      var cells = lines[row].cells
      for column in columns where column < cells.count {
        let cell = cells[column]
        guard cell.control.role == .text, !cell.words.isEmpty else { continue }
        var badge = Control(.badge, cell.words, variant: cell.control.variant)
        badge.style = cell.control.style
        cells[column] = TableCell(badge)
      }
      lines[row] = Line(
        control: lines[row].control, cells: cells, isHead: false, height: lines[row].height)
    }
  }

  private var columnCount: Int { lines.map(\.cells.count).max() ?? 0 }

  /// A column is of numbers where all its words are.
  private mutating func settleKinds() {
    isNumber = (0..<columnCount).map { column in
      let cells = lines.filter { !$0.isHead && column < $0.cells.count }.map { $0.cells[column] }
      let words = cells.filter { !$0.isWords || !$0.words.isEmpty }
      return !words.isEmpty && words.allSatisfy(\.isNumber)
    }
  }

  /// Columns as wide as their content, the rest shared among those of words.
  private mutating func settleWidths(_ painter: Painter) {
    let wanted = (0..<columnCount).map { column in
      lines.reduce(0.0) { widest, line in
        guard column < line.cells.count else { return widest }
        let cell = line.cells[column]
        let own =
          line.isHead ? painter.width(of: cell.words, size: 12, bold: true) : cell.width(painter)
        return max(widest, own)
      } + 2 * padding
    }
    let total = wanted.reduce(0, +)
    let bodyRows = lines.filter { !$0.isHead }.count
    isCards = total > width * 1.1 && columnCount > 2 && width < 520 && bodyRows > 0
    if total <= width {
      let grows = wanted.indices.filter { !isNumber[$0] && wanted[$0] > 2 * padding + 48 }
      // Numbers take half as much of what is left as words, and boxes to tick nothing.
      let weights = wanted.indices.map { index -> Double in
        if grows.isEmpty || grows.contains(index) { return 1 }
        return isNumber[index] && width >= 520 ? 0.5 : 0
      }
      let share = (width - total) / max(0.5, weights.reduce(0, +))
      columns = wanted.indices.map { wanted[$0] + weights[$0] * share }
      trails = wanted.indices.map { index in
        let meetsWords = isNumber[index] && index + 1 < wanted.count && !isNumber[index + 1]
        return meetsWords ? min(24, weights[index] * share / 2) : 0
      }
    } else {
      // The widest give way first, down to a level that all of them can keep.
      var level = wanted.max() ?? width
      for _ in 0..<40 where wanted.reduce(0, { $0 + min($1, level) }) > width { level *= 0.93 }
      columns = wanted.map { min($0, level) }
      let sum = columns.reduce(0, +)
      if sum > 0 { columns = columns.map { $0 * width / sum } }
    }
  }

  private func height(of line: Line, _ painter: Painter) -> Double {
    if line.isHead { return isCards ? 0 : 40 }
    if isCards { return cardHead(of: line, painter) + Double(line.cardCells.count) * 28 + 20 }
    let tallest = zip(line.cells, columns).reduce(0.0) { tallest, pair in
      max(tallest, pair.0.height(within: pair.1 - 2 * padding, painter))
    }
    return max(Self.rowHeight(painter), tallest + 16)
  }

  /// The height of all rows and the head.
  var height: Double { lines.reduce(0) { $0 + $1.height } }

  /// The rows as parts, each with its cells.
  func elements(in rect: Rect, _ painter: inout Painter) -> [Element] {
    let host = painter.host
    painter.host = .table
    defer { painter.host = host }
    var elements: [Element] = []
    var y = rect.minY
    for (index, line) in lines.enumerated() {
      let band = Rect(rect.minX, y, rect.width, line.height)
      y += line.height
      guard !(isCards && line.isHead) else { continue }
      if index > 0, band.minY > rect.minY {
        elements.append(
          .line(band.origin, Point(band.maxX, band.minY), stroke: painter.hairline))
      }
      elements.append(part(of: line, in: band, isFirst: index == 0, &painter))
    }
    return elements
  }

  private func part(
    of line: Line, in band: Rect, isFirst: Bool, _ painter: inout Painter
  ) -> Element {
    let control = line.control
    let words = control.label.isEmpty ? line.cells.first { $0.isWords }?.words ?? "" : control.label
    let role: Control.Role = line.isHead ? .headerRow : .row
    var part = Part(
      id: painter.names.id(for: line.isHead ? "" : words, or: role.rawValue), role: role.rawValue,
      label: line.isHead ? control.label : words, [])
    if !control.states.isEmpty {
      part.facts[.state] = control.states.map(\.rawValue).joined(separator: " ")
    }
    let before = painter.ground
    part.elements = ground(of: line, in: band, isFirst: isFirst, &painter)
    part.elements +=
      isCards ? card(line, in: band, &painter) : cells(of: line, in: band, &painter)
    painter.ground = before
    return .part(part)
  }

  private func ground(
    of line: Line, in band: Rect, isFirst: Bool, _ painter: inout Painter
  ) -> [Element] {
    let isOn = line.control.has(.selected) || line.control.has(.active)
    let usual: Paint =
      line.isHead && painter.isPlainGround ? .surface : isOn ? painter.accentTint : .none
    let fill = painter.fill(of: line.control, usual: usual)
    guard fill != .none else { return [.rect(band)] }
    painter.ground = fill
    // The head keeps inside the frame's rounded corners and its line.
    let inner = Rect(
      band.minX + 1, band.minY + (isFirst ? 1 : 0.5), band.width - 2,
      max(0, band.height - (isFirst ? 1 : 0.5)))
    return [.rect(inner, radius: isFirst ? 9 : 0, fill: fill)]
  }

  private func cells(of line: Line, in band: Rect, _ painter: inout Painter) -> [Element] {
    var elements: [Element] = []
    var x = band.minX
    for (index, cell) in line.cells.enumerated() where index < columns.count {
      let room = Rect(
        x + padding, band.minY,
        max(8, columns[index] - 2 * padding - (index < trails.count ? trails[index] : 0)),
        band.height)
      x += columns[index]
      if line.isHead {
        elements.append(header(cell, in: room, isNumber: isNumber[index], &painter))
      } else {
        elements += cell.elements(in: room, isNumber: isNumber[index], &painter)
      }
    }
    return elements
  }

  private func header(
    _ cell: TableCell, in room: Rect, isNumber: Bool, _ painter: inout Painter
  ) -> Element {
    guard cell.isWords else {
      return painter.draw(cell.control, in: centered(cell, in: room, painter))
    }
    let setting = TextSetting(
      size: 12, isBold: true, paint: painter.ink(.faintInk), anchor: isNumber ? .end : .start)
    var part = Part(
      id: painter.names.id(for: cell.words, or: "column-header"),
      role: Control.Role.columnHeader.rawValue, label: cell.words,
      [.rect(room.inset(x: -4, y: 0)), painter.line(cell.words, in: room, setting)])
    guard cell.control.has(.active) || cell.control.has(.selected) || !cell.control.icon.isEmpty
    else { return .part(part) }
    let width = min(room.width - 16, painter.width(of: cell.words, size: 12, bold: true))
    let arrow = Rect(
      isNumber ? room.maxX - width - 18 : room.minX + width + 4, room.midY - 7, 14, 14)
    let name = cell.control.icon.isEmpty ? "chevron-down" : cell.control.icon
    part.elements += Icon.named(name)?.elements(in: arrow, paint: setting.paint) ?? []
    return .part(part)
  }

  private func centered(_ cell: TableCell, in room: Rect, _ painter: Painter) -> Rect {
    let size = painter.size(of: cell.control, within: room.width)
    return Rect(room.minX, room.midY - size.height / 2, min(size.width, room.width), size.height)
  }

  /// The height of the first line of a card.
  private func cardHead(of line: Line, _ painter: Painter) -> Double {
    let lead = line.lead.map { line.cells[$0].height(within: width * 0.6, painter) } ?? 0
    return max(28, lead + 8)
  }

  /// A row as names and values below one another, under what it is about.
  private func card(_ line: Line, in band: Rect, _ painter: inout Painter) -> [Element] {
    let names = lines.first { $0.isHead }?.cells.map(\.words) ?? []
    let head = cardHead(of: line, painter)
    let inner = Rect(band.minX + 16, band.minY + 10, max(24, band.width - 32), band.height - 20)
    var elements = cardTop(
      line, in: Rect(inner.minX, inner.minY, inner.width, head), names, &painter)
    for (position, index) in line.cardCells.enumerated() {
      let cell = line.cells[index]
      let row = Rect(inner.minX, inner.minY + head + Double(position) * 28, inner.width, 28)
      let name = index < names.count ? names[index] : ""
      let nameWidth = min(row.width * 0.45, painter.width(of: name, size: 12) + 12)
      elements.append(
        painter.line(
          name, in: Rect(row.minX, row.minY, nameWidth, 28),
          TextSetting(size: 12, paint: painter.ink(.faintInk))))
      let width = min(max(16, row.width - nameWidth), max(16, cell.width(painter)))
      elements += cell.elements(
        in: Rect(row.maxX - width, row.minY, width, 28), isNumber: cell.isWords, &painter)
    }
    return elements
  }

  /// The box to tick, what the row is about, and its actions at the right.
  private func cardTop(
    _ line: Line, in rect: Rect, _ names: [String], _ painter: inout Painter
  ) -> [Element] {
    var elements: [Element] = []
    var left = rect.minX
    var right = rect.maxX
    for (index, cell) in line.cells.enumerated() where index != line.lead {
      guard !line.cardCells.contains(index) else { continue }
      let width = min(rect.width * 0.4, cell.width(painter))
      if index < (line.lead ?? 0) {
        elements += cell.elements(
          in: Rect(left, rect.minY, width, rect.height), isNumber: false, &painter)
        left += width + 10
      } else {
        right -= width
        elements += cell.elements(
          in: Rect(right, rect.minY, width, rect.height), isNumber: false, &painter)
        right -= 8
      }
    }
    guard let lead = line.lead else { return elements }
    var cell = line.cells[lead]
    if cell.isWords { cell = cell.strong }
    return elements
      + cell.elements(
        in: Rect(left, rect.minY, max(16, right - left), rect.height), isNumber: false, &painter)
  }
}

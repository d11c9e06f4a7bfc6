/// A table: a head, rows of cells in columns, numbers to the right, statuses as badges.
///
/// Where there is no room for the columns, each row becomes a card of names and values.
struct Table: ControlKind {
  let roles: [Control.Role] = [.table, .row, .headerRow, .columnHeader]

  func size(of control: Control, within width: Double, _ painter: Painter) -> Size {
    switch control.role {
    case .table:
      let title = title(of: control, width: width, painter)
      let head = title.map { $0.size.height + 12 } ?? 0
      return Size(width, head + TableLayout(of: control, width: width, painter).height)
    case .columnHeader: return Size(painter.width(of: control.label, size: 12, bold: true) + 24, 40)
    default: return Size(width, TableLayout.rowHeight(painter))
    }
  }

  func elements(of control: Control, in rect: Rect, _ painter: inout Painter) -> [Element] {
    guard control.role == .table else { return lone(control, in: rect, &painter) }
    var elements: [Element] = []
    var body = rect
    if let title = title(of: control, width: rect.width, painter) {
      elements += title.draw(
        Rect(rect.minX, rect.minY, rect.width, title.size.height), &painter)
      let head = title.size.height + 12
      body = Rect(rect.minX, rect.minY + head, rect.width, max(0, rect.height - head))
    }
    let layout = TableLayout(of: control, width: rect.width, painter)
    let frame = Rect(body.minX, body.minY, body.width, layout.height)
    let plate = painter.card(control)
    elements += plate.elements(in: frame)
    painter.ground = plate.fill == .none ? painter.ground : plate.fill
    return elements + layout.elements(in: frame, &painter)
  }

  private func title(of control: Control, width: Double, _ painter: Painter) -> Block? {
    painter.text(control.label, .title, width: width, for: control)
  }

  /// A row or a head outside a table: its cells in equal columns.
  private func lone(_ control: Control, in rect: Rect, _ painter: inout Painter) -> [Element] {
    guard control.role != .columnHeader else {
      return [
        painter.line(
          control.label, in: rect.inset(x: 12, y: 0),
          TextSetting(size: 12, isBold: true, paint: painter.ink(.faintInk)))
      ]
    }
    let cells = control.children
    guard !cells.isEmpty else {
      let words = Rect(rect.minX + 12, rect.minY, max(8, rect.width - 24), rect.height)
      return [.rect(rect)] + [painter.line(control.label, in: words, .body)]
    }
    let width = rect.width / Double(cells.count)
    let rects = cells.indices.map {
      Rect(rect.minX + Double($0) * width, rect.minY, width, rect.height)
    }
    return [.rect(rect)]
      + zip(cells, rects).flatMap { cell, rect in
        TableCell(cell).elements(in: rect.inset(x: 12, y: 0), isNumber: false, &painter)
      }
  }
}

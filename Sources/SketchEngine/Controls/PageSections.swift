/// A field and a button to leave an address for news.
struct Newsletter: BlockControl {
  let roles: [Control.Role] = [.newsletter]

  func block(for control: Control, width: Double, _ painter: Painter) -> Block {
    let padding = width < 520 ? 20.0 : 40
    let room = max(24, width - 2 * padding)
    let measure = min(room, 520)
    let title = painter.sectionTitle(of: control, width: room)
    let given = control.children(except: .heading, .text)
    let isInline = measure >= 360 && given.count >= 2
    var fields = given
    if isInline {
      fields = given.map { child in
        var child = child
        // Beside its button a field has its label inside.
        if child.role == .textField {
          if child.placeholder.isEmpty { child.placeholder = child.label }
          child.label = ""
        }
        return child
      }
    }
    let row: Block?
    if isInline, let last = fields.last {
      let button = Block.control(last, within: measure * 0.5, painter)
      row = .bar(width: measure, trailing: button, gap: 8) { room in
        .column(
          fields.dropLast().map { .control($0, within: room, painter, isWide: true) }, gap: 8)
      }
    } else {
      row =
        Block.column(
          fields.map { .control($0, within: measure, painter, isWide: true) }, gap: 12
        ).orNil
    }
    let plate = painter.plate(of: control, fill: .surface, stroke: .line, radius: 12)
    return Block.column([title, row.map { $0.centered(in: room) }], gap: 20)
      .wide(room).padded(padding).on(plate)
  }
}

/// Marks of customers or partners in a row, in grey.
struct LogoCloud: BlockControl {
  let roles: [Control.Role] = [.logoCloud]

  func block(for control: Control, width: Double, _ painter: Painter) -> Block {
    var marks = control.children(except: .heading, .text)
    if marks.isEmpty { marks = (0..<5).map { _ in Control(.logo) } }
    let title = painter.text(
      control.label, .body.painted(.faintInk).anchored(.middle), width: width, for: control)
    let columns = max(1, min(marks.count, Int((width + 24) / 124)))
    let grid = Block.grid(
      count: marks.count, columns: columns, width: width, gap: 24
    ) { index, cell in
      self.mark(marks[index], index, width: cell, painter)
    }
    return Block.column([title.map { $0.centered(in: width) }, grid], gap: 20).framed()
  }

  private func mark(
    _ control: Control, _ index: Int, width: Double, _ painter: Painter
  ) -> Block {
    let setting = TextSetting(size: 16, isBold: true, paint: .faintInk, lineLimit: 1)
    let word = painter.text(control.label, setting, width: width - 26)
    let sign = Block(Size(18, 18)) { rect, _ in
      [LogoCloud.sign(index, in: rect)]
    }
    let bar =
      control.label.isEmpty
      ? Block(Size(min(64, width - 26), 10)) { rect, _ in
        [.rect(rect, radius: 5, fill: .token(.placeholder))]
      } : nil
    let content = Block.row([sign, word ?? bar], gap: 8).centered(in: width)
    return Block(Size(width, 32), isWide: true) { rect, painter in
      let inner = Rect(
        rect.minX, rect.midY - content.size.height / 2, rect.width, content.size.height)
      var logo = control
      logo.role = .logo
      return [painter.part(for: logo, content.draw(inner, &painter))]
    }
  }

  /// A different plain shape for each mark.
  private static func sign(_ index: Int, in r: Rect) -> Element {
    let paint = Paint.token(.placeholderInk)
    switch index % 5 {
    case 0: return .shape(Shape(.ellipse(r), fill: paint, isCrisp: true))
    case 1: return .shape(Shape(.rect(r, radius: 4), fill: paint, isCrisp: true))
    case 2:
      return .shape(
        Shape(
          .polygon([
            Point(r.midX, r.minY), Point(r.maxX, r.midY), Point(r.midX, r.maxY),
            Point(r.minX, r.midY),
          ]), fill: paint, isCrisp: true))
    case 3:
      return .shape(
        Shape(
          .polygon([Point(r.midX, r.minY), Point(r.maxX, r.maxY), Point(r.minX, r.maxY)]),
          fill: paint, isCrisp: true))
    default:
      return .shape(
        Shape(.ellipse(r.inset(by: 2.5)), stroke: paint, strokeWidth: 5, isCrisp: true))
    }
  }
}

/// What is shown where there is nothing yet: an icon, a line, and what to do about it.
struct EmptyState: BlockControl {
  let roles: [Control.Role] = [.emptyState]

  /// What happened decides the color of the icon.
  private static func tone(of control: Control, _ painter: Painter) -> (ink: Paint, ground: Paint) {
    if control.has(.error) { return (painter.tone("error").strong, painter.tone("error").soft) }
    if control.has(.success) {
      return (painter.tone("success").strong, painter.tone("success").soft)
    }
    return (.faintInk, .token(.placeholder))
  }

  func block(for control: Control, width: Double, _ painter: Painter) -> Block {
    let room = min(max(24, width - 32), 420)
    let tone = Self.tone(of: control, painter)
    let icon =
      painter.icon(control.icon, size: 32, paint: tone.ink)
      ?? painter.icon("inbox", size: 32, paint: .faintInk)
      ?? painter.icon("search", size: 32, paint: .faintInk)
    let circle = icon.map {
      $0.padded(18).on(Plate(fill: tone.ground, radius: 999))
    }
    let hasPicture = control.child(.image) != nil || control.child(.icon) != nil
    let words = Block.column(
      [
        painter.text(control.label, .title.anchored(.middle), width: room, for: control),
        painter.text(control.detail, .body.anchored(.middle), width: room),
      ], gap: 6, alignment: .center
    ).orNil
    let before = control.children(.image, .icon).map {
      Block.control($0, within: min(room, 240), painter)
    }
    let after = control.children(except: .image, .icon).map {
      Block.control($0, within: room, painter)
    }
    let content = Block.column(
      [hasPicture ? nil : circle] + before + [words] + after, gap: 16, alignment: .center)
    return content.centered(in: width).padded(x: 0, y: 24).framed()
  }
}

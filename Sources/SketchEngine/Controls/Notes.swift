/// A remark on a drawing: a yellow note with a folded corner, or a callout with a line to its left.
struct Annotation: BlockControl {
  let roles: [Control.Role] = [.annotation]

  func block(for control: Control, width: Double, _ painter: Painter) -> Block {
    let isSticky = control.isVariant("sticky", "note", "postit")
    let most = min(width, isSticky ? 200 : 280)
    let inner = max(24, most - 32)
    let words = Block.column(
      [
        painter.text(
          control.label, control.detail.isEmpty ? .body.painted(.ink) : .name, width: inner,
          for: control),
        painter.text(control.detail, .caption.painted(.ink), width: inner),
      ], gap: 4)
    let width = min(most, max(isSticky ? 140 : 80, words.size.width + 32))
    let height = max(isSticky ? 110 : 40, words.size.height + 28)
    return Block(Size(width, height)) { rect, painter in
      let fill = painter.fill(of: control, usual: .token(.warnSoft))
      painter.ground = fill
      let fold = isSticky ? 18.0 : 0
      let stroke = painter.stroke(of: control, usual: .token(.warn))
      var elements: [Element]
      if isSticky {
        let sheet = [
          rect.origin, Point(rect.maxX, rect.minY), Point(rect.maxX, rect.maxY - fold),
          Point(rect.maxX - fold, rect.maxY), Point(rect.minX, rect.maxY),
        ]
        let corner = [
          Point(rect.maxX, rect.maxY - fold), Point(rect.maxX - fold, rect.maxY - fold),
          Point(rect.maxX - fold, rect.maxY),
        ]
        elements = [
          .shape(Shape(.polygon(sheet), fill: fill)),
          .shape(Shape(.polygon(corner), fill: stroke, opacity: 0.35, isCrisp: true)),
        ]
      } else {
        elements = [
          .rect(rect, radius: 6, fill: fill),
          .rect(Rect(rect.minX, rect.minY, 4, rect.height), radius: 2, fill: stroke),
        ]
      }
      return elements + words.draw(rect.inset(x: 16, y: 14), &painter)
    }
  }
}

/// A place for an advertisement.
struct AdSlot: BlockControl {
  let roles: [Control.Role] = [.ad]

  func block(for control: Control, width: Double, _ painter: Painter) -> Block {
    let sizes = [control.value, control.variant, control.label].lazy.compactMap(Self.measure).first
    let height =
      control.style.height
      ?? min(300, sizes.map { width < $0.width ? $0.height * width / $0.width : $0.height } ?? 90)
    let own = min(width, sizes?.width ?? width)
    return Block(Size(own, max(40, height)), isWide: sizes == nil) { rect, painter in
      let fill = painter.fill(of: control, usual: .token(.placeholder))
      let words = control.label.isEmpty ? "Ad" : control.label
      return [
        .rect(
          rect.inset(by: 0.5), radius: 4, fill: fill, stroke: .token(.placeholderInk),
          dashes: [5, 4]),
        painter.line(
          words, in: rect.inset(x: 10, y: 4),
          TextSetting(size: 13, paint: .legible(.faintInk, on: fill), anchor: .middle)),
      ]
    }
  }

  /// The size in such as "Ad 728x90".
  private static func measure(_ text: String) -> Size? {
    let words = text.lowercased().split { $0 == " " }
    for word in words {
      let sides = word.split { $0 == "x" || $0 == "×" }.compactMap { Double($0) }
      if sides.count == 2, (40...2000).contains(sides[0]), (30...2000).contains(sides[1]) {
        return Size(sides[0], sides[1])
      }
    }
    return nil
  }
}

/// Slides that follow one another: the one that is shown, arrows at its sides, and dots.
struct Carousel: BlockControl {
  let roles: [Control.Role] = [.carousel]

  func block(for control: Control, width: Double, _ painter: Painter) -> Block {
    let slides = control.children.isEmpty ? [Control(.image)] : control.children
    let isCards = slides.count > 1 && slides.allSatisfy { $0.role.isCardLike }
    let title = painter.text(control.label, .title, width: width, for: control)
    let fit = isCards ? max(1, min(slides.count, Int(width / 220))) : 1
    let selected = slides.firstIndex { $0.has(.selected) || $0.has(.active) } ?? 0
    let start = min(selected, slides.count - fit)
    let strip = Block.grid(count: fit, columns: fit, width: width, gap: 16) { index, cell in
      .control(slides[start + index], within: cell, painter, isWide: true)
    }
    let stage = Block(strip.size, isWide: true) { rect, painter in
      strip.draw(rect, &painter) + (rect.width >= 140 ? Self.arrows(in: rect) : [])
    }
    let pages = max(slides.count - fit + 1, control.children.isEmpty ? 4 : 1)
    let dots = pages > 1 ? Self.dots(count: min(8, pages), selected: start) : nil
    return Block.column([title, stage, dots.map { $0.centered(in: width) }], gap: 12).framed()
  }

  private static func arrows(in rect: Rect) -> [Element] {
    [(rect.minX + 28, Glyph.chevronLeft), (rect.maxX - 28, Glyph.chevronRight)].flatMap {
      x, glyph in
      let circle = Rect(center: Point(x, rect.midY), size: Size(36, 36))
      return [
        Element.ellipse(circle, fill: .raised, stroke: .line),
        glyph.element(in: circle.inset(by: 8), paint: .ink),
      ]
    }
  }

  private static func dots(count: Int, selected: Int) -> Block {
    Block(Size(Double(count) * 16 - 8, 8)) { rect, painter in
      (0..<count).map { index in
        .ellipse(
          Rect(rect.minX + Double(index) * 16, rect.minY, 8, 8),
          fill: index == selected ? painter.accent : .token(.placeholder))
      }
    }
  }
}

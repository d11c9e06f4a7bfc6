/// A bar that fills up, with what is being done above it.
struct ProgressBar: BlockControl {
  let roles: [Control.Role] = [.progress]

  func block(for control: Control, width: Double, _ painter: Painter) -> Block {
    let progress = Progress(of: control)
    let height = control.style.size.pick(4, 8, 12)
    let hasWords = !control.label.isEmpty || !progress.text.isEmpty
    let head =
      hasWords
      ? Block.bar(
        width: width, trailing: painter.text(progress.text, .caption.bold, width: width * 0.5)
      ) { room in
        painter.text(control.label, .body.painted(.ink).lines(1), width: room, for: control)
      } : nil
    let bar = Block(Size(width, height), isWide: true) { rect, painter in
      let done = Rect(
        rect.minX, rect.minY, max(rect.height, rect.width * progress.share), rect.height)
      var elements: [Element] = [
        .rect(rect, radius: height / 2, fill: .token(.placeholder))
      ]
      guard progress.share > 0 else { return elements }
      elements.append(
        .rect(
          done, radius: height / 2,
          fill: painter.fill(of: control, usual: Self.paint(of: control, painter))))
      return elements
    }
    return .column(
      [head, bar, painter.text(control.detail, .caption, width: width)], gap: 6)
  }

  private static func paint(of control: Control, _ painter: Painter) -> Paint {
    if control.has(.error) { return .token(.bad) }
    if control.has(.success) || control.isVariant("success", "good") { return .token(.good) }
    return control.isVariant("warning", "warn") ? .token(.warn) : painter.accent
  }
}

/// A ring that closes as something gets done, with the number in it.
struct ProgressRing: BlockControl {
  let roles: [Control.Role] = [.progressRing]

  func block(for control: Control, width: Double, _ painter: Painter) -> Block {
    let progress = Progress(of: control)
    let side = min(width, control.style.width ?? control.style.size.pick(64, 132, 200))
    let stroke = max(5, side * 0.085)
    let icon = progress.text.isEmpty ? painter.icon(control.icon, size: side * 0.3) : nil
    let isLabelInside = side >= 120 && painter.width(of: control.label, size: 12) < side * 0.6
    let inner = inside(control, progress, isLabelInside, side, painter)
    let ring = Block(Size(side, side)) { rect, painter in
      let circle = rect.inset(by: stroke / 2)
      var elements: [Element] = [
        .ellipse(circle, stroke: .token(.placeholder), strokeWidth: stroke)
      ]
      if progress.share > 0 {
        elements.append(
          .path(
            .arc(
              center: rect.center, radius: circle.width / 2, from: -0.25,
              to: -0.25 + min(0.9999, progress.share)),
            stroke: painter.fill(of: control, usual: painter.accent), strokeWidth: stroke,
            isRound: true))
      }
      let content = icon ?? inner
      return elements
        + content.draw(Rect(center: rect.center, size: content.size), &painter)
    }
    let label =
      isLabelInside
      ? nil : painter.text(control.label, .name.anchored(.middle), width: width, for: control)
    let detail =
      side >= 120
      ? nil : painter.text(control.detail, .caption.anchored(.middle), width: width)
    return Block.column([ring, label, detail], gap: 8, alignment: .center).framed()
  }

  private func inside(
    _ control: Control, _ progress: Progress, _ showsLabel: Bool, _ side: Double,
    _ painter: Painter
  ) -> Block {
    let parts = progress.text.split(separator: " of ").map(String.init)
    let main = parts.first ?? ""
    let room = side * 0.68
    var size = (side * 0.22).rounded()
    while size > 10, painter.width(of: main, size: size, bold: true) > room { size -= 1 }
    let number = painter.text(
      main, TextSetting(size: max(9, size), isBold: true, paint: .ink, anchor: .middle),
      width: room, for: control)
    let caption = TextSetting(size: 12, paint: .faintInk, anchor: .middle, lineLimit: 1)
    let rest = parts.count > 1 ? "of " + parts[1] : side >= 120 ? control.detail : ""
    return .column(
      [
        number, side >= 100 ? painter.text(rest, caption, width: room) : nil,
        showsLabel ? painter.text(control.label, caption, width: room) : nil,
      ], gap: 0, alignment: .center)
  }
}

/// A ring that turns while one waits.
struct Spinner: BlockControl {
  let roles: [Control.Role] = [.spinner]

  func block(for control: Control, width: Double, _ painter: Painter) -> Block {
    let side = control.style.size.pick(20, 32, 56)
    let stroke = max(2.5, side * 0.1)
    let ring = Block(Size(side, side)) { rect, painter in
      let circle = rect.inset(by: stroke / 2)
      return [
        .ellipse(circle, stroke: .token(.placeholder), strokeWidth: stroke),
        .path(
          .arc(center: rect.center, radius: circle.width / 2, from: -0.25, to: 0.1),
          stroke: painter.accent, strokeWidth: stroke, isRound: true),
      ]
    }
    let label = painter.text(
      control.label, .body.anchored(.middle), width: max(40, width), for: control)
    return .column([ring, label], gap: 10, alignment: .center)
  }
}

/// Grey bars where content will be.
struct Skeleton: BlockControl {
  let roles: [Control.Role] = [.skeleton]

  func block(for control: Control, width: Double, _ painter: Painter) -> Block {
    let isCard = control.isVariant("card", "image")
    let height = isCard ? min(160, width * 0.5) + 72 : 76.0
    return Block(Size(width, height), isWide: true) { rect, _ in
      let fill = Paint.token(.placeholder)
      func bar(_ x: Double, _ y: Double, _ share: Double, _ from: Double) -> Element {
        .rect(
          Rect(rect.minX + x, rect.minY + y, max(8, (rect.width - from) * share), 12), radius: 6,
          fill: fill)
      }
      if isCard {
        let top = height - 72
        return [
          .rect(Rect(rect.minX, rect.minY, rect.width, top), radius: 8, fill: fill),
          bar(0, top + 16, 0.6, 0), bar(0, top + 38, 0.9, 0), bar(0, top + 60, 0.75, 0),
        ]
      }
      return [
        .ellipse(Rect(rect.minX, rect.minY, 40, 40), fill: fill), bar(52, 4, 0.5, 52),
        bar(52, 24, 0.35, 52), bar(0, 56, 0.85, 0),
      ]
    }
  }
}

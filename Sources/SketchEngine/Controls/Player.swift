/// A film with its play button and the bar along its foot.
struct VideoPlayer: BlockControl {
  let roles: [Control.Role] = [.videoPlayer]

  func block(for control: Control, width: Double, _ painter: Painter) -> Block {
    let height = control.style.height ?? min(540, width * 0.5625)
    let picture = Block(Size(width, height), isWide: true) { rect, painter in
      Self.picture(of: control, in: rect, painter)
    }
    let words = Block.column(
      [
        painter.text(control.label, .title, width: width, for: control),
        painter.text(control.detail, .caption, width: width),
      ], gap: 2
    ).orNil
    let others = control.children.map {
      Block.control($0, within: width, painter, isWide: !$0.role.hugsContent)
    }
    return Block.column([picture, words] + others, gap: 12).framed()
  }

  private static func picture(
    of control: Control, in rect: Rect, _ painter: Painter
  ) -> [Element] {
    let dark = Paint.token(.scrim)
    let light = Paint.readable(on: dark)
    let side = max(28, min(72, rect.height * 0.3))
    let button = Rect(center: rect.center, size: Size(side, side))
    let k = side / 24
    func at(_ x: Double, _ y: Double) -> Point {
      Point(button.minX + x * k, button.minY + y * k)
    }
    let triangle = Shape.Outline.polygon([at(9.5, 7.5), at(17.5, 12), at(9.5, 16.5)])
    var elements: [Element] = [
      .rect(rect, radius: painter.radius(of: control, usual: 10), fill: dark)
    ]
    elements += hills(in: rect, light)
    elements += [
      .ellipse(button, fill: light),
      .shape(Shape(triangle, fill: dark, stroke: dark, isRound: true, isCrisp: true)),
    ]
    guard rect.height >= 120 else { return elements }
    let bar = Rect(rect.minX + 16, rect.maxY - 22, rect.width - 32, 4)
    let done = bar.width * 0.32
    elements += [
      .rect(bar, radius: 2, fill: light.faded),
      .rect(Rect(bar.minX, bar.minY, done, 4), radius: 2, fill: painter.accent),
      .ellipse(
        Rect(center: Point(bar.minX + done, bar.midY), size: Size(12, 12)), fill: light),
    ]
    let time = control.value
    if !time.isEmpty {
      elements.append(
        painter.line(
          time, in: Rect(bar.minX, bar.minY - 24, bar.width, 16),
          TextSetting(size: 12, paint: light, anchor: .end)))
    }
    return elements
  }

  private static func hills(in rect: Rect, _ light: Paint) -> [Element] {
    func at(_ x: Double, _ y: Double) -> Point {
      Point(rect.minX + rect.width * x, rect.minY + rect.height * y)
    }
    let ridge = [
      at(0.0, 0.82), at(0.22, 0.5), at(0.36, 0.68), at(0.58, 0.34), at(0.84, 0.7), at(1, 0.58),
      Point(rect.maxX, rect.maxY - 12), Point(rect.maxX - 12, rect.maxY),
      Point(rect.minX + 12, rect.maxY), Point(rect.minX, rect.maxY - 12),
    ]
    return [.shape(Shape(.polygon(ridge), fill: light, opacity: 0.08, isCrisp: true))]
  }
}

extension Paint {
  /// A grey between the dark of a film and the light of its buttons.
  fileprivate var faded: Paint { .token(.faintInk) }
}

/// What is being heard: its cover, its name, how far it is, and the buttons.
struct AudioPlayer: BlockControl {
  let roles: [Control.Role] = [.audioPlayer]

  func block(for control: Control, width: Double, _ painter: Painter) -> Block {
    let isBar = control.isVariant("bar", "mini", "compact") || width >= 560
    return isBar ? bar(control, width, painter) : full(control, width, painter)
  }

  private func cover(_ control: Control, side: Double, _ painter: Painter) -> Block {
    var image = control.child(.image) ?? Control(.image, icon: "music")
    image.variant = "square"
    image.style.width = side
    image.style.height = side
    return .control(image, within: side, painter)
  }

  private func full(_ control: Control, _ width: Double, _ painter: Painter) -> Block {
    let side = min(width, 320)
    let middle = TextLine.Anchor.middle
    let words = Block.column(
      [
        painter.text(
          control.label, TextSetting(size: 20, isBold: true, paint: .ink, anchor: middle),
          width: width, for: control),
        painter.text(control.detail, .body.anchored(middle), width: width),
      ], gap: 4, alignment: .center
    ).orNil
    let others = control.children(except: .image).map {
      Block.control($0, within: width, painter, isWide: !$0.role.hugsContent)
    }
    return Block.column(
      [cover(control, side: side, painter), words, track(control, width: side, painter)]
        + [buttons(large: true, width: side, painter)] + others, gap: 20, alignment: .center
    ).centered(in: width).framed()
  }

  private func bar(_ control: Control, _ width: Double, _ painter: Painter) -> Block {
    let inner = max(24, width - 32)
    let words = Block.column(
      [
        painter.text(control.label, .name.lines(1), width: inner * 0.26, for: control),
        painter.text(control.detail, .caption.lines(1), width: inner * 0.26),
      ], gap: 0)
    let isWide = inner >= 480
    let leading = Block.row([cover(control, side: 48, painter), words], gap: 12)
    let controls = buttons(large: false, width: inner * 0.4, painter)
    let volume = isWide && inner >= 640 ? self.volume(painter) : nil
    let row = Block.bar(
      width: inner, leading: leading,
      trailing: Block.row([controls, volume].compactMap(\.self), gap: 20), gap: 20
    ) { room in
      isWide && room > 80 ? track(control, width: room, painter) : nil
    }
    return row.padded(x: 16, y: 12).on(painter.card(control))
  }

  private func volume(_ painter: Painter) -> Block {
    let level = Block(Size(80, 12)) { rect, painter in
      let bar = Rect(rect.minX, rect.midY - 2, rect.width, 4)
      return [
        .rect(bar, radius: 2, fill: .token(.placeholder)),
        .rect(Rect(bar.minX, bar.minY, bar.width * 0.6, 4), radius: 2, fill: painter.accent),
      ]
    }
    return .row([painter.icon("volume", size: 20), level.part(.slider, "Volume")], gap: 8)
  }

  private func track(_ control: Control, width: Double, _ painter: Painter) -> Block {
    let times = control.value.split(separator: "/").map { String($0).trimmed }
    let line = Block(Size(width, 12), isWide: true) { rect, painter in
      let bar = Rect(rect.minX, rect.midY - 2, rect.width, 4)
      let done = bar.width * 0.38
      return [
        .rect(bar, radius: 2, fill: .token(.placeholder)),
        .rect(Rect(bar.minX, bar.minY, done, 4), radius: 2, fill: painter.accent),
        .ellipse(
          Rect(center: Point(bar.minX + done, bar.midY), size: Size(12, 12)), fill: painter.accent),
      ]
    }
    let slider = line.part(.slider, "Position")
    guard let first = times.first else { return slider }
    let ends = Block.bar(
      width: width,
      trailing: times.count > 1 ? painter.text(times[1], .caption, width: width / 2) : nil
    ) { room in
      painter.text(first, .caption, width: room)
    }
    return .column([slider, ends], gap: 2)
  }

  private func buttons(large: Bool, width: Double, _ painter: Painter) -> Block {
    let side = large ? 56.0 : 36
    let play = Block(Size(side, side)) { rect, painter in
      let paint = Paint.readable(on: painter.accent)
      let pause = [-0.11, 0.11].map { x in
        Element.rect(
          Rect(
            center: Point(rect.midX + side * x, rect.midY), size: Size(side * 0.09, side * 0.34)),
          radius: 1.5, fill: paint)
      }
      return [.ellipse(rect, fill: painter.accent)] + pause
    }
    let small = large ? 24.0 : 20
    let inner: [Block?] = [
      painter.icon("previous", size: small)?.part(.iconButton, "Previous"),
      play.part(.iconButton, "Pause"), painter.icon("next", size: small)?.part(.iconButton, "Next"),
    ]
    let outer: [Block?] =
      [painter.icon("shuffle", size: small, paint: .faintInk)] + inner
      + [painter.icon("repeat", size: small, paint: .faintInk)]
    let gap = large ? 24.0 : 12
    let full = Block.row(outer, gap: gap)
    return full.size.width <= width && large ? full : .row(inner, gap: gap)
  }
}

/// What a camera sees, with the corners of a frame and the button to take a picture.
struct CameraView: BlockControl {
  let roles: [Control.Role] = [.camera]

  func block(for control: Control, width: Double, _ painter: Painter) -> Block {
    let height =
      control.style.height ?? (width < 480 ? max(240, width * 1.1) : min(480, width * 0.62))
    return Block(Size(width, height), isWide: true) { rect, painter in
      Self.elements(of: control, in: rect, painter)
    }
  }

  private static func elements(
    of control: Control, in rect: Rect, _ painter: Painter
  ) -> [Element] {
    let dark = Paint.token(.scrim)
    let light = Paint.readable(on: dark)
    let isCode =
      control.isVariant("qr", "scanner", "scan", "barcode")
      || control.label.lowercased().contains("scan")
    let foot = isCode ? 24.0 : 96
    let side = min(rect.width * 0.66, rect.height - foot - 56, 260)
    let frame = Rect(
      center: Point(rect.midX, rect.minY + (rect.height - foot) / 2), size: Size(side, side))
    var elements: [Element] = [
      .rect(rect, radius: painter.radius(of: control, usual: 10), fill: dark)
    ]
    elements += corners(of: frame, light)
    if isCode {
      elements.append(
        .line(
          Point(frame.minX + 12, frame.midY), Point(frame.maxX - 12, frame.midY),
          stroke: painter.accent, strokeWidth: 2))
    } else {
      let shutter = Rect(center: Point(rect.midX, rect.maxY - 52), size: Size(60, 60))
      elements += [
        .ellipse(shutter, stroke: light, strokeWidth: 3),
        .ellipse(shutter.inset(by: 6), fill: light),
      ]
    }
    guard !control.label.isEmpty else { return elements }
    let y = isCode ? frame.maxY + 14 : rect.minY + 12
    elements.append(
      painter.line(
        control.label, in: Rect(rect.minX + 16, y, rect.width - 32, 20),
        TextSetting(size: 14, paint: light, anchor: .middle)))
    return elements
  }

  private static func corners(of r: Rect, _ paint: Paint) -> [Element] {
    let arm = min(28, r.width / 4)
    let ends: [(Point, Double, Double)] = [
      (r.origin, 1, 1), (Point(r.maxX, r.minY), -1, 1), (Point(r.maxX, r.maxY), -1, -1),
      (Point(r.minX, r.maxY), 1, -1),
    ]
    return ends.map { corner, x, y in
      .path(
        Path(
          through: [corner + Point(0, arm * y), corner, corner + Point(arm * x, 0)],
          cornerRadius: 8), stroke: paint, strokeWidth: 3, isRound: true)
    }
  }
}

extension Block {
  /// The block as a part with a role and a label of its own.
  func part(_ role: Control.Role, _ label: String) -> Block {
    Block(size, isWide: isWide) { rect, painter in
      var part = painter.emptyPart(for: Control(role, label))
      part.elements = [.rect(rect)] + self.draw(rect, &painter)
      return [.part(part)]
    }
  }
}

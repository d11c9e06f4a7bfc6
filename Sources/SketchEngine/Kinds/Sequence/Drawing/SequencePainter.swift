/// Paints a placed sequence.
struct SequencePainter {
  private let scene: SequenceScene
  private let typeface: Typeface
  private let columns: SequenceColumns
  private let placement: SequencePlacement
  private let activations: SequenceActivations
  private let headTop: Double
  private var names = Names()
  /// The id of each participant.
  private var ids: [String] = []

  /// Places a scene.
  init(_ scene: SequenceScene, _ typeface: Typeface) {
    self.scene = scene
    self.typeface = typeface
    headTop = scene.title == nil ? 0 : 44
    columns = SequenceColumns(of: scene, measuring: typeface)
    placement = SequencePlacement(
      of: scene, columns: columns, below: headTop + SequenceMeasures.headHeight, typeface)
    activations = SequenceActivations(placement, of: scene)
    ids = scene.participants.map { names.id(for: $0.label, or: "participant") }
  }

  /// The finished picture.
  mutating func drawing() -> Drawing {
    let isTall = headTop + placement.bottom > SequenceMeasures.tall
    var elements: [Element] = []
    if let title = scene.title {
      elements.append(
        .text(
          TextLine(title, at: Point(left, 20), size: 20, isBold: true, paint: .ink)))
    }
    for index in scene.participants.indices { elements.append(head(index)) }
    for index in scene.participants.indices { elements.append(lifeline(index)) }
    for bar in activations.bars { elements.append(activation(bar)) }
    for step in placement.steps { elements.append(element(step)) }
    var bottom = placement.bottom
    if isTall {
      for index in scene.participants.indices {
        elements += headShapes(index, top: bottom, isRepeated: true)
      }
      bottom += SequenceMeasures.headHeight
    }
    let margin = SequenceMeasures.margin
    let titleRight =
      left + typeface.width(of: scene.title ?? "", size: 20, bold: true)
    let size = Size(
      (max(right, titleRight) - left + 2 * margin).rounded(.up),
      (bottom + 2 * margin).rounded(.up))
    return Drawing(
      kind: "sequence", size: size, title: scene.title ?? "Sequence diagram",
      description: SequenceDescription(scene).text,
      [.placed(elements, at: Point(margin - left, margin), scale: 1)])
  }

  // MARK: Extent

  private var left: Double {
    var least = 0.0
    for step in placement.steps { least = min(least, Self.extent(of: step, self).left) }
    return least
  }

  private var right: Double {
    var most = (columns.centers.last ?? 0) + (columns.widths.last ?? 0) / 2
    for step in placement.steps { most = max(most, Self.extent(of: step, self).right) }
    return most
  }

  private static func extent(
    of step: PlacedStep, _ painter: SequencePainter
  ) -> (left: Double, right: Double) {
    switch step {
    case .note(_, _, let rect): return (rect.minX, rect.maxX)
    case .fragment(let fragment):
      return fragment.steps.reduce((fragment.rect.minX, fragment.rect.maxX)) { sum, step in
        let inner = extent(of: step, painter)
        return (min(sum.0, inner.left), max(sum.1, inner.right))
      }
    case .message(let message):
      let a = painter.center(message.from)
      guard message.from == message.to else { return (a, a) }
      return (a, a + 5 + SequenceMeasures.loopWidth + 8 + message.text.width)
    }
  }

  private func center(_ participant: Int) -> Double {
    columns.centers.indices.contains(participant) ? columns.centers[participant] : 0
  }

  // MARK: Participants

  private func head(_ index: Int) -> Element {
    let participant = scene.participants[index]
    return .part(
      Part(
        id: ids[index], role: participant.shape == .actor ? "actor" : "participant",
        label: participant.label, facts: [.shape: participant.shape.rawValue],
        headShapes(index, top: headTop, isRepeated: false)))
  }

  private func headShapes(_ index: Int, top: Double, isRepeated: Bool) -> [Element] {
    let participant = scene.participants[index]
    let width = columns.widths[index]
    let rect = Rect(
      columns.centers[index] - width / 2, top, width, SequenceMeasures.headHeight)
    let isPerson = participant.shape == .actor
    var elements: [Element] = [
      .rect(
        rect, radius: isPerson ? 20 : 8, fill: .token(.node), stroke: .token(.nodeLine),
        strokeWidth: 1.5)
    ]
    let lines = columns.names[index]
    let text = lines.map { typeface.width(of: $0, size: 14, bold: true) }.max() ?? 0
    var textX = rect.midX
    if let icon = participant.icon {
      let side = SequenceMeasures.iconSide
      let start = rect.midX - (text + side + 8) / 2
      elements += icon.elements(
        in: Rect(start, rect.midY - side / 2, side, side), paint: .shade(.token(.nodeLine)))
      textX = start + side + 8 + text / 2
    }
    let first = rect.midY - Double(lines.count - 1) * 8
    for (number, line) in lines.enumerated() {
      elements.append(
        .text(
          TextLine(
            line,
            at: Point(
              textX, TextLine.baseline(centeredOn: first + Double(number) * 16, size: 14)),
            anchor: .middle, size: 14, isBold: true, paint: .ink, isDecoration: isRepeated)))
    }
    return elements
  }

  private mutating func lifeline(_ index: Int) -> Element {
    let label = scene.participants[index].label
    let x = columns.centers[index]
    return .part(
      Part(
        id: names.id(for: "lifeline \(label)", or: "lifeline"), role: "lifeline", label: label,
        [
          .line(
            Point(x, headTop + SequenceMeasures.headHeight), Point(x, placement.bottom),
            stroke: .strongLine, dashes: [4, 4])
        ]))
  }

  private mutating func activation(_ bar: SequenceActivations.Bar) -> Element {
    let label =
      scene.participants.indices.contains(bar.participant)
      ? scene.participants[bar.participant].label : ""
    let width = SequenceMeasures.barWidth
    return .part(
      Part(
        id: names.id(for: "activation \(label)", or: "activation"), role: "activation",
        label: label,
        [
          .rect(
            Rect(center(bar.participant) - width / 2, bar.top, width, bar.bottom - bar.top),
            radius: 2, fill: .accentSoft, stroke: .token(.nodeLine))
        ]))
  }

  // MARK: Steps

  private mutating func element(_ step: PlacedStep) -> Element {
    switch step {
    case .message(let message):
      return .part(
        Part(
          id: names.id(for: "message \(message.label)", or: "message"), role: "message",
          label: message.label,
          facts: [.from: id(message.from), .to: id(message.to)],
          message.from == message.to ? loop(message) : arrow(message)))
    case .note(let text, let label, let rect):
      return .part(
        Part(
          id: names.id(for: "note \(label)", or: "note"), role: "note", label: label,
          [
            .rect(rect, radius: 4, fill: .token(.warnSoft), stroke: .tint(.token(.warn)))
          ]
            + lines(
              text, top: rect.minY + SequenceMeasures.notePadding - 2, at: rect.midX, .middle)))
    case .fragment(let fragment): return frame(fragment)
    }
  }

  private func id(_ participant: Int) -> String {
    ids.indices.contains(participant) ? ids[participant] : ""
  }

  private func lines(
    _ text: SequenceText, top: Double, at x: Double, _ anchor: TextLine.Anchor,
    paint: Paint = .softInk
  ) -> [Element] {
    text.lines.enumerated().map { number, line in
      let middle = top + (Double(number) + 0.5) * SequenceMeasures.labelLine
      return .text(
        TextLine(
          line,
          at: Point(
            x, TextLine.baseline(centeredOn: middle, size: SequenceMeasures.labelSize)),
          anchor: anchor, size: SequenceMeasures.labelSize, paint: paint))
    }
  }

  private func arrow(_ message: PlacedMessage) -> [Element] {
    let a = center(message.from)
    let b = center(message.to)
    let direction = a < b ? 1.0 : -1.0
    let half = SequenceMeasures.barWidth / 2
    let start = Point(
      a + (activations.isActive(message.from, at: message.y) ? direction * half : 0), message.y)
    let end = Point(
      b - (activations.isActive(message.to, at: message.y) ? direction * half : 0), message.y)
    let top = message.y - SequenceMeasures.labelGap - message.text.height
    let middle = labelMiddle(message)
    var elements: [Element] = []
    if !message.label.isEmpty {
      elements.append(
        .rect(
          Rect(
            middle - message.text.width / 2 - 3, top, message.text.width + 6,
            message.text.height), fill: .paper))
    }
    elements += lines(message.text, top: top, at: middle, .middle)
    elements.append(
      .path(
        Path(through: [start, end]), stroke: .token(.edge), strokeWidth: 1.5,
        dashes: message.isReply ? [5, 4] : []))
    elements.append(head(at: end, pointing: direction, isOpen: message.isReply))
    return elements
  }

  /// The middle of the label: between the sender and its neighbor where it fits, so that it covers
  /// no lifeline, or else between the ends.
  private func labelMiddle(_ message: PlacedMessage) -> Double {
    let a = center(message.from)
    let b = center(message.to)
    let next = message.from + (message.to > message.from ? 1 : -1)
    let near = center(next)
    let room = message.text.width + SequenceMeasures.labelMargin + SequenceMeasures.barWidth
    if next != message.to, abs(near - a) >= room { return (a + near) / 2 }
    return (a + b) / 2
  }

  private func head(at tip: Point, pointing direction: Double, isOpen: Bool) -> Element {
    let a = Point(tip.x - direction * 9, tip.y - 4)
    let b = Point(tip.x - direction * 9, tip.y + 4)
    if isOpen {
      return .path(
        Path(through: [a, tip, b]), stroke: .token(.edge), strokeWidth: 1.5, isRound: true,
        isCrisp: true)
    }
    return .shape(Shape(.polygon([tip, a, b]), fill: .token(.edge), isCrisp: true))
  }

  /// A message to oneself: out to the right and back.
  private func loop(_ message: PlacedMessage) -> [Element] {
    let half = SequenceMeasures.barWidth / 2
    let x = center(message.from)
    let y = message.y
    let end = y + SequenceMeasures.loopHeight
    let out = x + half + SequenceMeasures.loopWidth
    let from = x + (activations.isActive(message.from, at: y) ? half : 0)
    let to = x + (activations.isActive(message.from, at: end) ? half : 0)
    let middle = (y + end) / 2
    return lines(message.text, top: middle - message.text.height / 2, at: out + 8, .start) + [
      .path(
        Path(
          through: [Point(from, y), Point(out, y), Point(out, end), Point(to, end)],
          cornerRadius: 6), stroke: .token(.edge), strokeWidth: 1.5,
        dashes: message.isReply ? [5, 4] : []),
      head(at: Point(to, end), pointing: -1, isOpen: message.isReply),
    ]
  }

  // MARK: Frames

  private mutating func frame(_ fragment: PlacedFragment) -> Element {
    let rect = fragment.rect
    let tabWidth = typeface.width(of: fragment.tab, size: 12, bold: true) + 24
    var elements: [Element] = [
      .rect(rect, radius: 4, stroke: .strongLine),
      tab(at: rect.origin, width: tabWidth),
      .text(
        TextLine(
          fragment.tab,
          at: Point(
            rect.minX + 8,
            TextLine.baseline(centeredOn: rect.minY + SequenceMeasures.tabHeight / 2, size: 12)),
          size: 12, isBold: true, paint: .softInk)),
    ]
    for (index, condition) in fragment.conditions.enumerated() {
      if index > 0 {
        elements.append(
          .line(
            Point(rect.minX, condition.top), Point(rect.maxX, condition.top),
            stroke: .strongLine, dashes: [6, 4]))
      }
      guard condition.text.lines != [""] else { continue }
      var x = rect.minX + (index == 0 ? tabWidth + 4 : 10)
      let top = condition.top + (index == 0 ? 3 : 5)
      // Words keep clear of bars, which they would cut in two.
      for bar in activations.bars where bar.top < top + 16 && bar.bottom > top {
        let edge = center(bar.participant) + SequenceMeasures.barWidth / 2
        if edge > x - 4, edge - SequenceMeasures.barWidth < x + condition.text.width + 4,
          edge + 8 + condition.text.width < rect.maxX - 4
        {
          x = edge + 8
        }
      }
      elements.append(
        .rect(
          Rect(x - 3, top, condition.text.width + 6, condition.text.height), fill: .paper))
      elements += lines(condition.text, top: top, at: x, .start, paint: .faintInk)
    }
    let id = names.id(for: "\(fragment.kind.rawValue) \(fragment.label)", or: "fragment")
    for step in fragment.steps { elements.append(element(step)) }
    return .part(Part(id: id, role: "fragment", label: fragment.label, elements))
  }

  /// The corner that says what a frame means, its lower right corner cut off.
  private func tab(at corner: Point, width: Double) -> Element {
    let height = SequenceMeasures.tabHeight
    return .shape(
      Shape(
        .polygon([
          corner, corner + Point(width - 8, 0), corner + Point(width - 8, height - 8),
          corner + Point(width - 16, height), corner + Point(0, height),
        ]), fill: .surface, stroke: .strongLine))
  }
}

extension SequenceScene.Participant {
  /// The picture in its head, where its word has one.
  var icon: Icon? {
    switch shape {
    case .actor: Icon.named("user")
    case .database: Icon.named("database")
    case .queue: Icon.named("queue")
    case .cache: Icon.named("cache")
    case .browser: Icon.named("browser")
    case .phone: Icon.named("smartphone")
    case .storage: Icon.named("bucket")
    case .cloud: Icon.named("cloud")
    case .server: Icon.named("server")
    case .gateway: Icon.named("gateway")
    case .function: Icon.named("function")
    case .external: Icon.named("external-link")
    case .firewall: Icon.named("firewall")
    case .router: Icon.named("router")
    case .switch: Icon.named("switch")
    case .device: Icon.suiting(label)
    case .document: Icon.named("file-text")
    case .process, .decision, .start, .end, .data, .subprocess, .manual, .delay, .connector,
      .service, .component, .rectangle, .circle, .ellipse, .hexagon, .diamond, .triangle,
      .cylinder, .parallelogram:
      nil
    }
  }
}

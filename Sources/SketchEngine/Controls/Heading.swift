/// A title in one of the sizes of the type scale, with a line under it where there is a detail.
struct Heading: BlockControl {
  let roles: [Control.Role] = [.heading]

  func block(for control: Control, width: Double, _ painter: Painter) -> Block {
    let size = Self.fontSize(of: control, width: width, painter)
    let anchor: TextLine.Anchor = control.place == .center ? .middle : .start
    let title = painter.text(
      control.label, TextSetting(size: size, isBold: true, paint: .ink, anchor: anchor),
      width: width, for: control)
    let under: TextSetting = size >= 24 ? .lead : .body
    let detail = painter.text(control.detail, under.anchored(anchor), width: min(width, 720))
    let icon = painter.icon(control.icon, size: size * 1.1, paint: .ink)
    let head = icon.map { icon in
      Block.bar(width: width, leading: icon, gap: size * 0.4) { room in
        painter.text(
          control.label, TextSetting(size: size, isBold: true, paint: .ink), width: room,
          for: control)
      }
    }
    let gap = size >= 32 ? 12.0 : 4
    let alignment: Block.Alignment = anchor == .middle ? .center : .start
    return .column([head ?? title, detail], gap: gap, alignment: alignment)
  }

  /// The font size of a heading, smaller where it would take more than three lines.
  ///
  /// It is the same for the width that the heading then takes, so that it is drawn as measured.
  static func fontSize(of control: Control, width: Double, _ painter: Painter) -> Double {
    let scale: [Double] = [14, 16, 20, 24, 32, 44]
    var step =
      switch control.variant.lowercased() {
      case "hero", "display": 5
      case "h1", "title": 4
      case "h2": 3
      case "h3": 2
      case "h4": 1
      case "h5", "h6": 0
      default: 3
      }
    switch control.style.size {
    case .small: step -= 1
    case .regular: break
    case .large: step += 1
    }
    if painter.isNarrow, step > 2 { step -= 1 }
    step = max(0, min(step, scale.count - 1))
    let words = control.label.split(separator: " ").map(String.init)
    while step > 0 {
      let size = scale[step]
      let widest = words.map { painter.width(of: $0, size: size, bold: true) }.max() ?? 0
      let lines = painter.lines(
        of: control.label, width: width, TextSetting(size: size, isBold: true))
      if widest <= width, lines.count <= 3 || step < 3 { break }
      step -= 1
    }
    return scale[step]
  }
}

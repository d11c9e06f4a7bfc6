/// How lines of a text are set below one another.
struct TextSetting {
  /// The font size, in px.
  var size = 14.0
  /// Whether it is bold.
  var isBold = false
  /// What it is painted with.
  var paint = Paint.softInk
  /// Which side lines are set to.
  var anchor = TextLine.Anchor.start
  /// The most lines there may be; the last one ends in an ellipsis.
  var lineLimit = Int.max

  /// The distance from one baseline to the next, in px.
  var lineHeight: Double {
    switch size {
    case ...12: 16
    case ...14: 20
    case ...16: 24
    case ...20: 28
    case ...24: 32
    case ...32: 40
    default: size + 8
    }
  }
}

extension Painter {
  /// The lines of a text within a width, the last one shortened where there are too many.
  func lines(of text: String, width: Double, _ setting: TextSetting) -> [String] {
    guard !text.isEmpty else { return [] }
    let all = typeface.lines(
      of: text, width: max(width, 16), size: setting.size, bold: setting.isBold, isBalanced: false)
    guard all.count > setting.lineLimit, setting.lineLimit > 0 else { return all }
    var kept = Array(all.prefix(setting.lineLimit))
    let rest = all.dropFirst(setting.lineLimit - 1).joined(separator: " ")
    kept[kept.count - 1] = typeface.truncated(
      rest, width: width, size: setting.size, bold: setting.isBold)
    return kept
  }

  /// How much room a text takes within a width.
  func size(of text: String, width: Double, _ setting: TextSetting) -> Size {
    let lines = lines(of: text, width: width, setting)
    let widest = lines.reduce(0) {
      max($0, typeface.width(of: $1, size: setting.size, bold: setting.isBold))
    }
    return Size(widest.rounded(.up), Double(lines.count) * setting.lineHeight)
  }

  /// A text from the top of a rectangle downwards.
  func elements(of text: String, in rect: Rect, _ setting: TextSetting) -> [Element] {
    let x =
      switch setting.anchor {
      case .start: rect.minX
      case .middle: rect.midX
      case .end: rect.maxX
      }
    return lines(of: text, width: rect.width, setting).enumerated().map { index, line in
      let middle = rect.minY + (Double(index) + 0.5) * setting.lineHeight
      return .text(
        TextLine(
          line, at: Point(x, TextLine.baseline(centeredOn: middle, size: setting.size)),
          anchor: setting.anchor, size: setting.size, isBold: setting.isBold,
          paint: setting.paint))
    }
  }

  /// One line in the middle of a rectangle's height, cut where it is too long.
  func line(_ text: String, in rect: Rect, _ setting: TextSetting) -> Element {
    let x =
      switch setting.anchor {
      case .start: rect.minX
      case .middle: rect.midX
      case .end: rect.maxX
      }
    let shown = typeface.truncated(
      text, width: rect.width, size: setting.size, bold: setting.isBold)
    return .text(
      TextLine(
        shown, at: Point(x, TextLine.baseline(centeredOn: rect.midY, size: setting.size)),
        anchor: setting.anchor, size: setting.size, isBold: setting.isBold, paint: setting.paint))
  }

  /// The width of one line, in px.
  func width(of text: String, size: Double = 14, bold: Bool = false) -> Double {
    typeface.width(of: text, size: size, bold: bold).rounded(.up)
  }
}

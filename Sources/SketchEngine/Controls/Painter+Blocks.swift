extension TextSetting {
  /// Small print under and beside things.
  static let caption = TextSetting(size: 12, paint: .faintInk)
  /// Running text.
  static let body = TextSetting(size: 14, paint: .softInk)
  /// The first lines under a headline.
  static let lead = TextSetting(size: 16, paint: .softInk)
  /// The name of a thing in a list.
  static let name = TextSetting(size: 14, isBold: true, paint: .ink)
  /// The name of a card.
  static let title = TextSetting(size: 16, isBold: true, paint: .ink)

  /// The same with a limit of lines.
  func lines(_ limit: Int) -> TextSetting {
    var setting = self
    setting.lineLimit = limit
    return setting
  }

  /// The same set to another side.
  func anchored(_ anchor: TextLine.Anchor) -> TextSetting {
    var setting = self
    setting.anchor = anchor
    return setting
  }

  /// The same in another color.
  func painted(_ paint: Paint) -> TextSetting {
    var setting = self
    setting.paint = paint
    return setting
  }

  /// The same in bold.
  var bold: TextSetting {
    var setting = self
    setting.isBold = true
    return setting
  }
}

extension Painter {
  /// A text within a width as a block, or nothing where there are no words.
  func text(
    _ text: String, _ setting: TextSetting, width: Double, for control: Control? = nil,
    isItalic: Bool = false, isStruck: Bool = false
  ) -> Block? {
    guard text.contains(where: { $0 != " " && $0 != "\n" }) else { return nil }
    let lines = lines(of: text, width: width, setting)
    let widest = lines.map { self.width(of: $0, size: setting.size, bold: setting.isBold) }.max()
    let size = Size(min(width, widest ?? 0), Double(lines.count) * setting.lineHeight)
    return Block(size) { rect, painter in
      let x = rect.minX + setting.anchor.share * rect.width
      let paint = painter.ink(setting.paint, for: control)
      return lines.enumerated().map { index, line in
        let middle = rect.minY + (Double(index) + 0.5) * setting.lineHeight
        return .text(
          TextLine(
            line, at: Point(x, TextLine.baseline(centeredOn: middle, size: setting.size)),
            anchor: setting.anchor, size: setting.size, isBold: setting.isBold,
            isItalic: isItalic, isStruck: isStruck, paint: paint))
      }
    }
  }

  /// An icon by name as a block, or nothing where there is no such icon.
  func icon(_ name: String, size: Double = 20, paint: Paint = .softInk) -> Block? {
    guard !name.isEmpty, let icon = Icon.named(name) else { return nil }
    return Block(Size(size, size)) { rect, painter in
      icon.elements(in: rect, paint: painter.ink(paint))
    }
  }

  /// An icon on a rounded tint, as before the title of a feature.
  func tintedIcon(_ name: String, size: Double = 40) -> Block? {
    let tint = accentTint
    return icon(name, size: size / 2, paint: accent).map {
      $0.padded(size / 4).on(Plate(fill: tint, radius: size / 4))
    }
  }
}

extension TextLine.Anchor {
  /// How far along a width the anchor sits.
  var share: Double {
    switch self {
    case .start: 0
    case .middle: 0.5
    case .end: 1
    }
  }
}

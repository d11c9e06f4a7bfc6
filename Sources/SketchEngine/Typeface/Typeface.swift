/// Measures text in the Arial-compatible family that every drawing names.
///
/// Sums of advances, without kerning: kerned text is never wider, so what fits here fits anywhere.
public struct Typeface: Hashable, Sendable {
  /// How far lowercase and capitals rise above the baseline, in em.
  public static let ascent = 0.905
  /// How far letters hang below the baseline, in em.
  public static let descent = 0.212
  /// The height of capitals, in em.
  public static let capHeight = 0.729

  /// The family used for drawings.
  public init() {}

  /// The width of one line of text.
  ///
  /// - Parameters:
  ///   - text: A single line.
  ///   - size: The font size, in px.
  ///   - bold: Whether it is set in bold.
  ///   - monospaced: Whether it is set in the monospaced family (0.6 em a letter).
  /// - Returns: The width, in px; never less than what a viewer draws.
  public func width(
    of text: String, size: Double, bold: Bool = false, monospaced: Bool = false
  ) -> Double {
    var units = 0.0
    for scalar in text.unicodeScalars {
      units += Self.advance(of: scalar, bold: bold, monospaced: monospaced)
    }
    return units * size / 2048
  }

  private static func advance(of scalar: Unicode.Scalar, bold: Bool, monospaced: Bool) -> Double {
    let code = scalar.value
    if isZeroWidth(code) { return 0 }
    if isWide(code) { return 2150 }
    if monospaced { return 1229 }
    for range in bold ? AdvanceTable.bold : AdvanceTable.regular {
      if code < range.first { break }
      let index = Int(code - range.first)
      if index < range.widths.count {
        let width = range.widths[index]
        return width > 0 ? Double(width) : 1366
      }
    }
    return 1366
  }

  /// Combining marks, joiners, variation selectors and skin tones take no room of their own.
  private static func isZeroWidth(_ code: UInt32) -> Bool {
    switch code {
    case 0x300...0x36F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFE00...0xFE0F,
      0x1F3FB...0x1F3FF, 0xE0100...0xE01EF:
      true
    default: false
    }
  }

  /// East Asian wide characters and emoji (Unicode Standard Annex #11), with a little to spare.
  private static func isWide(_ code: UInt32) -> Bool {
    switch code {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F000...0x1FAFF, 0x20000...0x3FFFD, 0x2600...0x27BF, 0x2B00...0x2BFF:
      true
    default: false
    }
  }
}

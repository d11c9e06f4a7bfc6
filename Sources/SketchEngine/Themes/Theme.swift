/// The colors, strokes and habits a drawing is painted with.
public struct Theme: Hashable, Sendable {
  /// The word for it in prompts and options.
  public var name: String
  /// What it is for, in a few words.
  public var summary: String
  /// The color of each token, in the order of ``Paint/Token``.
  public var colors: [Color]
  /// Colors of chart series, branches and lanes.
  public var series: [Color]
  /// How far hand-drawn lines stray, in px per 100 px; 0 for straight ones.
  public var wobble: Double
  /// The distance of a grid behind the drawing, in px; 0 for none.
  public var grid: Double

  /// The color of a token.
  public func color(_ token: Paint.Token) -> Color { colors[token.rawValue] }
}

extension Theme {
  /// The default: calm, exact, quietly modern.
  public static let clean = Theme(
    name: "clean", summary: "calm and exact, for documents",
    colors: palette(
      paper: 0xFFFFFF, surface: 0xF8FAFC, raised: 0xFFFFFF, ink: 0x111827, softInk: 0x374151,
      faintInk: 0x5B6472, line: 0xD5DAE1, strongLine: 0x98A2B3, accent: 0x2563EB,
      accentSoft: 0xE8EFFD, good: 0x15803D, goodSoft: 0xE7F5EC, warn: 0xB45309,
      warnSoft: 0xFDF3E2, bad: 0xB91C1C, badSoft: 0xFDECEC, placeholder: 0xE9EDF2,
      placeholderInk: 0x8A94A3, node: 0xF5F8FE, nodeLine: 0x6B8FD6, edge: 0x64748B,
      scrim: 0x0F172A),
    series: standardSeries, wobble: 0, grid: 0)

  static let standardSeries: [Color] = [
    0x2563EB, 0xD97706, 0x059669, 0xDC2626, 0x7C3AED, 0x0891B2, 0x65A30D, 0xDB2777,
  ].map { Color($0) }

  static func palette(
    paper: UInt32, surface: UInt32, raised: UInt32, ink: UInt32, softInk: UInt32,
    faintInk: UInt32, line: UInt32, strongLine: UInt32, accent: UInt32, accentSoft: UInt32,
    good: UInt32, goodSoft: UInt32, warn: UInt32, warnSoft: UInt32, bad: UInt32, badSoft: UInt32,
    placeholder: UInt32, placeholderInk: UInt32, node: UInt32, nodeLine: UInt32, edge: UInt32,
    scrim: UInt32
  ) -> [Color] {
    [
      paper, surface, raised, ink, softInk, faintInk, line, strongLine, accent, accentSoft, good,
      goodSoft, warn, warnSoft, bad, badSoft, placeholder, placeholderInk, node, nodeLine, edge,
      scrim,
    ].map { Color($0) }
  }
}

/// Every theme a drawing can be painted in; the first is the default.
public let themes: [Theme] = [.clean, .sketchy, .blueprint, .dark, .mono]

extension Theme {
  /// Black, white and two greys, for print.
  public static let mono = Theme(
    name: "mono", summary: "black and white, for print",
    colors: palette(
      paper: 0xFFFFFF, surface: 0xFFFFFF, raised: 0xFFFFFF, ink: 0x000000, softInk: 0x000000,
      faintInk: 0x444444, line: 0x9A9A9A, strongLine: 0x000000, accent: 0x000000,
      accentSoft: 0xEDEDED, good: 0x000000, goodSoft: 0xFFFFFF, warn: 0x000000,
      warnSoft: 0xFFFFFF, bad: 0x000000, badSoft: 0xFFFFFF, placeholder: 0xEDEDED,
      placeholderInk: 0x6E6E6E, node: 0xFFFFFF, nodeLine: 0x000000, edge: 0x000000,
      scrim: 0x444444),
    series: [0x000000, 0x6E6E6E, 0x9A9A9A, 0x444444].map { Color($0) }, wobble: 0, grid: 0)
}

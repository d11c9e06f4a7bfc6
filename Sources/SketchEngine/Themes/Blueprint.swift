extension Theme {
  /// White lines on drafting blue, nothing filled but the page.
  public static let blueprint = Theme(
    name: "blueprint", summary: "white lines on drafting blue",
    colors: palette(
      paper: 0x123B66, surface: 0x123B66, raised: 0x123B66, ink: 0xFFFFFF, softInk: 0xE3EEFA,
      faintInk: 0xBCD4EE, line: 0x5F86B0, strongLine: 0xBCD4EE, accent: 0xFFFFFF,
      accentSoft: 0x1B4A7C, good: 0xB7F0C8, goodSoft: 0x123B66, warn: 0xFCE2A6,
      warnSoft: 0x123B66, bad: 0xFFC4C4, badSoft: 0x123B66, placeholder: 0x18456F,
      placeholderInk: 0xBCD4EE, node: 0x123B66, nodeLine: 0xFFFFFF, edge: 0xBCD4EE,
      scrim: 0x0A2745),
    series: [
      0xFFFFFF, 0xFCE2A6, 0xB7F0C8, 0xFFC4C4, 0xD9CCFF, 0xA8ECF7, 0xDDF3A8, 0xFFCBE4,
    ].map { Color($0) }, wobble: 0, grid: 16)
}

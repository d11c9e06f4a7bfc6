extension Theme {
  /// For dark pages and slides.
  public static let dark = Theme(
    name: "dark", summary: "light lines on a dark page",
    colors: palette(
      paper: 0x0F172A, surface: 0x1B2537, raised: 0x1F2A3D, ink: 0xF3F6FA, softInk: 0xCBD3DF,
      faintInk: 0xA3AFC0, line: 0x364357, strongLine: 0x5B6B84, accent: 0x7AA7FF,
      accentSoft: 0x22345A, good: 0x4ADE80, goodSoft: 0x173A2B, warn: 0xFBBF24,
      warnSoft: 0x42331A, bad: 0xF87171, badSoft: 0x45232B, placeholder: 0x2A374C,
      placeholderInk: 0x7E8DA3, node: 0x1C2A45, nodeLine: 0x5D83CC, edge: 0x8FA0B8,
      scrim: 0x020617),
    series: [
      0x7AA7FF, 0xF5B041, 0x34D399, 0xF87171, 0xA78BFA, 0x22D3EE, 0xA3E635, 0xF472B6,
    ].map { Color($0) }, wobble: 0, grid: 0)
}

/// Adjectives that say something about how a thing looks or stands, as data.
enum Adjectives {
  static let all = FunctionWords.words(
    """
    big large huge small little tiny tall wide narrow short long thick thin bold full half round rounded
    square sharp pill outlined filled solid dashed dotted flat empty dark light bright pale deep muted
    pastel vivid minimal minimalist minimalistic clean modern simple sleek basic plain compact dense
    airy spacious professional corporate playful elegant fancy beautiful nice cool colorful colourful
    primary secondary tertiary main active inactive selected disabled enabled checked unchecked open
    closed collapsed expanded sticky fixed floating pinned docked transparent responsive interactive
    new old recent latest upcoming previous next current total daily weekly monthly yearly annual
    horizontal vertical stacked side-by-side centered centred left-aligned right-aligned full-width
    full-screen fullscreen two-column three-column multi-step single multiple available hidden visible
    valid invalid correct wrong right ready successful unsuccessful real-time online offline
    public private internal external local remote global different same similar complete incomplete
    quick fast slow important optional required mandatory good bad better best high low higher lower
    user-friendly low-fidelity high-fidelity lo-fi hi-fi hand-drawn sketchy abstract detailed generic
    overlapping concentric top-level deep multi-line multiline native dimmed custom popular own
    """)
}

/// What something is painted with: a role that the theme fills in, or a color that was asked for.
public indirect enum Paint: Hashable, Sendable {
  /// Not painted.
  case none
  /// A color the theme decides.
  case token(Token)
  /// The theme's n-th series color, counted from 0 and starting over after the last.
  case series(Int)
  /// Exactly this color.
  case fixed(Color)
  /// A faint version of a paint, as it looks on the page.
  case tint(Paint)
  /// A darker shade of a paint, for borders and icons on its tint.
  case shade(Paint)
  /// Text on something painted so: the theme's ink, or white or black where that would be hard to
  /// read.
  case readable(on: Paint)
  /// A wanted text color, kept only if it can be read on what lies under it.
  case legible(Paint, on: Paint)

  /// The color roles a theme fills in.
  public enum Token: Int, Hashable, Sendable, CaseIterable {
    /// The page; panels and table heads; cards.
    case paper, surface, raised
    /// Text: headings, body, captions.
    case ink, softInk, faintInk
    /// Borders and gridlines; outlines of nodes.
    case line, strongLine
    /// The one primary thing, and its tint.
    case accent, accentSoft
    /// Status colors and their tints.
    case good, goodSoft, warn, warnSoft, bad, badSoft
    /// Pictures and avatars, and what is drawn on them.
    case placeholder, placeholderInk
    /// Boxes of diagrams.
    case node, nodeLine, edge
    /// What dims a screen under a dialog.
    case scrim
  }
}

extension Paint {
  /// The page.
  public static let paper = Paint.token(.paper)
  /// Panels and table heads.
  public static let surface = Paint.token(.surface)
  /// Cards.
  public static let raised = Paint.token(.raised)
  /// Headings.
  public static let ink = Paint.token(.ink)
  /// Body text.
  public static let softInk = Paint.token(.softInk)
  /// Captions.
  public static let faintInk = Paint.token(.faintInk)
  /// Borders and gridlines.
  public static let line = Paint.token(.line)
  /// Outlines that must be seen.
  public static let strongLine = Paint.token(.strongLine)
  /// The one primary thing.
  public static let accent = Paint.token(.accent)
  /// The tint of the accent.
  public static let accentSoft = Paint.token(.accentSoft)
}

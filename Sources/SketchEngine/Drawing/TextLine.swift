/// One line of text.
public struct TextLine: Hashable, Sendable {
  /// Which part of the line sits at its position.
  public enum Anchor: Hashable, Sendable {
    /// The beginning, the middle or the end.
    case start, middle, end
  }

  /// What it says.
  public var text: String
  /// Where the anchor sits on the baseline, in px.
  public var position: Point
  /// Which part of the line sits there.
  public var anchor: Anchor
  /// The font size, in px, at least 9.
  public var size: Double
  /// Whether it is bold.
  public var isBold: Bool
  /// Whether it is in italics.
  public var isItalic: Bool
  /// Whether it is set in the monospaced family.
  public var isMonospaced: Bool
  /// Whether a line runs under it, as under links.
  public var isUnderlined: Bool
  /// Whether a line runs through it.
  public var isStruck: Bool
  /// What it is painted with.
  public var paint: Paint
  /// Whether it stands for nothing and screen readers skip it.
  public var isDecoration: Bool

  /// A line of text.
  public init(
    _ text: String, at position: Point, anchor: Anchor = .start, size: Double = 14,
    isBold: Bool = false, isItalic: Bool = false, isMonospaced: Bool = false,
    isUnderlined: Bool = false, isStruck: Bool = false, paint: Paint = .softInk,
    isDecoration: Bool = false
  ) {
    self.text = text
    self.position = position
    self.anchor = anchor
    self.size = size
    self.isBold = isBold
    self.isItalic = isItalic
    self.isMonospaced = isMonospaced
    self.isUnderlined = isUnderlined
    self.isStruck = isStruck
    self.paint = paint
    self.isDecoration = isDecoration
  }

  /// The baseline that centers capitals on a height.
  ///
  /// - Parameters:
  ///   - y: The middle of the line, in px.
  ///   - size: The font size, in px.
  /// - Returns: The y of the baseline, in px.
  public static func baseline(centeredOn y: Double, size: Double) -> Double {
    y + size * 0.36
  }
}

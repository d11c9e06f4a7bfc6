/// The heading of a drawing and a remark under it.
struct SheetHead {
  private(set) var elements: [Element] = []
  /// Where the content begins.
  private(set) var bottom: Double
  /// How wide its lines are.
  private(set) var width = 0.0

  /// Room at the sides of a drawing, in px.
  static let margin = 32.0

  init(title: String?, remark: String? = nil, gap: Double = 16, _ typeface: Typeface) {
    bottom = Self.margin
    if let title, !title.isEmpty {
      for line in typeface.lines(of: title, width: 720, size: 20, bold: true) {
        elements.append(
          .text(
            TextLine(
              line, at: Point(Self.margin, bottom + 20), size: 20, isBold: true, paint: .ink)))
        width = max(width, typeface.width(of: line, size: 20, bold: true))
        bottom += 28
      }
    }
    if let remark, !remark.isEmpty {
      elements.append(
        .text(
          TextLine(remark, at: Point(Self.margin, bottom + 12), size: 12, paint: .faintInk)))
      width = max(width, typeface.width(of: remark, size: 12))
      bottom += 18
    }
    if bottom > Self.margin { bottom += gap }
  }
}

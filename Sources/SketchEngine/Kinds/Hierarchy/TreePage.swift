/// The page around a tree: its title, and where the tree stands on it.
struct TreePage {
  let size: Size
  let offset: Point
  /// The heading, where there is one.
  let title: [Element]

  private static let margin = 32.0
  private static let titleSize = 20.0

  /// A page for content of a size.
  init(title text: String?, content: Size, _ typeface: Typeface) {
    let text = text ?? ""
    let lines =
      text.isEmpty
      ? []
      : typeface.lines(
        of: text, width: max(320, content.width), size: Self.titleSize, bold: true)
    let widest = lines.reduce(0) {
      max($0, typeface.width(of: $1, size: Self.titleSize, bold: true).rounded(.up))
    }
    let head = lines.isEmpty ? 0 : Double(lines.count) * 28 + 16
    size = Size(
      (max(content.width, widest) + 2 * Self.margin).rounded(.up),
      (content.height + head + 2 * Self.margin).rounded(.up))
    offset = Point(
      max(Self.margin, (size.width - content.width) / 2).rounded(.down), Self.margin + head)
    title = lines.enumerated().map { number, line in
      let middle = Self.margin + 14 + Double(number) * 28
      return .text(
        TextLine(
          line,
          at: Point(Self.margin, TextLine.baseline(centeredOn: middle, size: Self.titleSize)),
          size: Self.titleSize, isBold: true, paint: .ink))
    }
  }
}

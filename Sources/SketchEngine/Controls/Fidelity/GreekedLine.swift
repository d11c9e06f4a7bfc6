extension TextLine {
  /// A bar in the place of the line: as long as its words, with nothing to read.
  func bar(measuring typeface: Typeface, paint: Paint) -> Element {
    let width = max(size, typeface.width(of: text, size: size, bold: isBold))
    let height = (size * 0.56).rounded()
    let x =
      switch anchor {
      case .start: position.x
      case .middle: position.x - width / 2
      case .end: position.x - width
      }
    // Capitals reach about 0.72 of the size above the baseline; the bar sits in their middle.
    let y = position.y - size * 0.36 - height / 2
    return .shape(
      Shape(.rect(Rect(x, y, width, height), radius: height / 2), fill: paint, isCrisp: true))
  }
}

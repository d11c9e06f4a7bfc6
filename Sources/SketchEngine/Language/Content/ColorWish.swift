/// “make Launch red”: a thing and the color it is to have.
struct ColorWish {
  /// The words that name the thing.
  let names: [Word]
  let color: Color
  let span: Range<Int>

  /// Takes such a wish from the end of a line.
  static func take(from words: inout [Word]) -> ColorWish? {
    guard let last = words.lastIndex(where: { $0.token.kind != .mark }), last > 1,
      words[last].tag == .color || words[last].text.hasPrefix("#"),
      let color = ColorNames.color(of: words[last].lower),
      let start = words.lastIndex(where: {
        $0.says("make", "color", "colour", "paint", "highlight", "mark")
      }),
      start < last - 1, last - start < 9
    else { return nil }
    let names = words[(start + 1)..<last].filter { !$0.says("in", "as", "the") }
    guard !names.isEmpty else { return nil }
    let span = words[start].span.lowerBound..<words[last].span.upperBound
    var rest = Array(words[..<start])
    while let end = rest.last, end.isMark(",", ";") || end.says("and", "please") {
      rest.removeLast()
    }
    words = rest
    return ColorWish(names: Array(names), color: color, span: span)
  }
}

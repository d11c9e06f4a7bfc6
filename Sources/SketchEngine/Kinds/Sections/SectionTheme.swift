/// The theme that the words of an order ask for: "a dark SWOT", "hand-drawn pyramid".
enum SectionTheme {
  private static let words: [String: String] = [
    "dark": "dark", "blueprint": "blueprint", "sketchy": "sketchy", "hand-drawn": "sketchy",
    "handdrawn": "sketchy", "monochrome": "mono", "black-and-white": "mono",
  ]

  /// Notes the theme, unless an option asks for another.
  static func take(_ brief: inout Brief) {
    for (number, sentence) in brief.sentences.enumerated() {
      let words = sentence.words
      let start = brief.order.contentStarts[number] ?? 0
      for index in words.indices where words[index].tag != .quoted {
        guard let name = Self.words[words[index].lower] else { continue }
        let next = index + 1 < words.count ? words[index + 1] : nil
        // "dark chocolate" is a thing; "dark theme" and "a dark pyramid" are looks.
        let isLook =
          next?.says("theme", "mode", "style", "look", "background", "colors") ?? false
          || index < start && ColorNames.color(of: next?.lower ?? "") == nil
        guard isLook else { continue }
        brief.wishes.theme = brief.wishes.theme ?? name
        brief.markWish(words[index].span)
        if let next, next.says("theme", "mode", "style", "look", "background") {
          brief.markWish(next.span)
        }
      }
    }
  }
}

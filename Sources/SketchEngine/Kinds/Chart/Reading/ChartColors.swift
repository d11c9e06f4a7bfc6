/// Which marks were given a color: "make Q4 green", "red for the losses", "highlight May".
struct ChartColors {
  /// Colors of names, in the order they were said.
  private(set) var named: [(name: String, color: Color)] = []
  /// Colors that were said of no name in particular.
  private(set) var general: [Color] = []
  /// The name that is to stand out.
  private(set) var stressed: String?
  private(set) var spans: [Range<Int>] = []

  /// Reads the colors that a text gives to some names; words in `data` name things.
  init(_ text: ChartText, names: [String], data: [Range<Int>]) {
    for (number, words) in text.sentences.enumerated() {
      let places = Self.places(of: names, in: words)
      for (index, word) in words.enumerated() {
        if word.says(
          "highlight", "emphasize", "emphasise", "stress", "accent", "highlighted", "highlighting",
          "emphasized")
        {
          let near =
            places.filter { $0.index > index }.min { $0.index < $1.index }
            ?? (word.lower.hasSuffix("ed")
              ? places.filter { $0.index < index }.max { $0.index < $1.index } : nil)
          let rest = words[index...].prefix(7)
          let hasColor = rest.contains { Self.color($0) != nil }
          if let near, !hasColor {
            stressed = near.name
            spans += [word.span] + words[near.index..<(near.index + near.length)].map(\.span)
          }
        }
        guard let color = Self.color(word), !text.isTaken[number][index],
          !data.contains(where: { $0.overlaps(word.span) })
            || index > 0 && (words[index - 1].isMark("(") || words[index - 1].says("in"))
        else { continue }
        if let near = Self.nearest(index, places, words) {
          named.append((near.name, color))
          spans += words[near.index..<(near.index + near.length)].map(\.span)
        } else if !words.contains(where: { $0.says("background", "page", "paper") }) {
          general.append(color)
        } else {
          continue
        }
        let sure = words[max(0, index - 6)..<min(words.count, index + 4)]
        spans +=
          [word.span]
          + sure.filter {
            $0.says(
              "make", "color", "colour", "paint", "bar", "slice", "line", "segment", "use", "fill",
              "should", "be", "highlight", "bars", "slices", "lines", "coloured", "colored",
              "points", "dots", "area")
          }.map(\.span)
      }
    }
  }

  private struct Place {
    let name: String
    let index: Int
    let length: Int
  }

  private static func color(_ word: Word) -> Color? {
    guard word.token.kind == .word else { return nil }
    return ColorNames.color(of: word.lower)
  }

  private static func key(_ text: String) -> String {
    let lower = text.lowercased()
    return lower.hasSuffix("'s") ? String(lower.dropLast(2)) : lower
  }

  private static func places(of names: [String], in words: [Word]) -> [Place] {
    let keys = words.map { key($0.lower) }
    var places: [Place] = []
    for name in names where !name.isEmpty {
      let parts = name.lowercased().split(separator: " ").map(String.init)
      guard !parts.isEmpty, parts.count <= keys.count else { continue }
      for start in 0...(keys.count - parts.count)
      where zip(keys[start...], parts).allSatisfy({
        $0 == $1 || Lemmas.singular($0) == Lemmas.singular($1)
      }) {
        places.append(Place(name: name, index: start, length: parts.count))
      }
    }
    return places
  }

  private static func nearest(_ index: Int, _ places: [Place], _ words: [Word]) -> Place? {
    let isForward =
      index + 1 < words.count && (words[index + 1].says("for") || words[index + 1].isMark(":", "="))
    func isFree(_ range: Range<Int>) -> Bool {
      !words[range].contains { color($0) != nil || $0.isMark(",", ";") }
    }
    let before = places.filter {
      $0.index < index && isFree(($0.index + $0.length)..<max(index, $0.index + $0.length))
        && index - $0.index < 9
    }
    .max { $0.index < $1.index }
    let after = places.filter {
      $0.index > index && isFree((index + 1)..<$0.index) && $0.index - index < 6
    }
    .min { $0.index < $1.index }
    return isForward ? after ?? before : before ?? after
  }
}

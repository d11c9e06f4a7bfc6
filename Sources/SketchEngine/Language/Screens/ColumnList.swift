/// A screen that is told by how it is divided: "three columns: …", "two thirds …, one third …",
/// "bento grid of six features", "master-detail view of contacts".
struct ColumnList {
  /// One of the parts, and its share of the width where that was said.
  private struct Part {
    var words: [Word]
    var share: Double?
  }

  /// What is on the screen.
  let controls: [Control]
  /// The words that were read.
  let span: Range<Int>

  init?(_ words: [Word]) {
    guard let first = words.first, let last = words.last,
      let found = Self.columns(words) ?? Self.shares(words) ?? Self.bento(words)
        ?? Self.masterDetail(words)
    else { return nil }
    controls = found
    span = first.span.lowerBound..<last.span.upperBound
  }

  // MARK: Columns

  /// "three-column layout: filters, results, details".
  private static func columns(_ words: [Word]) -> [Control]? {
    guard let colon = words.firstIndex(where: { $0.isMark(":") }), colon < 8 else { return nil }
    let head = words[..<colon]
    let isLayout = head.last?.says("layout", "grid", "page", "screen", "view") == true
    let count =
      head.indices.dropLast().first { index in
        words[index + 1].says("column", "columns")
      }.flatMap { NounGroupReader.count(words[$0]) }
      ?? head.compactMap { word in
        word.lower.hasSuffix("-column")
          ? FunctionWords.numbers[String(word.lower.dropLast(7))] ?? Int(word.lower.dropLast(7))
          : nil
      }.first
    guard isLayout, let count, (2...6).contains(count) else { return nil }
    let parts = split(words[(colon + 1)...])
    guard parts.count == count else { return nil }
    return [divided(parts.map { Part(words: $0, share: nil) })]
  }

  /// "two thirds article, one third related posts".
  private static func shares(_ words: [Word]) -> [Control]? {
    let start = words.firstIndex { $0.isMark(":") }.map { $0 + 1 } ?? Opening.afterOrder(words)
    guard start < words.count else { return nil }
    let parts = split(words[start...]).map(part)
    let total = parts.compactMap(\.share).reduce(0, +)
    guard parts.count > 1, parts.allSatisfy({ $0.share != nil && !$0.words.isEmpty }),
      total > 0.85, total < 1.1
    else { return nil }
    return [divided(parts)]
  }

  private static func part(_ words: [Word]) -> Part {
    var index = 0
    if index < words.count, words[index].tag == .determiner { index += 1 }
    var share: Double?
    if index + 1 < words.count, let count = NounGroupReader.count(words[index]),
      let unit = units[Lemmas.singular(words[index + 1].lower)]
    {
      share = Double(count) * unit
      index += 2
    } else if index < words.count, words[index].text.hasSuffix("%"),
      let percent = Double(words[index].text.dropLast())
    {
      share = percent / 100
      index += 1
    }
    while share != nil, index < words.count,
      words[index].says("for", "of", "with", "the", "is", "width", "column", "a", "an")
        || words[index].isMark(":")
    {
      index += 1
    }
    return Part(words: Array(words[min(index, words.count)...]), share: share)
  }

  private static let units = ["third": 1.0 / 3, "half": 0.5, "quarter": 0.25, "fifth": 0.2]

  private static func split(_ words: ArraySlice<Word>) -> [[Word]] {
    words.split { $0.isMark(",", ";") || $0.says("and", "plus") }.map(Array.init)
      .filter { !$0.isEmpty }
  }

  private static func divided(_ parts: [Part]) -> Control {
    Control(
      .group, arrangement: .split,
      parts.map { part in
        var column = column(of: part.words)
        column.style.share = part.share
        return column
      })
  }

  /// What is named, or a place that is kept for it.
  private static func column(of words: [Word]) -> Control {
    var reader = ItemReader(words)
    let made = ControlMaker().controls(of: reader.parts().flatMap(\.mentions), in: .screen)
    if made.count == 1, let only = made.first, only.role != .text, only.role != .heading {
      guard only.role.isSmall else { return only }
      return Control(.group, arrangement: .column, made)
    }
    if made.count > 1, made.contains(where: { $0.role != .text }) {
      return Control(.group, arrangement: .column, made)
    }
    let core = words.filter { $0.tag != .determiner }
    var place = Control(
      .card, PhraseReader.capitalized(core.map(\.text).joined(separator: " ")))
    place.style.height = 320
    if let first = words.first, let last = words.last {
      place.spans = [first.span.lowerBound..<last.span.upperBound]
    }
    return place
  }

  // MARK: Bento

  /// "bento grid of six features": rows in which a wide card and a narrow one take turns.
  private static func bento(_ words: [Word]) -> [Control]? {
    guard let bento = words.firstIndex(where: { $0.says("bento", "bento-style", "bento-grid") }),
      bento < 5, !words[..<bento].contains(where: { $0.says("with") })
    else { return nil }
    let rest = words[(bento + 1)...]
    let count = rest.compactMap(NounGroupReader.count).first ?? 6
    guard (2...12).contains(count) else { return nil }
    let names =
      rest.firstIndex { $0.isMark(":") }.map { split(words[($0 + 1)...]) } ?? []
    let cards = (0..<max(count, names.count)).map { index -> Control in
      var card = Control(.card)
      guard names.indices.contains(index) else { return card }
      card.label = PhraseReader.capitalized(names[index].map(\.text).joined(separator: " "))
      card.spans = names[index].map(\.span)
      return card
    }
    return stride(from: 0, to: cards.count, by: 2).map { start in
      var row = Array(cards[start..<min(start + 2, cards.count)])
      for index in row.indices where row.count > 1 {
        row[index].style.share = (index == 0) == (start % 4 == 0) ? 0.64 : 0.36
      }
      return Control(.group, arrangement: .split, row)
    }
  }

  // MARK: Master and detail

  /// "master-detail view of contacts": the list, and beside it what is picked in it.
  private static func masterDetail(_ words: [Word]) -> [Control]? {
    guard
      let start = words.firstIndex(where: {
        $0.says("master-detail", "master-details", "list-detail") || $0.says("master", "list")
      }), start < 5
    else { return nil }
    var end = start + 1
    if words[start].says("master", "list") {
      guard end + 1 < words.count, words[end].isMark("/", "-", "–") || words[end].says("and"),
        words[end + 1].says("detail", "details")
      else { return nil }
      end += 2
    }
    let named = words[end...].filter {
      $0.isNominal && !$0.says("view", "layout", "page", "screen", "ui", "app", "tablet", "desktop")
    }
    let noun = named.map(\.text).joined(separator: " ")
    guard named.count < 4 else { return nil }
    let title = PhraseReader.capitalized(noun.isEmpty ? "Items" : noun)
    var list = Control(.list, title, place: .left)
    list.style.share = 0.34
    list.spans = named.map(\.span)
    let detail = Control(
      .card, "",
      [
        Control(.heading, "Details", variant: "h2"), Control(.image), Control(.text),
        Control(
          .group, arrangement: .row,
          [Control(.button, "Edit", variant: "primary"), Control(.button, "Share")]),
      ])
    return [list, detail]
  }
}

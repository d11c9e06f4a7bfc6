/// The headings that a kind of drawing has by custom, with what people call them.
struct SectionVocabulary {
  /// What is shown, and the words for it, each a list of singular words in lower case.
  struct Name {
    let label: String
    let spellings: [[String]]

    /// A name from a row such as `Strengths: strength, pro`.
    init(_ row: Substring) {
      let parts = row.split(separator: ":", maxSplits: 1)
      label = String(parts[0].trimmed)
      let list = parts.count > 1 ? parts[1].split(separator: ",") : []
      spellings = ([parts[0]] + list).map { name in
        name.lowercased().split(whereSeparator: { $0 == " " || $0 == "-" })
          .map { Lemmas.singular(String($0)) }
      }
    }
  }

  let names: [Name]
  /// Whether other words may head a section too.
  var isOpen = true
  /// What one section is called: "stage", "level".
  var units: [String] = []

  /// Names from a table with one row for each.
  init(_ table: String = "", isOpen: Bool = true, units: [String] = []) {
    names = table.split(separator: "\n").filter { !$0.trimmed.isEmpty }.map { Name($0) }
    self.isOpen = isOpen
    self.units = units
  }

  /// The name that begins at a word: its place and how many words it takes.
  func match(in words: [Word], at start: Int) -> (name: Int, count: Int)? {
    var best: (name: Int, count: Int)?
    for (place, name) in names.enumerated() {
      for spelling in name.spellings {
        guard let count = Self.length(of: spelling, in: words, at: start) else { continue }
        if count > best?.count ?? 0 { best = (place, count) }
      }
    }
    return best
  }

  private static func length(of spelling: [String], in words: [Word], at start: Int) -> Int? {
    var index = start
    var place = 0
    while place < spelling.count {
      guard index < words.count else { return nil }
      let word = words[index]
      guard word.token.kind == .word || word.token.kind == .quoted else {
        // "Start/Stop", "Pros & cons": marks inside a name do not count.
        return nil
      }
      let parts = word.lower.split(whereSeparator: { $0 == "-" || $0 == " " || $0 == "/" })
        .map { Lemmas.singular(String($0)) }
      guard !parts.isEmpty, place + parts.count <= spelling.count,
        Array(spelling[place..<(place + parts.count)]) == parts
      else { return nil }
      place += parts.count
      index += 1
    }
    let count = index - start
    // One letter names something only where a mark or the end of the line follows.
    if spelling.count == 1, spelling[0].utf8.count == 1 {
      guard index == words.count || words[index].isMark(":", "-", "–", "=", ".", ")") else {
        return nil
      }
      return words[start].token.isCapitalized ? count : nil
    }
    return count
  }
}

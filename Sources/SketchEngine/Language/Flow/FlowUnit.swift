/// A sentence of a described flow, without the order that may stand before it.
struct FlowUnit: Hashable, Sendable {
  var words: [Word]
  var isQuestion = false
  var indent = 0
  var marker: Prompt.Marker?
  /// Which step of a list it is.
  var number: Int?
  /// Whether it stands as an item of a list.
  var isItem = false
  /// Whether its commas part steps, as in "wash, rinse, dry".
  var isList = false

  var span: Range<Int> {
    (words.map(\.span.lowerBound).min() ?? 0)..<(words.map(\.span.upperBound).max() ?? 0)
  }

  var bounds: ClauseBounds {
    ClauseBounds(words: words, isList: isList, isItem: isItem, isQuestion: isQuestion)
  }

  /// Whether commas and a last "and" part it into items of one sort.
  static func isList(_ words: [Word], isAnnounced: Bool) -> Bool {
    guard !words.contains(where: { $0.tag == .arrow || $0.isMark(":", "?") }),
      !words.contains(where: {
        $0.says("if", "otherwise", "unless", "else", "while", "until", "when")
      })
    else { return false }
    // "grapes are picked, crushed and pressed": one clause, however many things are done.
    let helper = words.firstIndex { $0.says("is", "are", "gets") }
    if let helper, helper > 0, helper + 1 < words.count,
      words[helper + 1].form == .participle || words[helper + 1].lower.hasSuffix("ed")
    {
      return false
    }
    let items = items(of: words)
    if !words.contains(where: { $0.isMark(",") }),
      !isAnnounced || items.contains(where: { $0.count > 2 })
    {
      return false
    }
    guard items.count > 2 || items.count == 2 && isAnnounced else { return false }
    guard items.allSatisfy({ $0.count <= (isAnnounced ? 8 : 4) }) else { return false }
    // "collect the name, address and phone number" is one step that lists things.
    if let first = items.first, first.count > 2 || !isAnnounced, first.first?.tag == .verb {
      return items.dropFirst().allSatisfy { item in
        guard let word = StepLabel.trimmed(item).first else { return false }
        return word.tag == .verb || Verbs.strong.contains(word.lower)
          || item.count == 1 && Verbs.weak.contains(word.lower)
      }
    }
    return true
  }

  /// What stands between commas and "and".
  static func items(of words: [Word]) -> [[Word]] {
    var items: [[Word]] = [[]]
    let hasComma = words.contains { $0.isMark(",") }
    for (index, word) in words.enumerated() {
      let isLastAnd =
        word.says("and", "&")
        && !words[index...].contains { $0.isMark(",") }
        && (hasComma && index > 0 || !hasComma)
      if word.isMark(",") || isLastAnd {
        if !(items.last?.isEmpty ?? true) { items.append([]) }
      } else {
        items[items.count - 1].append(word)
      }
    }
    if items.last?.isEmpty ?? false { items.removeLast() }
    return items
  }
}

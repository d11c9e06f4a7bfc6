extension DiagramTemplate {
  /// The template whose name says most of what a prompt says, and the name.
  static func best(
    for brief: Brief, kinds: [String]
  ) -> (template: DiagramTemplate, name: [String])? {
    let words =
      brief.sentences.flatMap { $0.words.flatMap { ThingNames.key($0.lower) } } + turned(brief)
    var best: (template: DiagramTemplate, name: [String], place: Int)?
    for template in kinds.flatMap({ DiagramTemplate.all(of: $0, sharing: words) }) {
      for name in template.names.map({ ThingNames.key($0.joined(separator: " ")) }) {
        guard let place = place(of: name, in: words) else { continue }
        if let known = best,
          (known.name.count, words.count - known.place) >= (name.count, words.count - place)
        {
          continue
        }
        best = (template, name, place)
      }
    }
    return best.map { ($0.template, $0.name) }
  }

  /// "the network of some campus" as "campus network".
  private static func turned(_ brief: Brief) -> [String] {
    guard let words = brief.sentences.first?.words,
      let middle = words.firstIndex(where: { $0.says("of", "for") }), middle > 0,
      let group = NounGroupReader(words).group(at: middle + 1), group.core.count < 4
    else { return [] }
    let end = middle > 1 && words[middle - 1].says("diagram") ? middle - 1 : middle
    guard let head = words[..<end].last, head.isNominal else { return [] }
    return (group.qualities + group.core.map(\.lower) + [head.lower]).flatMap {
      ThingNames.key($0)
    }
  }

  /// Where a name begins; of names of the same length, the one said first counts.
  private static func place(of name: [String], in words: [String]) -> Int? {
    guard !name.isEmpty, words.count >= name.count else { return nil }
    return (0...(words.count - name.count)).first { start in
      if words[start..<start + name.count].elementsEqual(name) { return true }
      // "AI travel assistant" is an AI assistant.
      return name.count == 2 && start + 2 < words.count && words[start] == name[0]
        && words[start + 2] == name[1] && !FunctionWords.isClosed(words[start + 1])
    }
  }
}

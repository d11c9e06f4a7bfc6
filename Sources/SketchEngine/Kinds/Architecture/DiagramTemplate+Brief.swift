extension DiagramTemplate {
  /// The template whose name says most of what a prompt says, and the name.
  static func best(
    for brief: Brief, kinds: [String]
  ) -> (template: DiagramTemplate, name: [String])? {
    let words = brief.sentences.flatMap { $0.words.flatMap { ThingNames.key($0.lower) } }
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

  /// Where a name begins; of names of the same length, the one said first counts.
  private static func place(of name: [String], in words: [String]) -> Int? {
    guard !name.isEmpty, words.count >= name.count else { return nil }
    return (0...(words.count - name.count)).first { start in
      words[start..<start + name.count].elementsEqual(name)
    }
  }
}

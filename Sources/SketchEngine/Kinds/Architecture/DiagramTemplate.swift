/// A well-known diagram in plain English, for prompts that name only the topic.
struct DiagramTemplate: Sendable {
  /// The kind it is drawn as.
  let kind: String
  /// Topics it stands for, as words in lower case and the singular.
  let names: [[String]]
  /// What it tells, as a prompt would.
  let text: String

  /// Reads a file of `key: value` lines, an empty line, and the text.
  init?(_ file: EmbeddedFile) {
    self.init(file.text.description)
  }

  init?(_ content: String) {
    let lines = content.split(separator: "\n", omittingEmptySubsequences: false)
    guard let gap = lines.firstIndex(where: { $0.allSatisfy(\.isWhitespace) }) else { return nil }
    var kind = ""
    var names: [[String]] = []
    for line in lines[..<gap] {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      if line.hasPrefix("kind:") { kind = String(value) }
      if line.hasPrefix("names:") {
        names += value.split(separator: ",").map { ThingNames.key(String($0)) }
      }
    }
    self.kind = kind
    self.names = names
    text = lines[(gap + 1)...].joined(separator: "\n")
  }

  /// The template whose name says most of what a prompt says, and the name.
  static func best(for brief: Brief, kinds: [String]) -> (
    template: DiagramTemplate, name: [String]
  )? {
    let words = brief.sentences.flatMap { $0.words.flatMap { ThingNames.key($0.lower) } }
    var best: (template: DiagramTemplate, name: [String], place: Int)?
    for file in TemplateTable.diagrams {
      guard let template = DiagramTemplate(file), kinds.contains(template.kind) else { continue }
      for name in template.names {
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

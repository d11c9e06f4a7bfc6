/// A well-known diagram as a prompt of its own: a head of `key: value` lines, an empty line, and
/// then the words that the engine reads like any other prompt.
struct DiagramTemplate: Sendable {
  /// The kind it is drawn as.
  let kind: String
  /// What people call it, each as words in lower case, the last in the singular.
  let names: [[String]]
  /// The prompt.
  let text: String

  /// Reads a file.
  init(_ file: EmbeddedFile) {
    var kind = ""
    var names: [[String]] = []
    var text = ""
    file.text.withUTF8Buffer { bytes in
      var rest = bytes[...]
      while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        let line = rest[..<end]
        rest = rest[(end + 1)...]
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { break }
        let value = String(decoding: line[(colon + 1)...], as: UTF8.self).lowercased()
        if line[..<colon].elementsEqual("kind".utf8) { kind = value.trimmed }
        if line[..<colon].elementsEqual("names".utf8) {
          names += value.split(separator: ",").map { $0.split(separator: " ").map(String.init) }
        }
      }
      text = String(decoding: rest, as: UTF8.self)
    }
    self.kind = kind
    self.names = names
    self.text = text
  }

  /// The templates of one kind, by file name, whose names share a word with some others.
  ///
  /// Only those are read: words are compared by how they begin, which plurals do not change.
  ///
  /// - Parameters:
  ///   - kind: The kind they are drawn as.
  ///   - words: Words in lower case; those that only hold a sentence together do not count; `nil` for
  ///     every template of the kind.
  /// - Returns: The templates, in the order of their file names.
  static func all(of kind: String, sharing words: [String]? = nil) -> [DiagramTemplate] {
    // A few numbers, compared with thousands of words: a list is quicker than a set.
    let beginnings = (words ?? []).flatMap {
      $0.split(whereSeparator: { $0 == "-" || $0 == "/" }).map(String.init)
    }
    .filter { !FunctionWords.isClosed($0) }
    .map { TemplateIndex.beginning(of: Lemmas.singular($0).utf8) }
    var start = 0
    return TemplateTable.diagrams.indices.compactMap { index in
      let end = Int(TemplateTable.diagramWordEnds[index])
      defer { start = end }
      guard TemplateTable.diagramKinds[index].equals(Array(kind.utf8)),
        words == nil || TemplateTable.diagramWords[start..<end].contains(where: beginnings.contains)
      else { return nil }
      return DiagramTemplate(TemplateTable.diagrams[index])
    }
  }

  /// The template whose name fits some words best: the longest name that stands among them.
  ///
  /// - Parameters:
  ///   - words: What the drawing is about, as words in lower case.
  ///   - kind: The kind it is drawn as.
  /// - Returns: The template, or `nil` where no name stands among the words.
  static func suiting(_ words: [String], kind: String) -> DiagramTemplate? {
    let topic = words.map { TopicStem.stem(of: Lemmas.singular($0)) }
    var best: (template: DiagramTemplate, length: Int)?
    for template in all(of: kind, sharing: words) {
      for name in template.names.map({ $0.map { TopicStem.stem(of: Lemmas.singular($0)) } })
      where name.count > best?.length ?? 0 && holds(topic, name) {
        best = (template, name.count)
      }
    }
    return best?.template
  }

  /// Whether all words of a name stand in a topic: "upload a photo" is a photo upload.
  private static func holds(_ topic: [String], _ name: [String]) -> Bool {
    name.allSatisfy(topic.contains)
  }
}

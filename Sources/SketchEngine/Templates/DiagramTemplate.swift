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

  /// The templates of one kind, by file name.
  static func all(of kind: String) -> [DiagramTemplate] {
    table.filter { $0.kind == kind }
  }

  private static let table = TemplateTable.diagrams.map(DiagramTemplate.init)

  /// The template whose name fits some words best: the longest name that stands among them.
  ///
  /// - Parameters:
  ///   - words: What the drawing is about, as words in lower case.
  ///   - kind: The kind it is drawn as.
  /// - Returns: The template, or `nil` where no name stands among the words.
  static func suiting(_ words: [String], kind: String) -> DiagramTemplate? {
    let topic = words.map { TopicStem.stem(of: Lemmas.singular($0)) }
    var best: (template: DiagramTemplate, length: Int)?
    for template in all(of: kind) {
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

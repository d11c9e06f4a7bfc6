/// The screens that can be asked for by name.
enum ScreenTemplates {
  /// Every template, by file name.
  static let all: [ScreenTemplate] = TemplateTable.screens.map(ScreenTemplate.init)

  private static let names: NameTable = {
    var names = NameTable(capacity: 1_000)
    for (index, file) in TemplateTable.screens.enumerated() {
      file.text.withUTF8Buffer { bytes in
        for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
          guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { break }
          if line[..<colon].elementsEqual("names".utf8)
            || line[..<colon].elementsEqual("sites".utf8)
          {
            NameTable.forEachName(in: line[(colon + 1)...]) { names.add($0, index) }
          }
        }
      }
    }
    return names
  }()

  private static let longestName = 5

  /// The template of a file name.
  static func template(named name: String) -> ScreenTemplate? {
    TemplateTable.screens.first { $0.name.equals(Array(name.utf8)) }.map(ScreenTemplate.init)
  }

  /// Whether the template is a form.
  static func isForm(_ name: String) -> Bool { template(named: name)?.isForm ?? false }

  /// Whether the template is for any screen of a sort, so that its topic must come from the prompt.
  static func isGeneral(_ name: String) -> Bool { template(named: name)?.isGeneral ?? false }

  /// The longest name of a screen that begins at a position.
  static func name(in words: [Word], at start: Int) -> (count: Int, template: String)? {
    var parts: [Substring] = []
    for word in words[start..<min(start + longestName, words.count)] {
      guard word.token.kind == .word || word.token.kind == .number else { break }
      parts.append(word.lower[...])
    }
    while !parts.isEmpty {
      if let index = names.first(NameTable.hash(of: parts)) {
        return (parts.count, "\(TemplateTable.screens[index].name)")
      }
      parts.removeLast()
    }
    return nil
  }
}

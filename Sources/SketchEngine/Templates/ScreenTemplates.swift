/// The screens that can be asked for by name.
enum ScreenTemplates {
  /// Every template, by file name.
  static let all: [ScreenTemplate] = TemplateTable.screens.map(ScreenTemplate.init)

  private static let positions: [String: Int] = {
    var table: [String: Int] = [:]
    for (index, template) in all.enumerated() {
      for name in template.names where table[key(of: name.split(separator: " "))] == nil {
        table[key(of: name.split(separator: " "))] = index
      }
    }
    return table
  }()

  private static let longestName = 5

  private static func key(of words: [Substring]) -> String {
    var key = ""
    for (index, word) in words.enumerated() {
      let whole = index == words.count - 1 ? Lemmas.singular(String(word)) : String(word)
      key += whole.filter { $0 != "-" && $0 != "'" && $0 != "/" }
    }
    return key
  }

  /// The template of a file name.
  static func template(named name: String) -> ScreenTemplate? { all.first { $0.name == name } }

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
      if let index = positions[key(of: parts)] { return (parts.count, all[index].name) }
      parts.removeLast()
    }
    return nil
  }
}

/// The screens that can be asked for by name.
enum ScreenTemplates {
  /// Every template, by file name.
  static let all: [ScreenTemplate] = TemplateTable.screens.map(ScreenTemplate.init)

  private static let longestName = 5

  /// The template of a file name.
  static func template(named name: String) -> ScreenTemplate? {
    TemplateTable.screens.first { $0.name.equals(Array(name.utf8)) }.map(ScreenTemplate.init)
  }

  /// Whether a single word with this hash names a screen.
  static func knows(_ hash: UInt64) -> Bool { position(of: hash) != nil }

  /// The position of the first template with a name of this hash.
  private static func position(of hash: UInt64) -> Int? {
    let hashes = TemplateTable.screenNames
    var (low, high) = (0, hashes.count)
    while low < high {
      let middle = (low + high) / 2
      if hashes[middle] < hash { low = middle + 1 } else { high = middle }
    }
    return low < hashes.count && hashes[low] == hash ? Int(TemplateTable.namedScreens[low]) : nil
  }

  /// Whether the template is a form.
  static func isForm(_ name: String) -> Bool { template(named: name)?.isForm ?? false }

  /// Whether the template is for any screen of a sort, so that its topic must come from the prompt.
  static func isGeneral(_ name: String) -> Bool { template(named: name)?.isGeneral ?? false }

  /// The longest name of a screen that begins at a position.
  static func name(in words: [Word], at start: Int) -> (count: Int, template: String)? {
    // "choosing the seats": an article inside a name changes nothing, unless the name has one.
    name(in: words, at: start, skippingArticles: false)
      ?? name(in: words, at: start, skippingArticles: true)
  }

  private static func name(
    in words: [Word], at start: Int, skippingArticles: Bool
  ) -> (count: Int, template: String)? {
    var parts: [(word: Substring, length: Int)] = []
    for (position, word) in words[start...].prefix(longestName + 1).enumerated() {
      guard word.token.kind == .word || word.token.kind == .number else { break }
      if skippingArticles, position > 0, word.tag == .determiner || word.tag == .possessive {
        continue
      }
      parts.append((word.lower[...], position + 1))
    }
    while let last = parts.last {
      if let index = position(of: NameTable.hash(of: parts.map(\.word))) {
        let next = start + last.length
        let isFollowed = next < words.count && isGeneric(words[next])
        let name = plural(of: "\(TemplateTable.screens[index].name)", in: parts.map(\.word))
        return (last.length + (isFollowed ? 1 : 0), name)
      }
      parts.removeLast()
    }
    return nil
  }

  /// Names are kept in the singular; "contacts screen" is nevertheless not the one to get in touch.
  private static func plural(of name: String, in words: [Substring]) -> String {
    let plural = name + "s"
    let isSaid = words.contains { $0 == plural }
    return isSaid && TemplateTable.screens.contains { $0.name.equals(Array(plural.utf8)) }
      ? plural : name
  }

  /// The template of a product that something is said to be like, as in "a Slack-like chat", "a
  /// YouTube clone" or "in the style of Trello".
  static func lookalike(in words: [Word]) -> (index: Int, template: String)? {
    for (index, word) in words.enumerated() where word.token.kind == .word {
      var name = word.lower
      for ending in ["-like", "-style", "-esque", "-inspired"] where name.hasSuffix(ending) {
        name = String(name.dropLast(ending.count))
      }
      let isSuffixed = name != word.lower
      let next = words.indices.contains(index + 1) ? words[index + 1] : nil
      let before = index > 0 ? words[index - 1] : nil
      let isNamed =
        isSuffixed || next?.says("clone", "style", "like", "lookalike") ?? false
        || before?.says("like", "similar") ?? false
        || index > 1 && before?.says("to") ?? false && words[index - 2].says("similar")
      guard isNamed else { continue }
      if let found = all.first(where: { template in
        template.sites.contains { $0.lowercased().filter { $0 != " " } == name }
      }) {
        return (index, found.name)
      }
    }
    return nil
  }

  /// Whether a word behind the name of a screen says no more than that it is one.
  private static func isGeneric(_ word: Word) -> Bool {
    word.says("page", "screen", "view", "ui", "interface", "mockup", "wireframe", "layout")
  }
}

/// The name of the product whose screen is drawn, which must be seen on it.
enum Branding {
  /// The product in "a screenshot of the Foobar app" and "a clone of Foobar"; `nil` where none is.
  static func product(in words: [Word]) -> String? {
    guard
      let asked = words.firstIndex(where: { $0.says("screenshot", "clone", "replica", "copy") })
    else { return nil }
    var start = asked + 1
    while start < words.count, words[start].tag == .determiner || words[start].says("of", "for") {
      start += 1
    }
    if start >= words.count || !isProper(words[start]) {
      start = asked
      while start > 0, isProper(words[start - 1]) { start -= 1 }
    }
    let name = words[start...].prefix {
      isProper($0) || $0.token.isCapitalized && $0.span != words[start].span && $0.tag != .quoted
    }
    guard let first = name.first, isProper(first), name.count < 4 else { return nil }
    return name.map(\.text).joined(separator: " ")
  }

  private static func isProper(_ word: Word) -> Bool {
    guard word.token.kind == .word, word.token.isCapitalized, !word.isOpening, word.tag != .quoted,
      word.text.count > 1
    else { return false }
    return !Lexicon.senses(of: [word.lower]).contains { sense in
      switch sense {
      case .frame, .medium, .technology: true
      default: false
      }
    } && ControlLexicon.sense(of: [word.lower]) == nil
  }

  /// The controls with the name where such a screen has it.
  static func shown(_ name: String, on controls: [Control]) -> [Control] {
    let told = Wording.words(of: controls).joined(separator: " ")
    let wanted = name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    guard !wanted.isEmpty, !(" " + told + " ").contains(" " + wanted + " ") else { return controls }
    var controls = controls
    if let bar = controls.firstIndex(where: { [.header, .navbar].contains($0.role) }) {
      let first = controls[bar].children.firstIndex { $0.role != .iconButton } ?? 0
      if controls[bar].children.indices.contains(first),
        controls[bar].children[first].role == .logo
      {
        controls[bar].children[first].label = name
      } else {
        controls[bar].children.insert(Control(.logo, name), at: first)
      }
    } else if let side = controls.firstIndex(where: { $0.role == .sidebar }) {
      controls[side].children.insert(Control(.logo, name), at: 0)
    } else {
      controls.insert(Control(.header, "", [Control(.logo, name)]), at: 0)
    }
    return controls
  }
}

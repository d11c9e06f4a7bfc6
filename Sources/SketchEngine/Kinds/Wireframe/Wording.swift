/// Makes the words of the prompt be seen: what a screen is about stands in its heading.
struct Wording {
  private let draft: ScreenStory.Draft
  private let subject: Subject

  /// Whether the topic is one that has words of its own, which say what it is about.
  private let isKnown: Bool

  init(_ draft: ScreenStory.Draft, _ subject: Subject, isKnown: Bool) {
    self.isKnown = isKnown
    self.draft = draft
    self.subject = subject
  }

  /// The controls with a heading that says what the screen is about, where nothing else does.
  func applied(to controls: [Control]) -> [Control] {
    let title = title
    guard !title.isEmpty, !says(title, controls) else { return controls }
    var controls = controls
    if let index = controls.firstIndex(where: { $0.role == .heading }),
      controls[index].spans.isEmpty, extends(controls[index].label)
    {
      controls[index].label = title
      return controls
    }
    if let path = Targets.last(
      where: { $0.role == .heading && $0.spans.isEmpty && extends($0.label) },
      in: Array(controls.prefix(2)))
    {
      Targets.change(at: path, in: &controls) { heading in
        heading.label = title
        return true
      }
      return controls
    }
    let isProper = subject.words.contains { $0.dropFirst().contains(where: \.isUppercase) }
    guard !subject.words.isEmpty, draft.template == nil || !isKnown || isProper else {
      return controls
    }
    if let path = hero(in: controls) {
      Targets.change(at: path, in: &controls) { hero in
        hero.label = title
        hero.children.removeAll { $0.role == .heading }
        return true
      }
      return controls
    }
    let bars: Set<Control.Role> = [.navbar, .sidebar, .header, .menuBar, .banner, .logo]
    let first = controls.firstIndex { !bars.contains($0.role) } ?? controls.count
    controls.insert(Control(.heading, title, variant: "h1"), at: first)
    return controls
  }

  /// Words of the topic, with the name of the screen where it says more than its template does.
  private var title: String {
    var words = subject.words
    if words.isEmpty || draft.template == nil {
      words += draft.title.filter { !Subject.noise.contains($0.lower) }.map(\.text)
    }
    if words.isEmpty, draft.title.count > 1 {
      words = draft.title.filter { !Subject.noise.contains($0.lower) }.map(\.text)
    }
    guard words.count < 8 else { return "" }
    if let phrase = phrase(holding: words) { return phrase }
    return PhraseReader.capitalized(words.joined(separator: " "))
  }

  /// "settings on a phone": what it is drawn for is no part of its name.
  private static func isFrame(_ word: Word) -> Bool {
    Lexicon.senses(of: [word.lower]).contains { if case .frame = $0 { true } else { false } }
  }

  /// The title in the words and order of the prompt: "Upgrade to premium", "Income and expenses".
  private func phrase(holding words: [String]) -> String? {
    let joints = ["and", "of", "to", "for", "in", "or", "&", "on", "at", "with"]
    var said = draft.phrase.filter { word in
      joints.contains(word.lower)
        || word.token.kind != .mark && word.tag != .determiner && word.tag != .possessive
          && !Subject.noise.contains(word.lower) && !Self.isFrame(word)
    }
    // "wireframe of a shopping cart" is titled "Shopping cart".
    if said.count > 2, Lexicon.senses(of: [said[0].lower]).contains(.medium),
      said[1].says("of", "for")
    {
      said.removeFirst(2)
    }
    while let last = said.last, joints.contains(last.lower) { said.removeLast() }
    while let first = said.first, joints.contains(first.lower) { said.removeFirst() }
    let texts = said.map(\.text)
    guard (1...6).contains(said.count),
      words.allSatisfy({ word in
        texts.contains(word) || draft.phrase.contains { $0.text == word && Self.isFrame($0) }
      }),
      !said.contains(where: { $0.says("is", "are", "i", "my", "me", "screenshot") })
    else { return nil }
    return PhraseReader.capitalized(texts.joined(separator: " "))
  }

  /// Whether all telling words of a title are on the screen somewhere.
  private func says(_ title: String, _ controls: [Control]) -> Bool {
    let told = Self.words(of: controls).map { Lemmas.singular($0) }
    let wanted = title.lowercased().split { !$0.isLetter && !$0.isNumber }
      .map { Lemmas.singular(String($0)) }
    return wanted.allSatisfy { word in
      told.contains { $0 == word || word.count > 4 && $0.hasPrefix(word.prefix(5)) }
    }
  }

  private func extends(_ label: String) -> Bool {
    let words = label.lowercased().split(separator: " ").map { Lemmas.singular(String($0)) }
    let own = title.lowercased().split(separator: " ").map { Lemmas.singular(String($0)) }
    return words.count < own.count && words.allSatisfy(own.contains)
  }

  static func words(of controls: [Control]) -> [String] {
    controls.flatMap { control in
      [control.label, control.detail, control.value, control.placeholder]
        .flatMap { $0.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init) }
        + words(of: control.children)
    }
  }

  private func hero(in controls: [Control]) -> Targets.Path? {
    Targets.last(where: { $0.role == .hero && $0.spans.isEmpty }, in: controls)
  }
}

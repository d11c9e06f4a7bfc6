extension StoryReader {
  /// What was read, and which words did it.
  struct Reading {
    var story: ScreenStory
    var drawn: [Range<Int>]
    var wished: [Range<Int>]
  }

  /// Reads a prompt about one screen or several.
  static func reading(of sentences: [Sentence]) -> Reading {
    if let list = ScreenList(sentences), let reading = reading(of: list, sentences) {
      return reading
    }
    var reader = StoryReader(sentences)
    let story = reader.read()
    return Reading(story: story, drawn: reader.drawn, wished: reader.wished)
  }

  /// Each screen is read like a prompt of its own; what is said of all goes for all.
  private static func reading(of list: ScreenList, _ sentences: [Sentence]) -> Reading? {
    var whole = Reading(story: ScreenStory(), drawn: [], wished: list.spans)
    for entry in list.entries {
      var words = entry.name
      if !entry.name.isEmpty, !entry.content.isEmpty, let tie = tie(before: entry.content) {
        words.append(tie)
      }
      words += entry.content
      guard !words.isEmpty else { return nil }
      words[0].isOpening = true
      var first = sentences[0]
      first.words = words
      var reader = StoryReader(list.isOne ? [first] + list.common : [first])
      let story = reader.read()
      guard var draft = story.screens.first else { return nil }
      draft.frame = entry.frame
      draft.name = entry.shownName
      whole.take(story, draft, reader)
    }
    if !list.isOne, !list.common.isEmpty { whole.add(list.common) }
    whole.readLook(of: sentences[0])
    whole.story.frame = list.frame ?? whole.story.frame
    whole.story.isFlow = list.isFlow
    return whole
  }

  /// "with" between the name of a screen and what is on it, where neither says so.
  private static func tie(before content: [Word]) -> Word? {
    guard let first = content.first,
      !first.says("with", "has", "showing", "shows", "containing", "asking", "for", "where")
    else { return nil }
    var tie = first
    tie.token.text = "with"
    tie.token.lower = "with"
    tie.token.kind = .word
    tie.lemma = "with"
    tie.tag = .preposition
    return tie
  }
}

extension StoryReader.Reading {
  fileprivate mutating func take(
    _ story: ScreenStory, _ draft: ScreenStory.Draft, _ reader: StoryReader
  ) {
    self.story.screens.append(draft)
    self.story.tweaks += story.tweaks.filter { !self.story.tweaks.contains($0) }
    self.story.frame = self.story.frame ?? story.frame
    self.story.theme = self.story.theme ?? story.theme
    if self.story.brand.isEmpty { self.story.brand = story.brand }
    if self.story.look == WireframeScene.Look() { self.story.look = story.look }
    for note in story.notes where !self.story.notes.contains(note) { self.story.notes.append(note) }
    drawn += reader.drawn
    wished += reader.wished
  }

  /// The fidelity, theme and colors that the sentence with the screens' names asks for.
  fileprivate mutating func readLook(of sentence: Sentence) {
    var other = ScreenStory()
    let look = LookReader.read(sentence.words, into: &other)
    guard !look.spans.isEmpty else { return }
    if story.look == WireframeScene.Look() { story.look = other.look }
    story.theme = story.theme ?? other.theme
    for note in other.notes where !story.notes.contains(note) { story.notes.append(note) }
    wished += look.spans
  }

  /// "All have a tab bar; use a dark theme": what is said behind the list.
  fileprivate mutating func add(_ sentences: [Sentence]) {
    var reader = StoryReader(sentences, isTemplate: true)
    let common = reader.read()
    story.theme = story.theme ?? common.theme
    if story.look == WireframeScene.Look() { story.look = common.look }
    story.tweaks += common.tweaks
    drawn += reader.drawn
    wished += reader.wished
    let parts = common.screens.first?.children ?? []
    for index in story.screens.indices { story.screens[index].children += parts }
  }
}

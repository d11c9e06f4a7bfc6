/// Reads the sentences of a prompt as the story of a screen or several.
struct StoryReader {
  var story = ScreenStory()
  var draft = ScreenStory.Draft()
  let sentences: [Sentence]
  let isTemplate: Bool
  /// Whether numbered items are screens of their own.
  var countsScreens = false
  var isVariants = false
  var screenCount: Int?
  /// Parts of the prompt that put something on the screen.
  var drawn: [Range<Int>] = []
  var wished: [Range<Int>] = []

  /// - Parameters:
  ///   - sentences: What to read.
  ///   - isTemplate: Whether it is a template, which begins with its content at once.
  ///   - isForm: Whether bare names of what forms ask for are fields.
  init(_ sentences: [Sentence], isTemplate: Bool = false, isForm: Bool = false) {
    self.sentences = sentences
    self.isTemplate = isTemplate
    formTemplate = isForm
  }

  let formTemplate: Bool
  /// The tree that sentences about details go into.
  var builder: LayoutBuilder?
  /// Whether what comes next is the first thing said of one of several screens.
  var beginsScreen = false
  /// The line in which a side was opened by a heading, such as "Left two thirds:".
  var openLine: Int?

  /// Words about a business that the order itself does not say.
  var background: [Word] = []
  /// The side that a part of this sentence began, for what follows "below" and "at the bottom".
  var openSide: Control.Place?
  /// Where in the screen something was put last, if not at its end.
  var lastPlaced: Int?
  /// The side that a line of its own opened for the bullets below it: "Left column:".
  var blockSide: Control.Place?

  /// Whether something was said to stand in the middle, with room at both sides.
  var isCentered = false
  /// Whether a colon followed the position that leads the part.
  var isHeaded = false
  /// Whether a sentence goes on with the side that one before it opened.
  var isContinued = false

  /// Whether what was told stands side by side, as only a wide screen has room for.
  private func needsWidth(_ controls: [Control]) -> Bool {
    if controls.contains(where: { $0.role == .sidebar && !$0.children.isEmpty }) { return true }
    if controls.filter({ $0.role == .column }).count > 2 { return true }
    let isWide: (Control) -> Bool = {
      Holding.isBroad($0.role) && $0.role != .stat || $0.role == .group
    }
    if controls.contains(where: { $0.place == .left && isWide($0) }),
      controls.contains(where: { $0.place == .right && isWide($0) })
    {
      return true
    }
    return controls.contains { group in
      group.role == .group && group.arrangement == .split && group.children.filter(isWide).count > 2
    }
  }

  /// "…, shown as a desktop window": what the first sentence says it is drawn for.
  private mutating func readFrame() {
    guard story.frame == nil, let words = sentences.first?.words else { return }
    let isWeb = words.indices.contains { index in
      words[index].says("web") && index + 1 < words.count
        && words[index + 1].says("app", "application", "page", "interface", "portal", "tool")
    }
    if isWeb || needsWidth(draft.children) {
      story.frame = .desktop
      return
    }
    for index in words.indices
    where words[index].tag != .quoted && !words[index].says("app", "application", "web", "site") {
      for case .frame(let frame) in Lexicon.name(in: words, at: index)?.senses ?? [] {
        story.frame = frame
        return
      }
    }
  }

  mutating func read() -> ScreenStory {
    var told = Self.joined(sentences)
    if !isTemplate, let question = UserQuestion(told) {
      ask(question)
      told = question.isWhole ? [] : Array(told.dropFirst())
    } else if !isTemplate {
      told = orderedFirst(told)
    }
    for (index, sentence) in told.enumerated() {
      read(sentence, number: draft.children.isEmpty ? index : index + 1)
    }
    flush()
    if !isTemplate { readFrame() }
    finish()
    return story
  }
}

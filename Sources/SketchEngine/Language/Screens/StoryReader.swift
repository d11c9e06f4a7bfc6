/// Reads the sentences of a prompt as the story of a screen or several.
struct StoryReader {
  private var story = ScreenStory()
  private var draft = ScreenStory.Draft()
  private let sentences: [Sentence]
  private let order: Order
  /// Parts of the prompt that put something on the screen.
  private(set) var drawn: [Range<Int>] = []
  private(set) var wished: [Range<Int>] = []

  init(_ sentences: [Sentence], order: Order) {
    self.sentences = sentences
    self.order = order
  }

  mutating func read() -> ScreenStory {
    for index in sentences.indices { read(sentences[index], number: index) }
    story.screens.append(draft)
    return story
  }

  private mutating func read(_ sentence: Sentence, number: Int) {
    let words = sentence.words
    var start = 0
    if number == 0 || order.contentStarts[number] != nil {
      start = readScreenName(words, from: start)
    }
    guard start < words.count else { return }
    var reader = ItemReader(words, from: start)
    for part in reader.parts() { add(part) }
  }

  /// The screen and the device a sentence begins with, and where its content starts.
  private mutating func readScreenName(_ words: [Word], from start: Int) -> Int {
    var index = start
    var content = start
    while index < words.count {
      if let name = ScreenTemplates.name(in: words, at: index) {
        draft.template = draft.template ?? name.template
        drawn.append(words[index].span.lowerBound..<words[index + name.count - 1].span.upperBound)
        index += name.count
        content = index
        continue
      }
      if let name = Lexicon.name(in: words, at: index) {
        var isKnown = false
        for sense in name.senses {
          switch sense {
          case .frame(let frame):
            story.frame = story.frame ?? frame
            isKnown = true
          case .kind, .medium: isKnown = true
          default: break
          }
        }
        if isKnown {
          wished.append(
            words[index].span.lowerBound..<words[index + name.count - 1].span.upperBound)
          index += name.count
          content = index
          continue
        }
      }
      let word = words[index]
      if word.token.kind == .mark || word.says("with", "containing", "including", "that", "showing")
      {
        return index
      }
      if ControlLexicon.sense(of: [word.lower]) != nil { return max(content, start) }
      index += 1
    }
    return index
  }

  private mutating func add(_ part: ItemReader.Part) {
    let maker = ControlMaker(isForm: isForm)
    let controls = maker.controls(of: part.mentions, in: .screen)
    for mention in part.mentions { drawn.append(mention.span) }
    if let place = part.lead.place, place.isLeft || place.isRight, controls.count > 0 {
      var group = Control(.group, place: place.isLeft ? .left : .right, controls)
      group.style.share = part.lead.share
      if group.children.count == 1, let only = group.children.first {
        var only = only
        only.place = group.place
        draft.children.append(only)
      } else {
        draft.children.append(group)
      }
      return
    }
    draft.children += controls
  }

  private var isForm: Bool {
    draft.template.map { ScreenTemplates.isForm($0) } ?? false
  }
}

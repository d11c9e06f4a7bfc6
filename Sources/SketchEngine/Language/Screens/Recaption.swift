/// A wish about what a control says: "the send button should read “Post” and be teal".
struct Recaption {
  let tweak: ScreenStory.Tweak
  /// The words that say so, in the sentence.
  let range: Range<Int>

  /// Finds one in a sentence; `nil` where there is none.
  init?(in words: [Word]) {
    guard
      let verb = words.indices.first(where: { index in
        words[index].says("say", "read", "says", "reads") && index > 1 && index + 1 < words.count
          && words[index + 1].tag == .quoted
          && words[index - 1].says(
            "should", "must", "to", "now", "button", "link", "heading", "title")
      })
    else { return nil }
    var stop = verb
    while stop > 0, words[stop - 1].says("should", "must", "to", "now", "have", "make", "change") {
      stop -= 1
    }
    guard
      words[verb].says("say", "read")
        ? stop < verb : words[..<verb].contains(where: { $0.says("now") })
    else { return nil }
    var start = stop
    while start > 0, words[start - 1].token.kind == .word, !words[start - 1].says("make", "change"),
      stop - start < 4, words[start - 1].tag != .preposition
    {
      start -= 1
      if words[start].tag == .determiner { break }
    }
    guard
      let target = PhraseReader.mention(
        of: words[start..<stop].filter { $0.tag != .determiner && $0.tag != .possessive }),
      target.role != nil
    else { return nil }
    var tweak = ScreenStory.Tweak(target: target)
    tweak.label = words[verb + 1].text
    var end = verb + 2
    var index = end
    while index < words.count, words[index].says("and", "be", "in", "is", "should", "must", "a") {
      index += 1
    }
    if let found = NounGroupReader(words).color(at: index) {
      tweak.style.fill = found.color
      end = index + found.length
    }
    self.tweak = tweak
    range = start..<end
  }
}

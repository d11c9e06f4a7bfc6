/// What a short prompt says in passing: what a control should say, and what there is to choose from.
extension StoryReader {
  /// Takes wishes about captions out of a sentence; whether anything of it is left.
  mutating func takeCaptions(_ words: inout [Word], number: Int) -> Bool {
    guard !isTemplate else { return true }
    if number == 0, words.count > 2, words[0].says("it", "this"),
      words[1].says("shows", "displays")
    {
      wished += words[..<2].map(\.span)
      words.removeFirst(2)
    }
    guard sentences.count < 3, let wish = Recaption(in: words) else { return true }
    story.tweaks.append(wish.tweak)
    wished += words[wish.range].map(\.span)
    words.removeSubrange(wish.range)
    while let last = words.last, last.isMark(":", ",") { words.removeLast() }
    return !words.isEmpty
  }

  /// Takes choices out of the only sentence, as controls.
  mutating func takeChoices(_ words: inout [Word], number: Int) -> [Control] {
    guard number == 0, !isTemplate, sentences.count == 1, let choices = Choices(in: words) else {
      return []
    }
    let span = choices.span(in: words)
    drawn.append(span)
    words = choices.remainder(of: words)
    return choices.controls.map { control in
      var control = control
      control.spans = [span]
      return control
    }
  }

  /// What does something at once stands below what is filled in, other choices above.
  mutating func put(_ chosen: [Control]) {
    draft.children =
      chosen.first?.role == .button ? draft.children + chosen : chosen + draft.children
  }
}

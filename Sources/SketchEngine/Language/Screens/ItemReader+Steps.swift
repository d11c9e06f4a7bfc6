/// Names between slashes and arrows.
extension ItemReader {
  func takesSteps(_ mention: Mention) -> Bool {
    mention.isPlural && !mention.entries.isEmpty || PhraseReader.takesEntries(mention.role)
      || mention.role == .breadcrumb || mention.role == .segmented || mention.role == .switch
      || mention.role == .tabs || mention.role == .stepper || mention.isBare
  }

  /// "Home / Projects / 2025", "Monthly / Yearly".
  mutating func readSteps(_ mention: inout Mention) {
    if mention.entries.isEmpty, mention.isBare {
      var first = Mention()
      first.label = mention.label
      mention.entries = [first]
    } else if mention.entries.isEmpty, !mention.label.isEmpty {
      var first = Mention()
      first.label = mention.label
      mention.entries = [first]
      mention.label = ""
    }
    while let word = at(index), word.isMark("/", ">", "›", "|") || word.tag == .arrow {
      index += 1
      let phrase = phraseWords()
      guard !phrase.isEmpty else { return }
      var step = Mention()
      step.label = phrase.map(\.text).joined(separator: " ")
      if let control = ControlLexicon.head(of: phrase), mention.role == nil, phrase.count > 1,
        control.range.upperBound == phrase.count
      {
        // "a Monthly / Yearly toggle".
        mention.role = control.sense.role == .switch ? .segmented : control.sense.role
        // "previous / next arrows": each is one.
        let end =
          control.sense.role == .iconButton ? phrase.count - 1 : control.range.lowerBound
        mention.isPlural = mention.isPlural || control.sense.role == .iconButton
        step.label = phrase[..<end].map(\.text).joined(separator: " ")
        mention.label = ""
      }
      mention.entries.append(step)
    }
    if mention.role == .switch { mention.role = .segmented }
  }
}

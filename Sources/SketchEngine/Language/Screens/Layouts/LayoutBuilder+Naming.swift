/// What is said of things that were named: their names, states, and what they consist of.
extension LayoutBuilder {

  /// "labelled “Save”", "called Alpha and Beta".
  mutating func name(_ index: Int, _ mention: Mention, _ words: [Word]) -> Bool {
    guard index != 0 else {
      join(mention, words)
      return true
    }
    let said = Self.text(of: mention, words)
    if pieces[index].mention.isPlural {
      var entry = Mention()
      entry.label = said
      entry.isLabelGiven = true
      entry.value = mention.value
      entry.span = mention.span
      stack.append(OpenList(owner: index, slot: .entries))
      attach(entry, to: stack[stack.count - 1])
      return true
    }
    if pieces[index].mention.label.isEmpty || !pieces[index].mention.isLabelGiven
      || pieces[index].mention.role == nil
    {
      if pieces[index].mention.role == nil, !pieces[index].mention.label.isEmpty {
        pieces[index].mention.noun = pieces[index].mention.label.lowercased()
      }
      pieces[index].mention.label = said
      pieces[index].mention.isLabelGiven = true
      if pieces[index].mention.role == nil { pieces[index].mention.role = .text }
    } else {
      pieces[index].mention.detail = said
    }
    return true
  }

  /// A thing's words as a text that is shown.
  static func text(of mention: Mention, _ words: [Word]) -> String {
    if mention.isLabelGiven, words.contains(where: { $0.tag == .quoted }) { return mention.label }
    return PhraseReader.capitalized(
      words.drop { $0.tag == .determiner }.map(\.text).joined(separator: " "))
  }
}

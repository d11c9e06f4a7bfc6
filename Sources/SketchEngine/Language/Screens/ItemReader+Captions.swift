extension ItemReader {
  /// Whether a verb that mostly says nothing is the caption of a button: "with add guest", "and view
  /// button"; but not in "and add a guest".
  func startsCaption(at index: Int) -> Bool {
    if index == 0, destination(at: index) != nil { return true }
    guard let word = at(index), let before = at(index - 1), let next = at(index + 1),
      before.says("with", "and", "or", "has", "having") || before.isMark(","),
      next.token.kind == .word, next.tag != .determiner, next.tag != .possessive
    else { return false }
    if destination(at: index) != nil { return true }
    if next.says("button", "icon", "option", "link", "buttons") {
      return word.says("add", "view", "see", "choose", "select", "enter", "show", "create", "want")
    }
    guard next.isNominal, !next.isPlural else { return false }
    return word.says("add", "place") || word.says("create", "make", "use") && isLastPair(index)
  }

  /// The length of a caption that says where something goes: "add to cart", "save to library".
  func destination(at index: Int) -> Int? {
    guard let verb = at(index), let to = at(index + 1), let place = at(index + 2), to.says("to"),
      verb.says("add", "save", "move", "send", "back", "return", "pin", "copy"),
      place.isNominal, place.tag != .quoted, !verb.token.isCapitalized
    else { return nil }
    return 3
  }

  /// Whether nothing follows a verb and its noun but the next thing in a list.
  private func isLastPair(_ index: Int) -> Bool {
    guard let after = at(index + 2) else { return true }
    return after.isMark(",") || after.says("and", "or")
  }
}

extension TopicFilling {
  /// Names the rows of a list after what it lists, where that is nothing its topic speaks of:
  /// "a list of stations" has stations in it, whatever else the screen is about.
  ///
  /// - Returns: Whether the rows have names now.
  func nameThings(_ list: inout Control, _ role: Control.Role) -> Bool {
    guard let noun = Things.noun(of: list.label),
      Topics.named(noun)?.name != topic.name || Things.isPlace(noun),
      let names = Things.names(of: noun)
    else { return false }
    var position = 0
    for index in list.children.indices
    where list.children[index].role == role && list.children[index].label.isEmpty {
      list.children[index].label = names[position % names.count]
      for child in list.children[index].children.indices {
        let part = list.children[index].children[child]
        if part.role == .text, part.variant == "price", part.label.isEmpty {
          list.children[index].children[child].label = Samples.value(of: "price", at: position)
        }
      }
      position += 1
    }
    return position > 0
  }
}

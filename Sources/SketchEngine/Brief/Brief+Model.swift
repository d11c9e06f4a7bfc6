extension Brief {
  /// Whether it does nothing but say what sorts of things are, have and can do: "A house has rooms.
  /// A room is a place."
  ///
  /// Such prompts ask for a model of classes or entities; nothing in them is a screen, a step or a
  /// machine.
  var tellsOfSorts: Bool {
    guard order.kinds.isEmpty, !sentences.isEmpty else { return false }
    return sentences.allSatisfy { Self.tellsOfSorts($0.words) }
      && !sentences.contains { sentence in
        sentence.words.contains { Self.isMedium($0) || $0.tag == .arrow || $0.tag == .quoted }
      }
  }

  private static func tellsOfSorts(_ words: [Word]) -> Bool {
    var words = words[...]
    if words.first?.says("for") == true { words = words.dropFirst() }
    guard let first = words.first else { return false }
    let isSort =
      first.says("a", "an", "every", "each", "all", "no", "any", "some", "it", "they")
      || Lemmas.isPlural(first.lower) && first.isNominal
    guard isSort,
      let verb = words.prefix(7).firstIndex(where: { word in
        word.says(
          "has", "have", "is", "are", "can", "may", "consists", "consist", "contains", "contain",
          "belongs", "belong", "owns", "own")
          || word.says("there")
      })
    else { return false }
    guard words[verb].says("is", "are") else { return true }
    let next = words[(verb + 1)...].first { $0.tag != .adverb }
    return next?.says("a", "an", "kinds", "types", "sorts", "only") == true
  }

  private static func isMedium(_ word: Word) -> Bool {
    if word.says(
      "app", "page", "screen", "website", "site", "form", "dashboard", "button", "server", "user",
      "users", "if", "then", "otherwise")
    {
      return true
    }
    return word.isNominal
      && Lexicon.senses(of: [word.lower]).contains { sense in
        if case .system(let shape, _) = sense {
          ![.actor, .device, .document, .external].contains(shape)
        } else {
          false
        }
      }
  }
}

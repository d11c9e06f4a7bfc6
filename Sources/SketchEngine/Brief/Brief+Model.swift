extension Brief {
  /// Whether it does nothing but say what sorts of things are, have and can do: "A house has rooms.
  /// A room is a place."
  ///
  /// Such prompts ask for a model of classes or entities; nothing in them is a screen, a step or a
  /// machine.
  var tellsOfSorts: Bool {
    guard order.kinds.isEmpty, !sentences.isEmpty else { return false }
    guard sentences.allSatisfy({ Self.tellsOfSorts($0.words) }) || tellsWhatSortsDo else {
      return false
    }
    return true
      && !speaksOfMedia
  }

  private var speaksOfMedia: Bool {
    let words = sentences.flatMap(\.words)
    if words.contains(where: { Self.isMedium($0) || $0.tag == .arrow || $0.tag == .quoted }) {
      return true
    }
    // One word may be a machine elsewhere: "A worker is a bee."
    var machines: [String] = []
    for word in words where Self.isMachine(word) && !machines.contains(Lemmas.singular(word.lower))
    {
      machines.append(Lemmas.singular(word.lower))
    }
    return machines.count > 1
  }

  /// Whether every sentence is about any one of a sort, some of what they have, and none about one
  /// that was named before: "A hen lays eggs. A coop has many hens."
  private var tellsWhatSortsDo: Bool {
    guard sentences.count > 1, let first = sentences.first,
      sentences.contains(where: { Self.tellsOfSorts($0.words) }),
      Self.tellsOfSorts(first.words) || !sentences.contains(where: Self.pointsBack)
    else { return false }
    return sentences.allSatisfy { sentence in
      guard let first = sentence.words.first else { return false }
      let next = sentence.words.dropFirst().first?.tag
      let isSort =
        first.says("a", "an", "every", "each", "all")
        || first.isNominal && (first.isPlural || next == .modal)
      return isSort && sentence.marker == nil
        && sentence.words.contains { $0.tag == .verb || $0.tag == .auxiliary || $0.tag == .modal }
        && !sentence.words.contains {
          $0.says("then", "if", "when", "after", "next", "finally")
        }
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
    return false
  }

  /// Whether a sentence speaks of what was named before.
  private static func pointsBack(_ sentence: Sentence) -> Bool {
    sentence.words.contains { $0.says("the", "it", "they", "them") }
  }

  private static func isMachine(_ word: Word) -> Bool {
    word.isNominal
      && Lexicon.senses(of: [word.lower]).contains { sense in
        if case .system(let shape, _) = sense {
          ![.actor, .device, .document, .external].contains(shape)
        } else {
          false
        }
      }
  }
}

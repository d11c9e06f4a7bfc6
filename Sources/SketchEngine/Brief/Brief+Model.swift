extension Brief {
  /// Whether it does nothing but say what sorts of things are, have and can do: "A house has rooms.
  /// A room is a place."
  ///
  /// Such prompts ask for a model of classes or entities; nothing in them is a screen, a step or a
  /// machine.
  var tellsOfSorts: Bool {
    guard order.kinds.isEmpty, !sentences.isEmpty else { return false }
    var telling = 0
    for sentence in sentences {
      guard let tells = Self.tellsOfSorts(sentence.words) else { return false }
      if tells { telling += 1 }
    }
    return telling > 0 && telling * 3 >= sentences.count
      && !sentences.contains { sentence in
        sentence.words.contains { Self.isMedium($0) || $0.tag == .arrow || $0.tag == .quoted }
      }
  }

  /// Whether a sentence says what every one of a sort has or is; `nil` where it is not about a sort.
  private static func tellsOfSorts(_ words: [Word]) -> Bool? {
    var words = words[...]
    if words.first?.says("for") == true { words = words.dropFirst() }
    // "To deliver orders, there are two ways".
    if words.first?.says("to", "in", "on") == true, let comma = words.firstIndex(where: { $0.isMark(",") }) {
      words = words[(comma + 1)...]
    }
    guard let first = words.first else { return nil }
    let isSort =
      first.says("a", "an", "every", "each", "all", "no", "any", "some", "it", "they", "there", "the")
      || words.prefix(3).contains { $0.isNominal && Lemmas.isPlural($0.lower) } && first.tag != .verb
      || words.dropFirst().first?.tag == .modal
      || first.token.isCapitalized && words.dropFirst().first?.says("is") == true
    guard isSort else { return nil }
    let verb = words.prefix(8).firstIndex { word in
      word.says(
        "has", "have", "is", "are", "can", "may", "consists", "consist", "contains", "contain",
        "belongs", "belong", "owns", "own", "there", "offers", "always")
    }
    guard let verb else {
      let tells = words.dropFirst().contains { $0.tag == .verb || ModelVerbs.isRelation($0) }
      return tells ? false : nil
    }
    guard words[verb].says("is", "are") else { return !first.says("the") }
    let next = words[(verb + 1)...].first { $0.tag != .adverb }
    let isPlural = words[..<verb].last.map { Lemmas.isPlural($0.lower) } ?? false
    return next?.says("a", "an", "kinds", "types", "sorts", "only") == true
      || isPlural && (next?.isPlural ?? false)
  }

  private static func isMedium(_ word: Word) -> Bool { media.contains(word.lower) }

  /// Nouns of screens and machines, of which other kinds tell.
  private static let media = FunctionWords.words(
    """
    app page screen website site form dashboard button buttons server servers if then otherwise api apis
    database client browser gateway balancer cache queue router firewall vpc kubernetes cluster lambda
    microservice microservices backend frontend header footer sidebar navbar modal dropdown tab tabs
    toolbar card cards layout widget slider checkbox icon icons logo wireframe web mobile
    """)
}

extension Brief {
  /// Whether it does nothing but say what sorts of things are, have and can do: "A house has rooms.
  /// A room is a place."
  ///
  /// Such prompts ask for a model of classes or entities; nothing in them is a screen, a step or a
  /// machine.
  var tellsOfSorts: Bool {
    guard order.kinds.isEmpty, !sentences.isEmpty else { return false }
    let tells = sentences.map { Self.tellsOfSorts($0.words) }
    let telling = tells.filter { $0 == true }.count
    let isTold = !tells.contains { $0 == nil } && telling > 0 && telling * 3 >= sentences.count
    return (isTold || tellsWhatSortsDo) && !speaksOfMedia
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
      sentences.contains(where: { Self.tellsOfSorts($0.words) == true }),
      Self.tellsOfSorts(first.words) == true || !sentences.contains(where: Self.pointsBack)
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

  /// Whether a sentence says what every one of a sort has or is; `nil` where it is not about a sort.
  private static func tellsOfSorts(_ words: [Word]) -> Bool? {
    var words = words[...]
    if words.first?.says("for") == true { words = words.dropFirst() }
    if words.first?.says("please") == true {
      words = words.dropFirst()
      if words.first?.says("draw", "show", "sketch") == true { words = words.dropFirst() }
    }
    // "To send parcels, there are".
    if words.first?.says("to", "in", "on") == true,
      let comma = words.firstIndex(where: { $0.isMark(",") })
    {
      words = words[(comma + 1)...]
    }
    // "In a zoo there are cages": what every one of a sort has.
    if words.first?.says("in", "on", "at") == true, words.count > 4,
      words[words.startIndex + 1].says("a", "an", "every", "each"),
      let there = words.prefix(6).firstIndex(where: { $0.says("there") }),
      there + 1 < words.endIndex,
      words[there + 1].says("is", "are")
    {
      return true
    }
    guard let first = words.first else { return nil }
    let isSort =
      first.says(
        "a", "an", "every", "each", "all", "no", "any", "some", "it", "they", "there", "the")
      || words.prefix(3).contains { $0.isNominal && Lemmas.isPlural($0.lower) }
        && first.tag != .verb
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

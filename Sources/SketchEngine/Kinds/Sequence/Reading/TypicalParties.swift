/// Who usually takes part where a prompt names only what is done.
enum TypicalParties {
  /// Somebody, whoever is named in the topic or the place it happens at, and where it is kept.
  static func parties(
    for brief: Brief, named: [SequenceScene.Participant]
  ) -> [SequenceScene.Participant] {
    let words = topic(of: brief)
    var parties = named
    if !parties.contains(where: { $0.shape == .actor }) {
      parties.insert(SequenceScene.Participant("User", shape: .actor), at: 0)
    }
    if let place = place(in: words), !parties.contains(where: { $0.label == place.label }) {
      parties.append(place)
    }
    if parties.count < 2 {
      parties += [SequenceScene.Participant("App"), SequenceScene.Participant("Service")]
    }
    if !parties.contains(where: { [.database, .storage, .cache].contains($0.shape) }) {
      parties.append(SequenceScene.Participant("Database", shape: .database))
    }
    return parties
  }

  /// "Borrow book" of "borrowing a book from a library".
  static func request(in brief: Brief) -> String? {
    let words = topic(of: brief)
    guard let first = words.first,
      let verb = Lemmas.verbForms(first.lower).first(where: { form in
        Verbs.strong.contains(form.base) || Verbs.weak.contains(form.base)
      })
    else { return nil }
    let object = words.dropFirst().prefix { $0.tag != .preposition || $0.says("of") }
    guard !object.isEmpty else { return nil }
    return SequenceLabel.label(verb: verb.base, Array(object))
  }

  /// Who speaks to whom: whoever wants something first, the others as they were named.
  static func order(of parties: [SequenceScene.Participant]) -> [Int] {
    let first =
      parties.firstIndex { party in
        Cast.key(of: party.label).last.map { wanting.contains($0) } ?? false
      } ?? 0
    return [first] + parties.indices.filter { $0 != first }
  }

  private static let wanting = FunctionWords.words(
    """
    client customer user guest patient passenger visitor buyer student reader applicant tenant caller
    rider traveller traveler shopper borrower member citizen pupil
    """)

  private static func topic(of brief: Brief) -> [Word] {
    // "clerk, vault, client: renting a safe": what is done stands behind the colon.
    if let words = brief.sentences.first?.words,
      let colon = words.firstIndex(where: { $0.isMark(":") }), colon + 1 < words.count,
      words[colon + 1].lower.hasSuffix("ing")
    {
      return Array(words[(colon + 1)...])
    }
    return Array(brief.order.topic.drop { $0.says("how", "to", "of", "for", "showing") })
  }

  /// The library of "borrowing a book from a library".
  private static func place(in words: [Word]) -> SequenceScene.Participant? {
    for index in words.indices
    where words[index].says("from", "at", "with", "to", "in", "by", "into", "via", "through") {
      guard let group = NounGroupReader(words).group(at: index + 1), !group.core.isEmpty,
        !PartyNouns.isData(group.head), group.range.upperBound == words.count
      else { continue }
      let name = Cast.display(group.name)
      return SequenceScene.Participant(name, shape: PartyNouns.shape(of: Cast.key(of: group.name)))
    }
    return nil
  }
}

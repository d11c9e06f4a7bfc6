/// What the lines between things say.
extension SystemReader {
  /// The parts among what "via" and "through" bring; the others are ways of speaking.
  mutating func throughThings(_ carriers: [Clause.Phrase], _ subjects: [Int]) -> [[Int]] {
    var through: [[Int]] = subjects.map { _ in [] }
    for phrase in carriers where isSystem(phrase) {
      for (k, some) in endsPerSubject(phrase.noun, subjects).enumerated() { through[k] += some }
    }
    return through
  }

  /// "over a cable": a line that says nothing of its sort.
  private func isPlainLine(_ noun: Clause.Noun) -> Bool {
    guard isLine(noun), case .things(let items) = noun else { return false }
    return items.allSatisfy { Self.wayOf($0.group).isEmpty }
  }

  private func isSystem(_ phrase: Clause.Phrase) -> Bool {
    guard case .things(let items) = phrase.noun else { return true }
    if isLine(phrase.noun) { return false }
    return items.allSatisfy { item in
      if found(item, definitely: true) != nil { return true }
      let names = item.group.core.map(\.lower)
      let isPart = ThingLooks(item.group).isKnown && !Protocols.contains([item.group.head])
      if Protocols.contains(names), !isPart { return false }
      if ThingLooks(item.group).isKnown, !DataNouns.all.contains(item.group.head) { return true }
      // "via Acme" names somebody who does it; "via CAN" says how.
      if let name = item.group.core.first, name.tag == .name, name.text.count > 1,
        name.text.dropFirst().contains(where: \.isLowercase), phrase.preposition == "via"
      {
        return true
      }
      return phrase.preposition == "through"
        && (item.group.core.first?.tag == .name || item.group.label != nil
          || item.group.determiner != nil)
    }
  }

  /// What a line says: what was asked for, else how they speak, else what is sent, else the verb.
  mutating func lineLabel(
    of clause: Clause, _ verb: Clause.VerbGroup, datum: String, count: Int
  ) -> String {
    if let label = clause.label { return label }
    var ways: [String] = []
    let roles = ClauseRoles(clause.phrases, isPassive: verb.isPassive)
    for phrase in roles.agents where RelationVerbs.frame(of: verb.lemma) == .link {
      guard isLine(phrase.noun), case .things(let items) = phrase.noun else { continue }
      ways += items.map { Self.wayOf($0.group) }.filter { !$0.isEmpty }
      drawn.append(phrase.span)
    }
    for phrase in roles.carriers where !isSystem(phrase) && !isPlainLine(phrase.noun) {
      if case .things(let items) = phrase.noun {
        ways += items.map { self.phrase(of: $0) }
        drawn.append(phrase.span)
      }
    }
    let way = ways.joined(separator: ", ")
    if datum.isEmpty, !way.isEmpty { return way }
    if !datum.isEmpty, !way.isEmpty { return "\(datum) over \(way)" }
    let when = time(in: clause)
    let purpose = clause.purpose.map(\.text).joined(separator: " ")
    if !clause.purpose.isEmpty { drawn += clause.purpose.map(\.span) }
    if !purpose.isEmpty { return purpose }
    if !datum.isEmpty,
      RelationVerbs.isSilent(verb.lemma) || RelationVerbs.frame(of: verb.lemma) != .act
    {
      return count > 3 && Self.idle.contains(datum.lowercased()) ? "" : datum + when
    }
    if !datum.isEmpty { return verb.text + " " + datum + when }
    for phrase in clause.phrases where phrase.preposition == "with" && !isThingLike(phrase.noun) {
      guard case .things(let items) = phrase.noun else { continue }
      drawn.append(phrase.span)
      return items.map { self.phrase(of: $0) }.joined(separator: ", ")
    }
    let forWhat = clause.phrases.filter { $0.preposition == "for" }.compactMap {
      phrase -> String? in
      guard case .things(let items) = phrase.noun else { return nil }
      drawn.append(phrase.span)
      return items.map { self.phrase(of: $0) }.joined(separator: ", ")
    }
    if let first = forWhat.first { return first }
    if RelationVerbs.isSilent(verb.lemma) { return when.isEmpty ? "" : String(when.dropFirst()) }
    return (count > 3 ? "" : verb.text + when)
  }

  /// What is sent says nothing where an arrow says it all.
  private static let idle: Set<String> = ["requests", "traffic", "data", "calls", "the traffic"]

  /// "every night", "once a day", "hourly".
  private mutating func time(in clause: Clause) -> String {
    var index = 0
    while index < words.count {
      if words[index].says("every", "each"), index + 1 < words.count {
        let next = index + (words[index + 1].tag == .number ? 2 : 1)
        if next < words.count, ClauseReader.times.contains(Lemmas.singular(words[next].lower)),
          let verb = clause.verb, words[index].span.lowerBound > verb.span.lowerBound,
          words[index].span.lowerBound - verb.span.upperBound < 60
        {
          drawn += words[index...next].map(\.span)
          return " " + text(index, next + 1)
        }
      }
      if words[index].says(
        "nightly", "hourly", "daily", "weekly", "monthly", "periodically", "asynchronously"),
        let verb = clause.verb, abs(words[index].span.lowerBound - verb.span.lowerBound) < 60
      {
        drawn.append(words[index].span)
        return " " + words[index].text
      }
      index += 1
    }
    return ""
  }
}

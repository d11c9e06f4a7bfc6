/// Ways of telling that are turned into plainer ones before a sentence is taken apart.
extension SystemReader {
  /// "Tied to the hub are two lamps" as "two lamps are tied to the hub".
  static func straightened(_ words: [Word]) -> [Word] {
    guard let first = words.first, first.tag == .verb,
      first.form == .participle || first.form == .past,
      RelationVerbs.frame(of: first.lemma) != nil,
      let link = words.firstIndex(where: { $0.says("is", "are") }), link > 2,
      !words[..<link].contains(where: { $0.token.kind == .mark }), link + 1 < words.count,
      words[1].tag == .preposition
    else { return words }
    let end = words[link...].firstIndex { $0.isMark(",", ";", ":") } ?? words.count
    return words[(link + 1)..<end] + [words[link]] + words[..<link] + words[end...]
  }

  /// "…, both of which use a hub" as "…, which use a hub", and "all of them use it" as "all use it".
  static func sharesJoined(_ words: [Word]) -> [Word] {
    guard
      let of = words.indices.dropFirst().dropLast(2).first(where: { index in
        words[index].says("of") && words[index - 1].says("all", "both", "each")
          && (words[index + 1].says("which", "whom")
            || words[index + 1].says("them", "these", "those")
              && words[index - 1].says("all", "both")
              && words[index + 2].token.kind == .word && words[index + 2].tag != .preposition)
      })
    else { return words }
    var kept = words[words[of + 1].says("which", "whom") ? of + 1 : of - 1]
    kept.tag = .pronoun
    if kept.says("whom") {
      kept.token.text = "which"
      kept.token.lower = "which"
    }
    var verb = words[of + 2]
    if verb.tag == .noun, RelationVerbs.frame(of: verb.lower) != nil {
      verb = Word(token: verb.token, tag: .verb, lemma: verb.lower, form: .base)
    }
    return words[..<(of - 1)] + [kept, verb] + words[(of + 3)...]
  }

  /// "lamps L1 to L4" as "lamps L1, L2, L3, L4".
  static func rangesSpelled(_ words: [Word]) -> [Word] {
    guard
      let to = words.indices.dropFirst(2).dropLast().first(where: { index in
        (words[index].says("to", "through") || words[index].isMark("-", "–", "…"))
          && numbered(words[index - 1]) != nil && numbered(words[index + 1]) != nil
          && (words[index - 2].says("called", "named", "labeled", "labelled", "numbered")
            || words[index - 2].isPlural || words[index - 2].isMark("("))
      }), let first = numbered(words[to - 1]), let last = numbered(words[to + 1]),
      first.stem == last.stem, first.number < last.number,
      last.number - first.number < mostOfOne
    else { return words }
    var names: [Word] = []
    for number in first.number...last.number {
      var name = words[to - 1]
      name.token.text = first.stem + String(number)
      name.token.lower = name.token.text.lowercased()
      name.lemma = name.token.lower
      if number > first.number {
        var comma = words[to]
        comma.token.kind = .mark
        comma.token.text = ","
        comma.token.lower = ","
        comma.tag = .mark
        names.append(comma)
      }
      names.append(name)
    }
    return words[..<(to - 1)] + names + words[(to + 2)...]
  }

  /// "L12" as its letters and its number.
  private static func numbered(_ word: Word) -> (stem: String, number: Int)? {
    guard word.token.kind == .word else { return nil }
    let stem = word.text.prefix { !$0.isNumber }
    guard !stem.isEmpty, stem.count < word.text.count,
      let number = Int(word.text.dropFirst(stem.count))
    else { return nil }
    return (String(stem), number)
  }

  /// "two arrows, one to the mill and one to the shop": each "one" is such a line.
  static func linesNamed(_ words: [Word]) -> [Word] {
    guard let plural = words.firstIndex(where: { ClassNouns.namesLine($0) && $0.isPlural }) else {
      return words
    }
    var named = words
    for index in words.indices.dropFirst(plural + 1).dropLast()
    where words[index].says("one", "another") && words[index + 1].says("to", "from")
      && (words[index - 1].isMark(",", ":") || words[index - 1].says("and"))
    {
      named[index].token.text = Lemmas.singular(words[plural].lower)
      named[index].token.lower = named[index].token.text
      named[index].lemma = named[index].token.text
      named[index].tag = .noun
    }
    return named
  }

  /// "Three boxes. One has the text “A”, one has …": the first, the second, in the order of telling.
  mutating func onesCounted(_ words: [Word]) -> [Word] {
    guard definitions.last(where: { $0.count > 1 }) != nil else { return words }
    var named: [Word] = []
    for (index, word) in words.enumerated() {
      let begins =
        index == 0 || words[index - 1].token.kind == .mark || words[index - 1].says("and", "while")
      let tells =
        index + 1 < words.count
        && words[index + 1].says(
          "has", "is", "shows", "says", "reads", "displays", "contains", "should")
      guard word.says("one"), begins, tells,
        let ordinal = FunctionWords.ordinals.first(where: {
          $0.value == onesTold + 1 && $0.key.count > 3
        })
      else {
        named.append(word)
        continue
      }
      onesTold += 1
      var article = word
      article.token.text = "the"
      article.token.lower = "the"
      article.tag = .determiner
      var place = word
      place.token.text = ordinal.key
      place.token.lower = ordinal.key
      place.tag = .adjective
      var noun = word
      noun.tag = .noun
      noun.form = nil
      named += [article, place, noun]
    }
    return named
  }

  /// Reads "three layers: web (a page, a form), data (a store)", where each name holds what stands in
  /// its brackets; whether it told that.
  mutating func readHolders(from start: Int) -> Bool {
    guard let plural = words.indices.dropFirst(start).first(where: { isPlaces(words[$0]) }),
      plural + 2 < words.count
    else { return false }
    var index = plural + 1
    if words[index].isMark(":", ",", "-", "–", "—") { index += 1 }
    var holders: [(name: [Word], inner: [Word])] = []
    while index < words.count {
      guard let open = words[index...].prefix(5).firstIndex(where: { $0.isMark("(") }),
        open > index,
        let close = words[open...].firstIndex(where: { $0.isMark(")") }), close > open + 1,
        words[index..<open].allSatisfy({ $0.token.kind == .word || $0.tag == .quoted })
      else { break }
      holders.append((Array(words[index..<open]), Array(words[(open + 1)..<close])))
      index = close + 1
      while index < words.count, words[index].isMark(",", ";") || words[index].says("and") {
        index += 1
      }
    }
    guard holders.count > 1, index >= words.count,
      holders.contains(where: { $0.inner.contains { $0.isMark(",") || $0.says("and") } })
    else { return false }
    let whole = words
    wished += words[start...plural].map(\.span)
    for holder in holders {
      let name = holder.name.map {
        $0.tag == .quoted ? $0 : Word(token: $0.token, tag: .noun, lemma: $0.lower, form: nil)
      }
      var verb = Word(token: holder.name[0].token, tag: .verb, lemma: "contain", form: .present)
      verb.token.text = "contains"
      verb.token.lower = "contains"
      subject = []
      readClauses(name + [verb] + holder.inner)
    }
    words = whole
    return true
  }

  /// "layers", "zones": places of which several are named.
  private func isPlaces(_ word: Word) -> Bool {
    word.token.kind == .word && word.isPlural
      && (["layer", "tier", "level", "section"].contains(Lemmas.singular(word.lower))
        || ThingLooks(words: [Lemmas.singular(word.lower)]).isPlace)
  }
}

/// Clauses that lean on another one, told again so that they stand alone.
extension SystemReader {
  /// All of these ways, one after the other.
  func plainer(_ words: [Word]) -> [Word] {
    pairNamed(Self.placesTold(Self.relativesTurned(Self.linesParted(words))))
  }

  /// "a store, from which the site reads films" as "a store, and the site reads films from it".
  private static func relativesTurned(_ words: [Word]) -> [Word] {
    guard
      let which = words.indices.dropFirst(2).dropLast(2).first(where: {
        words[$0].says("which", "whom") && words[$0 - 1].tag == .preposition
          && words[$0 - 1].says("from", "to", "into", "with", "through", "via", "over")
      })
    else { return words }
    let end =
      words[which...].firstIndex { $0.isMark(",", ";", ":") } ?? words.count
    guard end > which + 2 else { return words }
    var it = words[which]
    it.token.text = "it"
    it.token.lower = "it"
    it.tag = .pronoun
    var and = words[which]
    and.token.text = "and"
    and.token.lower = "and"
    and.tag = .conjunction
    return words[..<(which - 1)] + [and] + words[(which + 1)..<end] + [words[which - 1], it]
      + words[end...]
  }

  /// "two servers, both in a zone" as "two servers, which are in a zone".
  private static func placesTold(_ words: [Word]) -> [Word] {
    guard
      let at = words.indices.dropFirst(2).dropLast(2).first(where: {
        words[$0].says("both", "all", "each") && words[$0 - 1].isMark(",")
          && words[$0 + 1].says("in", "inside", "within")
      })
    else { return words }
    var which = words[at]
    which.token.text = "which"
    which.token.lower = "which"
    which.tag = .pronoun
    var are = words[at]
    are.token.text = "are"
    are.token.lower = "are"
    are.lemma = "be"
    are.tag = .auxiliary
    return words[..<(at - 1)] + [which, are] + words[(at + 1)...]
  }

  /// "From the hub cables run to a lamp": the cables begin what is told of the hub.
  private static func linesParted(_ words: [Word]) -> [Word] {
    guard words.count > 5, words[0].says("from"),
      let line = words.indices.dropFirst(2).prefix(6).first(where: {
        words[$0].isPlural && ClassNouns.namesLine(words[$0])
      }),
      words[1..<line].allSatisfy({ $0.token.kind == .word }), line + 1 < words.count,
      words[line + 1].tag == .verb || words[line + 1].says("run", "go", "lead")
    else { return words }
    // What is told of lines is told of what they begin at.
    var verb = words[line + 1]
    verb.token.text = "is"
    verb.token.lower = "is"
    verb.lemma = "be"
    verb.tag = .auxiliary
    var linked = words[line + 1]
    linked.token.text = "linked"
    linked.token.lower = "linked"
    linked.lemma = "link"
    linked.tag = .verb
    linked.form = .participle
    return words[1..<line] + [verb, linked] + words[(line + 2)...]
  }

  /// "the former", "the latter": of the two that were named last.
  private func pairNamed(_ words: [Word]) -> [Word] {
    guard lastList.count == 2, words.contains(where: { $0.says("former", "latter") }) else {
      return words
    }
    var named: [Word] = []
    for word in words {
      guard word.says("former", "latter") else {
        named.append(word)
        continue
      }
      if named.last?.tag == .determiner { named.removeLast() }
      let label = model.things[lastList[word.says("former") ? 0 : 1]].label
      var name = word
      name.token.text = label
      name.token.lower = label.lowercased()
      name.token.kind = .quoted
      name.tag = .quoted
      named.append(name)
    }
    return named
  }
}

/// Clauses that lean on another one, told again so that they stand alone.
extension SystemReader {
  /// All of these ways, one after the other.
  func plainer(_ words: [Word]) -> [Word] {
    pairNamed(
      Self.placesTold(
        Self.relativesTurned(
          Self.linesParted(
            Self.linesLabeled(Self.namesTied(Self.ownersTold(IdleWords.removed(from: words))))))))
  }

  /// "an amplifier, whose output goes to a converter" as "an amplifier, which goes to a converter",
  /// and "both a motor and a lamp" without the word that only counts them.
  private static func ownersTold(_ words: [Word]) -> [Word] {
    var told: [Word] = []
    var index = 0
    while index < words.count {
      var word = words[index]
      if word.says("both", "either"), index + 1 < words.count, words[index + 1].says("a", "an") {
        index += 1
        continue
      }
      if word.says("whose"),
        let verb = words[(index + 1)...].prefix(4).firstIndex(where: {
          $0.tag == .verb || $0.tag == .auxiliary
        }), verb > index + 1,
        words[(index + 1)..<verb].allSatisfy({ $0.isNominal || $0.tag == .adjective })
      {
        word.token.text = "which"
        word.token.lower = "which"
        word.tag = .pronoun
        told.append(word)
        index = verb
        continue
      }
      told.append(word)
      index += 1
    }
    return told
  }

  /// "four boxes please, called …": nothing parts the boxes from their names.
  private static func namesTied(_ words: [Word]) -> [Word] {
    guard
      let called = words.indices.dropFirst(2).first(where: {
        words[$0].says("called", "named", "labelled", "labeled") && words[$0 - 1].isMark(",")
      })
    else { return words }
    var end = called - 1
    while end > 0, words[end - 1].tag == .politeness || words[end - 1].says("please") { end -= 1 }
    guard end > 0, words[end - 1].isNominal else { return words }
    return Array(words[..<end] + words[called...])
  }

  /// "an arrow goes from A to B and says “x”, a second one runs back" as "an arrow goes from A to B
  /// labelled “x”, an arrow goes".
  private static func linesLabeled(_ words: [Word]) -> [Word] {
    guard let line = words.firstIndex(where: { ClassNouns.namesLine($0) }) else { return words }
    var told: [Word] = []
    var index = 0
    while index < words.count {
      let word = words[index]
      let isSaying =
        word.says("says", "reads", "saying", "reading") && index + 1 < words.count
        && words[index + 1].tag == .quoted && index > line
      if isSaying {
        while let last = told.last,
          last.isMark(",") || last.says("and", "it", "which", "that", "this", "one")
        { told.removeLast() }
        var labelled = word
        labelled.token.text = "labelled"
        labelled.token.lower = "labelled"
        labelled.lemma = "label"
        labelled.tag = .verb
        labelled.form = .participle
        told.append(labelled)
      } else if index > line, word.says("second", "other", "third", "another"),
        index + 1 < words.count, words[index + 1].says("one"), !told.isEmpty
      {
        if told.last?.tag == .determiner { told.removeLast() }
        var article = word
        article.token.text = "an"
        article.token.lower = "an"
        article.tag = .determiner
        var noun = words[line]
        noun.token.span = word.span
        told += [article, noun]
        index += 1
      } else if word.says("back"), index > line, index + 1 < words.count,
        words[index + 1].says("from")
      {
        // Where it comes from tells that.
      } else {
        told.append(word)
      }
      index += 1
    }
    return told
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

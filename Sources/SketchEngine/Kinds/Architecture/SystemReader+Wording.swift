/// Words that are settled before a sentence is taken apart: names, what "one" stands for, wishes.
extension SystemReader {
  /// Takes "from top to bottom" and the like out: it says how the drawing runs.
  mutating func withoutWay(_ words: [Word]) -> [Word] {
    let sides = ["top", "bottom", "left", "right"]
    guard
      let middle = words.indices.dropFirst().dropLast().first(where: {
        words[$0].says("to") && sides.contains(words[$0 - 1].lower)
          && sides.contains(words[$0 + 1].lower)
      })
    else { return words }
    let start = middle > 1 && words[middle - 2].says("from") ? middle - 2 : middle - 1
    // A sentence of nothing else is a wish as a whole.
    guard words.contains(where: { $0.tag == .quoted || $0.tag.isVerbal || $0.isMark(":") }) else {
      return words
    }
    wished += words[start...(middle + 1)].map(\.span)
    return Array(words[..<start] + words[(middle + 2)...])
  }

  /// Takes "in a diagram" out: it says where all of it is drawn.
  mutating func withoutDrawing(_ words: [Word]) -> [Word] {
    guard
      let at = words.indices.dropFirst().dropLast(2).first(where: { index in
        words[index].says("in", "on") && words[index + 1].says("a", "one", "the")
          && words[index + 2].says("diagram", "drawing", "picture", "chart", "figure", "graphic")
          && (index + 3 == words.count || words[index + 3].isMark(",", ":", "."))
      }), words[at - 1].isNominal
    else { return words }
    wished += words[at..<(at + 3)].map(\.span)
    return Array(words[..<at] + words[(at + 3)...])
  }

  /// "with labelled arrows" says how lines look.
  mutating func withoutLineWish(_ words: [Word]) -> [Word] {
    guard
      let start = words.indices.dropLast().first(where: {
        words[$0].says("labeled", "labelled", "annotated", "connected")
          && words[$0 + 1].says("arrows", "lines", "edges", "connectors", "arrow")
      })
    else { return words }
    let from = start > 0 && words[start - 1].says("with", "using") ? start - 1 : start
    let to = start + 1
    guard to == words.count - 1 || from > 0 && words[to + 1].token.kind == .mark else {
      return words
    }
    wished += words[from...to].map(\.span)
    return Array(words[..<from] + words[(to + 1)...])
  }

  /// "Mail Relay" as an item of a list: a name, though its first word may be a verb.
  static func titlesMarked(_ sentence: Sentence, _ words: [Word]) -> [Word] {
    guard sentence.marker != nil, words.count > 1, words[0].tag == .verb, words[0].form == .base,
      words[1].isNominal, words[1].tag != .quoted
    else { return words }
    let isPart = Lexicon.senses(of: [words[0].lower]).contains {
      if case .system = $0 { true } else { false }
    }
    guard words[1].token.isCapitalized || isPart, RelationVerbs.frame(of: words[0].lemma) != .make
    else { return words }
    var words = words
    words[0] = Word(token: words[0].token, tag: .noun, lemma: words[0].lower, form: nil)
    return words
  }

  /// "The store in the shed copies to the one in the loft": "one" stands for what does it.
  static func onesNamed(_ words: [Word]) -> [Word] {
    var words = words
    for index in words.indices.dropFirst()
    where words[index].says("one")
      && (FunctionWords.ordinals[words[index - 1].lower] != nil || words[index - 1].says("other"))
    {
      words[index].tag = .noun
    }
    guard let named = words.firstIndex(where: \.isNominal), let subject = words[named...].first
    else { return words }
    for index in words.indices.dropFirst(named + 2)
    where words[index].says("one", "ones") && words[index - 1].says("the")
      && words.indices.contains(index + 1) && words[index + 1].says("in", "of", "at", "on")
    {
      var word = subject
      word.token.span = words[index].span
      words[index] = word
    }
    return words
  }

  /// "Dispatch stores …", where Dispatch is a part: a name, whatever else the word may be.
  func knownNamesMarked(_ words: [Word]) -> [Word] {
    words.enumerated().map { index, word in
      let next = index + 1 < words.count ? words[index + 1] : nil
      let isLettered = next.map { $0.text.count == 1 && $0.token.isCapitalized } ?? false
      // "building A", "IF filter": a letter or capitals name what a verb or an "if" would not.
      if word.form == .gerund, isLettered {
        return Word(token: word.token, tag: .noun, lemma: word.lower, form: nil)
      }
      // "On-premises: …" as a key is a place.
      if word.tag == .adjective, next?.isMark(":") == true,
        Lexicon.senses(of: [word.lower]).contains(.place)
      {
        return Word(token: word.token, tag: .noun, lemma: word.lower, form: nil)
      }
      let before = index > 0 ? words[index - 1] : nil
      // "rinser into dryer, dryer into tray": said as a thing just before, it is one again.
      if word.tag == .verb, next?.says("into", "to") == true,
        before == nil || before?.isMark(",") == true || before?.says("and") == true,
        index > 1 && words[..<(index - 1)].contains(where: { $0.lower == word.lower })
          || model.things.contains(where: { $0.words == [word.lower] })
      {
        return Word(token: word.token, tag: .noun, lemma: word.lower, form: nil)
      }
      // "three hubs, each talking to a lamp".
      if before?.says("each") == true, word.lower.hasSuffix("ing"),
        let form = Lemmas.verbForms(word.lower).first(where: {
          $0.form == .gerund && RelationVerbs.frame(of: $0.base) != nil
        })
      {
        return Word(token: word.token, tag: .verb, lemma: form.base, form: .gerund)
      }
      let isListed =
        before == nil || before?.isMark(",", ":") == true || before?.says("with", "and") == true
      // "a store with billing service": what a part does comes first in its name.
      if word.form == .gerund, isListed, let next, next.isNominal,
        Lexicon.senses(of: [Lemmas.singular(next.lower)]).contains(where: {
          if case .system = $0 { true } else { false }
        })
      {
        return Word(token: word.token, tag: .noun, lemma: word.lower, form: nil)
      }
      // "Route 53 routes to …": a capital and a number make a name.
      if word.tag == .verb, word.token.isCapitalized, next?.token.kind == .number,
        index + 2 < words.count, words[index + 2].tag == .verb
      {
        return Word(token: word.token, tag: .name, lemma: word.lower, form: nil)
      }
      if word.text == "A", index > 0, words[index - 1].form == .gerund {
        return Word(token: word.token, tag: .name, lemma: word.lower, form: nil)
      }
      if word.text == "IF", index > 0, next?.isNominal == true {
        return Word(token: word.token, tag: .name, lemma: word.lower, form: nil)
      }
      // "a tap in main", where main is a zone that was named.
      let isBehind = before.map { $0.tag == .preposition || $0.says("and") } ?? false
      let isAlone = next.map { !$0.isNominal && $0.tag != .adjective } ?? true
      guard word.tag == .verb || word.tag == .adjective,
        word.token.isCapitalized || isBehind && isAlone,
        model.things.contains(where: { $0.label == word.text })
      else { return word }
      return Word(token: word.token, tag: .name, lemma: word.lower, form: nil)
    }
  }

  /// "a tap in the attic and one in the cellar" as "an attic tap and a cellar tap".
  static func twinsNamed(_ words: [Word]) -> [Word] {
    var twins: [(range: Range<Int>, core: Range<Int>, place: Int)] = []
    var start = 0
    while start < words.count {
      guard words[start].says("a", "an", "one", "another"), let twin = twin(words, at: start) else {
        start += 1
        continue
      }
      twins.append(twin)
      start = twin.range.upperBound
    }
    guard twins.count > 1, let first = twins.first, !first.core.isEmpty,
      let head = words[first.core].last?.lower,
      twins.allSatisfy({ $0.core.isEmpty || words[$0.core].last?.lower == head })
    else { return words }
    var named = words
    for twin in twins.reversed() {
      let core = Array(words[twin.core.isEmpty ? first.core : twin.core])
      var article = words[twin.range.lowerBound]
      article.token.text = "a"
      article.token.lower = "a"
      article.tag = .determiner
      named.replaceSubrange(twin.range, with: [article, words[twin.place]] + core)
    }
    return named
  }

  private static func twin(
    _ words: [Word], at start: Int
  ) -> (range: Range<Int>, core: Range<Int>, place: Int)? {
    var end = start + 1
    while end < words.count, words[end].isNominal { end += 1 }
    guard end - start < 5, end + 2 < words.count, words[end].says("in", "on", "at"),
      words[end + 1].says("the"), words[end + 2].isNominal, words[end + 2].tag != .quoted,
      !ThingLooks(words: [words[end + 2].lower]).isKnown,
      end + 3 == words.count || !words[end + 3].isNominal
    else { return nil }
    return (start..<(end + 3), (start + 1)..<end, end + 2)
  }

  /// "Three lamps hang on the hub: red, green and blue": names that a colon brings late stand behind
  /// those that were counted.
  static func lateNamesJoined(_ words: [Word]) -> [Word] {
    guard let colon = words.lastIndex(where: { $0.isMark(":") }), colon > 2,
      words[..<colon].contains(where: {
        $0.tag.isVerbal || $0.tag == .preposition || $0.says("next")
      })
    else { return words }
    let end =
      words.indices.dropFirst(colon + 1).first { index in
        words[index].isMark(",") && words.dropFirst(index + 1).first?.says("with", "where") ?? false
      } ?? words.count
    let parts = words[(colon + 1)..<end].split { $0.isMark(",", "&") || $0.says("and") }
    guard parts.count > 1,
      parts.allSatisfy({ part in
        part.count < (part.first?.tag == .quoted ? 7 : 5)
          && part.allSatisfy {
            $0.tag == .quoted || part.first?.tag == .quoted && $0.says("in")
              || $0.token.kind == .word && $0.tag != .determiner
                && $0.tag != .auxiliary && $0.tag != .preposition
          }
      })
    else { return words }
    // What stands there is a name, though it may look like a verb.
    let areQuoted = parts.allSatisfy { $0.first?.tag == .quoted }
    let names = words[(colon + 1)..<end].map { word in
      !areQuoted && (word.tag == .verb || word.tag == .adjective)
        ? Word(token: word.token, tag: .noun, lemma: word.lower, form: nil) : word
    }
    for start in 0..<colon {
      guard let group = NounGroupReader(words).group(at: start), group.count == parts.count,
        group.label == nil, group.range.upperBound < colon
      else { continue }
      let at = group.range.upperBound
      var open = words[colon]
      open.token.text = "("
      var close = open
      close.token.text = ")"
      return words[..<at] + [open] + names + [close] + words[at..<colon] + words[end...]
    }
    return words
  }
}

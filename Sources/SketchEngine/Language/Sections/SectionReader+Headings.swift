extension SectionReader {
  /// "Base: a, b; middle: c".
  mutating func readColons(_ words: [Word]) -> Bool {
    guard vocabulary.isOpen else { return false }
    let colons = words.indices.filter { words[$0].isMark(":") }
    guard let first = colons.first, first > 0 else { return false }
    var starts: [Int] = []
    for (number, colon) in colons.enumerated() {
      let low = number > 0 ? colons[number - 1] + 1 : 0
      var start = colon
      while start > low, !words[start - 1].isMark(",", ";", ".", ")") { start -= 1 }
      if let and = words[start..<colon].lastIndex(where: { $0.says("and", "while", "then") }),
        and + 1 < colon, number > 0
      {
        start = and + 1
      }
      if start == low, number > 0 { start = max(low, colon - 1) }
      // "Important, not urgent: …": all that a sentence begins with heads what follows.
      if number == 0, colon < 8, !words[..<colon].contains(where: { $0.isMark("(", ";") }) {
        start = 0
      }
      starts.append(start)
    }
    if starts[0] > 0 { add(ItemList.items(of: Array(words[..<starts[0]])), to: nil) }
    for (number, colon) in colons.enumerated() {
      let end = number + 1 < colons.count ? starts[number + 1] : words.count
      let head = Array(words[starts[number]..<colon])
      let named = named(head)
      let index = section(head, known: named)
      if named != nil, let color = NounGroupReader(head).color(at: 0) {
        paint(index, color.color)
      }
      let items = ItemList.items(of: Self.content(Array(words[(colon + 1)..<max(colon + 1, end)])))
      add(items, to: index)
    }
    return true
  }

  /// The customary name that words are, a color or "our main" before it aside.
  func named(_ head: [Word]) -> Int? {
    for start in head.indices {
      if let found = vocabulary.match(in: head, at: start), start + found.count == head.count {
        let isLead = head[..<start].allSatisfy { word in
          Self.belongs(word) || ColorNames.color(of: word.lower) != nil
        }
        return isLead ? found.name : nil
      }
    }
    return nil
  }

  /// "Machine (worn pump, scale), beans (old)".
  mutating func readBrackets(_ words: [Word]) -> Bool {
    guard vocabulary.isOpen else { return false }
    let pieces = ItemList.pieces(of: words)
    guard pieces.contains(where: { Self.bracket($0) != nil }) else { return false }
    for piece in pieces {
      if let open = Self.bracket(piece) {
        let index = section(Array(piece[..<open]), known: nil)
        add(ItemList.items(of: Array(piece[(open + 1)...].dropLast())), to: index)
      } else if let item = SectionDraft.Item(piece) {
        _ = section(item.words, known: nil)
      }
    }
    return true
  }

  static func bracket(_ piece: [Word]) -> Int? {
    guard piece.last?.isMark(")") ?? false, let open = piece.firstIndex(where: { $0.isMark("(") }),
      open > 0, ThingColor.parted(from: piece).color == nil
    else { return nil }
    return open
  }

  /// "The base has food and water, the middle has safety".
  mutating func readHaving(_ words: [Word]) -> Bool {
    guard vocabulary.isOpen else { return false }
    func isVerb(_ index: Int) -> Bool {
      index > 0
        && words[index].says(
          "has", "have", "includes", "include", "contains", "contain", "covers", "comprises",
          "holds",
          "is", "are", "share", "shares", "knows", "know", "scores", "gets", "offers", "offer",
          "costs",
          "needs", "speaks")
    }
    let verbs = words.indices.filter(isVerb)
    guard let first = verbs.first, first < 5 else { return false }
    var starts = [0]
    for verb in verbs.dropFirst() {
      var start = verb
      while start > starts.last ?? 0, !words[start - 1].isMark(",", ";"),
        !words[start - 1].says("and", "while", "whereas", "but")
      {
        start -= 1
      }
      starts.append(start)
    }
    for (number, verb) in verbs.enumerated() {
      let end = number + 1 < verbs.count ? starts[number + 1] : words.count
      guard verb + 1 < end else { continue }
      wish([words[verb]])
      if starts[number] == verb, let last = sections.indices.last, number > 0 {
        // "owls are birds, hunt at night and have claws" goes on about owls.
        add(ItemList.items(of: Self.content(Array(words[(verb + 1)..<end]))), to: last)
        continue
      }
      guard starts[number] < verb else { continue }
      let index = section(Array(words[starts[number]..<verb]), known: nil)
      add(ItemList.items(of: Self.content(Array(words[(verb + 1)..<end]))), to: index)
    }
    return true
  }
}

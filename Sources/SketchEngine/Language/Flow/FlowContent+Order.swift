extension FlowContent {
  /// The colon after what only announces the flow: "Our refund flow:", "Steps:".
  func heading(of words: [Word], isFirst: Bool) -> Int? {
    guard let colon = words.firstIndex(where: { $0.isMark(":") }), colon > 0 else { return nil }
    let head = words[..<colon]
    if colon == words.count - 1 { return colon }
    if Answer.read(words, at: 0, isAsked: false) != nil || Self.withoutStep(words).number != nil {
      return nil
    }
    if head.contains(where: { $0.says("if", "otherwise", "unless") })
      || head.last?.says("decision") ?? false
    {
      return nil
    }
    let announces = head.contains {
      $0.says(
        "steps", "stages", "phases", "follows", "following", "order", "sequence", "flow", "process",
        "steps:")
    }
    let isKind =
      colon == 1
      && Lexicon.name(in: words, at: 0).map { name in
        name.senses.contains { if case .kind = $0 { true } else { false } }
      } ?? false
    return isFirst && (colon > 1 || isKind) || announces ? colon : nil
  }

  func names(kindIn sentence: Sentence) -> Bool {
    sentence.words.indices.contains { index in
      Lexicon.name(in: sentence.words, at: index)?.senses.contains { sense in
        if case .kind = sense { true } else { false }
      } ?? false
    }
  }

  /// Whether a sentence only asks for the drawing.
  func isOrder(_ sentence: Sentence, _ number: Int, _ ordersKind: Bool) -> Bool {
    guard let start = brief.order.contentStarts[number], start > 0 else {
      return number == 0 && isNamedFlow(sentence.words)
    }
    if ordersKind || isDrawingOrder(sentence, number) { return true }
    let rest = sentence.words[min(start, sentence.words.count)...]
    return rest.first?.says("how", "what") ?? false
      || rest.prefix(8).contains {
        $0.says("steps", "process", "flow", "procedure", "workflow", "algorithm", "logic")
      }
      || names(mediumIn: sentence, before: start)
  }

  /// "Draw our parcel check." before sentences that tell it; "Draw a card." is a step.
  private func isDrawingOrder(_ sentence: Sentence, _ number: Int) -> Bool {
    let words = sentence.words
    guard number == 0, words.count > 2, words.count < 10, brief.sentences.count > 2,
      sentence.ending == .stop, !words.contains(where: { $0.isMark(":", ",") }),
      words[0].says(
        "draw", "sketch", "diagram", "illustrate", "visualize", "visualise", "show", "chart")
    else { return false }
    return words[1].says("the", "our", "my", "this", "how", "me", "us")
  }

  /// "user login flow with …", "checkout process": a flow is named, and nothing happens yet.
  func isNamedFlow(_ words: [Word]) -> Bool {
    if let first = words.first, first.says("steps", "procedure", "how"), words.count > 3,
      words[1].says("to", "for")
    {
      return !words.contains { $0.isMark(":") }
    }
    if tellsKind(atEndOf: words) { return true }
    let head = words.prefix {
      !$0.says("with", "where", "from", "including", "containing", "for", "of", "in")
        && $0.token.kind != .mark
    }
    return head.last?.says(
      "flow", "process", "workflow", "procedure", "pipeline", "steps", "chart", "diagram",
      "algorithm", "journey", "logic") ?? false
      && !head.contains {
        $0.tag == .verb && $0.form == .present || $0.tag == .auxiliary || $0.tag == .modal
      }
  }

  /// "safety check of a crane as a flowchart": what stands before the kind is only named.
  private func tellsKind(atEndOf words: [Word]) -> Bool {
    guard let tail = Self.kindTail(of: words) else { return false }
    return !words[..<tail].contains {
      $0.isMark(":", ",", ";") || $0.tag == .arrow || $0.tag == .verb && $0.form == .present
        || $0.says("then", "is", "are")
    }
  }

  /// "Draw it.": an order that names nothing.
  func isBareOrder(_ words: [Word]) -> Bool {
    if words.allSatisfy({
      $0.tag == .politeness || $0.tag == .determiner
        || $0.says("diagram", "flowchart", "chart", "flow", "draw", "drawing", "as")
    }) {
      return true
    }
    guard words.count > 1, words.count < 7, let verb = words.first(where: { $0.tag != .politeness })
    else { return false }
    return verb.says("draw", "sketch", "diagram", "visualize", "visualise", "illustrate", "show")
      && words.contains { $0.says("it", "this", "that", "them") }
      && words.allSatisfy {
        $0.tag == .politeness || [.pronoun, .determiner].contains($0.tag) || $0 == verb
          || $0.says("me", "for", "us", "as", "a", "it", "this", "that", "diagram", "flowchart")
      }
  }

  func names(mediumIn sentence: Sentence, before end: Int) -> Bool {
    sentence.words.indices.prefix(end).contains { index in
      Lexicon.name(in: sentence.words, at: index)?.senses.contains(.medium) ?? false
    }
  }

  /// What a sentence such as "Draw a flowchart where the user logs in" tells beside the order.
  mutating func contentOfOrder(
    _ sentence: Sentence, _ number: Int
  ) -> (words: [Word], isAnnounced: Bool) {
    var words = Contractions.expanded(sentence.words)
    if let tail = Self.kindTail(of: words), tail > brief.order.contentStarts[number] ?? 0 {
      words = Array(words[..<tail])
    }
    let start = min(brief.order.contentStarts[number] ?? 0, words.count)
    if let comma = words[start...].lastIndex(where: { $0.isMark(",") }), comma > start,
      Self.direction(in: Array(words[comma...])) != nil, words.count - comma < 9
    {
      words = Array(words[..<comma])
    }
    let intro = words.indices.dropFirst(start).first { index in
      if words[index].says("where", "whereby") { return true }
      if words[index].says("which"), index > 0, words[index - 1].says("in") { return true }
      if words[index].says("with", "including", "containing"), isStepList(words[(index + 1)...]) {
        return true
      }
      if words[index].says("from"), isRoute(words[index...]) { return true }
      return false
    }
    let end = intro ?? words.count
    let isParted = intro == nil && start > 0 && start < end && words[start].isMark(",")
    noteOrder(Array(words[..<(isParted ? start : end)]), isFirst: number == 0)
    guard let intro else {
      let rest = Array(words[start...])
      // "a flowchart that checks if a number is prime": what it does is its topic.
      if let first = rest.first, first.says("that", "which"), brief.sentences.count == 1,
        rest.count > 2, !rest.contains(where: { $0.isMark(",", ":") })
      {
        topic = Array(rest.dropFirst())
        return ([], false)
      }
      if let first = rest.first, first.says("for", "of"),
        FlowUnit.items(of: Array(rest.dropFirst())).count > 2,
        FlowUnit.isList(Array(rest.dropFirst()), isAnnounced: true)
      {
        topic = []
        return (Array(rest.dropFirst()), true)
      }
      if let first = rest.first,
        first.isMark(",", "-", "–", "—")
          || start > 0 && rest.first?.tag == .verb && first.form == .present
      {
        let content = Array(rest.drop { $0.isMark(",", "-", "–", "—") })
        if Self.direction(in: content) == nil || content.count > 6 { return (content, true) }
      }
      return ([], false)
    }
    if words[intro].says("from") {
      isRoute = true
      return (Self.route(Array(words[intro...])), true)
    }
    var rest = Array(words[(intro + 1)...])
    if let steps = rest.prefix(5).firstIndex(where: {
      $0.says("steps", "stages", "phases", "states")
    }) {
      rest = Array(rest[(steps + 1)...])
      while let first = rest.first, first.isMark(",", ":") || first.says("like", "such", "as", "of")
      { rest.removeFirst() }
    }
    isWithList = words[intro].says("with", "including", "containing")
    return (rest, isWithList)
  }

  /// "login, validation, and redirect": two or more things that can be steps.
  func isStepList(_ words: ArraySlice<Word>) -> Bool {
    let words = Array(words)
    let isAboutLooks = words.contains {
      $0.says(
        "shapes", "colors", "colours", "arrows", "boxes", "nodes", "points", "diamonds", "labels",
        "style",
        "icons", "theme", "background", "font", "decision", "decisions", "details", "branches",
        "lines", "symbols")
    }
    if isAboutLooks { return false }
    return FlowUnit.items(of: words).count > 1
      || words.contains { $0.says("steps", "stages", "phases") } && words.count > 2
  }

  func isRoute(_ words: ArraySlice<Word>) -> Bool {
    words.contains { $0.says("to") } && words.count > 3
      && !words.contains { $0.says("left", "top", "right", "bottom") }
  }

  /// "from A to B via C and D" as the items A, C, D, B.
  static func route(_ words: [Word]) -> [Word] {
    guard let to = words.firstIndex(where: { $0.says("to") }) else { return words }
    let via = words.firstIndex { $0.says("via", "through") }
    var comma = words[to]
    comma.token.kind = .mark
    comma.token.text = ","
    comma.token.lower = ","
    comma.tag = .mark
    comma.token.isSpaced = false
    let from = Array(words[1..<min(to, via ?? to)])
    guard let via, via > to else {
      return from + [comma] + words[(to + 1)...].map { $0.says("to") ? comma : $0 }
    }
    let stops = words[(via + 1)...].map { $0.says("and") ? comma : $0 }
    return from + [comma] + stops + [comma] + words[(to + 1)..<via]
  }

}

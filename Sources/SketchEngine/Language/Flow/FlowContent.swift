/// Parts a prompt into its order, what it is about, and the sentences that tell the flow.
struct FlowContent {
  /// What tells the flow, in order.
  private(set) var units: [FlowUnit] = []
  /// What it is about.
  private(set) var topic: [Word] = []
  /// Lines of boxes and arrows, each without a heading.
  private(set) var arrowLines: [[Token]] = []
  /// Sentences about how it should look.
  private(set) var wishes: [Sentence] = []
  /// Words that only ask for the drawing.
  private(set) var orderSpans: [Range<Int>] = []
  /// Whether steps are only named in the order, as in "with login and payment".
  private(set) var isWithList = false
  /// Whether the order gives the way, as in "from order to delivery".
  private(set) var isRoute = false
  private let brief: Brief

  init(_ brief: Brief) {
    self.brief = brief
    let arrows = readArrowLines()
    for (number, sentence) in brief.sentences.enumerated() where !arrows.contains(sentence.line) {
      let parts = InlineNumbers.parts(
        of: sentence, after: number > 0 ? brief.sentences[number - 1] : nil)
      for (place, part) in parts.enumerated() { read(part, number, isFirst: number + place == 0) }
    }
  }

  // MARK: Arrows

  private mutating func readArrowLines() -> Set<Int> {
    var numbers: Set<Int> = []
    for (number, line) in brief.prompt.lines.enumerated() {
      let hasArrows = line.tokens.contains { $0.arrow != nil }
      var tokens =
        Route.chain(in: line.tokens) ?? (hasArrows ? line.tokens : Self.withSigns(line.tokens))
      guard let arrow = tokens.firstIndex(where: { $0.arrow != nil }) else { continue }
      let words = Tagger.words(of: tokens)
      if Answer.read(words, at: 0, isAsked: false) != nil || Self.answersInProse(words)
        || Self.conditionsInProse(words)
      {
        continue
      }
      if line.marker != nil, arrow < 6, line.indent > 0, words[0].says("if") { continue }
      if let colon = tokens[..<arrow].firstIndex(where: { $0.isMark(":") }) {
        noteOrder(Array(words[..<colon]), isFirst: number == 0)
        tokens = Array(tokens[(colon + 1)...])
      }
      numbers.insert(number)
      arrowLines.append(tokens)
    }
    return numbers
  }

  /// "Is it there? yes -> take it", "depending on the size: small -> …": arrows that follow answers.
  private static func answersInProse(_ words: [Word]) -> Bool {
    words.indices.dropFirst().contains { index in
      words[index - 1].isMark("?") && words[index].token.kind == .word
        || words[index].tag == .arrow && words[index].text.isEmpty
          && words[index - 1].says("yes", "no")
        || words[index].isMark(":") && words[index - 1].says("yes", "no")
    } || words.contains { $0.says("depending") }
  }

  /// "scan it -> if clean: keep it": arrows that only stand for "then".
  private static func conditionsInProse(_ words: [Word]) -> Bool {
    var depth = 0
    for (index, word) in words.enumerated() {
      if word.isMark("(", "[") { depth += 1 }
      if word.isMark(")", "]") { depth -= 1 }
      let begins =
        index == 0 || words[index - 1].tag == .arrow || words[index - 1].token.kind == .mark
      if depth == 0, begins, word.says("if", "otherwise", "else", "unless") { return true }
    }
    return false
  }

  /// "plan > do > check": signs that stand for arrows where there are several.
  private static func withSigns(_ tokens: [Token]) -> [Token] {
    let signs = tokens.indices.filter { index in
      tokens[index].isMark(">") && tokens[index].isSpaced && index > 0 && index + 1 < tokens.count
        && tokens[index - 1].kind == .word && tokens[index + 1].kind == .word
    }
    guard signs.count > 1 else { return tokens }
    var tokens = tokens
    for index in signs {
      tokens[index].kind = .arrow(.forward)
      tokens[index].text = ""
    }
    return tokens
  }

  private mutating func noteOrder(_ words: [Word], isFirst: Bool) {
    guard let first = words.first, let last = words.last else { return }
    orderSpans.append(first.span.lowerBound..<last.span.upperBound)
    if topic.isEmpty { topic = Self.topic(in: words, brief.order) }
  }

  // MARK: Prose

  private mutating func read(_ sentence: Sentence, _ number: Int, isFirst: Bool) {
    var words = Contractions.expanded(sentence.words)
    var isAnnounced = false
    let ordersKind = names(kindIn: sentence)
    if isFirst, sentence.ending == .question, words.count > 3, words[0].says("how"),
      words[1].tag == .auxiliary || words[1].says("does", "do")
    {
      noteOrder(words, isFirst: true)
      return
    }
    if isFirst, sentence.marker == nil, sentence.ending == .line, isTitleOfList {
      noteOrder(words, isFirst: true)
      return
    }
    if sentence.marker == nil || isFirst && ordersKind {
      if let colon = heading(of: words, isFirst: isFirst || ordersKind) {
        let head = Array(words[..<colon])
        noteOrder(head, isFirst: isFirst)
        words = Array(words[(colon + 1)...])
        isAnnounced = true
      } else if isFirst || ordersKind && number > 0, isOrder(sentence, number, ordersKind) {
        let content = contentOfOrder(sentence, number)
        words = content.words
        isAnnounced = content.isAnnounced
      } else if isStyle(sentence) {
        wishes.append(sentence)
        return
      }
    }
    guard !StepLabel.trimmed(words).isEmpty else { return }
    if isAnnounced, isFirst, topic.isEmpty, isSubject(words, of: sentence) {
      // "Flowchart: homework routine. Come home, …" gives a topic before the first step.
      topic = words
      return
    }
    for piece in FlowPieces.pieces(of: words, isQuestion: sentence.ending == .question) {
      append(piece.words, isQuestion: piece.isQuestion, sentence, isAnnounced: isAnnounced)
    }
  }

  /// Whether a first sentence only names what is drawn, and the next ones tell it.
  private func isSubject(_ words: [Word], of sentence: Sentence) -> Bool {
    sentence.ending == .stop && brief.sentences.count > 2 && (2..<10).contains(words.count)
      && words[0].tag != .verb
      && (!ClauseBounds.canBeVerb(words[0]) || words[1].isNominal)
      && !words.contains { $0.tag == .verb && $0.form != .gerund || $0.isMark(",") }
      && !words.contains { $0.tag == .auxiliary }
      && !sentence.words.contains { $0.says("steps", "start", "begin") }
  }

  /// "Step 2: weigh it": what is done, and its number.
  private static func withoutStep(_ words: [Word]) -> (words: [Word], number: Int?) {
    guard words.count > 3, words[0].says("step", "stage", "phase"), let number = Int(words[1].text),
      words[2].isMark(":", "-", "–", "—", ".", ")")
    else { return (words, nil) }
    return (Array(words[3...]), number)
  }

  private mutating func append(
    _ words: [Word], isQuestion: Bool, _ sentence: Sentence, isAnnounced: Bool
  ) {
    let (words, count) = Self.withoutStep(words)
    var unit = FlowUnit(words: words, isQuestion: isQuestion)
    unit.number = count
    unit.indent = sentence.indent
    unit.marker = sentence.marker
    unit.isItem = sentence.marker != nil
    switch sentence.marker {
    case .number(let n)?: unit.number = n
    case .bullet? where sentence.indent <= (units.first { $0.isItem }?.indent ?? sentence.indent):
      unit.number = units.filter { $0.isItem && $0.number != nil }.count + 1
    case .bullet?, .letter?, nil: break
    }
    unit.isList =
      !unit.isItem && (isRoute || FlowUnit.isList(words, isAnnounced: isAnnounced))
    units.append(unit)
  }

  /// Whether the first line only stands over a list.
  private var isTitleOfList: Bool {
    guard brief.sentences.count > 2, brief.sentences[1].marker != nil else { return false }
    let words = brief.sentences[0].words
    return !words.contains { $0.isMark(":") } && !words.contains { $0.tag == .modal }
      && words.count < 12
  }

  /// The colon after what only announces the flow: "Our refund flow:", "Steps:".
  private func heading(of words: [Word], isFirst: Bool) -> Int? {
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

  private func names(kindIn sentence: Sentence) -> Bool {
    sentence.words.indices.contains { index in
      Lexicon.name(in: sentence.words, at: index)?.senses.contains { sense in
        if case .kind = sense { true } else { false }
      } ?? false
    }
  }

  /// Whether a sentence only asks for the drawing.
  private func isOrder(_ sentence: Sentence, _ number: Int, _ ordersKind: Bool) -> Bool {
    guard let start = brief.order.contentStarts[number], start > 0 else {
      return number == 0 && isNamedFlow(sentence.words)
    }
    if ordersKind { return true }
    let rest = sentence.words[min(start, sentence.words.count)...]
    return rest.first?.says("how", "what") ?? false
      || rest.prefix(8).contains {
        $0.says("steps", "process", "flow", "procedure", "workflow", "algorithm", "logic")
      }
      || names(mediumIn: sentence, before: start)
  }

  /// "user login flow with …", "checkout process": a flow is named, and nothing happens yet.
  private func isNamedFlow(_ words: [Word]) -> Bool {
    if let first = words.first, first.says("steps", "procedure", "how"), words.count > 3,
      words[1].says("to", "for")
    {
      return !words.contains { $0.isMark(":") }
    }
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

  private func names(mediumIn sentence: Sentence, before end: Int) -> Bool {
    sentence.words.indices.prefix(end).contains { index in
      Lexicon.name(in: sentence.words, at: index)?.senses.contains(.medium) ?? false
    }
  }

  /// What a sentence such as "Draw a flowchart where the user logs in" tells beside the order.
  private mutating func contentOfOrder(
    _ sentence: Sentence, _ number: Int
  ) -> (words: [Word], isAnnounced: Bool) {
    var words = Contractions.expanded(sentence.words)
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
          || start < words.count && rest.first?.tag == .verb && first.form == .present
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
  private func isStepList(_ words: ArraySlice<Word>) -> Bool {
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

  private func isRoute(_ words: ArraySlice<Word>) -> Bool {
    words.contains { $0.says("to") } && words.count > 3
      && !words.contains { $0.says("left", "top", "right", "bottom") }
  }

  /// "from A to B via C and D" as the items A, C, D, B.
  private static func route(_ words: [Word]) -> [Word] {
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

  // MARK: Looks and topics

  /// Whether a sentence says how the drawing should look and tells no step.
  private func isStyle(_ sentence: Sentence) -> Bool {
    let words = sentence.words
    if Self.direction(in: words) != nil, words.count < 9 { return true }
    guard let first = words.first(where: { $0.tag != .politeness }) else { return false }
    let asks = first.says(
      "use", "make", "keep", "color", "colour", "style", "highlight", "label", "arrange", "lay",
      "draw", "show",
      "include", "add", "mark", "paint", "give", "title", "place", "put", "the", "all", "each",
      "decisions", "steps")
    let looks = words.contains {
      $0.tag == .color
        || $0.says(
          "colors", "colours", "arrows", "boxes", "shapes", "diamonds", "diamond", "layout", "font",
          "style", "theme",
          "horizontally", "vertically", "professional", "symbols", "icons", "title", "rectangles",
          "background",
          "diagram", "flowchart", "chart", "readable", "legend")
    }
    return asks && looks
  }

  /// Which way the flow is to go, where words say so.
  static func direction(in words: [Word]) -> FlowDirection? {
    let text =
      " "
      + words.map(\.lower).joined(separator: " ").map { $0 == "-" ? " " : $0 }
      .reduce(into: "") { $0.append($1) } + " "
    let table: [(String, FlowDirection)] = [
      (" left to right ", .right), (" right to left ", .left), (" top to bottom ", .down),
      (" bottom to top ", .up), (" top down ", .down), (" bottom up ", .up),
      (" horizontal ", .right),
      (" horizontally ", .right), (" vertical ", .down), (" vertically ", .down),
      (" from the left ", .right),
    ]
    return table.first { text.contains($0.0) }?.1
  }

  /// What an order or a heading is about: "the refund process", "how a login works".
  static func topic(in words: [Word], _ order: Order) -> [Word] {
    var words = words
    if words.first?.says("as") ?? false { return [] }
    if let link = words.firstIndex(where: {
      $0.says("of", "for", "about", "showing", "illustrating", "describing", "explaining")
    }),
      link + 1 < words.count, link > 0, !isParticle(words, at: link)
    {
      words = Array(words[(link + 1)...])
    } else {
      // "Release checklist as a flowchart", "Draw a parcel tracking flowchart".
      if let asA = words.firstIndex(where: { $0.says("as") }), asA > 0 {
        words = Array(words[..<asA])
      }
      words = words.filter { word in
        !(word.tag == .politeness || word.tag == .pronoun && !word.says("it"))
      }
      while let first = words.first,
        first.says(
          "create", "make", "draw", "build", "generate", "design", "show", "give", "me", "a", "an",
          "the", "please",
          "can", "could", "you", "i", "need", "want", "us", "our", "explain", "define", "write",
          "sketch",
          "visualize", "illustrate", "diagram", "map", "out", "would", "like", "simple", "basic",
          "detailed", "to", "my")
          || first.isMark(",")
      {
        words.removeFirst()
      }
      words = withoutKinds(words)
    }
    // "an algorithm that sorts names": what it does is what the drawing is about.
    if let that = words.firstIndex(where: { $0.says("that", "which", "to") }), that > 0, that < 4,
      that + 1 < words.count,
      words[that - 1].says("algorithm", "program", "procedure", "script", "function", "code")
    {
      words = Array(words[(that + 1)...])
    }
    if let comma = words.firstIndex(where: { $0.isMark(",", "(", ".", ";") }), comma > 0 {
      words = Array(words[..<comma])
    }
    if let end = words.firstIndex(where: {
      $0.says("with", "where", "using", "from", "that", "which", "showing", "including")
    }), end > 0 {
      words = Array(words[..<end])
    }
    while let first = words.first,
      first.says(
        "a", "an", "the", "our", "my", "your", "their", "how", "we", "to", "steps", "shows",
        "does", "do", "showing", "happens", "when")
        && words.count > 1
        || first.says("what") && words.dropFirst().first?.says("happens") ?? false
    {
      words.removeFirst()
    }
    if let at = words.firstIndex(where: { $0.says("in") }), at > 0, at + 1 < words.count,
      words[at + 1].tag == .number
    {
      words = Array(words[..<at])
    }
    while let last = words.last,
      last.says("works", "work", "in", "as", "steps", "is", "are") || last.token.kind == .mark
    {
      words.removeLast()
    }
    return words
  }

  /// "to apply for a permit": the "for" belongs to what is done.
  private static func isParticle(_ words: [Word], at index: Int) -> Bool {
    index > 1 && words[index - 1].token.kind == .word && words[index - 2].says("to")
      && !words[index].says("of")
      && Lemmas.verbForms(words[index - 1].lower).contains {
        Verbs.strong.contains($0.base) || Verbs.weak.contains($0.base)
      }
  }

  private static func withoutKinds(_ words: [Word]) -> [Word] {
    var kept: [Word] = []
    var index = 0
    while index < words.count {
      if let name = Lexicon.name(in: words, at: index),
        name.senses.contains(where: { sense in
          if case .kind(let kind) = sense {
            kind == "flowchart" || words[index].says("diagram", "chart")
          } else {
            false
          }
        })
      {
        index += name.count
      } else {
        kept.append(words[index])
        index += 1
      }
    }
    return kept
  }
}

/// How much a prompt that names no kind reads like a flow of steps.
enum FlowAffinity {
  /// What a prompt calls the flow it tells.
  private enum Named: Hashable { case flow, process }

  static func of(_ brief: Brief, isProcess: Bool) -> Affinity {
    if !isProcess, asksForDecisionTree(brief) {
      return Affinity(0.93, because: "a decision tree is asked for")
    }
    guard brief.order.kinds.isEmpty else { return .none }
    if let named = named(brief) {
      if !isProcess, listsSteps(brief) {
        return Affinity(0.94, because: "a flow is asked for, with its steps")
      }
      return Affinity(
        isProcess == (named == .process) ? 0.92 : 0.9, because: "a flow is asked for")
    }
    // What is told without a name is a flowchart; a process has to be asked for.
    guard !isProcess else { return .none }
    var best = Affinity.none
    for sign in [arrows(brief), story(brief), told(brief)] where sign.score > best.score {
      best = sign
    }
    return best
  }

  /// A tree of decisions asks and branches as a flowchart does.
  private static func asksForDecisionTree(_ brief: Brief) -> Bool {
    guard brief.order.kinds.allSatisfy({ $0 == "tree" }) else { return false }
    return brief.sentences.contains { sentence in
      zip(sentence.words, sentence.words.dropFirst()).contains {
        $0.says("decision", "decisions") && $1.says("tree", "trees")
      }
    }
  }

  /// "… as a process", "checkout flow with …", "explain how the refund process works".
  private static func named(_ brief: Brief) -> Named? {
    guard let words = brief.sentences.first?.words, !words.contains(where: isAboutScreens) else {
      return nil
    }
    let head = words.prefix {
      !$0.says("with", "where", "from", "including") && !$0.isMark(":") && $0.tag != .arrow
    }
    let isSaid = head.indices.contains { index in
      guard names.contains(head[index].lower) || isLifeCycle(head, at: index) else { return false }
      // "The billing process sends a mail" is about a process, but asks for nothing.
      guard index + 1 < head.count else { return true }
      let next = head[index + 1]
      return next.token.kind == .mark || next.tag == .preposition || next.tag == .conjunction
        || next.says("works", "work", "is")
    }
    guard isSaid else { return nil }
    let isFlow = head.contains { $0.says("flow", "flowchart", "steps") }
    return !isFlow && head.contains { $0.says("process") } ? .process : .flow
  }

  /// "a return flow with pickup, check and refund": steps are listed, and no screen or control.
  private static func listsSteps(_ brief: Brief) -> Bool {
    guard let words = brief.sentences.first?.words,
      let with = words.firstIndex(where: { $0.says("with", "including") || $0.isMark(":") }),
      with > 1,
      words[..<with].contains(where: { $0.says("flow", "process", "workflow") })
    else { return false }
    let items = FlowUnit.items(of: Array(words[(with + 1)...]))
    return items.count > 2
      && items.contains { item in
        item.last.map {
          ClauseBounds.canBeVerb($0) || $0.lower.hasSuffix("ing") || $0.lower.hasSuffix("ion")
        } ?? false
      }
      && !items.contains { item in
        item.contains { word in
          word.says("form", "button", "field", "page", "screen", "list", "modal", "step")
        }
      }
  }

  /// What people call a way through steps.
  private static let names = FunctionWords.words(
    """
    flow flowchart process workflow procedure algorithm steps journey runbook playbook lifecycle routine
    """)

  private static func isLifeCycle(_ words: ArraySlice<Word>, at index: Int) -> Bool {
    words[index].says("cycle") && index > words.startIndex && words[index - 1].says("life")
  }

  private static func isAboutScreens(_ word: Word) -> Bool {
    word.says("screen", "screens", "page", "pages", "wireframe", "mockup", "app", "ui", "form")
  }

  private static func told(_ brief: Brief) -> Affinity {
    if brief.prompt.lines.contains(where: { Route.chain(in: $0.tokens) != nil }) {
      return Affinity(0.7, because: "a way over several stations")
    }
    if answersQuestion(brief) { return Affinity(0.88, because: "questions with answers") }
    if let numbered = numbered(brief) { return numbered }
    var signs = 0
    for sentence in brief.sentences {
      if sentence.ending == .question { signs += 1 }
      signs += sentence.words.filter { Self.signs.contains($0.lower) }.count
    }
    if signs > 1 {
      return Affinity(min(0.75, 0.4 + 0.1 * Double(signs)), because: "steps with conditions")
    }
    if FlowTemplate.named(by: FlowContent(brief).topic) != nil {
      return Affinity(0.5, because: "a well-known process is named")
    }
    if asksWhatHappens(brief) { return Affinity(0.88, because: "it asks what happens") }
    if weighs(brief) { return Affinity(0.8, because: "a decision is asked for") }
    if asksHow(brief) { return Affinity(0.4, because: "it asks how something works") }
    return signs == 1 ? Affinity(0.3, because: "steps in order") : .none
  }

  /// "what happens when I post a letter": one thing after the other.
  private static func asksWhatHappens(_ brief: Brief) -> Bool {
    guard let words = brief.sentences.first?.words else { return false }
    return zip(words.indices, words.indices.dropFirst()).contains { what, happens in
      words[what].says("what") && words[happens].says("happens")
        && words.dropFirst(happens + 1).first?.says("when", "if", "after", "once", "during", "as")
          ?? false
    }
  }

  /// "should I sell my boat?": a question that steps with yes and no answer.
  private static func weighs(_ brief: Brief) -> Bool {
    guard let sentence = brief.sentences.first, sentence.words.count > 3 else { return false }
    return sentence.words[0].says("should", "shall") && sentence.words[1].tag == .pronoun
  }

  /// "how a fridge works", "how to prune roses": an order that asks for what happens.
  private static func asksHow(_ brief: Brief) -> Bool {
    guard let words = brief.sentences.first?.words,
      let how = words.prefix(6).firstIndex(where: { $0.says("how") }), how + 2 < words.count
    else { return false }
    return words[how + 1].says("to")
      || words[(how + 1)...].contains {
        $0.says("works", "work", "functions", "happens", "gets", "becomes", "turns", "travels")
      }
      || zip(words[(how + 1)...], words.dropFirst(how + 2)).contains {
        $0.says("is", "are") && $1.form == .participle
      }
  }

  /// Sentences that tell what is done and on what condition, from the first one on.
  private static func story(_ brief: Brief) -> Affinity {
    let sentences = brief.sentences
    guard let first = sentences.first, !asksForScreens(brief) else { return .none }
    let conditions = sentences.filter { sentence in
      sentence.words.contains { $0.says("if", "otherwise", "unless", "until", "while") }
        || sentence.words.count > 3 && sentence.words[0].says("on", "upon")
          && FlowWords.outcomes.contains(sentence.words[1].lower)
    }
    let events = sentences.filter { tellsEvent($0.words) }
    guard !conditions.isEmpty else { return .none }
    if tellsEvent(first.words), events.count > 2 {
      return Affinity(0.94, because: "sentences tell what happens on what condition")
    }
    if tellsEvent(first.words), events.count > 1 {
      return Affinity(0.8, because: "sentences tell what happens on what condition")
    }
    if let word = first.words.first, word.says("if", "while", "for", "until"),
      first.words.contains(where: { $0.says("then") }) || events.count > 1
    {
      return Affinity(0.86, because: "steps with conditions")
    }
    return .none
  }

  /// Whether the first sentence names screens or programs as what is to be drawn.
  private static func asksForScreens(_ brief: Brief) -> Bool {
    guard let words = brief.sentences.first?.words else { return false }
    if brief.order.contentStarts[0] ?? 0 > 0, words.first?.tag == .verb || !tellsEvent(words) {
      return words.contains(where: isAboutScreens)
    }
    let subject = words.prefix { $0.tag != .verb && $0.tag != .auxiliary && $0.tag != .modal }
    return subject.contains { isAboutScreens($0) || $0.says("users", "website", "dashboard") }
  }

  /// "The clerk weighs the letter", "then weigh it", "it is sent": something is done.
  private static func tellsEvent(_ words: [Word]) -> Bool {
    let bounds = ClauseBounds(words: words)
    var start = bounds.afterLinks(0)
    guard start < words.count else { return false }
    if words[start].says("if", "when", "once", "while", "unless", "until", "after") {
      start = bounds.afterLinks(bounds.conditionEnd(from: start + 1).next)
    }
    guard start < words.count else { return false }
    if words[start].says("otherwise", "else") { start += 1 }
    guard start < words.count else { return false }
    guard
      !words[start...].contains(where: {
        $0.tag == .modal || $0.says("contains", "has", "have", "includes", "should")
      })
    else { return false }
    return bounds.startsClause(at: start)
  }

  private static let signs = FunctionWords.words(
    "if otherwise then else unless until finally steps next start back")

  private static func arrows(_ brief: Brief) -> Affinity {
    let lines = brief.prompt.lines.filter { line in
      line.tokens.contains { $0.arrow == .forward }
    }
    guard !lines.isEmpty else { return .none }
    if lines.contains(where: { line in line.tokens.contains { $0.isMark("?") } }) {
      if lines.count > 2, lines.count + 1 >= brief.prompt.lines.count {
        return Affinity(0.96, because: "lines of arrows with questions")
      }
      return Affinity(0.87, because: "arrows with questions")
    }
    let count = lines.reduce(0) { $0 + $1.tokens.filter { $0.arrow != nil }.count }
    // A chain of several arrows tells a flow, however many screens it names; arrows with a message
    // behind a colon are those of a sequence.
    let isChain = lines.contains { line in
      line.tokens.filter { $0.arrow != nil }.count > 2
    }
    let tells = lines.contains { line in
      let arrow = line.tokens.lastIndex { $0.arrow != nil } ?? 0
      return line.tokens[arrow...].contains { $0.isMark(":") }
    }
    if isChain, !tells { return Affinity(0.86, because: "a chain of boxes and arrows") }
    return Affinity(min(0.7, 0.45 + 0.05 * Double(count)), because: "boxes and arrows")
  }

  /// Numbered items that tell what to do.
  private static func numbered(_ brief: Brief) -> Affinity? {
    let items = brief.sentences.filter { if case .number? = $0.marker { true } else { false } }
    guard items.count > 2 else { return nil }
    let doing = items.filter { $0.words.first.map(ClauseBounds.canBeVerb) ?? false }
    return doing.count * 2 > items.count
      ? Affinity(0.86, because: "numbered steps") : Affinity(0.5, because: "numbered items")
  }

  /// Whether a question is followed by what happens on an answer.
  private static func answersQuestion(_ brief: Brief) -> Bool {
    zip(brief.sentences, brief.sentences.dropFirst()).contains { question, answer in
      question.ending == .question && question.words.count > 1 && answer.words.count > 2
        && Answer.read(answer.words, at: 0, isAsked: false) != nil
    }
  }
}

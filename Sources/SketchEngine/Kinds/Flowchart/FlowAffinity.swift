/// How much a prompt that names no kind reads like a flow of steps.
enum FlowAffinity {
  /// What a prompt calls the flow it tells.
  private enum Named: Hashable { case flow, process }

  static func of(_ brief: Brief, isProcess: Bool) -> Affinity {
    guard brief.order.kinds.isEmpty else { return .none }
    if let named = named(brief) {
      return Affinity(
        isProcess == (named == .process) ? 0.92 : 0.9, because: "a flow is asked for")
    }
    // What is told without a name is a flowchart; a process has to be asked for.
    return isProcess ? .none : told(brief)
  }

  /// "… as a process", "checkout flow with …", "explain how the refund process works".
  private static func named(_ brief: Brief) -> Named? {
    guard let words = brief.sentences.first?.words,
      !words.contains(where: {
        $0.says("screen", "screens", "page", "pages", "wireframe", "mockup", "app", "ui", "form")
      })
    else { return nil }
    let head = words.prefix {
      !$0.says("with", "where", "from", "including") && !$0.isMark(":") && $0.tag != .arrow
    }
    let isSaid = head.indices.contains { index in
      guard head[index].says("flow", "process", "workflow", "procedure", "algorithm", "steps")
      else { return false }
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

  private static func told(_ brief: Brief) -> Affinity {
    if let arrows = arrows(brief) { return arrows }
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
    return signs == 1 ? Affinity(0.3, because: "steps in order") : .none
  }

  private static let signs = FunctionWords.words(
    "if otherwise then else unless until finally steps next start back")

  private static func arrows(_ brief: Brief) -> Affinity? {
    let lines = brief.prompt.lines.filter { line in
      line.tokens.contains { $0.arrow == .forward }
    }
    guard !lines.isEmpty else { return nil }
    if lines.contains(where: { line in line.tokens.contains { $0.isMark("?") } }) {
      return Affinity(0.87, because: "arrows with questions")
    }
    let count = lines.reduce(0) { $0 + $1.tokens.filter { $0.arrow != nil }.count }
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
